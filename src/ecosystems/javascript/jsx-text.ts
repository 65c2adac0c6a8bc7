// Text between JSX tags -> what is displayed: lines joined and spaces merged, independent of line breaks.
import { group, type Piece } from '../shared/canonical.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { unquoted } from './values.js'

const SIGNS: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' }

/** Decodes the most common entities and all numeric ones; others stay as they are. */
function plainEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(quot|apos|amp|lt|gt|nbsp));/g,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return SIGNS[name] ?? all
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return point > 0x10ffff ? all : String.fromCodePoint(point)
    },
  )
}

/** Removes whitespace that JSX ignores around line ends, and merges the rest into single spaces. */
const trimmed = (text: string): string =>
  text
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/^\n|\n$/g, '')
    .replaceAll('\n', ' ')

/** True for `{' '}`, an explicit space. */
function isBlank(node: Syntax): boolean {
  const [only, ...others] = namedOf(node)
  return others.length === 0 && only?.type === 'string' && unquoted(only.text) === ' '
}

/** The children of an element without comments: each run of text as one token, the rest unchanged. */
function childrenOf(node: Syntax): Piece[] {
  const pieces: Piece[] = []
  const [first, last] = [fieldOf(node, 'open_tag'), fieldOf(node, 'close_tag')]
  let at = first?.end ?? node.start
  let text = ''
  const flush = () => {
    const shown = text.replace(/ +/g, ' ')
    if (shown !== '') pieces.push(`'${plainEntities(shown)}`)
    text = ''
  }
  for (const child of node.children) {
    if (child === first || /^(?:jsx_text|html_character_reference)$/.test(child.type)) continue
    text += trimmed(node.source.slice(at, child.start))
    at = child.end
    if (child === last) break
    if (child.type === 'jsx_expression' && namedOf(child).length === 0) continue
    if (child.type === 'jsx_expression' && isBlank(child)) text += ' '
    else {
      flush()
      pieces.push(child)
    }
  }
  flush()
  return pieces
}

export function elementPieces(node: Syntax): Piece[] {
  const opening = fieldOf(node, 'open_tag')
  return group('jsx_element', [...(opening ? [opening] : []), ...childrenOf(node)])
}

/** `a={'b'}` becomes `a="b"`; whitespace between class names becomes one space. */
export function attributePieces(node: Syntax): Piece[] | null {
  const [name, value, ...others] = namedOf(node)
  if (!name || !value || others.length > 0) return null
  const text = attributeText(value)
  if (text === null) return null
  const isClass = /^class(?:Name)?$/.test(name.text)
  return group('jsx_attribute', [name, `'${isClass ? text.trim().replace(/\s+/g, ' ') : text}`])
}

function attributeText(value: Syntax): string | null {
  if (value.type === 'string') return plainEntities(value.text.slice(1, -1))
  const [only, ...others] = value.type === 'jsx_expression' ? namedOf(value) : []
  return only?.type === 'string' && others.length === 0 ? unquoted(only.text) : null
}
