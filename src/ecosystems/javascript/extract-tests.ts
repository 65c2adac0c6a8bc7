// A model's reply -> single JavaScript or TypeScript tests with what each needs, and a named rejection for each other
// one.
import type { Candidate } from '../../core/model/candidate.js'
import type { Language } from '../../core/model/ports.js'
import { rememberText } from '../shared/functions.js'
import { applyEdits, withoutStatements, type Edit } from '../shared/edits.js'
import { FIX_TARGET, makeExtraction, type Assembled, type ReplyLanguage } from '../shared/extract-tests.js'
import { importsOfTests } from '../shared/imports-of-tests.js'
import type { Reply } from '../shared/read-reply.js'
import { ancestorOf, fieldOf, hasToken, namedOf, walk, type ReadText } from '../shared/syntax.js'
import type { Invalid } from '../shared/validate.js'
import { importsOf } from './imports.js'
import { readFacts } from './replies/code-facts.js'
import {
  dependenciesOf,
  isAlwaysNeeded,
  readPool,
  type Dependencies,
  type Pool,
} from './replies/dependencies.js'
import { readRunnerCall } from './replies/calls.js'
import { fixImports, pathEdits, type Setting } from './replies/fix-imports.js'
import { withOwnScope } from './replies/own-scope.js'
import { looseTests } from './replies/unfinished.js'
import { targetImport } from './replies/names.js'
import { groupsAround, repeatedTest, type Group, type ScriptPiece } from './replies/outline.js'
import { rowTests } from './replies/parameter-tables.js'
import { codeLine, readText, testLine, testName } from './replies/read-text.js'
import { spell } from './replies/spelling.js'
import { ownName, testStyleOf } from './replies/test-style.js'
import { quote } from './literal.js'
import { plainTitle, withPlainTitle, wordsOf } from './replies/titles.js'
import { isMockOfTarget, rulesFor, type ScriptParts } from './replies/validate.js'
import { looseTokens } from './tokens.js'

