// The parts of a prompt -> those that fit a budget of tokens. A part is whole, in a shorter form of its own, or left out.
import { estimateTokens } from '../budget/cost.js'

/** One part in the order of the prompt. */
export interface Part {
  /** The lowest are served first; 0 is never left out. */
  rank: number
  /** The fullest first. Empty ones are as good as none. */
  forms: string[]
}

/** Tokens between two parts. */
const BETWEEN = 1

/** The texts that are in, in the order of the parts; `tokens` null has room for everything. */
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

/** A list as a part: all of it, then ever fewer of its first items. */
export function shorterLists<T>(items: readonly T[], render: (items: readonly T[]) => string): string[] {
  const lengths = new Set<number>()
  for (let length = items.length; length > 0; length = Math.floor(length / 2)) lengths.add(length)
  return [...lengths].map(length => render(items.slice(0, length)))
}
