// The settings of a runner -> which paths it takes for tests.
import { parse } from 'yaml'
import { fitsGlob } from './globs.js'
import {
  baseOf,
  folderOf,
  join,
  parseJson,
  recordOf,
  type ProjectFiles,
  type Manifest,
} from './project-files.js'
import { blockOf, flagOf, stringsOf } from './settings-code.js'
import { argumentsOf, plainArguments, testCommands } from './scripts.js'
import { SETTINGS, type Runner } from './detect.js'

/** Globs below a folder, folders that all tests lie in, and simple expressions; `usual` where nothing was said. */
export interface Patterns {
  base: string
  globs: string[]
  roots: string[]
  expressions: RegExp[]
}

/** Settings read as plain values, whatever they were written in. */
interface Read {
  folder: string
  strings(key: string): string[] | null
  flag(key: string): boolean
}

const MOST = 8

const VALUED: Partial<Record<Runner, RegExp>> = {
  'node:test':
    /^(?:-r|--require|--import|--loader|--experimental-loader|--test-reporter|--test-reporter-destination|--env-file|--conditions|-C)$/,
  mocha:
    /^(?:-[rtRnugfsj]|--(?:require|timeout|reporter|extension|ext|config|ui|file|loader|import|node-option|opts|grep|fgrep|slow|watch-files|ignore|exclude|jobs|package|retries))$/,
}

export function patternsOf(runner: Runner, projectFiles: ProjectFiles, source: string): Patterns {
  const manifests = projectFiles.manifests(folderOf(source))
  const own = manifests[0]?.folder ?? ''
  for (const manifest of manifests) {
    const found = saidBy(runner, projectFiles, manifest)
    if (found) return found
  }
  return { base: own, globs: usual(runner, manifests), roots: [], expressions: [] }
}

/** False only where the patterns are understood and none of them fits. */
export function accepts({ base, globs, roots, expressions }: Patterns, path: string): boolean {
  if (base !== '' && !path.startsWith(`${base}/`)) return false
  const inner = base === '' ? path : path.slice(base.length + 1)
  if (roots.length > 0 && !roots.some(root => root === '' || inner.startsWith(`${root}/`))) return false
  if (expressions.length > 0) return expressions.some(each => each.test(`/${path}`))
  return globs.slice(0, MOST).some(glob => fitsGlob(glob, inner) !== false)
}

function usual(runner: Runner, manifests: Manifest[]): string[] {
  if (runner === 'vitest') return ['**/*.{test,spec}.?(c|m)[jt]s?(x)']
  if (runner === 'mocha') return ['test/*.{js,cjs,mjs,ts,mts,cts}']
  if (runner === 'jest') {
    const version = manifests.map(each => each.dependencies['jest']).find(each => each !== undefined)
    const old = /^[\^~]?(?:1\d|2\d)\b/.test(version ?? '')
    const end = old ? '[jt]s?(x)' : '?([mc])[jt]s?(x)'
    return [`**/__tests__/**/*.${end}`, `**/?(*.)+(spec|test).${end}`]
  }
  const end = '?(c|m)[jt]s'
  return [
    ...['*.test', '*-test', '*_test', 'test-*', 'test'].map(name => `**/${name}.${end}`),
    `**/test/**/*.${end}`,
  ]
}

function saidBy(runner: Runner, projectFiles: ProjectFiles, manifest: Manifest): Patterns | null {
  if (runner === 'node:test') return fromCommands(runner, manifest, [])
  const settings = readSettings(runner, projectFiles, manifest)
  if (runner === 'mocha') return mochaPatterns(settings, manifest)
  if (!settings) return null
  const base = join(settings.folder, ...inside(settings, runner === 'jest' ? 'rootDir' : 'root'))
  const plain = { base, roots: [], expressions: [] }
  if (runner === 'vitest') {
    const globs = settings.strings('include') ?? usual(runner, [manifest])
    return { ...plain, globs, roots: inside(settings, 'dir') }
  }
  const globs = (settings.strings('testMatch') ?? usual(runner, [manifest])).map(rootless)
  const roots = (settings.strings('roots') ?? []).map(rootless)
  return { base, globs, roots, expressions: (settings.strings('testRegex') ?? []).flatMap(simple) }
}

