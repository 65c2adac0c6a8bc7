// Names, uses and documentation -> how likely each type is: the tables for type inference.
import type { Type } from '../model/target.js'

/** A number, or a nested list of numbers. */
const nestedItem: Type = {
  kind: 'union',
  of: [
    { kind: 'int' },
    { kind: 'list', of: { kind: 'union', of: [{ kind: 'int' }, { kind: 'list', of: { kind: 'int' } }] } },
  ],
}

/** Types by the short names used in the tables below. */
export const types = {
  int: { kind: 'int' },
  float: { kind: 'float' },
  str: { kind: 'str' },
  bool: { kind: 'bool' },
  bytes: { kind: 'bytes' },
  callable: { kind: 'callable' },
  ints: { kind: 'list', of: { kind: 'int' } },
  floats: { kind: 'list', of: { kind: 'float' } },
  words: { kind: 'list', of: { kind: 'str' } },
  grid: { kind: 'list', of: { kind: 'list', of: { kind: 'int' } } },
  dict: { kind: 'dict', key: { kind: 'str' }, value: { kind: 'int' } },
  texts: { kind: 'dict', key: { kind: 'str' }, value: { kind: 'str' } },
  couples: { kind: 'list', of: { kind: 'tuple', of: [{ kind: 'int' }, { kind: 'int' }], open: false } },
  pairs: { kind: 'list', of: { kind: 'tuple', of: [{ kind: 'str' }, { kind: 'int' }], open: false } },
  records: { kind: 'list', of: { kind: 'dict', key: { kind: 'str' }, value: { kind: 'int' } } },
  set: { kind: 'set', of: { kind: 'int' } },
  error: { kind: 'named', name: 'Exception' },
  nested: { kind: 'list', of: nestedItem },
} satisfies Record<string, Type>

export type TypeHint = keyof typeof types
export type Weights = Partial<Record<TypeHint, number>>

/** Weights when nothing else is known. */
export const plain: Weights = {
  int: 1,
  str: 0.9,
  ints: 0.8,
  words: 0.7,
  dict: 0.4,
  grid: 0.3,
  float: 0.3,
  callable: 0.1,
}
const lists: Weights = { ints: 1, words: 0.9, grid: 0.6, floats: 0.5, pairs: 0.3, records: 0.3 }

/** Parameter name (whole, or its last word) -> its likely types. */
export const names: [RegExp, Weights][] = [
  [
    /^(is|has|should|use|allow|with|enable|include|ignore)_|^(flag|verbose|strict|reverse|recursive|force)$/,
    { bool: 6 },
  ],
  [/^(n|m|k|i|j|num|number|count|size|length|len|index|idx|position|pos)$/, { int: 5, float: 1 }],
  [
    /^(age|year|month|day|hour|minute|second|seconds|days|limit|start|stop|end|step|depth|level)$/,
    { int: 5, float: 1 },
  ],
  [
    /^(width|height|base|exp|exponent|shift|capacity|offset|page|id|low|high|lo|hi|times|port|amount)$/,
    { int: 5, float: 1 },
  ],
  [/^(num|n|max|min|count|total)_/, { int: 5, float: 1 }],
  [/^(x|y|z|a|b|c|d|h|p|q|r|t|v|w|val|value|left|right|first)$/, { int: 3, float: 1, str: 0.5 }],
  [
    /^(rate|price|ratio|weight|threshold|percent|percentage|factor|tax|discount|temperature|probability)$/,
    { float: 5, int: 2 },
  ],
  [
    /^(radius|balance|score|epsilon|tolerance|distance|speed|cost|total|area|mean|sum)$/,
    { float: 4, int: 3 },
  ],
  [
    /^(text|txt|s|S|st|str|str1|str2|s1|s2|string|string1|string2|name|word|word1|word2|sentence|message|msg)$/,
    { str: 6 },
  ],
  [
    /^(line|title|prefix|suffix|char|ch|letter|pattern|url|email|path|filename|file|label|key|code|date)$/,
    { str: 6 },
  ],
  [
    /^(password|username|user|phrase|brackets|sep|separator|delimiter|substring|sub|content|planet\d?)$/,
    { str: 6 },
  ],
  [
    /^(numbers|nums|lst|arr|array|list|l|xs|ys|seq|sequence|values|items|data|elements|integers|ints)\d?$/,
    lists,
  ],
  [
    /^(lst\d|arr\d|nums\d|list\d|values|scores|prices|grades|ages|positions|queries|interval\d?|indices|l\d)$/,
    lists,
  ],
  [
    /^(words|strings|names|lines|tokens|texts|tags|keys|labels|files|paths|characters|letters|sentences)$/,
    { words: 6 },
  ],
  [/^(matrix|grid|board|rows|table|edges|intervals|mat|lists|points|cells)$/, { grid: 6 }],
  [
    /^(callback|func|fn|function|predicate|handler|f|g|comparator|mapper|reducer|hook|observer|listener|subscriber|visitor)$/,
    { callable: 6 },
  ],
  [
    /^(dict|dictionary|mapping|options|config|settings|headers|params|counts|lookup|map|dic|dct|obj)\d?$/,
    { dict: 6, texts: 5 },
  ],
  [/^(kwargs|kw|kwds)$/, { dict: 6 }],
  [/^(failed|done|ok|success|enabled|disabled|active|visible|empty)$/, { bool: 6 }],
  [/^(exception|error|exc|err|cause)$/, { error: 6 }],
  [/^(pairs|tuples|entries)$/, { pairs: 6 }],
  [/^(records|rows|users|people|orders)$/, { records: 5 }],
  [/^(data|raw|payload|buffer|bytes)$/, { bytes: 1, words: 1, str: 1, dict: 1 }],
]

