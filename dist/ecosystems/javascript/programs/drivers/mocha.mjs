// Runs test files with the project's own Mocha in this process, one instance per file, with the project's own options.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  PASSED,
  SKIPPED,
  broken,
  explain,
  guarded,
  late,
  ofFile,
  plain,
  told as wordsFor,
} from '../failures.cjs'
import { noteWorld } from '../leftovers.cjs'
import { flagsBefore, programOf, startsOf, typeFlags } from '../manifests.mjs'
import { runInTurn, underTest } from '../one-process.mjs'

const OPTIONS = fileURLToPath(new URL('./mocha-options.cjs', import.meta.url))
/** Matches the program in scripts. */
export const program = /(?:^|[/\\])_?mocha(?:\.[cm]?js)?$/
const SLOW = 15_000
const HOOKS = 5000
/** Options that select, report or write: replaced by ours. */
const OVERRIDDEN = [
  '_',
  'spec',
  'file',
  'watch',
  'watch-files',
  'watchFiles',
  'reporter',
  'reporter-option',
  'reporterOption',
  'reporterOptions',
]
const OFF = {
  bail: false,
  parallel: false,
  forbidOnly: false,
  forbidPending: false,
  exit: false,
  fullTrace: false,
  retries: 0,
  dryRun: false,
}

function home(folder, root) {
  try {
    return dirname(createRequire(join(folder, 'package.json')).resolve('mocha/package.json'))
  } catch {
    const place = relative(root, folder) || 'this project'
    throw new Error(
      `mocha is not installed in ${place}: run npm ci (or its like) in a step before Testwright`,
    )
  }
}

/** Flags for Node, read with the project's own Mocha, whose options are passed to `run` as `order.mocha`. */
export function flags(folder, root, order) {
  const mocha = home(folder, root)
  const words = wordsOf(folder, root)
  const given = {
    cwd: folder,
    timeout: SLOW,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    killSignal: 'SIGKILL',
  }
  const before = flagsBefore([folder, root], program)
  const told = asked([OPTIONS, mocha, JSON.stringify(words)], given)
  const { options, flags: own } = JSON.parse(told.slice(told.lastIndexOf('\n') + 1))
  order.mocha = { home: mocha, options }
  const loaders = [own, ...[options.require ?? []].flat()].flat().map(String)
  const flags = [...before, ...own]
  return [...flags, ...typeFlags([...order.files, order.watch ?? ''], [...before, ...loaders], folder)]
}

/** With the project's options but without its settings, whose `spec` would be run as well. */
export function direct({ folder, files: [file], report, mocha: { options } }) {
  const own = Object.entries(options)
    .filter(
      ([name]) =>
        /^[a-z][a-z-]+$/.test(name) && (name === 'file' || !OVERRIDDEN.includes(name)) && !UNASKED.test(name),
    )
    .flatMap(([name, value]) => [value].flat().map(each => asOption(name, each)))
  const reporting = ['--no-config', '--no-package', '--reporter=json', `--reporter-option=output=${report}`]
  const argv = [programOf(folder, 'mocha'), ...own, ...reporting, relative(folder, file)]
  return { argv, folder }
}

/** Options that say where other options are, or which files are run. */
const UNASKED = /^(?:config|package|opts|extension|ignore|exclude|grep|fgrep|invert|parallel|bail|list-.*)$/

const asOption = (name, value) =>
  typeof value === 'boolean' ? `--${value ? '' : 'no-'}${name}` : `--${name}=${String(value)}`

function asked(argv, given) {
  try {
    return execFileSync(process.execPath, argv, given)
  } catch (error) {
    const said = String(error.stderr ?? '')
    const why = /^(?:Uncaught )?\w*Error\b.*$/m.exec(said)?.[0] ?? said.trim().split('\n').at(-1)
    throw new Error(`mocha could not read its options: ${why || error.code || 'it did not end'}`)
  }
}

/** Options of Node with a value, which Mocha accepts only in one word. */
const OF_NODE = /^--(?:import|loader|experimental-loader|conditions)$/

/** The words after `mocha` in the scripts; words before it are not for Mocha. */
function wordsOf(folder, root) {
  const [{ given: all = [] } = {}] = startsOf([folder, root], program)
  const given = all.flatMap((word, at) => {
    if (OF_NODE.test(all[at - 1] ?? '')) return []
    return OF_NODE.test(word) ? `${word}=${all[at + 1] ?? ''}` : word
  })
  return given.filter(word => !/^(--watch|-w|--version|--help|-h|-V|--list-\w+)$/.test(word))
}

