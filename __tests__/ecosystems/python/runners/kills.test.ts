import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { find } from '../../../../src/wiring/run.js'
import type { Call, Job, Instrumented } from '../../../../src/core/model/run.js'
import type { TestTask } from '../../../../src/core/model/target.js'
import { callRunner } from '../../../../src/ecosystems/python/call-jobs.js'
import { rowsOf } from '../../../doubles/matrix.js'
import { hasPytest, hasPython, makeProject } from './programs.js'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const runner = find(frameworks, 'runner')
const pytest = runner('pytest')
const unittest = runner('unittest')

const tax = `import os
def add_tax(price, rate):
    if rate < 0:
        raise ValueError('negative rate')
    return price + price * rate // 100
def count(n):
    while n > 0:
        n -= 1
    return n
calls = []
def called():
    calls.append(1)
    return len(calls)
`
const throwingMutant = "raise type('Throwing', (BaseException,), {})('throwing')"
const mutants: Record<string, [line: number, text: string]> = {
  throwing: [2, `def add_tax(price, rate): ${throwingMutant}\ndef nothing(price, rate):`],
  boundary: [3, '    if rate <= 0:'],
  minus: [5, '    return price - price * rate // 100'],
  same: [5, '    return (price + price * rate // 100)'],
  endless: [8, '        n -= 0'],
  deaf: [8, '        try: n -= 0\n        except: pass'],
  leaving: [5, '    os._exit(0)'],
  broken: [1, 'import nothing_of_this_name'],
  torn: [2, 'def add_tax(price, rate:'],
  stuck: [1, 'import os\nwhile True: pass'],
  more: [12, '    calls.extend([1, 1])'],
}
const lines = (ids: string[], file = 'tax.py'): Instrumented => ({
  kind: 'lines',
  file,
  mutants: ids.map(id => {
    const [line, text] = mutants[id] ?? [1, '']
    return { id, edits: [{ first: line, last: line, text }] }
  }),
})

interface KillOptions {
  files?: Record<string, string>
  ids?: string[]
  only?: Record<string, string[]>
  whole?: string[]
  file?: string
  prepare?: (root: string) => void
  change?: (job: Job) => Job
  instrumented?: Instrumented
  read?: (root: string) => number
}

/** What each test did under each mutant: `{ mutant: { test: outcome } }`. */
async function kills(name: Kind, tests: Record<string, string>, more: KillOptions = {}) {
  const { ids = Object.keys(mutants), only = {}, whole = [], file = 'tax.py' } = more
  const project = makeProject({ 'tax.py': tax, ...more.files })
  try {
    more.prepare?.(project.root)
    const framework = name === 'pytest' ? pytest : unittest
    const files = Object.entries(tests).map(([test, content], index) => ({
      path: `tests/test_trial_${String(index + 1)}.py`,
      content,
      candidate: test,
      name: whole.includes(test) ? null : test,
    }))
    const { instrumented = lines(ids, file) } = more
    const plan = { candidates: [], files, watch: file, roots: [''], instrumented, only }
    const job = framework.killJob(plan)
    const outcome = await project.run(more.change ? more.change(job) : job)
    const told = framework.readKills(outcome)
    const found: Record<string, Record<string, string>> = {}
    for (const each of told ?? [])
      (found[each.mutant] ??= {})[each.candidate.replace('TestX.', '')] = each.outcome
    return { found: told === null ? null : found, outcome, seen: more.read?.(project.root) ?? null }
  } finally {
    project.dispose()
  }
}

type Kind = 'unittest' | 'pytest'

/** A test in the words of a framework. */
function wrap(name: Kind, test: string, body: string): [string, string] {
  const text = body.split('\n')
  if (name === 'pytest')
    return [test, `import tax\ndef ${test}():\n${text.map(line => `    ${line}`).join('\n')}\n`]
  const method = `    def ${test}(self):\n${text.map(line => `        ${line}`).join('\n')}\n`
  return [`TestX.${test}`, `import tax, unittest\nclass TestX(unittest.TestCase):\n${method}`]
}

