// Assembles the report from the results of all stages: every generated test and every changed function appears exactly once.
import {
  asLine,
  asText,
  countFunnel,
  reportTarget,
  type Report,
  type ReportBaseline,
  type ReportMutant,
  type ReportTarget,
  type ReportTest,
  type SandboxLevel,
  type TreeMode,
} from '../model/report.js'
import { isUnbuilt } from '../baseline/built-files.js'
import { outOfTime, type TargetBaseline } from '../baseline/facts.js'
import { withoutCase, type OwnTest } from '../baseline/own-tests.js'
import { kindOf } from '../verify/measure.js'
import type { BehaviourRow, Measure, Verdict } from '../model/run.js'
import type { Candidate, Completion, Rejection } from '../model/candidate.js'
import type { TestTask, SkippedTarget, Target, UnreadFile } from '../model/target.js'
import { withoutRepeats } from '../explore/behaviour.js'
import { groupBy } from '../lists.js'
import type { Language } from '../model/ports.js'
import type { Note } from './notes.js'

export interface Findings {
  tool: { name: string; version: string }
  pull: Report['pull']
  sandbox: SandboxLevel | null
  trees: TreeMode | null
  tasks: TestTask[]
  /** Functions of `skipped` that the project's own tests were still measured on. */
  watchOnly: readonly TestTask[]
  skipped: SkippedTarget[]
  unread: UnreadFile[]
  candidates: Candidate[]
  rejections: Rejection[]
  verdicts: Verdict[]
  behaviour: BehaviourRow[]
  /** Results of the project's own tests; `baselines` is by target id, with no entry when the stage did not run. */
  ownTests: OwnTest[]
  baselines: ReadonlyMap<string, TargetBaseline>
  /** The command that runs one own test alone, null when none can be written. */
  command(target: string, test: string): string | null
  measures: Map<string, Measure>
  /** Ids of candidates whose body equals that of a training row; absent when no training data is known. */
  seenInTraining?: Set<string>
  /** `sha256` is the hash of the content; `tests` are candidate ids. */
  files: { path: string; content: string; sha256: string; tests: string[]; new: boolean }[]
  completions: Completion[]
  /** The price of one reply in dollars, null when it is unknown. */
  price: ((completion: Completion) => number | null) | null
  seconds: { total: number; model: number; runs: number }
  /** Number of jobs whose outcome came from the results cache. */
  remembered?: number
  /** By target id, why a function has no test. */
  whyNoTest: Map<string, string>
}

/** Why a function is skipped; adds why its own tests were not measured, if time was up or they need built files. */
function whySkipped(reason: string, baseline: TargetBaseline | undefined): string {
  const why = baseline?.notMeasured ?? null
  return why !== null && (why === outOfTime || isUnbuilt(why))
    ? `${reason}; nothing is known about your tests: ${why}`
    : reason
}

/**
 * Assembles the report. A target without any test, behaviour change or own test that reaches it is listed as skipped,
 * with a reason; a skipped function that own tests reach is listed as a target with that reason.
 */
