// What calls are generated from: the slots of a call, their likely types, values in the function, documented examples.
import type { CallSyntax } from '../model/ports.js'
import type { Parameter, Type, Value, TestTask } from '../model/target.js'
import type { Clues } from './typical-values.js'
import { stringFormsOf, isPattern, sampled } from './string-forms.js'
import { combine, inferTypes, type Likeness, objectOf } from './infer-types.js'
import { pool } from './pools.js'
import { type Inputs, type Slot, slotsOf, toInputs } from './slots.js'
import { parts } from './values.js'
import { isGraph, nodeNames } from './graphs.js'
import { historiesOf } from './histories.js'
import { nested } from './nested.js'

/** What the explorer knows before any call. Each row of `combinations` has one type per slot, likeliest row first. */
export interface Plan {
  task: TestTask
  callSyntax: CallSyntax
  slots: Slot[]
  combinations: Type[][]
  clues: Clues
  /** Documented calls; `index` into the task's examples, null for one found only in prose or in tests. */
  examples: { inputs: Inputs; index: number | null }[]
  /** Calls made by tests of the project, as code; no new test should repeat one. */
  made: readonly string[]
  /** Those of them made by new or edited tests. */
  stated: readonly string[]
  /** Maximum number of calls in total. */
  limit: number
}

interface PlanOptions {
  /** False leaves documented examples unused, for measuring. */
  examples: boolean
  limit: number
  /** Calls by tests of the project to start from. */
  recorded: readonly string[]
  /** All calls by tests of the project; by default the same as `recorded`. */
  made: readonly string[]
  /** Calls by new or edited tests. */
  stated: readonly string[]
}

const mostCombinations = 14
const mostPatterns = 4
const mostExamples = 12
const mostMembers = 12
const mostInstances = 8

/** Null when no call can be made: a receiver that cannot be constructed, or an argument that cannot be built. */
export function planExploration(
  task: TestTask,
  callSyntax: CallSyntax,
  options?: Partial<PlanOptions>,
): Plan | null {
  const clues = cluesOf(task, callSyntax)
  const slots = slotsOf(task, historiesOf(task.function, callSyntax, clues))?.map(slot => ({
    ...slot,
    parameter: withTypes(slot.parameter, task),
  }))
  if (!slots) return null
  const given = options?.examples === false ? [] : findExamples(task, callSyntax, slots)
  const examples = [...given, ...recordedCalls(options?.recorded ?? [], given, { task, callSyntax, slots })]
  const doc = task.function.docstring ?? ''
  const inferred = slots.map((slot, at) => {
    const seen = examples.flatMap(example => example.inputs[at] ?? [])
    const known = { seen, doc: slot.of === 'call' ? doc : '', classes: task.classes }
    return typesOf(slot.parameter, known, callSyntax, clues)
  })
  clues.seen = []
  if (inferred.some(([likeliest]) => likeliest && isGraph(likeliest)))
    clues.forms = [...nodeNames, ...(clues.forms ?? [])]
  const combinations = combine(inferred, mostCombinations, likenesses(slots)).filter(types =>
    types.every((type, at) => slots[at]?.optional === true || pool(type, clues).length > 0),
  )
  if (combinations.length === 0) return null
  const { recorded = [], made = recorded, stated = [], limit = 200 } = options ?? {}
  return { task, callSyntax, slots, combinations, clues, examples, made, stated, limit }
}

/** Slots that the body compares with each other, or with the items of another. */
function likenesses(slots: Slot[]): Likeness[] {
  return slots.flatMap(({ of, parameter }, at) =>
    parameter.uses.flatMap(use => {
      const [, item, name] = /^(item-)?like:(.+)$/.exec(use) ?? []
      const other = slots.findIndex(slot => slot.of === of && slot.parameter.name === name)
      return other < 0 || other === at ? [] : [{ whole: at, part: other, item: item !== undefined }]
    }),
  )
}

/** `seen` are its values in documented calls. */
function typesOf(
  parameter: Parameter,
  { seen, doc, classes }: { seen: Value[]; doc: string; classes: TestTask['classes'] },
  callSyntax: CallSyntax,
  clues: Clues,
): Type[] {
  const standard = parameter.default === null ? null : callSyntax.value(parameter.default)
  const inferred = buildable(
    inferTypes(parameter, seen, standard, doc),
    parameter,
    { callSyntax, classes },
    clues,
  )
  const plain: Type[] = parameter.type.kind === 'any' ? [{ kind: 'int' }, { kind: 'str' }] : inferred
  if (parameter.pass === 'rest') return plain.map(type => ({ kind: 'tuple', of: [type], open: true }))
  if (parameter.pass === 'keyword-rest')
    return plain.map(value => ({ kind: 'dict', key: { kind: 'str' }, value }))
  return inferred
}

