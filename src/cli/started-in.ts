// How a user starts this program again, by where it is: in a clone, among a project's packages, or in the cache of npx.
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isOnNpm, program, tool } from '../core/model/tool.js'
import type { RunInput } from '../wiring/run.js'

/** The words before the name of a verb, typed in `folder`; null for a place that npx made and does not explain. */
export function startedIn(folder: string, { wasm }: Pick<RunInput['assets'], 'wasm'>): string | null {
  if (isOnNpm) return program
  const home = dirname(dirname(wasm))
  const modules = dirname(home)
  if (basename(modules) === 'node_modules') {
    const owner = dirname(modules)
    if (basename(dirname(owner)) === '_npx') return byNpx(owner, resolve(folder))
    if (`${resolve(folder)}${sep}`.startsWith(`${owner}${sep}`)) return `npx ${tool.name}`
  }
  return asWord(relative(folder, join(home, 'dist/cli.js')), path => `node ${path}`)
}

/** npx notes in its cache what it was asked for: a name with a version, or the path of a package. */
function byNpx(cache: string, folder: string): string | null {
  try {
    const noted = JSON.parse(readFileSync(join(cache, 'package.json'), 'utf8')) as {
      _npx?: { packages?: unknown[] }
    }
    const [asked, ...others] = noted._npx?.packages ?? []
    if (typeof asked !== 'string' || others.length > 0) return null
    // A path is right only in the folder that npx was called in.
    if (!/^[\w@]/.test(asked) && folder !== resolve('.')) return null
    return asWord(asked, word => `npx --yes ${word}`)
  } catch {
    return null
  }
}

/** Null for what a shell would read in another way, even between quotes. */
function asWord(text: string, of: (word: string) => string): string | null {
  if (/^[\w./@+-]+$/.test(text)) return of(text)
  return /['\\\n\r]/.test(text) ? null : of(`'${text}'`)
}
