// Whether a project states properties, and how a test of one is written.
import { describe, expect, test } from '@jest/globals'
import type { Project, TestSpec } from '../../src/core/model/ports.js'
import type { Type } from '../../src/core/model/target.js'
import { frameworks } from '../../src/ecosystems/index.js'
import { propertiesOf as ofJavaScript } from '../../src/ecosystems/javascript/properties.js'
import { propertiesOf as ofPython } from '../../src/ecosystems/python/properties.js'
import { find } from '../../src/wiring/run.js'

const runner = find(frameworks, 'runner')
const projectOf = (files: Record<string, string>): Project => ({
  files: Object.keys(files),
  read: path => files[path] ?? null,
})

const str: Type = { kind: 'str' }
const listOf = (of: Type): Type => ({ kind: 'list', of })

describe('Hypothesis', () => {
  const uses = { 'tests/test_a.py': 'from hypothesis import given\n' }
  test.each<[string, Record<string, string>, boolean]>([
    ['named and used', { 'requirements-dev.txt': 'hypothesis==6.1\n', ...uses }, true],
    ['named in pyproject.toml', { 'pyproject.toml': 'dev = ["hypothesis>=6"]\n', ...uses }, true],
    [
      'used as a module',
      { 'setup.cfg': 'hypothesis\n', 'test_b.py': 'import hypothesis.strategies as st\n' },
      true,
    ],
    ['named only', { 'requirements.txt': 'hypothesis\n', 'test_b.py': 'import pytest\n' }, false],
    ['used only', { 'requirements.txt': 'pytest\n', ...uses }, false],
    ['used by no test', { 'requirements.txt': 'hypothesis\n', 'lib.py': 'import hypothesis\n' }, false],
  ])('%s', (_, files, expected) => {
    expect(ofPython(projectOf(files)) !== null).toBe(expected)
  })

  test.each<[Type, string | null]>([
    [str, 'st.text(string.printable)'],
    [{ kind: 'bytes' }, 'st.binary()'],
    [listOf({ kind: 'int' }), 'st.lists(st.integers())'],
    [listOf(listOf({ kind: 'bool' })), 'st.lists(st.lists(st.booleans()))'],
    [{ kind: 'float' }, 'st.floats(allow_nan=False, allow_infinity=False)'],
    [listOf({ kind: 'any' }), null],
    [{ kind: 'dict', key: str, value: str }, null],
  ])('a strategy for %j', (type, code) => {
    const any = ofPython(projectOf({ 'requirements.txt': 'hypothesis', ...uses }))?.anyOf(type) ?? null
    expect(any?.code ?? null).toBe(code)
    expect(any?.imports ?? []).toEqual(code?.includes('string.') ? ['import string'] : [])
  })
})

describe('fast-check', () => {
  const named = { 'package.json': JSON.stringify({ devDependencies: { 'fast-check': '4' } }) }
  const line = "import fc from 'fast-check'"
  test.each<[string, Record<string, string>, string | null]>([
    ['named and used', { ...named, 'a.test.js': `${line}\ntest('x', () => {})\n` }, line],
    [
      'all of it',
      { ...named, 'a.test.ts': "import * as fc from 'fast-check';\n" },
      "import * as fc from 'fast-check';",
    ],
    [
      'required',
      { ...named, 'a.test.js': "const fc = require('fast-check')\n" },
      "const fc = require('fast-check')",
    ],
    ['by another name', { ...named, 'a.test.js': "import { assert } from 'fast-check'\n" }, null],
    ['named only', { ...named, 'a.test.js': "test('x', () => {})\n" }, null],
    ['used only', { 'package.json': '{}', 'a.test.js': `${line}\n` }, null],
  ])('%s', (_, files, expected) => {
    const found = ofJavaScript(projectOf({ ...files, 'src/a.js': '' }), 'src/a.js')
    expect(found?.imports ?? null).toEqual(expected === null ? null : [expected])
  })

  test.each<[Type, string | null]>([
    [str, 'fc.string()'],
    [listOf({ kind: 'int' }), 'fc.array(fc.integer())'],
    [{ kind: 'float' }, 'fc.double({ noNaN: true, noDefaultInfinity: true })'],
    [{ kind: 'bytes' }, null],
    [{ kind: 'union', of: [str] }, null],
  ])('an arbitrary for %j', (type, code) => {
    const properties = ofJavaScript(projectOf({ ...named, 'a.test.js': `${line}\n` }), 'a.js')
    expect(properties?.anyOf(type)?.code ?? null).toBe(code)
  })
})

describe('a property as a test', () => {
  const spec = (any: string): TestSpec => ({
    ...{ name: 'test_f_keeps_x', title: 'keeps x', subject: 'f', imports: [], arrange: [], comment: '' },
    checks: [{ kind: 'equal', call: 'f(x)', literal: 'x', approximate: false, await: false }],
    each: { name: 'x', values: ['1', '2'], any },
  })
  const decorators = [
    '@settings(derandomize=True, deadline=None, max_examples=50)',
    '@given(x=st.integers())',
    '@example(x=1)',
    '@example(x=2)',
  ]
  test.each<[string, string, string[]]>([
    ['pytest', 'st.integers()', [...decorators, 'def test_f_keeps_x(x):', '    assert f(x) == x']],
    [
      'unittest',
      'st.integers()',
      [...decorators, 'def test_f_keeps_x(self, x):', '    self.assertEqual(f(x), x)'],
    ],
    [
      'vitest',
      'fc.integer()',
      [
        "test('keeps x', () => {",
        '  fc.assert(',
        '    fc.property(fc.integer(), x => {',
        '      expect(f(x)).toEqual(x);',
        '    }),',
        '    { seed: 1, numRuns: 50, examples: [[1], [2]] },',
        '  );',
        '});',
      ],
    ],
  ])('%s', (name, any, lines) => {
    const { code, imports } = runner(name).style.test(spec(any))
    expect(code.split('\n')).toEqual(lines)
    expect(imports).not.toContain('import pytest')
  })
  test('many examples of fast-check are on lines of their own', () => {
    const values = ["'one, two. Three?'", "'The quick brown fox jumps over the lazy dog'"]
    const given = spec('fc.string()')
    const { code } = runner('jest').style.test({ ...given, each: { name: 'x', values, any: 'fc.string()' } })
    expect(code.split('\n').slice(4, -2)).toEqual([
      '    }),',
      '    {',
      '      seed: 1,',
      '      numRuns: 50,',
      '      examples: [',
      ...values.map(value => `        [${value}],`),
      '      ],',
      '    },',
    ])
  })
})
