// An assertion in the tree -> what it claims, in terms independent of assertion libraries.
import type { Assertion } from '../../shared/code-facts.js'
import { fieldOf, type Syntax } from '../../shared/syntax.js'
import { chainOf, type Chain } from '../surgery/chains.js'
import {
  assertMethods,
  chaiWords,
  jestMatchers,
  nodeAssert,
  oppositeMethods,
  WORDS,
  type Op,
} from './assertion-words.js'

export interface ScriptAssertion extends Assertion {
  style: 'jest' | 'chai' | 'chai-assert' | 'assert' | 'should' | 'fluent'
  op: Op | 'other' | 'snapshot'
  /** Source of the value that the assertion is about. */
  actual: string
  args: string[]
  not: boolean
  via: 'resolves' | 'rejects' | null
  /** The whole expression, including `await`. */
  start: number
  end: number
  awaited: boolean
  /** True when it is a statement of its own. */
  statement: boolean
  /** Names of the chain: `assert.strictEqual`, `expect.to.equal`. */
  chain: string
}

const kinds: Partial<Record<ScriptAssertion['op'], Assertion['kind']>> = {
  same: 'equal',
  deep: 'equal',
  throws: 'other',
  other: 'other',
  snapshot: 'snapshot',
}

type Claim = Pick<ScriptAssertion, 'style' | 'op' | 'actual' | 'args' | 'not' | 'via'>

/** Reads an outermost chain (`expect(a).toBe(b)`, `assert.equal(a, b)`, `a.should.equal(b)`); null for others. */
export function readAssertion(node: Syntax): ScriptAssertion | null {
  const { parent } = node
  if (parent?.type === 'member_expression' && node.field === 'object') return null
  if (parent?.type === 'call_expression' && node.field === 'function') return null
  const chain = chainOf(node)
  const claim =
    chain && (readAssert(chain) ?? readExpect(chain) ?? readShould(chain, node) ?? readFluent(chain, node))
  if (!claim) return null
  const awaited = parent?.type === 'await_expression'
  const { start, end, parent: holder } = awaited ? parent : node
  return {
    ...claim,
    kind: kinds[claim.op] ?? 'condition',
    sides: isMisused(claim, chain) ? ['true'] : [claim.actual, ...claim.args],
    swallowed: isCaught(node) ? 'caught' : null,
    start,
    end,
    awaited,
    statement: holder?.type === 'expression_statement',
    chain: chain.names.join('.'),
  }
}

/** `assert(f(1), 999)`: a value in place of the message is not compared with anything. */
function isMisused({ style, op, args }: Claim, { last }: Chain): boolean {
  if (!/assert$/.test(style) || args.length > 0 || op === 'other' || op === 'snapshot' || op === 'throws')
    return false
  return /^(?:-?[\d.]|true$|false$|null$|undefined$|\[|\{)/.test(last.args?.[1]?.text ?? '')
}

function readAssert({ links }: Chain): Claim | null {
  const at = links.findIndex(link => /^(?:assert|strictAssert|assertStrict|nodeAssert)$/.test(link.name))
  if (at < 0 || at > 1) return null
  const [method, ...more] = links.slice(at + 1).filter(link => link.name !== 'strict' || link.args !== null)
  const given = (method ?? links[at])?.args
  if (!given || more.length > 0) return null
  const name = method?.name ?? 'ok'
  const [actual = '', ...args] = given.map(arg => arg.text)
  const not = oppositeMethods.has(name)
  const via = name === 'rejects' ? 'rejects' : null
  const op = via ? 'throws' : (assertMethods.get(name) ?? oppositeMethods.get(name) ?? 'other')
  const isChai = op !== 'other' && !nodeAssert.has(name)
  // Arguments after those of the claim are a message.
  const own = op === 'other' ? args : args.slice(0, WORDS[op].args)
  return { style: isChai ? 'chai-assert' : 'assert', op, actual, args: own, not, via }
}

function readExpect({ links, names: [root, ...names], last }: Chain): Claim | null {
  const given = links[0]?.args
  if (root !== 'expect' || !given || links.length < 2) return null
  const has = (name: string) => names.includes(name)
  const args = (last.args ?? []).map(arg => arg.text)
  const via = has('resolves') ? 'resolves' : has('rejects') ? 'rejects' : null
  const claim = { actual: given[0]?.text ?? '', args, not: has('not') }
  const isSnapshot = /Snapshot$/.test(last.name) && !(/Inline/.test(last.name) && args.length > 0)
  if (/^to[A-Z]/.test(last.name))
    return {
      ...claim,
      style: 'jest',
      op: isSnapshot ? 'snapshot' : (jestMatchers.get(last.name) ?? 'other'),
      via,
    }
  if (!names.some(name => /^(?:to|be|have|not|eql?|equals?|is)$/.test(name))) return null
  const found = chaiWords.get(last.name)
  if (last.args === null && (!found || WORDS[found].args !== 0)) return null
  const isPlain = !has('eventually') && !has('nested')
  const op = !found || !isPlain ? 'other' : has('deep') ? deepOf(found) : found
  return { ...claim, style: 'chai', op, via: null }
}

function deepOf(op: Op): Op | 'other' {
  return op === 'same' ? 'deep' : op === 'contain' ? 'containDeep' : 'other'
}

function readShould({ names }: Chain, node: Syntax): Claim | null {
  const at = names.indexOf('should')
  if (at < 0 || at === names.length - 1) return null
  return { style: 'should', op: 'other', actual: node.text, args: [], not: false, via: null }
}

/** `request(app).get('/').expect(200)`: the expectation follows the action. */
function readFluent({ links }: Chain, node: Syntax): Claim | null {
  const expected = links.findIndex(({ name, args }) => name === 'expect' && args !== null && args.length > 0)
  if (expected < 1) return null
  return { style: 'fluent', op: 'other', actual: node.text, args: [], not: false, via: null }
}

/** True inside a `try` whose `catch` neither throws nor asserts anything. */
function isCaught(node: Syntax): boolean {
  for (let at = node; at.parent; at = at.parent) {
    if (at.parent.type !== 'try_statement' || at.field !== 'body') continue
    const handler = fieldOf(at.parent, 'handler')
    if (handler && !/\b(?:throw|expect|assert|fail|done|reject)\b/.test(handler.text)) return true
  }
  return false
}
