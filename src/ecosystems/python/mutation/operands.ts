// A Python module and some of its lines -> the same text, in which comparisons there print the numbers and times they
// compare.
import { operandMark } from '../../../core/explore/bounds.js'
import { applyEdits, insertAt, type Edit } from '../../shared/edits.js'
import { namedOf, walk, type Syntax } from '../../shared/syntax.js'

const ordering = /^(?:[<>]=?|[=!]=)$/

/** Operands that are not numbers: such a comparison has no bound. */
const noNumber = /^(?:string|concatenated_string|true|false|none|list|tuple|dictionary|set)$/

/** Null when no line compares anything. Line numbers do not change. */
export function printOperands(root: Syntax, lines: readonly number[]): string | null {
  const wanted = new Set(lines)
  let count = 0
  const edits: Edit[] = []
  for (const node of walk(root, inner => !/^(?:interpolation|decorator)$/.test(inner.type))) {
    if (node.type !== 'comparison_operator' || node.broken || !wanted.has(node.line)) continue
    const signs = node.children.filter(child => child.field === 'operators')
    if (!signs.every(sign => ordering.test(sign.type))) continue
    const operands = namedOf(node)
    if (operands.some(({ type }) => noNumber.test(type))) continue
    const comparison = count++
    operands.forEach((operand, at) => edits.push(...printing(operand, operandMark(comparison, at))))
  }
  return edits.length === 0 ? null : applyEdits(root.source, edits)
}

/** Methods that convert a point in time or a duration to a number. */
const counts = "('timestamp', 'toordinal', 'total_seconds')"
const number = `value if isinstance(value, (int, float)) else next((getattr(value, name)() for name in ${counts} if hasattr(value, name)), '')`

const printing = ({ start, end }: Syntax, mark: string): Edit[] => [
  insertAt(start, `(lambda value: (print('${mark}', ${number}, ';', sep='', end=''), value)[1])(`),
  insertAt(end, ')'),
]
