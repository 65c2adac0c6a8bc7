// Names of one candidate's imports and helpers against those of a file: equal things are shared, others are renamed.
import type { Candidate } from '../../../core/model/candidate.js'
import { applyEdits, replaceNode } from '../../shared/edits.js'
import { fieldOf, walk, type Syntax, type ReadText } from '../../shared/syntax.js'
import {
  draftOf,
  settleHelpers,
  textsOf,
  type Draft as DraftOf,
  type FileNames,
} from '../../shared/test-file.js'
import { importsOf, parseImports, toKind, type ImportEntry, type Kind } from '../imports.js'
import { boundAtTop, mentions, renameIn } from '../scopes.js'
import { shapeOf } from './code-style.js'

export type Draft = DraftOf<ImportEntry>

export interface Scope {
  read: ReadText
  kind: Kind
  names: FileNames
  /** What an import of the existing file provides -> its name there. */
  there: Map<string, string>
}

/** Registers the names of an existing file. */
export function ownAll(tree: Syntax, { names, there, read }: Scope): void {
  for (const entry of importsOf(tree).flatMap(({ entries }) => entries)) {
    const id = identityOf(entry)
    names.own(entry.local, id)
    if (entry.type !== 'statement' && !there.has(id)) there.set(id, entry.local)
  }
  for (const [name, statement] of boundAtTop(tree)) names.own(name, codeIdentity(statement.text, read))
  for (const name of identifiersIn(tree)) names.taken.add(name)
}

/** A candidate's texts with its imports parsed, in the file's kind of module. */
export function readDraft(candidate: Candidate, { names, read, kind }: Scope): Draft {
  const { entries, others } = parseImports(candidate.imports, read)
  const draft = draftOf(
    candidate,
    entries.map(entry => toKind(entry, kind)),
    others,
  )
  for (const text of textsOf(draft)) for (const name of identifiersIn(read(text))) names.taken.add(name)
  return draft
}

function* identifiersIn(tree: Syntax): Generator<string> {
  for (const node of walk(tree))
    if (node.children.length === 0 && /identifier/.test(node.type)) yield node.text
}

/** Equal for imports of the same export of the same module. */
export function identityOf({ kind, module, name }: ImportEntry): string {
  const plain = module.replace(/^node:/, '')
  if (plain === 'test' && ['default', '*', 'test', 'it'].includes(name))
    return name === 'it' ? 'test#it' : 'test#test'
  if (plain === 'assert' && name === 'strict') return STRICT
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

const codeIdentity = (text: string, read: ReadText) => `code ${shapeOf(read(text))}`

/** Makes the draft's names fit; it keeps names that are still free. */
export function settle(draft: Draft, scope: Scope): void {
  const { names, read } = scope
  draft.imports = draft.imports.flatMap(entry => settleImport(entry, draft, scope))
  settleHelpers(draft, names, {
    namesOf: helper => boundAtTop(read(helper)).keys(),
    identityOf: helper => codeIdentity(helper, read),
    rename: (_, from, to) => renameAll(draft, from, to, read),
  })
}

/** `utils.add(1)` for `add(1)` and its import, when the file imports the whole module and calls functions that way. */
export function callByModule(draft: Draft, source: string, { names, there, read }: Scope): void {
  draft.imports = draft.imports.filter(({ module, name, local, type }) => {
    const holder = there.get(`${plainModule(module)}#*`)
    const isNamed = type === null && !['', 'default', '*'].includes(name)
    if (!isNamed || holder === undefined || names.owners.has(local) || !isFreeIn(draft, holder, read))
      return true
    const isUsed = new RegExp(`(?<![\\w$.])${holder.replaceAll('$', '\\$&')}\\.[\\w$]+\\(`).test(source)
    if (!isUsed) return true
    renameAll(draft, local, `${holder}.${name}`, read)
    return false
  })
}

const isFreeIn = (draft: Draft, name: string, read: ReadText): boolean =>
  !textsOf(draft).some(text => text.includes(name) && [...identifiersIn(read(text))].includes(name))

/** The import under a free name, or none when the file already has it. */
function settleImport(entry: ImportEntry, draft: Draft, { names, there, read }: Scope): ImportEntry[] {
  const { local } = entry
  if (local === '') return [entry]
  const id = identityOf(entry)
  const owner = names.owners.get(local)
  const same = entry.type === 'statement' ? undefined : there.get(id)
  if (owner !== id && same !== undefined && isFreeIn(draft, same, read)) {
    renameAll(draft, local, same, read)
    return []
  }
  names.own(local, id)
  if (owner === undefined || owner === id) return [entry]
  if (sharesAssert(owner, id, local, draft, read)) return []
  const alias = names.aliasFor(local, id)
  renameAll(draft, local, alias, read)
  return [{ ...entry, local: alias }]
}

function mapTexts(draft: Draft, change: (text: string) => string): void {
  draft.code = change(draft.code)
  draft.helpers = draft.helpers.map(change)
  if (draft.container) draft.container.members = draft.container.members.map(change)
}

export function renameAll(draft: Draft, from: string, to: string, read: ReadText): void {
  const rename = (text: string) => renameIn(text, from, to, read)
  mapTexts(draft, rename)
  if (draft.container) draft.container.header = rename(`${draft.container.header}\n})`).slice(0, -3)
}

export function mentionsOf({ code, container }: Draft, read: ReadText): Set<string> {
  return new Set([code, ...(container?.members ?? [])].flatMap(text => [...mentions(read(text))]))
}

const LOOSE = 'assert#default'
const STRICT = 'assert/strict#default'
const strictMethods = new Map([
  ['equal', 'strictEqual'],
  ['notEqual', 'notStrictEqual'],
  ['deepEqual', 'deepStrictEqual'],
  ['notDeepEqual', 'notDeepStrictEqual'],
])

/** `assert` and `assert/strict` differ in only four methods: the existing one serves both if possible. */
function sharesAssert(owner: string, id: string, local: string, draft: Draft, read: ReadText): boolean {
  if (![LOOSE, STRICT].includes(owner) || ![LOOSE, STRICT].includes(id)) return false
  const looseCalls = (text: string) =>
    [...walk(read(text))].filter(
      node =>
        node.field === 'property' &&
        strictMethods.has(node.text) &&
        node.parent?.type === 'member_expression' &&
        fieldOf(node.parent, 'object')?.text === local,
    )
  if (owner === STRICT) return textsOf(draft).every(text => looseCalls(text).length === 0)
  mapTexts(draft, text =>
    applyEdits(
      text,
      looseCalls(text).map(node => replaceNode(node, strictMethods.get(node.text) ?? node.text)),
    ),
  )
  return true
}
