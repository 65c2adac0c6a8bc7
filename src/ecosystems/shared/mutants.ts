// Changes proposed by mutation operators -> mutants with ids, and mutants -> replacements of whole lines.
import type { Mutant, Instrumented } from '../../core/model/run.js'
import { applyEdits, insertAt, moved, replaceNode, type Edit } from './edits.js'
import type { Syntax } from './syntax.js'

/** One proposed change. `endLine` is set when it affects all lines from `line` on; both count from 1. */
export interface Change {
  edits: Edit[]
  line: number
  endLine?: number
  was: string
  now: string
}

export type Operator = (node: Syntax) => Change[]

/** Operators by the node type they apply to. */
export type Operators = Record<string, readonly Operator[]>

export const proposedBy = (operators: Operators, node: Syntax): Change[] =>
  (operators[node.type] ?? []).flatMap(operator => operator(node))

/** Replaces a node by another text. */
export function replaced(node: Syntax, now: string): Change {
  return { edits: [replaceNode(node, now)], line: node.line, was: node.text, now }
}

/** `x` -> `x + 1`. */
export function addedTo(node: Syntax, more: string): Change {
  return {
    edits: [insertAt(node.end, more)],
    line: node.endLine,
    was: node.text,
    now: node.text + more,
  }
}

/** Deletes everything from the end of one node to the end of another. */
export const cutBetween = (from: Syntax, to: Syntax): Edit => ({ start: from.end, end: to.end, text: '' })

export const exchanged = (one: Syntax, other: Syntax): Edit[] => [
  replaceNode(one, other.text),
  replaceNode(other, one.text),
]

/** Maps each word of a pair to the other one. */
export function mutual(pairs: string): Record<string, string> {
  const words = pairs.split(',').map(pair => pair.trim().split(' ') as [string, string])
  return Object.fromEntries(
    words.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  )
}

const LONGEST_SHOWN = 80
const LONGEST_NAMED = 24

function shown(code: string): string {
  const line = code
    .slice(0, 4 * LONGEST_SHOWN)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}\u2026` : line
}

/** The part of a shown text that goes into an id. */
const named = (code: string) =>
  [
    ...code
      .slice(0, 4 * LONGEST_SHOWN)
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NAMED)
    .join('')

/** What edits really change: common beginnings and ends are stripped. Equal for edits that give the same text. */
export function keyOf(source: string, edits: readonly Edit[]): string {
  const parts = edits.flatMap(({ start, end, text }) => {
    let [from, to, a, b] = [start, end, 0, text.length]
    while (from < to && a < b && source[from] === text[a]) [from, a] = [from + 1, a + 1]
    while (from < to && a < b && source[to - 1] === text[b - 1]) [to, b] = [to - 1, b - 1]
    return from === to && a === b ? [] : [`${from}-${to} ${text.slice(a, b)}`]
  })
  return parts.join('\n')
}

/**
 * Changes in source order with ids, each change once. Ids depend on the changes of their own line only: they are the
 * same whichever lines are asked for, as long as all changes of a line are given.
 */
export function nameChanges<C extends Change>(source: string, changes: readonly C[]): (C & { id: string })[] {
  const keys = new Set<string>()
  const counts = new Map<string, number>()
  return changes
    .map(change => ({ change, at: Math.min(...change.edits.map(edit => edit.start)) }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ change }) => {
      const key = keyOf(source, change.edits)
      if (keys.has(key)) return []
      keys.add(key)
      const name = `${change.line}:${named(change.was)}:${named(change.now)}`
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      return [{ ...change, id: `${name}:${count}` }]
    })
}

/** A named change as a mutant of a text that has `offset` more characters at its beginning. */
export function toMutant({ id, line, was, now, edits }: Change & { id: string }, offset = 0): Mutant {
  return {
    id,
    line,
    was: shown(was),
    now: shown(now),
    edits: moved(edits, offset).sort((a, b) => b.start - a.start || b.end - a.end),
  }
}

/** At most `most` items of a list, evenly spread over it. */
export function spread<T>(list: T[], most: number): T[] {
  if (list.length <= most) return list
  const step = list.length / most
  return Array.from({ length: most }, (_, at) => list[Math.floor(at * step)] as T)
}

/** Turns edits into replacements of whole lines: the rest of an edited line is repeated. */
export function instrumentLines(file: string, source: string, mutants: Mutant[]): Instrumented {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const lineOf = (index: number): number => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= index) low = middle
      else high = middle
    }
    return low
  }
  const instrument = ({ id, edits }: Mutant) => {
    const groups: { first: number; last: number; edits: Edit[] }[] = []
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
      const [first, last] = [lineOf(edit.start), lineOf(edit.end)]
      const open = groups.at(-1)
      if (open && first <= open.last) {
        open.last = Math.max(open.last, last)
        open.edits.push(edit)
      } else groups.push({ first, last, edits: [edit] })
    }
    const lines = groups.reverse().map(({ first, last, edits: own }) => {
      const from = starts[first] ?? 0
      const to = (starts[last + 1] ?? source.length + 1) - 1
      const text = applyEdits(source.slice(from, to), moved(own, -from))
      return { first: first + 1, last: last + 1, text: text.replaceAll('\r\n', '\n').replace(/\r$/, '') }
    })
    return { id, edits: lines }
  }
  return { kind: 'lines', file, mutants: mutants.map(instrument) }
}
