// A project's pytest settings for names of files, classes and functions and for marks -> names and marks of new tests.
import type { Project } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Selection } from '../../core/model/target.js'
import { remember } from '../shared/functions.js'
import { baseOf, folderOf, foldersAbove, join } from '../shared/paths.js'
import { isRunnerSettings, pytestOption } from './settings.js'
import { startOf } from './start.js'

const SETTINGS = ['pytest.ini', '.pytest.ini', 'pytest.toml', 'pyproject.toml', 'tox.ini', 'setup.cfg']

/** A pytest option from the first settings file in `folder`, split at white space; null when it is not set. */
function optionIn(folder: string, project: Project, option: string): string[] | null {
  for (const name of SETTINGS) {
    const path = join(folder, name)
    const text = project.files.includes(path) ? project.read(path) : null
    if (text === null || !isRunnerSettings(name, text)) continue
    return pytestOption(name, text, option)?.split(/\s+/).filter(Boolean) ?? null
  }
  return null
}

const patternsIn = remember<Project, Map<string, string[] | null>>(() => new Map())

/** Name patterns of test files; null when pytest's defaults apply. */
export function filePatterns(folder: string, project: Project): string[] | null {
  const known = patternsIn(project)
  const found = known.has(folder) ? known.get(folder) : optionIn(folder, project, 'python_files')
  known.set(folder, found ?? null)
  return found ?? null
}

/** True for a name that matches the patterns of the nearest folder with settings. */
export function isConfiguredTest(path: string, project: Project): boolean {
  if (!path.endsWith('.py')) return false
  const patterns = filePatterns(startOf(path, path, project).folder, project)
  return patterns?.some(pattern => fitsPattern(baseOf(path), pattern)) ?? false
}

/** Possible paths of such settings. */
export const settingsAbove = (path: string): string[] =>
  path.endsWith('.py')
    ? foldersAbove(folderOf(path)).flatMap(folder => SETTINGS.map(name => join(folder, name)))
    : []

/** Null when the project uses pytest's default selection. `near` is a test of the project, for its marks. */
export function selectionOf(folder: string, project: Project, near: string | null): Selection | null {
  const functions = optionIn(folder, project, 'python_functions')
  const classes = optionIn(folder, project, 'python_classes')
  const marks = marksFor(markExpression(optionIn(folder, project, 'addopts') ?? []), near ?? '')
  if (functions === null && classes === null && marks.length === 0) return null
  return { functions: functions ?? ['test'], classes: classes ?? ['Test'], marks }
}

