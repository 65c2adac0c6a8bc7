// A test file's syntax -> its describe blocks and tests, with the titles that a runner shows.
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { stringOf } from './imports.js'

/** A call of `describe` or `test`. `word` is the bare name, `modifiers` what is chained to it: `only`, `each`. */
export interface Block {
  word: string
  modifiers: string[]
  title: string | null
  /** Titles of all around it and its own, joined by one space. */
  full: string
  titleNode: Syntax | null
  /** The whole statement. */
  node: Syntax
  /** The block of its function, null when it has none. */
  body: Syntax | null
  tests: Block[]
  describes: Block[]
}

const suites = new Set(['describe', 'suite', 'context'])
const cases = new Set(['test', 'it', 'specify'])

const isSuite = (block: Block) => suites.has(block.word)

/** The call that a statement is, when it is one of a describe or a test. */
export function readBlock(statement: Syntax, text: string, reachableClasses = ''): Block | null {
  if (statement.type !== 'expression_statement') return null
  let call = namedOf(statement)[0]
  if (call?.type === 'await_expression') call = namedOf(call)[0]
  if (call?.type !== 'call_expression') return null
  const { word, modifiers } = calleeOf(fieldOf(call, 'function'), text)
  if (!suites.has(word) && !cases.has(word)) return null
  const given = namedOf(fieldOf(call, 'arguments') ?? call)
  const title = stringOf(given[0] ?? null, text)
  const body = given.map(node => fieldOf(node, 'body')).find(node => node?.type === 'statement_block') ?? null
  const full = [reachableClasses, title ?? ''].filter(part => part !== '').join(' ')
  const titleNode = title === null ? null : (given[0] ?? null)
  const block: Block = {
    word,
    modifiers,
    title,
    full,
    titleNode,
    node: statement,
    body,
    tests: [],
    describes: [],
  }
  if (suites.has(word) && body) Object.assign(block, readBlocks(body, text, full))
  return block
}

function calleeOf(node: Syntax | null, text: string): { word: string; modifiers: string[] } {
  const modifiers: string[] = []
  let at = node
  while (at && at.type !== 'identifier') {
    const property = fieldOf(at, 'property')
    if (property) modifiers.unshift(text.slice(property.start, property.end))
    at = fieldOf(at, 'object') ?? fieldOf(at, 'function')
  }
  return { word: at ? text.slice(at.start, at.end) : '', modifiers }
}

/** The blocks that stand directly in a program or a body. */
export function readBlocks(
  scope: Syntax,
  text: string,
  reachableClasses = '',
): { tests: Block[]; describes: Block[] } {
  const found = scope.children
    .map(node => readBlock(node, text, reachableClasses))
    .filter(block => block !== null)
  return { tests: found.filter(block => !isSuite(block)), describes: found.filter(isSuite) }
}

/** All tests at any depth. */
export function allTests(blocks: { tests: Block[]; describes: Block[] }): Block[] {
  return [...blocks.tests, ...blocks.describes.flatMap(allTests)]
}

/** All describes at any depth that run as they stand: none skipped, repeated or chosen, outermost first. */
export function plainDescribes(blocks: { describes: Block[] }): Block[] {
  const plain = blocks.describes.filter(block => block.modifiers.length === 0 && block.body !== null)
  return [...plain, ...plain.flatMap(plainDescribes)]
}

/** True when a test is called anywhere, also in a loop or a helper. */
export function callsTests(tree: Syntax, text: string): boolean {
  for (const node of walk(tree)) {
    if (node.type !== 'call_expression') continue
    if (cases.has(calleeOf(fieldOf(node, 'function'), text).word)) return true
  }
  return false
}
