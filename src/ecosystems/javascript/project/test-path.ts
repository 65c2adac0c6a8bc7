// Where a JavaScript or TypeScript project keeps the tests of a source file, judging by its existing tests.
import { baseOf, folderOf, join } from '../../shared/paths.js'
import { keyOf, stemOf, type ProjectFiles, projectFilesOf } from './project-files.js'
import { allTests, hops, nearTests } from './nearest-tests.js'
import { partsIn, partsOf, nameOf, ownTest } from './own-test.js'
import type { JavaScriptRunnerSpec, Patterns } from '../runner-spec.js'
import type { Project } from '../../../core/model/ports.js'
import { folderOfGlob } from './globs.js'
import { accepts, patternsOf } from './patterns.js'

/**
 * The existing test file of `source`, or a new path that the runner's settings accept as a test. With `apart` always
 * a new path; a new path never belongs to an existing file.
 */
export function testPath(
  runner: JavaScriptRunnerSpec,
  source: string,
  project: Project,
  apart = false,
): string {
  const projectFiles = projectFilesOf(project)
  const found = ownTest(runner, projectFiles, source)
  // A source among the tests that looks like one is still not its own test.
  const own = found === source ? null : found
  if (own !== null && !apart) return own
  const patterns = patternsOf(runner, projectFiles, source)
  const layout = testLayoutOf(runner, projectFiles, source)
  const stem = stemIn(layout, source, projectFiles)
  const like = own === null ? null : { folder: folderOf(own), ...partsIn(runner, projectFiles, own) }
  const first = apart || own !== null ? [] : [stem]
  for (const middle of spellings(first, `${like?.stem ?? stem}.cases`)) {
    const path = like
      ? join(like.folder, nameOf({ ...like, stem: middle }))
      : place(middle, layout, source, projectFiles, patterns)
    if (!projectFiles.known.has(path)) return path
  }
  throw new Error('a count came to an end')
}

function* spellings(first: string[], name: string): Generator<string> {
  yield* first
  yield name
  for (let number = 2; ; number += number < 20 ? 1 : number) yield `${name}-${String(number)}`
}

/** A path in the same folder that the runner accepts as a test too. */
export function candidatePath(testPath: string, number: number): string {
  const parts = partsOf(testPath)
  const stem = `testwright-trial-${String(number)}`
  const bare = parts.suffix === '' && /^tests?$/.test(stemOf(testPath))
  return join(folderOf(testPath), nameOf({ ...parts, stem, ...(bare ? { suffix: '.test' } : {}) }))
}

/** The first form, starting with the project's usual one, that the runner's patterns accept. */
function place(
  stem: string,
  layout: TestLayout,
  source: string,
  projectFiles: ProjectFiles,
  patterns: Patterns[],
): string {
  const home = projectFiles.homeOf(source)
  const folders = [
    folderFor(layout.place, source, home, projectFiles),
    folderOf(source),
    join(folderOf(source), '__tests__'),
    ...['test', 'tests', '__tests__'].map(name => join(home, name)),
    ...patterns.flatMap(foldersIn),
  ].filter(folder => !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder))
  const forms = [
    { prefix: layout.prefix, suffix: layout.suffix },
    ...['.test', '.spec', '', '-test', '_test'].map(suffix => ({ prefix: '', suffix })),
    ...patterns.flatMap(formsIn),
  ]
  const ends = [
    ...new Set([layout.ext, ...(/t/.test(layout.ext) ? ['ts', 'tsx', 'js'] : ['js', 'mjs', 'cjs', 'ts'])]),
  ]
  for (const ext of ends)
    for (const folder of new Set(folders))
      for (const form of forms) {
        const path = join(folder, nameOf({ ...form, stem, ext }))
        if (path !== source && accepts(patterns, path)) return path
      }
  return join(folders[0] ?? '', nameOf({ ...layout, stem }))
}

/** Folders named in patterns. */
function foldersIn({ base, globs, roots, expressions }: Patterns): string[] {
  const literal = expressions.flatMap(({ source }) => [
    ...source.replaceAll('\\/', '/').matchAll(/(?<=\/)[\w-]+(?:\/[\w-]+)*(?=\/)/g),
  ])
  return [
    ...globs.map(glob => join(base, folderOfGlob(glob))),
    ...globs.flatMap(literalFolders).map(folder => join(base, folder)),
    ...roots.map(root => join(base, root)),
    ...literal.flatMap(([folder]) => [join(base, folder), folder]),
  ]
}

