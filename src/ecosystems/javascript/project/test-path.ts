// Where a JavaScript or TypeScript project keeps the tests of a source file, by the habit of those it has.
import type { Project } from '../../../core/model/ports.js'
import { folderOfGlob } from './globs.js'
import { folderOf, join } from '../../shared/paths.js'
import { projectFilesOf, stemOf, type ProjectFiles } from './project-files.js'
import { folderFor, codeStyleOf, type CodeStyle } from './test-places.js'
import { nameOf, ownTest, partsOf } from './own-test.js'
import { homeOf } from './nearest-tests.js'
import { accepts, patternsOf } from './patterns.js'
import type { JavaScriptRunnerSpec, Patterns } from '../runner-spec.js'

/**
 * The test file that `source` has already, or a path for a new one that the runner takes for a test by its own
 * settings. With `apart` always a new one; a new one is never the path of another file.
 */
export function testPath(
  runner: JavaScriptRunnerSpec,
  source: string,
  project: Project,
  apart = false,
): string {
  const projectFiles = projectFilesOf(project)
  const found = ownTest(runner, projectFiles, source)
  // A source that lies among the tests and looks like one is still no test of itself.
  const own = found === source ? null : found
  if (own !== null && !apart) return own
  const patterns = patternsOf(runner, projectFiles, source)
  const codeStyle = codeStyleOf(runner, projectFiles, source)
  const stem = stemIn(codeStyle, source, projectFiles)
  const like = own === null ? null : { folder: folderOf(own), ...partsOf(own) }
  const first = apart || own !== null ? [] : [stem]
  for (const middle of spellings(first, `${like?.stem ?? stem}.cases`)) {
    const path = like
      ? join(like.folder, nameOf({ ...like, stem: middle }))
      : place(middle, codeStyle, source, projectFiles, patterns)
    if (!projectFiles.known.has(path)) return path
  }
  throw new Error('a count came to an end')
}

function* spellings(first: string[], name: string): Generator<string> {
  yield* first
  yield name
  for (let number = 2; ; number += number < 20 ? 1 : number) yield `${name}-${String(number)}`
}

/** A path in the same folder that the runner takes for a test as well. */
export function candidatePath(testPath: string, number: number): string {
  const parts = partsOf(testPath)
  const stem = `testwright-trial-${String(number)}`
  const bare = parts.suffix === '' && /^tests?$/.test(stemOf(testPath))
  return join(folderOf(testPath), nameOf({ ...parts, stem, ...(bare ? { suffix: '.test' } : {}) }))
}

/** The first spelling, the project's habit before all others, that the runner's patterns take. */
function place(
  stem: string,
  codeStyle: CodeStyle,
  source: string,
  projectFiles: ProjectFiles,
  patterns: Patterns,
): string {
  const home = homeOf(projectFiles, source)
  const folders = [
    folderFor(codeStyle.place, source, home, projectFiles),
    folderOf(source),
    join(folderOf(source), '__tests__'),
    ...['test', 'tests', '__tests__'].map(name => join(home, name)),
    ...patterns.globs.map(glob => join(patterns.base, folderOfGlob(glob))),
    ...patterns.roots.map(root => join(patterns.base, root)),
  ].filter(folder => !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder))
  const forms = [
    { prefix: codeStyle.prefix, suffix: codeStyle.suffix },
    ...['.test', '.spec', '', '-test', '_test'].map(suffix => ({ prefix: '', suffix })),
  ]
  const ends = [
    ...new Set([
      codeStyle.ext,
      ...(/t/.test(codeStyle.ext) ? ['ts', 'tsx', 'js'] : ['js', 'mjs', 'cjs', 'ts']),
    ]),
  ]
  for (const ext of ends)
    for (const folder of new Set(folders))
      for (const form of forms) {
        const path = join(folder, nameOf({ ...form, stem, ext }))
        if (path !== source && accepts(patterns, path)) return path
      }
  return join(folders[0] ?? '', nameOf({ ...codeStyle, stem }))
}

/** Where tests lie together, sources of one name are told apart by their folder. */
function stemIn({ place: { kind } }: CodeStyle, source: string, projectFiles: ProjectFiles): string {
  const stem = plain(stemOf(source)) || 'module'
  if (kind === 'beside' || kind === 'inner') return stem
  const parent = plain(folderOf(source).split('/').at(-1) ?? '')
  const generic = /^(?:src|lib|source|app)?$/.test(parent)
  if (stem === 'index' && !generic) return parent
  const home = homeOf(projectFiles, source)
  const same = (projectFiles.sources.get(stemOf(source).toLowerCase().replace(/[-_]/g, '')) ?? []).filter(
    path => homeOf(projectFiles, path) === home,
  )
  const [first] = same.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return first === undefined || first === source || parent === '' ? stem : `${parent}-${stem}`
}

const plain = (name: string): string => name.replace(/[^\p{L}\p{N}_.$-]+/gu, '').replace(/^[.-]+/, '')
