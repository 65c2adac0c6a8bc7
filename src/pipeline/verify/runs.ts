// Candidates and one run -> results: one process for all tests of a source file, and another for each test that misbehaves.
import { placeOf } from './place.js'
import { splitId, type TestTask } from '../../core/model/target.js'
import { withoutHunk } from '../../core/baseline/hunks.js'
import { runsChange } from '../../core/verify/credit.js'
import {
  judgeFailure,
  type DecidedCandidate,
  type Run,
  type RunnableCandidate,
  type TestedCandidate,
} from '../../core/verify/gates.js'
import { groupBy } from '../../core/lists.js'
import { mapLimit } from '../../core/lists.js'
import type { TestRunner, Language, RunPlan } from '../../core/model/ports.js'
import type { OwnTestsStage } from '../own-tests/tools.js'
import type { Session } from '../../core/model/sandbox.js'
import { isMissing } from '../../core/baseline/own-tests.js'
import type { RunResult, Verdict } from '../../core/model/run.js'

export interface RunTools {
  session: Session
  language: (name: string) => Language
  framework: (name: string) => TestRunner
  /** Jobs at once. */
  parallel: number
}

export interface VerifyTools extends RunTools {
  /** Plain and varied runs of each test together. */
  runs: number
  mostPerTarget: number
  /** Text of a file of the head, null when it cannot be read. */
  source(path: string): string | null
  /** The same of the base; absent where nothing is compared with one. */
  baseSource?(path: string): string | null
  /** A path for a new test file of a function, none of `taken`; absent or null where no test gets a file of its own. */
  pathApart?(task: TestTask, taken: readonly string[]): string | null
  /** All changed functions: a test may count for others than its own. Absent where it counts for its own alone. */
  changed?: readonly TestTask[]
  /** A wrong expected literal may be replaced by the observed value. */
  pinObserved?: boolean
  /** True leaves a failing test as its author wrote it: no part of it is kept without the rest. */
  asWritten?: boolean
  /** What the project's own tests show; absent where nothing is compared with a base. */
  ownTests?: OwnTestsStage
  /** True makes a suspect (`writers-agree`) of replies that agree with each other but not with the code. */
  agreement?: boolean
}

/** One result per candidate. A candidate without one, after a crash or a time-out of others, runs again alone. */
export async function runCandidates(
  candidates: readonly RunnableCandidate[],
  run: Run,
  tools: RunTools,
): Promise<Map<string, RunResult>> {
  const groups = [
    ...groupBy(candidates, ({ candidate, task }) => `${task.target.file}\0${candidate.framework}`).values(),
  ]
  const results = new Map<string, RunResult>()
  const keep = (found: RunResult[]): void => found.forEach(result => results.set(result.candidate, result))
  await mapLimit(groups, tools.parallel, async group => keep(await runGroup(group, run, tools)))
  const missed = candidates.filter(({ candidate }) => !results.has(candidate.id))
  await mapLimit(missed, tools.parallel, async runnable => {
    const found = await runGroup([runnable], run, tools)
    keep(found.length > 0 ? found : [broken(runnable.candidate.id)])
  })
  return results
}

/** Runs all once more. A result on the head is added to its candidate's results, time on either tree to its time. */
async function runAgain(
  candidates: readonly TestedCandidate[],
  run: Run,
  tools: RunTools,
): Promise<{ tested: TestedCandidate[]; results: Map<string, RunResult> }> {
  const results = await runCandidates(candidates, run, tools)
  return { tested: candidates.map(before => withResult(before, run, results)), results }
}

/** Runs them all in several ways on the head, some at the same time. */
export async function runInWays(
  candidates: readonly TestedCandidate[],
  runs: readonly Run[],
  tools: RunTools,
): Promise<TestedCandidate[]> {
  const results = await mapLimit(runs, tools.parallel, run => runCandidates(candidates, run, tools))
  return candidates.map(before =>
    runs.reduce((test, run, at) => withResult(test, run, results[at] ?? new Map()), before),
  )
}

