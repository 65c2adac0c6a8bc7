// A function's syntax -> its code as a sequence of tokens, without comments, docstrings and layout.
import type { Parse } from '../shared/parser.js'
import { namedOf, readSyntax, walk, type Syntax } from '../shared/syntax.js'
import { stringValue } from './values.js'

const IN = '\u2192'
const OUT = '\u2190'
const END = '\n'

/** Where a comma at the end never means anything; elsewhere it does when it makes a tuple of one. */
const OPTIONAL = new Set([
  'argument_list',
  'parameters',
  'lambda_parameters',
  'list',
  'dictionary',
  'set',
  'list_pattern',
  'dict_pattern',
  'class_pattern',
  'import_from_statement',
  'with_clause',
])
const CLOSING = new Set([')', ']', '}'])

/** True for the string that documents a function, class or module: the first statement of its block. */
export function isDocstring(node: Syntax): boolean {
  if (node.type !== 'expression_statement' || !node.parent) return false
  const holder = node.parent.type === 'module' ? 'module' : node.parent.parent?.type
  if (holder !== 'function_definition' && holder !== 'class_definition' && holder !== 'module') return false
  if (node.parent.type !== 'block' && node.parent.type !== 'module') return false
  const parts = namedOf(node)
  const only = parts[0]
  if (parts.length !== 1 || !only || (only.type !== 'string' && only.type !== 'concatenated_string'))
    return false
  // An f-string that computes something runs; it documents nothing.
  for (const each of walk(only)) if (each.type === 'interpolation') return false
  return namedOf(node.parent)[0] === node
}

/** True for a comma before a closing bracket, or at an end, that changes nothing. */
function isSpareComma(node: Syntax): boolean {
  const siblings = (node.parent?.children ?? []).filter(child => child.type !== 'comment')
  const rest = siblings.slice(siblings.indexOf(node) + 1)
  if (rest.length > 1 || (rest[0] && !CLOSING.has(rest[0].type))) return false
  if (OPTIONAL.has(node.parent?.type ?? '')) return true
  return siblings.filter(child => child.type === ',').length > 1
}

/** Long bracketed lists would make the look at siblings quadratic: only a comma near the end is looked at. */
function mayBeSpare(node: Syntax): boolean {
  const siblings = node.parent?.children ?? []
  for (let i = siblings.length - 1; i >= 0; i--) {
    const sibling = siblings[i] as Syntax
    if (sibling === node) return true
    if (sibling.type !== 'comment' && !CLOSING.has(sibling.type)) return false
  }
  return false
}

function isStatement(node: Syntax): boolean {
  return node.parent?.type === 'block' || node.parent?.type === 'module' || node.type === 'decorator'
}

function isLayout(node: Syntax): boolean {
  if (node.type === 'comment' || node.type === 'line_continuation' || node.type === ';') return true
  return node.type === ',' && mayBeSpare(node) && isSpareComma(node)
}

/** The tokens of `root`. Blocks and ends of statements are tokens, for they are no mere layout. */
export function tokensOf(root: Syntax): string[] {
  const tokens: string[] = []
  const stack: (Syntax | string)[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      tokens.push(next)
      continue
    }
    if (isLayout(next) || isDocstring(next)) continue
    if (next.children.length === 0 || next.type === 'string') {
      if (next.end > next.start) tokens.push(next.text)
      continue
    }
    if (next.type === 'block') {
      tokens.push(IN)
      stack.push(OUT)
    } else if (next !== root && isStatement(next)) stack.push(END)
    for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as Syntax)
  }
  return tokens
}

/** Digits beyond which a number is taken as it is written. */
const LONGEST_NUMBER = 60

/** A number as Python would write it; `1_000` is `1000`, `0x10` is `16`, `1.50` is `1.5`. */
export function plainNumber(written: string): string {
  const text = written.replaceAll('_', '').toLowerCase()
  if (text.length > LONGEST_NUMBER || /[jl]$/.test(text) || /^0\d/.test(text)) return text
  if (/^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/.test(text)) return BigInt(text).toString()
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value)
}

/** A string in the same quotes whatever it was written in; one that computes something keeps its text. */
export function plainString(written: string): string {
  const value = stringValue(written)
  if (value) return `${value.kind === 'bytes' ? 'b' : ''}${JSON.stringify(value.value)}`
  const match = /^([a-zA-Z]{0,2})('''|"""|'|")([^'"\\]*)\2$/.exec(written)
  if (!match || (match[3] ?? '').includes('\n')) return written
  return `${(match[1] ?? '').toLowerCase()}"${match[3] ?? ''}"`
}

/** `tokens` of the port: those of a text with quotes and forms of numbers made alike. */
export function makeTokens(parse: Parse): (text: string) => string[] {
  return source => {
    const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    try {
      return tokensOf(readSyntax(parse, text)).map(plainToken)
    } catch {
      return text.split(/\s+/).filter(word => word !== '')
    }
  }
}

function plainToken(token: string): string {
  if (/^\.?\d/.test(token)) return plainNumber(token)
  return /^[a-zA-Z]{0,2}['"]/.test(token) ? plainString(token) : token
}
