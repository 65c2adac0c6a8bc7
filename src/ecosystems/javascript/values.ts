// JavaScript literals -> values; anything that is not entirely literal has none.
import type { Value } from '../../core/model/target.js'
import { allOf, hasHoles, literalsIn } from '../shared/functions.js'
import { fieldOf, fieldText, hasToken, namedOf, type ReadText, type Syntax } from '../shared/syntax.js'

const code = (text: string): Value => ({ kind: 'code', code: text })

const words = new Set(['undefined', 'NaN', 'Infinity'])
/** Classes that are instantiated by `new` with literal arguments. */
const made = new Set(['Map', 'Date', 'RegExp', 'URL', 'Uint8Array', 'Error', 'TypeError', 'RangeError'])

/** The value of a node that is entirely literal; null for anything else. */
export function literalValue(node: Syntax): Value | null {
  switch (node.type) {
    case 'null':
      return { kind: 'none' }
    case 'true':
    case 'false':
      return { kind: 'bool', value: node.type === 'true' }
    case 'undefined':
    case 'identifier':
      return words.has(node.text) ? code(node.text) : null
    case 'regex':
      return code(node.text)
    case 'parenthesized_expression':
      return namedOf(node).map(literalValue)[0] ?? null
    case 'array': {
      const items = itemsOf(node)
      return items && { kind: 'list', items }
    }
    case 'object': {
      const entries = allOf(namedOf(node).map(entryOf))
      return entries && { kind: 'dict', entries }
    }
    case 'new_expression':
      return instance(node)
    default:
      return scalarOf(node)
  }
}

/** A number (including its sign) or a string. */
function scalarOf(node: Syntax): Value | null {
  if (node.type === 'number') return numberOf(node.text)
  if (node.type === 'unary_expression') return signed(node)
  if (!/^(?:string|template_string)$/.test(node.type) || hasToken(node, 'template_substitution')) return null
  // The keyword for the type `string` is a token of that name.
  return node.named ? { kind: 'str', value: unquoted(node.text) } : null
}

function signed(node: Syntax): Value | null {
  const [sign, argument] = [fieldText(node, 'operator'), fieldOf(node, 'argument')]
  if ((sign !== '-' && sign !== '+') || !argument) return null
  const text = `${sign === '-' ? '-' : ''}${argument.text}`
  if (argument.type === 'number') return numberOf(text)
  return argument.text === 'Infinity' ? code(text) : null
}

function numberOf(text: string): Value | null {
  if (text.endsWith('n')) return code(text)
  const plain = text.replaceAll('_', '')
  const value = plain.startsWith('-') ? -Number(plain.slice(1)) : Number(plain)
  if (Object.is(value, -0)) return code('-0')
  if (!Number.isFinite(value)) return null
  return { kind: Number.isInteger(value) && !/\.\d/.test(plain) ? 'int' : 'float', value }
}

const itemsOf = (list: Syntax): Value[] | null =>
  hasHoles(list) ? null : allOf(namedOf(list).map(literalValue))

function entryOf(pair: Syntax): [Value, Value] | null {
  const [key, held] = [fieldOf(pair, 'key'), fieldOf(pair, 'value')]
  const value = held && literalValue(held)
  if (!key || !value) return null
  const isPlain = key.type === 'property_identifier' || (key.type === 'number' && /^\d{1,15}$/.test(key.text))
  const name = key.type === 'string' ? unquoted(key.text) : isPlain ? key.text : null
  return name === null ? null : [{ kind: 'str', value: name }, value]
}

function instance(node: Syntax): Value | null {
  const kind = fieldText(node, 'constructor')
  const list = fieldOf(node, 'arguments')
  const given = list && itemsOf(list)
  if (!given) return null
  const [only] = given
  if (kind === 'Set' && !only) return { kind: 'set', items: [] }
  if (kind === 'Set' && only?.kind === 'list') return { kind: 'set', items: only.items }
  return made.has(kind) ? code(node.text) : null
}

const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
}

/** The content of a quoted string, with escapes decoded, including octal ones (`\1` to `\377`). */
export function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(
      /\\(?:u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-3][0-7]{1,2}|[4-7][0-7]|[1-7])|([\s\S]))/g,
      (all: string, point?: string, unit?: string, byte?: string, octal?: string, sign?: string) => {
        if (sign !== undefined) return Object.hasOwn(escapes, sign) ? (escapes[sign] ?? '') : sign
        const number = octal === undefined ? parseInt(point ?? unit ?? byte ?? '', 16) : parseInt(octal, 8)
        return number > 0x10ffff ? all : String.fromCodePoint(number)
      },
    )
}

/** The single expression of a text; null for a statement, several expressions, or broken text. */
export function expressionIn(text: string, read: ReadText): Syntax | null {
  // In parentheses `{}` is an object; a comment may come at the end.
  const root = read(`(${text}\n)`)
  const [statement, ...others] = namedOf(root)
  const [outer, ...more] = statement?.type === 'expression_statement' ? namedOf(statement) : []
  const [node, ...rest] = outer?.type === 'parenthesized_expression' ? namedOf(outer) : []
  const isOne = !root.broken && [others, more, rest].every(list => list.length === 0)
  return isOne && node ? node : null
}

export function isLiteral(text: string, read: ReadText): boolean {
  const node = expressionIn(text, read)
  return node !== null && literalValue(node) !== null
}

/** The literals below each of `nodes`, in order, without repeats: the inputs that reveal most about a function. */
export function literalsOf(nodes: Syntax[]): Value[] {
  const isNegative = (node: Syntax): boolean =>
    node.type === 'unary_expression' &&
    fieldText(node, 'operator') === '-' &&
    fieldOf(node, 'argument')?.type === 'number'
  return literalsIn(
    nodes,
    node => !/^(?:string|type_annotation|import_statement)$/.test(node.type) && !isNegative(node),
    node => {
      if (node.type === 'regex') return { kind: 'str', value: fieldText(node, 'pattern') }
      const value = node.type !== 'unary_expression' || isNegative(node) ? scalarOf(node) : null
      return value?.kind === 'code' ? null : value
    },
  )
}
