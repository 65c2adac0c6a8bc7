// Judged tests of recorded rows -> one line a system, and how systems differ function by function.
import { priceUsage, type Price } from '../cost.js'
import { countFunnel } from '../funnel.js'
import { groupBy } from '../group.js'
import type { Attribution, Cut, Evidence, Verdict } from '../outcome.js'
import type { Row, Unusable } from './rows.js'

/** One written test with what became of it. */
export interface JudgedTest {
  /** Where its row stands, and the id that the row gives itself. */
  place: string
  row: string
  system: string
  target: string
  name: string
  file: string
  code: string
  verdict: Verdict['verdict']
  reason: string | null
  detail: string
  expected: string | null
  actual: string | null
  attribution: Attribution | null
  writersShare: number | null
  cuts: Cut[]
  mends: string[]
  /** Null where no training data was given. */
  seenInTraining: boolean | null
  evidence: Evidence
}

/** What was measured of one function with the tests of one system. Null: not measured. */
export interface Measured {
  system: string
  /** The same for the same function of the same module text. */
  target: string
  kept: number
  mutants: { killed: number; total: number; killedByPassing: number } | null
}

export interface Bugs {
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
  rejected: Record<string, number>
  attribution: Partial<Record<Attribution, number>>
  mutants: { killed: number; total: number; killedByPassing: number } | null
  bugs: Bugs | null
  seenInTraining: number | null
  inputTokens: number | null
  outputTokens: number | null
  usd: number | null
  usdPerKept: number | null
  seconds: number
  breakEven: number | 'never' | null
}

/** Better: functions in which `system` does better than `baseline`. `p` is that of a sign test, both sides. */
export interface Pair {
  baseline: string
  system: string
  functions: number
  better: number
  worse: number
  equal: number
  p: number
}

export interface Comparison {
  systems: SystemRow[]
  pairs: Pair[]
  unusable: Unusable[]
}

/** One line of the table. */
export function rowOf(found: Findings): SystemRow {
  const { system, rows, tests, seconds } = found
  const { written, parsed, ran, passed, steady, strengthens, kept } = countFunnel(tests)
  const usd = dollarsOf(found)
  const rejected = countBy(
    tests.filter(test => test.verdict === 'rejected'),
    test => test.reason ?? '',
  )
  return {
    system,
    rows: rows.length + found.unusable,
    unusable: found.unusable,
    ...{ written, parsed, ran, passed, steady, strengthens, kept },
    wrongExpectations: rejected['wrong-expectation'] ?? 0,
    rejected,
    attribution: countBy(
      tests.filter(test => test.verdict === 'kept' && test.attribution !== null),
      test => test.attribution ?? '',
    ),
    mutants: sumMutants(found.measured),
    bugs: found.bugs,
    seenInTraining: found.trained ? tests.filter(test => test.seenInTraining).length : null,
    inputTokens: sumTokens(rows, usage => usage.input),
    outputTokens: sumTokens(rows, usage => usage.output),
    usd,
    usdPerKept: usd === null || kept === 0 ? null : usd / kept,
    seconds: Math.round(seconds * 10) / 10,
    breakEven: null,
  }
}

/** Sorted by count, then by name. */
function countBy<T>(items: T[], key: (item: T) => string): Record<string, number> {
  const counts = [...groupBy(items, key)].map(([name, group]): [string, number] => [name, group.length])
  return Object.fromEntries(counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

function sumMutants(measured: Measured[]): SystemRow['mutants'] {
  const known = measured.flatMap(one => one.mutants ?? [])
  if (known.length === 0) return null
  const sum = (key: 'killed' | 'total' | 'killedByPassing'): number =>
    known.reduce((total, one) => total + one[key], 0)
  return { killed: sum('killed'), total: sum('total'), killedByPassing: sum('killedByPassing') }
}

/** Null as soon as one row does not say: a sum with a hole is no sum. */
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

/**
 * Each other system against the baseline, on the functions that both have: more mutants killed by what is kept is better,
 * and where mutants were not measured, more tests kept.
 */
export function pairsOf(baseline: string, systems: { system: string; measured: Measured[] }[]): Pair[] {
  const own = byTarget(systems.find(one => one.system === baseline)?.measured ?? [])
  return systems
    .filter(one => one.system !== baseline)
    .map(({ system, measured }) => {
      const signs = [...byTarget(measured)].flatMap(([target, one]) => {
        const other = own.get(target)
        return other ? [Math.sign(scoreOf(one, other) - scoreOf(other, one))] : []
      })
      const better = signs.filter(sign => sign > 0).length
      const worse = signs.filter(sign => sign < 0).length
      const equal = signs.length - better - worse
      return { baseline, system, functions: signs.length, better, worse, equal, p: signTest(better, worse) }
    })
}

const byTarget = (measured: Measured[]): Map<string, Measured> =>
  new Map(measured.map(one => [one.target, one]))

const scoreOf = (one: Measured, other: Measured): number =>
  one.mutants && other.mutants ? one.mutants.killed : one.kept

/** Probability of a split at least as uneven when better and worse are equally likely; 1 without any difference. */
export function signTest(better: number, worse: number): number {
  const count = better + worse
  if (count === 0) return 1
  const few = Math.min(better, worse)
  let [logs, tail] = [-count * Math.LN2, 0]
  for (let taken = 0; taken <= few; taken++) {
    tail += Math.exp(logs)
    logs += Math.log(count - taken) - Math.log(taken + 1)
  }
  return Math.min(1, Math.round(2 * tail * 1e6) / 1e6)
}

/** Wilson's interval of a share, 95 %: [0, 1] where nothing was written. */
export function keptInterval(kept: number, written: number): [number, number] {
  if (written === 0) return [0, 1]
  const z = 1.96
  const [share, size] = [kept / written, z ** 2 / written]
  const middle = (share + size / 2) / (1 + size)
  const half = (z / (1 + size)) * Math.sqrt((share * (1 - share)) / written + size / (4 * written))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
