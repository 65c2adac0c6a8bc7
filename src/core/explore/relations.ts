// Results for many values -> relations that may hold between calls, the calls that check them, and whether they hold.
import { groupBy } from '../lists.js'
import type { Value, TestTask } from '../model/target.js'
import type { CallSyntax } from '../model/ports.js'
import type { Call, Observation } from '../model/run.js'
import { effort, featuresOf } from './features.js'
import type { Finding, GeneratedCall } from './generated-call.js'
import { acceptedRows } from './generate-calls.js'
import { spread } from './greedy.js'
import type { Plan } from './plan.js'
import { type Inputs, type Slot, slotsOf, toArguments } from './slots.js'
import { keyOf, parts } from './values.js'

/**
 * `back`: an inverse returns the function's argument. `settled`: idempotent, leaves its own result unchanged.
 * `turned`: an involution, returns its argument when called twice. `sorted` and `kept`: returns the items of its
 * argument, in order or in any order. `reversed`: returns the same for the items in reverse.
 */
export type RelationKind = 'back' | 'settled' | 'turned' | 'sorted' | 'kept' | 'reversed'

/** A function that is called with one argument. */
export interface Caller {
  task: TestTask
  slots: Slot[]
  /** Index of the argument among the slots. */
  place: number
}

/** One value with the function's result for it, both read from literals; the result is null when it has no literal. */
export interface Sample {
  finding: Finding
  given: Value
  result: Value | null
}

/** A relation that may hold: `first` is called with each value, and `second` mostly with the result. */
export interface Relation {
  kind: RelationKind
  first: Caller
  second: Caller
  samples: Sample[]
}

/** Minimum values for which a relation must hold, and minimum of informative values and of distinct results. */
const LEAST = 5
const LEAST_TELLING = 3
const MOST_SAMPLES = 60
const LONGEST = 60
/** Maximum values in one test. */
const MOST_ROWS = 6

/** Null when a call takes more than one argument, or is of another unsuitable kind. */
export function callerOf(task: TestTask, slots: Slot[] | null = slotsOf(task)): Caller | null {
  const { async: waits, generator, enters, assigns, gives, kind } = task.function
  if (!slots || waits || generator || enters || assigns || gives || kind === 'property') return null
  if (kind === 'constructor' || task.target.via !== null) return null
  const own = slots.flatMap(({ of, optional, parameter }, at) =>
    of === 'call' ? [{ at, optional, pass: parameter.pass }] : [],
  )
  const needed = own.filter(({ optional }) => !optional)
  const place = (needed[0] ?? own[0])?.at
  const isPlain = needed.length <= 1 && !own.some(({ at, pass }) => at === place && pass.endsWith('rest'))
  return place !== undefined && isPlain ? { task, slots, place } : null
}

/** The calls with one plain argument and a steady plain result, on identically constructed receivers. */
export function samplesOf(
  plan: Plan,
  caller: Caller,
  generatedCalls: readonly GeneratedCall[],
  observations: readonly Observation[],
): Sample[] {
  const seen = new Map(observations.map(observation => [observation.call, observation]))
  const row = acceptedRows(plan, [...generatedCalls], [...observations])[0] ?? 0
  const samples = generatedCalls.flatMap(generated => {
    const observation = seen.get(generated.call.id)
    const isUsual = generated.combination === row || generated.combination === -1
    if (!observation || !isUsual || !isPlainCall(generated, caller)) return []
    return sampleOf(plan, caller, { generated, observation })
  })
  const groups = [...groupBy(samples, ({ finding }) => receiverOf(finding, caller.slots)).values()]
  const distinct = groups.map(group => [
    ...new Map(group.map(sample => [canonical(sample.given), sample])).values(),
  ])
  // Uses the most simply constructed receiver that has enough samples.
  const simple = distinct.filter(group => group.length >= LEAST)
  const [best = []] = simple.sort((a, b) => lengthOf(a) - lengthOf(b))
  return best.slice(0, MOST_SAMPLES)
}

const lengthOf = ([sample]: Sample[]): number =>
  sample?.finding.generated.call.receiver?.join(', ').length ?? 0

function isPlainCall({ call, inputs, script }: GeneratedCall, { slots, place }: Caller): boolean {
  const { setup, doubles, history = [], then = [] } = call
  if (setup || doubles || script || call.script || history.length > 0 || then.length > 0) return false
  return slots.every(
    ({ of }, at) => of === 'receiver' || (at === place ? isPlain(inputs[at]) : inputs[at] === null),
  )
}

const isPlain = (value: Inputs[number] | undefined): boolean =>
  value !== undefined && value !== null && parts(value).every(part => part.kind !== 'code')

