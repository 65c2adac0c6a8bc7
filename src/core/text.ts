// Text from models, pull requests and services, made safe to show: secrets are masked, and none of it becomes markup.

/** Control, bidirectional and invisible characters, except line breaks, tabs and the emoji variation selector. */
const hidden =
  /[^\P{C}\n\t]|[\u2028\u2029]|[^\P{Default_Ignorable_Code_Point}\ufe0f]|(?<!\p{Extended_Pictographic})\ufe0f(?!\u20e3)/u
const allHidden = new RegExp(hidden, 'gu')

/** True for text with invisible characters. */
export const hasHidden = (text: string): boolean => hidden.test(text)

/** Removes invisible characters and masks what looks like a key. */
export function clean(text: string): string {
  return maskSecrets(text.replace(/\r\n?/g, '\n').replace(allHidden, ''))
}

/** Replaces each invisible character by its code. */
export const visible = (text: string): string =>
  text.replace(/[\p{C}\p{DI}]/gu, sign => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)

/** One line of at most `limit` characters. */
export function oneLine(text: string, limit = 200): string {
  const line = clean(text).replace(/\s+/g, ' ').trim()
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}

/**
 * One line of code for a fence. A line break with the space around it becomes one space; other spaces stay, since they
 * may be significant.
 */
export function codeLine(text: string, limit = 200): string {
  const line = clean(text)
    .trim()
    .replace(/[ \t]*\n\s*/g, ' ')
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}

/** Inline code in running text: its backticks are replaced. */
export const code = (text: string): string =>
  `\`${codeLine(text).replace(/\t/g, ' ').replace(/`/g, "'") || ' '}\``

/** Inline code, also valid inside a table: bars are escaped. */
export const inline = (text: string): string => code(oneLine(text)).replace(/\\*\|/g, '\\|')

/** Characters that are markup to Markdown or GitHub. */
const markup = /[&<>"'`*[\]~\\|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu
/** The character before a mention, an issue number or an emoji name. GitHub detects these after decoding entities. */
const reference = /@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=[\w+-]+:)/giu
/** Anything that may be a commit hash, at its shortest 7 digits. */
const commit = /(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])/giu

/** Running text, also for `<summary>`: it creates no markup, mention, reference or link; plain words stay readable. */
export function html(text: string, limit?: number): string {
  return oneLine(text, limit)
    .replace(commit, word => word.replace(/.{6}(?=.)/g, '$&\u200b'))
    .replace(reference, '$&\u200b')
    .replace(markup, mark => `&#${mark.charCodeAt(0)};`)
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

/** The text without durations: equal for two comments that say the same. */
export function withoutTimes(text: string): string {
  return text.replace(/\b\d+(?:\.\d+)? s\b/g, 's')
}

/** `1 test`, `3 tests`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

const LEAST_DOLLARS = 1e-9

/** Ascending line numbers as `3-5, 7`; at most `most` ranges, then `...` if there are more. */
export function rangesOf(lines: readonly number[], most = Infinity): string {
  const ranges: [from: number, to: number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else ranges.push([line, line])
  }
  const shown = ranges.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
  return shown.join(', ') + (ranges.length > most ? ', ...' : '')
}

/** `$0.0061`: two significant digits below a cent, whole cents above; null is `price unknown`. */
export function money(usd: number | null): string {
  if (usd === null) return 'price unknown'
  if (usd === 0) return '$0'
  if (usd < LEAST_DOLLARS) return `under $${LEAST_DOLLARS.toFixed(9)}`
  const digits = usd >= 0.01 ? 2 : 1 - Math.floor(Math.log10(usd))
  return `$${usd.toFixed(digits)}`
}

/** `18.2k` for 18,213. */
export function thousands(count: number): string {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}k`
}

/** The language after a fence, for highlighting; empty when not known. */
export function fenceWord(path: string): string {
  const extension = /\.([a-z]+)$/.exec(path)?.[1] ?? ''
  if (extension === 'py') return 'python'
  return /^[cm]?[jt]sx?$/.test(extension) ? extension.replace(/^[cm]/, '') : ''
}

const MASK = '[masked]'

// Every repetition is bounded or excludes what follows it, so hostile text takes linear time; none crosses a fence.
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

/** Headers and URLs: the part before the secret stays. */
const carriers: RegExp[] = [
  /(\b(?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.~-]{16,}={0,2}/gi,
  /(:\/\/[^\s/:@'"`]{1,100}:)[^\s/@'"`]{1,200}(?=@)/g,
]

