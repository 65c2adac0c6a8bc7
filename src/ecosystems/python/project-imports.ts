// A Python file of a project -> the project's files that are loaded with it: its imports, and conftest.py files for a
// test.
import { isTestPath } from '../../core/diff/filters.js'
import type { Project } from '../../core/model/ports.js'
import { remember } from '../shared/functions.js'
import { folderOf, foldersAbove, join } from '../shared/paths.js'
import { layoutIn } from './import-roots.js'

const FROM = /^[ \t]*from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import[ \t]*(\([^)]{0,4000}\)|[^\n#]*)/gmu
const IMPORT = /^[ \t]*import[ \t]+([\p{L}\p{N}_., \t]+)/gmu
/** Folders that are conventionally on the import path. */
const CUSTOMARY = ['', 'src', 'lib', 'python']

const filesOf = remember((project: Project): Set<string> => new Set(project.files))

/** Paths of the project, without repeats. Read as text, so imports that never run are included. */
export function projectImports(path: string, text: string, project: Project): string[] {
  const present = filesOf(project)
  const roots = rootsFor(path, project)
  const found = new Set<string>()
  for (const name of modulesIn(text))
    for (const file of filesFor(name, path, roots, present)) if (file !== path) found.add(file)
  if (isTestPath(path))
    for (const folder of foldersAbove(folderOf(path))) {
      const shared = join(folder, 'conftest.py')
      if (shared !== path && present.has(shared)) found.add(shared)
    }
  return [...found]
}

function rootsFor(path: string, project: Project): string[] {
  const above = foldersAbove(folderOf(path))
  return [...new Set([...CUSTOMARY, ...layoutIn('', project).roots, ...above])]
}

/** Dotted names as written; for `from a import b` both `a.b` and `a`. */
function modulesIn(source: string): string[] {
  const text = source.replace(/\\\r?\n/g, ' ')
  const names: string[] = []
  for (const [, from = '', listed = ''] of text.matchAll(FROM)) {
    names.push(from)
    for (const item of listed.replace(/[()]/g, '').split(',')) {
      const name = /^[\p{L}\p{N}_]+/u.exec(item.replace(/#[^\n]*/g, '').trim())?.[0]
      if (name !== undefined) names.push(`${from}${from.endsWith('.') ? '' : '.'}${name}`)
    }
  }
  for (const [, listed = ''] of text.matchAll(IMPORT))
    for (const item of listed.split(',')) names.push(item.trim().split(/\s/)[0] ?? '')
  return names.filter(name => name !== '')
}

/** The module's own file and its enclosing packages, below the first root that contains the module. */
function filesFor(name: string, path: string, roots: string[], present: ReadonlySet<string>): string[] {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0
  const parts = name.slice(dots).split('.').filter(Boolean)
  const above = path.split('/')
  if (dots > above.length) return []
  if (dots > 0) return chainOf(above.slice(0, -dots), parts, present)
  for (const root of roots) {
    const chain = chainOf(root.split('/').filter(Boolean), parts, present)
    if (chain.length > 0) return chain
  }
  return []
}

/** Empty when neither the last part nor the one before it is a module of the project. */
function chainOf(folder: string[], parts: string[], present: ReadonlySet<string>): string[] {
  const own = parts.map((_, at) => [...folder, ...parts.slice(0, at + 1)].join('/'))
  const files = own.map(place =>
    [`${place}.py`, `${place}/__init__.py`].find(candidate => present.has(candidate)),
  )
  const around = [...folder, '__init__.py'].join('/')
  const isRelative = parts.length === 0
  if (isRelative) return present.has(around) ? [around] : []
  const last = files.at(-1) ?? files.at(-2)
  if (last === undefined) return []
  return files.flatMap(file => file ?? [])
}
