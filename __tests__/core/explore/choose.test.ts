import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseCalls, documented } from '../../../src/core/explore/choose.js'
import { firstCalls } from '../../../src/core/explore/generate-calls.js'
import type { Finding, GeneratedCall } from '../../../src/core/explore/generated-call.js'
import { int, keyOf, list, str } from '../../../src/core/explore/values.js'
import { writeTests } from '../../../src/core/explore/write-tests.js'
import type { TestSpec } from '../../../src/core/model/ports.js'
import type { Observation } from '../../../src/core/model/run.js'
import { literal } from '../../../src/ecosystems/python/literal.js'
import { parameter, taskOf, watch, planned, explored, number, accident, gave, style } from './exploring.js'

describe('choice', () => {
  const task = taskOf('f', [parameter('n', { type: { kind: 'int' } })])
  const { generatedCalls, observations } = explored(planned(task), inputs => {
    const n = number(inputs[0]) ?? 0
    if (n < 0)
      return { outcome: 'raised', exception: { name: 'ValueError', import: null, accidental: false } }
    return { ...gave(n % 2 === 0 ? 'True' : 'False'), lines: n === 11 ? [2, 3] : [2] }
  })
  const choose = (change: (one: Observation) => Observation, limit = 6) =>
    chooseCalls(planned(task), generatedCalls, observations.map(change), { limit })

  test('six calls that reach every line and show every outcome', () => {
    const chosen = choose(one => one)
    expect(chosen).toHaveLength(6)
    expect(chosen.some(one => one.observation.lines.includes(3))).toBe(true)
    const outcomes = chosen.map(one => one.observation.literal ?? one.observation.exception?.name)
    expect(new Set(outcomes)).toEqual(new Set(['True', 'False', 'ValueError']))
  })

  test('calls that notice mutants come before all others', () => {
    const proves = {
      [generatedCalls[40]?.call.id ?? '']: ['m1', 'm2'],
      [generatedCalls[41]?.call.id ?? '']: ['m1'],
    }
    const chosen = chooseCalls(planned(task), generatedCalls, observations, { limit: 2, proves })
    expect(chosen[0]?.generated.call.id).toBe(generatedCalls[40]?.call.id)
    expect(chosen[1]?.generated.call.id).not.toBe(generatedCalls[41]?.call.id)
  })

  const nonsense: [string, Partial<Observation>][] = [
    ['unsteady', { steady: false }],
    ['accidental', accident],
    ['opaque', { outcome: 'returned', literal: null }],
    ['address', gave("'<m.C object at 0x7f3a91b2>'")],
    ['time', gave("'2024-01-02 10:11:12'")],
    ['interpreter message', gave(`"'int' object has no attribute 'x'"`)],
    ['path', gave("'/tmp/x/y'")],
    ['too long', gave(`'${'a'.repeat(101)}'`)],
    ['timed out', { outcome: 'timed-out' }],
    ['refused', { outcome: 'refused' }],
  ]
  test('never a call with a digest, which holds for one key or moment only', () => {
    const withDigest = generatedCalls.map(one => ({
      ...one,
      call: { ...one.call, text: `f('hello.6b0df58d.c70ba661b6bae26f', ${one.call.text})` },
    }))
    expect(chooseCalls(planned(task), withDigest, observations)).toEqual([])
  })

  test.each(nonsense)('never: %s', (_, part) => {
    expect(choose(one => ({ ...one, exception: null, ...part }))).toEqual([])
  })

  test.each([
    ["'2024-01-15T10:59:59.999Z'", 1],
    ['0.125', 0],
    ['0.25', 1],
  ])('inputs with many decimals are left out, milliseconds are not: %s', (code, count) => {
    const [one] = generatedCalls
    if (!one) throw new Error('there is no call')
    const made = { ...one, inputs: [{ kind: 'code' as const, code }] }
    expect(chooseCalls(planned(task), [made], observations.slice(0, 1))).toHaveLength(count)
  })

  test('values of other types are chosen only where they alone reach a line, such as a type check', () => {
    const plan = planned(taskOf('g', [parameter('n')]))
    const refuses = {
      outcome: 'raised',
      exception: { name: 'TypeError', import: null, accidental: false },
    } as const
    const all = explored(plan, inputs =>
      inputs[0]?.kind === 'int' ? { ...gave('1'), lines: [2, 4] } : { ...refuses, lines: [2, 3] },
    )
    const chosen = chooseCalls(plan, all.generatedCalls, all.observations)
    expect(chosen.map(one => one.observation.outcome)).toContain('raised')
    const same = all.observations.map(one => ({ ...one, lines: [2] }))
    expect(chooseCalls(plan, all.generatedCalls, same).map(one => one.observation.outcome)).not.toContain(
      'raised',
    )
  })

  test('otherwise only values of the first accepted type are chosen', () => {
    const plan = planned(taskOf('g', [parameter('thing')]))
    const all = explored(plan, inputs =>
      inputs[0]?.kind === 'dict' ? accident : gave(keyOf(inputs[0] ?? null).slice(0, 50)),
    )
    const kinds = chooseCalls(plan, all.generatedCalls, all.observations).map(
      one => one.generated.inputs[0]?.kind,
    )
    expect(new Set(kinds).size).toBe(1)
  })
})

