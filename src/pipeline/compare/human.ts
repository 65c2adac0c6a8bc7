// The tests that a project has already, as rows of the system `human`. Prints nothing.
import type { Joined } from '../../core/compare/join.js'
import { pairFiles } from '../../core/dataset/history.js'
import { isTestPath } from '../../core/diff/filters.js'
import type { Language } from '../../core/model/ports.js'
import type { Project } from '../../core/model/ports.js'

const human = 'human'

/**
 * A row for each pair of a source file and a test file of the project; `commits` hold the paths that each commit touched, which
 * pair files too. `first` is the index of the first row.
 */
export function humanRows(
  { files, read }: Project,
  languages: Language[],
  commits: string[][],
  first = 0,
): Joined[] {
  const own = files.filter(path => !/(^|\/)(?:node_modules|dist|vendor)\//.test(path))
  return pairFiles(own, commits).flatMap(({ source: path, test }, at) => {
    const [language, source] = [languages.find(one => one.matches(path)), read(path)]
    if (!language || source === null || isTestPath(path)) return []
    const row = {
      ...{ index: first + at, place: `${test} for ${path}`, id: test, system: human, kind: 'file' as const },
      ...{ text: read(test) ?? '', testPath: test, language: language.name, framework: null, path, source },
      ...{ module: null, function: null, usage: null, cut: false, twin: null },
    }
    return [{ row, language, path, source }]
  })
}
