// Values <-> the text of Python calls, for the explorer: `Cart(2).add('a', price=3)` written and read back.
import type { Arguments, CallSyntax } from '../../core/model/ports.js'
import type { Value } from '../../core/model/code.js'
import type { TestTask } from '../../core/model/target.js'
import { callables, libraries, samples } from './samples.js'
import { splitOutside } from './types.js'
import { numberValue, stringValue } from './values.js'

const DEEPEST = 20
const LONGEST = 5000

/** The speech of Python; `literal` writes a value. */
export function pythonCallSyntax(literal: (value: Value) => string): CallSyntax {
  const words = (positional: Value[], keyword: Record<string, Value>): string =>
    [
      ...positional.map(literal),
      ...Object.entries(keyword).map(([name, value]) => `${name}=${literal(value)}`),
    ].join(', ')
  return {
    literal,
    call(task, given) {
      const positional = given.positional.map(literal)
      const keyword = Object.fromEntries(
        Object.entries(given.keyword).map(([name, value]) => [name, literal(value)]),
      )
      const receiver = given.receiver?.map(literal) ?? null
      const text = callText(task, receiver, words(given.positional, given.keyword))
      return { receiver, positional, keyword, text, imports: importsOf(text, task) }
    },
    read: (text, task) => readCall(text, task),
    value: text => readValue(text, 0),
    build: (name, positional, keyword) => `${name}(${words(positional, keyword)})`,
    object: {
      make: fields => `types.SimpleNamespace(${words([], fields)})`,
      method: (gives, takes) => `lambda${takes ? ' *args' : ''}: ${literal(gives)}`,
    },
    samples: name => samples[name.slice(name.lastIndexOf('.') + 1)] ?? [],
    callables,
    assign: (name, code) => `${name} = ${code}`,
    drain: code => `list(${code})`,
  }
}

/** `Cart` of `Cart.total`, as the test's import binds it; the function itself where there is no class. */
function pathOf(task: TestTask): string[] {
  return [task.access.symbol, ...task.function.name.split('.').slice(1)]
}

function callText(task: TestTask, receiver: string[] | null, words: string): string {
  const { kind, generator, async } = task.function
  const path = pathOf(task)
  const owner = task.function.owner?.by ?? path.slice(0, -1).join('.')
  const made = `${owner}(${(receiver ?? []).join(', ')})`
  if (kind === 'property') return `${made}.${path.at(-1) ?? ''}`
  if (kind === 'constructor') return `${owner}(${words})`
  const call = kind === 'method' ? methodText(made, path.at(-1) ?? '', words) : `${path.join('.')}(${words})`
  return generator && !async ? `list(${call})` : call
}

const builtins = 'len str repr bool int float complex hash abs round iter next reversed bytes'.split(' ')
const operators: Record<string, string> = {
  ...{ __add__: '+', __sub__: '-', __mul__: '*', __truediv__: '/', __floordiv__: '//', __mod__: '%' },
  ...{ __eq__: '==', __ne__: '!=', __lt__: '<', __le__: '<=', __gt__: '>', __ge__: '>=' },
  ...{ __and__: '&', __or__: '|', __xor__: '^' },
}

/** A method as a reader would use it: `len(cart)` for `cart.__len__()`, `(cart == other)` for `cart.__eq__(other)`. */
function methodText(made: string, name: string, words: string): string {
  const builtin = name.slice(2, -2)
  const plain = `${made}.${name}(${words})`
  if (words === '')
    return name === `__${builtin}__` && builtins.includes(builtin) ? `${builtin}(${made})` : plain
  if (name === '__call__') return `${made}(${words})`
  if (itemsOf(words).length !== 1 || /^(?:[*]|lambda\b)|^[\p{L}_][\p{L}\p{N}_]*\s*=(?!=)/u.test(words))
    return plain
  if (name === '__getitem__') return `${made}[${words}]`
  if (name === '__contains__') return `(${words} in ${made})`
  const sign = Object.hasOwn(operators, name) ? operators[name] : undefined
  return sign ? `(${made} ${sign} ${words})` : plain
}

function importsOf(text: string, task: TestTask): string[] {
  const outside = text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
  const names = new Set(outside.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])
  const classes = Object.keys(task.classes).map(name => name.split('.')[0] ?? name)
  const own = [...new Set(classes)].filter(name => names.has(name) && name !== task.access.symbol)
  const homes = task.homes ?? {}
  const modules = libraries.filter(name => new RegExp(`(?<![\\w.])${name}\\.[a-zA-Z]`).test(outside))
  return [
    ...modules.map(name => `import ${name}`),
    ...own.map(name => homes[name] ?? `from ${task.access.module} import ${name}`),
  ]
}

