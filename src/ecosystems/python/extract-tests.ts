// A model's reply -> single Python tests with what each needs, and a rejection by name for every other one.
import type { Language } from '../../core/model/ports.js'
import { rememberFacts } from '../shared/code-facts.js'
import { MOST_HELPERS } from '../shared/dependencies.js'
import { applyEdits, removeStatement } from '../shared/edits.js'
import {
  makeExtractTests as extraction,
  type Assembled,
  type ReplyLanguage,
} from '../shared/extract-tests.js'
import type { Parse } from '../shared/parser.js'
import { fieldOf, namedOf, readSyntax, type Syntax } from '../shared/syntax.js'
import { validateTest, type Invalid } from '../shared/validate.js'
import { boundBy, formatImport, parseImports, type ImportEntry } from './imports.js'
import { readFacts } from './replies/code-facts.js'
import { dependenciesOf, readPool } from './replies/dependencies.js'
import { fixImports, namesOfModule, type Setting } from './replies/fix-imports.js'
import { isAssertion, looseTests } from './replies/loose-tests.js'
import { testName, testsIn, type PythonPiece } from './replies/outline.js'
import { rowTests } from './replies/parameter-tables.js'
import { codeLine, readText, testLine } from './replies/read-text.js'
import { shapeTest, withSelf } from './replies/test-shape.js'
import { rulesFor } from './replies/validate.js'
import { makeTokens } from './tokens.js'

export function makeExtractTests(parse: Parse): Language['cut'] {
  const tokensOf = makeTokens(parse)
  return extraction((task): ReplyLanguage<PythonPiece> => {
    const facts = rememberFacts(text => readFacts(parse, text))
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
      singleTests: test => rowTests(test, parse) ?? [test],
      assembler: pieces => assembler(pieces, { task, facts, names: namesOfModule(task, facts) }, parse),
      identity: ({ code, name }) => {
        const tokens = tokensOf(code)
        return tokens.toSpliced(tokens.indexOf(name), 1)
      },
    }
  })
}

function assembler(
  pieces: PythonPiece[],
  setting: Setting,
  parse: Parse,
): (test: PythonPiece) => Assembled | Invalid {
  const { task, facts, names } = setting
  const pool = readPool(pieces, facts, new Set([task.access.symbol, ...names.own]))
  const classes = new Map(pieces.filter(piece => piece.kind === 'class').map(piece => [piece.name, piece]))
  const rules = rulesFor(task)
  return written => {
    const text = withoutCopy(parse, written.text, task.access.symbol)
    const test = { ...written, text }
    const read = facts(text)
    if (!read.sound) return { reason: 'unparsable', detail: 'its syntax is broken' }
    const needs = dependenciesOf(test, pool, facts)
    const { others, members, copies } = needs
    if (needs.helpers.length + members.length > MOST_HELPERS)
      return { reason: 'too-long', detail: `it needs more than ${MOST_HELPERS} helpers` }
    const shape = shapeTest({ ...setting, test, read, members, others, classes })
    const { imports, fixes, unknown, rewrite } = fixImports(read, needs, setting)
    const code = shape.addSelf ? withSelf(rewrite(text)) : rewrite(text)
    const container = shape.container && { ...shape.container, members: members.map(rewrite) }
    const helpers = needs.helpers.map(helper => rewrite(helper.text))
    if (shape.fix) fixes.add(shape.fix)
    if (text !== written.text || copies.length > 0) fixes.add('pasted copy of the target')
    const inside = [read, ...others].flatMap(facts => facts.imports.flatMap(span => parseImports(span.text)))
    const parts = { code, test: read, others, origins: originsOf([...imports, ...inside]), unknown, copies }
    const lines = imports.map(formatImport)
    if (container && /\bunittest\./.test(container.header)) lines.push('import unittest')
    return (
      validateTest(parts, rules, task) ?? {
        code,
        container,
        imports: [...new Set(lines)],
        helpers,
        framework: shape.framework,
        fixes: [...fixes],
      }
    )
  }
}

/** Where the names that imports bind come from. */
function originsOf(entries: ImportEntry[]): Map<string, string> {
  const pathOf = ({ module, name, alias }: ImportEntry) => {
    if (name !== null) return `${module}.${name}`
    return alias ? module : (module.split('.')[0] ?? '')
  }
  return new Map(entries.map(entry => [boundBy(entry), pathOf(entry)]))
}

/** The test without definitions of `symbol` in its own body; the same text where there is none or nothing else is left. */
function withoutCopy(parse: Parse, code: string, symbol: string): string {
  if (symbol === '' || !code.includes(symbol) || !/^[ \t]+(?:async[ \t]+)?(?:def|class)[ \t]/m.test(code))
    return code
  const test = definitionOf(namedOf(readSyntax(parse, code))[0])
  const body = test?.type === 'function_definition' ? fieldOf(test, 'body') : null
  const statements = body ? namedOf(body) : []
  const copies = statements.filter(node => {
    const definition = definitionOf(node)
    return (
      /^(?:function|class)_definition$/.test(definition?.type ?? '') &&
      fieldOf(definition as Syntax, 'name')?.text === symbol
    )
  })
  if (copies.length === 0 || copies.length === statements.length) return code
  return applyEdits(
    code,
    copies.map(copy => removeStatement(code, copy)),
  ).trimEnd()
}

function definitionOf(node: Syntax | undefined): Syntax | null {
  return node?.type === 'decorated_definition' ? fieldOf(node, 'definition') : (node ?? null)
}
