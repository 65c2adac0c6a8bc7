// Functions of a training set and of an evaluation set -> which of the latter occur in the former.
import type { FunctionInfo } from '../model/target.js'
import type { Language } from '../model/ports.js'

/** A function in the form used for matching. */
interface Known {
  /** Its name in the source, without its class. */
  name: string
  /** Equal for equal bodies, whatever the names of function and parameters; null for a body that is too small. */
  body: string | null
  /** Equal for two functions that may do the same task, judging by name and number of parameters. */
  head: string
}

/** Minimum tokens of a body: `return x` alone proves nothing. */
const least = 4

/** The functions of one source that have a body. */
export function knownIn(functions: FunctionInfo[], language: Language): Known[] {
  return functions
    .filter(made => made.bodyLines.length > 0)
    .map(made => {
      const name = made.name.split('.').at(-1) ?? made.name
      const taken = made.parameters.filter(parameter => !/^(?:self|cls|this)$/.test(parameter.name))
      return { name, body: bodyOf(made, name, language), head: `${plainName(name)}/${taken.length}` }
    })
}

/** Normalises a name: `isPalindrome` and `is_palindrome` are the same name in two styles. */
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

/** The tokens after the parameters and the return type: annotations and defaults are not part of a body. */
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

/** A row with its functions. */
export interface Holder {
  row: number
  known: Known[]
}

/** How a function was matched: `task` still has to be confirmed, since names alone prove nothing. */
export interface Leak {
  name: string
  row: number
  by: 'body' | 'task'
}

/** All rows that contain one of the wanted functions, matches by body first. */
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
