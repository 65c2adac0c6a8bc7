// An assertion in the tree -> what it claims, in words that no assertion library owns.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { chaiAssert, chaiWords, jestMatchers, nodeAssert, type Op } from './matchers.js'

export interface Claim {
  style: 'jest' | 'chai' | 'chai-assert' | 'assert' | 'should' | 'throw'
  op: Op | 'other' | 'snapshot'
  /** Source of what is claimed about. */
  actual: string
  args: string[]
  not: boolean
  via: 'resolves' | 'rejects' | null
  /** The whole expression with its `await`. */
  start: number
  end: number
  /** True when it stands as a statement of its own. */
  statement: boolean
  /** True when it cannot fail the test: its failure is swallowed, or it is never awaited. */
  mute: boolean
  /** Names of the chain: `assert.strictEqual`, `expect.to.equal`. */
  chain: string
}

interface Link {
  name: string
  args: Syntax[] | null
}

/** The claim of an outermost chain (`expect(a).toBe(b)`, `assert.equal(a, b)`, `a.should.equal(b)`), else null. */
export function readClaim(node: Syntax): Claim | null {
  const parent = node.parent
  if (parent?.type === 'member_expression' && node.field === 'object') return null
  if (parent?.type === 'call_expression' && node.field === 'function') return null
  const links = linksOf(node)
  const read = links && (readAssert(links) ?? readExpect(links) ?? readShould(links, node))
  if (!read) return null
  const outer = parent?.type === 'await_expression' ? parent : node
  const statement = outer.parent?.type === 'expression_statement'
  const chain = links.map(link => link.name).join('.')
  return { ...read, start: outer.start, end: outer.end, statement, mute: isSwallowed(node), chain }
}

type Read = Pick<Claim, 'style' | 'op' | 'actual' | 'args' | 'not' | 'via'>

function linksOf(node: Syntax): Link[] | null {
  const links: Link[] = []
  let at: Syntax | null = node
  let args: Syntax[] | null = null
  for (let count = 0; at && count < 40; count += 1) {
    if (at.type === 'call_expression') {
      const given = fieldOf(at, 'arguments')
      if (args !== null) return null
      args = given?.type === 'arguments' ? namedOf(given) : []
      at = fieldOf(at, 'function')
      continue
    }
    if (at.type === 'member_expression') {
      const property = fieldOf(at, 'property')
      links.push({ name: property ? property.text : '', args })
      args = null
      at = fieldOf(at, 'object')
      continue
    }
    links.push({ name: at.type === 'identifier' ? at.text : '', args })
    return links.reverse()
  }
  return null
}

const assertNames = /^(?:assert|strictAssert|assertStrict|nodeAssert)$/

function readAssert(links: Link[]): Read | null {
  const at = links.findIndex(link => assertNames.test(link.name))
  if (at < 0 || at > 1) return null
  const rest = links.slice(at + 1).filter(link => link.name !== 'strict' || link.args !== null)
  const last = rest.at(-1) ?? links[at]
  if (!last?.args || rest.length > 1) return null
  const name = rest.length === 0 ? 'ok' : last.name
  const known = nodeAssert[name] ?? chaiAssert[name]
  const style = nodeAssert[name] || !chaiAssert[name] ? 'assert' : 'chai-assert'
  const sources = last.args.map(arg => arg.text)
  const [actual = '', ...args] = sources
  if (!known) return { style, op: 'other', actual, args, not: false, via: null }
  return {
    style,
    op: known.op,
    actual,
    args: args.slice(0, known.args),
    not: known.not === true,
    via: known.via ?? null,
  }
}

function readExpect(links: Link[]): Read | null {
  const root = links[0]
  if (root?.name !== 'expect' || !root.args || links.length < 2) return null
  const source = (arg: Syntax) => arg.text
  const actual = root.args[0] ? source(root.args[0]) : ''
  const names = links.slice(1).map(link => link.name)
  const last = links.at(-1) as Link
  const args = (last.args ?? []).map(source)
  const not = names.includes('not')
  const via = names.includes('resolves') ? 'resolves' : names.includes('rejects') ? 'rejects' : null
  if (/Snapshot$/.test(last.name))
    return {
      style: 'jest',
      op: /Inline/.test(last.name) && args.length > 0 ? 'other' : 'snapshot',
      actual,
      args,
      not,
      via,
    }
  if (/^to[A-Z]/.test(last.name))
    return { style: 'jest', op: jestMatchers[last.name] ?? 'other', actual, args, not, via }
  if (!names.some(name => /^(?:to|be|have|not|eql?|equals?|is)$/.test(name))) return null
  const deep = names.includes('deep') || names.includes('eventually') || names.includes('nested')
  const found = chaiWords[last.name]
  const op = !found ? 'other' : deep && names.includes('deep') ? deepOf(found) : found
  const called = last.args !== null || /^(?:true|false|ok|null|undefined|NaN|exist|empty)$/.test(last.name)
  return called
    ? {
        style: 'chai',
        op: names.includes('eventually') || names.includes('nested') ? 'other' : op,
        actual,
        args,
        not,
        via: null,
      }
    : null
}

function deepOf(op: Op): Op | 'other' {
  return op === 'same' ? 'deep' : op === 'contain' ? 'containDeep' : 'other'
}

function readShould(links: Link[], node: Syntax): Read | null {
  const at = links.findIndex(link => link.name === 'should')
  if (at < 0 || at === links.length - 1) return null
  return {
    style: 'should',
    op: 'other',
    actual: node.text,
    args: [],
    not: false,
    via: null,
  }
}

/** Inside a `try` whose `catch` neither throws nor claims anything. */
function isSwallowed(node: Syntax): boolean {
  for (let at: Syntax | null = node; at?.parent; at = at.parent) {
    if (at.parent.type !== 'try_statement' || at.field !== 'body') continue
    const handler = fieldOf(at.parent, 'handler')
    if (handler && !/\b(?:throw|expect|assert|fail|done|reject)\b/.test(handler.text)) return true
  }
  return false
}
