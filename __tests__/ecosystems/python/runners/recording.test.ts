// Recorded runs of a project's own tests, as it runs them, by each Python runner.
import type { WatchedFunction } from '../../../../src/core/model/target.js'
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import type { OwnTestRun, Recording } from '../../../../src/core/model/own-tests.js'
import { pythonRunners } from '../../../../src/ecosystems/python/runner.js'
import { testInFull } from '../../../doubles/matrix.js'
import { hasPytest, hasPython, makeProject } from './programs.js'

type Kind = 'unittest' | 'pytest'

const shop = `import ctypes, os, time
class Cart:
    def __init__(self, items=()):
        self.items = list(items)
    def add(self, item, times=1):
        if times < 0:
            raise ValueError('negative')
        self.items += [item] * times
        return len(self.items)
def first(values):
    return type(values).__name__
def leave(how):
    if how == 'exit': os._exit(0)
    if how == 'crash': ctypes.string_at(0)
    while True:
        try: time.sleep(60)
        except BaseException: pass
`
const watched: WatchedFunction[] = [
  { id: 'shop.py::Cart.add', file: 'shop.py', name: 'Cart.add', lines: [5, 9], kind: 'method' },
  { id: 'shop.py::first', file: 'shop.py', name: 'first', lines: [10, 11], kind: 'function' },
]

/** A test file written for a runner. */
function fileOf(kind: Kind, tests: Record<string, string>, top = ''): string {
  const indent = kind === 'pytest' ? '' : '    '
  const bodies = Object.entries(tests).map(([name, body]) => {
    const lines = body.split('\n')
    const decorators = lines.filter(line => line.startsWith('@'))
    const rest = lines.filter(line => !line.startsWith('@')).map(line => `    ${line}`)
    const head = `def ${name}(${kind === 'pytest' ? '' : 'self'}):`
    return [...decorators, head, ...rest].map(line => indent + line).join('\n')
  })
  const open = kind === 'pytest' ? '' : 'class TestX(unittest.TestCase):\n'
  return `import unittest\nimport shop\nfrom shop import Cart, first\n${top}\n${open}${bodies.join('\n')}\n`
}

interface Asked {
  files?: Record<string, string>
  seconds?: number
  perTest?: number
  folder?: string
  watched?: WatchedFunction[]
}

/** Files are run in the order in which they are given. */
async function record(kind: Kind, tests: Record<string, string>, more: Asked = {}): Promise<Recording> {
  const place = more.folder === undefined ? '' : `${more.folder}/`
  const project = makeProject({ [`${place}shop.py`]: shop, ...tests, ...more.files })
  try {
    const runner = pythonRunners.find(({ name }) => name === kind)
    if (!runner?.record || !runner.readRecord) throw new Error(`${kind} does not record`)
    const job = runner.record({
      ...{ tree: 'head', files: Object.keys(tests), overlay: {}, seconds: more.seconds ?? 60 },
      watched: (more.watched ?? watched).map(each => ({ ...each, file: place + each.file })),
      ...{ roots: [more.folder ?? ''], start: { folder: more.folder ?? '', roots: [], env: {} } },
    })
    const request = { ...(job.request as object), perTest: more.perTest ?? 10 }
    return runner.readRecord(await project.run({ ...job, request }))
  } finally {
    project.dispose()
  }
}

const brief = ({ name, outcome, assertion, missing }: OwnTestRun) => [
  name?.replace('TestX.', '') ?? null,
  ...[outcome, assertion, missing],
]

const kinds: Kind[] = ['unittest', ...(hasPytest ? (['pytest'] as const) : [])]
if (!hasPytest)
  test.skip('pytest is not installed for python3: its recorded runs are not tested here', () => undefined)
const describePython = hasPython ? describe : describe.skip