function sampleOf({ callSyntax }: Plan, { place }: Caller, finding: Finding): Sample[] {
  const { observation } = finding
  const { literal, steady, outcome, approximate, drained, promised, shape } = observation
  const { changed = [], left = [], warns = [] } = observation
  if (changed.length + left.length + warns.length > 0) return []
  if (outcome !== 'returned' || shape === '' || !steady || approximate || drained || promised) return []
  const given = finding.generated.inputs[place]
  const written = given ? callSyntax.literal(given) : ''
  const read = callSyntax.value(written)
  if (!read || written.length > LONGEST) return []
  return [{ finding, given: read, result: literal === null ? null : callSyntax.value(literal) }]
}

const receiverOf = ({ generated }: Finding, slots: Slot[]): string =>
  JSON.stringify(generated.inputs.filter((_, at) => slots[at]?.of === 'receiver'))

/** Relations between calls of the same function. */
export function ownRelations(caller: Caller, samples: Sample[], { lists }: CallSyntax): Relation[] {
  const { name, source } = caller.task.function
  const last = name.split('.').at(-1) ?? name
  const relation = (kind: RelationKind, some = samples): Relation => ({
    ...{ kind, first: caller, second: caller, samples: some },
  })
  const isNumber = samples.every(({ given }) => given.kind === 'int' || given.kind === 'float')
  const isAlike = samples.every(({ given, result }) => !result || given.kind === result.kind)
  const ofItems = [
    ...(SORTS.test(source) ? [] : [relation('sorted')]),
    relation('kept'),
    relation(
      'reversed',
      samples.filter(({ given }) => !isSame(given, reversed(given))),
    ),
  ]
  const found = [
    ...(isAlike && (!isNumber || SETTLING.test(last)) ? [relation('settled')] : []),
    ...(isAlike && (!isNumber || TURNING.test(last)) ? [relation('turned')] : []),
    ...(lists ? ofItems : []),
  ]
  return found.filter(each => saysSomething(each) && !isRefuted(each))
}

