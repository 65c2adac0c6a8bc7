// Names of one candidate's imports and helpers against those that a file has already: the same is shared, others give way.
import { fieldOf, walk, type Syntax } from '../shared/syntax.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { ReadText } from './grammar.js'
import { shapeOf } from './code-style.js'
import { parseImports, readImport, toKind, type ImportEntry, type Kind } from './imports.js'
import { applyEdits, type Edit } from '../shared/edits.js'
import { takeName } from '../shared/test-file.js'
import { boundAtTop, mentions, renameIn } from './scopes.js'

/** What names of a file stand for. */
export interface Names {
  read: ReadText
  kind: Kind
  /** Name -> what it stands for: an import's identity, or the code of a statement. */
  owners: Map<string, string>
  taken: Set<string>
  /** What an import of the old file gives -> its name there. */
  there: Map<string, string>
}

/** The texts of one candidate while names change in them. */
export interface Draft {
  code: string
  container: { name: string; header: string; members: string[] } | null
  helpers: string[]
  imports: ImportEntry[]
}

/** Equal for imports of the same export of the same module. */
export function identityOf({ kind, module, name }: ImportEntry): string {
  const plain = module.replace(/^node:/, '')
  if (plain === 'test' && ['default', '*', 'test', 'it'].includes(name))
    return name === 'it' ? 'test#it' : 'test#test'
  if (plain === 'assert' && name === 'strict') return 'assert/strict#default'
  const isDefault = name === '*' && kind === 'require' && !/^[./]/.test(plain)
  return `${plainModule(plain)}#${isDefault ? 'default' : name}`
}

/** One spelling for `./`, `./index` and `./index.js`. */
export function plainModule(module: string): string {
  if (!/^\.{1,2}(?:\/|$)/.test(module)) return module
  return module
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/+$/, '')
    .replace(/(?<=.)\/index$/, '')
}

const codeOf = (text: string, read: ReadText) => `code ${shapeOf(read(text))}`

/** Takes the names of a text that is there already. */
export function ownAll(text: string, names: Names): void {
  const tree = names.read(text)
  for (const entry of tree.children.flatMap(statement => readImport(statement) ?? [])) {
    const id = identityOf(entry)
    names.owners.set(entry.local, id)
    if (entry.type !== 'statement' && !names.there.has(id)) names.there.set(id, entry.local)
  }
  for (const [name, statement] of boundAtTop(tree))
    if (!names.owners.has(name)) names.owners.set(name, codeOf(statement.text, names.read))
  noteMentions(text, names)
}

function noteMentions(text: string, { taken, read }: Names): void {
  for (const node of walk(read(text)))
    if (node.children.length === 0 && /identifier/.test(node.type)) taken.add(node.text)
}

/** The texts of a candidate, its imports read; `kind` is that of the file. */
export function draftOf(candidate: Candidate, names: Names): Draft {
  const { entries, others } = parseImports(candidate.imports, names.read)
  const { container } = candidate
  const draft = {
    code: candidate.code,
    container: container && { ...container, members: [...container.members] },
    helpers: [...others, ...candidate.helpers],
    imports: entries.map(entry => toKind(entry, names.kind)),
  }
  for (const text of [draft.code, ...draft.helpers, ...(container?.members ?? [])]) noteMentions(text, names)
  return draft
}

/** Makes the draft's names fit; names that nobody has yet are its own from now on. */
export function settle(draft: Draft, names: Names): void {
  draft.imports = draft.imports.flatMap(entry => settleImport(entry, draft, names))
  draft.helpers.forEach((_, at) => settleHelper(draft, at, names))
}

