// A call in the tree -> what it is to a test runner: a test, a group, a hook.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { stringOf } from '../imports.js'

export interface RunnerCall {
  kind: 'test' | 'group' | 'hook'
  /** `it`, `describe`, `beforeEach`, as the runner itself names it. */
  root: Syntax
  name: string
  modifiers: string[]
  /** The title as it reads, and its node. */
  title: string
  titleNode: Syntax | null
  /** The table in `each(...)`, null without one. */
  table: Syntax | null
  body: Syntax | null
}

/** Bound name -> the runner's own name of it: `import { it as check } from 'vitest'`. */
export type Aliases = ReadonlyMap<string, string>

const hooks =
  /^(?:before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/

/** What a name makes in some runner, null for names of no runner. */
export function kindOfName(name: string): RunnerCall['kind'] | null {
  if (/^(?:[fx]?it|x?test|x?specify)$/.test(name)) return 'test'
  if (/^(?:[fx]?describe|x?context|suite)$/.test(name)) return 'group'
  return hooks.test(name) ? 'hook' : null
}

const functions = /^(?:arrow_function|function_expression|function|generator_function)$/

/** What an expression is to a runner, null when it is nothing of the kind. */
export function readRunnerCall(node: Syntax, aliases: Aliases = new Map()): RunnerCall | null {
  const call = unwrap(node)
  const [callee, given] = [fieldOf(call, 'function'), fieldOf(call, 'arguments')]
  if (call.type !== 'call_expression' || !callee || given?.type !== 'arguments') return null
  const isCalledTwice = callee.type === 'call_expression'
  const table = isCalledTwice ? fieldOf(callee, 'arguments') : null
  const [root, ...properties] = chainOf(isCalledTwice ? fieldOf(callee, 'function') : callee)
  const modifiers = properties.map(property => property.text)
  const name = aliases.get(root?.text ?? '') ?? root?.text ?? ''
  const kind = kindOfName(name)
  if (!root || !kind || (table && !modifiers.some(one => /^(?:each|for|skipIf|runIf)$/.test(one))))
    return null
  const args = namedOf(given)
  const [first] = args
  const body = args.find(arg => functions.test(arg.type)) ?? null
  const titleNode = kind !== 'hook' && first && first !== body ? first : null
  const isTodo = args.length > 1 || /^(?:string|template_string)$/.test(first?.type ?? '')
  if (!first || (kind === 'group' && !body) || (kind === 'test' && !body && !isTodo)) return null
  const title = titleNode ? titleOf(titleNode) : kind === 'hook' ? '' : 'test'
  return { kind, root, name, modifiers, title, titleNode, table, body }
}

/** Without `await` and brackets. */
export function unwrap(node: Syntax): Syntax {
  const isWrapper = /^(?:(?:await|parenthesized|non_null)_expression|expression_statement)$/.test(node.type)
  const inner = isWrapper ? namedOf(node)[0] : undefined
  return inner ? unwrap(inner) : node
}

/** `describe`, `only`, `each` of `describe.only.each`, also behind calls in between; empty for anything else. */
function chainOf(callee: Syntax | null): Syntax[] {
  const properties: Syntax[] = []
  let at = callee
  while (at?.type === 'member_expression' && properties.length < 6) {
    const [property, object] = [fieldOf(at, 'property'), fieldOf(at, 'object')]
    if (property) properties.unshift(property)
    at = object?.type === 'call_expression' ? fieldOf(object, 'function') : object
  }
  return at?.type === 'identifier' ? [at, ...properties] : []
}

export function titleOf(node: Syntax): string {
  const inside = node.type === 'template_string' ? node.text.slice(1, -1) : node.text
  return stringOf(node) ?? inside
}
