// What the tests of one file leave behind in the process, taken away before the next file.
'use strict'

const process = globalThis.process
const cwd = process.cwd.bind(process)
const chdir = process.chdir.bind(process)

/** Objects whose own properties a test may replace and forget. */
const owners = () => [globalThis, console, process, Math, JSON, Reflect, Date, Promise]

/** Noted when a file has been loaded: what its modules set up stays, since modules stay. Gives what puts all back. */
function noteWorld() {
  const before = owners().map(owner => [owner, Object.getOwnPropertyDescriptors(owner)])
  const environment = { ...process.env }
  const folder = cwd()
  return () => {
    for (const [owner, descriptors] of before) putBack(owner, descriptors)
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
    for (const [name, value] of Object.entries(environment))
      if (process.env[name] !== value) process.env[name] = value
    if (cwd() !== folder) chdir(folder)
  }
}

function putBack(owner, before) {
  for (const key of Reflect.ownKeys(owner)) {
    if (!(key in before)) Reflect.deleteProperty(owner, key)
  }
  for (const key of Reflect.ownKeys(before)) {
    const now = Object.getOwnPropertyDescriptor(owner, key)
    const then = before[key]
    // A getter that made way for a value is one of Node's own that are made when they are first asked for.
    const same =
      now !== undefined && (then.get !== undefined || (now.value === then.value && now.get === then.get))
    if (!same) Reflect.defineProperty(owner, key, then)
  }
}

/** Modules of the project (CommonJS) are loaded afresh by the next file, as in a process of its own. */
function forgetModules(keep) {
  const { cache } = require
  for (const path of Object.keys(cache)) {
    if (!path.includes('/node_modules/') && !keep.has(path)) delete cache[path]
  }
}

/** Paths of the modules that are loaded now. */
const loadedModules = () => new Set(Object.keys(require.cache))

module.exports = { noteWorld, forgetModules, loadedModules }
