// The order in which things are run and decided: runs, the base, dropped assertions, agreement, mutants, the final run.
import { describe, expect, test } from '@jest/globals'
import {
  finalise,
  minimise,
  runGates,
  nothingVerified,
  verify,
  withDoubt,
  type VerifyTools,
} from '../../src/pipeline/verify.js'
import type { Candidate } from '../../src/core/model/candidate.js'
import type { TestTask } from '../../src/core/model/target.js'
import { toyCandidate, toyTask, toyTools, type ToyWorld } from './toy.js'

const calls: ToyWorld['calls'] = {
  'f(1)': { head: '10', lines: [1], kills: ['m1'] },
  'f(2)': { head: '20', lines: [1, 2], kills: ['m1', 'm2'] },
  'f(3)': { head: '30', base: '31', lines: [3], kills: ['m3'] },
  'f(4)': { head: '40', lines: [1, 4], kills: [] },
  'flaky()': { head: '1', seeds: { 2: '2' }, lines: [1] },
  'other()': { head: '5' },
  'next()': { head: '', counts: true, lines: [1], kills: ['m1'] },
}
const world: ToyWorld = {
  calls,
  mutants: [
    { id: 'm1', line: 1 },
    { id: 'm2', line: 2 },
    { id: 'm3', line: 3 },
  ],
}
const changed = toyTask('f', true)
const added = toyTask('g', false)

const make = (tests: Record<string, string[]>, task = changed, more: Partial<Candidate> = {}): Candidate[] =>
  Object.entries(tests).map(([key, code]) => {
    const [id = '', name = ''] = key.split(' ')
    return toyCandidate(task, id, name, code, more)
  })

/** Judges rounds of candidates, each beside what earlier rounds kept; the verdicts are in the order of the report. */
async function judge(
  rounds: Candidate[][],
  options: Partial<VerifyTools> = {},
  given: ToyWorld = world,
  tasks: TestTask[] = [changed, added],
) {
  const { tools, jobs } = toyTools(given, options)
  let verification = nothingVerified
  for (const candidates of rounds) {
    jobs.push('round')
    verification = await verify(candidates, tasks, tools, verification)
  }
  const proof = await finalise(verification, tools)
  const names = new Map(proof.candidates.map(candidate => [candidate.id, candidate.name]))
  return {
    ...proof,
    jobs: jobs.slice(1),
    verdicts: proof.verdicts,
    words: proof.verdicts.map(({ candidate, verdict, reason }) =>
      [names.get(candidate), verdict, reason].filter(Boolean).join(' '),
    ),
  }
}

const story = make({
  '0.1 plain': ['check f(1) = 10'],
  '0.2 mixed': ['check f(1) = 10', 'check f(2) = 99'],
  '0.3 wrong': ['check f(2) = 77'],
  '0.4 broken': ['broken'],
  '1.1 again': ['check f(2) = 77'],
  '1.2 partly': ['check f(3) = 31', 'check f(1) = 0'],
  '1.3 before': ['check f(3) = 31'],
  '1.4 shaky': ['check flaky() = 1'],
  '1.5 away': ['check other() = 5'],
  '1.6 twin': ['check f(1) = 10'],
  '1.7 late': ['hang'],
  '1.8 bad': ['unsafe'],
})

test('runs, then the base, then dropped assertions, then variation, then mutants, then the files', async () => {
  const { jobs, words, files } = await judge([story], { agreement: true })
  expect(jobs).toEqual([
    'head 0: 0.1 0.2 0.3 0.4 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8',
    'base 0: 0.2 0.3 1.1 1.2 1.3',
    'head 1: 1.3',
    'base 1: 1.3',
    'head 2: 1.3',
    'base 2: 1.3',
    'head 0: 0.2~0.0 0.2~0.1 1.2~0.0 1.2~0.1',
    'base 0: 0.2~0.1 1.2~0.0 1.2~0.1',
    'head 1: 1.2~0.0',
    'base 1: 1.2~0.0',
    'head 2: 1.2~0.0',
    'base 2: 1.2~0.0',
    'head 0: 0.2~1.-1',
    'head 1: 0.1 0.2 1.4 1.5 1.6',
    'head 2: 0.1 0.2 1.4 1.5 1.6',
    'base 0: 0.1 0.2 1.6',
    'mutants: 0.1',
    'final: f.test.toy',
    'probes: f.test.toy',
  ])
  expect(words).toEqual([
    'plain kept',
    'mixed rejected adds-nothing',
    'wrong suspect writers-agree',
    'broken rejected broken',
    'again rejected wrong-expectation',
    'partly suspect behaviour-changed',
    'before suspect behaviour-changed',
    'shaky rejected flaky',
    'away rejected does-not-call-target',
    'twin rejected adds-nothing',
    'late rejected timed-out',
    'bad rejected unsafe',
  ])
  expect(files.map(file => file.tests)).toEqual([['f.toy::f#model#0.1']])
})

