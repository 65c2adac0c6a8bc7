// The source of a function -> what its texts and dictionaries must look like to get past its first lines.
import type { FunctionInfo } from '../model/code.js'

export interface StringForms {
  /** Texts in the form that it takes apart or reads as a number: `a=b`, `1:2`, `42`; best ones first. */
  texts: string[]
  /** Keys that it asks a dictionary for. */
  keys: string[]
  /** Texts that it compares with, looks up or tells apart. */
  compared: string[]
  /** Texts that are only said to people, in an exception or a log. */
  messages: Set<string>
}

const longestSource = 20_000
const mostKeys = 8
const mostCompared = 12
const quoted = /(['"])((?:(?!\1)[^\\\n]){1,40})\1/g
const keyed = /[\w)\]](?:\[\s*|\.(?:get|pop|setdefault)\(\s*)(['"])([^'"\\\n]{1,40})\1\s*[\]),]/g
const splitting = /\.(?:r?split|r?partition)\(\s*(['"])([^'"\\\n]{1,3})\1/g
const splittingBy = /\.split\(\s*()\/(\\?[^\\\n/[({*+?|^$\w]|\\s)[+*]?\/[a-z]*/g
const comparing =
  /(?:[!=]==?\s*|\bcase\s+|\b(?:startsWith|endsWith|startswith|endswith)\(\s*)(['"])([^'"\\\n]{1,20})\1/g
const choosing = /(['"])([^'"\\\n]{1,20})\1\s*(?:[!=]==?|:\s*[^\s\]])/g
const numeric = /(?<![\w.])(?:int|float|Decimal|Number|parseInt|parseFloat)\(\s*[^\d\s)]/
const speaking = /^\s*(?:raise|throw|log(?:ger|ging)?\.\w+\(|print\(|warnings\.warn\(|console\.\w+\()/

/** What the source of a function asks of its arguments; at most 20,000 characters of it are looked at. */
export function stringFormsOf(made: FunctionInfo): StringForms {
  const source = made.source.slice(0, longestSource)
  const code = made.docstring ? source.replace(/("""|''')[\s\S]*?\1/, '') : source
  const parted = [...new Set([...matches(splitting, code), ...matches(splittingBy, code).map(plainSign)])]
  const messages = messagesIn(code)
  const compared = [...new Set([...matches(comparing, code), ...matches(choosing, code)])]
  const searched = made.literals.flatMap(value => (value.kind === 'str' ? [value.value] : []))
  const signs = [...new Set([...parted, ...searched.filter(text => /^[=@:,;|/\-.&+]$/.test(text))])].slice(
    0,
    4,
  )
  const isNumeric = numeric.test(code)
  const texts = [
    ...signs.filter(sign => parted.includes(sign)).flatMap(sign => joined(sign, isNumeric)),
    ...(parted.length > 1
      ? [`a${parted[0] ?? ''}b${parted[1] ?? ''}c`, `b${parted[1] ?? ''}c${parted[0] ?? ''}d`]
      : []),
    ...(isNumeric ? ['42', '7', '0', '-1', '2.5'] : []),
    ...signs.filter(sign => !parted.includes(sign)).flatMap(sign => joined(sign, isNumeric).slice(0, 2)),
  ]
  return {
    texts: [...new Set(texts)],
    keys: matches(keyed, code).slice(0, mostKeys),
    messages,
    compared: compared.filter(text => !messages.has(text)).slice(0, mostCompared),
  }
}

/** Two and three parts with a sign between them; `1-2-3` before `a-b` where numbers are read. */
function joined(sign: string, isNumeric: boolean): string[] {
  const letters = [`a${sign}b`, `a${sign}b${sign}c`]
  const numbers = [`1${sign}2`, `1${sign}2${sign}3`, `a${sign}2`]
  return isNumeric ? [...numbers, ...letters] : [...letters, ...numbers]
}

/** The sign that a pattern of one sign stands for. */
const plainSign = (pattern: string): string => (pattern === '\\s' ? ' ' : pattern.replace('\\', ''))

function matches(pattern: RegExp, code: string): string[] {
  return [...new Set([...code.matchAll(pattern)].map(match => match[2] ?? ''))]
}

/** Texts that stand on lines which speak to people and on no other line. */
function messagesIn(code: string): Set<string> {
  const said = new Set<string>()
  const used = new Set<string>()
  for (const line of code.split('\n'))
    for (const text of matches(quoted, line)) (speaking.test(line) ? said : used).add(text)
  return new Set([...said].filter(text => !used.has(text)))
}
