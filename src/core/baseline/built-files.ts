// An error that kept test files from loading -> whether a built file is missing, and how to say so.
import type { Project } from '../model/ports.js'

/** Folders that builds write to. */
const BUILT =
  /(?:^|\/)(?:dist|build|lib|libs|out|output|generated|gen|_build|esm|cjs|umd|es|target|\.svelte-kit|\.nuxt|\.astro)\//
const FILE =
  /(?:Cannot find module|Cannot find package|Failed to (?:resolve import|load url|resolve entry)|Could not resolve|Could not locate module|ENOENT: no such file or directory, \w+|\[Errno 2\] No such file or directory:)\s{0,4}["'`]([^"'`\n]{1,400})["'`]/g
const MODULE =
  /No module named ['"]([\w.]{1,200})['"]|cannot import name '\w{1,200}' from (?:partially initialized module )?'([\w.]{1,200})'/g
/** Extensions of sources that compile to a module. */
const COMPILED = ['pyx', 'pxd', 'c', 'cpp', 'rs', 'f90']
const MOST = 50

/** True when an error text names a missing, untracked file of the project: in a build folder, ignored, or compiled. */
export function missesBuiltFile(words: string, project: Project): boolean {
  const files = new Set(project.files)
  const text = words.slice(0, 100_000)
  const paths = [...text.matchAll(FILE)].slice(0, MOST).map(found => pathIn(found, text))
  if (paths.some(path => isBuiltPath(path, project, files))) return true
  const modules = [...text.matchAll(MODULE)].slice(0, MOST).map(found => found[1] ?? found[2] ?? '')
  return modules.some(name => isBuiltModule(name, files))
}

/** An ES module is named by its path, from which the tree's folder may have been removed; then it is made relative. */
function pathIn({ 0: all, 1: path = '', index }: RegExpExecArray, words: string): string {
  const isPlace = /^Cannot find module/.test(all) && words.startsWith(' imported from ', index + all.length)
  return isPlace && !/^[./]/.test(path) ? `./${path}` : path
}

/** The reason for people, to follow "not measured": with the build command, if the project has one. */
export function unbuilt(isSet: boolean, project: Project): string {
  if (isSet) return 'the tests run built files that `build` does not make'
  const command = buildCommand(project)
  return `the tests run built files; set \`build${command === null ? '' : `: ${command}`}\``
}

/** The reason when tests ran, but none of them ran the source of a function. */
export const runsBuilt = 'the tests run what `build` makes from it, not its source'

/** Pattern for these reasons. */
export const UNBUILT =
  'the tests run built files(?:; set `build(?:: (?:npm|pnpm|yarn) run [a-z]{1,20})?`| that `build` does not make)|the tests run what `build` makes from it, not its source'

/** True for one of these reasons. */
export const isUnbuilt = (why: string): boolean => new RegExp(`^(?:${UNBUILT})$`).test(why)

/** Names of build scripts, most specific first. */
const SCRIPTS = ['build', 'compile', 'bundle', 'dist']
const MANAGERS = { 'pnpm-lock.yaml': 'pnpm', 'yarn.lock': 'yarn' }

function buildCommand({ files, read }: Project): string | null {
  const script = SCRIPTS.find(name => scriptsOf(read('package.json') ?? '').includes(name))
  const [, manager = 'npm'] = Object.entries(MANAGERS).find(([lock]) => files.includes(lock)) ?? []
  return script === undefined ? null : `${manager} run ${script}`
}

function scriptsOf(manifest: string): string[] {
  try {
    const { scripts } = JSON.parse(manifest) as { scripts?: unknown }
    return typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : []
  } catch {
    return []
  }
}