const kinds: Kind[] = ['unittest', ...(hasPytest ? (['pytest'] as const) : [])]
const chosen = rowsOf(kinds, kind => kind === 'unittest')
if (!hasPytest)
  test.skip('pytest is not installed for python3: its mutants are not tested here', () => undefined)
const describePython = hasPython ? describe : describe.skip

describePython.each(chosen)('%s under mutants (needs python3)', name => {
  const tests = Object.fromEntries([
    wrap(name, 'test_sum', 'assert tax.add_tax(100, 20) == 120'),
    wrap(name, 'test_zero', 'assert tax.add_tax(100, 0) == 100'),
    wrap(name, 'test_count', 'assert tax.count(3) == 0'),
    wrap(name, 'test_calls', 'assert tax.called() == 1'),
    wrap(name, 'test_wrong', 'assert tax.add_tax(1, 1) == 5'),
  ])
  const all = (outcome: string) =>
    Object.fromEntries(['test_sum', 'test_zero', 'test_count', 'test_calls'].map(test => [test, outcome]))

  test('every passing test is reported under every mutant', async () => {
    const { found } = await kills(name, tests)
    const passes = all('passed')
    expect(found).toEqual({
      throwing: { ...passes, test_sum: 'failed', test_zero: 'failed' },
      boundary: { ...passes, test_zero: 'failed' },
      minus: { ...passes, test_sum: 'failed' },
      same: passes,
      endless: { ...passes, test_count: 'timed-out' },
      deaf: { ...passes, test_count: 'timed-out' },
      leaving: { ...passes, test_sum: 'failed', test_zero: 'failed' },
      broken: all('broken'),
      torn: all('broken'),
      stuck: all('broken'),
      more: { ...passes, test_calls: 'failed' },
    })
  })

  test('fresh modules, old caches, conftest, whole files, set-up and chosen tests', async () => {
    const [, whole] = wrap(name, 'test_a', 'assert tax.add_tax(100, 20) == 120')
    const method = name === 'pytest' ? '\ndef' : '    def'
    const own = name === 'pytest' ? '' : 'self'
    const more = `${method} test_b(${own}): assert 1 == 2\n${method} test_c(${own}): assert tax.count(1) == 0\n`
    const ready =
      name === 'pytest'
        ? 'import tax, pytest\n@pytest.fixture\ndef price(): return tax.add_tax(1, 0)\ndef test_ready(price): assert price\n'
        : 'import tax, unittest\nclass TestX(unittest.TestCase):\n    def setUp(self): self.price = tax.add_tax(1, 0)\n    def test_ready(self): assert self.price\n'
    const id = name === 'pytest' ? 'test_ready' : 'TestX.test_ready'
    const { found, outcome } = await kills(
      name,
      { ...tests, whole: whole + more, [id]: ready },
      {
        files: { 'conftest.py': 'import tax\n' },
        ids: ['throwing', 'minus', 'boundary', 'endless'],
        whole: ['whole'],
        only: { boundary: Object.keys(tests).filter(each => each.endsWith('zero')), endless: ['whole'] },
        prepare: root => compileUnchecked(root, 'tax.py'),
      },
    )
    expect(outcome.result).toMatchObject({ untested: [], error: null })
    expect(found).toEqual({
      throwing: {
        ...all('passed'),
        test_sum: 'failed',
        test_zero: 'failed',
        whole: 'failed',
        test_ready: 'broken',
      },
      minus: { ...all('passed'), test_sum: 'failed', whole: 'failed', test_ready: 'passed' },
      boundary: { test_zero: 'failed' },
      endless: { whole: 'timed-out' },
    })
  })

  test('an ordinary trial reads whole files, broken ones, and errors that are no Exception', async () => {
    const inner = name === 'pytest' ? 'def test_other():' : '    def test_other(self):'
    const raises = "raise type('Throwing', (BaseException,), {})()"
    const [, two] = wrap(name, 'test_one', 'assert tax.add_tax(1, 0) == 1')
    const [call, base] = wrap(name, 'test_base', raises)
    const setUp =
      name === 'pytest'
        ? `import pytest\n@pytest.fixture\ndef x(): ${raises}\ndef test_set_up(x): pass\n`
        : `import unittest\nclass TestX(unittest.TestCase):\n    def setUp(self): ${raises}\n    def test_set_up(self): pass\n`
    const texts: [string | null, string][] = [
      [call, base],
      [call.replace('test_base', 'test_set_up'), setUp],
      [null, 'import tax\ndef torn(:\n'],
      [null, `${two}${inner} assert tax.count(1) == 5\n`],
    ]
    const files = texts.map(([test, content], place) => ({
      ...{ path: `tests/test_trial_${String(place)}.py`, content, candidate: String(place), name: test },
    }))
    const project = makeProject({ 'tax.py': tax })
    const framework = name === 'pytest' ? pytest : unittest
    const plan = { tree: 'head' as const, candidates: [], files, watch: 'tax.py', roots: [''], seed: 0 }
    const results = framework.read(await project.run(framework.trial(plan)), files)
    project.dispose()
    expect(results).toMatchObject([
      { candidate: '0', outcome: 'failed', assertion: false, actual: 'raises Throwing' },
      { candidate: '1', outcome: 'broken' },
      { candidate: '2', outcome: 'broken', detail: expect.stringContaining('SyntaxError') },
      { candidate: '3', outcome: 'passed', lines: [3, 5, 7, 8, 9] },
    ])
  })

  test('several tests of one file, each by its own name', async () => {
    const content =
      name === 'pytest'
        ? `import pytest, tax
def test_sum(): assert tax.add_tax(100, 20) == 120
@pytest.mark.parametrize('rate, full', [(0, 100), (20, 120)])
def test_kinds(rate, full): assert tax.add_tax(100, rate) == full
class TestX:
    def test_sum(self): assert tax.add_tax(100, 0) == 100
def test_unasked(): assert tax.add_tax(1, 0) == 1
`
        : `import unittest, tax
class TestY(unittest.TestCase):
    def test_sum(self): self.assertEqual(tax.add_tax(100, 20), 120)
    def test_kinds(self):
        for rate, full in (0, 100), (20, 120):
            with self.subTest(rate): self.assertEqual(tax.add_tax(100, rate), full)
class TestX(unittest.TestCase):
    def test_sum(self): self.assertEqual(tax.add_tax(100, 0), 100)
    def test_unasked(self): self.assertEqual(tax.add_tax(1, 0), 1)
`
    const [sum, kinds] = ['test_sum', 'test_kinds'].map(test => (name === 'pytest' ? test : `TestY.${test}`))
    const asked = { sum, kinds, zero: 'TestX.test_sum', absent: 'test_absent' }
    const files = [
      ...Object.entries(asked).map(([candidate, test]) => ({
        path: 'tests/test_own.py',
        candidate,
        name: test,
      })),
      { path: 'tests/test_more.py', candidate: 'more', name: sum },
    ].map(file => ({ ...file, content, name: file.name ?? null }))
    const project = makeProject({ 'tax.py': tax })
    const framework = name === 'pytest' ? pytest : unittest
    const only = { same: ['sum', 'zero'], boundary: ['sum', 'kinds', 'zero', 'more'] }
    const instrumented = lines(['minus', 'boundary', 'same'])
    const plan = { candidates: [], files, watch: 'tax.py', roots: [''], instrumented, only }
    const told = framework.readKills(await project.run(framework.killJob(plan)))
    project.dispose()
    const rows = (told ?? []).map(each => [each.mutant, each.candidate, each.outcome])
    expect(rows).toEqual([
      ['minus', 'sum', 'failed'],
      ['minus', 'kinds', 'failed'],
      ['minus', 'zero', 'passed'],
      ['minus', 'more', 'failed'],
      ['boundary', 'sum', 'passed'],
      ['boundary', 'kinds', 'failed'],
      ['boundary', 'zero', 'failed'],
      ['boundary', 'more', 'passed'],
      ['same', 'sum', 'passed'],
      ['same', 'zero', 'passed'],
    ])
  })

  test('a module with the name of one that the runner uses is mutated', async () => {
    const text = tax.replace(
      'import os',
      'import os; BdbQuit = Bdb = Breakpoint = type("Bdb", (Exception,), {})',
    )
    const [test, body] = wrap(name, 'test_sum', 'import bdb\nassert bdb.add_tax(100, 20) == 120')
    const more = { files: { 'bdb.py': text, 'tax.py': '' }, file: 'bdb.py', ids: ['minus', 'same'] }
    const { found } = await kills(name, { [test]: body }, more)
    expect(found).toEqual({ minus: { test_sum: 'failed' }, same: { test_sum: 'passed' } })
  })
})

