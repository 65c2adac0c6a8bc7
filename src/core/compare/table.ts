// Judged tests of recorded rows -> one table row per system, and how systems differ function by function.
import type { Added } from './added.js'
import { priceUsage, type Price } from '../budget/cost.js'
import { countFunnel } from '../model/report.js'
import { groupBy } from '../lists.js'
import type { RejectionReason } from '../model/reasons.js'
import type { Attribution, DroppedAssertion, Evidence, Verdict } from '../model/run.js'
import type { Measured, Pair } from './pairs.js'
import type { Row, Unusable } from './rows.js'

/** One written test with its outcome. */
export interface JudgedTest {
  /** File and line of its row, and the row's own id. */
  place: string
  row: string
  system: string
  target: string
  name: string
  file: string
  code: string
  verdict: Verdict['verdict']
  reason: RejectionReason | null
  detail: string
  expected: string | null
  actual: string | null
  attribution: Attribution | null
  writersShare: number | null
  dropped: DroppedAssertion[]
  fixes: string[]
  /** Null when no training data was given. */
  seenInTraining: boolean | null
  evidence: Evidence
}

interface Bugs {
  caught: number
  caughtByPassing: number
  total: number
}

/** Everything of one system. */
export interface Findings {
  system: string
  rows: Row[]
  unusable: number
  tests: JudgedTest[]
  /** True when training data was given. */
  trained: boolean
  measured: Measured[]
  bugs: Bugs | null
  seconds: number
  price: Price | null
  /** Tokens of the recorded texts alone: the modules asked about, and the replies. */
  texts: { input: number; output: number }
  /** From the system's card: dollars that making it cost, and the claimed cost of its run. */
  bill: number | null
  claimed: { usd: number; by: string } | null
}

export interface SystemRow {
  system: string
  rows: number
  unusable: number
  written: number
  parsed: number
  ran: number
  passed: number
  steady: number
  strengthens: number
  kept: number
  wrongExpectations: number
  rejected: Partial<Record<RejectionReason, number>>
  attribution: Partial<Record<Attribution, number>>
  mutants: { killed: number; total: number; killedByPassing: number } | null
  bugs: Bugs | null
  seenInTraining: number | null
  inputTokens: number | null
  outputTokens: number | null
  usd: number | null
  usdPerKept: number | null
  /** Dollars that the recorded texts alone would cost; null when the real cost or no price is known. */
  textUsd: number | null
  claimed: { usd: number; by: string } | null
  /** Cost of its tuning and training data in dollars. */
  bill: number | null
  seconds: number
  breakEven: number | 'never' | null
  /** What it adds beyond the explorer and the project's own tests; null when neither is in the comparison. */
  adds: Added | null
}

export interface Comparison {
  systems: SystemRow[]
  pairs: Pair[]
  unusable: Unusable[]
}

/** One row of the table. */
export function rowOf(found: Findings): SystemRow {
  const { system, rows, tests, seconds } = found
  const { written, parsed, ran, passed, steady, strengthens, kept } = countFunnel(tests)
  const usd = dollarsOf(found)
  const rejected = countBy(
    tests.filter(test => test.verdict === 'rejected'),
    test => test.reason,
  )
  return {
    system,
    rows: rows.length + found.unusable,
    unusable: found.unusable,
    ...{ written, parsed, ran, passed, steady, strengthens, kept },
    wrongExpectations: rejected['wrong-expectation'] ?? 0,
    rejected,
    attribution: countBy(
      tests.filter(test => test.verdict === 'kept'),
      test => test.attribution,
    ),
    mutants: sumMutants(found.measured),
    bugs: found.bugs,
    seenInTraining: found.trained ? tests.filter(test => test.seenInTraining).length : null,
    inputTokens: sumTokens(rows, usage => usage.input),
    outputTokens: sumTokens(rows, usage => usage.output),
    usd,
    usdPerKept: usd === null || kept === 0 ? null : usd / kept,
    textUsd: usd === null ? textDollars(found) : null,
    ...{ claimed: found.claimed, bill: found.bill },
    seconds: Math.round(seconds * 10) / 10,
    breakEven: null,
    adds: null,
  }
}

/** Sorted by count, then by name; items without a key are not counted. */
function countBy<T, K extends string>(items: T[], key: (item: T) => K | null): Partial<Record<K, number>> {
  const keys = items.flatMap(item => key(item) ?? [])
  const counts = [...groupBy(keys, name => name)].map(([name, group]): [string, number] => [
    name,
    group.length,
  ])
  return Object.fromEntries(counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) as Partial<
    Record<K, number>
  >
}

function sumMutants(measured: Measured[]): SystemRow['mutants'] {
  const known = measured.flatMap(row => row.mutants ?? [])
  if (known.length === 0) return null
  const sum = (key: 'killed' | 'total' | 'killedByPassing'): number =>
    known.reduce((total, row) => total + row[key], 0)
  return { killed: sum('killed'), total: sum('total'), killedByPassing: sum('killedByPassing') }
}

/** Null as soon as one row lacks the figure: an incomplete sum would mislead. */
function sumTokens(rows: Row[], pick: (usage: NonNullable<Row['usage']>) => number): number | null {
  if (rows.length === 0 || rows.some(row => row.usage === null)) return null
  return rows.reduce((sum, row) => sum + (row.usage ? pick(row.usage) : 0), 0)
}

function dollarsOf({ rows, price }: Findings): number | null {
  if (price === null || rows.length === 0 || rows.some(row => row.usage === null)) return null
  return rows.reduce((sum, { usage }) => {
    const { input, output, cached } = usage ?? { input: 0, output: 0, cached: 0 }
    const used = { inputTokens: input, cachedTokens: cached, outputTokens: output }
    return sum + (priceUsage(used, price) ?? 0)
  }, 0)
}

function textDollars({ texts, price }: Findings): number | null {
  if (price === null || texts.output === 0) return null
  return priceUsage({ inputTokens: texts.input, outputTokens: texts.output, cachedTokens: 0 }, price)
}

/** Dollars per kept test: measured if known, else from the recorded texts alone. */
export function perKept({ usdPerKept, textUsd, kept }: SystemRow): number | null {
  return usdPerKept ?? (textUsd === null || kept === 0 ? null : textUsd / kept)
}
