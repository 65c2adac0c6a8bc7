// Generates the next calls from the function and the calls so far. Deterministic.
import type { Script, Type, Value } from '../model/target.js'
import type { Call, Observation } from '../model/run.js'
import { boundInputs } from './bounds.js'
import { draw, between, pick, type Random, seeded } from './draw.js'
import { fits } from './fits.js'
import { cross, neighbour } from './mutate.js'
import type { GeneratedCall } from './generated-call.js'
import type { Plan } from './plan.js'
import { pool } from './pools.js'
import { type Inputs, type Slot, toArguments } from './slots.js'
import { followInputs, historyInputs } from './scripts.js'
import { int, size } from './values.js'

const batch = 100
const receivers = 3
const longestText = 240
/** Calls made before a function counts as one that accepts nothing. */
const patience = 80
/** Share of number changes that derive it from another number, and the maximum distance between the two. */
const relatedShare = 0.3
const farthest = 1000

/** Documented examples, then two calls for every combination of types. */
export function firstCalls(plan: Plan): GeneratedCall[] {
  const gather = gatherer(plan, [])
  for (const { inputs, index } of plan.examples) gather.add(inputs, -1, index)
  for (const shift of [0, 1])
    plan.combinations.forEach((types, row) => {
      gather.add(typical(plan, types, shift), row, null)
    })
  return gather.made
}

/**
 * The next batch, based on the observations so far; empty when the limit is reached, nothing new is found, or none of
 * the first 80 calls was accepted. `observations` are those of all `generatedCalls`.
 */
export function nextCalls(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
): GeneratedCall[] {
  const accepted = acceptedRows(plan, generatedCalls, observations)
  const rows = accepted.length > 0 ? accepted : likelyRows(plan, observations)
  const most = accepted.length > 0 ? plan.limit : Math.min(plan.limit, patience)
  const wanted = Math.min(batch, most - generatedCalls.length)
  if (wanted <= 0 || rows.length === 0) return []
  const random = seeded(`${plan.task.target.id} ${generatedCalls.length}`)
  const gather = gatherer(plan, generatedCalls, tooLarge(generatedCalls, observations))
  const kept = acceptable(generatedCalls, observations)
  const variations = rows.map(row => vary(plan, row))
  for (let turn = 0; turn < wanted * 6 && gather.made.length < wanted; turn++) {
    const at = turn % 10 < 7 ? 0 : between(random, 0, rows.length - 1)
    const row = rows[at] ?? 0
    const same = kept.filter(
      earlier => earlier.combination === row || (at === 0 && earlier.combination === -1),
    )
    const old = pick(random, same)?.inputs
    if (turn % 4 < 2 || !old) gather.add(variations[at]?.next().value ?? fresh(plan, row, random), row, null)
    else if (turn % 4 === 3 && turn % 8 > 4 && plan.slots.length > 1)
      gather.add(cross(old, random), row, null)
    else gather.add(changed(plan, old, row, random), row, null)
  }
  return gather.made
}

const mostAtBounds = 80
const mostScripted = 150

/** Calls at the bounds seen in comparisons, and next to them on both sides; with `again`, from other bounds. */
export function callsAtBounds(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
  again = false,
): GeneratedCall[] {
  const gather = gatherer(plan, generatedCalls, tooLarge(generatedCalls, observations))
  for (const { inputs, combination } of boundInputs(generatedCalls, observations, again))
    if (gather.made.length < mostAtBounds) gather.add(inputs, combination, null)
  return gather.made
}

/** Calls on an object with a history, or on the result of a call. With `latest`: only on results of those calls. */
export function scriptedCalls(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
  latest: GeneratedCall[] | null = null,
): GeneratedCall[] {
  if (!plan.callSyntax.script) return []
  const gather = gatherer(plan, generatedCalls, tooLarge(generatedCalls, observations))
  const seen = new Map(observations.map(observation => [observation.call, observation]))
  const findings = (latest ?? generatedCalls).flatMap(generated => {
    const observation = seen.get(generated.call.id)
    return observation ? [{ generated, observation }] : []
  })
  const scripted = [...followInputs(plan, findings), ...(latest ? [] : historyInputs(plan, generatedCalls))]
  for (const { inputs, combination, script } of scripted)
    if (gather.made.length < mostScripted) gather.add(inputs, combination, null, script)
  return gather.made
}