/** True for a class of the project, by its plain or its module-qualified name. */
const isKnown = (name: string, classes: TestTask['classes']): boolean =>
  Object.hasOwn(classes, name) || Object.hasOwn(classes, name.slice(name.lastIndexOf('.') + 1))

/** Types that can be built; for a project class or no declared type, an object with the attributes read works too. */
function buildable(
  inferred: Type[],
  parameter: Parameter,
  { callSyntax, classes }: { callSyntax: CallSyntax; classes: TestTask['classes'] },
  clues: Clues,
): Type[] {
  const object = objectOf(parameter, callSyntax)
  const made = inferred.filter(type => pool(type, clues).length > 0)
  if (object && parameter.type.kind === 'any') return [object, ...made].slice(0, 4)
  const isLibrary = made.some(type => type.kind === 'named' && !isKnown(type.name, classes))
  if (object && !isLibrary && made.every(type => type.kind === 'named' || type.kind === 'union'))
    return [...made.slice(0, 1), object]
  return inferred
}

const withTypes = (parameter: Parameter, { types }: TestTask): Parameter => ({
  ...parameter,
  type: resolved(parameter.type, types),
})

/** Resolves type aliases of the project anywhere in a type. */
function resolved(type: Type, types: TestTask['types'] = {}, depth = 0): Type {
  if (depth > 4) return type
  const within = (inner: Type): Type => resolved(inner, types, depth + 1)
  if (type.kind === 'named') {
    const behind = types[type.name] ?? types[type.name.slice(type.name.lastIndexOf('.') + 1)]
    return behind ? within(behind) : type
  }
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'iterable')
    return { ...type, of: within(type.of) }
  if (type.kind === 'dict') return { ...type, key: within(type.key), value: within(type.value) }
  if (type.kind === 'record' && type.also) {
    const bases = type.also.map(name => within({ kind: 'named', name }))
    const inherited = bases.flatMap(base => (base.kind === 'record' ? base.fields : []))
    const own = new Set(type.fields.map(({ name }) => name))
    const fields = [...inherited.filter(({ name }) => !own.has(name)), ...type.fields]
    return within({ kind: 'record', fields })
  }
  if (type.kind === 'record')
    return { ...type, fields: type.fields.map(field => ({ ...field, type: within(field.type) })) }
  if (type.kind === 'callable' && type.gives) return { ...type, gives: within(type.gives) }
  if (type.kind !== 'union' && type.kind !== 'tuple') return type
  const of = type.of.map(within)
  if (type.kind === 'tuple') return { ...type, of }
  return { kind: 'union', of: of.flatMap(inner => (inner.kind === 'union' ? inner.of : [inner])) }
}

function cluesOf(task: TestTask, callSyntax: CallSyntax): Clues {
  const all = task.function.literals.slice(0, 200).flatMap(parts).slice(0, 400)
  const forms = stringFormsOf(task.function)
  const { owner } = task.function
  const source = owner?.maker ?? ''
  const maker = stringFormsOf({ ...task.function, source, docstring: null, literals: [] }).texts
  const said = all.flatMap(value =>
    value.kind === 'str' && !forms.messages.has(value.value) ? [value.value] : [],
  )
  const strings = telling([...new Set(said)])
  const letters = strings.filter(text => text.length <= 30 && !/\s.*\s/.test(text)).flatMap(text => [...text])
  const build = (said: string, depth: number): Value[] => {
    const name = task.classes[said] ? said : said.slice(said.lastIndexOf('.') + 1)
    const members = task.enums && Object.hasOwn(task.enums, name) ? (task.enums[name] ?? []) : []
    if (members.length > 0)
      return members.slice(0, mostMembers).map(member => ({ kind: 'code', code: `${name}.${member}` }))
    if (!task.classes[name]) return callSyntax.samples(said, clues).map(code => ({ kind: 'code', code }))
    const factories = task.factories?.[name] ?? [name]
    if (depth > 3) return []
    return factories.flatMap(maker => {
      const parameters = (task.classes[maker] ?? []).map(parameter => withTypes(parameter, task))
      const columns = argumentsOf(parameters, clues, depth)
      const made = instances(maker, columns, callSyntax, depth)
      return made.toSpliced(2, 0, ...nested(name, parameters, callSyntax, clues))
    })
  }
  const numbers = (kind: 'int' | 'float'): number[] =>
    [...new Set(all.flatMap(value => (value.kind === kind ? [value.value] : [])))].slice(0, 30)
  const clues: Clues = {
    ints: numbers('int'),
    floats: numbers('float'),
    strings: strings.slice(0, 30),
    letters: [...new Set(letters)].slice(0, 24),
    forms: [...forms.texts, ...maker, ...said.filter(isPattern).slice(0, mostPatterns).flatMap(sampled)],
    keys: forms.keys,
    compared: forms.compared,
    seen: [],
    callables: callSyntax.callables,
    recorder: callSyntax.recorder,
    failing: value =>
      (task.function.catches ?? []).flatMap(error => callSyntax.failing?.(error, value) ?? []).slice(0, 2),
    double: callSyntax.double,
    build,
    object: callSyntax.object,
  }
  return clues
}

