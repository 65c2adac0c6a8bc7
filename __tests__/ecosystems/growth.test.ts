// Leaves statements out of a test.
import { describe, expect, test } from '@jest/globals'
import { loadLanguages } from '../../src/ecosystems/index.js'

const languages = await loadLanguages('nowhere')
const growthOf = (name: string) => languages.find(language => language.name === name)?.growth

const python =
  'def test_a(box):\n    # Not empty.\n    box.add(1)\n    box.name = "x"\n\n    assert box.count() == 1\n'
const script =
  "it('a', async () => {\n  // Not empty.\n  box.add(1);\n  box.name = 'x' // why\n\n  expect(box.count()).toBe(1);\n})"

describe.each([
  ['python', python, 'def test_a(box):\n    box.name = "x"\n\n    assert box.count() == 1'],
  [
    'javascript',
    script,
    "it('a', async () => {\n  box.name = 'x' // why\n\n  expect(box.count()).toBe(1);\n})",
  ],
])('%s', (name, code, withoutFirst) => {
  const growth = growthOf(name)
  test('statements are counted, and left out with the comments above them', () => {
    expect(growth?.parts(code)).toBe(3)
    expect(growth?.without(code, [0])).toBe(withoutFirst)
    expect(growth?.without(code, [0, 1])).not.toContain('box.name')
    expect(growth?.without(code, [0, 1])).toContain('box.count')
  })

  test('leaving out no statement, all or an unknown one gives null; statements that share a line do not count', () => {
    expect(growth?.without(code, [])).toBeNull()
    expect(growth?.without(code, [0, 1, 2])).toBeNull()
    expect(growth?.without(code, [7])).toBeNull()
    const line = name === 'python' ? 'def test_a(): a(); b()' : "it('a', () => { a(); b() })"
    expect([growth?.parts(line), growth?.parts('nothing')]).toEqual([0, 0])
  })
})

const inPython = (line: string): string => `def test_a(self):\n    ${line}\n`
const inScript = (line: string): string => `it('a', () => { ${line} })`
const varied = (name: string, code: string): string[] | undefined =>
  growthOf(name)
    ?.origins(code, 'test_a')
    .concat(growthOf(name)?.origins(code, 'a') ?? [])
    .flatMap(({ code: text, literals }) => literals.map(({ start, end }) => text.slice(start, end)))

test.each<[language: string, line: string, varied: string[]]>([
  ['python', 'assert len(f(3)) <= 64', ['3']],
  ['python', 'assert 64 > f(3)', ['3']],
  ['python', 'self.assertTrue(len(f(3)) <= 64)', ['3']],
  ['python', 'self.assertLessEqual(len(f(3)), 64)', ['3']],
  ['python', 'self.assertRaises(ValueError, f, 3)', ['3']],
  ['python', 'self.assertEqual(f(3), 4)', ['3']],
  ['javascript', 'expect(f(3).length <= 64).toBe(true)', ['3']],
  ['javascript', 'expect(f(3)).toBeLessThan(64)', ['3']],
  ['javascript', 'expect(f(3)).not.toHaveLength(64)', ['3']],
  ['javascript', 'assert.ok(f(3) !== 64, "too long")', ['3']],
  ['javascript', 'assert.throws(() => f(3))', ['3']],
])('%s: only arguments of a call are varied: %s', (name, line, expected) => {
  expect(varied(name, name === 'python' ? inPython(line) : inScript(line))).toEqual(expected)
})
