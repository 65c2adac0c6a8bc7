// The text of JavaScript literals -> values; anything that is no literal stands for nothing.
import type { Value } from '../../core/model/code.js'

const DEEPEST = 20
const LONGEST = 5000

const words: Record<string, Value> = {
  null: { kind: 'none' },
  true: { kind: 'bool', value: true },
  false: { kind: 'bool', value: false },
  undefined: { kind: 'code', code: 'undefined' },
  NaN: { kind: 'code', code: 'NaN' },
  Infinity: { kind: 'code', code: 'Infinity' },
}
/** Classes that are written with `new` and literal arguments. */
const made = ['Map', 'Date', 'RegExp', 'URL', 'Uint8Array', 'Error', 'TypeError', 'RangeError']
const numeric =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?)n?/y
const quotes = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`/y
const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy
const pattern = /\/(?![*/])(?:[^\\/\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/y
const blank = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*/y

/** Reads from a place in a text and moves on; every reader answers null where its text is not there. */
class Scanner {
  at = 0
  constructor(readonly text: string) {}

  take(wanted: RegExp): string | null {
    wanted.lastIndex = this.at
    const found = wanted.exec(this.text)?.[0] ?? null
    if (found !== null) this.at += found.length
    return found
  }

  sign(wanted: string): boolean {
    this.take(blank)
    const here = this.text.startsWith(wanted, this.at)
    if (here) this.at += wanted.length
    return here
  }

  done(): boolean {
    this.take(blank)
    return this.at >= this.text.length
  }

  value(depth: number): Value | null {
    this.take(blank)
    if (depth > DEEPEST) return null
    const first = this.text.charAt(this.at)
    if (first === '[') return this.list('[', ']', depth)
    if (first === '{') return this.record(depth)
    if (first === '(') return this.wrapped(depth)
    if (first === '-' || first === '+') return this.signed(first)
    if (first === '/') return code(this.take(pattern))
    const string = this.take(quotes)
    if (string !== null) return { kind: 'str', value: unquoted(string) }
    const number = this.take(numeric)
    if (number !== null) return numberOf(number)
    return this.word(depth)
  }

  list(open: string, close: string, depth: number): (Value & { kind: 'list' }) | null {
    if (!this.sign(open)) return null
    const items: Value[] = []
    while (!this.sign(close)) {
      const item = this.value(depth + 1)
      if (!item || (!this.sign(',') && this.text.charAt(this.at) !== close)) return null
      items.push(item)
    }
    return { kind: 'list', items }
  }

  record(depth: number): Value | null {
    if (!this.sign('{')) return null
    const entries: [Value, Value][] = []
    while (!this.sign('}')) {
      const key = this.key()
      const held = key !== null && this.sign(':') ? this.value(depth + 1) : null
      if (key === null || !held || (!this.sign(',') && this.text.charAt(this.at) !== '}')) return null
      entries.push([{ kind: 'str', value: key }, held])
    }
    return { kind: 'dict', entries }
  }

  key(): string | null {
    this.take(blank)
    const string = this.take(quotes)
    if (string !== null) return unquoted(string)
    const digits = this.take(/\d{1,15}/y)
    return digits ?? this.take(identifier)
  }

  wrapped(depth: number): Value | null {
    this.sign('(')
    const inner = this.value(depth + 1)
    return inner && this.sign(')') ? inner : null
  }

  signed(sign: string): Value | null {
    this.at++
    this.take(blank)
    const digits = this.take(numeric)
    if (digits !== null) return numberOf(sign === '-' ? `-${digits}` : digits)
    return this.take(/Infinity\b/y) ? code(sign === '-' ? '-Infinity' : 'Infinity') : null
  }

  word(depth: number): Value | null {
    const start = this.at
    const name = this.take(identifier)
    if (name === null) return null
    if (name !== 'new') return Object.hasOwn(words, name) ? (words[name] ?? null) : null
    this.take(blank)
    const kind = this.take(identifier) ?? ''
    const given = this.list('(', ')', depth)
    if (!given) return null
    const [only] = given.items
    if (kind === 'Set' && given.items.length === 0) return { kind: 'set', items: [] }
    if (kind === 'Set' && only?.kind === 'list') return { kind: 'set', items: only.items }
    return made.includes(kind) ? code(this.text.slice(start, this.at)) : null
  }
}

const code = (text: string | null): Value | null => (text === null ? null : { kind: 'code', code: text })

function numberOf(text: string): Value | null {
  if (text.endsWith('n')) return code(text)
  const plain = text.replaceAll('_', '')
  const value = plain.startsWith('-') ? -Number(plain.slice(1)) : Number(plain)
  if (Number.isNaN(value) || Object.is(value, -0)) return Object.is(value, -0) ? code('-0') : null
  if (!Number.isFinite(value)) return null
  return { kind: Number.isInteger(value) && !/\.\d/.test(plain) ? 'int' : 'float', value }
}

const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
}

function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(
      /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g,
      (all: string, point?: string, unit?: string, byte?: string, sign?: string) => {
        if (sign !== undefined) return Object.hasOwn(escapes, sign) ? (escapes[sign] ?? '') : sign
        const number = parseInt(point ?? unit ?? byte ?? '', 16)
        return number > 0x10ffff ? all : String.fromCodePoint(number)
      },
    )
}

/** The value that a literal stands for, null when the text is anything else. */
export function readValue(text: string): Value | null {
  if (text.length > LONGEST) return null
  const scanner = new Scanner(text)
  const value = scanner.value(0)
  return value && scanner.done() ? value : null
}

/** The literals of `(1, 'a')` at the start of `text`, and what stands behind its bracket; null when one is no literal. */
export function readArguments(text: string): { items: Value[]; rest: string } | null {
  if (text.length > LONGEST) return null
  const scanner = new Scanner(text)
  const given = scanner.list('(', ')', 0)
  return given && { items: given.items, rest: text.slice(scanner.at) }
}
