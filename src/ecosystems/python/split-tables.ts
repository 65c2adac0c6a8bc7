// A test that pytest runs once a row of a table -> single tests with that row's values in front, for any runner.
import type { Parse } from '../shared/parser.js'
import { fieldOf, namedOf, readSyntax, walk, type Syntax } from '../shared/syntax.js'
import type { Piece } from './outline.js'

export const FIX_TABLE = 'rows of a table'
const most = 12
const longestLine = 100
const table = /^@(?:pytest\.)?mark\.parametrize\b/m

interface Table {
  decorator: Syntax
  definition: Syntax
  names: string[]
  rows: string[][]
}

/** Single tests for two to twelve rows that are written out; null for everything else. */
export function splitRows(piece: Piece, parse: Parse): Piece[] | null {
  const { text } = piece
  if (!table.test(text)) return null
  const top = namedOf(readSyntax(parse, text))[0]
  const found = top?.type === 'decorated_definition' && !top.broken ? readTable(top) : null
  if (!found || found.rows.length < 2 || found.rows.length > most) return null
  const head = headWithout(found, text)
  if (head === null || bindsAny(found)) return null
  return found.rows.map((row, at) => {
    const name = `${piece.name}_${at + 1}`
    const code = head(name, row)
    return { ...piece, name, text: code, draft: piece.draft ?? text, mended: [...piece.mended, FIX_TABLE] }
  })
}

function readTable(top: Syntax): Table | null {
  const source = (node: Syntax) => node.text
  const marks = top.children.filter(one => one.type === 'decorator' && table.test(source(one)))
  const definition = fieldOf(top, 'definition')
  const call = marks.length === 1 && marks[0] ? namedOf(marks[0])[0] : undefined
  const given = call?.type === 'call' ? fieldOf(call, 'arguments') : null
  if (!marks[0] || !given || definition?.type !== 'function_definition') return null
  const [first, second, ...more] = namedOf(given)
  if (!first || !second || more.some(one => !/^ids\s*=/.test(source(one)))) return null
  const names = namesOf(first)
  const rows = /^(?:list|tuple)$/.test(second.type)
    ? namedOf(second).map(one => rowOf(one, names.length))
    : []
  if (names.length === 0 || rows.some(row => row === null)) return null
  return { decorator: marks[0], definition, names, rows: rows as string[][] }
}

function namesOf(node: Syntax): string[] {
  const plain = (one: Syntax) => /^(['"])([^'"\\]*)\1$/.exec(one.text)?.[2] ?? '?'
  const parts =
    node.type === 'string'
      ? plain(node).split(',')
      : /^(?:list|tuple)$/.test(node.type)
        ? namedOf(node).map(plain)
        : []
  const names = parts.map(part => part.trim()).filter(part => part !== '')
  return names.every(name => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) ? names : []
}

/** Sources of one row's values, null when they are not all written out. */
function rowOf(node: Syntax, width: number): string[] | null {
  const source = (one: Syntax) => one.text
  if (/splat|comment/.test(node.type)) return null
  const given =
    node.type === 'call' && /^(?:pytest\.)?param\(/.test(source(node)) ? fieldOf(node, 'arguments') : null
  if (!given && width === 1) return [source(node)]
  const holder = given ?? (/^(?:tuple|list)$/.test(node.type) ? node : null)
  const values = holder
    ? namedOf(holder).filter(one => !/^id\s*=/.test(source(one)) || one.type !== 'keyword_argument')
    : []
  const whole = values.length === width && !values.some(one => /splat|keyword_argument/.test(one.type))
  return whole ? values.map(source) : null
}

/** A value that names something of the test would mean another thing inside it. */
function bindsAny(found: Table): boolean {
  const own = new Set(found.names)
  for (const node of walk(found.definition))
    if (node.type === 'identifier' && /^(?:left|name|alias)$/.test(node.field ?? '')) own.add(node.text)
  const parameters = fieldOf(found.definition, 'parameters')
  for (const node of parameters ? walk(parameters) : []) if (node.type === 'identifier') own.add(node.text)
  const mentioned = found.rows.flatMap(row =>
    row.flatMap(value => value.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []),
  )
  return mentioned.some(name => own.has(name))
}

/** Writes the test for one row; null when the function takes its values in a way that cannot be taken out. */
function headWithout(found: Table, text: string): ((name: string, row: string[]) => string) | null {
  const { decorator, definition, names } = found
  const [title, given, body] = ['name', 'parameters', 'body'].map(field => fieldOf(definition, field))
  if (!title || !given || !body || body.line === given.endLine) return null
  const source = (node: Syntax) => node.text
  const rest = namedOf(given).filter(one => !names.includes(/^[\p{L}\p{N}_]+/u.exec(source(one))?.[0] ?? ''))
  const plain = namedOf(given).filter(one => /^(?:identifier|typed_parameter)$/.test(one.type))
  if (namedOf(given).length - rest.length !== names.length || plain.length < namedOf(given).length)
    return null
  const start = text.lastIndexOf('\n', decorator.start) + 1
  const end = text.indexOf('\n', decorator.end) + 1
  const place = text.lastIndexOf('\n', placeIn(body)) + 1
  const column = /^[ \t]*/.exec(text.slice(place))?.[0] ?? '    '
  return (name, row) =>
    (
      text.slice(0, start) +
      text.slice(end, title.start) +
      name +
      text.slice(title.end, given.start) +
      `(${rest.map(source).join(', ')})` +
      text.slice(given.end, place) +
      setting(names, row, column) +
      text.slice(place)
    ).trimEnd()
}

/** Where the first statement after a docstring begins. */
function placeIn(body: Syntax): number {
  const [first, second] = namedOf(body)
  const documented = first && second && /^[a-zA-Z]?['"]/.test(first.text)
  return (documented ? second : (first ?? body)).start
}

function setting(names: string[], row: string[], column: string): string {
  const line = `${names.join(', ')} = ${row.join(', ')}`
  if (line.length <= longestLine && !line.includes('\n')) return `${column}${line}\n`
  const value = (source: string) => (source.includes('\n') ? `(${source})` : source)
  return names.map((name, at) => `${column}${name} = ${value(row[at] ?? '')}\n`).join('')
}
