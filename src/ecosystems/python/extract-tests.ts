// A model's reply -> single Python tests with what each needs, and a named rejection for each other one.
import type { Language } from '../../core/model/ports.js'
import type { TestTask } from '../../core/model/target.js'
import { rememberText } from '../shared/functions.js'
import { withoutStatements } from '../shared/edits.js'
import { makeExtraction, type Assembled, type ReplyLanguage } from '../shared/extract-tests.js'
import { importsOfTests } from '../shared/imports-of-tests.js'
import type { Parse } from '../shared/parser.js'
import type { Reply } from '../shared/read-reply.js'
import { fieldOf, namedOf, readSyntax, type Syntax } from '../shared/syntax.js'
import { boundBy, formatImport, isImport, parseImports, type ImportEntry } from './imports.js'
import { readFacts } from './replies/code-facts.js'
import { dependenciesOf, readPool } from './replies/dependencies.js'
import { fixImports, namesOfModule, type Setting } from './replies/fix-imports.js'
import { ownScopeImport, withOwnScope } from './replies/own-scope.js'
import { isAssertion, looseTests } from './replies/unfinished.js'
import { testName, testsIn, type PythonPiece } from './replies/outline.js'
import { rowTests } from './replies/parameter-tables.js'
import { codeLine, readText, testLine } from './replies/read-text.js'
import { actsOnFile, asMember, classFor, isTestCase, shapeTest, withSelf } from './replies/test-shape.js'
import { rulesFor, type PythonParts } from './replies/validate.js'
import { makeTokens } from './tokens.js'

export function makeExtractTests(parse: Parse): Language['cut'] {
  const tokensOf = makeTokens(parse)
  return makeExtraction((task): ReplyLanguage<PythonPiece, PythonParts> => {
    const facts = rememberText(text => readFacts(parse, text))
    const importsIn = rememberText(text => absoluteImports(readSyntax(parse, text)))
    return {
      facts,
      testLine,
      testName,
      readText: (text, at, torn) => readText(text, at, torn, { task, facts }),
      testsIn,
      looseTests: reply => looseTests(reply, task, facts),
      looksLikeCode: text => codeLine.test(text),
      copiesTarget: piece => piece.name === task.access.symbol,
      isIdle: piece => {
        if (piece.kind !== 'statement' || isAssertion(piece, facts)) return piece.kind === 'main'
        const { sound, calls, binds } = facts(piece.text)
        return sound && calls.length > 0 && binds.size === 0
      },
      singleTests: (test, reply) =>
        runsTables(test, reply, task) ? [test] : (rowTests(test, parse) ?? [test]),
      assembler: (pieces, imports) => {
        const setting = {
          task,
          facts,
          names: namesOfModule(task, facts),
          inTests: () => importsOfTests(task, importsIn),
          keepsImports: imports === 'written',
        }
        return assembler(pieces, setting, parse)
      },
      rules: rulesFor(task),
      identity: ({ code, name }) => {
        const tokens = tokensOf(code)
        const own = tokens.indexOf(name)
        return tokens.filter((_, at) => at !== own)
      },
    }
  })
}

/** Relative imports work only in a test that is run as part of a package. */
const absoluteImports = ({ children }: Syntax): ImportEntry[] =>
  children
    .filter(isImport)
    .flatMap(({ text }) => parseImports(text))
    .filter(({ module }) => !module.startsWith('.'))

/** True when the project's runner can run a test once per row of its table; otherwise each row becomes a test. */
function runsTables({ group }: PythonPiece, { pieces }: Reply<PythonPiece>, { target }: TestTask): boolean {
  const isCase = group !== null && isTestCase(group, classesOf(pieces))
  return target.framework === 'pytest' && !isCase
}

const classesOf = (pieces: readonly PythonPiece[]): Map<string, PythonPiece> =>
  new Map(pieces.flatMap(piece => (piece.kind === 'class' ? [[piece.name, piece]] : [])))

function assembler(
  pieces: PythonPiece[],
  setting: Setting,
  parse: Parse,
): (test: PythonPiece) => Assembled<PythonParts> {
  const { task, facts, names } = setting
  const pool = readPool(pieces, facts, new Set([task.access.symbol, ...names.own]))
  const classes = classesOf(pieces)
  const shared = new Set(pool.imports.map(({ binds }) => binds))
  return written => {
    const scoped = withOwnScope(written, pieces, name => shared.has(name), {
      facts,
      parse,
      symbol: task.access.symbol,
    })
    const text = withoutCopy(parse, scoped, task.access.symbol)
    const test = { ...written, text }
    const read = facts(text)
    const needs = dependenciesOf(test, pool, facts)
    const { others, members, copies } = needs
    const shape = shapeTest({ ...setting, test, read, members, others, classes })
    const { imports, fixes, unknown, rewrite } = fixImports(read, needs, setting)
    const isPlain = shape.framework === 'pytest' && !/TestCase\b/.test(shape.container?.header ?? '')
    const forAll = isPlain ? needs.helpers.filter(actsOnFile) : []
    const around = shape.container ?? (forAll.length > 0 ? classFor(task) : null)
    const addSelf = shape.addSelf || (around !== null && shape.container === null)
    const code = addSelf ? withSelf(rewrite(text)) : rewrite(text)
    const inside = [...forAll.map(helper => asMember(helper.text)), ...members]
    const container = around && { ...around, members: inside.map(rewrite) }
    const helpers = needs.helpers
      .filter(helper => !forAll.includes(helper))
      .map(helper => rewrite(helper.text))
    if (shape.fix) fixes.add(shape.fix)
    if (forAll.length > 0) fixes.add('class around what acts on all tests')
    if (text !== scoped || copies.length > 0) fixes.add('pasted copy of the target')
    if (scoped !== written.text) fixes.add('state of the file')
    const loaded = [read, ...others].flatMap(facts => facts.imports.flatMap(span => parseImports(span.text)))
    const parts = { test: read, others, origins: originsOf([...imports, ...loaded]), unknown, copies }
    const lines = new Set(imports.map(formatImport))
    if (scoped !== written.text) lines.add(ownScopeImport)
    if (container && /\bunittest\./.test(container.header)) lines.add('import unittest')
    return {
      code,
      container,
      imports: [...lines],
      helpers,
      framework: shape.framework,
      fixes: [...fixes],
      parts,
    }
  }
}

function originsOf(entries: ImportEntry[]): Map<string, string> {
  const pathOf = ({ module, name, alias }: ImportEntry) => {
    if (name !== null) return `${module}.${name}`
    return alias ? module : (module.split('.')[0] ?? '')
  }
  return new Map(entries.map(entry => [boundBy(entry), pathOf(entry)]))
}

/** The test without definitions of `symbol` in its own body. */
function withoutCopy(parse: Parse, code: string, symbol: string): string {
  const mayDefine = /^[ \t]+(?:async[ \t]+)?(?:def|class)[ \t]/m.test(code) && code.includes(symbol)
  if (symbol === '' || !mayDefine) return code
  const [top] = namedOf(readSyntax(parse, code))
  const body = top && fieldOf(definitionOf(top), 'body')
  const isCopy = (node: Syntax) => {
    const definition = definitionOf(node)
    return (
      /^(?:function|class)_definition$/.test(definition.type) && fieldOf(definition, 'name')?.text === symbol
    )
  }
  return withoutStatements(code, body ? namedOf(body) : [], isCopy).trimEnd()
}

const definitionOf = (node: Syntax) => fieldOf(node, 'definition') ?? node
