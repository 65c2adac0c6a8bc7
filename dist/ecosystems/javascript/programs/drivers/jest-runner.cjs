// Wraps Jest's own test runner: loads the setup modules in the test context, runs a file as often as needed, and
// reports each result at once.
'use strict'
const { pathToFileURL } = require('node:url')
const { openAgent } = require('../agent.cjs')
const { PASSED, SKIPPED, broken, explain, late, ofFile, plain } = require('../failures.cjs')
const { noteModules, noteOwner } = require('../leftovers.cjs')
const { openRounds } = require('../rounds.cjs')

const STATE = Symbol.for('testwright.jest')
const HANDLERS = Symbol.for('EVENT_HANDLERS')
/** Number of listeners that Jest's own runner registers. */
const OWN_HANDLERS = 2
const CIRCUS = /[\\/]jest-circus[\\/]/
const OTHERS = /[\\/]node_modules[\\/]/

/** Stores state for the modules that Jest loads itself. */
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

/** Jest replaces errors of node:assert by text, so the values are taken from the original error. */
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
      // Each of its hooks gets as much time as the test.
      emit({ file, at: 'test', wait: order.perTest * 2 + 2000, name: titleOf(event.test) })
      if (rounds.skips(titleOf(event.test))) event.test.mode = 'skip'
    }
    if (event.name === 'test_fn_failure') state().raised = event.error
    return before?.call(environment, event, circus)
  }
}

/** True for tests that start before their turn. */
const isConcurrent = block =>
  block?.children?.some(each => each.concurrent === true || isConcurrent(each)) === true

function titleOf(test) {
  const titles = []
  for (let at = test; at && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent) titles.unshift(at.name)
  return titles.join(' ')
}

/** One complete run of a file. Returns Jest's result. */
async function runOnce(inner, round, [globalConfig, config, environment, runtime, file, send]) {
  const { agent, emit, finished, order, told } = state()
  const loading = () => emit({ file, at: 'load', wait: order.loading })
  told.clear()
  finished.delete(file)
  loading()
  const listening = (event, args) => {
    // Reported here and not by a reporter: reporters are notified later, when the next test may already hang.
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

/** Reports a test once: counts of reported titles identify the results that Jest repeats at the end of a file. */
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

/** Reports what a file's end adds: results not reported before, and why it could not be run. */
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
    const detail = plain(result.failureMessage || error?.stack || error?.message || 'it contains no tests')
    emit(ofFile(file, broken(detail)))
  }
  emit({ file, done: true, ...found })
}

/**
 * Prepares the environment of a test file for repeated runs; call it once per environment, before the first run. Call
 * `freshen(round)` before each further run. Modules of other packages are kept, because loading them is expensive,
 * unless the round is `thorough`.
 */
function openFreshen(environment, runtime) {
  const { global } = environment
  const restore = noteOwner(global)
  return ({ thorough }) => {
    // Tells Jest that modules may be loaded again: no test has begun.
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

/** A map in Jest's runtime, wherever the version keeps it. */
function mapOf(runtime, name) {
  const found = runtime.registries?.[name] ?? runtime[`_${name}`]
  if (typeof found?.entries !== 'function') throw new Error(`this Jest has no ${name}`)
  return found
}

/** Removes tests and listeners of the previous run. False when Jest's own runner has not exposed its state. */
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

/** The runner's state is in its modules, so they are reloaded, which takes longer. */
function loadAnew(global, modules) {
  for (const path of [...modules.keys()]) if (CIRCUS.test(path)) modules.delete(path)
  Reflect.deleteProperty(global, HANDLERS)
}

module.exports = Object.assign(watched, { ends, remember, state })
