// An assertion's place in a test -> whether the test would pass despite its failure, or without running it.
import { remember } from '../../shared/functions.js'
import { ancestorOf, fieldOf, namedOf, walk, type Syntax } from '../../shared/syntax.js'

/** `caught`: its failure is swallowed; `never-run`: it is in a function that is never called. */
type Swallowed = 'caught' | 'never-run'

/** Why the assertion at `node` cannot fail its test; null when it can. */
export function swallowedOf(node: Syntax): Swallowed | null {
  for (let at = node, up = node.parent; up; at = up, up = up.parent) {
    if (up.type === 'try_statement' && at.field === 'body' && catchesFailures(up)) return 'caught'
    if (up.type === 'with_statement' && at.type === 'block' && expectsFailure(up)) return 'caught'
    if (up.type === 'with_item' && expectsOwnFailure(up)) return 'caught'
    if (up.type === 'function_definition' && at.type === 'block' && isNeverCalled(up)) return 'never-run'
  }
  return null
}

const blockOf = (node: Syntax) => namedOf(node).find(child => child.type === 'block')

const headerOf = (node: Syntax) => node.source.slice(node.start, blockOf(node)?.start ?? node.end)

// Cached per node, because many assertions may be below the same one.

/** True when one of its `except` clauses catches failed assertions and neither raises nor asserts. */
const catchesFailures = remember((node: Syntax) => {
  const taking = namedOf(node).find(
    clause =>
      clause.type.startsWith('except') &&
      /^except\s*\*?\s*:|\b(?:AssertionError|Exception|BaseException)\b/.test(headerOf(clause)),
  )
  return taking !== undefined && !/\braise\b|\bassert|\bfail\b|\bexit\b/.test(blockOf(taking)?.text ?? '')
})

const LONGEST_HEADER = 400
const raising =
  /(?<![\p{L}\p{N}_])(?:raises|assertRaises|suppress)\s*\(\s*[^)]*\b(?:AssertionError|Exception|BaseException)\s*[,)]/u

/** `with pytest.raises(Exception)` around an assertion expects it to fail. */
const expectsFailure = remember((node: Syntax) => raising.test(headerOf(node).slice(0, LONGEST_HEADER)))

/** The same for the `raises` itself: the error that it expects may come from an assertion of the test. */
const expectsOwnFailure = remember((item: Syntax) => {
  const statement = ancestorOf(item, /^with_statement$/)
  const body = statement && blockOf(statement)
  return Boolean(body && expectsFailure(statement) && [...walk(body)].some(isAssertion))
})

function isAssertion(node: Syntax): boolean {
  if (node.type === 'assert_statement') return true
  const callee = node.type === 'call' ? fieldOf(node, 'function') : null
  return callee !== null && /(?:^|\.)assert\w+$/.test(callee.text)
}

/** True for a nested function whose name is used nowhere else; a decorated one may be called by its decorator. */
const isNeverCalled = remember((definition: Syntax) => {
  if (definition.parent?.type === 'decorated_definition') return false
  const root = ancestorOf(definition, /^(?:function|class)_definition$/)
  const name = fieldOf(definition, 'name')
  if (root?.type !== 'function_definition' || !name) return false
  return ![...walk(root)].some(node => node.type === 'identifier' && node !== name && node.text === name.text)
})