const rootless = (path: string): string =>
  path
    .replace(/^<rootDir>\/?/, '')
    .replace(/^(?:\.\/)+|^\.$/, '')
    .replace(/\/+$/, '')

/** A folder that a key names, where it stays inside the package. */
function inside(settings: Read, key: string): string[] {
  const [folder = ''] = settings.strings(key) ?? []
  const plain = rootless(folder)
  return plain === '' || /^(?:\/|\.\.)|\.\.\//.test(plain) ? [] : [plain]
}

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

function mochaPatterns(settings: Read | null, manifest: Manifest): Patterns | null {
  const ends = settings?.strings('extension') ?? ['js', 'cjs', 'mjs']
  const end = `{${[...new Set([...ends, 'ts'])].map(each => each.replace(/^\./, '')).join(',')}}`
  const deep = settings?.flag('recursive') === true || flagged(manifest, '--recursive')
  const written = [...(settings?.strings('spec') ?? [])]
  const found = fromCommands('mocha', manifest, written)
  const specs = found?.globs ?? ['test']
  if (!settings && !found && !deep) return null
  const globs = specs.map(spec => {
    const plain = rootless(spec)
    return /[*?[{(]|\.[cm]?[jt]sx?$/.test(plain) ? plain : join(plain, deep ? '**' : '', `*.${end}`)
  })
  return { base: settings?.folder ?? manifest.folder, globs, roots: [], expressions: [] }
}

const flagged = ({ scripts }: Manifest, flag: string): boolean =>
  testCommands(scripts).some(
    command => command.some(word => word.endsWith('mocha')) && command.includes(flag),
  )

/** Files and globs named on the command line, beside those that settings name. */
function fromCommands(runner: 'node:test' | 'mocha', manifest: Manifest, written: string[]): Patterns | null {
  const program = runner === 'mocha' ? /^(?:_?mocha(?:\.[cm]?js)?|ts-mocha)$/ : /^(?:node|tsx|ts-node)$/
  const globs = testCommands(manifest.scripts).flatMap(command => {
    const given = argumentsOf(command, program)
    if (!given || (runner === 'node:test' && !given.includes('--test'))) return []
    const specs = given.flatMap(word => /^--spec=(.*)/.exec(word)?.[1] ?? [])
    const plain = plainArguments(given, VALUED[runner] ?? /^$/)
    return [...specs, ...plain].filter(word => !/[$`<>=]|^\/|\.\.\//.test(word)).map(rootless)
  })
  const all = [...written, ...globs]
  if (all.length === 0) return null
  const named =
    runner === 'mocha'
      ? all
      : all.map(each => (/[*?[{(]|\.[cm]?[jt]sx?$/.test(each) ? each : join(each, '**')))
  return { base: manifest.folder, globs: named, roots: [], expressions: [] }
}

function readSettings(runner: Runner, projectFiles: ProjectFiles, { folder, json }: Manifest): Read | null {
  const own = runner === 'jest' || runner === 'mocha' ? recordOf(json[runner]) : null
  if (own) return plainRead(folder, own)
  for (const name of SETTINGS[runner]) {
    const path = join(folder, name)
    const text = projectFiles.known.has(path) ? projectFiles.settings(path) : null
    if (text === null || (name.startsWith('vite.') && !/\btest\s*:/.test(text))) continue
    if (/\.(?:json|jsonc|ya?ml)$/.test(name)) return plainRead(folder, recordOf(valuesOf(name, text)) ?? {})
    const block = runner === 'vitest' ? (blockOf(text, 'test') ?? '') : text
    return { folder, strings: key => stringsOf(block, key), flag: key => flagOf(block, key) }
  }
  return null
}

function valuesOf(name: string, text: string): unknown {
  if (baseOf(name).includes('.json')) return parseJson(text)
  try {
    return parse(text.slice(0, 20_000))
  } catch {
    return null
  }
}

function plainRead(folder: string, values: Record<string, unknown>): Read {
  return {
    folder,
    strings: key => {
      const found = values[key]
      if (typeof found === 'string') return [found]
      if (!Array.isArray(found)) return null
      return found.filter(each => typeof each === 'string').slice(0, 50)
    },
    flag: key => values[key] === true,
  }
}
