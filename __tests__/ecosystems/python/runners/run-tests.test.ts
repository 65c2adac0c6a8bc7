import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunResult } from '../../../../src/core/model/run.js'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { rowsOf } from '../../../doubles/matrix.js'
import { hasPytest, hasPython, makeProject, runners } from './programs.js'

const tax = `import time
def add_tax(price, rate):
    if rate < 0:
        raise ValueError('negative rate')
    return price + price * rate // 100
def wait():
    time.sleep(60)
`
const framework = (name: string) => {
  const found = frameworks.find(each => each.name === name)
  if (found === undefined) throw new Error(`no framework ${name}`)
  return found
}

/** Runs tests, each in a file of its own, and returns their results by name. */
async function trial(
  name: 'unittest' | 'pytest',
  tests: Record<string, string>,
  more: {
    files?: Record<string, string>
    seed?: number
    watch?: string
    roots?: string[]
    folder?: string
  } = {},
): Promise<Record<string, RunResult | undefined>> {
  const project = makeProject({ 'tax.py': tax, ...more.files })
  try {
    const files = Object.entries(tests).map(([test, content], index) => ({
      path: `${more.folder ?? 'tests'}/test_trial_${String(index + 1)}.py`,
      content,
      candidate: `id ${test}`,
      name: test,
    }))
    const { seed = 0, watch = 'tax.py', roots = [''] } = more
    const job = framework(name).trial({ tree: 'head', candidates: [], files, watch, roots, seed })
    const request = { ...(job.request as object), perTest: 1, loading: 1 }
    const outcome = await project.run({ ...job, request })
    const results = framework(name).read(outcome, files)
    return Object.fromEntries(
      files.map(file => [file.name, results.find(each => each.candidate === file.candidate)]),
    )
  } finally {
    project.dispose()
  }
}

