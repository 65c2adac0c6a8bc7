// An assertion's place in a test -> whether the test would pass although it fails, or without it ever running.
import { fieldOf, namedOf, walk, type Syntax } from '../../shared/syntax.js'

/** `caught`: its failure goes nowhere; `never-run`: it stands in a function that nobody calls. */
export type Swallowed = 'caught' | 'never-run'

/** Why the assertion at `node` cannot make its test fail; null when it can. */
export function swallowedOf(node: Syntax): Swallowed | null {
  for (let at = node, up = node.parent; up; at = up, up = up.parent) {
    if (up.type === 'try_statement' && at.field === 'body' && catchesFailures(up)) return 'caught'
    if (up.type === 'with_statement' && at.type === 'block' && expectsFailure(up)) return 'caught'
    if (up.type === 'with_item' && expectsOwnFailure(up)) return 'caught'
    if (up.type === 'function_definition' && at.type === 'block' && isNeverCalled(up)) return 'never-run'
  }
  return null
}

/** The question, asked once per node: many assertions stand below the same one. */
function once(ask: (node: Syntax) => boolean): (node: Syntax) => boolean {
  const known = new WeakMap<Syntax, boolean>()
  return node => {
    const answer = known.get(node) ?? ask(node)
    known.set(node, answer)
    return answer
  }
}

const blockOf = (node: Syntax) => namedOf(node).find(child => child.type === 'block')

const headerOf = (node: Syntax) => node.source.slice(node.start, blockOf(node)?.start ?? node.end)

/** One of its `except` takes failed assertions and neither raises nor asserts. */
const catchesFailures = once(node => {
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

/** `with pytest.raises(Exception)` around an assertion wants it to fail. */
const expectsFailure = once(node => raising.test(headerOf(node).slice(0, LONGEST_HEADER)))

/** The same, seen from the `raises` itself: what it waits for may be an assertion of the test. */
const expectsOwnFailure = once(item => {
  let at = item.parent
  while (at && at.type !== 'with_statement') at = at.parent
  const body = at && blockOf(at)
  return Boolean(at && body && expectsFailure(at) && [...walk(body)].some(isAssertion))
})

function isAssertion(node: Syntax): boolean {
  if (node.type === 'assert_statement') return true
  const callee = node.type === 'call' ? fieldOf(node, 'function') : null
  return callee !== null && /(?:^|\.)assert\w+$/.test(callee.text)
}

/** A function inside a function whose name stands nowhere else; decorated ones are called by their decorator. */
const isNeverCalled = once(definition => {
  if (definition.parent?.type === 'decorated_definition') return false
  let root = definition.parent
  while (root && !/^(?:function|class)_definition$/.test(root.type)) root = root.parent
  const name = fieldOf(definition, 'name')
  if (root?.type !== 'function_definition' || !name) return false
  return ![...walk(root)].some(node => node.type === 'identifier' && node !== name && node.text === name.text)
})
