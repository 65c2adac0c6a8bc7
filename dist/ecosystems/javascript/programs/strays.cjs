// Attributes late work: what timers and promises of a test file do after its end is assigned to that file only.
'use strict'
const { AsyncLocalStorage } = require('node:async_hooks')

const UNCAUGHT = ['uncaughtException', 'unhandledRejection']

/** For one process. `stray()` returns the file of the running code if it is not the current one, else null. */
function openStrays() {
  const origin = new AsyncLocalStorage()
  let current = null
  const stray = () => {
    const file = origin.getStore() ?? null
    return file === current ? null : file
  }
  const emit = process.emit
  // A runner would blame the current test, or end the process.
  process.emit = function (name, ...given) {
    if (UNCAUGHT.includes(name) && stray() !== null) return true
    return Reflect.apply(emit, this, [name, ...given])
  }
  return {
    stray,
    /** Everything that the caller, and code it calls, starts from here on belongs to the file. */
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
