// The text between JSX tags -> what is shown of it: lines joined, blanks made one, however it is wrapped.
import { group, type Piece } from '../shared/canonical.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { unquoted } from './values.js'

const SIGNS: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' }

/** Text with the most common entities and all numbers of characters read; others stay as they are. */
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

/** Blanks that JSX takes away around line ends are gone, others are one. */
const trimmed = (text: string): string =>
  text
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/^\n|\n$/g, '')
    .replaceAll('\n', ' ')

/** True for `{' '}`, which stands for a blank in text. */
function isBlank(node: Syntax): boolean {
  const [only, ...others] = namedOf(node)
  return others.length === 0 && only?.type === 'string' && unquoted(only.text) === ' '
}

/** The children of an element: each run of text as one token, the rest as it is; comments are none. */
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

/** `a={'b'}` is `a="b"`; blanks between the names of classes are one. */
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
