// What a model notices beyond the free systems, on the functions that all of them were measured on.
import { expect, test } from '@jest/globals'
import { addedBy } from '../../../src/core/compare/added.js'
import type { Measured } from '../../../src/core/compare/pairs.js'

const of = (system: string, rows: Record<string, [kept: number, noticed: string[] | null]>) => ({
  system,
  measured: Object.entries(rows).map(([target, [kept, noticed]]): Measured => ({
    ...{ system, target, kept },
    mutants: noticed && { killed: noticed.length, total: 5, killedByPassing: noticed.length, noticed },
  })),
})

const explorer = of('explorer', { a: [1, ['1', '2']], b: [0, []], c: [1, ['1']], d: [1, null] })
const human = of('human', { a: [1, ['3']], b: [0, []], c: [0, []] })
const model = of('small', {
  a: [2, ['1', '4']],
  b: [1, ['1', '2']],
  c: [1, ['1']],
  d: [1, ['1']],
  e: [1, ['1']],
})

test('counts the mutants that no free system notices', () => {
  expect(addedBy('small', [explorer, human, model])).toMatchObject({
    ...{ beyond: ['explorer', 'human'], functions: 3, open: 2 + 5 + 4, mutants: 1 + 2, helped: 2 },
    ...{ unserved: 1, served: 1 },
  })
})

test('the interval is taken over functions, not over tests', () => {
  const [low = 0, high = 0] = addedBy('small', [explorer, human, model])?.interval ?? []
  expect(low).toBeLessThan(2 / 3)
  expect(high - low).toBeGreaterThan(0.5)
})

test.each([
  ['a free system adds nothing', 'explorer', [explorer, human, model]],
  ['without a free system there is nothing to add to', 'small', [model]],
])('%s', (_name, system, all) => {
  expect(addedBy(system, all)).toBeNull()
})

test('a function that one system was not measured on is not counted', () => {
  expect(addedBy('small', [explorer, model])).toMatchObject({ functions: 3 })
  expect(addedBy('small', [of('explorer', {}), model])).toMatchObject({ functions: 0, open: 0, mutants: 0 })
})
