// Stands before Jest's own test runner: loads the setup modules in the test context, runs a file as often as is wanted, and tells each
// result at once.
'use strict'
const { pathToFileURL } = require('node:url')
const { openAgent } = require('../agent.cjs')
const { PASSED, SKIPPED, broken, explain, late, ofFile, plain } = require('../failures.cjs')
const { noteModules, noteOwner } = require('../leftovers.cjs')
const { openRounds } = require('../rounds.cjs')

const STATE = Symbol.for('testwright.jest')
const HANDLERS = Symbol.for('EVENT_HANDLERS')
/** Listeners that Jest's own runner has itself. */
const OWN_HANDLERS = 2
const CIRCUS = /[\\/]jest-circus[\\/]/
const OTHERS = /[\\/]node_modules[\\/]/

/** Kept for the modules that Jest loads itself. */
function remember(order, emit) {
  const rounds = openRounds(order, emit)
  globalThis[STATE] = {
    order,
    emit: rounds.emit,
    rounds,
    agent: openAgent(order, emit),
    told: new Map(),
    finished: new Set(),
    raised: null,
    circus: null,
  }
}

const state = () => globalThis[STATE]

async function watched(globalConfig, config, environment, runtime, file, send) {
  const { rounds } = state()
  listen(environment, file)
  const inner = await runnerAt(config.testwrightRunner)
  const freshen = openFreshen(environment, runtime)
  state().circus = null
  let result
  for (const round of rounds.of(file, environment.global)) {
    if (round.again) freshen(round)
    const found = await runOnce(inner, round, [globalConfig, config, environment, runtime, file, send])
    result ??= found
  }
  return result
}

async function runnerAt(path) {
  let loaded
  try {
    loaded = require(path)
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM') throw error
    loaded = await import(pathToFileURL(path).href)
  }
  return [loaded, loaded.default, loaded.default?.default].find(each => typeof each === 'function')
}

/** Jest puts a text in the place of what node:assert threw; the values are in what was thrown. */
function listen(environment, file) {
  const before = environment.handleTestEvent
  environment.handleTestEvent = function handleTestEvent(event, circus) {
    const { order, emit, rounds } = state()
    state().circus = circus
    if (event.name === 'setup') state().agent.starts()
    if (event.name === 'run_start') state().agent.loaded()
    if (event.name === 'run_start' && isConcurrent(circus?.rootDescribeBlock)) rounds.blur()
    if (event.name === 'test_start') {
      state().raised = null
      // Its hooks have as long as the test has, each.
      emit({ file, at: 'test', wait: order.perTest * 2 + 2000, name: titleOf(event.test) })
      if (rounds.skips(titleOf(event.test))) event.test.mode = 'skip'
    }
    if (event.name === 'test_fn_failure') state().raised = event.error
    return before?.call(environment, event, circus)
  }
}

/** Tests that are begun before their turn comes. */
const isConcurrent = block =>
  block?.children?.some(each => each.concurrent === true || isConcurrent(each)) === true

function titleOf(test) {
  const titles = []
  for (let at = test; at && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent) titles.unshift(at.name)
  return titles.join(' ')
}

/** One run of a file, from its beginning. Gives Jest's result. */
async function runOnce(inner, round, [globalConfig, config, environment, runtime, file, send]) {
  const { agent, emit, finished, order, told } = state()
  const loading = () => emit({ file, at: 'load', wait: order.loading })
  told.clear()
  finished.delete(file)
  loading()
  const listening = (event, args) => {
    // Told here and not by a reporter: reporters hear of it later, when the next test may hang already.
    if (event === 'test-case-result') {
      tell(file, args[1])
      loading()
    }
    return round.again ? undefined : send?.(event, args)
  }
  let found
  let result
  const restore = noteModules()
  agent.begin(round.token, environment.global)
  try {
    const timed = round.timeout === null ? globalConfig : { ...globalConfig, testTimeout: round.timeout }
    const own = { ...config, setupFilesAfterEnv: [...config.setupFilesAfterEnv, ...order.setup] }
    result = await inner(timed, own, environment, runtime, file, listening)
  } catch (error) {
    if (!round.again) throw error
    result = { testResults: [], testExecError: error }
  } finally {
    found = agent.end()
    restore()
  }
  ends(file, result, found)
  return result
}

