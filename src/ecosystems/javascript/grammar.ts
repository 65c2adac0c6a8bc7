// The parsers of one language of the family -> one reader of text; TypeScript is tried without and with JSX.
import type { Parse } from '../shared/parser.js'
import { readSyntax, walk, type ReadText, type Syntax } from '../shared/syntax.js'

export type { ReadText } from '../shared/syntax.js'

/** A text is this deep at most before it counts as nothing but broken; no written code comes near. */
function brokenNodes(tree: Syntax): number {
  let broken = 0
  for (const node of walk(tree, node => node.broken)) {
    if (node.type === 'ERROR' || (node.broken && node.children.length === 0))
      broken += node.end - node.start + 1
  }
  return broken
}

/** A reader that tries each grammar in turn: the first without errors wins, else the one with the least. */
export function makeRead(parses: readonly Parse[]): ReadText {
  let last: { text: string; tree: Syntax } | null = null
  const read = (text: string): Syntax => {
    let best: { tree: Syntax; broken: number } | null = null
    for (const parse of parses) {
      const tree = readSyntax(parse, text)
      const broken = brokenNodes(tree)
      if (!best || broken < best.broken) best = { tree, broken }
      if (broken === 0) break
    }
    if (!best) throw new Error('no grammar was given')
    return best.tree
  }
  return text => {
    if (last?.text !== text) last = { text, tree: read(text) }
    return last.tree
  }
}
