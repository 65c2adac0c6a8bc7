// A report and its voices -> files of a folder. Nothing is written through a link that somebody else planted there.
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { UserError } from './core/errors.js'
import type { Report } from './core/report.js'

/** `report.json comment.md summary.md tests/...` below `folder`, which git is told to ignore. */
export function writeOutput(folder: string, report: Report, comment: string, summary: string): void {
  makeFolder(folder)
  rmSync(join(folder, 'tests'), { recursive: true, force: true })
  writeNew(join(folder, '.gitignore'), '*\n')
  writeNew(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeNew(join(folder, 'comment.md'), comment)
  writeNew(join(folder, 'summary.md'), summary)
  const tests = join(folder, 'tests')
  for (const file of report.files) {
    const path = join(tests, file.path)
    if (!path.startsWith(tests + sep)) throw new Error(`a test file would lie outside of ${tests}`)
    mkdirSync(dirname(path), { recursive: true })
    writeNew(path, file.content)
  }
}

function makeFolder(folder: string): void {
  const entry = lstatSync(folder, { throwIfNoEntry: false })
  if (entry && !entry.isDirectory())
    throw new UserError(`${folder} is no folder: remove it, or name another place with --out.`)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UserError(
      `${folder} cannot be made (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): name another place with --out.`,
    )
  }
}

function writeNew(path: string, text: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, text, { flag: 'wx' })
}