/** Functions of every kind, each with a mutant (a line and its replacement) and a test that notices only it. */
const kindsOfCode = `import abc, functools, threading
REGISTRY = {}
def register(f):
    REGISTRY[f.__name__] = f
    return f
def logged(f):
    @functools.wraps(f)
    def wrapper(*given):
        return (f.__name__, f(*given))
    return wrapper
def labelled(label):
    def decorate(f):
        f.label = label
        return f
    return decorate
LIMIT = 10
def limited(n):
    return min(n, LIMIT)
def by_default(n=3):
    return n
@labelled('a')
def plain(n):
    return n + 1
def make_adder(n):
    def add(m):
        return n + m
    return add
add_two = make_adder(2)
def make_counter():
    count = 0
    def step():
        nonlocal count
        count += 1
        return count
    return step
def generate(n):
    for i in range(n):
        yield i
async def later(n):
    return n + 1
class Base:
    factor = 2
    def of(self, n):
        return n
class Shape(Base):
    sides = 4
    def of(self, n):
        return super().of(n) + self.sides
    @property
    def half(self):
        return self.sides // 2
    @staticmethod
    def twice(n):
        return n * 2
    @classmethod
    def made(cls, n):
        return (cls.__name__, n)
@functools.lru_cache(maxsize=None)
def cached(n):
    return n * 3
@logged
def told(n):
    return n - 1
@register
def entry(n):
    return n + 5
def early(n):
    return n + 7
EARLY = early(1)
triple = lambda n: n * 3
def late(n):
    return [i for i in range(n) if i % 2]
`
const kindTests: [test: string, body: string, line: string, text: string, imports: boolean][] = [
  ['module', 'assert kinds.limited(20) == 10', 'LIMIT = 10', 'LIMIT = 11', true],
  ['default', 'assert kinds.by_default() == 3', 'def by_default(n=3):', 'def by_default(n=4):', true],
  ['decorator', 'assert kinds.plain.label == "a"', "@labelled('a')", "@labelled('b')", true],
  ['class_body', 'assert kinds.Base.factor == 2', '    factor = 2', '    factor = 3', true],
  ['closure', 'assert kinds.add_two(3) == 5', '        return n + m', '        return n - m', true],
  ['used_early', 'assert kinds.EARLY == 8', '    return n + 7', '    return n + 6', true],
  [
    'free',
    'step = kinds.make_counter()\nstep()\nassert step() == 2',
    '        count += 1',
    '        count += 2',
    false,
  ],
  ['generator', 'assert list(kinds.generate(2)) == [0, 1]', '        yield i', '        yield i + 1', false],
  ['unyielding', 'assert next(kinds.generate(1)) == 0', '        yield i', '        return i', true],
  [
    'coroutine',
    'assert asyncio.run(kinds.later(1)) == 2',
    'async def later(n):',
    'async def later(n):\n    n += 1',
    false,
  ],
  [
    'inherited',
    'assert kinds.Shape().of(1) == 5',
    '        return super().of(n) + self.sides',
    '        return super().of(n)',
    false,
  ],
  [
    'unbound',
    'assert kinds.Shape().of(1) == 5',
    '        return super().of(n) + self.sides',
    '        return n',
    true,
  ],
  [
    'property',
    'assert kinds.Shape().half == 2',
    '        return self.sides // 2',
    '        return self.sides',
    false,
  ],
  ['static', 'assert kinds.Shape.twice(2) == 4', '        return n * 2', '        return n * 3', false],
  [
    'class_method',
    'assert kinds.Shape.made(2)[1] == 2',
    '        return (cls.__name__, n)',
    '        return (cls.__name__, -n)',
    false,
  ],
  ['cache', 'assert kinds.cached(2) == 6', '    return n * 3', '    return n * 4', false],
  ['wrapped', 'assert kinds.told(2) == ("told", 1)', '    return n - 1', '    return n - 2', false],
  [
    'wrapper',
    'assert kinds.told(2) == ("told", 1)',
    '        return (f.__name__, f(*given))',
    '        return (f.__name__, 0)',
    true,
  ],
  ['registry', 'assert kinds.REGISTRY["entry"](1) == 6', '    return n + 5', '    return n + 4', false],
  ['alias', 'assert entry_alias(1) == 6', '    return n + 5', '    return n + 3', false],
  ['lambda', 'assert kinds.triple(2) == 6', 'triple = lambda n: n * 3', 'triple = lambda n: n * 2', false],
  [
    'moved',
    'assert kinds.late(4) == [1, 3]',
    '    return min(n, LIMIT)',
    '    n = min(n, LIMIT)\n    n += 1\n    return n',
    false,
  ],
  [
    'items',
    'assert kinds.late(4) == [1, 3]',
    '    return [i for i in range(n) if i % 2]',
    '    return [i for i in range(n)]',
    false,
  ],
]

