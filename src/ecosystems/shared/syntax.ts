// A parsed text -> a plain tree of plain objects, so that nothing after it holds memory of the parser.
import type { Tree } from 'web-tree-sitter'
import type { Parse } from './parser.js'

/** One node. `line` and `endLine` count from 1; `broken` is true when an error lies in it. */
export interface Syntax {
  type: string
  named: boolean
  field: string | null
  start: number
  end: number
  line: number
  endLine: number
  parent: Syntax | null
  children: Syntax[]
  broken: boolean
  /** The whole text that was parsed. */
  source: string
  /** The node's own part of it. */
  readonly text: string
}

class Node implements Syntax {
  type = ''
  named = false
  field: string | null = null
  start = 0
  end = 0
  line = 0
  endLine = 0
  children: Syntax[] = []
  broken = false

  constructor(
    readonly source: string,
    readonly parent: Syntax | null,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(starts: number[], index: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle
  }
  return low + 1
}

function readTree(tree: Tree, text: string): Syntax {
  const starts = lineStarts(text)
  const cursor = tree.walk()
  const enter = (parent: Syntax | null): Syntax => {
    const [start, end] = [cursor.startIndex, cursor.endIndex]
    const type = cursor.nodeType
    const broken = type === 'ERROR' || (start === end && cursor.nodeIsMissing)
    const node = Object.assign(new Node(text, parent), {
      type,
      named: cursor.nodeIsNamed,
      field: cursor.currentFieldName ?? null,
      start,
      end,
      line: lineOf(starts, start),
      endLine: lineOf(starts, Math.max(start, end - 1)),
      broken,
    })
    parent?.children.push(node)
    return node
  }
  const root = enter(null)
  let at = root
  const leave = () => {
    if (at.broken && at.parent) at.parent.broken = true
  }
  for (;;) {
    if (cursor.gotoFirstChild()) {
      at = enter(at)
      continue
    }
    leave()
    while (!cursor.gotoNextSibling()) {
      if (!at.parent || !cursor.gotoParent()) {
        cursor.delete()
        return root
      }
      at = at.parent
      leave()
    }
    at = enter(at.parent)
  }
}

/** Parses `text` and lets go of the parser's tree. */
export function readSyntax(parse: Parse, text: string): Syntax {
  const tree = parse(text)
  try {
    return readTree(tree, text)
  } finally {
    tree.delete()
  }
}

/** Every node below and including `node`, in source order; what `enter` answers false for is not entered. */
export function* walk(node: Syntax, enter: (node: Syntax) => boolean = () => true): Generator<Syntax> {
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    if (!enter(next)) continue
    for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as Syntax)
  }
}

/** The child in a field of the grammar, null without one. */
export function fieldOf(node: Syntax, name: string): Syntax | null {
  return node.children.find(child => child.field === name && child.type !== 'comment') ?? null
}

/** Named children without comments. */
export function namedOf(node: Syntax): Syntax[] {
  return node.children.filter(
    child => child.named && child.type !== 'comment' && child.type !== 'line_continuation',
  )
}

/** The last leaf of `node` that is no comment: comments after a function's last statement are not its own. */
export function lastLeaf(node: Syntax): Syntax {
  let at = node
  for (;;) {
    const next = at.children.findLast(child => child.type !== 'comment' && child.end > child.start)
    if (!next || next.type === 'string') return next ?? at
    at = next
  }
}
