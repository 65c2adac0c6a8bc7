import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { makeMutation } from '../../../src/ecosystems/javascript/mutation/mutants.js'
import { makeSurgery } from '../../../src/ecosystems/javascript/surgery/surgery.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const read = makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')])
const surgery = makeSurgery(read)

const candidateOf = (code: string, more: Partial<Candidate> = {}): Candidate => ({
  id: 'src/a.ts::f#small#0.1',
  target: 'src/a.ts::f',
  writer: 'small',
  name: 'x',
  code,
  container: null,
  imports: [],
  helpers: [],
  framework: 'jest',
  draft: code,
  fixes: [],
  observed: false,
  ...more,
})

const inTest = (body: string) => candidateOf(`test('x', async t => {\n${body}\n})`)
const codes = (body: string) => surgery.assertions(inTest(body)).map(one => one.code)

describe('statements that assert', () => {
  test.each<[string, string, string[]]>([
    ['expect', 'expect(f(1)).toBe(2);', ['expect(f(1)).toBe(2)']],
    ['not', 'expect(f(1)).not.toBe(2)', ['expect(f(1)).not.toBe(2)']],
    ['rejects', 'await expect(f(1)).rejects.toThrow()', ['await expect(f(1)).rejects.toThrow()']],
    ['assert', 'assert(f(1))', ['assert(f(1))']],
    ['assert.equal', 'assert.equal(f(1), 2)', ['assert.equal(f(1), 2)']],
    ['assert.strict', 'assert.strict.equal(f(1), 2)', ['assert.strict.equal(f(1), 2)']],
    ['assert.rejects', 'await assert.rejects(f(1))', ['await assert.rejects(f(1))']],
    ['the context of a test', 't.assert.equal(f(1), 2)', ['t.assert.equal(f(1), 2)']],
    ['chai', 'expect(f(1)).to.be.true', ['expect(f(1)).to.be.true']],
    ['should', 'f(1).should.equal(2)', ['f(1).should.equal(2)']],
    ['mocks', 'expect(spy).toHaveBeenCalledTimes(2)', ['expect(spy).toHaveBeenCalledTimes(2)']],
    ['sinon', 'sinon.assert.calledOnce(spy)', ['sinon.assert.calledOnce(spy)']],
    ['loops', 'for (const n of [1, 2]) expect(f(n)).toBe(n)', ['expect(f(n)).toBe(n)']],
    ['callbacks', '[1].forEach(n => expect(f(n)).toBe(n))', ['expect(f(n)).toBe(n)']],
    ['blocks', 'try { f() } catch (e) { expect(e.code).toBe(2) }', ['expect(e.code).toBe(2)']],
    [
      'a whole one',
      'expect(() => { expect(1).toBe(1) }).not.toThrow()',
      ['expect(() => { expect(1).toBe(1) }).not.toThrow()'],
    ],
    ['what is returned', 'return expect(f()).resolves.toBe(1)', ['expect(f()).resolves.toBe(1)']],
    ['several', 'expect(a).toBe(1)\nassert.ok(b)', ['expect(a).toBe(1)', 'assert.ok(b)']],
    ['counts', 'expect.assertions(1)\nexpect.hasAssertions()\nt.plan(2)', []],
    ['other calls', 'f(1)\nexpect.extend({})\nexpected(2)\nconst e = expect(1)', []],
    ['broken code', 'expect(f(1).toBe(', []],
  ])('%s', (_, body, expected) => {
    expect(codes(body)).toEqual(expected)
  })

  test('bare functions of node:assert', () => {
    const imports = ["import { equal as same, ok } from 'node:assert/strict'"]
    const found = surgery.assertions(
      candidateOf("test('x', () => { same(f(1), 2); ok(f(2)); equal(1, 2) })", { imports }),
    )
    expect(found.map(one => one.equal)).toEqual([{ call: 'f(1)', expected: '2' }, null])
  })

  test('an arrow without a block', () => {
    expect(surgery.assertions(candidateOf("test('x', () => expect(f()).toBe(1))"))).toEqual([
      { code: 'expect(f()).toBe(1)', equal: { call: 'f()', expected: '1' } },
    ])
  })

  test('rows of a table', () => {
    const code = "it.each([[1, 2], [3, 4]])('%i', (a, b) => { expect(f(a)).toBe(b) })"
    expect(surgery.assertions(candidateOf(code)).map(one => one.code)).toEqual(['[1, 2]', '[3, 4]'])
    const one = "it.each([[1, 2]])('%i', (a, b) => { expect(f(a)).toBe(b) })"
    expect(surgery.assertions(candidateOf(one)).map(each => each.code)).toEqual(['expect(f(a)).toBe(b)'])
  })

  test.each([
    [
      'for (const [a, b] of [[1, 2], [3, 4]]) {\n  test(`${a}`, () => { expect(f(a)).toBe(b) })\n}',
      '[[3, 4]]',
    ],
    [
      '[[1, 2], [3, 4]].forEach(([a, b]) => {\n  test(`${a}`, () => { expect(f(a)).toBe(b) })\n})',
      '[[3, 4]]',
    ],
  ])('turns of a loop: %s', (code, left) => {
    expect(surgery.assertions(candidateOf(code)).map(one => one.code)).toEqual(['[1, 2]', '[3, 4]'])
    const varied = surgery.vary(candidateOf(code), { swallow: [], drop: [0] })?.code
    expect(varied).toBe(code.replace('[[1, 2], [3, 4]]', left))
  })

  test('rows of a table that a helper holds', () => {
    const code = 'for (const [a, b] of cases) {\n  test(`${a}`, () => { expect(f(a)).toBe(b) })\n}'
    const made = {
      ...candidateOf(code),
      helpers: ['const f = 1', 'const cases = [\n  [1, 2],\n  [3, 4],\n] as const'],
    }
    expect(surgery.assertions(made).map(one => one.code)).toEqual(['[1, 2]', '[3, 4]'])
    const varied = surgery.vary(made, { swallow: [1], drop: [] })
    expect(varied).toEqual({ ...made, helpers: ['const f = 1', 'const cases = [\n  [1, 2],\n] as const'] })
  })

  test('a new name keeps the parts of the title that come from a row', () => {
    const code = 'for (const a of [1, 2]) test(`is ${a}`, () => { expect(f(a)).toBe(a) })'
    const named = surgery.rename(candidateOf(code), 'is ${a} (in part)').code
    expect(named).toBe(code.replace('is ${a}', 'is ${a} (in part)'))
  })
})

