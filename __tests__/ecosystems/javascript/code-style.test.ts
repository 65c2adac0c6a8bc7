import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import type { ReadText } from '../../../src/ecosystems/shared/syntax.js'
import {
  applyCodeStyle,
  orElse,
  shapeOf,
  detectCodeStyle,
  type CodeStyle,
} from '../../../src/ecosystems/javascript/test-file/code-style.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

let read: ReadText
beforeAll(async () => {
  read = makeRead([await loadParser('typescript', 'dist/wasm'), await loadParser('tsx', 'dist/wasm')])
})

const nothing: CodeStyle = {
  quote: null,
  semicolons: null,
  step: null,
  word: null,
  commas: { literals: null, calls: null },
}

describe('the style that a text shows', () => {
  test.each<[string, Partial<CodeStyle>]>([
    ["const a = 'x'\nf('y', \"it's\")\n", { quote: "'", semicolons: false }],
    ['const a = "x";\nlet b = `y`;\n', { quote: '"', semicolons: true }],
    ["it('a', () => {\n    f()\n})", { step: '    ', word: 'it' }],
    ["test('a', () => {\n\tf()\n})", { step: '\t', word: 'test' }],
    ["test('a', () => {})\nit('b', () => {})", { word: null }],
    ["it.each([1])('b', () => {})", { word: 'it' }],
    ['f({\n  a: 1,\n})\ng(\n  a,\n)', { commas: { literals: true, calls: true } }],
    ['f({\n  a: 1\n})\ng(\n  a\n)', { commas: { literals: false, calls: false } }],
    ['f({ a: 1 })', { commas: { literals: null, calls: null }, quote: null }],
    ['', nothing],
  ])('%#', (text, wanted) => {
    expect(detectCodeStyle(text, read)).toMatchObject(wanted)
  })

  test('the style that comes first wins', () => {
    expect(orElse({ ...nothing, quote: "'" }, { ...nothing, quote: '"', step: '\t' })).toEqual({
      ...nothing,
      quote: "'",
      step: '\t',
    })
  })
})

describe('code in the style of a file', () => {
  test.each<[string, Partial<CodeStyle>, string]>([
    ["f('a')", { quote: '"' }, 'f("a")'],
    ["f('say \"a\"', 'it\\'s', `'`, /'/)", { quote: '"' }, "f('say \"a\"', \"it's\", `'`, /'/)"],
    ["// it's 'a'\nf('a')", { quote: '"' }, "// it's 'a'\nf(\"a\")"],
    ["const a = <b c='d'>{'e'}</b>", { quote: '"' }, 'const a = <b c=\'d\'>{"e"}</b>'],
    [
      'const a = 1\nfor (let i = 0; i < 1; i++) f()\nif (a) {\n  f()\n}\nreturn',
      { semicolons: true },
      'const a = 1;\nfor (let i = 0; i < 1; i++) f();\nif (a) {\n  f();\n}\nreturn;',
    ],
    ['f() // word', { semicolons: true }, 'f(); // word'],
    [
      'export const a = 1\nexport default f()\n',
      { semicolons: true },
      'export const a = 1;\nexport default f()\n',
    ],
    ['a()\n  .b()\n  .c()', { semicolons: true }, 'a()\n  .b()\n  .c();'],
    ['a();\nb(); // word\nc();', { semicolons: false }, 'a()\nb() // word\nc()'],
    [
      'a();\n[1].map(f);\n(b)();\n`c`;\n+d;\n/e/.test(f);\ng();',
      { semicolons: false },
      'a();\n[1].map(f);\n(b)();\n`c`;\n+d;\n/e/.test(f)\ng()',
    ],
    ['a();\n\n// word\n(b)();', { semicolons: false }, 'a();\n\n// word\n(b)()'],
    ['a(); b();', { semicolons: false }, 'a(); b()'],
    [
      'for (;;);\nwhile (a);\nif (a) b(); else c();',
      { semicolons: false },
      'for (;;);\nwhile (a);\nif (a) b(); else c()',
    ],
    [
      'class A {\n  a = 1;\n  b() { return 1; }\n}',
      { semicolons: false },
      'class A {\n  a = 1;\n  b() { return 1 }\n}',
    ],
    ['if (a) {\n    f(`\n    x`)\n}', { step: '\t' }, 'if (a) {\n\tf(`\n    x`)\n}'],
    [
      'f({\n  a: [\n    1\n  ]\n})',
      { commas: { literals: true, calls: null } },
      'f({\n  a: [\n    1,\n  ],\n})',
    ],
    ['f({\n  a,\n  ...b,\n})', { commas: { literals: false, calls: null } }, 'f({\n  a,\n  ...b\n})'],
    [
      'const [\n  a,\n  ...b\n] = c',
      { commas: { literals: true, calls: true } },
      'const [\n  a,\n  ...b\n] = c',
    ],
    ['f([\n  1,\n  ,\n])', { commas: { literals: false, calls: null } }, 'f([\n  1,\n  ,\n])'],
    ["f('a'", { quote: '"', semicolons: true }, "f('a'"],
  ])('%#', (text, codeStyle, wanted) => {
    expect(applyCodeStyle(text, { ...nothing, ...codeStyle }, read)).toBe(wanted)
  })

  test('code after a margin', () => {
    expect(applyCodeStyle("f(`\n`, {\n  a: 'b'\n})\n\ng()", { ...nothing, step: '    ' }, read, '\t')).toBe(
      "\tf(`\n`, {\n\t    a: 'b'\n\t})\n\n\tg()",
    )
  })

  test('the code of real files is the same before and after, and a second time changes nothing', () => {
    const folder = 'src/ecosystems/javascript/'
    const texts = [
      ...readdirSync(folder)
        .filter(name => name.endsWith('.ts'))
        .map(name => readFileSync(folder + name, 'utf8')),
      ...readdirSync('__tests__')
        .filter(name => /^javascript-.*\.ts$/.test(name))
        .map(name => readFileSync(`__tests__/${name}`, 'utf8')),
      ...readdirSync('src/ecosystems/javascript/programs')
        .filter(name => name.endsWith('js'))
        .map(name => readFileSync(`src/ecosystems/javascript/programs/${name}`, 'utf8')),
    ]
      .filter(text => !read(text).broken)
      .slice(0, 30)
    expect(texts.length).toBeGreaterThan(10)
    const conventions = fc.record({
      quote: fc.constantFrom("'" as const, '"' as const),
      semicolons: fc.boolean(),
      step: fc.constantFrom('  ', '    ', '\t'),
      word: fc.constant(null),
      commas: fc.record({ literals: fc.boolean(), calls: fc.boolean() }),
    })
    fc.assert(
      fc.property(fc.constantFrom(...texts), conventions, (text, codeStyle) => {
        const out = applyCodeStyle(text, codeStyle, read)
        expect(read(out).broken).toBe(false)
        expect(shapeOf(read(out))).toBe(shapeOf(read(text)))
        expect(applyCodeStyle(out, codeStyle, read)).toBe(out)
        const shown = detectCodeStyle(out, read)
        expect(shown.semicolons ?? codeStyle.semicolons).toBe(codeStyle.semicolons)
        expect(shown.quote ?? codeStyle.quote).toBe(codeStyle.quote)
        expect(shown.step ?? codeStyle.step).toBe(codeStyle.step)
      }),
      { numRuns: 40 },
    )
  })
})