describe('dropped assertions', () => {
  test('one that does not hold is dropped with both values, and its test keeps its runs and its time', async () => {
    const { verdicts } = await judge([make({ '0.1 mixed': ['check f(2) = 20', 'check f(1) = 9'] })])
    expect(verdicts).toMatchObject([
      {
        verdict: 'kept',
        dropped: [{ code: 'check f(1) = 9', expected: '9', actual: '10' }],
        evidence: { runs: 3, milliseconds: 4, lines: [1, 2] },
      },
    ])
  })

  test('an assertion stays only if it holds both with the wrong ones evaluated and without them', async () => {
    const { jobs, words, candidates } = await judge([
      make({
        '0.1 chain': ['check next() = 5', 'check next() = 2'],
        '0.2 longer': ['check next() = 5', 'check next() = 2', 'check f(1) = 10'],
      }),
    ])
    expect(words).toEqual(['chain rejected wrong-expectation', 'longer_in_part kept'])
    expect(candidates.map(candidate => candidate.fixes)).toEqual([[], ['assertions that do not hold']])
    expect(jobs).toEqual([
      'head 0: 0.1 0.2',
      'base 0: 0.1 0.2',
      'head 0: 0.1~0.0 0.1~0.1 0.2~0.0 0.2~0.1 0.2~0.2',
      'base 0: 0.1~0.0 0.2~0.0',
      'head 0: 0.1~1.-1 0.2~1.-1',
      'head 0: 0.1~1.1 0.2~1.1 0.2~1.2',
      'head 0: 0.2~2.-1',
      'head 1: 0.2',
      'head 2: 0.2',
      'base 0: 0.2',
      'mutants: 0.2',
      'final: f.test.toy',
      'probes: f.test.toy',
    ])
  })

  test('are not reported for a test that is not kept', async () => {
    const { verdicts } = await judge([
      make({
        '0.1 wrong': ['check f(1) = 0', 'check f(2) = 0'],
        '0.2 question': ['check f(3) = 31', 'check f(1) = 0'],
      }),
    ])
    expect(
      verdicts.map(({ reason, dropped, expected, actual }) => [reason, dropped, expected, actual]),
    ).toEqual([
      ['wrong-expectation', [], '0', '10'],
      ['behaviour-changed', [], '31', '30'],
    ])
  })

  test('nothing is run on the base for a new function', async () => {
    const { jobs } = await judge([make({ '0.1 mixed': ['check f(2) = 20', 'check f(1) = 9'] }, added)])
    expect(jobs.filter(job => job.startsWith('base'))).toEqual([])
  })

  test('a documented example is never taken apart: its failure is a question about the code', async () => {
    const example = make({ '0.1 example': ['check f(1) = 10', 'check f(2) = 0'] }, changed, {
      documented: true,
    })
    const { jobs, words } = await judge([example])
    expect(words).toEqual(['example suspect contradicts-docstring'])
    expect(jobs).toEqual(['head 0: 0.1', 'base 0: 0.1'])
  })

  test('observed values replace wrong ones where that is allowed, before anything is dropped', async () => {
    const tests = make({
      '0.1 one': ['check f(2) = 99'],
      '0.2 many': ['check f(3) = 8', 'check f(1) = 9'],
      '0.3 counts': ['check next() = 5', 'check f(1) = 10'],
    })
    const { jobs, words, candidates } = await judge([tests], { pinObserved: true })
    expect(jobs.slice(2, 5)).toEqual([
      'head 0: 0.1~0.0 0.2~0.0 0.2~0.1 0.3~0.0 0.3~0.1',
      'base 0: 0.1~0.0 0.2~0.0 0.2~0.1 0.3~0.0',
      'head 0: 0.1 0.2 0.3',
    ])
    expect(words).toEqual(['one kept', 'many kept', 'counts rejected adds-nothing'])
    expect(candidates.map(({ pinned, code }) => [pinned, code])).toEqual([
      [true, 'check f(2) = 20'],
      [true, 'check f(3) = 30\ncheck f(1) = 10'],
      [true, 'check next() = 1\ncheck f(1) = 10'],
    ])
  })
})

