// A test file -> its tests with the code of each, to tell which of them a change adds or edits.
import type { WrittenTest } from '../../core/model/own-tests.js'
import type { ReadText } from '../shared/syntax.js'
import { groupsAround, readOutline, type ScriptPiece } from './replies/outline.js'
import { looseTokens } from './tokens.js'

/** Tests by their full titles, with placeholders as written; the code is a list of tokens. */
export function makeWrittenTests(read: ReadText) {
  return (text: string): WrittenTest[] =>
    readOutline(text, 0, read)
      .filter(piece => piece.kind === 'test')
      .map(piece => ({
        name: [...groupsAround(piece).map(({ title }) => title), piece.name].join(' '),
        code: JSON.stringify([tablesAround(piece), looseTokens(read(piece.text))]),
      }))
}

const tablesAround = (piece: ScriptPiece): (string | null)[] => groupsAround(piece).map(({ each }) => each)
