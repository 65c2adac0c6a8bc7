// A report -> the review comment: outcome first, then what changed its behaviour, a row a function, the tests, the rest folded.
import type { Report, ReportTest } from '../report.js'
import { byteLength, capMarkdown } from './cap.js'
import { drawCredit, drawDisputed, drawSurvivors } from './hints.js'
import { drawBehaviour, drawBill, drawLeftOut, drawRejected, drawReproduce, drawSuspects } from './parts.js'
import { folded, fenced, html, inline, money, plural, thousands, fenceWord } from './text.js'

export interface Voice {
  /** `https://github.com/o/r`, null when there is no place to link to. */
  url: string | null
  /** Sentences of ours that stand right below the outcome: the model was not reached, replies are recordings. */
  notes: string[]
  /** Who says what the model costs, null when nobody does. */
  priceSource: string | null
  /** How to run the same again. */
  command: string
}

/** Bytes; the marker that finds the comment again comes on top and stays below 60,000. */
export const commentLimit = 59_900

const summaryLimit = 1_000_000

/** The comment, at most 60,000 bytes; what does not fit is cut at whole lines. */
export function drawComment(report: Report, voice: Voice): string {
  return capMarkdown(
    draw(report, voice, commentLimit),
    commentLimit,
    '_This comment was cut: the job summary holds all of it._',
  )
}

/** The job summary: the same, uncut but for GitHub's own limit of 1 MiB. */
export function drawSummary(report: Report, voice: Voice): string {
  return capMarkdown(
    draw(report, voice, summaryLimit),
    summaryLimit,
    '_This summary was cut: report.json holds all of it._',
  )
}

/** True when there is something to say: a function that changed, with tests or without. */
export function worthSaying(report: Report): boolean {
  return [report.targets, report.tests, report.behaviour, report.skipped].some(list => list.length > 0)
}

/** `limit` in bytes: a part that would fill half of it is named instead. */
function draw(report: Report, voice: Voice, limit: number): string {
  const parts = [
    `### Testwright: ${outcome(report)}`,
    numbers(report),
    ...voice.notes.map(note => `> [!NOTE]\n> ${note}`),
    drawCredit(report),
    drawBehaviour(report),
    drawSuspects(report, limit),
    table(report, voice),
    ...report.files.map(file => drawFile(file, limit)),
    drawDisputed(report),
    drawSurvivors(report),
    drawRejected(report),
    drawLeftOut(report),
    drawBill(report, voice.priceSource),
    drawReproduce(report, voice.command),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function outcome(report: Report): string {
  const kept = report.tests.filter(test => test.verdict === 'kept').length
  const changed = new Set([...report.targets, ...report.skipped].map(target => target.id)).size
  const withTests = new Set(report.tests.filter(test => test.verdict === 'kept').map(test => test.target))
    .size
  if (changed === 0) return 'no function changed'
  const suspects = report.tests.filter(test => test.verdict === 'suspect').length
  const counts = `${plural(kept, 'test')} kept for ${withTests} of ${plural(changed, 'changed function')}`
  const behaviour = new Set(report.behaviour.map(row => row.target)).size
  return [
    counts,
    behaviour > 0 ? `behaviour changed in ${behaviour}` : '',
    suspects > 0 ? `${plural(suspects, 'test')} to look at` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function numbers(report: Report): string {
  const { bill, funnel } = report
  const spent = bill.requests > 0
  return [
    report.pull.head ? `\`${report.pull.head.slice(0, 7)}\`` : 'work tree',
    `${funnel.written} written, ${funnel.kept} kept`,
    `${Math.round(bill.seconds.total)} s`,
    spent
      ? `${thousands(bill.inputTokens)} tokens in / ${thousands(bill.outputTokens)} out`
      : 'no reply of a model',
    spent
      ? `${money(bill.usd)}${bill.usdPerKept === null ? '' : ` (${money(bill.usdPerKept)} a kept test)`}`
      : '',
    report.sandbox ? `sandbox: ${report.sandbox}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function table(report: Report, voice: Voice): string {
  if (report.targets.length + report.skipped.length === 0) return ''
  const rows = report.targets.map(target => {
    const tests = report.tests.filter(test => test.target === target.id)
    const kept = tests.filter(test => test.verdict === 'kept')
    const run = new Set(kept.flatMap(test => test.evidence.lines))
    const lines = target.changedLines.filter(line => run.has(line)).length
    const state = tests.some(test => test.verdict === 'suspect')
      ? '⚠️ look'
      : kept.length > 0
        ? '✅ kept'
        : '➖ none kept'
    const share = kept.length > 0 ? `${lines} of ${target.changedLines.length}` : ''
    const how = tests.length > 0 ? writtenBy(kept) : 'nothing that a test could pin'
    const killed = target.mutants ? `${target.mutants.killed} of ${target.mutants.total}` : ''
    return `| ${state} | ${link(target, report, voice)} | ${kept.length} of ${tests.length} | ${share}${covered(target)} | ${killed} | ${how} |`
  })
  const skipped = report.skipped.map(
    skip => `| ⏭️ skipped | ${inline(skip.name)} | | | | ${html(skip.reason)} |`,
  )
  return [
    '| | Function | Tests kept | Changed lines run | Mutants killed | Written by |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...skipped,
  ].join('\n')
}

/** ` (60 % → 80 %)`, of all lines of the function, before and with these tests. */
function covered({ coverage }: Report['targets'][number]): string {
  if (!coverage || coverage.before === coverage.after) return ''
  return ` (${Math.round(coverage.before * 100)} % → ${Math.round(coverage.after * 100)} %)`
}

function link(target: Report['targets'][number], report: Report, voice: Voice): string {
  if (!voice.url || !report.pull.head) return inline(target.name)
  const path = target.file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, mark => (mark === '(' ? '%28' : '%29'))
  return `[${inline(target.name)}](${voice.url}/blob/${report.pull.head}/${path}#L${target.lines[0]}-L${target.lines[1]})`
}

const manner = {
  verbatim: 'as written',
  trimmed: 'trimmed',
  repaired: 'repaired',
  rewritten: 'rewritten',
  replaced: 'replaced',
}

function writtenBy(kept: ReportTest[]): string {
  const counts = new Map<string, number>()
  for (const test of kept) {
    const how = test.writer === 'explorer' || !test.attribution ? '' : `, ${manner[test.attribution]}`
    const name = test.writer === 'explorer' ? 'explorer' : html(test.writer)
    counts.set(name + how, (counts.get(name + how) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => (counts.size > 1 ? `${count} ${name}` : name)).join('; ')
}

function drawFile(file: Report['files'][number], limit: number): string {
  const summary = `<b>${html(file.path)}</b>: ${plural(file.tests, 'test')}, ${file.new ? 'new file' : 'added to the file'}`
  if (byteLength(file.content) > limit / 2)
    return folded(summary, `_${byteLength(file.content)} bytes: see the job summary._`)
  return folded(summary, fenced(file.content, fenceWord(file.path)))
}
