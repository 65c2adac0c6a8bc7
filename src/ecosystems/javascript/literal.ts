// A value -> a JavaScript expression for it.
import type { Value } from '../../core/model/target.js'
import { quotedText } from '../shared/call-syntax.js'

const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

export const quoted = (text: string): string => quotedText(text, digits => `\\u{${digits}}`)

function bytes(text: string): string {
  const plain = /^[\x00-\x7f]*$/.test(text)
  return `Buffer.from(${quoted(text)}${plain ? '' : ", 'latin1'"})`
}

/** The text of a key in an object literal; null for a value that cannot be a key. */
function keyText(key: Value): string | null {
  if (key.kind === 'str') {
    if (key.value === '__proto__') return "['__proto__']"
    return plainName.test(key.value) ? key.value : quoted(key.value)
  }
  if (key.kind !== 'int' && key.kind !== 'float') return null
  const text = String(key.value)
  return /^\d{1,15}$/.test(text) ? text : quoted(text)
}

function record(entries: [Value, Value][]): string {
  const keys = entries.map(([key]) => keyText(key))
  if (keys.some(key => key === null))
    return `new Map([${entries.map(([key, held]) => `[${literal(key)}, ${literal(held)}]`).join(', ')}])`
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([, held], at) => `${keys[at] ?? ''}: ${literal(held)}`).join(', ')} }`
}

/** Text of an expression that evaluates to `value`; `code` is used unchanged. Characters of `bytes` are below 256. */
export function literal(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'null'
    case 'bool':
      return String(value.value)
    case 'int':
    case 'float':
      return Object.is(value.value, -0) ? '-0' : String(value.value)
    case 'str':
      return quoted(value.value)
    case 'bytes':
      return bytes(value.value)
    case 'list':
    case 'tuple':
      return `[${value.items.map(literal).join(', ')}]`
    case 'set':
      return value.items.length > 0 ? `new Set([${value.items.map(literal).join(', ')}])` : 'new Set()'
    case 'dict':
      return record(value.entries)
    case 'code':
      return value.code
  }
}

/** A title as a string literal on one line; unlike `quoted`, it escapes nothing else. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const shown = text
    .replace(mark === '"' ? /\\/g : /[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
  return mark + shown.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029') + mark
}
