// Foreign text -> text that is safe inside Markdown: what models and pull requests wrote never becomes markup.
import { maskSecrets } from '../../prompt/secrets.js'

/** Without control, bidirectional and invisible characters, except line breaks and tabs; what looks like a key is masked. */
export function clean(text: string): string {
  return maskSecrets(text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]|[\u2028\u2029]/gu, ''))
}

/** One line of at most `limit` characters. */
export function oneLine(text: string, limit = 200): string {
  const line = clean(text).replace(/\s+/g, ' ').trim()
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}

/** One line of code for a fence. A line break with the space around it becomes one space; other spaces stay, since a difference may lie in them. */
export function codeLine(text: string, limit = 200): string {
  const line = clean(text)
    .trim()
    .replace(/[ \t]*\n\s*/g, ' ')
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}

/** Inline code, also inside a table: no backtick ends it and no bar ends the cell. */
export function inline(text: string): string {
  const line = oneLine(text).replace(/`/g, "'").replace(/\|/g, '\\|')
  return line ? `\`${line}\`` : '` `'
}

/** Running text, also inside `<summary>`: it makes no markup, mention, reference or link, and plain words stay readable. */
export function html(text: string, limit?: number): string {
  const marks = /[&<>"'`*[\]@~\\|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|#(?=\d)|:(?=\/\/)|(?<=www)\./giu
  return oneLine(text, limit).replace(marks, mark =>
    /[@#]/.test(mark) ? `${mark}\u200b` : `&#${mark.charCodeAt(0)};`,
  )
}

/** A fenced block whose fence is longer than any in the text. */
export function fenced(text: string, language: string): string {
  const body = clean(text).replace(/\n+$/, '')
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${body}\n${fence}`
}

export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** The text without seconds: equal for two comments that say the same. */
export function withoutTimes(text: string): string {
  return text.replace(/\b\d+(?:\.\d+)? s\b/g, 's')
}

/** `1 test`, `3 tests`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** `$0.0061`: two significant digits below a cent, whole cents above; null is `price unknown`. */
export function money(usd: number | null): string {
  if (usd === null) return 'price unknown'
  if (usd === 0) return '$0'
  const digits = usd >= 0.01 ? 2 : 1 - Math.floor(Math.log10(usd))
  return `$${usd.toFixed(Math.min(20, digits))}`
}

/** `18.2k` for 18,213. */
export function thousands(count: number): string {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}k`
}

/** The language after a fence, for highlighting; empty where it is not known. */
export function fenceWord(path: string): string {
  const extension = /\.([a-z]+)$/.exec(path)?.[1] ?? ''
  if (extension === 'py') return 'python'
  return /^[cm]?[jt]sx?$/.test(extension) ? extension.replace(/^[cm]/, '') : ''
}
