// A report -> the review comment: the outcome, behaviour changes, one row per function, the tests, and the rest folded.
import { renderMarker } from '../../github/marker.js'
import type { Report, ReportTest } from '../../model/report.js'
import { linesRunOf, testsOf } from '../credits.js'
import { renderNote, type Note } from '../notes.js'
import { byteLength, capMarkdown } from './truncate.js'
import { permalink } from './links.js'
import {
  brokenTests,
  headlineOf,
  renderGrown,
  renderOwnTests,
  renderStating,
  sayWellTested,
} from './own-tests.js'
import { renderFiles } from './files.js'
import { renderCredit, renderDisputed, renderOthers, renderSurvivors } from './findings.js'
import {
  isPossibleBug,
  renderBehaviour,
  renderBill,
  renderLeftOut,
  renderRejected,
  renderReproduce,
  renderSandbox,
  renderSuspects,
} from './parts.js'
import { folded, html, inline, money, plural, thousands } from '../../text.js'

export interface RenderContext {
  /** `https://github.com/o/r`, null when there is nothing to link to. */
  url: string | null
  /** Our own sentences, shown right below the outcome: the model was not reached, replies are recordings. */
  notes: Note[]
  /** Who says what the model costs, null when nobody does. */
  priceSource: string | null
  /** The command that runs the same again. */
  command: string
  /** Texts at the head of test files that are continued, by path. */
  existing: Record<string, string>
  /** Id of the workflow run; null outside of one. */
  run: string | null
  /** The branch that ticked tests are committed to; null where it is not known. */
  branch: string | null
  /** True for paths that tests may be committed to: only they have a check box. */
  mayCommit(path: string): boolean
  /** Tells apart the comments of several jobs on one pull request. */
  key: string
}

/** Bytes; GitHub takes 65,536 characters. */
export const commentLimit = 60_000

const summaryLimit = 1_000_000

/** The comment, at most 60,000 bytes. Where it does not fit, whole test files are left out first, then whole parts. */
export function renderComment(report: Report, context: RenderContext): string {
  return capMarkdown(
    render(report, context, { bytes: commentLimit, task: true }),
    commentLimit,
    '_This comment is truncated: the job summary holds all of it._',
  )
}

/** The job summary: the same without check boxes, truncated only at GitHub's own limit of 1 MiB. */
export function renderSummary(report: Report, context: RenderContext): string {
  return capMarkdown(
    render(report, context, { bytes: summaryLimit, task: false }),
    summaryLimit,
    '_This summary is truncated: report.json holds all of it._',
  )
}

/** True when the report has anything to show: a function that changed, with tests or without. */
export function worthSaying(report: Report): boolean {
  return [report.targets, report.tests, report.behaviour, report.skipped].some(list => list.length > 0)
}

interface Size {
  bytes: number
  /** Lists show their first entries and count the rest. */
  task: boolean
}

function render(report: Report, context: RenderContext, { bytes, task }: Size): string {
  const { run, key, url, existing, branch } = context
  const marker =
    task && url !== null && report.pull.head
      ? renderMarker({ key, head: report.pull.head, run }, report.tests)
      : ''
  const wellTested = sayWellTested(report)
  const isShort = wellTested !== null && task
  const first = [
    `### Testwright: ${outcome(report)}`,
    numbers(report),
    ...context.notes.map(note => `> [!NOTE]\n> ${renderNote(note)}`),
    renderSuspects(report, bytes),
    renderCredit(report),
    wellTested ?? '',
    isShort ? '' : renderBehaviour(report),
    isShort ? '' : renderOwnTests(report, context.url),
    isShort ? '' : table(report, context),
    renderOthers(report),
    renderStating(report),
    renderGrown(report),
  ]
  const last = [
    renderBill(report, context.priceSource),
    renderReproduce(report, context.command),
    renderFoot(report, context, task),
  ]
  const spent = byteLength([marker, ...first, ...last].join('\n\n')) + reserve + 250 * report.files.length
  const files = renderFiles(report, {
    existing,
    branch,
    mayCommit: task && url !== null ? context.mayCommit : null,
    bytes: bytes - spent,
  })
  const body = [...first, files.boxes, ...files.folds]
  let left = bytes - byteLength([marker, ...body, ...last].join('\n\n')) - 100
  const more = [
    renderDisputed(report),
    renderSurvivors(report),
    renderRejected(report, task),
    renderLeftOut(report),
  ].filter(part => part !== '' && (left -= byteLength(part) + 2) >= 0)
  return `${marker ? `${marker}\n` : ''}${[...body, ...more, ...last].filter(Boolean).join('\n\n')}\n`
}

/** Bytes that are reserved for the parts below the tests. */
const reserve = 6000

/**
 * The most important first: `1 possible bug · behaviour changed in 2 functions · 9 tests kept for 4 of 5 changed functions`. That nothing
 * was kept is said only where there is nothing else to say.
 */
export function outcome(report: Report): string {
  const changed = new Set([...report.targets, ...report.skipped].map(target => target.id)).size
  if (changed === 0) return 'no function changed'
  const found = [
    ...findingsOf(report),
    sayWellTested(report) === null ? '' : 'your tests notice this change',
    ...sayKept(report, changed),
  ].filter(Boolean)
  if (found.length > 0) return found.join(' · ')
  return headlineOf(report) ?? `no test kept for ${plural(changed, 'changed function')}`
}

function findingsOf(report: Report): string[] {
  const suspects = report.tests.filter(test => test.verdict === 'suspect').length
  const bugs = report.tests.filter(isPossibleBug).length
  const broken = brokenTests(report).length
  const behaviour = new Set(report.behaviour.map(row => row.target)).size
  return [
    bugs > 0 ? plural(bugs, 'possible bug') : '',
    broken > 0 ? `${plural(broken, 'test')} of yours ${broken === 1 ? 'fails' : 'fail'} now` : '',
    suspects > bugs ? `${plural(suspects - bugs, 'test')} to look at` : '',
    behaviour > 0 ? `behaviour changed in ${plural(behaviour, 'function')}` : '',
  ]
}

