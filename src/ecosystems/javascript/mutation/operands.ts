// A program and some of its lines -> the same text, in which comparisons there print the numbers and dates they
// compare.
import { operandMark } from '../../../core/explore/bounds.js'
import { applyEdits, insertAt, type Edit } from '../../shared/edits.js'
import { fieldOf, walk, type ReadText, type Syntax } from '../../shared/syntax.js'
import { isOpen } from './not-mutable.js'

const ordering = /^(?:[<>]=?|[=!]==?)$/

/** True for an operand that is not a number: such a comparison has no bound. */
const isNoNumber = ({ type, text }: Syntax): boolean =>
  /^(?:string|template_string|true|false|null|undefined|array|object)$/.test(type) || /^typeof\b/.test(text)

/** Null when no line compares anything, or the result would not parse. Line numbers do not change. */
export function printOperands(source: string, lines: readonly number[], read: ReadText): string | null {
  const wanted = new Set(lines)
  let count = 0
  const edits: Edit[] = []
  for (const node of walk(read(source), isOpen)) {
    if (node.type !== 'binary_expression' || node.broken || !wanted.has(node.line)) continue
    const [left, sign, right] = ['left', 'operator', 'right'].map(field => fieldOf(node, field))
    if (!left || !right || !sign || !ordering.test(sign.text)) continue
    if ([left, right].some(isNoNumber)) continue
    const comparison = count++
    edits.push(...printing(left, operandMark(comparison, 0)), ...printing(right, operandMark(comparison, 1)))
  }
  const text = edits.length === 0 ? null : applyEdits(source, edits)
  return text === null || read(text).broken ? null : text
}

const isDate = "Object.prototype.toString.call(value) === '[object Date]'"

const printing = ({ start, end }: Syntax, mark: string): Edit[] => [
  insertAt(
    start,
    `(value => ((typeof value === 'number' || ${isDate}) && console.log('${mark}' + Number(value) + ';'), value))(`,
  ),
  insertAt(end, ')'),
]
