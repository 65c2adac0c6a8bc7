// Finds the explorer's calls whose outcome changes under a mutant: made without one first, then with each switched on.
'use strict'
const { openTicks } = require('./ticks.cjs')

const SWITCH = Symbol.for('testwright.mutant')
/** Mutants after which all calls are repeated without one, to detect lasting damage by the mutants. */
const BATCH = 10
const TIMES = 10
/** After this many calls that do not end under one mutant, the remaining ones are skipped. */
const MOST_LATE = 3
/** How many times as long a late call may take when it is repeated. */
const AGAIN = 6
const clock = performance.now.bind(performance)

/** What a test can distinguish. */
const key = ({ outcome, shape, changed = [], exception }) =>
  JSON.stringify([
    outcome,
    shape,
    changed.map(({ index, literal }) => [index, literal]),
    exception?.name ?? null,
  ])

/**
 * `observer` makes the calls; `settings.kills` has `ids` and `perKill`, milliseconds. Notes
 * `{ start: mutant, call }`, `{ hit: mutant, call }`, `{ through: mutant }`, and `{ doubt: [call], of: [mutant] }`
 * for calls whose outcome without a mutant has changed. After each such check it notes `{ checked: mutant }` with the
 * last mutant before it.
 */
async function killAll(observer, calls, settings) {
  const { ids } = settings.kills
  const ticks = openTicks()
  observer.guard.endedElsewhere = ticks.tripped
  const note = line => observer.note(line)
  const make = async (call, mutant, limit) => {
    globalThis[SWITCH] = mutant ?? undefined
    ticks.start(call.id, limit)
    observer.guard.limit = limit
    try {
      return await observer.once(call, 0)
    } finally {
      globalThis[SWITCH] = undefined
    }
  }
  ticks.enter(globalThis, false)
  const known = await plain(observer, calls, make, settings)
  ticks.enter(globalThis, true)
  let batch = []
  for (const mutant of ids) {
    if (Date.now() > settings.until) break
    let late = 0
    for (const call of calls) {
      if (late === MOST_LATE) break
      if (!known.has(call.id)) continue
      note({ start: mutant, call: call.id })
      const { seen, limit } = known.get(call.id)
      let found = await make(call, mutant, limit)
      // On a busy machine any call may be late once.
      if (found.outcome === 'timed-out' && late === 0) found = await make(call, mutant, limit * AGAIN)
      if (found.outcome === 'timed-out') late++
      if (key(found) !== seen) note({ hit: mutant, call: call.id })
    }
    note({ through: mutant })
    batch.push(mutant)
    if (batch.length < BATCH) continue
    await doubt(batch, { calls, known, make, note })
    batch = []
  }
  await doubt(batch, { calls, known, make, note })
  ticks.leave(globalThis)
}

/** The outcome of each call without a mutant, if it is the same every time, and its time limit under a mutant. */
async function plain(observer, calls, make, { kills, perCall }) {
  const known = new Map()
  for (const call of calls) {
    observer.note({ start: null, call: call.id })
    const began = clock()
    const first = await make(call, null, perCall)
    const took = clock() - began
    if (first.outcome !== 'returned' && first.outcome !== 'raised') continue
    const limit = Math.ceil(Math.max(kills.perKill, took * TIMES))
    const other = await observer.once(call, 1)
    if (key(other) === key(first)) known.set(call.id, { seen: key(first), limit })
  }
  // Again in reverse order: a call that depends on the calls before it is unstable.
  for (const call of [...calls].reverse()) {
    const held = known.get(call.id)
    if (held !== undefined && key(await make(call, null, perCall)) !== held.seen) known.delete(call.id)
  }
  return known
}

/** Drops calls that mutants have changed permanently, and retracts their hits since the last check. */
async function doubt(batch, { calls, known, make, note }) {
  if (batch.length === 0) return
  const lost = []
  for (const call of calls) {
    const held = known.get(call.id)
    if (held !== undefined && key(await make(call, null, held.limit * AGAIN)) !== held.seen)
      lost.push(call.id)
  }
  for (const id of lost) known.delete(id)
  if (lost.length > 0) note({ doubt: lost, of: batch })
  note({ checked: batch.at(-1) })
}

module.exports = { killAll }
