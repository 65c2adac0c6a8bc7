// JavaScript text -> its pieces: tests with their groups, hooks, helpers, imports.
import type { Piece } from '../../shared/read-reply.js'
import { fieldOf, marginOf, walk, type Syntax, type ReadText } from '../../shared/syntax.js'
import { importsOf, readImport, type ImportEntry } from '../imports.js'
import { readRunnerCall, unwrap, type Aliases, type RunnerCall } from './calls.js'
import { asImports } from './names.js'

/** A `describe` with its members that are not tests. */
export interface Group {
  title: string
  /** Source of the table in `describe.each(...)`, including the callee; null without one. */
  each: string | null
  /** Source of the callback's parameters, including parentheses; empty without any. */
  parameters: string
  skipped: boolean
  members: ScriptPiece[]
  parent: Group | null
}

export interface ScriptPiece extends Piece {
  kind: 'test' | 'hook' | 'helper' | 'import' | 'statement'
  group: Group | null
  skipped: boolean
  start: number
  end: number
  imports: ImportEntry[]
}

/** The groups around a piece, outermost first. */
export function groupsAround({ group }: ScriptPiece): Group[] {
  const groups: Group[] = []
  for (let at = group; at; at = at.parent) groups.unshift(at)
  return groups
}

interface Reader {
  read: ReadText
  block: number
  inner: Set<number>
  aliases: Aliases
  pieces: ScriptPiece[]
}

const DEEPEST = 40

/** Pieces of one text in reading order; broken statements are left out. */
export function readOutline(text: string, block: number, read: ReadText): ScriptPiece[] {
  const root = read(text)
  const reader: Reader = { read, block, inner: innerLines(root), aliases: aliasesIn(root), pieces: [] }
  for (const node of root.children) readStatement(node, null, reader, 0)
  return reader.pieces
}

/** The local names that a text gives to the names of its runner. */
function aliasesIn(root: Syntax): Aliases {
  const entries = asImports(importsOf(root).flatMap(statement => statement.entries))
  const own = entries.filter(({ module }) => /^(?:(?:node:)?test|vitest|@jest\/globals|mocha)$/.test(module))
  return new Map(
    own.flatMap(({ module, name, local }) => {
      const isTest = name === 'default' && module.endsWith('test')
      const isOther = name !== 'default' && name !== '*' && name !== local
      return isTest || isOther ? [[local, isTest ? 'test' : name] as const] : []
    }),
  )
}

function readStatement(node: Syntax, group: Group | null, reader: Reader, depth: number): void {
  if (!node.named || depth > DEEPEST) return
  if (node.type === 'ERROR') {
    for (const child of node.children) readStatement(child, group, reader, depth + 1)
    return
  }
  const mayCall = node.type === 'expression_statement' || node.type === 'call_expression'
  const call = mayCall ? readRunnerCall(node, reader.aliases) : null
  if (call?.kind === 'group') return readGroup(call, group, reader, depth)
  if (!node.broken) addPiece(node, call, group, reader)
}

function addPiece(node: Syntax, call: RunnerCall | null, group: Group | null, reader: Reader): void {
  const imports = call ? null : readImport(node)
  const kind = call?.kind ?? (imports ? 'import' : kindOf(node))
  if (kind === null || kind === 'group') return
  const looped = kind === 'statement' ? loopTest(node, reader.aliases) : null
  const test = call ?? looped
  const shown = node.type === 'export_statement' ? fieldOf(node, 'declaration') : node
  const piece: ScriptPiece = {
    kind: looped ? 'test' : kind,
    name: test?.title ?? '',
    text: shown ? dedentNode(shown, reader.inner) : '',
    group,
    skipped: (test !== null && isSkipped(test)) || group?.skipped === true,
    block: reader.block,
    start: node.start,
    end: node.end,
    draft: null,
    fixes: [],
    imports: asImports(imports ?? []),
  }
  const isMember = group && piece.kind !== 'test' && piece.kind !== 'import'
  const list = isMember ? group.members : reader.pieces
  list.push(piece)
}