// A literal of 16 or more letters and digits with a name that suggests a secret; shorter ones may be program logic.
const named =
  /(\b\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["']?\s{0,4}[:=]\s{0,4}["'])([^\s"'`]{16,200})(?=["'])/gi

/** Masks key shapes, private key blocks, credentials in URLs and headers, and long literals named like a secret. */
export function maskSecrets(text: string): string {
  let masked = text
  for (const shape of shapes) masked = masked.replace(shape, MASK)
  for (const carrier of carriers) masked = masked.replace(carrier, `$1${MASK}`)
  return masked.replace(named, (whole, before: string, value: string) =>
    /\d/.test(value) && /[A-Za-z]/.test(value) ? before + MASK : whole,
  )
}

/** Parts of a key of at least this length are masked anywhere: a prefix or half of the key may be missing. */
const LEAST = 12
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Masks a known key: whole or in parts of 12 characters or more, as it is, in base64 (either alphabet, at any place of
 * a longer text), in hexadecimal, and with characters written as `%2D`, `\u002d`, `\x2d` or `&#45;`. Invisible
 * characters do not hide it, nor do case, width and separators between its letters. A text without the key is returned
 * unchanged. Takes linear time.
 */
export function maskKey(text: string, key: string | null): string {
  if (key === null || key === '') return text
  const units = [...visibleUnits(text)]
  const hidden = new Uint8Array(units.length)
  const own = units.map(({ char }, at) => ({ char, at }))
  const letters = own.flatMap(({ char, at }) => [...lettersOf(char)].map(letter => ({ char: letter, at })))
  const forms = formsOf(key)
  hideForms(own, forms, hidden)
  hideForms(
    letters,
    forms.map(lettersOf).filter(form => form.length >= LEAST),
    hidden,
  )
  if (!hidden.includes(1)) return text
  let [masked, from] = ['', 0]
  for (let at = 0; at < units.length; at += 1) {
    if (hidden[at] !== 1) continue
    masked += text.slice(from, units[at]?.start) + MASK
    while (hidden[at + 1] === 1) at += 1
    from = units[at]?.end ?? text.length
  }
  return masked + text.slice(from)
}

/** Only letters and digits, in lower case and normalised width. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Marks the units, by index, that contain parts of the forms. */
function hideForms(
  stream: readonly { char: string; at: number }[],
  forms: readonly string[],
  hidden: Uint8Array,
): void {
  const plain = stream.map(({ char }) => char).join('')
  for (const form of new Set(forms)) {
    const length = Math.min(LEAST, form.length)
    const pieces = new Set(
      Array.from({ length: form.length - length + 1 }, (_, at) => form.substr(at, length)),
    )
    for (let at = 0; at + length <= plain.length; at += 1) {
      if (!pieces.has(plain.slice(at, at + length))) continue
      const [first, last] = [stream[at]?.at ?? 0, stream[at + length - 1]?.at ?? 0]
      hidden.fill(1, first, last + 1)
    }
  }
}

const NUMBERS = /(?:(?:0[xbo]|U\+|\\u?\{?)?(?=[\da-f]*\d)[\da-f]{2,8}\}?[\s,;:|/-]*){12,}/giu

/** Masks long lists of numbers: a service that cannot decode a text may print its bytes that way. */
export const maskNumbers = (text: string): string => text.replace(NUMBERS, `${MASK} `)

/** One decoded UTF-16 unit, and the part of the text that encodes it. */
interface Unit {
  char: string
  start: number
  end: number
}

function* visibleUnits(text: string): Generator<Unit> {
  const written =
    /%(?:25){0,2}([0-9a-f]{2})|\\{1,4}u00([0-9a-f]{2})|\\{1,4}x([0-9a-f]{2})|&#x0{0,4}([0-9a-f]{2});|&#0{0,4}(\d{2,3});|\\{1,4}([/"\\])|[\p{Cc}\p{Cf}]|[^]/giu
  for (const found of text.matchAll(written)) {
    const [whole, percent, long, short, entity, decimal, escaped] = found
    const hex = percent ?? long ?? short ?? entity
    const code =
      hex === undefined ? (decimal === undefined ? null : Number(decimal)) : Number.parseInt(hex, 16)
    const char = code === null ? (escaped ?? whole) : String.fromCharCode(code)
    const span = { start: found.index, end: found.index + whole.length }
    if (!/[\p{Cc}\p{Cf}]/u.test(char))
      for (let at = 0; at < char.length; at += 1) yield { char: char.charAt(at), ...span }
  }
}

/** The key in every encoding it may have as a whole. */
function formsOf(key: string): string[] {
  const bytes = [...new TextEncoder().encode(key)]
  const hex = bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')
  // Preceding text shifts it by zero, one or two bytes; characters shared with neighbours at the ends are left out.
  const encoded = [0, 1, 2].map(shift => {
    const all = base64([...Array<number>(shift).fill(0), ...bytes])
    return all.slice(Math.ceil((shift * 4) / 3), (bytes.length + shift) % 3 === 0 ? undefined : -1)
  })
  const web = encoded.map(form => form.replaceAll('+', '-').replaceAll('/', '_'))
  const others = [hex, hex.toUpperCase(), ...encoded, ...web].filter(form => form.length >= LEAST)
  return [...new Set([key, ...others])]
}

/** Without padding. */
function base64(bytes: number[]): string {
  const bits = bytes.map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,6}/g) ?? [])
    .map(six => BASE64[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '')
    .join('')
}

/** A literal in the quotes of the one it replaces, if both are plain strings. */
export function withQuotesOf(was: string, literal: string): string {
  const [quote = ''] = was
  const isPlain = /^(?:"[^"'`\\$]*"|'[^"'`\\$]*')$/.test(literal) && /["'`]/.test(quote)
  return isPlain ? quote + literal.slice(1, -1) + quote : literal
}