function withResult(
  before: TestedCandidate,
  { tree }: Run,
  results: ReadonlyMap<string, RunResult>,
): TestedCandidate {
  const result = results.get(before.candidate.id)
  if (!result) return before
  return {
    ...before,
    milliseconds: before.milliseconds + result.milliseconds,
    results: tree === 'head' ? [...before.results, result] : before.results,
  }
}

/**
 * Runs tests that failed on the head on the base too, which tells a wrong test from a change of behaviour. The plain
 * run comes first; only tests that pass it on the base are varied, on both sides and as often as a kept test is.
 */
export async function judgeOnBase(
  failing: readonly TestedCandidate[],
  tools: VerifyTools,
): Promise<DecidedCandidate[]> {
  const tested = new Map(failing.map(test => [test.candidate.id, test]))
  const onBase = new Map<string, RunResult[]>()
  for (let seed = 0; seed < tools.runs; seed++) {
    const asked = [...tested.values()].filter(
      ({ candidate }) => seed === 0 || passed(onBase.get(candidate.id)),
    )
    const varied = seed === 0 ? asked : (await runAgain(asked, { tree: 'head', seed }, tools)).tested
    const again = await runAgain(varied, { tree: 'base', seed }, tools)
    for (const test of again.tested) tested.set(test.candidate.id, test)
    for (const [id, result] of again.results) onBase.set(id, [...(onBase.get(id) ?? []), result])
  }
  return [...tested.values()].map(test => ({
    ...test,
    decision: judgeFailure(test.candidate, test.results, onBase.get(test.candidate.id) ?? []),
  }))
}

/**
 * Adds what the tests do on the base, where a function that they reach exists there. A failing test runs once more:
 * only one that fails twice in its own body, and not because a name is missing, notices the change.
 */
export async function runOnBase(
  tests: readonly TestedCandidate[],
  tools: RunTools & Pick<VerifyTools, 'changed'>,
): Promise<TestedCandidate[]> {
  const isOld = ({ target }: TestTask): boolean => target.baseId !== null
  const others = (tools.changed ?? []).filter(isOld)
  const asked = tests.filter(test => isOld(test.task) || others.some(task => runsChange(test, task)))
  if (asked.length === 0 || tools.session.trees.base === null) return [...tests]
  const first = await runCandidates(asked, { tree: 'base', seed: 0 }, tools)
  const failing = asked.filter(({ candidate }) => onBaseOf(first.get(candidate.id)) === 'failed')
  const second = await runCandidates(failing, { tree: 'base', seed: 0 }, tools)
  const repeated = new Set(failing.map(({ candidate }) => candidate.id))
  return tests.map(test => {
    const { id } = test.candidate
    const outcome = onBaseOf(first.get(id))
    const isSteady = !repeated.has(id) || onBaseOf(second.get(id)) === outcome
    return { ...test, onBase: isSteady ? outcome : null }
  })
}

/** The pairs in which the test fails on the head when only the change of the function is reverted. */
export async function failWithout<P extends { test: TestedCandidate; task: TestTask }>(
  pairs: readonly P[],
  tools: VerifyTools,
): Promise<P[]> {
  const groups = groupBy([...pairs], ({ test: { candidate, task: own }, task: { target } }) =>
    JSON.stringify([target.id, candidate.framework, own.target.language, own.access.start?.folder ?? '']),
  )
  const found = await mapLimit([...groups.values()], tools.parallel, async group => {
    const [first] = group
    const text = first ? withoutChange(first.task, tools) : null
    if (!first || text === null) return []
    const framework = tools.framework(first.test.candidate.framework)
    const tests = group.map(({ test }) => test)
    const plan = planRun(
      tests,
      { tree: 'head', seed: 0 },
      tools.language(first.test.task.target.language),
      framework,
    )
    const job = framework.trial(plan)
    const overlay = { ...job.overlay, [first.task.target.file]: text }
    const results = framework.read(await tools.session.run({ ...job, overlay }), plan.files)
    const failing = new Set(
      results.flatMap(result => (onBaseOf(result) === 'failed' ? [result.candidate] : [])),
    )
    return group.filter(({ test }) => failing.has(test.candidate.id))
  })
  return found.flat()
}

