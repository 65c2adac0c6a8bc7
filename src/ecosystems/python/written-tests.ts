// A test file -> its tests with the code of each, to find which ones a change adds or edits.
import type { WrittenTest } from '../../core/model/own-tests.js'
import { readOutline, testsIn, type PythonPiece } from './replies/outline.js'

/** The name of a test as its runners give it: `TestTax.test_zero`. */
export const nameOf = ({ name, group }: PythonPiece): string => (group ? `${nameOf(group)}.${name}` : name)

/** Tests by their runners' names; the code is a list of tokens. A class's own lines belong to all of its tests. */
export function makeWrittenTests(tokens: (text: string) => string[]) {
  return (text: string): WrittenTest[] =>
    readOutline(text, 0, false)
      .pieces.flatMap(testsIn)
      .map(test => ({
        name: nameOf(test),
        code: JSON.stringify([test.group ? tokens(`${test.group.header}\n    pass`) : [], tokens(test.text)]),
      }))
}
