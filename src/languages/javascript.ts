// JavaScript and TypeScript as two members of the languages, built from the same parts.
import type { Language } from '../core/ports.js'
import { makeAccess, notImportable } from './javascript/access.js'
import { makeCut } from './javascript/cut.js'
import { makeFunctions } from './javascript/functions.js'
import { makeRead, type ReadText } from './javascript/grammar.js'
import { layout } from './javascript/layout.js'
import { literal } from './javascript/literal.js'
import { makeMerge } from './javascript/merge.js'
import { makeMutation } from './javascript/mutation.js'
import { makeContinues } from './javascript/continue.js'
import { probe } from './javascript/probe.js'
import { makeSpeech } from './javascript/speech.js'
import { makeSurgery } from './javascript/surgery.js'
import { looseTokens } from './javascript/tokens.js'
import { loadParser } from './parser.js'

function member(name: string, files: RegExp, read: ReadText): Language {
  return {
    name,
    toolchain: 'node',
    matches: path => files.test(path),
    functions: makeFunctions(read),
    access: makeAccess(read),
    notImportable,
    cut: makeCut(read),
    merge: makeMerge(read),
    continues: makeContinues(read),
    layout,
    literal,
    tokens: text => looseTokens(read(text), text),
    mutation: makeMutation(read),
    surgery: makeSurgery(read),
    probe,
    speech: makeSpeech(),
  }
}

/** JavaScript with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
export async function loadJavaScript(bundled: string): Promise<Language> {
  return member('javascript', /\.(?:[cm]?js|jsx)$/, makeRead([await loadParser('javascript', bundled)]))
}

/** TypeScript with its grammars loaded; declarations of types alone (`.d.ts`) are none of its files. */
export async function loadTypeScript(bundled: string): Promise<Language> {
  const parses = [await loadParser('typescript', bundled), await loadParser('tsx', bundled)]
  return member('typescript', /^(?!.*\.d\.[cm]?ts$).*\.(?:[cm]?ts|tsx)$/, makeRead(parses))
}
