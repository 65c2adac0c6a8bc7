// Python candidates -> one test file: imports joined, helpers once, classes shared, names unique.
import type { Language } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Parse } from '../shared/parser.js'
import { namedOf, type Syntax } from '../shared/syntax.js'
import { continueFile } from './continue.js'
import { boundBy, formatImport, layImports, parseImports, type ImportEntry } from './imports.js'
import { renameHead, renameIn, takeName } from './rename.js'
import { indent } from './scan.js'
import { membersOf, openTestFileBuilder, type ClassPart, type TestFileBuilder } from './test-file-builder.js'

/** The `merge` of Python; an existing file is continued. The file ends in a newline; `names` gives `TestX.test_y` or `test_y` by candidate id. */
export function makeMerge(parse: Parse): Language['merge'] {
  return (candidates, { existing }) => {
    const dos = existing?.includes('\r\n') ?? false
    const builder = openTestFileBuilder(parse, existing?.replaceAll('\r\n', '\n') ?? null)
    for (const candidate of candidates) reserve(candidate, builder)
    for (const candidate of candidates) addCandidate(candidate, builder)
    const { present, names } = builder
    const empty = present !== null && namedOf(present.root).length === 0
    const content =
      present && !empty
        ? continueFile(present, builder, layClass)
        : `${present?.text ?? ''}${layFile(builder)}`
    return { content: dos ? content.replaceAll('\n', '\r\n') : content, names }
  }
}

/** Imports and helpers of the first who brings a name keep it; tests and classes give way. */
function reserve(candidate: Candidate, builder: TestFileBuilder): void {
  for (const entry of candidate.imports.flatMap(parseImports))
    own(boundBy(entry), formatImport(entry), builder)
  for (const text of candidate.helpers)
    for (const name of helperNames(text, builder)) own(name, text, builder)
}

function own(name: string, text: string, builder: TestFileBuilder): void {
  if (name === '' || builder.owners.has(name)) return
  builder.owners.set(name, text)
  builder.taken.add(name)
}

function helperNames(text: string, builder: TestFileBuilder): string[] {
  const head = /^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}\p{N}_]+)/mu.exec(text)
  const defined = head && /^(?:@|async\b|def\b|class\b|#)/.test(text)
  return defined ? [head[1] ?? ''] : [...builder.facts(text).binds]
}

/** The texts of one candidate while names change in them. */
interface Draft {
  code: string
  container: { name: string; header: string; members: string[] } | null
  helpers: string[]
  imports: ImportEntry[]
}

function addCandidate(candidate: Candidate, builder: TestFileBuilder): void {
  const container = candidate.container && {
    ...candidate.container,
    members: [...candidate.container.members],
  }
  const draft: Draft = {
    code: candidate.code,
    container,
    helpers: [...candidate.helpers],
    imports: candidate.imports.flatMap(parseImports),
  }
  settleImports(draft, builder)
  settleHelpers(draft, builder)
  builder.imports.push(...draft.imports)
  for (const helper of draft.helpers) if (!builder.helpers.includes(helper)) builder.helpers.push(helper)
  if (draft.container) addToClass(candidate, draft, draft.container, builder)
  else {
    const name = takeName(candidate.name, builder.taken)
    builder.body.push(renameHead(draft.code, candidate.name, name))
    builder.names[candidate.id] = name
  }
}

/** Another import under a name that is taken gets an alias. */
function settleImports(draft: Draft, builder: TestFileBuilder): void {
  draft.imports = draft.imports.map(entry => {
    const bound = boundBy(entry)
    const owner = builder.owners.get(bound)
    if (bound === '' || owner === undefined || agrees(owner, entry)) return entry
    const alias = nameFor(bound, formatImport(entry), builder)
    renameAll(draft, bound, alias, false, builder)
    return { ...entry, alias }
  })
}

/** `import a.b` and `import a.c` go together. */
function agrees(owner: string, entry: ImportEntry): boolean {
  if (owner === formatImport(entry)) return true
  return entry.name === null && !entry.alias && /^import [\p{L}\p{N}_.]+$/u.test(owner)
}

function settleHelpers(draft: Draft, builder: TestFileBuilder): void {
  draft.helpers.forEach((_, at) => {
    const text = draft.helpers[at] ?? ''
    for (const name of helperNames(text, builder)) {
      const owner = builder.owners.get(name)
      if (owner === undefined || owner === text || ownsTogether(draft, owner, name, builder)) continue
      const fixture = /^@[^\n]*\bfixture\b/m.test(text)
      renameAll(draft, name, nameFor(name, text, builder), fixture, builder, at)
    }
  })
}

