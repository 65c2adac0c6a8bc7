// Project text in a prompt: fenced, with secrets masked, and never cut inside a line.
import { maskSecrets } from '../text.js'

/** Maximum length of a single line of untrusted text, in characters. */
const LINE = 300

/** A fenced block of at most `limit` characters, with secrets masked. */
export function codeBlock(language: string, text: string, limit = Infinity): string {
  return fence(oneLine(language), truncateLines(maskSecrets(text), limit))
}

/** A fence longer than any run of backticks inside it, so that hostile code cannot end it. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text}\n${ticks}`
}

/** Whole lines of at most `limit` characters; says how many lines it left out. */
export function truncateLines(text: string, limit: number): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (clean.length <= limit) return clean
  const lines = clean.split('\n')
  let used = 0
  let kept = 0
  while (kept < lines.length && used + (lines[kept]?.length ?? 0) < limit)
    used += (lines[kept++]?.length ?? 0) + 1
  return [...lines.slice(0, kept), `... (${lines.length - kept} more lines)`].join('\n')
}

/** One line without backticks or invisible characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu, ' ')
    .trim()
    .slice(0, LINE)
}
