// JavaScript candidates -> one test file: imports joined, helpers once, describes shared, titles unique; or an old one continued.
import type { Language } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Page } from '../../core/model/target.js'
import { namedOf } from '../shared/syntax.js'
import { allTests, readBlock, readBlocks, type Block } from './blocks.js'
import { continueFile, placeFor } from './continue.js'
import type { ReadText } from './grammar.js'
import { applyHabit, orElse, shapeOf, sniff, type Habit } from './code-style.js'
import { kindAmong, layImports } from './import-text.js'
import { kindOf, parseImports, type Kind } from './imports.js'
import { draftOf, ownAll, renameAll, settle, type Draft, type Names } from './name-conflicts.js'
import { groupBlocks, layPart, type Part, type Sheet } from './test-file-builder.js'

/** The `merge` of the language. `names` gives the full title, as runners tell it, by candidate id. */
export function makeMerge(parse: ReadText): Language['merge'] {
  return (candidates, page) => {
    const read = remember(parse)
    const old = page.existing === null ? null : page.existing.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    const sheet = openSheet(
      candidates,
      { existing: old, like: page.like?.replaceAll('\r\n', '\n') ?? null },
      read,
    )
    for (const candidate of candidates) addCandidate(candidate, old, sheet)
    if (page.existing === null || old === null) return { content: layFile(sheet), names: sheet.result }
    return { content: continueFile(page.existing, sheet), names: sheet.result }
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

function openSheet(candidates: readonly Candidate[], page: Page, read: ReadText): Sheet {
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
    habit: habitOf(candidates, page, read),
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
function habitOf(candidates: readonly Candidate[], { existing, like }: Page, read: ReadText): Habit {
  const shown = [existing, like].filter(text => text !== null).map(text => sniff(text, read))
  const own = sniff(candidates.map(one => one.code).join('\n'), read)
  return [...shown, { ...own, word: null, commas: { literals: null, calls: null } }].reduce(orElse)
}

function addCandidate(candidate: Candidate, old: string | null, sheet: Sheet): void {
  const draft = draftOf(candidate, sheet.names)
  sayWord(candidate, draft, sheet)
  settle(draft, sheet.names)
  sheet.imports.push(...draft.imports)
  const place = old === null ? null : placeFor(candidate, draft, old, sheet)
  for (const helper of draft.helpers) if (!isThere(helper, sheet)) sheet.helpers.push(helper)
  const around = place?.full ?? draft.container?.name ?? ''
  const title = freeTitle(around, candidate.name, sheet.titles)
  const code = retitle(draft.code, title, candidate.name, sheet.read)
  sheet.result[candidate.id] = around === '' ? title : `${around} ${title}`
  if (!place && !draft.container) sheet.body.push(code)
  else partFor(draft, place, sheet).tests.push(code)
}

/** `it` for `test` or back, where both are the runner's words and the project's text knows one only. */
function sayWord(candidate: Candidate, draft: Draft, sheet: Sheet): void {
  const { word } = sheet.habit
  if (word === null || candidate.framework === 'mocha') return
  const other = word === 'it' ? 'test' : 'it'
  if (sheet.names.owners.has(other) && !sheet.names.owners.has(word)) return
  for (const entry of draft.imports) {
    const own = entry.named.find(one => one.imported === other && one.local === other)
    if (own && /^(?:node:test|vitest|@jest\/globals)$/.test(entry.module))
      Object.assign(own, { imported: word, local: word })
    else if (entry.default === other || entry.whole === other || own) return
  }
  renameAll(draft, other, word, sheet.names)
}

/** True when the old file or an earlier candidate has this very helper. */
function isThere(helper: string, sheet: Sheet): boolean {
  const nodes = namedOf(sheet.read(helper))
  if (nodes.length > 0 && nodes.every(node => sheet.known.has(shapeOf(node, helper)))) return true
  const code = shapeOf(sheet.read(helper), helper)
  return sheet.helpers.some(one => shapeOf(sheet.read(one), one) === code)
}

function freeTitle(around: string, name: string, titles: Set<string>): string {
  const full = (title: string) => (around === '' ? title : `${around} ${title}`)
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

function partFor(draft: Draft, place: Block | null, sheet: Sheet): Part {
  const { header, members } = draft.container ?? { header: '', members: [] }
  const key = place ? `place ${String(place.node.start)}` : JSON.stringify([header, members])
  let part = sheet.parts.get(key)
  if (!part) {
    part = { header, members: place ? [] : members, tests: [], place }
    sheet.parts.set(key, part)
    sheet.body.push(part)
  }
  return part
}

function layFile(sheet: Sheet): string {
  const blocks = [
    ...sheet.helpers,
    ...sheet.body.map(part => (typeof part === 'string' ? part : layPart(part, sheet))),
  ]
  const head = sheet.strict ? "'use strict'" : ''
  const text = [head, layImports(sheet.imports).join('\n'), ...groupBlocks(blocks, sheet)]
    .filter(one => one !== '')
    .join('\n\n')
  return text === '' ? '' : `${applyHabit(text, sheet.habit, sheet.read)}\n`
}
