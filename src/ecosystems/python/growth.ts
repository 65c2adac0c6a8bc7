// A Python test file -> its tests with their positions, as origins of grown tests.
import { dedentedText } from '../shared/functions.js'
import { makeGrowth, type PlacedTest } from '../shared/growth.js'
import type { Growth } from '../../core/model/ports.js'
import type { Parse } from '../shared/parser.js'
import { fieldOf, fieldText, marginOf, namedOf, readSyntax, type Syntax } from '../shared/syntax.js'
import type { PythonPiece } from './replies/outline.js'
import { rowTests } from './replies/parameter-tables.js'
import { indent } from './scan.js'
import { openTest, renameTest, testOf } from './surgery/surgery.js'
import { literalValue } from './values.js'

const literals = /^(?:integer|float|string|true|false|list|tuple|set|dictionary|unary_operator)$/

/** Longer tables are not used. */
const MOST_ROWS = 100

export function makePythonGrowth(parse: Parse): Growth {
  const read = (text: string) => readSyntax(parse, text)
  return makeGrowth({
    tests: text => [...testsIn(read(text), [], parse)],
    separator: '.',
    numbered: (name, number) => `${name}_${number}`,
    open: candidate => openTest(candidate, read),
    bodyOf: code => {
      const test = testOf(read(code), '')
      return test && fieldOf(test, 'body')
    },
    valueOf: node =>
      literals.test(node.type) && !isKey(node) && !isText(node) && !isMessage(node) && !isBound(node)
        ? literalValue(node)
        : null,
    rename: (code, name) => renameTest(code, name, read),
    indent,
    gap: ({ groups }) => (groups.length > 0 ? '\n\n' : '\n\n\n'),
  })
}

/** A dictionary key describes its value, so it is not varied. */
const isKey = ({ field, parent }: Syntax): boolean => field === 'key' && parent?.type === 'pair'

/** A docstring, or part of a concatenated string. */
const isText = ({ parent }: Syntax): boolean =>
  /^(?:expression_statement|concatenated_string)$/.test(parent?.type ?? '')

/** The expected message of an error. */
const isMessage = ({ parent }: Syntax): boolean =>
  parent?.type === 'keyword_argument' && fieldText(parent, 'name') === 'match'

/** An operand of a comparison or an argument of an assertion: varying it would only change the claim. */
function isBound({ parent }: Syntax): boolean {
  if (parent?.type === 'comparison_operator') return true
  const callee = parent?.type === 'argument_list' && parent.parent ? fieldOf(parent.parent, 'function') : null
  return callee?.type === 'attribute' && /^assert(?!Raises|Warns)/.test(fieldText(callee, 'attribute'))
}

function* testsIn(body: Syntax, groups: string[], parse: Parse): Generator<PlacedTest> {
  for (const whole of namedOf(body)) {
    const definition = whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole
    const name = fieldText(definition, 'name')
    if (definition?.type === 'class_definition') {
      const inner = fieldOf(definition, 'body')
      if (inner) yield* testsIn(inner, [...groups, name], parse)
    } else if (definition?.type === 'function_definition' && name.startsWith('test') && !whole.broken) {
      const code = dedentedText(whole)
      const codes = rowTests({ ...noPiece, name, text: code }, parse, MOST_ROWS)?.map(({ text }) => text) ?? [
        code,
      ]
      yield { groups, name, codes, end: whole.end, margin: marginOf(whole) }
    }
  }
}

const noPiece: PythonPiece = {
  ...{ kind: 'test', name: '', text: '', header: '', group: null, parts: [] },
  ...{ last: false, block: 0, draft: null, fixes: [] },
}
