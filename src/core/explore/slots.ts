// The slots of a call (those of the receiver's constructor first), and their conversion to and from arguments.
import type { Arguments } from '../model/ports.js'
import type { Parameter, Value, TestTask } from '../model/target.js'

/** One argument position of a call. `optional`: a call is complete without it. */
export interface Slot {
  /** `history` holds method calls on the receiver, one per line; `result` an argument of a returned function. */
  of: 'receiver' | 'history' | 'call' | 'result'
  /** Which of the returned functions it belongs to, from 0; 0 for all other slots. */
  level: number
  parameter: Parameter
  optional: boolean
}

/** One value for each slot, null when it is left out. */
export type Inputs = (Value | null)[]

const reserved = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield self cls __debug__'
  ).split(' '),
)

const isRest = (parameter: Parameter): boolean =>
  parameter.pass === 'rest' || parameter.pass === 'keyword-rest'

/** All slots of a call, with `histories` that its receiver may have; null when the receiver cannot be constructed. */
export function slotsOf(task: TestTask, histories: string[] = []): Slot[] | null {
  const { kind, owner, parameters, assigns, gives = [] } = task.function
  const needsReceiver = kind === 'method' || kind === 'property'
  if (needsReceiver && owner && !owner.constructible && !owner.members) return null
  const made = needsReceiver && owner ? receiverOf(owner) : []
  const earlier = needsReceiver && histories.length > 0 ? [historyOf(histories)] : []
  return [
    ...made.map(parameter => slot('receiver', parameter)),
    ...earlier.map(parameter => slot('history', parameter)),
    ...(kind === 'property' && !assigns && !task.members ? [] : parameters).map(parameter =>
      slot('call', parameter),
    ),
    ...gives.flatMap((given, level) => given.map(parameter => slot('result', parameter, level))),
  ]
}

function receiverOf({ members, parameters }: NonNullable<TestTask['function']['owner']>): Parameter[] {
  if (!members) return parameters.filter(parameter => !isRest(parameter))
  return [
    { name: 'self', pass: 'positional', type: { kind: 'literal', text: members }, default: null, uses: [] },
  ]
}

/** The slot for the receiver's history; none when left out. */
const historyOf = (text: string[]): Parameter => ({
  ...{ name: 'history', pass: 'keyword', type: { kind: 'literal', text }, default: '', uses: [] },
})

function slot(of: Slot['of'], parameter: Parameter, level = 0): Slot {
  return { of, level, parameter, optional: parameter.default !== null || isRest(parameter) }
}

/** Inputs as arguments of a call. A gap before a given positional one is filled with `omitted`, else the default. */
export function toArguments(task: TestTask, slots: Slot[], inputs: Inputs, omitted?: string): Arguments {
  const given: Arguments = {
    receiver: task.function.kind === 'method' || task.function.kind === 'property' ? [] : null,
    positional: [],
    keyword: {},
  }
  if (given.receiver)
    given.receiver.push(...ordered(slots, inputs, { of: 'receiver', level: 0 }, omitted).positional)
  const { positional, keyword } = ordered(slots, inputs, { of: 'call', level: 0 }, omitted)
  const earlier = inputs[slots.findIndex(({ of }) => of === 'history')]
  const then = (task.function.gives ?? []).map((_, level) =>
    ordered(slots, inputs, { of: 'result', level }, omitted),
  )
  return {
    ...given,
    ...{ positional, keyword },
    ...(earlier?.kind === 'code' ? { history: earlier.code.split('\n') } : {}),
    ...(then.length > 0 ? { then } : {}),
  }
}

function ordered(
  slots: Slot[],
  inputs: Inputs,
  { of, level: wanted }: Pick<Slot, 'of' | 'level'>,
  omitted: string | undefined,
): Pick<Arguments, 'positional' | 'keyword'> {
  const positional: Value[] = []
  const keyword: Record<string, Value> = {}
  const rest = slots.some((slot, at) => slot.of === of && slot.parameter.pass === 'rest' && inputs[at])
  let gap = false
  slots.forEach(({ of: place, level, parameter }, at) => {
    if (place !== of || level !== wanted) return
    const value = inputs[at] ?? null
    if (parameter.pass === 'rest') positional.push(...(value && 'items' in value ? value.items : []))
    else if (parameter.pass === 'keyword-rest') Object.assign(keyword, namedEntries(value, slots))
    else if (parameter.pass === 'keyword') {
      if (value) keyword[parameter.name] = value
    } else if (value && gap && parameter.pass === 'either' && !rest && of === 'call')
      keyword[parameter.name] = value
    else if (value) positional.push(value)
    else if (needsFilling(slots, inputs, at, rest || of === 'receiver') && parameter.default !== null)
      positional.push({ kind: 'code', code: omitted ?? parameter.default })
    else gap = true
  })
  return { positional, keyword }
}

function needsFilling(slots: Slot[], inputs: Inputs, at: number, all: boolean): boolean {
  const { of } = slots[at] ?? {}
  const later = slots.filter((slot, place) => place > at && slot.of === of && inputs[place])
  return later.some(
    slot => slot.parameter.pass === 'positional' || (all && slot.parameter.pass !== 'keyword'),
  )
}

/** Entries that can be written as `name=value`: plain names that are neither keywords nor other parameters. */
function namedEntries(value: Value | null, slots: Slot[]): Record<string, Value> {
  if (value?.kind !== 'dict') return {}
  const taken = new Set(slots.flatMap(({ of, parameter }) => (of === 'call' ? [parameter.name] : [])))
  const fits = (name: string): boolean =>
    /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(name) && !reserved.has(name) && !taken.has(name)
  return Object.fromEntries(
    value.entries.flatMap(([key, held]) =>
      key.kind === 'str' && fits(key.value) ? [[key.value, held]] : [],
    ),
  )
}

/** Arguments parsed from text, assigned to slots; null when they do not fit. */
export function toInputs(slots: Slot[], given: Arguments): Inputs | null {
  const inputs: Inputs = slots.map(() => null)
  let receiver = 0
  let positional = 0
  const used = new Set<string>()
  slots.forEach(({ of, parameter }, at) => {
    if (of === 'receiver') inputs[at] = given.receiver?.[receiver++] ?? null
    else if (of !== 'call') inputs[at] = null
    else if (parameter.pass === 'rest') {
      const items = given.positional.slice(positional)
      positional = given.positional.length
      if (items.length > 0) inputs[at] = { kind: 'tuple', items }
    } else if (parameter.pass === 'keyword-rest') {
      const entries = Object.entries(given.keyword).filter(([name]) => !used.has(name))
      entries.forEach(([name]) => used.add(name))
      if (entries.length > 0)
        inputs[at] = {
          kind: 'dict',
          entries: entries.map(([name, value]) => [{ kind: 'str', value: name }, value]),
        }
    } else if (parameter.pass !== 'keyword' && positional < given.positional.length)
      inputs[at] = given.positional[positional++] ?? null
    else if (parameter.pass !== 'positional' && Object.hasOwn(given.keyword, parameter.name)) {
      inputs[at] = given.keyword[parameter.name] ?? null
      used.add(parameter.name)
    }
  })
  const fits =
    positional >= given.positional.length &&
    receiver >= (given.receiver?.length ?? 0) &&
    Object.keys(given.keyword).every(name => used.has(name)) &&
    slots.every((slot, at) => slot.optional || inputs[at])
  return fits ? inputs : null
}
