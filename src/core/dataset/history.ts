// Files that commits touched together, and file names -> which test file is about which source file.
import { isTestPath } from '../diff/filters.js'

interface Paired {
  source: string
  test: string
  /** `commit` if one commit touched both, `name` if only their names match. */
  by: 'commit' | 'name'
}

/** `tests/test_cart.py`, `cart_test.py`, `cart.test.ts`, `cart.spec.js` are about `cart`. */
function subjectOf(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  return name
    .replace(/\.(?:[cm]?[jt]sx?|py)$/, '')
    .replace(/^test_|_test$|\.(?:test|spec)$/g, '')
    .toLowerCase()
}

const most = 20

/** `commits` hold the paths that each touched. Large commits are ignored, since they do not indicate pairs. */
export function pairFiles(files: string[], commits: string[][]): Paired[] {
  const there = new Set(files)
  const found = new Map<string, Paired>()
  const add = (source: string, test: string, by: Paired['by']): void => {
    const key = JSON.stringify([source, test])
    if (!found.has(key)) found.set(key, { source, test, by })
  }
  const isCode = (path: string): boolean => /\.(?:py|[cm]?[jt]sx?)$/.test(path) && !isTestPath(path)
  for (const paths of commits) {
    if (paths.length > most) continue
    const now = paths.filter(path => there.has(path))
    for (const test of now.filter(isTestPath))
      for (const source of now.filter(isCode)) add(source, test, 'commit')
  }
  const tests = files.filter(isTestPath)
  for (const source of files.filter(isCode))
    for (const test of tests) if (subjectOf(source) === subjectOf(test)) add(source, test, 'name')
  return [...found.values()].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0))
}