/** Two statements of one candidate may set the same name: then the first of them speaks for both. */
function ownsTogether(draft: Draft, owner: string, name: string, builder: TestFileBuilder): boolean {
  return draft.helpers.includes(owner) && helperNames(owner, builder).includes(name)
}

/** The same text renamed before gets the same name again. */
function nameFor(name: string, text: string, builder: TestFileBuilder): string {
  const key = `${name} ${text}`
  const known = builder.owners.get(key)
  if (known !== undefined) return known
  const free = takeName(name, builder.taken)
  builder.owners.set(key, free)
  return free
}

function renameAll(
  draft: Draft,
  from: string,
  to: string,
  fixture: boolean,
  builder: TestFileBuilder,
  definition = -1,
): void {
  const rename = (text: string, own: boolean) => renameIn(text, builder.facts(text), from, to, own || fixture)
  const isOwn = (text: string) => helperNames(text, builder).includes(from)
  draft.helpers = draft.helpers.map((text, at) => rename(text, at === definition || isOwn(text)))
  draft.code = rename(draft.code, false)
  if (!draft.container) return
  const header = draft.container.header
  draft.container.header = renameIn(
    `${header}\n    pass`,
    builder.facts(`${header}\n    pass`),
    from,
    to,
    false,
  ).slice(0, -9)
  draft.container.members = draft.container.members.map(text => rename(text, false))
}

function addToClass(
  candidate: Candidate,
  draft: Draft,
  container: NonNullable<Draft['container']>,
  builder: TestFileBuilder,
): void {
  const key = JSON.stringify(container)
  let part = builder.classes.get(key)
  if (!part) {
    const there = continuedClass(container, builder)
    const name = there ? container.name : takeName(container.name, builder.taken)
    const header = renameHead(container.header, container.name, name)
    const rename = (text: string) => renameIn(text, builder.facts(text), container.name, name, false)
    const members = name === container.name ? container.members : container.members.map(rename)
    const taken = there?.taken ?? new Set(members.flatMap(text => [...builder.facts(text).binds]))
    part = { name, header, members, tests: [], taken, continued: there?.node ?? null }
    builder.classes.set(key, part)
    builder.body.push(part)
  }
  const name = takeName(candidate.name, part.taken)
  const code =
    part.name === container.name
      ? draft.code
      : renameIn(draft.code, builder.facts(draft.code), container.name, part.name, false)
  part.tests.push(renameHead(code, candidate.name, name))
  builder.names[candidate.id] = `${part.name}.${name}`
}

/** The class of that name that the existing file has, when it holds all that the new tests lean on. */
function continuedClass(
  { name, header, members }: NonNullable<Draft['container']>,
  { present }: TestFileBuilder,
): { node: Syntax; taken: Set<string> } | null {
  const node = present?.classes.get(name)
  if (!present || !node) return null
  const own = membersOf(node)
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const held = new Set(own.texts.map(plain))
  const cased = (text: string): boolean => /\bTestCase\b/.test(text.split(':\n')[0] ?? '')
  if (cased(node.text) !== cased(header)) return null
  return members.every(text => held.has(plain(text))) ? { node, taken: own.names } : null
}

function layFile(builder: TestFileBuilder): string {
  const parts = builder.body.map(part => (typeof part === 'string' ? part : layClass(part)))
  const blocks = joinBlocks([...builder.helpers, ...parts], '\n\n\n')
  const text = [layImports(builder.imports), blocks].filter(one => one !== '').join('\n\n\n')
  return text === '' ? '' : `${text}\n`
}

function layClass(part: ClassPart): string {
  return `${part.header}\n${indent(joinBlocks([...part.members, ...part.tests], '\n\n'))}`
}

/** Definitions stand apart, plain statements close together. */
function joinBlocks(texts: string[], gap: string): string {
  const plain = (text: string) => !/^(?:@|async[ \t]+def\b|def\b|class\b|#)/.test(text)
  return texts.reduce((out, text, at) => {
    const before = texts[at - 1]
    return before === undefined ? text : out + (plain(before) && plain(text) ? '\n' : gap) + text
  }, '')
}
