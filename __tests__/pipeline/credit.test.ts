// Two changed functions in two files, and tests written for either: which of them each test counts for, and what is run to find out.
import { expect, test } from '@jest/globals'
import { finalise, nothingVerified, verify } from '../../src/pipeline/verify.js'
import { toyCandidate, toyTask, toyTools, type ToyWorld } from './toy.js'

const f = toyTask('f', true)
const g = toyTask('g', true)
const [inF, inG] = ['f.toy', 'g.toy']

const world: ToyWorld = {
  calls: {
    'f(1)': { head: '1', lines: [1], kills: ['f1'] },
    'f(2)': { head: '2', base: '3', lines: [2], kills: ['f2'] },
    'top()': { head: '0', lines: [4] },
    'g(1)': { head: '1', elsewhere: { [inG]: [1] }, kills: ['g1'] },
    'g(2)': { head: '2', elsewhere: { [inG]: [2] }, kills: ['g2'] },
    'old()': { head: '4', base: '5', elsewhere: { [inG]: [3] } },
    'both()': { head: '5', lines: [1], elsewhere: { [inG]: [2] }, kills: ['f1', 'g2'] },
    'oldboth()': { head: '6', base: '7', lines: [1], elsewhere: { [inG]: [2] }, kills: ['f1'] },
    'touch()': { head: '8', lines: [1], elsewhere: { [inG]: [1, 2] }, kills: ['f1'] },
    'crash()': { head: '9', elsewhere: { [inG]: [1, 2] }, raises: ['g1', 'g2'] },
    'ours()': { head: '9' },
  },
  mutants: [
    { id: 'f1', line: 1, file: inF },
    { id: 'f2', line: 2, file: inF },
    { id: 'g1', line: 1, file: inG },
    { id: 'g2', line: 2, file: inG },
  ],
}

/** Verifies tests of `f`, given by name as `CALL = VALUE`; by default they may count for `f` and `g`. */
async function judge(tests: Record<string, string>, options = {}) {
  const { tools, jobs } = toyTools(world, { source: path => path, changed: [f, g], ...options })
  const candidates = Object.entries(tests).map(([name, code], n) =>
    toyCandidate(f, `0.${n}`, name, [`check ${code}`]),
  )
  const verified = await finalise(await verify(candidates, [f, g], tools, nothingVerified), tools)
  return { ...verified, jobs }
}

test.each<[title: string, code: string, expected: string[] | string]>([
  ['notices a mutant of its own function', 'f(1) = 1', ['f']],
  ['notices a mutant of the other function only', 'g(1) = 1', ['g']],
  ['notices a mutant of each function', 'both() = 5', ['f', 'g']],
  ['notices a mutant of its own function and runs the other', 'touch() = 8', ['f']],
  ['runs the other function, whose mutants only make it raise', 'crash() = 9', 'does-not-call-target'],
  ['runs its function but no changed line', 'top() = 0', 'misses-change'],
  ['runs neither', 'ours() = 9', 'does-not-call-target'],
  ['fails on the base because of the other function', 'old() = 4', ['g']],
  ['fails on the base and notices a mutant of only one function', 'oldboth() = 6', ['f']],
])('a test that %s', async (_title, code, expected) => {
  const { verdicts } = await judge({ a: code })
  const [verdict] = verdicts
  const found = verdict?.reason ?? verdict?.credits.map(id => id.slice(id.indexOf('::') + 2))
  expect(found).toEqual(expected)
})

test('mutants noticed in another function are reported with their lines and counted for that function', async () => {
  const { verdicts, measures } = await judge({ a: 'both() = 5' })
  expect(verdicts[0]?.evidence).toMatchObject({
    ...{ lines: [1], mutantsKilled: ['f1'] },
    elsewhere: [{ target: g.target.id, lines: [2], mutantsKilled: ['g2'] }],
  })
  expect(measures.get(g.target.id)?.mutants).toMatchObject({ total: 2, killed: 1 })
  expect(measures.get(g.target.id)?.mutants?.all.map(({ killedBy }) => killedBy.length)).toEqual([0, 1])
})

test('when tests notice the same mutants elsewhere, one is kept and the rejected one names it', async () => {
  const { verdicts } = await judge({
    one: 'g(1) = 1',
    two: 'g(2) = 2',
    three: 'both() = 5',
    four: 'g(1) = 1',
  })
  expect(verdicts.map(({ reason, detail }) => [reason, detail])).toEqual([
    [null, ''],
    ['adds-nothing', 'three already shows this'],
    [null, ''],
    ['adds-nothing', 'one already shows this'],
  ])
})

test('mutants of the other function are run only with tests that reach it', async () => {
  const { jobs } = await judge({ own: 'f(1) = 1', other: 'g(1) = 1', both: 'both() = 5' })
  expect(jobs.filter(job => job.startsWith('mutants')).toSorted()).toEqual([
    'mutants: 0.0 0.2',
    'mutants: 0.1 0.2',
  ])
})

test('tests that count for another function fall under the limit of that function', async () => {
  const { verdicts } = await judge(
    { one: 'g(1) = 1', two: 'g(2) = 2', own: 'f(2) = 2' },
    { mostPerTarget: 1 },
  )
  expect(verdicts.map(({ reason }) => reason)).toEqual([null, 'max-tests-per-function', null])
})

test('when tests count for their own function alone, other functions are not considered', async () => {
  const { verdicts, jobs } = await judge({ a: 'g(1) = 1', b: 'both() = 5' }, { changed: undefined })
  expect(verdicts.map(({ reason, credits }) => [reason, credits])).toEqual([
    ['does-not-call-target', []],
    [null, [f.target.id]],
  ])
  expect(jobs.filter(job => job.startsWith('mutants'))).toEqual(['mutants: 0.1'])
})
