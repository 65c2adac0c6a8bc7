// Renders a dozen review comments as GitHub would show them: `npm run preview [-- --out DIR] [--pictures]`.
// Five come from real runs of the committed dist/ (the demo, and a small shop with a model on loopback); the others are
// variants of these reports. --pictures also takes screenshots with Chromium: light, dark and narrow. No file that git
// tracks is written; the three pictures for docs/ are put into DIR/docs, to be copied by hand.
import type { Note } from '../src/core/report/notes.js'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { marked } from 'marked'
import { git } from '../__tests__/doubles/git.js'
import { openEndpoint, reply, type Step } from '../__tests__/doubles/endpoint.js'
import { markCommitted } from '../src/core/github/check-boxes.js'
import { countFunnel, type Report } from '../src/core/model/report.js'
import { repeatCommand } from '../src/core/report/repeat.js'
import { renderComment, type RenderContext } from '../src/core/report/render/comment.js'
import { unfoldedLimit, unfoldedLines } from '../src/core/report/render/unfolded.js'

const project = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'preview' }, pictures: { type: 'boolean', default: false } },
})
const out = resolve(options.out)
const width = 900
const writer = 'tuned-7b'

const before = `def total(prices, discount):
    """Sum of the prices less the discount in per cent; 10 means ten per cent.

    >>> total([50, 50], 10)
    90.0
    """
    return sum(prices) * (100 - discount) / 100
`
const after = before.replace('(100 - discount)', '(100 - discount * 10)')
const tests = `Here are the tests:

\`\`\`python
from shop.cart import total


def test_total_without_discount():
    assert total([1, 2, 3], 0) == 6


def test_total_with_ten_per_cent():
    assert total([50, 50], 10) == 90


def test_total_of_nothing():
    assert total([], 10) == 0


def test_total_is_never_negative():
    assert total([10], 200) == 0
\`\`\`
`

/** Runs the committed dist/ on the shop, with a model that answers with `step`. */
async function shop(step: Step, ...more: string[]): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  await using endpoint = await openEndpoint(() => step)
  try {
    put(folder, 'shop/__init__.py', '')
    put(folder, 'shop/cart.py', before)
    put(folder, 'tests/test_start.py', 'def test_start():\n    assert True\n')
    git(folder, 'init', '-q', '-b', 'main')
    commit(folder)
    put(folder, 'shop/cart.py', after)
    commit(folder)
    const model = ['--model', writer, '--base-url', endpoint.url, '--price', '0.15/0.60']
    const argv = ['review', '--repo', folder, '--base', 'HEAD~1', '--json', ...model, ...more]
    return await run(argv)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'x')
}

interface Ran {
  report: Report
  /** Notes that the run shows below the outcome. */
  notes: Note[]
}

/** Runs the command without blocking this process, because the model endpoint answers in it. */
async function run(argv: string[]): Promise<Ran> {
  const env = { ...process.env, OPENAI_API_KEY: 'sk-preview-000000000000', TESTWRIGHT_API_KEY: '' }
  const child = spawn(process.execPath, [join(project, 'dist/cli.js'), ...argv], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, complained] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  const folder = /(?:lie in|report and tests:) (.+)$/m.exec(complained)?.[1]
  if (!said.startsWith('{') || folder === undefined) throw new Error(complained)
  const [, noted] = /^> \[!NOTE\]\n> (.+)$/m.exec(readFileSync(join(folder, 'comment.md'), 'utf8')) ?? []
  const notes: Note[] = noted?.includes('was not reached') ? [unreached] : []
  return { report: JSON.parse(said) as Report, notes }
}

