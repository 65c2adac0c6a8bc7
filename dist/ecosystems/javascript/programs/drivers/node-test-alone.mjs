// Runs one test file with node:test as `node --test` would: in its own process, with its tests at the top level.
// Inside a suite they would start later, and the suite would end before tests that are added late.
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { openAgent } from '../agent.cjs'
import { SKIPPED, broken, ofFile, told } from '../failures.cjs'
import { openRounds } from '../rounds.cjs'

/** Milliseconds of silence after which anything still open is not a test. */
const QUIET = 3000
const LOOK = 200
const leave = process.reallyExit.bind(process)
const clock = performance.now.bind(performance)
const every = setInterval

/**
 * Runs the first of `order.files`, and requests another process if there are more; `outcome(passed, data)` is the
 * driver's. The process ends when nothing is left to do.
 */
export async function runAlone(order, emit, outcome) {
  const [file] = order.files
  // As `node --test` does: otherwise some versions of Node skip tests with `only: false`.
  process.env.NODE_TEST_CONTEXT = 'child'
  const rounds = openRounds(order, emit)
  const agent = openAgent(order, emit)
  const run = new Run(file, { rounds, outcome, order })
  for (const path of order.setup) await import(pathToFileURL(path).href)
  const steps = rounds.of(file, globalThis)
  steps.next()
  rounds.emit({ file, at: 'load', wait: order.loading })
  agent.begin(file)
  hear(run)
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    run.end()
    rounds.emit({ file, done: true, ...agent.end() })
    emit(order.files.length > 1 ? { again: true } : { end: true })
  }
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    rounds.emit(ofFile(file, broken(told(error))))
  }
  // After the listener of node:test, which reports unfinished tests.
  process.on('exit', end)
  const watching = every(() => {
    if (run.open > 0 || clock() - run.last < QUIET) return
    end()
    leave(0)
  }, LOOK)
  watching.unref()
  await new Promise(() => undefined)
}

/** Listens to the event stream of node:test. It is not exposed, so it is found through its first event. */
function hear(run) {
  const { emit } = EventEmitter.prototype
  EventEmitter.prototype.emit = function (name, ...given) {
    if (typeof name === 'string' && name.startsWith('test:')) {
      EventEmitter.prototype.emit = emit
      for (const each of ['enqueue', 'dequeue', 'start', 'complete', 'pass', 'fail'])
        this.on(`test:${each}`, data => run[each](data))
    }
    return Reflect.apply(emit, this, [name, ...given])
  }
}

class Run {
  constructor(file, { rounds, outcome, order }) {
    Object.assign(this, { file, rounds, outcome, order })
    /** Names of the tests around the one that begins, and around the one that is reported. */
    this.begun = []
    this.titles = []
    this.cancelled = []
    this.open = 0
    this.last = clock()
  }

  enqueue() {
    this.open += 1
    this.last = clock()
  }

  dequeue({ nesting, name }) {
    this.begun.length = nesting
    this.begun[nesting] = name
    this.last = clock()
    const { perTest } = this.order
    this.rounds.emit({ file: this.file, at: 'test', wait: perTest * 2, name: this.begun.join(' ') })
  }

  complete({ nesting, name, details }) {
    const title = [...this.begun.slice(0, nesting), name].join(' ')
    this.rounds.over(title, details?.type === 'suite')
  }

  start({ nesting, name }) {
    this.titles.length = nesting
    this.titles[nesting] = name
  }

  pass(data) {
    this.result(true, data)
  }

  fail(data) {
    this.result(false, data)
  }

  result(passed, data) {
    this.open -= 1
    this.last = clock()
    const { nesting, name, details = {} } = data
    if (details.type === 'suite') return void (passed || this.release(details.error))
    const title = [...this.titles.slice(0, nesting), name].join(' ')
    const milliseconds = details.duration_ms ?? 0
    const found = {
      file: this.file,
      name: title,
      milliseconds,
      ...(data.todo === undefined || data.todo === false ? this.outcome(passed, data) : SKIPPED),
    }
    if (!passed && details.error?.failureType === 'cancelledByParent') this.cancelled.push(found)
    else this.tell(found)
  }

  tell(found) {
    this.rounds.emit(found)
    this.rounds.emit({ file: this.file, at: 'load', wait: this.order.loading })
  }

  /** Cancelled tests get the error of the suite around them as their reason. */
  release(failure) {
    const wrapped = failure?.code === 'ERR_TEST_FAILURE' && failure.cause !== undefined
    const isKnown = wrapped && !/^(?:subtestsFailed|cancelledByParent)$/.test(failure.failureType)
    for (const found of this.cancelled.splice(0))
      this.tell({ ...found, ...(isKnown ? { detail: told(failure.cause) } : {}) })
  }

  end() {
    this.release(undefined)
  }
}
