// A report -> the review comment: the outcome, behaviour changes, one row per function, the tests, and the rest folded.
import { renderMarker } from '../../github/marker.js'
import type { Report, ReportTest } from '../../model/report.js'
import { linesRunOf, testsOf } from '../credits.js'
import { renderNote, type Note } from '../notes.js'
import { byteLength, capMarkdown } from './truncate.js'
import { permalink } from './links.js'
import {
  brokenTests,
  hasMoreLines,
  headlineOf,
  renderGrown,
  renderOwnTests,
  renderShown,
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
import { chooseForms, unfoldedLimit, type Forms } from './unfolded.js'
import { folded, html, inline, money, plural, thousands } from '../../text.js'

export interface RenderContext {
  /** `https://github.com/o/r`, null when there is nothing to link to. */
  url: string | null
  /** Our own sentences, shown right below the outcome, such as that the model was not reached. */
  notes: Note[]
  /** The source of the model's price, null when the price is unknown. */
  priceSource: string | null
  /** The command that repeats the review. */
  command: string
  /** Texts on the head of test files that are appended to, by path. */
  existing: Record<string, string>
  /** Id of the workflow run; null outside a workflow. */
  run: string | null
  /** The branch that ticked tests are committed to; null when not known. */
  branch: string | null
  /** True for paths that tests may be committed to: only they have a check box. */
  mayCommit(path: string): boolean
  /** Tells apart the comments of several jobs on one pull request. */
  key: string
  /** Dollars of all runs on the pull request, stored in the marker; 0 or absent when not needed. */
  spentOnPull?: number
  /** True when the comment omits kept tests (`comment: findings`); the job summary shows them anyway. */
  findingsOnly?: boolean
}

/** In bytes; GitHub accepts 65,536 characters. */
export const commentLimit = 60_000

const summaryLimit = 1_000_000

/** The comment, at most 60,000 bytes. If it does not fit, whole test files are left out first, then whole parts. */
export function renderComment(report: Report, context: RenderContext): string {
  return capMarkdown(
    render(report, context, { bytes: commentLimit, task: true }),
    commentLimit,
    '_This comment is truncated: the job summary has everything._',
  )
}

/** The job summary: the same without check boxes, truncated only at GitHub's own limit of 1 MiB. */
export function renderSummary(report: Report, context: RenderContext): string {
  return capMarkdown(
    render(report, context, { bytes: summaryLimit, task: false }),
    summaryLimit,
    '_This summary is truncated: report.json has everything._',
  )
}

/** True when the report has anything to show: a function that changed, with tests or without. */
export function worthSaying(report: Report, findingsOnly = false): boolean {
  if (findingsOnly) return hasFindings(report)
  return [report.targets, report.tests, report.behaviour, report.skipped].some(list => list.length > 0)
}

interface Size {
  bytes: number
  /** True for the comment: lists show their first entries and count the rest. */
  task: boolean
}

function render(report: Report, context: RenderContext, { bytes, task }: Size): string {
  const { run, key, url, existing, branch } = context
  const marker =
    task && url !== null && report.pull.head
      ? renderMarker({ key, head: report.pull.head, run }, report.tests, context.spentOnPull)
      : ''
  const wellTested = sayWellTested(report)
  const isShort = wellTested !== null && task
  const none: Forms = ['']
  const isReduced = task && context.findingsOnly === true
  const onlyInFull = (forms: Forms): Forms => (isReduced ? none : forms)
  const first = {
    title: [`### Testwright: ${isReduced ? outcomeOfFindings(report) : outcome(report)}`] as Forms,
    numbers: [numbers(report, isReduced)] as Forms,
    notes: renderNotes(context.notes),
    suspects: renderSuspects(report, bytes),
    credit: onlyInFull(renderCredit(report)),
    wellTested: [wellTested ?? ''] as Forms,
    shown: [isShort ? renderShown(report) : ''] as Forms,
    behaviour: isShort ? none : renderBehaviourForms(report),
    own: isShort ? none : renderOwnTests(report, context.url, isReduced),
    table: isShort ? none : onlyInFull(table(report, context)),
    others: onlyInFull(renderOthers(report)),
    stating: onlyInFull([renderStating(report)]),
    grown: onlyInFull(renderGrown(report)),
  }
  const last = [renderBill(report, context.priceSource), renderReproduce(report, context.command)]
  const foot: Forms = [renderFoot(report, context, task)]
  const longest = (parts: Record<string, Forms>): string[] => Object.values(parts).map(([form]) => form)
  const spent =
    byteLength([marker, ...longest(first), ...last, ...foot].join('\n\n')) +
    reserve +
    250 * report.files.length
  const shown = isReduced ? { files: [], tests: [] } : report
  const files = renderFiles(shown, {
    existing,
    branch,
    mayCommit: task && url !== null ? context.mayCommit : null,
    bytes: bytes - spent,
  })
  const body = {
    ...first,
    boxes: files.boxes,
    folds: nested(files.folds, `${plural(files.folds.length, 'test file')}`),
  }
  let left = bytes - byteLength([marker, ...longest(body), ...last, ...foot].join('\n\n')) - forFolds
  const ofTests = [renderDisputed(report), renderSurvivors(report), renderRejected(report, task)]
  const more = [...(isReduced ? [] : ofTests), renderLeftOut(report)].filter(
    part => part !== '' && (left -= byteLength(part) + 2) >= 0,
  )
  const rest = [...more, ...last].filter(Boolean)
  const parts = { ...body, rest: nested(rest, titlesOf(rest)), foot }
  const limit = task ? unfoldedLimit - (files.boxes[0] === '' ? 0 : forCommit) : Infinity
  const chosen = Object.values(chooseForms(parts, foldedFirst, limit)).filter(Boolean)
  return `${marker ? `${marker}\n` : ''}${chosen.join('\n\n')}\n`
}

/** What is folded when the comment is too long, least important first; listed once per shorter form of a part. */
const foldedFirst = [
  ...(['own', 'rest', 'folds', 'behaviour', 'table', 'boxes', 'grown', 'others'] as const),
  ...(['own', 'table', 'boxes', 'notes', 'credit', 'own'] as const),
  ...(['table', 'behaviour', 'own', 'behaviour', 'suspects'] as const),
]

/** Lines that a commit adds to the comment. */
const forCommit = 3

/** Bytes reserved for folds around parts that are too long. */
const forFolds = 1500

const titlesOf = (folds: string[]): string =>
  folds.map(fold => /<summary>(.*?)<\/summary>/.exec(fold)?.[1] ?? '').join(' · ')

/** Folds one after another, or all nested in one. */
function nested(folds: string[], title: string): Forms {
  if (folds.length < 2) return [folds.join('')]
  return [folds.join('\n\n'), folded(title, folds.join('\n\n'))]
}

const renderBehaviourForms = (report: Report): Forms => [
  renderBehaviour(report, { most: 3, functions: 4 }),
  renderBehaviour(report, { most: 1, functions: 3 }),
  renderBehaviour(report, { most: 1, functions: 1 }),
  renderBehaviour(report, { most: 0, functions: 0 }),
]

/** An alert box for each; or one for the first, and the others in a fold. */
function renderNotes(notes: readonly Note[]): Forms {
  const boxed = notes.map(note => `> [!NOTE]\n> ${renderNote(note)}`)
  const [first, ...others] = boxed
  if (first === undefined) return ['']
  if (others.length === 0) return [first]
  const rest = folded(plural(others.length, 'more note'), others.join('\n\n'))
  return [boxed.join('\n\n'), `${first}\n\n${rest}`]
}

/** Bytes that are reserved for the parts below the tests. */
const reserve = 6000

/**
 * The most important first: `1 possible bug · behaviour changed in 2 functions · 9 tests kept for 4 of 5 changed
 * functions`. That nothing was kept is said only when there is nothing else to say.
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

const hasFindings = (report: Report): boolean =>
  findingsOf(report).length > 0 ||
  (sayWellTested(report) === null && renderOwnTests(report, null, true)[0] !== '')

/** The outcome when kept tests are not shown. */
function outcomeOfFindings(report: Report): string {
  const found = findingsOf(report)
  if (found.length > 0) return found.join(' · ')
  if (sayWellTested(report) !== null) return 'your tests notice this change'
  return headlineOf(report, true) ?? 'nothing to look at'
}

function findingsOf(report: Report): string[] {
  const suspects = report.tests.filter(test => test.verdict === 'suspect').length
  const bugs = report.tests.filter(isPossibleBug).length
  const broken = brokenTests(report).length
  const behaviour = new Set(report.behaviour.map(row => row.target)).size
  return [
    bugs > 0 ? plural(bugs, 'possible bug') : '',
    broken > 0 ? `${broken} of your tests ${broken === 1 ? 'fails' : 'fail'} now` : '',
    suspects > bugs ? `${plural(suspects - bugs, 'test')} to look at` : '',
    behaviour > 0 ? `behaviour changed in ${plural(behaviour, 'function')}` : '',
  ].filter(Boolean)
}

function sayKept({ tests }: Report, changed: number): string[] {
  const kept = tests.filter(test => test.verdict === 'kept')
  const withTests = new Set(kept.flatMap(test => test.credits)).size
  if (kept.length === 0) return []
  return [`${plural(kept.length, 'test')} kept for ${withTests} of ${plural(changed, 'changed function')}`]
}

function numbers(report: Report, isReduced: boolean): string {
  const { bill, funnel } = report
  const spent = bill.requests > 0
  return [
    report.pull.head ? `\`${report.pull.head.slice(0, 7)}\`` : 'work tree',
    isReduced ? '' : `${funnel.written} written, ${funnel.kept} kept`,
    `${Math.round(bill.seconds.total)} s`,
    spent
      ? `${thousands(bill.inputTokens)} tokens in / ${thousands(bill.outputTokens)} out`
      : 'no model reply',
    spent
      ? `${money(bill.usd)}${bill.usdPerKept === null ? '' : ` (${money(bill.usdPerKept)} per kept test)`}`
      : '',
    report.sandbox ? `sandbox: ${renderSandbox(report)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

type Target = Report['targets'][number]

/** Number of functions shown unfolded, for each form. */
const rowsUnfolded = [12, 6, 3, 0] as const

function table(report: Report, context: RenderContext): Forms {
  if (report.targets.length + report.skipped.length === 0) return ['']
  const isSkipped = ({ skipReason }: Target): boolean => skipReason !== undefined
  const shortNames = shortNamesOf(report.tests.map(({ writer }) => writer))
  const rows = report.targets
    .filter(target => !isSkipped(target))
    .map(target => {
      const { tests, kept } = testsOf(target, report)
      const run = new Set(kept.flatMap(test => linesRunOf(target, test)))
      const lines = target.changedLines.filter(line => run.has(line)).length
      const state = tests.some(test => test.verdict === 'suspect')
        ? `⚠️${NO_BREAK}look`
        : kept.length > 0
          ? `✅${NO_BREAK}kept`
          : '➖ none kept'
      const share = kept.length > 0 && !target.onlyTypes ? `${lines} of ${target.changedLines.length}` : ''
      const how = tests.length > 0 ? writtenBy(kept, shortNames) : 'no test written'
      const { mutants } = target
      const killed = kept.length > 0 && mutants ? `${mutants.killed} of ${mutants.total}` : ''
      return `| ${state} | ${link(target, report, context)} | ${kept.length} of ${tests.length} | ${share}${covered(target)} | ${killed} | ${how} |`
    })
  const watched = report.targets.filter(isSkipped).map(target => {
    const { baseline, changedLines, onlyTypes, skipReason = '' } = target
    const least = baseline && hasMoreLines(target) ? 'at least ' : ''
    const run =
      baseline && !onlyTypes
        ? `${least}${baseline.linesRun.length} of ${changedLines.length} by your tests`
        : ''
    return `| ⏭️ skipped | ${link(target, report, context)} | | ${run} | | ${html(skipReason)} |`
  })
  const skipped = report.skipped.map(
    skip => `| ⏭️ skipped | ${inline(skip.name)} | | | | ${html(skip.reason)} |`,
  )
  const all = [...rows, ...watched, ...skipped]
  const under = (part: string[]): string => [...tableHead, ...part].join('\n')
  const [longest, ...shorter] = rowsUnfolded.map(most => {
    const [shownRows, rest] = [all.slice(0, most), all.slice(most)]
    const more =
      shownRows.length === 0
        ? `<b>${plural(rest.length, 'function')}</b>`
        : plural(rest.length, 'more function')
    return [
      ...(shownRows.length === 0 ? [] : [under(shownRows)]),
      ...(rest.length === 0 ? [] : [folded(more, under(rest))]),
    ].join('\n\n')
  })
  return [longest ?? '', ...shorter]
}

/** A space at which a narrow column does not break. */
const NO_BREAK = '\u00a0'

const tableHead = [
  '| | Function | Tests kept | Changed lines run | Mutants killed | Written by |',
  '|---|---|---|---|---|---|',
]

/** ` (60 % → 80 %)`: coverage of the lines of the function, before and with these tests. */
function covered({ coverage }: Report['targets'][number]): string {
  if (!coverage || coverage.before === coverage.after) return ''
  const percent = (share: number): string => `${Math.round(share * 100)}${NO_BREAK}%`
  return ` (${percent(coverage.before)} → ${percent(coverage.after)})`
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
  quoted: 'a quoted call from the explorer',
}

/**
 * `org/Coder-1.5B Q4_K_M (recorded 2026-11-22)` -> `Coder-1.5B`: table cells have no room for more, and the bill has
 * the full name. Names stay whole if shortening would make two writers, or one and the explorer, look the same.
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