/** The import under a name that is free, or none when the file has it already. */
function settleImport(entry: ImportEntry, draft: Draft, names: Names): ImportEntry[] {
  const { local } = entry
  if (local === '') return [entry]
  const id = identityOf(entry)
  const owner = names.owners.get(local)
  const same = entry.type === 'statement' ? undefined : names.there.get(id)
  if (owner !== id && same !== undefined && isFree(same, draft, names)) {
    renameAll(draft, local, same, names)
    return []
  }
  if (owner === undefined || owner === id) {
    names.owners.set(local, id)
    return [entry]
  }
  if (sharesAssert(owner, id, local, draft, names)) return []
  const alias = aliasFor(local, id, names)
  renameAll(draft, local, alias, names)
  return [{ ...entry, local: alias }]
}

/** True when the draft itself says nothing under this name, inner names included. */
function isFree(name: string, draft: Draft, { read }: Names): boolean {
  const says = (text: string) => {
    for (const node of text.includes(name) ? walk(read(text)) : [])
      if (/identifier/.test(node.type) && node.text === name) return true
    return false
  }
  return ![draft.code, ...draft.helpers, ...(draft.container?.members ?? [])].some(says)
}

function settleHelper(draft: Draft, at: number, names: Names): void {
  const text = draft.helpers[at] ?? ''
  const code = codeOf(text, names.read)
  for (const name of boundAtTop(names.read(text)).keys()) {
    const owner = names.owners.get(name)
    if (owner === undefined) names.owners.set(name, code)
    else if (owner !== code) {
      const alias = aliasFor(name, code, names)
      renameAll(draft, name, alias, names)
      names.owners.set(alias, codeOf(draft.helpers[at] ?? '', names.read))
    }
  }
}

/** The same thing renamed before gets the same name again. */
function aliasFor(name: string, id: string, { owners, taken }: Names): string {
  const key = `${name} ${id}`
  const known = owners.get(key)
  if (known !== undefined) return known
  taken.add(name)
  const alias = takeName(name, taken)
  owners.set(key, alias)
  owners.set(alias, id)
  return alias
}

function mapTexts(draft: Draft, change: (text: string) => string): void {
  draft.code = change(draft.code)
  draft.helpers = draft.helpers.map(change)
  if (draft.container) draft.container.members = draft.container.members.map(change)
}

export function renameAll(draft: Draft, from: string, to: string, { read }: Names): void {
  mapTexts(draft, text => renameIn(text, from, to, read))
  if (!draft.container) return
  const whole = `${draft.container.header}\n})`
  draft.container.header = renameIn(whole, from, to, read).slice(0, -3)
}

/** Every name that the draft's code mentions. */
export function mentionsOf(draft: Draft, { read }: Names): Set<string> {
  const texts = [draft.code, ...(draft.container?.members ?? [])]
  return new Set(texts.flatMap(text => [...mentions(read(text))]))
}

const strict: Record<string, string> = {
  equal: 'strictEqual',
  notEqual: 'notStrictEqual',
  deepEqual: 'deepStrictEqual',
  notDeepEqual: 'notDeepStrictEqual',
}

/** `assert` and `assert/strict` differ in four methods only: the one that is there serves both where it can. */
function sharesAssert(owner: string, id: string, local: string, draft: Draft, { read }: Names): boolean {
  const both = ['assert#default', 'assert/strict#default']
  if (!both.includes(owner) || !both.includes(id)) return false
  const loose = (text: string) => looseCalls(read(text), local)
  if (owner === 'assert/strict#default')
    return ![draft.code, ...draft.helpers, ...(draft.container?.members ?? [])].some(
      text => loose(text).length > 0,
    )
  mapTexts(draft, text =>
    applyEdits(
      text,
      loose(text).map((node): Edit => {
        const name = node.text
        return { start: node.start, end: node.end, text: strict[name] ?? name }
      }),
    ),
  )
  return true
}

function looseCalls(tree: Syntax, local: string): Syntax[] {
  const found: Syntax[] = []
  for (const node of walk(tree)) {
    const object = node.type === 'member_expression' ? fieldOf(node, 'object') : null
    const property = object && fieldOf(node, 'property')
    if (!object || !property || object.text !== local) continue
    if (Object.hasOwn(strict, property.text)) found.push(property)
  }
  return found
}
