// Python strings -> their values, independent of quotes, escapes and concatenation.
import { group, type Piece } from '../shared/canonical.js'
import type { Syntax } from '../shared/syntax.js'
import { unescape } from './values.js'

/** The meaning of a string's prefix. */
interface Kind {
  bytes: boolean
  raw: boolean
  /** The prefix letter of a string with expressions: `f` or `t`. */
  fills: string | null
}

function kindOf(node: Syntax): Kind {
  const letters = (/^[a-zA-Z]*/.exec(node.text.slice(0, 3))?.[0] ?? '').toLowerCase()
  return {
    bytes: letters.includes('b'),
    raw: letters.includes('r'),
    fills: /[ft]/.exec(letters)?.[0] ?? null,
  }
}

/** Marks a named character, whose name is kept. */
const NAMED = '\udbff'

function textOf(written: string, { bytes, raw, fills }: Kind): string {
  const text = fills ? written.replaceAll('{{', '{').replaceAll('}}', '}') : written
  if (raw) return text
  const named = bytes
    ? text
    : text.replace(/\\(?:N\{([^{}]*)\}|[\s\S])/g, (all, name?: string) =>
        name === undefined ? all : `${NAMED}${name.toUpperCase()}${NAMED}`,
      )
  return unescape(named, bytes)
}

/** One expression of an f-string with its conversion and format. With `=` its source is shown, so it is included. */
function filledOf(node: Syntax, kind: Kind): Piece[] {
  const pieces: Piece[] = []
  const shown = node.children.find(child => child.type === '=')
  if (shown) pieces.push(`=${node.source.slice(node.start + 1, shown.start)}`)
  for (const child of node.children) {
    if (child.type === 'format_specifier') pieces.push(...group('format', partsIn(child, child, kind)))
    else if (child.type === 'type_conversion') pieces.push(child.text)
    else if (child.named && !/^(?:comment|line_continuation)$/.test(child.type)) pieces.push(child)
  }
  return group('filled', pieces)
}

/** Texts and expressions between the first and the last child, or within `node` for a format. */
function partsIn(node: Syntax, bounds: { start: number; end: number }, kind: Kind): Piece[] {
  const pieces: Piece[] = []
  let at = bounds.start
  const upTo = (end: number) => {
    if (end > at) pieces.push(`'${textOf(node.source.slice(at, end), kind)}`)
  }
  for (const child of node.children) {
    if (!/^(?:interpolation|format_expression)$/.test(child.type)) continue
    upTo(child.start)
    pieces.push(...filledOf(child, kind))
    at = child.end
  }
  upTo(bounds.end)
  return pieces
}

/** A string, or several that Python concatenates, as one. */
export function stringPieces(node: Syntax): Piece[] | null {
  const strings = node.type === 'string' ? [node] : node.children.filter(child => child.type === 'string')
  const pieces: Piece[] = []
  let prefix = ''
  for (const string of strings) {
    const [first, last] = [string.children[0], string.children.at(-1)]
    if (first?.type !== 'string_start' || last?.type !== 'string_end') return null
    const kind = kindOf(string)
    if (kind.bytes) prefix = 'b'
    if (kind.fills === 't') prefix = 't'
    for (const piece of partsIn(string, { start: first.end, end: last.start }, kind)) join(pieces, piece)
  }
  return pieces.length > 1 || typeof pieces[0] !== 'string' || prefix !== ''
    ? group(`${prefix}string`, pieces)
    : pieces
}

/** Adds a piece, merging adjacent texts. */
function join(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const bothTexts =
    typeof piece === 'string' && typeof last === 'string' && piece.startsWith("'") && last.startsWith("'")
  if (bothTexts) pieces[pieces.length - 1] = last + piece.slice(1)
  else pieces.push(piece)
}
