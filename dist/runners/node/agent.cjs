// Stands beside one test file after another: chance and clock by the seed, effects on the world, and the lines that were executed.
'use strict'
const { openCoverage } = require('./coverage.cjs')
const { openEffects } = require('./effects.cjs')
const { seedWorld } = require('./seeding.cjs')

/**
 * For one process. `begin(realm)` before a test file is loaded, with the global object of its tests; `end()` when its last test
 * and hook have run gives { lines, unsafe }: the executed lines of `order.watch`, and in words what no test may do, or null.
 */
function openAgent(order) {
  const effects = openEffects(order.root)
  const coverage = order.watch === null ? null : openCoverage(order.watch)
  let undo = () => undefined
  return {
    begin(realm = globalThis) {
      coverage?.take()
      undo = seedWorld(realm, order.seed)
      effects.start(realm)
    },
    end() {
      const unsafe = effects.stop()
      undo()
      return { lines: coverage?.take() ?? [], unsafe }
    },
  }
}

module.exports = { openAgent }