/** The text of a function's file with the function's lines as on the base; null where that cannot be made. */
function withoutChange({ target, hunks = [] }: TestTask, { source, baseSource }: VerifyTools): string | null {
  const base = target.baseId === null ? null : (baseSource?.(splitId(target.baseId).file) ?? null)
  if (base === null || hunks.length === 0) return null
  return hunks.reduceRight<string | null>(
    (text, hunk) => (text === null ? null : withoutHunk(text, base, hunk)),
    source(target.file),
  )
}

function onBaseOf(result: RunResult | undefined): Verdict['onBase'] {
  if (!result || result.outcome === 'timed-out') return null
  if (result.outcome !== 'failed') return result.outcome
  return isMissing(result.detail) ? 'broken' : 'failed'
}

const passed = (results: RunResult[] | undefined): boolean => results?.[0]?.outcome === 'passed'

function broken(candidate: string): RunResult {
  const detail = 'its process ended without a result'
  return {
    candidate,
    outcome: 'broken',
    assertion: false,
    expected: null,
    actual: null,
    detail,
    lines: [],
    milliseconds: 0,
  }
}

async function runGroup(
  group: readonly RunnableCandidate[],
  run: Run,
  tools: RunTools & Pick<VerifyTools, 'changed'>,
): Promise<RunResult[]> {
  const [first] = group
  if (!first) return []
  const framework = tools.framework(first.candidate.framework)
  const plan = {
    ...planRun(group, run, tools.language(first.task.target.language), framework),
    ...alsoWatched(first.task, run, tools),
  }
  const outcome = await tools.session.run(framework.trial(plan))
  return framework.read(outcome, plan.files)
}

/** Files of other changed functions to watch: the lines that a test runs there tell whether it may count for them. */
function alsoWatched(
  { target }: TestTask,
  { tree, seed }: Run,
  { changed = [], language }: RunTools & Pick<VerifyTools, 'changed'>,
): Pick<RunPlan, 'also'> {
  const { toolchain } = language(target.language)
  const alike = changed.filter(other => language(other.target.language).toolchain === toolchain)
  const also = [...new Set(alike.map(other => other.target.file))].filter(file => file !== target.file)
  return tree === 'head' && seed === 0 && also.length > 0 ? { also } : {}
}

/** A candidate without a home gets a file of its own, so that a broken one breaks no other and no two names collide. */
export function planRun(
  group: readonly RunnableCandidate[],
  run: Run,
  language: Language,
  { style }: TestRunner,
): RunPlan {
  const originFiles = filesOfOrigins(group, language)
  const files = group.map(({ candidate, task, home }, n) => {
    if (home) return { path: home.path, content: home.content, candidate: candidate.id, name: candidate.name }
    const origin = candidate.grownFrom === undefined ? undefined : originFiles.get(task.testPath)
    const { content, names } = origin ?? language.merge([candidate], { ...task.page, existing: null })
    return {
      path: style.candidatePath(task.testPath, (origin?.number ?? n) + 1),
      content,
      candidate: candidate.id,
      name: names[candidate.id] ?? candidate.name,
    }
  })
  const [first] = group
  const target = first?.task.target
  const watch = run.tree === 'base' && target?.baseId ? splitId(target.baseId).file : (target?.file ?? '')
  return {
    ...placeOf(group),
    tree: run.tree,
    candidates: group.map(({ candidate }) => candidate),
    files,
    watch,
    seed: run.seed,
  }
}

/** Grown tests run in a copy of the file of their origins, all of one file together. */
function filesOfOrigins(
  group: readonly RunnableCandidate[],
  language: Language,
): Map<string, ReturnType<Language['merge']> & { number: number }> {
  const grown = group.filter(({ candidate }) => candidate.grownFrom !== undefined)
  const byPath = [...groupBy(grown, ({ task }) => task.testPath)]
  return new Map(
    byPath.flatMap(([path, own], at) => {
      const page = own[0]?.task.page
      const candidates = own.map(({ candidate }) => candidate)
      return page ? [[path, { ...language.merge(candidates, page), number: group.length + at }] as const] : []
    }),
  )
}
