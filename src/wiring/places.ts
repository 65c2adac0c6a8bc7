// Where tests may be committed: what a runner takes for a test file by default, or by the settings on the base branch.
import { mayCommit, type TestPlaces } from '../core/diff/filters.js'
import type { Config } from '../core/model/configuration.js'
import type { Project, TestRunner } from '../core/model/ports.js'
import { frameworks } from '../ecosystems/index.js'

/** The text of a file at a commit of the base branch, which no pull request can change; null where there is none. */
type Read = (path: string) => Promise<string | null>

const MOST_PATHS = 50
const MOST_READ = 60
const ROUNDS = 3

/** Decides by the patterns of the configured runner, or of all runners if none is configured. */
export function placesOf(config: Config): TestPlaces {
  const known = runnersOf(config)
  return { testsPath: config['tests-path'], selects: path => known.some(runner => runner.selects(path)) }
}

/** The same and, for those of these paths that it leaves out, by what the project's settings select. */
export async function placesFor(config: Config, paths: readonly string[], read: Read): Promise<TestPlaces> {
  const usual = placesOf(config)
  const odd = paths.filter(
    path => !mayCommit(path, usual) && mayCommit(path, { ...usual, selects: () => true }),
  )
  const texts = new Map<string, string | null>()
  const taken = new Set<string>()
  for (const path of odd.slice(0, MOST_PATHS))
    if (await isTaken(path, runnersOf(config), { texts, read })) taken.add(path)
  return { ...usual, selects: path => usual.selects(path) || taken.has(path) }
}

function runnersOf(config: Config): TestRunner[] {
  const asked = frameworks.find(({ name }) => name === config.framework)
  const others = frameworks.filter(
    ({ languages }) => !languages.some(name => asked?.languages.includes(name)),
  )
  return asked ? [asked, ...others] : [...frameworks]
}

/** Reads what each runner asks for, in rounds: a manifest names the files that are read next. */
async function isTaken(
  path: string,
  runners: readonly TestRunner[],
  { texts, read }: { texts: Map<string, string | null>; read: Read },
): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round++) {
    const project = projectOf(texts)
    const wanted = [...new Set(runners.flatMap(runner => runner.settingsFor(path, project)))]
    const missing = wanted.filter(file => !texts.has(file)).slice(0, MOST_READ)
    if (missing.length === 0) break
    const found = await Promise.all(missing.map(file => read(file).catch(() => null)))
    missing.forEach((file, at) => texts.set(file, found[at] ?? null))
  }
  const project = projectOf(texts)
  return runners.some(runner => runner.takes(path, project))
}

function projectOf(texts: ReadonlyMap<string, string | null>): Project {
  const files = [...texts].flatMap(([path, text]) => (text === null ? [] : [path]))
  return { files, read: path => texts.get(path) ?? null }
}
