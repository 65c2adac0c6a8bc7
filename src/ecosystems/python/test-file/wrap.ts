// Statements that are too long -> several lines, in the layout of black and ruff, where it is certain; others stay.
import { applyEdits, replaceNode, type Edit } from '../../shared/edits.js'
import { fieldOf, namedOf, walk, type ReadText, type Syntax } from '../../shared/syntax.js'

const STEP = '    '

/** A text whose simple statements fit into `width` columns if possible. */
export function wrapped(text: string, width: number, read: ReadText): string {
  if (text.split('\n').every(line => line.length <= width)) return text
  const edits = [...walk(read(text))].flatMap((node): Edit[] => {
    if (node.type === 'function_definition') return headOf(node, width)
    const isLong = node.line === node.endLine && columnOf(node) + widthOf(node.text) > width
    if (!isLong || !/^(?:assert_statement|expression_statement|return_statement)$/.test(node.type)) return []
    const lines = statement(node, { margin: ' '.repeat(columnOf(node)), width })
    return lines ? [replaceNode(node, lines.join('\n').trimStart())] : []
  })
  return applyEdits(text, edits)
}

/** Parameters on lines of their own when the head of a definition is too long. */
function headOf(node: Syntax, width: number): Edit[] {
  const [parameters, body] = ['parameters', 'body'].map(field => fieldOf(node, field))
  const all = parameters ? namedOf(parameters) : []
  if (!parameters || !body || all.length === 0 || parameters.line !== parameters.endLine) return []
  const line = node.source.slice(node.start).split('\n')[0] ?? ''
  const room = { margin: ' '.repeat(columnOf(node)), width }
  if (fitsIn(room, line.replace(/\s+#.*$/, ''))) return []
  const inner = deeper(room)
  const joined = all.map(({ text }) => text).join(', ')
  const [first, ...others] = all
  const isOne = first !== undefined && others.length === 0
  const lines = !isOne && fitsIn(inner, joined) ? [joined] : all.map(({ text }) => `${text},`)
  return [replaceNode(parameters, `(\n${lines.map(each => inner.margin + each).join('\n')}\n${room.margin})`)]
}

const columnOf = ({ source, start }: Syntax): number => start - (source.lastIndexOf('\n', start - 1) + 1)

/** Where a line is placed. */
interface Room {
  margin: string
  width: number
}

const deeper = ({ margin, width }: Room): Room => ({ margin: margin + STEP, width })

const widthOf = (text: string): number => [...text].length

const fitsIn = ({ margin, width }: Room, text: string): boolean => widthOf(margin + text) <= width

function statement(node: Syntax, room: Room): string[] | null {
  const [first, ...others] = namedOf(node)
  if (!first || others.length > 0 || node.children.some(({ type }) => type === ';')) return null
  const head = node.source.slice(node.start, first.start)
  if (first.type === 'assignment') {
    const [left, right] = [fieldOf(first, 'left'), fieldOf(first, 'right')]
    if (!left || !right) return null
    return inBrackets(`${node.source.slice(node.start, right.start)}`, right, '', room)
  }
  if (node.type === 'expression_statement' || isOpenAtEnd(first)) return inBrackets(head, first, '', room)
  const inner = deeper(room)
  const whole = fitsIn(inner, first.text) ? [inner.margin + first.text] : operands(first, inner)
  return whole && [`${room.margin}${head}(`, ...whole, `${room.margin})`]
}

/** True when an expression may be split at its final bracket without additional parentheses. */
function isOpenAtEnd(node: Syntax): boolean {
  const bracket = bracketOf(node)
  if (!bracket || namedOf(bracket).length === 0) return false
  return node.type === 'comparison_operator' ? namedOf(node).length === 2 : !/_operator$/.test(node.type)
}

/** The final bracket of an expression. */
function bracketOf(node: Syntax): Syntax | null {
  if (/^(?:list|dictionary|set|tuple|argument_list)$/.test(node.type)) return node
  const last = node.type === 'call' ? fieldOf(node, 'arguments') : node.children.at(-1)
  return last && last.end === node.end ? bracketOf(last) : null
}

/** `f(`, the elements and `)` after `head`; arguments of a call on one line if they fit. */
function inBrackets(head: string, node: Syntax, tail: string, room: Room): string[] | null {
  const bracket = bracketOf(node)
  const elements = bracket ? namedOf(bracket) : []
  if (!bracket || elements.length === 0 || elements.some(({ type }) => type === 'comment')) return null
  const { source } = node
  const open = `${head}${source.slice(node.start, bracket.start + 1)}`
  const close = `${room.margin}${source.slice(bracket.end - 1, bracket.end)}${tail}`
  const left = node.type === 'comparison_operator' ? namedOf(node)[0] : undefined
  const isFull = left !== undefined && !fitsIn(room, open)
  if (isFull && elements.length === 1) {
    const rest = source.slice(left.end, node.end) + tail
    const apart = fitsIn(room, `)${rest}`) ? inBrackets(head, left, rest, room) : null
    if (apart) return apart
  }
  const opened = isFull ? inBrackets(head, left, source.slice(left.end, bracket.start + 1), room) : null
  return [...(opened ?? [room.margin + open]), ...elementLines(bracket, deeper(room)), close]
}

function elementLines(bracket: Syntax, inner: Room): string[] {
  const elements = namedOf(bracket)
  const joined = elements.map(({ text }) => text).join(', ')
  const isSingle = bracket.type === 'tuple' && elements.length === 1
  const isCall = bracket.type === 'argument_list' || elements.length === 1
  if (isCall && fitsIn(inner, joined)) return [`${inner.margin}${joined}${isSingle ? ',' : ''}`]
  const comma = elements.length > 1 || isSingle ? ',' : ''
  return elements.flatMap(element => expression(element, comma, inner))
}

/** An expression inside brackets, on one line or several. */
function expression(node: Syntax, tail: string, room: Room): string[] {
  const line = room.margin + node.text + tail
  if (fitsIn(room, node.text + tail)) return [line]
  const apart = operands(node, room)
  if (apart) return [...apart.slice(0, -1), `${apart.at(-1) ?? ''}${tail}`]
  return inBrackets('', node, tail, room) ?? [line]
}

/** `a` and `== b` on separate lines; null without an operator. */
function operands(node: Syntax, room: Room): string[] | null {
  if (node.type !== 'comparison_operator') return null
  const [left, right, ...more] = namedOf(node)
  if (!left || !right || more.length > 0) return null
  const sign = node.source.slice(left.end, right.start).trim()
  return [
    ...expression(left, '', room),
    ...(fitsIn(room, `${sign} ${right.text}`)
      ? [`${room.margin}${sign} ${right.text}`]
      : (inBrackets(`${sign} `, right, '', room) ?? [`${room.margin}${sign} ${right.text}`])),
  ]
}
