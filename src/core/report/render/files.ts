// Renders the test files of a report: their text or diff, the check boxes that commit them, and the files that did not fit.
import { foldTitle, isShownWhole, renderBoxes, renderFold, showFile } from '../../github/check-boxes.js'
import type { Report } from '../../model/report.js'
import { byteLength } from './truncate.js'
import { fenceWord, fenced, folded, html, plural } from '../../text.js'

type ReportFile = Report['files'][number]

interface Files {
  /** The check boxes, or how else to take the tests over. */
  boxes: string
  folds: string[]
}

interface FilesInput {
  /** Texts of continued files at the head, by path. */
  existing: Record<string, string>
  /** False on a command line, where nobody can tick a box. */
  tickable: boolean
  branch: string | null
  /** Bytes for all folds together. */
  bytes: number
}

/** Whole files in the order of the report, as long as there is room; every file without a check box is named. */
export function renderFiles(
  { files }: Pick<Report, 'files'>,
  { existing, tickable, branch, bytes }: FilesInput,
): Files {
  let left = bytes
  const folds: string[] = []
  const offered: ReportFile[] = []
  const others: ReportFile[] = []
  for (const file of files) {
    const { fold, exact } = renderFile(file, existing, tickable)
    const size = byteLength(fold) + 2
    const fits = size <= left
    if (fits) {
      folds.push(fold)
      left -= size
    }
    if (fits && exact && tickable && isShownWhole(file.path)) offered.push(file)
    else others.push(file)
  }
  const omitted = files.length - folds.length
  if (omitted > 0)
    folds.push(`_${plural(omitted, 'more test file')} had no room here: the job summary shows them._`)
  const boxes = offered.length > 0 ? renderBoxes(offered, branch) : ''
  return { boxes: [boxes, tickable ? renderOthers(others) : ''].filter(Boolean).join('\n\n'), folds }
}

function renderOthers(files: ReportFile[]): string {
  if (files.length === 0) return ''
  const names = files.slice(0, 5).map(file => html(file.path))
  const more = files.length > 5 ? ` and ${files.length - 5} more` : ''
  return `_Not to be ticked, since this comment cannot hold every byte: ${names.join(', ')}${more}. \`testwright apply\` takes them from the report._`
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
  const { block, exact, crlf } = showFile(file.content, base, word)
  const kind = base === null ? 'text' : 'diff'
  const fold = tickable && exact ? renderFold({ ...file, crlf, kind, block }) : folded(summary, block)
  return { fold, exact }
}
