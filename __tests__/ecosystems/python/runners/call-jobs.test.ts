import { describe, expect, test } from '@jest/globals'
import type { Call, Observation, Instrumented } from '../../../../src/core/model/run.js'
import type { TestTask } from '../../../../src/core/model/target.js'
import { callRunner } from '../../../../src/ecosystems/python/call-jobs.js'
import { hasPython, makeProject } from './programs.js'

const source = `import datetime
import random
import time
import asyncio
class Refused(ValueError): pass
class Cart:
    def __init__(self, n=1): self.n = n
    @property
    def size(self): return self.n
    def add(self, x):
        if x < 0:
            raise Refused('negative')
        return self.n + x
    @staticmethod
    def wrap(x): return [x]
    @classmethod
    def of(cls, n): return cls(n)
async def later(x):
    await asyncio.sleep(0)
    return x + 1
seen = []
def f(kind, x=None):
    if kind == 'value': return x
    if kind == 'chance': return random.random()
    if kind == 'order': return list({'aa', 'bb', 'cc', 'dd', 'ee'})
    if kind == 'year': return datetime.datetime.now().year
    if kind == 'state':
        seen.append(x)
        return len(seen)
    if kind == 'hang':
        while True:
            try: time.sleep(9)
            except: pass
    if kind == 'spin':
        while True: pass
    if kind == 'exit': import os; os._exit(3)
    if kind == 'leave': raise SystemExit(2)
    if kind == 'lazy': return (n * n for n in range(x))
    if kind == 'endless': return iter(int, 1)
    if kind == 'length': return len(x)
    if kind == 'missing': return {}[x]
    if kind == 'raise': raise KeyError(x)
    if kind == 'own': raise Refused('at 0x7f0011223344')
    if kind == 'late': raise Refused('%s days' % int(time.time() // 86400))
    if kind == 'late, said':
        print('said')
        raise Refused('%s days' % int(time.time() // 86400))
    if kind == 'here': import os; raise ValueError(os.environ.get('USER', 'nobody'))
    if kind == 'never the same': raise KeyError({'aa', 'bb', 'cc', 'dd', 'ee'})
    if kind == 'change': x.append(4)
    if kind == 'print': print('noise'); return 1
    if kind == 'cycle': l = []; l.append(l); return l
    if kind == 'cart': return Cart(x)
    if kind == 'object': return object()
    if kind == 'deep': return f(kind, x)
    if kind == 'user': import os; return os.environ.get('USER', 'nobody')
    if kind == 'zone': return time.strftime('%z')
    if kind == 'folder': import os; return os.path.abspath('a')
    if kind == 'log':
        import logging
        logging.getLogger('a.b').warning('%s took 0.25 s', x)
        logging.getLogger('a.b').info('not on')
        return x
    if kind == 'log day':
        import logging
        logging.error('x' * (int(time.time() // 86400) % 7))
    if kind == 'beside': return open('beside.txt').read()
    if kind == 'write': open(x, 'w').close(); return 1
    if kind == 'start': import os; return os.system('true')
    if kind == 'keep': import tempfile; tempfile.TemporaryFile().close(); return 1
class Basket:
    def __init__(self): self.items = {}
    def put(self, name, count=1):
        self.items[name] = count
        return len(self.items)
    def burst(self):
        self.items['b'] = self
        raise KeyError('b')
def fill(x, into): into.append(x)
def strange():
    raise type('in valid', (Exception,), {'__module__': 'a b'})('x')
`
const whole = `
class Full:
    def __init__(self): self.n, self.many, self.day, self._own = 1, (object(), object()), datetime.date(2020, 1, 2), 5
    def grow(self, by): self.n += by
class Words:
    def __str__(self): return 'two words'
class Hidden:
    __slots__ = ('_own',)
    def __repr__(self): return 'Hidden()'
class Broken:
    def __str__(self): return 1 / 0
class Base:
    def twice(self): return 2 * self.side
class Derived(Base):
    def __init__(self, side): self.side = side
`
const text = (value: string) => JSON.stringify(value)