export function assemble(found: Findings): Report {
  const tests = [...judged(found), ...refused(found)]
  const reached = [...found.baselines].flatMap(([id, { tests }]) => (tests.length > 0 ? [id] : []))
  const mentioned = new Set([
    ...tests.flatMap(test => [test.target, ...test.credits]),
    ...found.behaviour.map(row => row.target),
    ...reached,
  ])
  const reasons = new Map(found.skipped.map(({ id, reason }) => [id, reason]))
  const watched = found.watchOnly.filter(({ target }) => mentioned.has(target.id))
  const targets = [...found.tasks, ...watched].map(task => task.target)
  const isMentioned = ({ id }: { id: string }): boolean => mentioned.has(id)
  const withoutTests = targets
    .filter(target => !isMentioned(target))
    .map(({ id, file, name }) => ({
      id,
      file,
      name,
      reason: whySkipped(found.whyNoTest.get(id) ?? 'no test was written', found.baselines.get(id)),
    }))
  const writers = writersOf(found, tests)
  return inSchema({
    schema: 2,
    tool: found.tool,
    pull: found.pull,
    sandbox: found.sandbox,
    trees: found.trees,
    targets: targets.filter(isMentioned).map(target => measured(target, found, reasons.get(target.id))),
    tests,
    skipped: [
      ...withoutTests,
      ...found.skipped
        .filter(skip => !isMentioned(skip))
        .map(skip => ({ ...skip, reason: whySkipped(skip.reason, found.baselines.get(skip.id)) })),
    ],
    unread: found.unread,
    behaviour: withoutRepeats(found.behaviour),
    mutants: targets.flatMap(target => mutantsOf(target, found)),
    ownTests: found.ownTests.map(({ id, file, onBase, onHead, inThisPull, weakness, withoutChange }) => ({
      ...{ id, file, onBase, onHead, inThisPull },
      ...(weakness ? { weakness } : {}),
      ...(withoutChange ? { withoutChange } : {}),
    })),
    funnel: countFunnel(tests),
    writers,
    files: found.files.map(file => ({ ...file, tests: file.tests.length })),
    bill: {
      ...sumBill(writers, countFunnel(tests).kept),
      seconds: found.seconds,
      ...(found.remembered ? { remembered: found.remembered } : {}),
    },
  })
}

const inOneLine = new Set(
  'id file name via skipReason target writer reason why test command tests killedBy survivors mutantsKilled credits'.split(
    ' ',
  ),
)

/** Makes all texts valid for the report's schema, since names of files and tests may contain anything. */
function inSchema(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (typeof value === 'string') return inOneLine.has(key) ? asLine(value) : asText(value)
    if (!Array.isArray(value) || !inOneLine.has(key)) return value
    return value.map((item: unknown) => (typeof item === 'string' ? asLine(item) : item))
  }) as Report
}

function measured(target: Target, found: Findings, skipReason: string | undefined): ReportTarget {
  const baseline = found.baselines.get(target.id)
  const plain = {
    ...reportTarget(target),
    ...(skipReason === undefined ? {} : { skipReason }),
    baseline: baseline ? reportBaseline(target, baseline, found) : null,
  }
  const { coverage = null, mutants = null } = found.measures.get(target.id) ?? {}
  if (!mutants) return { ...plain, coverage }
  const { total, killed, survivors } = mutants
  const shown = survivors.slice(0, mostSurvivors).map(({ id }) => mutantId(target, id))
  return { ...plain, coverage, mutants: { total, killed, survivors: shown } }
}

const mostSurvivors = 20

/** A mutant's id is only unique in its file; a report lists the mutants of all functions. */
const mutantId = ({ id }: Pick<Target, 'id'>, own: string): string => `${id}#${own}`

function reportBaseline(target: Target, baseline: TargetBaseline, found: Findings): ReportBaseline {
  const { notMeasured, whyNoMutants = null, cut, tests, linesRun, mutants, survivors, hunks } = baseline
  const why = notMeasured ?? whyNoMutants
  const failing = found.ownTests.filter(({ onBase, onHead }) => onBase === 'failed' && onHead === 'passed')
  const reaching = new Set(tests)
  const telling = failing.map(({ id }) => id).find(id => reaching.has(withoutCase(id)))
  return {
    ...{ measured: notMeasured === null, why, tests: tests.slice(0, mostTests), linesRun, mutants, hunks },
    ...(cut === undefined ? {} : { cut }),
    survivors: survivors.map(id => mutantId(target, id)),
    command: telling === undefined ? null : found.command(target.id, telling),
  }
}

/** Most tests that a report lists per function. */
export const mostTests = 1000

/**
 * All mutants of a target, killed if kept tests or the project's own notice them; when no test was judged, only those
 * that own tests were run against.
 */
