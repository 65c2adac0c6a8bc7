// What source readers of all languages share: the text, its errors, its literals, word tables.
import type { Value } from '../../core/model/target.js'
import type { ParsedFile } from '../../core/model/target.js'
import { lineStart, walk, type Syntax } from './syntax.js'

/** The text as parsers and comparisons need it: no byte order mark, LF line ends. */
export const plainText = (source: string): string => source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

/** A reader that never throws: a file nested too deep for the stack is unreadable. */
export function makeReader(read: (text: string) => ParsedFile): (source: string) => ParsedFile {
  return source => {
    try {
      return read(plainText(source))
    } catch {
      return { functions: [], classes: {}, error: 'it could not be parsed' }
    }
  }
}

/** A sentence about the first line that does not parse outside all functions; null when there is none. */
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

/** A table by names from a file, without a prototype: a class may be called `constructor`. */
export function tableOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries))
}

/** The text from the start of a node to `end`, dedented by the indentation of its first line. */
export function dedentedText({ source, start, end }: Syntax, last = end): string {
  const margin = source.slice(lineStart(source, start), start)
  const text = source.slice(start, last)
  return margin === '' || margin.trim() !== '' ? text : text.replaceAll(`\n${margin}`, '\n')
}

/** Most literals that are read from one function, and most characters of one literal. */
const MOST_LITERALS = 40
const LONGEST_LITERAL = 200

/** The literals below each of `nodes`, in order, without repeats. */
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

/** True for a list with an empty place: `[1,,2]`, `f(,)`. */
export const hasHoles = ({ children }: Syntax): boolean =>
  children.some((child, at) => child.type === ',' && /^[[(,]$/.test(children[at - 1]?.type ?? ''))

/** A value computed once per key; `compute` must depend on the key alone. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return remembered(new WeakMap<K, V>(), compute)
}

/** The same for texts; values are kept as long as the returned function is. */
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

/** Splits a text at white space: for tables that would otherwise take a line per word. */
export const words = (text: string): string[] => text.trim().split(/\s+/)

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

/** `{ kind: 'one two' }` inverted: the kind of each word. */
export const kindsByWord = <Kind extends string>(rows: Record<Kind, string>): ReadonlyMap<string, Kind> =>
  new Map((Object.keys(rows) as Kind[]).flatMap(kind => words(rows[kind]).map(word => [word, kind])))
