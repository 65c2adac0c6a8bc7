// What the tests of one file leave behind in the process, taken away before the next file.
'use strict'
const { syncBuiltinESMExports } = require('node:module')

const process = globalThis.process
const cwd = process.cwd.bind(process)
const chdir = process.chdir.bind(process)
const { defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys } = Reflect
const { getOwnPropertyDescriptors: descriptorsOf, is } = Object

/** Objects whose own properties a test may replace and forget. */
const owners = () => [globalThis, console, process, Math, Date]

/** What runners themselves are built on: where it was changed, they may have done wrong meanwhile. */
const foundations = [
  ...[JSON, Reflect, Object, Array, String, Number, Boolean, Function, Promise, Symbol, BigInt],
  ...[Map, Set, WeakMap, WeakSet, RegExp, ArrayBuffer, Uint8Array],
].flatMap(each => (typeof each === 'function' ? [each, each.prototype] : [each]))
foundations.push(
  Error.prototype,
  Object.getPrototypeOf(Uint8Array.prototype),
  Object.getPrototypeOf([][Symbol.iterator]()),
  Object.getPrototypeOf(function* () {}).prototype,
)

/** Modules of Node itself are one for all files. */
const BUILT_IN =
  'assert buffer child_process crypto dns events fs http https net os path perf_hooks process querystring readline stream timers tls url util v8 vm worker_threads zlib'.split(
    ' ',
  )
const inner = ['promises', 'strict', 'posix', 'prototype', 'webcrypto']

function modules() {
  const loaded = new Set(process.moduleLoadList ?? [])
  const there = BUILT_IN.filter(name => loaded.has(`NativeModule ${name}`)).map(name =>
    require(`node:${name}`),
  )
  if (loaded.has('NativeModule test')) there.push(require('node:test'))
  const held = there.flatMap(each => inner.map(name => (name in each ? each[name] : null)))
  return [...there, ...held].filter(each => each !== null && /^(object|function)$/.test(typeof each))
}

const noted = all => all.map(owner => [owner, descriptorsOf(owner)])

/** Notes what Node's own modules are. Gives what puts that back. */
function noteModules() {
  const before = noted(modules())
  return () => {
    let changed = false
    for (const [owner, descriptors] of before) changed = putBack(owner, descriptors) || changed
    if (changed) syncBuiltinESMExports()
  }
}

/**
 * Noted when a file has been loaded: what its modules set up stays, since modules stay. Gives what puts all back, and tells whether the
 * foundations had been changed.
 */
function noteWorld() {
  const soft = noted(owners())
  const firm = noted(foundations)
  const restoreModules = noteModules()
  const environment = { ...process.env }
  const folder = cwd()
  return () => {
    let shaken = false
    for (const [owner, descriptors] of firm) shaken = putBack(owner, descriptors) || shaken
    for (const [owner, descriptors] of soft) putBack(owner, descriptors)
    restoreModules()
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
    for (const [name, value] of Object.entries(environment))
      if (process.env[name] !== value) process.env[name] = value
    if (cwd() !== folder) chdir(folder)
    return shaken
  }
}

/** Notes what an object has under names. Gives what puts that back. */
function noteOwner(owner) {
  const before = descriptorsOf(owner)
  const symbols = ownKeys(before).filter(key => typeof key === 'symbol')
  for (const key of symbols) deleteProperty(before, key)
  return () => putBack(owner, before, key => typeof key === 'string')
}

/** Tells whether anything had to be done. */
function putBack(owner, before, minds = () => true) {
  let changed = false
  for (const key of ownKeys(owner)) {
    if (!(key in before) && minds(key)) changed = deleteProperty(owner, key) || changed
  }
  for (const key of ownKeys(before)) {
    const now = getOwnPropertyDescriptor(owner, key)
    const then = before[key]
    // A getter that made way for a value is one of Node's own that are made when they are first asked for.
    const same =
      now !== undefined && (then.get !== undefined || (is(now.value, then.value) && now.get === then.get))
    if (!same) changed = defineProperty(owner, key, then) || changed
  }
  return changed
}

/** Modules of the project (CommonJS) are loaded afresh by the next file, as in a process of its own. */
function forgetModules(keep) {
  const { cache } = require
  for (const path of Object.keys(cache)) {
    if (!path.includes('/node_modules/') && !keep.has(path)) delete cache[path]
  }
}

const loadedModules = () => new Set(Object.keys(require.cache))

module.exports = { noteModules, noteOwner, noteWorld, forgetModules, loadedModules }
