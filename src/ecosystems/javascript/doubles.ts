// Functions and objects that tests pass in place of real ones: written inline by the explorer, given names where they write down calls.
import type { Value, Parameter, TestTask } from '../../core/model/target.js'
import type { Call } from '../../core/model/run.js'
import { literal } from './literal.js'

const LOG = 'calls'
const OTHER_LOG = 'log'
const WRITES = `${LOG}.push(`
const REST = '(...given)'

interface How {
  gives: Value | 'itself' | null
  waits: boolean
  records: boolean
}

/** The text of a function; those of objects are written as their methods. */
export function double({ gives, waits, records }: How): string {
  const opening = waits ? 'async ' : ''
  if (!records && gives !== null && gives !== 'itself') {
    const text = literal(gives)
    return `${opening}() => ${text.startsWith('{') ? `(${text})` : text}`
  }
  const writes = `${WRITES}['{}', ...given]);`
  if (gives === 'itself') return `${opening}function ${REST} { ${writes} return this; }`
  return `${opening}${REST} => { ${writes}${gives === null ? '' : ` return ${literal(gives)};`} }`
}

const METHOD = /([\p{ID_Start}$_][\p{ID_Continue}$]*): function \(/gu

interface Given {
  receiver: string[] | null
  positional: string[]
}

/** Arguments with names in the places of doubles, and the statements that make these; null where there are none. */
export function withDoubles(
  given: Given,
  task: TestTask,
): (Given & { doubles: NonNullable<Call['doubles']> }) | null {
  const { positional, receiver } = given
  if (![...positional, ...(receiver ?? [])].some(text => text.includes(WRITES))) return null
  const parameters = [...task.function.parameters, ...(task.function.owner?.parameters ?? [])]
  const log = parameters.some(({ name }) => name === LOG) ? OTHER_LOG : LOG
  const typed = /\.[cm]?tsx?$/.test(task.testPath)
  const code = [`const ${log}${typed ? ': unknown[]' : ''} = []`]
  const taken = new Set([log, task.access.symbol.split('.')[0] ?? ''])
  const put = (texts: string[], of: Parameter[], type: string): string[] =>
    texts.map((text, at) => {
      if (!text.includes(WRITES)) return text
      const parameter = of[Math.min(at, of.length - 1)]
      const name = freeName(parameter?.name ?? 'given', taken)
      const own = text
        .replaceAll("'{}'", () => `'${name}'`)
        .replaceAll(WRITES, () => `${log}.push(`)
        .replace(METHOD, '$1(')
      const isKnown = isComplete(parameter, task)
      code.push(declared(name, own, typed ? { type: isKnown ? `${type}[${at}]` : null } : null))
      return typed && !isKnown && own.startsWith('{') ? `${name} as never` : name
    })
  return {
    positional: put(positional, task.function.parameters, typeOfParameters(task)),
    receiver: receiver && put(receiver, task.function.owner?.parameters ?? [], typeOfConstructor(task)),
    doubles: { code, log },
  }
}

/** `typed`: null in JavaScript; its `type` is null where no type of the module describes the whole of it. */
function declared(name: string, text: string, typed: { type: string | null } | null): string {
  if (typed === null) return `const ${name} = ${text}`
  if (text.startsWith('{') && typed.type !== null) return `const ${name}: ${typed.type} = ${text}`
  return `const ${name} = ${text.replaceAll(REST, '(...given: unknown[])')}`
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.replace(/^_+(?=\p{L})/u, '')
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`
  taken.add(name)
  return name
}

/** False for a type of which only what the body reads is known. */
function isComplete(parameter: Parameter | undefined, { types = {} }: TestTask): boolean {
  const type = parameter?.type
  return type !== undefined && type.kind !== 'any' && (type.kind !== 'named' || Object.hasOwn(types, type.name))
}

function typeOfParameters({ function: { kind, name }, access: { symbol } }: TestTask): string {
  const last = name.split('.').at(-1) ?? ''
  if (kind === 'constructor') return `ConstructorParameters<typeof ${symbol}>`
  if (kind === 'method') return `Parameters<${symbol}['${last}']>`
  return `Parameters<typeof ${name.includes('.') ? `${symbol}.${last}` : symbol}>`
}

const typeOfConstructor = ({ access: { symbol } }: TestTask): string =>
  `ConstructorParameters<typeof ${symbol}>`
