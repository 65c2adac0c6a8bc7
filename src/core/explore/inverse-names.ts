// The name of a function -> the name of its inverse: `decode_url` for `encode_url`, `fromHex` for `toHex`.

/** Words for a function and for its inverse. */
const WORDS: [there: string, back: string][] = [
  ['encode', 'decode'],
  ['encrypt', 'decrypt'],
  ['encipher', 'decipher'],
  ['dump', 'load'],
  ['dumps', 'loads'],
  ['stringify', 'parse'],
  ['format', 'parse'],
  ['render', 'parse'],
  ['print', 'parse'],
  ['write', 'read'],
  ['save', 'load'],
  ['store', 'load'],
  ['inflate', 'deflate'],
  ['deflate', 'inflate'],
  ['split', 'join'],
  ['join', 'split'],
  ['to', 'from'],
  ['as', 'from'],
]

/** Prefixes that invert a word: `unpack`, `deserialize`. */
const PREFIXES = ['un', 'de']
const LEAST_LETTERS = 3

/** A pair of functions: the result of `there` is passed to `back`. */
interface Pair {
  there: string
  back: string
}

/** Pairs of `name` with one of the `others`, all without class names. */
export function inversesOf(name: string, others: readonly string[]): Pair[] {
  return others.flatMap(other => {
    const pairs = [
      { there: name, back: other },
      { there: other, back: name },
    ]
    return pairs.filter(({ there, back }) => isThere(there, back))
  })
}

/** True when the second name suggests the inverse of the first. */
function isThere(there: string, back: string): boolean {
  const [one, other] = [wordsOf(there), wordsOf(back)]
  if (one.length !== other.length) return false
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [at]))
  const [at] = differing
  if (at === undefined) return false
  if (differing.length === 1) return isPair(one[at] ?? '', other[at] ?? '')
  return isTurned(one, other)
}

function isPair(there: string, back: string): boolean {
  if (WORDS.some(pair => pair[0] === there && pair[1] === back)) return true
  return there.length >= LEAST_LETTERS && PREFIXES.some(prefix => back === prefix + there)
}

/** `rgb_to_hex` and `hex_to_rgb`: either may come first. */
function isTurned(one: string[], other: string[]): boolean {
  const at = one.findIndex(word => word === 'to' || word === '2')
  if (at < 1 || at === one.length - 1) return false
  const turned = [...one.slice(at + 1), one[at], ...one.slice(0, at)]
  return turned.join(' ') === other.join(' ')
}

/** Words of a name in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(?<=\p{L})2(?=\p{L})/gu, ' 2 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
