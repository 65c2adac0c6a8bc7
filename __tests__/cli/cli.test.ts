// The committed dist/cli.js on real repositories: what it prints, its exit codes, and what it leaves behind.
import { planSchema, type PlanFile } from '../../src/core/model/stage-files.js'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'
import { rowsOf } from '../doubles/matrix.js'
import { pathWithoutPython } from '../doubles/path.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const cli = resolve('dist/cli.js')
const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

interface Ran {
  code: number | null
  out: string
  err: string
}

let source: Repository
let home: string

beforeEach(() => {
  source = makeRepository()
  home = mkdtempSync(join(tmpdir(), 'testwright-home-'))
})
afterEach(() => {
  source[Symbol.dispose]()
  rmSync(home, { recursive: true, force: true })
})

/** Runs it with an empty HOME, no git identity, and no variable of this environment but PATH. */
function run(args: string[], env: Record<string, string> = {}, signalAfter?: RegExp): Promise<Ran> {
  return new Promise(done => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: source.path,
      env: { PATH: process.env['PATH'] ?? '', HOME: home, ...env },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
      if (signalAfter?.test(err)) child.kill('SIGINT')
      if (signalAfter?.test(err)) signalAfter = undefined
    })
    child.on('close', code => done({ code, out, err }))
  })
}

async function plan(...args: string[]): Promise<PlanFile> {
  const { out, err, code } = await run(['plan', '--json', ...args])
  // Python is asked about code that does not parse, in a sandbox whose level is printed.
  const trouble = err.replace(
    /^testwright: (?:sandbox: |testwright\.yml of the base branch is used).*\n/gm,
    '',
  )
  expect({ code, trouble }).toEqual({ code: 0, trouble: '' })
  return planSchema.parse(JSON.parse(out))
}

async function review(
  args: string[],
  code = 0,
  env: Record<string, string> = {},
): Promise<{ report: Report; err: string }> {
  const ran = await run(['review', '--json', ...args], env)
  expect({ code: ran.code, err: ran.err }).toMatchObject({ code })
  return { report: reportSchema.parse(JSON.parse(ran.out)), err: ran.err }
}

const add =
  'def add_tax(price: int, rate: int) -> int:\n    if rate < 0:\n        raise ValueError("rate")\n    return price + price * rate // 100\n'

