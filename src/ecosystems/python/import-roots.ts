// A project's manifests and tests -> how its modules are imported.
import { isTestPath } from '../../core/diff/filters.js'
import type { Project } from '../../core/model/ports.js'
import { remember } from '../shared/functions.js'
import { join } from '../shared/paths.js'

export interface Layout {
  /** Folders that the manifests put on the import path; the empty string is the root. */
  roots: string[]
  /** Dotted names that the tests import, and the outermost package of each, with the number of tests. */
  imported: Map<string, number>
}

const MOST_TESTS = 300
const MOST_TEXT = 4_000_000

function listed(text: string): string[] {
  return [...text.matchAll(/["']([^"']*)["']/g)].map(match => match[1] ?? '')
}

/** Roots in a TOML manifest: `pythonpath`, `where`, `from`, `package-dir` for the root package, hatch's `packages`. */
function tomlRoots(text: string): string[] {
  const roots: string[] = []
  for (const match of text.matchAll(
    /^\s*(?:pythonpath|where|source-roots)\s*=\s*(\[[^\]]{0,500}\]|["'][^"'\n]*["'])/gm,
  ))
    roots.push(...listed(match[1] ?? '').flatMap(folder => folder.split(/\s+/)))
  for (const match of text.matchAll(/["']{2}\s*=\s*["']([^"'\n]*)["']/g)) roots.push(match[1] ?? '')
  for (const match of text.matchAll(/\bfrom\s*=\s*["']([^"'\n]*)["']/g)) roots.push(match[1] ?? '')
  for (const match of text.matchAll(/^\s*packages\s*=\s*(\[[^\]{]{0,500}\])/gm))
    roots.push(
      ...listed(match[1] ?? '').flatMap(path =>
        path.includes('/') ? [path.replace(/\/[^/]*\/?$/, '')] : [],
      ),
    )
  return roots
}

/** Roots in an ini file (setup.cfg, pytest.ini, tox.ini): `pythonpath`, `where`, `package_dir`. */
function iniRoots(text: string): string[] {
  const roots: string[] = []
  for (const match of text.matchAll(/^[ \t]*(?:pythonpath|where)[ \t]*=((?:.*)(?:\n[ \t]+[^=\n]+$)*)/gm))
    roots.push(...(match[1] ?? '').split(/\s+/).filter(Boolean))
  for (const match of text.matchAll(/^[ \t]*package_dir[ \t]*=((?:.*)(?:\n[ \t]+.*)*)/gm))
    for (const pair of (match[1] ?? '').matchAll(/^[ \t]*=[ \t]*(\S+)/gm)) roots.push(pair[1] ?? '')
  return roots
}

function setupRoots(text: string): string[] {
  const found = [...text.matchAll(/package_dir\s*=\s*\{\s*["']{2}\s*:\s*["']([^"'\n]*)["']/g)]
  const where = [...text.matchAll(/find_(?:namespace_)?packages\(\s*(?:where\s*=\s*)?["']([^"'\n]*)["']/g)]
  return [...found, ...where].map(match => match[1] ?? '')
}

const readers: [string, (text: string) => string[]][] = [
  ['pyproject.toml', tomlRoots],
  ['pytest.toml', tomlRoots],
  ['setup.cfg', iniRoots],
  ['pytest.ini', iniRoots],
  ['tox.ini', iniRoots],
  ['setup.py', setupRoots],
]

function normal(root: string): string | null {
  const parts = root.split('/').filter(part => part && part !== '.')
  return parts.includes('..') || root.startsWith('/') ? null : parts.join('/')
}

/** According to the manifests in a folder; relative to the root of the tree. */
function configuredRoots(folder: string, project: Project): string[] {
  const present = new Set(project.files)
  const roots = readers.flatMap(([name, read]) => {
    const path = join(folder, name)
    return present.has(path) ? read(project.read(path) ?? '') : []
  })
  const known = [...new Set(roots.map(normal))].filter(root => root !== null)
  return known.map(root => join(folder, root))
}

/** Dotted names that a Python text imports absolutely; for `from a import b` both `a` and `a.b`. */
function importsIn(text: string): string[] {
  const names: string[] = []
  for (const match of text.matchAll(
    /^[ \t]*from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import[ \t]*(\([^)]{0,2000}\)|[^\n#]*)/gmu,
  )) {
    const from = match[1] ?? ''
    if (from.startsWith('.')) continue
    names.push(from)
    const items = (match[2] ?? '').replace(/[()]/g, '').split(',')
    for (const item of items) names.push(`${from}.${item.trim().split(/\s/)[0] ?? ''}`)
  }
  for (const match of text.matchAll(/^[ \t]*import[ \t]+([\p{L}\p{N}_., \t]+)/gmu))
    for (const item of (match[1] ?? '').split(',')) names.push(item.trim().split(/\s/)[0] ?? '')
  return names
}

function importedNames(project: Project): Map<string, number> {
  const counts = new Map<string, number>()
  let size = 0
  const tests = project.files.filter(path => path.endsWith('.py') && isTestPath(path)).slice(0, MOST_TESTS)
  for (const path of tests) {
    const text = size > MOST_TEXT ? '' : (project.read(path) ?? '')
    size += text.length
    const names = importsIn(text).flatMap(name => [name, name.split('.')[0] ?? ''])
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

const importedIn = remember(importedNames)
const rootsByFolder = remember<Project, Map<string, string[]>>(() => new Map())

/** The layout of a project that is started in `folder`, cached per project. */
export function layoutIn(folder: string, project: Project): Layout {
  const known = rootsByFolder(project)
  for (const each of ['', folder]) if (!known.has(each)) known.set(each, configuredRoots(each, project))
  const roots = [...new Set(['', folder])].flatMap(each => known.get(each) ?? [])
  return { roots, imported: importedIn(project) }
}
