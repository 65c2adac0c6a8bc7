// A source and a test file in a project -> the specifier by which the test imports the source, as other tests do.
import { folderOf, foldersAbove, join, resolved, relativePath } from '../shared/paths.js'
import { parseJson, projectFilesOf, recordOf } from './project/project-files.js'
import { isTestPath } from '../../core/diff/filters.js'
import type { Project } from '../../core/model/ports.js'
import { likelyRunner } from './project/detect.js'

/** A test file with its text. */
interface TestText {
  path: string
  text: string
}

/** The end of a specifier: none, that of the compiled file, or that of the source. */
type Ending = 'none' | 'output' | 'own'

const MOST_TESTS = 150
const MOST_TEXT = 2_000_000
const code = /\.[cm]?[jt]sx?$/
const sources = ['ts', 'tsx', 'js', 'jsx', 'mts', 'cts', 'mjs', 'cjs']

/** Texts of tests in the same outermost package folder, nearest first; the test itself comes before all. */
export function testsNear(testPath: string, project: Project): TestText[] {
  const folder = folderOf(testPath)
  return projectFilesOf(project).once(`specifiers:${folder}`, () => readTestsNear(folder, project))
}

function readTestsNear(folder: string, project: Project): TestText[] {
  const shared = (path: string) => {
    const [a, b] = [folder.split('/'), folderOf(path).split('/')]
    const length = a.findIndex((part, at) => b[at] !== part)
    return length < 0 ? a.length : length
  }
  const paths = project.files.filter(
    path => code.test(path) && isTestPath(path) && !path.includes('node_modules/'),
  )
  const near = paths.map(path => ({ path, shared: shared(path) })).sort((a, b) => b.shared - a.shared)
  let size = 0
  return near.slice(0, MOST_TESTS).flatMap(({ path }) => {
    const text = size > MOST_TEXT ? null : project.read(path)
    size += text?.length ?? 0
    return text === null ? [] : [{ path, text }]
  })
}