describe('help and usage', () => {
  test('of the program, each verb, and the version', async () => {
    for (const args of [['--help'], [], ['review', '--help'], ['plan', '--help'], ['demo', '--help']]) {
      const { code, out, err } = await run(args)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('testwright')
    }
    expect((await run(['review', '--help'])).out).toMatch(/--max-functions[\s\S]*Default: 20/)
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each<[string[], RegExp]>([
    [['reveiw'], /no command "reveiw": did you mean review\?/],
    [['reviw'], /no command "reviw": did you mean review\?/],
    [['review', '--max-function', '3'], /no option --max-function: did you mean --max-functions\?/],
    [['review', '--max-functions', 'many'], /max-functions is "many": give a whole number/],
    [['review', '--api-key', 'x'], /would show a secret/],
    [['review', '--head', 'HEAD', '--worktree'], /exclude each other/],
    [['review', 'extra'], /See testwright help review/],
    [['plan', '--base', 'missing'], /no commit named "missing"/],
    [['plan', '--repo', '/nonexistent'], /not a folder/],
    [['review', '--languages', 'cobol'], /no language named "cobol"/],
    [
      ['review', '--framework', 'nose'],
      /say auto, bun, deno, jest, mocha, node:test, vitest, pytest or unittest/,
    ],
    [['review', '--model', 'missing.model.json'], /no model card missing\.model\.json/],
  ])('%j ends with exit code 2 and one sentence', async (args, sentence) => {
    source.commit({ 'a.py': '' })
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('the configuration comes from the base branch', async () => {
    source.commit({ 'testwright.yml': 'max-functions: 1\n' })
    source.git('checkout', '-q', '-b', 'feature')
    source.commit({ 'testwright.yml': 'max-functionz: 9\n', 'a.py': add, 'b.py': add })
    const found = await plan('--base', 'main')
    expect(found.targets).toHaveLength(1)
    expect(found.skipped).toEqual([expect.objectContaining({ reason: 'over max-functions (1)' })])
    source.git('checkout', '-q', 'main')
    source.commit({ 'testwright.yml': 'max-functionz: 9\n' })
    expect((await run(['plan'])).err).toMatch(
      /testwright.yml, line 1: there is no setting "max-functionz": did you mean max-functions\?/,
    )
  })
})

describe('plan', () => {
  test('without changes, or with deletions only, there are no targets', async () => {
    source.commit({ 'a.py': add, 'b.py': add })
    expect(await plan('--base', 'HEAD')).toMatchObject({ targets: [], skipped: [], unread: [] })
    source.commit({ 'a.py': null, 'b.py': '' })
    expect(await plan('--base', 'HEAD~1')).toMatchObject({ targets: [], skipped: [], unread: [] })
    const { code, out } = await run(['review', '--base', 'HEAD~1'])
    expect(code).toBe(0)
    expect(out).toContain('no function changed')
  })

  test('without a common ancestor it ends with exit code 2', async () => {
    source.commit({ 'a.py': '' })
    source.git('checkout', '-q', '--orphan', 'other')
    source.commit({ 'b.py': '' })
    const { code, err } = await run(['plan', '--base', 'main'])
    expect(code).toBe(2)
    expect(err).toMatch(/no common ancestor/)
  })

  test('a function that moved out of a deleted file is no target', async () => {
    source.commit({ 'a.py': `${add}\n\ndef other():\n    return 1\n` })
    source.commit({
      'a.py': null,
      'pkg/one.py': add,
      'pkg/two.py': 'X = 1\n'.repeat(40) + '\n\ndef other():\n    return 1\n',
    })
    expect((await plan('--base', 'HEAD~1')).targets).toEqual([])
  })

  test('odd names, CRLF, links, binary files, other languages, broken code and long functions', async () => {
    source.commit({ 'readme.md': 'x' })
    symlinkSync('/etc/passwd', join(source.path, 'link.py'))
    const broken = `${add}\n\ndef torn(:\n    return (\n`
    source.commit({
      'with space.py': add,
      'pkg/ünï_日本.py': add,
      'quo"te.py': add,
      'new\nline.py': add,
      '-dash.py': add,
      'crlf.py': add.replaceAll('\n', '\r\n'),
      'data.py': Buffer.from([0, 1, 2, 255]),
      'broken.py': broken,
      'huge.py': `def huge(n):\n${'    n += 1\n'.repeat(5000)}    return n\n`,
      'app.rb': 'def f; end\n',
      'docs/x.md': '# x\n',
    })
    const found = await plan('--base', 'HEAD~1')
    const ids = found.targets.map(target => target.id)
    expect(ids).toContain('crlf.py::add_tax')
    expect(ids).toContain('pkg/ünï_日本.py::add_tax')
    const named = [...ids, ...found.skipped.map(skip => skip.id)]
    for (const file of ['with space.py', 'quo"te.py', 'new line.py', '-dash.py', 'broken.py'])
      expect(named).toContain(`${file}::add_tax`)
    expect(ids).toContain('huge.py::huge')
    const unread = Object.fromEntries(found.unread.map(one => [one.file, one.reason]))
    expect(unread).toMatchObject({
      'link.py': 'a symbolic link',
      'data.py': 'binary',
      'app.rb': expect.stringMatching(/Ruby/),
      'broken.py': expect.stringMatching(/line \d+/),
    })
    expect(unread).not.toHaveProperty('docs/x.md')
    const { out } = await run(['plan', '--base', 'HEAD~1'])
    expect(out).toMatch(/targets in/)
    expect(out).not.toContain('new\nline')
  })
})

/** Everything in the repository outside of the output folder: paths, kinds and bytes. */
function snapshot(folder: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (path.includes('.testwright')) continue
    hash.update(path)
    if (entry.isSymbolicLink()) hash.update(readlinkSync(path))
    else if (entry.isFile()) hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}

describe(`review${hint}`, () => {
  withPython('tests of the explorer are kept in the output folder; the checkout is untouched', async () => {
    source.commit({ 'shop/__init__.py': '', 'shop/tax.py': 'def other():\n    return 1\n' })
    mkdirSync(join(source.path, '.git/hooks'), { recursive: true })
    writeFileSync(
      join(source.path, '.git/hooks/post-checkout'),
      '#!/bin/sh\ntouch /tmp/testwright-hook-ran\n',
      { mode: 0o755 },
    )
    source.commit({ 'shop/tax.py': `def other():\n    return 1\n\n\n${add}` })
    const before = snapshot(source.path)
    const { report } = await review(['--base', 'HEAD~1'])
    expect(snapshot(source.path)).toBe(before)
    expect(source.git('status', '--porcelain')).toBe('')
    expect(report.funnel.kept).toBeGreaterThan(2)
    expect(report.bill).toMatchObject({ requests: 0, usd: 0 })
    expect(report.tests.every(one => one.writer === 'explorer' && one.verdict === 'kept')).toBe(true)
    expect(report.files.map(file => file.path)).toEqual(['test_tax.py'])
    const folder = join(source.path, '.testwright')
    expect(readdirSync(folder).sort()).toEqual([
      '.gitignore',
      'comment.md',
      'junit.xml',
      'mutation.html',
      'mutation.json',
      'report.html',
      'report.json',
      'results.sarif',
      'summary.md',
      'tests',
      'trace.jsonl',
    ])
    expect(JSON.parse(readFileSync(join(folder, 'tests/index.json'), 'utf8'))).toEqual([
      { file: '1-test_tax.py.txt', path: 'test_tax.py' },
    ])
    expect(readFileSync(join(folder, 'tests/1-test_tax.py.txt'), 'utf8')).toBe(report.files[0]?.content)
    expect(
      createHash('sha256')
        .update(report.files[0]?.content ?? '')
        .digest('hex'),
    ).toBe(report.files[0]?.sha256)
    expect(
      readdirSync(tmpdir()).filter(
        name => /^testwright-\w{6}$/.test(name) && existsSync(join(tmpdir(), name, 'request.json')),
      ),
    ).toEqual([])
  })

  withPython(
    'modules that fail or hang on import are named, and the others are reviewed',
    async () => {
      source.commit({ 'a.py': '' })
      source.commit({
        'fails.py': `raise RuntimeError("no")\n\n${add}`,
        'hangs.py': `import time\ntime.sleep(600)\n\n${add}`,
        'good.py': add,
      })
      const { report } = await review(['--base', 'HEAD~1'])
      const skips = Object.fromEntries(report.skipped.map(skip => [skip.id, skip.reason]))
      expect(skips['fails.py::add_tax']).toMatch(/cannot be imported: RuntimeError: no/)
      expect(skips['hangs.py::add_tax']).toMatch(/import|time/)
      expect(report.targets.map(target => target.id)).toEqual(['good.py::add_tax'])
    },
    300_000,
  )

  withPython('an output folder that is a planted link is refused', async () => {
    const outside = join(home, 'outside')
    mkdirSync(outside)
    source.commit({ 'a.py': '' })
    symlinkSync(outside, join(source.path, '.testwright'))
    source.commit({ 'a.py': add })
    const { code, err } = await run(['review', '--base', 'HEAD~1'])
    expect(code).toBe(2)
    expect(err).toMatch(/is not a folder: remove it/)
    expect(readdirSync(outside)).toEqual([])
  })

  withPython('Ctrl-C ends it with 130 and leaves no temporary files', async () => {
    source.commit({ 'a.py': '' })
    source.commit({ 'a.py': `import time\ntime.sleep(600)\n\n${add}` })
    const { code, err } = await run(['review', '--base', 'HEAD~1'], { TMPDIR: home }, /exploring/)
    expect(code).toBe(130)
    expect(err).toMatch(/Interrupted\. Replies that were paid for are kept/)
    expect(readdirSync(home).filter(name => name.startsWith('testwright-'))).toEqual([])
  })
})

describe('the output folder', () => {
  test.each<[string, Record<string, string>]>([
    ['of the project root', { 'tests/mine.py': 'x = 1\n' }],
    ['that holds other files', { 'out/notes.txt': 'mine\n' }],
  ])('%s is refused before anything is done', async (_title, files) => {
    source.commit({ 'a.py': '' })
    source.commit({ 'a.py': add, ...files })
    const before = snapshot(source.path)
    const { code, err } = await run([
      'review',
      '--base',
      'HEAD~1',
      '--out',
      Object.keys(files)[0]?.startsWith('out') ? 'out' : '.',
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/contains files of yours: name an empty or a new folder with --out/)
    expect(snapshot(source.path)).toBe(before)
  })
})

/** Tests that pass when the files of a report are written into a new worktree of its head and run directly. */
function passAgain(sample: string, report: Report): number {
  const tree = join(sample, 'again')
  const git = ['-C', join(sample, 'repository'), 'worktree', 'add', '--detach', tree, report.pull.head ?? '']
  expect(spawnSync('git', git).status).toBe(0)
  for (const { path, content } of report.files) {
    mkdirSync(join(tree, path, '..'), { recursive: true })
    writeFileSync(join(tree, path), content)
  }
  const written = (end: string): string[] =>
    report.files.map(file => file.path).filter(path => path.endsWith(end))
  const python = spawnSync('python3', ['-m', 'unittest', ...written('.py')], { cwd: tree })
  const tap = ['--test', '--test-reporter=tap', ...written('.js')]
  const node = spawnSync(process.execPath, tap, { cwd: tree })
  const ran = /^Ran (\d+) tests?/m.exec(python.stderr.toString())?.[1]
  expect([python.status, /^# fail (\d+)/m.exec(node.stdout.toString())?.[1]]).toEqual([0, '0'])
  return Number(ran) + Number(/^# pass (\d+)/m.exec(node.stdout.toString())?.[1])
}

describe(`the demo${hint}`, () => {
  withPython(
    'keeps tests of both writers, catches a wrong expectation, and shows the changed behaviour',
    async () => {
      const keep = join(home, 'sample')
      const { code, out, err } = await run(['demo', '--json', '--keep', keep])
      expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining(join(keep, 'report')) })
      const report = reportSchema.parse(JSON.parse(out))
      const kept = (own: boolean): number =>
        report.tests.filter(one => one.verdict === 'kept' && (one.writer === 'explorer') === own).length
      expect(kept(true)).toBeGreaterThanOrEqual(3)
      expect(kept(false)).toBeGreaterThanOrEqual(3)
      const wrong = report.tests.find(one => one.reason === 'wrong-expectation')
      expect(wrong).toMatchObject({
        verdict: 'rejected',
        writer: expect.stringContaining('Qwen'),
        expected: expect.any(String),
        actual: expect.any(String),
      })
      for (const id of ['shop/pricing.py::discount', 'web/basket.js::shippingCents'])
        expect(report.behaviour.map(row => row.target)).toContain(id)
      expect(report.targets.map(target => target.name).sort()).toEqual([
        ...['countItems', 'discount', 'shippingCents', 'split_bill', 'wrap'],
      ])
      expect(report.bill).toMatchObject({ requests: 5, usd: 0 })
      expect(report.bill.inputTokens).toBeGreaterThan(500)
      const comment = readFileSync(join(keep, 'report/comment.md'), 'utf8')
      for (const words of ['recordings', 'Behaviour changed', 'wrong-expectation', 'as written', 'explorer'])
        expect(comment).toContain(words)
      expect(passAgain(keep, report)).toBe(report.funnel.kept)
      const again = await run(['demo', '--keep', keep])
      expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') })
    },
    300_000,
  )

  test('without Python, JavaScript is reviewed, and the other functions are skipped by name', async () => {
    const { code, out } = await run(['demo', '--json'], { PATH: pathWithoutPython(home) })
    const report = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(report.targets.map(target => target.name).sort()).toEqual(['countItems', 'shippingCents'])
    for (const own of [true, false])
      expect(
        report.tests.filter(one => one.verdict !== 'suspect' && (one.writer === 'explorer') === own).length,
      ).toBeGreaterThan(1)
    expect(report.funnel.kept).toBeGreaterThan(1)
    expect(report.skipped).toHaveLength(3)
    for (const { reason } of report.skipped) expect(reason).toContain('Python 3.8 or newer was not found')
  })

  test('docs/the-comment.md shows the comment of the demo', () => {
    const page = readFileSync('docs/the-comment.md', 'utf8')
    const shown = /<!-- demo -->([\s\S]*)<!-- end of demo -->/.exec(page)?.[1] ?? ''
    for (const words of ['### Testwright: ', 'wrong-expectation', 'Behaviour changed', 'Qwen'])
      expect(shown).toContain(words)
  })
})

describe(`settings at work${hint}`, () => {
  beforeEach(() => {
    source.commit({ 'größe/__init__.py': '' })
    source.commit({ 'größe/fläche.py': 'def fläche(länge: int) -> int:\n    return länge * länge\n' })
  })

  withPython(
    'non-ASCII names, tests-path, setup and fail-on',
    async () => {
      const mark = join(home, 'setup-ran')
      const flags = [
        '--base',
        'HEAD~1',
        '--tests-path',
        'prüfung',
        '--setup',
        `printf %s "$OPENAI_API_KEY" > ${mark}`,
      ]
      const { report } = await review([...flags, '--fail-on', 'no-tests'], 0, { OPENAI_API_KEY: 'sk-secret' })
      expect(report.funnel.kept).toBeGreaterThan(0)
      expect(report.files.map(file => file.path)).toEqual(['prüfung/test_fläche.py'])
      expect(report.files[0]?.content).toContain('from größe.fläche import fläche')
      expect(readFileSync(mark, 'utf8')).toBe('')
    },
    300_000,
  )

  withPython(
    'with explorer: never the explorer writes nothing, and fail-on: no-tests fails the run',
    async () => {
      await using endpoint = await openEndpoint(() => ({ body: reply('I would rather not.') }))
      const flags = [
        '--base',
        'HEAD~1',
        '--model',
        'small',
        '--base-url',
        endpoint.url,
        '--price',
        '0',
        '--explorer',
        'never',
      ]
      const { report, err } = await review([...flags, '--fail-on', 'no-tests'], 1)
      const prose = ['rejected', 'prose-only']
      expect(report.tests.map(one => [one.verdict, one.reason])).toEqual([prose, prose])
      expect(err).toMatch(/fail-on is no-tests/)
    },
    300_000,
  )

  withPython('a failing setup command is an error with its last output', async () => {
    const { code, err } = await run(['review', '--base', 'HEAD~1', '--setup', 'echo no such tool; exit 3'])
    expect(code).toBe(2)
    expect(err).toMatch(/setup command ended with 3[\s\S]*no such tool/)
  })

  test('plan needs no key and no model', async () => {
    expect((await plan('--base', 'HEAD~1', '--model', 'gpt-4o')).targets).toHaveLength(1)
  })

  test('a configuration file that is named must exist', async () => {
    const { code, err } = await run(['plan', '--config', 'other.yml'])
    expect(code).toBe(2)
    expect(err).toMatch(/no other.yml on the base branch/)
  })
})

describe(`a model${hint}`, () => {
  const good =
    'Sure!\n```python\nfrom your_module import add_tax\n\ndef test_ten():\n    assert add_tax(100, 10) == 110\n\ndef test_wrong():\n    assert add_tax(200, 10) == 2880\n```\n'
  const flags = (url: string): string[] => [
    '--base',
    'HEAD~1',
    '--model',
    'small',
    '--base-url',
    url,
    '--price',
    '1/2',
  ]

  beforeEach(() => {
    source.commit({ 'a.py': '' })
    source.commit({ 'shop.py': add })
  })

  withPython(
    'kept and rejected tests, the bill, and a second run that costs nothing',
    async () => {
      await using endpoint = await openEndpoint(() => ({ body: reply(good) }))
      const { report } = await review(flags(endpoint.url))
      const byName = Object.fromEntries(report.tests.toReversed().map(one => [one.name, one]))
      expect(byName['test_ten']).toMatchObject({ verdict: 'kept', writer: 'small', attribution: 'trimmed' })
      expect(byName['test_wrong']).toMatchObject({
        verdict: 'rejected',
        reason: 'wrong-expectation',
        expected: '2880',
        actual: '220',
      })
      // A second request for the mutants that the kept test does not notice.
      expect(report.bill).toMatchObject({ requests: 2, inputTokens: 200, outputTokens: 40, usd: 0.00028 })
      expect(report.bill.usdPerKept).toBeCloseTo(0.00028)
      expect(report.tests.some(one => one.writer === 'explorer')).toBe(false)
      expect(endpoint.requests).toHaveLength(2)
      const again = await review(flags(endpoint.url))
      expect(endpoint.requests).toHaveLength(2)
      expect(again.report.tests.map(one => one.verdict)).toEqual(report.tests.map(one => one.verdict))
      expect(readFileSync(join(source.path, '.testwright/comment.md'), 'utf8')).toMatch(
        /2 of 2 replies were stored/,
      )
      const stored = readdirSync(home, { recursive: true })
        .map(String)
        .filter(path => path.endsWith('.json'))
      expect(stored.length).toBeGreaterThan(0)
    },
    300_000,
  )

  const answers: [string, object, number, RegExp][] = [
    ['401', { status: 401, body: { error: { message: 'bad key' } } }, 2, /needs a key: set OPENAI_API_KEY/],
    [
      '404',
      { status: 404, body: { error: { message: 'no such model', code: 'model_not_found' } } },
      2,
      /small/,
    ],
    [
      '403 for a reason other than the key',
      { status: 403, body: { error: { code: 403, message: 'Input was flagged by moderation' } } },
      3,
      /refused the request \(403\): Input was flagged by moderation\.$/,
    ],
    [
      'an error with status 200',
      { status: 200, body: { error: { code: 402, message: 'This request needs more credits' } } },
      3,
      /has no credit left/,
    ],
    [
      'HTML',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>proxy</html>' },
      3,
      /answered with a web page/,
    ],
  ]
  withPython.each(rowsOf(answers, ([title]) => /^40[13]/.test(title)))(
    "%s: one sentence, and the explorer's tests are kept under its own name",
    async (_title, step, code, sentence) => {
      await using endpoint = await openEndpoint(() => step)
      const { report, err } = await review(flags(endpoint.url), code)
      expect(err.trim().split('\n').at(-1)).toMatch(sentence)
      expect(new Set(report.tests.map(one => one.writer))).toEqual(new Set(['explorer']))
      expect(report.funnel.kept).toBeGreaterThan(0)
      const comment = readFileSync(join(source.path, '.testwright/comment.md'), 'utf8')
      expect(comment.indexOf('was not reached')).toBeGreaterThan(0)
      expect(comment.indexOf('was not reached')).toBeLessThan(comment.indexOf('| Function |'))
    },
    300_000,
  )

  const silent: [string, string, RegExp][] = [
    ['refused', 'http://127.0.0.1:1/v1', /127\.0\.0\.1:1/],
    ['unknown host', 'http://nowhere.invalid/v1', /nowhere\.invalid/],
  ]
  withPython.each(rowsOf(silent, ([title]) => title === 'refused'))(
    '%s',
    async (_title, url, sentence) => {
      const { report, err } = await review(flags(url), 3, { OPENAI_API_KEY: 'sk-test' })
      expect(err.trim().split('\n').at(-1)).toMatch(sentence)
      expect(report.funnel.kept).toBeGreaterThan(0)
    },
    300_000,
  )

  withPython(
    'time-out and retirement of the card, and paid replies are used',
    async () => {
      source.commit({ 'shop.py': `${add}\n\ndef half(number: int) -> int:\n    return number // 2\n` })
      await using endpoint = await openEndpoint(asked =>
        asked.body.messages.at(-1).content.includes('`half`') ? { fault: 'hang' } : { body: reply(good) },
      )
      writeFileSync(
        join(home, 'w.model.json'),
        JSON.stringify({
          ...{ model: 'small', baseUrl: endpoint.url, timeoutSeconds: 4, price: 0 },
          retires: '2026-01-31',
        }),
      )
      const { report, err } = await review(['--base', 'HEAD~2', '--model', join(home, 'w.model.json')], 0)
      const folder = /report and tests: (.+)$/m.exec(err)?.[1] ?? ''
      expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toMatch(
        /did not answer\*\* for `half`: .* within 4 s/,
      )
      expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toMatch(
        /\*\*small was to stop answering on 2026-01-31\*\*: name another model in `model`/,
      )
      expect(err).toMatch(/small was to stop answering on 2026-01-31/)
      expect(report.bill).toMatchObject({ requests: 2, usd: 0 })
      expect(report.tests.find(one => one.name === 'test_ten')).toMatchObject({
        verdict: 'kept',
        writer: 'small',
      })
      expect(
        report.tests.filter(one => one.target === 'shop.py::half').every(one => one.writer === 'explorer'),
      ).toBe(true)
    },
    300_000,
  )

  test('max-cost without a price is refused before any request', async () => {
    await using endpoint = await openEndpoint([])
    const { code, err } = await run([
      'review',
      '--base',
      'HEAD~1',
      '--model',
      'small',
      '--base-url',
      endpoint.url,
      '--max-cost',
      '0.1',
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/max-cost cannot be enforced/)
    expect(endpoint.requests).toHaveLength(0)
  })
})