/** Runs `order.files`, each with its own instance of Mocha. */
export async function run(order, emit) {
  const { home: folder, options } = order.mocha
  const setups = [options.file ?? []].flat().map(path => resolve(path))
  for (const name of OVERRIDDEN) Reflect.deleteProperty(options, name)
  const entry = createRequire(join(folder, 'package.json'))
  await runInTurn(order, emit, async tools => {
    const cli = ['.cjs', '.js']
      .map(end => join(folder, 'lib', 'cli', `run-helpers${end}`))
      .find(path => existsSync(path))
    const { handleRequires } = entry(cli)
    const Mocha = ownClass(await import(pathToFileURL(entry.resolve(folder)).href))
    const plugins = await handleRequires([options.require ?? []].flat(), { ignoredPlugins: [] })
    const seen = new Set()
    // As Mocha's own command does: an unhandled rejection fails the running test.
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', reason => {
      if (!process.emit('uncaughtException', reason, 'unhandledRejection')) throw reason
    })
    return (file, round) => {
      const first = file === order.files[0] && !round.again
      const bail = order.kills !== null && tools.rounds.bails(file)
      const mocha = makeMocha(Mocha, { options, plugins, order, first, bail, timeout: round.timeout })
      return runFile(file, mocha, { ...tools, order, round, setups, seen })
    }
  })
}

const ownClass = loaded =>
  [loaded.Mocha, loaded.default, loaded.default?.Mocha, loaded['module.exports']].find(
    each => typeof each === 'function',
  )

function makeMocha(Mocha, { options, plugins, order, first, bail, timeout: asked }) {
  const { globalSetup, globalTeardown, ...others } = plugins ?? {}
  void globalTeardown
  const timeout = order.finalRun ? Math.max(Number(options.timeout) || 0, order.perTest) : order.perTest
  const own = {
    ...options,
    ...others,
    ...OFF,
    timeout: asked ?? timeout,
    bail,
    reporter: function Quiet() {},
    grep: undefined,
    fgrep: undefined,
    color: false,
  }
  return new Mocha({ ...own, ...(first && globalSetup ? { globalSetup } : {}) })
}

async function runFile(file, mocha, tools) {
  const { order, emit, agent, rounds, round, reload } = tools
  emit({ file, at: 'load', wait: order.loading })
  agent.begin(round.token)
  let restore = () => false
  try {
    for (const setup of tools.setups) await loadSetup(mocha, setup, tools)
    if (round.again) await loadAgain(mocha, file, () => reload.load(file))
    else if (typeof mocha.loadFilesAsync === 'function') await mocha.addFile(file).loadFilesAsync()
    else await loadAgain(mocha, file, () => loadFirst(file))
    restore = noteWorld()
    agent.loaded(await underTest(file, order, round))
    emit({ file, at: 'test', wait: order.perTest + HOOKS })
    const leave = () => leaveOut(mocha, rounds)
    leave()
    let runner
    await new Promise(resolve => listen((runner = mocha.run(resolve)), file, order, emit).on('fail', leave))
    // Otherwise it would receive errors of later files, and end the process.
    runner.dispose?.()
  } catch (error) {
    emit(ofFile(file, broken(wordsFor(error))))
  }
  agent.compare()
  const shaken = restore()
  emit({ file, done: true, ...agent.end() })
  return shaken
}

/** Skips tests whose outcome is already known. */
function leaveOut({ suite }, rounds) {
  suite.eachTest(test => {
    if (rounds.skips(test.fullTitle())) test.pending = true
  })
}

/** Loads a file of `--file`: its hooks belong to every instance of Mocha. */
async function loadSetup(mocha, setup, { seen, reload }) {
  await loadAgain(mocha, setup, () => (seen.has(setup) ? reload.load(setup) : loadFirst(setup)))
  if (!seen.has(setup)) reload.note(setup)
  seen.add(setup)
}

/** For Mocha before 8, which loads all files at once, and only when it runs. */
async function loadFirst(file) {
  try {
    return createRequire(file)(file)
  } catch (error) {
    if (error?.code !== 'ERR_REQUIRE_ESM') throw error
    return await import(pathToFileURL(file).href)
  }
}

/** What Mocha does with a file, using a loader that can load it a second time. */
async function loadAgain(mocha, file, load) {
  const { suite } = mocha
  suite.emit('pre-require', globalThis, file, mocha)
  suite.emit('require', await load(), file, mocha)
  suite.emit('post-require', globalThis, file, mocha)
}

function listen(runner, file, order, emit) {
  const told = new Set()
  const tell = (test, found) => {
    if (told.has(test)) return
    told.add(test)
    emit({ file, name: test.fullTitle(), milliseconds: test.duration ?? 0, ...found })
  }
  // Mocha stops a late test itself if it can: this limit is for tests that it cannot stop.
  runner.on('test', test => emit({ file, at: 'test', wait: order.perTest + 1000, name: test.fullTitle() }))
  runner.on('pass', test => tell(test, PASSED))
  runner.on('pending', test => tell(test, SKIPPED))
  runner.on('fail', (test, error) => {
    const detail = wordsFor(error)
    // A test that passed can still fail by unfinished work.
    if (test.type === 'test') told.delete(test)
    if (test.type === 'test') return tell(test, failure(error, detail))
    const found = broken(`${plain(test.title)}: ${detail}`)
    const current = test.ctx?.currentTest
    if (current && !told.has(current)) tell(current, found)
    else emit(ofFile(file, found))
  })
  return runner
}

function failure(error, detail) {
  const isLate =
    guarded(() => error?.code) === 'ERR_MOCHA_TIMEOUT' ||
    guarded(() => /^Timeout of \d+ms exceeded/.test(error?.message))
  return isLate ? late() : explain(error, detail, 'failed')
}
