// A test that runs once per row of a table or turn of a loop -> single tests with that row's values in front.
import { FIX_TABLE } from '../../shared/extract-tests.js'
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall, unwrap, type RunnerCall } from './calls.js'
import type { ScriptPiece } from './outline.js'
import { dedentNode, indentText, innerLines, quoteString } from './text.js'
import { titleOfRow, type Row, type Rows } from './titles.js'

const MOST_TESTS = 12

/** Rows with the tests that run for each of them. */
interface Turns extends Rows {
  tests: RunnerCall[]
}

/** Source of the array that a name stands for, null where nobody knows. */
export type LookUp = (name: string) => string | null

/** Single tests for up to twelve rows that are written out; null for everything else. */
export function rowTests(piece: ScriptPiece, read: ReadText, lookUp: LookUp): ScriptPiece[] | null {
  const { text } = piece
  const statement = namedOf(read(text))[0]
  if (!statement) return null
  const rowsIn = (node: Syntax | null) => rowsOf(node, read, lookUp)
  const call = readRunnerCall(statement)
  const turns = call ? turnsOfTable(call, rowsIn) : turnsOfLoop(statement, rowsIn)
  if (!turns || turns.rows.length === 0 || turns.rows.length * turns.tests.length > MOST_TESTS) return null
  const { rows, names, tests } = turns
  if (names.some(name => rows.some(row => mentions(row.value, name)))) return null
  const made = rows.flatMap((_, at) => tests.map(test => testOfRow(test, turns, at, read)))
  const whole = made.filter(one => one !== null)
  if (whole.length < made.length) return null
  const fixes = [...piece.fixes, FIX_TABLE]
  return whole.map(one => ({ ...piece, ...one, draft: piece.draft ?? text, fixes }))
}

function mentions(source: string, name: string): boolean {
  const escaped = name.replace(/\$/g, '\\$')
  return new RegExp(`(?<![\\p{L}\\p{N}_$.'"])${escaped}(?![\\p{L}\\p{N}_$'":])`, 'u').test(source)
}

type RowsIn = (node: Syntax | null) => Row[] | null

function turnsOfTable(call: RunnerCall, rowsIn: RowsIn): Turns | null {
  const { table, body, modifiers } = call
  if (!table || !body || modifiers.join() !== 'each') return null
  const rows = table.type === 'template_string' ? templateRows(table) : rowsIn(namedOf(table)[0] ?? null)
  const patterns = patternsOf(body)
  if (!rows || !patterns || patterns.length === 0) return null
  const isSpread = rows.every(row => row.value.startsWith('['))
  if (!isSpread && patterns.length > 1) return null
  const pattern = isSpread ? `[${patterns.join(', ')}]` : (patterns[0] ?? '')
  return { rows, pattern, names: namesIn(pattern), tests: [call] }
}

function turnsOfLoop(statement: Syntax, rowsIn: RowsIn): Turns | null {
  const loop = statement.type === 'for_in_statement' ? readForOf(statement) : readForEach(statement)
  const rows = loop && rowsIn(loop.array)
  if (!rows || loop.body?.type !== 'statement_block') return null
  const calls = namedOf(loop.body).map(node => readRunnerCall(node))
  const tests = calls.filter(
    call => call !== null && call.kind === 'test' && call.body !== null && call.table === null,
  )
  if (tests.length === 0 || tests.length < calls.length) return null
  return { rows, pattern: loop.pattern, names: namesIn(loop.pattern), tests: tests as RunnerCall[] }
}

interface Loop {
  array: Syntax | null
  pattern: string
  body: Syntax | null
}

function readForOf(node: Syntax): Loop | null {
  const [left, array] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  if (!left || !/\sof\s/.test(node.source.slice(left.end, array?.start))) return null
  return { array, pattern: left.text, body: fieldOf(node, 'body') }
}

function readForEach(statement: Syntax): Loop | null {
  const call = unwrap(statement)
  const callee = fieldOf(call, 'function')
  if (!callee || fieldOf(callee, 'property')?.text !== 'forEach') return null
  const callback = namedOf(fieldOf(call, 'arguments') ?? call)[0]
  const patterns = callback && patternsOf(callback)
  if (patterns?.length !== 1) return null
  return {
    array: fieldOf(callee, 'object'),
    pattern: patterns[0] ?? '',
    body: fieldOf(callback as Syntax, 'body'),
  }
}

