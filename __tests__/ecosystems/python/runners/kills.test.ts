import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { find } from '../../../../src/wiring/run.js'
import type { Call, Job, Instrumented } from '../../../../src/core/model/run.js'
import type { TestTask } from '../../../../src/core/model/target.js'
import { callRunner } from '../../../../src/ecosystems/python/call-jobs.js'
import { hasPytest, hasPython, makeProject } from './programs.js'
import { spawnSync } from 'node:child_process'

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
    const plan = { candidates: [], files, watch: file, roots: [''], instrumented: lines(ids, file), only }
    const job = framework.killJob(plan)
    const outcome = await project.run(more.change ? more.change(job) : job)
    const told = framework.readKills(outcome)
    const found: Record<string, Record<string, string>> = {}
    for (const each of told ?? [])
      (found[each.mutant] ??= {})[each.candidate.replace('TestX.', '')] = each.outcome
    return { found: told === null ? null : found, outcome }
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
if (!hasPytest)
  test.skip('pytest is not installed for python3: its mutants are not tested here', () => undefined)
const describePython = hasPython ? describe : describe.skip

describePython.each(kinds)('%s under mutants (needs python3)', name => {
  const tests = Object.fromEntries([
    wrap(name, 'test_sum', 'assert tax.add_tax(100, 20) == 120'),
    wrap(name, 'test_zero', 'assert tax.add_tax(100, 0) == 100'),
    wrap(name, 'test_count', 'assert tax.count(3) == 0'),
    wrap(name, 'test_calls', 'assert tax.called() == 1'),
    wrap(name, 'test_wrong', 'assert tax.add_tax(1, 1) == 5'),
  ])
  const all = (outcome: string) =>
    Object.fromEntries(['test_sum', 'test_zero', 'test_count', 'test_calls'].map(test => [test, outcome]))

  test('every test that passes is told of under every mutant', async () => {
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

  test('whole files, torn ones, and what is no Exception, in an ordinary trial', async () => {
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

  test('a module that the runner itself takes is no other one under a mutant', async () => {
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
  test('what time did not suffice for is not told', async () => {
    const names = ['test_a', 'test_b', 'test_c', 'test_d']
    const tests = Object.fromEntries(names.map(each => wrap('unittest', each, 'assert tax.count(3) == 0')))
    const ids = ['minus', ...Array.from({ length: 20 }, () => 'deaf')]
    const change = (job: Job): Job => ({ ...job, request: { ...(job.request as object), budget: 5 } })
    const { found, outcome } = await kills('unittest', tests, { ids, change })
    expect(outcome.status).toBe('done')
    expect(Object.keys(found?.minus ?? {})).toEqual(names)
    expect((outcome.result as { untested: string[] }).untested).toContain('deaf')
  })

  test('a file outside of the tree is not changed', async () => {
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

  test('calls that do something else under a mutant are told', async () => {
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

  test('endless ones are told, unsteady ones are not', async () => {
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
