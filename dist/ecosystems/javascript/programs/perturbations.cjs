// Varies randomness, clock, time zone, language, environment, working folder and console for each repetition of a
// call, and restores them.
'use strict'
const fs = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { format } = require('node:util')
const vm = require('node:vm')
const { seeded } = require('./seeding.cjs')

const DAYS = (86_400 * 401 + 3607) * 1000
const LONGEST = 2000
const ZONES = [null, 'Asia/Kathmandu']
const LANGUAGE = 'de-DE'
/** The environment of another machine. */
const ELSEWHERE = {
  ...{ USER: 'tester', LOGNAME: 'tester', USERNAME: 'tester', HOSTNAME: 'elsewhere' },
  ...{ LANG: 'de_DE.UTF-8', COLUMNS: '67', LINES: '31', HOME: join(tmpdir(), 'home-elsewhere') },
}
const MOST_ENTRIES = 1000

/** The real process object: a test environment may provide a copy. */
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

/** Replacements with their original values, restored in reverse order. */
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
      // A property that cannot be replaced stays as it is.
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

/** Starts repetition `turn`. `stop()` restores everything and returns the printed output. */
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
  const back = turn > 0 ? abroad(swaps, turn) : () => undefined
  return {
    stop() {
      swaps.back()
      back()
      if (turn > 0) setZone(host.env.TESTWRIGHT_ZONE)
      return printed.slice(0, LONGEST)
    },
  }
}

/** A later day, another time zone, language and machine; returns a function that restores what `swaps` does not. */
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
  return moved()
}

/** Switches to another environment, and to a copy of the folder under another path. */
function moved() {
  const all = [...new Set([process.env, host.env])]
  const before = all.map(env => Object.keys(ELSEWHERE).map(name => [name, env[name]]))
  for (const env of all) Object.assign(env, ELSEWHERE)
  const folder = host.cwd()
  try {
    copied ??= copyOf(folder)
    if (copied !== null) host.chdir(copied)
  } catch {
    // A worker has no working folder of its own.
  }
  return () => {
    before.forEach((entries, at) => {
      for (const [name, value] of entries)
        if (value === undefined) delete all[at][name]
        else all[at][name] = value
    })
    if (copied !== null && host.cwd() !== folder) host.chdir(folder)
  }
}

/** The copied folder, once it is made; null when there is none. */
let copied

function copyOf(folder) {
  const names = fs.readdirSync(folder)
  if (names.length > MOST_ENTRIES) return null
  const copy = fs.mkdtempSync(join(tmpdir(), 'folder-'))
  for (const name of names) fs.symlinkSync(join(folder, name), join(copy, name))
  return copy
}

function setZone(zone) {
  if (zone) host.env.TZ = zone
  else delete host.env.TZ
}

module.exports = { enter, host, Stop }
