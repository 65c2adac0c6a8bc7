// A text -> tokens to compare its authorship, without comments, docstrings and layout.
import type { Parse } from '../shared/parser.js'
import { plainText, wordSet } from '../shared/functions.js'
import { readSyntax, type Syntax, neighbour } from '../shared/syntax.js'
import { tokensOf as flatTokens, type TokenRules } from '../shared/tokens.js'
import { isDocstring } from './body.js'
import { plainNumber } from './numbers.js'
import { stringValue } from './values.js'

/** Nodes in which a trailing comma never means anything; elsewhere it may make a one-element tuple. */
const OPTIONAL = wordSet(`
  argument_list parameters lambda_parameters list dictionary set list_pattern dict_pattern class_pattern
  import_from_statement with_clause
`)
const CLOSING = new Set([')', ']', '}'])

/** True for a comma before a closing bracket, or at an end, that changes nothing. */
function isSpareComma({ parent }: Syntax, at: number): boolean {
  const next = parent && neighbour(parent, at, 1)
  if (!parent || (next && !CLOSING.has(next.type))) return false
  return OPTIONAL.has(parent.type) || parent.children.filter(child => child.type === ',').length > 1
}

const rules: TokenRules = {
  isLayout: (node, at) =>
    /^(?:comment|line_continuation|;)$/.test(node.type) ||
    (node.type === ',' && isSpareComma(node, at)) ||
    isDocstring(node),
  tokenOf: node => (node.children.length === 0 || node.type === 'string' ? node.text : null),
  around: (node, root) => {
    if (node.type === 'block') return { before: '\u2192', after: '\u2190' }
    const holder = node.parent?.type
    const isStatement = holder === 'block' || holder === 'module' || node.type === 'decorator'
    return isStatement && node !== root ? { after: '\n' } : undefined
  },
}

/** The tokens of `root`. Blocks and statement ends are meaningful, so they are tokens too. */
const tokensOf = (root: Syntax): string[] => flatTokens(root, rules)

/** A string in standard quotes; one that computes something keeps its text. */
export function plainString(written: string): string {
  const value = stringValue(written)
  if (value) return `${value.kind === 'bytes' ? 'b' : ''}${JSON.stringify(value.value)}`
  const match = /^([a-zA-Z]{0,2})('''|"""|'|")([^'"\\]*)\2$/.exec(written)
  if (!match || (match[3] ?? '').includes('\n')) return written
  return `${(match[1] ?? '').toLowerCase()}"${match[3] ?? ''}"`
}

export function makeTokens(parse: Parse): (text: string) => string[] {
  return source => {
    const text = plainText(source)
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
