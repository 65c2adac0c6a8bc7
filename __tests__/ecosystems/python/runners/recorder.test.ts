// The recorder of calls in the real interpreter: values as texts and as source, and lines, by each way of watching.
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { hasPython, makeProject, pythonsAtHand, runners } from './programs.js'

const sample = `import collections, dataclasses, datetime, enum, typing
class Colour(enum.Enum):
    RED = 1
class Right(enum.Flag):
    READ = 1
    WRITE = 2
class Pair(typing.NamedTuple):
    a: int
    b: str = 'x'
@dataclasses.dataclass
class Row:
    name: str
    size: int = 3
@dataclasses.dataclass
class Checked:
    name: str
    def __post_init__(self): self.name += '!'
class Slots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]
class Words(list):
    pass
class Moment(datetime.datetime):
    pass
class Plain:
    def __init__(self, x): self.x = x
class Trap(Exception):
    def __str__(self): raise SystemExit('its text was asked for')
class Meta(type):
    def __eq__(cls, other): raise SystemExit('a class was compared')
    def __hash__(cls): raise SystemExit('a class was hashed')
class Odd(metaclass=Meta):
    pass
class Hostile:
    """Whatever is asked of it ends the process."""
    def __init__(self): object.__setattr__(self, 'x', 1)
    def _no(self, *given): raise SystemExit('it was touched')
    __repr__ = __str__ = __iter__ = __eq__ = __len__ = __bool__ = __getattr__ = __getattribute__ = __hash__ = __getitem__ = _no
    y = property(_no)
    __class__ = property(_no)
class Proxy:
    __dict__ = property(lambda self: Hostile()._no())
class Lazy(collections.abc.Sequence):
    def __init__(self): self.query = 'select'
    def __getitem__(self, place): raise SystemExit('it was read')
    def __len__(self): raise SystemExit('it was counted')
    def __iter__(self): raise SystemExit('it was iterated')
class Table(dict):
    def items(self): raise SystemExit('its own method was called')
    __iter__ = keys = items
def one(x): return x + 1
def inner(x): return x
def outer(x, y): return inner(y) if x == 'in' else x
def lines(x):
    total = 0
    for each in [n * 2
                 for n in range(x)]:
        if each:
            total += each
    def inner():
        return total
    try:
        raise ValueError(x)
    except ValueError:
        return inner()
def raises(x):
    try:
        raise KeyError(x)
    finally:
        x = 0
def key(): return 'AKIA' + 'ABCDEFGHIJKLMNOP'
async def late(x):
    import asyncio
    await asyncio.sleep(0)
    if x: raise Trap(x)
    return x
def each_of(x):
    yield x
class Box:
    def __init__(self, content, *, size=2):
        self.content, self.size = content, size
    def put(self, *more, **named):
        self.content.extend(more)
        return self
`

