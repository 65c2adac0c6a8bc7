// Texts of rows -> exact token counts, computed in slices that a tokenizer handles fast enough.
import type { DataRow } from './rows.js'

/** Counts the tokens of a short text. */
export type Count = (text: string) => number

/** Maximum slice length in characters: beyond it a tokenizer takes quadratic time. */
export const longestSlice = 2048

/**
 * Slices whose token counts add up to that of the whole text: it is cut where no piece of the tokenizers' own
 * pre-split can cross, before a single space between visible characters, or after a line break before one. A run
 * without such a place is cut at the maximum length.
 */
export function slice(text: string): string[] {
  const slices: string[] = []
  let start = 0
  while (text.length - start > longestSlice) {
    const end = safeEnd(text, start, start + longestSlice)
    slices.push(text.slice(start, end))
    start = end
  }
  slices.push(text.slice(start))
  return slices
}

/** What may follow a line break; a slash would be joined to the characters before it. */
const lineStart = /^[^\S\r\n]{0,200}[^\s/]/

function safeEnd(text: string, start: number, end: number): number {
  for (let at = end; at > start + 1; at--) {
    const [before = '', here = '', next = ''] = [text[at - 1], text[at], text[at + 1]]
    if (here === ' ' && /^\S/.test(before) && /^\S/.test(next)) return at
    if (before === '\n' && lineStart.test(text.slice(at, at + 202))) return at
  }
  const split = /[\uDC00-\uDFFF]/.test(text[end] ?? '')
  return split ? end - 1 : end
}

export function countTokens(text: string, count: Count): number {
  return slice(text).reduce((sum, part) => sum + count(part), 0)
}

/** Tokens that the chat format adds to each message besides its role, and to the reply. Source: OpenAI's cookbook. */
const overhead = { message: 3, reply: 3 }

/** Tokens of one row in one training pass. */
export function tokensOf(row: DataRow, count: Count): { prompt: number; completion: number } {
  const counts = row.prompt.map(({ role, content }) =>
    role === 'prompt'
      ? countTokens(content, count)
      : overhead.message + count(role) + countTokens(content, count),
  )
  const chat = row.prompt.some(({ role }) => role !== 'prompt')
  const prompt = counts.reduce((sum, tokens) => sum + tokens, chat ? overhead.reply : 0)
  const replies = [row.completion, ...(row.rejected === null ? [] : [row.rejected])]
  return { prompt, completion: replies.reduce((sum, text) => sum + countTokens(text, count), 0) }
}