function temporary() {
  const path = mkdtempSync(join(tmpdir(), 'attempts-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}

/** A test written for a framework. */
function wrap(name: 'unittest' | 'pytest', test: string, body: string, top = ''): [string, string] {
  const lines = body.split('\n')
  const head = `import os, sys, time, ctypes, random, datetime\nfrom tax import add_tax, wait\n${top}\n`
  if (name === 'pytest') {
    return [test, `import pytest\n${head}def ${test}():\n${lines.map(line => `    ${line}`).join('\n')}\n`]
  }
  const method = `    def ${test}(self):\n${lines.map(line => `        ${line}`).join('\n')}\n`
  return [`TestX.${test}`, `import unittest\n${head}class TestX(unittest.TestCase):\n${method}`]
}

const kinds = ['unittest', ...(hasPytest ? ['pytest'] : [])] as ('unittest' | 'pytest')[]
if (!hasPytest)
  test.skip('pytest is not installed for python3: its trials are not tested here', () => undefined)
const describePython = hasPython ? describe : describe.skip

describePython.each(kinds)('%s (needs python3)', name => {
  const cases: Record<string, [body: string, expected: Partial<RunResult>]> = {
    test_passes: ['assert add_tax(100, 20) == 120', { outcome: 'passed', lines: [3, 5] }],
    test_wrong: ['assert add_tax(100, 20) == 121', wrong('121', '120')],
    test_reversed: ['assert 121 == add_tax(100, 20)', wrong('121', '120')],
    test_truth: ['assert not add_tax(100, 20)', wrong('a false value', '120')],
    test_raises: ['assert add_tax(1, -1) == 3', wrong('3', 'raises ValueError: negative rate')],
    test_plain_raise: [
      'x = add_tax(1, -1)\nassert x == 3',
      { outcome: 'failed', assertion: false, actual: 'raises ValueError: negative rate', lines: [3, 4] },
    ],
    test_name: ['assert nope(1) == 3', { outcome: 'failed', assertion: false }],
    test_arity: ['assert add_tax(1) == 3', { outcome: 'failed', assertion: false }],
    test_exit: ['sys.exit(0)', { outcome: 'failed', assertion: false }],
    test_os_exit: [
      'os._exit(0)',
      { outcome: 'failed', detail: expect.stringContaining('status 0') as never },
    ],
    test_segfault: [
      'ctypes.string_at(0)',
      { outcome: 'failed', detail: expect.stringContaining('SIGSEGV') as never },
    ],
    test_hang: ['wait()', { outcome: 'timed-out' }],
    test_closed: ['os.closerange(3, 64)\nassert add_tax(1, 1) == 1', { outcome: 'failed' }],
    test_interrupt: ['raise KeyboardInterrupt', { outcome: 'failed' }],
    test_flood: ["for _ in range(200): print('x' * 10000)\nassert add_tax(0, 0) == 0", { outcome: 'passed' }],
  }

  test('each test has its own result, whatever the others do', async () => {
    const tests = Object.entries(cases).map(([test, [body]]) => wrap(name, test, body))
    const results = await trial(name, Object.fromEntries(tests))
    for (const [index, [test, [, expected]]] of Object.entries(cases).entries()) {
      const result = results[tests[index]?.[0] ?? '']
      expect({ test, ...result }).toMatchObject({ test, ...expected })
    }
  })

  test('only effects outside the temporary folder are reported', async () => {
    const tests = Object.fromEntries(
      Object.entries({
        test_write: "open('abc', 'w').close()",
        test_remove: "os.path.exists('tax.py') and os.rename('tax.py', 'tax.py.old')",
        test_move: "import tempfile\nos.rename('plain.txt', tempfile.gettempdir() + '/moved')",
        test_base: "import sqlite3\nsqlite3.connect('a.db').close()",
        test_start: "os.system('true')",
        test_net: "import socket\nassert socket.socket().connect_ex(('127.0.0.1', 9)) != 0",
        test_temporary:
          "import tempfile\nwith tempfile.TemporaryDirectory() as d: open(d + '/x', 'w').close()\nopen(os.devnull, 'w').close()",
        test_loop:
          "import asyncio, sqlite3\nsqlite3.connect(':memory:').close()\nasyncio.run(asyncio.sleep(0))",
        test_reads: 'assert open(__file__).read()',
        test_cache: "os.makedirs('.hypothesis/constants')\nopen('.hypothesis/constants/a', 'w').close()",
      }).map(([test, body]) => wrap(name, test, body)),
    )
    const results = Object.values(await trial(name, tests, { files: { 'plain.txt': '' } }))
    expect(results.map(each => each?.unsafe)).toEqual([
      'it writes files: abc',
      'it writes files: tax.py.old',
      'it writes files: plain.txt',
      'it writes files: a.db',
      'it starts another process',
      'it uses the network',
      undefined,
      undefined,
      'it reads source code',
      undefined,
    ])
    expect(results.map(each => each?.outcome)).toEqual(Array(10).fill('passed'))
  })

  test('forged records are ignored', async () => {
    const forged = [0, 1, 99, [2], 'x'].map(record => ({ record, value: [{ outcome: 'passed' }] }))
    const lines = [...forged, { at: 77, phase: 'run', wait: 1 }].map(each => JSON.stringify(each)).join('\n')
    const body = `os.write(int(open('/proc/self/cmdline').read().split('\\0')[3]), b'''${lines}\n''')\nos._exit(0)`
    const [forger, text] = wrap(name, 'test_a_forger', body)
    const [other, bad] = wrap(name, 'test_b', 'assert add_tax(1, 0) == 7')
    const results = await trial(name, { [other]: bad, [forger]: text })
    expect(results[other]).toMatchObject({ outcome: 'failed', assertion: true })
  })

  test('files that the caller has open cannot be reached', () => {
    const project = makeProject({ 'tax.py': tax, secret: 'hidden' })
    const look = `import glob, os
found = [os.readlink(each) for each in glob.glob('/proc/%d/fd/*' % os.getppid())]
assert not any('secret' in each for each in found)`
    const [test, text] = wrap(name, 'test_look', look)
    mkdirSync(join(project.root, 'tests'))
    writeFileSync(join(project.root, 'tests/test_look.py'), text)
    const files = [{ path: 'tests/test_look.py', candidate: 'a', name: test }]
    writeFileSync(join(project.root, 'q.json'), JSON.stringify({ driver: `by_${name}`, files, roots: [''] }))
    const held = openSync(join(project.root, 'secret'), 'r')
    const ran = spawnSync('python3', [join(runners, 'python/programs/run_tests.py'), 'q.json', 'r.json'], {
      ...{ cwd: project.root, stdio: ['ignore', 'ignore', 'ignore', held] },
    })
    const result = readFileSync(join(project.root, 'r.json'), 'utf8')
    project.dispose()
    expect([ran.status, JSON.parse(result)]).toMatchObject([0, { results: [{ outcome: 'passed' }] }])
  })

  test('a bare except cannot swallow the time-out', async () => {
    const [test, text] = wrap(name, 'test_bare', 'while True:\n    try: time.sleep(9)\n    except: pass')
    const [other, fine] = wrap(name, 'test_fine', 'assert add_tax(1, 0) == 1')
    const results = await trial(name, { [test]: text, [other]: fine })
    expect(results[test]?.outcome).toBe('timed-out')
    expect(results[other]?.outcome).toBe('passed')
  })

  test('what cannot be imported, set up or found is broken', async () => {
    const [test, fine] = wrap(name, 'test_fine', 'assert add_tax(1, 0) == 1')
    const results = await trial(name, {
      test_import: 'import nowhere\ndef test_import(): assert 1',
      test_syntax: 'def test_syntax(:\n',
      test_absent: 'x = 1\n',
      [test]: fine,
    })
    const outcomes = Object.values(results).map(each => each?.outcome)
    expect(outcomes).toEqual(['broken', 'broken', 'broken', 'passed'])
    expect(results['test_import']?.detail).toMatch(/^ModuleNotFoundError: No module named 'nowhere'/)
    expect(results['test_syntax']?.detail).toMatch(/^SyntaxError/)
  })

  test.each([
    ['fails', "raise RuntimeError('not here')", 'not here'],
    ['ends the process', 'import os; os._exit(4)', 'status 4'],
  ])('a module that %s on import breaks its tests with the reason', async (_, source, reason) => {
    const top = 'import bad'
    const files = { 'bad.py': source }
    const results = await trial(
      name,
      Object.fromEntries(['test_a', 'test_b', 'test_c'].map(each => wrap(name, each, 'assert 1', top))),
      { files },
    )
    for (const result of Object.values(results)) {
      expect(result).toMatchObject({ outcome: 'broken', detail: expect.stringContaining(reason) as never })
    }
  })

  const hanging = [
    ['hangs', 'import time\ntime.sleep(60)'],
    ['hangs and swallows', 'import time\nwhile True:\n  try: time.sleep(60)\n  except: pass'],
  ] as const
  const chosen = rowsOf(hanging, ([title]) => title !== 'hangs')
  test.each(chosen)(
    'a module that %s on import breaks all of its tests after two attempts',
    async (_, source) => {
      const tests = ['test_a', 'test_b', 'test_c', 'test_d'].map(each =>
        wrap(name, each, 'assert 1', 'import bad'),
      )
      using folder = temporary()
      const log = join(folder.path, 'attempts')
      const bad = `open(${JSON.stringify(log)}, 'a').write('x')\n${source}`
      const results = await trial(name, Object.fromEntries(tests), { files: { 'bad.py': bad } })
      for (const result of Object.values(results)) {
        expect(result).toMatchObject({
          outcome: 'broken',
          detail: expect.stringContaining('out of time') as never,
        })
      }
      expect(readFileSync(log, 'utf8')).toBe('xx')
    },
  )

  test('seeds drive chance to both extremes and shift the clock, unless the test sets a seed', async () => {
    const tests = Object.fromEntries([
      wrap(name, 'test_dice', 'assert random.random() < 0.6'),
      wrap(name, 'test_low', 'assert random.randint(1, 6) > 1'),
      wrap(name, 'test_seeded', 'random.seed(7)\nassert random.randint(1, 1000) == 332'),
      wrap(name, 'test_year', `assert datetime.datetime.now().year == ${String(new Date().getFullYear())}`),
      wrap(name, 'test_kind', 'assert isinstance(datetime.datetime(2020, 1, 1), datetime.date)'),
      wrap(name, 'test_loop', 'while random.random() < 0.5: pass\nwhile random.random() > 0.5: pass'),
    ])
    const outcome = async (seed: number) =>
      Object.values(await trial(name, tests, { seed })).map(each => each?.outcome === 'passed')
    expect(await outcome(1)).toEqual([false, true, true, false, true, true])
    expect(await outcome(2)).toEqual([true, false, true, false, true, true])
  })

  test('a source layout is found by its root, and lines are those of the watched file', async () => {
    const text = 'from shop.cart import total\n' + wrap(name, 'test_total', 'assert total([1, 2]) == 3')[1]
    const test = wrap(name, 'test_total', '')[0]
    const files = {
      'src/shop/__init__.py': '',
      'src/shop/cart.py': 'def total(items):\n    return sum(items)\n',
    }
    const results = await trial(name, { [test]: text }, { files, roots: ['src'], watch: 'src/shop/cart.py' })
    expect(results[test]).toMatchObject({ outcome: 'passed', lines: [2] })
  })

  test('a final run runs whole files, and results are read by name', async () => {
    const project = makeProject({ 'tax.py': tax })
    const [good, text] = wrap(name, 'test_good', 'assert add_tax(1, 0) == 1')
    const bad = name === 'pytest' ? 'def test_bad(): assert 0\n' : '    def test_bad(self): assert 0\n'
    const job = framework(name).finalRun([{ path: 'tests/test_tax.py', content: text + bad }], {
      roots: [''],
    })
    const outcome = await project.run(job)
    project.dispose()
    const asked = [
      { candidate: 'a', name: good },
      { candidate: 'b', name: good.replace('good', 'bad') },
      { candidate: 'c', name: 'test_nowhere' },
    ]
    const results = framework(name).read(outcome, asked)
    expect(results.map(each => [each.candidate, each.outcome])).toEqual([
      ['a', 'passed'],
      ['b', 'failed'],
    ])
    expect(results.map(result => result.candidate)).not.toContain('c')
  })
})

describePython('unittest alone (needs python3)', () => {
  const file = (body: string) => `import asyncio, unittest\nfrom tax import add_tax\n${body}`

  test('a test whose method did not run, or not as a test, is broken', async () => {
    const bodies: Record<string, string> = {
      test_expected: '  @unittest.expectedFailure\n  def test_expected(self): self.assertEqual(1, 2)',
      test_unexpected: '  @unittest.expectedFailure\n  def test_unexpected(self): pass',
      test_generator: '  def test_generator(self):\n    self.assertEqual(1, 2)\n    yield',
      test_value: '  def test_value(self): return 3',
      test_coroutine: '  async def test_coroutine(self): self.assertEqual(1, 2)',
      test_run:
        '  def test_run(self): self.assertEqual(1, 2)\n  def run(self, result=None): result.startTest(self)',
      test_swallow:
        '  def test_swallow(self): self.assertEqual(1, 2)\n  def run(self, result=None):\n    result.startTest(self)\n    try: self.test_swallow()\n    except AssertionError: pass',
      test_call:
        '  def test_call(self): self.assertEqual(1, 2)\n  def _callTestMethod(self, method): pass\n  _callSetUp = lambda self: None',
      test_poke:
        '  def test_poke(self):\n    self._outcome.result = unittest.TestResult()\n    with self.subTest(): self.assertEqual(1, 2)',
      test_fine: '  def test_fine(self): self.assertEqual(2, 2)',
    }
    const tests = Object.entries(bodies).map(([test, body]) => [
      `TestA.${test}`,
      file(`class TestA(unittest.TestCase):\n${body}`),
    ])
    const results = await trial('unittest', Object.fromEntries(tests) as Record<string, string>)
    const outcomes = Object.values(results).map(each => each?.outcome)
    expect(outcomes).toEqual([...Array<string>(9).fill('broken'), 'passed'])
  })

  test('assertions, set-up, classes and coroutines of unittest', async () => {
    const results = await trial('unittest', {
      'TestA.test_equal': file(
        'class TestA(unittest.TestCase):\n  def test_equal(self): self.assertEqual(7, add_tax(100, 20))',
      ),
      'TestA.test_true': file(
        'class TestA(unittest.TestCase):\n  def test_true(self): self.assertTrue(add_tax(0, 0))',
      ),
      'TestA.test_in': file(
        'class TestA(unittest.TestCase):\n  def test_in(self): self.assertIn(add_tax(1, 0), [2])',
      ),
      'TestA.test_list': file(
        'class TestA(unittest.TestCase):\n  def test_list(self): self.assertEqual([add_tax(1, 0)], [2])',
      ),
      'TestA.test_not_raised': file(
        'class TestA(unittest.TestCase):\n  def test_not_raised(self):\n    with self.assertRaises(ValueError):\n      add_tax(1, 1)',
      ),
      'TestA.test_other_raised': file(
        'class TestA(unittest.TestCase):\n  def test_other_raised(self):\n    with self.assertRaises(KeyError):\n      add_tax(1, -1)',
      ),
      'TestA.test_set_up': file(
        'class TestA(unittest.TestCase):\n  def setUp(self): 1 / 0\n  def test_set_up(self): pass',
      ),
      'TestA.test_class': file(
        'class TestA(unittest.TestCase):\n  @classmethod\n  def setUpClass(cls): 1 / 0\n  def test_class(self): pass',
      ),
      'TestA.test_skip': file(
        'class TestA(unittest.TestCase):\n  def test_skip(self): self.skipTest("later")',
      ),
      'TestA.test_sub': file(
        'class TestA(unittest.TestCase):\n  def test_sub(self):\n    for n in range(3):\n      with self.subTest(n=n): self.assertEqual(add_tax(n, 0), 1)',
      ),
      'TestB.test_async': file(
        'class TestB(unittest.IsolatedAsyncioTestCase):\n  async def test_async(self):\n    await asyncio.sleep(0)\n    self.assertEqual(add_tax(1, 0), 2)',
      ),
      test_function: file('def test_function():\n  assert add_tax(1, 0) == 1'),
    })
    expect(results).toMatchObject({
      'TestA.test_equal': wrong('7', '120'),
      'TestA.test_true': wrong('True', '0'),
      'TestA.test_in': wrong('in [2]', '1'),
      'TestA.test_list': wrong('[2]', '[1]'),
      'TestA.test_not_raised': wrong('raises ValueError', 'no exception'),
      'TestA.test_other_raised': wrong('raises KeyError', 'raises ValueError: negative rate'),
      'TestA.test_set_up': { outcome: 'broken', detail: expect.stringContaining('ZeroDivisionError') },
      'TestA.test_class': { outcome: 'broken', detail: expect.stringContaining('ZeroDivisionError') },
      'TestA.test_skip': { outcome: 'broken', detail: 'skipped: later' },
      'TestA.test_sub': wrong('1', '0'),
      'TestB.test_async': wrong('2', '1'),
      test_function: { outcome: 'passed' },
    })
  })
})

const describePytest = hasPytest ? describe : describe.skip
describePytest('pytest alone (needs pytest)', () => {
  test('fixtures, parameters, approx and raises', async () => {
    const file = (body: string) => `import pytest\nfrom tax import add_tax\n${body}`
    const results = await trial(
      'pytest',
      {
        test_fixture: file('def test_fixture(price): assert add_tax(price, 0) == 40'),
        test_unknown: file('def test_unknown(nothing): pass'),
        test_all: file("@pytest.mark.parametrize('n', [1, 2])\ndef test_all(n): assert add_tax(n, 0) == n"),
        test_some: file("@pytest.mark.parametrize('n', [1, 2])\ndef test_some(n): assert add_tax(n, 0) == 1"),
        test_near: file('def test_near(): assert add_tax(0.5, 0) == pytest.approx(0.7)'),
        test_none: file('def test_none():\n  with pytest.raises(ValueError): add_tax(1, 1)'),
        test_skip: file('@pytest.mark.skip(reason="later")\ndef test_skip(): pass'),
        test_fails: file('@pytest.mark.xfail\ndef test_fails(): pass'),
        test_set_up: file('@pytest.fixture\ndef bad(): raise KeyError(1)\ndef test_set_up(bad): pass'),
        'TestC.test_method': file('class TestC:\n  def test_method(self): assert add_tax(1, 0) == 1'),
        'TestU.test_unit': file(
          'import unittest\nclass TestU(unittest.TestCase):\n  def test_unit(self): self.assertEqual(add_tax(1, 0), 3)',
        ),
      },
      {
        files: {
          'tests/conftest.py': 'import pytest\n@pytest.fixture\ndef price(): return 40\n',
          'pyproject.toml':
            '[tool.pytest.ini_options]\naddopts = "--cov=shop -n 4 --import-mode=importlib --strict-markers"\nrequired_plugins = ["pytest-nowhere"]\n',
        },
      },
    )
    expect(results).toMatchObject({
      test_fixture: { outcome: 'passed' },
      test_unknown: { outcome: 'broken', detail: expect.stringContaining("fixture 'nothing' not found") },
      test_all: { outcome: 'passed' },
      test_some: wrong('1', '2'),
      test_near: { outcome: 'failed', assertion: true, actual: '0.5' },
      test_none: wrong('raises ValueError', 'no exception'),
      test_skip: { outcome: 'broken', detail: expect.stringContaining('later') },
      test_fails: { outcome: 'broken' },
      test_set_up: { outcome: 'broken' },
      'TestC.test_method': { outcome: 'passed' },
      'TestU.test_unit': wrong('3', '1'),
    })
  })

  test('an interrupt loses only one test, and a Python without pytest is reported', async () => {
    const tests = {
      test_exit: 'import pytest\ndef test_exit(): pytest.exit("enough", returncode=0)',
      test_fine: 'def test_fine(): pass',
    }
    const results = await trial('pytest', tests)
    expect(results).toMatchObject({ test_exit: { outcome: 'failed' }, test_fine: { outcome: 'passed' } })
    const files = {
      'sitecustomize.py': "import sys\nsys.path[:] = [p for p in sys.path if 'packages' not in p]",
    }
    const project = makeProject(files)
    const job = framework('pytest').finalRun([{ path: 'test_fine.py', content: tests.test_fine }], {
      roots: [''],
    })
    const outcome = await project.run({ ...job, env: { PYTHONPATH: project.root, PYTHONNOUSERSITE: '1' } })
    project.dispose()
    const [result] = framework('pytest').read(outcome, [{ candidate: 'a', name: 'test_fine' }])
    expect(result).toMatchObject({
      ...{ outcome: 'broken', detail: expect.stringContaining('pytest is not installed for this Python') },
    })
  })

  test('a plug-in that tests need is loaded, an unwanted one is not', async () => {
    const plugin = (name: string, entry: string) => ({
      [`${name}-1.0.dist-info/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`,
      [`${name}-1.0.dist-info/entry_points.txt`]: `[pytest11]\n${entry} = ${name}\n`,
    })
    const results = await trial(
      'pytest',
      { test_gift: 'def test_gift(gift): assert gift == 3', test_plain: 'def test_plain(): pass' },
      {
        files: {
          ...plugin('gifts', 'gifts'),
          ...plugin('fake_cov', 'cov'),
          'gifts.py': 'import pytest\n@pytest.fixture\ndef gift(): return 3\n',
          'fake_cov.py': 'raise RuntimeError("unwanted")',
        },
      },
    )
    expect(results).toMatchObject({ test_gift: { outcome: 'passed' }, test_plain: { outcome: 'passed' } })
  })

  test('a conftest that fails is the reason why all tests are broken', async () => {
    const results = await trial(
      'pytest',
      { test_a: 'def test_a(): pass', test_b: 'def test_b(): pass' },
      { files: { 'tests/conftest.py': "raise RuntimeError('conf is broken')" } },
    )
    for (const each of ['test_a', 'test_b']) {
      expect(results[each]).toMatchObject({
        outcome: 'broken',
        detail: expect.stringContaining('conf is broken'),
      })
    }
  })
})

function wrong(expected: string, actual: string): Partial<RunResult> {
  return { outcome: 'failed', assertion: true, expected, actual }
}