describe('agreement of replies', () => {
  const two = { '0.1 one': ['check f(2) = 77'], '1.1 two': ['check f(2) = 77'] }

  test.each<[string, Record<string, string[]>, Partial<VerifyTools>, string[]]>([
    ['two replies with the same value', two, {}, ['writers-agree', 'wrong-expectation']],
    [
      'two tests of one reply',
      { '0.1 one': two['0.1 one'], '0.2 two': two['1.1 two'] },
      {},
      ['wrong-expectation', 'wrong-expectation'],
    ],
    [
      'two replies with different values',
      { ...two, '1.1 two': ['check f(2) = 78'] },
      {},
      ['wrong-expectation', 'wrong-expectation'],
    ],
    [
      'a test that passes says otherwise',
      { ...two, '2.1 right': ['check f(2) = 20'] },
      {},
      ['wrong-expectation', 'wrong-expectation', 'kept'],
    ],
    [
      'a partly right test says otherwise',
      { ...two, '2.1 part': ['check f(2) = 20', 'check f(1) = 0'] },
      {},
      ['wrong-expectation', 'wrong-expectation', 'kept'],
    ],
    [
      'a test that times out says otherwise',
      { ...two, '2.1 hung': ['hang', 'check f(2) = 20'] },
      {},
      ['wrong-expectation', 'wrong-expectation', 'timed-out'],
    ],
    [
      'with two assertions, it is unclear which is wrong',
      { ...two, '1.1 two': ['check f(2) = 77', 'check f(1) = 0'] },
      {},
      ['wrong-expectation', 'wrong-expectation'],
    ],
    ['pinned values agree with the code', two, { pinObserved: true }, ['kept', 'adds-nothing']],
    ['agreement is not asked for', two, { agreement: false }, ['wrong-expectation', 'wrong-expectation']],
  ])('%s', async (_title, tests, options, expected) => {
    const { verdicts } = await judge([make(tests)], { agreement: true, ...options })
    expect(verdicts.map(({ verdict, reason }) => reason ?? verdict)).toEqual(expected)
  })

  test('keeps the expected and the actual value', async () => {
    const { verdicts } = await judge([make(two)], { agreement: true })
    expect(verdicts[0]).toMatchObject({ verdict: 'suspect', expected: '77', actual: '20', dropped: [] })
  })
})

describe('which tests add something', () => {
  test('each test is measured once, tests kept before count, and the order is that of the rounds', async () => {
    const { jobs, words } = await judge([
      [...make({ '0.1 one': ['check f(1) = 10'] }), ...make({ '0.2 other': ['check f(2) = 20'] }, added)],
      make({ '1.1 same': ['check next() = 1'], '1.2 more': ['check f(2) = 20'] }),
    ])
    expect(words).toEqual(['one kept', 'other kept', 'same rejected adds-nothing', 'more kept'])
    expect(jobs).toEqual([
      ...['head 0: 0.1', 'head 0: 0.2', 'head 1: 0.1', 'head 1: 0.2', 'head 2: 0.1', 'head 2: 0.2'],
      ...[
        'base 0: 0.1',
        'mutants: 0.1',
        'mutants: 0.2',
        'round',
        'head 0: 1.1 1.2',
        'head 1: 1.1 1.2',
        'head 2: 1.1 1.2',
      ],
      ...['base 0: 1.1 1.2', 'mutants: 1.1 1.2', 'final: f.test.toy', 'probes: f.test.toy'],
      ...['final: g.test.toy', 'probes: g.test.toy'],
    ])
  })

  test('not one that passes when the function only raises, shows what others show, or exceeds the limit', async () => {
    const tests = make({
      '0.1 blind': ['swallow f(1) = 10'],
      '0.2 weak': ['check f(1) = 10'],
      '0.3 strong': ['check f(2) = 20'],
      '0.4 third': ['check f(3) = 30'],
      '0.5 fourth': ['check f(4) = 40'],
    })
    const withFourth = {
      calls: { ...calls, 'f(4)': { head: '40', lines: [1, 4], kills: ['m4'] } },
      mutants: [...(world.mutants ?? []), { id: 'm4', line: 4 }],
    }
    const { words, verdicts, measures } = await judge([tests], { mostPerTarget: 2 }, withFourth)
    expect(words).toEqual([
      'blind rejected adds-nothing',
      'weak rejected adds-nothing',
      'strong kept',
      'third kept',
      'fourth rejected max-tests-per-function',
    ])
    expect(verdicts.map(verdict => verdict.detail)).toEqual([
      'it also passes when the function only raises an error',
      'strong already shows this',
      '',
      '',
      '2 others show more',
    ])
    expect(measures.get('f.toy::f')).toMatchObject({
      // No test of the project names it, and none was run: there is nothing to compare with.
      coverage: null,
      mutants: { total: 4, killed: 3, killedByPassing: 4, survivors: [{ id: 'm4' }] },
    })
    expect(verdicts[2]?.evidence.mutantsKilled).toEqual(['m1', 'm2'])
  })

  test('a line that no other test reaches counts only where the function has no mutant', async () => {
    const tests = make({ '0.1 one': ['check f(2) = 20'], '0.2 line': ['check f(4) = 40'] })
    const beside = await judge([tests])
    expect(beside.words).toEqual(['one kept', 'line rejected adds-nothing'])
    expect(beside.verdicts[1]?.detail).toBe('it notices no mutant of the changed lines')
    const alone = await judge([tests], {}, { ...world, mutants: [] })
    expect(alone.words).toEqual(['one kept', 'line kept'])
  })

  test('tests of intended behaviour come before tests of observed behaviour', async () => {
    const [meant, seen] = [
      make({ '0.2 meant': ['check f(1) = 10'] }),
      make({ '0.1 seen': ['check f(1) = 10', 'swallow f(1) = 10'] }, changed, { observed: true }),
    ]
    const { words } = await judge([[...seen, ...meant]])
    expect(words).toEqual(['seen rejected adds-nothing', 'meant kept'])
  })
})

