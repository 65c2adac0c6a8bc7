import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { find } from '../../../../src/wiring/run.js'
import type { TestRunner, TestSpec } from '../../../../src/core/model/ports.js'
import { isPrimitive, titleOf } from '../../../../src/ecosystems/javascript/write-test.js'
import { quote } from '../../../../src/ecosystems/javascript/literal.js'
import { loadParser } from '../../../../src/ecosystems/shared/parser.js'
import { readSyntax } from '../../../../src/ecosystems/shared/syntax.js'
import fc from 'fast-check'

const runner = find(frameworks, 'runner')
const jest = runner('jest')
const mocha = runner('mocha')
const nodeTest = runner('node:test')
const vitest = runner('vitest')

const parse = await loadParser('javascript', 'nowhere')
const members = [nodeTest, jest, vitest, mocha]
const chai =
  "import { expect } from 'chai'\ndescribe('x', () => { it('y', () => { expect(1).to.equal(1) }) })\n"

type Check = TestSpec['checks'][number]
const equal = (literal: string, approximate = false, wait = false): Check => ({
  ...{ kind: 'equal', call: 'f(1)', literal, approximate, await: wait },
})
const raises = (exception: string, wait = false): Check => ({
  ...{ kind: 'raises', call: 'f(1)', exception, await: wait },
})
const specOf = (checks: Check[], more: Partial<TestSpec> = {}): TestSpec => ({
  ...{
    name: 'test_f_returns_1',
    subject: 'f',
    imports: ["import { f } from '../f.js'"],
    arrange: [],
    checks,
  },
  ...{ comment: '', ...more },
})
const written = ({ style }: TestRunner, spec: TestSpec) => style.test(spec)

/** A test as the simplest file that holds it. */
function fileOf(test: ReturnType<typeof written>): string {
  const block = test.container ? `${test.container.header}\n${test.code}\n});\n` : test.code
  return `${test.imports.join('\n')}\n${block}`
}

const lines = (code: string): string[] => code.split('\n').slice(1, -1)

