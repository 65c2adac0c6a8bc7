// The project's tests that are known for a task -> their imports that mean the same in the file its tests go to.
import type { TestTask } from '../../core/model/target.js'
import { folderOf } from './paths.js'

/** `importsIn` reads a file. Relative imports come only from files in the folder that the tests go to. */
export function importsOfTests<T extends { module: string }>(
  { page, related = [], existingTest, testPath }: TestTask,
  importsIn: (text: string) => T[],
): T[] {
  const files = [
    { path: testPath, content: page.existing },
    ...related,
    { path: null, content: existingTest },
  ]
  return files.flatMap(({ path, content }) => {
    const isBeside = path !== null && folderOf(path) === folderOf(testPath)
    const entries = content === null ? [] : importsIn(content)
    return isBeside ? entries : entries.filter(({ module }) => !module.startsWith('.'))
  })
}
