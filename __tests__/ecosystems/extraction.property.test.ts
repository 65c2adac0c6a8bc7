import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../src/core/model/ports.js'
import type { Candidate, Completion } from '../../src/core/model/candidate.js'
import type { TestTask } from '../../src/core/model/target.js'
import { makeExtractTests as javascriptCut } from '../../src/ecosystems/javascript/extract-tests.js'
import { makeRead } from '../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../src/ecosystems/shared/parser.js'
import { makeExtractTests as pythonCut } from '../../src/ecosystems/python/extract-tests.js'
import { pythonReplies, typescriptReplies, type Whole } from './replies.js'
import { taskOf, replyOf } from './python/replies.js'
import { endsOn } from '../doubles/hang.js'

const dropped: Record<string, (text: string, cut?: boolean) => ReturnType<Language['cut']>> = {}

function typescriptTask(): TestTask {
  const task = taskOf('vitest', 'addTax')
  return {
    ...task,
    target: { ...task.target, id: 'src/tax.ts::addTax', file: 'src/tax.ts', language: 'typescript' },
    access: {
      importLine: "import { addTax } from '../src/tax'",
      module: '../src/tax',
      symbol: 'addTax',
      root: '',
    },
    testPath: 'tests/tax.test.ts',
  }
}

beforeAll(async () => {
  const python = pythonCut(await loadParser('python', 'dist/wasm'))
  const read = makeRead([await loadParser('typescript', 'dist/wasm'), await loadParser('tsx', 'dist/wasm')])
  const typescript = javascriptCut(read)
  const asked = typescriptTask()
  const reply = (text: string, cut?: boolean): Completion => replyOf(text, cut)
  dropped['python'] = (text, cut) => python(reply(text, cut), taskOf())
  dropped['typescript'] = (text, cut) => typescript(reply(text, cut), asked)
})

const cut = (language: string, text: string, torn = false) => {
  const found = dropped[language]?.(text, torn)
  if (!found) throw new Error(language)
  return found
}
/** A text for comparison: without white space and the semicolon at its end. */
const plain = (text: string) => text.replace(/\s+/g, '').replace(/;$/, '')
const keyOf = (one: Candidate) => plain(JSON.stringify(one.container?.members ?? [])) + plain(one.code)

const languages = { python: pythonReplies, typescript: typescriptReplies }
const cases = Object.entries(languages).flatMap(([language, replies]) =>
  replies.map(reply => ({ language, ...reply, name: `${language}: ${reply.title}` })),
)
const textOf = (reply: Whole) => reply.parts.map(part => part.text).join('')

/** The text of each test, and the end from which on it must be found. */
function endsOf(language: string, reply: Whole): { end: number; text: string }[] {
  let at = 0
  const ends: { end: number; text: string }[] = []
  reply.parts.forEach((part, index) => {
    const start = at
    at += part.text.length
    if (!part.test) return
    const rest = reply.parts
      .slice(index + 1)
      .map(one => one.text)
      .join('')
    const first = rest.search(/\S/)
    // Only the text after it shows that a Python test is over; in JavaScript the closing bracket ends it.
    const more = language === 'python' ? (first < 0 ? Infinity : first + 1) : 0
    ends.push({
      end: language === 'python' ? at + more : start + part.text.trimEnd().length,
      text: part.text,
    })
  })
  return ends
}

describe('wherever a reply is cut', () => {
  test.each(cases)('$name: no torn test is taken for a whole one, and no whole test is lost', reply => {
    const { language } = reply
    const text = textOf(reply)
    const all = cut(language, text)
    expect(all.rejections).toEqual([])
    expect(all.candidates).toHaveLength(reply.tests ?? reply.parts.filter(part => part.test).length)
    for (const one of all.candidates) {
      const known = reply.parts
        .filter(part => part.test)
        .some(part => plain(part.text).includes(plain(one.draft)))
      expect({ draft: one.draft, known }).toEqual({ draft: one.draft, known: true })
    }
    const whole = new Set(all.candidates.map(keyOf))
    const ends = endsOf(language, reply)
    for (let end = 1; end < text.length; end += 1) {
      const part = cut(language, text.slice(0, end), true).candidates
      const torn = part.filter(one => !whole.has(keyOf(one))).map(one => one.code)
      expect({ end, torn }).toEqual({ end, torn: [] })
      const drafts = part.map(one => plain(one.draft))
      const lost = ends.filter(
        one => one.end <= end && !drafts.some(draft => plain(one.text).includes(draft)),
      )
      expect({ end, lost }).toEqual({ end, lost: [] })
    }
  })

  test.each(cases)('$name: no torn test is taken for whole if the endpoint did not report the cut', reply => {
    const { language, fenced } = reply
    const text = textOf(reply)
    const whole = new Set(cut(language, text).candidates.map(keyOf))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), end => {
        const part = cut(language, text.slice(0, end)).candidates
        const torn = part.filter(one => !whole.has(keyOf(one)))
        // Without a fence nothing shows that the last test is torn.
        const last = part.at(-1)
        return torn.length === 0 || (!fenced && torn.length === 1 && torn[0] === last)
      }),
      { numRuns: 30, seed: 11 },
    )
  })
})