/** Numbers cannot be iterated: a call that accepts one merely avoided the iteration. */
const noNumber: Weights = { int: -6, float: -6, bool: -6, callable: -6 }

/** Use of a parameter in the body -> its likely types. Unknown uses are ignored. */
export const uses: [RegExp, Weights][] = [
  [/^(call|callable)$/, { callable: 9 }],
  [/^(str-|path$|isinstance:.*\bstr)/, { str: 9 }],
  [/^(dict-|mapping$|isinstance:.*\bdict)/, { dict: 9, texts: 8 }],
  [/^(list-|concat-list|isinstance:.*\blist)/, { ints: 9, words: 8.9, grid: 8.5, floats: 8.4 }],
  [/^(set-|isinstance:.*\bset)/, { set: 9 }],
  [/^bytes-/, { bytes: 9 }],
  [/^(number-|isinstance:.*\b(int|float))/, { int: 7, float: 6 }],
  [/^isinstance:.*\bbool/, { bool: 5 }],
  [/^(arithmetic|bitwise|as-index)/, { int: 5, float: 3 }],
  [/^compare-number/, { int: 5, float: 4 }],
  [/^compare-str/, { str: 6 }],
  [/^compare-bool/, { bool: 6 }],
  [/^(concat-str|to-number)/, { str: 4, int: 1 }],
  [/^add$/, { int: 1, str: 0.8, ints: 0.5, float: 0.5 }],
  [/^len$/, { str: 2, ints: 2.1, words: 2, grid: 1.6, floats: 1, dict: 0.5, ...noNumber }],
  [/^iterate$/, { str: 2, ints: 2.6, words: 2.3, grid: 1.7, floats: 1.1, dict: 0.3, ...noNumber }],
  [/^(index|slice)$/, { str: 2, ints: 2.3, words: 2, grid: 1.7, floats: 1, dict: 0.6, ...noNumber }],
  [/^compare-list$/, { ints: 6, words: 5, grid: 3, floats: 2 }],
  [/^item-(arithmetic|bitwise|compare-number|as-index|number-)/, { ints: 4, floats: 2, str: -3, words: -3 }],
  [/^item-(index|slice|iterate|len)$/, { grid: 4, words: 2, pairs: 1.5, ints: -5, floats: -5, str: -1 }],
  [/^item-isinstance:.*\b(?:list|tuple)\b/, { nested: 12, grid: 6, ints: 2 }],
  [/^item-unpack$/, { couples: 5, pairs: 4.5, grid: 2, ints: -5, floats: -5, words: -3, str: -6 }],
  [/^item-item-(arithmetic|bitwise|compare-number)/, { couples: 2, grid: 1 }],
  [/^item-(str-|compare-str|concat-str)/, { words: 3, str: 2, ints: -5, floats: -5 }],
  [/^in$/, { str: 1, ints: 1, words: 1, dict: 0.8 }],
  [/^unpack$/, { ints: 2, pairs: 2 }],
  [/^key$/, { dict: 5, texts: 4 }],
  [/^truth$/, { bool: 0.6 }],
]

/** Phrases in the documentation -> likely types. */
export const prose: [string, Weights][] = [
  [
    '(list|array|sequence|collection) of [\\w -]{0,20}?(integer|int|number|digit)s?',
    { ints: 4, floats: 1.5 },
  ],
  ['(list|array|sequence|collection) of [\\w -]{0,20}?(string|word|name|GPA)s?', { words: 4 }],
  ['(list|array) of (list|array)s|matrix|rectangular grid|nested list', { grid: 4 }],
  ['(list|array) of [\\w -]{0,20}?(float|decimal)s?|list of GPAs', { floats: 4 }],
  ['\\b(list|array)\\b', { ints: 1, words: 0.8, floats: 0.3, grid: 0.3 }],
  ['\\b(an?|the|given) [\\w -]{0,20}?(integer|natural number|int)\\b', { int: 2 }],
  ['\\b(string|sentence|text)\\b', { str: 2 }],
  ['\\b(dictionary|mapping)\\b', { dict: 2, texts: 2 }],
]
