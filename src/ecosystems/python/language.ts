// Python as one of the languages: its grammar, and everything that reads and writes Python code.
import type { Language, LanguageSpec } from '../../core/model/ports.js'
import { loadParser } from '../shared/parser.js'
import { readSyntax } from '../shared/syntax.js'
import { access, notImportable } from './access.js'
import { projectImports } from './project-imports.js'
import { reachableClassesIn } from './reachable-classes.js'
import { makeCallSyntax } from './call-syntax.js'
import { makeContinues } from './test-file/continue.js'
import { makeExtractTests } from './extract-tests.js'
import { makeFunctions } from './functions.js'
import { makePythonGrowth } from './growth.js'
import { mergeWithGrown } from '../shared/growth.js'
import { makeGrownStyle, makeMerge } from './test-file/test-file.js'
import { makeMutation } from './mutation/mutants.js'
import { callRunner } from './call-jobs.js'
import { propertiesOf } from './properties.js'
import { makeQuoteTest } from './quote-test.js'
import { makeSecondReader } from './second-reader.js'
import { formattingOf } from './settings.js'
import { makeSurgery } from './surgery/surgery.js'
import { makeTokens } from './tokens.js'
import { makeWrittenTests } from './written-tests.js'

const spec: LanguageSpec = {
  name: 'python',
  toolchain: 'python',
  extension: 'py',
  aliases: ['py', 'python3'],
  sample: 'def one():\n    return 1\n',
  holdsTests: /\b(?:def test|class \w*Test)/,
  falseChecks: { literals: ['True', 'None'], exception: 'KeyError' },
}

/** Python with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
export async function loadPython(bundled: string): Promise<Language> {
  const { parse, reader } = makeSecondReader(await loadParser('python', bundled))
  const functions = makeFunctions(parse)
  const tokens = makeTokens(parse)
  const growth = makePythonGrowth(parse)
  return {
    ...spec,
    matches: path => path.endsWith('.py'),
    functions,
    secondReader: reader,
    reachableClasses: (path, result, project) => reachableClassesIn(path, result, project, functions),
    access,
    imports: projectImports,
    notImportable,
    cut: makeExtractTests(parse),
    merge: mergeWithGrown(makeMerge(parse), growth, makeGrownStyle(parse)),
    continues: makeContinues(parse),
    formatting: project => formattingOf(path => (project.files.includes(path) ? project.read(path) : null)),
    writtenTests: makeWrittenTests(tokens),
    quoteTest: makeQuoteTest(parse),
    tokens,
    mutation: makeMutation(parse),
    surgery: makeSurgery(parse),
    growth,
    properties: propertiesOf,
    callRunner,
    callSyntax: makeCallSyntax(text => readSyntax(parse, text)),
  }
}