describe('whatever a reply holds', () => {
  const pieces: Record<string, string[]> = {
    python: ['def test_a():\n', '    assert add_tax(1, 2) == 3\n', 'class TestX(unittest.TestCase):\n', '    def test_b(self):\n', '        self.assertEqual(add_tax(1, 1), 2)\n', '@pytest.mark.parametrize("a", [1, 2])\n', 'def test_c(a):\n', 'def check(candidate):\n', '1. assert add_tax(1) == 2\n', '    def add_tax(a):\n', '():\n', '\\\n', 'else:\n'], // prettier-ignore
    typescript: ["test('a', () => {\n", '  expect(addTax(1, 2)).toBe(3)\n', '})\n', "describe('g', () => {\n", "it.each([[1, 2]])('%i', (a, b) => ", "vi.mock('../src/tax')\n", "'x', () => {\n", 'addTax(1)).toBe(2)\n', 'function addTax() {\n', '/', '=>', '${'], // prettier-ignore
  }
  const common = ['```\n', '```python\n', '```ts\n', '"""', '`', '(', ')', '{', '}', '\n', '\r\n', '\t', '{"code": "', '\\"', 'é\u0000', '~~~\n', 'Some words (here.\n'] // prettier-ignore

  test.each(Object.keys(pieces))('%s: nothing throws, and every reply has an outcome', language => {
    const piece = fc.constantFrom(...(pieces[language] ?? []), ...common)
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), fc.boolean(), (parts, torn) => {
        const { candidates, rejections } = cut(language, parts.join(''), torn)
        expect(candidates.length + rejections.length).toBeGreaterThan(0)
        expect(new Set(candidates.map(one => one.id)).size).toBe(candidates.length)
      }),
      { numRuns: 80, seed: 5 },
    )
  })

  const bodies: Record<string, ((n: number) => string)[]> = {
    python: [
      n => `def test_${n}():\n    assert add_tax(1, ${n}) == 3\n`,
      n => `def test_${n}():\n    assert add_tax((\n`,
      n => `def test_${n}():\n    pass\n`,
      n => `@patch("x")\nasync def test_${n}(x):\n    assert True\n`,
      n =>
        `class TestX${n}(unittest.TestCase):\n    def test_${n}(self):\n        self.assertEqual(add_tax(1, 2), ${n})\n`,
      n => `def test_${n}():\n    """\n    (\n    """\n    assert other(${n})\n`,
      () => 'def help():\n    return 1\n',
    ],
    typescript: [
      n => `test('${n}', () => {\n  expect(addTax(1, ${n})).toBe(3)\n})\n`,
      n => `it('${n}', () => {\n  expect(addTax(1, ${n}))).toBe(3)\n})\n`,
      n => `it('${n}', () => {})\n`,
      n =>
        `describe('d', () => {\n  it('${n}', async () => {\n    expect(await addTax(${n})).toBe(1)\n  })\n})\n`,
      n => `test('${n}', () => {\n  const x = \`(\${1}\`\n  expect(other(x)).toBe(${n})\n})\n`,
      () => 'const help = () => {\n  return 1\n}\n',
    ],
  }
  const definitions: Record<string, RegExp> = {
    python: /^[ \t]*(?:async )?def test_/gm,
    typescript: /^[ \t]*(?:it|test)\('/gm,
  }

  test.each(Object.keys(bodies))('%s: every definition in every fence has exactly one outcome', language => {
    const body = fc.tuple(fc.constantFrom(...(bodies[language] ?? [])), fc.nat(4)).map(([make, n]) => make(n))
    const fence = fc.array(body, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(fence, { minLength: 1, maxLength: 4 }), fc.boolean(), (fences, fenced) => {
        const text = fences
          .map(one => (fenced ? `Words:\n\n\`\`\`\n${one.join('\n')}\`\`\`\n` : one.join('\n')))
          .join('\n')
        const { candidates, rejections } = cut(language, text)
        const count = text.match(definitions[language] ?? /$^/g)?.length ?? 0
        expect(candidates.length + rejections.length).toBe(Math.max(count, 1))
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

describe('reading 5 MB ends', () => {
  const units: Record<string, string[]> = {
    python: ['a\n', '{"code": "', '```python\n@a\ndef test_'],
    typescript: ['a\n', '`${', "```ts\nit('"],
  }
  const rows = Object.entries(units).flatMap(([language, some]) => some.map(unit => ({ language, unit })))
  test.each(rows)('$language: $unit', ({ language, unit }) => {
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length))
    const { candidates, rejections } = endsOn(() => cut(language, text))
    expect(candidates.length + rejections.length).toBeGreaterThan(0)
  })
})
