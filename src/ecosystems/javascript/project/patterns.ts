// The settings of a runner -> the paths it takes for tests.
import { parse } from 'yaml'
import type { JavaScriptRunnerSpec, Patterns, RunnerSettings, SettingsReader } from '../runner-spec.js'
import { fitsGlob } from './globs.js'
import { folderOf, foldersAbove, join, resolved } from '../../shared/paths.js'
import { parseJson, recordOf, type Manifest, type ProjectFiles } from './project-files.js'
import { commandsOf, optionValues } from './scripts.js'
import { readCode } from './settings-code.js'

const MOST = 8
const CODE = /\.[cm]?[jt]sx?$/

/** One for each of the runner's projects: from the nearest manifest that defines any, else the runner's own globs. */
export function patternsOf(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  source: string,
): Patterns[] {
  const manifests = projectFiles.manifests(folderOf(source))
  for (const manifest of manifests) {
    const found = said(runner, projectFiles, manifest)
    if (found.length > 0) return found
  }
  const [own] = manifests
  return [{ base: own?.folder ?? '', globs: globsOf(runner, manifests), roots: [], expressions: [] }]
}

/** The patterns in settings and scripts of one manifest. */
function said(runner: JavaScriptRunnerSpec, projectFiles: ProjectFiles, manifest: Manifest): Patterns[] {
  return projectFiles.once(`patterns:${runner.name}:${manifest.folder}`, () => {
    const readers = readSettings(runner, projectFiles, manifest)
    const found = (readers.length > 0 ? readers : [null]).map(
      settings => runner.patterns?.(settings, manifest) ?? fromSettings(runner, settings, manifest),
    )
    return found.filter(each => each !== null)
  })
}

/** True when the project's settings or scripts, not the runner's defaults, make the file a test. */
export function isConfiguredTest(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  path: string,
): boolean {
  if (!CODE.test(path)) return false
  const folder = folderOf(path)
  const known = projectFiles.once(`configured:${runner.name}:${folder}`, () => {
    const each = projectFiles.manifests(folder).map(manifest => said(runner, projectFiles, manifest))
    return (each.find(patterns => patterns.length > 0) ?? []).filter(({ open }) => !open)
  })
  return accepts(known, path)
}

/** Files that may contain the runner's patterns; the runner's own only near a known manifest that mentions it. */
export function settingsFor(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  path: string,
): string[] {
  if (!CODE.test(path)) return []
  const speaking = projectFiles.manifests(folderOf(path)).filter(manifest => {
    const names = Object.keys(manifest.dependencies)
    return commandsOf(runner, manifest).length > 0 || names.some(name => runner.dependencies.test(name))
  })
  return [
    ...foldersAbove(folderOf(path)).map(folder => join(folder, 'package.json')),
    ...speaking.flatMap(manifest => [
      ...namedSettings(runner, manifest).flatMap(
        word => resolved(join(manifest.folder, rootless(word))) ?? [],
      ),
      ...runner.settings.files.map(name => join(manifest.folder, name)),
    ]),
  ]
}

/** The settings files that scripts name on the command line. */
const namedSettings = (runner: JavaScriptRunnerSpec, manifest: Manifest): string[] =>
  commandsOf(runner, manifest).flatMap(({ given }) =>
    optionValues(given, runner.settings.options?.names ?? []),
  )

/** False only when the patterns are understood and none of them matches. */
export const accepts = (patterns: readonly Patterns[], path: string): boolean =>
  patterns.some(each => fits(each, path))

function fits(patterns: Patterns, path: string): boolean {
  const { base, globs, roots, expressions, excludes = [], ignores = [], open = false } = patterns
  if (base !== '' && !path.startsWith(`${base}/`)) return false
  const inner = base === '' ? path : path.slice(base.length + 1)
  if (roots.length > 0 && !roots.some(root => root === '' || inner.startsWith(`${root}/`))) return false
  if (ignores.some(ignored => ignored.test(`/${path}`))) return false
  if (excludes.slice(0, MOST).some(glob => fitsGlob(glob, inner) === true)) return false
  if (open) return true
  if (expressions.length > 0) return expressions.some(expression => expression.test(`/${path}`))
  return globs.slice(0, MOST).some(glob => fitsGlob(glob, inner) !== false)
}

