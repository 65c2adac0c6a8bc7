// New tests in an existing test file: insertions only, so that nothing else in it changes.
import { splitId } from '../../../core/model/target.js'
import { filterText } from '../../../core/diff/filters.js'
import type { Candidate } from '../../../core/model/candidate.js'
import { insertAt, type Edit } from '../../shared/edits.js'
import { fieldOf, lineStart, marginOf, namedOf, type Syntax, type ReadText } from '../../shared/syntax.js'
import { groupBlocks, type Added, type Part } from '../../shared/test-file.js'
import { plainText } from '../../shared/functions.js'
import {
  areAlike,
  formatJoined,
  importsOf,
  isNamed,
  joinImports,
  specifierText,
  type ImportEntry,
  type ImportStatement,
} from '../imports.js'
import { boundAtTop, mentions, namesIn } from '../scopes.js'
import { allTests, plainDescribes, readBlock, readBlocks, type Block } from './blocks.js'
import { applyCodeStyle, reindent, shapeOf, type CodeStyle } from './code-style.js'
import { identityOf, mentionsOf, plainModule, type Draft, type Scope } from './names.js'

export interface TestFileBuilder extends Scope, Added<ImportEntry, Part<Block>> {
  codeStyle: CodeStyle
  present: Syntax | null
  /** Code of its top-level statements, and the full titles of its tests. */
  known: Set<string>
  titles: Set<string>
  /** True for a new script with `use strict`, like others of the project. */
  isStrict: boolean
}

const LONGEST = 200_000

/** The language's `continues`: a sound, hand-written test file that is not entirely skipped. */
export function makeContinues(read: ReadText): (existing: string) => boolean {
  return existing => {
    if (existing.length > LONGEST || filterText(existing) !== null) return false
    const tree = read(plainText(existing))
    const blocks = tree.broken ? [] : readBlocks(tree)
    const isSkipped = ({ isSuite, modifiers }: Block) =>
      isSuite && (modifiers.includes('skip') || modifiers.includes('todo'))
    return allTests(blocks).length > 0 && !blocks.every(isSkipped)
  }
}

