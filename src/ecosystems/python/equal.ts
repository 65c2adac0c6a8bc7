// An asserting statement -> what it compares with which literal, and how it would be written with another literal.
import type { Edit } from '../shared/mutation.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

/** `call` and `expected` as text; `rewrite` gives the edits that put another literal in its place. */
export interface Equal {
  call: string
  expected: string
  rewrite(literal: string): Edit[]
}

const LITERAL = new Set([
  'integer',
  'float',
  'string',
  'concatenated_string',
  'true',
  'false',
  'none',
  'list',
  'tuple',
  'set',
  'dictionary',
  'pair',
  'unary_operator',
  'parenthesized_expression',
  'complex',
])
const EMPTY = /^(?:set|frozenset|dict|list|tuple|bytes)\(\)$/
const FLOAT = /^-?float\((['"])[-+]?(?:nan|inf|infinity)\1\)$/i

/** A literal by syntax: nothing in it is a name, a call or computed. */
function isLiteral(node: Syntax, text: string): boolean {
  const own = node.end - node.start < 40 ? text.slice(node.start, node.end) : ''
  if (EMPTY.test(own) || FLOAT.test(own)) return true
  for (const each of walk(node, inner => inner.type !== 'string')) {
    if (each.type === 'interpolation') return false
    if (each.type === 'string') {
      if (each.children.some(child => child.type === 'interpolation')) return false
    } else if (each.named && each.type !== 'comment' && !LITERAL.has(each.type)) return false
  }
  return true
}

/** The literal of an expected side: itself, or what stands in `pytest.approx(...)`. */
function expectedOf(node: Syntax, text: string): Syntax | null {
  if (isLiteral(node, text)) return node
  const called = node.type === 'call' ? fieldOf(node, 'function') : null
  if (!called || !/(?:^|\.)approx$/.test(text.slice(called.start, called.end))) return null
  const list = fieldOf(node, 'arguments')
  const first = list ? namedOf(list)[0] : undefined
  return first && isLiteral(first, text) ? first : null
}

const SINGLE = /^(?:True|False|None)$/

function pair(one: Syntax, other: Syntax, text: string, more: (literal: string) => Edit[]): Equal | null {
  const [left, right] = [expectedOf(one, text), expectedOf(other, text)]
  const [compared, expected] = right ? [one, right] : [other, left]
  if (!expected || (left && right)) return null
  return {
    call: text.slice(compared.start, compared.end),
    expected: text.slice(expected.start, expected.end),
    rewrite: literal => [{ start: expected.start, end: expected.end, text: literal }, ...more(literal)],
  }
}

function unwrap(node: Syntax | undefined): Syntax | undefined {
  let at = node
  while (at?.type === 'parenthesized_expression') at = namedOf(at)[0]
  return at
}

/** `X == literal`, `X is None`. */
function readComparison(claim: Syntax | undefined, text: string): Equal | null {
  const node = unwrap(claim)
  if (node?.type !== 'comparison_operator') return null
  const [one, other, more] = namedOf(node)
  const operator = node.children.find(child => child.field === 'operators')
  if (!one || !other || more || !operator) return null
  if (operator.type === '==') return pair(one, other, text, () => [])
  if (operator.type !== 'is') return null
  const equals = { start: operator.start, end: operator.end, text: '==' }
  const found = pair(one, other, text, literal => (SINGLE.test(literal) ? [] : [equals]))
  return found && SINGLE.test(found.expected) ? found : null
}

const pairs =
  /^assert_?(?:Equals?|Is|AlmostEquals?|(?:Dict|List|Tuple|Set|Sequence|MultiLine)Equal|equals?|almost_equal|array_equal|array_almost_equal|allclose)$/
const single: Record<string, string> = { assertTrue: 'True', assertFalse: 'False', assertIsNone: 'None' }

function readSingle(name: Syntax, claim: Syntax, text: string): Equal | null {
  const expected = single[text.slice(name.start, name.end)]
  if (expected === undefined) return null
  if (expected === 'True') {
    const inner = readComparison(claim, text)
    if (inner) return inner
  }
  const rewrite = (literal: string): Edit[] => {
    const other = Object.entries(single).find(([, value]) => value === literal)?.[0]
    const renamed = { start: name.start, end: name.end, text: other ?? 'assertEqual' }
    return other ? [renamed] : [renamed, { start: claim.end, end: claim.end, text: `, ${literal}` }]
  }
  return { call: text.slice(claim.start, claim.end), expected, rewrite }
}

function readCall(call: Syntax | undefined, text: string): Equal | null {
  if (call?.type !== 'call') return null
  const called = fieldOf(call, 'function')
  const name = called?.type === 'attribute' ? fieldOf(called, 'attribute') : called
  const list = fieldOf(call, 'arguments')
  if (!name || list?.type !== 'argument_list') return null
  const [one, other] = namedOf(list)
  const own = text.slice(name.start, Math.min(name.end, name.start + 60))
  const named = [one, other].some(each => each?.type === 'keyword_argument' || each?.type === 'list_splat')
  if (one && single[own] && one.type !== 'keyword_argument') return readSingle(name, one, text)
  if (!one || !other || named || !pairs.test(own)) return null
  const identity = own === 'assertIs' || own === 'assert_is'
  const equality = { start: name.start, end: name.end, text: 'assertEqual' }
  return pair(one, other, text, literal => (identity && !SINGLE.test(literal) ? [equality] : []))
}

/** What an asserting statement compares with a literal, null when it is of another form. */
export function readEqual(statement: Syntax, text: string): Equal | null {
  if (statement.type === 'assert_statement') return readComparison(namedOf(statement)[0], text)
  return statement.type === 'expression_statement' ? readCall(namedOf(statement)[0], text) : null
}
