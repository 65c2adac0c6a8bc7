// Makes Jest's environment of a test file fit to run the file once more: its modules, its globals, its test runner.
'use strict'
const { noteOwner } = require('../leftovers.cjs')

/** A map that Jest's runtime keeps, wherever its version has it. */
function mapOf(runtime, name) {
  const found = runtime.registries?.[name] ?? runtime[`_${name}`]
  if (typeof found?.entries !== 'function') throw new Error(`this Jest has no ${name}`)
  return found
}

const HANDLERS = Symbol.for('EVENT_HANDLERS')
/** Listeners that the runner has of its own. */
const OWN_HANDLERS = 2
const CIRCUS = /[\\/]jest-circus[\\/]/
const OTHERS = /[\\/]node_modules[\\/]/

/**
 * For one environment, before its first run. `freshen(round, circus)` before each further one, with the state of Jest's own runner where it
 * has told one. Modules of other packages stay, for to load them is dear, unless the round is `thorough`.
 */
function openFreshen(environment, runtime) {
  const { global } = environment
  const restore = noteOwner(global)
  return ({ thorough }, circus) => {
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
    if (thorough || !clear(circus, global[HANDLERS]))
      loadAnew(global, mapOf(runtime, 'internalModuleRegistry'))
  }
}

/** Takes the tests and listeners of the run before away. False where this runner does not show them. */
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

module.exports = { openFreshen }
