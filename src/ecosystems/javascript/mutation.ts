// The mutation of the language: small changes, the canary, and all of them woven into one text.
import type { Mutation } from '../../core/model/surgery.js'
import type { ReadText } from './grammar.js'
import { canaryOf } from './mutation/throwing-mutant.js'
import { mutantsOf } from './mutation/mutants.js'
import { weave } from './mutation/instrument.js'

const LONGEST = 1 << 20

/** The `mutation` of the language that `read` reads. */
export function makeMutation(read: ReadText): Mutation {
  return {
    mutants: (source, lines) =>
      source.length > LONGEST || lines.length === 0 ? [] : mutantsOf(source, lines, read),
    canary: (source, lines) => (source.length > LONGEST ? null : canaryOf(read(source), lines)),
    weave: (file, source, mutants) => weave(file, source, mutants, read),
  }
}
