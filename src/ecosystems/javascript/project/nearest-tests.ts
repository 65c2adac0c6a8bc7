// The tests of a project -> those most relevant to one source, nearest first.
import { folderOf } from '../../shared/paths.js'
import { runners } from '../runners/index.js'
import { isConfiguredTest } from './patterns.js'
import { looksLikeTest, namedTest, type ProjectFiles } from './project-files.js'

const MOST = 60
const MOST_READ = 40

/** `own` is true for tests of the source's package; without any, those of the whole project are used. */
interface NearTests {
  tests: string[]
  own: boolean
}

export function nearTests(projectFiles: ProjectFiles, source: string): NearTests {
  return projectFiles.once(`near:${folderOf(source)}`, () => sortTests(projectFiles, source))
}

/** Tests by their path, and files that the project's settings make tests. */
export function allTests(projectFiles: ProjectFiles): string[] {
  return projectFiles.once('tests', () => {
    const others = [...projectFiles.sources.values()].flat()
    const isTest = (path: string): boolean =>
      runners.some(runner => isConfiguredTest(runner, projectFiles, path))
    return [...projectFiles.tests, ...others.filter(isTest)]
  })
}

export function hops(one: string, other: string): number {
  const [a, b] = [one, other].map(folder => (folder === '' ? [] : folder.split('/'))) as [string[], string[]]
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return a.length + b.length - 2 * same
}

function sortTests(projectFiles: ProjectFiles, source: string): NearTests {
  const [folder, home] = [folderOf(source), projectFiles.homeOf(source)]
  const ranked = allTests(projectFiles)
    .map(path => ({ path, far: hops(folder, folderOf(path)), own: projectFiles.homeOf(path) === home }))
    .sort((a, b) => a.far - b.far || (a.path < b.path ? -1 : 1))
  const realOf = (some: typeof ranked) =>
    realTests(
      projectFiles,
      some.map(({ path }) => path),
    )
  const own = realOf(ranked.filter(test => test.own))
  return own.length > 0 ? { tests: own, own: true } : { tests: realOf(ranked), own: false }
}

/** Drops helpers with plain names in test folders: only their text tells. */
function realTests(projectFiles: ProjectFiles, paths: string[]): string[] {
  const found: string[] = []
  let reads = 0
  for (const path of paths) {
    if (found.length >= MOST) break
    if (namedTest(path)) found.push(path)
    else if (reads++ < MOST_READ && looksLikeTest(projectFiles.text(path) ?? '')) found.push(path)
  }
  return found
}