/** Folders between wildcards: `checks` in `**\/checks/*.js`. */
const literalFolders = (glob: string): string[] =>
  glob
    .split('/')
    .slice(0, -1)
    .map(part => (/[*?[{(!]/.test(part) ? '\n' : part))
    .join('/')
    .split('\n')
    .map(part => part.replace(/^\/+|\/+$/g, ''))
    .filter(part => part !== '')

const ENDING = /^(?:[cm]?[jt]s|[jt]sx|[cmx])$/

/** Prefixes and suffixes of file names that the words in patterns may mean. */
function formsIn({ globs, expressions }: Patterns): { prefix: string; suffix: string }[] {
  const texts = [...globs, ...expressions.map(({ source }) => source.replaceAll('\\/', '/'))]
  const words = texts.flatMap(text => baseOf(text).match(/[\p{L}\d]+/gu) ?? [])
  return [...new Set(words)]
    .filter(word => !ENDING.test(word))
    .flatMap(word => [
      ...['.', '-', '_', ''].map(sign => ({ prefix: '', suffix: `${sign}${word}` })),
      ...['-', '_', '.'].map(sign => ({ prefix: `${word}${sign}`, suffix: '' })),
    ])
}

/** When tests are collected in one folder, sources with the same name are distinguished by their folder. */
function stemIn({ place: { kind } }: TestLayout, source: string, projectFiles: ProjectFiles): string {
  const stem = plain(stemOf(source)) || 'module'
  if (kind === 'beside' || kind === 'inner') return stem
  const parent = plain(folderOf(source).split('/').at(-1) ?? '')
  const generic = /^(?:src|lib|source|app)?$/.test(parent)
  if (stem === 'index' && !generic) return parent
  const home = projectFiles.homeOf(source)
  const same = (projectFiles.sources.get(stemOf(source).toLowerCase().replace(/[-_]/g, '')) ?? []).filter(
    path => projectFiles.homeOf(path) === home,
  )
  const [first] = same.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return first === undefined || first === source || parent === '' ? stem : `${parent}-${stem}`
}

const plain = (name: string): string => name.replace(/[^\p{L}\p{N}_.$-]+/gu, '').replace(/^[.-]+/, '')

/** `root` is below the package; `mirror` says which folders of the source it repeats. */
type Place =
  { kind: 'beside' } | { kind: 'inner'; word: string } | { kind: 'root'; folder: string; mirror: Mirror }
type Mirror = 'flat' | 'full' | 'short' | 'unknown'

interface TestLayout {
  place: Place
  prefix: string
  suffix: string
  ext: string
}

const WORD = /^(?:__tests?__|tests?|specs?)$/
const UNIT = /^(?:unit|units|unit-tests)$/
const OTHER = /(?:^|\/)(?:e2e|integration|functional|acceptance|browser|perf|bench(?:marks)?|smoke)(?:\/|$)/

function testLayoutOf(runner: JavaScriptRunnerSpec, projectFiles: ProjectFiles, source: string): TestLayout {
  const { tests } = nearTests(projectFiles, source)
  const seen = tests.map(path => {
    const weight = (OTHER.test(path) ? 0.1 : 1) / (1 + hops(folderOf(source), folderOf(path))) ** 2
    const parts = partsIn(runner, projectFiles, path)
    return { path, place: placeOf(path, parts.stem, projectFiles), weight, ...parts }
  })
  const here = seen.filter(test => {
    const folder = folderOf(test.path)
    const inner = test.place.kind === 'inner' && folderOf(folder) === folderOf(source)
    return inner || (test.place.kind === 'beside' && folder === folderOf(source))
  })
  const voters = here.length > 0 ? here : seen
  const chosen = mostOf(voters, test => keyOfPlace(test.place))
  const group = voters.filter(test => keyOfPlace(test.place) === chosen)
  const [first] = group
  const ext = extensionOf(runner, projectFiles, source, group)
  if (!first) return { place: firstPlace(runner), prefix: '', suffix: '.test', ext }
  const form = mostOf(group, test => `${test.prefix} ${test.suffix}`) ?? ' .test'
  const [prefix = '', suffix = ''] = form.split(' ')
  return { place: mirrored(first.place, group), prefix, suffix, ext }
}

const firstPlace = ({ firstTests }: JavaScriptRunnerSpec): Place =>
  firstTests === 'beside the source'
    ? { kind: 'beside' }
    : { kind: 'root', folder: 'test', mirror: 'unknown' }

const keyOfPlace = (place: Place): string =>
  place.kind === 'beside' ? 'beside' : place.kind === 'inner' ? `inner ${place.word}` : `root ${place.folder}`

function mostOf<T extends { weight: number }>(all: T[], key: (one: T) => string): string | undefined {
  const sums = new Map<string, number>()
  for (const test of all) sums.set(key(test), (sums.get(key(test)) ?? 0) + test.weight)
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function mirrored(place: Place, group: { place: Place; weight: number }[]): Place {
  if (place.kind !== 'root') return place
  const told = group.filter(test => test.place.kind === 'root' && test.place.mirror !== 'unknown')
  const mirror = mostOf(told, test => (test.place.kind === 'root' ? test.place.mirror : 'unknown'))
  return { ...place, mirror: (mirror as Mirror | undefined) ?? 'unknown' }
}

/** The place of one test relative to the source of the same name. */
function placeOf(test: string, stem: string, projectFiles: ProjectFiles): Place {
  const folder = folderOf(test)
  const home = projectFiles.homeOf(test)
  const below = home === '' ? folder : folder.slice(home.length + 1)
  const parts = below === '' ? [] : below.split('/')
  const named = (projectFiles.sources.get(keyOf(stem)) ?? []).filter(
    path => projectFiles.homeOf(path) === home,
  )
  if (named.some(path => folderOf(path) === folder)) return { kind: 'beside' }
  const at = parts.findIndex(part => WORD.test(part))
  if (at < 0) return { kind: 'beside' }
  const last = parts.at(-1) ?? ''
  const parent = folderOf(folder)
  const within = at > 0 && at === parts.length - 1
  if (within && named.some(path => folderOf(path) === parent)) return { kind: 'inner', word: last }
  if (within && last === '__tests__' && !named.some(path => path.startsWith(`${parent}/`)))
    return { kind: 'inner', word: last }
  const end = UNIT.test(parts[at + 1] ?? '') ? at + 2 : at + 1
  const root = parts.slice(0, end).join('/')
  return { kind: 'root', folder: root, mirror: mirrorOf(parts.slice(end).join('/'), named, home, root) }
}

function mirrorOf(rest: string, named: string[], home: string, root: string): Mirror {
  const kinds = named.map((path): Mirror => {
    const { full, short } = insides(path, home, root)
    if (rest === full && rest !== short) return 'full'
    if (rest === short && rest !== '') return 'short'
    return rest === '' && short !== '' ? 'flat' : 'unknown'
  })
  return kinds.find(kind => kind !== 'flat' && kind !== 'unknown') ?? kinds[0] ?? 'unknown'
}

/** The folder of a source relative to its package, and relative to the folder with the sources. */
function insides(source: string, home: string, root: string): { full: string; short: string } {
  const folder = folderOf(source)
  const full = home === '' ? folder : folder.slice(home.length + 1)
  const above = root.includes('/') ? root.slice(0, root.lastIndexOf('/')) : ''
  if (above !== '' && `${full}/`.startsWith(`${above}/`)) return { full, short: full.slice(above.length + 1) }
  return { full, short: full.replace(/^(?:src|lib|source|app)(?:\/|$)/, '') }
}

/** The folder for tests of `source` under this layout. */
function folderFor(place: Place, source: string, home: string, projectFiles: ProjectFiles): string {
  if (place.kind === 'beside') return folderOf(source)
  if (place.kind === 'inner') return join(folderOf(source), place.word)
  const root = join(home, place.folder)
  const { full, short } = insides(source, home, place.folder)
  const folders = new Set(allTests(projectFiles).map(folderOf))
  const there = [full, short]
    .map(inner => join(root, inner))
    .find(folder => folder !== root && folders.has(folder))
  if (there !== undefined && place.mirror !== 'flat') return there
  return join(root, place.mirror === 'full' ? full : place.mirror === 'short' ? short : '')
}

/** The extension of the source, unless the project's tests use another. */
function extensionOf(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  source: string,
  group: { ext: string; weight: number }[],
): string {
  const own = baseOf(source).slice(stemOf(source).length + 1)
  const plain = own.replace('x', '')
  const used = new Set(group.map(test => test.ext))
  const module = projectFiles.manifests(folderOf(source))[0]?.module === true
  if (plain === 'cjs' && runner.loads === 'modules only') return 'js'
  if (used.has(plain)) return plain
  if (used.has(own)) return own
  if (plain === 'mjs' && !module && runner.loads === 'as Node does' && !used.has('ts')) return plain
  const same = group.filter(test => test.ext.includes('t') === own.includes('t'))
  const most = mostOf(same.length > 0 ? same : group, test => test.ext)
  return most?.replace('x', '') ?? plain
}
