import { describe, expect, test } from '@jest/globals'
import { findTargets, type ReadFile } from '../../../src/core/diff/targets.js'
import type { FileChange, Hunk } from '../../../src/core/model/target.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'

const functions = makeFunctions(await loadParser('python', 'nowhere'))

/** One hunk from the first to the last line that differs; enough for files of this size. */
function hunkOf(before: string, after: string): Hunk[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i + 1)
  const [removed, added] = [range(head, old.length - tail), range(head, now.length - tail)]
  return removed.length + added.length === 0
    ? []
    : [{ oldStart: head + 1, newStart: added.length > 0 ? head + 1 : head, added, removed }]
}

function file(before: string | null, after: string | null, more: Partial<FileChange> = {}): ReadFile {
  const status = before === null ? 'added' : after === null ? 'deleted' : 'modified'
  const hunks = hunkOf(before ?? '', after ?? '')
  return {
    change: { path: 'a.py', oldPath: null, status, mode: '100644', binary: false, hunks, ...more },
    language: 'python',
    framework: 'pytest',
    before: before === null ? null : functions(before),
    after: after === null ? null : functions(after),
    notImportable: null,
  }
}

const options = { maxFunctions: 20, mentioned: () => false }
const find = (...files: ReadFile[]) => findTargets(files, options)
const ids = (...files: ReadFile[]) => {
  const { found, skipped } = find(...files)
  return {
    targets: found.map(each => each.target.id),
    skipped: skipped.map(each => `${each.id}: ${each.reason}`),
  }
}
const nothing = { targets: [], skipped: [] }

describe('what is a target', () => {
  const f = 'def f(a):\n    return a\n'
  const g = 'def g(a):\n    if a:\n        return 1\n    return 2\n'
  const table: [string, ReadFile[], string[]][] = [
    ['an added function', [file(f, f + g)], ['a.py::g']],
    ['a changed body', [file(f + g, f + g.replace('2', '3'))], ['a.py::g']],
    ['a changed signature', [file(f, f.replace('(a)', '(a, b=1)'))], ['a.py::f']],
    ['a new file', [file(null, f + g)], ['a.py::g', 'a.py::f']],
    ['a deleted function: none', [file(f + g, f)], []],
    ['a deleted file: none', [file(f, null)], []],
    ['a comment: none', [file(f, f.replace('return', '# so\n    return'))], []],
    ['a docstring: none', [file(f, f.replace('return', '"""So."""\n    return'))], []],
    ['a pure move: none', [file(f + g, g + f)], []],
    ['a rename alone: none', [file(f, f.replace('f(', 'h('))], []],
    [
      'a rename of one that calls itself: none',
      [file('def f(a):\n    return f(a)\n', 'def h(a):\n    return h(a)\n')],
      [],
    ],
    ['a copy with another name', [file(f, f + f.replace('f(', 'h('))], ['a.py::h']],
    [
      'two renamed copies: one is a new one',
      [file(f, f.replace('f(', 'h(') + f.replace('f(', 'k('))],
      ['a.py::k'],
    ],
    [
      'a rename with a change',
      [file(f, f.replace('f(', 'h(').replace('return a', 'return -a'))],
      ['a.py::h'],
    ],
    [
      'a class attribute: none',
      [file('class A:\n    x = 1\n    def m(self): pass\n', 'class A:\n    x = 2\n    def m(self): pass\n')],
      [],
    ],
    [
      'a renamed class: none',
      [file('class A:\n    def m(self): pass\n', 'class B:\n    def m(self): pass\n')],
      [],
    ],
    [
      'a nested function',
      [file('def f():\n    def g(): return 1\n', 'def f():\n    def g(): return 2\n')],
      ['a.py::f'],
    ],
    ['a move to another file: none', [file(f + g, f), file('', g, { path: 'b.py' })], []],
    ['a move out of a deleted file: none', [file(f, null), file(null, f, { path: 'b.py' })], []],
    ['a copy in another file', [file(f, `${f}x = 1\n`), file(null, f, { path: 'b.py' })], ['b.py::f']],
    [
      'a move with another name to another file',
      [file(f, ''), file(null, f.replace('f(', 'h('), { path: 'b.py' })],
      ['b.py::h'],
    ],
    [
      'a renamed file: only what changed',
      [file(f + g, f + g.replace('2', '3'), { status: 'renamed', oldPath: 'old.py' })],
      ['a.py::g'],
    ],
  ]
  test.each(table)('%s', (_, files, expected) => {
    expect(ids(...files)).toEqual({ targets: expected, skipped: [] })
  })

  test('the base id of a renamed file has its old path', () => {
    const { found } = find(
      file(f, f.replace('return a', 'return -a'), { status: 'renamed', oldPath: 'old.py' }),
    )
    expect(found[0]?.target).toEqual({
      id: 'a.py::f',
      file: 'a.py',
      name: 'f',
      language: 'python',
      framework: 'pytest',
      change: 'changed',
      lines: [1, 2],
      changedLines: [2],
      via: null,
      baseId: 'old.py::f',
    })
    expect(found[0]?.before?.source).toBe('def f(a):\n    return a')
    expect(find(file(null, f)).found[0]?.target).toMatchObject({ change: 'added', baseId: null })
  })
})

