import { describe, expect, test } from '@jest/globals'
import { excerptOf } from '../../../src/core/diff/excerpt.js'
import { shortName } from '../../../src/core/diff/long-functions.js'
import { findTargets, type ReadFile } from '../../../src/core/diff/targets.js'
import type { Hunk } from '../../../src/core/model/target.js'
import { makeFunctions as makeJavaScript } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { makeFunctions as makePython } from '../../../src/ecosystems/python/functions.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const readers = {
  py: makePython(await loadParser('python', '')),
  js: makeJavaScript(makeRead([await loadParser('javascript', '')])),
}

/** Lines that only one side has, each as a hunk of its own; enough for texts without repeated lines. */
function hunksOf(before: string, after: string): Hunk[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const only = (one: string[], other: string[]) =>
    one.flatMap((line, at) => (line === '' || other.includes(line) ? [] : [at + 1]))
  const [removed, added] = [only(old, now), only(now, old)]
  return added.length > 0
    ? [{ oldStart: 1, newStart: 1, added, removed }]
    : [{ oldStart: 1, newStart: 0, added: [], removed }]
}

function plan(language: keyof typeof readers, before: string, after: string) {
  const file: ReadFile = {
    change: {
      ...{ path: `a.${language}`, oldPath: null, status: 'modified', mode: '100644', binary: false },
      hunks: hunksOf(before, after),
    },
    ...{ language, framework: 'x', notImportable: null },
    before: readers[language](before),
    after: readers[language](after),
  }
  const { found, skipped, unread } = findTargets([file], { maxFunctions: 50, mentioned: () => false })
  return {
    targets: found.map(({ target }) => `${target.name} ${target.changedLines.join(',')}`),
    skipped: skipped.map(({ name }) => name),
    unread: unread.map(({ reason }) => reason),
    found,
  }
}

describe('what changed outside of functions', () => {
  const py = 'MAX = 1\n\ndef f(a):\n    return a\n\ndef g(a):\n    b = a\n    return MAX + b\n'
  const js = 'const MAX = 1\nexport const f = a => a\nexport const g = a => {\n  return MAX + a\n}\n'
  test.each<[string, 'py' | 'js', string, string, string[], string[]]>([
    ['a changed constant makes its readers targets', 'py', py, py.replace('= 1', '= 2'), ['g 8'], []],
    ['a changed constant makes its readers targets', 'js', js, js.replace('= 1', '= 2'), ['g 4'], []],
    ['the layout of a constant is no change', 'js', js, js.replace('MAX =', 'MAX  ='), [], []],
    [
      'a new constant makes its readers targets',
      'py',
      py.replace('MAX = 1\n', '').replace('MAX', '1'),
      py,
      ['g 8'],
      [],
    ],
    [
      'changed lines that nothing reads are named',
      'py',
      py,
      `${py}start()\nstop()\n`,
      [],
      ['2 changed lines belong to no function: 9-10'],
    ],
    [
      'removed lines that nothing reads are named',
      'py',
      `${py}start()\n`,
      py,
      [],
      ['1 removed line belongs to no function: 9 of the base'],
    ],
    ['a comment is no change', 'js', js, `// so\n${js}`, [], []],
    ['a new order is no change', 'py', 'A = 1\nB = 2\n', 'B = 2\nA = 1\n', [], []],
    [
      'a new class is its methods',
      'py',
      'def f(): return 1\n',
      'def f(): return 1\nclass A:\n    def g(self): return 2\n',
      ['A.g 3'],
      [],
    ],
    [
      'a route with another path is no target',
      'js',
      "app.get('/a', () => 1)\n",
      "app.get('/b', () => 1)\n",
      [],
      [],
    ],
  ])('%s (%s)', (_, language, before, after, targets, unread) => {
    const found = plan(language, before, after)
    expect([found.targets, found.unread]).toEqual([targets, unread])
  })
  test('a route with another path is a new, skipped one', () => {
    const { skipped } = plan('js', "app.get('/a', () => 1)\n", "app.get('/b', () => 1)\n")
    expect(skipped).toEqual(["app.get('/b')"])
  })
  test('functions that changed themselves come before readers', () => {
    const after = py.replace('= 1', '= 2').replace('return a', 'return -a')
    const { targets, found } = plan('py', py, after)
    expect(targets).toEqual(['f 4', 'g 8'])
    expect(found.map(({ target }) => target.onlyReads)).toEqual([undefined, true])
  })
})

describe('a long function', () => {
  const body = (n: number) => Array.from({ length: n }, (_, at) => `  a += ${at}\n`).join('')
  const long = (size: number, stop: string, last: string) =>
    `export function make(a) {\n${body(size)}  const stop = () => {\n    return ${stop}\n  }\n  return [stop, ${last}]\n}\n`
  test.each<[string, string, string, string[]]>([
    [
      'a change in a closure belongs to the closure',
      long(450, '1', '1'),
      long(450, '2', '1'),
      ['make > stop 453'],
    ],
    ['an outside change belongs to the function', long(450, '1', '1'), long(450, '1', '2'), ['make 455']],
    ['a shorter function is not split into closures', long(300, '1', '1'), long(300, '2', '1'), ['make 303']],
    ['one that grows beyond the limit', long(399, '1', '1'), long(402, '1', '1'), ['make 401,402,403']],
  ])('%s', (_, before, after, targets) => {
    const found = plan('js', before, after)
    expect(found.targets).toEqual(targets)
    expect(found.unread).toEqual([])
  })
  test('a closure is called through the function around it, shown in part', () => {
    const [one] = plan('js', long(450, '1', '1'), long(450, '2', '1')).found
    expect([one?.target.via, one?.function.name]).toEqual(['a.js::make', 'make'])
    const shown = one?.function.source.split('\n') ?? []
    expect(shown.length).toBeLessThan(60)
    expect(shown).toEqual(expect.arrayContaining(['export function make(a) {', '...', '    return 2']))
  })
})

test('an excerpt shows the opening and the wanted lines; a short text is shown whole', () => {
  const text = Array.from({ length: 1000 }, (_, at) => `line ${at + 5}`).join('\n')
  const shown = excerptOf(text, 5, [600], 400).split('\n')
  expect(shown).toEqual(expect.arrayContaining(['line 5', 'line 600']))
  expect(shown).not.toContain('line 700')
  expect(excerptOf('a\nb', 1, [], 400)).toBe('a\nb')
  expect(
    excerptOf(
      text,
      5,
      Array.from({ length: 1000 }, (_, at) => at + 5),
      400,
    ).split('\n').length,
  ).toBeLessThan(402)
})

test('names in ids are cut to 80 characters and stay distinct', () => {
  const name = `Class.${'long'.repeat(30)}`
  expect(shortName('Class.name')).toBe('Class.name')
  expect([...shortName(name)]).toHaveLength(80)
  expect(shortName(`${name}a`)).not.toBe(shortName(`${name}b`))
  expect(shortName('😀'.repeat(90))).not.toMatch(/\p{Cs}/u)
})
