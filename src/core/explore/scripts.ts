// A call -> the same call within a sequence: after other methods of its object, or with its result used further.
import type { Member, Script, Step, TestTask, Type, Value } from '../model/target.js'
import type { Observation } from '../model/run.js'
import type { Finding, GeneratedCall } from './generated-call.js'
import { inferTypes } from './infer-types.js'
import { repeatsOf } from './histories.js'
import type { Plan } from './plan.js'
import { pool } from './pools.js'
import type { Inputs } from './slots.js'
import { distinct, int, parts, str } from './values.js'

const mostHistories = 70
/** Maximum methods that are called repeatedly. */
const mostRepeated = 2
const mostFollowed = 8
const mostAnswers = 7
const mostPaths = 5
const mostRounds = 2

/** Values for the parameters of a member, a different row for each shift; null when one cannot be made. */
function argumentsFor({ parameters }: Member, plan: Plan, shift: number): Value[] | null {
  // Optional ones are given for odd shifts.
  const needed = parameters.filter(
    ({ default: standard, pass }) => pass !== 'rest' && (standard === null || shift % 2 === 1),
  )
  const given = needed.map((parameter, at) => {
    const [type = { kind: 'any' } as const] = inferTypes(parameter, [], null, '')
    const values = pool(type, plan.clues)
    return values[(shift + at) % Math.max(values.length, 1)]
  })
  return given.every(value => value !== undefined) ? given : null
}

const stepsOf = (members: Member[], plan: Plan, shifts: number[]): Step[] =>
  shifts.flatMap(shift =>
    members.flatMap(member => {
      const given = argumentsFor(member, plan, shift)
      return given && (shift === 0 || given.length > 0) ? [{ member, given }] : []
    }),
  )

/** The members of the object for use before and after the call, including the function itself. */
function membersOf(plan: Plan): {
  listeners: Member[]
  changing: Member[]
  reading: Member[]
  self: Member | null
} {
  const { name } = plan.task.function
  const simple = name.split('.').at(-1) ?? ''
  const all = plan.callSyntax.members?.(plan.task) ?? []
  // A value that is set may be read afterwards.
  const isSetter = plan.task.function.kind === 'property' && plan.task.function.parameters.length > 0
  const others = all.filter(({ name: other, kind }) => other !== simple || (isSetter && kind === 'getter'))
  const isReading = ({ kind, parameters }: Member): boolean =>
    kind === 'getter' || (kind === 'method' && parameters.every(({ default: standard }) => standard !== null))
  return {
    listeners: others.filter(({ kind }) => kind === 'listener'),
    changing: others.filter(({ kind }) => kind === 'method' || kind === 'setter'),
    reading: others.filter(isReading),
    self: all.find(member => member.name === simple && member.kind === 'method') ?? null,
  }
}

/** Steps on an object before a call, and reads of it afterwards. */
function histories(plan: Plan): Script[] {
  const { kind } = plan.task.function
  if (kind !== 'method' && kind !== 'property') return []
  const { listeners, changing, reading, self } = membersOf(plan)
  const watching = stepsOf(listeners, plan, [0])
  const single = stepsOf(changing, plan, [0, 1])
  const repeated = self ? stepsOf([self], plan, [0, 1]) : []
  const before: Step[][] = [
    ...(watching.length > 0 ? [[]] : []),
    ...single.map(step => [step]),
    ...repeated.map(step => [step]),
    ...repeated.slice(0, 1).map(step => [step, step]),
    ...manyOf(changing.length > 0 ? changing : self ? [self] : [], plan),
    ...single
      .slice(0, 4)
      .flatMap((step, at) => single.filter((_, other) => other !== at).map(next => [step, next])),
  ]
  const read = stepsOf(reading, plan, [0]).slice(0, 3)
  const scripts = [
    ...before.map(steps => ({ before: [...watching, ...steps], after: [] })),
    ...read.flatMap(last =>
      [[], ...before].slice(0, 6).map(steps => ({ before: [...watching, ...steps], after: [last] })),
    ),
  ]
  return scripts.slice(0, mostHistories).map(script => ({ ...script, on: 'object' }))
}

/** Repeated calls of one method, with counts just below and at numbers in the function. */
function manyOf(members: Member[], plan: Plan): Step[][] {
  const counts = repeatsOf(plan.clues)
  return members.slice(0, mostRepeated).flatMap(member =>
    counts.flatMap(count => {
      const steps = Array.from({ length: count }, (_, shift) => stepsOf([member], plan, [shift]).slice(0, 1))
      const whole = steps.map(step => step[0] ?? steps[0]?.[0])
      return whole.every(step => step !== undefined) ? [whole] : []
    }),
  )
}

