// A project -> its JavaScript and TypeScript files, tests and manifests, gathered once and read within bounds.
import type { Project } from '../../../core/model/ports.js'

const MOST_TEXTS = 200
const LONGEST_SETTINGS = 20_000

export interface Manifest {
  /** Folder of the package.json, empty for the root. */
  folder: string
  dependencies: Record<string, string>
  scripts: Record<string, string>
  json: Record<string, unknown>
  module: boolean
}

export interface ProjectFiles {
  known: Set<string>
  /** Sources by their names without folder and extension, in lower case without dashes. */
  sources: Map<string, string[]>
  /** Paths that look like tests; whether those of a plain name are, only their text tells. */
  tests: string[]
  /** Folder of the package that a folder belongs to, empty for the root. */
  home(folder: string): string
  /** Text of a test, null for none or when too many were read already. */
  text(path: string): string | null
  settings(path: string): string | null
  /** The manifests at and above a folder, nearest first. */
  manifests(folder: string): Manifest[]
  scratch: Map<string, unknown>
}

const CODE = /\.[cm]?[jt]sx?$/
const NOT_OURS = /(?:^|\/)(?:node_modules|bower_components|jspm_packages)\/|\.d\.[cm]?ts$|\.min\.js$/
const MADE = /(?:^|\/)(?:dist|build|out|coverage|\.[^/]+)\//
const TEST_FOLDER = /(?:^|\/)(?:__tests?__|tests?|specs?)\//
const ASIDE =
  /(?:^|\/)(?:__mocks__|__snapshots__|_?_?(?:fixtures?|helpers?|mocks?|support|utils?|common|data|types|setup)_?_?|e2e|cypress|playwright)\//
const HELPER =
  /^(?:.*[.-])?(?:setup|teardown|helpers?|utils?|globals?|common|fixtures?|mocks?|config|bench|run|types)\.[^.]+$/i
const SUFFIX = /[._-](?:test|tests|spec|specs)\.[^.]+$/
const PREFIX = /^test[-_.][^/]+\.[^.]+$|^tests?\.[^.]+$/

const grounds = new WeakMap<Project, ProjectFiles>()

export function projectFilesOf(project: Project): ProjectFiles {
  const known = grounds.get(project)
  if (known) return known
  const made = readProjectFiles(project)
  grounds.set(project, made)
  return made
}

/** True where the path alone says that it may hold tests. */
export function mayBeTest(path: string): boolean {
  if (MADE.test(path)) return false
  const name = baseOf(path)
  if (SUFFIX.test(name)) return !/(?:^|\/)(?:e2e|cypress|playwright)\//.test(path)
  if (ASIDE.test(path) || HELPER.test(name)) return false
  return TEST_FOLDER.test(path) || PREFIX.test(name)
}

/** True where the name says by itself that it holds tests. */
export const namedTest = (path: string): boolean => SUFFIX.test(baseOf(path))

export const looksLikeTest = (text: string): boolean =>
  /(?<![\p{L}\p{N}_.$])(?:test|it|describe|suite)(?:\.[a-z]+)*\(/u.test(text)

function readProjectFiles(project: Project): ProjectFiles {
  const code = project.files.filter(path => CODE.test(path) && !NOT_OURS.test(path))
  const texts = new Map<string, string | null>()
  const manifests = new Map<string, Manifest | null>()
  const known = new Set(project.files)
  const tests = code.filter(mayBeTest)
  const mine = new Set(tests)
  const sources = new Map<string, string[]>()
  for (const path of code) {
    if (mine.has(path) || MADE.test(path)) continue
    const key = keyOf(stemOf(path))
    const same = sources.get(key)
    if (same) same.push(path)
    else sources.set(key, [path])
  }
  const settings = (path: string) => (known.has(path) ? project.read(path) : null)
  const text = (path: string) => {
    const found = texts.get(path)
    if (found !== undefined || texts.size >= MOST_TEXTS) return found ?? null
    const read = project.read(path)
    texts.set(path, read)
    return read
  }
  const manifestAt = (folder: string) => {
    if (!manifests.has(folder)) manifests.set(folder, readManifest(folder, settings))
    return manifests.get(folder) ?? null
  }
  const homes = new Map<string, string>()
  const home = (folder: string): string => {
    const found = homes.get(folder)
    if (found !== undefined) return found
    const ends = folder === '' || known.has(`${folder}/package.json`)
    const made = ends ? folder : home(folderOf(folder))
    homes.set(folder, made)
    return made
  }
  const above = (folder: string) => foldersAbove(folder).flatMap(each => manifestAt(each) ?? [])
  return { known, sources, tests, home, text, settings, manifests: above, scratch: new Map() }
}

function readManifest(folder: string, settings: (path: string) => string | null): Manifest | null {
  const text = settings(join(folder, 'package.json'))
  // Where no package is named, the root is one.
  const json = text === null && folder === '' ? {} : recordOf(parseJson(text ?? ''))
  if (!json) return null
  const dependencies = {
    ...textsOf(json['peerDependencies']),
    ...textsOf(json['optionalDependencies']),
    ...textsOf(json['dependencies']),
    ...textsOf(json['devDependencies']),
  }
  const scripts = textsOf(json['scripts'])
  return { folder, dependencies, scripts, json, module: json['type'] === 'module' }
}

/** JSON, also with comments and trailing commas as tools allow them; null when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (text.length > LONGEST_SETTINGS) return null
    const bare = text
      .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, '$1')
      .replace(/,(?=\s*[}\]])/g, '')
    try {
      return JSON.parse(bare)
    } catch {
      return null
    }
  }
}

export function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

function textsOf(value: unknown): Record<string, string> {
  const entries = Object.entries(recordOf(value) ?? {})
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return [...parts.map((_, n) => parts.slice(0, parts.length - n).join('/')), '']
}

export const folderOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const join = (...parts: string[]): string => parts.filter(part => part !== '').join('/')

/** `tax.service` of `src/tax.service.ts`. */
export const stemOf = (path: string): string => baseOf(path).replace(/\.[^.]*$/, '')

/** Names that differ only in case and dashes name the same thing. */
export const keyOf = (stem: string): string => stem.toLowerCase().replace(/[-_]/g, '')
