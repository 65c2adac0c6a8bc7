// The amounts in a value, also nested ones, that a bound may concern: numbers, lengths, times; each can be replaced.
import type { Value } from '../model/target.js'
import { float, int, list, str } from './values.js'

/** One amount of a value. `rest` is a text for everything else: equal when two values differ only in this amount. */
export interface Amount {
  amount: number
  isWhole: boolean
  rest: string
  /** The value with another amount; null when there is no such value. */
  set(amount: number): Value | null
}

const most = 8
const deepest = 3
const longest = 4000
const largest = 1_000_000

/** At most eight amounts, the value's own first. */
export const amountsOf = (value: Value | null): Amount[] =>
  value === null ? [] : within(value, 0).slice(0, most)

function within(value: Value, depth: number): Amount[] {
  switch (value.kind) {
    case 'int':
    case 'float':
      return [numberIn(value)]
    case 'str':
      return [lengthOf(value.value.length, textOf(value.value))]
    case 'list':
    case 'tuple': {
      const { kind, items } = value
      const own = kind === 'list' ? [lengthOf(items.length, many => listOf(items, many))] : []
      const places = [...new Set([0, items.length - 1])].filter(at => items[at] !== undefined)
      return [...own, ...inner(items, places, depth, changed => ({ kind, items: changed }))]
    }
    case 'dict': {
      const held = value.entries.map(([, each]) => each)
      const places = held.map((_, at) => at)
      const put = (changed: Value[]): Value => ({
        kind: 'dict',
        entries: value.entries.map(([key, each], at) => [key, changed[at] ?? each]),
      })
      return inner(held, places, depth, put)
    }
    case 'code':
      return amountsIn(value.code)
    case 'none':
    case 'bool':
    case 'bytes':
    case 'set':
      return []
  }
}

function inner(parts: Value[], places: number[], depth: number, put: (parts: Value[]) => Value): Amount[] {
  if (depth >= deepest) return []
  return places.flatMap(at => {
    const part = parts[at]
    return (part ? within(part, depth + 1) : []).map(({ rest, set, ...plain }) => ({
      ...plain,
      rest: JSON.stringify(put(parts.with(at, str(`${at} ${rest}`)))),
      set: (amount: number) => {
        const changed = set(amount)
        return changed && put(parts.with(at, changed))
      },
    }))
  })
}

function numberIn({ kind, value }: Extract<Value, { kind: 'int' | 'float' }>): Amount {
  const isWhole = kind === 'int'
  const set = (amount: number): Value | null => {
    if (Math.abs(amount) > largest) return null
    return isWhole ? int(Math.round(amount)) : float(Number(amount.toFixed(2)))
  }
  return { amount: value, isWhole, rest: kind, set }
}

function lengthOf(amount: number, make: (amount: number) => Value | null): Amount {
  const set = (many: number): Value | null => (many < 0 || many > longest ? null : make(Math.round(many)))
  return { amount, isWhole: true, rest: 'length', set }
}

const textOf =
  (text: string) =>
  (length: number): Value =>
    str((text || 'a').repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length))

function listOf(items: Value[], many: number): Value | null {
  if (items.length === 0 && many > 0) return null
  return list(Array.from({ length: many }, (_, at) => items[at % items.length] as Value))
}

const dayLength = 86_400_000

/** How a point in time is written in code, and its unit in milliseconds. */
interface Moment {
  pattern: RegExp
  unit: number
  read(found: string[]): number
  write(time: Date): string
}

const numbers = (text: string): number[] => text.split(',').map(Number)

const moments: Moment[] = [
  {
    pattern: /(?<=')\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z(?=')/,
    unit: 1,
    read: ([text = '']) => Date.parse(text),
    write: time => time.toISOString().replace('.000Z', 'Z'),
  },
  {
    pattern: /\bdatetime\(([\d, ]+)\)/,
    unit: 1000,
    read: ([, text = '']) => {
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbers(text)
      return Date.UTC(year, month - 1, day, hour, minute, second)
    },
    write: time =>
      `datetime(${partsOf(time)
        .slice(0, time.getUTCSeconds() > 0 ? 6 : 5)
        .join(', ')})`,
  },
  {
    pattern: /\bdate\(([\d, ]+)\)/,
    unit: dayLength,
    read: ([, text = '']) => {
      const [year = 0, month = 1, day = 1] = numbers(text)
      return Date.UTC(year, month - 1, day)
    },
    write: time => `date(${partsOf(time).slice(0, 3).join(', ')})`,
  },
]

const partsOf = (time: Date): number[] => [
  ...[time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()],
  ...[time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()],
]

/** Standalone numbers, outside strings and names; strings are matched to skip them. */
const alone =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<![\w.)\]] ?)-\d+(?:\.\d+)?(?![\w.])|(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g

function amountsIn(code: string): Amount[] {
  for (const moment of moments) {
    const found = moment.pattern.exec(code)
    const first = found ? moment.read(found) : NaN
    if (found && Number.isFinite(first)) return amountsOfMoment(code, { moment, found, first })
  }
  return [...code.matchAll(alone)].flatMap(({ index, 0: text }) => {
    if (/^['"]/.test(text)) return []
    const isWhole = !text.includes('.')
    const [before, after] = [code.slice(0, index), code.slice(index + text.length)]
    const set = (amount: number): Value | null => {
      if (Math.abs(amount) > largest) return null
      const shown = isWhole ? String(Math.round(amount)) : pointed(Number(amount.toFixed(2)))
      return { kind: 'code', code: before + shown + after }
    }
    return [{ amount: Number(text), isWhole, rest: `${before}@${after}`, set }]
  })
}

const pointed = (amount: number): string => (Number.isInteger(amount) ? amount.toFixed(1) : String(amount))

/** The amounts of a point in time: its distance from 1970, and its year, month and so on. */
function amountsOfMoment(
  code: string,
  { moment, found, first }: { moment: Moment; found: RegExpExecArray; first: number },
): Amount[] {
  const [before, after] = [code.slice(0, found.index), code.slice(found.index + found[0].length)]
  const made = (time: Date): Value | null => {
    const year = time.getUTCFullYear()
    return year >= 1 && year <= 9999 ? { kind: 'code', code: before + moment.write(time) + after } : null
  }
  const parts = partsOf(new Date(first)).slice(0, moment.unit === dayLength ? 3 : 6)
  const setPart = (at: number) => (amount: number) => {
    const [year = 0, month = 1, ...others] = parts.with(at, Math.round(amount))
    const time = new Date(Date.UTC(year, month - 1, ...others))
    return partsOf(time)[at] === Math.round(amount) ? made(time) : null
  }
  return [
    {
      amount: first / moment.unit,
      isWhole: true,
      rest: `${before}@${after}`,
      set: amount => made(new Date(Math.round(amount) * moment.unit)),
    },
    ...parts.map((amount, at) => ({
      ...{ amount, isWhole: true, set: setPart(at) },
      rest: `${before}@${parts.with(at, NaN).join()}${after}`,
    })),
  ]
}
