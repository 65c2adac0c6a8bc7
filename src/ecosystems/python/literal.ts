// A value -> a Python expression for it.
import type { Value } from '../../core/model/target.js'
import { escaped, quotedText } from '../shared/call-syntax.js'

const long = (digits: string): string => `\\U${digits.padStart(8, '0')}`

function bytes(text: string): string {
  const body = text.replace(/[\\']|[^ -~]/gu, sign => (sign === "'" ? "\\'" : escaped(sign, long)))
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

/** Text of an expression that evaluates to `value`; `code` is used unchanged. Characters of `bytes` are below 256. */
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
      return quotedText(value.value, long)
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
