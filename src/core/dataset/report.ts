// What is known about a training set -> the report of `dataset check`, as data and as text.
import type { Estimate } from '../tuning/tuning.js'
import type { Finding } from './findings.js'
import { keyOf, promptKey, type DataRow } from './rows.js'
import { failingOf, missingIn, type Tried } from './row-results.js'

/** A public format: keys and their meaning must stay stable. Null for what was not requested. */
export interface CheckReport {
  rows: number
  distinctRows: number
  distinctPrompts: number
  tests: number
  failingRows: number
  failingTests: number
  missingHelperRows: number
  validation: { rows: number; failingRows: number; leakedFunctions: number } | null
  benchmark: { leaked: string[] } | null
  tokens: { prompt: number; completion: number; perPass: number }
  price: { base: string | null; perMillion: number | null; passes: number; usd: number | null }
  findings: Finding[]
}

type Counts = Pick<CheckReport, 'tests' | 'failingRows' | 'failingTests' | 'missingHelperRows'>

/** Counts tests; one that never runs, because a later one has the same name, is left out of `tests`. */
export function countTried(tried: Iterable<Tried>): Counts {
  const all = [...tried]
  const failing = all.map(result => failingOf(result).length)
  return {
    tests: all.reduce(
      (sum, result) => sum + result.tests.filter(test => test.reason !== 'shadowed').length,
      0,
    ),
    failingRows: failing.filter(count => count > 0).length,
    failingTests: failing.reduce((sum, count) => sum + count, 0),
    missingHelperRows: all.filter(result => missingIn(result).length > 0).length,
  }
}

export function countDistinct(rows: DataRow[]): Pick<CheckReport, 'distinctRows' | 'distinctPrompts'> {
  return { distinctRows: new Set(rows.map(keyOf)).size, distinctPrompts: new Set(rows.map(promptKey)).size }
}

const noPrice = (passes: number): CheckReport['price'] => ({
  base: null,
  perMillion: null,
  passes,
  usd: null,
})

export const priceOf = (found: Estimate | null, passes: number): CheckReport['price'] =>
  found ?? noPrice(passes)

/** `$0.43`; amounts below a cent keep two significant digits. */
export function dollars(usd: number): string {
  if (usd === 0 || usd >= 0.01) return `$${usd.toFixed(2)}`
  return `$${usd.toPrecision(2)}`
}

const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

export function renderCheck(report: CheckReport): string {
  const { validation, benchmark, tokens, price, findings } = report
  const lines: [string, string][] = [
    [
      'Rows',
      `${report.rows}, ${report.distinctRows} of them distinct, ${report.distinctPrompts} distinct prompts`,
    ],
    ['Tests', `${report.tests}, ${report.failingTests} of them fail, in ${report.failingRows} rows`],
    ['Missing helpers', `in ${report.missingHelperRows} rows`],
  ]
  if (validation)
    lines.push([
      'Validation',
      `${validation.rows} rows, ${validation.failingRows} with a failing test, ${validation.leakedFunctions} functions are in the training set`,
    ])
  if (benchmark)
    lines.push([
      'Benchmark',
      `in the training set: ${benchmark.leaked.join(', ') || 'none of its functions'}`,
    ])
  lines.push([
    'Tokens',
    `${thousands(tokens.prompt)} + ${thousands(tokens.completion)} = ${thousands(tokens.perPass)} a pass`,
  ])
  if (price.base !== null) lines.push(['Price', renderPrice(price)])
  const head = lines.map(([name, words]) => `${name.padEnd(17)}${words}`)
  const told = findings.map(({ kind, message }) => `${message}  [${kind}]`)
  const sum = findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} findings:`
  return `${[...head, '', sum, ...told].join('\n')}\n`
}

export function renderPrice({ base, perMillion, passes, usd }: CheckReport['price']): string {
  const runs = `${passes} ${passes === 1 ? 'pass' : 'passes'} of ${base ?? ''}`
  if (usd === null || perMillion === null) return `${runs}: unknown: no price list here has it`
  return `${dollars(usd)} for ${runs} at $${perMillion} a million tokens`
}
