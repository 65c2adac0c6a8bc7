// Targets -> shards of similar cost, and the verify files of all shards -> one report.
import { sumDollars } from './assemble.js'
import { UserError } from '../model/errors.js'
import { countFunnel, type Report, type ReportTarget } from '../model/report.js'
import { groupBy } from '../lists.js'
import { idsOfShard } from '../model/stage-files.js'
import { verdictFor } from '../model/reasons.js'
import { foreignFailure, foreignNote, foreignReason, quote } from './foreign.js'
import type { Note } from './notes.js'
import type { VerifyFile, PlanFile } from '../model/stage-files.js'

/** One target. Targets of the same `group` stay together, since their tests go to one file. */
interface Load {
  id: string
  group: string
  /** Any measure of work. */
  cost: number
}

/**
 * At most `count` lists of ids, none of them empty unless there are no targets. The costliest groups are dealt first, each to
 * the lightest shard; inside a shard the ids are in rank order.
 */
export function deal(loads: Load[], count: number): string[][] {
  const groups = [...groupBy(loads, load => load.group).values()].map(group => ({
    ids: group.map(load => load.id),
    cost: group.reduce((sum, load) => sum + load.cost, 0),
  }))
  const shards = Array.from({ length: Math.max(1, Math.min(count, groups.length)) }, (): Shard => ({
    ids: [],
    cost: 0,
  }))
  for (const { ids, cost } of [...groups].sort((a, b) => b.cost - a.cost)) {
    const lightest = shards.reduce((best, shard) => (isLighter(shard, best) ? shard : best))
    lightest.ids.push(...ids)
    lightest.cost += cost
  }
  const rank = new Map(loads.map(({ id }, at) => [id, at]))
  return shards.map(shard => shard.ids.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)))
}

/** By shard: each function goes to the shard with targets of its group, the others in turn. */
export function dealWatched<T>(
  watched: readonly { target: T; group: string }[],
  loads: readonly Load[],
  shards: readonly string[][],
): T[][] {
  const groupOf = new Map(loads.map(({ id, group }) => [id, group]))
  const groups = shards.map(ids => new Set(ids.map(id => groupOf.get(id))))
  const dealt = shards.map((): T[] => [])
  for (const [at, { target, group }] of watched.entries()) {
    const near = groups.findIndex(own => own.has(group))
    dealt[near < 0 ? at % shards.length : near]?.push(target)
  }
  return dealt
}

interface Shard {
  ids: string[]
  cost: number
}

/** At equal cost the shard with fewer targets is lighter, so that none stays empty when targets cost nothing. */
const isLighter = (a: Shard, b: Shard): boolean =>
  a.cost < b.cost || (a.cost === b.cost && a.ids.length < b.ids.length)

export interface Merged extends Pick<VerifyFile, 'failure' | 'notes' | 'priceSource' | 'report'> {
  /** Numbers of shards without a verify file. */
  missing: number[]
}

/** The files belong to the plan. Throws UserError for two files of a shard, and for what no shard can have written. */
export function mergeVerifyFiles(
  plan: PlanFile,
  files: VerifyFile[],
  number: number | null,
  tool: Report['tool'],
): Merged {
  const byShard = new Map(files.map(file => [file.shard.number, file]))
  if (byShard.size !== files.length)
    throw new UserError('Two files belong to the same shard: hand over files of one run only.')
  const all = [...byShard.entries()].sort(([a], [b]) => a - b).map(([, file]) => file)
  checkShards(plan)
  for (const file of all) checkOwn(file, plan)
  const planned = plannedBy(plan)
  const reports = all.map(({ report }) => ofPlan(report, planned))
  const missing = plan.shards.map((_, at) => at + 1).filter(at => !byShard.has(at))
  const rank = new Map([...planned.keys()].map((id, at) => [id, at]))
  const told = new Set(reports.flatMap(report => [...report.targets, ...report.skipped]).map(({ id }) => id))
  const ranked = <T extends { id: string }>(list: T[]): T[] =>
    list.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  const unfinished = plan.targets
    .filter(({ id }) => missing.some(at => plan.shards[at - 1]?.includes(id)))
    .map(({ id, file, name }) => ({ id, file, name, reason: 'unfinished: its shard gave no result' }))
  const tests = reports.flatMap(report => report.tests)
  const testFiles = reports.flatMap(report => report.files)
  const twice = testFiles.find((file, at) => testFiles.findIndex(({ path }) => path === file.path) !== at)
  if (twice)
    throw new UserError(`Two shards wrote ${twice.path}: run all jobs again with one version of testwright.`)
  const writers = joinWriters(reports)
  const ran = reports.find(report => report.sandbox)
  return {
    missing,
    failure: foreignFailure(all.find(({ failure }) => failure)?.failure ?? null),
    notes: [...uniqueNotes(all).map(foreignNote), ...missingNotes(missing, plan.shards.length)],
    priceSource:
      [...new Set(all.flatMap(({ priceSource }) => priceSource ?? []))].map(quote).join('; ') || null,
    report: {
      schema: 2,
      tool,
      pull: { base: plan.base, head: plan.head, number },
      sandbox: ran?.sandbox ?? null,
      trees: ran?.trees ?? null,
      targets: ranked(reports.flatMap(report => report.targets)),
      tests,
      skipped: [
        ...ranked([...reports.flatMap(report => report.skipped).map(withReason), ...unfinished]),
        ...plan.skipped.filter(({ id }) => !told.has(id)).map(withReason),
      ],
      unread: plan.unread.map(withReason),
      behaviour: reports.flatMap(report => report.behaviour),
      mutants: reports.flatMap(report => report.mutants),
      ownTests: joinOwnTests(reports),
      funnel: countFunnel(tests),
      writers,
      files: testFiles,
      bill: joinBills(reports, writers, countFunnel(tests).kept),
    },
  }
}

