// What a formatter may change in Python, and what looks similar but is a change.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const functions = makeFunctions(await loadParser('python', 'nowhere'))
const indented = (body: string) => body.replaceAll('\n', '\n    ')
const codeOf = (body: string): string => {
  const { functions: found } = functions(`async def f(a, b, c):\n    0\n    ${indented(body)}\n`)
  expect(found).toHaveLength(1)
  expect(found[0]?.sound).toBe(true)
  return JSON.stringify(found[0]?.tokens)
}

describe('layout is no change', () => {
  test.each([
    ["x = 'a'", 'x = "a"'],
    ["x = '\\x41\\u0041'", "x = 'AA'"],
    ["x = 'it\\'s'", 'x = "it\'s"'],
    ["x = U'a'", "x = 'a'"],
    ["x = B'\\x0A'", 'x = b"\\n"'],
    ["x = R'\\d'", "x = '\\\\d'"],
    ["x = ('a' 'b')", "x = 'ab'"],
    ["x = ('a'\n     f'{b}c' 'd')", "x = f'a{b}cd'"],
    ["x = F'{ a !r:>{b}}{{'", 'x = f"{a!r:>{b}}{{"'],
    ['x = f\'{a["k"]}\'', 'x = f"{a[\'k\']}"'],
    ["x = '\\N{dash}'", 'x = "\\N{DASH}"'],
    ['x = 0XFF + 1E5 + 10_000 + .5 + 1J', 'x = 0xff + 100000.0 + 10000 + 0.50 + 1j'],
    ['if (a): pass', 'if a:\n    pass'],
    ['while (a and\n    b): pass', 'while a and b: pass'],
    ['return (a)', 'return a'],
    ['a,', '(a,)'],
    ['return a, b', 'return (\n    a,\n    b,\n)'],
    ['x = ((a + b))', 'x = a + b'],
    ['x = (a or b) or c', 'x = a or b or c'],
    ['x = (a * b) + c', 'x = a * b + c'],
    ['for (x, y) in (a): pass', 'for x, y in a: pass'],
    ['for x in 1, 2: pass', 'for x in (1, 2): pass'],
    ['(x) = a', 'x = a'],
    ['(x, y) = a', 'x, y = a'],
    ['del (a, b)', 'del a, b'],
    ['del (a), b', 'del a, b'],
    ['with (a, b): pass', 'with a, b: pass'],
    ['with (a as x, b as y,): pass', 'with a as x, b as y: pass'],
    ['with (a) as x: pass', 'with a as x: pass'],
    ['class A(): x = 1', 'class A: x = 1'],
    ['print((a))', 'print(a)'],
    ['print(a, b,)', 'print(a, b)'],
    ['print(x for x in a)', 'print((x for x in a))'],
    ['x = a[1, 2]', 'x = a[(1, 2)]'],
    ['x = a[b : c, ::2]', 'x = a[b:c, ::2]'],
    ['x: (int) = 1', 'x: int = 1'],
    ['x: (list[int] | str | None) = 1', 'x: list[int] | str | None = 1'],
    ['def g(x: (dict[str, int])) -> (a.b): pass', 'def g(x: dict[str, int]) -> a.b: pass'],
    ['try: pass\nexcept (A): pass', 'try:\n    pass\nexcept A:\n    pass'],
    ['match (a):\n    case (1): pass', 'match a:\n    case 1:\n        pass'],
    ['match a, b:\n    case (x, y): pass', 'match (a, b):\n    case x, y: pass'],
    ['match a:\n    case (x | y), *_: pass', 'match a:\n    case [x | y, *_]: pass'],
    ['await (a)', 'await a'],
    ['x = await a ** b', 'x = (await a) ** b'],
    ['def g():\n    ("says")\n    return 1', 'def g():\n    """Says\n    more."""\n    return 1'],
    ['x = 1; y = 2;', 'x = 1\ny = 2'],
    ['x = a + \\\n    b', 'x = a + b'],
    ['x = a  # type: ignore', 'x = a'],
    ['x = lambda: (a)', 'x = lambda: a'],
    ['x = not(a)', 'x = not a'],
    ['assert (a), (b)', 'assert a, b'],
    ['x = {**(a), "b": (c)}', "x = {**a, 'b': c}"],
    ['@(a)\ndef g(): pass', '@a\ndef g(): pass'],
    ['from a import (b, c,)', 'from a import b, c'],
  ])('%s', (one, other) => {
    expect(codeOf(one)).toBe(codeOf(other))
  })
})