const nameOf = result => [...result.ancestorTitles, result.title].join(' ')

/** Told once a test: what Jest repeats at the end of a file is known by how often the title was told. */
function tell(file, result) {
  const { emit, told } = state()
  const name = nameOf(result)
  told.set(name, (told.get(name) ?? 0) + 1)
  emit({ file, name, milliseconds: result.duration ?? 0, ...outcome(result) })
}

function outcome(result) {
  if (result.status === 'passed') return PASSED
  if (result.status !== 'failed') return SKIPPED
  const text = plain(result.failureMessages?.[0] ?? '')
  if (/Exceeded timeout of [\d.]+ ?m?s|Timeout - Async callback was not invoked/.test(text)) return late(text)
  const details = result.failureDetails?.[0]
  return explain(state().raised ?? details?.error ?? details, text, 'failed')
}

/** What a file's end adds: results that were not told one by one, and why it could not be run. */
function ends(file, result, found = { lines: [], unsafe: null }) {
  const { emit, told, finished } = state()
  if (finished.has(file)) return
  finished.add(file)
  const seen = new Map()
  state().raised = null
  for (const each of result.testResults ?? []) {
    const name = nameOf(each)
    seen.set(name, (seen.get(name) ?? 0) + 1)
    if (seen.get(name) > (told.get(name) ?? 0)) tell(file, each)
  }
  const error = result.testExecError
  if (error || !result.testResults?.length) {
    const detail = plain(result.failureMessage || error?.stack || error?.message || 'it holds no test')
    emit(ofFile(file, broken(detail)))
  }
  emit({ file, done: true, ...found })
}

/**
 * Makes the environment of a test file fit to run the file once more: for one environment, before its first run. `freshen(round)` before
 * each further one. Modules of other packages stay, for to load them is dear, unless the round is `thorough`.
 */
function openFreshen(environment, runtime) {
  const { global } = environment
  const restore = noteOwner(global)
  return ({ thorough }) => {
    // Modules may be loaded again: no test has begun.
    runtime.enterTestCode?.()
    environment.fakeTimers?.useRealTimers?.()
    environment.fakeTimersModern?.useRealTimers?.()
    runtime.restoreAllMocks?.()
    const modules = mapOf(runtime, 'moduleRegistry')
    const kept = thorough ? [] : [...modules].filter(([path]) => OTHERS.test(path))
    runtime.resetModules()
    for (const [path, module] of kept) modules.set(path, module)
    restore()
    if (thorough || !clear(state().circus, global[HANDLERS]))
      loadAnew(global, mapOf(runtime, 'internalModuleRegistry'))
  }
}

/** A map that Jest's runtime keeps, wherever its version has it. */
function mapOf(runtime, name) {
  const found = runtime.registries?.[name] ?? runtime[`_${name}`]
  if (typeof found?.entries !== 'function') throw new Error(`this Jest has no ${name}`)
  return found
}

/** Takes the tests and listeners of the run before away. False where Jest's own runner has not shown its state. */
function clear(circus, handlers) {
  const root = circus?.rootDescribeBlock
  if (!Array.isArray(handlers) || !Array.isArray(root?.children) || !Array.isArray(root.hooks)) return false
  handlers.length = OWN_HANDLERS
  for (const name of ['children', 'hooks', 'tests']) if (Array.isArray(root[name])) root[name].length = 0
  root.mode = undefined
  const blank = { hasFocusedTests: false, hasStarted: false, currentlyRunningTest: null, unhandledErrors: [] }
  Object.assign(circus, blank, { currentDescribeBlock: root })
  return true
}

/** The runner keeps all that in its modules: they are loaded anew, which takes longer. */
function loadAnew(global, modules) {
  for (const path of [...modules.keys()]) if (CIRCUS.test(path)) modules.delete(path)
  Reflect.deleteProperty(global, HANDLERS)
}

module.exports = Object.assign(watched, { ends, remember, state })
