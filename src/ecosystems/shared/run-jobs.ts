// The plan of a trial, whole test files, tests and mutants, or a recording -> the job for a language's trial program.
import type { RecordPlan } from '../../core/model/own-tests.js'
import type { KillPlan, RunPlan } from '../../core/model/ports.js'
import type { Job, Instrumented } from '../../core/model/run.js'

const LONGEST = 300
const GRACE = 5
/** Seconds that a whole file may take on top: it has the project's own tests in it, and its types are checked. */
const WHOLE = 100
/** Seconds for loading one such file. */
const LOADING = 60
/** Seconds that a job with mutants may take at most, and that each mutant, and each test under it, may add. */
const LONGEST_KILLS = 120
const PER_MUTANT = 1
const PER_PAIR = 0.1
/** How many times the seconds of one of our tests a test of the project may take. */
const OWN = 4

/** What differs from runner to runner: the program, and seconds for the start and for each test. */
export interface RunProgram {
  toolchain: Job['toolchain']
  program: string
  /** Which part of the program drives the runner, and the package that it needs. */
  driver: string
  package: string | null
  runtime?: Job['runtime']
  start: number
  perTest: number
  /** What else the environment says in a run with this seed. */
  env(seed: number): Record<string, string>
}

/** Other machines, as far as the environment tells: a test that reads it passes on none of them by chance. */
const ELSEWHERE: Record<string, string>[] = [
  {},
  { ...named('tester', 'elsewhere'), LANG: 'de_DE.UTF-8', TZ: 'UTC-9', COLUMNS: '67', LINES: '31' },
  { ...named('someone', 'nowhere'), LANG: 'ja_JP.UTF-8', TZ: 'UTC+7', COLUMNS: '131', LINES: '57' },
]

function named(user: string, host: string): Record<string, string> {
  return { USER: user, LOGNAME: user, USERNAME: user, HOSTNAME: host }
}

/**
 * One process for all candidates of a plan; it reports on each of them and survives what one of them does. Without a
 * name all tests of a file are run.
 */
export function runJob(plan: RunPlan, program: RunProgram): Job {
  const { watch, also = [], seed } = plan
  const files = plan.files.map(({ path, candidate, name }) => ({ path, candidate, name }))
  const watched = also.length > 0 ? { watch, also } : { watch }
  const request = { files, ...watched, ...placeOf(plan), seed, perTest: program.perTest }
  const env = { ...ELSEWHERE[seed % ELSEWHERE.length], ...plan.start?.env, ...program.env(seed) }
  return { ...jobOf(request, plan.files, program, wholeOf(plan.files)), tree: plan.tree, env }
}

type Place = Pick<RunPlan, 'roots' | 'start'>

/** For a program: the folders that imports start from, and the working folder where it is not the tree's own. */
export function placeOf({ roots, start }: Place): { roots: string[]; folder?: string } {
  const all = [...new Set([...roots, ...(start?.roots ?? [])])]
  return start && start.folder !== '' ? { roots: all, folder: start.folder } : { roots: all }
}

/** Whole files as they would be committed; every test of them is run. */
export function finalRunJob(
  files: { path: string; content: string }[],
  place: Place,
  program: RunProgram,
): Job {
  const asked = files.map(({ path }) => ({ path, candidate: null, name: null }))
  const request = { files: asked, watch: null, ...placeOf(place), seed: 0, perTest: program.perTest * 2 }
  return { ...jobOf({ ...request, loading: LOADING }, files, program, WHOLE), env: { ...place.start?.env } }
}

/**
 * Tests against mutants, in one job. The request is that of a trial with `mode: 'kills'`, `only` as in the plan and
 * `mutants`: the instrumented text's kind, file and `ids` (`switch`; its content lies over the tree), or kind, file and
 * `mutants` (`lines`). The program runs every test without a mutant first, then those that passed under each mutant in
 * the given order, and writes `{ kills: [{ candidate, mutant, outcome, assertion }], untested: [mutant], error }`: a pair that
 * time did not suffice for has no entry, a mutant that lacks one of its pairs stands in `untested`. For a file without
 * a test name the worst outcome of those of its tests counts that pass without a mutant.
 */
export function killJob(plan: KillPlan, program: RunProgram): Job {
  const { files, watch, instrumented, only } = plan
  const asked = files.map(({ path, candidate, name }) => ({ path, candidate, name }))
  const rest = { mode: 'kills', files: asked, watch, ...placeOf(plan), seed: 0, perTest: program.perTest }
  const ids = instrumented.kind === 'switch' ? instrumented.ids : instrumented.mutants.map(({ id }) => id)
  const pairs = ids.reduce((sum, id) => sum + (only[id]?.length ?? files.length), 0)
  const more = ids.length * PER_MUTANT + pairs * PER_PAIR + wholeOf(files)
  const request = { ...rest, loading: LOADING, only, mutants: asAsked(instrumented) }
  const job = jobOf(request, files, program, more, Math.min(LONGEST_KILLS, plan.seconds ?? LONGEST_KILLS))
  const overlay =
    instrumented.kind === 'switch'
      ? { ...job.overlay, [instrumented.file]: instrumented.content }
      : job.overlay
  return { ...job, overlay, env: { ...plan.start?.env, ...program.env(0) } }
}

/**
 * Whole test files as they are, while functions are watched. The request has `mode: 'record'`, the files in the plan's order and
 * `watched` as in the plan; `budget` are the plan's seconds. The program writes `{ tests, unreached, ended, error }`: `tests` are runs of tests
 * (`OwnTestRun` with `path` in the place of `file`), `unreached` the paths that the time did not suffice for, `ended` those of other files that did not run to their end.
 */
export function recordJob(plan: RecordPlan, program: RunProgram): Job {
  const { tree, overlay, watched, seconds, start } = plan
  const files = plan.files.map(path => ({ path, candidate: null, name: null }))
  const rest = { mode: 'record', files, watched, ...placeOf(plan), seed: 0, perTest: program.perTest * OWN }
  const job = jobWithin(seconds, { ...rest, loading: LOADING }, program)
  return { ...job, tree, overlay, env: { ...start?.env, ...program.env(0) } }
}

/** Mutants as a program is told of them: the instrumented text itself lies over the tree. */
function asAsked(instrumented: Instrumented): Omit<Instrumented, 'content'> {
  const { kind, file } = instrumented
  return instrumented.kind === 'switch' ? { kind, file, ...{ ids: instrumented.ids } } : instrumented
}

/** More seconds where all tests of a file are run. */
const wholeOf = (files: { name: string | null }[]): number =>
  files.some(({ name }) => name === null) ? WHOLE : 0

function jobOf(
  request: object,
  files: { path: string; content: string }[],
  program: RunProgram,
  more = 0,
  most = LONGEST,
): Job {
  const budget = Math.min(most, program.start + files.length * program.perTest + more)
  const overlay = Object.fromEntries(files.map(({ path, content }) => [path, content]))
  return { ...jobWithin(budget, request, program), overlay }
}

/** Without files; `budget` are the seconds that the program itself keeps to. */
function jobWithin(budget: number, request: object, program: RunProgram): Job {
  return {
    tree: 'head',
    toolchain: program.toolchain,
    program: program.program,
    request: { ...request, driver: program.driver, package: program.package, budget },
    overlay: {},
    env: {},
    limit: (budget + GRACE) * 1000,
    runtime: program.runtime,
  }
}