/** All functions that a shard may report on, by id, in rank order. */
function plannedBy({ targets, skipped, watchOnly = [] }: PlanFile): Map<string, ReportTarget> {
  const reasons = new Map(skipped.map(({ id, reason }) => [id, reason]))
  const watched = watchOnly.flat().map(target => ({ ...target, skipReason: reasons.get(target.id) ?? '' }))
  return new Map([...targets, ...watched].map(target => [target.id, target]))
}

const withReason = <T extends { reason: string }>(row: T): T => ({
  ...row,
  reason: foreignReason(row.reason),
})

/** A shard's report, with functions described as in the plan. */
function ofPlan(report: Report, planned: Map<string, ReportTarget>): Report {
  const { targets, skipped, mutants } = report
  return {
    ...report,
    targets: targets.map(target => {
      const { baseline, coverage, mutants } = target
      const why = baseline?.why === null || baseline?.why === undefined ? null : foreignReason(baseline.why)
      const known = baseline && { ...baseline, why, command: null }
      const { skipReason = target.skipReason, ...own } = planned.get(target.id) ?? target
      const skip = skipReason === undefined ? {} : { skipReason: foreignReason(skipReason) }
      return { ...own, ...skip, baseline: known, coverage, mutants }
    }),
    skipped: skipped.map(skip => {
      const { file, name } = planned.get(skip.id) ?? skip
      return { ...skip, file, name }
    }),
    mutants: mutants.map(mutant => ({ ...mutant, file: planned.get(mutant.target)?.file ?? mutant.file })),
  }
}

/** Throws unless each function of the plan is in exactly one shard, and nothing else is. */
function checkShards({ targets, skipped, shards, watchOnly = [] }: PlanFile): void {
  const [ids, dealt] = [targets.map(({ id }) => id), shards.flat()]
  const known = new Set(ids)
  if (known.size !== ids.length || new Set(dealt).size !== dealt.length || dealt.length !== ids.length)
    throw new UserError('The plan has a function twice, or in no shard: run all jobs again.')
  if (dealt.some(id => !known.has(id)))
    throw new UserError('A shard of the plan has a function that the plan does not have: run all jobs again.')
  const watched = watchOnly.flat().map(({ id }) => id)
  const leftOut = new Set(skipped.map(({ id }) => id))
  if (new Set(watched).size < watched.length || watched.some(id => known.has(id) || !leftOut.has(id)))
    throw new UserError('The plan has a function twice, or in no shard: run all jobs again.')
  if (watchOnly.length > shards.length)
    throw new UserError('A shard of the plan has a function that the plan does not have: run all jobs again.')
}

const uniqueNotes = (files: VerifyFile[]): Note[] => [
  ...new Map(files.flatMap(({ notes }) => notes).map(note => [JSON.stringify(note), note])).values(),
]

const missingNotes = (missing: number[], of: number): Note[] =>
  missing.length > 0 ? [{ code: 'missing-shards', missing, of }] : []

