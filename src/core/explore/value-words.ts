// A value -> words for a test name: `minus_1`, `empty_list`, `2_dashes`.
import type { Value } from '../model/target.js'

export type Nouns = Partial<Record<Value['kind'], string>>

/** A value in words: `minus_1`, `empty_list`, `list_with_a_and_b`; short lists by their items. */
export function words(value: Value, width: number, nouns: Nouns): string {
  switch (value.kind) {
    case 'none':
      return nouns.none ?? 'none'
    case 'bool':
      return String(value.value)
    case 'int':
    case 'float':
      return `${value.value < 0 ? 'minus_' : ''}${digitWords(Math.abs(value.value))}`
    case 'str':
    case 'bytes':
      return textWords(value.value, width > 0 ? 20 : 12)
    case 'dict':
      return dictWords(value.entries, width, nouns)
    case 'code':
      return codeWords(value.code)
    case 'list':
    case 'tuple':
    case 'set':
      return itemWords(nouns[value.kind] ?? value.kind, value.items, width, nouns)
  }
}

function dictWords(entries: [Value, Value][], width: number, nouns: Nouns): string {
  const noun = nouns.dict ?? 'dict'
  const [first, ...others] = entries
  if (!first) return `empty_${noun}`
  if (width < 0) return noun
  const [key, value] = first
  const isPlain = others.length === 0 && width > 0 && key.kind === 'str' && /[A-Za-z]/.test(key.value)
  return isPlain
    ? `${noun}_with_${words(key, 1, nouns)}_${words(value, 1, nouns)}`
    : `${noun}_of_${entries.length}`
}

/** `2_point_5`, `1e_minus_14`. */
const digitWords = (number: number): string =>
  String(number).toLowerCase().replace('.', '_point_').replace('e+', 'e').replace('e-', 'e_minus_')

function codeWords(code: string): string {
  if (code === 'NaN') return 'nan'
  if (/=>|^lambda\b/.test(code)) return 'a_function'
  const sign = /^-[\dI]/.test(code) ? 'minus_' : ''
  const called = code.replace(/^new\s+/, '').split('(')[0] ?? ''
  const plain = snake(/^[\w.$]+$/.test(called) ? (called.split('.').at(-1) ?? '') : called)
  return sign + plain.split('_').slice(0, 3).join('_') || 'value'
}

function textWords(text: string, width: number): string {
  if (text === '') return 'empty_string'
  const plain = wholeWords(snake(text), width)
  // `-1.00 k`: without its sign, the name would state another number.
  if (plain) return /^\s*[-\u2212]\s*[.\d]/.test(text) ? `minus_${plain}` : plain
  return text.trim() === '' ? (blankWord(text) ?? 'blank_string') : signWords(text)
}

/** The notable character in a whitespace string; null when there is none. */
export const blankWord = (text: string): 'line_break' | 'tab' | null =>
  /[\n\r\v\f\u0085\u2028\u2029]/.test(text) ? 'line_break' : text.includes('\t') ? 'tab' : null

const signNames = new Map(
  (
    '- dash,/ slash,. dot,: colon,; semicolon,_ underscore,@ at_sign,# hash_sign,% percent_sign,& ampersand,* star,+ plus,' +
    '= equals_sign,? question_mark,! exclamation_mark,\\ backslash,\' quote," double_quote,< less_sign,> greater_sign,~ tilde,' +
    '| bar,$ dollar_sign,\u200d zero_width_joiner,\u200b zero_width_space,\ufe0f variation_selector'
  )
    .split(',')
    .map(pair => [pair.slice(0, 1), pair.slice(2)] as const)
    .concat([[',', 'comma']]),
)

/** Words for a string without plain letters and digits: `2_dashes`, `emoji`. */
function signWords(text: string): string {
  const signs = [...text.trim()]
  const [first = ''] = signs
  const name = signNames.get(first)
  if (name !== undefined && signs.every(sign => sign === first)) {
    const more = /sh$/.test(name) ? 'es' : 's'
    return signs.length === 1 ? name : `${signs.length}_${name}${more}`
  }
  if (/\p{Extended_Pictographic}/u.test(text)) return 'emoji'
  return /\p{L}/u.test(text) ? 'other_letters' : 'signs'
}

function itemWords(kind: string, items: Value[], width: number, nouns: Nouns): string {
  if (items.length === 0) return `empty_${kind}`
  if (width < 0) return kind
  const flat = items.every(item => item.kind !== 'dict' && !('items' in item))
  if (flat && items.length <= width)
    return `${kind}_with_${items.map(item => words(item, 1, nouns)).join('_and_')}`
  return `${kind}_of_${items.length}`
}

/** Lower-case words of plain letters and digits, joined by underscores. */
export function snake(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase()
}

/** Cuts after a whole word; a single word that is too long is cut anywhere. */
export function wholeWords(name: string, width: number): string {
  if (name.length <= width) return name
  const end = name.slice(0, width + 1).lastIndexOf('_')
  return name.slice(0, end > 0 ? end : width)
}
