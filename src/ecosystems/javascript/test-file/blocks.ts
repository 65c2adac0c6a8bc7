// A test file's syntax -> its describe blocks and tests, with the titles that a runner shows.
import { fieldOf, type Syntax } from '../../shared/syntax.js'
import { stringOf } from '../imports.js'
import { readRunnerCall } from '../replies/calls.js'

/** A call of `describe` or `test`; `modifiers` are chained to its name: `only`, `each`. */
export interface Block {
  isSuite: boolean
  modifiers: string[]
  title: string | null
  /** Titles of all enclosing blocks and its own, joined by one space. */
  full: string
  titleNode: Syntax | null
  node: Syntax
  /** The block of its function; null without one. */
  body: Syntax | null
  /** The direct children of a describe. */
  blocks: Block[]
}

/** The describe or test that a statement defines, if any. */
export function readBlock(node: Syntax, titlesAround = ''): Block | null {
  const call = node.type === 'expression_statement' ? readRunnerCall(node) : null
  if (!call || !/^(?:describe|suite|context|test|it|specify)$/.test(call.name)) return null
  const { modifiers } = call
  const isSuite = call.kind === 'group'
  const title = stringOf(call.titleNode)
  const titleNode = title === null ? null : call.titleNode
  const full = [titlesAround, title ?? ''].filter(part => part !== '').join(' ')
  const inner = call.body && fieldOf(call.body, 'body')
  const body = inner?.type === 'statement_block' ? inner : null
  const blocks = isSuite && body ? readBlocks(body, full) : []
  return { isSuite, modifiers, title, full, titleNode, node, body, blocks }
}

export function readBlocks(scope: Syntax, titlesAround = ''): Block[] {
  return scope.children.flatMap(node => readBlock(node, titlesAround) ?? [])
}

export function allTests(blocks: Block[]): Block[] {
  return blocks.flatMap(block => (block.isSuite ? allTests(block.blocks) : [block]))
}

/** All describes at any depth without modifiers (not skipped, repeated or exclusive), outermost first. */
export function plainDescribes(blocks: Block[]): Block[] {
  const plain = blocks.filter(({ isSuite, modifiers, body }) => isSuite && modifiers.length === 0 && body)
  return [...plain, ...plain.flatMap(describe => plainDescribes(describe.blocks))]
}
