// What reading the functions of a file has in common in all languages: the text, its errors, its literals.
import type { ParsedFile, Value } from '../../core/model/target.js'
import { walk, type Syntax } from './syntax.js'

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
  const margin = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
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

/** The names in a piece of code. */
export function identifiersIn(node: Syntax): Set<string> {
  const names = new Set<string>()
  for (const inner of walk(node)) if (inner.type === 'identifier') names.add(inner.text)
  return names
}

/** The items, or null when one of them is null. */
export function allOf<T>(items: (T | null)[]): T[] | null {
  return items.every(item => item !== null) ? items : null
}

/** True where something is left out of a list: `[1,,2]`, `f(,)`. */
export const hasHoles = ({ children }: Syntax): boolean =>
  children.some((child, at) => child.type === ',' && /^[[(,]$/.test(children[at - 1]?.type ?? ''))