const IMPORTED = /(\bfrom|\bimport|\brequire(?:\.resolve)?\()\s{0,4}["'`](\.{1,2}\/[^"'`\n]{1,300})["'`]/g
const MOST_TESTS = 500

/** True when one of these files (tests and their helpers) imports a built file. */
export const importsBuiltFile = (tests: readonly string[], project: Project): boolean =>
  tests.slice(0, MOST_TESTS).some(path => builtImports(path, project).length > 0)

/** Untracked files imported by the tests that a build may produce: their paths, and whether by `require`. */
export const allBuiltImports = (tests: readonly string[], project: Project): BuiltImport[] =>
  tests.slice(0, MOST_TESTS).flatMap(path => builtImports(path, project))

interface BuiltImport {
  place: string
  isRequired: boolean
}

function builtImports(path: string, project: Project): BuiltImport[] {
  const files = filesOf(project)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const text = (project.read(path) ?? '').slice(0, 100_000)
  return [...text.matchAll(IMPORTED)].flatMap(([, how = '', named = '']) => {
    const place = joined(folder, named)
    const isBuilt = place !== null && !isTracked(place, files) && isOutput(place, project)
    return isBuilt ? [{ place, isRequired: how.startsWith('require') }] : []
  })
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The files as a set, cached, since thousands of imports are looked up. */
function filesOf({ files }: Project): ReadonlySet<string> {
  const known = sets.get(files) ?? new Set(files)
  sets.set(files, known)
  return known
}

/** Resolves a path relative to a folder that ends in a slash; null when it leads out of the tree. */
function joined(folder: string, named: string): string | null {
  const parts = folder.split('/').slice(0, -1)
  for (const part of named.split('/'))
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}

const ENDS = ['', '.js', '.mjs', '.cjs', '.ts', '.tsx', '.jsx', '.json']
const OF_FOLDER = ['/index.js', '/index.ts']

const isTracked = (place: string, files: ReadonlySet<string>): boolean =>
  [...ENDS, ...OF_FOLDER].some(end => files.has(place + end)) ||
  files.has(place.replace(/\.([cm]?)js$/, '.$1ts'))

/** Only paths count, except those in installed packages. */
function isBuiltPath(path: string, project: Project, files: ReadonlySet<string>): boolean {
  if (!/^(?:\.{1,2}\/|\/)/.test(path) || path.includes('node_modules/')) return false
  const inner = path.replace(/^(?:\.{1,2}\/)+/, '')
  return isOutput(inner, project) && !endsOf(inner).some(end => files.has(end))
}

/** True in a build folder, and for what the project ignores. */
function isOutput(path: string, project: Project): boolean {
  const isIgnored = (name: string): boolean =>
    `/${path}/`.includes(`/${name}/`) || ENDS.some(end => `/${path}${end}`.endsWith(`/${name}`))
  return BUILT.test(`${path}/`) || ignoredNames(project).some(isIgnored)
}

/** `a/b/c.js`, `b/c.js`, `c.js`. */
const endsOf = (path: string): string[] => {
  const parts = path.split('/')
  return parts.map((_, at) => parts.slice(at).join('/'))
}

/** Plain folder and file names in the project's `.gitignore`. */
function ignoredNames(project: Project): string[] {
  const known = ignored.get(project.files)
  if (known) return known
  const names = (project.read('.gitignore') ?? '')
    .split('\n')
    .map(line => line.trim().replace(/^\/+|\/+$/g, ''))
    .filter(line => /^[\w.-]+(?:\/[\w.-]+)*$/.test(line) && !/^\.|^node_modules$/.test(line))
  ignored.set(project.files, names)
  return names
}

const ignored = new WeakMap<readonly string[], string[]>()

/** True for a compiled module, or a missing one of the project's own packages whose name suggests a generated file. */
function isBuiltModule(name: string, files: ReadonlySet<string>): boolean {
  const parts = name.split('.')
  const path = parts.join('/')
  const at = (ends: string[]): boolean =>
    [...files].some(file => ends.some(end => file === path + end || file.endsWith(`/${path}${end}`)))
  if (at(COMPILED.map(end => `.${end}`))) return true
  const above = parts.slice(0, -1).join('/')
  const isOwn =
    above !== '' &&
    [...files].some(file => file === `${above}/__init__.py` || file.endsWith(`/${above}/__init__.py`))
  return isOwn && /^_?version$|^_/.test(parts.at(-1) ?? '') && !at(['.py', '/__init__.py'])
}
