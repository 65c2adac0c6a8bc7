// Test doubles: functions and objects that the explorer writes inline, or gives names when they record calls.
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
  fails?: boolean
}

/** The text of a double function; objects consist of such methods. */
export function double({ gives, waits, records, fails = false }: How): string {
  const opening = waits ? 'async ' : ''
  if (!records && gives !== null && gives !== 'itself') {
    const text = literal(gives)
    return `${opening}() => ${text.startsWith('{') ? `(${text})` : text}`
  }
  const writes = `${WRITES}['{}', ...given]);`
  if (fails) return `${opening}${REST} => { ${writes} throw new Error('no'); }`
  if (gives === 'itself') return `${opening}function ${REST} { ${writes} return this; }`
  return `${opening}${REST} => { ${writes}${gives === null ? '' : ` return ${literal(gives)};`} }`
}

const METHOD = /([\p{ID_Start}$_][\p{ID_Continue}$]*): function \(/gu

interface Given {
  receiver: string[] | null
  positional: string[]
}

/** True for an argument that records the calls made on it. */
const isDouble = (text: string): boolean => text.includes(WRITES)

/** Names the doubles of one call, and everything else it creates. */
export class Doubles {
  private readonly log: string
  private readonly typed: boolean
  private readonly taken: Set<string>
  private readonly made: string[] = []
  private readonly held: string[] = []

  constructor(private readonly task: TestTask) {
    const { function: made, members = [], access, testPath } = task
    const parameters = [made, ...members, ...(made.owner ? [made.owner] : [])].flatMap(
      each => each.parameters,
    )
    this.log = parameters.some(({ name }) => name === LOG) ? OTHER_LOG : LOG
    this.typed = /\.[cm]?tsx?$/.test(testPath)
    this.taken = new Set([this.log, access.symbol.split('.')[0] ?? ''])
  }

  /** A name that is unique within the call. */
  name(wanted: string): string {
    const plain = wanted.replace(/^[^\p{ID_Start}]+/u, '') || 'given'
    let name = plain
    for (let count = 2; this.taken.has(name); count++) name = `${plain}${count}`
    this.taken.add(name)
    return name
  }

  /** Arguments with doubles replaced by names; `type` is the type of all parameters. */
  put(texts: string[], parameters: Parameter[], type: string): string[] {
    return texts.map((text, at) => {
      if (!isDouble(text)) return text
      const parameter = parameters[Math.min(at, parameters.length - 1)]
      const name = this.name(parameter?.name ?? 'given')
      const own = text
        .replaceAll("'{}'", () => `'${name}'`)
        .replaceAll(WRITES, () => `${this.log}.push(`)
        .replace(METHOD, '$1(')
      const data = dataOf(text)
      if (data !== null) this.held.push(`${name} = ${data}`)
      const isKnown = isComplete(parameter, this.task)
      this.made.push(declared(name, own, this.typed ? { type: isKnown ? `${type}[${at}]` : null } : null))
      return this.typed && !isKnown && own.startsWith('{') ? `${name} as never` : name
    })
  }

  /** The statements that create them; undefined without any. */
  code(): NonNullable<Call['doubles']> | undefined {
    if (this.made.length === 0) return undefined
    const code = [`const ${this.log}${this.typed ? ': unknown[]' : ''} = []`, ...this.made]
    return { code, log: this.log, ...(this.held.length > 0 ? { data: this.held.join(', ') } : {}) }
  }
}

/** Members of an object that only record their calls. */
const RECORDING =
  /(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|'[^']*'): (?:async )?(?:function \(\.\.\.given\)|\(\.\.\.given\) =>) \{ [^{}]*\}(?:, )?/gu

/** The other content of an object; null for an object without any, and for functions. */
function dataOf(text: string): string | null {
  if (!text.startsWith('{')) return null
  const rest = text.replace(RECORDING, '').replace(/,?\s*\}/g, ' }')
  return rest.includes(WRITES) || /^\{\s*\}$/.test(rest) ? null : rest
}

/** The arguments of a call with named doubles; null when there are none. */
export function withDoubles(given: Given, task: TestTask): (Given & Pick<Call, 'doubles'>) | null {
  const { positional, receiver } = given
  if (![...positional, ...(receiver ?? [])].some(isDouble)) return null
  const doubles = new Doubles(task)
  const { parameters, owner } = task.function
  const made = receiver && doubles.put(receiver, owner?.parameters ?? [], constructorOf(task))
  return {
    positional: doubles.put(positional, parameters, parametersOf(task)),
    receiver: made,
    doubles: doubles.code(),
  }
}

/** `typed`: null in JavaScript; its `type` is null when no type of the module describes it completely. */
function declared(name: string, text: string, typed: { type: string | null } | null): string {
  if (typed === null) return spread(`const ${name} = `, text)
  if (text.startsWith('{') && typed.type !== null) return spread(`const ${name}: ${typed.type} = `, text)
  return spread(`const ${name} = `, text.replaceAll(REST, '(...given: unknown[])'))
}

const WIDTH = 76
const BODY = /(\(\.\.\.given(?:: unknown\[\])?\)(?: =>)?) \{ (.+?;) \}(?=, | \}|$)/g
const TEXTS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g

/** A double over several lines when it is too long for one: one line per statement or member. */
function spread(start: string, text: string): string {
  const isPlain = !(text.match(TEXTS) ?? []).some(said => /[;{}]/.test(said))
  if (start.length + text.length <= WIDTH || !isPlain) return start + text
  const lines = text.replace(BODY, (_, head: string, body: string) => {
    return `${head} {\n${body.replace(/^|(?<=;) /g, match => (match === '' ? '  ' : '\n  '))}\n}`
  })
  if (!lines.startsWith('{ ') || !lines.endsWith(' }')) return start + lines
  const members = lines.slice(2, -2).replaceAll('\n}, ', '\n},\n')
  return `${start}{\n${members.replace(/^/gm, '  ')},\n}`
}

/** False for a type that is only known from its use in the body. */
function isComplete(parameter: Parameter | undefined, { types = {} }: TestTask): boolean {
  const type = parameter?.type
  return (
    type !== undefined && type.kind !== 'any' && (type.kind !== 'named' || Object.hasOwn(types, type.name))
  )
}

export function parametersOf({ function: { kind, name }, access: { symbol } }: TestTask): string {
  const last = name.split('.').at(-1) ?? ''
  if (kind === 'constructor') return `ConstructorParameters<typeof ${symbol}>`
  if (kind === 'method') return `Parameters<${symbol}['${last}']>`
  return `Parameters<typeof ${name.includes('.') ? `${symbol}.${last}` : symbol}>`
}

export const constructorOf = ({ access: { symbol } }: TestTask): string =>
  `ConstructorParameters<typeof ${symbol}>`
