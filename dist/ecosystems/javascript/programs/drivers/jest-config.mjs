// The project's Jest configuration, changed in what selects, watches and reports; all that makes a test run stays.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const parts = path.dirname(fileURLToPath(import.meta.url))

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

/** Options of ts-jest: a file is translated alone, which is also several times as fast. */
const UNCHECKED = { diagnostics: false, isolatedModules: true }

const literal = text => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** What Jest read, with every file given to the one project that would run it itself, or else to the nearest. */
export function adapted(read, order) {
  const configs = read.configs.filter(config => !isOther(config))
  const shares = shared(order.files, configs)
  const kept = configs.flatMap((config, at) =>
    shares[at].length ? [project(config, shares[at], order)] : [],
  )
  const globalConfig = Object.freeze({
    ...read.globalConfig,
    ...QUIET,
    nonFlagArgs: order.files,
    testTimeout: order.perTest,
    testSequencer: path.join(parts, 'jest-order.cjs'),
    reporters: [[path.join(parts, 'jest-reporter.cjs'), {}]],
  })
  return { ...read, globalConfig, configs: kept, hasDeprecationWarnings: false }
}

/** Projects that lint or check types run no tests. */
function isOther(config) {
  return /[\\/]jest-runner-(?:eslint|tsc|tsd|prettier|stylelint|standard)/.test(config.runner)
}

function shared(files, configs) {
  const shares = configs.map(() => [])
  for (const file of files) {
    const ranks = configs.map(config => rank(file, config))
    const best = ranks.indexOf(Math.max(...ranks))
    if (best >= 0) shares[best].push(file)
  }
  return shares
}

/** The longer the root that holds the file the nearer; a project whose own patterns take the file goes first. */
function rank(file, config) {
  const inside = [config.rootDir, ...config.roots].filter(root => file.startsWith(root + path.sep))
  const depth = Math.max(-1, ...inside.map(root => root.length))
  return depth < 0 ? -1 : depth + (takes(file, config) ? 100_000 : 0)
}

function takes(file, config) {
  if (config.testPathIgnorePatterns.some(pattern => new RegExp(pattern).test(file))) return false
  if (config.testRegex.length) return config.testRegex.some(pattern => new RegExp(pattern).test(file))
  return config.testMatch.some(glob => matchesGlob(file, glob))
}

/** Enough of a glob matcher to choose between projects. */
function matchesGlob(file, glob) {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?\([^)]*\)|\+\([^)]*\)|@\([^)]*\)|\[[^\]]*\]\??|\?|\{[^}]*\})/)
  const source = parts.map(part => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (/^[?+@]\(/.test(part)) {
      const inner = part
        .slice(2, -1)
        .split('|')
        .map(each => each.split('*').map(literal).join('[^/]*'))
      return `(?:${inner.join('|')})${{ '?': '?', '+': '+', '@': '' }[part[0]]}`
    }
    if (part.startsWith('[')) return part
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`
    return literal(part)
  })
  try {
    return new RegExp(`^${source.join('')}$`).test(file)
  } catch {
    return false
  }
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
    transform: order.finalRun ? config.transform : config.transform.map(unchecked),
    transformIgnorePatterns: [
      ...config.transformIgnorePatterns,
      `^${literal(parts)}`,
      ...order.setup.map(literal),
    ],
    testRunner: path.join(parts, 'jest-watch.cjs'),
    testTimeout: order.perTest,
    watchPathIgnorePatterns: [],
    globals: order.finalRun ? config.globals : withoutChecks(config),
    testwrightRunner: config.testRunner,
  })
}

function within(folder, roots) {
  return roots.some(root => folder === root || folder.startsWith(root + path.sep))
}

/** Types that do not fit are no reason to refuse a test that passes. */
function unchecked(entry) {
  const [pattern, transformer, options] = entry
  if (!/[\\/]ts-jest[\\/]/.test(transformer)) return entry
  return [pattern, transformer, { ...options, ...UNCHECKED }]
}

/** Before version 29 ts-jest took its options from the globals. */
function withoutChecks({ globals, transform }) {
  const found = transform.map(entry => /^.*[\\/]ts-jest(?=[\\/])/.exec(entry[1])?.[0]).find(Boolean)
  if (!globals['ts-jest'] && (!found || !isOld(found))) return globals
  return { ...globals, 'ts-jest': { ...globals['ts-jest'], ...UNCHECKED } }
}

function isOld(folder) {
  try {
    return (
      Number.parseInt(JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version, 10) < 29
    )
  } catch {
    return false
  }
}
