// Runs test files with the project's own Jest: settings that select, watch or report are replaced, settings that
// affect how tests run are kept.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  configText,
  flagsBefore,
  packagesAbove,
  programOf,
  readManifest,
  scriptsOf,
  startFolder,
  startsOf,
  valuesOf,
} from '../manifests.mjs'

const MODULES = '--experimental-vm-modules'
const NO_WARNING = '--disable-warning=ExperimentalWarning'
const here = path.dirname(fileURLToPath(import.meta.url))
/** Matches the program in scripts. */
export const program = /(?:^|[/\\])jest(?:\.[cm]?js)?$/
const HOST = path.join(here, 'jest-host.cjs')

const QUIET = {
  bail: 0,
  changedSince: undefined,
  ci: true,
  collectCoverage: false,
  collectCoverageFrom: [],
  coverageReporters: [],
  coverageThreshold: undefined,
  detectLeaks: false,
  detectOpenHandles: false,
  errorOnDeprecated: false,
  expand: false,
  failFast: false,
  filter: undefined,
  findRelatedTests: false,
  forceExit: true,
  json: false,
  listTests: false,
  logHeapUsage: false,
  maxWorkers: 1,
  notify: false,
  onlyChanged: false,
  onlyFailures: false,
  outputFile: undefined,
  passWithNoTests: true,
  randomize: false,
  runTestsByPath: true,
  shard: undefined,
  showSeed: false,
  silent: true,
  testNamePattern: '',
  testResultsProcessor: undefined,
  updateSnapshot: 'none',
  useStderr: true,
  verbose: false,
  watch: false,
  watchAll: false,
  watchPlugins: null,
  watchman: false,
}

/** Flags for node, before the program. Throws a sentence when Jest is not installed. */
export function flags(folder, root) {
  try {
    createRequire(path.join(folder, 'package.json')).resolve('jest')
  } catch {
    throw new Error('jest is not installed: install the dependencies of the project before this step')
  }
  const wanted = startsAsModules(folder, root) ? [MODULES, NO_WARNING] : []
  const own = wanted.filter(flag => process.allowedNodeEnvironmentFlags.has(flag.split('=')[0]))
  const given = flagsBefore(packagesAbove(folder, root), program)
  return [...own, ...given.filter(flag => !own.includes(flag))]
}

export function direct({ folder, root, files: [file], report }) {
  const start = jestFolder(folder, root)
  const own = [
    '--ci',
    '--coverage=false',
    '--watchman=false',
    `--cacheDirectory=${path.join(os.tmpdir(), 'jest')}`,
  ]
  const {
    configs: [config],
    more,
  } = scriptOptions(folder, root)
  if (config !== undefined)
    own.push(`--config=${config.startsWith('{') ? config : path.relative(start, config)}`)
  for (const [name, value] of Object.entries(more))
    own.push(`--${name}=${name === 'rootDir' ? path.relative(start, value) || '.' : value}`)
  const given = ['--json', `--outputFile=${report}`, '--runTestsByPath', path.relative(start, file)]
  return { argv: [programOf(folder, 'jest'), ...own, ...given], folder: start }
}

/** Without the flag Jest loads every file as CommonJS, with it some as modules: the project's scripts tell. */
function startsAsModules(folder, root) {
  const start = jestFolder(folder, root)
  const scripts = packagesAbove(folder, root).map(readManifest).flatMap(scriptsOf)
  const config = JSON.stringify(readManifest(start).jest ?? {}) + (configText(start, 'jest.config') ?? '')
  if (config.includes('extensionsToTreatAsEsm') || scripts.some(text => text.includes(MODULES))) return true
  return readManifest(start).type === 'module' && !scripts.some(text => /\bjest\b/.test(text))
}

/** Options in scripts that affect how tests run, by their names in Jest. */
const TAKEN = {
  env: ['--env'],
  testEnvironment: ['--testEnvironment'],
  rootDir: ['--rootDir'],
  preset: ['--preset'],
}

/**
 * The options for Jest in the project's scripts: `configs` are files or JSON, empty when Jest finds one itself and
 * the first script names none; `more` are other options.
 */
function scriptOptions(folder, root) {
  const start = jestFolder(folder, root)
  const commands = startsOf(packagesAbove(folder, root), program)
  const named = commands.map(({ folder: at, given }) =>
    valuesOf(given, ['-c', '--config']).flatMap(value => configAt(at, value)),
  )
  const hasOwn = readManifest(start).jest !== undefined || configText(start, 'jest.config') !== null
  const configs = hasOwn && !named[0]?.length ? [] : [...new Set(named.flat())]
  const [{ folder: at = start, given = [] } = {}] = commands
  const more = Object.entries(TAKEN).flatMap(([name, names]) =>
    valuesOf(given, names).map(value => [name, name === 'rootDir' ? path.resolve(at, value) : value]),
  )
  return { configs, more: Object.fromEntries(more) }
}

function configAt(folder, value) {
  if (value.startsWith('{')) return [value]
  const place = path.resolve(folder, value)
  return fs.existsSync(place) ? [place] : []
}

const jestFolder = (folder, root) => startFolder(folder, root, 'jest', ['jest.config'])

/** Runs `order.files` in this process; `emit` receives each test as soon as it ends. */
export async function run(order, emit) {
  process.env.NODE_ENV ??= 'test'
  createRequire(import.meta.url)('./jest-runner.cjs').remember(order, emit)
  const folder = jestFolder(order.folder, order.root)
  process.chdir(folder)
  const { at, from } = core(order.folder)
  const { configs, more } = scriptOptions(order.folder, order.root)
  replaceReading(from, order, configs)
  const argv = {
    ...more,
    ...(configs.length > 0 ? { config: configs[0] } : {}),
    $0: 'jest',
    _: order.files,
    runInBand: true,
    runTestsByPath: true,
    ci: true,
    watchman: false,
  }
  await from(at).runCLI({ ...argv, passWithNoTests: true, silent: true, coverage: false }, [folder])
}

