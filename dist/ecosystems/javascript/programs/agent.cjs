// Watches one test file after another: seeds randomness and clock, detects side effects, and collects executed lines.
'use strict'
const { openCoverage } = require('./coverage.cjs')
const { openEffects } = require('./effects.cjs')
const { openWorld } = require('./outliving.cjs')
const { seedWorld } = require('./seeding.cjs')
const { openStrays } = require('./strays.cjs')

/** The project's own tests may have any side effects. */
const NO_EFFECTS = { start: () => undefined, stop: () => null }

/**
 * For one process. Call `begin(file, realm)` before a test file is loaded, with the global object of its tests, in
 * the context that will start its tests; `starts()` once the runner has defined its own names there, if that is
 * later; `loaded(modules)` when it is loaded, with namespaces of modules that it may change; `compare()` before its
 * leftovers are undone; `end()` when its last test and hook have run. `end()` returns { lines, elsewhere, unsafe }:
 * the executed lines of `order.watch`, those of `order.also` by path, and a forbidden side effect in words, or null.
 * Effects of a file after that are emitted.
 */
function openAgent(order, emit) {
  const strays = openStrays()
  const effects = order.record
    ? NO_EFFECTS
    : openEffects(order.root, {
        stray: strays.stray,
        late: (file, unsafe) => emit({ file, late: true, unsafe }),
        // Whole files include the project's own tests.
        ...(order.finalRun ? {} : { tests: order.files, source: order.watch }),
      })
  const { root, watch: source, also = [], files: tests, driver } = order
  const coverage = source === null ? null : openCoverage([source, ...also])
  // Only the plain run of candidates is checked: whole files include the project's own tests.
  const isPlain = source !== null && order.seed === 0 && !order.finalRun && order.kills === null
  const world = isPlain ? openWorld({ root, tests, source, tolerant: driver !== 'mocha' }) : null
  let changed = () => null
  let atStart = () => null
  let tested = globalThis
  let undo = () => undefined
  let first = true
  return {
    begin(file, realm = globalThis) {
      strays.enter(file)
      // Only once: no code of the watched file runs between two files, and taking coverage is expensive.
      if (first) coverage?.take()
      first = false
      undo = seedWorld(realm, order.seed)
      effects.start(realm)
      tested = realm
      this.starts()
    },
    starts() {
      changed = () => null
      atStart = world?.atStart(tested) ?? (() => null)
    },
    loaded(modules) {
      if (world === null) return
      const early = atStart()
      const sinceThen = world.note(tested, modules)
      changed = () => early ?? sinceThen()
    },
    compare() {
      const left = changed()
      changed = () => left
    },
    end() {
      this.compare()
      const unsafe = effects.stop() ?? changed()
      strays.leave()
      undo()
      const { [source]: lines = [], ...elsewhere } = Object.fromEntries(coverage?.take() ?? [])
      return { lines, elsewhere, unsafe }
    },
  }
}

module.exports = { openAgent }