/** Matches a function that sorts: a test that sorts would only repeat it. */
const SORTS = /(?<!\w)sorted\(|\.(?:to)?sort(?:ed)?\(/i

/** Names of numeric functions for which it is informative that they are idempotent, or involutions. */
const SETTLING = /normal|clamp|clip|limit|bound|cap|round|snap|abs|floor|ceil|trunc|clean|sanit|fix/i
const TURNING = /negat|inver|flip|toggle|swap|revers|mirror|complement|opposite/i

/** The relation that `second` inverts `first`; null when the samples say too little. */
export function inverseRelation(first: Caller, second: Caller, samples: Sample[]): Relation | null {
  const relation: Relation = { kind: 'back', first, second, samples }
  return saysSomething(relation) ? relation : null
}

/** False for too few samples, for a function that does nothing, or for one that always returns the same. */
function saysSomething({ kind, samples }: Relation): boolean {
  const results = new Set(samples.map(({ finding }) => finding.observation.shape))
  const telling = samples.filter(({ given }) => !isEmpty(given))
  if (samples.length < LEAST || telling.length < LEAST_TELLING || results.size < LEAST_TELLING) return false
  const isOrder = kind === 'sorted' || kind === 'kept' || kind === 'reversed'
  if (isOrder && !samples.every(({ given }) => hasAlikeItems(given))) return false
  const isCompared = kind === 'settled' || kind === 'reversed'
  if (isCompared && !samples.every(({ result, finding }) => result ?? TEXT.test(finding.observation.shape)))
    return false
  if (kind === 'reversed') return true
  return samples.filter(({ given, result }) => !isSame(given, result)).length >= LEAST_TELLING
}

/** The shape of a string; for two objects it is not known whether a test would treat them as equal. */
const TEXT = /^b?['"]/

/** True when the samples alone disprove it, since some were called with the results of others. */
function isRefuted({ kind, samples }: Relation): boolean {
  const known = new Map(samples.map(({ given, result }) => [canonical(given), result]))
  return samples.some(({ given, result }) => {
    const second = kind === 'reversed' ? reversed(given) : result
    const found = second && known.get(canonical(second))
    const expected = kind === 'turned' ? given : result
    return found && expected && COMPARED.has(kind) && !isSame(found, expected)
  })
}

/** Kinds that need a second call. */
const COMPARED = new Set<RelationKind>(['back', 'settled', 'turned', 'reversed'])

/** True for a list of only integers or only strings, which can be sorted. */
function hasAlikeItems(value: Value): boolean {
  if (value.kind !== 'list') return false
  const kinds = new Set(value.items.map(({ kind }) => kind))
  return kinds.size === 0 || (kinds.size === 1 && (kinds.has('int') || kinds.has('str')))
}

const isEmpty = (value: Value): boolean =>
  value.kind === 'none' ||
  ('items' in value && value.items.length === 0) ||
  (value.kind === 'dict' && value.entries.length === 0) ||
  ((value.kind === 'str' || value.kind === 'bytes') && value.value === '')

const reversed = (value: Value): Value =>
  value.kind === 'list' ? { ...value, items: value.items.toReversed() } : value

const isSame = (one: Value | null, other: Value | null): boolean =>
  one !== null && other !== null && canonical(one) === canonical(other)

/** Equal for equal values, regardless of the order in sets and dictionaries. */
function canonical(value: Value): string {
  if (value.kind === 'dict')
    return `dict ${value.entries
      .map(entry => entry.map(canonical).join(': '))
      .sort()
      .join()}`
  if (!('items' in value)) return keyOf(value)
  const items = value.items.map(canonical)
  return `${value.kind} [${(value.kind === 'set' ? items.sort() : items).join()}]`
}

/** The calls that check whether a relation holds, one per sample; none when the samples themselves show it. */
export function callsOf(relation: Relation, callSyntax: CallSyntax): Call[] {
  const { kind, samples, second } = relation
  if (!COMPARED.has(kind)) return []
  return samples.map(sample => {
    const { finding, given } = sample
    const made = makerOf(relation, callSyntax, finding.generated)
    const { text: code, imports } = made('first', given)
    const call = made('second', kind === 'reversed' ? reversed(given) : { kind: 'code', code })
    const needed = [relation.first.task.access.importLine, ...imports, ...call.imports]
    return {
      ...call,
      imports: [...new Set(needed)],
      id: idOf(relation, sample),
      target: second.task.target.id,
    }
  })
}

/** The id of the second call. */
export const idOf = ({ kind, first, second }: Relation, { finding }: Sample): string =>
  [finding.generated.call.id, kind, first.task.target.id, second.task.target.id].join(' ')

/** Writes calls of the two functions of a relation, with the receivers of a given call of the first one. */
export function makerOf(
  { first, second }: Relation,
  callSyntax: CallSyntax,
  { inputs: known }: GeneratedCall,
): (which: 'first' | 'second', value: Value) => Omit<Call, 'id' | 'target'> {
  return (which, value) => {
    const { task, slots, place } = which === 'first' ? first : second
    const receivers = known.filter((_, at) => first.slots[at]?.of === 'receiver')
    const inputs = slots.map(({ of }, at) => {
      if (of === 'receiver') return receivers.shift() ?? null
      return at === place ? value : null
    })
    return callSyntax.call(task, toArguments(task, slots, inputs, callSyntax.omitted))
  }
}

/** True when a relation holds for each of its samples, according to the observations of its calls. */
export function holds(
  relation: Relation,
  callSyntax: CallSyntax,
  observations: readonly Observation[],
): boolean {
  const { kind, samples } = relation
  const seen = new Map(observations.map(observation => [observation.call, observation]))
  return samples.every(sample => {
    const { given, result, finding } = sample
    if (kind === 'sorted') return isSame(result, sorted(given))
    if (kind === 'kept') return isSame(sorted(result), sorted(given))
    const found = seen.get(idOf(relation, sample))
    if (found?.outcome !== 'returned' || !found.steady) return false
    if (kind === 'settled' || kind === 'reversed') return found.shape === finding.observation.shape
    return found.literal !== null && isSame(callSyntax.value(found.literal), given)
  })
}

function sorted(value: Value | null): Value | null {
  if (value?.kind !== 'list') return value
  const rank = (item: Value): number | string => ('value' in item ? (item.value as number | string) : 0)
  return {
    ...value,
    items: value.items.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)),
  }
}

/** Drops relations implied by another: a sorted result is also settled, kept, and the same in reverse. */
export function strongest(relations: Relation[]): Relation[] {
  const follow = new Set(relations.flatMap(({ kind }) => FOLLOWS[kind] ?? []))
  return relations.filter(({ kind }) => !follow.has(kind))
}

const FOLLOWS: Partial<Record<RelationKind, RelationKind[]>> = { sorted: ['settled', 'kept', 'reversed'] }

/** The samples for a test: those that notice most, then those that differ most. `proves` is as in `chooseCalls`. */
export function rowsOf({ samples }: Relation, proves: Record<string, string[]>): Sample[] {
  const rated = samples.map(sample => ({
    ...{ sample, finding: sample.finding, features: featuresOf(sample.finding, proves) },
    ...{ effort: effort(sample.finding, []), plain: true },
  }))
  const chosen = new Set(spread(rated, MOST_ROWS))
  return rated.filter(each => chosen.has(each)).map(({ sample }) => sample)
}
