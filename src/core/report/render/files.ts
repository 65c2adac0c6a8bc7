// Renders the test files of a report: their text or diff, their check boxes, and the files that did not fit.
import { foldTitle, isShownWhole, renderBoxes, renderFold, showFile } from '../../github/check-boxes.js'
import type { Report } from '../../model/report.js'
import { byteLength } from './truncate.js'
import type { Forms } from './unfolded.js'
import { fenceWord, fenced, folded, html, plural } from '../../text.js'

type ReportFile = Report['files'][number]

interface Files {
  /** The check boxes, or other ways to adopt the tests: all unfolded, or only the first ones. */
  boxes: Forms
  folds: string[]
}

interface FilesInput {
  /** Texts on the head of files that are appended to, by path. */
  existing: Record<string, string>
  /** True for paths that may have a check box; null on the command line, where boxes cannot be ticked. */
  mayCommit: ((path: string) => boolean) | null
  branch: string | null
  /** Size limit for all folds together, in bytes. */
  bytes: number
}

/** Whole files in report order, as long as there is room; every file without a check box is named. */
export function renderFiles(
  { files, tests }: Pick<Report, 'files' | 'tests'>,
  { existing, mayCommit, branch, bytes }: FilesInput,
): Files {
  const tickable = (file: ReportFile): boolean => mayCommit?.(file.path) ?? false
  let left = bytes
  const folds: string[] = []
  const offered: ReportFile[] = []
  const others: ReportFile[] = []
  for (const file of files) {
    const { fold, exact } = renderFile(file, existing, tickable(file))
    const size = byteLength(fold) + 2
    const fits = size <= left
    if (fits) {
      folds.push(fold)
      left -= size
    }
    if (fits && exact && tickable(file)) offered.push(file)
    else others.push(file)
  }
  const omitted = files.length - folds.length
  if (omitted > 0)
    folds.push(`_${plural(omitted, 'more test file')} did not fit here: the job summary shows them._`)
  const boxed = offered.map(file => ({ ...file, stating: statingIn(file, tests) }))
  const [long, foreign] = [others.filter(tickable), others.filter(file => !tickable(file))]
  const named = mayCommit
    ? [
        renderOthers(
          long,
          'this comment cannot hold every byte',
          ' `testwright apply` takes them from the report.',
        ),
        renderOthers(foreign, 'tests are not committed to such a path', ''),
      ]
    : []
  const boxes = (most: number): string =>
    [renderBoxes(boxed, branch, most), ...named].filter(Boolean).join('\n\n')
  return { boxes: [boxes(Infinity), boxes(6), boxes(3)], folds }
}

/** Number of its tests that fail without the change. */
const statingIn = ({ path }: ReportFile, tests: Report['tests']): number =>
  tests.filter(({ file, verdict, onBase }) => file === path && verdict === 'kept' && onBase === 'failed')
    .length

function renderOthers(files: ReportFile[], why: string, cure: string): string {
  if (files.length === 0) return ''
  const names = files.slice(0, 5).map(file => html(file.path))
  const more = files.length > 5 ? ` and ${files.length - 5} more` : ''
  return `_Cannot be ticked, because ${why}: ${names.join(', ')}${more}.${cure}_`
}

function renderFile(
  file: ReportFile,
  existing: Record<string, string>,
  tickable: boolean,
): { fold: string; exact: boolean } {
  const summary = foldTitle(file.path, file.tests, file.new)
  const base = file.new ? null : (existing[file.path] ?? null)
  const word = fenceWord(file.path)
  if (!file.new && base === null) return { fold: folded(summary, fenced(file.content, word)), exact: false }
  const { block, exact: isExact, crlf } = showFile(file.content, base, word)
  const exact = isExact && isShownWhole(file.path)
  const kind = base === null ? 'text' : 'diff'
  const fold = tickable && exact ? renderFold({ ...file, crlf, kind, block }) : folded(summary, block)
  return { fold, exact }
}