/** Patterns of a callback's parameters without their types; null with defaults or a rest. */
function patternsOf(callback: Syntax): string[] | null {
  const single = fieldOf(callback, 'parameter')
  const given = fieldOf(callback, 'parameters')
  if (single) return [single.text]
  const patterns = given && namedOf(given).map(parameter => fieldOf(parameter, 'pattern') ?? parameter)
  const isPlain = (pattern: Syntax) =>
    /^(?:identifier|object_pattern|array_pattern)$/.test(pattern.type) &&
    !fieldOf(pattern.parent ?? pattern, 'value')
  return patterns?.every(isPlain) ? patterns.map(pattern => pattern.text) : null
}

function namesIn(pattern: string): string[] {
  return [...pattern.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*(?!\s*:)/gu)].map(match => match[0])
}

/** Rows of an array, or of one that a name stands for; null unless all are written out. */
function rowsOf(node: Syntax | null, read: ReadText, lookUp: LookUp): Row[] | null {
  if (!node) return null
  if (node.type === 'identifier') {
    const source = lookUp(node.text)
    const array = source === null ? undefined : namedOf(read(`(${source})`))[0]
    return array ? rowsOf(unwrap(array), read, () => null) : null
  }
  if (/^(?:as|satisfies)_expression$/.test(node.type)) return rowsOf(namedOf(node)[0] ?? null, read, lookUp)
  const items = namedOf(node)
  const isWhole = node.type === 'array' && !items.some(item => item.type === 'spread_element')
  return isWhole ? items.map(rowOf) : null
}

function rowOf(node: Syntax): Row {
  const parts = namedOf(node)
  const pairs = node.type === 'object' ? parts.filter(part => part.type === 'pair') : []
  return {
    value: dedentNode(node, new Set()),
    cells: node.type === 'array' ? parts.map(part => part.text) : [node.text],
    keys: Object.fromEntries(
      pairs.map(pair => [fieldOf(pair, 'key')?.text, fieldOf(pair, 'value')?.text ?? '']),
    ),
  }
}

/** Rows of a table in a template literal, whose first line names the columns. */
function templateRows(table: Syntax): Row[] | null {
  const values = table.children.filter(child => child.type === 'template_substitution')
  const head = table.source.slice(table.start + 1, values[0]?.start).trim()
  const names = (head.split('\n')[0] ?? '').split('|').map(name => name.trim())
  const isPlain = names.every(name => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
  if (values.length === 0 || values.length % names.length !== 0 || !isPlain) return null
  return values.flatMap((_, at) => {
    if (at % names.length !== 0) return []
    const cells = values.slice(at, at + names.length).map(value => value.text.slice(2, -1).trim())
    const pairs = names.map((name, column) => [name, cells[column] ?? ''] as const)
    const value = `{ ${pairs.map(([name, cell]) => `${name}: ${cell}`).join(', ')} }`
    return [{ value, cells, keys: Object.fromEntries(pairs) }]
  })
}

/** `test('adds 1', () => { const [a, b] = [1, 2] ... })`. */
function testOfRow(
  test: RunnerCall,
  turns: Turns,
  at: number,
  read: ReadText,
): { name: string; text: string } | null {
  const body = test.body && fieldOf(test.body, 'body')
  if (!test.body || !body || test.body.type === 'generator_function') return null
  const name = titleOfRow(test, turns, at)
  const wait = test.body.text.startsWith('async') ? 'async ' : ''
  const parameters = (test.table ? null : patternsOf(test.body)) ?? []
  const inner = innerLines(read(test.root.source))
  const values = indentText(`const ${turns.pattern} = ${turns.rows[at]?.value ?? ''}`, read)
  const head = `${test.root.text}(${quoteString(name)}, ${wait}(${parameters.join(', ')}) => {`
  return { name, text: `${head}\n${values}\n${linesOf(body, inner)}})` }
}

/** What stands in a callback, moved right, with a line end; a lone expression or line likewise. */
function linesOf(body: Syntax, inner: ReadonlySet<number>): string {
  const isBlock = body.type === 'statement_block'
  const source = dedentNode(body, inner)
  const inside = isBlock ? source.slice(1, -1) : source
  const lines =
    isBlock && source.includes('\n') ? inside.replace(/^[ \t]*\n|\s+$/g, '') : `  ${inside.trim()}`
  return lines.trim() === '' ? '' : `${lines}\n`
}