function mutantsOf(
  target: Target,
  { measures, baselines, verdicts, candidates, tasks, files }: Findings,
): ReportMutant[] {
  const baseline = baselines.get(target.id)
  const asked = baseline?.asked.map(each => ({ ...each, killedBy: [] })) ?? []
  const all = measures.get(target.id)?.mutants?.all ?? asked
  const byId = new Map(candidates.map(candidate => [candidate.id, candidate]))
  const kept = new Set(verdicts.flatMap(({ candidate, verdict }) => (verdict === 'kept' ? [candidate] : [])))
  const fileOf = filesOfTests({ tasks, files })
  const nameOf = (id: string): string => {
    const { target: written = '', name = id } = byId.get(id) ?? {}
    return `${fileOf({ id, target: written })}::${name}`
  }
  return all.map(({ mutant, place, killedBy }) => {
    const own = baseline?.noticedBy[mutant.id] ?? []
    const written = killedBy.filter(id => kept.has(id)).map(nameOf)
    const by = [...own, ...written]
    return {
      ...{ id: mutantId(target, mutant.id), target: target.id, file: target.file, ...place },
      ...{ operator: kindOf(mutant), was: mutant.was, now: mutant.now },
      status: by.length > 0 ? 'killed' : isOpen(mutant.id, baseline) ? 'pending' : 'survived',
      killedBy: by.slice(0, mostTests),
    }
  })
}

/** Whether tests of the project that were not run against a mutant may notice it. */
function isOpen(mutant: string, baseline: TargetBaseline | undefined): boolean {
  if (!baseline || baseline.survivors.includes(mutant)) return false
  return baseline.notMeasured === null || baseline.notMeasured === outOfTime
}

function marksOf(candidate: Candidate, seen: boolean): string[] {
  return [
    ...(candidate.pinned ? ['pinned from behaviour'] : []),
    ...(candidate.observed ? ['observed behaviour'] : []),
    ...(candidate.documented ? ['from the documentation'] : []),
    ...(seen ? ['seen in training'] : []),
  ]
}

/** The test file of a candidate: the one that contains it, else the one for tests of its function. */
function filesOfTests({
  tasks,
  files,
}: Pick<Findings, 'tasks' | 'files'>): (candidate: Pick<Candidate, 'id' | 'target'>) => string {
  const ofTarget = new Map(tasks.map(task => [task.target.id, task.testPath]))
  const ofTest = new Map(files.flatMap(({ path, tests }) => tests.map(id => [id, path] as const)))
  return ({ id, target }) => ofTest.get(id) ?? ofTarget.get(target) ?? ''
}

function judged(found: Findings): ReportTest[] {
  const candidates = new Map(found.candidates.map(candidate => [candidate.id, candidate]))
  const fileOf = filesOfTests(found)
  return found.verdicts.map(verdict => {
    const candidate = candidates.get(verdict.candidate)
    if (!candidate) throw new Error(`a verdict names ${verdict.candidate}, which is not a candidate`)
    const { verdict: word, reason, detail, attribution, writersShare, dropped, expected } = verdict
    const actual = verdict.actual ?? (word === 'rejected' && expected === null ? detail || null : null)
    const { target, name, code, writer } = candidate
    const file = fileOf(candidate)
    return {
      target,
      name,
      file,
      code,
      verdict: word,
      reason,
      writer,
      attribution,
      writersShare,
      dropped,
      expected,
      actual,
      marks: marksOf(candidate, found.seenInTraining?.has(candidate.id) ?? false),
      ...{ grownFrom: candidate.grownFrom ?? null, onBase: verdict.onBase, credits: verdict.credits },
      evidence: evidenceOf(target, verdict),
    }
  })
}

function evidenceOf(
  target: string,
  { evidence: { elsewhere = [], ...evidence } }: Verdict,
): ReportTest['evidence'] {
  const all = [{ target, mutantsKilled: evidence.mutantsKilled }, ...elsewhere]
  return {
    ...evidence,
    mutantsKilled: all.flatMap(({ target: id, mutantsKilled }) =>
      mutantsKilled.map(own => mutantId({ id }, own)),
    ),
    ...(elsewhere.length > 0 ? { elsewhere: elsewhere.map(({ target, lines }) => ({ target, lines })) } : {}),
  }
}