const unreached: Note = {
  ...{ code: 'not-reached', stage: 'first', model: 'tuned', functions: 2, explored: true },
  sentence: 'Nothing answers at the model endpoint 127.0.0.1:9: start the model server, or check base-url.',
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

const context: RenderContext = {
  url: 'https://github.com/o/r',
  notes: [],
  priceSource: 'the price that you set',
  command: repeatCommand({
    ...{ base: 'b'.repeat(40), head: 'a'.repeat(40), fetch: true },
    given: { model: '.github/testwright/writer.model.json', 'max-cost': '0.5' },
  }),
  existing: {},
  run: '4242',
  branch: 'feature',
  key: 'default',
  mayCommit: () => true,
}

/** The report as if the pull request touched `times` as many files. */
function larger(report: Report, times: number): Report {
  const copies = Array.from({ length: times }, (_, at) => {
    const name = (path: string): string => (at === 0 ? path : path.replace(/(\w+)(\.\w+)/, `$1_${at}$2`))
    return {
      targets: report.targets.map(one => ({
        ...one,
        id: `${name(one.file)}::${one.name}`,
        file: name(one.file),
      })),
      tests: report.tests.map(one => ({
        ...one,
        target: one.target && name(one.target),
        file: one.file && name(one.file),
      })),
      files: report.files.map(one => ({ ...one, path: name(one.path) })),
    }
  })
  const all = copies.flatMap(copy => copy.tests)
  return {
    ...report,
    targets: copies.flatMap(copy => copy.targets),
    files: copies.flatMap(copy => copy.files),
    tests: all,
    funnel: countFunnel(all),
  }
}

const none = (report: Report): Report => ({
  ...report,
  targets: [],
  tests: [],
  files: [],
  behaviour: [],
  funnel: countFunnel([]),
})

const demoRun = await run(['demo', '--json'])
const foundRun = await shop({ body: reply(tests, { model: writer }) })
const prose = await shop(
  { body: reply('I would test the total with and without a discount.', { model: writer }) },
  '--explorer',
  'never',
)
const away = await shop({ status: 503, body: { error: { message: 'overloaded' } } })
const poor = await shop(
  { body: reply(tests, { model: writer }) },
  '--max-cost',
  '0.00001',
  '--explorer',
  'never',
)

const [demo, found] = [demoRun.report, foundRun.report]
const render = ({ report, notes }: Ran): string => renderComment(report, { ...context, notes })
const comments: Record<string, string> = {
  'kept in two languages': render(demoRun),
  'a possible bug': render(foundRun),
  'nothing kept': render(prose),
  'the model was not reached': render(away),
  'over budget': render(poor),
  'from a fork': renderComment(away.report, {
    ...context,
    branch: null,
    notes: [{ code: 'fork-without-key' }],
  }),
  'one function, one language': renderComment(
    {
      ...demo,
      targets: demo.targets.slice(0, 1),
      tests: demo.tests.filter(one => one.target === demo.targets[0]?.id),
      behaviour: [],
    },
    context,
  ),
  'a large pull request': renderComment(larger(demo, 12), context),
  'nothing to test': renderComment(
    {
      ...none(demo),
      skipped: [{ id: 'a.py::main', file: 'a.py', name: 'main', reason: 'over max-functions (20)' }],
    },
    context,
  ),
  'a file that does not parse': renderComment(
    { ...found, unread: [{ file: 'shop/broken.py', reason: 'line 3 does not parse' }] },
    context,
  ),
  'continues a test file': renderComment(
    { ...found, files: found.files.map(file => ({ ...file, new: false })) },
    {
      ...context,
      existing: Object.fromEntries(
        found.files.map(file => [file.path, 'def test_start():\n    assert True\n']),
      ),
    },
  ),
  committed: committed(renderComment(demo, context)),
}

function committed(comment: string): string {
  const paths = demo.files.map(file => file.path)
  return markCommitted(comment, {
    paths,
    commit: '3f2c1ab9',
    url: 'https://github.com/o/r/commit/3f2c1ab9',
    login: 'writer',
  })
}

mkdirSync(out, { recursive: true })
type Theme = 'light' | 'dark'
const styleOf = (theme: Theme): string =>
  readFileSync(join(project, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8')
const styles = { light: styleOf('light'), dark: styleOf('dark') }
/** GitHub's colours of the page, the frame, and removed and added lines of a diff. */
const colours = {
  light: ['#ffffff', '#d1d9e0', '#ffebe9', '#dafbe1'],
  dark: ['#0d1117', '#3d444d', '#67060c', '#033a16'],
}
const ownStyle = (theme: Theme): string => {
  const [page, frame, removed, added] = colours[theme]
  return `body { margin: 24px auto; max-width: ${width}px; background: ${page} } .markdown-body { padding: 24px; border: 1px solid ${frame}; border-radius: 6px } .removed { background: ${removed} } .added { background: ${added} }`
}
const pages: string[] = []
const tooLong: string[] = []
for (const [title, text] of Object.entries(comments)) {
  const name = `${title.replace(/\W+/g, '-')}.html`
  const body = asDiffs(asAlerts(await marked(text, { gfm: true, breaks: true })))
  const page = (shown: string, theme: Theme): string =>
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${styles[theme]}${ownStyle(theme)}</style><article class="markdown-body">${shown}</article><script>document.documentElement.dataset.height = document.documentElement.offsetHeight + 48</script>\n`
  writeFileSync(join(out, name), page(body, 'light'))
  writeFileSync(join(out, name.replace('.html', '.dark.html')), page(body, 'dark'))
  writeFileSync(
    join(out, name.replace('.html', '.open.html')),
    page(body.replaceAll('<details>', '<details open>'), 'light'),
  )
  pages.push(name)
  writeFileSync(join(out, name.replace('.html', '.md')), text)
  const lines = unfoldedLines(text)
  if (lines > unfoldedLimit) tooLong.push(name)
  console.log(
    `${String(text.length).padStart(6)} characters  ${String(lines).padStart(2)} lines unfolded  ${name}`,
  )
}
writeFileSync(
  join(out, 'index.html'),
  pages.map(name => `<h2>${name}</h2><iframe src="${name}" width="100%" height="700"></iframe>`).join('\n'),
)
if (options.pictures) takePictures()
if (tooLong.length > 0)
  throw new Error(`More than ${unfoldedLimit} lines stand unfolded in ${tooLong.join(', ')}.`)

/** Turns `> [!NOTE]` into a box as GitHub does; the library leaves it as a block quote. */
function asAlerts(body: string): string {
  const start = /<blockquote>\s*<p>\[!(NOTE|WARNING)\](?:<br>)?\s*/g
  return body.replace(/<blockquote>[\s\S]*?<\/blockquote>/g, quote =>
    start.test(quote)
      ? quote
          .replace(start, (_, kind: string) => {
            const name = kind.toLowerCase()
            return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${kind[0]}${name.slice(1)}</p><p>`
          })
          .replace('</blockquote>', '</div>')
      : quote,
  )
}

