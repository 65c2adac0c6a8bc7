// An argument -> what is special about it, using the parameter's name: a negative amount, an empty text, a bound.
import type { Parameter, Value } from '../model/target.js'
import { blankWord, type Nouns } from './value-words.js'

/** Names that say nothing about their content. */
const BARE = /^(?:[a-z]\d?|_.*|args?\d*|params?\d*|arr|obj|num|str|self|given|rest)$/i

export const hasTellingName = ({ name }: Parameter): boolean => !BARE.test(name)

/** Nouns for values without a descriptive name. */
const plainNouns: Nouns = { int: 'number', float: 'number', str: 'string', bytes: 'bytes' }

/** `article` is null for a plural: `a negative amount`, `empty items`. */
interface Point {
  article: 'a' | 'an' | null
  words: string
}

/** Null when the value itself is more informative. `source` is the function's. */
export function pointOf(parameter: Parameter, value: Value, source: string, nouns: Nouns): Point | null {
  const noun = hasTellingName(parameter)
    ? parameter.name
    : (nouns[value.kind] ?? plainNouns[value.kind] ?? value.kind)
  const point = (word: string): Point => ({
    article: isPlural(noun) ? null : /^[aeiou]/.test(word) ? 'an' : 'a',
    words: `${word} ${noun}`,
  })
  switch (value.kind) {
    case 'int':
    case 'float':
      if (hasTellingName(parameter) && boundsOf(parameter.name, source).includes(value.value))
        return { article: null, words: `${noun} at the bound of ${value.value}` }
      return value.value < 0 && Number.isFinite(value.value) ? point('negative') : null
    case 'str':
    case 'bytes':
      if (value.value === '') return point('empty')
      return value.value.trim() === '' && blankWord(value.value) === null ? point('blank') : null
    case 'dict':
      return value.entries.length === 0 ? point('empty') : null
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.length === 0 ? point('empty') : null
    case 'none':
    case 'bool':
    case 'code':
      return null
  }
}

/** Not `address` or `status`, but `items`. */
const isPlural = (noun: string): boolean => /[^sui]s$/.test(noun)

/** Numbers with which the function compares the parameter. */
function boundsOf(name: string, source: string): number[] {
  const plain = name.replace(/[$]/g, '\\$&')
  const number = '(-?\\d[\\d_]*(?:\\.\\d+)?)(?![\\w.])'
  const sign = '(?:<=?|>=?)'
  const sides = [
    `(?<![\\w.$])${plain}\\s*${sign}\\s*${number}`,
    `(?<![\\w.$])${number}\\s*${sign}\\s*${plain}(?![\\w.$(\\[])`,
  ]
  return sides.flatMap(side =>
    [...source.matchAll(new RegExp(side, 'g'))].map(([, found = '']) => Number(found.replaceAll('_', ''))),
  )
}
