// A comparison -> a table for the terminal, and a Markdown page.
import type { Pair } from '../../compare/pairs.js'
import type { Comparison, JudgedTest, SystemRow } from '../../compare/table.js'
import { wrap } from './style.js'
import { fenced, html, money, oneLine, plural, thousands } from '../../text.js'

const columns: [title: string, cell: (row: SystemRow) => string][] = [
  ['System', row => row.system],
  ['Rows', row => count(row.rows)],
  ['Written', row => count(row.written)],
  ['Parsed', row => count(row.parsed)],
  ['Ran', row => count(row.ran)],
  ['Passed', row => count(row.passed)],
  ['Steady', row => count(row.steady)],
  ['Strengthen', row => count(row.strengthens)],
  ['Kept', row => count(row.kept)],
  ['Wrong', row => count(row.wrongExpectations)],
  ['Mutants killed', ({ mutants }) => (mutants ? `${mutants.killed} of ${mutants.total}` : '')],
  ['Mutants added', ({ adds }) => (adds ? `${adds.mutants} of ${adds.open}` : '')],
  ['Bugs caught', ({ bugs }) => (bugs ? `${bugs.caught} of ${bugs.total}` : '')],
  ['In training', row => (row.seenInTraining === null ? '' : count(row.seenInTraining))],
  ['Tokens in', row => (row.inputTokens === null ? '' : thousands(row.inputTokens))],
  ['Tokens out', row => (row.outputTokens === null ? '' : thousands(row.outputTokens))],
  ['Dollars', row => (row.usd === null ? '' : money(row.usd))],
  ['Per kept test', row => (row.usdPerKept === null ? '' : money(row.usdPerKept))],
  ['By texts alone', row => (row.textUsd === null ? '' : `about ${money(row.textUsd)}`)],
  ['Claimed', row => (row.claimed === null ? '' : money(row.claimed.usd))],
  ['Tuning bill', row => (row.bill === null ? '' : money(row.bill))],
  ['Break-even', row => breakEvenOf(row)],
  ['Seconds', row => row.seconds.toFixed(1)],
]

const breakEvenOf = ({ breakEven }: SystemRow): string =>
  typeof breakEven === 'number' ? `after ${breakEven} tests` : (breakEven ?? '')

const count = (value: number): string => String(value)

/** Columns that are empty for all systems are left out. */
export function cellsOf({ systems }: Comparison): { titles: string[]; rows: string[][] } {
  const used = columns.filter(([, cell]) => systems.some(row => cell(row) !== ''))
  return { titles: used.map(([title]) => title), rows: systems.map(row => used.map(([, cell]) => cell(row))) }
}

/**
 * Aligned columns, then pairs, rejections and rows that could not be used. A table wider than `width` continues below,
 * repeating the first column.
 */