const values: [source: string, shape: string | RegExp, code: string | null, opaque?: true][] = [
  ['None', 'None', 'None'],
  ['-0.0', '-0.0', '-0.0'],
  ["float('inf')", 'inf', "float('inf')"],
  ["float('nan')", 'nan', null],
  [
    "[1, (2,), {'k': {3}}, frozenset()]",
    "[1, (2,), {'k': {3}}, frozenset{}]",
    "[1, (2,), {'k': {3}}, frozenset()]",
  ],
  ["{'b': 1, 'a': 2}", "{'a': 2, 'b': 1}", "{'b': 1, 'a': 2}"],
  ['Colour.RED', 'sample.Colour.RED', 'Colour.RED'],
  ['Right.READ', 'sample.Right.READ', 'Right.READ'],
  ["Pair(1, 'y')", "sample.Pair<(1, 'y')>", "Pair(1, 'y')"],
  ["Row('r')", "sample.Row(name='r', size=3)", "Row(name='r')"],
  ["[Row('r', 4)]", "[sample.Row(name='r', size=4)]", "[Row(name='r', size=4)]"],
  ["Checked('r')", "sample.Checked(name='r!')", null],
  ['Slots()', 'sample.Slots(a=[1])', null],
  ['Words([1])', 'sample.Words<[1]>', null],
  ['Table(a=1)', "sample.Table<{'a': 1}>", null],
  ['Plain', 'class sample.Plain', 'Plain'],
  ['[int, len]', '[class int, function builtins.len]', '[int, len]'],
  ['one', 'function sample.one', null],
  ['datetime.date(2020, 1, 2)', 'datetime.date(2020, 1, 2)', null],
  ['Moment(2020, 1, 2)', 'sample.Moment(2020, 1, 2, 0, 0, 0, 0, 0, None)', null],
  ['collections.deque([1], 2)', 'deque[1], 2', null],
  ['Trap(1)', 'sample.Trap(1,)', null],
  ['Hostile()', 'sample.Hostile(x=1)', null],
  ['Odd()', 'sample.Odd()', null],
  ['[Odd]', '[class sample.Odd]', '[Odd]'],
  ['Lazy()', "sample.Lazy(query='select')", null],
  ['Proxy()', '<sample.Proxy>', null, true],
  ['iter([1])', '<list_iterator>', null, true],
  ['[open("/dev/null")]', '[<_io.TextIOWrapper>]', null, true],
  ['[key()]', '[masked]', null, true],
  ['{"password": "abcdefgh12345678"}', '[masked]', null, true],
  ["'x' * 5000", /^'x{3799}… sha256 [0-9a-f]{64}$/, null],
  ['list(range(3000))', /^\[0, 1, .*… sha256 [0-9a-f]{64}$/s, null, true],
]

const asked = `import json, sys
sys.path[:0] = [sys.argv[1], '.']
import sample
from testwright_runner import recorder, tracing
`

const script = (body: string) => `${asked}${body}`
const describePython = hasPython ? describe : describe.skip

describePython.each(pythonsAtHand())('%s records', python => {
  function run(body: string): unknown {
    const project = makeProject({ 'sample.py': sample })
    try {
      const given = ['-c', script(body), join(runners, 'python/programs')]
      const { stdout, stderr } = spawnSync(python, given, { cwd: project.root, encoding: 'utf8' })
      if (stdout === '') throw new Error(stderr)
      return JSON.parse(stdout)
    } finally {
      project.dispose()
    }
  }

  test('values without running any of their code', () => {
    const sources = JSON.stringify(values.map(([source]) => source))
    const found = run(`
import os
coder = recorder.Coder({os.path.realpath('sample.py')})
made = [eval(source, vars(sample)) for source in json.loads(${JSON.stringify(sources)})]
print(json.dumps([recorder.Value(value).told(coder) for value in made]))
`)
    expect(found).toEqual(
      values.map(([, shape, code, opaque = false]) => ({
        ...{ shape: typeof shape === 'string' ? shape : (expect.stringMatching(shape) as never) },
        ...{ code, opaque },
      })),
    )
  })

  test.each(['repr(value)', 'value == 1', 'value.y', 'value.__class__', 'list(value)', 'hash(value)'])(
    'without touching a value that ends the process at %s',
    touch => {
      expect(() =>
        run(`
value = sample.Hostile()
${touch}
print('1')`),
      ).toThrow('it was touched')
    },
  )

  const watching = `
source = open('sample.py').read().split('\\n')
def watched(name, kind='function'):
    simple = name.split('.')[-1]
    first = next(at for at, line in enumerate(source, 1) if line.strip().startswith(('def %s(' % simple, 'async def %s(' % simple)))
    indent = len(source[first - 1]) - len(source[first - 1].lstrip())
    last = next((at for at in range(first, len(source)) if source[at].strip() and len(source[at]) - len(source[at].lstrip()) <= indent), len(source))
    return {'id': name, 'file': 'sample.py', 'name': name, 'lines': [first, last], 'kind': kind}
asked = [watched(name) for name in ('one', 'lines', 'raises', 'late', 'each_of')] + [watched('Box.put', 'method')]
ways = [tracing.Tracing] + ([tracing.Monitoring] if tracing.has_monitoring() else [])
def recorded(way, run, times=1):
    recorder.Monitoring = recorder.Tracing = way
    made = recorder.Recorder(asked)
    found = []
    for _ in range(times):
        made.start()
        try:
            run()
        except KeyError:
            pass
        found.append(made.stop())
    return found
`

  test('the lines that a plain tracer sees, in every test, also in threads', () => {
    const found = run(`${watching}
import threading
def work():
    thread = threading.Thread(target=sample.lines, args=(3,))
    thread.start()
    thread.join()
    sample.one(1)
    list(sample.each_of(1))
    sample.raises(1)
seen = set()
def tracer(frame, event, argument):
    if not frame.f_code.co_filename.endswith('sample.py'): return None
    if event == 'line': seen.add(frame.f_lineno)
    return tracer
threading.settrace(tracer)
sys.settrace(tracer)
try: work()
except KeyError: pass
sys.settrace(None)
threading.settrace(None)
told = [each['lines'] for way in ways for each in recorded(way, work, 3)]
expected = {each['id']: sorted(line for line in seen if each['lines'][0] <= line <= each['lines'][1]) for each in asked}
print(json.dumps({'told': told, 'expected': {name: lines for name, lines in expected.items() if lines}}))
`) as { told: Record<string, number[]>[]; expected: Record<string, number[]> }
    expect(Object.keys(found.expected).sort()).toEqual(['each_of', 'lines', 'one', 'raises'])
    expect(found.expected['lines']?.length).toBeGreaterThan(7)
    expect(found.told.length % 3).toBe(0)
    for (const told of found.told) expect(told).toEqual(found.expected)
  })

  test('calls with what went in and came out', () => {
    const found = run(`${watching}
import asyncio
def work():
    box = sample.Box([1])
    box.put(2, 3, a=4)
    list(sample.each_of(5))
    asyncio.run(sample.late(0))
    try: asyncio.run(sample.late(6))
    except sample.Trap: pass
    sample.one(1)
    sample.one(1)
    sample.raises(7)
def brief(call):
    text = lambda value: value and [value['shape'], value['code']]
    given = [text(each) for each in call['positional']] + [[name, text(each)] for name, each in call['keyword'].items()]
    after = {name: text(each) for name, each in call['after'].items()}
    return [call['watched'], text(call['receiver']), given, call['outcome'], text(call['result']), call['exception'], after]
print(json.dumps([[brief(call) for call in recorded(way, work)[0]['calls']] for way in ways]))
`) as unknown[][]
    const left = ['sample.Box(content=[1, 2, 3], size=2)', null]
    const expected = [
      [
        ...['Box.put', ['sample.Box(content=[1], size=2)', 'Box([1], size=2)']],
        ...[
          [
            ['2', '2'],
            ['3', '3'],
            ['a', ['4', '4']],
          ],
          'returned',
          left,
          null,
          { receiver: left },
        ],
      ],
      ['each_of', null, [['5', '5']], 'unfinished', null, null, {}],
      ['late', null, [['0', '0']], 'returned', ['0', '0'], null, {}],
      ['late', null, [['6', '6']], 'raised', null, { name: 'Trap', text: '6' }, {}],
      ['one', null, [['1', '1']], 'returned', ['2', '2'], null, {}],
      ['raises', null, [['7', '7']], 'raised', null, { name: 'KeyError', text: '7' }, {}],
    ]
    for (const told of found) expect(told).toEqual(expected)
  })

  test('of too many calls those that enter the function in question, some of each kind and of each shared value', () => {
    const found = run(`${watching}
def work():
    for n in range(180): sample.outer('n%03d' % n, 'ab'[n % 2])
    sample.outer('n999', 'c')
    sample.outer(-1.5, 'a')
    for n in range(40): sample.outer('in', n)
def again():
    for n in range(20): sample.inner(0)
    for n in range(150): sample.outer('in', n)
asked = [watched('inner'), dict(watched('outer'), reaches=['inner'])]
print(json.dumps([[[each['entered'], *(value['code'] for value in each['positional']), each['outcome']]
    for each in told['calls'] if each['watched'] == 'outer'] for way in ways for told in [recorded(way, work)[0], recorded(way, again)[0]]]))
`) as [entered: string[], text: string, mode: string, outcome: string][][]
    for (const [at, calls] of found.entries()) {
      expect(calls).toHaveLength(100)
      const inside = calls.filter(([entered]) => entered.length > 0)
      expect(inside.map(([entered]) => entered.join())).toEqual(inside.map(() => 'inner'))
      expect(inside.map(([, text]) => text)).toEqual(inside.map(() => "'in'"))
      expect(calls.map(([, , , outcome]) => outcome)).toEqual(calls.map(() => 'returned'))
      expect(inside).toHaveLength(at % 2 === 0 ? 40 : 100)
      if (at % 2 === 1) continue
      const others = calls.filter(([entered]) => entered.length === 0)
      const of = (mode: string) => others.filter(([, , each]) => each === mode).length
      expect(others[0]?.[1]).toBe("'n000'")
      expect(others.map(([, text]) => text)).toEqual(expect.arrayContaining(['-1.5', "'n999'"]))
      expect([of("'a'"), of("'b'"), of("'c'")]).toEqual([30, 29, 1])
    }
  })

  test('a limited number of calls of a function per test and in total', () => {
    const found = run(`${watching}
state = []
def work():
    state.append(None)
    for n in range(300): sample.one(n + 1000 * (len(state) % 10))
told = recorded(ways[-1], work, 10)
print(json.dumps([[len(each['calls']), each['lines']] for each in told]))
`) as [number, Record<string, number[]>][]
    expect(found.map(([calls]) => calls)).toEqual([100, 100, 100, 100, 100, 0, 0, 0, 0, 0])
    for (const [, lines] of found) expect(Object.keys(lines)).toEqual(['one'])
  })
})
