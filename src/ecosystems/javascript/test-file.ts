// JavaScript candidates -> one test file: imports joined, helpers once, describes shared, titles unique; or an old one continued.
import type { Language } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestFile } from '../../core/model/target.js'
import { namedOf } from '../shared/syntax.js'
import { allTests, readBlock, readBlocks, type Block } from './blocks.js'
import { continueFile, placeFor } from './continue.js'
import type { ReadText } from './grammar.js'
import { applyCodeStyle, orElse, shapeOf, detectCodeStyle, type CodeStyle } from './code-style.js'
import { kindAmong, layImports } from './import-text.js'
import { kindOf, parseImports, type Kind } from './imports.js'
import { draftOf, ownAll, renameAll, settle, type Draft, type Names } from './name-conflicts.js'
import { runners } from './runners/index.js'
import { groupBlocks, layPart, type Part, type TestFileBuilder } from './test-file-builder.js'

/** The `merge` of the language. `names` gives the full title, as runners tell it, by candidate id. */
export function makeMerge(parse: ReadText): Language['merge'] {
  return (candidates, page) => {
    const read = remember(parse)
    const old = page.existing === null ? null : page.existing.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    const builder = openTestFileBuilder(
      candidates,
      { existing: old, like: page.like?.replaceAll('\r\n', '\n') ?? null },
      read,
    )
    for (const candidate of candidates) addCandidate(candidate, old, builder)
    if (page.existing === null || old === null) return { content: layFile(builder), names: builder.result }
    return { content: continueFile(page.existing, builder), names: builder.result }
  }
}

/** Every text is parsed once a merge. */
function remember(parse: ReadText): ReadText {
  const known = new Map<string, ReturnType<ReadText>>()
  return text => {
    const tree = known.get(text) ?? parse(text)
    known.set(text, tree)
    return tree
  }
}

function openTestFileBuilder(
  candidates: readonly Candidate[],
  page: TestFile,
  read: ReadText,
): TestFileBuilder {
  const { existing, like } = page
  const imports = parseImports(
    candidates.flatMap(one => one.imports),
    read,
  ).entries
  const shown = (text: string | null): Kind | null => (text === null ? null : kindOf(read(text), text))
  const kind = shown(existing) ?? kindAmong(imports) ?? shown(like) ?? 'import'
  const names: Names = { read, kind, owners: new Map(), taken: new Set(), there: new Map() }
  const [titles, known] = [new Set<string>(), new Set<string>()]
  if (existing !== null) {
    ownAll(existing, names)
    for (const node of namedOf(read(existing))) known.add(shapeOf(node, existing))
    for (const test of allTests(readBlocks(read(existing), existing))) titles.add(test.full)
  }
  return {
    read,
    names,
    codeStyle: codeStyleOf(candidates, page, read),
    imports: [],
    helpers: [],
    body: [],
    parts: new Map(),
    known,
    titles,
    strict: existing === null && kind === 'require' && isStrict(like ?? '', read),
    result: {},
  }
}

/** True for a text that begins with the directive. */
function isStrict(text: string, read: ReadText): boolean {
  const first = namedOf(read(text)).find(node => node.type !== 'hash_bang_line')
  return first !== undefined && /^(['"])use strict\1;?$/.test(text.slice(first.start, first.end))
}

/** The page's own habit; where it shows none, that of most of the candidates. */
function codeStyleOf(
  candidates: readonly Candidate[],
  { existing, like }: TestFile,
  read: ReadText,
): CodeStyle {
  const shown = [existing, like].filter(text => text !== null).map(text => detectCodeStyle(text, read))
  const own = detectCodeStyle(candidates.map(one => one.code).join('\n'), read)
  return [...shown, { ...own, word: null, commas: { literals: null, calls: null } }].reduce(orElse)
}

function addCandidate(candidate: Candidate, old: string | null, builder: TestFileBuilder): void {
  const draft = draftOf(candidate, builder.names)
  sayWord(candidate, draft, builder)
  settle(draft, builder.names)
  builder.imports.push(...draft.imports)
  const place = old === null ? null : placeFor(candidate, draft, old, builder)
  for (const helper of draft.helpers) if (!isThere(helper, builder)) builder.helpers.push(helper)
  const reachableClasses = place?.full ?? draft.container?.name ?? ''
  const title = freeTitle(reachableClasses, candidate.name, builder.titles)
  const code = retitle(draft.code, title, candidate.name, builder.read)
  builder.result[candidate.id] = reachableClasses === '' ? title : `${reachableClasses} ${title}`
  if (!place && !draft.container) builder.body.push(code)
  else partFor(draft, place, builder).tests.push(code)
}

/** `it` for `test` or back, where both are the runner's words and the project's text knows one only. */
function sayWord(candidate: Candidate, draft: Draft, builder: TestFileBuilder): void {
  const { word } = builder.codeStyle
  const names = runners.find(({ name }) => name === candidate.framework)?.names ?? []
  if (word === null || !names.includes('it') || !names.includes('test')) return
  const other = word === 'it' ? 'test' : 'it'
  if (builder.names.owners.has(other) && !builder.names.owners.has(word)) return
  for (const entry of draft.imports) {
    const own = entry.named.find(one => one.imported === other && one.local === other)
    if (own && runners.some(({ module }) => module === entry.module))
      Object.assign(own, { imported: word, local: word })
    else if (entry.default === other || entry.whole === other || own) return
  }
  renameAll(draft, other, word, builder.names)
}

/** True when the old file or an earlier candidate has this very helper. */
function isThere(helper: string, builder: TestFileBuilder): boolean {
  const nodes = namedOf(builder.read(helper))
  if (nodes.length > 0 && nodes.every(node => builder.known.has(shapeOf(node, helper)))) return true
  const code = shapeOf(builder.read(helper), helper)
  return builder.helpers.some(one => shapeOf(builder.read(one), one) === code)
}

function freeTitle(reachableClasses: string, name: string, titles: Set<string>): string {
  const full = (title: string) => (reachableClasses === '' ? title : `${reachableClasses} ${title}`)
  let title = name
  for (let number = 2; titles.has(full(title)); number += 1) title = `${name} (${String(number)})`
  titles.add(full(title))
  return title
}

/** What was added to the title goes in before its closing quote. */
function retitle(code: string, title: string, name: string, read: ReadText): string {
  const block = namedOf(read(code))
    .map(node => readBlock(node, code))
    .find(one => one !== null)
  const more = title.slice(name.length)
  if (more === '' || !block?.titleNode) return code
  const at = block.titleNode.end - 1
  return code.slice(0, at) + more + code.slice(at)
}

function partFor(draft: Draft, place: Block | null, builder: TestFileBuilder): Part {
  const { header, members } = draft.container ?? { header: '', members: [] }
  const key = place ? `place ${String(place.node.start)}` : JSON.stringify([header, members])
  let part = builder.parts.get(key)
  if (!part) {
    part = { header, members: place ? [] : members, tests: [], place }
    builder.parts.set(key, part)
    builder.body.push(part)
  }
  return part
}

function layFile(builder: TestFileBuilder): string {
  const blocks = [
    ...builder.helpers,
    ...builder.body.map(part => (typeof part === 'string' ? part : layPart(part, builder))),
  ]
  const head = builder.strict ? "'use strict'" : ''
  const text = [head, layImports(builder.imports).join('\n'), ...groupBlocks(blocks, builder)]
    .filter(one => one !== '')
    .join('\n\n')
  return text === '' ? '' : `${applyCodeStyle(text, builder.codeStyle, builder.read)}\n`
}
