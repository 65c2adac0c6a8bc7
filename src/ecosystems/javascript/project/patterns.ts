// The settings of a runner -> which paths it takes for tests.
import { parse } from 'yaml'
import type { JavaScriptRunnerSpec, Patterns, RunnerSettings, SettingsReader } from '../runner-spec.js'
import { fitsGlob } from './globs.js'
import { folderOf, join } from '../../shared/paths.js'
import { parseJson, recordOf, type Manifest, type ProjectFiles } from './project-files.js'
import { commandsOf } from './scripts.js'
import { readCode } from './settings-code.js'

const MOST = 8

/** What the nearest manifest says that says anything, else the runner's own globs. */
export function patternsOf(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  source: string,
): Patterns {
  const manifests = projectFiles.manifests(folderOf(source))
  for (const manifest of manifests) {
    const settings = readSettings(runner, projectFiles, manifest)
    const found = runner.patterns?.(settings, manifest) ?? fromSettings(runner, settings, manifest)
    if (found) return found
  }
  const [own] = manifests
  return { base: own?.folder ?? '', globs: globsOf(runner, manifests), roots: [], expressions: [] }
}

/** False only where the patterns are understood and none of them fits. */
export function accepts({ base, globs, roots, expressions }: Patterns, path: string): boolean {
  if (base !== '' && !path.startsWith(`${base}/`)) return false
  const inner = base === '' ? path : path.slice(base.length + 1)
  if (roots.length > 0 && !roots.some(root => root === '' || inner.startsWith(`${root}/`))) return false
  if (expressions.length > 0) return expressions.some(expression => expression.test(`/${path}`))
  return globs.slice(0, MOST).some(glob => fitsGlob(glob, inner) !== false)
}

/** True where the manifest or a file beside it configures the runner. */
export function hasSettings(
  { settings }: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  { folder, json }: Manifest,
): boolean {
  if (settings.manifestKey !== undefined && json[settings.manifestKey] !== undefined) return true
  return settings.files.some(name => settingsText(settings, projectFiles, folder, name) !== null)
}

/** Files and globs that scripts name on the runner's command line. */
export function commandGlobs(runner: JavaScriptRunnerSpec, manifest: Manifest): string[] {
  return commandsOf(runner, manifest).flatMap(({ given, plain }) => {
    const specs = given.flatMap(word => /^--spec=(.*)/.exec(word)?.[1] ?? [])
    return [...specs, ...plain].filter(word => !/[$`<>=]|^\/|\.\.\//.test(word)).map(rootless)
  })
}

/** The same as patterns; a folder stands for all that lies below it. Null where scripts name nothing. */
export function commandPatterns(runner: JavaScriptRunnerSpec, manifest: Manifest): Patterns | null {
  const named = commandGlobs(runner, manifest)
  const globs = named.map(path => (/[*?[{(]|\.[cm]?[jt]sx?$/.test(path) ? path : join(path, '**')))
  return globs.length > 0 ? { base: manifest.folder, globs, roots: [], expressions: [] } : null
}

/** A path below the package, without what stands for its folder. */
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
  const { base, globs, roots, expressions } = runner.settings
  if (!settings || globs === undefined) return null
  const read = (key: string | undefined) => (key === undefined ? null : settings.strings(key))
  return {
    base: join(settings.folder, ...(read(base) ?? []).slice(0, 1).map(rootless).filter(isInside)),
    globs: (read(globs) ?? globsOf(runner, [manifest])).map(rootless),
    roots: (read(roots) ?? []).map(rootless),
    expressions: (read(expressions) ?? []).flatMap(simple),
  }
}

const isInside = (folder: string): boolean => folder !== '' && !/^(?:\/|\.\.)|\.\.\//.test(folder)

/** An expression that can be run without a thought: few repetitions, none of them of a group. */
function simple(text: string): RegExp[] {
  const repeats = text.match(/[*+{]/g)?.length ?? 0
  if (text.length > 200 || repeats > 3 || /\)[*+{]|\\[1-9k]/.test(text)) return []
  try {
    return [new RegExp(text)]
  } catch {
    return []
  }
}

function readSettings(
  { settings }: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  { folder, json }: Manifest,
): SettingsReader | null {
  const own = settings.manifestKey === undefined ? null : recordOf(json[settings.manifestKey])
  if (own) return plainReader(folder, own)
  for (const name of settings.files) {
    const text = settingsText(settings, projectFiles, folder, name)
    if (text === null) continue
    const { block: key } = settings
    if (/\.(?:json|jsonc|ya?ml)$/.test(name)) {
      const values = recordOf(valuesOf(name, text)) ?? {}
      return plainReader(folder, key === undefined ? values : (recordOf(values[key]) ?? {}))
    }
    return readCode(text, folder, key)
  }
  return null
}

/** Text of a settings file, null where there is none or another program's alone. */
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
  }
}
