// A test -> the same test without some of its statements.
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

  test('nothing is left out of a test of one, all of them, or what stands with others in a line', () => {
    expect(growth?.without(code, [])).toBeNull()
    expect(growth?.without(code, [0, 1, 2])).toBeNull()
    expect(growth?.without(code, [7])).toBeNull()
    const line = name === 'python' ? 'def test_a(): a(); b()' : "it('a', () => { a(); b() })"
    expect([growth?.parts(line), growth?.parts('nothing')]).toEqual([0, 0])
  })
})