describe('assertions', () => {
  const rows: [Check, node: string, expects: string, chai: string][] = [
    [equal('3'), 'assert.equal(f(1), 3);', 'expect(f(1)).toBe(3);', 'expect(f(1)).to.equal(3);'],
    [equal("'a'"), "assert.equal(f(1), 'a');", "expect(f(1)).toBe('a');", "expect(f(1)).to.equal('a');"],
    [equal('10n'), 'assert.equal(f(1), 10n);', 'expect(f(1)).toBe(10n);', 'expect(f(1)).to.equal(10n);'],
    [equal('-0'), 'assert.equal(f(1), -0);', 'expect(f(1)).toBe(-0);', 'expect(f(1)).to.deep.equal(-0);'],
    [equal('NaN'), 'assert.equal(f(1), NaN);', 'expect(f(1)).toBeNaN();', 'expect(f(1)).to.be.NaN;'],
    [equal('true'), 'assert.equal(f(1), true);', 'expect(f(1)).toBe(true);', 'expect(f(1)).to.be.true;'],
    [equal('null'), 'assert.equal(f(1), null);', 'expect(f(1)).toBeNull();', 'expect(f(1)).to.be.null;'],
    [
      equal('undefined'),
      'assert.equal(f(1), undefined);',
      ...(['expect(f(1)).toBeUndefined();', 'expect(f(1)).to.be.undefined;'] as const),
    ],
    [
      equal('[1]'),
      'assert.deepEqual(f(1), [1]);',
      'expect(f(1)).toEqual([1]);',
      'expect(f(1)).to.deep.equal([1]);',
    ],
    [
      equal('{ a: undefined }'),
      'assert.deepEqual(f(1), { a: undefined });',
      ...([
        'expect(f(1)).toStrictEqual({ a: undefined });',
        'expect(f(1)).to.deep.equal({ a: undefined });',
      ] as const),
    ],
    [
      equal('-0.3', true),
      'assert.ok(Math.abs(f(1) - -0.3) < 1e-9);',
      ...(['expect(f(1)).toBeCloseTo(-0.3, 9);', 'expect(f(1)).to.be.closeTo(-0.3, 1e-9);'] as const),
    ],
    [
      equal('[0.3]', true),
      'assert.deepEqual(f(1), [0.3]);',
      'expect(f(1)).toEqual([0.3]);',
      'expect(f(1)).to.deep.equal([0.3]);',
    ],
    [
      equal('3', false, true),
      'assert.equal(await f(1), 3);',
      ...(['expect(await f(1)).toBe(3);', 'expect(await f(1)).to.equal(3);'] as const),
    ],
    [
      equal('0.5', true, true),
      'assert.ok(Math.abs((await f(1)) - 0.5) < 1e-9);',
      ...([
        'expect(await f(1)).toBeCloseTo(0.5, 9);',
        'expect(await f(1)).to.be.closeTo(0.5, 1e-9);',
      ] as const),
    ],
    [
      raises('RangeError'),
      'assert.throws(() => f(1), RangeError);',
      ...(['expect(() => f(1)).toThrow(RangeError);', 'expect(() => f(1)).to.throw(RangeError);'] as const),
    ],
    [
      raises(''),
      'assert.throws(() => f(1));',
      'expect(() => f(1)).toThrow();',
      'expect(() => f(1)).to.throw();',
    ],
    [
      raises('not a name'),
      'assert.throws(() => f(1));',
      'expect(() => f(1)).toThrow();',
      'expect(() => f(1)).to.throw();',
    ],
    [
      raises('TypeError', true),
      'await assert.rejects(async () => f(1), TypeError);',
      'await expect((async () => f(1))()).rejects.toThrow(TypeError);',
      'await assert.rejects(async () => f(1), TypeError);',
    ],
    [
      raises('', true),
      'await assert.rejects(async () => f(1));',
      'await expect((async () => f(1))()).rejects.toBeDefined();',
      'await assert.rejects(async () => f(1));',
    ],
  ]
  test.each(rows)('%j', (check, node, expects, chaiText) => {
    const spec = specOf([check])
    for (const [runner, line] of [
      [nodeTest, node],
      [mocha, node],
      [jest, expects],
      [vitest, expects],
    ] as const)
      expect(lines(written(runner, spec).code)).toEqual([`  ${line}`])
    expect(lines(written(mocha, { ...spec, like: chai }).code)).toEqual([`  ${chaiText}`])
    for (const runner of members) {
      for (const like of [null, chai]) {
        const file = fileOf(written(runner, { ...spec, like }))
        expect([file, readSyntax(parse, file).broken]).toEqual([file, false])
        expect(/ async \(\) => \{/.test(file)).toBe(check.await)
      }
    }
  })

  test('statements and comments before a check', () => {
    const spec = specOf([equal('1')], { arrange: ['const x = 1', 'go();'], comment: 'Observed.\n Really. ' })
    expect(written(jest, spec)).toEqual({
      name: 'returns 1',
      code: [
        "test('returns 1', () => {",
        '  // Observed.',
        '  // Really.',
        '  const x = 1;',
        '  go();',
        '  expect(f(1)).toBe(1);',
        '});',
      ].join('\n'),
      container: { name: 'f', header: "describe('f', () => {", members: [] },
      imports: ["import { f } from '../f.js'"],
      helpers: [],
    })
  })

  test('a loop over values', () => {
    const check = equal('x')
    const each = { name: 'x', values: ["'a'", '[]'] }
    const spec = specOf([check], { arrange: ['const y = x'], each, comment: 'Observed.' })
    expect(lines(written(nodeTest, spec).code)).toEqual([
      '  // Observed.',
      "  for (const x of ['a', []]) {",
      '    const y = x;',
      '    assert.deepEqual(f(1), x);',
      '  }',
    ])
    const long = ["'one, two, three, four'", "'five, six, seven, eight'", "'nine'"]
    const wide = written(jest, { ...spec, each: { name: 'x', values: long } })
    expect(lines(wide.code).slice(1, 6)).toEqual([
      '  for (const x of [',
      ...long.map(value => `    ${value},`),
      '  ]) {',
    ])
    expect(readSyntax(parse, fileOf(wide)).broken).toBe(false)
  })

  test('a sketch compares whole values, because its value is not known yet', () => {
    expect(written(jest, specOf([equal('...')])).code).toContain('.toEqual(...)')
    expect(written(nodeTest, specOf([equal('...')])).code).toContain('assert.deepEqual(f(1), ...)')
  })
})

describe('imports', () => {
  const own = "import { f } from '../f.js'"
  const strict = "import assert from 'node:assert/strict'"
  test.each<[string, TestRunner, string | null, Check, string[]]>([
    ['node:test', nodeTest, null, equal('1'), ["import { describe, test } from 'node:test'", strict]],
    ['jest', jest, null, equal('1'), []],
    [
      'jest with its imports',
      ...([jest, "import { test } from '@jest/globals'"] as const),
      ...([equal('1'), ["import { describe, expect, test } from '@jest/globals'"]] as [Check, string[]]),
    ],
    ['vitest', vitest, null, equal('1'), ["import { describe, expect, test } from 'vitest'"]],
    ['vitest with globals', vitest, "describe('x', () => {})\n", equal('1'), []],
    [
      'vitest with its imports',
      ...([vitest, "import { describe } from 'vitest'\ndescribe('x', () => {})\n"] as const),
      ...([equal('1'), ["import { describe, expect, test } from 'vitest'"]] as [Check, string[]]),
    ],
    ['mocha', mocha, null, equal('1'), [strict]],
    ['mocha with chai', mocha, chai, equal('1'), ["import { expect } from 'chai'"]],
    ['mocha with chai, a promise', mocha, chai, raises('', true), [strict]],
    ['chai with its own assert', mocha, "import { assert } from 'chai'", equal('1'), [strict]],
    [
      'a loose assert',
      mocha,
      "const assert = require('assert');",
      equal('1'),
      ["import assert from 'assert'"],
    ],
    [
      'a strict one by another name',
      mocha,
      ...(["import { strict as assert } from 'node:assert'", equal('1')] as [string, Check]),
      ["import { strict as assert } from 'node:assert'"],
    ],
    [
      'an older strict one',
      mocha,
      "const assert = require('assert/strict')",
      equal('1'),
      ["import assert from 'assert/strict'"],
    ],
  ])('%s', (_, runner, like, check, expected) => {
    expect(written(runner, specOf([check], { like })).imports).toEqual([...expected, own])
  })

  test('a loose assert is called by its strict functions', () => {
    const like = "import assert from 'node:assert'\n"
    expect(written(nodeTest, specOf([equal('1')], { like })).code).toContain('assert.strictEqual(f(1), 1);')
    expect(written(nodeTest, specOf([equal('[]')], { like })).code).toContain(
      'assert.deepStrictEqual(f(1), []);',
    )
  })

  test("the words of mocha's other interface", () => {
    const like = "suite('x', () => {\n  test('y', () => {})\n})\n"
    const spec = written(mocha, specOf([equal('1')], { like }))
    expect(spec.container?.header).toBe("suite('f', () => {")
    expect(spec.code).toMatch(/^test\(/)
    expect(written(mocha, specOf([equal('1')])).code).toMatch(/^it\(/)
  })
})

describe('titles', () => {
  test.each([
    ['test_add_tax_returns_99_for_100_and_minus_1', 'addTax', 'returns 99 for 100 and minus 1'],
    ['test_total_returns_0', 'Cart.total', 'returns 0'],
    ['test_measure_raises_range_error', 'Task.#measure', 'raises range error'],
    ['test_addTax_usual_case', 'addTax', 'usual case'],
    ['test_add_tax', 'addTax', 'add tax'],
    ['test_other_thing', 'addTax', 'other thing'],
    [
      'test_parse_the_header_of_the_long_and_returns_1',
      'parseTheHeaderOfTheLongAndWindingMessage',
      'returns 1',
    ],
    ['odd', 'f', 'odd'],
  ])('%s of %s', (name, subject, title) => {
    expect(titleOf({ name, subject })).toBe(title)
  })

  test('names that differ stay different', () => {
    const name = fc.array(fc.constantFrom('add', 'tax', '1', 'returns'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(name.map(words => `test_add_tax_${words.join('_')}`)), names => {
        const titles = names.map(each => titleOf({ name: each, subject: 'addTax' }))
        expect(new Set(titles).size).toBe(names.length)
      }),
    )
  })

  test('any text can be quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        expect(JSON.parse(JSON.stringify(new Function(`return ${quote(text)}`)()))).toBe(
          JSON.parse(JSON.stringify(text)),
        )
      }),
    )
  })
})