export function specifiersIn(text: string): string[] {
  const pattern =
    /(?:\bfrom[ \t]*|\brequire\([ \t]*|^[ \t]*import[ \t]*\(?[ \t]*|\bimport\([ \t]*)(['"])([^'"\n]{1,300})\1/gm
  return [...text.matchAll(pattern)].map(match => match[2] ?? '')
}

/** The tracked source that a path without alias or dots means, and the form of its ending. */
export function resolve(path: string, present: ReadonlySet<string>): { file: string; ending: Ending } | null {
  if (code.test(path) && present.has(path)) return { file: path, ending: 'own' }
  const output = /^(.*)\.([cm]?)js(x?)$/.exec(path)
  if (output) {
    const [, stem = '', kind = ''] = output
    for (const end of [`${kind}ts`, `${kind}tsx`])
      if (present.has(`${stem}.${end}`)) return { file: `${stem}.${end}`, ending: 'output' }
  }
  for (const end of sources)
    if (present.has(`${path}.${end}`)) return { file: `${path}.${end}`, ending: 'none' }
  for (const end of sources)
    if (present.has(`${path}/index.${end}`)) return { file: `${path}/index.${end}`, ending: 'none' }
  return null
}

interface SpecifierCounts {
  endings: Record<'ts' | 'js', Record<Ending, number>>
  relative: number
  aliased: Map<string, number>
}

function specifiersOf(texts: TestText[], aliases: readonly Alias[], project: Project): SpecifierCounts {
  const present = new Set(project.files)
  const zero = () => ({ none: 0, output: 0, own: 0 })
  const counts: SpecifierCounts = { endings: { ts: zero(), js: zero() }, relative: 0, aliased: new Map() }
  texts.forEach(({ path, text }) => {
    for (const specifier of specifiersIn(text)) {
      const alias = aliases.find(({ prefix }) => specifier.startsWith(prefix))
      const place = specifier.startsWith('.')
        ? resolved(`${folderOf(path)}/${specifier}`)
        : alias && resolved(`${alias.folder}/${specifier.slice(alias.prefix.length)}`)
      const found = place === null || place === undefined ? null : resolve(place, present)
      if (!found) continue
      if (!isTestPath(found.file)) {
        if (specifier.startsWith('.')) counts.relative += 1
        else if (alias) counts.aliased.set(alias.prefix, (counts.aliased.get(alias.prefix) ?? 0) + 1)
      }
      const family = /tsx?$/.test(found.file) ? 'ts' : 'js'
      // A plain script named with its extension says nothing about the form of others.
      if (/\.[cm][jt]s$/.test(found.file) && found.ending === 'own') continue
      counts.endings[family][found.ending] += 1
    }
  })
  return counts
}

/** The ending of the project's specifiers: that of most tests, else of most sources, else according to its settings. */
function endingFor(
  path: string,
  testPath: string,
  tests: SpecifierCounts,
  aliases: readonly Alias[],
  project: Project,
): Ending {
  const family = /tsx?$/.test(path) ? 'ts' : 'js'
  const pick = (endings: Record<Ending, number>): Ending | null => {
    const [best] = (Object.entries(endings) as [Ending, number][]).sort((a, b) => b[1] - a[1])
    return best && best[1] > 0 ? best[0] : null
  }
  const said = pick(tests.endings[family])
  if (said) return said
  const folder = folderOf(path).split('/')[0] ?? ''
  const near = project.files.filter(
    file =>
      code.test(file) &&
      !isTestPath(file) &&
      !file.includes('node_modules/') &&
      file !== path &&
      file.startsWith(folder),
  )
  const texts = [path, ...near.slice(0, 40)].map(file => ({ path: file, text: project.read(file) ?? '' }))
  return pick(specifiersOf(texts, aliases, project).endings[family]) ?? configured(path, testPath, project)
}

function configured(path: string, testPath: string, project: Project): Ending {
  if (likelyRunner(project, path).wholeNames) return 'own'
  const [manifest] = projectFilesOf(project).manifests(folderOf(testPath))
  const isModule = manifest?.module || /\.m[jt]s$/.test(testPath)
  if (!/tsx?$/.test(path)) return isModule || /\.m[jt]s$/.test(testPath) ? 'own' : 'none'
  const options = compilerOptions(path, project)
  if (options.allowImportingTsExtensions === true || options.rewriteRelativeImportExtensions === true)
    return 'own'
  const scripts = JSON.stringify(manifest?.scripts ?? {})
  const dependencies = Object.keys(manifest?.dependencies ?? {})
  if (
    /\bnode\b[^"]*--test\b/.test(scripts) &&
    !dependencies.some(name => /^(?:tsx|ts-node|@swc-node\/register|esbuild-register)$/.test(name))
  )
    return 'own'
  const resolution = `${String(options.moduleResolution ?? '')} ${String(options.module ?? '')}`.toLowerCase()
  if (/bundler/.test(resolution)) return 'none'
  return /node(?:16|18|20|next)/.test(resolution) && isModule ? 'output' : 'none'
}

function withEnding(path: string, ending: Ending): string {
  const stem = path.replace(code, '')
  const [, kind = '', rest = ''] = /\.([cm]?)([jt]sx?)$/.exec(path) ?? []
  if (ending === 'own') return path
  if (ending === 'output' || kind !== '') return `${stem}.${kind}js${rest === 'jsx' ? 'x' : ''}`
  return stem
}

/** The specifier of `path` in a test at `testPath`: always the file itself, never a barrel that re-exports it. */
export function specifierFor(path: string, project: Project, testPath: string): string {
  const aliases = aliasesFor(testPath, project)
  const tests = testsNear(testPath, project)
  const own = tests.filter(test => test.path === testPath)
  const [first, all] = [specifiersOf(own, aliases, project), specifiersOf(tests, aliases, project)]
  const relative = first.relative + first.aliased.size > 0 ? first : all
  const ending = endingFor(path, testPath, relative, aliases, project)
  const [alias, uses] = [...relative.aliased].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const used = aliases.find(
    ({ prefix, folder }) => prefix === alias && path.startsWith(folder === '' ? '' : `${folder}/`),
  )
  if (used && uses > relative.relative)
    return used.prefix + withEnding(path.slice(used.folder === '' ? 0 : used.folder.length + 1), ending)
  return relativePath(folderOf(testPath), withEnding(path, ending))
}

/** For example `@/` for `src`. */
export interface Alias {
  prefix: string
  folder: string
}

type Options = Record<string, unknown>

/** A path relative to a settings file's folder, resolved. */
const pathIn = (folder: string, path: string): string => resolved(`${folder}/${path}`) ?? ''

interface Config {
  options: Options
  /** The folder of the file with `paths`: they are relative to it unless there is a `baseUrl`. */
  pathsFolder: string
}

function readConfig(path: string, project: Project, depth: number): Config | null {
  const value = recordOf(parseJson(project.read(path) ?? ''))
  if (!value) return null
  const folder = folderOf(path)
  const own = recordOf(value.compilerOptions) ?? {}
  const inherited = [value.extends]
    .flat()
    .filter(name => typeof name === 'string')
    .filter(name => name.startsWith('.'))
  let base: Config | null = null
  for (const name of depth > 0 ? inherited : []) {
    const place = pathIn(folder, name)
    base = readConfig(place, project, depth - 1) ?? readConfig(`${place}.json`, project, depth - 1) ?? base
  }
  const ownPaths = typeof own.baseUrl === 'string' ? pathIn(folder, own.baseUrl) : folder
  return {
    options: { ...base?.options, ...own },
    pathsFolder: own.paths || !base ? ownPaths : base.pathsFolder,
  }
}

function nearestConfig(path: string, project: Project): Config | null {
  for (const folder of foldersAbove(folderOf(path)))
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
      const config = readConfig(join(folder, name), project, 3)
      if (config) return config
    }
  return null
}

/** Options of the nearest tsconfig.json, including inherited ones. */
function compilerOptions(path: string, project: Project): Options {
  return nearestConfig(path, project)?.options ?? {}
}

/** Prefixes for files near `path`, longest first; conventional ones last, which only count if tests use them. */
export function aliasesFor(path: string, project: Project): Alias[] {
  const config = nearestConfig(path, project)
  const paths = recordOf(config?.options.paths) ?? {}
  const found = [...fromPatterns(paths, config?.pathsFolder ?? ''), ...fromManifest(path, project)]
  const custom = ['@/', '~/', '@src/', 'src/'].map(prefix => ({ prefix, folder: 'src' }))
  const free = custom.filter(({ prefix }) => !found.some(alias => alias.prefix === prefix))
  return [...found.sort((a, b) => b.prefix.length - a.prefix.length), ...free]
}

function fromPatterns(patterns: Options, folder: string): Alias[] {
  return Object.entries(patterns).flatMap(([pattern, targets]) => {
    const target = [targets].flat().find(path => typeof path === 'string')
    if (!pattern.endsWith('*') || pattern === '*' || !target?.endsWith('/*')) return []
    if (/['"`\\\n\r$]/.test(pattern)) return []
    return [{ prefix: pattern.slice(0, -1), folder: pathIn(folder, target.slice(0, -2)) }]
  })
}

/** `"imports": { "#src/*": "./src/*" }` in the nearest package.json. */
function fromManifest(path: string, project: Project): Alias[] {
  const [manifest] = projectFilesOf(project).manifests(folderOf(path))
  return fromPatterns(recordOf(manifest?.json['imports']) ?? {}, manifest?.folder ?? '')
}
