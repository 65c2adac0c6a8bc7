// A test that runs once per table row or loop iteration -> single tests that begin with that row's values.
import { FIX_TABLE } from '../../shared/extract-tests.js'
import { fieldOf, namedOf, type Syntax, type ReadText } from '../../shared/syntax.js'
import { readRunnerCall, unwrap, type RunnerCall } from './calls.js'
import { type ScriptPiece, dedentNode, indentText, innerLines } from './outline.js'
import { quote } from '../literal.js'
import { namesIn, titleOfRow, type Row, type Rows } from './titles.js'

const MOST_TESTS = 12

/** Rows with the tests that run for each of them. */
interface Turns extends Rows {
  tests: RunnerCall[]
}

/** Source of the array that a name refers to; null when it is unknown. */
type LookUp = (name: string) => string | null

const word = /(?<![\p{L}\p{N}_$.'"])[\p{L}_$][\p{L}\p{N}_$]*(?![\p{L}\p{N}_$'":])/gu

/** Single tests for up to `most` literal rows; null for everything else. */
export function rowTests(
  piece: ScriptPiece,
  read: ReadText,
  lookUp: LookUp,
  most = MOST_TESTS,
): ScriptPiece[] | null {
  const statement = namedOf(read(piece.text))[0]
  const call = statement && readRunnerCall(statement)
  const rowsIn = (node: Syntax | null) => rowsOf(node, read, lookUp)
  const turns = call ? turnsOfTable(call, rowsIn) : statement && turnsOfLoop(statement, rowsIn)
  if (!turns || turns.rows.length === 0 || turns.rows.length * turns.tests.length > most) return null
  // A value that names a variable of the test would mean something else inside it.
  const names = namesIn(turns.pattern)
  if (turns.rows.some(({ value }) => value.match(word)?.some(name => names.includes(name)))) return null
  const made = turns.rows.flatMap((_, at) => turns.tests.map(test => testOfRow(test, turns, at, read)))
  const whole = made.filter(test => test !== null)
  if (whole.length < made.length) return null
  const { draft, text, fixes } = piece
  return whole.map(test => ({ ...piece, ...test, draft: draft ?? text, fixes: [...fixes, FIX_TABLE] }))
}

type RowsIn = (node: Syntax | null) => Row[] | null

function turnsOfTable(call: RunnerCall, rowsIn: RowsIn): Turns | null {
  const { table, body, modifiers } = call
  if (!table || !body || modifiers.join() !== 'each') return null
  const rows = table.type === 'template_string' ? templateRows(table) : rowsIn(namedOf(table)[0] ?? null)
  const patterns = patternsOf(body)
  const [first] = patterns
  if (!rows || first === undefined) return null
  const isSpread = rows.every(row => row.value.startsWith('['))
  if (!isSpread && patterns.length > 1) return null
  return { rows, pattern: isSpread ? `[${patterns.join(', ')}]` : first, tests: [call] }
}

/** `for (const n of [...]) { test(...) }` and `[...].forEach(n => { test(...) })`. */
function turnsOfLoop(statement: Syntax, rowsIn: RowsIn): Turns | null {
  const isFor = statement.type === 'for_in_statement'
  const { array, pattern, body } = isFor ? readForOf(statement) : readForEach(statement)
  const rows = rowsIn(array)
  if (!rows || pattern === undefined || body?.type !== 'statement_block') return null
  const calls = namedOf(body).map(node => readRunnerCall(node))
  const tests = calls
    .filter(call => call !== null)
    .filter(call => call.kind === 'test' && call.body && !call.table)
  return tests.length > 0 && tests.length === calls.length ? { rows, pattern, tests } : null
}

interface Loop {
  array: Syntax | null
  pattern?: string | undefined
  body: Syntax | null
}

function readForOf(node: Syntax): Loop {
  const [left, array] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const isOf = left !== null && /\sof\s/.test(node.source.slice(left.end, array?.start))
  return { array: isOf ? array : null, pattern: left?.text, body: fieldOf(node, 'body') }
}

function readForEach(statement: Syntax): Loop {
  const call = unwrap(statement)
  const callee = fieldOf(call, 'function')
  const callback = namedOf(fieldOf(call, 'arguments') ?? call)[0]
  const isForEach = callee !== null && fieldOf(callee, 'property')?.text === 'forEach'
  if (!isForEach || !callback) return { array: null, body: null }
  const [pattern, ...more] = patternsOf(callback)
  return {
    array: more.length > 0 ? null : fieldOf(callee, 'object'),
    pattern,
    body: fieldOf(callback, 'body'),
  }
}

/** Patterns of a callback's parameters without types; none when there are defaults or rest parameters. */
function patternsOf(callback: Syntax): string[] {
  const single = fieldOf(callback, 'parameter')
  const given = fieldOf(callback, 'parameters')
  const patterns = given
    ? namedOf(given).map(parameter => fieldOf(parameter, 'pattern') ?? parameter)
    : single
      ? [single]
      : []
  const isPlain = ({ type, parent }: Syntax) =>
    /^(?:identifier|object_pattern|array_pattern)$/.test(type) && !(parent && fieldOf(parent, 'value'))
  return patterns.every(isPlain) ? patterns.map(pattern => pattern.text) : []
}

/** Rows of an array, or of an array behind a name; null unless all are written out. */
function rowsOf(node: Syntax | null, read: ReadText, lookUp: LookUp): Row[] | null {
  if (node?.type === 'identifier') {
    const source = lookUp(node.text)
    const array = source === null ? undefined : namedOf(read(`(${source})`))[0]
    return array ? rowsOf(unwrap(array), read, () => null) : null
  }
  const items = node ? namedOf(node) : []
  if (/^(?:as|satisfies)_expression$/.test(node?.type ?? '')) return rowsOf(items[0] ?? null, read, lookUp)
  const isWhole = node?.type === 'array' && !items.some(item => item.type === 'spread_element')
  return isWhole ? items.map(rowOf) : null
}

function rowOf(node: Syntax): Row {
  const parts = namedOf(node)
  const pairs = node.type === 'object' ? parts.filter(part => part.type === 'pair') : []
  return {
    value: dedentNode(node, new Set()),
    cells: node.type === 'array' ? parts.map(part => part.text) : [node.text],
    keys: new Map(pairs.map(pair => [fieldOf(pair, 'key')?.text ?? '', fieldOf(pair, 'value')?.text ?? ''])),
  }
}

/** Rows of a table in a template literal, whose first line names the columns. */
function templateRows(table: Syntax): Row[] | null {
  const values = table.children.filter(child => child.type === 'template_substitution')
  const [head = ''] = table.source
    .slice(table.start + 1, values[0]?.start)
    .trim()
    .split('\n')
  const names = head.split('|').map(name => name.trim())
  const isPlain = names.every(name => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
  if (values.length === 0 || values.length % names.length !== 0 || !isPlain) return null
  return values.flatMap((_, at) => {
    if (at % names.length !== 0) return []
    const cells = values.slice(at, at + names.length).map(value => value.text.slice(2, -1).trim())
    const keys = new Map(names.map((name, column) => [name, cells[column] ?? '']))
    return [{ value: `{ ${[...keys].map(pair => pair.join(': ')).join(', ')} }`, cells, keys }]
  })
}

/** `test('adds 1', () => { const [a, b] = [1, 2] ... })`; null for a callback that cannot get additional statements. */
function testOfRow(test: RunnerCall, turns: Turns, at: number, read: ReadText) {
  const { root, table, body: callback } = test
  const body = callback && fieldOf(callback, 'body')
  if (!body || callback.type === 'generator_function') return null
  const name = titleOfRow(test, turns, at)
  const given = `(${table ? '' : patternsOf(callback).join(', ')})`
  const head = `${root.text}(${quote(name)}, ${callback.text.startsWith('async') ? 'async ' : ''}${given} => {`
  const values = indentText(`const ${turns.pattern} = ${turns.rows[at]?.value ?? ''}`, read)
  return { name, text: `${head}\n${values}\n${linesOf(body, innerLines(read(root.source)))}})` }
}

/** The content of a callback, indented, with a line end; also for a single expression or line. */
function linesOf(body: Syntax, inner: ReadonlySet<number>): string {
  const source = dedentNode(body, inner)
  const inside = body.type === 'statement_block' ? source.slice(1, -1) : source
  const isBlock = inside !== source && source.includes('\n')
  const lines = isBlock ? inside.replace(/^[ \t]*\n|\s+$/g, '') : `  ${inside.trim()}`
  return lines.trim() === '' ? '' : `${lines}\n`
}
