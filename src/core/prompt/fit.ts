// The parts of a prompt -> those that fit a token budget. Each is included whole, in a shorter form, or left out.
import { estimateTokens } from '../budget/cost.js'

/** One part in the order of the prompt. */
export interface Part {
  /** Parts of the lowest rank get room first; rank 0 is never left out. */
  rank: number
  /** Longest first. Blank ones are ignored. */
  forms: string[]
}

/** Tokens that separate two parts. */
const BETWEEN = 1

/** The chosen texts, in the order of the parts; null `tokens` means no limit. */
export function fitParts(parts: readonly Part[], tokens: number | null): string[] {
  const chosen = new Map<Part, string>()
  let left = tokens ?? Infinity
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    const forms = part.forms.filter(form => form.trim() !== '')
    const sized = forms.map(text => ({ text, size: estimateTokens(text) + BETWEEN }))
    const found = sized.find(({ size }) => size <= left) ?? (part.rank === 0 ? sized.at(-1) : undefined)
    if (!found) continue
    chosen.set(part, found.text)
    left -= found.size
  }
  return parts.flatMap(part => chosen.get(part) ?? [])
}

/** The forms of a list: all items, then ever fewer from its start. */
export function shorterLists<T>(items: readonly T[], render: (items: readonly T[]) => string): string[] {
  const lengths = new Set<number>()
  for (let length = items.length; length > 0; length = Math.floor(length / 2)) lengths.add(length)
  return [...lengths].map(length => render(items.slice(0, length)))
}