export function groupStatements(texts: readonly string[], read: ReadText): string[] {
  // Code that starts like this would continue a previous statement without semicolon, and style is applied only later.
  const isOpen = (text: string) => /^[[(`]/.test(text)
  return groupBlocks(
    texts.map(text => (isOpen(text) ? `;${text}` : text)),
    text =>
      !text.includes('\n') &&
      !namedOf(read(text))
        .slice(0, 1)
        .some(node => readBlock(node)),
  )
}

/** A describe with its members and tests, in the file's indentation. */
export function layPart(
  { header, members, tests }: Part<Block>,
  { codeStyle, read }: TestFileBuilder,
): string {
  const step = codeStyle.step ?? '  '
  const laid = groupStatements([...members, ...tests], read)
  const inner = laid.map(text => reindent(text, step, step, read))
  return `${header}\n${inner.join('\n\n')}\n})`
}

/** The describe of the existing file that a candidate goes into; null when it needs a new one. */
export function placeFor(candidate: Candidate, draft: Draft, builder: TestFileBuilder): Block | null {
  const describes = builder.present ? plainDescribes(readBlocks(builder.present)) : []
  const name = splitId(candidate.target).name
  const titles = draft.container ? [draft.container.name] : [name, name.split('.')[0] ?? name]
  const called = titles.flatMap(title =>
    describes.filter(block => title !== '' && (block.title === title || block.full === title)).slice(0, 1),
  )
  return called.find(block => mayGoInto(block, draft, builder)) ?? null
}

/** False if more set-up would run for the block's other tests, or the block's own names would shadow intended ones. */
function mayGoInto(block: Block, draft: Draft, { read }: TestFileBuilder): boolean {
  const there = new Set(namedOf(block.body ?? block.node).map(shapeOf))
  const members = (draft.container?.members ?? []).map(read)
  if (!members.flatMap(namedOf).every(node => there.has(shapeOf(node)))) return false
  const own = new Set(members.flatMap(tree => [...boundAtTop(tree).keys()]))
  const used = [...mentionsOf(draft, read)].filter(name => !own.has(name))
  for (let scope = block.body; scope?.parent; scope = scope.parent) {
    const hidden = namesIn(scope)
    if (used.some(name => hidden.has(name))) return false
  }
  return true
}

export function editsFor(builder: TestFileBuilder): Edit[] {
  const { present, read, codeStyle, helpers, body } = builder
  if (!present) return []
  const standing = importsOf(present)
  const lay = (code: string, margin = '') => applyCodeStyle(code, codeStyle, read, margin)
  const { edits, statements } = joinInto(standing, missing(builder, standing))
  const last = standing.at(-1)?.node
  const at = last ? lineEnd(last) : topOf(present)
  const isLate = (helper: string) => needsLater(read(helper), at, present)
  const groups = groupStatements(helpers, read)
  const early = groups.filter(helper => !isLate(helper))
  const top = [statements.join('\n'), ...early].filter(text => text !== '').map(text => lay(text))
  const gap = statements.length > 0 ? '\n' : '\n\n'
  const above = top.join('\n\n')
  if (above !== '') edits.push(insertAt(at, last ? gap + above : `${above}\n\n`))
  const isPlaced = (part: string | Part<Block>) => typeof part !== 'string' && part.place !== null
  const fresh = body
    .filter(part => !isPlaced(part))
    .map(part => (typeof part === 'string' ? part : layPart(part, builder)))
  const end = [...groups.filter(isLate), ...groupStatements(fresh, read)].map(text => lay(text)).join('\n\n')
  return [
    ...edits,
    ...body.flatMap(part => (typeof part === 'string' ? [] : intoDescribe(part, codeStyle, lay))),
    ...(end === '' ? [] : [atEnd(present.source, end)]),
  ]
}

/** Imports that the existing file lacks, each module spelled as in the file. */
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

/** Names that fit into existing import statements, and new statements for the others. */
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

/** An insertion of names into the braces of a statement of the same module, or after its default. */
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
  return insertAt(clause.end, `, { ${named.map(specifierText).join(', ')} }`)
}

function bracesOf(statement: Syntax): Syntax | null {
  const clause = statement.children.find(node => node.type === 'import_clause')
  const list = clause && namedOf(clause).find(node => node.type === 'named_imports')
  if (list) return list
  const [declarator] = namedOf(statement)
  const name = declarator && fieldOf(declarator, 'name')
  return name?.type === 'object_pattern' ? name : null
}

function intoBraces(list: Syntax, named: readonly ImportEntry[]): Edit {
  const last = namedOf(list).at(-1) ?? list
  const gap = last.endLine === list.endLine ? ', ' : `,\n${marginOf(last)}`
  return insertAt(last.end, named.map(entry => gap + specifierText(entry)).join(''))
}

/** Tests at the end of a describe's body, indented like its other statements. */
function intoDescribe(
  { place, tests }: Part<Block>,
  { step }: CodeStyle,
  lay: (code: string, margin: string) => string,
): Edit[] {
  const body = place?.body
  if (!body) return []
  const close = body.end - 1
  const line = lineStart(body.source, close)
  const isAlone = body.source.slice(line, close).trim() === ''
  const [inside] = namedOf(body)
  const outer = marginOf(place.node)
  const own = inside && inside.line > body.line ? marginOf(inside) : outer + (step ?? '  ')
  const code = tests.map(test => lay(test, own)).join('\n\n')
  if (!isAlone) return [insertAt(close, `\n${code}\n${outer}`)]
  return [insertAt(line, inside ? `\n${code}\n` : `${code}\n`)]
}

/** True when a helper needs a value that the existing file defines further down. */
function needsLater(helper: Syntax, at: number, present: Syntax): boolean {
  const bound = boundAtTop(present)
  return [...mentions(helper)].some(name => {
    const statement = bound.get(name)
    return statement !== undefined && statement.start >= at && !statement.type.includes('function')
  })
}

/** End of the line when nothing but a comment follows, else the end of the node itself. */
function lineEnd({ source, end }: Syntax): number {
  const rest = /^[ \t;]*(?:\/\/[^\n]*|\/\*(?:[^*\n]|\*(?!\/))*\*\/[ \t]*)?(?=\n|$)/.exec(source.slice(end))
  return end + (rest?.[0].length ?? 0)
}

/** Before the first statement that is not a directive, after the comments at the very top. */
function topOf({ children, source }: Syntax): number {
  const isDirective = (node: Syntax) =>
    node.type === 'expression_statement' && namedOf(node)[0]?.type === 'string'
  const first = children.find(node => !/^(?:comment|hash_bang_line)$/.test(node.type) && !isDirective(node))
  return first ? lineStart(source, first.start) : source.length
}

function atEnd(text: string, added: string): Edit {
  const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return insertAt(text.length, `${gap}${added}\n`)
}
