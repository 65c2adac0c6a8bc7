// The verb apply: a report -> the same files in a working tree as a tick would commit. All is checked first; nothing is half done.
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../core/model/errors.js'
import { mayCommit } from '../../core/diff/filters.js'
import { renderPatch } from '../../core/diff/patch.js'
import { oneLine, plural } from '../../core/report/render/text.js'
import { reportSchema, type Report } from '../../core/model/report.js'
import type { ExitStatus } from '../exit-status.js'
import type { Command } from '../arguments.js'
import { openTools, type Opened, type Start } from '../../wiring/tools.js'

type ReportFile = Report['files'][number]

interface Written {
  path: string
  tests: number
  state: 'new' | 'continued' | 'there'
  patch: string
}

/** Throws UserError for a report, a file or a tree that does not fit; then nothing was written. */
export async function runApply(
  { values }: Command,
  start: Start,
  say: (text: string) => void,
): Promise<ExitStatus> {
  await using opened = await openTools(start)
  const { root } = opened.tools.repo
  const path =
    typeof values['from'] === 'string' ? resolve(values['from']) : join(root, '.testwright', 'report.json')
  const report = readReport(path)
  const files = pick(report, values['pick'])
  const plans: Written[] = []
  for (const file of files) plans.push(await planFile(file, report, opened))
  const dry = values['dry-run'] === true
  if (!dry) for (const file of files) write(root, file)
  if (values['json'] === true)
    say(
      `${JSON.stringify({ dryRun: dry, files: plans.map(({ path: name, tests, state }) => ({ path: name, tests, state })) }, null, 2)}\n`,
    )
  else
    for (const plan of plans)
      say(
        `${oneLine(plan.path)}: ${plural(plan.tests, 'test')}, ${words[plan.state]}\n${dry ? plan.patch : ''}`,
      )
  return { code: 0, sentence: '' }
}

const words = { new: 'new file', continued: 'added to the file', there: 'already there' }

function readReport(path: string): Report {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError(`${path} is no report: run review before, or name its report.json with --from.`)
  }
  const read = reportSchema.safeParse(value)
  if (read.success) return read.data
  throw new UserError(`${path} is no report of this version: make it again with this version of testwright.`)
}

function pick({ files }: Report, picked: unknown): ReportFile[] {
  const names = (Array.isArray(picked) ? picked : []).map(String)
  const missing = names.find(name => !files.some(file => file.path === name))
  if (missing !== undefined)
    throw new UserError(
      `The report holds no file ${missing}: it holds ${files.map(file => file.path).join(', ') || 'none'}.`,
    )
  const chosen = names.length === 0 ? files : files.filter(file => names.includes(file.path))
  if (chosen.length === 0) throw new UserError('The report holds no test files: nothing was kept.')
  return chosen
}

async function planFile(file: ReportFile, { pull }: Report, { tools, config }: Opened): Promise<Written> {
  const { path, content, tests } = file
  if (!mayCommit(path, config['tests-path']))
    throw new UserError(`${path} is no place for tests, so nothing was written.`)
  if (createHash('sha256').update(content).digest('hex') !== file.sha256)
    throw new UserError(
      `${path} in the report is not what was proved (its sha256 differs), so nothing was written.`,
    )
  checkFolders(tools.repo.root, path)
  const now = await tools.repo.show(null, path)
  const entry = lstatSync(join(tools.repo.root, path), { throwIfNoEntry: false })
  if (entry && now === null)
    throw new UserError(`${path} is no plain text file here, so nothing was written.`)
  if (now === content) return { path, tests, state: 'there', patch: '' }
  if (file.new && entry)
    throw new UserError(`${path} is there already and holds something else: move it away, or review again.`)
  const then = file.new ? '' : await textThen(path, pull.head, tools.repo)
  if (!file.new && now !== then)
    throw new UserError(
      `${path} has changed since the report: review again, so that its tests are added to what is there now.`,
    )
  return { path, tests, state: file.new ? 'new' : 'continued', patch: renderPatch(then ?? '', content) }
}

/** What the report's head had; for a report of a work tree what lies there is all that is known. */
async function textThen(
  path: string,
  head: string | null,
  repo: Opened['tools']['repo'],
): Promise<string | null> {
  if (head === null) return repo.show(null, path)
  const commit = await repo.resolve(head).catch(() => null)
  if (commit === null)
    throw new UserError(
      `The commit ${head.slice(0, 12)} of the report is not here: fetch it, so that ${path} can be compared.`,
    )
  return repo.show(commit, path)
}

/** No link is followed on the way to a file. */
function checkFolders(root: string, path: string): void {
  const parts = path.split('/').slice(0, -1)
  parts.forEach((_, at) => {
    const folder = parts.slice(0, at + 1).join('/')
    const entry = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (entry && !entry.isDirectory())
      throw new UserError(`${folder} is no folder here, so nothing was written.`)
  })
}

/** A file is there whole or not at all. */
function write(root: string, { path, content }: ReportFile): void {
  const place = join(root, path)
  mkdirSync(dirname(place), { recursive: true })
  const half = `${place}.testwright-new`
  writeFileSync(half, content, { flag: 'wx' })
  renameSync(half, place)
}