/** Strings other than sentences and patterns, which nobody would pass; all of them when there are no others. */
function telling(strings: string[]): string[] {
  const plain = strings.filter(text => text.trim().split(/\s+/).length < 3 && !isPattern(text))
  return plain.length > 0 ? plain : strings
}

interface Column {
  parameter: Parameter
  values: Value[]
}

/** Values for each parameter that a constructor needs. */
function argumentsOf(parameters: Parameter[], clues: Clues, depth: number): Column[] {
  return parameters
    .filter(({ default: standard, pass }) => standard === null && pass !== 'rest' && pass !== 'keyword-rest')
    .map(parameter => {
      const [type = { kind: 'any' } as const] = inferTypes(parameter, [], null, '')
      return { parameter, values: pool(type, clues, depth) }
    })
}

/** Instances of a class of the project, as expressions: three when deeply nested, more otherwise. */
function instances(name: string, columns: Column[], callSyntax: CallSyntax, depth: number): Value[] {
  if (columns.some(({ values }) => values.length === 0)) return []
  const rows = Array.from({ length: depth > 2 ? 3 : mostInstances }, (_, at) => at).map(row => {
    const positional: Value[] = []
    const keyword: Record<string, Value> = {}
    columns.forEach(({ parameter, values }, at) => {
      const value = values[(row + at) % values.length] ?? ({ kind: 'none' } as const)
      if (parameter.pass === 'keyword') keyword[parameter.name] = value
      else positional.push(value)
    })
    return callSyntax.build(name, positional, keyword)
  })
  return [...new Set(rows)].map(code => ({ kind: 'code', code }))
}

function findExamples(task: TestTask, callSyntax: CallSyntax, slots: Slot[]): Plan['examples'] {
  const listed = task.function.examples.map((example, index) => ({ text: example.call, index }))
  const prose = mentions(task.function.docstring ?? '', task.function.name.split('.').at(-1) ?? '')
  const found = new Map<string, Plan['examples'][number]>()
  for (const { text, index } of [...listed, ...prose.map(call => ({ text: call, index: null }))]) {
    const given = callSyntax.read(text, task)
    const inputs = given && toInputs(slots, given)
    if (!inputs) continue
    const key = JSON.stringify(inputs)
    if (!found.has(key)) found.set(key, { inputs, index })
  }
  return [...found.values()].slice(0, mostExamples)
}

/** Calls made by tests, other than those that are documented. */
function recordedCalls(
  calls: readonly string[],
  known: Plan['examples'],
  { task, callSyntax, slots }: Pick<Plan, 'task' | 'callSyntax' | 'slots'>,
): Plan['examples'] {
  const seen = new Set(known.map(({ inputs }) => JSON.stringify(inputs)))
  return calls.flatMap(text => {
    const given = callSyntax.read(text, task)
    const inputs = given && toInputs(slots, given)
    const key = JSON.stringify(inputs)
    if (!inputs || seen.has(key)) return []
    seen.add(key)
    return [{ inputs, index: null }]
  })
}

/** Calls of a name in running text, up to their closing bracket. */
function mentions(doc: string, name: string): string[] {
  const calls: string[] = []
  const text = doc.slice(0, 20_000)
  for (
    let at = text.indexOf(`${name}(`);
    name && at >= 0 && calls.length < 40;
    at = text.indexOf(`${name}(`, at + 1)
  ) {
    const end = closing(text, at + name.length)
    if (end > 0 && !/[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ')) calls.push(text.slice(at, end))
  }
  return calls
}

/** Index after the bracket that closes the one at `open`, -1 when none does within 400 characters. */
function closing(text: string, open: number): number {
  let depth = 0
  let quote = ''
  for (let at = open; at < Math.min(text.length, open + 400); at++) {
    const letter = text[at] ?? ''
    if (quote) {
      if (letter === '\\') at++
      else if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if ('([{'.includes(letter)) depth++
    else if (')]}'.includes(letter) && --depth === 0) return at + 1
  }
  return -1
}
