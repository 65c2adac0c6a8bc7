// JavaScript and TypeScript as two languages built from the same parts.
import type { Language, LanguageSpec, Layout } from '../../core/model/ports.js'
import { makeAccess, notImportable } from './access.js'
import { makeExtractTests } from './extract-tests.js'
import { makeFunctions } from './functions.js'
import { isSound, readSyntax, walk, type ReadText, type Syntax } from '../shared/syntax.js'
import { makeJavaScriptGrowth } from './growth.js'
import { propertiesOf } from './properties.js'
import { mergeWithGrown } from '../shared/growth.js'
import { makeMerge } from './test-file/test-file.js'
import { makeMutation } from './mutation/mutants.js'
import { makeContinues } from './test-file/continue.js'
import { callRunner } from './call-jobs.js'
import { makeCallSyntax } from './call-syntax.js'
import { instrumentCalls } from './recording/instrument.js'
import { makeQuoteTest } from './quote-test.js'
import { isPlainScript } from './replies/erase-types.js'
import { makeSurgery } from './surgery/surgery.js'
import { looseTokens } from './tokens.js'
import { makeWrittenTests } from './written-tests.js'
import { projectImports } from './project-imports.js'
import { sourceAliases } from './project/source-aliases.js'
import { reachableTypesIn } from './reachable-types.js'
import { loadParser, type Parse } from '../shared/parser.js'
import { makeSecondReader, type Dialect } from './second-reader.js'

const common = {
  toolchain: 'node',
  holdsTests: /(?<![\w.])(?:test|it)(?:\.\w+)*\(/,
  falseChecks: { literals: ['null'], exception: 'Error' },
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

/** Milliseconds. */
const FORMATTING = 60_000

/** The project's own prettier and eslint, run inside the sandbox; results that are empty or not text are ignored. */
export const layout: Layout = {
  job: files => ({
    tree: 'head',
    toolchain: 'node',
    program: 'javascript/programs/format.mjs',
    request: { files },
    // Type-aware rules need the file in its place.
    overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
    env: {},
    limit: FORMATTING,
  }),
  read: ({ status, result }) => {
    if (status !== 'done' || typeof result !== 'object' || result === null) return {}
    const files = (result as { files?: unknown }).files
    if (typeof files !== 'object' || files === null) return {}
    return Object.fromEntries(
      Object.entries(files).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
      ),
    )
  },
}

interface Readers {
  read: ReadText
  /** Parsers for type declarations, and for whole texts with types. */
  readTypes: ReadText
  readTyped: ReadText
}

function makeLanguage(spec: LanguageSpec, files: RegExp, { read, readTypes, readTyped }: Readers): Language {
  const growth = makeJavaScriptGrowth(read)
  const [functions, access] = [makeFunctions(read, readTypes), makeAccess(read)]
  return {
    ...spec,
    matches: path => files.test(path),
    functions,
    access,
    reachableClasses: (path, own, project, testPath) =>
      reachableTypesIn({ path, own, testPath }, project, { read: functions, access }),
    testLanguage: path => (isPlainScript(path) ? javascript : typescript).name,
    imports: projectImports,
    notImportable,
    sourceAliases,
    writtenTests: makeWrittenTests(read),
    quoteTest: makeQuoteTest(read),
    cut: makeExtractTests(read, readTyped),
    merge: mergeWithGrown(makeMerge(read), growth),
    continues: makeContinues(read),
    layout,
    tokens: text => looseTokens(read(text)),
    mutation: makeMutation(read),
    recording: {
      instrument: (file, source, functions) => instrumentCalls(file, source, functions, read),
    },
    surgery: makeSurgery(read),
    growth,
    properties: propertiesOf,
    callRunner,
    callSyntax: makeCallSyntax(read),
  }
}

/** JavaScript with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
export async function loadJavaScript(bundled: string): Promise<Language> {
  const [parse, plain, tagged] = await Promise.all([
    loadParser('javascript', bundled),
    loadParser('typescript', bundled),
    loadParser('tsx', bundled),
  ])
  const read = makeRead([parse], makeLastReader([{ parse, dialect: ['jsx'] }], bundled))
  const readers = { read, readTypes: makeRead([plain]), readTyped: makeRead([plain, tagged]) }
  return makeLanguage(javascript, /\.(?:[cm]?js|jsx)$/, readers)
}

/** TypeScript with its grammars loaded; pure declaration files (`.d.ts`) do not count as its files. */
export async function loadTypeScript(bundled: string): Promise<Language> {
  const [plain, tagged] = await Promise.all([loadParser('typescript', bundled), loadParser('tsx', bundled)])
  const last = makeLastReader(
    [
      { parse: plain, dialect: ['typescript'] },
      { parse: tagged, dialect: ['typescript', 'jsx'] },
    ],
    bundled,
  )
  const read = makeRead([plain, tagged], last)
  const readers = { read, readTypes: read, readTyped: read }
  return makeLanguage(typescript, /^(?!.*\.d\.[cm]?ts$).*\.(?:[cm]?ts|tsx)$/, readers)
}

/** Reads a text that no grammar accepts; null when it is not code at all. */
type LastReader = (text: string) => Syntax | null

function makeLastReader(grammars: { parse: Parse; dialect: Dialect }[], bundled: string): LastReader {
  const second = makeSecondReader(bundled)
  return text => {
    for (const { parse, dialect } of grammars) {
      const plain = second(text, dialect, each => isSound(parse, each))
      if (plain !== null) return readSyntax(parse, plain, text)
    }
    return null
  }
}

/** Characters of a tree inside errors, plus one per error. */
function brokenNodes(tree: Syntax): number {
  let broken = 0
  for (const node of walk(tree, node => node.broken)) {
    if (node.type === 'ERROR' || (node.broken && node.children.length === 0))
      broken += node.end - node.start + 1
  }
  return broken
}

/** A reader that tries each grammar in turn: the first without errors wins, else `last`, else the one with fewest errors. */
export function makeRead(parses: readonly Parse[], last: LastReader = () => null): ReadText {
  let latest: { text: string; tree: Syntax } | null = null
  const read = (text: string): Syntax => {
    let best: { tree: Syntax; broken: number } | null = null
    for (const parse of parses) {
      const tree = readSyntax(parse, text)
      const broken = brokenNodes(tree)
      if (!best || broken < best.broken) best = { tree, broken }
      if (broken === 0) break
    }
    if (!best) throw new Error('no grammar was given')
    return (best.broken > 0 && last(text)) || best.tree
  }
  return text => {
    if (latest?.text !== text) latest = { text, tree: read(text) }
    return latest.tree
  }
}
