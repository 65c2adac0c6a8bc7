// The syntax of a test -> the statements that assert something in it, and what they compare with which literal.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { readEqual, type Equal } from './equal.js'

/** One asserting statement. `equal` is null when it compares nothing with a literal. */
export interface Asserting {
  node: Syntax
  equal: Equal | null
}

/** The function that a test is: the one of its name, else the first. */
export function testOf(root: Syntax, name: string): Syntax | null {
  const all = namedOf(root).flatMap(whole => {
    const node = whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole
    return node?.type === 'function_definition' ? [node] : []
  })
  const named = all.find(node => {
    const label = fieldOf(node, 'name')
    return label !== null && label.text === name
  })
  return named ?? all[0] ?? null
}

const OPEN =
  /^(?:block|(?:if|for|while|with|try|match)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/
const asserting = /^(?:assert[A-Z_][\p{L}\p{N}_]*|assertpy|assert_)$/u
const waiting =
  /^(?:raises|assertRaises|assertRaisesRegexp?|assertWarns|assertWarnsRegex|warns|assertLogs|assertNoLogs|deprecated_call)$/
const starting = /^(?:assert_that|assertThat|expect|ensure|verify)$/

/** Last name of what is called; for `assert_that(x).is_equal_to(y)` the name it all begins with. */
function namesOf(call: Syntax): string[] {
  const names: string[] = []
  let at: Syntax | null = call
  for (let depth = 0; at && depth < 40; depth++) {
    if (at.type === 'call') at = fieldOf(at, 'function')
    else if (at.type === 'attribute') {
      const name = fieldOf(at, 'attribute')
      if (name) names.push(name.text)
      at = fieldOf(at, 'object')
    } else {
      if (at.type === 'identifier') names.push(at.text)
      break
    }
  }
  return names
}

function calls(node: Syntax | null): string[] {
  let at = node
  while (at?.type === 'await' || at?.type === 'parenthesized_expression') at = namedOf(at)[0] ?? null
  return at?.type === 'call' ? namesOf(at) : []
}

function assertsByCall(statement: Syntax): boolean {
  const [only, more] = namedOf(statement)
  const [last = '', ...rest] = more ? [] : calls(only ?? null)
  return asserting.test(last) || waiting.test(last) || starting.test(rest.at(-1) ?? '')
}

/** `with pytest.raises(...)` and its like: the statement asserts as a whole. */
function waits(statement: Syntax): boolean {
  const clause = namedOf(statement).find(child => child.type === 'with_clause')
  return (clause ? namedOf(clause) : []).some(item => {
    const value = fieldOf(item, 'value')
    const own = value?.type === 'as_pattern' ? (namedOf(value)[0] ?? null) : value
    return waiting.test(calls(own)[0] ?? '')
  })
}

function isAsserting(node: Syntax): boolean {
  if (node.type === 'assert_statement') return true
  if (node.type === 'expression_statement') return assertsByCall(node)
  return node.type === 'with_statement' && waits(node)
}

/** Asserting statements of a test's body in source order; functions and classes inside of it are not looked into. */
export function assertingOf(test: Syntax): Asserting[] {
  const found: Asserting[] = []
  const body = fieldOf(test, 'body')
  const stack = body ? [body] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isAsserting(node)) found.push({ node, equal: readEqual(node) })
    else if (OPEN.test(node.type))
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Syntax)
  }
  return found
}
