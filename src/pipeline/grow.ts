// Mutants that no test notices -> tests grown from the project's tests that run their lines: the same test with another value in it.
import type { ReachingRun } from '../core/baseline/hand-over.js'
import { isSnapshot, mentionedOn, variationsOf } from '../core/grow/variations.js'
import { mapLimit } from '../core/lists.js'
import { surviving, type JudgedCandidate } from '../core/verify/gates.js'
import { measureBaseline, type Baseline } from './baseline.js'
import type { Candidate } from '../core/model/candidate.js'
import type { OriginTest, CallSyntax } from '../core/model/ports.js'
import type { TestTask } from '../core/model/target.js'
import type { OwnTestsStage } from './own-tests/tools.js'
import { shorten } from './shorten.js'
import { verify, type VerificationState, type VerifyTools } from './verify.js'

const MOST_ORIGINS = 4
const MOST_PER_TARGET = 20
/** Slower tests are not varied: every variation is another run. */
const SLOWEST_MS = 3000
const LONGEST_FILE = 400_000

interface GrowTools {
  verifyTools: VerifyTools
  ownTests: OwnTestsStage
  log(text: string): void
}

/** Verifies tests grown for functions with mutants that neither the project's tests nor the kept ones notice. */
export async function growTests(
  tasks: readonly TestTask[],
  { verifyTools, ownTests, log }: GrowTools,
  state: VerificationState,
): Promise<VerificationState> {
  const found = await mapLimit([...tasks], verifyTools.parallel, async task => {
    if (!ownTests.records(task)) return []
    const { id } = task.target
    const baseline = state.baselines.get(id) ?? (await measureBaseline(task, verifyTools))
    const lines = openLines(id, baseline, state)
    const runs = lines.length > 0 ? await ownTests.reaching(task) : []
    return [{ id, baseline, grown: grownFrom(nearestFirst(runs, lines), task, verifyTools) }]
  })
  const baselines = new Map([
    ...found.flat().map(({ id, baseline }) => [id, baseline] as const),
    ...state.baselines,
  ])
  const grown = found.flat().flatMap(each => each.grown ?? [])
  const candidates = grown.flatMap(each => each.candidates)
  if (candidates.length === 0) return { ...state, baselines }
  log(`verifying ${candidates.length} tests grown from tests of the project`)
  const tasksOfGrown = grown.map(({ task }) => task)
  const verifying = { ...verifyTools, pinObserved: true }
  const verified = onlySurviving(await verify(candidates, tasksOfGrown, verifying, { ...state, baselines }))
  const added = surviving(verified.judged).filter(({ candidate }) => candidate.grownFrom !== undefined)
  const shorter = await shorten(added, verifying, verified.baselines)
  return { ...verified, judged: verified.judged.map(test => shorter.get(test) ?? test) }
}

/** Drops the variations that were rejected: they were only tried, so no report lists them. */
function onlySurviving(state: VerificationState): VerificationState {
  const isTried = ({ candidate, decision }: JudgedCandidate): boolean =>
    candidate.grownFrom !== undefined && decision !== null
  return { ...state, judged: state.judged.filter(test => !isTried(test)) }
}

/** Lines of the mutants that no test notices so far; none where nothing is known of the project's own tests. */
function openLines(id: string, { mutants, existing }: Baseline, state: VerificationState): number[] {
  if (!existing) return []
  const kept = surviving(state.judged).filter(({ candidate }) => candidate.target === id)
  const noticed = new Set([...existing.kills, ...kept.flatMap(({ kills }) => kills)])
  return mutants.flatMap(mutant => (noticed.has(mutant.id) ? [] : [mutant.line]))
}

/** Tests that run any of the lines: those that run the most first, then the fastest. Slow tests are left out. */
function nearestFirst(runs: readonly ReachingRun[], lines: readonly number[]): ReachingRun[] {
  const reached = (run: ReachingRun): number => lines.filter(line => run.lines.includes(line)).length
  return runs
    .map(run => ({ run, count: reached(run) }))
    .filter(({ run, count }) => count > 0 && run.milliseconds <= SLOWEST_MS)
    .sort((a, b) => b.count - a.count || a.run.milliseconds - b.run.milliseconds)
    .map(({ run }) => run)
}

/** Variations of the nearest tests, all from one file; the kept ones are added to that file. */
function grownFrom(
  runs: readonly ReachingRun[],
  task: TestTask,
  { language: languageOf, source }: VerifyTools,
): { task: TestTask; candidates: Candidate[] } | null {
  const { target } = task
  const { growth, callSyntax, surgery } = languageOf(target.language)
  const [first] = runs
  const text = first ? source(first.file) : null
  if (!growth || !callSyntax || !first || text === null || text.length > LONGEST_FILE) return null
  const lines = (source(target.file) ?? '').split('\n')
  const changed = mentionedOn(
    target.changedLines.map(line => lines[line - 1] ?? ''),
    callSyntax,
  )
  const mentioned = [...changed, ...task.function.literals]
  const inFile = runs.filter(({ file }) => file === first.file)
  const byName = [...new Map(inFile.map(run => [run.name, run])).values()]
  const origins = byName.slice(0, MOST_ORIGINS).flatMap(run => {
    const given = new Set(run.given)
    const [origin] = growth
      .origins(text, run.name)
      .filter(({ code }) => !isSnapshot(code))
      .toSorted((a, b) => givenIn(b, given, callSyntax) - givenIn(a, given, callSyntax))
    return origin
      ? [{ origin, clues: { mentioned, given }, subject: subjectOf(task, origin), id: run.id }]
      : []
  })
  const candidates = variationsOf(origins, callSyntax, MOST_PER_TARGET).map(({ name, code, of }, number) => {
    const candidate: Candidate = {
      ...{ id: `${target.id}#explorer#grown.${number}`, target: target.id, writer: 'explorer' },
      ...{ name, code, draft: code, framework: target.framework, grownFrom: of.id },
      ...{ container: null, imports: [], helpers: [], fixes: [], observed: true },
    }
    return surgery?.rename(candidate, name) ?? candidate
  })
  const page = { ...task.page, existing: text, like: text }
  return { task: { ...task, testPath: first.file, page }, candidates }
}

/** The target's name, or that of the function that leads to it, whichever the test mentions; empty if neither. */
function subjectOf({ target: { name, via }, access }: TestTask, { code }: OriginTest): string {
  const last = (of: string): string => of.split('::').at(-1)?.split('.').at(-1) ?? ''
  const names = [name, ...(via === null ? [] : [via])].map(last)
  const called = names.map(each => (each === 'default' ? access.symbol : each))
  return called.find(each => code.split(/[^\p{L}\p{N}_$]+/u).includes(each)) ?? ''
}

const givenIn = ({ literals }: OriginTest, given: ReadonlySet<string>, { literal }: CallSyntax): number =>
  literals.filter(({ value }) => given.has(literal(value))).length