describePython.each(chosen)('%s, code of every kind under mutants (needs python3)', name => {
  const rows = kindsOfCode.split('\n')
  const ids = kindTests.map(([id]) => id)
  const instrumented: Instrumented = {
    kind: 'lines',
    file: 'kinds.py',
    mutants: kindTests.map(([id, , line, text]) => {
      const place = rows.indexOf(line) + 1
      return { id, edits: [{ first: place, last: place, text }] }
    }),
  }
  const head = 'import asyncio, kinds\nfrom kinds import entry as entry_alias\n'
  const tests = Object.fromEntries(
    kindTests.map(([id, body]) => {
      const [test, text] = wrap(name, `test_${id}`, body)
      return [test, head + text.replace('import tax', 'import os')]
    }),
  )

  /** The tests that notice each mutant, and how often the module was imported. */
  async function noticed(start = '') {
    const options = {
      files: {},
      instrumented,
      prepare: (root: string) => {
        const count = `with open(${JSON.stringify(join(root, 'imports.log'))}, 'a') as log: log.write('x')`
        writeFileSync(
          join(root, 'kinds.py'),
          rows.join('\n').replace(rows[0] ?? '', `${rows[0] ?? ''}; ${start}exec(${JSON.stringify(count)})`),
        )
      },
      read: (root: string) => readFileSync(join(root, 'imports.log'), 'utf8').length,
    }
    const { found, outcome, seen } = await kills(name, tests, options)
    expect(outcome.result).toMatchObject({ untested: [], error: null })
    const by = Object.fromEntries(
      ids.map(id => [
        id,
        Object.entries(found?.[id] ?? {}).flatMap(([test, outcome]) =>
          outcome === 'failed' ? [test.slice(5)] : [],
        ),
      ]),
    )
    return { by, imports: seen }
  }

  const also: Record<string, string[]> = {
    inherited: ['inherited', 'unbound'],
    generator: ['generator', 'unyielding'],
    unyielding: ['generator', 'unyielding'],
    unbound: ['inherited', 'unbound'],
    wrapped: ['wrapped', 'wrapper'],
    wrapper: ['wrapped', 'wrapper'],
    registry: ['registry', 'alias'],
    alias: ['registry', 'alias'],
    moved: ['module'],
    items: ['moved', 'items'],
  }
  const wanted = Object.fromEntries(ids.map(id => [id, (also[id] ?? [id]).toSorted()]))
  const sorted = (by: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(by).map(([id, names]) => [id, names.toSorted()]))

  test('the same tests notice each mutant, whether functions get new code or the module is imported again', async () => {
    const { by, imports } = await noticed()
    expect(sorted(by)).toEqual(wanted)
    expect(imports).toBe(1 + kindTests.filter(([, , , , imported]) => imported).length)
  })

  test('a module that starts a thread or keeps a file open is imported for each mutant', async () => {
    for (const start of [
      'threading.Thread(target=threading.Event().wait, daemon=True).start(); ',
      'held = open(abc.__file__); ',
    ]) {
      const { by, imports } = await noticed(start)
      expect(sorted(by)).toEqual(wanted)
      expect(imports).toBeGreaterThan(kindTests.length)
    }
  })
})

