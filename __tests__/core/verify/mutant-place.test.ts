// The position of a mutant in its file, and the replacement text: together they are the whole change.
import { expect, test } from '@jest/globals'
import { placeOfMutant } from '../../../src/core/verify/measure.js'
import { applyEdits } from '../../../src/ecosystems/shared/edits.js'
import { loadLanguages } from '../../../src/ecosystems/index.js'

const languages = await loadLanguages('')

const python = `def f(a, b=2, *, key=None):
    """Ünï𝒞ode before what is changed."""
    if a < b and not key:
        raise ValueError("no 𝒞", b)
    for x in sorted(g(a, b), key=key)[1:b]:
        a += x * 2
        yield {"a": a, "b": [b, 1]}
    else:
        return max(a, b)
`
const javascript = `export function f(a, b = 2, ...rest) {
  // Ünï𝒞ode before what is changed.
  if (a < b && !rest.length) {
    throw new RangeError('no')
  } else {
    a += b ? a * 2 : b ?? 0
  }
  const { c, ...d } = { c: [a, 1], 𝒞: \`\${a}\`, ...rest }
  return g(a, c?.[0], "𝒞").map(x => x - 1).slice(0, -1) || d
}
`

test.each([
  ['python', python],
  ['python', python.replaceAll('\n', '\r\n')],
  ['javascript', javascript],
  ['typescript', javascript],
])('%s: position and text give the mutant', (name, source) => {
  const { mutation } = languages.find(language => language.name === name) ?? {}
  const lines = source.split('\n')
  const mutants = mutation?.mutants(
    source,
    lines.map((_, at) => at + 1),
  )
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1
  const rewritten = mutants?.map(mutant => {
    const { line, column, endLine, endColumn, replacement = '' } = placeOfMutant(source, mutant)
    return source.slice(0, offset(line, column)) + replacement + source.slice(offset(endLine, endColumn))
  })
  expect(mutants?.length).toBeGreaterThan(40)
  expect(mutants?.some(({ edits }) => edits.length > 1)).toBe(true)
  expect(rewritten).toEqual(mutants?.map(({ edits }) => applyEdits(source, edits)))
})

test('a mutant without edits has only its line', () => {
  const place = placeOfMutant('a\nb\n', { id: 'x', line: 2, was: 'b', now: 'c', edits: [] })
  expect(place).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 1 })
})
