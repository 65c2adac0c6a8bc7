// Titles of tests -> plain ones that every runner reports as they are written: no placeholders, no line ends, no length.
import type { ReadText } from '../grammar.js'
import { namedOf, type Syntax } from '../../shared/syntax.js'
import { readRunnerCall, titleOf, type RunnerCall } from './calls.js'
import { loopTest } from './outline.js'
import { applyEdits, quoteString, unescapeString } from './text.js'

const longest = 160

/** What one run of the callback gets: source of the value, and of each part of it by name. */
export interface Row {
  value: string
  cells: string[]
  keys: Record<string, string>
}

/** One line without marks that cannot be seen, of at most 160 characters; never empty. */
export function plainTitle(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const letters = [...plain]
  const short =
    letters.length > longest
      ? `${letters
          .slice(0, longest - 3)
          .join('')
          .trimEnd()}...`
      : plain
  return short === '' ? 'case' : short
}

/** The title of one row: `%i`, `$name` and `${name}` become what the row holds. */
export function fillTitle(
  test: RunnerCall,
  row: Row,
  at: number,
  turns: { names: string[]; pattern: string },
): string {
  const valueOf = (path: string) => {
    const [head = '', ...rest] = path.trim().split('.')
    const place = turns.names.indexOf(head)
    const whole =
      turns.pattern === head
        ? row.value
        : (row.keys[head] ?? (turns.pattern.startsWith('[') ? row.cells[place] : undefined))
    const value =
      rest.length === 1 && turns.pattern === head
        ? row.keys[rest[0] ?? '']
        : rest.length === 0
          ? whole
          : undefined
    return value === undefined ? path : shown(value)
  }
  const raw = titleSource(test)
  const named = raw.replace(/\$\{([^{}]*)\}/g, (_, path: string) => valueOf(path))
  if (!test.table) return named
  let next = 0
  return named
    .replace(/%([sdifjoOpc#$%])/g, (_, kind: string) => {
      if (kind === '%') return '%'
      if (kind === '#' || kind === '$') return String(kind === '#' ? at : at + 1)
      next += 1
      return shown(row.cells[next - 1] ?? '')
    })
    .replace(/\$([\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*)/gu, (_, path: string) => valueOf(path))
}

function titleSource(test: RunnerCall): string {
  return test.titleNode ? titleOf(test.titleNode) : 'case'
}

function shown(source: string): string {
  const plain = /^(['"])((?:(?!\1)[^\\]|\\.)*)\1$/.exec(source)
  return plain ? unescapeString(plain[2] ?? '') : source.replace(/\s+/g, ' ')
}

/** The title as a runner would tell it, where it holds no values: `%i` and `${x}` stand as words. */
export function wordsOf(title: string, table: boolean): string {
  const plain = title.replace(/\$\{([^{}]*)\}/g, '$1')
  return plainTitle(table ? plain.replace(/%[sdifjoOpc#$%]/g, '').replace(/\$(?=[\p{L}_])/gu, '') : plain)
}

/** The text with a plain title, null where it has one. */
export function withPlainTitle(text: string, read: ReadText): { name: string; text: string } | null {
  const statement = namedOf(read(text))[0]
  const call = statement && (readRunnerCall(statement, new Map()) ?? loopTest(statement))
  if (!call?.titleNode) return null
  const name = wordsOf(call.title, call.table !== null)
  if (isPlain(call.titleNode) && name === call.title) return null
  const { start, end } = call.titleNode
  return { name, text: applyEdits(text, [{ start, end, text: quoteString(name) }]) }
}

function isPlain(node: Syntax): boolean {
  return node.type === 'string' || (node.type === 'template_string' && !node.text.includes('${'))
}
