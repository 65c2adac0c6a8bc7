// JavaScript and TypeScript as two members of the languages, built from the same parts.
import type { Language, LanguageSpec } from '../../core/model/ports.js'
import { makeAccess, notImportable } from './access.js'
import { makeExtractTests } from './extract-tests.js'
import { makeFunctions } from './functions.js'
import { makeRead, type ReadText } from './grammar.js'
import { layout } from './formatter.js'
import { makeMerge } from './test-file/test-file.js'
import { makeMutation } from './mutation/mutants.js'
import { makeContinues } from './test-file/continue.js'
import { callRunner } from './call-jobs.js'
import { makeCallSyntax } from './call-syntax.js'
import { makeSurgery } from './surgery/surgery.js'
import { looseTokens } from './tokens.js'
import { loadParser } from '../shared/parser.js'

const common = {
  toolchain: 'node',
  holdsTests: /(?<![\w.])(?:test|it)(?:\.\w+)*\(/,
} satisfies Partial<LanguageSpec>

const javascript: LanguageSpec = {
  ...common,
  name: 'javascript',
  extension: 'js',
  aliases: ['js', 'jsx', 'node'],
  sample: 'export function one() {\n  return 1\n}\n',
}

const typescript: LanguageSpec = {
  ...common,
  name: 'typescript',
  extension: 'ts',
  aliases: ['ts', 'tsx'],
  sample: 'export function one(): number {\n  return 1\n}\n',
}

function makeLanguage(spec: LanguageSpec, files: RegExp, read: ReadText, readTypes = read): Language {
  return {
    ...spec,
    matches: path => files.test(path),
    functions: makeFunctions(read, readTypes),
    access: makeAccess(read),
    notImportable,
    cut: makeExtractTests(read),
    merge: makeMerge(read),
    continues: makeContinues(read),
    layout,
    tokens: text => looseTokens(read(text)),
    mutation: makeMutation(read),
    surgery: makeSurgery(read),
    callRunner,
    callSyntax: makeCallSyntax(read),
  }
}

/** JavaScript with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
export async function loadJavaScript(bundled: string): Promise<Language> {
  const [read, readTypes] = [await loadParser('javascript', bundled), await loadParser('typescript', bundled)]
  return makeLanguage(javascript, /\.(?:[cm]?js|jsx)$/, makeRead([read]), makeRead([readTypes]))
}

/** TypeScript with its grammars loaded; declarations of types alone (`.d.ts`) are none of its files. */
export async function loadTypeScript(bundled: string): Promise<Language> {
  const parses = [await loadParser('typescript', bundled), await loadParser('tsx', bundled)]
  return makeLanguage(typescript, /^(?!.*\.d\.[cm]?ts$).*\.(?:[cm]?ts|tsx)$/, makeRead(parses))
}