function sayKept({ tests }: Report, changed: number): string[] {
  const kept = tests.filter(test => test.verdict === 'kept')
  const withTests = new Set(kept.flatMap(test => test.credits)).size
  if (kept.length === 0) return []
  return [`${plural(kept.length, 'test')} kept for ${withTests} of ${plural(changed, 'changed function')}`]
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
      ? `${money(bill.usd)}${bill.usdPerKept === null ? '' : ` (${money(bill.usdPerKept)} per kept test)`}`
      : '',
    report.sandbox ? `sandbox: ${renderSandbox(report)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

type Target = Report['targets'][number]

/** Functions that are shown unfolded. */
const rowsUnfolded = 12

function table(report: Report, context: RenderContext): string {
  if (report.targets.length + report.skipped.length === 0) return ''
  const isSkipped = ({ skipReason }: Target): boolean => skipReason !== undefined
  const shortNames = shortNamesOf(report.tests.map(({ writer }) => writer))
  const rows = report.targets
    .filter(target => !isSkipped(target))
    .map(target => {
      const { tests, kept } = testsOf(target, report)
      const run = new Set(kept.flatMap(test => linesRunOf(target, test)))
      const lines = target.changedLines.filter(line => run.has(line)).length
      const state = tests.some(test => test.verdict === 'suspect')
        ? '⚠️ look'
        : kept.length > 0
          ? '✅ kept'
          : '➖ none kept'
      const share = kept.length > 0 ? `${lines} of ${target.changedLines.length}` : ''
      const how = tests.length > 0 ? writtenBy(kept, shortNames) : 'nothing that a test could pin'
      const { mutants } = target
      const killed = kept.length > 0 && mutants ? `${mutants.killed} of ${mutants.total}` : ''
      return `| ${state} | ${link(target, report, context)} | ${kept.length} of ${tests.length} | ${share}${covered(target)} | ${killed} | ${how} |`
    })
  const watched = report.targets.filter(isSkipped).map(target => {
    const { baseline, changedLines, skipReason = '' } = target
    const run = baseline ? `${baseline.linesRun.length} of ${changedLines.length} by your tests` : ''
    return `| ⏭️ skipped | ${link(target, report, context)} | | ${run} | | ${html(skipReason)} |`
  })
  const skipped = report.skipped.map(
    skip => `| ⏭️ skipped | ${inline(skip.name)} | | | | ${html(skip.reason)} |`,
  )
  const all = [...rows, ...watched, ...skipped]
  const under = (part: string[]): string => [...tableHead, ...part].join('\n')
  if (all.length <= rowsUnfolded) return under(all)
  const rest = all.slice(rowsUnfolded)
  return `${under(all.slice(0, rowsUnfolded))}\n\n${folded(`${plural(rest.length, 'more function')}`, under(rest))}`
}

const tableHead = [
  '| | Function | Tests kept | Changed lines run | Mutants killed | Written by |',
  '|---|---|---|---|---|---|',
]

/** ` (60 % → 80 %)`: coverage of the lines of the function, before and with these tests. */
function covered({ coverage }: Report['targets'][number]): string {
  if (!coverage || coverage.before === coverage.after) return ''
  return ` (${Math.round(coverage.before * 100)} % → ${Math.round(coverage.after * 100)} %)`
}

function link(
  { file, name, lines: [first, last] }: Report['targets'][number],
  report: Report,
  context: RenderContext,
): string {
  return permalink({ file, first, last, text: inline(name) }, report.pull.head, context.url)
}

const attributions = {
  verbatim: 'as written',
  trimmed: 'trimmed',
  repaired: 'repaired',
  rewritten: 'rewritten',
  replaced: 'replaced',
  quoted: 'a quoted call of the explorer',
}

/**
 * `org/Coder-1.5B Q4_K_M (recorded 2026-11-22)` -> `Coder-1.5B`: a cell of the table has room for no more, and the bill has the
 * whole name. Writers that would be called the same, or like the explorer, keep theirs.
 */
function shortNamesOf(writers: string[]): ReadonlyMap<string, string> {
  const short = (name: string): string =>
    name
      .replace(/ \(.*$/s, '')
      .replace(/^.*\//s, '')
      .replace(/(?<=\S) .*$/s, '') || name
  const names = [...new Set(writers)]
  return new Map(
    names.map(name => {
      const others = ['explorer', ...names.filter(other => other !== name)].map(short)
      return [name, others.includes(short(name)) ? name : short(name)]
    }),
  )
}

function writtenBy(kept: ReportTest[], shortNames: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>()
  for (const test of kept) {
    const how = test.writer === 'explorer' || !test.attribution ? '' : `, ${attributions[test.attribution]}`
    const name = test.writer === 'explorer' ? 'explorer' : html(shortNames.get(test.writer) ?? test.writer)
    counts.set(name + how, (counts.get(name + how) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => (counts.size > 1 ? `${count} ${name}` : name)).join('; ')
}

/** Links to the run and to the full report, and how to mute Testwright. */
function renderFoot(report: Report, { url, run }: RenderContext, task: boolean): string {
  if (!task || url === null) return ''
  const links =
    run === null
      ? []
      : [`[run](${url}/actions/runs/${run})`, `[full report](${url}/actions/runs/${run}#summary)`]
  const mute = report.pull.number === null ? [] : ['mute with the label `no-testwright` or `/testwright off`']
  return `<sub>${[...links, ...mute].join(' · ')}</sub>`
}