function taskOf(name: string, more: Partial<TestTask['target']> = {}, module = 'mod', root = ''): TestTask {
  const file = more.file ?? 'mod.py'
  return {
    target: { id: `${file}::${name}`, file, name, via: null, baseId: null, ...more },
    function: { owner: null },
    access: { importLine: '', module, symbol: name, root },
  } as TestTask
}

/** Observations of calls, by the order of `calls`. */
async function look(
  task: TestTask,
  calls: Partial<Call>[],
  files: Record<string, string> = { 'mod.py': source },
  tree: 'head' | 'base' = 'head',
): Promise<Observation[]> {
  const project = makeProject(files)
  try {
    const whole = calls.map((call, index) => ({
      ...{ id: String(index), target: task.target.id, receiver: null, positional: [], keyword: {} },
      ...{ text: '', imports: [], ...call },
    }))
    const job = callRunner.job(whole, task, tree)
    const outcome = await project.run({ ...job, request: { ...(job.request as object), loading: 2 } })
    return callRunner.read(outcome, whole)
  } finally {
    project.dispose()
  }
}

const values: [expression: string, literal: string | null, shape: string][] = [
  ['1', '1', '1'],
  ['True', 'True', 'True'],
  ['-0.0', null, '-0.0'],
  ['float("nan")', null, 'nan'],
  ['float("inf")', null, 'inf'],
  ['0.1 + 0.2', '0.30000000000000004', '0.30000000000000004'],
  ['{3, 1, 2}', '{1, 2, 3}', '{1, 2, 3}'],
  ['set()', 'set()', '{}'],
  ['{"b": 1, "a": (2,)}', "{'b': 1, 'a': (2,)}", "{'a': (2), 'b': 1}"],
  ['"x" * 101', null, `'${'x'.repeat(101)}'`],
  ['b"\\x00"', "b'\\x00'", "b'\\x00'"],
  ['datetime.date(2020, 1, 2)', 'datetime.date(2020, 1, 2)', 'date 2020-01-02'],
  ['frozenset({2, 1})', null, 'frozenset{1, 2}'],
  ['ValueError("x")', null, 'exception ValueError'],
  ['"a\\u3164\\ufe0f"', String.raw`'a\u3164\ufe0f'`, "'a\u3164\ufe0f'"],
  ['range(3)', null, 'range range(0, 3)'],
  ['int', null, 'class int'],
]

