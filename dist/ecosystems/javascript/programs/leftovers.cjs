// Removes what the tests of one file leave behind in the process, before the next file runs.
'use strict'
const { syncBuiltinESMExports } = require('node:module')

const process = globalThis.process
const cwd = process.cwd.bind(process)
const chdir = process.chdir.bind(process)
const { defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys } = Reflect
const { getOwnPropertyDescriptors: descriptorsOf, is } = Object

/** Objects whose own properties a test may replace without restoring them. */
const owners = () => [globalThis, console, process, Math, Date]

/** Built-ins that runners themselves rely on: if one was changed, the runner may have worked incorrectly meanwhile. */
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

/** Node's own modules are shared by all files. */
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

/** Records the state of Node's own modules. Returns a function that restores it. */
function noteModules() {
  const before = noted(modules())
  return () => {
    let changed = false
    for (const [owner, descriptors] of before) changed = putBack(owner, descriptors) || changed
    if (changed) syncBuiltinESMExports()
  }
}

/**
 * Call it after a file is loaded: what its modules set up stays, because modules stay. Returns a function that
 * restores everything, and tells whether the foundations had been changed.
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

/** Records an object's named properties. Returns a function that restores them. */
function noteOwner(owner) {
  const before = descriptorsOf(owner)
  const symbols = ownKeys(before).filter(key => typeof key === 'symbol')
  for (const key of symbols) deleteProperty(before, key)
  return () => putBack(owner, before, key => typeof key === 'string')
}

/** Returns whether anything had to be restored. */
function putBack(owner, before, minds = () => true) {
  let changed = false
  for (const key of ownKeys(owner)) {
    if (!(key in before) && minds(key)) changed = deleteProperty(owner, key) || changed
  }
  for (const key of ownKeys(before)) {
    const now = getOwnPropertyDescriptor(owner, key)
    const then = before[key]
    // A getter replaced by its value is one of Node's lazy properties.
    const same =
      now !== undefined && (then.get !== undefined || (is(now.value, then.value) && now.get === then.get))
    if (!same) changed = defineProperty(owner, key, then) || changed
  }
  return changed
}

/** The project's CommonJS modules are reloaded by the next file, as in a process of its own. */
function forgetModules(keep) {
  const { cache } = require
  for (const path of Object.keys(cache)) {
    if (!path.includes('/node_modules/') && !keep.has(path)) delete cache[path]
  }
}

const loadedModules = () => new Set(Object.keys(require.cache))

module.exports = { noteModules, noteOwner, noteWorld, forgetModules, loadedModules }
