// Where a Python project keeps the tests of a source file, judging by its existing tests.
import type { Project } from '../../core/model/ports.js'
import { baseOf, folderOf, join } from '../shared/paths.js'
import type { PythonRunnerSpec } from './runner-spec.js'
import { filePatterns, fitsPattern, namedBy, restBy } from './selection.js'
import { startOf } from './start.js'

const FOLDERS = ['tests', 'test']
const MOST_TEXTS = 200

/**
 * Path of the test file for `source`: the existing one, else (or with `apart`) a new one in a place where the
 * runner's discovery finds it.
 */
export function testPath(runner: PythonRunnerSpec, source: string, project: Project, apart = false): string {
  const patterns = runner.packagesOnly ? null : filePatterns(startOf(source, source, project).folder, project)
  const isTest = (path: string): boolean =>
    patterns
      ? path.endsWith('.py') && patterns.some(each => fitsPattern(baseOf(path), each))
      : isTestFile(path)
  const tests = project.files.filter(isTest)
  const folder =
    tests.length > 0 ? folderFor(source, project, { tests, patterns }) : firstFolder(runner, source, project)
  const suffix = tests.filter(path => path.endsWith('_test.py')).length * 2 > tests.length
  const stem = stemOf(source)
  const taken = new Set(project.files)
  const clashes = (name: string) => clashesWith(folder, name, tests, taken)
  const nameOf = (middle: string): string =>
    (patterns && namedBy(patterns, middle)?.replace(/(?:\.py)?$/, '.py')) ??
    (suffix ? `${middle}_test.py` : `test_${middle}.py`)
  const usual = patterns ? [nameOf(stem)] : [`test_${stem}.py`, `${stem}_test.py`]
  const own = usual.map(name => join(folder, name))
  const there = own.find(path => !apart && taken.has(path) && isTestOf(source, stem, path, project))
  if (there !== undefined) return there
  for (const middle of [stem, `${stem}_cases`, ...parents(source, stem)]) {
    const name = nameOf(middle)
    if (!clashes(name)) return join(folder, name)
  }
  for (let number = 2; ; number += 1) {
    const name = nameOf(`${stem}_cases_${String(number)}`)
    if (!clashes(name)) return join(folder, name)
  }
}

/** A name that every runner's discovery takes for a test file. */
export function candidatePath(testPath: string, number: number): string {
  return join(folderOf(testPath), `test_trial_${number}.py`)
}

const isTestFile = (path: string): boolean => /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/.test(path)

export const testTexts = (project: Project): string[] =>
  project.files
    .filter(isTestFile)
    .slice(0, MOST_TEXTS)
    .map(path => project.read(path) ?? '')

/** True when it imports the module; if several modules have that name, the parent folder must be named as well. */
function isTestOf(source: string, stem: string, path: string, project: Project): boolean {
  const text = project.read(path) ?? ''
  const imports = text.split('\n').filter(line => /^\s*(?:from|import)\b/.test(line))
  const last = baseOf(source).replace(/\.py$/, '')
  const name = last === '__init__' ? stem : last
  const alike = project.files.filter(file => file.endsWith(`/${last}.py`) || file === `${last}.py`)
  const words = alike.length > 1 ? [name, source.split('/').at(-2) ?? name] : [name]
  const says = (line: string, word: string) => line.split(/[^\p{L}\p{N}_]+/u).includes(word)
  return imports.some(line => words.every(word => says(line, word)))
}

/** True for an existing path, or one named like a test elsewhere without packages: pytest would refuse one of them. */
function clashesWith(folder: string, name: string, tests: string[], taken: Set<string>): boolean {
  if (taken.has(join(folder, name))) return true
  if (taken.has(join(folder, '__init__.py'))) return false
  return tests.some(path => path.endsWith(`/${name}`) || path === name)
}

function parents(source: string, stem: string): string[] {
  const parent = source.split('/').at(-2)
  return parent !== undefined && /^[\p{L}\p{N}_]+$/u.test(parent) ? [`${parent}_${stem}`] : []
}