/** `readTyped` can read types when `read` cannot. */
export function makeExtractTests(read: ReadText, readTyped = read): Language['cut'] {
  return makeExtraction((task): ReplyLanguage<ScriptPiece, ScriptParts> => {
    const facts = rememberText(text => readFacts(read, text))
    const [style, target] = [testStyleOf(task), targetImport(task, read)]
    const importsIn = rememberText(text => importsOf(read(text)).flatMap(({ entries }) => entries))
    const inTests = () => importsOfTests(task, importsIn)
    const setting: Setting = { task, read, facts, style, target, inTests }
    return {
      facts,
      testLine,
      testName,
      readText: (text, at, torn) => readText(text, at, torn, { task, read, readTyped }),
      testsIn: piece => (piece.kind === 'test' ? [piece] : []),
      looseTests: reply => looseTests(reply, setting),
      looksLikeCode: (text, scenarios) => scenarios < 2 && codeLine.test(text),
      copiesTarget: ({ kind, text }) => kind === 'helper' && facts(text).declares.has(task.access.symbol),
      isIdle: piece => {
        if (piece.kind !== 'statement' || isAlwaysNeeded(piece, facts)) return false
        const { sound, calls, assertions, throws } = facts(piece.text)
        return sound && calls.length > 0 && assertions.length === 0 && !throws
      },
      singleTests: (test, reply) => singleTests(test, reply, setting),
      assembler: (pieces, imports) => assembler(pieces, { ...setting, keepsImports: imports === 'written' }),
      rules: rulesFor(setting),
      identity: ({ code, container }) => {
        const tokens = looseTokens(read(code))
        const title = tokens.findIndex(token => /^['`]/.test(token))
        return [container?.header ?? '', ...tokens.filter((_, at) => at !== title)]
      },
    }
  })
}

/**
 * A table or loop stays whole if the runner can run it; otherwise each row becomes a test. Titles are changed to ones
 * that every runner reports alike.
 */
function singleTests(test: ScriptPiece, reply: Reply<ScriptPiece>, setting: Setting): ScriptPiece[] {
  const { read, facts, style } = setting
  const [statement] = namedOf(read(test.text))
  const repeated = statement && repeatedTest(statement)
  if (test.skipped) return [test]
  if (repeated && (repeated.table === null || style.runner.tables))
    return [{ ...test, name: plainTitle(test.name) }]
  /** The value of a name that is set once, in the groups around the test or at the top level of its text. */
  const valueOf = (name: string) => {
    const around = groupsAround(test)
      .reverse()
      .flatMap(({ members }) => members)
    const atTop = reply.pieces.filter(({ block }) => block === test.block)
    const isHolder = ({ kind, text }: ScriptPiece) => kind === 'helper' && facts(text).declares.has(name)
    const holder = [...around, ...atTop].find(isHolder)
    return (holder && facts(holder.text).values.get(name)) || null
  }
  const rows = rowTests(test, read, valueOf)
  const plain = rows ? null : withPlainTitle(test.text, read)
  if (!plain) return rows ?? [test]
  return [{ ...test, ...plain, draft: test.draft ?? test.text, fixes: [...test.fixes, 'title'] }]
}

function assembler(
  pieces: ScriptPiece[],
  setting: Setting,
): (test: ScriptPiece) => Assembled<ScriptParts> | Invalid {
  const { task, read, facts } = setting
  const { symbol } = task.access
  const pool = readPool(pieces, facts)
  const isLeftOut = (piece: ScriptPiece) => isMockOfTarget(piece, setting)
  const shared = new Set(['process', ...pool.imports.map(({ binds }) => binds)])
  return written => {
    if (written.skipped) return { reason: 'no-assertion', detail: 'it is skipped' }
    const scope = withOwnScope(written, pool.always, name => shared.has(name), setting)
    const test = scope ? { ...written, text: scope.text } : written
    const isOpen = (piece: ScriptPiece) => piece !== written && !scope?.taken.has(piece)
    const needs = dependenciesOf(test, scope ? withoutPieces(pool, isOpen) : pool, setting, isLeftOut)
    const { hooks, members, copies, unmocked } = needs
    const fixes = new Set<string>(scope ? ['state of the file'] : [])
    const rewrite = ({ text }: { text: string }) => rewriteText(text, setting, fixes)
    const real = withoutCopy(test.text, symbol, read)
    const code = rewrite({ text: real })
    const moved = hookVariables(needs, setting)
    const inGroup = [...moved, ...hooks, ...members].map(rewrite)
    const helpers = needs.helpers.filter(piece => !moved.includes(piece)).map(rewrite)
    const container = containerOf(groupsAround(test), inGroup, setting, hooks.length > 0)
    const head = container ? [facts(`${container.header}})`)] : []
    const others = [...(container?.members ?? []), ...helpers].map(facts)
    const own = [...others.map(({ declares }) => declares), ...head.map(({ binds }) => binds)]
    const fixed = fixImports(needs.imports, [facts(code), ...others, ...head], own, setting)
    for (const fix of fixed.fixes) fixes.add(fix)
    if (unmocked) fixes.add('mock of the target')
    if (copies.length > 0 || real !== test.text) fixes.add('pasted copy of the target')
    if (hooks.length > 0 && !test.group) fixes.add('describe around the hooks')
    const { imports, bindings, ofTarget, unknown } = fixed
    const parts = { test: facts(code), others, bindings, ofTarget, unknown, copies, unmocked }
    return { code, container, imports, helpers, framework: task.target.framework, fixes: [...fixes], parts }
  }
}

const withoutPieces = (pool: Pool, isOpen: (piece: ScriptPiece) => boolean): Pool => ({
  ...pool,
  always: pool.always.filter(isOpen),
  pieces: pool.pieces.filter(isOpen),
})

/** Top-level variables that hooks set: they move into the group with the hooks. */
function hookVariables({ hooks, helpers }: Dependencies, { facts }: Setting): ScriptPiece[] {
  const namesIn = (pieces: ScriptPiece[]) => new Set(pieces.flatMap(({ text }) => [...facts(text).uses]))
  const declaresAny = ({ text }: ScriptPiece, names: ReadonlySet<string>) =>
    [...facts(text).declares].some(name => names.has(name))
  const ofHooks = namesIn(hooks)
  const mayMove = helpers.filter(piece => /^(?:let|var)\s/.test(piece.text) && declaresAny(piece, ofHooks))
  // Code that stays at the top level could not see them in the group.
  const staying = namesIn(helpers.filter(piece => !mayMove.includes(piece)))
  return mayMove.filter(piece => !declaresAny(piece, staying))
}

/** The groups around a test merged into one, with what it needs inside; also created for top-level hooks. */
function containerOf(
  groups: Group[],
  members: string[],
  { task, style, facts }: Setting,
  forHooks: boolean,
): Candidate['container'] {
  if (groups.length === 0 && !forHooks) return null
  const table = groups.find(group => group.each !== null)
  const titles = groups.length > 0 ? groups.map(({ title }) => title) : [task.access.symbol || 'target']
  const name = wordsOf(titles.filter(title => title !== '').join(' '), table !== undefined)
  const parameters = table?.parameters ?? ''
  const usesThis = members.some(text => /^\s*this\s*\./.test(text))
  const given = usesThis ? `function (${parameters.replace(/^\(|\)$/g, '')})` : `${parameters || '()'} =>`
  const callee = [ownName('describe', style), ...(table?.each ? [table.each] : [])].join('.')
  // Inner declarations shadow outer ones; in the merged group only the last may stay.
  const names = members.map(text => [...facts(text).declares])
  const isLast = (name: string, at: number) => names.findLastIndex(list => list.includes(name)) === at
  const stays = (_: string, at: number) => {
    const own = names[at] ?? []
    return own.length === 0 || own.some(name => isLast(name, at))
  }
  return { name, header: `${callee}(${quote(name)}, ${given} {`, members: members.filter(stays) }
}

/** The text in the project's spelling, with the target's correct path, and `async` where it awaits. */
function rewriteText(text: string, setting: Setting, fixes: Set<string>): string {
  const { read, facts, style, target } = setting
  const spelled = spell(text, style, facts)
  if (spelled !== text) fixes.add(`spelling of ${style.runner.name}`)
  const paths = setting.keepsImports ? [] : pathEdits(facts(spelled), target)
  if (paths.length > 0) fixes.add(FIX_TARGET)
  const whole = applyEdits(spelled, paths)
  const awaits = asyncEdits(whole, read)
  if (awaits.length > 0) fixes.add('async function')
  return applyEdits(whole, awaits)
}

const FUNCTIONS = /^(?:arrow_function|function_(?:expression|declaration)|method_definition)$/

/** `async` before functions that await. */
function asyncEdits(text: string, read: ReadText): Edit[] {
  const places = new Set<number>()
  for (const node of /\bawait\b/.test(text) ? walk(read(text)) : []) {
    const made = node.type === 'await_expression' ? ancestorOf(node, FUNCTIONS) : null
    if (made && made.type !== 'method_definition' && !hasToken(made, 'async')) places.add(made.start)
  }
  return [...places].map(start => ({ start, end: start, text: 'async ' }))
}

/** The test without declarations of `symbol` in its own body; unchanged when there are none, or nothing else. */
function withoutCopy(text: string, symbol: string, read: ReadText): string {
  if (symbol === '' || !text.includes(symbol)) return text
  const statement = namedOf(read(text))[0]
  const call = statement && readRunnerCall(statement)
  const body = call?.body && fieldOf(call.body, 'body')
  const statements = body?.type === 'statement_block' ? namedOf(body) : []
  const isDefinition = /^(?:function|class|generator_function)_declaration$/
  return withoutStatements(
    text,
    statements,
    node => isDefinition.test(node.type) && fieldOf(node, 'name')?.text === symbol,
  )
}
