// Loaded into the test context before a generated test file: makes its calls and records the outcome of each.
'use strict'
const fs = require('node:fs')
const { types } = require('node:util')
const { shape, className, isPlain } = require('./shape.cjs')
const { literal, approximate, properties } = require('./literals.cjs')
const { raised, bounded } = require('./thrown.cjs')
const { enter, host, Stop } = require('./perturbations.cjs')
const { Guard } = require('./time-limits.cjs')
const { openCoverage } = require('./coverage.cjs')
const { openEffects } = require('./effects.cjs')
const { killAll } = require('./kill-calls.cjs')

const MOST_ITEMS = 1000
/** After this many calls that do not end, the remaining ones are skipped. */
const MOST_LATE = 24
const TIMED_OUT = { outcome: 'timed-out', shape: 'timed out', shown: 'did not end in time' }

const refusal = reason => ({ outcome: 'refused', shape: '', shown: bounded(reason) })

function isIterator(value) {
  if (value === null || typeof value !== 'object' || types.isProxy(value)) return false
  if (types.isGeneratorObject(value)) return true
  return typeof value.next === 'function' && / Iterator\]$/.test(Object.prototype.toString.call(value))
}

const isPromise = value =>
  types.isPromise(value) ||
  (value !== null && typeof value === 'object' && !types.isProxy(value) && typeof value.then === 'function')

/** The first items; one more than the maximum if there are more. */
function drain(iterator) {
  const items = []
  for (const item of { [Symbol.iterator]: () => iterator }) {
    items.push(item)
    if (items.length > MOST_ITEMS) break
  }
  return items
}

async function drainSlowly(iterator) {
  const items = []
  for await (const item of { [Symbol.asyncIterator]: () => iterator }) {
    items.push(item)
    if (items.length > MOST_ITEMS) break
  }
  return items
}

function isResponse(value) {
  if (typeof value !== 'object' || value === null || types.isProxy(value) || !mayBeResponse(value))
    return false
  return typeof Response === 'function' && value instanceof Response && !value.bodyUsed
}

/** Touching Node's lazy Response loads a whole HTTP client, so only a value that calls itself a Response is checked. */
function mayBeResponse(value) {
  const isLazy = Object.getOwnPropertyDescriptor(globalThis, 'Response')?.get !== undefined
  if (!isLazy) return true
  let at = value
  while ((at = Object.getPrototypeOf(at)) !== null && !types.isProxy(at))
    if (Object.getOwnPropertyDescriptor(at, Symbol.toStringTag)?.value === 'Response') return true
  return false
}

/** The content of a response, read from a copy. */
async function readResponse(response) {
  const { status } = response
  const headers = [...response.headers].map(([name, value]) => name + ': ' + value)
  return { status, headers, body: await response.clone().text() }
}

/** The value behind promises and iterators; `told` records what it was wrapped in, even when that fails. */
async function settle(value, guard, told) {
  let found = value
  if (isPromise(found)) {
    told.promised = true
    found = await guard.wait(found)
  }
  if (isResponse(found)) told.response = await guard.wait(readResponse(found))
  if (!isIterator(found)) return found
  told.drained = true
  const iterator = found
  if (typeof iterator[Symbol.asyncIterator] !== 'function') return guard.run(() => drain(iterator))
  told.promised = true
  return await guard.wait(drainSlowly(iterator))
}

/** The observation of a response: its status and its body. */
function responded({ status, headers, body }, promised) {
  const [code, text] = [String(status), literal(body)]
  const location = headers.find(header => header.startsWith('location: '))
  return {
    outcome: 'returned',
    literal: null,
    shape: (promised ? 'promise ' : '') + 'Response ' + shape([status, headers, body]),
    shown: bounded(
      'Response ' + code + (body ? ' ' + (text ?? shape(body)) : '') + (location ? ', ' + location : ''),
    ),
    approximate: false,
    properties: [
      { access: '.status', literal: code },
      ...(text !== null && text.length <= 100 ? [{ access: 'await {}.text()', literal: text }] : []),
    ],
  }
}