/** Colours the lines of a diff as GitHub does. */
function asDiffs(body: string): string {
  return body.replace(
    /(<code class="language-diff">)([^]*?)(<\/code>)/g,
    (_, start: string, text: string, end: string) =>
      [
        start,
        text
          .replace(/^-.*$/gm, '<span class="removed">$&</span>')
          .replace(/^\+.*$/gm, '<span class="added">$&</span>'),
        end,
      ].join(''),
  )
}

function takePictures(): void {
  const inDocs = new Map([
    ['kept-in-two-languages.html', 'comment-kept.png'],
    ['a-possible-bug.html', 'comment-suspect.png'],
    ['the-model-was-not-reached.html', 'comment-explorer.png'],
  ])
  mkdirSync(join(out, 'docs'), { recursive: true })
  for (const name of pages) {
    const of = (kind: string): string => join(out, name.replace('.html', kind))
    photograph(of('.html'), of('.png'), width + 60)
    photograph(of('.dark.html'), of('.dark.png'), width + 60)
    photograph(of('.html'), of('.narrow.png'), 500)
    const kept = inDocs.get(name)
    if (kept) cpSync(of('.png'), join(out, 'docs', kept))
  }
}

/** Takes a screenshot of the whole page. `across`: width in pixels; Chromium allows no less than 500. */
function photograph(page: string, picture: string, across: number): void {
  const high = chromium(page, [`--window-size=${across},600`, '--dump-dom'])
  const height = /data-height="(\d+)"/.exec(high)?.[1]
  chromium(page, [`--window-size=${across},${height ?? 1200}`, `--screenshot=${picture}`])
}

/** Runs Chromium and returns what it prints. Throws if it fails. */
function chromium(page: string, flags: string[]): string {
  const made = spawnSync(
    'chromium',
    ['--headless', '--no-sandbox', '--hide-scrollbars', ...flags, `file://${page}`],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  if (made.status !== 0)
    throw new Error(`Chromium made no picture of ${page}: install it, or leave out --pictures.`)
  return made.stdout
}
