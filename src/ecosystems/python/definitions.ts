// A module's syntax -> the functions and classes that a test can name, each with the classes around it.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

/** A class by its qualified name. `whole` includes the decorators. */
export interface ClassNode {
  name: string
  node: Syntax
  whole: Syntax
  decorators: string[]
  bases: string[]
  outer: ClassNode | null
  methods: FunctionNode[]
}

/** A function or method; `guard` says why a test cannot reach it, null when it can. */
export interface FunctionNode {
  name: string
  simple: string
  node: Syntax
  whole: Syntax
  decorators: string[]
  owner: ClassNode | null
  guard: string | null
}

export interface Definitions {
  functions: FunctionNode[]
  classes: ClassNode[]
}

const OPEN = new Set([
  'module',
  'block',
  'if_statement',
  'elif_clause',
  'else_clause',
  'try_statement',
  'except_clause',
  'except_group_clause',
  'finally_clause',
  'with_statement',
  'for_statement',
  'while_statement',
  'match_statement',
  'case_clause',
  'ERROR',
])

const guards: [RegExp, string][] = [
  [/^(?:typing\.|t\.)?TYPE_CHECKING$/, 'it is defined for type checkers only'],
  [/^__name__\s*==\s*["']__main__["']$/, 'it is defined only when the file is run as a program'],
]

function guardOf(node: Syntax): string | null {
  const condition = node.type === 'if_statement' ? fieldOf(node, 'condition') : null
  if (!condition) return null
  const own = node.source.slice(condition.start, Math.min(condition.end, condition.start + 60))
  return guards.find(([pattern]) => pattern.test(own))?.[1] ?? null
}

function decoratorsOf(whole: Syntax): string[] {
  return whole.children
    .filter(child => child.type === 'decorator')
    .map(child => namedOf(child)[0])
    .flatMap(inner => (inner ? [inner.text] : []))
}

function basesOf(node: Syntax): string[] {
  const list = fieldOf(node, 'superclasses')
  return list ? namedOf(list).map(base => base.text) : []
}

interface Place {
  node: Syntax
  owner: ClassNode | null
  guard: string | null
}

/** All functions and classes of the module in file order; what stands inside a function belongs to it. */
export function definitionsOf(root: Syntax): Definitions {
  const found: Definitions = { functions: [], classes: [] }
  const stack: Place[] = [{ node: root, owner: null, guard: null }]
  const enter = (children: Syntax[], owner: ClassNode | null, guard: (child: Syntax) => string | null) => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i] as Syntax
      stack.push({ node, owner, guard: guard(node) })
    }
  }
  for (let place = stack.pop(); place; place = stack.pop()) {
    const { node: whole, owner, guard } = place
    const node = whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole
    if (!node) continue
    if (OPEN.has(node.type)) {
      const own = guardOf(node)
      enter(node.children, owner, child => guard ?? (child.field === 'consequence' ? own : null))
      continue
    }
    const label = fieldOf(node, 'name')
    if (!label || label.end === label.start) continue
    const simple = label.text
    const name = owner ? `${owner.name}.${simple}` : simple
    const decorators = decoratorsOf(whole)
    if (node.type === 'class_definition') {
      const made = { name, node, whole, decorators, bases: basesOf(node), outer: owner, methods: [] }
      found.classes.push(made)
      enter(node.children, made, () => guard)
    } else if (node.type === 'function_definition') {
      const made = { name, simple, node, whole, decorators, owner, guard }
      found.functions.push(made)
      owner?.methods.push(made)
    }
  }
  return found
}