/** Inputs for calls with histories, each with a few inputs of its own. */
export function historyInputs(
  plan: Plan,
  calls: GeneratedCall[],
): { inputs: Inputs; combination: number; script: Script }[] {
  const scripts = histories(plan)
  const own = calls.filter(({ combination }) => combination >= 0)
  if (own.length === 0) return []
  const rounds = scripts.length * mostRounds > mostHistories ? 1 : mostRounds
  return Array.from({ length: rounds }, (_, round) => round).flatMap(round =>
    scripts.flatMap((script, at) => {
      const call = own[(round + at) % Math.min(own.length, 3)]
      if (!call) return []
      const { inputs, combination } = call
      const small = withSmallObject(plan, inputs, Math.max(1, script.before.length))
      return [
        { inputs: small ?? inputs, combination, script },
        ...(small ? [{ inputs, combination, script }] : []),
      ]
    }),
  )
}

/** Constructs the object with a number as small as its history is long, to meet limits; null if it takes none. */
function withSmallObject(plan: Plan, inputs: Inputs, amount: number): Inputs | null {
  const small = inputs.map((value, at) =>
    plan.slots[at]?.of === 'receiver' && value?.kind === 'int' ? int(amount) : value,
  )
  return small.some((value, at) => value !== inputs[at]) ? small : null
}

/** Arguments for calling a result: by its type, else numbers and strings; values from the original call come first. */
function answersFor(type: Type | undefined, inputs: Inputs, plan: Plan): Value[] {
  const mentioned = inputs.flatMap(value => (value ? parts(value) : []))
  const plain = [int(3), str('abc'), int(0), int(1), { kind: 'list', items: [1, 2, 3].map(int) } as Value]
  if (!type || type.kind === 'any')
    return distinct([...mentioned.filter(({ kind }) => kind === 'int' || kind === 'str'), ...plain]).slice(
      0,
      mostAnswers,
    )
  const [own = type] = inferTypes(
    { name: '', pass: 'positional', type, default: null, uses: [] },
    [],
    null,
    '',
  )
  const values = pool(own, plan.clues)
  return distinct([...mentioned.filter(({ kind }) => kind === values[0]?.kind), ...values]).slice(
    0,
    mostAnswers,
  )
}

const memberOf = (name: string, kind: Member['kind'] = 'method'): Member => ({
  name,
  kind,
  async: false,
  parameters: [],
})

type Follow = NonNullable<Observation['follows']>[number]

/** Rows of arguments for one callable part of a result. */
function rowsFor({ takes }: Follow, types: Type[] | undefined, inputs: Inputs, plan: Plan): Value[][] {
  const count = Math.max(takes, types?.length ?? 0)
  if (count === 0) return [[]]
  const columns = Array.from({ length: Math.min(count, 3) }, (_, at) => answersFor(types?.[at], inputs, plan))
  if (columns.some(column => column.length === 0)) return []
  const longest = Math.max(...columns.map(column => column.length))
  return Array.from({ length: longest }, (_, row) =>
    columns.flatMap((column, at) => column[(row + at) % column.length] ?? []),
  )
}

/** Steps on one result: each part once, the same one twice, and one after another. */
function asked(follows: Follow[], inputs: Inputs, plan: Plan, task: TestTask): Step[][] {
  const types = task.function.returns.kind === 'callable' ? task.function.returns.takes : undefined
  const rows = follows.slice(0, mostPaths).map(follow =>
    rowsFor(follow, follow.name === '' ? types : undefined, inputs, plan).map(given => ({
      member: memberOf(follow.name, follow.takes < 0 ? 'getter' : 'method'),
      given,
    })),
  )
  const firsts = rows.flatMap(steps => steps.slice(0, 1))
  const pairs = firsts.flatMap(one => firsts.map(other => [one, other]))
  const triples = firsts.flatMap(one => firsts.flatMap(other => firsts.map(last => [one, other, last])))
  return [
    ...rows.flat().map(step => [step]),
    ...pairs,
    ...rows.flatMap(([one, other]) => (one && other ? [[one, other]] : [])),
    ...(firsts.length > 1 ? triples.filter(([one, other]) => one !== other).slice(0, 24) : []),
  ]
}

/** A result of a result is used once, in the same expression. */
function next(steps: Step[][], script: Script | undefined): Step[][] {
  if (script?.on !== 'result') return steps
  return steps.flatMap(([only, ...others]) =>
    only && others.length === 0 ? [[...script.after, { ...only, chained: true as const }]] : [],
  )
}

/** Calls that continue with the result of a call: a function, or an object with methods. */
export function followInputs(
  plan: Plan,
  findings: Finding[],
): { inputs: Inputs; combination: number; script: Script }[] {
  const able = findings.filter(
    ({ observation: { follows, outcome } }) => outcome === 'returned' && (follows?.length ?? 0) > 0,
  )
  const waits = plan.callSyntax.putsOff?.(plan.task) ?? false
  return able.slice(0, mostFollowed).flatMap(({ generated: { inputs, combination, script }, observation }) =>
    next(asked(observation.follows ?? [], inputs, plan, plan.task), script).map(after => ({
      inputs,
      combination,
      script: {
        ...(script ?? { before: [] }),
        on: 'result' as const,
        after,
        ...(waits ? { waits } : {}),
      },
    })),
  )
}
