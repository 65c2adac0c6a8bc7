// Imports of built files in tests -> modules for the places of these files that export what their sources export.
import { builtPath } from '../../../core/baseline/built-files.js'
import type { Project } from '../../../core/model/ports.js'

const IMPORTED = /(\bfrom|\bimport|\brequire\()\s{0,4}["'`](\.{1,2}(?:\/[^"'`\n]{0,300})?)["'`]/g
const MOST_TESTS = 500
const MOST_TEXT = 100_000

/** Folders that builds write into, and what they add to the names of files. */
const OUTPUT = /^(?:dist|build|lib|libs|out|output|es|esm|cjs|umd|module|node|browser|types)\//
const INFIX =
  /\.(?:esm|cjs|umd|min|bundle|mjs|es|iife|prod|dev|production|development|browser|node|common|module)$/
const ENDING = /\.[cm]?[jt]sx?$/
const SOURCES = ['src/', 'source/', 'lib/', '']
const MAIN = ['index', 'main']
const ENDINGS = ['.ts', '.tsx', '.mts', '.js', '.mjs', '.jsx', '.cts', '.cjs']

/**
 * By path, a module for each file that tests import and a build makes of one source of the project; empty where there are none.
 * Under it tests run the source itself, so that its calls can be followed and its mutants noticed.
 */
export function sourceAliases(tests: readonly string[], project: Project): Record<string, string> {
  const files = new Set(project.files)
  const aliases: Record<string, string> = {}
  for (const test of tests.slice(0, MOST_TESTS)) {
    const text = (project.read(test) ?? '').slice(0, MOST_TEXT)
    for (const [, how = '', named = ''] of text.matchAll(IMPORTED)) {
      const place = builtPath(test, named, project)
      const source = place === null ? null : sourceOf(place, files, project)
      if (place === null || source === null) continue
      const path = ENDING.test(place) ? place : `${place}${isFolder(place) ? '/index' : ''}.js`
      aliases[path] ??= moduleFor(source, path, how.startsWith('require'), project)
    }
  }
  return aliases
}

/** A path that names an output folder as a whole: `dist`. */
const isFolder = (place: string): boolean => OUTPUT.test(`${place.slice(place.lastIndexOf('/') + 1)}/`)

/** The one source of the built file: of the same name below a source folder of its package, or the entry of the package. */
function sourceOf(place: string, files: ReadonlySet<string>, project: Project): string | null {
  const folder = packageOf(place, files)
  let inner = place.slice(folder.length)
  if (isFolder(inner)) inner += '/index'
  while (OUTPUT.test(inner)) inner = inner.replace(OUTPUT, '')
  let name = inner.replace(ENDING, '')
  while (INFIX.test(name)) name = name.replace(INFIX, '')
  const isEntry = name === packageName(folder, project) || MAIN.includes(name)
  const names = [name, ...(isEntry ? MAIN : [])]
  for (const one of names)
    for (const source of SOURCES)
      for (const ending of ENDINGS) {
        const path = `${folder}${source}${one}${ending}`
        if (path !== place && files.has(path)) return path
      }
  return null
}

/** The folder of the nearest manifest, with its slash; empty for the project itself. */
function packageOf(place: string, files: ReadonlySet<string>): string {
  for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
    const folder = place.slice(0, at + 1)
    if (files.has(`${folder}package.json`)) return folder
  }
  return ''
}

function packageName(folder: string, project: Project): string | null {
  try {
    const { name } = JSON.parse(project.read(`${folder}package.json`) ?? '') as { name?: unknown }
    return typeof name === 'string' ? name.replace(/^.*\//, '') : null
  } catch {
    return null
  }
}

const IS_MODULE = /^\s*(?:import|export)\b/m
const HAS_DEFAULT = /^\s*export\s+default\b|\bas\s+default\b|^\s*export\s*\{\s*default\b/m

function moduleFor(source: string, path: string, isRequired: boolean, project: Project): string {
  const from = JSON.stringify(relative(path, source))
  const text = project.read(source) ?? ''
  if (isRequired || path.endsWith('.cjs') || !IS_MODULE.test(text))
    return `module.exports = require(${from})\n`
  return `export * from ${from}\n${HAS_DEFAULT.test(text) ? `export { default } from ${from}\n` : ''}`
}

/** `../src/index.ts`, as a module at `path` imports `source`. */
function relative(path: string, source: string): string {
  const [above, parts] = [path.split('/').slice(0, -1), source.split('/')]
  let same = 0
  while (same < above.length && same < parts.length - 1 && above[same] === parts[same]) same++
  const up = '../'.repeat(above.length - same)
  return `${up === '' ? './' : up}${parts.slice(same).join('/')}`
}