/** Matches as pytest does: as a prefix, or as a shell pattern if it contains special characters. */
export function fitsPattern(name: string, pattern: string): boolean {
  if (!/[*?[]/.test(pattern)) return name.startsWith(pattern)
  const pieces = pattern
    .split('*')
    .map(piece => piece.replace(/[\\^$.|+(){}[\]]/g, '\\$&').replaceAll('?', '.'))
  return pieces.length < 8 && new RegExp(`^${pieces.join('[^/]*')}$`, 'u').test(name)
}

/** `rest` put into the first pattern that has a place for it: `should_*`, `*_check.py`, `check`. Null without one. */
export function namedBy(patterns: readonly string[], rest: string): string | null {
  for (const pattern of patterns) {
    if (!/[*?[]/.test(pattern))
      return pattern === '' ? rest : `${pattern}${/_$/.test(pattern) ? '' : '_'}${rest}`
    if (/^[^*?[]*\*[^*?[]*$/.test(pattern)) return pattern.replace('*', () => rest)
  }
  return null
}

/** The part of a name that matches the `*` of a pattern; the whole name when it matches none. */
export function restBy(patterns: readonly string[], name: string): string {
  for (const pattern of patterns.filter(each => /^[^*?[]*\*[^*?[]*$/.test(each) && fitsPattern(name, each))) {
    const [before = '', after = ''] = pattern.split('*')
    return name.slice(before.length, name.length - after.length)
  }
  return name
}

/** The argument of the last `-m`, unquoted. */
function markExpression(words: string[]): string {
  const text = words.join(' ')
  const found = [...text.matchAll(/(?:^| )-m[ =]?(?:"([^"]*)"|'([^']*)'|([^\s"']\S*))/g)].at(-1)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}

/** The marks that the expression requires of a test; among several choices, one that the project's test has. */
export function marksFor(expression: string, near: string): string[] {
  if (expression === '' || holds(expression, new Set()) !== false) return []
  const names = [...new Set(expression.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])].filter(
    name => !['and', 'or', 'not'].includes(name),
  )
  const used = (name: string): number => (near.includes(`mark.${name}`) ? 0 : 1)
  const ordered = names.slice(0, MOST_NAMES).sort((a, b) => used(a) - used(b))
  const single = ordered.find(name => holds(expression, new Set([name])))
  if (single !== undefined) return [single]
  const all = ordered.filter(
    name => holds(expression, new Set(ordered.filter(other => other !== name))) !== true,
  )
  return holds(expression, new Set(all)) ? all : []
}

const MOST_NAMES = 20
const MOST_TOKENS = 100

/** The value of an expression of names, `and`, `or`, `not` and parentheses; null for any other text. */
function holds(expression: string, marks: ReadonlySet<string>): boolean | null {
  const tokens = expression.match(/[()]|[\p{L}_][\p{L}\p{N}_]*|\S/gu) ?? []
  if (tokens.length > MOST_TOKENS) return null
  let at = 0
  const next = (word: string): boolean => tokens[at] === word && (at += 1) > 0
  const either = (): boolean => {
    let value = both()
    while (next('or')) value = both() || value
    return value
  }
  const both = (): boolean => {
    let value = one()
    while (next('and')) value = one() && value
    return value
  }
  const one = (): boolean => {
    if (next('not')) return !one()
    if (next('(')) {
      const value = either()
      if (!next(')')) at = Number.NaN
      return value
    }
    const name = tokens[at] ?? ''
    at = /^[\p{L}_]/u.test(name) ? at + 1 : Number.NaN
    return marks.has(name)
  }
  const value = either()
  return at === tokens.length ? value : null
}

/** The test with selected names and the required marks, unless `existing` sets these for all its tests. */
export function asSelected(candidate: Candidate, selection: Selection, existing: string | null): Candidate {
  if (candidate.framework !== 'pytest') return candidate
  const { container } = candidate
  const isCase = container !== null && /\bTestCase\b/.test(container.header)
  const name = isCase ? candidate.name : selectedName(candidate.name, selection.functions, /^test_?/)
  const group =
    container && !isCase ? selectedName(container.name, selection.classes, /^Test/) : container?.name
  const set = /^pytestmark\s*=.*$/m.exec(existing ?? '')?.[0] ?? ''
  const marks = selection.marks.filter(
    mark => !set.includes(`mark.${mark}`) && !candidate.code.includes(`pytest.mark.${mark}`),
  )
  const code = candidate.code.replace(headOf(candidate.name), (_, before: string) => before + name)
  return {
    ...candidate,
    name,
    code: [...marks.map(mark => `@pytest.mark.${mark}`), code].join('\n'),
    container: container && {
      ...container,
      name: group ?? container.name,
      header: container.header.replace(headOf(container.name), (_, before: string) => before + (group ?? '')),
    },
    imports: marks.length > 0 ? [...new Set([...candidate.imports, 'import pytest'])] : candidate.imports,
  }
}

const headOf = (name: string): RegExp => new RegExp(`^((?:(?:async[ \\t]+)?def|class)[ \\t]+)${name}\\b`, 'm')

function selectedName(name: string, patterns: readonly string[], usual: RegExp): string {
  if (patterns.some(pattern => fitsPattern(name, pattern))) return name
  return namedBy(patterns, name.replace(usual, '') || name) ?? name
}
