// Writes a report and what is rendered from it into a folder of its own: no file of the user is removed, and no planted link
// is followed.
import type { Note } from '../core/report/notes.js'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import { otherFormats, viewer } from '../core/report/other-formats.js'
import { renderReportPage } from '../core/report/render/html-report.js'
import { renderJUnit } from '../core/report/render/junit.js'
import { mutationReportOf, renderMutationReport } from '../core/report/render/mutation.js'
import { renderMutationPage } from '../core/report/render/mutation-page.js'
import { renderSarif } from '../core/report/render/sarif.js'
import type { Report } from '../core/model/report.js'
import { loadViewer } from './viewer.js'

/** The text of our folders' `.gitignore`: it marks content that may be replaced. */
const FOLDER_MARK = '# Made by testwright: everything here is replaced by the next run.\n*\n'
/** In every manifest.json of ours. */
const MANIFEST_MARK = '"tool": "testwright"'

/** A report as it is shown, with the notes about it. */
interface Rendered {
  comment: string
  summary: string
  notes: Note[]
  /** Spans, one per line. */
  trace: string
  /** Texts of the files with mutants, by path, as far as they are known. */
  sources: Record<string, string>
  /** The address of the repository that the action comes from, null where it is not known. */
  home: string | null
  /** The folder of packed files beside the bundle, which has the viewer of mutation.html. */
  packed: string
}

/** `report.json comment.md summary.md report.html junit.xml results.sarif mutation.json mutation.html trace.jsonl tests/` below `folder`. Throws UserError for a folder with other files. */
export function writeOutput(folder: string, report: Report, rendered: Rendered): void {
  const { comment, summary, notes, trace, home, packed } = rendered
  const files = {
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
    'comment.md': comment,
    'summary.md': summary,
    'report.html': renderReportPage(report, notes),
    [otherFormats.junit.file]: renderJUnit(report),
    [otherFormats.sarif.file]: renderSarif(report, home),
    [otherFormats.mutation.file]: renderMutationReport(report, rendered),
    ...(report.mutants.length === 0
      ? {}
      : { [viewer.file]: renderMutationPage(mutationReportOf(report, rendered), loadViewer(packed)) }),
    'trace.jsonl': trace,
  }
  writeFolder(folder, files, report.files)
}

/** A test file to be stored. `path` is untrusted text: where the file would be in its project. */
export interface StoredTest {
  path: string
  content: string
  /** Who wrote it, where there are several writers. */
  system?: string
}

/** Files by name, and tests below `tests/`; they replace those of an earlier run. Throws UserError for a folder with other files. */
export function writeFolder(folder: string, files: Record<string, string>, tests: StoredTest[] = []): void {
  prepareFolder(folder)
  for (const [name, content] of Object.entries(files)) {
    if (/^\.{0,2}$|[\\/]/.test(name))
      throw new Error(`${JSON.stringify(name)} is not a name of an output file`)
    writeNew(join(folder, name), content)
  }
  if (tests.length > 0) writeTests(join(folder, 'tests'), tests)
}

/**
 * The file names are ours, whatever the paths say. No runner that searches the project takes one for a test file:
 * pytest, for one, also reads `test*.txt`. `index.json` says which file belongs where.
 */
function writeTests(folder: string, tests: StoredTest[]): void {
  mkdirSync(folder)
  const index = tests.map(({ path, system }, at) => {
    const last = path.replace(/^.*[\\/]/s, '').replace(/[^\w.-]+/g, '_')
    return { file: `${at + 1}-${last.slice(0, 100)}.txt`, path, ...(system === undefined ? {} : { system }) }
  })
  writeNew(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`)
  index.forEach(({ file }, at) => writeNew(join(folder, file), tests[at]?.content ?? ''))
}

/** Throws UserError where `writeOutput` would: called before anything is paid for. */
export function checkFolder(folder: string): void {
  const entry = lstatSync(folder, { throwIfNoEntry: false })
  if (!entry) return
  if (!entry.isDirectory())
    throw new UserError(`${folder} is not a folder: remove it, or name another place with --out.`)
  if (readdirSync(folder).length > 0 && !isOurs(folder))
    throw new UserError(`${folder} contains files of yours: name an empty or a new folder with --out.`)
}

/** Throws UserError where `file`, or the manifest beside it, exists and no run of ours made the manifest. */
export function checkManifest(folder: string, file: string): void {
  const manifest = join(folder, 'manifest.json')
  if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes(MANIFEST_MARK)) return
  const taken = [manifest, join(folder, file)].find(existsSync)
  if (taken !== undefined)
    throw new UserError(`${taken} already exists: name another place with --fix, or remove it.`)
}

/** Files by name, beside whatever else the folder has. */
export function writeBesides(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

function isOurs(folder: string): boolean {
  const path = join(folder, '.gitignore')
  const entry = lstatSync(path, { throwIfNoEntry: false })
  return entry?.isFile() === true && readFileSync(path, 'utf8') === FOLDER_MARK
}

function prepareFolder(folder: string): void {
  checkFolder(folder)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(`${folder} cannot be created (${code}): name another place with --out.`)
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  writeNew(join(folder, '.gitignore'), FOLDER_MARK)
}

function writeNew(path: string, text: string): void {
  writeFileSync(path, text, { flag: 'wx' })
}
