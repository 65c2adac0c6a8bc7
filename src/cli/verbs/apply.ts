// `testwright apply`: the kept tests of a report, written into a working tree as a tick in the comment would commit them.
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../../core/model/errors.js'
import { mayCommit, type TestPlaces } from '../../core/diff/filters.js'
import { renderPatch } from '../../core/diff/patch.js'
import { oneLine, plural } from '../../core/text.js'
import { reportSchema, type Report } from '../../core/model/report.js'
import { openCheckout, type OpenedCheckout } from '../../wiring/tools.js'
import { DONE, file, json, repo, several, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

type ReportFile = Report['files'][number]

interface PlannedFile {
  path: string
  tests: number
  state: 'new' | 'continued' | 'there'
  patch: string
}

export const apply: Verb = {
  name: 'apply',
  group: 'review',
  summary: 'write the kept tests of a report into the working tree, byte for byte',
  about: `Does in a working tree what a ticked box does on GitHub: writes exactly the bytes of the report, checked by
    their sha256, under test paths only. A file that changed since the report's head is not touched. Everything is checked
    before anything is written.`,
  examples: ['testwright apply --dry-run', 'testwright apply --pick tests/test_tax.py'],
  options: {
    repo,
    from: file('The report. Default: .testwright/report.json.'),
    pick: several(file('Only this test file.')),
    'dry-run': { type: 'boolean', help: 'Show what would be written, and write nothing.' },
    json,
  },
  async run(context) {
    const { args, answer } = context
    await using opened = await openCheckout(inputOf(context))
    const { root } = opened.tools.repo
    const report = readReport(args.path('from') ?? join(root, '.testwright', 'report.json'))
    const files = pick(report, args.words('pick'))
    const places = await opened.places(files.map(({ path }) => path))
    const planned: PlannedFile[] = []
    for (const chosen of files) planned.push(await planFile(chosen, report, { tools: opened.tools, places }))
    const dryRun = args.has('dry-run')
    if (!dryRun) for (const chosen of files) write(root, chosen)
    const summary = planned.map(({ path, tests, state }) => ({ path, tests, state }))
    const lines = planned.map(
      ({ path, tests, state, patch }) =>
        `${oneLine(path)}: ${plural(tests, 'test')}, ${STATES[state]}\n${dryRun ? patch : ''}`,
    )
    answer({ dryRun, files: summary }, lines.join(''))
    return DONE
  },
}

const STATES = { new: 'new file', continued: 'added to the file', there: 'already there' }

function readReport(path: string): Report {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError(`${path} is not a report: run review first, or name its report.json with --from.`)
  }
  const read = reportSchema.safeParse(value)
  if (read.success) return read.data
  throw new UserError(
    `${path} is not a report of this version: run review again with this version of Testwright.`,
  )
}

function pick({ files }: Report, names: string[]): ReportFile[] {
  const missing = names.find(name => !files.some(file => file.path === name))
  if (missing !== undefined)
    throw new UserError(
      `The report has no file ${missing}: it has ${files.map(file => file.path).join(', ') || 'none'}.`,
    )
  const chosen = names.length === 0 ? files : files.filter(file => names.includes(file.path))
  if (chosen.length === 0) throw new UserError('The report has no test files: nothing was kept.')
  return chosen
}

async function planFile(
  planned: ReportFile,
  { pull }: Report,
  { tools, places }: Pick<OpenedCheckout, 'tools'> & { places: TestPlaces },
): Promise<PlannedFile> {
  const { path, content, tests } = planned
  if (!mayCommit(path, places))
    throw new UserError(`${path} is not a path for tests, so nothing was written.`)
  if (tools.hash(content) !== planned.sha256)
    throw new UserError(
      `${path} in the report is not what was verified (its sha256 differs), so nothing was written.`,
    )
  checkFolders(tools.repo.root, path)
  const now = await tools.repo.show(null, path)
  const entry = lstatSync(join(tools.repo.root, path), { throwIfNoEntry: false })
  if (entry && now === null)
    throw new UserError(`${path} is not a plain text file here, so nothing was written.`)
  if (now === content) return { path, tests, state: 'there', patch: '' }
  if (planned.new && entry)
    throw new UserError(`${path} already exists with different content: move it away, or run review again.`)
  const then = planned.new ? '' : await textThen(path, pull.head, tools.repo)
  if (!planned.new && now !== then)
    throw new UserError(
      `${path} has changed since the report: run review again to add its tests to the current file.`,
    )
  return { path, tests, state: planned.new ? 'new' : 'continued', patch: renderPatch(then ?? '', content) }
}

/** The text at the report's head. For a report of a work tree only the present text is known. */
async function textThen(
  path: string,
  head: string | null,
  repo: OpenedCheckout['tools']['repo'],
): Promise<string | null> {
  if (head === null) return repo.show(null, path)
  const commit = await repo.resolve(head).catch(() => null)
  if (commit === null)
    throw new UserError(
      `The commit ${head.slice(0, 12)} of the report is missing here: fetch it, so that ${path} can be compared.`,
    )
  return repo.show(commit, path)
}

/** Links are not followed on the way to a file. */
function checkFolders(root: string, path: string): void {
  const parts = path.split('/').slice(0, -1)
  parts.forEach((_, at) => {
    const folder = parts.slice(0, at + 1).join('/')
    const entry = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (entry && !entry.isDirectory())
      throw new UserError(`${folder} is not a folder here, so nothing was written.`)
  })
}

/** Writes a file whole or not at all. */
function write(root: string, { path, content }: ReportFile): void {
  const place = join(root, path)
  mkdirSync(dirname(place), { recursive: true })
  const half = `${place}.testwright-new`
  writeFileSync(half, content, { flag: 'wx' })
  renameSync(half, place)
}