/** Collects calls that are new, short enough, and smaller than those that timed out. */
function gatherer(
  plan: Plan,
  before: GeneratedCall[],
  isTooLarge: (inputs: Inputs) => boolean = () => false,
) {
  const known = new Set(before.map(earlier => wholeText(earlier.call)))
  const isForeign = foreignDefault(plan)
  const isTyped = plan.callSyntax.typed?.(plan.task) ?? false
  const isOfItsType = (value: Value | null, at: number): boolean => {
    const { parameter } = plan.slots[at] ?? {}
    if (!value || !parameter || parameter.pass === 'rest') return true
    return fits(value, parameter.type)
  }
  const made: GeneratedCall[] = []
  const add = (inputs: Inputs, combination: number, example: number | null, script?: Script): void => {
    if (isTooLarge(inputs) || (isTyped && combination >= 0 && !inputs.every(isOfItsType))) return
    const given = toArguments(plan.task, plan.slots, inputs, plan.callSyntax.omitted)
    if ([...(given.receiver ?? []), ...given.positional].some(isForeign)) return
    const { callSyntax, task } = plan
    const rendered =
      script && callSyntax.script ? callSyntax.script(task, given, script) : callSyntax.call(task, given)
    const whole = wholeText(rendered)
    if (known.has(whole) || (rendered.text.length > longestText && combination >= 0)) return
    known.add(whole)
    const { id: target } = plan.task.target
    const call = { id: `${target}#${before.length + made.length}`, target, ...rendered }
    made.push({ call, inputs, combination, example, ...(script ? { script } : {}) })
  }
  return { made, add }
}

/** The call with the doubles it uses, since the call itself only has their names. */
const wholeText = ({ text, doubles }: Pick<Call, 'text' | 'doubles'>): string =>
  [text, ...(doubles?.code ?? [])].join('\n')

/** True for a default that refers to a name of its module, which a test cannot use to fill a gap. */
function foreignDefault({ slots, callSyntax }: Plan): (value: Value) => boolean {
  const said = slots.flatMap(({ parameter }) => parameter.default ?? [])
  const foreign = new Set(
    callSyntax.omitted === undefined ? said.filter(text => callSyntax.value(text) === null) : [],
  )
  return value => value.kind === 'code' && foreign.has(value.code)
}

/** Values for one slot; few for a receiver, since the method is what is explored. */
function choices(plan: Plan, slot: Slot, type: Type): Value[] {
  const all = pool(type, plan.clues)
  const isFew = slot.of === 'receiver' && type.kind !== 'literal' && plan.slots.some(isGiven)
  return isFew ? all.slice(0, receivers) : all
}

/** Typical values, a different one for each slot; optional slots are left out unless there are no others. */
function typical(plan: Plan, types: Type[], shift: number): Inputs {
  const alone = plan.slots.every(slot => slot.optional)
  return plan.slots.map((slot, at) => {
    const type = types[at]
    if (!type || (slot.optional && !(alone && slot.of === 'call' && shift > 0))) return null
    const all = choices(plan, slot, type)
    return all[(shift * 2 + sameBefore(types, at)) % Math.max(all.length, 1)] ?? null
  })
}

const sameBefore = (types: Type[], at: number): number =>
  types.slice(0, at).filter(type => type.kind === types[at]?.kind).length

/** Varies one argument at a time through its pool, with typical values for the others. */
function* vary(plan: Plan, row: number): Generator<Inputs, undefined> {
  const types = plan.combinations[row] ?? []
  const pools = plan.slots.map((slot, at) => choices(plan, slot, types[at] ?? { kind: 'any' }))
  const longest = Math.max(0, ...pools.map(all => all.length))
  for (let place = 0; place < longest; place++)
    for (let at = 0; at < pools.length; at++) {
      const value = pools[at]?.[place]
      if (value) yield typical(plan, types, place % 3 === 2 ? 1 : 0).with(at, value)
    }
}

/** All arguments at once, from pools or at random. */
function fresh(plan: Plan, row: number, random: Random): Inputs {
  const types = plan.combinations[row] ?? []
  return plan.slots.map((slot, at) => {
    const type = types[at]
    if (!type || (slot.optional && random() > 0.35)) return null
    if (slot.of === 'receiver' || random() < 0.4) return pick(random, choices(plan, slot, type)) ?? null
    return draw(type, plan.clues, random)
  })
}

