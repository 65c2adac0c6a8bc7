// What a function mentions -> numbers and texts to try: everyday ones first, then its own with their neighbours.
import type { Value } from '../model/target.js'
import type { CallSyntax } from '../model/ports.js'
import { float, int, str } from './values.js'

/** What pools are filled from. `build` gives instances of a class by name, none when it is unknown. */
export interface Clues {
  ints: number[]
  floats: number[]
  strings: string[]
  /** Single characters that the function looks for. */
  letters: string[]
  /** Texts in the form that the function takes apart; they come first. */
  forms?: string[]
  /** Keys that it asks a dictionary for. */
  keys?: string[]
  /** Texts that the function compares with or tells apart. */
  compared?: string[]
  /** Whole inputs of documented examples. */
  seen: Value[]
  callables: string[]
  /** Functions that note what they are called with, and that fail before they give a value. */
  recorder?: string | undefined
  failing?: ((value: Value) => string[]) | undefined
  /** A function that writes down its calls: how the language writes it. */
  double?: CallSyntax['double']
  build: (name: string, depth: number) => Value[]
  /** An object with these attributes, and a function that gives a value: how the language writes them. */
  object?: CallSyntax['object']
}

export const typicalValues = {
  ints: [3, 2, 5, 1, 0, 10, 7, 4, -1, 12, 6, 8, 20, 9, 100, -5, 15, 11, 37, 64, 135, 21, -12, 246, 1000],
  floats: [2.5, 1.0, 0.5, 0.0, 3.75, 10.0, -1.5, 100.0, 0.1, 7.25, -0.5],
  strings: [
    'abc',
    'hello world',
    '',
    'a',
    'Hello',
    'aba',
    'ab',
    'Hello World',
    '123',
    'abcABC',
    'aabb',
    'a1 b2',
    'XYZ',
    'a b a',
    ' a ',
    'The quick brown fox jumps over the lazy dog',
    'one, two. Three?',
    'Aa Bb',
    'aab abb',
  ],
  words: ['apple', 'banana', 'cherry', 'a', 'kiwi', 'Fig', 'bb', ''],
}
const largest = 1_000_000
const capped = (value: number): boolean => Math.abs(value) <= largest

export function ints(clues: Clues): Value[] {
  const near = clues.ints.flatMap(value => [value, value + 1, value - 1]).filter(capped)
  return [...typicalValues.ints.slice(0, 6), ...near, ...typicalValues.ints.slice(6)].map(int)
}

export function floats(clues: Clues): Value[] {
  const own = [...clues.floats, ...clues.ints].filter(capped)
  const near = own.flatMap(value => [value, round(value + 0.5), round(value - 0.5), round(value * 2)])
  return [...typicalValues.floats.slice(0, 4), ...near, ...typicalValues.floats.slice(4)].map(float)
}

/** At most two decimals: what a reader can check. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function strings(clues: Clues): Value[] {
  const own = clues.strings.filter(text => text.length > 0 && text.length <= 40)
  const templates = own.flatMap(text => [text, `a${text}b`, `a${text}`, `${text}a`, `${text}${text}`])
  const [first = '', second = ''] = clues.letters
  const joined =
    clues.letters.length > 1 ? [clues.letters.slice(0, 12).join(''), first + second, second + first] : []
  const signs = [...own, ...signsOf(clues.forms ?? [])].filter(text => /^\W{1,2}$/.test(text)).slice(0, 4)
  const joints = signs.flatMap(sign => own.filter(text => /^\w+$/.test(text)).map(text => `a${sign}${text}`))
  const pairs = own.slice(0, 4).flatMap(left => own.slice(0, 4).map(right => `a${left}b${right}c`))
  const forms = clues.forms ?? []
  const texts = [
    ...forms.slice(0, 3),
    ...typicalValues.strings.slice(0, 5),
    ...forms.slice(3),
    ...joined,
    ...joints.slice(0, 8),
    ...templates,
    ...typicalValues.strings.slice(5),
    ...pairs,
  ]
  return texts.map(str)
}

/** What stands between two letters of a form. */
const signsOf = (forms: string[]): string[] =>
  forms.flatMap(form => (/^a\W{1,2}b$/.test(form) ? [form.slice(1, -1)] : []))

/** Texts that stand in the pools themselves: everyday ones, and those that the function mentions. */
export function knownTexts(clues: Clues): Set<string> {
  const values = [...clues.seen, ...strings(clues), ...typicalValues.words.map(str)]
  return new Set(values.flatMap(value => (value.kind === 'str' ? [value.value] : [])))
}
