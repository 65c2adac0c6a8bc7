// A value -> the Python expression that gives it back.
import type { Value } from '../../core/model/code.js'

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** Control, format (bidirectional among them), private and lone surrogate characters, and spaces other than the plain one. */
const HIDDEN = /[\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

function escapeSign(sign: string): string {
  const known = named[sign]
  if (known) return known
  const code = sign.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = text.replace(HIDDEN, escapeSign)
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote
}

function bytes(text: string): string {
  const body = text.replace(/[\\']|[^ -~]/gu, sign => (sign === "'" ? "\\'" : escapeSign(sign)))
  return `b'${body}'`
}

function float(value: number): string {
  if (Number.isNaN(value)) return "float('nan')"
  if (!Number.isFinite(value)) return value > 0 ? "float('inf')" : "float('-inf')"
  if (Object.is(value, -0)) return '-0.0'
  const text = String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

function int(value: number): string {
  return Number.isFinite(value) ? BigInt(Math.trunc(value)).toString() : float(value)
}

function items(open: string, values: Value[], close: string): string {
  return open + values.map(literal).join(', ') + close
}

/** Text of an expression that evaluates to `value`; `code` stands as it is. Characters of `bytes` are below 256. */
export function literal(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return int(value.value)
    case 'float':
      return float(value.value)
    case 'str':
      return quoted(value.value)
    case 'bytes':
      return bytes(value.value)
    case 'list':
      return items('[', value.items, ']')
    case 'tuple':
      return items('(', value.items, value.items.length === 1 ? ',)' : ')')
    case 'set':
      return value.items.length > 0 ? items('{', value.items, '}') : 'set()'
    case 'dict':
      return `{${value.entries.map(([key, each]) => `${literal(key)}: ${literal(each)}`).join(', ')}}`
    case 'code':
      return value.code
  }
}
