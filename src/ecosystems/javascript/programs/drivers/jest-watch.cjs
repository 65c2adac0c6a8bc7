// Stands before Jest's own test runner: loads the setup modules in the test context, and tells each result at once.
'use strict'
const { pathToFileURL } = require('node:url')
const { noteModules } = require('../leftovers.cjs')
const { openFreshen } = require('./jest-freshen.cjs')
const { afresh, begins, ends, loading, state, tell } = require('./jest-tell.cjs')

async function own(at) {
  let loaded
  try {
    loaded = require(at)
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM') throw error
    loaded = await import(pathToFileURL(at).href)
  }
  return [loaded, loaded.default, loaded.default?.default].find(each => typeof each === 'function')
}

/** Jest puts a text in the place of what node:assert threw; the values are in what was thrown. */
function listen(environment, file) {
  const before = environment.handleTestEvent
  environment.handleTestEvent = function handleTestEvent(event, circus) {
    state().circus = circus
    if (event.name === 'test_start') {
      begins(file, title(event.test))
      if (state().rounds.settled()) event.test.mode = 'skip'
    }
    if (event.name === 'test_fn_failure') state().raised = event.error
    return before?.call(environment, event, circus)
  }
}

function title(test) {
  const titles = []
  for (let at = test; at && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent) titles.unshift(at.name)
  return titles.join(' ')
}

/** One run of a file. Gives Jest's result. */
async function runOnce(inner, round, [globalConfig, config, environment, runtime, file, send]) {
  const { agent, order } = state()
  const setupFilesAfterEnv = [...config.setupFilesAfterEnv, ...order.setup]
  afresh(file)
  loading(file)
  const listening = (event, args) => {
    // Told here and not by a reporter: reporters hear of it later, when the next test may hang already.
    if (event === 'test-case-result') {
      tell(file, args[1])
      loading(file)
    }
    return round.again ? undefined : send?.(event, args)
  }
  let found
  let result
  const restore = noteModules()
  agent.begin(round.token, environment.global)
  try {
    const timed = round.timeout === null ? globalConfig : { ...globalConfig, testTimeout: round.timeout }
    const own = { ...config, setupFilesAfterEnv }
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

module.exports = async function watched(globalConfig, config, environment, runtime, file, send) {
  const { rounds } = state()
  listen(environment, file)
  const inner = await own(config.testwrightRunner)
  const freshen = openFreshen(environment, runtime)
  state().circus = null
  let result
  for (const round of rounds.of(file, environment.global)) {
    if (round.again) freshen(round, state().circus)
    const found = await runOnce(inner, round, [globalConfig, config, environment, runtime, file, send])
    result ??= found
  }
  return result
}
