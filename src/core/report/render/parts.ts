// The parts of the comment below its first lines; untrusted text only goes into fences or is escaped.
import { groupBy } from '../../lists.js'
import { splitId } from '../../model/target.js'
import type { Report, ReportTest } from '../../model/report.js'
import { reasons } from '../../model/reasons.js'
import { codeLine, fenced, folded, html, inline, money, oneLine, plural, fenceWord } from '../../text.js'
import { unfoldedLines, type Forms } from './unfolded.js'

const rowsShown = 20

const treeWords = { overlay: 'tree mounted as an overlay', copy: 'tree copied for each job' }

/** The sandbox level, and how its jobs got their tree, if known. */
export function renderSandbox({ sandbox, trees }: Pick<Report, 'sandbox' | 'trees'>): string {
  if (sandbox === null) return 'nothing ran'
  return trees === null ? sandbox : `${sandbox}, ${treeWords[trees]}`
}

/** True for a suspect that may show a bug in the code, not just a change of behaviour. */
export const isPossibleBug = ({ verdict, reason }: ReportTest): boolean =>
  verdict === 'suspect' && reason !== null && reasons[reason].suspect?.bug === true

/**
 * The same calls before and after, in one `diff` block for all functions; at most `most` calls of each of the first
 * `functions` functions are unfolded, the others are in a fold that counts them.
 */
export function renderBehaviour(
  { behaviour }: Pick<Report, 'behaviour'>,
  { most, functions }: { most: number; functions: number },
): string {
  if (behaviour.length === 0) return ''
  const groups = [...groupBy(behaviour, row => row.target)].map(([id, rows]) => ({
    id,
    rows: rows.slice(0, rowsShown),
  }))
  const shown = groups.slice(0, functions).map(({ id, rows }) => ({ id, rows: rows.slice(0, most) }))
  const rest = groups
    .map(({ id, rows }, at) => ({ id, rows: at < functions ? rows.slice(most) : rows }))
    .filter(({ rows }) => rows.length > 0)
  const count = (some: typeof groups): number => some.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count(shown) === 0)
    return folded(
      `<b>Behaviour changed. Intended?</b> ${sayCalls(count(rest))}, before (-) and after (+)`,
      behaviourDiff(rest),
    )
  const more =
    rest.length === 0
      ? []
      : [folded(`${sayCalls(count(rest), 'more ')} with a different result`, behaviourDiff(rest))]
  return [
    '**Behaviour changed. Intended?** The same call before (-) and after (+):',
    behaviourDiff(shown),
    ...more,
  ].join('\n\n')
}

const sayCalls = (count: number, more = ''): string => plural(count, `${more}call`)

function behaviourDiff(groups: readonly { id: string; rows: Report['behaviour'] }[]): string {
  const lines = groups.flatMap(({ id, rows }) => [
    `@@ ${codeLine(splitId(id).name)} @@`,
    ...rows.flatMap(row => {
      const at = row.path === null ? '' : `${row.path}: `
      return [`  ${codeLine(row.call)}`, `- ${codeLine(at + row.before)}`, `+ ${codeLine(at + row.after)}`]
    }),
  ])
  return fenced(lines.join('\n'), 'diff')
}

/** Most lines of a suspect shown unfolded; a longer one is folded like the others. */
const suspectLines = 20

/** Suspects that fit in about `limit` bytes: the first one unfolded and the others in a fold, or all in a fold. */
export function renderSuspects(report: Report, limit: number): Forms {
  const suspects = report.tests
    .filter(test => test.verdict === 'suspect')
    .toSorted((a, b) => Number(isPossibleBug(b)) - Number(isPossibleBug(a)))
  const [first, ...others] = suspects
  if (first === undefined) return ['']
  const blocks = suspects.slice(0, Math.ceil(limit / 3000)).map(renderSuspect)
  const under = (count: number, more: string, bodies: string[]): string =>
    folded(
      `<b>${plural(count, `${more}test`)} to look at</b>: not among the tests to commit`,
      bodies.join('\n\n'),
    )
  const all = under(suspects.length, '', blocks)
  const open = `**Look at this** (not among the tests to commit): ${blocks[0] ?? ''}`
  if (unfoldedLines(open) > suspectLines) return [all]
  const rest = others.length === 0 ? [] : [under(others.length, 'more ', blocks.slice(1))]
  return [[open, ...rest].join('\n\n'), all]
}

