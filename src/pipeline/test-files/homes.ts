// Names of test files -> the files as they are run: their runner, their place, and the changed functions that it can reach.
import { aimAt } from '../../core/compare/row-target.js'
import { groupBy } from '../../core/lists.js'
import { UserError } from '../../core/model/errors.js'
import type { Language, Project, TestRunner } from '../../core/model/ports.js'
import type { TestTask } from '../../core/model/target.js'
import type { TestHome } from '../../core/verify/gates.js'
import { frameworkOf } from '../plan.js'
import type { ReviewContext, Tools } from '../tools.js'

/** Files that are started in the same way, and the changed functions that their tests may run. */
export interface HomeGroup {
  framework: TestRunner
  language: Language
  tasks: TestTask[]
  homes: TestHome[]
  /** The task that is used where no function changed. */
  alone: TestTask
}

/**
 * Each of the files once. Throws UserError for one that is missing, lies outside the repository or holds no test. `files` are
 * relative to the root of the repository, without `.` and with `..` only in the beginning.
 */
export async function checkTestFiles(
  files: readonly string[],
  { repo, languages }: Pick<Tools, 'repo' | 'languages'>,
): Promise<string[]> {
  const paths: string[] = []
  for (const path of files) {
    if (/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path))
      throw new UserError(`${path} lies outside the repository: name a test file inside it.`)
    const text = await repo.show(null, path)
    if (text === null) throw new UserError(`There is no file ${path}: check the path, or name one test file.`)
    const language = languages.find(each => each.matches(path))
    if (!language?.holdsTests.test(text))
      throw new UserError(
        `${path} is not a test file: name files with tests in ${languages.map(({ name }) => name).join(', ')}.`,
      )
    paths.push(path)
  }
  return [...new Set(paths)]
}

/** Throws UserError for a file that the tree of the change does not have. */
export function groupHomes(
  paths: readonly string[],
  planned: readonly TestTask[],
  context: Pick<ReviewContext, 'config' | 'tools'> & { project: Project },
): HomeGroup[] {
  const places = paths.map(path => placeFile(path, planned, context))
  const groups = groupBy(places, ({ framework, home: { start } }) =>
    JSON.stringify([framework.name, start?.folder ?? '']),
  )
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const roots = [...new Set(group.flatMap(({ home }) => home.roots))]
    const homes = group.map(({ home }) => ({ ...home, roots }))
    return [{ ...first, homes }]
  })
}

function placeFile(
  path: string,
  planned: readonly TestTask[],
  context: Pick<ReviewContext, 'config' | 'tools'> & { project: Project },
): Omit<HomeGroup, 'homes'> & { home: TestHome } {
  const { tools, project } = context
  const content = project.read(path)
  const language = tools.languages.find(each => each.matches(path))
  if (content === null || !language)
    throw new UserError(
      `${path} is not in the commit that is compared: leave --head out, or commit the file.`,
    )
  const framework = frameworkOf(path, language.name, context)
  const own = language.access(path, 'tests', project, path)
  const loaded = language.imports(path, content, project)
  const tasks = planned
    .filter(({ target }) => framework.languages.includes(target.language))
    .map(task => ({ ...task, target: { ...task.target, framework: framework.name }, related: [] }))
  const roots = [
    ...tasks.map(({ access }) => access.root),
    ...loaded.map(each => language.access(each, 'tests', project, path).root),
    own.root,
  ]
  const result = language.functions(content)
  const place = { path, source: content, language: language.name, framework: framework.name }
  const { target, function: made } = aimAt(null, result, place)
  const alone: TestTask = {
    target: { ...target, changedLines: [] },
    ...{ function: made, classes: result.classes, access: own, testPath: path },
    ...{ page: { existing: null, like: null }, existingTest: null },
  }
  const home = { path, content, roots: [...new Set(roots)], start: own.start }
  return { framework, language, tasks, alone, home }
}
