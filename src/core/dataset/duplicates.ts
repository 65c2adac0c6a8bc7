// Rows -> which of them repeat an earlier one, exactly, nearly, or only in their prompt.
import { keyOf, promptKey, type DataRow } from './rows.js'

export interface Repeat {
  row: number
  kind: 'duplicate' | 'near-duplicate' | 'repeated-prompt'
  /** The earlier row. */
  of: number
  /** Share of shingles in common: 1 for an exact duplicate, 0 for a repeated prompt. */
  alike: number
}

/** Number of tokens in a shingle, and the share of common shingles from which two rows are near-duplicates. */
const width = 5
const nearly = 0.9

/** At most one entry per row, in row order. Up to `perPrompt` rows may have the same prompt. */
export function findRepeats(rows: DataRow[], perPrompt: number): Repeat[] {
  const [keys, prompts] = [new Map<string, number>(), new Map<string, number[]>()]
  const index = openIndex()
  return rows.flatMap((current): Repeat[] => {
    const [key, prompt] = [keyOf(current), promptKey(current)]
    const same = keys.get(key)
    if (same !== undefined) return [{ row: current.row, kind: 'duplicate', of: same, alike: 1 }]
    keys.set(key, current.row)
    const near = index.add(current.row, shinglesOf(current))
    const asked = prompts.get(prompt) ?? []
    if (near) return [{ row: current.row, kind: 'near-duplicate', ...near }]
    const [first] = asked
    prompts.set(prompt, [...asked, current.row])
    return first === undefined || asked.length < perPrompt || current.format === 'preference'
      ? []
      : [{ row: current.row, kind: 'repeated-prompt', of: first, alike: 0 }]
  })
}

function shinglesOf({ prompt, completion, rejected }: DataRow): Set<string> {
  const text = [...prompt.map(turn => turn.content), completion, rejected ?? ''].join('\n')
  const tokens = text.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at + width <= tokens.length; at++) found.add(tokens.slice(at, at + width).join(' '))
  if (found.size === 0) found.add(tokens.join(' '))
  return found
}

/**
 * Jaccard similarity is computed exactly, without MinHash: rows are short, MinHash would add errors and randomness,
 * and prefix filtering avoids comparing all pairs. Two sets with similarity of at least t share a shingle among the
 * first n - ceil(t * n) + 1 of each in any fixed order, so only those few are indexed. The order is by hash, so that
 * words of the template that all rows share do not come first.
 */
function openIndex() {
  const holders = new Map<string, number[]>()
  const sets: { row: number; shingles: Set<string> }[] = []
  return {
    add(row: number, shingles: Set<string>): { of: number; alike: number } | null {
      const prefix = [...shingles]
        .map(shingle => [scramble(shingle), shingle] as const)
        .sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))
        .slice(0, shingles.size - Math.ceil(nearly * shingles.size) + 1)
      const tried = new Set<number>()
      let best: { of: number; alike: number } | null = null
      for (const [, shingle] of prefix)
        for (const at of holders.get(shingle) ?? []) {
          const other = sets[at]
          if (tried.has(at) || !other) continue
          tried.add(at)
          const alike = jaccard(shingles, other.shingles)
          if (alike >= nearly && alike > (best?.alike ?? 0)) best = { of: other.row, alike }
        }
      if (best !== null) return best
      for (const [, shingle] of prefix) holders.set(shingle, [...(holders.get(shingle) ?? []), sets.length])
      sets.push({ row, shingles })
      return null
    },
  }
}

/** A deterministic, evenly spread hash of a text (FNV-1a). */
function scramble(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function jaccard(one: Set<string>, other: Set<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size < nearly * large.size) return 0
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common++
  return common / (one.size + other.size - common)
}
