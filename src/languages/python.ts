// Python as a member of the languages: one grammar, and what is read and written with it.
import type { Language } from '../core/ports.js'
import { loadParser } from './parser.js'
import { access, notImportable } from './python/access.js'
import { aroundIn } from './python/around.js'
import { pythonSpeech } from './python/call.js'
import { makeContinues } from './python/continue.js'
import { makeCut } from './python/cut.js'
import { makeFunctions } from './python/functions.js'
import { literal } from './python/literal.js'
import { makeMerge } from './python/merge.js'
import { makeMutation } from './python/mutants.js'
import { probe } from './python/probe.js'
import { makeSurgery } from './python/surgery.js'
import { makeTokens } from './python/tokens.js'

/** Python with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
export async function loadPython(bundled: string): Promise<Language> {
  const parse = await loadParser('python', bundled)
  const functions = makeFunctions(parse)
  return {
    name: 'python',
    toolchain: 'python',
    matches: path => path.endsWith('.py'),
    functions,
    around: (path, reading, project) => aroundIn(path, reading, project, functions),
    access,
    notImportable,
    cut: makeCut(parse),
    merge: makeMerge(parse),
    continues: makeContinues(parse),
    literal,
    tokens: makeTokens(parse),
    mutation: makeMutation(parse),
    surgery: makeSurgery(parse),
    probe,
    speech: pythonSpeech(literal),
  }
}
