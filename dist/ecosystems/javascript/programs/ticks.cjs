// Ends loops and recursion made endless by a mutant: instrumented code calls in at every iteration and function entry.
'use strict'

const TICK = Symbol.for('testwright.tick')
/** This many steps are never too many. */
const FREE = 500_000
const TIMES = 20
const OFTEN = 255
// Captured before a test can replace it.
const clock = performance.now.bind(performance)

/** Thrown when code runs for too long; not an error that a test could expect. */
const marker = () => ({ testwright: 'it does not end' })

/** For one process: counts steps without a mutant; with one, limits them by that count, or by time without a count. */
function openTicks({ counted = true } = {}) {
  const counts = new Map()
  let [steps, most, until, on, late] = [0, Infinity, Infinity, false, false]
  let part = null
  const tick = () => {
    steps += 1
    if (!on || (!late && steps < most && ((steps & OFTEN) !== 0 || clock() < until))) return
    late = true
    throw marker()
  }
  const keep = () => {
    if (!on) counts.set(part, Math.max(counts.get(part) ?? 0, steps))
  }
  return {
    /** Called when a file is run, with a mutant or without. */
    enter(realm, mutated) {
      if (!mutated) counts.clear()
      on = mutated
      part = null
      ;[steps, most, until, late] = [0, Infinity, Infinity, false]
      realm[TICK] = tick
    },
    /** Called when a part of the run begins: a test by its name, null outside tests. `limit` in milliseconds. */
    start(name, limit) {
      keep()
      part = name
      steps = 0
      most = on && counted ? FREE + TIMES * (counts.get(name) ?? 0) : Infinity
      until = on ? clock() + limit : Infinity
      late = false
    },
    leave(realm) {
      keep()
      on = false
      realm[TICK] = undefined
    },
    /** Whether the current part was ended here. */
    tripped: () => late,
  }
}

module.exports = { openTicks }