/** The argument text of `name(...)` where its bracket closes at the end, else null. */
function insideCall(text: string, name: string): string | null {
  return text.startsWith(`${name}(`) && closesAtEnd(text, name.length)
    ? text.slice(name.length + 1, -1)
    : null
}

function readCall(given: string, task: TestTask): Arguments | null {
  const text = given.trim()
  if (text.length > LONGEST) return null
  const { kind } = task.function
  const path = task.function.name.split('.')
  if (kind !== 'method' && kind !== 'property') {
    const name = kind === 'constructor' ? path.slice(0, -1) : path
    const inside = insideCall(text, name.join('.')) ?? insideCall(text, name.at(-1) ?? '')
    const words = inside === null ? null : readWords(inside)
    return words && { receiver: null, ...words }
  }
  const owner = path.slice(0, -1).join('.')
  const end = text.startsWith(`${owner}(`) ? closing(text, owner.length) : -1
  const made = end < 0 ? null : readWords(text.slice(owner.length + 1, end))
  if (!made || Object.keys(made.keyword).length > 0) return null
  const rest = text.slice(end + 1)
  if (kind === 'property')
    return rest === `.${path.at(-1) ?? ''}`
      ? { receiver: made.positional, positional: [], keyword: {} }
      : null
  const inside = insideCall(rest, `.${path.at(-1) ?? ''}`)
  const words = inside === null ? null : readWords(inside)
  return words && { receiver: made.positional, ...words }
}

function readWords(text: string): Pick<Arguments, 'positional' | 'keyword'> | null {
  const positional: Value[] = []
  const keyword: Record<string, Value> = {}
  for (const word of itemsOf(text)) {
    const named = /^([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)([\s\S]*)$/u.exec(word)
    const value = readValue(named?.[2] ?? word, 0)
    if (!value) return null
    if (named?.[1]) keyword[named[1]] = value
    else positional.push(value)
  }
  return { positional, keyword }
}

/** Parts between commas; one comma at the end is layout. */
function itemsOf(text: string): string[] {
  const parts = splitOutside(text, ',')
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts
}

const scalars: Record<string, Value> = {
  None: { kind: 'none' },
  True: { kind: 'bool', value: true },
  False: { kind: 'bool', value: false },
}
const oneString =
  /^[rRbBuU]{0,2}(?:'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|'''(?:[^'\\]|\\[\s\S])*'''|"""(?:[^"\\]|\\[\s\S])*""")$/
const oneNumber =
  /^-?\s*(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|\.\d[\d_]*(?:[eE][-+]?\d+)?)$/

function readValue(given: string, depth: number): Value | null {
  const text = given.trim()
  if (depth > DEEPEST || text.length > LONGEST) return null
  if (Object.hasOwn(scalars, text)) return scalars[text] ?? null
  if (oneString.test(text)) return stringValue(text)
  if (oneNumber.test(text)) {
    const value = numberValue(text.replace(/^-\s*/, ''))
    const sign = text.startsWith('-') ? -1 : 1
    return value?.kind === 'int' || value?.kind === 'float'
      ? { kind: value.kind, value: sign * value.value }
      : value
  }
  if (text === 'set()') return { kind: 'set', items: [] }
  return closesAtEnd(text, 0) ? readBrackets(text, depth) : null
}

function readBrackets(text: string, depth: number): Value | null {
  const inner = text.slice(1, -1).trim()
  const parts = itemsOf(inner)
  if (text.startsWith('(') && parts.length === 1 && !inner.endsWith(',')) return readValue(inner, depth + 1)
  if (text.startsWith('{') && (parts.length === 0 || splitOutside(parts[0] ?? '', ':').length === 2)) {
    const entries: [Value, Value][] = []
    for (const part of parts) {
      const [key, held, ...more] = splitOutside(part, ':').map(half => readValue(half, depth + 1))
      if (!key || !held || more.length > 0) return null
      entries.push([key, held])
    }
    return { kind: 'dict', entries }
  }
  const items: Value[] = []
  for (const part of parts) {
    const value = readValue(part, depth + 1)
    if (!value) return null
    items.push(value)
  }
  return { kind: text.startsWith('[') ? 'list' : text.startsWith('(') ? 'tuple' : 'set', items }
}

const closesAtEnd = (text: string, open: number): boolean =>
  '([{'.includes(text[open] ?? ' ') && closing(text, open) === text.length - 1

/** Index of the bracket that closes the one at `open`, -1 without one. */
function closing(text: string, open: number): number {
  let depth = 0
  let quote = ''
  for (let at = open; at < text.length; at++) {
    const letter = text.charAt(at)
    if (quote) {
      if (letter === '\\') at++
      else if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if ('([{'.includes(letter)) depth++
    else if (')]}'.includes(letter) && --depth === 0) return at
  }
  return -1
}
