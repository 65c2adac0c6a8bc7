// A function's syntax -> its code as a sequence of tokens, without comments, layout and optional separators.
import { walk, type Syntax } from '../shared/syntax.js'

const CLOSING = new Set([')', ']', '}', '>', '|}'])

/** Where a comma before the closing bracket means nothing; in an array it does after a hole. */
const LISTS = new Set([
  'arguments',
  'array',
  'array_pattern',
  'object',
  'object_pattern',
  'formal_parameters',
  'type_parameters',
  'type_arguments',
  'tuple_type',
  'named_imports',
  'export_clause',
  'enum_body',
])
const MEMBERS = new Set(['object_type', 'interface_body'])

/** Leaves with a text of their own, though they have parts. */
const WHOLE = new Set(['regex', 'jsx_text'])

/** Statements whose end is a token: without it `a; b` could not be told from `a b`. */
const END = ';'

/** A quoted text without its quotes' own escapes: `'it\'s'` and `"it's"` are the same. */
function plainString(literal: string): string {
  const inner = literal.slice(1, -1).replace(/\\(['"])/g, '$1')
  return `'${inner}'`
}

/** The next sibling that is no comment, found without looking at the others. */
function laterOf(siblings: Syntax[], at: number): Syntax | null {
  for (let next = at + 1; next < siblings.length; next++) {
    const sibling = siblings[next] as Syntax
    if (sibling.type !== 'comment' && sibling.type !== 'html_comment') return sibling
  }
  return null
}

function earlierOf(siblings: Syntax[], at: number): Syntax | null {
  for (let before = at - 1; before >= 0; before--) {
    const sibling = siblings[before] as Syntax
    if (sibling.type !== 'comment' && sibling.type !== 'html_comment') return sibling
  }
  return null
}

function isSpareComma(parent: Syntax, at: number): boolean {
  const later = laterOf(parent.children, at)
  if (!later || !CLOSING.has(later.type)) return false
  const earlier = earlierOf(parent.children, at)
  return earlier !== null && earlier.type !== ',' && earlier.type !== '[' && earlier.type !== '('
}

/** The brackets around the only parameter of an arrow function: `(x) => x` is `x => x`. */
function isBareParameter(node: Syntax): boolean {
  if (node.type !== 'formal_parameters' || node.parent?.type !== 'arrow_function') return false
  const inner = node.children.filter(child => child.named && child.type !== 'comment')
  const only = inner.length === 1 ? inner[0] : undefined
  if (!only || node.parent.children.some(child => child.field === 'return_type')) return false
  if (node.parent.children.some(child => child.type === 'type_parameters')) return false
  const plain = only.type === 'required_parameter' && only.children.length === 1 ? only.children[0] : only
  return plain?.type === 'identifier'
}

/** A separator that is layout; `null` for one that stands as it is, else what it becomes. */
function isLayout(node: Syntax, parent: Syntax, at: number): boolean {
  const { type } = node
  if (type === 'comment' || type === 'html_comment' || type === 'empty_statement') return true
  if (type === ';') return parent.type !== 'for_statement'
  if (type === ',') return (LISTS.has(parent.type) && isSpareComma(parent, at)) || MEMBERS.has(parent.type)
  return (type === '(' || type === ')') && isBareParameter(parent)
}

const statement = /(?:_statement|_declaration|_definition|_signature)$/

/** True for what an end (`;`, a line's end) closes: a statement, a member of a class or of a type. */
function hasEnd(node: Syntax): boolean {
  const { type, parent } = node
  if (!node.named || !parent || type === 'comment' || type === 'empty_statement') return false
  if (MEMBERS.has(parent.type) || parent.type === 'class_body') return true
  return statement.test(type) && type !== 'for_statement' && parent.type !== 'for_statement'
}

const LITERAL = /^(?:string|template_string|number)$/

/**
 * The tokens of `root`; those of nodes in `without` are left out, and literals that begin in `instead` stand as they do
 * there. Time grows with the text alone.
 */
export function tokensOf(
  root: Syntax,
  without: ReadonlySet<Syntax> = new Set(),
  instead: ReadonlyMap<number, string> = new Map(),
): string[] {
  const tokens: string[] = []
  const stack: (Syntax | string)[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      if (tokens.at(-1) !== END) tokens.push(next)
      continue
    }
    const other = LITERAL.test(next.type) ? instead.get(next.start) : undefined
    if (other !== undefined) {
      tokens.push(other)
      continue
    }
    if (next.type === 'string') {
      tokens.push(plainString(next.text))
      continue
    }
    const { children } = next
    if (children.length === 0 || WHOLE.has(next.type)) {
      const own = next.text
      const shown = next.type === 'jsx_text' ? own.replace(/\s+/g, ' ').trim() : own
      if (shown !== '') tokens.push(shown)
      continue
    }
    if (next !== root && hasEnd(next)) stack.push(END)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i] as Syntax
      if (without.has(child) || isLayout(child, next, i)) continue
      stack.push(child)
    }
  }
  return tokens
}

const PLAIN_NAME = /^'[\p{ID_Start}$_][\p{ID_Continue}$]*'$/u

/** `0x10`, `16`, `1_6` and `16.0` are the same. */
function plainNumber(source: string): string {
  const plain = source.replaceAll('_', '')
  const value = Number(plain)
  return plain.endsWith('n') || !Number.isFinite(value) ? plain : String(value)
}

/** A text without anything put in is the same in each kind of quotes. */
function plainQuotes(token: string): string {
  const inner = token
    .slice(1, -1)
    .replace(/\\(['"`])/g, '$1')
    .replace(/\n/g, '\\n')
  return `'${inner}'`
}

/**
 * The tokens for telling whose a text is: quotes of every kind, forms of numbers and quotes of keys made alike.
 * Equal lists are the same code.
 */
export function looseTokens(root: Syntax): string[] {
  const leaves = new Map<number, string>()
  for (const node of walk(root, each => each.type !== 'string')) {
    const own = () => node.text
    if (node.type === 'number') leaves.set(node.start, plainNumber(own()))
    else if (isPlainTemplate(node)) leaves.set(node.start, plainQuotes(own()))
    else if (node.type === 'string') {
      const plain = plainQuotes(own())
      const isKey = node.field === 'key' && PLAIN_NAME.test(plain)
      leaves.set(node.start, isKey ? plain.slice(1, -1) : plain)
    }
  }
  return tokensOf(root, new Set(), leaves)
}

const isPlainTemplate = (node: Syntax) =>
  node.type === 'template_string' &&
  node.parent?.type !== 'call_expression' &&
  !node.children.some(child => child.type === 'template_substitution')
