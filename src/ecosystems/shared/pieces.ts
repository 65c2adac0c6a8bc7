// A module's syntax without its functions -> its pieces: statements and members without their nested units.
import { hasCode, type Syntax } from './syntax.js'

/** The rest of a statement or member once nested units and pieces are removed from it. */
export interface Piece {
  node: Syntax
  rest: Syntax
  /** Lines of the rest, in ascending order. */
  lines: number[]
}

/**
 * The pieces below `root` in file order. `units` are left out and not entered; `isPiece` recognizes a statement or
 * member that is a piece of its own.
 */
export function piecesOf(
  root: Syntax,
  units: ReadonlySet<Syntax>,
  isPiece: (node: Syntax) => boolean,
): Piece[] {
  const carriers = new Map<Syntax, Set<Syntax>>()
  const stack: { node: Syntax; holes: Set<Syntax> }[] = [{ node: root, holes: new Set() }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next
    let { holes } = next
    const isUnit = units.has(node)
    if (isUnit || isPiece(node)) {
      holes.add(node)
      if (isUnit) continue
      holes = new Set()
      carriers.set(node, holes)
    }
    for (let at = node.children.length - 1; at >= 0; at--)
      stack.push({ node: node.children[at] as Syntax, holes })
  }
  return [...carriers].flatMap(([node, holes]) => {
    const rest = without(node, holes)
    const lines = linesOf(rest)
    return lines.length > 0 ? [{ node, rest, lines }] : []
  })
}

/** Lines with more than punctuation. */
function linesOf(rest: Syntax): number[] {
  const lines = new Set<number>()
  for (const leaf of leavesOf(rest))
    if (hasCode(leaf)) for (let line = leaf.line; line <= leaf.endLine; line++) lines.add(line)
  return [...lines].sort((one, other) => one - other)
}

function* leavesOf(node: Syntax): Generator<Syntax> {
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (/comment$/.test(next.type)) continue
    if (next.children.length === 0) yield next
    for (let at = next.children.length - 1; at >= 0; at--) stack.push(next.children[at] as Syntax)
  }
}

/** The tree of a node with `holes` emptied; a comma that follows a hole is emptied too. */
export function without(node: Syntax, holes: ReadonlySet<Syntax>): Syntax {
  if (holes.size === 0) return node
  const around = new Set<Syntax>()
  for (const hole of holes)
    for (let at = hole.parent; at && !around.has(at); at = at === node ? null : at.parent) around.add(at)
  const order: Syntax[] = []
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    order.push(next)
    for (const child of next.children) if (around.has(child) && !holes.has(child)) stack.push(child)
  }
  const made = new Map<Syntax, Syntax>()
  for (const next of order.reverse()) made.set(next, patched(next, holes, made))
  return made.get(node) ?? node
}

function patched(node: Syntax, holes: ReadonlySet<Syntax>, made: ReadonlyMap<Syntax, Syntax>): Syntax {
  let isAfterHole = false
  const children = node.children.map(child => {
    const isHole = holes.has(child) || (isAfterHole && child.type === ',')
    isAfterHole = holes.has(child)
    return isHole ? emptied(child) : (made.get(child) ?? child)
  })
  return Object.create(node, { children: { value: children } }) as Syntax
}

/** An empty node in place of another, so that its neighbours keep their positions. */
const emptied = (node: Syntax): Syntax =>
  Object.create(node, {
    type: { value: 'hole' },
    named: { value: false },
    field: { value: null },
    children: { value: [] },
    text: { value: '' },
    end: { value: node.start },
  }) as Syntax
