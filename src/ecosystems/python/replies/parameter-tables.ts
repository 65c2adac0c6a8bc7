// A test that pytest runs once per row of a table -> single tests that begin with that row's values, for any runner.
import { applyEdits } from '../../shared/edits.js'
import { FIX_TABLE } from '../../shared/extract-tests.js'
import type { Parse } from '../../shared/parser.js'
import { fieldOf, namedOf, readSyntax, walk, type Syntax } from '../../shared/syntax.js'
import type { PythonPiece } from './outline.js'

const MOST_ROWS = 12
const LONGEST_LINE = 100
const decorating = /^@(?:pytest\.)?mark\.parametrize\b/m

interface Table {
  decorator: Syntax
  definition: Syntax
  names: string[]
  /** Source text of the values, by row. */
  rows: string[][]
}

/** Single tests for a table of two to `most` literal rows; null for everything else. */
export function rowTests(piece: PythonPiece, parse: Parse, most = MOST_ROWS): PythonPiece[] | null {
  const { text, draft, fixes } = piece
  const top = decorating.test(text) ? namedOf(readSyntax(parse, text))[0] : undefined
  const table = top?.type === 'decorated_definition' && !top.broken ? readTable(top) : null
  if (!table || table.rows.length < 2 || table.rows.length > most || namesOwnVariable(table)) return null
  const write = writerFor(table, text)
  if (!write) return null
  return table.rows.map((row, at) => {
    const name = `${piece.name}_${at + 1}`
    return { ...piece, name, text: write(name, row), draft: draft ?? text, fixes: [...fixes, FIX_TABLE] }
  })
}

function readTable(top: Syntax): Table | null {
  const decorators = top.children.filter(child => child.type === 'decorator' && decorating.test(child.text))
  const [decorator] = decorators
  const definition = fieldOf(top, 'definition')
  const call = decorator && namedOf(decorator)[0]
  const given = call?.type === 'call' ? fieldOf(call, 'arguments') : null
  if (decorators.length !== 1 || !decorator || !given || definition?.type !== 'function_definition')
    return null
  const [first, second, ...more] = namedOf(given)
  if (!first || !second || more.some(argument => !/^ids\s*=/.test(argument.text))) return null
  const names = namesOf(first)
  const rows = isList(second) ? namedOf(second).map(row => valuesOf(row, names.length)) : []
  const whole = rows.filter(row => row !== null)
  return names.length > 0 && whole.length === rows.length
    ? { decorator, definition, names, rows: whole }
    : null
}

const isList = ({ type }: Syntax) => /^(?:list|tuple)$/.test(type)

/** Names of the parameters that a table sets, from `"a, b"` or `("a", "b")`; none unless all are plain. */
function namesOf(node: Syntax): string[] {
  const texts = (isList(node) ? namedOf(node) : [node]).map(
    ({ text }) => /^(['"])(.*)\1$/.exec(text)?.[2] ?? '?',
  )
  const names = texts.flatMap(text => (isList(node) ? [text] : text.split(','))).map(name => name.trim())
  const given = names.filter(name => name !== '')
  return given.every(name => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) ? given : []
}

/** Source text of one row's values; null unless all are written out. */
function valuesOf(row: Syntax, width: number): string[] | null {
  const isParam = row.type === 'call' && /^(?:pytest\.)?param\(/.test(row.text)
  const holder = isParam ? fieldOf(row, 'arguments') : isList(row) && width > 1 ? row : null
  const values = holder ? namedOf(holder) : [row]
  const own = values.filter(({ type, text }) => type !== 'keyword_argument' || !/^id\s*=/.test(text))
  const isWhole = own.length === width && !own.some(({ type }) => /splat|keyword_argument/.test(type))
  return isWhole ? own.map(({ text }) => text) : null
}

/** True when a value names a variable of the test: inside the test it would mean something else. */
function namesOwnVariable({ names, rows, definition }: Table): boolean {
  const parameters = fieldOf(definition, 'parameters') ?? definition
  const isParameter = ({ start }: Syntax) => start >= parameters.start && start < parameters.end
  const bound = [...walk(definition)].filter(
    node =>
      node.type === 'identifier' && (isParameter(node) || /^(?:left|name|alias)$/.test(node.field ?? '')),
  )
  const own = new Set([...names, ...bound.map(({ text }) => text)])
  return rows.flat().some(value => value.match(/[\p{L}_][\p{L}\p{N}_]*/gu)?.some(name => own.has(name)))
}

/** Writes the test for one row; null when the parameters of the function cannot be removed. */
function writerFor(table: Table, text: string): ((name: string, row: string[]) => string) | null {
  const { decorator, definition, names } = table
  const [title, given, body] = ['name', 'parameters', 'body'].map(field => fieldOf(definition, field))
  if (!title || !given || !body || body.line === given.endLine) return null
  const parameters = namedOf(given)
  const rest = parameters.filter(({ text }) => !names.includes(/^[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? ''))
  const isPlain = parameters.every(({ type }) => /^(?:identifier|typed_parameter)$/.test(type))
  if (!isPlain || parameters.length - rest.length !== names.length) return null
  const lineOf = (place: number) => text.lastIndexOf('\n', place) + 1
  const place = lineOf(firstStatement(body).start)
  const indent = /^[ \t]*/.exec(text.slice(place))?.[0] ?? '    '
  return (name, row) =>
    applyEdits(text, [
      { start: lineOf(decorator.start), end: text.indexOf('\n', decorator.end) + 1, text: '' },
      { start: title.start, end: title.end, text: name },
      { start: given.start, end: given.end, text: `(${rest.map(({ text }) => text).join(', ')})` },
      {
        start: place,
        end: place,
        text: assignments(names, row)
          .map(line => `${indent}${line}\n`)
          .join(''),
      },
    ]).trimEnd()
}

/** The first statement of a body that is not its docstring. */
function firstStatement(body: Syntax): Syntax {
  const [first, second] = namedOf(body)
  const isDocumented = first && second && /^[a-zA-Z]?['"]/.test(first.text)
  return isDocumented ? second : (first ?? body)
}

function assignments(names: string[], row: string[]): string[] {
  const line = `${names.join(', ')} = ${row.join(', ')}`
  if (line.length <= LONGEST_LINE && !line.includes('\n')) return [line]
  const value = (source: string) => (source.includes('\n') ? `(${source})` : source)
  return names.map((name, at) => `${name} = ${value(row[at] ?? '')}`)
}
