import { describe, expect, test } from '@jest/globals'
import type { FunctionInfo } from '../../../src/core/model/target.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'

const functions = makeFunctions(await loadParser('python', 'nowhere'))
const named = (source: string, name: string): FunctionInfo => {
  const found = functions(source).functions.find(each => each.name === name)
  if (!found)
    throw new Error(
      `no ${name} in ${functions(source)
        .functions.map(each => each.name)
        .join(', ')}`,
    )
  return found
}
const only = (source: string): FunctionInfo => named(source, functions(source).functions[0]?.name ?? '')

describe('names and kinds', () => {
  const source = `
def plain(): pass
async def later(): yield 1
def _hidden(): pass
class Cart:
    def __init__(self, a): pass
    def total(self): pass
    def _sum(self): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
    @functools.cached_property
    def p(self): pass
    class Line:
        def cost(self):
            def inner():
                yield 1
            class Local:
                def m(self): pass
            return inner
class _Private:
    def m(self): pass
if TYPE_CHECKING:
    def typed(): pass
else:
    def typed2(): pass
try:
    def tried(): pass
except ImportError:
    def caught(): pass
if __name__ == '__main__':
    def main(): pass
@overload
def many(a: int) -> int: ...
`
  const table: [string, FunctionInfo['kind'], boolean, boolean, boolean][] = [
    ['plain', 'function', true, false, true],
    ['later', 'function', true, true, true],
    ['_hidden', 'function', false, false, true],
    ['Cart.__init__', 'constructor', true, false, true],
    ['Cart.total', 'method', true, false, true],
    ['Cart._sum', 'method', false, false, true],
    ['Cart.s', 'static', true, false, true],
    ['Cart.c', 'class-method', true, false, true],
    ['Cart.p', 'property', true, false, true],
    ['Cart.Line.cost', 'method', true, false, true],
    ['_Private.m', 'method', false, false, true],
    ['typed', 'function', true, false, false],
    ['typed2', 'function', true, false, true],
    ['tried', 'function', true, false, true],
    ['caught', 'function', true, false, true],
    ['main', 'function', true, false, false],
    ['many', 'function', true, false, false],
  ]
  test('are all found, and inner functions belong to the outermost', () => {
    expect(functions(source).functions.map(each => each.name)).toEqual(table.map(([name]) => name))
  })
  test.each(table)('%s', (name, kind, isPublic, generator, reachable) => {
    const made = named(source, name)
    expect([made.kind, made.public, made.generator, made.unreachable === null]).toEqual([
      kind,
      isPublic,
      generator,
      reachable,
    ])
  })
  test('async is read, and parameters leave out the instance', () => {
    expect(named(source, 'later').async).toBe(true)
    const names = (name: string) => named(source, name).parameters.map(each => each.name)
    expect([names('Cart.__init__'), names('Cart.s'), names('Cart.c')]).toEqual([['a'], ['a'], ['a']])
  })
})

describe('the body', () => {
  const source = `@cached
def f(a,
      b=2):
    """Doc
    string."""
    # note
    if (a and
            b):
        return g(
            a,
        )

    else:
        global z
        z = '''
text
'''
    ...
    return 1
`
  test('has the lines that run', () => {
    const made = only(source)
    expect(made.lines).toEqual([1, 19])
    expect(made.bodyLines).toEqual([7, 8, 9, 10, 15, 19])
    expect(made.longStatements).toEqual([
      [7, 8],
      [9, 11],
      [15, 17],
    ])
    expect(made.docstring).toBe('Doc\nstring.')
    expect(made.decorators).toEqual(['cached'])
  })
  test('of a stub has no lines, and of a one-line function has one', () => {
    expect(only('def f(): ...').bodyLines).toEqual([])
    expect(only('def f():\n    """Says."""\n').bodyLines).toEqual([])
    expect(only('def f(): return 1').bodyLines).toEqual([1])
  })
  test('has a count of its branches', () => {
    const code =
      'def f(a):\n  if a or 1: pass\n  elif a: pass\n  for i in a:\n    while i: pass\n  return 1 if a else [b for b in a if b]'
    expect(only(code).branches).toBe(7)
  })
  test('has its literals as values, also those of constants it uses', () => {
    const code = `
RATES = {'de': 0.19}
UNUSED = 7
def f(a, b=-3):
    "doc"
    if a == 0x10 or a is True: return "a\\nb" + r"\\d"
    return RATES[a] - 2.5e1 * 1_000 + 123456789012345678901234567890
`
    expect(only(code).literals).toEqual([
      { kind: 'int', value: 16 },
      { kind: 'str', value: 'a\nb' },
      { kind: 'str', value: '\\d' },
      { kind: 'float', value: 25 },
      { kind: 'int', value: 1000 },
      { kind: 'code', code: '123456789012345678901234567890' },
      { kind: 'int', value: -3 },
      { kind: 'str', value: 'de' },
      { kind: 'float', value: 0.19 },
    ])
  })
  test('ends before a comment after the last statement', () => {
    const made = only('def f(a):\n    return a\n    # rest\n\nx = 1\n')
    expect([made.lines, made.source]).toEqual([[1, 2], 'def f(a):\n    return a'])
  })
  test('has its source dedented, with decorators', () => {
    const made = only('class A:\n    @p\n    def f(self):\n        return 1\n')
    expect(made.source).toBe('@p\ndef f(self):\n    return 1')
  })
})

describe('examples', () => {
  const examples = (doc: string) =>
    only(`def f(a):\n    r"""${doc}"""\n`).examples.map(each => [each.call, each.expected, each.raises])
  test('doctests', () => {
    const doc = `Says.

    >>> f(1)
    2
    >>> f(
    ...     [1, 2])
    [1,
     2]
    >>> f(3)

    >>> f('x')
    Traceback (most recent call last):
        ...
    app.errors.BadValue: no
    >>> f(4)  # doctest: +ELLIPSIS
    <object ...>
    >>> f(5)  # doctest: +SKIP
    6
    >>> print(f(6))
    7
    >>> y = 8
    >>> f(y)
    9
    >>> g(1)
    2
    `
    expect(examples(doc)).toEqual([
      ['f(1)', '2', null],
      ['f(\n    [1, 2])', '[1,\n2]', null],
      ['f(3)', null, null],
      ["f('x')", null, 'app.errors.BadValue'],
      ['f(4)', null, null],
    ])
  })
  test('plain lines with literals on both sides', () => {
    const doc = `
    f(1) == 2
    e.g. f([1, 2], b=3) -> [3]
    f("a") => 'b'.
    f(x) == 3
    f(1) -> something
    half(4) == 2
    `
    expect(examples(doc)).toEqual([
      ['f(1)', '2', null],
      ['f([1, 2], b=3)', '[3]', null],
      ['f("a")', "'b'", null],
    ])
  })
})

describe('broken text', () => {
  test('breaks one function, not its neighbours', () => {
    const result = functions('def a():\n    return 1\n\ndef b(:\n    return 2\n\ndef c():\n    return 3\n')
    expect(result.functions.map(each => [each.name, each.sound])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ])
    expect(result.error).toBeNull()
  })
  test('outside functions is reported with its line', () => {
    const result = functions('def a():\n    return 1\n\nx = = 2\n\ndef c():\n    return 3\n')
    expect(result.functions.filter(each => each.sound).map(each => each.name)).toEqual(['a', 'c'])
    expect(result.error).toBe('line 4 does not parse: functions there were not read')
  })
  test('without any function is reported in one sentence', () => {
    expect(functions('%%% ((( not python').error).toBe('it does not parse (line 1)')
    expect(functions('').error).toBeNull()
  })
})
