// Lines of code that show how to construct a function's receiver and arguments: constructors with parameter names.
import type { CallSyntax } from '../model/ports.js'
import type { Parameter, TestTask, Type, Value } from '../model/target.js'

const MOST = 6
const DEEPEST = 6

/** One line per class, preceded by its import if it is from another file. */
export function makersOf(task: TestTask, { build }: Pick<CallSyntax, 'build'>): string[] {
  const { owner, kind, parameters } = task.function
  const isCalledOn = kind === 'method' || kind === 'property'
  // A constructor of its own is already in the outline of its class.
  const receiver = owner && isCalledOn && owner.maker === undefined && owner.constructible ? [owner] : []
  const given = [...new Set(parameters.flatMap(({ type }) => namesIn(type, task, 0)))]
  return [
    ...receiver.map(made => lineOf(made.by ?? made.name, made.parameters, build)),
    ...given.filter(name => name !== owner?.name).flatMap(name => linesFor(name, task, build)),
  ].slice(0, MOST)
}

function linesFor(name: string, task: TestTask, build: CallSyntax['build']): string[] {
  const home = task.homes?.[name]
  const around = home === undefined ? [] : [home]
  const members = task.enums?.[name] ?? []
  if (members.length > 0)
    return [
      ...around,
      members
        .slice(0, MOST)
        .map(member => `${name}.${member}`)
        .join(', '),
    ]
  const makers = Object.hasOwn(task.factories ?? {}, name) ? (task.factories?.[name] ?? []) : [name]
  const lines = makers
    .filter(maker => Object.hasOwn(task.classes, maker))
    .slice(0, 2)
    .map(maker => lineOf(maker, task.classes[maker] ?? [], build))
  return lines.length > 0 ? [...around, ...lines] : []
}

function lineOf(name: string, parameters: readonly Parameter[], build: CallSyntax['build']): string {
  const code = (text: string): Value => ({ kind: 'code', code: text })
  const shown = (parameter: Parameter): string =>
    parameter.default === null ? parameter.name : `${parameter.name}=${parameter.default}`
  const positional = parameters.filter(({ pass }) => pass === 'positional' || pass === 'either')
  const keyword = parameters.filter(({ pass }) => pass === 'keyword')
  return build(
    name,
    positional.map(parameter => code(shown(parameter))),
    Object.fromEntries(keyword.map(parameter => [parameter.name, code(parameter.default ?? parameter.name)])),
  )
}

/** Names of classes in a type, with type aliases resolved. */
function namesIn(type: Type, task: TestTask, depth: number): string[] {
  if (depth > DEEPEST) return []
  const inner = (types: readonly Type[]): string[] => types.flatMap(each => namesIn(each, task, depth + 1))
  if (type.kind === 'named') {
    const known = task.types && Object.hasOwn(task.types, type.name) ? task.types[type.name] : undefined
    return known ? inner([known]) : [type.name]
  }
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'iterable') return inner([type.of])
  if (type.kind === 'tuple' || type.kind === 'union') return inner(type.of)
  if (type.kind === 'dict') return inner([type.key, type.value])
  return type.kind === 'record' ? inner(type.fields.map(field => field.type)) : []
}
