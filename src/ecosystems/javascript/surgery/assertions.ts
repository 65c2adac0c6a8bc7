// The code of a test -> its assertions, and what each compares with which literal.
import { replaceNode } from '../../shared/edits.js'
import type { Comparison } from '../../shared/surgery.js'
import { namedOf, walk, type Syntax } from '../../shared/syntax.js'
import { literalValue } from '../values.js'
import { asserts, chainOf, isCount, isPromise, type Bare, type Chain } from './chains.js'

export interface AssertingCode {
  /** A statement, a return statement, or an arrow function's body. */
  kind: 'statement' | 'return' | 'value'
  node: Syntax
  /** True for a promise that is not awaited there. */
  isUnawaited: boolean
  comparison: Comparison | null
}

/** `counts` are statements that declare the number of assertions. */
export function assertionsIn(root: Syntax, bare: Bare): { assertions: AssertingCode[]; counts: Syntax[] } {
  const assertions: AssertingCode[] = []
  const counts: Syntax[] = []
  const closed = new Set<Syntax>()
  for (const node of walk(root, inner => !closed.has(inner))) {
    const [kind, value] = valueOf(node)
    const chain = value && chainOf(value)
    if (!chain) continue
    if (asserts(chain, bare)) {
      const isUnawaited = value.type !== 'await_expression' && isPromise(chain, bare)
      assertions.push({ kind, node, isUnawaited, comparison: comparisonOf(chain, bare) })
      closed.add(node)
    } else if (kind === 'statement' && isCount(chain)) counts.push(node)
  }
  return { assertions, counts }
}

/** The expression with which a node may assert. */
function valueOf(node: Syntax): [AssertingCode['kind'], Syntax | null] {
  if (node.type === 'expression_statement') return ['statement', namedOf(node)[0] ?? null]
  if (node.type === 'return_statement') return ['return', namedOf(node)[0] ?? null]
  const isBody = node.parent?.type === 'arrow_function' && node.field === 'body'
  return ['value', isBody && node.type !== 'statement_block' ? node : null]
}

const EQUALS = /^(?:toBe|toEqual|toStrictEqual|equals?|eq|eqls?)$/
const ASSERTED = /^(?:equal|strictEqual|deepEqual|deepStrictEqual)$/
const WORDS = /^(?:soft|to|be|have|deep|is|resolves|strict|and|that|been)$/

/** What a chain compares with which literal, if it does. */
function comparisonOf(chain: Chain, bare: Bare): Comparison | null {
  const { names, last } = chain
  const at = names.indexOf('expect')
  if (at === 0 || (at === 1 && names[0] === 'chai')) return readExpect(chain)
  if (!ASSERTED.test(bare.get(last.name) ?? last.name) || names.includes('should')) return null
  const [one, other] = last.args ?? []
  if (!one || !other) return null
  return comparisonWith(one, other) ?? comparisonWith(other, one)
}

function readExpect({ links, names, last }: Chain): Comparison | null {
  const holder = links.findIndex(link => link.args !== null)
  const [compared] = links[holder]?.args ?? []
  const [expected] = last.args ?? []
  const between = names.slice(holder + 1, -1)
  if (!compared || !EQUALS.test(last.name) || !between.every(name => WORDS.test(name))) return null
  return expected ? comparisonWith(compared, expected, names.includes('resolves') ? 'await ' : '') : null
}

function comparisonWith(compared: Syntax, literal: Syntax, prefix = ''): Comparison | null {
  if (literalValue(literal) === null) return null
  return {
    call: prefix + compared.text,
    expected: literal.text,
    rewrite: text => [replaceNode(literal, text)],
  }
}