describePython.each(kinds)('%s records (needs python3)', kind => {
  test('the outcome of each test, and the reason', async () => {
    const tests: Record<string, [body: string, ...expected: [string, boolean, boolean]]> = {
      test_a: ['assert first([1]) == "list"', 'passed', false, false],
      test_b: ['assert first([1]) == "tuple"', 'failed', true, false],
      test_c: ['raise OSError("no")', 'failed', false, false],
      test_d: ['shop.absent', 'failed', false, true],
      test_e: ['import absent_module', 'failed', false, true],
      test_f: ['absent(1)', 'failed', false, true],
      test_g: ['None.strip()', 'failed', false, false],
      test_h: ['first(absent=1)', 'failed', false, false],
      test_i: ['@unittest.skip("later")\nassert False', 'skipped', false, false],
      test_j: ['raise unittest.SkipTest("now")', 'skipped', false, false],
      test_k: ['while True: pass', 'timed-out', false, false],
      ...(kind === 'unittest'
        ? { test_l: ['@unittest.expectedFailure\nassert False', 'skipped', false, false] as const }
        : { test_l: ['@pytest.mark.xfail\nassert False', 'skipped', false, false] as const }),
      test_m: ['assert True', 'passed', false, false],
    } as never
    const bodies = Object.fromEntries(Object.entries(tests).map(([name, [body]]) => [name, body]))
    const top = kind === 'pytest' ? 'import pytest' : ''
    const found = await record(kind, { 'tests/test_all.py': fileOf(kind, bodies, top) }, { perTest: 1 })
    expect(found.error).toBeNull()
    expect(found.tests.map(brief)).toEqual(
      Object.entries(tests).map(([name, [, ...expected]]) => [name, ...expected]),
    )
    expect(found.tests[1]?.detail).toContain('AssertionError')
    const sides = kind === 'pytest' ? { expected: "'tuple'", actual: "'list'" } : null
    expect(found.tests.map(({ compared }) => compared)).toEqual(
      found.tests.map((_, n) => (n === 1 ? sides : null)),
    )
    expect(found.tests.every(({ file }) => file === 'tests/test_all.py')).toBe(true)
  })

  test('both sides of a comparison if the test shows which one it expects', async () => {
    const bodies = {
      test_a: 'assert first([1]) == "tuple"',
      test_b: 'assert "tuple" == first([1])',
      test_c: 'expected = "tuple"\nassert expected == first([1])',
      test_d: 'one, other = "tuple", first([1])\nassert one == other',
      test_e: 'assert first([1]) in ("tuple", "str")',
      test_f: 'assert not first([1]) == "list"',
      test_g: 'assert first([1]) == "tuple" or first([1]) == "str"',
      test_h:
        'try:\n    assert first([1]) == "tuple"\nexcept AssertionError:\n    raise AssertionError("again")',
      test_i: 'try:\n    assert first([1]) == "tuple"\nexcept AssertionError: pass\nassert None',
    }
    const { tests } = await record(kind, { 'tests/test_all.py': fileOf(kind, bodies) })
    const known = { expected: "'tuple'", actual: "'list'" }
    const isKnown = (name: string | null): boolean => kind === 'pytest' && /test_[abc]$/.test(name ?? '')
    expect(tests.map(({ name, compared }) => [name, compared])).toEqual(
      tests.map(({ name }) => [name, isKnown(name) ? known : null]),
    )
    expect(tests.every(({ outcome }) => outcome === 'failed')).toBe(true)
  })

  test('lines and calls of watched functions, separately for each test', async () => {
    const bodies = {
      test_a: 'cart = Cart(["x"])\nassert cart.add("y", times=2) == 3',
      test_b: 'cart = Cart()\ntry: cart.add("y", -1)\nexcept ValueError: pass',
      test_c: 'assert first((1,)) == "tuple"',
    }
    const { tests } = await record(kind, { 'tests/test_all.py': fileOf(kind, bodies) })
    expect(tests.map(({ lines }) => lines)).toEqual([
      { 'shop.py::Cart.add': [6, 8, 9] },
      { 'shop.py::Cart.add': [6, 7] },
      { 'shop.py::first': [11] },
    ])
    const plain = { code: expect.any(String) as never, opaque: false }
    const cart = (items: string, code: string | null) => ({
      ...{ shape: `shop.Cart(items=${items})`, code, opaque: false },
    })
    expect(tests.flatMap(({ calls }) => calls)).toEqual([
      {
        ...{ watched: 'shop.py::Cart.add', receiver: cart("['x']", "Cart(['x'])") },
        positional: [
          { ...plain, shape: "'y'" },
          { ...plain, shape: '2' },
        ],
        ...{ keyword: {}, outcome: 'returned', result: { ...plain, shape: '3' }, exception: null },
        ...{ after: { receiver: cart("['x', 'y', 'y']", null) }, entered: [] },
      },
      {
        ...{ watched: 'shop.py::Cart.add', receiver: cart('[]', 'Cart(())') },
        positional: [
          { ...plain, shape: "'y'" },
          { ...plain, shape: '-1' },
        ],
        ...{ keyword: {}, outcome: 'raised', result: null, after: {} },
        ...{ exception: { name: 'ValueError', text: 'negative' }, entered: [] },
      },
      {
        ...{ watched: 'shop.py::first', receiver: null, positional: [{ ...plain, shape: '(1,)' }] },
        ...{ keyword: {}, outcome: 'returned', result: { ...plain, shape: "'tuple'" } },
        ...{ exception: null, after: {}, entered: [] },
      },
    ])
  })

  test('a value without touching it', async () => {
    const top = `touched = []
class Shy:
    def _note(self, *given): touched.append(given); return 1
    __repr__ = __str__ = lambda self: touched.append('text') or 'shy'
    __iter__ = __len__ = __eq__ = __hash__ = __getattr__ = __getattribute__ = _note
    held = property(_note)
    __class__ = property(_note)`
    const bodies = {
      test_a: 'shy = Shy()\nfirst(shy)\nassert touched == []',
      test_b: 'shy = Shy()\nfirst(shy)\nrepr(shy)\nassert touched == []',
    }
    const { tests } = await record(kind, { 'tests/test_all.py': fileOf(kind, bodies, top) })
    expect(tests.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
    expect(tests.map(({ calls }) => calls.length)).toEqual([1, 1])
  })

  test('every other file when one crashes, exits, hangs, or cannot be imported', async () => {
    const one = (body: string) => fileOf(kind, { test_a: 'first(1)', test_b: body, test_c: 'pass' })
    const { tests, unreached, ended } = await record(
      kind,
      {
        'tests/test_1.py': one('shop.leave("crash")'),
        'tests/test_2.py': 'import absent_module\n',
        'tests/test_3.py': 'import os\nos._exit(1)\n',
        'tests/test_4.py': one('shop.leave("hang")'),
        'tests/test_5.py': 'def torn(:\n',
        'tests/test_6.py': 'import os\nos._exit(1)\n',
        'tests/test_7.py': one('shop.leave("exit")'),
        'tests/test_8.py': one('pass'),
      },
      { perTest: 1 },
    )
    expect(
      tests.map(each => [each.file, ...brief(each).slice(0, 2), each.missing, each.calls.length]),
    ).toEqual([
      ['tests/test_1.py', 'test_a', 'passed', false, 1],
      ['tests/test_1.py', 'test_b', 'broken', false, 0],
      ['tests/test_2.py', null, 'broken', true, 0],
      ['tests/test_3.py', null, 'broken', false, 0],
      ['tests/test_4.py', 'test_a', 'passed', false, 1],
      ['tests/test_4.py', 'test_b', 'timed-out', false, 0],
      ['tests/test_5.py', null, 'broken', false, 0],
      ['tests/test_6.py', null, 'broken', false, 0],
      ['tests/test_7.py', 'test_a', 'passed', false, 1],
      ['tests/test_7.py', 'test_b', 'broken', false, 0],
      ['tests/test_8.py', 'test_a', 'passed', false, 1],
      ['tests/test_8.py', 'test_b', 'passed', false, 0],
      ['tests/test_8.py', 'test_c', 'passed', false, 0],
    ])
    expect(unreached).toEqual([])
    expect(ended).toEqual([1, 2, 3, 4, 5, 6, 7].map(number => `tests/test_${number}.py`))
  })

  // Unittest is given the files to load, and has no patterns of its own.
  const ofPytest = kind === 'pytest' ? test : () => undefined
  ofPytest('a broken file as ended only if the project’s own run would load it', async () => {
    const { tests, ended } = await record(kind, {
      'tests/typing_extra.py': 'import absent_module\n',
      'tests/test_dir/extra.py': 'import absent_module\n',
      'tests/test_1.py': 'import absent_module\n',
    })
    expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual(Array(3).fill([null, 'broken']))
    expect(ended).toEqual(['tests/test_1.py'])
  })

  const testOnce = kind === 'unittest' ? test : testInFull
  testOnce('the files for which there was not enough time', async () => {
    const { tests, unreached } = await record(
      kind,
      {
        'tests/test_1.py': fileOf(kind, { test_a: 'pass' }),
        'tests/test_2.py': fileOf(kind, { test_a: 'pass', test_b: 'shop.leave("hang")' }),
        'tests/test_3.py': fileOf(kind, { test_a: 'pass' }),
      },
      { seconds: 10, perTest: 60 },
    )
    expect(tests.map(each => [each.file, brief(each)[0]])).toEqual([
      ['tests/test_1.py', 'test_a'],
      ['tests/test_2.py', 'test_a'],
    ])
    expect(unreached).toEqual(['tests/test_2.py', 'tests/test_3.py'])
  })

  test('tests in the folder where the project starts them, by their paths in the tree', async () => {
    const path = 'packages/a/tests/test_all.py'
    const content = fileOf(kind, { test_a: 'assert first(open("data.txt").read()) == "str"' })
    const { tests } = await record(
      kind,
      { [path]: content },
      { folder: 'packages/a', files: { 'packages/a/data.txt': 'x' } },
    )
    expect(tests).toMatchObject([{ file: path, outcome: 'passed', lines: { 'shop.py::first': [11] } }])
  })
})

describePython('unittest alone records (needs python3)', () => {
  test('fixtures of classes and modules once, and the outcome of a class for all of its tests', async () => {
    const content = `import unittest
from shop import first
made = []
def setUpModule(): made.append('module')
def tearDownModule(): made.append('no module')
class TestA(unittest.TestCase):
    @classmethod
    def setUpClass(cls): made.append('a')
    @classmethod
    def tearDownClass(cls): made.append('no a')
    def test_1(self): self.assertEqual(made, ['module', 'a'])
    def test_2(self): self.assertEqual(made, ['module', 'a'])
    def tearDown(self):
        if self._testMethodName == 'test_2': raise OSError('late')
class TestB(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise OSError('no')
    def test_1(self): pass
    def test_2(self): pass
class TestC(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest('later')
    def test_1(self): pass
    def test_2(self): pass
class TestD(unittest.TestCase):
    def test_1(self): self.assertEqual(made, ['module', 'a', 'no a'])
    def test_2(self):
        for n in 1, 2, 3:
            with self.subTest(n=n):
                if n == 1: self.skipTest('one')
                self.assertEqual(first(n), 'str')
    def setUp(self): first([self])
class TestE(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): self.made = first(1)
    async def test_1(self): self.assertEqual(self.made, 'int')
`
    const { tests } = await record('unittest', { 'tests/test_all.py': content })
    expect(tests.map(each => [each.name, each.outcome, each.assertion])).toEqual([
      ['TestA.test_1', 'passed', false],
      ['TestA.test_2', 'broken', false],
      ['TestB.test_1', 'broken', false],
      ['TestB.test_2', 'broken', false],
      ['TestC.test_1', 'skipped', false],
      ['TestC.test_2', 'skipped', false],
      ['TestD.test_1', 'passed', false],
      ['TestD.test_2', 'failed', true],
      ['TestE.test_1', 'passed', false],
    ])
    expect(tests.find(({ name }) => name === 'TestD.test_2')?.compared).toEqual({
      ...{ expected: "'str'", actual: "'int'" },
    })
  })
})

const describePytest = hasPytest ? describe : describe.skip

describePytest('pytest alone records', () => {
  test('each case, errors of fixtures, and only the tests that the project selects', async () => {
    const content = `import pytest
from shop import first
@pytest.fixture
def bad(): raise OSError('no')
@pytest.fixture
def late():
    yield
    raise OSError('no')
@pytest.mark.parametrize('kind, value', [('list', []), pytest.param('str', '', id='a text'), ('int', '')])
def test_kinds(kind, value): assert first(value) == kind
class TestX:
    def test_bad(self, bad): pass
    def test_late(self, late): pass
    def test_absent(self, absent): pass
@pytest.mark.slow
def test_slow(): pass
def test_local(helper): assert helper == 1
`
    const files = {
      'pytest.ini': '[pytest]\naddopts = -x -m "not slow" -p tests.helping\nmarkers = slow\n',
      'tests/__init__.py': '',
      'tests/helping.py': 'import pytest\n@pytest.fixture\ndef helper(): return 1\n',
    }
    const { tests } = await record('pytest', { 'tests/test_all.py': content }, { files })
    expect(tests.map(each => [each.name, each.case, each.outcome])).toEqual([
      ['test_kinds', 'list-value0', 'passed'],
      ['test_kinds', 'a text', 'passed'],
      ['test_kinds', 'int-', 'failed'],
      ['TestX.test_bad', null, 'broken'],
      ['TestX.test_late', null, 'broken'],
      ['TestX.test_absent', null, 'broken'],
      ['test_local', null, 'passed'],
    ])
  })

  test('the other files when the conftest of one is broken', async () => {
    const good = 'def test_a(): pass\n'
    const { tests } = await record(
      'pytest',
      { 'one/test_one.py': good, 'two/test_two.py': good },
      { files: { 'one/conftest.py': 'import absent_module\n' } },
    )
    expect(tests.map(({ file, outcome, missing }) => [file, outcome, missing])).toEqual([
      ['one/test_one.py', 'broken', true],
      ['two/test_two.py', 'passed', false],
    ])
  })

  const hasHypothesis = spawnSync('python3', ['-c', 'import hypothesis']).status === 0
  const testHypothesis = hasHypothesis ? test : test.skip
  testHypothesis('the same examples of Hypothesis in each run (needs hypothesis)', async () => {
    const content = `from hypothesis import given, settings, strategies
from shop import first
@settings(max_examples=5)
@given(strategies.integers())
def test_any(n): first(n)
`
    const runs = [1, 2].map(() => record('pytest', { 'tests/test_all.py': content }))
    const [one, two] = (await Promise.all(runs)).map(({ tests }) => tests.flatMap(({ calls }) => calls))
    expect(one?.length).toBeGreaterThan(1)
    expect(two).toEqual(one)
  })
})
