import { describe, expect, test } from '@jest/globals'
import type { Call, Observation } from '../../../../src/core/model/run.js'
import type { FunctionInfo, TestTask } from '../../../../src/core/model/target.js'
import { callRunner } from '../../../../src/ecosystems/python/call-jobs.js'
import { hasPython, makeProject } from './programs.js'

const source = `
import contextlib, enum
class Level(enum.Enum):
    LOW = 1
    HIGH = 2
    def next(self): return Level.HIGH
class Stack:
    def __init__(self): self._items = []
    @property
    def limit(self): return self._limit
    @limit.setter
    def limit(self, value):
        if value < 0: raise ValueError('too low')
        self._limit = value
    def push(self, item):
        if item < 0: raise ValueError('no')
        self._items.append(item)
    def pop(self): return self._items.pop()
    def __exit__(self, kind, error, trace): return kind is KeyError
def at_most(limit):
    return lambda value: value <= limit
@contextlib.contextmanager
def within(values, key):
    values[key] = 1
    yield values
    del values[key]
def each(items, visit):
    for item in items: visit(item)
`

async function look(name: string, call: Partial<Call>, more: object = {}): Promise<Observation | undefined> {
  const info = { owner: null, ...more } as Partial<FunctionInfo>
  const task = {
    target: { id: `mod.py::${name}`, file: 'mod.py', name, via: null, baseId: null },
    function: info,
    access: { importLine: '', module: 'mod', symbol: name, root: '' },
  } as TestTask
  const plain = { id: '0', target: task.target.id, receiver: null, positional: [], keyword: {} }
  const calls: Call[] = [{ ...plain, text: '', imports: [], ...call }]
  const project = makeProject({ 'mod.py': source })
  try {
    return callRunner.read(await project.run(callRunner.job(calls, task, 'head')), calls)[0]
  } finally {
    project.dispose()
  }
}

const describePython = hasPython ? describe : describe.skip
describePython('forms of calls (needs python3)', () => {
  test.each<[title: string, name: string, call: Partial<Call>, more: object, expected: Partial<Observation>]>(
    [
      [
        'other calls before it',
        'Stack.pop',
        { receiver: [], history: ['push(1)', 'push(2)'] },
        {},
        { literal: '2' },
      ],
      [
        'a call before it that raises',
        'Stack.pop',
        { receiver: [], history: ['push(-1)'] },
        {},
        { outcome: 'refused', shown: 'the receiver cannot be made: ValueError' },
      ],
      [
        'a call of the result',
        'at_most',
        { positional: ['3'], then: [{ positional: ['3'], keyword: {} }] },
        {},
        { literal: 'True' },
      ],
      [
        'a member',
        'Level.next',
        { receiver: ['Level.LOW'] },
        { owner: { members: ['Level.LOW'] } },
        { shape: 'Level.HIGH' },
      ],
      [
        'an attribute that is set',
        'Stack.limit',
        { receiver: [], positional: ['3'] },
        { assigns: true },
        { literal: 'None', left: [{ access: '.limit', literal: '3' }] },
      ],
      [
        'an attribute that refuses the value',
        'Stack.limit',
        { receiver: [], positional: ['-3'] },
        { assigns: true },
        { outcome: 'raised' },
      ],
      [
        'a context manager',
        'within',
        { positional: ["{'a': 5}", "'b'"] },
        { enters: true },
        { literal: "{'a': 5, 'b': 1}", changed: [], drained: false },
      ],
      [
        'the end of a block',
        'Stack.__exit__',
        { receiver: [], positional: ["KeyError, KeyError('no'), None"] },
        {},
        { literal: 'True' },
      ],
      [
        'calls that are logged',
        'each',
        { positional: ['[1, 2]', 'lambda *args: calls.append(args)'] },
        {},
        {
          literal: 'None',
          logged: '[(1,), (2,)]',
          shown: 'None, calling back with [(1,), (2,)]',
          silent: false,
        },
      ],
    ],
  )('%s', async (_title, name, call, more, expected) => {
    expect(await look(name, call, more)).toMatchObject({ outcome: 'returned', ...expected })
  })

  test('an exception that the target raises has its message and line', async () => {
    const seen = await look('Stack.push', { receiver: [], positional: ['-1'] })
    expect(seen?.exception).toMatchObject({ message: 'no', line: 16, accidental: false })
  })
})