/** True when the manifest or a file beside it configures the runner. */
export function hasSettings(
  { settings }: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  { folder, json }: Manifest,
): boolean {
  if (settings.manifestKey !== undefined && json[settings.manifestKey] !== undefined) return true
  return settings.files.some(name => settingsText(settings, projectFiles, folder, name) !== null)
}

/** Files and globs in the runner's command lines in scripts. */
export function commandGlobs(runner: JavaScriptRunnerSpec, manifest: Manifest): string[] {
  return commandsOf(runner, manifest).flatMap(({ given, plain }) => {
    const specs = given.flatMap(word => /^--spec=(.*)/.exec(word)?.[1] ?? [])
    return [...specs, ...plain].filter(word => !/[$`<>=]|^\/|\.\.\//.test(word)).map(rootless)
  })
}

/** The same as patterns; a folder means everything below it. Null when scripts name nothing. */
export function commandPatterns(runner: JavaScriptRunnerSpec, manifest: Manifest): Patterns | null {
  const named = commandGlobs(runner, manifest)
  const globs = named.map(path => (/[*?[{(]|\.[cm]?[jt]sx?$/.test(path) ? path : join(path, '**')))
  return globs.length > 0 ? { base: manifest.folder, globs, roots: [], expressions: [] } : null
}

/** A path below the package, without the prefix for its folder. */
export const rootless = (path: string): string =>
  path
    .replace(/^<rootDir>\/?/, '')
    .replace(/^(?:\.\/)+|^\.$/, '')
    .replace(/\/+$/, '')

function globsOf(runner: JavaScriptRunnerSpec, manifests: Manifest[]): string[] {
  const versions = manifests.map(({ dependencies }) => dependencies[runner.package ?? ''])
  return runner.globs(versions.find(version => version !== undefined))
}

function fromSettings(
  runner: JavaScriptRunnerSpec,
  settings: SettingsReader | null,
  manifest: Manifest,
): Patterns | null {
  const { base, globs, roots, expressions, excludes, ignores } = runner.settings
  if (!settings || globs === undefined) return null
  const read = (key: string | undefined) => (key === undefined ? null : settings.strings(key))
  const own = join(settings.folder, ...(read(base) ?? []).slice(0, 1).map(rootless).filter(isInside))
  const given = read(expressions)
  const simpler = (given ?? []).flatMap(text => simple(text, own))
  const isVague = (key: string | undefined): boolean =>
    key !== undefined && read(key) === null && settings.has(key)
  const open = isVague(expressions) || isVague(globs) || (given ?? []).length > simpler.length
  return {
    base: own,
    globs: (read(globs) ?? globsOf(runner, [manifest])).map(rootless),
    roots: (read(roots) ?? []).map(rootless),
    expressions: simpler,
    excludes: (read(excludes) ?? []).map(rootless),
    ignores: (read(ignores) ?? []).flatMap(text => simple(text, own)),
    open,
  }
}

const isInside = (folder: string): boolean => folder !== '' && !/^(?:\/|\.\.)|\.\.\//.test(folder)

/** A regular expression that is safe to run: few repetitions, none of a group. `base` is the settings' folder. */
function simple(text: string, base: string): RegExp[] {
  const repeats = text.match(/[*+{]/g)?.length ?? 0
  if (text.length > 200 || repeats > 3 || /\)[*+{]|\\[1-9k]/.test(text)) return []
  try {
    const folder = base === '' ? '' : `/${base.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}`
    return [new RegExp(text.replaceAll('<rootDir>', () => folder))]
  } catch {
    return []
  }
}

/** The settings of each of the runner's projects; those of a file named in a script come first. */
function readSettings(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  manifest: Manifest,
): SettingsReader[] {
  const { folder, json } = manifest
  const { settings } = runner
  const named = namedSettings(runner, manifest)
    .flatMap(word => readNamed(word, runner, projectFiles, folder) ?? [])
    .map(each => (settings.options?.from === 'the manifest' ? { ...each, folder } : each))
  if (named.length > 0) return named.flatMap(each => projectsOf(each, runner, projectFiles))
  const own = settings.manifestKey === undefined ? null : recordOf(json[settings.manifestKey])
  const found = own ? plainReader(folder, own) : readFiles(runner, projectFiles, folder)
  return found === null ? [] : projectsOf(found, runner, projectFiles)
}

function readFiles(
  { settings }: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  folder: string,
): SettingsReader | null {
  for (const name of settings.files) {
    const text = settingsText(settings, projectFiles, folder, name)
    if (text !== null) return readText(settings, name, text, folder)
  }
  return null
}

/** The value of a command-line option: the path of a settings file, or the settings themselves. */
function readNamed(
  word: string,
  { settings }: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  folder: string,
): SettingsReader | null {
  const values = word.startsWith('{') ? recordOf(parseJson(word)) : null
  if (values) return plainReader(folder, values)
  const path = resolved(join(folder, rootless(word)))
  const text = path !== null && projectFiles.known.has(path) ? projectFiles.settings(path) : null
  return path === null || text === null ? null : readText(settings, path, text, folderOf(path))
}

function readText({ block }: RunnerSettings, name: string, text: string, folder: string): SettingsReader {
  if (!/\.(?:json|jsonc|ya?ml)$/.test(name)) return readCode(text, folder, block)
  const values = recordOf(valuesOf(name, text)) ?? {}
  return plainReader(folder, block === undefined ? values : (recordOf(values[block]) ?? {}))
}

/** The settings themselves, or those of each of their projects, which inherit nothing. */
function projectsOf(
  reader: SettingsReader,
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
): SettingsReader[] {
  const key = runner.settings.projects
  const items = key === undefined ? null : reader.items(key)
  if (items === null || items.length === 0) return [reader]
  const found = items.slice(0, MOST).flatMap(item => {
    if (typeof item !== 'string') return [item]
    const place = join(reader.folder, rootless(item))
    const named = readNamed(place, runner, projectFiles, '')
    return named ?? readFiles(runner, projectFiles, place) ?? []
  })
  return found.length > 0 ? found : [reader]
}

/** Text of a settings file; null when it is missing or belongs to another program only. */
function settingsText(
  { shared }: RunnerSettings,
  projectFiles: ProjectFiles,
  folder: string,
  name: string,
): string | null {
  const path = join(folder, name)
  const text = projectFiles.known.has(path) ? projectFiles.settings(path) : null
  return shared?.names.test(name) && !shared.holds.test(text ?? '') ? null : text
}

function valuesOf(name: string, text: string): unknown {
  if (name.includes('.json')) return parseJson(text)
  try {
    return parse(text.slice(0, 20_000))
  } catch {
    return null
  }
}

function plainReader(folder: string, values: Record<string, unknown>): SettingsReader {
  return {
    folder,
    strings: key => {
      const found = values[key]
      if (typeof found === 'string') return [found]
      if (!Array.isArray(found)) return null
      return found.filter(item => typeof item === 'string').slice(0, 50)
    },
    flag: key => values[key] === true,
    has: key => values[key] !== undefined,
    items: key => {
      const found = values[key]
      if (!Array.isArray(found)) return null
      return found.slice(0, 50).flatMap((item: unknown): (SettingsReader | string)[] => {
        const inner = recordOf(item)
        return inner ? [plainReader(folder, inner)] : typeof item === 'string' ? [item] : []
      })
    },
  }
}
