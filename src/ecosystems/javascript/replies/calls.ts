// A call in the tree -> its role for a test runner: a test, a group, a hook.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { stringOf } from '../imports.js'

export interface RunnerCall {
  kind: 'test' | 'group' | 'hook'
  /** `it`, `describe`, `beforeEach`, under the runner's own name. */
  root: Syntax
  name: string
  modifiers: string[]
  title: string
  titleNode: Syntax | null
  /** The table in `each(...)`; null without one. */
  table: Syntax | null
  body: Syntax | null
}

/** Bound name -> the runner's name: `import { it as check } from 'vitest'`. */
export type Aliases = ReadonlyMap<string, string>

const hooks =
  /^(?:before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/

/** What a name defines in some runner; null for other names. */
export function kindOfName(name: string): RunnerCall['kind'] | null {
  if (/^(?:[fx]?it|x?test|x?specify)$/.test(name)) return 'test'
  if (/^(?:[fx]?describe|x?context|suite)$/.test(name)) return 'group'
  return hooks.test(name) ? 'hook' : null
}

const functions = /^(?:arrow_function|function_expression|function|generator_function)$/

/** The role of an expression for a runner; null without one. */
export function readRunnerCall(node: Syntax, aliases: Aliases = new Map()): RunnerCall | null {
  const call = unwrap(node)
  const given = fieldOf(call, 'arguments')
  if (call.type !== 'call_expression' || given?.type !== 'arguments') return null
  const callee = readCallee(fieldOf(call, 'function'), aliases)
  return callee && withArguments(callee, namedOf(given))
}

type Callee = Pick<RunnerCall, 'kind' | 'root' | 'name' | 'modifiers' | 'table'>

/** `describe.only`, `it.each(table)`; null for anything that runners do not define. */
function readCallee(callee: Syntax | null, aliases: Aliases): Callee | null {
  const isCalledTwice = callee?.type === 'call_expression'
  const table = isCalledTwice ? fieldOf(callee, 'arguments') : null
  const [root, ...properties] = chainOf(isCalledTwice ? fieldOf(callee, 'function') : callee)
  if (!root) return null
  const modifiers = properties.map(property => property.text)
  const name = aliases.get(root.text) ?? root.text
  const kind = kindOfName(name)
  const takesTable = modifiers.some(modifier => /^(?:each|for|skipIf|runIf)$/.test(modifier))
  return kind && (takesTable || !table) ? { kind, root, name, modifiers, table } : null
}

function withArguments(callee: Callee, args: Syntax[]): RunnerCall | null {
  const { kind } = callee
  const [first] = args
  if (!first) return null
  const body = args.find(argument => functions.test(argument.type)) ?? null
  const isTodo = args.length > 1 || /^(?:string|template_string)$/.test(first.type)
  if (!body && (kind === 'group' || (kind === 'test' && !isTodo))) return null
  const titleNode = kind === 'hook' || first === body ? null : first
  const title = titleNode ? titleOf(titleNode) : kind === 'hook' ? '' : 'test'
  return { ...callee, title, titleNode, body }
}

/** Removes `await` and parentheses. */
export function unwrap(node: Syntax): Syntax {
  const isWrapper = /^(?:(?:await|parenthesized|non_null)_expression|expression_statement)$/.test(node.type)
  const inner = isWrapper ? namedOf(node)[0] : undefined
  return inner ? unwrap(inner) : node
}

/** `describe`, `only`, `each` for `describe.only.each`, even with calls in between; empty for anything else. */
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

function titleOf(node: Syntax): string {
  const inside = node.type === 'template_string' ? node.text.slice(1, -1) : node.text
  return stringOf(node) ?? inside
}
