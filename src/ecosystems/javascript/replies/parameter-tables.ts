// A test that runs once a row of a table or a turn of a loop -> single tests with that row's values in front.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall, unwrap, type RunnerCall } from './calls.js'
import type { Piece } from './outline.js'
import { fillTitle, plainTitle, type Row } from './titles.js'
import { dedentNode, indentText, innerLines, quoteString } from './text.js'

export const FIX_TABLE = 'rows of a table'
const most = 12

interface Turns {
  rows: Row[]
  /** Left side of the declaration: `[a, b]`, `{ a, b }`, `n`. */
  pattern: string
  names: string[]
  tests: RunnerCall[]
}

/** Source of the array that a name stands for, null where nobody knows. */
export type LookUp = (name: string) => string | null

/** Single tests for up to twelve rows that are written out; null for everything else. */
export function splitRows(piece: Piece, read: ReadText, lookUp: LookUp): Piece[] | null {
  const { text } = piece
  const statement = namedOf(read(text))[0]
  if (!statement) return null
  const call = readRunnerCall(statement, new Map())
  const look = (node: Syntax | null) => rowsOf(node, text, read, lookUp)
  const turns = call ? turnsOfTable(call, look) : turnsOfLoop(statement, look)
  if (!turns || turns.rows.length === 0 || turns.rows.length * turns.tests.length > most) return null
  if (turns.names.some(name => turns.rows.some(row => mentions(row.value, name)))) return null
  const made = turns.rows.flatMap((row, at) => turns.tests.map(test => testOf(test, row, at, turns, read)))
  const whole = made.filter(one => one !== null)
  if (whole.length < made.length) return null
  return whole.map(one => ({
    ...piece,
    ...one,
    draft: piece.draft ?? text,
    mended: [...piece.mended, FIX_TABLE],
  }))
}

function mentions(source: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_$.'"])${name.replace(/\$/g, '\\$')}(?![\\p{L}\\p{N}_$'":])`, 'u').test(
    source,
  )
}

type Look = (node: Syntax | null) => Row[] | null

function turnsOfTable(call: RunnerCall, look: Look): Turns | null {
  if (!call.table || !call.body || call.modifiers.join() !== 'each') return null
  const rows =
    call.table.type === 'template_string' ? templateRows(call.table) : look(namedOf(call.table)[0] ?? null)
  const patterns = parametersOf(call.body)
  if (!rows || !patterns || patterns.length === 0) return null
  const spread = rows.every(row => row.value.startsWith('['))
  if (!spread && patterns.length > 1) return null
  const pattern = spread ? `[${patterns.join(', ')}]` : (patterns[0] ?? '')
  return { rows, pattern, names: namesIn(pattern), tests: [call] }
}

function turnsOfLoop(statement: Syntax, look: Look): Turns | null {
  const loop = statement.type === 'for_in_statement' ? readForOf(statement) : readForEach(statement)
  const rows = loop && look(loop.array)
  if (!loop || !rows || loop.body?.type !== 'statement_block') return null
  const inside = namedOf(loop.body).filter(node => node.type !== 'comment')
  const tests = inside.map(node => readRunnerCall(node, new Map()))
  const whole = tests.filter(one => one?.kind === 'test' && one.body !== null && one.table === null)
  if (whole.length === 0 || whole.length < inside.length) return null
  return { rows, pattern: loop.pattern, names: namesIn(loop.pattern), tests: whole as RunnerCall[] }
}

interface Loop {
  array: Syntax | null
  pattern: string
  body: Syntax | null
}

function readForOf(node: Syntax): Loop | null {
  const left = fieldOf(node, 'left')
  if (!left || !/\sof\s/.test(node.source.slice(left.end, fieldOf(node, 'right')?.start))) return null
  const pattern = left.text
  return { array: fieldOf(node, 'right'), pattern, body: fieldOf(node, 'body') }
}

function readForEach(statement: Syntax): Loop | null {
  const call = unwrap(statement)
  const callee = fieldOf(call, 'function')
  const property = callee && fieldOf(callee, 'property')
  if (!property || property.text !== 'forEach') return null
  const callback = namedOf(fieldOf(call, 'arguments') ?? call)[0]
  const patterns = callback ? parametersOf(callback) : null
  if (!callback || patterns?.length !== 1) return null
  return { array: fieldOf(callee, 'object'), pattern: patterns[0] ?? '', body: fieldOf(callback, 'body') }
}

