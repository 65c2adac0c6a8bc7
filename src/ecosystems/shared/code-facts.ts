// What one piece of code (a test, a helper, a class header) reads, binds, calls and asserts, as plain data.
import { type Syntax, walk } from './syntax.js'

export interface Span {
  text: string
  start: number
  end: number
}

export interface Call {
  /** Dotted name of what is called; the language decides what replaces parts without a name. */
  callee: string
  args: string[]
  start: number
  end: number
}

export interface Assertion {
  /** `equal` compares two sides, `snapshot` one side with a stored value; the sides of `other` are unknown. */
  kind: 'equal' | 'condition' | 'snapshot' | 'other'
  /** Source text of the compared sides, or of the single condition. */
  sides: string[]
  /** Why its failure cannot fail the test: `caught`, or in a function that is never called; null when it can. */
  swallowed: 'caught' | 'never-run' | null
}

export interface CodeFacts {
  /** False when some of it does not parse, or when it is too long to be read as one piece. */
  sound: boolean
  uses: Set<string>
  binds: Set<string>
  /** Names after a dot. */
  attributes: Set<string>
  /** Plain names joined by dots: `math.add`. */
  chains: Set<string>
  calls: Call[]
  assertions: Assertion[]
  strings: Span[]
  /** Every occurrence of a bare name. */
  names: Span[]
  /** Assignments to, and deletions of, anything but a plain name: `os.environ['A']`. */
  writes: { left: string; right: string }[]
  /** Source text of whatever decides if code runs: conditions of `if` and loops, and short-circuit operands. */
  conditions: string[]
  /** Source text of the values that plain names are set to; empty for names that are set more than once. */
  values: Map<string, string>
}

export const noFacts = (): CodeFacts => ({
  sound: false,
  uses: new Set(),
  binds: new Set(),
  attributes: new Set(),
  chains: new Set(),
  calls: [],
  assertions: [],
  strings: [],
  names: [],
  writes: [],
  conditions: [],
  values: new Map(),
})

/** Most characters of a text that is read as one piece. */
export const LONGEST_PIECE = 64_000

/** What each type of node adds to the facts. */
export type Visitors<F> = Record<string, (node: Syntax, facts: F) => void>

export function visit<F>(root: Syntax, facts: F, visitors: Visitors<F>): void {
  for (const node of walk(root)) if (Object.hasOwn(visitors, node.type)) visitors[node.type]?.(node, facts)
}

export const spanOf = ({ text, start, end }: Syntax): Span => ({ text, start, end })

/** True when one place lies within the other, or is the same. */
export function isWithin(inner: Omit<Span, 'text'>, outer: Omit<Span, 'text'>): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Names that the text reads and does not bind itself. */
export function freeNames(facts: CodeFacts): string[] {
  return [...facts.uses].filter(name => !facts.binds.has(name))
}

export function rootOf(path: string): string {
  return /^[\p{L}\p{N}_$]*/u.exec(path)?.[0] ?? ''
}

export function lastOf(path: string): string {
  return path.split('.').at(-1) ?? ''
}
