// Observes the tests of one file inside a runtime other than Node, and reports each as it ends. Started by
// `runtimes.mjs`.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { openEffects } = require('./effects.cjs')
const { PASSED, SKIPPED, explain, late, told } = require('./failures.cjs')
const { openReport } = require('./report.cjs')
const { seedWorld } = require('./seeding.cjs')
const { openTicks } = require('./ticks.cjs')

const SWITCH = Symbol.for('testwright.mutant')
// Captured before a test can replace them.
const { setTimeout, clearTimeout, performance } = globalThis
const { env } = process
const LATE = new Error('out of time')

/**
 * For one process, before the test file is loaded. `natives` are runtime functions that `effects.cjs` watches in
 * addition to Node's; `effectOf(error)` describes the forbidden effect behind a runtime error, null for none.
 *
 * `test(name, run)` registers a test by its full title and returns the function to run in its place; a test that runs
 * others is reported through these. `skipped(name)` reports one that the runner skips; `after(run)` wraps what runs
 * after each test; call `end()` when everything has ended.
 */
export function openTests({ natives = {}, effectOf = () => null } = {}) {
  const order = takeOrder()
  const { file, loading, perTest, timeout } = order
  const emit = openReport(order)
  const ticks = openTicks({ counted: false })
  const effects = openEffects(order.root, {
    natives,
    ...(order.finalRun ? {} : { tests: [order.file], source: order.watch }),
  })
  const left = new Set()
  const nesting = openNesting(timeout)
  let [last, unsafe] = [null, null]
  const tell = (name, found, milliseconds = 0) => emit({ file, name, milliseconds, ...found })
  const load = () => {
    ticks.start(null, loading)
    emit({ file, at: 'load', wait: loading })
  }

  async function runTest(name, run) {
    const own = nesting.enter()
    left.delete(name)
    last = name
    emit({ file, at: 'test', wait: perTest * 2 + 2000, name })
    ticks.start(name, timeout)
    const began = performance.now()
    try {
      await Promise.race([run(), own.limit.late])
      if (!own.hasInner) tell(name, ticks.tripped() ? late() : PASSED, performance.now() - began)
    } catch (error) {
      own.failed = true
      const found = error === LATE || ticks.tripped() ? late() : explain(error, told(error), 'failed')
      if (!own.innerFailed) tell(name, found, performance.now() - began)
      unsafe ??= effectOf(error)
      throw error
    } finally {
      nesting.leave()
      load()
    }
  }

  prepare(order, ticks, load)
  effects.start()
  return {
    test(name, run) {
      left.add(name)
      return (...given) => runTest(name, () => run(...given))
    },
    skipped: name => tell(name, SKIPPED),
    after: run => reporting(run, error => tell(last, explain(error, told(error), 'failed'))),
    end() {
      emit({ ended: true, unsafe: effects.stop() ?? unsafe, left: [...left] })
    },
  }
}

/** The order of this process, removed from the environment that tests see. */
function takeOrder() {
  const order = JSON.parse(readFileSync(env.TESTWRIGHT_RUN, 'utf8'))
  delete env.TESTWRIGHT_RUN
  return order
}

/** Switches the mutant on, loads the project's own setup and seeds what varies between runs. */
function prepare({ mutant, setup, seed }, ticks, load) {
  globalThis[SWITCH] = mutant ?? undefined
  ticks.enter(globalThis, mutant !== null)
  load()
  for (const path of setup) require(path)
  seedWorld(globalThis, seed)
}

/** `run`, with its errors reported before they propagate. */
function reporting(run, report) {
  return async function (...given) {
    try {
      return await run.apply(this, given)
    } catch (error) {
      report(error)
      throw error
    }
  }
}

/** Nested running tests: the outer test's clock stops while an inner one runs. */
function openNesting(timeout) {
  const running = []
  return {
    enter() {
      const outer = running.at(-1)
      outer?.limit.pause()
      if (outer) outer.hasInner = true
      const own = { limit: openLimit(timeout), failed: false, hasInner: false, innerFailed: false }
      running.push(own)
      return own
    },
    leave() {
      const { limit, failed } = running.pop()
      limit.pause()
      const outer = running.at(-1)
      if (outer && failed) outer.innerFailed = true
      outer?.limit.resume()
    },
  }
}

/** A promise that is rejected after some milliseconds; the time starts again after each pause. */
function openLimit(milliseconds) {
  let timer
  let reject
  const late = new Promise((_, rejectLate) => (reject = rejectLate))
  late.catch(() => undefined)
  const resume = () => (timer = setTimeout(() => reject(LATE), milliseconds))
  resume()
  return { late, pause: () => clearTimeout(timer), resume }
}
