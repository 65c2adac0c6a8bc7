// A test file -> its tests with the code of each, to tell which of them a change adds or edits.
import type { WrittenTest } from '../../core/model/own-tests.js'
import { readOutline, testsIn, type PythonPiece } from './replies/outline.js'

/** As its runners name a test: `TestTax.test_zero`. */
export const nameOf = ({ name, group }: PythonPiece): string => (group ? `${nameOf(group)}.${name}` : name)

/** Named as the runners name them; the code is a list of tokens. A class's own lines belong to all of its tests. */
export function makeWrittenTests(tokens: (text: string) => string[]) {
  return (text: string): WrittenTest[] =>
    readOutline(text, 0, false)
      .pieces.flatMap(testsIn)
      .map(test => ({
        name: nameOf(test),
        code: JSON.stringify([test.group ? tokens(`${test.group.header}\n    pass`) : [], tokens(test.text)]),
      }))
}