const describePython = hasPython ? describe : describe.skip
describePython('the probe of Python (needs python3)', () => {
  test('values as literals and shapes', async () => {
    const calls = values.map(([expression]) => ({ positional: [text('value'), expression] }))
    const seen = await look(taskOf('f'), calls)
    const told = seen.map((each, index) => [values[index]?.[0], each.literal, each.shape])
    expect(told).toEqual(values)
    expect(seen.every(each => each.outcome === 'returned' && each.steady)).toBe(true)
    expect(seen[5]?.approximate).toBe(true)
    expect(seen[0]).toMatchObject({ approximate: false, shown: '1', lines: [23] })
  })

  test('what depends on chance, clock, hashes or earlier calls is not steady', async () => {
    const kinds = ['chance', 'order', 'year', 'state', 'value']
    const seen = await look(
      taskOf('f'),
      kinds.map(kind => ({ positional: [text(kind)] })),
    )
    expect(seen.map(each => each.steady)).toEqual([false, false, false, false, true])
  })

  test('what depends on the environment is not steady, and calls with outside effects are refused', async () => {
    const seen = await look(taskOf('f'), [
      { positional: [text('user')] },
      { positional: [text('zone')] },
      { positional: [text('write'), text('abc')] },
      { positional: [text('start')] },
      { positional: [text('keep')] },
    ])
    expect(seen.map(each => each.outcome)).toEqual(['returned', 'returned', 'refused', 'refused', 'returned'])
    expect(seen.map(each => each.steady)).toEqual([false, false, false, false, true])
    expect(seen.map(each => each.shown).slice(2, 4)).toEqual([
      'it writes files: abc',
      'it starts another process',
    ])
  })

  test('what depends on the working folder is not steady; files beside the module can be read', async () => {
    const files = { 'mod.py': source, 'beside.txt': 'beside' }
    const seen = await look(
      taskOf('f'),
      ['folder', 'beside'].map(kind => ({ positional: [text(kind)] })),
      files,
    )
    expect(seen.map(({ steady }) => steady)).toEqual([false, true])
    expect(seen[1]?.literal).toBe("'beside'")
  })

  test('logs are recorded without numbers, and left out if they differ from run to run', async () => {
    const seen = await look(taskOf('f'), [
      { positional: [text('value'), '1'] },
      { positional: [text('log'), '1'] },
      { positional: [text('log day')] },
      { positional: [text('log'), '2'] },
    ])
    expect(seen.map(({ steady, logs }) => [steady, logs])).toEqual([
      [true, ''],
      [true, 'WARNING %s took 0 s'],
      [true, null],
      [true, 'WARNING %s took 0 s'],
    ])
  })

  test('an exception whose message differs from run to run is steady by its kind, without the message', async () => {
    const kinds = ['late', 'late, said', 'here', 'never the same', 'own']
    const seen = await look(
      taskOf('f'),
      kinds.map(kind => ({ positional: [text(kind)] })),
    )
    expect(seen.map(({ steady, shown, exception }) => [steady, shown, exception?.message])).toEqual([
      [true, 'raises Refused', undefined],
      [true, "raises Refused, printing 'said'", undefined],
      [true, 'raises ValueError', undefined],
      [true, 'raises KeyError', undefined],
      [true, 'raises Refused: at 0x7f0011223344', 'at 0x7f0011223344'],
    ])
  })

  test('long results have different shapes if they differ only at the end, and shapes are bounded', async () => {
    const values = ['list(range(500))', 'list(range(499)) + [7]', '["x" * 9000, 1]', '["x" * 9000, 2]']
    const seen = await look(
      taskOf('f'),
      values.map(value => ({ positional: [text('value'), value] })),
    )
    expect(new Set(seen.map(({ shape }) => shape)).size).toBe(4)
    expect(Math.max(...seen.map(({ shape }) => shape.length))).toBeLessThan(8100)
  })

  test('changes of the receiver and of named arguments, and output, are observed', async () => {
    const one = async (name: string, call: Partial<Call>) => (await look(taskOf(name), [call]))[0]
    expect(await one('Basket.put', { receiver: [], positional: ['"a"', '2'] })).toMatchObject({
      ...{ literal: '1', shown: "1, leaving self as Basket(items={'a': 2})", steady: true, silent: false },
      shape: "1; self=Basket(items={'a': 2})",
    })
    expect(await one('Basket.burst', { receiver: [] })).toMatchObject({
      shape: "raises KeyError; self=Basket(items={'b': <cycle>})",
    })
    expect(await one('fill', { positional: ['1'], keyword: { into: '[]' } })).toMatchObject({
      ...{ literal: 'None', shape: 'None; into=[1]', shown: 'None, leaving into as [1]', silent: true },
    })
    expect(await one('fill', { positional: ['1', '[]'] })).toMatchObject({ shape: 'None', silent: false })
    expect(await one('f', { positional: [text('print')] })).toMatchObject({
      ...{ literal: '1', shape: "1; prints 'noise\\n'", shown: "1, printing 'noise'" },
    })
    expect(await one('f', { positional: [text('cart'), '3'] })).toMatchObject({ shown: 'Cart(n=3)' })
    expect(await one('strange', {})).toMatchObject({ exception: { import: null, accidental: true } })
  })

  test('a call that hangs, exits or floods loses no other call', async () => {
    const kinds = ['hang', 'value', 'spin', 'value', 'exit', 'value', 'leave', 'print', 'deep']
    const seen = await look(
      taskOf('f'),
      kinds.map(kind => ({ positional: [text(kind)] })),
    )
    expect(seen.map(each => each.outcome)).toEqual([
      ...['timed-out', 'returned', 'timed-out', 'returned', 'refused'],
      ...['returned', 'raised', 'returned', 'raised'],
    ])
    expect(seen[4]?.shown).toContain('status 3')
    expect(seen[8]?.exception).toMatchObject({ name: 'RecursionError', accidental: true })
  })

  test('exceptions have the name that a test uses, and are accidental unless the target raises them', async () => {
    const calls = [
      ['length', '5'],
      ['missing', '5'],
      ['raise', '5'],
      ['own', '5'],
    ] as const
    const seen = await look(
      taskOf('f'),
      calls.map(([kind, x]) => ({ positional: [text(kind)], keyword: { x } })),
    )
    expect(seen.map(each => each.exception)).toEqual([
      { name: 'TypeError', import: null, accidental: true },
      { name: 'KeyError', import: null, accidental: true },
      { name: 'KeyError', import: null, accidental: false, message: '5', line: 42 },
      {
        ...{ name: 'Refused', import: 'from mod import Refused', accidental: false },
        ...{ message: 'at 0x7f0011223344', line: 43 },
      },
    ])
    expect(seen[2]).toMatchObject({ shape: 'raises KeyError', shown: 'raises KeyError: 5' })
  })

  test('iterators are drained, changed arguments are shown, and objects are described by their state', async () => {
    const calls = [
      ['lazy', '3'],
      ['endless', '1'],
      ['change', '[1]'],
      ['cycle', '1'],
      ['cart', '3'],
      ['object', '3'],
    ]
    const seen = await look(
      taskOf('f'),
      calls.map(([kind, x]) => ({ positional: [text(kind ?? ''), x ?? ''] })),
    )
    expect(seen[0]).toMatchObject({ literal: '[0, 1, 4]', drained: true })
    expect(seen[1]).toMatchObject({ outcome: 'returned', drained: true, literal: null })
    expect(seen[2]).toMatchObject({
      literal: 'None',
      changed: [{ index: 1, literal: '[1, 4]' }],
      steady: true,
    })
    expect(seen[3]).toMatchObject({ literal: null, shape: '[<cycle>]', steady: true })
    expect(seen[4]).toMatchObject({ literal: null, shape: 'Cart(n=3)', steady: true })
    expect(seen[5]).toMatchObject({ literal: null, shape: 'object', shown: '<object object>', steady: true })
  })

  test('methods, properties, static and class methods, constructors and coroutines', async () => {
    const one = async (name: string, call: Partial<Call>) => (await look(taskOf(name), [call]))[0]
    expect(await one('Cart.add', { receiver: ['5'], positional: ['2'] })).toMatchObject({ literal: '7' })
    expect(await one('Cart.size', { receiver: ['5'] })).toMatchObject({ literal: '5' })
    expect(await one('Cart.wrap', { positional: ['2'] })).toMatchObject({ literal: '[2]' })
    expect(await one('Cart.of', { positional: ['2'] })).toMatchObject({ shape: 'Cart(n=2)' })
    expect(await one('Cart.__init__', { positional: ['2'] })).toMatchObject({ shape: 'Cart(n=2)' })
    expect(await one('later', { positional: ['2'] })).toMatchObject({ literal: '3', lines: [19, 20] })
  })

  test.each([
    ['Cart(3)', { 'type({}).__name__': "'Cart'", '.n': '3' }],
    [
      'Full()',
      { 'type({}).__name__': "'Full'", '.n': '1', 'len({}.many)': '2', 'str({}.day)': "'2020-01-02'" },
    ],
    ['datetime.time(9, tzinfo=datetime.timezone.utc)', { 'str({})': "'09:00:00+00:00'" }],
    ['frozenset({2, 1})', { 'set({})': '{1, 2}' }],
    ['[object(), 1]', { 'len({})': '2' }],
    ['int', { '.__name__': "'int'" }],
    ['(lambda: 1)', {}],
    ['Words()', { 'str({})': "'two words'" }],
    ['Hidden()', { 'repr({})': "'Hidden()'" }],
    ['Broken()', {}],
    ['object()', {}],
    ['3', {}],
  ])('what a test can pin of %s', async (expression, facts) => {
    const files = { 'mod.py': `${source}${whole}` }
    const [seen] = await look(taskOf('f'), [{ positional: [text('value'), expression] }], files)
    const found = (seen?.properties ?? []).map(each => [each.access, each.literal])
    expect(Object.fromEntries(found)).toEqual(facts)
  })

  const made = `
import dataclasses, datetime, enum, fractions, typing
@dataclasses.dataclass
class Point:
    x: int
    y: int = 0
    tag: str = ''
@dataclasses.dataclass
class Box:
    low: Point
    high: Point
    weight: float = dataclasses.field(default=1.0, compare=False)
@dataclasses.dataclass(eq=False)
class Loose:
    x: int
@dataclasses.dataclass
class Wide:
    a: int
    b: int
    c: int
    d: int
@dataclasses.dataclass
class Sum:
    a: int
    total: int = dataclasses.field(init=False)
    def __post_init__(self): self.total = self.a
@dataclasses.dataclass
class Clamped:
    a: int
    def __post_init__(self): self.a = min(self.a, 3) + 1
class Span(typing.NamedTuple):
    start: int
    end: int = 0
class Size(enum.Enum):
    SMALL = 1
class Plain:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
def local():
    @dataclasses.dataclass
    class Inner:
        a: int
    return Inner(1)
@dataclasses.dataclass
class _Hidden:
    a: int
def f(kind, x): return x
`
  const own = 'from mod import'
  test.each<[string, string | null, string[] | undefined]>([
    ['Point(1, 2)', 'Point(1, 2)', [`${own} Point`]],
    ['Point(1)', 'Point(1)', [`${own} Point`]],
    ["Point(1, 0, 'a')", "Point(1, tag='a')", [`${own} Point`]],
    ['Wide(1, 2, 3, 4)', 'Wide(a=1, b=2, c=3, d=4)', [`${own} Wide`]],
    ['Box(Point(1), Point(2), 3.5)', 'Box(Point(1), Point(2), 3.5)', [`${own} Box`, `${own} Point`]],
    ['[Point(1), 2, {"a": Span(1)}]', "[Point(1), 2, {'a': Span(1)}]", [`${own} Point`, `${own} Span`]],
    ['(Size.SMALL,)', '(Size.SMALL,)', [`${own} Size`]],
    ['{Size.SMALL}', '{Size.SMALL}', [`${own} Size`]],
    ['fractions.Fraction(2, 4)', 'fractions.Fraction(1, 2)', ['import fractions']],
    ['datetime.datetime(2024, 1, 2, 3)', 'datetime.datetime(2024, 1, 2, 3, 0)', ['import datetime']],
    ['datetime.timedelta(hours=25)', 'datetime.timedelta(days=1, seconds=3600)', ['import datetime']],
    ['datetime.timedelta()', 'datetime.timedelta(0)', ['import datetime']],
    ['Point(0.1 + 0.2)', null, undefined],
    ['Loose(1)', null, undefined],
    ['Sum(1)', null, undefined],
    ['Clamped(1)', null, undefined],
    ['Plain(1)', null, undefined],
    ['local()', null, undefined],
    ['_Hidden(1)', null, undefined],
    ['[Point(1)] * 40', null, undefined],
  ])('an object that compares by what it holds: %s', async (expression, literal, imports) => {
    const [seen] = await look(taskOf('f'), [{ positional: [text(''), expression] }], { 'mod.py': made })
    expect(seen).toMatchObject({ outcome: 'returned', literal })
    expect(seen?.imports).toEqual(imports)
  })

  test('only attributes of the receiver that a method changes are reported', async () => {
    const files = { 'mod.py': `${source}${whole}` }
    const [grown, same] = await look(
      taskOf('Full.grow'),
      [
        { receiver: [], positional: ['2'] },
        { receiver: [], positional: ['0'] },
      ],
      files,
    )
    expect(grown?.left).toEqual([{ access: '.n', literal: '3' }])
    expect(same?.left).toEqual([])
  })

  test('the receiver of an abstract class is made by its subclass, with and without mutants', async () => {
    const files = { 'mod.py': `${source}${whole}` }
    const task = { ...taskOf('Base.twice'), function: { owner: { by: 'Derived' } } } as TestTask
    const [seen] = await look(task, [{ receiver: ['2'] }], files)
    expect(seen).toMatchObject({ literal: '4' })
    const instrumented: Instrumented = { kind: 'lines', file: 'mod.py', mutants: [] }
    expect(callRunner.killJob([], task, instrumented).request).toMatchObject({ by: 'Derived' })
  })

  test.each([
    ['return x // 2', 'return x / 2', '-10', false],
    ['return x // 2', 'return x / 2', '3', true],
    ['return [x, "1.0"]', 'return [x + 0.0, "1.0"]', '1', false],
    ['return [x, "1.0"]', 'return [x, "1"]', '1', true],
    ['return x > 0', 'return int(x > 0)', '1', true],
  ])(
    '%s changed to %s: a call with %s is noticed if a test with == fails: %s',
    async (was, now, given, noticed) => {
      const project = makeProject({ 'mod.py': `def f(x):\n    ${was}\n` })
      try {
        const edits = [{ first: 2, last: 2, text: `    ${now}` }]
        const call: Call = {
          ...{ id: 'c', target: 'mod.py::f', receiver: null, positional: [given], keyword: {} },
          ...{ text: '', imports: [] },
        }
        const job = callRunner.killJob([call], taskOf('f'), {
          kind: 'lines',
          file: 'mod.py',
          mutants: [{ id: 'm', edits }],
        })
        const outcome = await project.run({ ...job, request: { ...(job.request as object), loading: 2 } })
        expect(callRunner.readKills(outcome)).toEqual({ m: noticed ? ['c'] : [] })
      } finally {
        project.dispose()
      }
    },
  )

  test('a call that cannot be made is refused with the reason', async () => {
    const seen = await look(taskOf('f'), [
      { positional: ['nope(1)'] },
      { positional: ['('] },
      { positional: ['1'], imports: ['import nowhere'] },
      { positional: ['Decimal("1")'], imports: ['from decimal import Decimal'] },
    ])
    expect(seen.map(each => each.outcome)).toEqual(['refused', 'refused', 'refused', 'returned'])
    expect(seen[0]?.shown).toContain('NameError')
    const [absent] = await look(taskOf('nope'), [{}])
    expect(absent).toMatchObject({ outcome: 'refused', shown: 'the module has no nope' })
  })

  test.each([
    ['raise RuntimeError("no")', 'cannot be imported: RuntimeError: no'],
    ['import os; os._exit(1)', 'hangs or ends the process when it is imported'],
    ['def f(:', 'cannot be imported: SyntaxError'],
  ])('a module that is %s on import is refused for every call', async (text, reason) => {
    const seen = await look(taskOf('f'), [{}, {}], { 'mod.py': text })
    expect(seen.map(each => each.outcome)).toEqual(['refused', 'refused'])
    expect(seen[0]?.shown).toContain(reason)
  })

  test('a module that hangs on import is refused', async () => {
    const text = 'import time\nwhile True:\n    try: time.sleep(9)\n    except: pass'
    const [seen] = await look(taskOf('f'), [{}], { 'mod.py': text })
    expect(seen).toMatchObject({ outcome: 'refused', shown: expect.stringContaining('import') })
  })

  test('a call of another copy of the module is refused', async () => {
    const files = { 'src/mod.py': 'def f(): return 1', 'mod.py': 'def f(): return 2' }
    const [seen] = await look(taskOf('f', { file: 'src/mod.py' }), [{}], files)
    expect(seen).toMatchObject({ outcome: 'refused', shown: expect.stringContaining('not isolated') })
  })

  test('on the base the module may have another path', async () => {
    const task = taskOf('f', { file: 'src/shop/new.py', baseId: 'src/shop/old.py::f' }, 'shop.new', 'src')
    const files = { 'src/shop/__init__.py': '', 'src/shop/old.py': 'def f(): return 1' }
    const [seen] = await look(task, [{}], files, 'base')
    expect(seen).toMatchObject({ outcome: 'returned', literal: '1' })
  })
})

test('an invalid result refuses every call', () => {
  const call = { id: '1', target: '', receiver: null, positional: [], keyword: {}, text: '', imports: [] }
  for (const result of [null, 3, { observations: [{ call: '1' }] }, { observations: 'x', error: null }]) {
    const outcome = { status: 'crashed' as const, result, output: '', milliseconds: 1 }
    expect(callRunner.read(outcome, [call])).toMatchObject([{ call: '1', outcome: 'refused', steady: false }])
  }
})