describe('no redundant tests', () => {
  const ints = (name: string, more = {}) => parameter(name, { type: { kind: 'int' }, ...more })
  const chosenOf = (plan: ReturnType<typeof planned>, body: Parameters<typeof explored>[1], limit = 6) => {
    const { generatedCalls, observations } = explored(plan, body)
    return chooseCalls(plan, generatedCalls, observations, { limit })
  }

  test('one test for a call without result and effects, even if others run other lines', () => {
    const plan = planned(taskOf('f', [ints('n')]))
    const body = (silent?: boolean) =>
      chosenOf(plan, ([one]) => {
        const lines = [2, (number(one ?? null) ?? 0) % 5]
        return { ...gave('None'), lines, ...(silent === undefined ? {} : { silent }) }
      })
    expect(body()).toHaveLength(1)
    expect(body(true)).toHaveLength(1)
    expect(body(false)).toHaveLength(6)
  })

  test('the same result is tested twice, and again only where other lines are run', () => {
    const plan = planned(taskOf('f', [ints('n')]))
    expect(chosenOf(plan, () => gave('0'))).toHaveLength(2)
    const mixed = chosenOf(plan, ([one]) => {
      const n = number(one ?? null) ?? 0
      return n > 5 ? { ...gave('0'), lines: [2, 3] } : gave(n < 0 ? '1' : '0')
    })
    expect(mixed).toHaveLength(6)
    expect(
      mixed.filter(one => one.observation.literal === '0' && one.observation.lines.length === 1),
    ).toHaveLength(2)
  })

  test('one of the chosen calls leaves defaults out', () => {
    const plan = planned(taskOf('tax', [ints('price'), ints('rate', { default: '20' })]))
    const body: Parameters<typeof explored>[1] = ([price, rate]) => {
      const given = number(rate ?? null)
      const lines = given === null ? [2] : [2, 3, 4 + (Math.abs(given) % 9)]
      return { ...gave(String((number(price ?? null) ?? 0) * (given ?? 20))), lines }
    }
    const left = chosenOf(plan, body, 4).filter(one => one.generated.inputs[1] === null)
    expect(left.length).toBeGreaterThan(0)
    expect(left[0]?.generated.call.text).toMatch(/^tax\(-?\d+\)$/)
  })

  test('small numbers and short results are preferred; numbers of the function count as small', () => {
    const worth = (known: number[]) =>
      chosenOf(planned(taskOf('f', [ints('n')], { literals: known.map(int) })), ([one]) =>
        gave(String((number(one ?? null) ?? 0) * 2)),
      ).map(one => Math.abs(number(one.generated.inputs[0] ?? null) ?? 0))
    expect(Math.max(...worth([]))).toBeLessThanOrEqual(20)
    expect(worth([508]).filter(one => one > 20 && Math.abs(one - 508) > 1)).toEqual([])
    expect(worth([508])).toContain(508)
  })

  test('a short list is preferred to a long one that shows as much', () => {
    const plan = planned(taskOf('f', [parameter('xs', { type: { kind: 'list', of: { kind: 'int' } } })]))
    const chosen = chosenOf(plan, ([one]) =>
      gave(one && 'items' in one ? `[${one.items.map(() => 1).join(', ')}]` : '0'),
    )
    for (const { observation } of chosen)
      expect(observation.literal?.split(', ').length).toBeLessThanOrEqual(8)
  })
})