/** Without `written` no literal is made, which takes longer than most calls. */
function returned(value, { promised, drained }, written) {
  const endless = drained && value.length > MOST_ITEMS
  const text = endless || !written ? null : literal(value)
  return {
    outcome: 'returned',
    literal: text,
    shape:
      (endless ? 'endless ' : '') +
      (drained ? 'iterator ' : '') +
      (promised ? 'promise ' : '') +
      shape(value),
    ...followable(value),
    shown: bounded(text ?? (endless ? 'more than ' + MOST_ITEMS + ' items' : shape(value))),
    approximate: approximate(value),
    ...(text === null && !endless && written ? { properties: properties(value) } : {}),
  }
}

const MOST_FOLLOWS = 8
const MOST_TAKEN = 20

/** The declared number of arguments; a function's `length` may be anything. */
function takesOf(callable) {
  const length = Object.getOwnPropertyDescriptor(callable, 'length')?.value
  return Number.isInteger(length) && length >= 0 ? Math.min(length, MOST_TAKEN) : 0
}

/** What can be called on a result: itself, or the methods of a plain object. */
function followable(value) {
  if (typeof value === 'function')
    return /^class\b/.test(Function.prototype.toString.call(value))
      ? {}
      : { follows: [{ name: '', takes: takesOf(value) }] }
  if (value === null || typeof value !== 'object' || types.isProxy(value) || !isPlain(value)) return {}
  const own = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
    ([, { enumerable }]) => enumerable,
  )
  const follows = own.flatMap(([name, { value: held, get }]) => {
    if (!/^[\p{ID_Start}$][\p{ID_Continue}$]*$/u.test(name) || name.length > 60) return []
    if (get) return [{ name, takes: -1 }]
    return typeof held === 'function' ? [{ name, takes: takesOf(held) }] : []
  })
  return follows.some(({ takes }) => takes >= 0) ? { follows: follows.slice(0, MOST_FOLLOWS) } : {}
}

class Observer {
  constructor(settings, ask) {
    this.settings = settings
    this.ask = ask
    this.guard = new Guard(settings.perCall, settings)
    this.effects = openEffects(settings.tree)
  }

  note(line) {
    fs.appendFileSync(this.settings.out, JSON.stringify(line) + '\n')
  }

  prepare(call) {
    try {
      const made = call.fresh ? this.guard.run(() => call.fresh()) : call
      const receiver = this.guard.run(() => (made.receiver ? made.receiver() : null))
      return { receiver, given: this.guard.run(() => made.given()), log: made.log ?? null, run: made.run }
    } catch (error) {
      if (error === this.guard.late) return { fault: TIMED_OUT }
      return {
        fault: refusal(
          (call.receiver ? 'the receiver or an argument' : 'an argument') +
            ' cannot be made: ' +
            className(Object(error)),
        ),
      }
    }
  }

  async once(call, turn) {
    const { receiver, given, log, run, fault } = this.prepare(call)
    if (fault) return fault
    const before = given.map(each => shape(each))
    const known = shape(receiver)
    const world = enter(turn)
    this.effects.start()
    const told = { promised: false, drained: false }
    let found
    let value
    try {
      value = await settle(
        this.guard.run(run ? await this.inSteps(run) : () => this.ask.invoke(receiver, given)),
        this.guard,
        told,
      )
      found = told.response
        ? responded(told.response, told.promised)
        : returned(value, told, this.settings.kills === null)
    } catch (error) {
      if (error === this.guard.late) found = TIMED_OUT
      else if (error instanceof Stop) found = refusal(error.message)
      else found = raised(error, this.ask.subject, this.settings.line)
    }
    const printed = world.stop()
    const effect = this.effects.stop()
    if (effect !== null && found.outcome !== 'timed-out') return refusal(effect)
    if (found.outcome !== 'returned' && found.outcome !== 'raised') return found
    const changed = given.flatMap((each, index) => {
      const now = shape(each)
      return now === before[index] ? [] : [{ index, literal: literal(each), shape: now }]
    })
    const logged = log === null ? {} : { logged: logText(log) }
    const silent =
      found.outcome === 'returned' &&
      value === undefined &&
      !changed.some(each => each.literal !== null) &&
      !logged.logged
    return beside(
      { ...found, promised: told.promised, drained: told.drained, changed, silent, ...logged },
      { receiver: known === shape(receiver) ? null : receiver, printed, log },
    )
  }

