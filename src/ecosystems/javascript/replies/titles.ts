// Titles of tests -> plain ones that every runner reports unchanged: no placeholders, no line ends, not too long.
import { applyEdits } from '../../shared/edits.js'
import { namedOf, type ReadText, type Syntax } from '../../shared/syntax.js'
import { ANY_TEXT } from '../../shared/title-patterns.js'
import { stringOf } from '../imports.js'
import { unquoted } from '../values.js'
import { readRunnerCall, type RunnerCall } from './calls.js'
import { loopTest, repeatedTest } from './outline.js'
import { quote } from '../literal.js'

const LONGEST = 160

/** The input of one run of a callback: source of the value, and of its parts by position and by name. */
export interface Row {
  value: string
  cells: string[]
  keys: ReadonlyMap<string, string>
}

/** Rows, and the callback's parameter pattern for them: `[a, b]`, `{ a, b }`, `n`. */
export interface Rows {
  rows: Row[]
  pattern: string
}

export function namesIn(pattern: string): string[] {
  return [...pattern.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*(?!\s*:)/gu)].map(match => match[0])
}

/** One line without invisible characters, of at most 160 characters; never empty. */
export function plainTitle(title: string): string {
  const marks = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu
  const letters = [...title.replace(marks, ' ').replace(/\s+/gu, ' ').trim()]
  if (letters.length === 0) return 'case'
  if (letters.length <= LONGEST) return letters.join('')
  return `${letters
    .slice(0, LONGEST - 3)
    .join('')
    .trimEnd()}...`
}

/** The title of row number `at`: `%i`, `$name` and `${name}` are replaced by values of the row. */
export function titleOfRow(test: RunnerCall, { rows, pattern }: Rows, at: number): string {
  const row = rows[at]
  const valueOf = (_: string, path: string) => {
    const [head = '', key, ...more] = path.trim().split('.')
    const part = pattern.startsWith('[') ? row?.cells[namesIn(pattern).indexOf(head)] : undefined
    const whole = pattern === head ? row?.value : (row?.keys.get(head) ?? part)
    const value =
      key === undefined ? whole : pattern === head && more.length === 0 ? row?.keys.get(key) : undefined
    return value === undefined ? path : shown(value)
  }
  const title = (test.titleNode ? test.title : 'case').replace(/\$\{([^{}]*)\}/g, valueOf)
  if (!test.table) return plainTitle(title)
  const cells = [...(row?.cells ?? [])]
  const filled = title.replace(/%([sdifjoOpc#$%])/g, (_, kind: string) => {
    if (kind === '%') return '%'
    if (kind === '#') return String(at)
    return kind === '$' ? String(at + 1) : shown(cells.shift() ?? '')
  })
  return plainTitle(filled.replace(/\$([\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*)/gu, valueOf))
}

function shown(source: string): string {
  const isString = /^(['"])(?:(?!\1)[^\\]|\\.)*\1$/.test(source)
  return isString ? unquoted(source) : source.replace(/\s+/g, ' ')
}

/** The title as a runner would report it without values: `%i` is dropped, `${x}` becomes `x`. */
export function wordsOf(title: string, isTable: boolean): string {
  const plain = title.replace(/\$\{([^{}]*)\}/g, '$1')
  return plainTitle(isTable ? plain.replace(/%[sdifjoOpc#$%]/g, '').replace(/\$(?=[\p{L}_])/gu, '') : plain)
}

/** The pattern of titles that a runner reports for a test that runs several times; null for any other test. */
export function titlePatternOf(text: string, read: ReadText): string | null {
  const [statement] = namedOf(read(text))
  const test = statement && repeatedTest(statement)
  if (!test) return null
  const { root, titleNode, table } = test
  // Groups inside the loop have titles of their own.
  const around = isGrouped(root) ? `${ANY_TEXT} ` : ''
  const plain = titleNode && patternOfNode(titleNode)
  if (plain === null || table === null) return around + (plain ?? ANY_TEXT)
  return around + plain.replace(/%[sdifjoOpc#$%]|\$[\p{L}_][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*/gu, ANY_TEXT)
}

function isGrouped(node: Syntax): boolean {
  for (let at = node.parent; at; at = at.parent)
    if (at.type === 'call_expression' && readRunnerCall(at)?.kind === 'group') return true
  return false
}

function patternOfNode(node: Syntax): string | null {
  const fixed = stringOf(node)
  if (fixed !== null || node.type !== 'template_string') return fixed
  const pattern = applyEdits(
    node.text,
    node.children
      .filter(({ type }) => type === 'template_substitution')
      .map(({ start, end }) => ({ start: start - node.start, end: end - node.start, text: ANY_TEXT })),
  ).slice(1, -1)
  return pattern.includes('\\') ? null : pattern
}

/** The text with a plain title; null when it already has one. */
export function withPlainTitle(text: string, read: ReadText): { name: string; text: string } | null {
  const statement = namedOf(read(text))[0]
  const call = statement && (readRunnerCall(statement) ?? loopTest(statement))
  if (!call?.titleNode) return null
  const { type, text: source, start, end } = call.titleNode
  const name = wordsOf(call.title, call.table !== null)
  const isPlain = type === 'string' || (type === 'template_string' && !source.includes('${'))
  if (isPlain && name === call.title) return null
  return { name, text: applyEdits(text, [{ start, end, text: quote(name) }]) }
}