/** Patterns of a callback's parameters without their types; null with defaults or a rest. */
function parametersOf(callback: Syntax): string[] | null {
  const single = fieldOf(callback, 'parameter')
  if (single) return [single.text]
  const given = fieldOf(callback, 'parameters')
  if (!given) return null
  const patterns = namedOf(given).map(one => {
    const pattern = fieldOf(one, 'pattern') ?? one
    const plain = /^(?:identifier|object_pattern|array_pattern)$/.test(pattern.type) && !fieldOf(one, 'value')
    return plain ? pattern.text : null
  })
  return patterns.some(one => one === null) ? null : (patterns as string[])
}

function namesIn(pattern: string): string[] {
  return [...pattern.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*(?!\s*:)/gu)].map(match => match[0])
}

function rowsOf(node: Syntax | null, text: string, read: ReadText, lookUp: LookUp): Row[] | null {
  if (!node) return null
  if (node.type === 'identifier') {
    const source = lookUp(node.text)
    const array = source === null ? null : namedOf(read(`(${source})`))[0]
    return array ? rowsOf(unwrap(array), `(${source ?? ''})`, read, () => null) : null
  }
  if (/^(?:as_expression|satisfies_expression)$/.test(node.type))
    return rowsOf(namedOf(node)[0] ?? null, text, read, lookUp)
  if (node.type !== 'array') return null
  const items = namedOf(node).filter(one => one.type !== 'comment')
  return items.some(one => one.type === 'spread_element') ? null : items.map(one => rowOf(one))
}

function rowOf(node: Syntax): Row {
  const source = (one: Syntax | null) => (one ? one.text : '')
  const parts = namedOf(node).filter(one => one.type !== 'comment')
  const pairs = node.type === 'object' ? parts.filter(one => one.type === 'pair') : []
  return {
    value: dedentNode(node.source, node, new Set()),
    cells: node.type === 'array' ? parts.map(source) : [source(node)],
    keys: Object.fromEntries(pairs.map(one => [source(fieldOf(one, 'key')), source(fieldOf(one, 'value'))])),
  }
}

/** Rows of a table in a template literal, whose first line names the columns. */
function templateRows(table: Syntax): Row[] | null {
  const values = table.children.filter(one => one.type === 'template_substitution')
  const head = table.source.slice(table.start + 1, values[0]?.start ?? table.end).trim()
  const names = (head.split('\n')[0] ?? '').split('|').map(name => name.trim())
  if (
    values.length === 0 ||
    values.length % names.length !== 0 ||
    names.some(name => !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
  )
    return null
  const sources = values.map(one => table.source.slice(one.start + 2, one.end - 1).trim())
  return Array.from({ length: sources.length / names.length }, (_, row) => {
    const cells = sources.slice(row * names.length, (row + 1) * names.length)
    const keys = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
    return { value: `{ ${names.map((name, at) => `${name}: ${cells[at] ?? ''}`).join(', ')} }`, cells, keys }
  })
}

/** `test('adds 1', () => { const [a, b] = [1, 2] ... })`. */
function testOf(
  test: RunnerCall,
  row: Row,
  at: number,
  turns: Turns,
  read: ReadText,
): { name: string; text: string } | null {
  const body = test.body && fieldOf(test.body, 'body')
  if (!test.body || !body || test.body.type === 'generator_function') return null
  const own = test.table ? null : parametersOf(test.body)
  const title = plainTitle(fillTitle(test, row, at, turns))
  const inner = innerLines(read(test.root.source))
  const lines = linesOf(body, dedentNode(test.root.source, body, inner))
  const wait = /^async\b/.test(test.body.text) ? 'async ' : ''
  const given = own && own.length > 0 ? own.join(', ') : ''
  const word = test.root.text
  const head = `${word}(${quoteString(title)}, ${wait}(${given}) => {`
  const first = indentText(`const ${turns.pattern} = ${row.value}`, new Set())
  return { name: title, text: `${head}\n${first}\n${lines}})` }
}

/** What stands in the callback, moved right, with a line end; a lone expression or line likewise. */
function linesOf(body: Syntax, source: string): string {
  const block = body.type === 'statement_block'
  if (!block || !source.includes('\n')) {
    const line = (block ? source.slice(1, -1) : source).trim()
    return line === '' ? '' : `  ${line}\n`
  }
  const lines = source.slice(1, -1).replace(/^[ \t]*\n|\s+$/g, '')
  return lines === '' ? '' : `${lines}\n`
}