describe('expected values', () => {
  test.each<[string, { call: string; expected: string } | null]>([
    ['expect(f(1)).toBe(2)', { call: 'f(1)', expected: '2' }],
    ["expect(f(1)).toEqual({ a: ['b'] })", { call: 'f(1)', expected: "{ a: ['b'] }" }],
    ['expect(f(1)).toStrictEqual([])', { call: 'f(1)', expected: '[]' }],
    ['await expect(f(1)).resolves.toBe(2)', { call: 'await f(1)', expected: '2' }],
    ['assert.equal(f(1), -2)', { call: 'f(1)', expected: '-2' }],
    [
      "assert.deepStrictEqual(f(1), new Map([[1, 2]]), 'why')",
      { call: 'f(1)', expected: 'new Map([[1, 2]])' },
    ],
    ["assert.strictEqual('a', f(1))", { call: 'f(1)', expected: "'a'" }],
    ['expect(f(1)).to.equal(2)', { call: 'f(1)', expected: '2' }],
    ['expect(f(1)).to.deep.equal([2])', { call: 'f(1)', expected: '[2]' }],
    ['expect(f(1)).to.eql([2])', { call: 'f(1)', expected: '[2]' }],
    ['expect(f(1)).not.toBe(2)', null],
    ['expect(f(1)).to.not.equal(2)', null],
    ['expect(f(1)).rejects.toBe(2)', null],
    ['expect(f(1)).toBe(g(1))', null],
    ['expect(f(1)).toBeTruthy()', null],
    ['assert.ok(f(1), 2)', null],
    ['assert.notEqual(f(1), 2)', null],
  ])('%s', (code, equal) => {
    expect(surgery.assertions(inTest(code))[0]?.equal).toEqual(equal)
  })

  test('are replaced by another literal', () => {
    const candidate = inTest('expect(f(2)).toBe(2)\nassert.equal(f(3), 3)')
    expect(surgery.expect(candidate, 0, '[7]')?.code).toContain(
      'expect(f(2)).toBe([7])\nassert.equal(f(3), 3)',
    )
    expect(surgery.expect(candidate, 1, "'q'")?.code).toContain("assert.equal(f(3), 'q')")
    expect(surgery.expect(candidate, 2, '1')).toBeNull()
    expect(surgery.expect(inTest('expect(a).toBeNull()'), 0, '1')).toBeNull()
    expect(surgery.expect(candidate, 0, ')')).toBeNull()
  })
})

const vary = (body: string, swallow: number[], drop: number[]) => {
  const code = surgery.vary(inTest(body), { swallow, drop })?.code
  return code === undefined ? null : code.replace("test('x', async t => {\n", '').replace(/\n?\}\)$/, '')
}