function isSkipped({ kind, name, modifiers, body }: RunnerCall): boolean {
  const isTodo = kind === 'test' && !body && modifiers.length === 0
  return name.startsWith('x') || modifiers.includes('skip') || modifiers.includes('todo') || isTodo
}

function readGroup(call: RunnerCall, parent: Group | null, reader: Reader, depth: number): void {
  const body = call.body && fieldOf(call.body, 'body')
  const given = call.body && (fieldOf(call.body, 'parameters') ?? fieldOf(call.body, 'parameter'))
  const group: Group = {
    title: call.title,
    each: call.table && call.modifiers.includes('each') ? `each${call.table.text}` : null,
    parameters: given ? given.text.replace(/^\(\s*\)$/, '') : '',
    skipped: isSkipped(call) || parent?.skipped === true,
    members: [],
    parent,
  }
  const statements = body?.type === 'statement_block' ? body.children : body ? [body] : []
  for (const child of statements) readStatement(child, group, reader, depth + 1)
}

const declaration =
  /^(?:(?:lexical|variable|(?:generator_)?function|(?:abstract_)?class|interface|type_alias|enum|ambient)_declaration|function_signature|module|internal_module)$/

function kindOf(node: Syntax): ScriptPiece['kind'] | null {
  if (node.type === 'export_statement') return fieldOf(node, 'declaration') ? 'helper' : null
  if (declaration.test(node.type)) return 'helper'
  return /(?<!empty|import)_statement$|^call_expression$/.test(node.type) ? 'statement' : null
}

/** The first test inside a loop, a condition or a callback at this level. */
export function loopTest(node: Syntax, aliases: Aliases = new Map()): RunnerCall | null {
  return loopTests(node, aliases).next().value ?? null
}

function* loopTests(node: Syntax, aliases: Aliases): Generator<RunnerCall, undefined> {
  const source = node.text
  const isBlock = /^(?:for_in|for|while|if)_statement$|^statement_block$/.test(node.type)
  const isCallback = unwrap(node).type === 'call_expression' && /\.\s*(?:forEach|map)\s*\(/.test(source)
  if (!/\b(?:it|test|specify)\b/.test(source) || (!isBlock && !isCallback)) return
  for (const inner of walk(node)) {
    const call = inner.type === 'call_expression' ? readRunnerCall(inner, aliases) : null
    if (call?.kind === 'test' && call.body) yield call
  }
}

/** The single test of a statement that runs it once per table row or loop iteration; null for any other statement. */
export function repeatedTest(node: Syntax): RunnerCall | null {
  const call = readRunnerCall(node)
  if (call) return call.kind === 'test' && call.table && isTable(call) ? call : null
  const [only, ...others] = loopTests(node, new Map())
  return only && others.length === 0 && !/^(?:if_statement|statement_block)$/.test(node.type) ? only : null
}

const isTable = ({ modifiers }: RunnerCall): boolean =>
  modifiers.some(modifier => /^(?:each|for)$/.test(modifier))

/** Numbers of lines that begin inside a template literal: their leading spaces belong to the value. */
export function innerLines(root: Syntax): Set<number> {
  const inner = new Set<number>()
  for (const node of walk(root, inside => inside.endLine > inside.line)) {
    if (node.type !== 'template_string' && node.type !== 'template_literal_type') continue
    for (let line = node.line + 1; line <= node.endLine; line += 1) inner.add(line)
  }
  return inner
}

/** The text of a node, dedented by the indentation of its first line. */
export function dedentNode(node: Syntax, inner: ReadonlySet<number>): string {
  const prefix = marginOf(node)
  return node.text
    .split('\n')
    .map((text, at) => {
      if (at === 0 || inner.has(node.line + at)) return text
      if (text.trim() === '') return ''
      return text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart()
    })
    .join('\n')
}

/** A text indented by two columns, or by `margin`. */
export function indentText(text: string, read: ReadText, margin = '  '): string {
  const inner = innerLines(read(text))
  const rows = text.split('\n')
  return rows.map((row, at) => (row === '' || inner.has(at + 1) ? row : margin + row)).join('\n')
}
