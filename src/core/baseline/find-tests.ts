// Which test files of a project load a source: by imports, direct or through other files such as a package's index.
import { isTestPath } from '../diff/filters.js'
import type { Language, Project, TestRunner } from '../model/ports.js'

/** Whether a path is a test file: by common naming, or by the project's settings if the file contains tests. */
export const testPathsOf =
  (project: Project, runners: readonly TestRunner[], languages: readonly Language[]) =>
  (path: string): boolean => {
    if (isTestPath(path)) return true
    const language = languages.find(each => each.matches(path))
    const isTaken = language !== undefined && runners.some(runner => runner.takes(path, project))
    return isTaken && language.holdsTests.test(project.read(path) ?? '')
  }

/** The import graph of files; results may be computed lazily. */
type ImportsOf = (path: string) => readonly string[]

/** Limit on the files that are read. */
const MOST_FILES = 6000

/**
 * The test files from which each of `sources` is reached, nearest first: by the number of imports in between, then by
 * path. A source that no test reaches has an empty list.
 */
export function testsThatLoad(
  sources: readonly string[],
  tests: readonly string[],
  importsOf: ImportsOf,
): Map<string, string[]> {
  const importers = importersOf(tests, importsOf)
  const isTest = new Set(tests)
  return new Map(
    sources.map(source => {
      const distances = distancesTo(source, importers)
      const found = [...distances].filter(([path]) => isTest.has(path))
      found.sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))
      return [source, found.map(([path]) => path)]
    }),
  )
}

/** By file, the files that import it, among all files that the tests load. */
function importersOf(tests: readonly string[], importsOf: ImportsOf): Map<string, string[]> {
  const importers = new Map<string, string[]>()
  const seen = new Set(tests)
  const queue = [...tests]
  for (let at = 0; at < queue.length && at < MOST_FILES; at++) {
    const path = queue[at] as string
    for (const imported of importsOf(path)) {
      const known = importers.get(imported)
      if (known) known.push(path)
      else importers.set(imported, [path])
      if (seen.has(imported)) continue
      seen.add(imported)
      queue.push(imported)
    }
  }
  return importers
}

function distancesTo(source: string, importers: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const distances = new Map([[source, 0]])
  const queue = [source]
  for (const path of queue)
    for (const importer of importers.get(path) ?? []) {
      if (distances.has(importer)) continue
      distances.set(importer, (distances.get(path) ?? 0) + 1)
      queue.push(importer)
    }
  return distances
}

/**
 * Ranks test files without an import path to the sources: those in the nearest folders first, then those that name a
 * function or its class. A framework may load files without an import.
 */
export function likeliestFirst(
  paths: readonly string[],
  { sources, names }: { sources: readonly string[]; names: readonly string[] },
  read: (path: string) => string,
): string[] {
  const telling = names.filter(isTelling)
  const folders = sources.map(foldersOf)
  const ranked = paths.map(path => {
    const words = new Set(read(path).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
    return {
      path,
      depth: Math.max(0, ...folders.map(own => sharedStart(own, foldersOf(path)))),
      isNaming: telling.some(name => words.has(name)),
    }
  })
  ranked.sort((a, b) => b.depth - a.depth || Number(b.isNaming) - Number(a.isNaming))
  return ranked.map(({ path }) => path)
}

const foldersOf = (path: string): string[] => path.split('/').slice(0, -1)

/** Names that many classes have are not distinctive. */
const isTelling = (name: string): boolean =>
  name.length > 3 && !/^(?:__\w+__|constructor|default)$/.test(name)

/** Number of leading parts that two paths have in common. */
function sharedStart(one: readonly string[], other: readonly string[]): number {
  const parting = one.findIndex((part, at) => part !== other[at])
  return parting < 0 ? one.length : parting
}
