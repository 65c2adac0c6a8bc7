// A module's syntax -> the functions and classes that a test can name, each with its enclosing classes.
import { fieldOf, fieldText, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { undeclaredIn } from './undeclared.js'
import type { ClassNode, Definitions } from './shapes.js'
import { wordSet } from '../shared/functions.js'

/** Statements whose own statements define names of the module or class around them. */
const OPEN = wordSet(`
  module block if_statement elif_clause else_clause try_statement except_clause except_group_clause
  finally_clause with_statement for_statement while_statement match_statement case_clause ERROR
`)

const guards: [RegExp, string][] = [
  [/^(?:typing\.|t\.)?TYPE_CHECKING$/, 'it is defined for type checkers only'],
  [/^__name__\s*==\s*["']__main__["']$/, 'it is defined only when the file is run as a program'],
]

interface Place {
  node: Syntax
  owner: ClassNode | null
  guard: string | null
}

/** All functions and classes of the module in file order; a function's content belongs to it. */
export function definitionsOf(root: Syntax): Definitions {
  const found: Definitions = { functions: [], classes: [] }
  const stack: Place[] = [{ node: root, owner: null, guard: null }]
  for (let place = stack.pop(); place; place = stack.pop()) stack.push(...enter(place, found).reverse())
  found.functions.push(...undeclaredIn(root, found.functions, found.classes))
  found.functions.sort((one, other) => one.whole.start - other.whole.start)
  const byName = new Map(found.classes.map(owner => [owner.name, owner]))
  for (const owner of found.classes)
    owner.parents = owner.bases.flatMap(base => {
      const parent = byName.get(base.replace(/\[[\s\S]*$/, ''))
      return parent && parent !== owner ? [parent] : []
    })
  return found
}

/** Records what a node defines, and returns the places inside it that may define more. */
function enter({ node: whole, owner, guard }: Place, found: Definitions): Place[] {
  const node = whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole
  if (!node) return []
  if (OPEN.has(node.type)) {
    const own = node.type === 'if_statement' ? guardOf(fieldText(node, 'condition')) : null
    return node.children.map(child => ({
      node: child,
      owner,
      guard: guard ?? (child.field === 'consequence' ? own : null),
    }))
  }
  const simple = fieldText(node, 'name')
  if (simple === '') return []
  const name = owner ? `${owner.name}.${simple}` : simple
  const decorators = whole.children.flatMap(child =>
    child.type === 'decorator'
      ? namedOf(child)
          .slice(0, 1)
          .map(inner => inner.text)
      : [],
  )
  if (node.type === 'function_definition') {
    const made = { name, simple, node, whole, decorators, owner, guard, root: null }
    found.functions.push(made)
    owner?.methods.push(made)
  }
  if (node.type !== 'class_definition') return []
  const bases = namedIn(node, 'superclasses').map(base => base.text)
  const made: ClassNode = { name, node, whole, decorators, bases, parents: [], methods: [] }
  found.classes.push(made)
  return node.children.map(child => ({ node: child, owner: made, guard }))
}

const guardOf = (condition: string): string | null =>
  guards.find(([pattern]) => pattern.test(condition))?.[1] ?? null
