// What a test does on the base, checked with logged runs.
import { expect, test } from '@jest/globals'
import { untested } from '../../src/core/verify/gates.js'
import { runOnBase } from '../../src/pipeline/verify/runs.js'
import { toyCandidate, toyTask, toyTools, type ToyWorld } from './toy.js'

const changed = toyTask('price', true)
const added = toyTask('extra', false)
const world: ToyWorld = {
  calls: { 'price(1)': { head: '2', base: '3' }, 'price(2)': { head: '4' }, 'extra(1)': { head: '2' } },
}

async function onBase(code: string[], task = changed) {
  const { tools, jobs } = toyTools(world)
  const [found] = await runOnBase([untested(toyCandidate(task, '1.1', 'test_a', code), task)], tools)
  return { outcome: found?.onBase, jobs }
}

test.each<[string, string[], string | null, string[]]>([
  ['a test that fails is run again', ['check price(1) = 2'], 'failed', ['base 0: 1.1', 'base 0: 1.1']],
  ['a test that passes is run once', ['check price(2) = 4'], 'passed', ['base 0: 1.1']],
  ['a broken test is run once', ['broken'], 'broken', ['base 0: 1.1']],
  ['a test that does not end has no outcome', ['hang'], null, ['base 0: 1.1']],
])('%s', async (_, code, outcome, jobs) => {
  expect(await onBase(code)).toEqual({ outcome, jobs })
})

test('a test of a new function is not run on the base', async () => {
  expect(await onBase(['check extra(1) = 2'], added)).toEqual({ outcome: null, jobs: [] })
})

test('without a base nothing is run', async () => {
  const { tools, jobs } = toyTools(world)
  const session = { ...tools.session, trees: { head: '/head', base: null } }
  const given = untested(toyCandidate(changed, '1.1', 'test_a', ['check price(1) = 2']), changed)
  expect(await runOnBase([given], { ...tools, session })).toEqual([given])
  expect(jobs).toEqual([])
})

test('a test that fails in only one of two runs has no outcome', async () => {
  const { tools } = toyTools(world)
  let runs = 0
  const session: typeof tools.session = {
    ...tools.session,
    // The test passes in the second run.
    run: async job => {
      const outcome = await tools.session.run(job)
      if (++runs === 1) return outcome
      return { ...outcome, result: JSON.parse(JSON.stringify(outcome.result).replaceAll('= 2', '= 3')) }
    },
  }
  const given = untested(toyCandidate(changed, '1.1', 'test_a', ['check price(1) = 2']), changed)
  const [found] = await runOnBase([given], { ...tools, session })
  expect([runs, found?.onBase]).toEqual([2, null])
})
