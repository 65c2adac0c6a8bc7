// The parts of the comment below its first lines; foreign text is put into fences only.
import { splitId } from '../../model/target.js'
import type { Report, ReportTest } from '../../model/report.js'
import { reasons } from '../../model/reasons.js'
import { codeLine, fenced, folded, html, inline, money, oneLine, plural, fenceWord } from '../../text.js'

const rowsShown = 20

const treeWords = { overlay: 'tree mounted as an overlay', copy: 'tree copied for each job' }

/** The level of the sandbox, and how its jobs got their tree where that is known. */
export function renderSandbox({ sandbox, trees }: Pick<Report, 'sandbox' | 'trees'>): string {
  if (sandbox === null) return 'nothing ran'
  return trees === null ? sandbox : `${sandbox}, ${treeWords[trees]}`
}

/** True for a suspect that may show a bug of the code, and not only a change of it. */
export const isPossibleBug = ({ verdict, reason }: ReportTest): boolean =>
  verdict === 'suspect' && reason !== null && reasons[reason].suspect?.bug === true

/** One `diff` block per function: the call, what it gave before, what it gives now. */
export function renderBehaviour(report: Report): string {
  if (report.behaviour.length === 0) return ''
  const names = [...new Set(report.behaviour.map(row => row.target))]
  const blocks = names.map(id => {
    const rows = report.behaviour.filter(row => row.target === id).slice(0, rowsShown)
    const lines = rows.flatMap(row => {
      const at = row.path === null ? '' : `${row.path}: `
      return [`  ${codeLine(row.call)}`, `- ${codeLine(at + row.before)}`, `+ ${codeLine(at + row.after)}`]
    })
    return `${inline(splitId(id).name)} gave (-) and now gives (+):\n\n${fenced(lines.join('\n'), 'diff')}`
  })
  return `**Behaviour changed. Intended?**\n\n${blocks.join('\n\n')}`
}

/** All suspects, as far as `limit` in bytes has room. */
export function renderSuspects(report: Report, limit: number): string {
  const suspects = report.tests.filter(test => test.verdict === 'suspect')
  if (suspects.length === 0) return ''
  const blocks = suspects.slice(0, Math.ceil(limit / 3000)).map(renderSuspect)
  const body = blocks.join('\n\n')
  return folded(`<b>${plural(suspects.length, 'test')} to look at</b>: not among the tests to commit`, body)
}

/** One suspect: why it is one, its code, what it expects and what the code gives. */
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

/** Tests that only repeat what others show come last: they tell a reader least. */
const tellsLittle = (test: ReportTest): number => Number(test.reason === 'adds-nothing')

/** The funnel, the reasons with their counts, and each rejected test with what it expected and got; `task` shows the first ones only. */
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
    `Not read, or in no function: ${plural(list.length, 'file')}`,
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
    '| Writer | Written | Kept | Requests | Tokens in | of them cached | Tokens out | Dollars | per kept test |',
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