test('a test is unsafe if tests that must fail pass after it, and the rest of the file is run again', async () => {
  const tests = make({ '0.1 deaf': ['check f(3) = 30', 'deafen'], '0.2 two': ['check f(2) = 20'] })
  const { jobs, words, files } = await judge([tests])
  expect(words).toEqual(['deaf rejected unsafe', 'two kept'])
  expect(jobs.filter(job => /^(?:final|probes)/.test(job))).toEqual([
    'final: f.test.toy',
    ...['probes: f.test.toy', 'probes: f.test.toy', 'probes: f.test.toy'],
    ...['final: f.test.toy', 'probes: f.test.toy'],
  ])
  expect(files.map(file => file.tests)).toEqual([['f.toy::f#model#0.2']])
})

test('a test that fails in the final run is removed, and the rest of the file is run again', async () => {
  const tests = make({
    '0.1 one': ['check f(1) = 10'],
    '0.2 two': ['check f(2) = 20'],
    '0.3 three': ['check f(3) = 30'],
  })
  const { jobs, words, files } = await judge([tests], {}, { ...world, faults: ['three'] })
  expect(words).toEqual(['one rejected adds-nothing', 'two kept', 'three rejected final-run'])
  expect(jobs.filter(job => job.startsWith('final'))).toHaveLength(2)
  expect(files.map(file => file.tests)).toEqual([['f.toy::f#model#0.2']])
})

test('tests that are run with others but set aside come last, and must add to the tests kept before', async () => {
  const { tools, jobs } = toyTools(world)
  const observed = make({ '9.1 aside': ['check f(1) = 10'], '9.2 asideToo': ['check f(3) = 30'] }, changed, {
    observed: true,
  })
  const tests = [...make({ '0.1 one': ['check f(2) = 20'] }), ...observed]
  const { judged, baselines } = await runGates(tests, [changed], tools, new Map())
  expect(jobs.at(-1)).toBe('mutants: 0.1 9.1 9.2')
  const first = minimise(judged.slice(0, 1), tools, { ...nothingVerified, baselines })
  const later = await verify(make({ '1.1 later': ['check f(1) = 10'] }), [changed], tools, first)
  const { verdicts } = await finalise(minimise(judged.slice(1), tools, later), tools)
  expect(verdicts.map(({ candidate, reason }) => [candidate.replace(/.*#/, ''), reason])).toEqual([
    ['0.1', null],
    ['1.1', 'adds-nothing'],
    ['9.1', 'adds-nothing'],
    ['9.2', null],
  ])
})

describe('a doubt of the controller', () => {
  const failing = make({ '0.1 wrong': ['check f(2) = 77'], '0.2 right': ['check f(2) = 20'] })
  const [wrong, right] = failing.map(({ id }) => id)

  test('turns a rejected test into a suspect with its values, and leaves a kept test alone', async () => {
    const { tools } = toyTools(world)
    const state = await verify(failing, [changed], tools)
    const doubted = withDoubt(withDoubt(state, wrong ?? '', 'y'.repeat(999)), right ?? '', 'no')
    const { verdicts, files } = await finalise(doubted, tools)
    expect(verdicts).toMatchObject([
      { verdict: 'suspect', reason: 'possible-bug', expected: '77', actual: '20', detail: 'y'.repeat(300) },
      { verdict: 'kept', reason: null },
    ])
    expect(files.map(file => file.tests)).toEqual([[right]])
  })

  test('does not change the earlier verification', async () => {
    const { tools } = toyTools(world)
    const state = Object.freeze(await verify(failing, [changed], tools))
    const before = JSON.stringify(state.judged)
    withDoubt(state, wrong ?? '', 'why')
    await verify(make({ '1.1 more': ['check f(3) = 30'] }), [changed], tools, state)
    expect(JSON.stringify(state.judged)).toBe(before)
    expect((await finalise(state, tools)).verdicts[0]).toMatchObject({ verdict: 'rejected' })
  })
})
