// Functions of a training set and of what it will be measured by -> which of the latter are in the former.
import type { FunctionInfo } from '../model/target.js'
import type { Language } from '../model/ports.js'

/** A function as it is looked for. */
interface Known {
  /** As the source writes it, without its class. */
  name: string
  /** The same for the same body under other names of the function and its parameters; null for one too small to tell. */
  body: string | null
  /** Equal for two functions that may do the same task, as far as their heads tell. */
  head: string
}

/** Tokens that make a body: `return x` alone is nobody's. */
const least = 4

/** Functions of one source with a body. */
export function knownIn(functions: FunctionInfo[], language: Language): Known[] {
  return functions
    .filter(made => made.bodyLines.length > 0)
    .map(made => {
      const name = made.name.split('.').at(-1) ?? made.name
      const taken = made.parameters.filter(parameter => !/^(?:self|cls|this)$/.test(parameter.name))
      return { name, body: bodyOf(made, name, language), head: `${plainName(name)}/${taken.length}` }
    })
}

/** `isPalindrome` and `is_palindrome` are one name in two styles. */
const plainName = (name: string): string => name.replace(/[_$]/g, '').toLowerCase()

function bodyOf(made: FunctionInfo, name: string, language: Language): string | null {
  const tokens = afterHead(language.tokens(made.source))
  if (tokens.filter(token => /[^\s\u2190\u2192;{}]/u.test(token)).length < least) return null
  const places = new Map([
    [name, '<own>'],
    ...made.parameters.map((parameter, at) => [parameter.name, `<${at}>`] as const),
  ])
  const plain = tokens.map((token, at) => (tokens[at - 1] === '.' ? token : (places.get(token) ?? token)))
  return `${language.toolchain}:${JSON.stringify(plain)}`
}

/** What follows the parameters and what is said of the result: annotations and defaults are no part of a body. */
function afterHead(tokens: string[]): string[] {
  const arrow = tokens.indexOf('=>')
  const open = tokens.indexOf('(')
  if (arrow >= 0 && (open < 0 || arrow < open)) return tokens.slice(arrow + 1)
  let depth = 0
  for (let at = open; at >= 0 && at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    if (/^[([]$/.test(token)) depth++
    else if (/^[)\]]$/.test(token)) depth--
    else if (depth === 0 && /^(?:\u2192|\{|=>)$/u.test(token)) return tokens.slice(at + 1)
  }
  return tokens
}

/** A row's functions. */
export interface Holder {
  row: number
  known: Known[]
}

/** How a function was found again: `task` still has to be shown, for names alone prove nothing. */
export interface Leak {
  name: string
  row: number
  by: 'body' | 'task'
}

/** All rows that hold one of the wanted functions, by body first. */
export function findLeaks(wanted: Known[], rows: Holder[]): Leak[] {
  const bodies = index(rows, row => row.body)
  const heads = index(rows, row => row.head)
  return wanted.flatMap(({ name, body, head }) => {
    const same = body === null ? [] : (bodies.get(body) ?? [])
    const alike = (heads.get(head) ?? []).filter(row => !same.includes(row))
    return [
      ...same.map((row): Leak => ({ name, row, by: 'body' })),
      ...alike.map((row): Leak => ({ name, row, by: 'task' })),
    ]
  })
}

function index(rows: Holder[], key: (known: Known) => string | null): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { row, known } of rows)
    for (const word of new Set(known.map(key))) {
      if (word !== null) found.set(word, [...(found.get(word) ?? []), row])
    }
  return found
}
