// A project -> its JavaScript and TypeScript files, tests and manifests, collected once and read within limits.
import { groupBy } from '../../../core/lists.js'
import type { Project } from '../../../core/model/ports.js'
import { remember, rememberText } from '../../shared/functions.js'
import { baseOf, folderOf, foldersAbove, join } from '../../shared/paths.js'

const MOST_TEXTS = 200
const LONGEST_SETTINGS = 100_000

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
  /** Sources by name without folder and extension, in lower case without dashes. */
  sources: Map<string, string[]>
  /** Paths that look like tests; for those with plain names only the text can tell. */
  tests: string[]
  /** Folder of the package that a file belongs to, empty for the root. */
  homeOf(path: string): string
  /** Text of a test; null when it is missing or too many were read already. */
  text(path: string): string | null
  settings(path: string): string | null
  /** The manifests at and above a folder, nearest first. */
  manifests(folder: string): Manifest[]
  /** The value stored under a key, else the result of `make`, which is stored. */
  once<T>(key: string, make: () => T): T
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

export const projectFilesOf = remember(readProjectFiles)

/** True when the path suggests that the file contains tests. */
export function mayBeTest(path: string): boolean {
  if (MADE.test(path)) return false
  const name = baseOf(path)
  if (SUFFIX.test(name)) return !/(?:^|\/)(?:e2e|cypress|playwright)\//.test(path)
  if (ASIDE.test(path) || HELPER.test(name)) return false
  return TEST_FOLDER.test(path) || PREFIX.test(name)
}

/** True when the name alone shows that the file contains tests. */
export const namedTest = (path: string): boolean => SUFFIX.test(baseOf(path))

export const looksLikeTest = (text: string): boolean =>
  /(?<![\p{L}\p{N}_.$])(?:test|it|describe|suite)(?:\.[a-z]+)*\(/u.test(text)

function readProjectFiles(project: Project): ProjectFiles {
  const code = project.files.filter(path => CODE.test(path) && !NOT_OURS.test(path))
  const texts = new Map<string, string | null>()
  const known = new Set(project.files)
  const tests = code.filter(mayBeTest)
  const mine = new Set(tests)
  const sources = groupBy(
    code.filter(path => !mine.has(path) && !MADE.test(path)),
    path => keyOf(stemOf(path)),
  )
  const settings = (path: string) => (known.has(path) ? project.read(path) : null)
  const text = (path: string) => {
    const found = texts.get(path)
    if (found !== undefined || texts.size >= MOST_TEXTS) return found ?? null
    const read = project.read(path)
    texts.set(path, read)
    return read
  }
  const manifestsAt = rememberText(folder => readManifest(folder, settings))
  const home: (folder: string) => string = rememberText(folder =>
    folder === '' || known.has(`${folder}/package.json`) ? folder : home(folderOf(folder)),
  )
  const homeOf = (path: string) => home(folderOf(path))
  const manifests = (folder: string) => foldersAbove(folder).flatMap(manifestsAt)
  const results = new Map<string, unknown>()
  const once = <T>(key: string, make: () => T): T => {
    const found = (results.get(key) as T | undefined) ?? make()
    results.set(key, found)
    return found
  }
  return { known, sources, tests, homeOf, text, settings, manifests, once }
}

function readManifest(folder: string, settings: (path: string) => string | null): Manifest[] {
  const text = settings(join(folder, 'package.json'))
  // Without a package.json at the root, the root still counts as a package.
  const json = text === null && folder === '' ? {} : recordOf(parseJson(text ?? ''))
  if (!json) return []
  const dependencies = {
    ...textsOf(json['peerDependencies']),
    ...textsOf(json['optionalDependencies']),
    ...textsOf(json['dependencies']),
    ...textsOf(json['devDependencies']),
  }
  const scripts = textsOf(json['scripts'])
  return [{ folder, dependencies, scripts, json, module: json['type'] === 'module' }]
}

/** JSON, optionally with comments and trailing commas, as tools allow; null when it is not valid. */
export function parseJson(text: string): unknown {
  for (const json of [text, text.length > LONGEST_SETTINGS ? '' : withoutComments(text)])
    try {
      return JSON.parse(json)
    } catch {
      continue
    }
  return null
}

function withoutComments(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, '$1')
    .replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, '$1')
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

/** `tax.service` for `src/tax.service.ts`. */
export const stemOf = (path: string): string => baseOf(path).replace(/\.[^.]*$/, '')

/** Names that differ only in case and dashes have the same key. */
export const keyOf = (stem: string): string => stem.toLowerCase().replace(/[-_]/g, '')
