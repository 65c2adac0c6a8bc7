import { describe, expect, test } from '@jest/globals'
import { inversesOf } from '../../../src/core/explore/inverse-names.js'
import { writeRelations } from '../../../src/core/explore/relation-tests.js'
import {
  callerOf,
  callsOf,
  holds,
  inverseRelation,
  ownRelations,
  samplesOf,
  strongest,
  type Relation,
} from '../../../src/core/explore/relations.js'
import type { Plan } from '../../../src/core/explore/plan.js'
import { int, list, str } from '../../../src/core/explore/values.js'
import type { TestSpec } from '../../../src/core/model/ports.js'
import type { Call, Observation } from '../../../src/core/model/run.js'
import type { TestTask, Type, Value } from '../../../src/core/model/target.js'
import { any, callSyntax, explored, parameter, planned, style, taskOf } from './exploring.js'

describe('names of inverse functions', () => {
  test.each<[string, string, string[]]>([
    ['encode', 'decode', ['encode > decode']],
    ['decode', 'encode', ['encode > decode']],
    ['dumps', 'loads', ['dumps > loads']],
    ['format_date', 'parse_date', ['format_date > parse_date']],
    ['toHex', 'fromHex', ['toHex > fromHex']],
    ['quote', 'unquote', ['quote > unquote']],
    ['serializeTree', 'deserializeTree', ['serializeTree > deserializeTree']],
    ['compress', 'decompress', ['compress > decompress']],
    ['rgb_to_hex', 'hex_to_rgb', ['rgb_to_hex > hex_to_rgb', 'hex_to_rgb > rgb_to_hex']],
    ['rgb2hex', 'hex2rgb', ['rgb2hex > hex2rgb', 'hex2rgb > rgb2hex']],
    ['encode_url', 'decode_path', []],
    ['encode', 'decode_all', []],
    ['do', 'undo', []],
    ['encode', 'encode', []],
    ['first', 'last', []],
  ])('%s and %s', (name, other, expected) => {
    expect(inversesOf(name, [other]).map(({ there, back }) => `${there} > ${back}`)).toEqual(expected)
  })
})

type Body = (value: Value) => Value | null

const text: Type = { kind: 'str' }
const numbers: Type = { kind: 'list', of: { kind: 'int' } }

/** What a stand-in for a function returns; it raises where there is no value. */
function gave(body: Body, value: Value | null | undefined): Partial<Observation> {
  const result = value ? body(value) : null
  if (!result) return { outcome: 'raised', exception: { name: 'TypeError', import: null, accidental: true } }
  const literal = callSyntax.literal(result)
  return { literal, shape: literal, shown: literal }
}

const seenOf = (call: Call, found: Partial<Observation>): Observation => ({
  ...{ call: call.id, outcome: 'returned', literal: null, shape: '', shown: '', exception: null },
  ...{ approximate: false, lines: [], steady: true },
  ...found,
})

function sampled(task: TestTask, body: Body, change: Partial<Observation> = {}) {
  const plan = planned(task)
  const { generatedCalls, observations } = explored(plan, inputs => ({ ...gave(body, inputs[0]), ...change }))
  const caller = callerOf(task, plan.slots)
  return { plan, caller, samples: caller ? samplesOf(plan, caller, generatedCalls, observations) : [] }
}

/** What an argument evaluates to: a literal, or a call of a function that `first` stands in for. */
function argumentOf({ positional: [code = ''] }: Call, first: Body): Value | null {
  const inner = /^\w+\((.*)\)$/s.exec(code)?.[1]
  const value = callSyntax.value(inner ?? code)
  return value && inner !== undefined ? first(value) : value
}

const seenBy = (relation: Relation, first: Body, second: Body): Observation[] =>
  callsOf(relation, callSyntax).map(call => seenOf(call, gave(second, argumentOf(call, first))))

/** The relations that hold, as shown by the calls of both functions. */
const holding = (relations: Relation[], first: Body, second = first): Relation[] =>
  relations.filter(relation => holds(relation, callSyntax, seenBy(relation, first, second)))

