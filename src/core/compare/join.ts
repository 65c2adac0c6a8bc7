// A row and the known modules -> the module that the row is about, or the reason why there is none.
import { isPlainName } from '../model/target.js'
import type { Language } from '../model/ports.js'
import type { Row } from './rows.js'

/** The module under test of one row. `path` lies inside a project. */
export interface Joined {
  row: Row
  language: Language
  path: string
  source: string
}

/** Modules other than those included in rows: from a list, or from a tree. */
export interface Known {
  /** Texts by path, looked at first. */
  modules: Map<string, string>
  /** Paths of a tree; `read` gives the text of one. */
  files: string[]
  read(path: string): string | null
}

/** Finds the module of a row by what the row says, else by what its tests import or call. Never throws. */
export function joinRow(row: Row, languages: Language[], known: Known): Joined | { reason: string } {
  const named = languageNamed(row.language, languages)
  const byPath = (path: string | null): Language | undefined =>
    path === null ? undefined : languages.find(candidate => candidate.matches(path))
  const language = byPath(row.path) ?? named ?? byPath(row.testPath)
  const path = row.path === null ? null : plainPath(row.path)
  if (row.path !== null && path === null) return { reason: `${row.path} is not in a project` }
  if (path !== null && byPath(path) === undefined) return { reason: `${path} is not in a known language` }
  if (path !== null && language !== undefined) {
    const source = row.source ?? textOf(path, known)
    if (source === null)
      return { reason: `the text of ${path} is missing: give the row a source, or use --functions or --root` }
    return { row, language, path, source }
  }
  if (row.source !== null) {
    if (!language) return { reason: 'its language is not known: give it a path or a language' }
    return { row, language, path: inventPath(row, language), source: row.source }
  }
  return search(row, language ?? null, languages, known)
}

/** The language with that name or alias. */
export function languageNamed(word: string | null, languages: Language[]): Language | undefined {
  return languages.find(({ name, aliases }) => word === name || (word !== null && aliases.includes(word)))
}

/** A relative path without `.` and `..`; null for a path that leads outside the project. */
export function plainPath(path: string): string | null {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter(part => part !== '' && part !== '.')
  const odd = path.startsWith('/') || /^[A-Za-z]:/.test(path) || parts.length === 0
  return odd || parts.some(part => part === '..' || /[\p{Cc}]/u.test(part)) ? null : parts.join('/')
}

function textOf(path: string, known: Known): string | null {
  return known.modules.get(path) ?? known.read(path)
}

/** A path for a module without one: from its import name, else from its function's name. */
function inventPath(row: Row, language: Language): string {
  const end = `.${language.extension}`
  if (language.name === 'python' && row.module && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(row.module))
    return `${row.module.split('.').filter(Boolean).join('/')}${end}`
  const first =
    row.function ??
    language.functions(row.source ?? '').functions.find(made => isPlainName(made.name))?.name ??
    'module'
  const stem = (first.split('.')[0] ?? '').replace(/[^\p{L}\p{N}_]+/gu, '_')
  return `${stem === '' ? 'module' : stem}${end}`
}

function search(
  row: Row,
  language: Language | null,
  languages: Language[],
  known: Known,
): Joined | { reason: string } {
  const imported = importsIn(row.text)
  const words = new Set(row.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])
  const paths = [...new Set([...known.modules.keys(), ...known.files])]
  let best: { joined: Joined; score: number } | null = null
  for (const path of paths) {
    const own = languages.find(candidate => candidate.matches(path))
    if (!own || (language && !related(own, language)) || path === row.testPath) continue
    const isNamed = row.module !== null && sameModule(path, row.module)
    const isImported = imported.some(name => sameModule(path, name))
    if (!isNamed && !isImported && !known.modules.has(path)) continue
    const source = textOf(path, known)
    if (source === null) continue
    const score = (isNamed ? 4 : 0) + (isImported ? 2 : 0) + (callsInto(source, own, row, words) ? 1 : 0)
    if (score > (best?.score ?? 0)) best = { joined: { row, language: own, path, source }, score }
  }
  return best?.joined ?? { reason: 'it neither imports nor calls anything from a known module' }
}

/** JavaScript tests may test TypeScript, and the other way round. */
const related = (a: Language, b: Language): boolean => a.toolchain === b.toolchain

function callsInto(source: string, language: Language, row: Row, words: Set<string>): boolean {
  const names = language.functions(source).functions.map(made => made.name)
  if (row.function !== null) return names.some(name => isNamedBy(name, row.function ?? ''))
  return names.some(name => words.has(name.split('.')[0] ?? name))
}

const isNamedBy = (name: string, asked: string): boolean => name === asked || name.startsWith(`${asked}.`)

/** Modules that a text imports, as written. */
export function importsIn(text: string): string[] {
  const python = /^[ \t]*(?:from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import\b|import[ \t]+([\p{L}\p{N}_.]+))/gmu
  const javascript = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*(['"`])([^'"`\n]{1,300})\1/g
  return [
    ...[...text.matchAll(python)].map(match => match[1] ?? match[2] ?? ''),
    ...[...text.matchAll(javascript)].map(match => match[2] ?? ''),
  ].filter(Boolean)
}

/** `app.factorial`, `./app/factorial` and `../src/app/factorial.js` may all mean `app/factorial.py` or similar. */
export function sameModule(path: string, name: string): boolean {
  const stem = path.replace(/\.[^./]*$/, '').replace(/\/(?:__init__|index)$/, '')
  const dotted = !/[/]/.test(name) && !name.startsWith('.')
  const plain = (dotted ? name.replaceAll('.', '/') : name.replace(/^(?:\.{1,2}\/)+|^[@~]\//, ''))
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/index$/, '')
  if (plain === '') return false
  return stem === plain || stem.endsWith(`/${plain}`) || (!dotted && plain.endsWith(`/${stem}`))
}
