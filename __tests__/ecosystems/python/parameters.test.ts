import { describe, expect, test } from '@jest/globals'
import type { FunctionInfo, Type } from '../../../src/core/model/target.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'
import { typeOf } from '../../../src/ecosystems/python/types.js'

const functions = makeFunctions(await loadParser('python', 'nowhere'))
const only = (source: string): FunctionInfo => {
  const found = functions(source).functions[0]
  if (!found) throw new Error('no function')
  return found
}
const int: Type = { kind: 'int' }
const str: Type = { kind: 'str' }
const none: Type = { kind: 'none' }
const any: Type = { kind: 'any' }

describe('annotations', () => {
  const table: [string, Type][] = [
    ['int', int],
    ['Optional[int]', { kind: 'union', of: [int, none] }],
    ['int | None', { kind: 'union', of: [int, none] }],
    ['typing.Union[int, str, None]', { kind: 'union', of: [int, str, none] }],
    ['t.List[int]', { kind: 'list', of: int }],
    ['list', { kind: 'list', of: any }],
    ['Sequence[str]', { kind: 'list', of: str }],
    ['collections.abc.Iterable[int]', { kind: 'iterable', of: int }],
    ['Mapping[str, list[int]]', { kind: 'dict', key: str, value: { kind: 'list', of: int } }],
    ['frozenset', { kind: 'named', name: 'frozenset' }],
    ['set[str]', { kind: 'set', of: str }],
    ['tuple[int, ...]', { kind: 'tuple', of: [int], open: true }],
    ['Tuple[int, str]', { kind: 'tuple', of: [int, str], open: false }],
    ['Callable[[int], str]', { kind: 'callable', takes: [{ kind: 'any' }], gives: { kind: 'str' } }],
    ['Literal["a|b", 2]', { kind: 'literal', text: ['"a|b"', '2'] }],
    ['"list[int]"', { kind: 'list', of: int }],
    [`"Literal['x']"`, { kind: 'literal', text: ["'x'"] }],
    ['Annotated[int, Gt(0)]', int],
    ['Any', any],
    ['decimal.Decimal', { kind: 'named', name: 'decimal.Decimal' }],
    ['Cart', { kind: 'named', name: 'Cart' }],
    ['None', none],
    ['', any],
    ['[int', any],
    ['constructor', { kind: 'named', name: 'constructor' }],
  ]
  test.each(table)('%s', (text, type) => {
    expect(typeOf(text)).toEqual(type)
  })
  test('aliases of the module are resolved, and circles end', () => {
    const source = `
from typing import List as L, TypeVar
T = TypeVar('T')
Num = int | float
UserId = NewType('UserId', int)
A = list[B]
B = list[A]
def f(a: Num, b: T, c: L[str], d: UserId, e: A): pass
`
    const types = only(source).parameters.map(each => each.type)
    expect(types.slice(0, 4)).toEqual([
      { kind: 'union', of: [int, { kind: 'float' }] },
      any,
      { kind: 'list', of: str },
      int,
    ])
    expect(types[4]?.kind).toBe('list')
  })
})

describe('parameters', () => {
  test('how they are passed, their defaults and types', () => {
    const made = only('def f(a, /, b: int, c=1.5, *d: str, e="x", g: int = None, **h): pass\n')
    expect(made.parameters.map(({ name, pass, default: value }) => [name, pass, value])).toEqual([
      ['a', 'positional', null],
      ['b', 'either', null],
      ['c', 'either', '1.5'],
      ['d', 'rest', null],
      ['e', 'keyword', '"x"'],
      ['g', 'keyword', 'None'],
      ['h', 'keyword-rest', null],
    ])
    const types = made.parameters.map(each => each.type)
    expect(types).toEqual([any, int, { kind: 'float' }, str, str, { kind: 'union', of: [int, none] }, any])
  })
  test('keyword-only after a bare star', () => {
    expect(only('def f(a, *, b): pass').parameters.map(each => each.pass)).toEqual(['either', 'keyword'])
  })
  const uses: [string, string[]][] = [
    ['return x[0] + 1', ['index', 'item-arithmetic']],
    ['return x[0][1]', ['index', 'item-index']],
    ['for row in x:\n        print(len(row), row[0])', ['iterate', 'item-len', 'item-index']],
    ['return [abs(b - a) for a, b in x]', ['iterate', 'item-unpack', 'item-item-arithmetic']],
    ['return [i for i in x if i == k]', ['iterate', 'item-like:k']],
    ['return x == y', ['compare', 'like:y']],
    ['return x == []', ['compare-list']],
    ['return k in x', ['in', 'item-like:k']],
    ['for x in x:\n        for x in x:\n            pass', ['iterate', 'item-iterate']],
    ['len(x)', ['len']],
    ['for i in x: pass', ['iterate']],
    ['y = [i for i in x]', ['iterate']],
    ['sorted(x)', ['iterate']],
    ['x[0]', ['index']],
    ['x["k"]', ['key']],
    ['x[1:]', ['slice', 'index']],
    ['x()', ['call']],
    ['x * 2', ['arithmetic']],
    ['-x', ['arithmetic']],
    ['x + "a"', ['concat-str']],
    ['x > 3', ['compare-number']],
    ['0 < x <= 3', ['compare-number']],
    ['x == "a"', ['compare-str']],
    ['x is None', ['compare-none']],
    ['1 in x', ['in']],
    ['x in [1]', ['member']],
    ['x.split(",")', ['str-method']],
    ['x.append(1)', ['list-method']],
    ['x.items()', ['dict-method']],
    ['x.price', ['attribute:price']],
    ['x.price + 1', ['attribute:price arithmetic']],
    ['x.order.price is None', ['attribute:order.price compare-none']],
    ['x.order.total()', ['attribute:order.total()']],
    ['x.run(1)', ['attribute:run(...)']],
    ['if x: pass', ['truth']],
    ['not x', ['truth']],
    ['isinstance(x, str)', ['isinstance:str']],
    ['re.match("a", x)', ['str-method']],
    ['other.x', []],
    ['f(x=1)', []],
  ]
  test.each(uses)('use: %s', (code, expected) => {
    expect(only(`def f(x):\n    ${code}\n`).parameters[0]?.uses).toEqual(expected)
  })
})