/** A cache that Python never compares with its source. */
function compileUnchecked(root: string, file: string): void {
  const mode = 'invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH'
  const { status } = spawnSync(
    'python3',
    ['-c', `import py_compile; py_compile.compile('${file}', ${mode})`],
    {
      cwd: root,
    },
  )
  expect(status).toBe(0)
}

describePython('limits of mutants (needs python3)', () => {
  test('mutants for which there was not enough time are reported as untested', async () => {
    const names = ['test_a', 'test_b', 'test_c', 'test_d']
    const tests = Object.fromEntries(names.map(each => wrap('unittest', each, 'assert tax.count(3) == 0')))
    const ids = ['minus', ...Array.from({ length: 20 }, () => 'deaf')]
    const change = (job: Job): Job => ({ ...job, request: { ...(job.request as object), budget: 5 } })
    const { found, outcome } = await kills('unittest', tests, { ids, change })
    expect(outcome.status).toBe('done')
    expect(Object.keys(found?.minus ?? {})).toEqual(names)
    expect((outcome.result as { untested: string[] }).untested).toContain('deaf')
  })

  test('a file outside the tree is not changed', async () => {
    const [test, body] = wrap('unittest', 'test_sum', 'assert True')
    const { found, outcome } = await kills(
      'unittest',
      { [test]: body },
      { file: '../elsewhere.py', ids: ['minus'] },
    )
    expect(found).toBeNull()
    expect(outcome.result).toMatchObject({
      kills: [],
      untested: ['minus'],
      error: expect.stringContaining('read'),
    })
  })
})

