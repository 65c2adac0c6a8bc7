import { describe, expect, test } from '@jest/globals'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const read = makeFunctions(await loadParser('python', ''))

const told = (text: string): string[] =>
  read(text).functions.map(({ name, unreachable, via }) =>
    unreachable === null ? name + (via === undefined ? '' : ` via ${via}`) : `${name}: ${unreachable}`,
  )

const passed = (name: string) => `it is passed to ${name}, which decides when it runs`

describe('functions that no definition names', () => {
  test.each<[string, string[]]>([
    ['double = lambda x: x * 2\n', ['double']],
    ['class A:\n    size = lambda self: 1\n', ['A.size']],
    ['class A: pass\nA.size = lambda self: 1\n', ['A.size']],
    ['class A:\n    size = property(lambda self: 1)\n', [`A.size: ${passed('property')}`]],
    ['import b\nb.size = lambda: 1\n', ['b.size: it is not assigned to a class of the file']],
    ["RULES = {'a': lambda x: x}\n", ["RULES['a']: it is in a table"]],
    ["RULES = {'a': lambda x: x}\ndef use(k):\n    return RULES[k](1)\n", ["RULES['a'] via use", 'use']],
    ['RULES = [lambda x: x, lambda x: 2]\n', ['RULES[]: it is in a list', 'RULES[]: it is in a list']],
    ['atexit.register(lambda: 1)\n', [`atexit.register: ${passed('atexit.register')}`]],
    ['half = functools.partial(lambda a, b: a, 1)\n', [`half: ${passed('functools.partial')}`]],
    ['try:\n    import a\nexcept ImportError:\n    def a(): return 1\n', ['a']],
    ['class A:\n    class B:\n        def go(self): return 1\n', ['A.B.go']],
    ['@wrap(lambda: 1)\ndef f(a=lambda: 2): return a\n', ['f']],
    ["on('`-->\\n$(x)', lambda: 1)\n", [`on('_-_ nx_(x)'): ${passed('on')}`]],
  ])('%s', (text, expected) => {
    if (text.startsWith('on(')) expect(told(text)[0]).not.toMatch(/[\n`<>|$\\]|--/)
    else expect(told(text)).toEqual(expected)
  })
})

describe('constants and the functions that read them', () => {
  test.each<[string, string, string[]]>([
    ['directly', 'MAX = 1\ndef f(): return MAX\n', ['f']],
    ['through constants', 'MAX = 1\nALL = [MAX]\ndef f(): return ALL\n', ['f']],
    ['through a table of functions', 'MAX = 1\nT = {1: lambda: MAX}\ndef f(): return T\n', ['f']],
    ['public functions if there are any', 'MAX = 1\ndef _g(): return MAX\ndef f(): return MAX\n', ['f']],
    ['otherwise private ones', 'MAX = 1\ndef _g(): return MAX\n', ['_g']],
    [
      'not by a local variable of that name',
      'MAX = 1\ndef f(MAX): return MAX\ndef g():\n    MAX = 2\n    return MAX\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    const piece = read(text).pieces?.find(({ gives }) => gives.includes('MAX'))
    expect(piece?.readers.map(({ name }) => name)).toEqual(expected)
  })
  test('an attribute of a class is read by its methods', () => {
    const text = 'class A:\n    limit = 1\n    def f(self): return self.limit\n    def g(self): return 2\n'
    expect(read(text).pieces).toEqual([expect.objectContaining({ readers: [{ name: 'A.f', lines: [3] }] })])
  })
})

test('a long function is reported with the functions inside it', () => {
  const text = `def make(a):\n${'    a += 1\n'.repeat(450)}    def stop():\n        return a\n    class B:\n        def go(self): return a\n    return stop\n`
  const [made] = read(text).functions
  expect(made?.inside?.closures.map(({ name, via }) => [name, via])).toEqual([
    ['make > stop', 'make'],
    ['make > B.go', 'make'],
  ])
})
