// Targets -> shards of like cost, and the proofs of all shards -> one report.
import { sumDollars } from './assemble.js'
import { UserError } from '../model/errors.js'
import { countFunnel } from './funnel.js'
import { groupBy } from '../lists/group.js'
import type { VerifyFile } from '../model/stage-files.js'
import type { PlanFile, Report } from '../model/report.js'

/** One target. What has one `group` stays together: tests of one file cannot be written twice. */
export interface Load {
  id: string
  group: string
  /** Any measure of work. */
  cost: number
}

/** At most `count` lists of ids, none empty unless there is nothing; the dearest groups are dealt first, each to the lightest shard; rank order inside. */
export function deal(loads: Load[], count: number): string[][] {
  const groups = [...groupBy(loads, load => load.group).values()].map(group => ({
    ids: group.map(load => load.id),
    cost: group.reduce((sum, load) => sum + load.cost, 0),
  }))
  const shards = Array.from({ length: Math.max(1, Math.min(count, groups.length)) }, (): Shard => ({
    ids: [],
    cost: 0,
  }))
  for (const { ids, cost } of [...groups].sort((one, other) => other.cost - one.cost)) {
    const lightest = shards.reduce((one, other) => (isLighter(other, one) ? other : one))
    lightest.ids.push(...ids)
    lightest.cost += cost
  }
  const rank = new Map(loads.map(({ id }, at) => [id, at]))
  return shards.map(shard => shard.ids.sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0)))
}

interface Shard {
  ids: string[]
  cost: number
}

/** Of two that cost the same the one with fewer targets, so that none stays empty where targets cost nothing. */
const isLighter = (one: Shard, other: Shard): boolean =>
  one.cost < other.cost || (one.cost === other.cost && one.ids.length < other.ids.length)

export interface Merged extends Pick<VerifyFile, 'failure' | 'notes' | 'priceSource' | 'report'> {
  /** Numbers of shards of which there is no proof. */
  missing: number[]
}

/** All proofs belong to the plan. Throws UserError for two of one shard, or for what no shard of this plan can have written. */
export function mergeVerifyFiles(
  plan: PlanFile,
  proofs: VerifyFile[],
  number: number | null,
  tool: Report['tool'],
): Merged {
  const byShard = new Map(proofs.map(proof => [proof.shard.number, proof]))
  if (byShard.size !== proofs.length)
    throw new UserError('Two files tell of the same shard: hand over files of one run only.')
  const all = [...byShard.entries()].sort(([one], [other]) => one - other).map(([, proof]) => proof)
  for (const proof of all) checkOwn(proof, plan)
  const reports = all.map(proof => proof.report)
  const missing = plan.shards.map((_, at) => at + 1).filter(at => !byShard.has(at))
  const rank = new Map(plan.targets.map(({ id }, at) => [id, at]))
  const ranked = <T extends { id: string }>(list: T[]): T[] =>
    list.sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0))
  const unfinished = plan.targets
    .filter(({ id }) => missing.some(at => plan.shards[at - 1]?.includes(id)))
    .map(({ id, file, name }) => ({ id, file, name, reason: 'unfinished: its shard told nothing' }))
  const tests = reports.flatMap(report => report.tests)
  const files = reports.flatMap(report => report.files)
  const twice = files.find((file, at) => files.findIndex(one => one.path === file.path) !== at)
  if (twice)
    throw new UserError(`Two shards wrote ${twice.path}: run all jobs again with one version of testwright.`)
  const writers = joinWriters(reports)
  return {
    missing,
    failure: all.find(proof => proof.failure)?.failure ?? null,
    notes: [...new Set(all.flatMap(proof => proof.notes))],
    priceSource: [...new Set(all.flatMap(proof => proof.priceSource ?? []))].join('; ') || null,
    report: {
      ...{ schema: 1, tool, pull: { base: plan.base, head: plan.head, number } },
      sandbox: reports.find(report => report.sandbox)?.sandbox ?? null,
      targets: ranked(reports.flatMap(report => report.targets)),
      tests,
      skipped: [...ranked([...reports.flatMap(report => report.skipped), ...unfinished]), ...plan.skipped],
      unread: plan.unread,
      behaviour: reports.flatMap(report => report.behaviour),
      funnel: countFunnel(tests),
      writers,
      files,
      bill: joinBills(reports, writers, countFunnel(tests).kept),
    },
  }
}

function checkOwn({ report, shard }: VerifyFile, plan: PlanFile): void {
  const own = new Set(plan.shards[shard.number - 1])
  const named = [...report.targets, ...report.skipped]
    .map(one => one.id)
    .concat(
      report.tests.map(test => test.target),
      report.behaviour.map(row => row.target),
    )
  const foreign = named.find(id => !own.has(id))
  if (foreign !== undefined || shard.of !== plan.shards.length)
    throw new UserError(`Shard ${shard.number} tells of what is not its own: run all jobs again.`)
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
      ...{
        writer,
        funnel,
        ...sumTokens(rows),
        usd,
        usdPerKept: usd === null || funnel.kept === 0 ? null : usd / funnel.kept,
      },
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
  return {
    ...{ ...sumTokens(writers), usd, usdPerKept: usd === null || kept === 0 ? null : usd / kept },
    // Shards run side by side: the longest is what a reader waited for.
    seconds: {
      total: Math.max(0, ...reports.map(report => report.bill.seconds.total)),
      model: seconds('model'),
      runs: seconds('runs'),
    },
  }
}
