import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'
import { makeTokens } from '../../../src/ecosystems/python/tokens.js'
import { endsOn } from '../../doubles/hang.js'

const parse = await loadParser('python', 'nowhere')
const functions = makeFunctions(parse)
const textTokens = makeTokens(parse)
const tokens = (source: string) => functions(source).functions.map(each => each.tokens)

const same: [string, string, string][] = [
  ['comments', 'def f(a):\n    # why\n    return a  # because\n', 'def f(a):\n    return a\n'],
  ['a docstring', 'def f(a):\n    """Says."""\n    return a\n', 'def f(a):\n    return a\n'],
  ['a docstring in parts', 'def f(a):\n    "a" "b"\n    return a\n', 'def f(a):\n    return a\n'],
  [
    'docstrings of inner definitions',
    'def f():\n  def g():\n    "x"\n    pass\n',
    'def f():\n  def g():\n    pass\n',
  ],
  ['indentation', 'def f(a):\n        return a\n', 'def f(a):\n  return a\n'],
  ['tabs', 'def f(a):\n\tif a:\n\t\treturn a\n', 'def f(a):\n  if a:\n    return a\n'],
  ['blank lines and CRLF', 'def f(a):\r\n\r\n    return a\r\n', 'def f(a):\n    return a\n'],
  ['a byte order mark', '\uFEFFdef f(a):\n    return a\n', 'def f(a):\n    return a\n'],
  ['line continuation', 'def f(a):\n    return a + \\\n        1\n', 'def f(a):\n    return a + 1\n'],
  [
    'layout inside brackets',
    'def f(\n    a,\n    b\n):\n    return [\n        a, b]\n',
    'def f(a, b):\n    return [a, b]\n',
  ],
  ['a body on the first line', 'def f(a): return a\n', 'def f(a):\n    return a\n'],
  ['semicolons', 'def f(a):\n    a = 1; return a;\n', 'def f(a):\n    a = 1\n    return a\n'],
  ['a trailing comma of a call', 'def f(a):\n    return g(a, 1,)\n', 'def f(a):\n    return g(a, 1)\n'],
  ['a trailing comma of parameters', 'def f(a, b,):\n    pass\n', 'def f(a, b):\n    pass\n'],
  [
    'a trailing comma with a comment',
    'def f():\n    return [\n        1,  # one\n    ]\n',
    'def f():\n    return [1]\n',
  ],
  ['a trailing comma of a longer tuple', 'def f():\n    return (1, 2,)\n', 'def f():\n    return (1, 2)\n'],
  [
    'a trailing comma of a set and a dict',
    'def f():\n    return {1,}, {1: 2,}\n',
    'def f():\n    return {1}, {1: 2}\n',
  ],
  ['being defined under a condition', 'if X:\n    def f():\n        return 1\n', 'def f():\n    return 1\n'],
]

const different: [string, string, string][] = [
  ['the comma of a tuple of one', 'def f():\n    return (1,)\n', 'def f():\n    return (1)\n'],
  ['the comma of a bare tuple of one', 'def f():\n    return 1,\n', 'def f():\n    return 1\n'],
  ['the comma of an index of one', 'def f(x):\n    return x[1,]\n', 'def f(x):\n    return x[1]\n'],
  [
    'the block a statement is in',
    'def f(a):\n    if a:\n        b()\n    c()\n',
    'def f(a):\n    if a:\n        b()\n        c()\n',
  ],
  ['where a statement ends', 'def f(a):\n    a\n    (b)\n', 'def f(a):\n    a(b)\n'],
  ['a default', 'def f(a=1):\n    pass\n', 'def f(a=2):\n    pass\n'],
  ['an annotation', 'def f(a: int):\n    pass\n', 'def f(a: str):\n    pass\n'],
  ['a decorator', '@x\ndef f():\n    pass\n', '@y\ndef f():\n    pass\n'],
  ['async', 'async def f():\n    pass\n', 'def f():\n    pass\n'],
  ['a string that documents nothing', 'def f():\n    a = 1\n    "x"\n', 'def f():\n    a = 1\n'],
  ['an f-string in first place', 'def f():\n    f"{g()}"\n    pass\n', 'def f():\n    pass\n'],
  ['an inner function', 'def f():\n    def g(): return 1\n', 'def f():\n    def g(): return 2\n'],
  ['space in a string', 'def f():\n    return "a  b"\n', 'def f():\n    return "a b"\n'],
]

describe('the code of a function', () => {
  test.each(same)('is not changed by %s', (_, one, other) => {
    expect(tokens(one)).toHaveLength(1)
    expect(tokens(one)).toEqual(tokens(other))
  })
  test.each(different)('is changed by %s', (_, one, other) => {
    expect(tokens(one)).toHaveLength(1)
    expect(tokens(one)).not.toEqual(tokens(other))
  })
})