function refused(found: Findings): ReportTest[] {
  const paths = new Map(found.tasks.map(task => [task.target.id, task.testPath]))
  return found.rejections.map(rejection => ({
    target: rejection.target,
    name: rejection.name,
    file: paths.get(rejection.target) ?? '',
    code: rejection.code,
    verdict: 'rejected',
    reason: rejection.reason,
    writer: rejection.writer,
    attribution: null,
    writersShare: null,
    dropped: [],
    expected: null,
    actual: rejection.detail || null,
    marks: [],
    ...{ grownFrom: null, onBase: null, credits: [] },
    evidence: { runs: 0, milliseconds: 0, lines: [], mutantsKilled: [] },
  }))
}

/** The writer in whose row a test counts: one that only repeats quoted calls is credited to the explorer. */
const creditedTo = ({ writer, attribution }: ReportTest): string =>
  attribution === 'quoted' ? 'explorer' : writer

type WriterRow = Report['writers'][number]

function writersOf(found: Findings, tests: ReportTest[]): WriterRow[] {
  const names = new Set([...found.completions.map(completion => completion.writer), ...tests.map(creditedTo)])
  return [...names].map(writer => {
    const replies = found.completions.filter(completion => completion.writer === writer)
    const funnel = countFunnel(tests.filter(test => creditedTo(test) === writer))
    const sum = (pick: (completion: Completion) => number): number =>
      replies.reduce((total, reply) => total + pick(reply), 0)
    const usd = replies.length === 0 ? 0 : sumDollars(replies.map(reply => found.price?.(reply) ?? null))
    return {
      writer,
      funnel,
      requests: replies.length,
      inputTokens: sum(reply => reply.usage.inputTokens),
      cachedTokens: sum(reply => reply.usage.cachedTokens),
      outputTokens: sum(reply => reply.usage.outputTokens),
      usd,
      usdPerKept: perKept(usd, funnel.kept),
      estimated: replies.some(reply => reply.usage.estimated),
    }
  })
}

/** The sum; null when any part is unknown. */
export function sumDollars(parts: (number | null)[]): number | null {
  return parts.reduce<number | null>(
    (total, part) => (total === null || part === null ? null : total + part),
    0,
  )
}

const perKept = (usd: number | null, kept: number): number | null =>
  usd === null || kept === 0 ? null : usd / kept

function sumBill(writers: WriterRow[], kept: number): Omit<Report['bill'], 'seconds' | 'remembered'> {
  const sum = (key: 'requests' | 'inputTokens' | 'cachedTokens' | 'outputTokens'): number =>
    writers.reduce((total, writer) => total + writer[key], 0)
  const usd = sumDollars(writers.map(writer => writer.usd))
  return {
    requests: sum('requests'),
    inputTokens: sum('inputTokens'),
    cachedTokens: sum('cachedTokens'),
    outputTokens: sum('outputTokens'),
    usd,
    usdPerKept: perKept(usd, kept),
  }
}

/** The consequence of each missing part of tier 2 or 3. */
const consequences = {
  continues: 'tests go to new files, because existing ones cannot be continued',
  mutation: 'mutants are not measured',
  surgery: 'a test with one wrong assertion is rejected as a whole',
  callRunner: 'the explorer is off',
} satisfies Partial<Record<keyof Language, string>>

/** One note for each distinct set of missing parts; empty when the languages have all parts. */
export function missingPartsOf(languages: Iterable<Language>): Note[] {
  const parts = Object.keys(consequences) as (keyof typeof consequences)[]
  const lacking = [...new Set(languages)].flatMap(language => {
    const limits = parts.filter(part => !language[part]).map(part => consequences[part])
    return limits.length > 0 ? [{ name: language.name, limits }] : []
  })
  return [...groupBy(lacking, ({ limits }) => limits.join('; ')).values()].map(alike => ({
    code: 'limited-support',
    names: alike.map(({ name }) => name),
    limits: alike[0]?.limits ?? [],
  }))
}
