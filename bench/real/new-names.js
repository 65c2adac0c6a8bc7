// Names -> new names in the same style that nothing in a project has, and a function that puts them into a text.
import { createHash } from 'node:crypto'

const WORDS =
  'amber badger cedar daisy ember falcon garnet heron iris jasper kestrel lilac maple nectar otter pebble quartz raven saffron thistle umber violet walnut yarrow zephyr'.split(
    ' ',
  )
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu
const WORD = /[\p{L}\p{N}_$]+/gu

/** Old names -> new ones that no text has as a word. Case and separators stay: they mark classes and private names. */
export function newNames(names, texts) {
  const taken = new Set(texts.flatMap(text => text.match(WORD) ?? []))
  const given = new Set()
  const isFree = name => !given.has(name) && !name.match(WORD).some(word => taken.has(word))
  const made = new Map()
  for (const name of new Set(names)) {
    if (!/[\p{L}\p{N}]/u.test(name)) continue
    let other = null
    for (let turn = 0; other === null || !isFree(other); turn++)
      other = name.replace(PARTS, part => inCaseOf(part, wordFor(part.toLowerCase(), turn)))
    made.set(name, other)
    given.add(other)
  }
  return made
}

/** A word for a part of a name, the same for the same part; later turns give longer words. */
function wordFor(part, turn) {
  const bytes = createHash('sha1').update(`${part} ${turn}`).digest()
  return [...bytes.subarray(0, 1 + Math.floor(turn / 4))].map(byte => WORDS[byte % WORDS.length]).join('')
}

function inCaseOf(part, word) {
  if (/^\p{Lu}+$/u.test(part) && part.length > 1) return word.toUpperCase()
  return /^\p{Lu}/u.test(part) ? word[0].toUpperCase() + word.slice(1) : word
}

/** A function that replaces these names in a text where they are whole words. */
export function renamer(names) {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length)
  const any = longestFirst.map(name => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${any})(?![\\p{L}\\p{N}_$])`, 'gu')
  return text => text.replace(whole, name => names.get(name))
}
