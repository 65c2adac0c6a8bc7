// A call in the tree -> what it is to a test runner: a test, a group, a hook.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { unescapeString } from './text.js'

export interface RunnerCall {
  kind: 'test' | 'group' | 'hook'
  /** `it`, `describe`, `beforeEach`, as the runner itself names it. */
  root: Syntax
  name: string
  modifiers: string[]
  /** The title as it reads, and its node. */
  title: string
  titleNode: Syntax | null
  /** Source of the table in `each(...)`, null without one. */
  table: Syntax | null
  body: Syntax | null
}

/** Bound name -> the runner's own name of it: `import { it as check } from 'vitest'`. */
export type Aliases = Map<string, string>

export const testNames = /^(?:[fx]?it|x?test|x?specify)$/
const groupNames = /^(?:[fx]?describe|x?context|suite)$/
const hookNames =
  /^(?:before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/
const functions = /^(?:arrow_function|function_expression|function|generator_function)$/

/** What an expression is to a runner, null when it is nothing of the kind. */
export function readRunnerCall(node: Syntax, text: string, aliases: Aliases): RunnerCall | null {
  const call = unwrap(node)
  if (call.type !== 'call_expression') return null
  let callee = fieldOf(call, 'function')
  const given = fieldOf(call, 'arguments')
  if (!callee || given?.type !== 'arguments') return null
  let table: Syntax | null = null
  if (callee.type === 'call_expression') {
    table = fieldOf(callee, 'arguments')
    callee = fieldOf(callee, 'function')
  }
  const chain = callee && chainOf(callee, text)
  if (!chain) return null
  const [first = '', ...modifiers] = chain.names
  const name = aliases.get(first) ?? first
  const kind = kindOf(name)
  if (!kind || (table && !modifiers.some(one => /^(?:each|for|skipIf|runIf)$/.test(one)))) return null
  return readArguments(given, text, { kind, root: chain.root, name, modifiers, table })
}

function kindOf(name: string): RunnerCall['kind'] | null {
  if (testNames.test(name)) return 'test'
  if (groupNames.test(name)) return 'group'
  return hookNames.test(name) ? 'hook' : null
}

function readArguments(
  given: Syntax,
  text: string,
  head: Omit<RunnerCall, 'title' | 'titleNode' | 'body'>,
): RunnerCall | null {
  const args = namedOf(given)
  const body = args.find(arg => functions.test(arg.type)) ?? null
  const first = args[0]
  const titleNode = first && first !== body ? first : null
  if (head.kind === 'hook')
    return body || args.length > 0 ? { ...head, title: '', titleNode: null, body } : null
  if (!first || (head.kind === 'group' && !body)) return null
  if (!body && args.length === 1 && !/^(?:string|template_string)$/.test(first.type)) return null
  return { ...head, title: titleNode ? titleOf(titleNode, text) : 'test', titleNode, body }
}

/** Without `await`, brackets and `void`. */
export function unwrap(node: Syntax): Syntax {
  let at = node
  while (
    /^(?:await_expression|parenthesized_expression|expression_statement|non_null_expression)$/.test(at.type)
  ) {
    const inner = namedOf(at)[0]
    if (!inner) return at
    at = inner
  }
  return at
}

function chainOf(callee: Syntax, text: string): { root: Syntax; names: string[] } | null {
  const names: string[] = []
  let at = callee
  while (at.type === 'member_expression' && names.length < 6) {
    const property = fieldOf(at, 'property')
    const object = fieldOf(at, 'object')
    if (!property || !object) return null
    names.unshift(text.slice(property.start, property.end))
    at = object
    if (at.type === 'call_expression') at = fieldOf(at, 'function') ?? at
  }
  if (at.type !== 'identifier') return null
  return { root: at, names: [text.slice(at.start, at.end), ...names] }
}

export function titleOf(node: Syntax, text: string): string {
  const source = text.slice(node.start, node.end)
  if (node.type === 'string') return unescapeString(source.slice(1, -1))
  if (node.type !== 'template_string') return source
  const plain = !node.children.some(child => child.type === 'template_substitution')
  return plain ? unescapeString(source.slice(1, -1)) : source.slice(1, -1)
}
