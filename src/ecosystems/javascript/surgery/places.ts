// The code of a test -> the places in it where something is asserted, with the literals that are expected there.
import type { Assertion } from '../../../core/model/surgery.js'
import { namedOf, walk, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall } from '../replies/calls.js'
import { literalValue } from '../values.js'
import { asserts, chainOf, isCount, isPromise, type Bare, type Chain } from './chains.js'

export interface Place {
  /** A statement, a statement that returns, an arrow's body, or a row of a table. */
  kind: 'statement' | 'return' | 'value' | 'row'
  node: Syntax
  /** True when it is a promise that nothing awaits where it stands. */
  floats: boolean
  equal: Assertion['equal']
  /** Where the expected literal stands. */
  literal: Syntax | null
}

export interface Places {
  all: Place[]
  /** Statements that say how many assertions there will be. */
  counts: Syntax[]
}

const LONGEST = 64_000

/** Null for a text that does not parse or is too long. */
export function placesIn(code: string, bare: Bare, read: ReadText): Places | null {
  if (code.length > LONGEST) return null
  const root = read(code)
  if (root.broken) return null
  const rows = rowsIn(root)
  if (rows) return { all: rows.map(node => plain('row', node)), counts: [] }
  const found: Places = { all: [], counts: [] }
  const closed = new Set<Syntax>()
  for (const node of walk(root, each => !closed.has(each))) {
    const [kind, value] = valueOf(node)
    const chain = value && chainOf(value)
    if (!chain) continue
    if (asserts(chain, bare)) {
      found.all.push({
        ...plain(kind, node),
        ...equality(chain, bare),
        floats: floats(value, chain, bare),
      })
      closed.add(node)
    } else if (kind === 'statement' && isCount(chain)) found.counts.push(node)
  }
  return found
}

const plain = (kind: Place['kind'], node: Syntax): Place => ({
  kind,
  node,
  floats: false,
  equal: null,
  literal: null,
})

const floats = (value: Syntax, chain: Chain, bare: Bare) =>
  value.type !== 'await_expression' && isPromise(chain, bare)

/** What a node would assert with. */
function valueOf(node: Syntax): [Place['kind'], Syntax | null] {
  if (node.type === 'expression_statement') return ['statement', namedOf(node)[0] ?? null]
  if (node.type === 'return_statement') return ['return', namedOf(node)[0] ?? null]
  const isBody = node.parent?.type === 'arrow_function' && node.field === 'body'
  return ['value', isBody && node.type !== 'statement_block' ? node : null]
}

/** Rows of a table that is written out, when the test runs once a row. */
function rowsIn(root: Syntax): Syntax[] | null {
  const statement = namedOf(root)[0]
  const call = statement && readRunnerCall(statement, new Map())
  if (call?.kind !== 'test' || !call.table || !call.modifiers.includes('each')) return null
  let table = namedOf(call.table)[0]
  while (table && /^(?:as|satisfies)_expression$/.test(table.type)) table = namedOf(table)[0]
  if (table?.type !== 'array') return null
  const rows = namedOf(table)
  const whole = rows.every(row => row.type !== 'spread_element')
  return whole && rows.length > 1 ? rows : null
}

const EQUALS = /^(?:toBe|toEqual|toStrictEqual|equals?|eq|eqls?)$/
const ASSERTED = /^(?:equal|strictEqual|deepEqual|deepStrictEqual)$/
const WORDS = /^(?:soft|to|be|have|deep|is|resolves|strict|and|that|been)$/

type Equality = Pick<Place, 'equal' | 'literal'>
const NONE: Equality = { equal: null, literal: null }

/** What is compared with which literal, if that is what a chain does. */
function equality({ links, names, last }: Chain, bare: Bare): Equality {
  const source = (node: Syntax) => node.text
  const isLiteral = (node: Syntax | undefined): node is Syntax =>
    node !== undefined && literalValue(node) !== null
  const pair = (call: Syntax, literal: Syntax, awaits = false): Equality => ({
    equal: { call: `${awaits ? 'await ' : ''}${source(call)}`, expected: source(literal) },
    literal,
  })
  const root = names[0] ?? ''
  const at = names.indexOf('expect')
  if (at === 0 || (at === 1 && root === 'chai')) {
    const holder = links.find(link => link.args !== null)
    const [call] = holder?.args ?? []
    const [expected] = last.args ?? []
    const between = names.slice(links.indexOf(holder as (typeof links)[0]) + 1, -1)
    if (!call || !EQUALS.test(last.name) || !between.every(name => WORDS.test(name))) return NONE
    return isLiteral(expected) ? pair(call, expected, names.includes('resolves')) : NONE
  }
  if (!ASSERTED.test(bare.get(last.name) ?? last.name) || names.includes('should')) return NONE
  const [one, other] = last.args ?? []
  if (!one || !other) return NONE
  if (isLiteral(other)) return pair(one, other)
  return isLiteral(one) ? pair(other, one) : NONE
}

/** True for a statement that stands where only one can: what takes its place must be one too. */
export function isOnly(node: Syntax): boolean {
  return !/^(?:program|statement_block|switch_case|switch_default)$/.test(node.parent?.type ?? '')
}

/** The last statement of the block around it. */
export function isFinal(node: Syntax): boolean {
  return node.parent !== null && !isOnly(node) && namedOf(node.parent).at(-1) === node
}
