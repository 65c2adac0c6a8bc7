// A parsed text -> a tree of plain objects, so that nothing keeps the parser's memory alive.
import type { Language, Tree, TreeCursor } from 'web-tree-sitter'
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
  named = false
  field: string | null = null
  start = 0
  end = 0
  line = 0
  endLine = 0
  children: Syntax[] = []

  constructor(
    readonly source: string,
    readonly parent: Syntax | null,
    readonly type: string,
    public broken: boolean,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end)
  }
}

/** Reads one parsed text. Every cursor query is a call into WebAssembly, so nothing is queried that can be derived. */
class Reader {
  private readonly lineStarts = [0]
  private readonly language: Language
  private readonly isNamed: boolean[]
  /** Index of the line on which the last node started: nodes come in order of their start. */
  private row = 0

  constructor(
    private readonly cursor: TreeCursor,
    tree: Tree,
    private readonly source: string,
  ) {
    this.language = tree.language
    this.isNamed = namedTypes(tree.language)
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1)
  }

  node(parent: Syntax | null): Syntax {
    const { cursor, language } = this
    const { nodeTypeId, startIndex, endIndex } = cursor
    const type = language.types[nodeTypeId] || 'ERROR'
    const broken = type === 'ERROR' || (startIndex === endIndex && cursor.nodeIsMissing)
    const node = new Node(this.source, parent, type, broken)
    node.named = this.isNamed[nodeTypeId] ?? cursor.nodeIsNamed
    node.field = language.fields[cursor.currentFieldId] ?? null
    node.start = startIndex
    node.end = endIndex
    this.row = this.rowOf(startIndex, this.row)
    node.line = this.row + 1
    const last = this.rowOf(endIndex, this.row)
    const endsLine = this.lineStarts[last] === endIndex && endIndex > startIndex
    node.endLine = last + (endsLine ? 0 : 1)
    parent?.children.push(node)
    return node
  }

  /** The index of the line that contains a place; `from` is an earlier line. */
  private rowOf(place: number, from: number): number {
    const { lineStarts } = this
    let step = 1
    while ((lineStarts[from + step] ?? Infinity) <= place) step *= 2
    let [low, high] = [from, from + step]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((lineStarts[middle] ?? Infinity) <= place) low = middle
      else high = middle
    }
    return low
  }
}

const known = new WeakMap<Language, boolean[]>()

/** For each type id, whether its nodes are named. */
function namedTypes(language: Language): boolean[] {
  const named = known.get(language) ?? language.types.map((_, type) => language.nodeTypeIsNamed(type))
  known.set(language, named)
  return named
}

function readTree(tree: Tree, source: string): Syntax {
  const cursor = tree.walk()
  const reader = new Reader(cursor, tree, source)
  const root = reader.node(null)
  let at = root
  const leave = () => {
    if (at.broken && at.parent) at.parent.broken = true
  }
  for (;;) {
    if (cursor.gotoFirstChild()) {
      at = reader.node(at)
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
    at = reader.node(at.parent)
  }
}

/** Reads any text as a tree of plain objects; broken parts are marked as such. */
export type ReadText = (text: string) => Syntax

/** Parses `text` and frees the parser's tree. `source` is the text that nodes show, of the same length. */
export function readSyntax(parse: Parse, text: string, source = text): Syntax {
  const tree = parse(text)
  try {
    return readTree(tree, source)
  } finally {
    tree.delete()
  }
}

/** True when the grammar reads the text without an error. */
export function isSound(parse: Parse, text: string): boolean {
  const tree = parse(text)
  try {
    return !tree.rootNode.hasError
  } finally {
    tree.delete()
  }
}

/** `node` and all nodes below it, in source order; a node for which `enter` returns false is not entered. */
export function* walk(node: Syntax, enter: (node: Syntax) => boolean = () => true): Generator<Syntax> {
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    if (!enter(next)) continue
    for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as Syntax)
  }
}

/** The child in a field of the grammar, or null. */
export function fieldOf(node: Syntax, name: string): Syntax | null {
  return node.children.find(child => child.field === name && child.type !== 'comment') ?? null
}

/** Named children without comments. */
export function namedOf(node: Syntax): Syntax[] {
  return node.children.filter(
    child => child.named && child.type !== 'comment' && child.type !== 'line_continuation',
  )
}

/** The expression inside any number of parentheses. */
export function unwrapped(node: Syntax): Syntax {
  let at = node
  while (at.type === 'parenthesized_expression') {
    const [only, ...others] = namedOf(at)
    if (!only || others.length > 0) return at
    at = only
  }
  return at
}

/** Named children of the child in a field; none when the field is empty. */
export function namedIn(node: Syntax | null, field: string): Syntax[] {
  const holder = node && fieldOf(node, field)
  return holder ? namedOf(holder) : []
}

/** The text of the child in a field; empty without one. */
export function fieldText(node: Syntax | null, field: string): string {
  return (node && fieldOf(node, field)?.text) ?? ''
}

/** True when there is a child of this type, such as a keyword or punctuation. */
export function hasToken(node: Syntax, type: string): boolean {
  return node.children.some(child => child.type === type)
}

/** The last leaf of `node` that is not a comment: comments after a function's last statement do not belong to it. */
export function lastLeaf(node: Syntax): Syntax {
  let at = node
  for (;;) {
    const next = at.children.findLast(child => child.type !== 'comment' && child.end > child.start)
    if (!next || next.type === 'string') return next ?? at
    at = next
  }
}

/** The nearest enclosing node of a matching type, or null. */
export function ancestorOf(node: Syntax, types: RegExp): Syntax | null {
  let at = node.parent
  while (at && !types.test(at.type)) at = at.parent
  return at
}

/** Where the line of a position begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The indentation of the line on which a node starts. */
export const marginOf = ({ source, start }: Syntax): string =>
  /^[ \t]*/.exec(source.slice(lineStart(source, start), start))?.[0] ?? ''

/** The nearest sibling before (`step` -1) or after a child that is not a comment; looks at no other siblings. */
export function neighbour({ children }: Syntax, at: number, step: 1 | -1): Syntax | null {
  let found = at + step
  while (/comment$/.test(children[found]?.type ?? '')) found += step
  return children[found] ?? null
}

/** True for a leaf that is not punctuation or a keyword: a name, a literal. */
export const hasCode = ({ named, end, start, type }: Syntax): boolean =>
  named && end > start && !/comment$/.test(type)
