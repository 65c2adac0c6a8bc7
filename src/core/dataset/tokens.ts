// Texts of rows -> exact numbers of tokens, counted in slices that a tokenizer takes in time.
import type { DataRow } from './rows.js'

/** Tokens of one short text. */
export type Count = (text: string) => number

/** Longest slice in characters: beyond it the time of a tokenizer grows with the square of the length. */
export const longestSlice = 2048

/**
 * Slices that have together the tokens of the whole: a cut lies where no piece of the tokenizers' own first split can cross
 * it, before a single blank between visible signs, or after the last line end before one. A run without such a place is cut
 * where it is full.
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

/** What may follow a line end: a slash would be taken to the signs before it. */
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

/** Tokens that a chat's own form adds to each message beside its role, and to the reply. Source: OpenAI's cookbook. */
const overhead = { message: 3, reply: 3 }

/** What one row counts when it is learned once. */
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