function kindsOf(body: Body, type: Type, { name = 'f', source = '' } = {}): string[] {
  const task = taskOf(name, [parameter('given', { type })], { source })
  const { caller, samples } = sampled(task, body)
  if (!caller) return ['no caller']
  return strongest(holding(ownRelations(caller, samples, callSyntax), body)).map(({ kind }) => kind)
}

const onText =
  (change: (text: string) => string | null): Body =>
  value => {
    const made = value.kind === 'str' ? change(value.value) : null
    return made === null ? null : str(made)
  }
const onItems =
  (change: (items: number[]) => number[]): Body =>
  value => {
    if (value.kind !== 'list') return null
    return list(change(value.items.map(item => (item.kind === 'int' ? item.value : 0))).map(int))
  }
const onNumber =
  (change: (number: number) => number): Body =>
  value =>
    value.kind === 'int' ? int(change(value.value)) : null

const inOrder = (items: number[]): number[] => items.toSorted((a, b) => a - b)

describe('relations of a function with itself', () => {
  const int: Type = { kind: 'int' }
  test.each<[string, Body, Type, { name?: string; source?: string }, string[]]>([
    ['a text in lower case', onText(each => each.toLowerCase()), text, {}, ['settled']],
    ['a text in reverse', onText(each => [...each].toReversed().join('')), text, {}, ['turned']],
    ['its argument as it is', onText(each => each), text, {}, []],
    ['always the same value', onText(() => 'a'), text, {}, []],
    ['one character more each time', onText(each => `${each}!`), text, {}, []],
    [
      'idempotent but for one value',
      onText(each => (each === 'abc' ? 'ABC' : `${each.toLowerCase()}`)),
      text,
      {},
      [],
    ],
    [
      'only a few values are accepted',
      onText(each => (['a', 'b', 'abc', 'Abc'].includes(each) ? each.toUpperCase() : null)),
      text,
      {},
      [],
    ],
    ['numbers in order', onItems(inOrder), numbers, {}, ['sorted']],
    [
      'sorted by a library function',
      onItems(inOrder),
      numbers,
      { source: 'return sorted(given)' },
      ['settled', 'kept', 'reversed'],
    ],
    [
      'bubble_sort contains its own name only',
      onItems(inOrder),
      numbers,
      { source: 'def bubble_sort(given):' },
      ['sorted'],
    ],
    ['the items in reverse', onItems(items => items.toReversed()), numbers, {}, ['turned', 'kept']],
    ['one item fewer', onItems(items => items.slice(1)), numbers, {}, []],
    [
      'a sum',
      onItems(items => [items.reduce((sum, one) => sum + one, 0)]),
      numbers,
      {},
      ['settled', 'reversed'],
    ],
    ['a number that is idempotent by chance', onNumber(number => Math.max(number, 3)), int, {}, []],
    [
      'idempotent, as its name says',
      onNumber(number => Math.max(number, 3)),
      int,
      { name: 'clamp' },
      ['settled'],
    ],
    ['the difference to ten', onNumber(number => 10 - number), int, {}, []],
    ['negate', onNumber(number => -number), int, { name: 'negate' }, ['turned']],
  ])('%s', (_, body, type, how, expected) => {
    expect(kindsOf(body, type, how)).toEqual(expected)
  })

  test.each<[string, (shape: string) => string, string[]]>([
    ['a text', shape => shape, ['settled']],
    ['an object that may not be comparable', shape => `Made(${shape})`, []],
  ])('without a literal: %s', (_, shown, expected) => {
    const task = taskOf('f', [parameter('given', { type: text })])
    const body = onText(each => (each.endsWith('!') ? each : `${each}!`))
    const plan = planned(task)
    const opaque = (found: Partial<Observation>): Partial<Observation> => ({
      ...{ ...found, literal: null, shape: shown(found.shape ?? '') },
    })
    const { generatedCalls, observations } = explored(plan, inputs => opaque(gave(body, inputs[0])))
    const caller = callerOf(task, plan.slots)
    if (!caller) throw new Error('there is no caller')
    const relations = ownRelations(
      caller,
      samplesOf(plan, caller, generatedCalls, observations),
      callSyntax,
    ).filter(relation => {
      const seen = callsOf(relation, callSyntax).map(call =>
        seenOf(call, opaque(gave(body, argumentOf(call, body)))),
      )
      return holds(relation, callSyntax, seen)
    })
    expect(relations.map(({ kind }) => kind)).toEqual(expected)
  })

  test('samples have the receiver with the simplest constructor', () => {
    const owner = {
      name: 'Box',
      header: 'class Box:',
      parameters: [parameter('mark', { default: "'-'" })],
      constructible: true,
    }
    const task = taskOf('Box.f', [parameter('given', { type: text })], { kind: 'method', owner })
    const plan = planned(task)
    const body = onText(each => each.toLowerCase())
    const { generatedCalls, observations } = explored(plan, inputs => gave(body, inputs[1]))
    const caller = callerOf(task, plan.slots)
    const samples = caller ? samplesOf(plan, caller, generatedCalls, observations) : []
    expect(samples.length).toBeGreaterThanOrEqual(5)
    expect(new Set(samples.map(({ finding }) => finding.generated.call.receiver?.join()))).toEqual(
      new Set(['']),
    )
  })

  test.each<[string, Partial<Observation>]>([
    ['but not every time', { steady: false }],
    ['approximately', { approximate: true }],
    ['a promise', { promised: true }],
    ['and changes its argument', { changed: [{ index: 0, literal: '[]' }] }],
    ['with a warning', { warns: [{ name: 'UserWarning', import: null }] }],
  ])('a function that returns %s has no samples', (_, change) => {
    const task = taskOf('f', [parameter('given', { type: text })])
    expect(
      sampled(
        task,
        onText(each => each.toLowerCase()),
        change,
      ).samples,
    ).toEqual([])
  })

  test.each<[string, Partial<TestTask['function']>, string[]]>([
    ['two arguments', {}, ['a', 'b']],
    ['none', {}, []],
    ['a coroutine', { async: true }, ['a']],
    ['a generator', { generator: true }, ['a']],
    ['a context manager', { enters: true }, ['a']],
  ])('%s: there are no relations', (_, more, names) => {
    expect(
      callerOf(
        taskOf(
          'f',
          names.map(name => parameter(name)),
          more,
        ),
      ),
    ).toBeNull()
  })

  test('an optional second argument is left out', () => {
    const task = taskOf('f', [parameter('a'), parameter('b', { default: '1' })])
    expect(callerOf(task)?.place).toBe(0)
  })

  test('a missing call, or one with varying results, proves nothing', () => {
    const task = taskOf('f', [parameter('given', { type: text })])
    const body = onText(each => each.toLowerCase())
    const { caller, samples } = sampled(task, body)
    if (!caller) throw new Error('there is no caller')
    const [relation] = ownRelations(caller, samples, callSyntax)
    if (!relation) throw new Error('there is no relation')
    const seen = seenBy(relation, body, body)
    expect(holds(relation, callSyntax, seen)).toBe(true)
    expect(holds(relation, callSyntax, seen.slice(1))).toBe(false)
    expect(holds(relation, callSyntax, seen.with(0, { ...(seen[0] as Observation), steady: false }))).toBe(
      false,
    )
  })
})

