// Ends what a mutant has made endless: instrumented code asks at every turn of a loop and at every start of a function.
'use strict'

const TICK = Symbol.for('testwright.tick')
/** So many steps are never too many. */
const FREE = 500_000
const TIMES = 20
const OFTEN = 255
// Taken before a test can put another one in its place.
const clock = performance.now.bind(performance)

/** Thrown where it goes on for too long: no error that a test expects. */
const marker = () => ({ testwright: 'it does not end' })

/** For one process: without a mutant steps are counted, with one they are bounded by what was counted, and by time where nothing was. */
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
    /** A file is run, with a mutant or without. */
    enter(realm, mutated) {
      if (!mutated) counts.clear()
      on = mutated
      part = null
      ;[steps, most, until, late] = [0, Infinity, Infinity, false]
      realm[TICK] = tick
    },
    /** A part of the run begins: a test by its name, null for what is outside of tests. `limit` in milliseconds. */
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
    /** Whether the part under way was ended here. */
    tripped: () => late,
  }
}

module.exports = { openTicks }
