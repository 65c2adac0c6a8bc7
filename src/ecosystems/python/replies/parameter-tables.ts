// A test that pytest runs once per row of a table -> single tests with that row's values in front, for any runner.
import { FIX_TABLE } from '../../shared/extract-tests.js'
import type { Parse } from '../../shared/parser.js'
import { fieldOf, namedOf, readSyntax, walk, type Syntax } from '../../shared/syntax.js'
import type { PythonPiece } from './outline.js'

const MOST_ROWS = 12
const LONGEST_LINE = 100
const table = /^@(?:pytest\.)?mark\.parametrize\b/m

interface Table {
  decorator: Syntax
  definition: Syntax
  names: string[]
  /** Sources of the values, row by row. */
  rows: string[][]
}

/** Single tests for two to twelve rows that are written out; null for everything else. */
export function rowTests(piece: PythonPiece, parse: Parse): PythonPiece[] | null {
  const { text } = piece
  if (!table.test(text)) return null
  const top = namedOf(readSyntax(parse, text))[0]
  const found = top?.type === 'decorated_definition' && !top.broken ? readTable(top) : null
  if (!found || found.rows.length < 2 || found.rows.length > MOST_ROWS || namesOwnVariable(found)) return null
  const write = writerFor(found, text)
  return (
    write &&
    found.rows.map((row, at) => {
      const name = `${piece.name}_${at + 1}`
      const fixes = [...piece.fixes, FIX_TABLE]
      return { ...piece, name, text: write(name, row), draft: piece.draft ?? text, fixes }
    })
  )
}

function readTable(top: Syntax): Table | null {
  const decorators = top.children.filter(child => child.type === 'decorator' && table.test(child.text))
  const definition = fieldOf(top, 'definition')
  const [decorator] = decorators
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

const isList = (node: Syntax) => /^(?:list|tuple)$/.test(node.type)

/** Names of the parameters that a table sets, from `"a, b"` or `("a", "b")`; none unless all are plain. */
function namesOf(node: Syntax): string[] {
  const parts = isList(node) ? namedOf(node) : [node]
  const texts = parts.map(part => /^(['"])([^'"\\]*)\1$/.exec(part.text)?.[2] ?? '?')
  const names = (isList(node) ? texts : (texts[0] ?? '').split(',')).map(name => name.trim()).filter(Boolean)
  return names.every(name => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) ? names : []
}

/** Sources of one row's values, null when they are not all written out. */
function valuesOf(row: Syntax, width: number): string[] | null {
  if (/splat|comment/.test(row.type)) return null
  const isParam = row.type === 'call' && /^(?:pytest\.)?param\(/.test(row.text)
  const holder = isParam ? fieldOf(row, 'arguments') : isList(row) && width > 1 ? row : null
  if (!holder) return width === 1 ? [row.text] : null
  const values = namedOf(holder).filter(
    value => value.type !== 'keyword_argument' || !/^id\s*=/.test(value.text),
  )
  const isWhole = values.length === width && !values.some(value => /splat|keyword_argument/.test(value.type))
  return isWhole ? values.map(value => value.text) : null
}

/** A value that names a variable of the test would mean another thing inside it. */
function namesOwnVariable({ names, rows, definition }: Table): boolean {
  const own = new Set(names)
  for (const node of walk(definition))
    if (node.type === 'identifier' && /^(?:left|name|alias)$/.test(node.field ?? '')) own.add(node.text)
  const parameters = fieldOf(definition, 'parameters')
  for (const node of parameters ? walk(parameters) : []) if (node.type === 'identifier') own.add(node.text)
  const mentioned = rows.flat().flatMap(value => value.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])
  return mentioned.some(name => own.has(name))
}

/** Writes the test for one row; null when the function takes its values in a way that cannot be taken out. */
function writerFor(
  { decorator, definition, names }: Table,
  text: string,
): ((name: string, row: string[]) => string) | null {
  const [title, given, body] = ['name', 'parameters', 'body'].map(field => fieldOf(definition, field))
  if (!title || !given || !body || body.line === given.endLine) return null
  const parameters = namedOf(given)
  const rest = parameters.filter(({ text }) => !names.includes(/^[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? ''))
  const isPlain = parameters.every(({ type }) => /^(?:identifier|typed_parameter)$/.test(type))
  if (!isPlain || parameters.length - rest.length !== names.length) return null
  const lineOf = (place: number) => text.lastIndexOf('\n', place) + 1
  const start = lineOf(decorator.start)
  const end = text.indexOf('\n', decorator.end) + 1
  const place = lineOf(firstStatement(body).start)
  const indent = /^[ \t]*/.exec(text.slice(place))?.[0] ?? '    '
  return (name, row) =>
    [
      text.slice(0, start),
      text.slice(end, title.start),
      `${name}${text.slice(title.end, given.start)}(${rest.map(parameter => parameter.text).join(', ')})`,
      text.slice(given.end, place),
      assignments(names, row)
        .map(line => `${indent}${line}\n`)
        .join(''),
      text.slice(place),
    ]
      .join('')
      .trimEnd()
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
