// Stands beside one test file after another: chance and clock by the seed, effects on the world, and the lines that were executed.
'use strict'
const { openCoverage } = require('./coverage.cjs')
const { openEffects } = require('./effects.cjs')
const { openWorld } = require('./outliving.cjs')
const { seedWorld } = require('./seeding.cjs')
const { openStrays } = require('./strays.cjs')

/** The project's own tests may do what they like. */
const NO_EFFECTS = { start: () => undefined, stop: () => null }

/**
 * For one process. `begin(file, realm)` before a test file is loaded, with the global object of its tests, from where its tests will
 * be started; `starts()` once the runner has its own names there, where that is later; `loaded(modules)` when it is loaded, with
 * namespaces of modules that it may change; `compare()` before what it left is put back; `end()` when its last test and hook have run
 * gives { lines, elsewhere, unsafe }: the executed lines of `order.watch`, by path those of `order.also`, and in words what no test may do,
 * or null. What a file does after that is emitted.
 */
function openAgent(order, emit) {
  const strays = openStrays()
  const effects = order.record
    ? NO_EFFECTS
    : openEffects(order.root, {
        stray: strays.stray,
        late: (file, unsafe) => emit({ file, late: true, unsafe }),
        // Whole files are the project's own as well.
        ...(order.finalRun ? {} : { tests: order.files, source: order.watch }),
      })
  const { root, watch: source, also = [], files: tests, driver } = order
  const coverage = source === null ? null : openCoverage([source, ...also])
  // The plain run of candidates: whole files are the project's own as well.
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
      // Later, nothing of the watched file runs between the end of one file and the next: to take it is dear.
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