  /** Runs all statements but the last, which it returns as a function; only a throw by the last counts. */
  async inSteps(run) {
    try {
      const done = this.guard.run(run)
      return (isPromise(done) ? await this.guard.wait(done) : done).last
    } catch (error) {
      if (error === this.guard.late) throw error
      throw new Stop('what is done before it throws')
    }
  }

  /** Reports the first repetition; the others decide whether it is stable. */
  async explore(call) {
    const first = await this.once(call, 0)
    const meant = first.outcome === 'raised' && first.exception !== null && !first.exception.accidental
    let same = true
    let steady = first.outcome !== 'timed-out' && first.outcome !== 'refused'
    for (let turn = 1; steady && turn < this.settings.repeats; turn++) {
      const again = await this.once(call, turn)
      steady = key(again) === key(first)
      same &&= again.shown === first.shown
    }
    // Taken once per call, because it costs more than most calls: stable calls run the same lines each time.
    const lines = coverage?.take().get(this.settings.file) ?? []
    return {
      literal: null,
      exception: null,
      approximate: false,
      changed: [],
      drained: false,
      silent: false,
      promised: false,
      ...first,
      ...(same && meant ? { message: first.shown.slice(0, 300) } : {}),
      ...(same || first.wordless === undefined ? {} : { shown: first.wordless }),
      lines,
      steady,
    }
  }

  async all() {
    const skip = new Set(this.settings.skip)
    let late = 0
    const still = silence()
    this.guard.watch(this.settings.out)
    coverage?.take()
    try {
      for (const call of this.settings.kills ? [] : this.ask.calls) {
        if (skip.has(call.id)) continue
        if (Date.now() > this.settings.until) break
        this.note({ start: call.id })
        const found = await this.explore(call)
        this.note({ seen: { call: call.id, ...found } })
        if (found.outcome === 'timed-out' && ++late >= MOST_LATE) break
      }
      if (this.settings.kills) await killAll(this, this.ask.calls, this.settings)
      this.note({ end: true })
    } finally {
      this.guard.end()
      coverage?.close()
      still()
    }
  }
}

const key = found => JSON.stringify([found.outcome, found.shape, found.changed])

/** The doubles' log as a literal; null without one. */
const logText = log => literal(log, true)

/** Adds side effects: changes of the receiver and of arguments, and printed output. */
function beside(found, { receiver, printed, log }) {
  if (log !== null) {
    found.shape += '; calls ' + (literal(log, true) ?? shape(log))
    const word = each => literal(each, true) ?? shape(each)
    const said = log.map(([name, ...given]) => name + '(' + given.map(word).join(', ') + ')')
    if (log.length > 0) tell(found, ', calling ' + said.join(', '))
  }
  if (receiver !== null) {
    found.shape += '; this=' + shape(receiver)
    tell(found, ', leaving its object as ' + (literal(receiver) ?? shape(receiver)))
  }
  if (printed) {
    found.shape += '; prints ' + JSON.stringify(printed)
    tell(found, ', printing ' + JSON.stringify(printed.trim()))
  }
  return found
}

/** Appends to the text for people, with and without the message of an exception. */
function tell(found, more) {
  found.shown += bounded(more)
  if (found.wordless !== undefined) found.wordless += bounded(more)
}

/** Prevents leftovers of a call (such as unhandled rejections) from ending the process or the runner's test. */
function silence() {
  const events = ['unhandledRejection', 'uncaughtException']
  const before = events.map(event => host.listeners(event))
  const ignore = () => {}
  for (const event of events) host.removeAllListeners(event).on(event, ignore)
  return () =>
    events.forEach((event, at) => {
      host.removeListener(event, ignore)
      for (const each of before[at]) host.on(event, each)
    })
}

const settings = JSON.parse(fs.readFileSync(host.env.TESTWRIGHT_PROBE, 'utf8'))
// Block coverage only counts code compiled after it starts, so it starts before the module under test is loaded.
const coverage = settings.kills || !settings.wantsLines ? null : openCoverage([settings.file])
globalThis[Symbol.for('testwright.probe')] = { observe: ask => new Observer(settings, ask).all() }
