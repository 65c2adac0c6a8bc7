// A regular expression as a function writes it -> short texts that it finds, for the everyday part of the notation.
const longestPattern = 200
const longestText = 60

/** Signs that a text is meant as a pattern: nobody would pass it as it stands. */
export const isPattern = (text: string): boolean =>
  text.length <= longestPattern &&
  /\[[^\]]*-|\\[dwsbDWSB]|\(\?|^\^.|.\$$|[.\])][*+]|[*+}]\?|\w\{\d+,\d*\}/.test(text)

/**
 * Up to two texts that the pattern finds: one as short as it can be, one that repeats and takes other alternatives.
 * None for what looks ahead or behind, for what refers back, for what comes out long, and for what is no pattern.
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

  /** One of several branches, null where one cannot be read. */
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

  /** The texts that one place may hold, at least one. */
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

  /** A group with or without a name; null for every other kind that begins with a question mark. */
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

  /** The repetitions by number: as few as may be, or one more. */
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

/** A sign that a negated class lets through. */
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
