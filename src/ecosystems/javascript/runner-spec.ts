// What is to be said of one test runner of JavaScript and TypeScript: a file in runners/ for each, and nothing elsewhere.
import type { RunnerSpec } from '../shared/test-runner.js'
import type { Manifest } from './project/project-files.js'

export interface JavaScriptRunnerSpec extends RunnerSpec {
  /** Whether it is there wherever its language is. */
  builtIn?: boolean
  /** The module that its names are imported from. */
  module: string
  /** Whether tests have its names without an import: `by default` and `on request` depend on the project's settings. */
  globals: 'never' | 'on request' | 'by default' | 'always'
  /** Other runners whose test files it runs as they are, by name. */
  alsoRuns?: readonly string[]
  /** All that it calls groups, tests and hooks; what replies call otherwise becomes one of these. */
  names: readonly string[]
  /** The same where the project's tests are written with `suite`. */
  suiteNames?: readonly string[]
  /** The assertions that its tests use; `assert` is Node's own. */
  assertion: 'expect' | 'assert' | 'chai or assert'
  /** Whether it runs a test once per row of a table: `test.each(table)(title, test)`. */
  tables?: boolean
  /** Whether its `expect` takes the chains of chai as well. */
  expectIsChai?: boolean
  /** The object that makes mock functions; `mock` is node:test's, for runners that have none of their own. */
  mocks: 'jest' | 'vi' | 'mock'
  /** The module that it is always imported from; without it, it comes with the runner's other names. */
  mocksFrom?: string
  /** How test files are loaded: by Node's own rules, translated to what Node loads, or always as modules. */
  loads: 'as Node does' | 'translated' | 'modules only'
  /** Whether files of the project can only be imported by their whole names, `.ts` included. */
  wholeNames?: boolean
  /** Where a project without tests gets its first. */
  firstTests: 'beside the source' | 'test folder'
  /** Packages that are installed for it and for no other runner. */
  dependencies: RegExp
  commands: readonly RunnerCommand[]
  settings: RunnerSettings
  /** Globs of test files where nothing is configured; `version` is the range that a manifest gives for the runner. */
  globs(version: string | undefined): string[]
  /** What settings and scripts say of test files, null for nothing; without it `settings` alone is read. */
  patterns?(settings: SettingsReader | null, manifest: Manifest): Patterns | null
}

/** How a script of package.json starts the runner. */
interface RunnerCommand {
  /** Base name of the program. */
  program: RegExp
  /** What else the command has to hold. */
  flag?: string
  /** Options with a value of their own; all other arguments without a dash are test files. */
  valued?: RegExp
}

/** Where the runner's settings stand, and the keys in them that say which files are tests. */
export interface RunnerSettings {
  /** Names in the folder of a manifest, as they are looked for. */
  files: readonly string[]
  /** Those among them that other programs have as well, and what they hold where they are the runner's. */
  shared?: { names: RegExp; holds: RegExp }
  /** Key of package.json. */
  manifestKey?: string
  /** Key of the object that holds all other keys. */
  block?: string
  base?: string
  globs?: string
  roots?: string
  expressions?: string
  /** Globs, or expressions, of files that are no tests after all. */
  excludes?: string
  ignores?: string
  /** Key of a list of projects, each with such settings of its own, or named by its folder or file. */
  projects?: string
  /** Options of the command line that name a settings file, and what paths in it start from. */
  options?: { names: readonly string[]; from: 'its folder' | 'the manifest' }
}

/** Settings as plain values, whatever they were written in. `folder` is relative to the project's root. */
export interface SettingsReader {
  folder: string
  strings(key: string): string[] | null
  flag(key: string): boolean
  /** True where the key is there, whether its value can be read or not. */
  has(key: string): boolean
  /** What a list holds: objects as settings of their own, and strings. Null where there is no such list. */
  items(key: string): (SettingsReader | string)[] | null
}

/** Which files a runner takes for tests: globs below a folder, folders that all tests lie in, and simple expressions. */
export interface Patterns {
  base: string
  globs: string[]
  roots: string[]
  expressions: RegExp[]
  /** Globs and expressions of what is left out again. */
  excludes?: string[]
  ignores?: RegExp[]
  /** True where the settings say more than was understood. */
  open?: boolean
}

const MODULE_ENDS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** `jest.config.js`, `jest.config.mjs` and so on. */
export const withEnds = (stem: string, ends: readonly string[] = MODULE_ENDS): string[] =>
  ends.map(end => `${stem}.${end}`)

/** A title for an option that takes a regular expression. */
export const titlePattern = (title: string): string => title.replace(/[*+?^${}()|[\]\\]/g, '\\$&')

/** The module that a project's tests, as far as they are `shown`, import the runner's names from; null where they do without. */
export function moduleIn(shown: string, { module, globals }: JavaScriptRunnerSpec): string | null {
  const named = shown.includes(`'${module}'`) || shown.includes(`"${module}"`)
  if (globals === 'never' || named) return module
  return globals === 'on request' && !/\b(?:describe|it|test)\s*\(/.test(shown) ? module : null
}
