// The text of a type -> its parts: a small reader for what TypeScript and JSDoc write.

import { typeTokens, type Written, type WrittenField } from './type-tokens.js'

const LONGEST = 5000
const DEEPEST = 30
const other: Written = { is: 'other' }
const isName = (sign: string) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(sign)
const openings = new Set(['(', '[', '{', '<'])
const closings = new Set([')', ']', '}', '>'])

/** Reads one type; what it does not understand comes back as `other`. Never throws. */
export function readType(text: string): Written {
  return text.length > LONGEST ? other : new TypeReader(typeTokens(text)).whole()
}

class TypeReader {
  private at = 0
  private depth = 0
  constructor(private readonly tokens: string[]) {}

  whole(): Written {
    const type = this.type()
    return this.at < this.tokens.length ? other : type
  }

  private get next(): string {
    return this.tokens[this.at] ?? ''
  }

  private sees(sign: string): boolean {
    return this.next === sign
  }

  private take(sign: string): boolean {
    if (this.next !== sign) return false
    this.at++
    return true
  }

  /** Steps over a bracketed part, its closing bracket included. */
  private skip(): void {
    let depth = 0
    do {
      const sign = this.tokens[this.at++] ?? ''
      if (openings.has(sign)) depth++
      else if (closings.has(sign)) depth--
    } while (depth > 0 && this.at < this.tokens.length)
  }

  private type(): Written {
    if (++this.depth > DEEPEST) {
      this.at = this.tokens.length
      return other
    }
    const made = this.conditional()
    this.depth--
    return made
  }

  private conditional(): Written {
    const first = this.joined('|', () => this.joined('&', () => this.postfix()))
    if (!this.take('extends')) return first
    this.joined('|', () => this.postfix())
    if (!this.take('?')) return other
    const yes = this.type()
    return this.take(':') ? { is: 'union', of: [yes, this.type()] } : other
  }

  private joined(sign: '|' | '&', read: () => Written): Written {
    this.take(sign)
    const all = [read()]
    while (this.take(sign)) all.push(read())
    return all.length === 1 ? (all[0] ?? other) : { is: sign === '|' ? 'union' : 'both', of: all }
  }

  private postfix(): Written {
    const nullable = this.take('?')
    this.take('!')
    let made = this.primary()
    for (;;) {
      if (this.next === '[' && this.tokens[this.at + 1] === ']') {
        this.at += 2
        made = { is: 'array', of: made }
      } else if (this.next === '[') {
        this.skip()
        made = other
      } else if (this.next === '=' || this.next === '!') this.at++
      else break
    }
    return nullable ? { is: 'union', of: [made, { is: 'ref', name: 'null', args: [] }] } : made
  }

  private primary(): Written {
    const sign = this.next
    if (sign === '(') return this.bracket()
    if (sign === '[') return this.tuple()
    if (sign === '{') return this.object()
    if (sign === '<' || sign === 'new') return this.generic()
    this.at++
    if (/^["'\d-]/.test(sign) || sign === 'true' || sign === 'false') return { is: 'literal', text: sign }
    if (sign.startsWith('`')) return { is: 'string' }
    if (sign === '...') return this.postfix()
    if (sign === 'readonly' || sign === 'unique' || sign === 'infer' || sign === 'asserts')
      return this.postfix()
    if (sign === 'keyof' || sign === 'typeof') {
      this.postfix()
      return sign === 'keyof' ? { is: 'string' } : other
    }
    if (sign === 'function' || sign === 'import') return this.called(sign)
    if (sign === '*') return { is: 'ref', name: 'any', args: [] }
    return isName(sign) ? this.reference(sign) : other
  }

  private called(sign: string): Written {
    if (this.next === '(') this.skip()
    if (sign === 'function') {
      if (this.take(':')) this.postfix()
      return { is: 'function' }
    }
    if (!this.take('.')) return other
    return this.primary()
  }

  private reference(first: string): Written {
    let name = first
    while (this.next === '.') {
      this.at++
      if (this.sees('<')) break
      name = this.next
      this.at++
    }
    if (this.take('is')) {
      this.type()
      return { is: 'ref', name: 'boolean', args: [] }
    }
    const args: Written[] = []
    if (this.take('<'))
      while (this.at < this.tokens.length && !this.take('>')) {
        args.push(this.type())
        if (!this.take(',') && this.next !== '>') {
          this.at = this.tokens.length
          return other
        }
      }
    return { is: 'ref', name, args }
  }

  /** `(a: string) => void`, or brackets around a type. */
  private bracket(): Written {
    const from = this.at
    this.skip()
    if (this.take('=>')) {
      this.type()
      return { is: 'function' }
    }
    this.at = from + 1
    const inner = this.type()
    return this.take(')') ? inner : other
  }

  private generic(): Written {
    this.take('abstract')
    this.take('new')
    if (this.next === '<') this.skip()
    return this.next === '(' ? this.bracket() : other
  }

  private tuple(): Written {
    this.at++
    const of: Written[] = []
    let rest = false
    while (this.at < this.tokens.length && !this.take(']')) {
      if (this.next === '...') rest = true
      const [name, sign] = [this.tokens[this.at + (this.next === '...' ? 1 : 0)] ?? '', 0]
      const after = this.at + (this.next === '...' ? 2 : 1) + sign
      const mark = this.tokens[after] === '?' ? after + 1 : after
      if (isName(name) && this.tokens[mark] === ':') this.at = mark + 1
      of.push(this.type())
      this.take('?')
      if (!this.take(',') && this.next !== ']') return other
    }
    return { is: 'tuple', of, rest }
  }

  private object(): Written {
    this.at++
    const fields: WrittenField[] = []
    let index: [Written, Written] | null = null
    while (this.at < this.tokens.length && !this.take('}')) {
      const before = this.at
      if (this.next === '[') index = this.indexed() ?? index
      else {
        const field = this.field()
        if (field) fields.push(field)
      }
      if (!this.take(',')) this.take(';')
      if (this.at === before) this.at++
    }
    return { is: 'object', fields, index }
  }

  /** `[key: string]: number`, also `[K in Keys]?: T`; a computed name is left out. */
  private indexed(): [Written, Written] | null {
    const [key, sign] = [this.tokens[this.at + 1] ?? '', this.tokens[this.at + 2] ?? '']
    if (!isName(key) || (sign !== ':' && sign !== 'in')) {
      this.skip()
      this.take('?')
      if (this.take(':')) this.type()
      return null
    }
    this.at += 3
    const keys = this.type()
    if (this.next === 'as') this.type()
    this.take(']')
    for (const each of ['-', '+', '?']) this.take(each)
    return this.take(':') ? [keys, this.type()] : null
  }

  private field(): WrittenField | null {
    for (const word of ['readonly', 'get', 'set', 'static', 'public'])
      if (this.next === word && !/^[?:(<,;}]$/.test(this.tokens[this.at + 1] ?? '')) this.at++
    const sign = this.next
    if (sign === '(' || sign === '<') {
      this.signature()
      return null
    }
    this.at++
    const name = /^["']/.test(sign) ? sign.slice(1, -1) : sign
    const optional = this.take('?')
    if (this.next === '(' || this.next === '<') {
      this.signature()
      return { name, type: { is: 'function' }, optional }
    }
    if (!this.take(':'))
      return isName(name) ? { name, type: { is: 'ref', name: 'any', args: [] }, optional } : null
    return { name, type: this.type(), optional }
  }

  private signature(): void {
    if (this.next === '<') this.skip()
    if (this.next === '(') this.skip()
    if (this.take(':')) this.type()
  }
}