describe('what looks similar is a change', () => {
  test.each([
    ['x = (a + b) * c', 'x = a + b * c'],
    ['x = (-2) ** 2', 'x = -2 ** 2'],
    ['x = a - (b - c)', 'x = a - b - c'],
    ['x = a | (b | c)', 'x = a | b | c'],
    ['x = not (a in b)', 'x = (not a) in b'],
    ['x = (a < b) < c', 'x = a < b < c'],
    ['x = a or (b and c)', 'x = (a or b) and c'],
    ['x = (a if b else c)(1)', 'x = a if b else c(1)'],
    ['x = (lambda: a)()', 'x = lambda: a()'],
    ['x = await (a ** b)', 'x = await a ** b'],
    ['x = (a)', 'x = (a,)'],
    ['x = a[1]', 'x = a[1,]'],
    ['x, = a', 'x = a'],
    ['a,', 'a'],
    ['def g():\n    b"says"', 'def g():\n    "says"'],
    ['print((a, b))', 'print(a, b)'],
    ['assert (a, b)', 'assert a, b'],
    ["x = ('a' 'b')", "x = ('a', 'b')"],
    ["x = 'a'", "x = b'a'"],
    ["x = '\\n'", "x = r'\\n'"],
    ["x = '{a}'", "x = f'{a}'"],
    ["x = f'{a}'", "x = f'{a!r}'"],
    ["x = f'{a}'", "x = f'{a:}b'"],
    ["x = f'{a=}'", "x = f'{a}'"],
    ["x = f'{a = }'", "x = f'{a=}'"],
    ["x = '\\N{DASH}'", "x = '\\\\N{DASH}'"],
    ["x = 'a  b'", "x = 'a b'"],
    ['x = 1', 'x = 1.0'],
    ['x = 1', 'x = 1j'],
    ['x = [a, b]', 'x = (a, b)'],
    ['[x, y] = a', 'x, y = a'],
    ['x = {a}', 'x = {a: a}'],
    ['x = a[b:]', 'x = a[:b]'],
    ['with (a, b) as c: pass', 'with a, b as c: pass'],
    ['match a:\n    case x: pass', 'match a:\n    case (x,): pass'],
    ['x: int', 'x = int'],
    ['class A(B): x = 1', 'class A: x = 1'],
    ['@a\ndef g(): pass', '@a()\ndef g(): pass'],
    ['x = (yield a), b', 'x = yield a, b'],
    ['pass', '...'],
    ['if a: pass\nb()', 'if a:\n    pass\n    b()'],
    ['return (a for a in b)', 'return [a for a in b]'],
    ['x = (a := b), c', 'x = (a := (b, c))'],
    ['print(*a)', 'print(a)'],
    ['raise A from b', 'raise A'],
  ])('%s is not %s', (one, other) => {
    expect(codeOf(one)).not.toBe(codeOf(other))
  })
})

const operators = ['+', '-', '*', '**', '//', '@', '<<', '&', '|', '==', 'in', 'and', 'or']
interface Tree {
  text: string
  plain: string
}
const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; pair: Tree }>(tie => ({
  leaf: fc.constantFrom('a', 'b', '1', 'f(a)', '[b]').map(text => ({ text, plain: text })),
  pair: fc
    .tuple(tie('tree'), fc.constantFrom(...operators), tie('tree'), fc.boolean())
    .map(([left, operator, right, isMore]) => ({
      text: `(${isMore ? `((${left.text}))` : left.text} ${operator} ${right.text})`,
      plain: `(${left.plain} ${operator} ${right.plain})`,
    })),
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie('leaf'), tie('pair')),
}))

test('any number of brackets around any part makes no difference', () => {
  fc.assert(
    fc.property(tree, ({ text, plain }) => {
      expect(codeOf(`return ${text}`)).toBe(codeOf(`return ${plain}`))
    }),
    { numRuns: 100 },
  )
})
