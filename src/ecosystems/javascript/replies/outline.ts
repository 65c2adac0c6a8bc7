// JavaScript text -> its pieces: tests with the groups around them, hooks, helpers, imports.
import { fieldOf, walk, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall, unwrap, type Aliases, type RunnerCall } from './calls.js'
import { isImportText, readImports } from './imports.js'
import { dedentNode, innerLines } from './text.js'

/** A `describe` with what it holds beside tests. */
export interface Group {
  title: string
  /** Source of the table in `describe.each(...)` with its callee, null without one. */
  each: string | null
  /** Source of the callback's parameters with brackets, empty without any. */
  parameters: string
  skipped: boolean
  members: Piece[]
  parent: Group | null
}

export interface Piece {
  kind: 'test' | 'hook' | 'helper' | 'import' | 'effect'
  /** Title of a test. */
  name: string
  text: string
  group: Group | null
  skipped: boolean
  block: number
  start: number
  end: number
  /** What the writer wrote, where `text` is made of it. */
  draft: string | null
  /** What was done to make it. */
  mended: string[]
}

interface Reader {
  text: string
  block: number
  inner: Set<number>
  aliases: Aliases
  out: Piece[]
}

const deepest = 40

/** Pieces of one text in reading order; broken statements are left out. */
export function readOutline(text: string, block: number, read: ReadText): Piece[] {
  const root = read(text)
  const reader: Reader = { text, block, inner: innerLines(root), aliases: readAliases(text), out: [] }
  for (const node of root.children) readStatement(node, null, reader, 0)
  return reader.out
}

function readAliases(text: string): Aliases {
  const aliases: Aliases = new Map()
  for (const match of text.matchAll(
    /^[^\n]*\bfrom\s+['"](?:node:test|test|vitest|@jest\/globals|mocha)['"]|^[^\n]*require\(['"](?:node:test|vitest|@jest\/globals|mocha)['"]\)/gm,
  )) {
    for (const entry of readImports(match[0])) {
      if (entry.name === 'default' && entry.module.endsWith('test')) aliases.set(entry.local, 'test')
      else if (entry.name !== entry.local && entry.name !== '*') aliases.set(entry.local, entry.name)
    }
  }
  return aliases
}

function readStatement(node: Syntax, group: Group | null, reader: Reader, depth: number): void {
  if (!node.named || depth > deepest) return
  if (node.type === 'ERROR') {
    for (const child of node.children) readStatement(child, group, reader, depth + 1)
    return
  }
  if (/^(?:comment|empty_statement|hash_bang_line)$/.test(node.type)) return
  const call =
    node.type === 'expression_statement' || node.type === 'call_expression'
      ? readRunnerCall(node, reader.text, reader.aliases)
      : null
  if (call?.kind === 'group') return readGroup(call, group, reader, depth)
  if (node.broken) return
  const kind = call?.kind ?? kindOf(node, reader)
  if (kind === null) return
  add(node, kind, call, group, reader)
}

function add(
  node: Syntax,
  kind: Piece['kind'],
  call: RunnerCall | null,
  group: Group | null,
  reader: Reader,
): void {
  const inside = kind === 'effect' ? loopOf(node, reader) : null
  const shown = call ?? inside
  const piece: Piece = {
    kind: inside ? 'test' : kind,
    name: shown?.title ?? '',
    text: textOf(node, reader),
    group,
    skipped: isSkipped(shown, group),
    block: reader.block,
    start: node.start,
    end: node.end,
    draft: null,
    mended: [],
  }
  if (group && (piece.kind === 'helper' || piece.kind === 'hook' || piece.kind === 'effect'))
    group.members.push(piece)
  else reader.out.push(piece)
}

/** Source of a statement, moved left, without what exports it. */
function textOf(node: Syntax, reader: Reader): string {
  if (node.type !== 'export_statement') return dedentNode(reader.text, node, reader.inner)
  const declared = fieldOf(node, 'declaration')
  return declared ? dedentNode(reader.text, declared, reader.inner) : ''
}

function isSkipped(call: RunnerCall | null, group: Group | null): boolean {
  for (let at = group; at; at = at.parent) if (at.skipped) return true
  return (
    call !== null &&
    (call.name.startsWith('x') ||
      call.modifiers.some(one => /^(?:skip|todo)$/.test(one)) ||
      (call.kind === 'test' && !call.body && call.modifiers.length === 0))
  )
}

function readGroup(call: RunnerCall, parent: Group | null, reader: Reader, depth: number): void {
  const { text } = reader
  const body = call.body && fieldOf(call.body, 'body')
  const given = call.body && (fieldOf(call.body, 'parameters') ?? fieldOf(call.body, 'parameter'))
  const parameters = given ? text.slice(given.start, given.end).replace(/^\(\s*\)$/, '') : ''
  const each =
    call.table && call.modifiers.includes('each')
      ? `each${text.slice(call.table.start, call.table.end)}`
      : null
  const skipped =
    call.name.startsWith('x') || call.modifiers.includes('skip') || call.modifiers.includes('todo')
  const group: Group = { title: call.title, each, parameters, skipped, members: [], parent }
  if (!body) return
  if (body.type === 'statement_block')
    for (const child of body.children) readStatement(child, group, reader, depth + 1)
  else readStatement(body, group, reader, depth + 1)
}

const declarations =
  /^(?:lexical_declaration|variable_declaration|function_declaration|generator_function_declaration|class_declaration|abstract_class_declaration|interface_declaration|type_alias_declaration|enum_declaration|function_signature|ambient_declaration|module|internal_module)$/

function kindOf(node: Syntax, reader: Reader): Piece['kind'] | null {
  if (node.type === 'import_statement') return 'import'
  if (node.type === 'export_statement') return fieldOf(node, 'declaration') ? 'helper' : null
  if (declarations.test(node.type))
    return isImportText(reader.text.slice(node.start, node.end)) ? 'import' : 'helper'
  return /_statement$|^call_expression$/.test(node.type) ? 'effect' : null
}

function loopOf(node: Syntax, reader: Reader): RunnerCall | null {
  return loopTest(node, reader.text, reader.aliases)
}

/** The first test that a loop, a condition or a callback at this level makes. */
export function loopTest(node: Syntax, text: string, aliases: Aliases = new Map()): RunnerCall | null {
  const source = text.slice(node.start, node.end)
  if (!/\b(?:it|test|specify)\b/.test(source)) return null
  const loops = /^(?:for_in_statement|for_statement|while_statement|if_statement|statement_block)$/.test(
    node.type,
  )
  const callback = unwrap(node).type === 'call_expression' && /\.\s*(?:forEach|map)\s*\(/.test(source)
  if (!loops && !callback) return null
  for (const inner of walk(node)) {
    if (inner.type !== 'call_expression') continue
    const call = readRunnerCall(inner, text, aliases)
    if (call?.kind === 'test' && call.body) return call
  }
  return null
}
