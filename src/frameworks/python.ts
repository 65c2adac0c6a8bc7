// What the Python runners share: the jobs for `trial.py`, the readings of its result, and the texts of a project's tests.
import { z } from 'zod'
import type { Project, TestSpec, TrialPlan } from '../core/ports.js'
import type { Job, Outcome, Reading } from '../core/outcome.js'

const PER_TEST = 5
const START = 25
const LONGEST = 300
const GRACE = 5

const reading = z.object({
  candidate: z.string().nullable(),
  name: z.string().nullable(),
  outcome: z.enum(['passed', 'failed', 'broken', 'timed-out']),
  assertion: z.boolean(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  detail: z.string(),
  lines: z.array(z.number().int()),
  milliseconds: z.number(),
  unsafe: z.string().nullable().default(null),
})
const result = z.object({ readings: z.array(reading), error: z.string().nullable().default(null) })

const NO_PYTEST =
  'pytest is not installed for this Python: install it in a step before, or set framework: unittest'

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
export function trialJob(framework: string, plan: TrialPlan): Job {
  const files = plan.files.map(({ path, candidate, name }) => ({ path, candidate, name }))
  const request = {
    framework,
    files,
    watch: plan.watch,
    roots: plan.roots,
    seed: plan.seed,
    perTest: PER_TEST,
  }
  const env = { ...ELSEWHERE[plan.seed % ELSEWHERE.length], PYTHONHASHSEED: String(plan.seed) }
  return { ...jobOf(request, plan.files), tree: plan.tree, env }
}

/** Whole files as they would be committed; every test of them is run. */
export function rehearsalJob(
  framework: string,
  files: { path: string; content: string }[],
  roots: string[],
): Job {
  const asked = files.map(({ path }) => ({ path, candidate: null, name: null }))
  return jobOf({ framework, files: asked, watch: null, roots, seed: 0, perTest: PER_TEST * 2 }, files)
}

function jobOf(request: object, files: { path: string; content: string }[]): Job {
  const budget = Math.min(LONGEST, START + files.length * PER_TEST)
  return {
    tree: 'head',
    toolchain: 'python',
    program: 'python/trial.py',
    request: { ...request, budget },
    overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
    env: {},
    limit: (budget + GRACE) * 1000,
  }
}

/**
 * Readings by candidate id, or by name where whole files were run. A candidate that was not reached has none; one that
 * ran alone and left no result has timed out or is broken.
 */
export function readTrial(outcome: Outcome, candidates: { candidate: string; name: string }[]): Reading[] {
  const parsed = result.safeParse(outcome.result)
  if (!parsed.success)
    return candidates.length === 1 ? candidates.map(one => lost(one.candidate, outcome)) : []
  const { readings, error } = parsed.data
  if (error !== null) return candidates.map(one => broken(one.candidate, NO_PYTEST))
  return candidates.flatMap(({ candidate, name }) => {
    const found = readings.find(each =>
      each.candidate === null ? each.name === name : each.candidate === candidate,
    )
    return found ? [clean(found, candidate)] : []
  })
}

/** Candidates that a trial did not come to. */
export function unreached(readings: Reading[], candidates: { candidate: string }[]): string[] {
  const known = new Set(readings.map(each => each.candidate))
  return candidates.map(each => each.candidate).filter(candidate => !known.has(candidate))
}

function clean(found: z.infer<typeof reading>, candidate: string): Reading {
  const { outcome, assertion, lines, milliseconds, unsafe } = found
  return {
    candidate,
    outcome,
    assertion,
    expected: found.expected?.slice(0, 300) ?? null,
    actual: found.actual?.slice(0, 300) ?? null,
    detail: found.detail.slice(0, 2000),
    lines,
    milliseconds: Math.round(milliseconds),
    ...(unsafe === null ? {} : { unsafe: unsafe.slice(0, 300) }),
  }
}

function lost(candidate: string, outcome: Outcome): Reading {
  const { status, output, milliseconds } = outcome
  if (status === 'timed-out')
    return { ...broken(candidate, 'out of time'), outcome: 'timed-out', milliseconds }
  const detail = `its process ended without a result: ${output.slice(-500)}`
  return { ...broken(candidate, detail), milliseconds }
}

function broken(candidate: string, detail: string): Reading {
  return {
    ...{ candidate, outcome: 'broken', assertion: false, expected: null, actual: null },
    ...{ detail, lines: [], milliseconds: 0 },
  }
}

/** Texts of at most 200 test files of a project. */
export function testTexts(project: Project): string[] {
  return project.files
    .filter(path => isTestFile(path))
    .slice(0, 200)
    .map(path => project.read(path) ?? '')
}

export function isTestFile(path: string): boolean {
  return /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/.test(path)
}

export function hasPython(project: Project): boolean {
  return project.files.some(path => path.endsWith('.py'))
}

/** `cart.total` and `Cart.total` both become `CartTotal`. */
export function pascal(subject: string): string {
  const words = subject.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Subject'
}

/** The call of a check, run to its end when it is a coroutine. */
export function callOf(check: TestSpec['checks'][number]): string {
  return check.await ? `asyncio.run(${check.call})` : check.call
}

/** Imports of a test, with what its checks need besides. */
export function importsOf(spec: TestSpec, own: string[]): string[] {
  const waits = spec.checks.some(check => check.await) ? ['import asyncio'] : []
  return [...new Set([...waits, ...own, ...spec.imports])]
}

/** A float that stands alone: what an approximate comparison of both frameworks can take. */
export function isFloat(literal: string): boolean {
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(literal)
}

export function commentOf(spec: TestSpec): string[] {
  return spec.comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`# ${line.trim()}`]))
}
