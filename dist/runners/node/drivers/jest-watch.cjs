// Stands before Jest's own test runner: loads the setup modules in the test context, and tells each result at once.
'use strict'
const { pathToFileURL } = require('node:url')
const { noteModules } = require('../leftovers.cjs')
const { begins, ends, loading, state, tell } = require('./jest-tell.cjs')

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
    if (event.name === 'test_start') begins(file, title(event.test))
    if (event.name === 'test_fn_failure') state().raised = event.error
    return before?.call(environment, event, circus)
  }
}

function title(test) {
  const titles = []
  for (let at = test; at && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent) titles.unshift(at.name)
  return titles.join(' ')
}

module.exports = async function watched(globalConfig, config, environment, runtime, file, send) {
  const { agent, order } = state()
  const setupFilesAfterEnv = [...config.setupFilesAfterEnv, ...order.setup]
  loading(file)
  listen(environment, file)
  const listening = (event, args) => {
    // Told here and not by a reporter: reporters hear of it later, when the next test may hang already.
    if (event === 'test-case-result') {
      tell(file, args[1])
      loading(file)
    }
    return send?.(event, args)
  }
  const inner = await own(config.testwrightRunner)
  let found
  let result
  const restore = noteModules()
  agent.begin(file, environment.global)
  try {
    result = await inner(
      globalConfig,
      { ...config, setupFilesAfterEnv },
      environment,
      runtime,
      file,
      listening,
    )
  } finally {
    found = agent.end()
    restore()
  }
  ends(file, result, found)
  return result
}