export function renderTable(comparison: Comparison, width = Infinity): string {
  const { titles, rows } = cellsOf(comparison)
  const safe = [titles, ...rows.map(row => row.map(cell => oneLine(cell, 40)))]
  const widths = titles.map((_, at) => Math.max(...safe.map(row => [...(row[at] ?? '')].length)))
  const line = (row: string[], places: number[]): string =>
    places
      .map(at => [row[at] ?? '', widths[at] ?? 0, at] as const)
      .map(([cell, wide, at]) => (at === 0 ? cell.padEnd(wide) : cell.padStart(wide)))
      .join('  ')
      .trimEnd()
  const fill = (lines: string[]): string =>
    lines.map(text => (width === Infinity ? text : wrap(text, width - 2).replaceAll('\n', '\n  '))).join('\n')
  const reasons = comparison.systems
    .filter(row => Object.keys(row.rejected).length > 0)
    .map(row => `${oneLine(row.system, 60)} rejected: ${reasonsOf(row)}`)
  const blocks = [
    ...split(widths, width).map(places => safe.map(row => line(row, places)).join('\n')),
    fill(comparison.pairs.map(describePair)),
    fill(describeAdded(comparison)),
    fill(reasons),
    fill(listUnusable(comparison)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** Column indices in groups that fit; each begins with the first column. */
function split(widths: number[], width: number): number[][] {
  const [first = 0] = widths
  const groups: number[][] = [[0]]
  let used = first
  for (let at = 1; at < widths.length; at++) {
    const more = (widths[at] ?? 0) + 2
    if (used + more > width && (groups.at(-1)?.length ?? 0) > 1) {
      groups.push([0])
      used = first
    }
    groups.at(-1)?.push(at)
    used += more
  }
  return groups
}

const reasonsOf = (row: SystemRow): string =>
  Object.entries(row.rejected)
    .map(([reason, times]) => `${times} ${reason}`)
    .join(', ')

function describePair({ baseline, system, functions, better, worse, equal, p, served }: Pair): string {
  const names = `${oneLine(system, 60)} against ${oneLine(baseline, 60)}`
  return `${names}, ${plural(functions, 'function')}: ${better} better, ${worse} worse, ${equal} equal (p = ${p.toFixed(3)}); functions with a kept test ${describeServed(served)}`
}

/** The finding in one sentence: the pair with the clearest difference, else the system that keeps the most tests. */
export function sayFinding({ systems, pairs }: Comparison): string {
  const [pair] = [...pairs].filter(each => each.functions > 0).sort((one, other) => one.p - other.p)
  if (pair) {
    const { system, baseline, functions, better, worse, p } = pair
    const [good, bad] = better >= worse ? [system, baseline] : [baseline, system]
    const counts = `${Math.max(better, worse)} to ${Math.min(better, worse)} of ${plural(functions, 'function')}, p = ${p.toFixed(3)}`
    return p < 0.05
      ? `${oneLine(good, 60)} writes better tests than ${oneLine(bad, 60)} (${counts})`
      : `No clear difference between ${oneLine(system, 60)} and ${oneLine(baseline, 60)} (${counts})`
  }
  const [best, ...others] = [...systems].sort((one, other) => other.kept - one.kept)
  if (!best) return 'Nothing was compared'
  const counts = `${best.kept} of ${plural(best.written, 'test')} kept`
  return others.length === 0
    ? `${oneLine(best.system, 60)}: ${counts}`
    : `Most kept: ${oneLine(best.system, 60)}, ${counts}`
}

/** One sentence for each system that is compared with the free ones. */
export function describeAdded({ systems }: Comparison): string[] {
  const names: Record<string, string> = { explorer: 'the explorer', human: "the project's own tests" }
  return systems.flatMap(({ system, adds }) => {
    if (adds === null || adds.functions === 0) return []
    const beyond = adds.beyond.map(name => names[name] ?? name).join(' and ')
    const [low, high] = adds.interval.map(share => `${Math.round(share * 100)} %`)
    return `${oneLine(system, 60)}, beyond ${beyond}, ${plural(adds.functions, 'function')}: ${adds.mutants} of ${adds.open} mutants that these miss, in ${plural(adds.helped, 'function')} (95 %: ${low ?? ''} to ${high ?? ''} of the functions); a test for ${adds.served} of ${adds.unserved} functions without one`
  })
}

/** `12 % against 3 %: +9 points (95 %: +1 to +17)`; says so when the interval includes 0. */
export function describeServed({ baseline, system, difference, interval }: Pair['served']): string {
  const points = (share: number): string => `${share > 0 ? '+' : ''}${Math.round(share * 100)}`
  const [low, high] = interval
  const tell = low <= 0 && high >= 0 ? ', too few to tell' : ''
  return `${Math.round(system * 100)} % against ${Math.round(baseline * 100)} %: ${points(difference)} points (95 %: ${points(low)} to ${points(high)}${tell})`
}

const mostShown = 20

function listUnusable({ unusable }: Comparison): string[] {
  if (unusable.length === 0) return []
  const shown = unusable.slice(0, mostShown).map(({ place, reason }) => `  ${oneLine(`${place}: ${reason}`)}`)
  const more = unusable.length > mostShown ? [`  and ${unusable.length - mostShown} more`] : []
  return [`${plural(unusable.length, 'row')} could not be used:`, ...shown, ...more]
}

/** The whole comparison as Markdown: the table, pairs, reasons, wrong expectations, dropped assertions, tests seen in training. */
export function renderComparison(comparison: Comparison, tests: JudgedTest[], notes: string[]): string {
  const { titles, rows } = cellsOf(comparison)
  const table = [titles, titles.map(() => '---'), ...rows.map(row => row.map(html))]
  const rejected = comparison.systems
    .filter(row => Object.keys(row.rejected).length > 0)
    .map(row => `- ${html(row.system)}: ${reasonsOf(row)}`)
  const blocks: [title: string, text: string][] = [
    ['', table.map(row => `| ${row.join(' | ')} |`).join('\n')],
    ['', notes.map(note => `> ${html(note)}`).join('\n>\n')],
    ['Function by function', comparison.pairs.map(pair => `- ${html(describePair(pair))}`).join('\n')],
    [
      'What each adds',
      describeAdded(comparison)
        .map(line => `- ${html(line)}`)
        .join('\n'),
    ],
    ['Rejected', rejected.join('\n')],
    ['Wrong expectations', listed(tests.filter(test => test.reason === 'wrong-expectation'))],
    ['Suspects', listed(tests.filter(test => test.verdict === 'suspect'))],
    ['Disputed assertions', listed(tests.filter(test => test.dropped.length > 0))],
    ['Seen in training', listed(tests.filter(test => test.seenInTraining === true))],
    ['Not used', comparison.unusable.length > 0 ? fenced(listUnusable(comparison).join('\n'), 'text') : ''],
  ]
  const rendered = blocks.filter(([, text]) => text !== '')
  return `# Comparison\n\n${rendered.map(([title, text]) => (title ? `## ${title}\n\n${text}` : text)).join('\n\n')}\n`
}

const mostListed = 200

function listed(tests: JudgedTest[]): string {
  if (tests.length === 0) return ''
  const lines = tests
    .slice(0, mostListed)
    .flatMap(test => [
      `${oneLine(test.system, 60)}  ${oneLine(test.target, 100)}  ${oneLine(test.name, 100)}${test.reason ? `  ${test.reason}` : ''}`,
      ...sides(test.expected, test.actual),
      ...test.dropped.flatMap(({ code, expected, actual }) => [
        `    dropped   ${oneLine(code)}`,
        ...sides(expected, actual),
      ]),
    ])
  const more = tests.length > mostListed ? [`and ${tests.length - mostListed} more`] : []
  return fenced([...lines, ...more].join('\n'), 'text')
}

function sides(expected: string | null, actual: string | null): string[] {
  return [
    ...(expected === null ? [] : [`    expected  ${oneLine(expected)}`]),
    ...(actual === null ? [] : [`    actual    ${oneLine(actual)}`]),
  ]
}
