import { describe, expect, test } from '@jest/globals'
import { explore, type Exploration } from '../../../src/pipeline/explore.js'
import { idsOf, throwingMutantId } from '../../../src/core/verify/measure.js'
import { askable, chooseCalls } from '../../../src/core/explore/choose.js'
import { isolatedBy, provesOf, questionsOf } from '../../../src/core/explore/call-mutants.js'
import type { Call, Instrumented, Job, Mutant, Observation, JobOutcome } from '../../../src/core/model/run.js'
import type { CallRunner, Language, Mutation, TestRunner } from '../../../src/core/model/ports.js'
import type { Session } from '../../../src/core/model/sandbox.js'
import { taskOf, explored, gave, number, parameter, planned, callSyntax } from './exploring.js'

const mutant = (line: number, at = 0): Mutant => ({
  id: `${line}:${at}`,
  line,
  was: '<',
  now: '<=',
  edits: [],
})
const throwingMutant: Mutant = { ...mutant(1), id: 'throwing' }

/** As many mutants on each line. */
const mutation = (perLine: number, more: Partial<Mutation> = {}): Mutation => ({
  mutants: (_, lines) =>
    lines.flatMap(line => Array.from({ length: perLine }, (_each, at) => mutant(line, at))),
  throwingMutant: () => throwingMutant,
  instrument: (file, _, mutants) => ({ kind: 'switch', file, content: '', ids: mutants.map(one => one.id) }),
  ...more,
})

