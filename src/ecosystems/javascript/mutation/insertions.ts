// Texts to be put before and after nodes -> one text; nothing else of it changes, so every line stays where it is.
import type { Syntax } from '../../shared/syntax.js'
import type { Edit } from '../rename.js'

/** Put around `node`; of two at one place the one of the outer node, then the one of lower `rank`, is outside. */
export interface Insertion {
  node: Syntax
  rank: number
  before: string
  after: string
}

function depthOf(node: Syntax): number {
  let depth = 0
  for (let at = node.parent; at; at = at.parent) depth++
  return depth
}

/** As edits that insert, in the order in which they stand in the text. */
export function editsOf(insertions: readonly Insertion[]): Edit[] {
  const marks = insertions.flatMap(({ node, rank, before, after }) => {
    const depth = depthOf(node)
    return [
      { at: node.start, closes: false, depth, rank, text: before },
      { at: node.end, closes: true, depth, rank, text: after },
    ].filter(mark => mark.text !== '')
  })
  marks.sort((a, b) => {
    if (a.at !== b.at) return a.at - b.at
    if (a.closes !== b.closes) return a.closes ? -1 : 1
    const inward = a.depth - b.depth || a.rank - b.rank
    return a.closes ? -inward : inward
  })
  return marks.map(({ at, text }) => ({ start: at, end: at, text }))
}
