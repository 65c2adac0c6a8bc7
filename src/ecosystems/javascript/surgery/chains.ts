// An expression of a test -> its chain of names and calls, and whether that asserts something.
import { fieldOf, namedOf, type Syntax, type ReadText } from '../../shared/syntax.js'
import { parseImports } from '../imports.js'
import { unwrap } from '../replies/calls.js'
import { nodeAssert } from '../replies/assertion-words.js'

interface Link {
  name: string
  args: Syntax[] | null
}

/** The links of `expect(a).not.toBe(b)`, root first. */
export interface Chain {
  links: Link[]
  names: string[]
  last: Link
}

/** Functions of node:assert that a test file imports, by local name. */
export type Bare = ReadonlyMap<string, string>

const MOST = 40

export function chainOf(node: Syntax): Chain | null {
  const links: Link[] = []
  let args: Syntax[] | null = null
  let at: Syntax | null = unwrap(node)
  for (let count = 0; at && count < MOST; count++) {
    if (at.type === 'call_expression') {
      if (args !== null) return null
      const given = fieldOf(at, 'arguments')
      args = given?.type === 'arguments' ? namedOf(given) : []
      at = fieldOf(at, 'function')
    } else if (at.type === 'member_expression') {
      const property = fieldOf(at, 'property')
      links.push({ name: property ? property.text : '', args })
      args = null
      at = fieldOf(at, 'object')
    } else {
      links.push({ name: at.type === 'identifier' ? at.text : '', args })
      links.reverse()
      return { links, names: links.map(link => link.name), last: links.at(-1) as Link }
    }
  }
  return null
}

const LIBRARY = /^(?:assert|strictAssert|assertStrict|nodeAssert)$/
const COUNTS = /^(?:assertions|hasAssertions)$/

/** `expect.assertions(2)`, `t.plan(2)`: declares the number of assertions. */
export function isCount({ links, names, last }: Chain): boolean {
  if (last.args === null || links.length !== 2) return false
  if (names[0] === 'expect') return COUNTS.test(names[1] ?? '')
  return names[1] === 'plan' || (names[0] === 'assert' && names[1] === 'expect')
}

/** True for a chain that can fail the test. */
export function asserts(chain: Chain, bare: Bare): boolean {
  const { links, names, last } = chain
  const [root = '', second = ''] = names
  if (isCount(chain)) return false
  if (bare.has(root)) return links[0]?.args !== null && links.length === 1
  if (LIBRARY.test(root)) return last.args !== null
  if (LIBRARY.test(second) && links.length > 2) return last.args !== null
  if (root === 'fail') return last.args !== null && links.length === 1
  if (root === 'expect' || (root === 'chai' && second === 'expect')) return claims(chain)
  return (root === 'should' && links[0]?.args !== null && links.length > 1) || names.indexOf('should') > 0
}

/** `expect(a).toBe(b)`, `expect.soft(a).toBe(b)`, `expect(a).to.be.true`, `expect.fail()`; not `expect.extend(...)`. */
function claims({ links, names, last }: Chain): boolean {
  const called = links.findIndex(link => link.args !== null)
  if (last.name === 'fail' || last.name === 'unreachable') return last.args !== null
  return called >= 0 && called < links.length - 1 && !/^(?:extend|any|anything)$/.test(names[called] ?? '')
}

/** True for an assertion that returns a promise: only awaiting it shows a failure. */
export function isPromise({ names, last }: Chain, bare: Bare): boolean {
  if (names.some(name => /^(?:resolves|rejects|eventually|poll)$/.test(name))) return true
  return /^(?:rejects|doesNotReject)$/.test(bare.get(last.name) ?? last.name)
}

/** Functions of node:assert that are imported by name. */
export function bareIn(imports: readonly string[], read: ReadText): Bare {
  const named = parseImports(imports, read).entries.filter(
    ({ module, name }) => /^(?:node:)?assert(?:\/strict)?$/.test(module) && nodeAssert.has(name),
  )
  return new Map(named.map(({ local, name }) => [local, name]))
}
