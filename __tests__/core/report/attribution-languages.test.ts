// Attribution over the real tokens of each language: layout and statements.
import { describe, expect, test } from '@jest/globals'
import { attribute } from '../../../src/core/report/attribution.js'
import { normalise } from '../../../src/core/report/training.js'
import { loadLanguages } from '../../../src/ecosystems/index.js'

const languages = await loadLanguages('nowhere')
const drafts: Record<string, string[]> = {
  python: [
    "def test_add():\n    cart = Cart('a')\n",
    '    assert add(1, 2) == 3\n',
    '    assert add(cart, 2) == 5\n',
  ],
  javascript: [
    "test('adds', () => {\n  const cart = new Cart('a')\n",
    '  expect(add(1, 2)).toBe(3)\n',
    '  expect(add(cart, 2)).toBe(5)\n',
    '})\n',
  ],
}
const draftOf = (name: string): string[] => drafts[name] ?? drafts['javascript'] ?? []

describe.each(languages.map(language => [language.name, language] as const))('%s', (name, { tokens }) => {
  const parts = draftOf(name)
  const draft = parts.join('')
  const without = (...gone: number[]): string => parts.filter((_, at) => !gone.includes(at)).join('')
  test.each<[string, string, string]>([
    ['the same in another layout', draft.replaceAll(', ', ',').replaceAll("'a'", '"a"'), 'verbatim'],
    ['one assertion less', without(1), 'trimmed'],
    ['another value', draft.replace('5', '6'), 'repaired'],
    ['one statement less and another value', without(1).replace('5', '6'), 'repaired'],
    ['one argument less', draft.replace('cart, 2', 'cart'), 'repaired'],
    ['another call', draft.replace('add(cart, 2)', 'sum(cart, 2)'), 'rewritten'],
  ])('%s', (_title, final, expected) => {
    expect(attribute(tokens(final), tokens(draft)).attribution).toBe(expected)
  })

  test('a fingerprint ignores layout, quotes and names', () => {
    const other = draft.replace('test_add', 'test_other').replace("'adds'", '"sums"').replaceAll("'a'", '"a"')
    const [was, now] = name === 'python' ? ['test_add', 'test_other'] : ['adds', 'sums']
    expect(normalise(tokens(other), now ?? '')).toBe(normalise(tokens(draft), was ?? ''))
  })
})