/** One suspect: why it is one, its code, and the expected and actual values. */
export function renderSuspect(test: ReportTest): string {
  const words = test.reason && reasons[test.reason].suspect?.words
  return `${inline(test.name)} by ${html(test.writer)}: ${words ?? test.reason ?? ''}\n\n${fenced(`${test.code}\n${sides(test)}`, fenceWord(test.file))}`
}

function sides(test: ReportTest): string {
  const lines = [
    test.expected === null ? '' : `# expected: ${codeLine(test.expected)}`,
    test.actual === null ? '' : `# actual:   ${codeLine(test.actual)}`,
  ]
  return lines.filter(Boolean).join('\n')
}

const rejectedShown = 25

/** Tests that only repeat what others show come last: they are the least informative. */
const tellsLittle = (test: ReportTest): number => Number(test.reason === 'adds-nothing')

/** The funnel, the reasons with counts, and each rejected test with both values; with `task` only the first ones. */
export function renderRejected(report: Report, task = false): string {
  const rejected = report.tests
    .filter(test => test.verdict === 'rejected')
    .sort((a, b) => tellsLittle(a) - tellsLittle(b))
  if (rejected.length === 0) return ''
  const counts = new Map<string, number>()
  for (const test of rejected) counts.set(test.reason ?? '', (counts.get(test.reason ?? '') ?? 0) + 1)
  const reasons = [...counts].map(([reason, count]) => `${count} \`${reason}\``).join(', ')
  const funnel = Object.entries(report.funnel).map(([stage, count]) => `${stage} ${count}`)
  const shown = task ? rejected.slice(0, rejectedShown) : rejected
  const list = shown.map(test => {
    const head = `${test.reason}: ${oneLine(test.name, 80)} (${oneLine(test.writer, 60)})`
    const expected = test.expected === null ? [] : [`    expected  ${codeLine(test.expected)}`]
    const word = test.expected === null ? 'because' : 'actual '
    const actual = test.actual === null ? [] : [`    ${word}   ${codeLine(test.actual)}`]
    return [head, ...expected, ...actual].join('\n')
  })
  const more = rejected.length - shown.length
  const rest = more > 0 ? `\n\n_and ${more} more, in the job summary and report.json_` : ''
  const body = `${funnel.join(' → ')}\n\nReasons: ${reasons}\n\n${fenced(list.join('\n'), 'text')}${rest}`
  return folded(`What did not make it: ${plural(rejected.length, 'test')}`, body)
}

export function renderLeftOut(report: Report): string {
  if (report.unread.length === 0) return ''
  const list = report.unread.map(file => `${oneLine(file.file)}: ${oneLine(file.reason)}`)
  return folded(
    `Not read, or outside functions: ${plural(list.length, 'file')}`,
    fenced(list.join('\n'), 'text'),
  )
}

export function renderBill(report: Report, priceSource: string | null): string {
  if (report.writers.length === 0) return ''
  const rows = report.writers.map(writer => {
    const mark = writer.estimated ? ' (estimated)' : ''
    const { requests, inputTokens, cachedTokens, outputTokens, usd, usdPerKept } = writer
    const model = writer.requests > 0
    const tokens = model ? `${inputTokens}${mark} | ${cachedTokens} | ${outputTokens}${mark}` : ' | | '
    const dollars = model ? `${money(usd)} | ${usdPerKept === null ? '' : money(usdPerKept)}` : '$0 | $0'
    return `| ${html(writer.writer)} | ${writer.funnel.written} | ${writer.funnel.kept} | ${requests} | ${tokens} | ${dollars} |`
  })
  const { seconds, remembered = 0 } = report.bill
  const head = [
    '| Writer | Written | Kept | Requests | Tokens in | of which cached | Tokens out | Dollars | per kept test |',
    '|---|---|---|---|---|---|---|---|---|',
  ]
  const time = `${seconds.total.toFixed(1)} s in all: ${seconds.model.toFixed(1)} s waiting for the model, ${seconds.runs.toFixed(1)} s running tests.`
  const earlier = remembered > 0 ? ` ${plural(remembered, 'job')} had the same result in an earlier run.` : ''
  const source = report.bill.requests > 0 && priceSource ? ` Price: ${html(priceSource)}.` : ''
  return folded('Bill', `${[...head, ...rows].join('\n')}\n\n${time}${earlier}${source}`)
}

export function renderReproduce(report: Report, command: string): string {
  if (!command) return ''
  const version = `${report.tool.name} ${report.tool.version}`
  return folded('Reproduce on your machine', `${fenced(command, 'sh')}\n\n${version}`)
}