describe('several definitions of one name', () => {
  const property = (get: string, set: string) =>
    `class A:\n    @property\n    def p(self):\n        return ${get}\n    @p.setter\n    def p(self, v):\n        self.x = ${set}\n`
  test('a changed setter gives one target for the property', () => {
    const { found } = find(file(property('1', 'v'), property('1', '-v')))
    expect(found.map(each => [each.target.id, each.target.lines, each.target.changedLines])).toEqual([
      ['a.py::A.p', [5, 7], [7]],
    ])
    expect(found[0]?.before?.decorators).toEqual(['p.setter'])
  })
  test('getter and setter changed: the getter, with the changed lines of both', () => {
    const { found } = find(file(property('1', 'v'), property('2', '-v')))
    expect(found.map(each => [each.target.lines, each.target.changedLines])).toEqual([
      [
        [2, 4],
        [4, 7],
      ],
    ])
  })
  test('a new order alone is no change', () => {
    const [one, two] = ['def f():\n    return 1\n', 'def f():\n    return 2\n']
    expect(ids(file(one + two, two + one))).toEqual(nothing)
  })
  test('a changed overload makes the implementation a target', () => {
    const source = (type: string) => `@overload\ndef f(a: ${type}): ...\ndef f(a):\n    return a\n`
    const { found, skipped } = find(file(source('int'), source('str')))
    expect(skipped).toEqual([])
    expect(found.map(each => [each.target.id, each.target.lines, each.target.changedLines])).toEqual([
      ['a.py::f', [3, 4], [2]],
    ])
    expect(found[0]?.target.entry).toBe(4)
  })
})

describe('functions that no test can call, but that own tests are measured on', () => {
  const inMain = (body: string): string => `if __name__ == "__main__":\n    def f(): ${body}\n`
  test.each<[string, ReadFile, string[]]>([
    ['a function that cannot be called by name', file(inMain('return 1'), inMain('return 2')), ['a.py::f']],
    ['a stub', file('', 'def f(): ...\n'), []],
    ['broken', file('', 'def f(:\n    return 1\n'), []],
    ['not importable', { ...file('', inMain('return 1')), notImportable: 'a-b.py is not a module name' }, []],
    ['not a function that a test can call', file('', 'def f(): return 1\n'), []],
  ])('%s', (_title, read, expected) => {
    const { watchOnly, skipped } = find(read)
    expect(watchOnly.map(({ target }) => target.id)).toEqual(expected)
    expect(skipped.map(({ id }) => id)).toEqual(expect.arrayContaining(expected))
  })

  test('at most max-functions of them', () => {
    const text = (n: number): string =>
      `if __name__ == "__main__":\n${['f', 'g', 'h'].map(name => `    def ${name}(): return ${n}\n`).join('')}`
    const { watchOnly } = findTargets([file(text(1), text(2))], { ...options, maxFunctions: 2 })
    expect(watchOnly).toHaveLength(2)
  })
})

