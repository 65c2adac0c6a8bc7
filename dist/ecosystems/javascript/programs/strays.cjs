// Whose doing is it? What timers and promises of a test file do after its end is laid to that file, and to no other.
'use strict'
const { AsyncLocalStorage } = require('node:async_hooks')

const UNCAUGHT = ['uncaughtException', 'unhandledRejection']

/** For one process. `stray()` gives the file of the running code where it is not the one under way, else null. */
function openStrays() {
  const origin = new AsyncLocalStorage()
  let current = null
  const stray = () => {
    const file = origin.getStore() ?? null
    return file === current ? null : file
  }
  const emit = process.emit
  // A runner would blame the test that happens to run, or end the process.
  process.emit = function (name, ...given) {
    if (UNCAUGHT.includes(name) && stray() !== null) return true
    return Reflect.apply(emit, this, [name, ...given])
  }
  return {
    stray,
    /** All that is started from here on, by the caller and what it calls, is the file's. */
    enter(file) {
      current = file
      origin.enterWith(file)
    },
    leave() {
      current = null
    },
  }
}

module.exports = { openStrays }
