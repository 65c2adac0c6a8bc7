// Code that a grammar does not support -> the same text with stand-ins of equal length for the unsupported parts, so
// that positions in the tree stay valid.

/** A part of a text, as seen by a second parser. */
export interface Part {
  start: number
  end: number
  /** Replacement that the grammar accepts, of the same length; null when there is none. */
  standIn: string | null
  /** Nested parts, in order, without overlaps. */
  children: Part[]
}

/** True when a grammar reads the text without an error. */
type Reads = (text: string) => boolean

/** Most characters parsed in total, and most levels entered: a hostile text has no limit for either. */
const MOST_CHARACTERS = 30_000_000
const DEEPEST = 200

class Exhausted extends Error {}

/** The text with as few and small stand-ins as are found to make `reads` true; null when none do. */
export function withStandIns(text: string, whole: Part, reads: Reads): string | null {
  let left = MOST_CHARACTERS
  const test = (replaced: readonly Part[]): boolean => {
    left -= text.length
    if (left < 0) throw new Exhausted()
    return reads(replacedIn(text, replaced))
  }
  try {
    const gaps = gapsIn(whole, test, DEEPEST)
    return gaps && replacedIn(text, gaps)
  } catch (error) {
    if (error instanceof Exhausted) return null
    throw error
  }
}

function replacedIn(text: string, replaced: readonly Part[]): string {
  let made = ''
  let at = 0
  for (const { start, end, standIn } of [...replaced].sort((a, b) => a.start - b.start)) {
    made += text.slice(at, start) + (standIn ?? text.slice(start, end))
    at = end
  }
  return made + text.slice(at)
}

type Test = (replaced: readonly Part[]) => boolean

/** The smallest parts below `part` whose stand-ins make it readable; null when its own form is what cannot be read. */
function gapsIn(part: Part, test: Test, depth: number): Part[] | null {
  const parts = replaceable(part)
  if (depth === 0 || parts.length === 0 || !test(parts)) return null
  const gaps: Part[] = []
  for (const bad of failing(parts, parts, test)) {
    const others = parts.filter(other => other !== bad)
    gaps.push(...(gapsIn(bad, replaced => test([...others, ...replaced]), depth - 1) ?? [bad]))
  }
  return test(gaps) ? gaps : null
}

/** The nearest parts below one that have a stand-in. */
function replaceable(part: Part): Part[] {
  const found: Part[] = []
  const stack = [...part.children].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.standIn !== null) found.push(next)
    else for (let at = next.children.length - 1; at >= 0; at--) stack.push(next.children[at] as Part)
  }
  return found
}

/** Parts of `group` that still fail when all others are replaced, found by bisection. */
function failing(group: readonly Part[], parts: readonly Part[], test: Test): Part[] {
  const inGroup = new Set(group)
  if (group.length === 0 || test(parts.filter(part => !inGroup.has(part)))) return []
  if (group.length === 1) return [...group]
  const middle = group.length >> 1
  return [...failing(group.slice(0, middle), parts, test), ...failing(group.slice(middle), parts, test)]
}
