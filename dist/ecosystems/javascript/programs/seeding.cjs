// Randomness and clock of a run by its seed: 0 changes nothing, other seeds drive randomness to extremes and shift
// the date.
'use strict'

const DAY = 86_400_000
const HOUR = 3_600_000
const EDGE = 0.02
/** Of sixteen numbers the last four are ordinary, so that code waiting for a number in the middle gets one. */
const [CYCLE, EXTREME] = [16, 12]

/** Numbers like those of `Math.random`, the same for the same seed. */
function seeded(seed) {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Seed 1 stays near 0, seed 2 near 1; others are just another sequence. */
function chance(seed) {
  const plain = seeded(seed)
  let count = 0
  return () => {
    const value = plain()
    const extreme = count++ % CYCLE < EXTREME
    if (!extreme || seed > 2) return value
    return seed === 1 ? value * EDGE : 1 - (value + Number.EPSILON) * EDGE
  }
}

function shiftOf(seed) {
  const value = seeded(seed + 100)()
  const days = 40 + Math.floor(value * 300)
  return (seed % 2 === 1 ? 1 : -1) * days * DAY + ((seed * 7) % 24) * HOUR
}

/** A Date with a shifted present; every existing date is an instance of it. */
function shiftedDate(Real, shift) {
  function Shifted(...given) {
    if (new.target === undefined) return new Real(Real.now() + shift).toString()
    const values = given.length === 0 ? [Real.now() + shift] : given
    return Reflect.construct(Real, values, new.target === Shifted ? Real : new.target)
  }
  const own = Object.getOwnPropertyDescriptors(Real)
  delete own.prototype
  Object.defineProperties(Shifted, own)
  Object.defineProperty(Shifted, 'now', {
    value: () => Real.now() + shift,
    writable: true,
    configurable: true,
  })
  Object.defineProperty(Shifted, 'prototype', { value: Real.prototype, writable: false })
  return Shifted
}

/** Sets up `realm` for a seed. Returns a function that restores it. */
function seedWorld(realm, seed) {
  if (seed === 0) return () => undefined
  const { Date: Real, Math: own } = realm
  const random = own.random
  const Shifted = shiftedDate(Real, shiftOf(seed))
  own.random = chance(seed)
  realm.Date = Shifted
  Real.prototype.constructor = Shifted
  return () => {
    own.random = random
    realm.Date = Real
    Real.prototype.constructor = Real
  }
}

module.exports = { seedWorld, seeded }
