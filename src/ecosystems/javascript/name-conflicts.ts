// Names of one candidate's imports and helpers against those that a file has already: the same is shared, others give way.
import { fieldOf, walk, type Syntax } from '../shared/syntax.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { ReadText } from './grammar.js'
import { shapeOf } from './code-style.js'
import { toKind } from './import-text.js'
import { parseImports, readImport, type Import, type Kind } from './imports.js'
import { applyEdits, boundAtTop, mentions, renameIn, takeName, type Edit } from './rename.js'

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
  imports: Import[]
}

/** Identity of what an import binds: the same module and the same export of it. */
function identity(entry: Import, imported: string): string {
  const module = entry.module.replace(/^node:/, '')
  if (module === 'test' && ['default', '*', 'test', 'it'].includes(imported))
    return imported === 'it' ? 'test#it' : 'test#test'
  if (module === 'assert' && imported === 'strict') return 'assert/strict#default'
  const whole = imported === '*' && entry.kind === 'require' && !/^[./]/.test(module)
  return `${plainModule(module)}#${whole ? 'default' : imported}`
}

/** One spelling for `./`, `./index` and `./index.js`. */
export function plainModule(module: string): string {
  if (!/^\.{1,2}(?:\/|$)/.test(module)) return module
  return module
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/+$/, '')
    .replace(/(?<=.)\/index$/, '')
}

/** What an import binds: local name, identity, and the same import with another name or without it. */
export function bindings(
  entry: Import,
): { local: string; id: string; rename(to: string): void; drop(): void }[] {
  const found: ReturnType<typeof bindings> = []
  const { default: first, whole } = entry
  if (first !== null)
    found.push({
      local: first,
      id: identity(entry, 'default'),
      rename: to => void (entry.default = to),
      drop: () => void (entry.default = null),
    })
  if (whole !== null)
    found.push({
      local: whole,
      id: identity(entry, '*'),
      rename: to => void (entry.whole = to),
      drop: () => void (entry.whole = null),
    })
  for (const one of entry.named)
    found.push({
      local: one.local,
      id: identity(entry, one.imported),
      rename: to => void (one.local = to),
      drop: () => void (entry.named = entry.named.filter(other => other !== one)),
    })
  return found
}

const codeOf = (text: string, read: ReadText) => `code ${shapeOf(read(text))}`

/** Takes the names of a text that is there already. */
export function ownAll(text: string, names: Names): void {
  const tree = names.read(text)
  for (const statement of tree.children) {
    const entry = readImport(statement)
    for (const { local, id } of entry ? bindings(entry) : []) {
      names.owners.set(local, id)
      if (entry?.type === false && !names.there.has(id)) names.there.set(id, local)
    }
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
    imports: entries.map(entry => {
      const same = toKind(entry, names.kind)
      return { ...same, named: same.named.map(one => ({ ...one })) }
    }),
  }
  for (const text of [draft.code, ...draft.helpers, ...(container?.members ?? [])]) noteMentions(text, names)
  return draft
}

/** Makes the draft's names fit; names that nobody has yet are its own from now on. */
export function settle(draft: Draft, names: Names): void {
  const bare = new Set(draft.imports.filter(entry => bindings(entry).length === 0))
  for (const entry of draft.imports)
    for (const bound of bindings(entry)) {
      const owner = names.owners.get(bound.local)
      const same = names.there.get(bound.id)
      if (owner !== bound.id && !entry.type && same !== undefined && isFree(same, draft, names)) {
        renameAll(draft, bound.local, same, names)
        bound.drop()
      } else if (owner === undefined || owner === bound.id) names.owners.set(bound.local, bound.id)
      else if (sharesAssert(owner, bound.id, bound.local, draft, names)) bound.drop()
      else {
        const alias = aliasFor(bound.local, bound.id, names)
        renameAll(draft, bound.local, alias, names)
        bound.rename(alias)
      }
    }
  draft.imports = draft.imports.filter(entry => bare.has(entry) || bindings(entry).length > 0)
  draft.helpers.forEach((_, at) => settleHelper(draft, at, names))
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
