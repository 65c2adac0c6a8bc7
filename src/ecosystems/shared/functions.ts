// What readers of source have in common in all languages: the text, its errors, its literals, tables of words.
import type { Value } from '../../core/model/target.js'
import type { ParsedFile } from '../../core/model/target.js'
import { lineStart, walk, type Syntax } from './syntax.js'

/** The text as parsers and comparisons want it: without a byte order mark, with plain line ends. */
export const plainText = (source: string): string => source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

/** A reader that never throws: nesting too deep for the stack makes the file unreadable. */
export function makeReader(read: (text: string) => ParsedFile): (source: string) => ParsedFile {
  return source => {
    try {
      return read(plainText(source))
    } catch {
      return { functions: [], classes: {}, error: 'it could not be parsed' }
    }
  }
}

/** A sentence about the first line that does not parse and belongs to no function; null when there is none. */
export function errorOf(root: Syntax, functions: { whole: Syntax }[]): string | null {
  if (!root.broken) return null
  const inside = new Set(functions.map(made => made.whole))
  for (const node of walk(root, node => node.broken && !inside.has(node))) {
    if (!node.broken || inside.has(node) || node.children.some(child => child.broken)) continue
    return functions.length > 0
      ? `line ${node.line} does not parse: functions there were not read`
      : `it does not parse (line ${node.line})`
  }
  return null
}

/** A table by names that a file gives, without a prototype: a class may be called `constructor`. */
export function tableOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries))
}

/** The text from the start of a node to `end`, without the margin of its first line. */
export function dedentedText({ source, start, end }: Syntax, last = end): string {
  const margin = source.slice(lineStart(source, start), start)
  const text = source.slice(start, last)
  return margin === '' || margin.trim() !== '' ? text : text.replaceAll(`\n${margin}`, '\n')
}

/** Literals that are read of one function, and characters of one. */
const MOST_LITERALS = 40
const LONGEST_LITERAL = 200

/** The literals below each of `nodes`, first come first, without repeats. */
export function literalsIn(
  nodes: Syntax[],
  enters: (node: Syntax) => boolean,
  valueOf: (node: Syntax) => Value | null,
): Value[] {
  const found = new Map<string, Value>()
  for (const root of nodes)
    for (const node of walk(root, enters)) {
      if (found.size >= MOST_LITERALS) return [...found.values()]
      const value = valueOf(node)
      if (value && !('value' in value && String(value.value).length > LONGEST_LITERAL))
        found.set(JSON.stringify(value), value)
    }
  return [...found.values()]
}

export function identifiersIn(node: Syntax): Set<string> {
  const names = new Set<string>()
  for (const inner of walk(node)) if (inner.type === 'identifier') names.add(inner.text)
  return names
}

export function allOf<T>(items: (T | null)[]): T[] | null {
  return items.every(item => item !== null) ? items : null
}

/** True where something is left out of a list: `[1,,2]`, `f(,)`. */
export const hasHoles = ({ children }: Syntax): boolean =>
  children.some((child, at) => child.type === ',' && /^[[(,]$/.test(children[at - 1]?.type ?? ''))

/** A value computed once for each key; `compute` depends on the key alone. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return remembered(new WeakMap<K, V>(), compute)
}

/** The same for texts, kept as long as the returned function is. */
export function rememberText<V>(compute: (text: string) => V): (text: string) => V {
  return remembered(new Map<string, V>(), compute)
}

interface Store<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

function remembered<K, V>(known: Store<K, V>, compute: (key: K) => V): (key: K) => V {
  return key => {
    const found = known.get(key) ?? compute(key)
    known.set(key, found)
    return found
  }
}

/** Words in a text, by white space: for tables that would else be a word a line. */
export const words = (text: string): string[] => text.trim().split(/\s+/)

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

/** `{ kind: 'one two' }` turned round: the kind of each word. */
export const kindsByWord = <Kind extends string>(rows: Record<Kind, string>): ReadonlyMap<string, Kind> =>
  new Map((Object.keys(rows) as Kind[]).flatMap(kind => words(rows[kind]).map(word => [word, kind])))
