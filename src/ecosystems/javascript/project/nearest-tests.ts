// The tests of a project -> those that speak for one source, nearest first.
import { folderOf, looksLikeTest, namedTest, type ProjectFiles } from './project-files.js'

const MOST = 60
const MOST_READ = 40

/** `own` is true for tests of the source's package; without any, those of the whole project stand in. */
export interface NearTests {
  tests: string[]
  own: boolean
}

export function nearTests(projectFiles: ProjectFiles, source: string): NearTests {
  const folder = folderOf(source)
  const key = `near:${folder}`
  const known = projectFiles.scratch.get(key) as NearTests | undefined
  const found = known ?? sortTests(projectFiles, folder)
  projectFiles.scratch.set(key, found)
  return found
}

/** Folder of the package that a path belongs to, empty for the root. */
export const homeOf = (projectFiles: ProjectFiles, path: string): string => projectFiles.home(folderOf(path))

export function hops(one: string, other: string): number {
  const [a, b] = [one, other].map(each => (each === '' ? [] : each.split('/'))) as [string[], string[]]
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return a.length + b.length - 2 * same
}

function sortTests(projectFiles: ProjectFiles, folder: string): NearTests {
  const home = projectFiles.home(folder)
  const ranked = projectFiles.tests
    .map(path => ({ path, far: hops(folder, folderOf(path)), own: homeOf(projectFiles, path) === home }))
    .sort((a, b) => a.far - b.far || (a.path < b.path ? -1 : 1))
  const own = realTests(
    projectFiles,
    ranked.filter(one => one.own).map(one => one.path),
  )
  if (own.length > 0) return { tests: own, own: true }
  return {
    tests: realTests(
      projectFiles,
      ranked.map(one => one.path),
    ),
    own: false,
  }
}

/** A plain name in a test folder may be a helper's: only its text tells. */
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
