// Limits for code that may never end: synchronous code, promises, and, from a separate thread, whatever neither of
// these stops.
'use strict'
const vm = require('node:vm')
const { Worker } = require('node:worker_threads')

const clock = performance.now.bind(performance)

/** Runs in a worker thread: ends the process when the calls have made no progress for too long. */
const watching = `
const { workerData: { shared, limit, out, pid } } = require('node:worker_threads')
const fs = require('node:fs')
const beats = new Int32Array(shared)
let last = -1
let since = Date.now()
setInterval(() => {
  const beat = Atomics.load(beats, 0)
  if (beat !== last) {
    last = beat
    since = Date.now()
  } else if (Date.now() - since > limit) {
    fs.appendFileSync(out, '{"stuck":true}\\n')
    process.kill(pid, 'SIGKILL')
  }
}, 50)
`

class Guard {
  /**
   * `limit` in milliseconds, for each synchronous stretch and for each wait. Without `interrupts` a synchronous
   * stretch runs to its end before it counts as late, or the process is ended: a `vm` timeout starts a thread, which
   * costs more than most calls.
   */
  constructor(limit, { interrupts = true } = {}) {
    this.limit = limit
    this.interrupts = interrupts
    /** Whether something else has already ended the stretch: then its error counts. */
    this.endedElsewhere = () => false
    this.patience = interrupts ? limit * 3 + 500 : limit
    this.late = new Error('did not end in time')
    this.box = vm.createContext({ run: null })
    this.script = new vm.Script('run()')
    this.shared = new SharedArrayBuffer(4)
    this.beats = new Int32Array(this.shared)
    this.timers = vm.runInThisContext('({ set: setTimeout, clear: clearTimeout })')
    this.thread = null
  }

  watch(out) {
    const workerData = { shared: this.shared, limit: this.patience, out, pid: process.pid }
    try {
      this.thread = new Worker(watching, { eval: true, workerData, execArgv: [], env: {} })
      this.thread.unref()
      this.thread.on('error', () => (this.interrupts = true))
    } catch {
      this.thread = null
      // Otherwise nothing would end code that hangs.
      this.interrupts = true
    }
  }

  end() {
    void this.thread?.terminate()
  }

  beat() {
    Atomics.add(this.beats, 0, 1)
  }

  /** The result of `made`; throws `late` when it does not end. */
  run(made) {
    this.beat()
    if (!this.interrupts) return this.measured(made)
    this.box.run = made
    try {
      return this.script.runInContext(this.box, { timeout: this.limit })
    } catch (error) {
      throw error !== null && typeof error === 'object' && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        ? this.late
        : error
    } finally {
      this.box.run = null
      this.beat()
    }
  }

  measured(made) {
    const began = clock()
    try {
      return made()
    } finally {
      this.beat()
      // Overrides its result or error, as an interrupt would have done.
      if (clock() - began > this.limit && !this.endedElsewhere()) throw this.late
    }
  }

  /** The result of a promise; throws `late` when it does not settle. */
  async wait(promise) {
    this.beat()
    let timer
    const late = new Promise((_, reject) => {
      timer = this.timers.set(() => reject(this.late), this.limit)
    })
    try {
      return await Promise.race([promise, late])
    } finally {
      this.timers.clear(timer)
      this.beat()
    }
  }
}

module.exports = { Guard }
