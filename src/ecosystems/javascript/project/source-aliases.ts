// Imports of built files in tests -> modules at those paths that re-export the sources.
import { allBuiltImports } from '../../../core/baseline/built-files.js'
import type { Project } from '../../../core/model/ports.js'
import { baseOf, folderOf, foldersAbove, join, relativePath } from '../../shared/paths.js'

const MOST_ALIASES = 50
/** A path that is valid on every system. */
const PLAIN = /^(?:[\w@+-][\w@.+-]{0,100}\/){0,20}[\w@+-][\w@.+-]{0,100}$/

/** Output folders of builds, and what builds add to file names. */
const OUTPUT = /^(?:dist|build|lib|libs|out|output|es|esm|cjs|umd|module|node|browser|types)\//
const INFIX =
  /\.(?:esm|cjs|umd|min|bundle|mjs|es|iife|prod|dev|production|development|browser|node|common|module)$/
const ENDING = /\.[cm]?[jt]sx?$/
const SOURCES = ['src/', 'source/', 'lib/', '']
const MAIN = ['index', 'main']
const ENDINGS = ['.ts', '.tsx', '.mts', '.js', '.mjs', '.jsx', '.cts', '.cjs']

/**
 * By path, a module for each file that tests import and that is built from a single source of the project; empty when
 * there are none. With it, tests run the source itself, so that its calls can be recorded and its mutants detected.
 */
export function sourceAliases(tests: readonly string[], project: Project): Record<string, string> {
  const files = new Set(project.files)
  const found = new Map<string, { source: string; isRequired: boolean }>()
  for (const { place, isRequired } of allBuiltImports(tests, project)) {
    const source = PLAIN.test(place) ? sourceOf(place, files, project) : null
    if (source === null || found.size >= MOST_ALIASES) continue
    const file = ENDING.test(place) ? place : `${place}${isFolder(place) ? '/index' : ''}.js`
    // When one test imports a module and another requires it, it must be one that both can load.
    found.set(file, { source, isRequired: isRequired && found.get(file)?.isRequired !== false })
  }
  return Object.fromEntries(
    [...found].map(([path, { source, isRequired }]) => [path, moduleFor(source, path, isRequired, project)]),
  )
}

/** True for a path that is an output folder itself: `dist`. */
const isFolder = (place: string): boolean => OUTPUT.test(`${baseOf(place)}/`)

/** The single source of a built file: the one with its longest name in a source folder, or the entry of the package. */
function sourceOf(place: string, files: ReadonlySet<string>, project: Project): string | null {
  const folder = packageOf(place, files)
  const inner = place.slice(folder.length)
  const built = (isFolder(inner) ? `${inner}/index` : inner).replace(ENDING, '')
  for (const name of namesOf(built)) {
    const isEntry = name === packageName(folder, project) || MAIN.includes(name)
    const known = [name, ...(isEntry ? MAIN : [])].map(one => sourcesNamed(folder, one, place, files))
    const [fitting = []] = known.filter(({ length }) => length > 0)
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
  return null
}

/** `dist/node/shop.min`, `dist/node/shop`, `node/shop.min`, and so on, with fewer and fewer additions of a build. */
function namesOf(built: string): string[] {
  const names: string[] = []
  for (let path = built; ; path = path.replace(OUTPUT, '')) {
    for (let name = path; ; name = name.replace(INFIX, '')) {
      names.push(name)
      if (!INFIX.test(name)) break
    }
    if (!OUTPUT.test(path)) return names
  }
}

const sourcesNamed = (folder: string, name: string, place: string, files: ReadonlySet<string>): string[] =>
  SOURCES.flatMap(source => ENDINGS.map(ending => `${folder}${source}${name}${ending}`)).filter(
    path => path !== place && files.has(path),
  )

/** The folder of the nearest manifest, with a trailing slash; empty for the project itself. */
function packageOf(place: string, files: ReadonlySet<string>): string {
  const own = foldersAbove(folderOf(place)).find(folder => files.has(join(folder, 'package.json'))) ?? ''
  return own === '' ? '' : `${own}/`
}

function packageName(folder: string, project: Project): string | null {
  try {
    const { name } = JSON.parse(project.read(`${folder}package.json`) ?? '') as { name?: unknown }
    return typeof name === 'string' ? baseOf(name) : null
  } catch {
    return null
  }
}

const IS_MODULE = /^[ \t]*(?:import|export)\b/m
const HAS_DEFAULT = /^[ \t]*export[ \t]+default\b|\bas[ \t]+default\b|^[ \t]*export[ \t]*\{[ \t]*default\b/m

function moduleFor(source: string, path: string, isRequired: boolean, project: Project): string {
  const from = JSON.stringify(relativePath(folderOf(path), source))
  const text = project.read(source) ?? ''
  if (isRequired || path.endsWith('.cjs') || !IS_MODULE.test(text))
    return `module.exports = require(${from})\n`
  return `export * from ${from}\n${HAS_DEFAULT.test(text) ? `export { default } from ${from}\n` : ''}`
}