describePython('calls under mutants (needs python3)', () => {
  const calls = ['100, 20', '100, 0', '1, -1'].map(given => callOf('add_tax', given))
  const source = `${tax}import random\ndef strange(n):\n    return random.random() + n\n`
  const taskOf = (name: string) =>
    ({
      target: { id: `tax.py::${name}`, file: 'tax.py', name, via: null, baseId: null },
      access: { importLine: '', module: 'tax', symbol: name, root: '' },
      function: { owner: null },
    }) as unknown as TestTask

  async function noticed(name: string, made: Call[], ids: string[]) {
    const project = makeProject({ 'tax.py': source })
    try {
      compileUnchecked(project.root, 'tax.py')
      return callRunner.readKills(await project.run(callRunner.killJob(made, taskOf(name), lines(ids))))
    } finally {
      project.dispose()
    }
  }

  test('calls that behave differently under a mutant are reported', async () => {
    expect(
      await noticed('add_tax', calls, ['throwing', 'boundary', 'minus', 'same', 'broken', 'leaving']),
    ).toEqual({
      throwing: ['100, 20', '100, 0', '1, -1'],
      boundary: ['100, 0'],
      minus: ['100, 20'],
      same: [],
      broken: ['100, 20', '100, 0', '1, -1'],
      leaving: ['100, 20', '100, 0'],
    })
  })

  test('endless calls are reported, unsteady ones are not', async () => {
    const made = ['0', '2'].map(given => callOf('count', given))
    expect(await noticed('count', made, ['endless', 'deaf', 'stuck'])).toEqual({
      endless: ['2'],
      deaf: ['2'],
      stuck: ['0', '2'],
    })
    expect(await noticed('strange', [callOf('strange', '1')], ['broken'])).toEqual({ broken: [] })
    expect(
      await noticed('called', [callOf('called', ''), { ...callOf('called', ''), id: 'b' }], ['more']),
    ).toEqual({
      more: [],
    })
  })
})

function callOf(name: string, given: string): Call {
  const positional = given.split(', ').filter(each => each !== '')
  return {
    ...{ id: given, target: `tax.py::${name}`, receiver: null, positional, keyword: {} },
    ...{ text: `${name}(${given})`, imports: [] },
  }
}
