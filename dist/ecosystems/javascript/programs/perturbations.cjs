// Chance, clock, time zone, language and console of one repetition of a call: another one each time, and put back after.
'use strict'
const { format } = require('node:util')
const vm = require('node:vm')
const { seeded } = require('./seeding.cjs')

const DAYS = (86_400 * 401 + 3607) * 1000
const LONGEST = 2000
const ZONES = [null, 'Asia/Kathmandu']
const LANGUAGE = 'de-DE'

/** The process itself: a test environment may hand out a copy. */
const host = vm.runInThisContext('process')
const RealDate = Date
const spoken =
  'log info warn error debug trace dir table group groupCollapsed time timeEnd timeLog count assert'.split(
    ' ',
  )
const local = [
  [Number.prototype, 'toLocaleString'],
  [BigInt.prototype, 'toLocaleString'],
  [RealDate.prototype, 'toLocaleString'],
  [RealDate.prototype, 'toLocaleDateString'],
  [RealDate.prototype, 'toLocaleTimeString'],
]

class Stop extends Error {}

function shifted(offset) {
  const now = () => RealDate.now() + offset
  return new Proxy(RealDate, {
    construct: (target, given, maker) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, maker),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : target[key]),
  })
}

/** What is replaced, with what was there; put back in reverse order. */
class Swaps {
  constructor() {
    this.undo = []
  }

  set(owner, key, value) {
    try {
      const before = Object.getOwnPropertyDescriptor(owner, key)
      Object.defineProperty(owner, key, {
        value,
        writable: true,
        configurable: true,
        enumerable: before ? before.enumerable : false,
      })
      this.undo.push(() =>
        before ? Object.defineProperty(owner, key, before) : Reflect.deleteProperty(owner, key),
      )
    } catch {
      // What cannot be replaced stays as it is.
    }
  }

  back() {
    for (const undo of this.undo.reverse())
      try {
        undo()
      } catch {
        // The call froze it.
      }
  }
}

const leave = () => {
  throw new Stop('it ends the process')
}

/** Starts repetition `turn`. `stop()` puts everything back and gives what was printed. */
function enter(turn) {
  const swaps = new Swaps()
  let printed = ''
  const print = (...given) => {
    if (printed.length < LONGEST) printed += format(...given) + '\n'
  }
  for (const name of spoken) swaps.set(console, name, print)
  for (const each of new Set([process, host])) {
    swaps.set(each, 'exit', leave)
    swaps.set(each, 'abort', leave)
  }
  swaps.set(Math, 'random', seeded(turn + 1))
  if (turn > 0) abroad(swaps, turn)
  return {
    stop() {
      swaps.back()
      if (turn > 0) setZone(host.env.TESTWRIGHT_ZONE)
      return printed.slice(0, LONGEST)
    },
  }
}

/** A later day, another time zone, another language. */
function abroad(swaps, turn) {
  swaps.set(globalThis, 'Date', shifted(turn * DAYS))
  host.env.TESTWRIGHT_ZONE = host.env.TZ ?? ''
  setZone(ZONES[turn % ZONES.length] ?? '')
  for (const [owner, name] of local) {
    const real = owner[name]
    swaps.set(owner, name, function (locale = LANGUAGE, ...rest) {
      return real.call(this, locale, ...rest)
    })
  }
  for (const name of ['NumberFormat', 'DateTimeFormat']) {
    const make = (target, given) => [given[0] ?? LANGUAGE, ...given.slice(1)]
    const handler = {
      construct: (target, given, maker) =>
        Reflect.construct(target, make(target, given), maker === proxy ? target : maker),
      apply: (target, self, given) => target(...make(target, given)),
    }
    const proxy = new Proxy(Intl[name], handler)
    swaps.set(Intl, name, proxy)
  }
}

function setZone(zone) {
  if (zone) host.env.TZ = zone
  else delete host.env.TZ
}

module.exports = { enter, host, Stop }
