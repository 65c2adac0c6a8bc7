// A review in about fifteen terminal rows, most important first, and where the full report is.
import { reasons } from '../../model/reasons.js'
import type { Report, ReportTest } from '../../model/report.js'
import { splitId } from '../../model/target.js'
import { money, oneLine, plural } from '../../text.js'
import { plainNote, type Note } from '../notes.js'
import { outcome } from './comment.js'
import { brokenTests } from './own-tests.js'
import { isPossibleBug } from './parts.js'
import { wrap, type Style } from './style.js'

interface Shown {
  style: Style
  /** Characters per row. */
  columns: number
  notes: readonly Note[]
  /** Folder with the report, the comment and the tests. */
  folder: string
  /** Command that writes the kept tests into the working tree; null to leave it out. */
  apply: string | null
}

interface Row {
  label: string
  text: string
  paint: keyof Style
  /** True for a sentence that ends with the fix: it may take up to three lines. */
  isWhole?: boolean
}

/** Rows between the headline and the last lines. */
const MOST_ROWS = 11
const LABEL = 9

export function renderReport(report: Report, shown: Shown): string {
  const { style, columns, folder, apply } = shown
  const groups = [
    bugsOf(report),
    noticesOf(shown.notes),
    brokenOf(report),
    behaviourOf(report),
    suspectsOf(report),
    survivorsOf(report),
    keptOf(report),
    leftOutOf(report),
  ]
  const width = Math.max(20, columns - LABEL)
  const rows = fit(groups, MOST_ROWS).map(({ label, text, paint, isWhole = false }) => {
    const shownText = isWhole ? wrap(oneLine(text, 3 * width), width) : oneLine(text, width)
    return `${style[paint](label.padEnd(LABEL))}${shownText.replaceAll('\n', `\n${' '.repeat(LABEL)}`)}`
  })
  const headline = wrap(oneLine(outcome(report), 400), columns).split('\n')
  const head = [...headline.map(style.bold), style.dim(oneLine(numbers(report), columns))]
  const isKept = report.files.length > 0 && apply !== null
  const last = [
    `${'report'.padEnd(LABEL)}${folder}/report.html`,
    ...(isKept ? [`${'next'.padEnd(LABEL)}${apply}`] : []),
  ]
  return `${[...head, ...(rows.length > 0 ? ['', ...rows] : []), '', ...last].join('\n')}\n`
}

/** Each group gets a row before any gets a second one; the last row of a truncated group counts the rest. */
function fit(groups: Row[][], most: number): Row[] {
  const filled = groups.filter(group => group.length > 0)
  const sizes = filled.map(() => 0)
  let left = most
  for (let isGrowing = true; left > 0 && isGrowing;) {
    isGrowing = false
    for (const [at, group] of filled.entries())
      if (left > 0 && (sizes[at] ?? 0) < group.length) {
        sizes[at] = (sizes[at] ?? 0) + 1
        left--
        isGrowing = true
      }
  }
  return filled.flatMap((group, at) => {
    const size = sizes[at] ?? 0
    const [first] = group
    if (size >= group.length || !first) return group.slice(0, size)
    const kept = group.slice(0, Math.max(1, size - 1))
    const more = group.length - kept.length
    return size < 2 ? kept : [...kept, { ...first, label: '', text: `and ${more} more` }]
  })
}

function numbers({ pull, bill, funnel, sandbox }: Report): string {
  return [
    pull.head?.slice(0, 7) ?? 'work tree',
    `${funnel.written} written, ${funnel.kept} kept`,
    `${Math.round(bill.seconds.total)} s`,
    bill.requests > 0 ? money(bill.usd) : 'no model asked',
    sandbox === null ? 'nothing ran' : `sandbox ${sandbox}`,
  ].join(' · ')
}

const sides = ({ expected, actual }: ReportTest): string =>
  expected === null || actual === null ? '' : `: expects ${oneLine(expected, 60)}, got ${oneLine(actual, 60)}`

const bugsOf = ({ tests }: Report): Row[] =>
  tests.filter(isPossibleBug).map(test => ({
    label: 'bug?',
    text: `${splitId(test.target).name}${sides(test)} (${test.name})`,
    paint: 'bad',
  }))

const suspectsOf = ({ tests }: Report): Row[] =>
  tests
    .filter(test => test.verdict === 'suspect' && !isPossibleBug(test))
    .map(test => ({
      label: 'look',
      text: `${splitId(test.target).name}${sides(test) || `: ${(test.reason && reasons[test.reason].suspect?.words) ?? test.name}`}`,
      paint: 'warn',
    }))

const brokenOf = (report: Report): Row[] =>
  brokenTests(report).map(id => ({ label: 'fails', text: `${id}, which passed before`, paint: 'bad' }))

/** One row per function before a second one of any. Long calls are shortened, so that both results fit. */
function behaviourOf({ behaviour }: Report): Row[] {
  const seen = new Map<string, number>()
  const ranked = behaviour.map(row => {
    const rank = seen.get(row.target) ?? 0
    seen.set(row.target, rank + 1)
    return { row, rank }
  })
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .map(({ row: { call, before, after } }) => ({
      label: 'changed',
      text: `${oneLine(call, 28)}: ${oneLine(before, 18)} -> ${oneLine(after, 18)}`,
      paint: 'warn',
    }))
}

const survivorsOf = ({ mutants }: Report): Row[] =>
  mutants
    .filter(({ status }) => status === 'survived')
    .map(({ file, line, was, now }) => ({
      label: 'missed',
      text: `${file}:${line} no test notices ${oneLine(was, 40)} -> ${oneLine(now, 40)}`,
      paint: 'warn',
    }))

const keptOf = ({ files }: Report): Row[] =>
  files.map(({ path, tests, new: isNew }) => ({
    label: 'kept',
    text: `${plural(tests, 'test')} ${isNew ? 'in the new file' : 'added to'} ${path}`,
    paint: 'good',
  }))

function leftOutOf({ skipped }: Report): Row[] {
  return skipped.map(({ name, reason }) => ({ label: 'skipped', text: `${name}: ${reason}`, paint: 'dim' }))
}

/** Notes shown in the full report only, since they do not say that something could not be done. */
const QUIET: ReadonlySet<Note['code']> = new Set(['demo', 'one-pass', 'stored-replies', 'settings-ignored'])

const noticesOf = (notes: readonly Note[]): Row[] =>
  notes
    .filter(({ code }) => !QUIET.has(code))
    .map(note => ({ label: 'note', text: plainNote(note), paint: 'warn', isWhole: true }))