describe('what is skipped, and why', () => {
  const table: [string, ReadFile, string][] = [
    ['broken', file('', 'def f(:\n    return 1\n'), 'a.py::f: it does not parse (in lines 1 to 2)'],
    ['a stub', file('', 'def f(): ...\n'), 'a.py::f: nothing to run: it has no body'],
    [
      'for type checkers',
      file('', 'if TYPE_CHECKING:\n    def f(): return 1\n'),
      'a.py::f: not reachable: it is defined for type checkers only',
    ],
    [
      'not importable',
      { ...file('', 'def f(): return 1\n'), notImportable: 'a-b.py is not a module name' },
      'a.py::f: not importable: a-b.py is not a module name',
    ],
  ]
  test.each(table)('%s', (_, one, expected) => {
    expect(ids(one)).toEqual({ targets: [], skipped: [expected] })
  })
  test('a broken function that did not change is not named', () => {
    const broken = 'def b(:\n    return 2\n'
    expect(ids(file(broken, `${broken}\ndef f():\n    return 1\n`))).toEqual({
      targets: ['a.py::f'],
      skipped: [],
    })
  })
  test('an error outside of functions is named, and the functions of the file are targets', () => {
    const { found, unread } = find(file('', 'x = = 1\n\ndef f():\n    return 1\n'))
    expect(found.map(each => each.target.id)).toEqual(['a.py::f'])
    expect(unread).toEqual([{ file: 'a.py', reason: 'line 1 does not parse: functions there were not read' }])
  })
})

describe('rank and cap', () => {
  const source = `
def _hidden(a):
    return 1 if a else 2 if not a else 3
def simple(a):
    return a
def named(a):
    return a
def longer(a):
    a += 1
    return a
def branchy(a):
    return 1 if a else 2
`
  test('order: public, branches, lines, not tested yet, then id', () => {
    const mentioned = (_: string, name: string) => name === 'named'
    const { found } = findTargets([file('', source)], { maxFunctions: 9, mentioned })
    expect(found.map(each => each.target.name)).toEqual(['branchy', 'longer', 'simple', 'named', '_hidden'])
  })
  test('functions over the cap are named, in the order of rank', () => {
    const { found, skipped } = findTargets([file('', source)], { maxFunctions: 2, mentioned: () => false })
    expect(found.map(each => each.target.name)).toEqual(['branchy', 'longer'])
    expect(skipped.map(each => each.name)).toEqual(['named', 'simple', '_hidden'])
    expect(new Set(skipped.map(each => each.reason))).toEqual(new Set(['over max-functions (2)']))
  })
})

describe('changed lines', () => {
  const lines = (before: string, after: string) => find(file(before, after)).found[0]?.target.changedLines
  const base = 'def f(a):\n    b = a\n    # c\n    d = g(\n        b,\n        1,\n    )\n    return d\n'
  const table: [string, string, number[]][] = [
    ['a replaced line', base.replace('b = a', 'b = -a'), [2]],
    ['not a comment beside a changed line', base.replace('# c\n    d = g(', '# e\n    d = h('), [4]],
    ['a line of a long statement counts with the first', base.replace('        1,', '        2,'), [4, 6]],
    ['a removed line: the next one', base.replace('    d = g(\n        b,\n        1,\n    )\n', ''), [4]],
    ['a removed first line: the whole body', base.replace('    b = a\n', ''), [3, 4, 5, 7]],
    ['a removed last line: the one before', base.replace('    return d\n', ''), [6]],
    ['the signature alone: the whole body', base.replace('(a)', '(a, z)'), [2, 4, 5, 6, 8]],
  ]
  test.each(table)('%s', (_, after, expected) => {
    expect(lines(base, after)).toEqual(expected)
  })
})