describe('rewritten tests', () => {
  test.each<[string, string, number[], number[], string]>([
    ['swallowed', 'expect(a).toBe(1);', [0], [], 'try { expect(a).toBe(1); } catch {}'],
    [
      'awaited',
      'await expect(a).resolves.toBe(1)',
      [0],
      [],
      'try { await expect(a).resolves.toBe(1) } catch {}',
    ],
    [
      'not awaited',
      'expect(a).resolves.toBe(1);',
      [0],
      [],
      'try { Promise.resolve(expect(a).resolves.toBe(1)).then(undefined, () => {}) } catch {}',
    ],
    [
      'returned',
      'return expect(a).rejects.toThrow()',
      [0],
      [],
      'try { return Promise.resolve(expect(a).rejects.toThrow()).then(undefined, () => {}) } catch {}',
    ],
    ['dropped', '  f()\n  expect(a).toBe(1) // one\n  g()', [], [0], '  f()\n  g()'],
    ['dropped from a line', 'f(); expect(a).toBe(1); g()', [], [0], 'f();  g()'],
    ['dropped as a body', 'if (a) expect(a).toBe(1)', [], [0], 'if (a) {}'],
    ['dropped from a callback', 'l.forEach(n => expect(n).toBe(1))', [], [0], 'l.forEach(n => {})'],
    [
      'swallowed in a callback',
      'l.forEach(n => expect(n).toBe(1))',
      [0],
      [],
      'l.forEach(n => { try { return expect(n).toBe(1) } catch {} })',
    ],
    [
      'both',
      'expect(a).toBe(1)\nexpect(b).toBe(2)\nexpect(c).toBe(3)',
      [2],
      [0],
      'expect(b).toBe(2)\ntry { expect(c).toBe(3) } catch {}',
    ],
    [
      'counts',
      'expect.assertions(2)\nexpect(a).toBe(1)\nexpect(b).toBe(2)',
      [1],
      [],
      'expect(a).toBe(1)\ntry { expect(b).toBe(2) } catch {}',
    ],
    ['nothing', 'expect.assertions(1)\nexpect(a).toBe(1)', [], [], 'expect.assertions(1)\nexpect(a).toBe(1)'],
  ])('%s', (_, body, swallow, drop, expected) => {
    expect(vary(body, swallow, drop)).toBe(expected)
  })

  test('an arrow without a block', () => {
    const candidate = candidateOf("test('x', () => expect(f()).toBe(1))")
    expect(surgery.vary(candidate, { swallow: [0], drop: [] })?.code).toBe(
      "test('x', () => { try { return expect(f()).toBe(1) } catch {} })",
    )
    expect(surgery.vary(candidate, { swallow: [], drop: [0] })?.code).toBe("test('x', () => {})")
  })

  test.each<[number[], number[], string | null]>([
    [[0], [], '[[3, 4], [5, 6],]'],
    [[], [1], '[[1, 2], [5, 6],]'],
    [[1], [2], '[[1, 2],]'],
    [[0, 1], [2], null],
  ])('rows %j and %j', (swallow, drop, table) => {
    const body = "('%i', (a, b) => { expect(f(a)).toBe(b) })"
    const candidate = candidateOf(`it.each([[1, 2], [3, 4], [5, 6],])${body}`)
    expect(surgery.vary(candidate, { swallow, drop })?.code ?? null).toBe(table && `it.each(${table})${body}`)
  })

  test('an assertion that does not exist cannot be varied', () => {
    expect(vary('expect(a).toBe(1)', [1], [])).toBeNull()
    expect(vary('expect(a.toBe(1', [0], [])).toBeNull()
  })

  test('only the code changes', () => {
    const container = { name: 'f', header: "describe('f', () => {", members: ['let a = 1'] }
    const candidate = candidateOf("it('x', () => { expect(a).toBe(1) })", { container })
    const varied = surgery.vary(candidate, { swallow: [0], drop: [] })
    expect({ ...varied, code: '' }).toEqual({ ...candidate, code: '' })
  })
})

test.each([
  ["test('x', () => {})", "test('it\\'s \"new\"', () => {})"],
  ['it.only(`x`, () => {})', "it.only('it\\'s \"new\"', () => {})"],
  [
    "for (const n of [1]) { it('x', () => { f(n) }) }",
    "for (const n of [1]) { it('it\\'s \"new\"', () => { f(n) }) }",
  ],
])('%s under another name', (code, expected) => {
  const renamed = surgery.rename(candidateOf(code), 'it\'s "new"')
  expect([renamed.code, renamed.name]).toEqual([expected, 'it\'s "new"'])
})

test('no text makes anything throw', () => {
  const words = fc.constantFrom(
    ...[
      "test('x', () => {",
      '})',
      'expect(a)',
      '.toBe(1)',
      '.not',
      ';',
      '\n',
      '(',
      ')',
      '{',
      '}',
      'await ',
      '=>',
      '`',
      '${',
      '?.',
      'it.each([',
      '])',
      'return ',
      'if (',
      'else ',
      'a',
      '<',
      '&&',
      "'s'",
      '/*',
      '//',
      'for (',
      'class A {',
      '#p',
      '=',
      '1',
      ',',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map(all => all.join('')),
  )
  const mutation = makeMutation(read)
  fc.assert(
    fc.property(text, fc.integer({ min: -1, max: 4 }), (code, index) => {
      const candidate = candidateOf(code)
      const found = surgery.assertions(candidate)
      const varied = surgery.vary(candidate, { swallow: [index], drop: [0] })
      if (varied) expect(surgery.assertions(varied).length).toBeLessThanOrEqual(found.length)
      surgery.expect(candidate, index, code)
      surgery.rename(candidate, code)
      const mutants = mutation.mutants(code, [1, 2, 3])
      const one = mutation.throwingMutant(code, [1, 3])
      const instrumented = mutation.instrument('a.tsx', code, one ? [...mutants, one] : mutants)
      if (!read(code).broken)
        expect(instrumented.kind === 'switch' && read(instrumented.content).broken).toBe(false)
    }),
    { numRuns: 300 },
  )
})