/** True for an argument of the function, or of one that it returns. */
const isGiven = (slot: Slot | undefined): boolean => slot?.of === 'call' || slot?.of === 'result'

/** Accepted inputs with one argument changed slightly, sometimes two. */
function changed(plan: Plan, inputs: Inputs, row: number, random: Random): Inputs {
  const types = plan.combinations[row] ?? []
  const places = inputs.flatMap((value, at) => (value && isGiven(plan.slots[at]) ? [at] : []))
  let next = inputs
  for (let time = random() < 0.3 ? 2 : 1; time > 0; time--) {
    const at = pick(random, places)
    const value = at === undefined ? undefined : next[at]
    if (at === undefined || !value) continue
    const near = related(next, at, plan, random)
    next = next.with(at, near ?? neighbour(value, types[at] ?? { kind: 'any' }, plan.clues, random))
  }
  return next
}

/** For one of several integers: another one plus 0 or a number that the function mentions, give or take 1. */
function related(inputs: Inputs, at: number, plan: Plan, random: Random): Value | null {
  if (inputs[at]?.kind !== 'int') return null
  const others = inputs.flatMap((value, place) =>
    place !== at && value?.kind === 'int' ? [value.value] : [],
  )
  if (others.length === 0 || random() > relatedShare) return null
  const other = pick(random, others)
  const distance = pick(random, [0, ...plan.clues.ints])
  if (other === undefined || distance === undefined || Math.abs(distance) > farthest) return null
  return int(other + distance + between(random, -1, 1))
}

/** Calls that the function accepted: it returned, or raised an intended exception. */
export function acceptable(generatedCalls: GeneratedCall[], observations: Observation[]): GeneratedCall[] {
  const fine = new Set(observations.filter(isAccepted).map(observation => observation.call))
  return generatedCalls.filter(generated => fine.has(generated.call.id))
}

const isAccepted = (seen: Observation): boolean =>
  seen.outcome === 'returned' || (seen.outcome === 'raised' && seen.exception?.accidental === false)

/** At most four accepted rows of types: those with a result or, if there are none, those that only raised. */
export function acceptedRows(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
): number[] {
  const outcome = new Map(observations.map(observation => [observation.call, observation]))
  const where = (test: (seen: Observation) => boolean): number[] =>
    plan.combinations.flatMap((_, row) => {
      const own = generatedCalls.filter(generated => generated.combination === row)
      return own.some(earlier => test(outcome.get(earlier.call.id) ?? silent)) ? [row] : []
    })
  const returned = where(seen => seen.outcome === 'returned')
  return (returned.length > 0 ? returned : where(isAccepted)).slice(0, 4)
}

/** Ids of calls with a row of types other than the first accepted one. */
export function oddCalls(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
): Set<string> {
  const row = acceptedRows(plan, generatedCalls, observations)[0]
  const odd = generatedCalls.filter(
    generated => row !== undefined && generated.combination >= 0 && generated.combination !== row,
  )
  return new Set(odd.map(earlier => earlier.call.id))
}

/** The likeliest rows while none was accepted; empty when no call raised either. */
function likelyRows(plan: Plan, observations: Observation[]): number[] {
  if (!observations.some(observation => observation.outcome === 'raised')) return []
  return plan.combinations.slice(0, 4).map((_, row) => row)
}

const silent = { outcome: 'refused' } as Observation

/** After two timeouts: true for inputs at least as large, in every slot, as those of a call that timed out. */
function tooLarge(generatedCalls: GeneratedCall[], observations: Observation[]): (inputs: Inputs) => boolean {
  const late = new Set(
    observations
      .filter(observation => observation.outcome === 'timed-out')
      .map(observation => observation.call),
  )
  const slow = generatedCalls
    .filter(generated => late.has(generated.call.id))
    .map(generated => generated.inputs.map(size))
  if (slow.length < 2) return () => false
  return inputs => {
    const sizes = inputs.map(size)
    return slow.some(old =>
      old.every(
        ({ class: kind, amount }, at) => kind === sizes[at]?.class && amount <= (sizes[at]?.amount ?? 0),
      ),
    )
  }
}
