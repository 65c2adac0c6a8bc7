// The mutation of the language: small changes, the throwing mutant, and all of them switched in one text.
import type { Mutation } from '../../core/model/surgery.js'
import type { ReadText } from './grammar.js'
import { throwingMutantOf } from './mutation/throwing-mutant.js'
import { mutantsOf } from './mutation/mutants.js'
import { instrument } from './mutation/instrument.js'

const LONGEST = 1 << 20

/** The `mutation` of the language that `read` reads. */
export function makeMutation(read: ReadText): Mutation {
  return {
    mutants: (source, lines) =>
      source.length > LONGEST || lines.length === 0 ? [] : mutantsOf(source, lines, read),
    throwingMutant: (source, lines) =>
      source.length > LONGEST ? null : throwingMutantOf(read(source), lines),
    instrument: (file, source, mutants) => instrument(file, source, mutants, read),
  }
}
