// Changes that the operators of a language propose -> mutants with ids, and mutants -> lines to be replaced.
import type { Mutant, Instrumented } from '../../core/model/run.js'

export type Edit = Mutant['edits'][number]

/** One proposed change. `lines` are those of the whole thing that is changed, where that is more than its first. */
export interface Change {
  edits: Edit[]
  line: number
  endLine?: number
  was: string
  now: string
}

/** Characters of what people are shown of a change. */
const LONGEST_SHOWN = 80
/** Characters of it in an id. */
const LONGEST_NAMED = 24

/** The text with edits applied; their order does not matter, none may overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { start, end, text: own } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + own
    at = end
  }
  return out + text.slice(at)
}

/** Code on one line, shortened. */
function shown(code: string): string {
  const flat = code
    .slice(0, 4 * LONGEST_SHOWN)
    .replace(/\s+/g, ' ')
    .trim()
  return flat.length > LONGEST_SHOWN ? `${flat.slice(0, LONGEST_SHOWN - 1)}\u2026` : flat
}

/** What is left of an edit without what both texts begin and end with; equal keys change a text alike. */
function keyOf(source: string, edits: readonly Edit[]): string {
  const parts = edits.map(({ start, end, text }) => {
    let [from, to, a, b] = [start, end, 0, text.length]
    while (from < to && a < b && source[from] === text[a]) [from, a] = [from + 1, a + 1]
    while (from < to && a < b && source[to - 1] === text[b - 1]) [to, b] = [to - 1, b - 1]
    return `${from}-${to} ${text.slice(a, b)}`
  })
  return parts.join('\n')
}

/** Mutants from changes, each with the change that it came from; see `nameChanges`. */
export function nameEach<C extends Change>(source: string, changes: C[]): { mutant: Mutant; change: C }[] {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  const first = (change: Change): number => Math.min(...change.edits.map(edit => edit.start))
  const placed = changes.map(change => ({ change, at: first(change) })).sort((a, b) => a.at - b.at)
  return placed.flatMap(({ change }) => {
    const edits = change.edits.toSorted((a, b) => b.start - a.start)
    const key = keyOf(source, edits)
    if (seen.has(key)) return []
    seen.add(key)
    const [was, now] = [shown(change.was), shown(change.now)]
    const name = `${change.line}:${was.slice(0, LONGEST_NAMED)}:${now.slice(0, LONGEST_NAMED)}`
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return [{ mutant: { id: `${name}:${count}`, line: change.line, was, now, edits }, change }]
  })
}

/**
 * Mutants from changes, in source order, each change once. Ids depend on the changes of their own line only: they are the
 * same whichever lines are asked for, as long as all changes of a line are given.
 */
export function nameChanges(source: string, changes: Change[]): Mutant[] {
  return nameEach(source, changes).map(({ mutant }) => mutant)
}

/** At most `most` of a list, evenly spread over it. */
export function spread<T>(list: T[], most: number): T[] {
  if (list.length <= most) return list
  const step = list.length / most
  return Array.from({ length: most }, (_, at) => list[Math.floor(at * step)] as T)
}

/** Whole lines in place of edits: what stands before and after an edit on its lines is repeated. */
export function instrumentLines(file: string, source: string, mutants: Mutant[]): Instrumented {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (index: number): number => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= index) low = middle
      else high = middle
    }
    return low
  }
  const endOf = (line: number): number => (starts[line + 1] ?? source.length + 1) - 1
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
    const made = groups.reverse().map(group => {
      const from = starts[group.first] ?? 0
      const own = source.slice(from, endOf(group.last))
      const moved = group.edits.map(edit => ({ ...edit, start: edit.start - from, end: edit.end - from }))
      const text = applyEdits(own, moved).replaceAll('\r\n', '\n').replace(/\r$/, '')
      return { first: group.first + 1, last: group.last + 1, text }
    })
    return { id, edits: made }
  }
  return { kind: 'lines', file, mutants: mutants.map(instrument) }
}