describe('relations with an inverse', () => {
  const there = taskOf('encode', [parameter('value', { type: text })])
  const back = taskOf('decode', [parameter('coded', { type: any })])
  const relationOf = (body: Body) => {
    const { plan, caller, samples } = sampled(there, body)
    const second = callerOf(back)
    if (!caller || !second) throw new Error('there is no caller')
    return { plan, relation: inverseRelation(caller, second, samples) }
  }
  const marked = onText(each => `<${each}>`)

  test.each<[string, Body, boolean]>([
    ['the original value', onText(each => each.slice(1, -1)), true],
    ['another value for some', onText(each => each.slice(1, -1).trim()), false],
    ['an exception for some', onText(each => (each.length > 2 ? each.slice(1, -1) : null)), false],
  ])('an inverse returns %s', (_, body, expected) => {
    const { relation } = relationOf(marked)
    if (!relation) throw new Error('there is no relation')
    expect(holding([relation], marked, body)).toHaveLength(expected ? 1 : 0)
  })

  test('a function that changes nothing has no inverse relation', () => {
    expect(relationOf(onText(each => each)).relation).toBeNull()
  })

  const specsOf = (plan: Plan, relation: Relation, task: TestTask): TestSpec[] => {
    const specs: TestSpec[] = []
    const told = { ...style, test: (spec: TestSpec) => (specs.push(spec), style.test(spec)) }
    const framework = { name: 'pytest', style: told }
    const written = writeRelations(task, [{ relation, plan }], { framework, proves: {}, number: 3 })
    expect(written.map(({ id, observed, relation: kind }) => [id, observed, kind])).toEqual([
      [`${task.target.id}#explorer#0.3`, true, 'outside'],
    ])
    return specs
  }

  test.each<[TestTask, string]>([
    [there, 'test_encode_is_undone_by_decode'],
    [back, 'test_decode_gives_back_what_encode_was_given'],
  ])('the test is a table of values, and its name says which of the two functions it tests', (task, name) => {
    const { plan, relation } = relationOf(marked)
    if (!relation) throw new Error('there is no relation')
    const [spec] = specsOf(
      plan,
      { ...relation, ...(task === back ? {} : { second: { ...relation.second, task: back } }) },
      task,
    )
    expect(spec).toMatchObject({ name, imports: ['from m import encode', 'from m import decode'] })
    expect(spec?.checks).toMatchObject([{ call: 'decode(encode(value))', literal: 'value' }])
    expect(spec?.each?.name).toBe('value')
    expect(spec?.each?.values.length).toBeGreaterThanOrEqual(5)
    expect(new Set(spec?.each?.values).size).toBe(spec?.each?.values.length)
  })

  test('where values can be generated, it is a property test, with the table as the fallback', () => {
    const { plan, relation } = relationOf(marked)
    if (!relation) throw new Error('there is no relation')
    const writtenWith = (code: string | null) => {
      const properties = {
        imports: ['import gen'],
        anyOf: (type: Type) =>
          code === null ? null : { code: `${code} ${type.kind}`, imports: ['import more'] },
      }
      const test = (spec: TestSpec) => ({ ...style.test(spec), code: spec.each?.any ?? 'table' })
      const framework = { name: 'pytest', style: { ...style, test } }
      const how = { framework, proves: {}, number: 0, properties }
      return writeRelations(back, [{ relation, plan }], how)[0]
    }
    const imports = ['from m import encode', 'from m import decode']
    expect(writtenWith('any')).toMatchObject({
      ...{ code: 'any str', draft: 'any str', imports: ['import more', 'import gen', ...imports] },
      narrower: { code: 'table', draft: 'table', imports },
    })
    const plainly = writtenWith(null)
    expect(plainly).toMatchObject({ code: 'table', imports })
    expect(plainly).not.toHaveProperty('narrower')
  })

  test('the test shows the values that notice most mutants', () => {
    const { plan, relation } = relationOf(marked)
    const rare = relation?.samples.at(-1)
    if (!relation || !rare) throw new Error('there is no relation')
    const proves = { [rare.finding.generated.call.id]: ['rare'] }
    const framework = {
      name: 'pytest',
      style: {
        ...style,
        test: (spec: TestSpec) => ({ ...style.test(spec), code: spec.each?.values.join() ?? '' }),
      },
    }
    const [written] = writeRelations(back, [{ relation, plan, proves }], { framework, proves: {}, number: 0 })
    expect(written?.code.split(',')).toContain(callSyntax.literal(rare.given))
  })
})
