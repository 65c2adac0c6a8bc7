// A test function -> its asserting statements, and what each compares with which literal.
import { insertAt, replaceNode, type Edit } from '../../shared/edits.js'
import type { Comparison } from '../../shared/surgery.js'
import { fieldOf, namedOf, walk, type Syntax } from '../../shared/syntax.js'

/** One asserting statement; `comparison` is null when it compares nothing with a literal. */
interface AssertingStatement {
  node: Syntax
  comparison: Comparison | null
}

const OPEN =
  /^(?:function_definition|block|(?:if|for|while|with|try|match)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/

/** Asserting statements of a test in source order; nested functions and classes are not entered. */
export function assertionsOf(test: Syntax): AssertingStatement[] {
  const enter = (node: Syntax) =>
    OPEN.test(node.type) && !asserts(node) && (node === test || node.type !== 'function_definition')
  return [...walk(test, enter)].filter(asserts).map(node => ({ node, comparison: comparisonOf(node) }))
}

const waiting =
  /^(?:raises|assertRaises|assertRaisesRegexp?|assertWarns|assertWarnsRegex|warns|assertLogs|assertNoLogs|deprecated_call)$/

function asserts(node: Syntax): boolean {
  if (node.type === 'assert_statement') return true
  if (node.type === 'expression_statement') return assertsByCall(node)
  return node.type === 'with_statement' && expectsError(node)
}

function assertsByCall(statement: Syntax): boolean {
  const [only, more] = namedOf(statement)
  const [last = '', ...rest] = more ? [] : namesCalled(only)
  const isAssertion = /^(?:assert[A-Z_][\p{L}\p{N}_]*|assertpy|assert_)$/u.test(last) || waiting.test(last)
  return isAssertion || /^(?:assert_that|assertThat|expect|ensure|verify)$/.test(rest.at(-1) ?? '')
}

/** True for `with pytest.raises(...)` and the like: the statement as a whole is an assertion. */
function expectsError(statement: Syntax): boolean {
  const clause = namedOf(statement).find(child => child.type === 'with_clause')
  return (clause ? namedOf(clause) : []).some(item => {
    const value = fieldOf(item, 'value')
    const [last = ''] = namesCalled(value?.type === 'as_pattern' ? namedOf(value)[0] : value)
    return waiting.test(last)
  })
}

/** Names in a chain of calls, last first; for `assert_that(x).is_equal_to(y)` the list ends with `assert_that`. */
function namesCalled(node: Syntax | null | undefined): string[] {
  let at = node ?? null
  while (at?.type === 'await' || at?.type === 'parenthesized_expression') at = namedOf(at)[0] ?? null
  const names: string[] = []
  for (let depth = 0; at?.type === 'call' && depth < 40; depth++) {
    at = fieldOf(at, 'function')
    while (at?.type === 'attribute') {
      names.push(fieldOf(at, 'attribute')?.text ?? '')
      at = fieldOf(at, 'object')
    }
  }
  return at?.type === 'identifier' ? [...names, at.text] : names
}

/** What an asserting statement compares with a literal; null for any other form. */
function comparisonOf(statement: Syntax): Comparison | null {
  const [first] = namedOf(statement)
  if (statement.type === 'assert_statement') return readOperator(first)
  return statement.type === 'expression_statement' ? readCall(first) : null
}

const SINGLE = /^(?:True|False|None)$/

/** `X == literal`, `X is None`. */
function readOperator(claim: Syntax | undefined): Comparison | null {
  let node = claim
  while (node?.type === 'parenthesized_expression') node = namedOf(node)[0]
  if (node?.type !== 'comparison_operator') return null
  const [one, other, more] = namedOf(node)
  const sign = node.children.find(child => child.field === 'operators')
  if (!one || !other || more || !sign) return null
  if (sign.type === '==') return comparisonWith(one, other)
  const found = sign.type === 'is' ? comparisonWith(one, other, replaceNode(sign, '==')) : null
  return found && SINGLE.test(found.expected) ? found : null
}

/** `equality` turns an identity comparison into one that works for any literal. */
function comparisonWith(one: Syntax, other: Syntax, equality?: Edit): Comparison | null {
  const [left, right] = [expectedOf(one), expectedOf(other)]
  const [compared, expected] = right ? [one, right] : [other, left]
  if (!expected || (left && right)) return null
  return {
    call: compared.text,
    expected: expected.text,
    rewrite: literal => [
      replaceNode(expected, literal),
      ...(equality && !SINGLE.test(literal) ? [equality] : []),
    ],
  }
}

const pairs =
  /^assert_?(?:Equals?|Is|AlmostEquals?|(?:Dict|List|Tuple|Set|Sequence|MultiLine)Equal|equals?|almost_equal|array_equal|array_almost_equal|allclose)$/
const literalByMethod = new Map([
  ['assertTrue', 'True'],
  ['assertFalse', 'False'],
  ['assertIsNone', 'None'],
])

function readCall(call: Syntax | undefined): Comparison | null {
  const called = call?.type === 'call' ? fieldOf(call, 'function') : null
  const name = called?.type === 'attribute' ? fieldOf(called, 'attribute') : called
  const list = call && fieldOf(call, 'arguments')
  if (!name || list?.type !== 'argument_list') return null
  const [one, other] = namedOf(list)
  const isNamed = (node: Syntax | undefined) => node?.type === 'keyword_argument'
  const single = literalByMethod.get(name.text)
  if (one && single && !isNamed(one)) return readSingle(name, one, single)
  const isPlain = [one, other].every(node => node && !isNamed(node) && node.type !== 'list_splat')
  if (!one || !other || !isPlain || !pairs.test(name.text)) return null
  return comparisonWith(one, other, /Is$|_is$/.test(name.text) ? replaceNode(name, 'assertEqual') : undefined)
}

/** `assertTrue(X)`: another literal needs another method. */
function readSingle(name: Syntax, claim: Syntax, expected: string): Comparison | null {
  const inner = expected === 'True' ? readOperator(claim) : null
  if (inner) return inner
  return {
    call: claim.text,
    expected,
    rewrite: literal => {
      const method = [...literalByMethod].find(([, value]) => value === literal)?.[0]
      return method
        ? [replaceNode(name, method)]
        : [replaceNode(name, 'assertEqual'), insertAt(claim.end, `, ${literal}`)]
    },
  }
}

/** The literal on the expected side: itself, or the argument of `pytest.approx(...)`. */
function expectedOf(node: Syntax): Syntax | null {
  if (isLiteral(node)) return node
  const called = node.type === 'call' ? fieldOf(node, 'function') : null
  const list = called && /(?:^|\.)approx$/.test(called.text) ? fieldOf(node, 'arguments') : null
  const [first] = list ? namedOf(list) : []
  return first && isLiteral(first) ? first : null
}

const LITERALS =
  /^(?:integer|float|string|concatenated_string|true|false|none|list|tuple|set|dictionary|pair|unary_operator|parenthesized_expression|complex|comment)$/
const EMPTY = /^(?:set|frozenset|dict|list|tuple|bytes)\(\)$/
const FLOAT = /^-?float\((['"])[-+]?(?:nan|inf|infinity)\1\)$/i

/** A literal by syntax: contains no name, no call and nothing computed. */
function isLiteral(node: Syntax): boolean {
  if (node.end - node.start < 40 && (EMPTY.test(node.text) || FLOAT.test(node.text))) return true
  const isComputed = ({ children }: Syntax) => children.some(child => child.type === 'interpolation')
  return [...walk(node, inner => inner.type !== 'string')].every(
    inner => !inner.named || (LITERALS.test(inner.type) && !(inner.type === 'string' && isComputed(inner))),
  )
}
