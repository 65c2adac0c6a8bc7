// The plan of a trial, or whole test files -> the job for a language's trial program.
import type { TrialPlan } from '../core/ports.js'
import type { Job } from '../core/outcome.js'

const LONGEST = 300
const GRACE = 5
/** Seconds that a whole file may take on top: it has the project's own tests in it, and its types are checked. */
const WHOLE = 100
/** Seconds for loading one such file. */
const LOADING = 60

/** What differs from language to language: the program, and seconds for its start and for each test. */
export interface Bench {
  toolchain: Job['toolchain']
  program: string
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

/** One process for all candidates of a plan; it reports on each of them and survives what one of them does. */
export function trialJob(framework: string, plan: TrialPlan, bench: Bench): Job {
  const { watch, roots, seed } = plan
  const files = plan.files.map(({ path, candidate, name }) => ({ path, candidate, name }))
  const request = { framework, files, watch, roots, seed, perTest: bench.perTest }
  const env = { ...ELSEWHERE[seed % ELSEWHERE.length], ...bench.env(seed) }
  return { ...jobOf(request, plan.files, bench), tree: plan.tree, env }
}

/** Whole files as they would be committed; every test of them is run. */
export function rehearsalJob(
  framework: string,
  files: { path: string; content: string }[],
  roots: string[],
  bench: Bench,
): Job {
  const asked = files.map(({ path }) => ({ path, candidate: null, name: null }))
  const request = { framework, files: asked, watch: null, roots, seed: 0, perTest: bench.perTest * 2 }
  return jobOf({ ...request, loading: LOADING }, files, bench, WHOLE)
}

function jobOf(request: object, files: { path: string; content: string }[], bench: Bench, more = 0): Job {
  const budget = Math.min(LONGEST, bench.start + files.length * bench.perTest + more)
  return {
    tree: 'head',
    toolchain: bench.toolchain,
    program: bench.program,
    request: { ...request, budget },
    overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
    env: {},
    limit: (budget + GRACE) * 1000,
  }
}
