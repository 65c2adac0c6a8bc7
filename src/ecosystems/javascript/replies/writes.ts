// What a piece of JavaScript sets -> dotted paths: `process.env.HOME = x`, `const { exit } = process`.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'

interface Sets {
  values: Map<string, string>
  writes: { left: string; right: string }[]
}

/** The dotted name of an expression; what has no name, such as a computed key, stands as `?`. */
export function pathOf(node: Syntax, depth = 0): string {
  if (depth > 12) return '?'
  if (/^(?:identifier|this|super|import)$/.test(node.type)) return node.text
  if (
    /^(?:parenthesized_expression|non_null_expression|as_expression|satisfies_expression|await_expression|sequence_expression)$/.test(
      node.type,
    )
  ) {
    const parts = namedOf(node)
    const inner = node.type === 'sequence_expression' ? parts.at(-1) : parts[0]
    return inner ? pathOf(inner, depth + 1) : '?'
  }
  const object = fieldOf(node, 'object') ?? fieldOf(node, 'function') ?? fieldOf(node, 'constructor')
  if (!object) return '?'
  const before = pathOf(object, depth + 1)
  if (node.type === 'call_expression' || node.type === 'new_expression') return `${before}()`
  const property = fieldOf(node, 'property')
  if (property) return `${before}.${property.text}`
  const index = fieldOf(node, 'index')
  const plain = index && isPlainText(index)
  return `${before}.${plain ? node.source.slice(index.start + 1, index.end - 1) : index?.type === 'number' ? '0' : '?'}`
}

function isPlainText(node: Syntax): boolean {
  return (
    node.type === 'string' ||
    (node.type === 'template_string' && !node.children.some(one => one.type === 'template_substitution'))
  )
}

/** Adds what an assignment, an update, a deletion or a declaration sets to the facts. */
export function readWrite(node: Syntax, facts: Sets): void {
  if (node.type === 'unary_expression' && node.source.slice(node.start, node.start + 6) !== 'delete') return
  const left = fieldOf(node, 'left') ?? fieldOf(node, 'name') ?? fieldOf(node, 'argument')
  const value = fieldOf(node, 'right') ?? fieldOf(node, 'value')
  if (!left) return
  const right = value ? value.text : ''
  const set = (name: string, source: string) =>
    facts.values.set(name, facts.values.has(name) || node.type !== 'variable_declarator' ? '' : source)
  if (left.type === 'identifier') set(left.text, right)
  else if (left.type === 'object_pattern')
    for (const one of takenOf(left)) set(one.name, `${right}.${one.key}`)
  else if (!/pattern$/.test(left.type)) facts.writes.push({ left: pathOf(left), right })
}

/** `{ exit, env: e }`: names with the keys that they are taken from; nested patterns are left out. */
function takenOf(pattern: Syntax): { name: string; key: string }[] {
  const source = (node: Syntax | null) => (node ? node.text : '')
  return namedOf(pattern).flatMap(part => {
    if (part.type === 'shorthand_property_identifier_pattern')
      return [{ name: source(part), key: source(part) }]
    const value = fieldOf(part, 'value')
    if (part.type !== 'pair_pattern' || value?.type !== 'identifier') return []
    return [{ name: source(value), key: source(fieldOf(part, 'key')).replace(/^['"]|['"]$/g, '') }]
  })
}
