// Text from models, pull requests and services, made safe to show: secrets masked, and nothing of it becomes markup.

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

const MASK = '[masked]'

// Every repetition is bounded or excludes its own follower, so hostile text costs linear time; none crosses a fence.
const shapes: RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s\\:,"'()]|-(?!-)){0,16000}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----)?/g,
  /\bsk-[A-Za-z0-9_-]{16,}/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
  /\bgl(?:pat|ptt|dt)-[A-Za-z0-9_-]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{30,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:hf|npm|dop_v1|shpat|rk_live|sk_live|pk_live|whsec)_[A-Za-z0-9]{16,}/g,
  /\bpypi-[A-Za-z0-9_-]{32,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
]

/** Headers and addresses: what stands before the secret stays. */
const carriers: RegExp[] = [
  /(\b(?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.~-]{16,}={0,2}/gi,
  /(:\/\/[^\s/:@'"`]{1,100}:)[^\s/@'"`]{1,200}(?=@)/g,
]

// A literal of sixteen or more letters and digits beside a telling name; shorter ones may be the code's own logic.
const named =
  /(\b\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["']?\s{0,4}[:=]\s{0,4}["'])([^\s"'`]{16,200})(?=["'])/gi

/** Masks key shapes, private key blocks, credentials in addresses and headers, and long literals named as a secret. */
export function maskSecrets(text: string): string {
  let masked = text
  for (const shape of shapes) masked = masked.replace(shape, MASK)
  for (const carrier of carriers) masked = masked.replace(carrier, `$1${MASK}`)
  return masked.replace(named, (whole, before: string, value: string) =>
    /\d/.test(value) && /[A-Za-z]/.test(value) ? before + MASK : whole,
  )
}
