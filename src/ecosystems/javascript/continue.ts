// New tests put into a test file that is there: insertions only, so that nothing else of it changes.
import { filterText } from '../../core/diff/filters.js'
import type { Candidate } from '../../core/model/candidate.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { allTests, callsTests, plainDescribes, readBlocks, type Block } from './blocks.js'
import type { ReadText } from './grammar.js'
import { applyCodeStyle, shapeOf } from './code-style.js'
import {
  areAlike,
  formatJoined,
  importsOf,
  isNamed,
  joinImports,
  specifierText,
  type ImportEntry,
  type ImportStatement,
} from './imports.js'
import { groupBlocks, layPart, type Part, type TestFileBuilder } from './test-file-builder.js'
import { applyEdits, type Edit } from '../shared/edits.js'
import { boundAtTop, mentions, namesIn } from './scopes.js'
import { identityOf, mentionsOf, plainModule, type Draft } from './name-conflicts.js'

const MOST_TEXT = 200_000

/** The `continues` of the language: a sound test file, written by hand, of which not everything is skipped. */
export function makeContinues(read: ReadText): (existing: string) => boolean {
  return existing => {
    if (existing.length > MOST_TEXT || filterText(existing) !== null) return false
    const text = existing.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    const tree = read(text)
    if (tree.broken || !callsTests(tree)) return false
    const blocks = readBlocks(tree, text)
    if (allTests(blocks).length === 0) return false
    const skipped = (block: Block) => block.modifiers.some(word => word === 'skip' || word === 'todo')
    return blocks.tests.length > 0 || blocks.describes.length === 0 || !blocks.describes.every(skipped)
  }
}

/** The describe of the old file that a candidate goes into, null when it needs one of its own. */
export function placeFor(
  candidate: Candidate,
  draft: Draft,
  old: string,
  builder: TestFileBuilder,
): Block | null {
  const tree = builder.read(old)
  const name = candidate.target.split('::').at(-1) ?? ''
  const titles = draft.container ? [draft.container.name] : [name, name.split('.')[0] ?? name]
  const describes = plainDescribes(readBlocks(tree, old))
  for (const title of titles) {
    const block = describes.find(one => title !== '' && (one.title === title || one.full === title))
    if (block && mayGoInto(block, draft, builder)) return block
  }
  return null
}

/** Set-up that the describe has not would run for its other tests, and its own names would hide those that are meant. */
function mayGoInto(block: Block, draft: Draft, builder: TestFileBuilder): boolean {
  const there = new Set(namedOf(block.body ?? block.node).map(node => shapeOf(node)))
  const members = draft.container?.members ?? []
  const fits = members.every(text => namedOf(builder.read(text)).every(node => there.has(shapeOf(node))))
  if (!fits) return false
  const own = new Set(members.flatMap(text => [...boundAtTop(builder.read(text)).keys()]))
  const used = [...mentionsOf(draft, builder.names)].filter(name => !own.has(name))
  for (let scope = block.body; scope?.parent; scope = scope.parent) {
    const hidden = namesIn(scope)
    if (used.some(name => hidden.has(name))) return false
  }
  return true
}

/** `existing` with the sheet's imports, helpers and tests in it; its line ends, mark and every other byte stay. */
export function continueFile(existing: string, builder: TestFileBuilder): string {
  const mark = existing.startsWith('\uFEFF') ? '\uFEFF' : ''
  const crlf = existing.includes('\r\n')
  const text = existing.slice(mark.length)
  const [flat, back] = crlf ? flatten(text) : [text, (at: number) => at]
  const edits = editsFor(flat, builder).map(edit => ({
    start: back(edit.start),
    end: back(edit.end),
    text: crlf ? edit.text.replaceAll('\n', '\r\n') : edit.text,
  }))
  return mark + applyEdits(text, edits)
}

/** The text with plain line ends, and the way from its places back to those of the original. */
function flatten(text: string): [string, (at: number) => number] {
  const gone: number[] = []
  const flat = text.replace(/\r\n/g, (_, at: number) => {
    gone.push(at - gone.length)
    return '\n'
  })
  return [flat, at => at + gone.filter(place => place < at).length]
}

function editsFor(text: string, builder: TestFileBuilder): Edit[] {
  const tree = builder.read(text)
  const standing = importsOf(tree)
  const lay = (code: string, margin = '') => applyCodeStyle(code, builder.codeStyle, builder.read, margin)
  const { edits, statements } = joinInto(standing, missing(builder, standing))
  const parts = builder.body.filter((part): part is Part => typeof part !== 'string' && part.place !== null)
  for (const part of parts) edits.push(intoDescribe(part, text, builder, lay))
  const last = standing.at(-1)?.node ?? null
  const at = last ? lineEnd(text, last.end) : topOf(tree)
  const top: string[] = statements.length > 0 ? [lay(statements.join('\n'))] : []
  const late: string[] = []
  for (const helper of groupBlocks(builder.helpers, builder))
    (waits(helper, at, tree, builder.read) ? late : top).push(lay(helper))
  const [first, ...others] = top
  if (first !== undefined) {
    const joined = [first, ...others].join('\n\n')
    const near = last && statements.length > 0
    edits.push({ start: at, end: at, text: last ? `${near ? '\n' : '\n\n'}${joined}` : `${joined}\n\n` })
  }
  const rest = builder.body.filter(part => typeof part === 'string' || part.place === null)
  const blocks = rest.map(part => (typeof part === 'string' ? part : layPart(part, builder)))
  const added = [...late, ...groupBlocks(blocks, builder).map(block => lay(block))].join('\n\n')
  if (added !== '') edits.push(atEnd(text, added))
  return edits
}

