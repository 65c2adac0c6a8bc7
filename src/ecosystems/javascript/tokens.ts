// Syntax -> tokens to compare authorship, without comments, layout and optional separators.
import { fieldOf, hasToken, namedOf, type Syntax, neighbour } from '../shared/syntax.js'
import { tokensOf as flatTokens, type TokenRules } from '../shared/tokens.js'
import { wordSet } from '../shared/functions.js'
import { plainNumber } from './numbers.js'

const CLOSING = new Set([')', ']', '}', '>', '|}'])

/** Nodes in which a comma before the closing bracket means nothing; in an array it does after a hole. */
const LISTS = wordSet(`
  arguments array array_pattern object object_pattern formal_parameters type_parameters type_arguments
  tuple_type named_imports export_clause enum_body
`)
const MEMBERS = new Set(['object_type', 'interface_body'])

function isSpareComma(parent: Syntax, at: number): boolean {
  if (MEMBERS.has(parent.type)) return true
  const later = neighbour(parent, at, 1)
  const earlier = neighbour(parent, at, -1)
  return LISTS.has(parent.type) && CLOSING.has(later?.type ?? '') && !/^[,[(]$/.test(earlier?.type ?? ',')
}

/** True for the parentheses around an arrow function's only parameter: `(x) => x` equals `x => x`. */
function isBareParameter(list: Syntax): boolean {
  const { parent } = list
  if (list.type !== 'formal_parameters' || parent?.type !== 'arrow_function') return false
  const [only, ...others] = namedOf(list)
  if (others.length > 0 || fieldOf(parent, 'return_type') || fieldOf(parent, 'type_parameters')) return false
  const plain = only?.type === 'required_parameter' && only.children.length === 1 ? only.children[0] : only
  return plain?.type === 'identifier'
}

/** True for a node that a terminator (`;`, a line end) closes: a statement, a member of a class or of a type. */
function hasEnd({ named, parent, type }: Syntax): boolean {
  if (!named || !parent || type === 'comment' || type === 'empty_statement') return false
  if (MEMBERS.has(parent.type) || parent.type === 'class_body') return true
  const isStatement = /(?:_statement|_declaration|_definition|_signature)$/.test(type)
  return isStatement && type !== 'for_statement' && parent.type !== 'for_statement'
}

const rules: TokenRules = {
  isLayout({ type, parent }, at) {
    if (!parent) return false
    if (/comment$|^empty_statement$/.test(type)) return true
    if (type === ';') return parent.type !== 'for_statement'
    if (type === ',') return isSpareComma(parent, at)
    return (type === '(' || type === ')') && isBareParameter(parent)
  },
  tokenOf({ type, text, children, named }) {
    // A string without escaped quotes: `'it\'s'` and `"it's"` are equal.
    if (type === 'string' && named) return `'${text.slice(1, -1).replace(/\\(['"])/g, '$1')}'`
    if (type === 'jsx_text') return text.replace(/\s+/g, ' ').trim()
    return children.length === 0 || type === 'regex' ? text : null
  },
  // Without a token for the end of a statement `a; b` would equal `a b`.
  around: (node, root) => (node !== root && hasEnd(node) ? { after: ';' } : undefined),
}

const PLAIN_NAME = /^'[\p{ID_Start}$_][\p{ID_Continue}$]*'$/u

/** Quotes of a string without substitutions in one style. */
function plainQuotes(token: string): string {
  const inner = token
    .slice(1, -1)
    .replace(/\\(['"`])/g, '$1')
    .replace(/\n/g, '\\n')
  return `'${inner}'`
}

const isPlainTemplate = (node: Syntax): boolean =>
  node.type === 'template_string' &&
  node.parent?.type !== 'call_expression' &&
  !hasToken(node, 'template_substitution')

/**
 * Tokens to compare the authorship of a text: quotes, number formats and quotes around keys are normalised. Equal
 * lists are the same code.
 */
export const looseTokens = (root: Syntax): string[] =>
  flatTokens(root, {
    ...rules,
    tokenOf(node) {
      if (node.type === 'number' && node.named) return plainNumber(node.text)
      if (isPlainTemplate(node)) return plainQuotes(node.text)
      if (node.type !== 'string' || !node.named) return rules.tokenOf(node)
      const plain = plainQuotes(node.text)
      return node.field === 'key' && PLAIN_NAME.test(plain) ? plain.slice(1, -1) : plain
    },
  })
