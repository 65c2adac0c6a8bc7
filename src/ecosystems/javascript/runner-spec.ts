// The description of one JavaScript or TypeScript test runner: one file in runners/ for each, and nothing elsewhere.
import type { RunnerSpec } from '../shared/test-runner.js'
import type { Manifest } from './project/project-files.js'

export interface JavaScriptRunnerSpec extends RunnerSpec {
  /** Whether it comes with the runtime. */
  builtIn?: boolean
  /** The module that its names are imported from. */
  module: string
  /** Whether its names are available without an import: `by default` and `on request` depend on project settings. */
  globals: 'never' | 'on request' | 'by default' | 'always'
  /** Names of other runners whose test files it can run unchanged. */
  alsoRuns?: readonly string[]
  /** All its names for groups, tests and hooks; other names in replies are replaced by these. */
  names: readonly string[]
  /** The same for projects whose tests use `suite`. */
  suiteNames?: readonly string[]
  /** The assertions that its tests use; `assert` is Node's own. */
  assertion: 'expect' | 'assert' | 'chai or assert'
  /** Whether it runs a test once per row of a table: `test.each(table)(title, test)`. */
  tables?: boolean
  /** Whether its `expect` also supports chai's chains. */
  expectIsChai?: boolean
  /** The object that makes mock functions; `mock` is node:test's, for runners without their own. */
  mocks: 'jest' | 'vi' | 'mock'
  /** The module that it is always imported from; by default it comes with the runner's other names. */
  mocksFrom?: string
  /** How test files are loaded: by Node's own rules, translated for Node, or always as modules. */
  loads: 'as Node does' | 'translated' | 'modules only'
  /** Whether project files can only be imported by their full names, including `.ts`. */
  wholeNames?: boolean
  /** Where a project without tests gets its first one. */
  firstTests: 'beside the source' | 'test folder'
  /** Packages that are installed for this runner only. */
  dependencies: RegExp
  commands: readonly RunnerCommand[]
  settings: RunnerSettings
  /** Globs of test files without any configuration; `version` is the runner's version range in a manifest. */
  globs(version: string | undefined): string[]
  /** What settings and scripts say about test files; null for nothing. Without it only `settings` is read. */
  patterns?(settings: SettingsReader | null, manifest: Manifest): Patterns | null
}

/** How a package.json script starts the runner. */
interface RunnerCommand {
  /** Base name of the program. */
  program: RegExp
  /** Another word that the command must contain. */
  flag?: string
  /** Options that take a value; all other arguments without a dash are test files. */
  valued?: RegExp
}

/** Where the runner's settings are, and the keys in them that define test files. */
export interface RunnerSettings {
  /** File names in the folder of a manifest, in search order. */
  files: readonly string[]
  /** File names among them that other programs use too, and content that shows that a file is the runner's. */
  shared?: { names: RegExp; holds: RegExp }
  /** Key of package.json. */
  manifestKey?: string
  /** Key of the object that contains all other keys. */
  block?: string
  base?: string
  globs?: string
  roots?: string
  expressions?: string
  /** Globs, or expressions, of files that are excluded. */
  excludes?: string
  ignores?: string
  /** Key of a list of projects, each with its own such settings, or named by its folder or file. */
  projects?: string
  /** Command-line options that name a settings file, and what paths in it are relative to. */
  options?: { names: readonly string[]; from: 'its folder' | 'the manifest' }
}

/** Settings as plain values, in whatever format they were written. `folder` is relative to the project's root. */
export interface SettingsReader {
  folder: string
  strings(key: string): string[] | null
  flag(key: string): boolean
  /** True when the key exists, even if its value cannot be read. */
  has(key: string): boolean
  /** The items of a list: objects as settings of their own, and strings. Null without such a list. */
  items(key: string): (SettingsReader | string)[] | null
}

/** Files that a runner takes for tests: globs below a folder, folders with all tests, and simple expressions. */
export interface Patterns {
  base: string
  globs: string[]
  roots: string[]
  expressions: RegExp[]
  /** Globs and expressions of excluded files. */
  excludes?: string[]
  ignores?: RegExp[]
  /** True when some of the settings were not understood. */
  open?: boolean
}

const MODULE_ENDS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** `jest.config.js`, `jest.config.mjs` and so on. */
export const withEnds = (stem: string, ends: readonly string[] = MODULE_ENDS): string[] =>
  ends.map(end => `${stem}.${end}`)

/** A title escaped for an option that takes a regular expression. */
export const titlePattern = (title: string): string => title.replace(/[*+?^${}()|[\]\\]/g, '\\$&')

/** The module from which the `shown` tests of a project import the runner's names; null when they use globals. */
export function moduleIn(shown: string, { module, globals }: JavaScriptRunnerSpec): string | null {
  const named = shown.includes(`'${module}'`) || shown.includes(`"${module}"`)
  if (globals === 'never' || named) return module
  return globals === 'on request' && !/\b(?:describe|it|test)\s*\(/.test(shown) ? module : null
}
