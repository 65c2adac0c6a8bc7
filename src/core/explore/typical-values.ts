// What a function mentions -> numbers and strings to try: typical ones first, then its own with their neighbours.
import type { Value } from '../model/target.js'
import type { CallSyntax } from '../model/ports.js'
import { float, int, str } from './values.js'

/** What pools are filled from. `build` returns instances of a class by name, none when it is unknown. */
export interface Clues {
  ints: number[]
  floats: number[]
  strings: string[]
  /** Single characters that the function looks for. */
  letters: string[]
  /** Strings in a form that the function splits or parses; they come first. */
  forms?: string[]
  /** Keys that it looks up in a dictionary. */
  keys?: string[]
  /** Strings that the function compares with or branches on. */
  compared?: string[]
  /** Whole inputs of documented examples. */
  seen: Value[]
  callables: string[]
  /** `recorder`: a function that records its arguments; `failing`: functions that raise before they return a value. */
  recorder?: string | undefined
  failing?: ((value: Value) => string[]) | undefined
  /** How the language writes a function that records its calls. */
  double?: CallSyntax['double']
  build: (name: string, depth: number) => Value[]
  /** How the language writes an object with given attributes, and a function that returns a value. */
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

/** Rounds to two decimals, which a reader can check. */
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

/** The separator between two letters of a form. */
const signsOf = (forms: string[]): string[] =>
  forms.flatMap(form => (/^a\W{1,2}b$/.test(form) ? [form.slice(1, -1)] : []))

/** Strings in the pools: typical ones, and those that the function mentions. */
export function knownTexts(clues: Clues): Set<string> {
  const values = [...clues.seen, ...strings(clues), ...typicalValues.words.map(str)]
  return new Set(values.flatMap(value => (value.kind === 'str' ? [value.value] : [])))
}
