// A JavaScript test file -> its tests with their positions, as origins of grown tests.
import type { Growth } from '../../core/model/ports.js'
import { makeGrowth, type PlacedTest } from '../shared/growth.js'
import { fieldOf, fieldText, lineStart, namedOf, type ReadText, type Syntax } from '../shared/syntax.js'
import { readRunnerCall } from './replies/calls.js'
import { groupsAround, indentText, readOutline, type ScriptPiece } from './replies/outline.js'
import { rowTests } from './replies/parameter-tables.js'
import { openTest, renameTest } from './surgery/surgery.js'
import { literalValue } from './values.js'

const literals = /^(?:number|string|template_string|true|false|array|object|unary_expression)$/

/** Longer tables are not used. */
const MOST_ROWS = 100

export function makeJavaScriptGrowth(read: ReadText): Growth {
  return makeGrowth({
    tests: text => testsIn(text, read),
    separator: ' ',
    numbered: (name, number) => `${name} (${number})`,
    open: candidate => openTest(candidate, read),
    bodyOf: code => {
      const [statement] = namedOf(read(code))
      const body = statement && readRunnerCall(statement)?.body
      return body ? fieldOf(body, 'body') : null
    },
    valueOf: node =>
      literals.test(node.type) && !isKey(node) && !isExpected(node) ? literalValue(node) : null,
    rename: (code, name) => renameTest(code, name, read),
    indent: (code, margin) => indentText(code, read, margin),
    gap: () => '\n\n',
  })
}

/** An object key describes its value, so it is not varied. */
const isKey = ({ field, parent }: Syntax): boolean => field === 'key' && parent?.type === 'pair'

/**
 * An expected value, which would only change the claim: an operand of a comparison, such as `.toBeLessThan(64)` or
 * `length <= 64`, or of an HTTP assertion such as supertest's `.expect(200, 'text')`.
 */
function isExpected({ parent }: Syntax): boolean {
  if (parent?.type === 'binary_expression') return /^(?:[<>]=?|[!=]==?)$/.test(fieldText(parent, 'operator'))
  const call = parent?.type === 'arguments' ? parent.parent : null
  const callee = call && fieldOf(call, 'function')
  if (callee?.type !== 'member_expression') return false
  return fieldText(callee, 'property') === 'expect' || /^(?:expect\s*\(|assert\b)/.test(callee.text)
}

/** Tests that can be identified in the code; not those whose title comes from a table or loop around them. */
function testsIn(text: string, read: ReadText): PlacedTest[] {
  return readOutline(text, 0, read)
    .filter(piece => piece.kind === 'test' && !piece.skipped && !groupsAround(piece).some(({ each }) => each))
    .flatMap(piece => {
      const codes = codesOf(piece, read)
      const margin = /^[ \t]*/.exec(text.slice(lineStart(text, piece.start)))?.[0] ?? ''
      const groups = groupsAround(piece).map(({ title }) => title)
      return [{ groups, name: piece.name, codes, end: endOf(text, piece), margin }]
    })
}

/** The single tests of a piece; none for a loop around tests. */
function codesOf(piece: ScriptPiece, read: ReadText): string[] {
  const [statement] = namedOf(read(piece.text))
  const call = statement && readRunnerCall(statement)
  if (call && !call.table) return [piece.text]
  return rowTests(piece, read, () => null, MOST_ROWS)?.map(({ text }) => text) ?? []
}

/** The end after a semicolon that the statement does not include. */
const endOf = (text: string, { end }: Pick<Syntax, 'end'>): number => end + (text[end] === ';' ? 1 : 0)