/** Imports without what the old file binds already, each module spelled as the file spells it. */
function missing(builder: TestFileBuilder, standing: readonly ImportStatement[]): ImportEntry[][] {
  const there = standing.flatMap(({ entries }) => entries)
  const known = new Set(there.map(entry => `${entry.local} ${identityOf(entry)}`))
  const spelled = new Map(there.map(({ module }) => [plainModule(module), module]))
  const left = builder.imports
    .map(entry => ({ ...entry, module: spelled.get(plainModule(entry.module)) ?? entry.module }))
    .filter(entry =>
      entry.local === ''
        ? !there.some(({ module }) => module === entry.module)
        : !known.has(`${entry.local} ${identityOf(entry)}`),
    )
  return joinImports(left)
}

const withoutPrefix = (entry: ImportEntry) => ({ ...entry, module: entry.module.replace(/^node:/, '') })

/** Names that fit into statements of the old file, and statements for the others. */
function joinInto(
  standing: readonly ImportStatement[],
  groups: readonly ImportEntry[][],
): { edits: Edit[]; statements: string[] } {
  const edits: Edit[] = []
  const statements: string[] = []
  for (const group of groups) {
    const named = group.filter(isNamed)
    const place = named.length > 0 ? placeOfNames(named, standing) : null
    if (place) edits.push(place)
    else if (named.length > 0) statements.push(...formatJoined(named))
    const others = group.filter(entry => !isNamed(entry))
    if (others.length > 0) statements.push(...formatJoined(others))
  }
  return { edits, statements }
}

/** An insertion of names into the braces of a statement of the same module, or behind its default. */
function placeOfNames(named: readonly ImportEntry[], standing: readonly ImportStatement[]): Edit | null {
  const [wanted] = named.map(withoutPrefix)
  const same = standing.filter(
    ({ node, entries }) =>
      (node.type === 'import_statement') === (wanted?.kind === 'import') &&
      entries.every(entry => wanted && areAlike(withoutPrefix(entry), wanted)),
  )
  for (const { node } of same) {
    const braces = bracesOf(node)
    if (braces) return intoBraces(braces, named)
  }
  const single = same.find(({ entries: [first, more] }) => !more && first?.name === 'default')
  const clause = single?.node.children.find(node => node.type === 'import_clause')
  if (!clause || wanted?.type === 'statement') return null
  return { start: clause.end, end: clause.end, text: `, { ${named.map(specifierText).join(', ')} }` }
}

function bracesOf(statement: Syntax): Syntax | null {
  const clause = statement.children.find(node => node.type === 'import_clause')
  const list = clause && namedOf(clause).find(node => node.type === 'named_imports')
  if (list) return list
  const name = namedOf(statement)[0] && fieldOf(namedOf(statement)[0] as Syntax, 'name')
  return name?.type === 'object_pattern' ? name : null
}

function intoBraces(list: Syntax, named: readonly ImportEntry[]): Edit {
  const last = namedOf(list).at(-1) ?? list
  const open = last.endLine !== list.endLine
  const start = list.source.lastIndexOf('\n', last.start - 1) + 1
  const lead = /^[ \t]*/.exec(list.source.slice(start, last.start))?.[0] ?? ''
  const gap = open ? `,\n${lead}` : ', '
  return {
    start: last.end,
    end: last.end,
    text: named.map(entry => gap + specifierText(entry)).join(''),
  }
}

/** Tests at the end of a describe's body, as its other statements are indented. */
function intoDescribe(
  part: Part,
  text: string,
  builder: TestFileBuilder,
  lay: (code: string, margin: string) => string,
): Edit {
  const body = (part.place as Block).body as Syntax
  const close = body.end - 1
  const line = text.lastIndexOf('\n', close - 1) + 1
  const alone = text.slice(line, close).trim() === ''
  const [inside] = namedOf(body)
  const margin = (at: number) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? ''
  const outer = margin((part.place as Block).node.start)
  const own =
    inside && inside.line > body.line ? margin(inside.start) : outer + (builder.codeStyle.step ?? '  ')
  const code = part.tests.map(test => lay(test, own)).join('\n\n')
  if (!alone) return { start: close, end: close, text: `\n${code}\n${outer}` }
  return { start: line, end: line, text: inside ? `\n${code}\n` : `${code}\n` }
}

/** True when a helper needs a value that the old file makes further down. */
function waits(helper: string, at: number, tree: Syntax, read: ReadText): boolean {
  const bound = boundAtTop(tree)
  const late = (name: string) => {
    const statement = bound.get(name)
    return statement !== undefined && statement.start >= at && !statement.type.includes('function')
  }
  return [...mentions(read(helper))].some(late)
}

/** End of the line when nothing but a comment follows, else the place itself. */
function lineEnd(text: string, at: number): number {
  const rest = /^[ \t;]*(?:\/\/[^\n]*|\/\*(?:[^*\n]|\*(?!\/))*\*\/[ \t]*)?(?=\n|$)/.exec(text.slice(at))
  return at + (rest?.[0].length ?? 0)
}

/** Before the first statement that is no directive, after the comments at the very top. */
function topOf(tree: Syntax): number {
  const directive = (node: Syntax) =>
    node.type === 'expression_statement' && namedOf(node)[0]?.type === 'string'
  const first = tree.children.find(
    node => !['comment', 'hash_bang_line'].includes(node.type) && !directive(node),
  )
  if (!first) return tree.source.length
  return tree.source.lastIndexOf('\n', first.start - 1) + 1
}

function atEnd(text: string, added: string): Edit {
  const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return { start: text.length, end: text.length, text: `${gap}${added}\n` }
}