function stemOf(source: string): string {
  const parts = source.replace(/\.py$/, '').split('/')
  const last = parts.at(-1) ?? ''
  const stem = last === '__init__' ? (parts.at(-2) ?? 'package') : last === '__main__' ? 'main' : last
  return stem.replace(/^_+/, '').replace(/[^\p{L}\p{N}_]+/gu, '_') || 'module'
}

function folderFor(
  source: string,
  project: Project,
  { tests, patterns }: { tests: string[]; patterns: string[] | null },
): string {
  const above = folderOf(source)
  const beside = tests.filter(path => isBeside(path, project, patterns)).length
  if (beside * 2 > tests.length || tests.some(path => folderOf(path) === above && !isTestFolder(above))) {
    return above
  }
  const near = nearest(source, tests)
  if (near !== null) return mirrored(near, source, tests)
  return commonFolder(tests) ?? 'tests'
}

/** For the first test of a project: where a plain run from the root finds it and can import the source. */
function firstFolder(runner: PythonRunnerSpec, source: string, project: Project): string {
  const root = importRoot(source, project)
  const flat = root.split('/').at(-1) !== 'src'
  const home = flat ? root : folderOf(root)
  const place = FOLDERS.map(name => join(home, name)).find(candidate =>
    project.files.some(path => path.startsWith(`${candidate}/`) && path.endsWith('.py')),
  )
  if (runner.packagesOnly)
    return place !== undefined && project.files.includes(`${place}/__init__.py`) ? place : home
  const config = runner.settings
    .map(path => (project.files.includes(path) ? project.read(path) : null) ?? '')
    .join('\n')
  const named = /^[ \t]*testpaths\s*=\s*\[?\s*["']?([\p{L}\p{N}_][\p{L}\p{N}_/-]*)/mu
    .exec(config)?.[1]
    ?.replace(/\/+$/, '')
  if (named !== undefined) return named
  const reached = !flat || /^[ \t]*pythonpath\s*=/m.test(config) || project.files.includes('conftest.py')
  return place ?? (reached ? join(home, 'tests') : home)
}

/** The folder that contains the source's outermost package; without `__init__.py` the nearest `src`, or the root. */
function importRoot(source: string, project: Project): string {
  let at = folderOf(source)
  if (!project.files.includes(join(at, '__init__.py'))) return /^(?:.*\/)?src(?=\/|$)/.exec(at)?.[0] ?? ''
  while (at !== '' && project.files.includes(join(at, '__init__.py'))) at = folderOf(at)
  return at
}

/** The nearest `tests` folder above the source that contains tests. */
function nearest(source: string, tests: string[]): string | null {
  const parts = source.split('/').slice(0, -1)
  for (let count = parts.length; count >= 0; count -= 1) {
    for (const name of FOLDERS) {
      const place = join(parts.slice(0, count).join('/'), name)
      if (tests.some(path => path.startsWith(`${place}/`))) return place
    }
  }
  return null
}

/** The folder below a test folder that mirrors the source's own path as far as possible. */
function mirrored(place: string, source: string, tests: string[]): string {
  const folders = new Set(tests.map(folderOf))
  const inner = source.split('/').slice(0, -1)
  for (let from = 0; from < inner.length; from += 1) {
    const candidate = join(place, inner.slice(from).join('/'))
    if (folders.has(candidate)) return candidate
  }
  return folders.has(place) ? place : (unitFolder(place, folders) ?? place)
}

function unitFolder(place: string, folders: Set<string>): string | null {
  return (
    [`${place}/unit`, `${place}/unit_tests`, `${place}/unittests`].find(candidate =>
      folders.has(candidate),
    ) ?? null
  )
}

function commonFolder(tests: string[]): string | null {
  const counts = new Map<string, number>()
  for (const path of tests) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return best?.[0] ?? null
}

function isBeside(path: string, project: Project, patterns: string[] | null): boolean {
  const own = baseOf(path)
  const name = patterns
    ? restBy(patterns, own).replace(/(?:\.py)?$/, '.py')
    : own.replace(/^test_|_test(?=\.py$)/, '')
  return (patterns === null || name !== own) && project.files.includes(join(folderOf(path), name))
}

function isTestFolder(path: string): boolean {
  return path.split('/').some(part => FOLDERS.includes(part))
}
