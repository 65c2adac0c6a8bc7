// What a run may cost where earlier runs on the same pull request were paid for.
import { expect, test } from '@jest/globals'
import { capByPull } from '../../../src/core/budget/pull-budget.js'
import { makeConfig } from '../../../src/core/model/configuration.js'

const configOf = (ofRun: number | null, ofPull: number | null) =>
  makeConfig([{ name: 'input', values: { 'max-cost': ofRun, 'max-cost-per-pull': ofPull } }])

test.each<[ofRun: number | null, ofPull: number | null, spent: number, left: number | null, isLess: boolean]>(
  [
    [null, null, 5, null, false],
    [1, null, 5, 1, false],
    [1, 3, 0, 1, false],
    [1, 3, 2, 1, false],
    [1, 3, 2.5, 0.5, true],
    [1, 3, 3, 0, true],
    [1, 3, 8, 0, true],
    [null, 3, 1, 2, true],
    [1, 0, 0, 0, true],
  ],
)('max-cost %s, max-cost-per-pull %s, %s spent: %s', (ofRun, ofPull, spent, left, isLess) => {
  const capped = capByPull(configOf(ofRun, ofPull), spent)
  expect(capped.config['max-cost']).toBe(left)
  expect(capped.pullBudget).toEqual(isLess ? { limit: ofPull, spent } : null)
})
