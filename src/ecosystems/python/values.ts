// Literals in the source -> values.
import type { Type, Value } from '../../core/model/target.js'
import { allOf, literalsIn } from '../shared/functions.js'
import { fieldOf, namedOf, type ReadText, type Syntax } from '../shared/syntax.js'
import { isDocstring } from './body.js'

const simpleEscapes: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
}

export function unescape(body: string, bytes: boolean): string {
  const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g
  return body.replace(
    escape,
    (whole: string, x?: string, u?: string, long?: string, octal?: string, sign?: string) => {
      if (x) return String.fromCodePoint(parseInt(x, 16))
      if (octal) return String.fromCodePoint(parseInt(octal, 8))
      if (sign !== undefined) return simpleEscapes[sign] ?? whole
      const code = parseInt(u ?? long ?? '', 16)
      return bytes || code > 0x10ffff ? whole : String.fromCodePoint(code)
    },
  )
}

/** The value of one string literal (`bytes` as characters up to 255); null for an f-string and anything else. */
export function stringValue(literal: string): { kind: 'str' | 'bytes'; value: string } | null {
  const shape = /^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/.exec(literal)
  if (!shape) return null
  const prefix = (shape[1] ?? '').toLowerCase()
  if (prefix.includes('f') || prefix.includes('t')) return null
  const kind = prefix.includes('b') ? 'bytes' : 'str'
  const body = shape[3] ?? ''
  if (prefix.includes('r')) return { kind, value: body }
  return kind === 'str' && body.includes('\\N{') ? null : { kind, value: unescape(body, kind === 'bytes') }
}

/** The value of an integer or float literal; an integer that JavaScript cannot represent becomes code. */
function numberValue(literal: string): Value | null {
  const text = literal.replaceAll('_', '')
  if (/[jJlL]$/.test(text)) return null
  const based = /^0[xXoObB][0-9a-fA-F]+$/.test(text)
  if (!based && /[.eE]/.test(text)) return { kind: 'float', value: Number(text) }
  const value = Number(based ? text : text.replace(/^0+(?=\d)/, ''))
  if (Number.isNaN(value)) return null
  return Number.isSafeInteger(value) ? { kind: 'int', value } : { kind: 'code', code: literal }
}

function negative(node: Syntax): Value | null {
  const operand = namedOf(node)[0]
  if (node.children[0]?.type !== '-' || !operand) return null
  const value = /^(?:integer|float)$/.test(operand.type) ? numberValue(operand.text) : null
  if (value?.kind === 'code') return { kind: 'code', code: `-${value.code}` }
  return value?.kind === 'int' || value?.kind === 'float' ? { kind: value.kind, value: -value.value } : null
}

/** The value of an atomic literal (including negative numbers); null for anything else. */
function scalarOf(node: Syntax): Value | null {
  switch (node.type) {
    case 'none':
      return { kind: 'none' }
    case 'true':
    case 'false':
      return { kind: 'bool', value: node.type === 'true' }
    case 'integer':
    case 'float':
      return numberValue(node.text)
    case 'string':
      return stringValue(node.text)
    case 'unary_operator':
      return negative(node)
    default:
      return null
  }
}

/** The value of a node that is entirely literal; null for anything else. */
export function literalValue(node: Syntax): Value | null {
  const items = (): Value[] | null => allOf(namedOf(node).map(literalValue))
  switch (node.type) {
    case 'parenthesized_expression':
      return namedOf(node).map(literalValue)[0] ?? null
    case 'list':
    case 'tuple':
    case 'set': {
      const held = items()
      return held && { kind: node.type, items: held }
    }
    case 'dictionary': {
      const entries = allOf(namedOf(node).map(entryOf))
      return entries && { kind: 'dict', entries }
    }
    case 'call':
      return node.text === 'set()' ? { kind: 'set', items: [] } : null
    default:
      return scalarOf(node)
  }
}

function entryOf(pair: Syntax): [Value, Value] | null {
  const [key, held] = [fieldOf(pair, 'key'), fieldOf(pair, 'value')]
  const both = pair.type === 'pair' && key && held ? allOf([literalValue(key), literalValue(held)]) : null
  return both?.[0] && both[1] ? [both[0], both[1]] : null
}

/** The single expression of a text; null for a statement, several expressions, or broken text. */
export function expressionIn(text: string, read: ReadText): Syntax | null {
  const root = read(text)
  const [statement, ...others] = namedOf(root)
  const [node, ...more] = statement?.type === 'expression_statement' ? statement.children : []
  const isOne = !root.broken && others.length === 0 && more.length === 0
  return node && isOne && !/assignment$/.test(node.type) ? node : null
}

/** The type suggested by the text of a default; `any` when it suggests none (as `None` does). */
export function typeOfDefault(code: string): Type {
  const text = code.trim()
  if (text === 'True' || text === 'False') return { kind: 'bool' }
  const unsigned = text.replace(/^-\s*/, '')
  if (/^(?:\d[\d_]*|0[xob][\da-f_]+)$/i.test(unsigned)) return { kind: 'int' }
  if (/^(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?$/i.test(unsigned) && /\d/.test(unsigned)) return { kind: 'float' }
  if (/^float\(/.test(text) || /^(?:math\.)?(?:inf|pi)$/.test(text)) return { kind: 'float' }
  if (/^[rRuUfF]{0,2}["']/.test(text)) return { kind: 'str' }
  if (/^[rR]?[bB][rR]?["']/.test(text)) return { kind: 'bytes' }
  if (/^\[|^list\(/.test(text)) return { kind: 'list', of: { kind: 'any' } }
  if (text === '()' || /^\(.*,.*\)$/s.test(text)) return { kind: 'tuple', of: [{ kind: 'any' }], open: true }
  if (/^\{\s*\}$|^dict\(|^\{[^{}]*:/.test(text))
    return { kind: 'dict', key: { kind: 'any' }, value: { kind: 'any' } }
  if (/^\{|^(?:frozen)?set\(/.test(text)) return { kind: 'set', of: { kind: 'any' } }
  return /^lambda\b/.test(text) ? { kind: 'callable' } : { kind: 'any' }
}

/** The literals below each of `nodes`, in order, without repeats: the inputs that reveal most about a function. */
export function literalsOf(nodes: Syntax[]): Value[] {
  const isNumber = (node: Syntax): boolean => node.type === 'unary_operator' && negative(node) !== null
  return literalsIn(
    nodes,
    node => node.type !== 'string' && node.type !== 'type' && !isDocstring(node) && !isNumber(node),
    node => (/^(?:none|true|false)$/.test(node.type) ? null : scalarOf(node)),
  )
}
