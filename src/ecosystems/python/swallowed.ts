// An assertion's place in a test -> whether the test would pass although it fails, or without it ever running.
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

/** `caught`: its failure goes nowhere; `never-run`: it stands in a function that nobody calls. */
export type Swallowed = 'caught' | 'never-run'

const catching = /\b(?:AssertionError|Exception|BaseException)\b/
const speaking = /\braise\b|\bassert|\bfail\b|\bexit\b/
const raising =
  /(?<![\p{L}\p{N}_])(?:raises|assertRaises|suppress)\s*\(\s*[^)]*\b(?:AssertionError|Exception|BaseException)\s*[,)]/u

const longestHeader = 400

type Question = (node: Syntax, text: string) => boolean

/** The question, asked once a node: many assertions stand below the same one. */
function once(ask: Question): Question {
  const known = new WeakMap<Syntax, boolean>()
  return (node, text) => {
    const answer = known.get(node) ?? ask(node, text)
    known.set(node, answer)
    return answer
  }
}

/** One of its `except` takes failed assertions and says nothing of them. */
const swallows = once((node, text) => {
  const clauses = namedOf(node).filter(child => /^except/.test(child.type))
  const taking = clauses.find(clause => {
    const body = namedOf(clause).find(child => child.type === 'block')
    const caught = text.slice(clause.start, body?.start ?? clause.end)
    return /^except\s*\*?\s*:/.test(caught) || catching.test(caught)
  })
  return taking !== undefined && !speaking.test(bodyText(taking))
})

function bodyText(clause: Syntax): string {
  const body = namedOf(clause).find(child => child.type === 'block')
  return body ? body.text : ''
}

/** `with pytest.raises(Exception)` around an assertion wants it to fail. */
const expectsFailure = once((node, text) => {
  const body = namedOf(node).find(child => child.type === 'block')
  return raising.test(text.slice(node.start, body?.start ?? node.end).slice(0, longestHeader))
})

/** The same, seen from the `raises` itself: what it waits for may be an assertion of the test. */
const claimsOwnFailure = once((item, text) => {
  let at = item.parent
  while (at && at.type !== 'with_statement') at = at.parent
  const body = at && namedOf(at).find(child => child.type === 'block')
  return Boolean(at && body && expectsFailure(at, text) && [...walk(body)].some(node => isAssertion(node)))
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
  while (root && root.type !== 'function_definition') {
    if (root.type === 'class_definition') return false
    root = root.parent
  }
  const named = fieldOf(definition, 'name')
  if (!root || !named) return false
  const name = named.text
  for (const node of walk(root))
    if (node.type === 'identifier' && node !== named && node.text === name) return false
  return true
})

/** Why the assertion at `node` cannot make its test fail; null when it can. */
export function swallowedOf(node: Syntax): Swallowed | null {
  for (let at = node, up = node.parent; up; at = up, up = up.parent) {
    if (up.type === 'try_statement' && at.field === 'body' && swallows(up, node.source)) return 'caught'
    if (up.type === 'with_statement' && at.type === 'block' && expectsFailure(up, node.source))
      return 'caught'
    if (up.type === 'with_item' && claimsOwnFailure(up, node.source)) return 'caught'
    if (up.type === 'function_definition' && at.type === 'block' && isNeverCalled(up, node.source))
      return 'never-run'
  }
  return null
}