/** Throws unless a verify file covers only its own targets, each once, and every verdict matches its reason. */
function checkOwn({ report, shard }: VerifyFile, plan: PlanFile): void {
  const refuse = (what: string): UserError =>
    new UserError(`The verify file of shard ${shard.number} ${what}: run all jobs again.`)
  const own = new Set(idsOfShard(plan, shard.number))
  const ids = [...report.targets, ...report.skipped].map(({ id }) => id)
  const shown = report.tests.flatMap(({ credits, evidence: { elsewhere = [] } }) => [
    ...credits,
    ...elsewhere.map(({ target }) => target),
  ])
  const about = [
    ...[...report.tests, ...report.behaviour, ...report.mutants].map(({ target }) => target),
    ...shown,
  ]
  if (shard.of !== plan.shards.length || [...ids, ...about].some(id => !own.has(id)))
    throw refuse('reports targets that are not its own')
  if (new Set(ids).size < ids.length) throw refuse('reports one target twice')
  const reported = new Set(report.targets.map(({ id }) => id))
  if (about.some(id => !reported.has(id))) throw refuse('has tests or behaviour of a target without a result')
  if (report.tests.some(({ verdict, reason }) => verdict !== (reason === null ? 'kept' : verdictFor(reason))))
    throw refuse('has a verdict that does not match its reason')
  if (report.tests.some(({ verdict, credits }) => verdict !== 'kept' && credits.length > 0))
    throw refuse('counts a test that was not kept')
  checkFiles(report, refuse)
}

/** Throws unless each test file has as many kept tests as it says. */
function checkFiles({ files, tests }: Report, refuse: (what: string) => UserError): void {
  const kept = groupBy(
    tests.filter(({ verdict }) => verdict === 'kept'),
    test => test.file,
  )
  if (files.length > tests.filter(({ verdict }) => verdict === 'kept').length)
    throw refuse('has more test files than kept tests')
  if (files.some(file => file.tests < 1 || file.tests > (kept.get(file.path)?.length ?? 0)))
    throw refuse('has a test file with a wrong number of tests')
}

/**
 * Lists each test once; an outcome that shards disagree about is dropped. A weakness other than being unsteady only
 * counts when all shards report it, since each shard sees its own functions only.
 */
function joinOwnTests(reports: Report[]): Report['ownTests'] {
  const all = groupBy(
    reports.flatMap(report => report.ownTests),
    ({ id }) => id,
  )
  return [...all.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const agreed = <K extends 'onBase' | 'onHead'>(side: K): Report['ownTests'][number][K] =>
      others.every(other => other[side] === first[side]) ? first[side] : null
    const { weakness, ...plain } = first
    const said = new Set([first, ...others].map(test => test.weakness))
    const known = said.has('not-steady') ? 'not-steady' : said.size === 1 ? weakness : undefined
    return {
      ...{ ...plain, onBase: agreed('onBase'), onHead: agreed('onHead') },
      ...(known ? { weakness: known } : {}),
    }
  })
}

type WriterRow = Report['writers'][number]

function joinWriters(reports: Report[]): WriterRow[] {
  const groups = groupBy(
    reports.flatMap(report => report.writers),
    row => row.writer,
  )
  return [...groups].map(([writer, rows]) => {
    const tests = reports.flatMap(report => report.tests).filter(test => test.writer === writer)
    const funnel = countFunnel(tests)
    const usd = sumDollars(rows.map(row => row.usd))
    return {
      writer,
      funnel,
      ...sumTokens(rows),
      usd,
      usdPerKept: usd === null || funnel.kept === 0 ? null : usd / funnel.kept,
      estimated: rows.some(row => row.estimated),
    }
  })
}

function sumTokens(rows: Pick<WriterRow, 'requests' | 'inputTokens' | 'cachedTokens' | 'outputTokens'>[]) {
  const sum = (key: 'requests' | 'inputTokens' | 'cachedTokens' | 'outputTokens'): number =>
    rows.reduce((total, row) => total + row[key], 0)
  return {
    requests: sum('requests'),
    inputTokens: sum('inputTokens'),
    cachedTokens: sum('cachedTokens'),
    outputTokens: sum('outputTokens'),
  }
}

function joinBills(reports: Report[], writers: WriterRow[], kept: number): Report['bill'] {
  const usd = sumDollars(writers.map(row => row.usd))
  const seconds = (key: 'model' | 'runs'): number =>
    reports.reduce((total, report) => total + report.bill.seconds[key], 0)
  const remembered = reports.reduce((total, report) => total + (report.bill.remembered ?? 0), 0)
  return {
    ...sumTokens(writers),
    usd,
    usdPerKept: usd === null || kept === 0 ? null : usd / kept,
    // Shards run in parallel: the longest one is what a reader waited for.
    seconds: {
      total: Math.max(0, ...reports.map(report => report.bill.seconds.total)),
      model: seconds('model'),
      runs: seconds('runs'),
    },
    ...(remembered > 0 ? { remembered } : {}),
  }
}