describe('tests', () => {
  const task = taskOf('addTax', [parameter('price', { type: { kind: 'int' } })], {
    examples: [
      { call: 'addTax(100)', expected: '120', raises: null },
      { call: 'addTax(-1)', expected: null, raises: 'ValueError' },
      { call: 'addTax(3)', expected: 'something', raises: null },
    ],
    async: true,
  })
  const plan = planned(task)
  const { generatedCalls, observations } = explored(plan, inputs =>
    gave(String((number(inputs[0]) ?? 0) * 2)),
  )
  const tests = writeTests(plan, generatedCalls, chooseCalls(plan, generatedCalls, observations), {
    name: 'pytest',
    style,
  })

  test('a documented example asserts the documented value, not the observed one', () => {
    expect(documented(plan, generatedCalls)).toHaveLength(2)
    expect(tests[0]).toMatchObject({
      name: 'test_add_tax_returns_120_for_100',
      observed: false,
      writer: 'explorer',
    })
    expect(tests[0]?.code).toContain('"literal":"120"')
    expect(tests[0]?.code).toContain('From the docstring.')
    expect(tests[1]?.name).toBe('test_add_tax_raises_value_error_for_negative_price')
  })

  test('other tests are marked as observed, are awaited, and have unique names and ids', () => {
    const observed = tests.slice(2)
    expect(observed.length).toBeGreaterThan(0)
    expect(observed.every(one => one.observed && !one.code.includes('Observed'))).toBe(true)
    expect(observed.every(one => one.code.includes('"await":true'))).toBe(true)
    expect(new Set(tests.map(one => one.name)).size).toBe(tests.length)
    expect(new Set(tests.map(one => one.id)).size).toBe(tests.length)
    expect(tests[0]?.imports).toEqual(['from m import addTax'])
  })

  test('an argument that the call changes gets a name and is checked afterwards', () => {
    const sort = planned(taskOf('sort', [parameter('xs', { type: { kind: 'list', of: { kind: 'int' } } })]))
    const [generated] = firstCalls(sort)
    if (!generated) throw new Error('no call')
    const [observation] = watch([generated], () => ({
      ...gave('None'),
      changed: [{ index: 0, literal: '[3]' }],
    }))
    const [written] = observation
      ? writeTests(sort, [], [{ generated, observation }], { name: 'pytest', style })
      : []
    const lines = written?.code.split('\n') ?? []
    expect(lines[0]).toBe(`given = ${generated.call.positional[0] ?? ''}`)
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ call: 'sort(given)', literal: 'None' })
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ call: 'given', literal: '[3]' })
    expect(written?.name).toContain('changes_its_argument')
  })

  test('the style is told of warnings, and imports include the type of the warning', () => {
    const warns = [{ name: 'Gone', import: 'from m import Gone' }]
    const specsOf = (calls: GeneratedCall[], findings: Finding[] = []): TestSpec[] => {
      const specs: TestSpec[] = []
      const test = (spec: TestSpec) => (specs.push(spec), style.test(spec))
      writeTests(plan, calls, findings, { name: 'pytest', style: { ...style, test } })
      return specs
    }
    const told = (more: object): TestSpec[] => {
      const generated = generatedCalls.find(({ example }) => example === null)
      if (!generated) throw new Error('no call')
      const [observation] = watch([generated], () => ({ warns, ...more }))
      return specsOf([], observation ? [{ generated, observation }] : [])
    }
    const direct = { warns: { types: ['Gone'], by: 'check' } }
    expect(told(gave('1'))).toMatchObject([direct])
    expect(told(gave('1'))[0]?.imports).toContain('from m import Gone')
    const error = { name: 'ValueError', import: null, accidental: false }
    expect(told({ outcome: 'raised', literal: null, exception: error })).toMatchObject([direct])
    const held = { literal: null, properties: [{ access: '.n', literal: '1' }] }
    expect(told(held)).toMatchObject([{ warns: { types: ['Gone'], by: 'arrange' } }])
    expect(told({ ...gave('1'), warns: [] })[0]?.warns).toBeUndefined()
    const said = generatedCalls.filter(({ example }) => example === 0)
    expect(specsOf(said.map(call => ({ ...call, warns })))).toMatchObject([direct])
  })

  test('a line of a long statement counts with the first', () => {
    const long = planned(
      taskOf('count_all_numbers_at_positions_given', [parameter('s', { type: { kind: 'str' } })]),
    )
    const [generated] = firstCalls(long)
    if (!generated) throw new Error('no call')
    const given = { ...generated, inputs: [str('remarkable unbelievable things')] }
    const [observation] = watch([given], () => gave('1'))
    const finding = observation ? [{ generated: given, observation }] : []
    const [written] = writeTests(long, [], finding, { name: 'pytest', style })
    expect(written?.name).toBe('test_count_all_numbers_at_positions_returns_1_for_remarkable')
  })

  test('names are valid, short and unique, whatever the values', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (name, texts) => {
        const odd = planned(taskOf(name, [parameter('a', { type: { kind: 'list', of: { kind: 'str' } } })]))
        const [generated] = firstCalls(odd)
        if (!generated) throw new Error('no call')
        const given = { ...generated, inputs: [list(texts.map(str))] }
        const [observation] = watch([given], () => gave(literal(str(texts.join()))))
        const finding = observation ? [{ generated: given, observation }] : []
        const names = writeTests(odd, [], [...finding, ...finding], { name: 'pytest', style }).map(
          one => one.name,
        )
        expect(new Set(names).size).toBe(2)
        for (const one of names) expect(one).toMatch(/^test_[a-z0-9_]{0,55}$/)
      }),
    )
  })
})