const sample = `import os
@wraps(f)
async def f(a: int, *b, c=(1,), **d) -> "list[int]":
    """Says.
    >>> f(1)
    2
    """
    try:
        async with a as x, b: yield [i for i in c if i]
    except (A, B) as e:
        raise C from e
class K(Base, metaclass=M):
    x: int = 1
    @property
    def p(self): return f"{self.x!r:>{10}}"
    def q(self, a, /, b, *, c): return lambda x: x[1:2, ...]
match v:
    case {"a": [1, *_]} | K(x=2): pass
`

describe('any text at all', () => {
  test('is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const result = functions(text)
        expect(Array.isArray(result.functions)).toBe(true)
        expect(result.error).not.toBe('it could not be parsed')
      }),
      { numRuns: 200 },
    )
  })

  test('is read when it is damaged Python', () => {
    const at = fc.nat(sample.length)
    const scrap = fc.constantFrom(
      '',
      '(',
      ')',
      '"""',
      '\n',
      ':',
      '\\',
      '\0',
      'def ',
      'class ',
      '    ',
      '@',
      '[',
      '\u202e',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(at, fc.nat(12), scrap), { maxLength: 6 }), edits => {
        let text = sample
        for (const [from, length, put] of edits) text = text.slice(0, from) + put + text.slice(from + length)
        const result = functions(text)
        expect(result.error).not.toBe('it could not be parsed')
        const lines = text.split('\n').length
        for (const made of result.functions) {
          expect(made.lines[0]).toBeGreaterThanOrEqual(1)
          expect(made.lines[1]).toBeLessThanOrEqual(lines)
          expect(made.bodyLines.every(line => line >= made.lines[0] && line <= made.lines[1])).toBe(true)
          expect(JSON.parse(JSON.stringify(made))).toEqual(made)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is read when it is nested 10,000 deep', () => {
    const closed = functions(`def f(x):\n    return ${'[('.repeat(10_000)}x${')]'.repeat(10_000)}\n`)
    expect(closed.functions[0]?.sound).toBe(true)
    expect(closed.functions[0]?.tokens.length).toBeGreaterThan(20_000)
    const open = functions(`def f(x):\n    return ${'['.repeat(10_000)}x\n`)
    expect(open.error ?? open.functions[0]?.sound).not.toBe(true)
    expect(() =>
      functions(`x: ${'list['.repeat(10_000)}int\ndef f(a: ${'List['.repeat(900)}): pass`),
    ).not.toThrow()
  })

  test('10,000 lines of one function are read', () => {
    const source = `def f(x):\n${'    x = x + 1 if x else [1, "a"]\n'.repeat(10_000)}`
    expect(endsOn(() => functions(source)).functions[0]?.lines).toEqual([1, 10_001])
  })
})

const alike: [string, string, string][] = [
  ['quotes', "x = 'a'", 'x = "a"'],
  ['long quotes', "x = 'a'", 'x = """a"""'],
  ['escapes', 'x = "\\x61"', 'x = "a"'],
  ['a raw text', "x = r'\\d'", "x = '\\\\d'"],
  ['a prefix that means nothing', "x = u'a'", "x = 'a'"],
  ['quotes of bytes', "x = b'a'", 'x = B"a"'],
  ['quotes of a formatted text', "x = f'a{b}'", 'x = F"a{b}"'],
  ['separators in a number', 'x = 1_000', 'x = 1000'],
  ['the base of a number', 'x = 0xFF', 'x = 255'],
  ['zeros of a float', 'x = 1.50', 'x = 1.5'],
  ['a float without a zero', 'x = .5', 'x = 0.5'],
  ['an exponent', 'x = 1e3', 'x = 1000.0'],
  ['comments and layout', 'def f(a):  # c\n    return g(\n        a,\n    )', 'def f(a): return g(a)'],
  ['a docstring', 'def f():\n    "a"\n    return 1', 'def f():\n    return 1'],
  ['line ends and a byte order mark', '\uFEFFa\r\nb\r\n', 'a\nb\n'],
]
const unlike: [string, string, string][] = [
  ['a string and bytes', "x = 'a'", "x = b'a'"],
  ['a string and an f-string', "x = '{a}'", "x = f'{a}'"],
  ['an integer and a float', 'x = 1', 'x = 1.0'],
  ['space in a text', "x = 'a b'", "x = 'ab'"],
  ['a name', 'x = a', 'x = b'],
  ['large numbers', 'x = 9007199254740993', 'x = 9007199254740992'],
]

describe('tokens of a text', () => {
  test.each(alike)('are the same in spite of %s', (_, one, other) => {
    expect(textTokens(one).length).toBeGreaterThan(1)
    expect(textTokens(one)).toEqual(textTokens(other))
  })
  test.each(unlike)('tell %s apart', (_, one, other) => {
    expect(textTokens(one)).not.toEqual(textTokens(other))
  })
  test('are found in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => Array.isArray(textTokens(text))))
    expect(textTokens('')).toEqual([])
    expect(textTokens('def f(:\n  1 +')).not.toEqual([])
  })
})