test.each<[string, boolean]>([
  ...['1', '-1.5', '1e21', '1e-7', '.5', '12n', "'a'", "'it\\'s'", '"a"', '`a`', '-Infinity', 'NaN'].map(
    (each): [string, boolean] => [each, true],
  ),
  ...[
    '[1]',
    '{}',
    "'a' + 'b'",
    "'a', 'b'",
    '`${x}`',
    'new Set([1])',
    '/a/',
    '1 + 1',
    'Symbol.iterator',
    '...',
  ].map((each): [string, boolean] => [each, false]),
])('%s is a primitive literal: %s', (literal, expected) => {
  expect(isPrimitive(literal)).toBe(expected)
})

describe('a project that does not group its tests', () => {
  const flat = "test('x', () => {})\n"
  test.each<[string, TestRunner, string, string, string]>([
    [
      'node:test',
      nodeTest,
      "const { test } = require('node:test')\n" + flat,
      "import { test } from 'node:test'\nimport assert from 'node:assert/strict'",
      'test',
    ],
    ['jest', jest, flat, '', 'test'],
    [
      'jest by import',
      jest,
      `import { test } from '@jest/globals'\n${flat}`,
      "import { expect, test } from '@jest/globals'",
      'test',
    ],
    ['vitest with globals', vitest, flat, '', 'test'],
    [
      'vitest by import',
      vitest,
      `import { test } from 'vitest'\n${flat}`,
      "import { expect, test } from 'vitest'",
      'test',
    ],
    ['mocha', mocha, "it('x', () => {})\n", "import assert from 'node:assert/strict'", 'it'],
  ])('%s', (_, runner, like, imports, word) => {
    const test = written(runner, specOf([equal('1')], { like }))
    expect(test.container).toBeNull()
    expect(test.name).toBe('f returns 1')
    expect(test.code).toMatch(new RegExp(`^${word}\\('f returns 1', `))
    expect(test.imports.join('\n')).toBe(
      [imports, "import { f } from '../f.js'"].filter(line => line !== '').join('\n'),
    )
  })

  test.each([
    ['a describe', "describe('x', () => { test('y', () => {}) })\ntest('z', () => {})"],
    ['a table', "describe.each([1])('x', () => { it('y', () => {}) })"],
    ['a suite', "suite('x', () => { test('y', () => {}) })"],
    ['no test at all', 'export const a = 1'],
    ['nothing', ''],
  ])('%s: tests go into a block', (_, like) => {
    for (const each of members) {
      const test = written(each, specOf([equal('1')], { like }))
      expect([test.container?.name, test.name]).toEqual(['f', 'returns 1'])
    }
  })
})
