// A program -> where its functions begin and its loops turn: places for counters and for the throwing mutant.
import { fieldOf, namedOf, walk, type Syntax } from '../../shared/syntax.js'
import { isFunctionNode } from './change.js'
import type { Insertion } from './insertions.js'
import { isDirective } from './not-mutable.js'

/** The beginning of one function: a node after which its first statement goes, or an expression that is its body. */
export interface Entry {
  made: Syntax
  after: Syntax | null
  value: Syntax | null
}

/** Where the first statement of a block goes: behind its bracket and its directives. */
function headOf(block: Syntax): Syntax | null {
  const directive = namedOf(block).findLast(each => isDirective(each))
  return directive ?? block.children.find(child => child.type === '{') ?? null
}

/** All functions with a body, in source order. */
export function entriesOf(root: Syntax): Entry[] {
  const found: Entry[] = []
  for (const made of walk(root)) {
    const body = isFunctionNode(made) && !made.broken ? fieldOf(made, 'body') : null
    if (!body) continue
    if (body.type === 'statement_block') found.push({ made, after: headOf(body), value: null })
    else found.push({ made, after: null, value: body })
  }
  return found
}

/** `code` as the first thing that a function does. */
export function atEntry({ after, value }: Entry, code: string, rank: number): Insertion[] {
  if (after) return [{ node: after, rank, before: '', after: `;${code};` }]
  return value ? [{ node: value, rank, before: `(${code},`, after: ')' }] : []
}

const LOOPS = /^(?:for_statement|for_in_statement|while_statement|do_statement)$/

/** `code` as the first thing in every turn of every loop. */
export function inLoops(root: Syntax, code: string): Insertion[] {
  const found: Insertion[] = []
  for (const loop of walk(root)) {
    const body = LOOPS.test(loop.type) && !loop.broken ? fieldOf(loop, 'body') : null
    if (!body) continue
    const open = body.type === 'statement_block' ? body.children.find(child => child.type === '{') : undefined
    if (open) found.push({ node: open, rank: 0, before: '', after: `${code};` })
    else found.push({ node: body, rank: 0, before: `{${code};`, after: '}' })
  }
  return found
}