/** Jest's core, found among the packages of `jest` or its command line, and its `require`. */
function core(folder) {
  const outer = createRequire(createRequire(path.join(folder, 'package.json')).resolve('jest'))
  for (const find of [() => outer, () => createRequire(outer.resolve('jest-cli'))]) {
    try {
      const at = find().resolve('@jest/core')
      return { at, from: createRequire(at) }
    } catch {
      continue
    }
  }
  throw new Error('the installed jest has no @jest/core')
}

/** Replaces Jest's reading of its configuration by our own. */
function replaceReading(from, order, named) {
  const own = from('jest-config')
  const { globsToMatcher = () => () => false } = from('jest-util')
  const readConfigs = async (argv, projects) => {
    const read = await own.readConfigs(argv, projects)
    // When scripts name several configurations, each test belongs to the one that selects it.
    const others = []
    for (const config of named.slice(1)) others.push(await own.readConfigs({ ...argv, config }, projects))
    const configs = [read, ...others].flatMap(each => each.configs)
    return adapted({ ...read, configs }, order, globsToMatcher)
  }
  from.cache[from.resolve('jest-config')].exports = { ...own, readConfigs }
}

const literal = text => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Type checking matters for files as they would be committed, not for what code does. */
const checks = order => order.finalRun && !order.record

/** Options of ts-jest: each file is translated alone, which is also several times as fast. */
const UNCHECKED = { diagnostics: false, isolatedModules: true }

/** Jest's configuration, with every file assigned to the one project that would run it, or else to the nearest. */
function adapted(read, order, globsToMatcher) {
  const configs = read.configs.filter(config => !isOther(config))
  const shares = shared(order.files, configs, globsToMatcher)
  const kept = configs.flatMap((config, at) =>
    shares[at].length ? [project(config, shares[at], order)] : [],
  )
  const globalConfig = Object.freeze({
    ...read.globalConfig,
    ...QUIET,
    nonFlagArgs: order.files,
    testTimeout: order.perTest,
    testSequencer: HOST,
    reporters: [[HOST, {}]],
  })
  return { ...read, globalConfig, configs: kept, hasDeprecationWarnings: false }
}

/** Projects that lint or check types do not run tests. */
function isOther(config) {
  return /[\\/]jest-runner-(?:eslint|tsc|tsd|prettier|stylelint|standard)/.test(config.runner)
}

function shared(files, configs, globsToMatcher) {
  const matchers = configs.map(({ testMatch }) => globsToMatcher(testMatch))
  const shares = configs.map(() => [])
  for (const file of files) {
    const ranks = configs.map((config, at) => rank(file, config, matchers[at]))
    const best = ranks.indexOf(Math.max(...ranks))
    if (best >= 0) shares[best].push(file)
  }
  return shares
}

/** A longer root above the file is nearer; a project whose own patterns match the file takes precedence. */
function rank(file, config, matches) {
  const inside = [config.rootDir, ...config.roots].filter(root => file.startsWith(root + path.sep))
  const depth = Math.max(-1, ...inside.map(root => root.length))
  return depth < 0 ? -1 : depth + (takes(file, config, matches) ? 100_000 : 0)
}

function takes(file, { testPathIgnorePatterns, testRegex }, matches) {
  if (testPathIgnorePatterns.some(pattern => new RegExp(pattern).test(file))) return false
  return testRegex.length ? testRegex.some(pattern => new RegExp(pattern).test(file)) : matches(file)
}

function project(config, files, order) {
  const outside = files.map(file => path.dirname(file)).filter(folder => !within(folder, config.roots))
  return Object.freeze({
    ...config,
    roots: [...new Set([...config.roots, ...outside])],
    cacheDirectory: path.join(os.tmpdir(), 'testwright-jest'),
    testMatch: [],
    testRegex: files.map(file => `^${literal(file)}$`),
    testPathIgnorePatterns: [],
    transform: checks(order) ? config.transform : config.transform.map(unchecked),
    // The project's transformers must not process our own modules.
    transformIgnorePatterns: [
      ...config.transformIgnorePatterns,
      `^${literal(path.dirname(here))}`,
      ...order.setup.map(literal),
    ],
    testRunner: path.join(here, 'jest-runner.cjs'),
    testTimeout: order.perTest,
    watchPathIgnorePatterns: [],
    globals: checks(order) ? config.globals : withoutChecks(config),
    testwrightRunner: config.testRunner,
  })
}

function within(folder, roots) {
  return roots.some(root => folder === root || folder.startsWith(root + path.sep))
}

/** Type errors are no reason to reject a test that passes. */
function unchecked(entry) {
  const [pattern, transformer, options] = entry
  if (!/[\\/]ts-jest[\\/]/.test(transformer)) return entry
  return [pattern, transformer, { ...options, ...UNCHECKED }]
}

/** Before version 29 ts-jest read its options from the globals. */
function withoutChecks({ globals, transform }) {
  const found = transform.map(entry => /^.*[\\/]ts-jest(?=[\\/])/.exec(entry[1])?.[0]).find(Boolean)
  if (!globals['ts-jest'] && (!found || !(Number.parseInt(readManifest(found).version, 10) < 29)))
    return globals
  return { ...globals, 'ts-jest': { ...globals['ts-jest'], ...UNCHECKED } }
}
