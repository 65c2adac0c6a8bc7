// The plan of a trial, of whole files, of tests against mutants, or of a recording -> the job for a trial program.
import type { RecordPlan } from '../../core/model/own-tests.js'
import type { KillPlan, RunPlan } from '../../core/model/ports.js'
import type { Job, Instrumented } from '../../core/model/run.js'

const LONGEST = 300
const GRACE = 5
/** Extra seconds for a whole file: it contains the project's own tests, and is type-checked. */
const WHOLE = 100
/** Seconds for loading one such file. */
const LOADING = 60
/** Most seconds for a job with mutants, and seconds added for each mutant and for each test under it. */
const LONGEST_KILLS = 120
const PER_MUTANT = 1
const PER_PAIR = 0.1
/** A test of the project may take this many times as long as one of ours. */
const OWN = 4

/** What differs between runners: the program, and seconds for the start and for each test. */
export interface RunProgram {
  toolchain: Job['toolchain']
  program: string
  /** The part of the program that drives the runner, and the package that it needs. */
  driver: string
  package: string | null
  runtime?: Job['runtime']
  start: number
  perTest: number
  /** Additional environment variables for a run with this seed. */
  env(seed: number): Record<string, string>
}

/** Environments of other machines: a test that reads its environment cannot pass in all of them by chance. */
const ELSEWHERE: Record<string, string>[] = [
  {},
  { ...named('tester', 'elsewhere'), LANG: 'de_DE.UTF-8', TZ: 'UTC-9', COLUMNS: '67', LINES: '31' },
  { ...named('someone', 'nowhere'), LANG: 'ja_JP.UTF-8', TZ: 'UTC+7', COLUMNS: '131', LINES: '57' },
]

function named(user: string, host: string): Record<string, string> {
  return { USER: user, LOGNAME: user, USERNAME: user, HOSTNAME: host }
}

/**
 * One process for all candidates of a plan; it reports on each of them and survives a crash of any. All tests of a
 * file without a name are run.
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

/** For a program: the folders that imports start from, and the working folder unless it is the tree's root. */
export function placeOf({ roots, start }: Place): { roots: string[]; folder?: string } {
  const all = [...new Set([...roots, ...(start?.roots ?? [])])]
  return start && start.folder !== '' ? { roots: all, folder: start.folder } : { roots: all }
}

/** Whole files as they would be committed, with every test run. */
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
 * `mutants`: the kind, the file and `ids` (`switch`; the overlay contains the instrumented text), or the kind, the
 * file and `mutants` (`lines`). The program runs every test without a mutant first, then those that passed under each
 * mutant in the given order. It writes
 * `{ kills: [{ candidate, mutant, outcome, assertion }], untested: [mutant], error }`. A pair that was not reached in
 * time has no entry; a mutant that lacks one of its pairs is in `untested`. A file without a test name gets the worst
 * outcome among its tests that pass without a mutant.
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
 * Whole test files as they are, while functions are watched. The request has `mode: 'record'`, the files in the
 * plan's order, `watched` as in the plan, and the plan's seconds as `budget`. The program writes
 * `{ tests, unreached, ended, error }`: `tests` are runs of tests (`OwnTestRun` with `path` in place of `file`),
 * `unreached` the paths that were not reached in time, `ended` the paths of files that stopped before their end.
 */
export function recordJob(plan: RecordPlan, program: RunProgram): Job {
  const { tree, overlay, watched, seconds, start } = plan
  const files = plan.files.map(path => ({ path, candidate: null, name: null }))
  const rest = { mode: 'record', files, watched, ...placeOf(plan), seed: 0, perTest: program.perTest * OWN }
  const job = jobWithin(seconds, { ...rest, loading: LOADING }, program)
  return { ...job, tree, overlay, env: { ...start?.env, ...program.env(0) } }
}

/** Mutants as described to a program; the instrumented text itself is in the overlay. */
function asAsked(instrumented: Instrumented): Omit<Instrumented, 'content'> {
  const { kind, file } = instrumented
  return instrumented.kind === 'switch' ? { kind, file, ...{ ids: instrumented.ids } } : instrumented
}

/** Extra seconds when all tests of a file are run. */
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

/** A job without files; `budget` is the limit in seconds that the program itself enforces. */
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