describe('mutants that are asked about', () => {
  const { target } = taskOf('f', [])
  const wide = { ...target, lines: [1, 60] as [number, number], changedLines: [40, 41] }

  test('mutants of changed lines first, then others, a hundred at most, and the throwing mutant', () => {
    const asked = questionsOf(wide, mutation(20), 'text')
    const ids = asked ? idsOf(asked.all) : []
    expect(ids.filter(id => id !== throwingMutantId)).toHaveLength(100)
    expect(ids.slice(0, 40).every(id => /^4[01]:/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(101)
    expect(asked?.throwingMutant).toBe(true)
    expect(idsOf(asked?.throwing() as Instrumented)).toEqual([throwingMutantId])
  })

  test('mutants that cannot be instrumented are not asked about', () => {
    const some = questionsOf(
      wide,
      mutation(1, { instrument: file => ({ kind: 'switch', file, content: '', ids: ['40:0'] }) }),
      '',
    )
    expect(some).toMatchObject({ all: { ids: ['40:0'] }, throwingMutant: false })
    expect(
      questionsOf(wide, mutation(1, { instrument: file => ({ kind: 'lines', file, mutants: [] }) }), ''),
    ).toBeNull()
    expect(questionsOf(wide, mutation(0, { throwingMutant: () => null }), '')).toBeNull()
  })

  const asked = { throwingMutant: true }
  test.each([
    ['noticed', asked, { throwing: ['a'] }, null, true],
    ['not noticed', asked, { throwing: [] }, null, false],
    ['noticed through a caller', asked, { throwing: ['a'] }, 'a.py::g', true],
    ['not reached by the caller', asked, { throwing: [] }, 'a.py::g', null],
    ['no answer for it', asked, { '1:0': ['a'] }, null, null],
    ['no answer', asked, null, null, null],
    ['not asked', { throwingMutant: false }, { throwing: [] }, null, null],
  ])('isolated: throwing mutant %s', (_, questions, kills, via, expected) => {
    expect(isolatedBy(questions, kills as Record<string, string[]> | null, { via })).toBe(expected)
  })

  test('the throwing mutant does not count as noticed by a call', () => {
    expect(provesOf({ throwing: ['a', 'b'], m1: ['a'], m2: ['b', 'a'], m3: [] })).toEqual({
      a: ['m1', 'm2'],
      b: ['m2'],
    })
  })
})

describe('choosing calls by mutants', () => {
  const plan = planned(taskOf('f', [parameter('xs', { type: { kind: 'list', of: { kind: 'int' } } })]))
  const { generatedCalls, observations } = explored(plan, ([xs]) => {
    const items = xs && 'items' in xs ? xs.items.map(item => number(item) ?? 0) : []
    return gave(String(items.reduce((sum, one) => sum + one, 0)))
  })
  const idOf = (text: string): string => {
    const found = generatedCalls.find(one => one.call.text === text)
    if (!found) throw new Error(`no call ${text}`)
    return found.call.id
  }

  test('calls that are run under mutants could be tests, are distinct, and include every chosen one', () => {
    const asked = askable(plan, generatedCalls, observations, { most: 60, bounds: new Map() })
    expect(asked).toHaveLength(60)
    expect(new Set(asked.map(one => one.id)).size).toBe(60)
    const chosen = chooseCalls(plan, generatedCalls, observations)
    expect(chosen.length).toBeGreaterThan(4)
    const lines = askable(plan, generatedCalls, observations, { most: 1000, bounds: new Map() })
    for (const one of chosen) expect(lines).toContain(one.generated.call)
    expect(
      askable(
        plan,
        generatedCalls,
        observations.map(one => ({ ...one, steady: false })),
        { most: 60, bounds: new Map() },
      ),
    ).toEqual([])
  })

  test('a simpler call replaces one that notices no more', () => {
    const [long, short] = [idOf('f([1, 2, 3, 5, -1, 0])'), idOf('f([1, 2, 3])')]
    const both = { [long]: ['m1', 'm2'], [short]: ['m1', 'm2'] }
    const more = { [long]: ['m1', 'm2', 'm3'], [short]: ['m1', 'm2'] }
    const chosen = (proves: Record<string, string[]>) =>
      chooseCalls(plan, generatedCalls, observations, { limit: 1, proves }).map(one => one.generated.call.id)
    expect(chosen(both)).toEqual([short])
    expect(chosen(more)).toEqual([long])
  })

  test('a simpler call replaces one also where others are chosen with it', () => {
    const [long, short, other] = ['f([1, 2, 3, 5, -1, 0])', 'f([10])', 'f([])'].map(idOf)
    const proves = { [long ?? '']: ['m1', 'm2'], [short ?? '']: ['m1', 'm2'], [other ?? '']: ['m3'] }
    const chosen = chooseCalls(plan, generatedCalls, observations, { limit: 2, proves })
    expect(chosen.map(one => one.generated.call.id).sort()).toEqual([short, other].sort())
  })

  test('a call with another outcome on the base is chosen first', () => {
    const id = idOf('f([1])')
    const options = { limit: 1, differing: new Set([id]) }
    const [first] = chooseCalls(plan, generatedCalls, observations, options)
    expect(first?.generated.call.id).toBe(id)
  })

  test('the six calls notice every mutant that six calls can', () => {
    const kills = Object.fromEntries(
      generatedCalls
        .slice(0, 60)
        .map(({ call }, at) => [call.id, [`m${at % 6}`, ...(at === 30 ? ['rare'] : [])]]),
    )
    const chosen = chooseCalls(plan, generatedCalls, observations, { limit: 6, proves: kills })
    const killed = new Set(chosen.flatMap(one => kills[one.generated.call.id] ?? []))
    expect(killed.size).toBeGreaterThanOrEqual(6)
    expect(killed.has('rare')).toBe(true)
  })
})

describe('exploration', () => {
  const task = taskOf('f', [parameter('n', { type: { kind: 'int' } })])
  const job = { tree: 'head', toolchain: 'python', program: 'p' } as unknown as Job
  const jobs: string[] = []
  const observed = ({ id, positional }: Call): Observation => ({
    ...{ call: id, outcome: 'returned', exception: null, approximate: false, lines: [2], steady: true },
    ...{ literal: positional[0] ?? '', shape: positional[0] ?? '', shown: positional[0] ?? '' },
  })
  const languageOf = (kills: Record<string, string[]> | null): Language =>
    ({
      callSyntax,
      mutation: mutation(2),
      callRunner: {
        job: (_calls: Call[], _brief: unknown, tree: string) => ({ ...job, request: tree }),
        read: (_outcome: JobOutcome, calls: Call[]) => calls.map(observed),
        killJob: (calls: Call[], _task: unknown, instrumented: Instrumented) => ({
          ...job,
          request: `kills ${calls.length}: ${idsOf(instrumented).length}`,
        }),
        readKills: () => kills,
      },
    }) as unknown as Language
  const session = {
    trees: { head: '/head', base: null },
    run: (asked: Job) => {
      jobs.push(String(asked.request))
      return Promise.resolve({ status: 'done', result: null, output: '', milliseconds: 1 })
    },
  } as unknown as Session
  const run = (
    kills: Record<string, string[]> | null,
    source: string | null = null,
    testsWanted = true,
  ): Promise<Exploration> => {
    jobs.length = 0
    const tools = { language: languageOf(kills), session }
    return explore(task, tools, { source, testsWanted })
  }
  const framework = { style: { test: () => ({ name: '', code: '' }) } } as unknown as TestRunner
  const asked = (): string[] => jobs.filter(job => job.startsWith('kills'))

  test('calls are run under mutants once, at the end, and only where the source is known', async () => {
    expect(await run({ throwing: ['x'] })).toMatchObject({ isolated: null })
    expect(jobs.every(job => job === 'head')).toBe(true)
    const exploration = await run({ throwing: ['x'], '2:0': [] }, 'text')
    expect(exploration.isolated).toBe(true)
    expect(asked()).toEqual(['kills 60: 19'])
    expect(jobs.at(-1)).toBe(asked()[0])
    await exploration.generate(framework, 6)
    expect(asked()).toHaveLength(1)
  })

  test('where tests may not be wanted, only the throwing mutant is run, and the others once they are', async () => {
    const exploration = await run({ throwing: ['x'] }, 'text', false)
    expect(exploration.isolated).toBe(true)
    expect(asked()).toEqual(['kills 60: 1'])
    await exploration.generate(framework, 6)
    await exploration.generate(framework, 6)
    expect(asked()).toEqual(['kills 60: 1', 'kills 60: 19'])
  })

  test('without a result it is unknown whether the function runs; unnoticed throwing means that it does not', async () => {
    expect(await run(null, 'text')).toMatchObject({ isolated: null })
    expect(await run({ throwing: [] }, 'text')).toMatchObject({ isolated: false })
  })

  test('without a call that could be a test, no mutants are run', async () => {
    const language = languageOf({ throwing: [] })
    const read = (_: JobOutcome, calls: Call[]) => calls.map(call => ({ ...observed(call), steady: false }))
    const none = { ...language, callRunner: { ...(language.callRunner as CallRunner), read } }
    const tools = { language: none, session }
    expect(await explore(task, tools, { source: 'text', testsWanted: true })).toMatchObject({
      isolated: null,
    })
  })
})
