// The settings of a run: the file that a project keeps, read with the line of each setting, then flags or inputs.
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { makeConfig, type Config, type Source } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'

/**
 * The configuration file that `read` gives, null where there is none, then flags or inputs. Throws UserError with all that is wrong
 * in them.
 */
export async function readConfig(
  { sources }: { sources: Source[] },
  read: (path: string) => Promise<string | null>,
): Promise<Config> {
  const usual = makeConfig([]).config
  const path = pathIn(sources) ?? usual
  const text = await read(path)
  if (text !== null) return makeConfig([readSettings(text, path), ...sources])
  const given = makeConfig(sources)
  if (path === usual) return given
  throw new UserError(`There is no ${path} on the base branch: check config, or commit the file there.`)
}

function pathIn(sources: readonly Source[]): string | null {
  const named = sources
    .map(({ values }) => values['config'])
    .filter(path => typeof path === 'string' && path !== '')
  return (named.at(-1) as string | undefined) ?? null
}

/** A file of settings, with their lines. Throws UserError for a text that is not a list of settings. */
export function readSettings(text: string, path: string): Source {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  if (document.errors.length > 0) {
    const words = document.errors.map(({ message }) => (message.split('\n')[0] ?? '').replace(/:$/, ''))
    throw new UserError(`${path} is not valid YAML: ${words.join('; ')}`)
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return { name: path, values: {} }
  if (!isMap(contents)) throw new UserError(`${path} has no settings: write lines such as max-functions: 10.`)
  const lines = new Map<string, number>()
  for (const { key } of contents.items)
    if (isScalar(key) && key.range) lines.set(String(key.value), counter.linePos(key.range[0]).line)
  // The key that tells editors the schema of the file; not a setting.
  document.delete('$schema')
  const values = document.toJS() as Record<string, unknown>
  return { name: path, values, lines }
}
