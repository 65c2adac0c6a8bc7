// Strings that a function expects, from its source: texts and keys it looks for, samples of its regular expressions.
import type { FunctionInfo } from '../model/target.js'

interface StringForms {
  /** Strings in a form that it splits or parses as a number: `a=b`, `1:2`, `42`; best ones first. */
  texts: string[]
  /** Keys that it looks up in a dictionary. */
  keys: string[]
  /** Strings that it compares with or branches on. */
  compared: string[]
  /** Strings that are only messages for people, in an exception or a log. */
  messages: Set<string>
}

const longestSource = 20_000
const mostKeys = 8
const mostCompared = 12
const quoted = /(['"])((?:(?!\1)[^\\\n]){1,40})\1/g
const keyed = /[\w)\]](?:\[\s*|\.(?:get|pop|setdefault)\(\s*)(['"])([^'"\\\n]{1,40})\1\s*[\]),]/g
const splitting = /\.(?:r?split|r?partition)\(\s*(['"])([^'"\\\n]{1,3})\1/g
const splittingBy = /\.split\(\s*()\/(\\?[^\\\n/[({*+?|^$\w]|\\s)[+*]?\/[a-z]*/g
const comparing =
  /(?:[!=]==?\s*|\bcase\s+|\b(?:startsWith|endsWith|startswith|endswith)\(\s*)(['"])([^'"\\\n]{1,20})\1/g
const choosing = /(['"])([^'"\\\n]{1,20})\1\s*(?:[!=]==?|:\s*[^\s\]])/g
const numeric = /(?<![\w.])(?:int|float|Decimal|Number|parseInt|parseFloat)\(\s*[^\d\s)]/
const trimming = /\.(?:[lr]?strip|trim(?:Start|End)?)\(\s*\)/
const casing =
  /\.(?:lower|upper|casefold|capitalize|title|swapcase|toLowerCase|toUpperCase|toLocale(?:Lower|Upper)Case)\(\s*\)/
const speaking = /^\s*(?:raise|throw|log(?:ger|ging)?\.\w+\(|print\(|warnings\.warn\(|console\.\w+\()/

/** What the source of a function expects of its arguments; only its first 20,000 characters are read. */
export function stringFormsOf(made: FunctionInfo): StringForms {
  const source = made.source.slice(0, longestSource)
  const code = made.docstring ? source.replace(/("""|''')[\s\S]*?\1/, '') : source
  const parted = [...new Set([...matches(splitting, code), ...matches(splittingBy, code).map(plainSign)])]
  const messages = messagesIn(code)
  const compared = [...new Set([...matches(comparing, code), ...matches(choosing, code)])]
  const searched = made.literals.flatMap(value => (value.kind === 'str' ? [value.value] : []))
  const signs = [...new Set([...parted, ...searched.filter(text => /^[=@:,;|/\-.&+]$/.test(text))])].slice(
    0,
    4,
  )
  const isNumeric = numeric.test(code)
  const texts = [
    ...signs.filter(sign => parted.includes(sign)).flatMap(sign => joined(sign, isNumeric)),
    ...(parted.length > 1
      ? [`a${parted[0] ?? ''}b${parted[1] ?? ''}c`, `b${parted[1] ?? ''}c${parted[0] ?? ''}d`]
      : []),
    ...(isNumeric ? ['42', '7', '0', '-1', '2.5'] : []),
    ...signs.filter(sign => !parted.includes(sign)).flatMap(sign => joined(sign, isNumeric).slice(0, 2)),
    ...(trimming.test(code) ? [' abc '] : []),
    ...(casing.test(code) ? ['Abc', 'abC'] : []),
  ]
  return {
    texts: [...new Set(texts)],
    keys: matches(keyed, code).slice(0, mostKeys),
    messages,
    compared: compared.filter(text => !messages.has(text)).slice(0, mostCompared),
  }
}

/** Two and three parts joined by a separator; `1-2-3` before `a-b` if it parses numbers. */
function joined(sign: string, isNumeric: boolean): string[] {
  const letters = [`a${sign}b`, `a${sign}b${sign}c`]
  const numbers = [`1${sign}2`, `1${sign}2${sign}3`, `a${sign}2`]
  return isNumeric ? [...numbers, ...letters] : [...letters, ...numbers]
}

/** The character that a one-character pattern stands for. */
const plainSign = (pattern: string): string => (pattern === '\\s' ? ' ' : pattern.replace('\\', ''))

function matches(pattern: RegExp, code: string): string[] {
  return [...new Set([...code.matchAll(pattern)].map(match => match[2] ?? ''))]
}

/** Strings that occur only on lines with messages for people. */
function messagesIn(code: string): Set<string> {
  const said = new Set<string>()
  const used = new Set<string>()
  for (const line of code.split('\n'))
    for (const text of matches(quoted, line)) (speaking.test(line) ? said : used).add(text)
  return new Set([...said].filter(text => !used.has(text)))
}

const longestPattern = 200
const longestText = 60

/** True for a string that looks like a pattern: nobody would pass it as an argument. */
export const isPattern = (text: string): boolean =>
  text.length <= longestPattern &&
  /\[[^\]]*-|\\[dwsbDWSB]|\(\?|^\^.|.\$$|[.\])][*+]|[*+}]\?|\w\{\d+,\d*\}/.test(text)

/**
 * Up to two strings that match the pattern: a shortest one, and one with repetitions and other alternatives. None for
 * lookaround, back-references, long results, and strings that are not regular expressions.
 */
export function sampled(pattern: string): string[] {
  if (pattern.length > longestPattern) return []
  const texts = [0, 1].map(turn => {
    const reader = new Reader(pattern, turn)
    const text = reader.alternatives()
    return reader.isAtEnd() ? text : null
  })
  return [...new Set(texts.filter((text): text is string => text !== null && text !== ''))]
}

const classes: Record<string, string> = { d: '70', D: 'ab', w: 'ab', W: ' -', s: ' ', S: 'ab' }
const signs: Record<string, string> = { t: '\t', n: '\n' }

class Reader {
  private at = 0

  constructor(
    private readonly pattern: string,
    private readonly turn: number,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.pattern.length
  }

  /** One of several branches; null when any cannot be parsed. */
  alternatives(): string | null {
    const branches = [this.sequence()]
    while (this.take('|')) branches.push(this.sequence())
    if (branches.includes(null)) return null
    return branches[this.turn % branches.length] ?? null
  }

  private sequence(): string | null {
    let text = ''
    while (this.at < this.pattern.length && !/[|)]/.test(this.next())) {
      const one = this.atom()
      const times = one === null ? null : this.repeats()
      if (one === null || times === null) return null
      for (const turn of times) {
        text += one[(turn + this.turn) % one.length] ?? ''
        if (text.length > longestText) return null
      }
    }
    return text
  }

  /** The possible strings for one atom, at least one; null when it cannot be parsed. */
  private atom(): string[] | null {
    const sign = this.next()
    this.at++
    if (sign === '^' || sign === '$') return ['']
    if (sign === '.') return ['a', 'b']
    if (sign === '\\') return this.escaped()
    if (sign === '[') return this.oneOf()
    if (sign === '(') return this.group()
    return /[*+?{]/.test(sign) ? null : [sign]
  }

  private escaped(): string[] | null {
    const sign = this.next()
    this.at++
    if (/[bBAZz]/.test(sign)) return ['']
    if (/\d|^$/.test(sign)) return null
    return [...(classes[sign] ?? signs[sign] ?? sign)]
  }

  /** A capturing, named or non-capturing group; null for every other kind that begins with a question mark. */
  private group(): string[] | null {
    const [opening = ''] = /^\?(?::|P?<\w+>)/.exec(this.pattern.slice(this.at)) ?? []
    this.at += opening.length
    if (this.next() === '?') return null
    const inner = this.alternatives()
    return inner === null || !this.take(')') ? null : [inner]
  }

  private oneOf(): string[] | null {
    const other = this.take('^')
    const end = this.pattern.slice(this.at + 1).search(/(?<!\\)\]/) + this.at + 1
    if (end <= this.at) return null
    const inner = this.pattern.slice(this.at, end)
    this.at = end + 1
    if (other) return pickOther(inner)
    const plain = inner
      .replace(/\\([dwsDWS])/g, (_, sign: string) => classes[sign] ?? '')
      .replace(/\\(.)/g, '$1')
    const ends = [...plain.replace(/(.)-(.)/g, '$1$2')]
    return ends.length > 0 ? ends : null
  }

  /** Indices of the repetitions: the minimum number, or one more. */
  private repeats(): number[] | null {
    const rest = this.pattern.slice(this.at)
    const [whole = '', sign = '', from = '', open = ''] =
      /^(?:([*+?])|\{(\d+)(,\d*)?\})[?+]?/.exec(rest) ?? []
    this.at += whole.length
    const least = sign === '+' ? 1 : sign ? 0 : whole ? Number(from) : 1
    const times = least + (sign || open === ',' ? this.turn : 0)
    return times > longestText ? null : Array.from({ length: times }, (_, at) => at)
  }

  private next(): string {
    return this.pattern[this.at] ?? ''
  }

  private take(sign: string): boolean {
    if (this.next() !== sign) return false
    this.at++
    return true
  }
}

/** Up to two characters that a negated class accepts. */
function pickOther(inner: string): string[] | null {
  let finds: RegExp
  try {
    finds = new RegExp(`^[^${inner}]$`)
  } catch {
    return null
  }
  const found = ['a', 'Z', '7', ' ', '-', '_', '!'].filter(sign => finds.test(sign))
  return found.length > 0 ? found.slice(0, 2) : null
}
