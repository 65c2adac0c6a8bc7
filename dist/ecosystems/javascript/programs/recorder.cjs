// Assigns the reported calls and lines of watched functions to the running tests. Watched files (see `recording/`)
// reach the recorder through a global of their realm.
'use strict'
const { types } = require('node:util')
const { openPromises } = require('./promises.cjs')
const { thrown } = require('./exceptions.cjs')
const { kindOf, IN_ALL } = require('./keeping.cjs')
const { read } = require('./passive.cjs')
const { Scope, reachOf } = require('./scope.cjs')

const RECORDER = Symbol.for('testwright.recorder')
/** Most characters of all calls together. */
const MOST_TEXT = 8 * 1024 * 1024
/** Most calls of one function examined in a test, and most objects in them; the rest is not recorded. */
const [LOOKS, OBJECTS] = [1000, 10_000]
/** Most instances of one class whose creation is recorded. */
const INSTANCES = 500
const MOST_ARGUMENTS = 100

const { is } = Object

/** A call in progress, as used by the text of a watched function. */
class Call {
  constructor(recorder, { entry, scope, marks, self, given, target, makes, made }) {
    Object.assign(this, { recorder, entry, scope, marks, self, given, target, makes, made })
    this.result = undefined
    this.failure = null
  }

  value(result) {
    this.result = result
    this.failure = null
  }

  threw(error) {
    this.failure = { error }
  }

  /** `own` returns the instance that a constructor makes. */
  end(own) {
    try {
      this.recorder.ended(this, own ?? null)
    } catch {
      // The outcome stays unknown.
    }
  }
}

class Recorder {
  constructor(watched) {
    this.ids = new Map(watched.map(each => [each.id, each]))
    /** For each function, the functions whose calls are checked for entering it. */
    this.callers = new Map(watched.map(({ id }) => [id, callersOf(id, watched)]))
    this.outside = new Scope(null)
    /** The innermost is last; tests that are not nested in each other cannot be distinguished. */
    this.running = []
    this.blurred = false
    this.current = this.outside
    this.distinct = new Map()
    this.text = 0
    this.instances = new WeakMap()
    this.counts = new Map()
    this.promises = openPromises()
    this.busy = false
    this.realm = globalThis
  }

  line(file, first, last = first) {
    if (this.current === null) return
    for (let line = first; line <= last; line++) this.current.note(file, line)
  }

  /** Null for a call that is not recorded. */
  enter(id, marks, self, given, target, makes) {
    if (this.busy) return null
    this.busy = true
    try {
      return this.begun({ id, marks, self, given, target, makes })
    } catch {
      return null
    } finally {
      this.busy = false
    }
  }

  begun({ id, marks, self, given, target, makes }) {
    if (id !== null) this.current?.entered.add(id)
    const isMaking = makes !== null && (target !== undefined || marks === 'c')
    const scope = this.current
    const made = isMaking && this.counts.get(makes) !== INSTANCES ? this.readAll(given) : null
    const isOutside = scope === null || scope === this.outside || id === null || !this.ids.has(id)
    if (!isOutside) this.enteredIn(scope, id)
    const entry = isOutside ? null : this.callOf(id, scope, { marks, self, given, target, makes })
    if (entry === null && made === null) return null
    const call = new Call(this, { entry, scope, marks, self, given, target, makes, made })
    // Its end is not reported.
    if (entry !== null && (marks === 'g' || marks === 'ga')) return null
    if (entry !== null) for (const each of this.ids.get(id).reaches ?? []) scope.waitingFor(each).add(entry)
    return call
  }

  /** Marks the calls of its callers in progress as having entered it. */
  enteredIn(scope, id) {
    if (this.callers.get(id).length === 0) return
    const waiting = scope.waitingFor(id)
    for (const entry of waiting) {
      entry.entered.push(id)
      if (!entry.kept) this.take(entry, scope.of(entry.told.watched))
    }
    waiting.clear()
  }

  /** Keeps a call, pushing out a less wanted one if necessary. */
  take(entry, { keeping }) {
    this.text += entry.size
    const out = keeping.take(entry)
    if (out !== null) this.text -= out.size
  }

  /** The unfinished record of a call; null when there are enough of them. */
  callOf(id, scope, { marks, self, given, target, makes }) {
    const known = scope.of(id)
    const isOver = known.looks >= LOOKS || known.objects > OBJECTS
    if (isOver || this.text > MOST_TEXT) return null
    known.looks += 1
    const isNew = marks === 'c' || target !== undefined
    const receiver =
      isNew || self === undefined || is(self, this.realm) ? null : this.look(self, known, makes)
    const positional = []
    for (let at = 0; at < Math.min(given.length, MOST_ARGUMENTS); at++)
      positional[at] = this.look(given[at], known)
    if (given.length > MOST_ARGUMENTS) return null
    while (Array.isArray(given) && positional.length > 0 && positional.at(-1).shape === 'undefined')
      positional.pop()
    const shapes = [receiver?.shape ?? null, ...positional.map(each => each.shape)]
    const key = JSON.stringify(shapes)
    // A call already recorded in this test is not recorded again, kept or not, so that both sides of a change record
    // the same call.
    if (known.shapes.has(key)) return null
    known.shapes.add(key)
    const entered = []
    const told = {
      ...{ watched: id, receiver, positional, keyword: {}, outcome: 'unfinished' },
      ...{ result: null, exception: null, after: {}, entered },
    }
    const entry = { told, key, entered, given: shapes, kind: kindOf(shapes), size: key.length * 2 }
    Object.assign(entry, { begun: (scope.begun += 1), kept: false })
    this.take(entry, known)
    return entry
  }

  /** Calls of a test that has ended, without those of functions that have enough calls. */
  callsIn(scope) {
    return scope.kept().flatMap(({ told, key }) => {
      let all = this.distinct.get(told.watched)
      if (all === undefined) this.distinct.set(told.watched, (all = new Set()))
      if (!all.has(key) && all.size >= IN_ALL) return []
      all.add(key)
      return [told]
    })
  }

  look(value, known, bare = null) {
    const found = read(value, (instance, shape) => this.making(instance, shape, bare))
    if (known) known.objects += found.nodes
    const { shape, code, opaque } = found
    return { shape, code, opaque }
  }

  readAll(given) {
    if (given.length > MOST_ARGUMENTS) return null
    const codes = []
    for (let at = 0; at < given.length; at++) {
      const { code } = this.look(given[at], null)
      if (code === null) return { code: null }
      codes.push(code)
    }
    return { code: codes.join(', ') }
  }

  /** How an instance was made, if its state is unchanged since. */
  making(instance, shape, bare) {
    const known = this.instances.get(instance)
    if (known !== undefined) return known.shape === shape && known.code !== null ? known.code : null
    return bare !== null && shape === `${bare}{}` ? `new ${bare}()` : null
  }

  ended(call, own) {
    const { entry, marks, made, scope } = call
    const told = entry?.told ?? null
    if (entry !== null)
      for (const each of this.ids.get(told.watched).reaches ?? []) scope.waitingFor(each).delete(entry)
    const isMade = own !== null || call.target !== undefined
    if (isMade && call.failure === null) {
      const isOther = call.result !== null && /^(?:object|function)$/.test(typeof call.result)
      call.result = isOther ? call.result : own === null ? call.self : own()
      if (made !== null && !isOther) this.keep(call, made)
    }
    if (told === null || scope.ended || !entry.kept) return
    if (call.failure !== null) return this.finish(call, 'raised', call.failure.error)
    if (!types.isPromise(call.result)) {
      const isForeign = marks === 'a' && isThenable(call.result)
      if (!isForeign) this.finish(call, 'returned', call.result)
      return
    }
    const settle = (outcome, value) => {
      if (!scope.ended && told.outcome === 'unfinished') this.finish(call, outcome, value)
    }
    // The language itself awaits the result of an asynchronous function, so one more `then` changes nothing.
    if (marks === 'a') this.promises.follow(call.result, settle)
    else this.promises.watch(call.result, settle)
  }

  /** Records how an instance was made, with its initial state; `new.target` tells whether it is of the class itself. */
  keep({ result, target, makes }, { code }) {
    const name = typeof target === 'function' && !types.isProxy(target) ? ownName(target) : null
    const last = makes.split('.').at(-1)
    this.counts.set(makes, (this.counts.get(makes) ?? 0) + 1)
    if (typeof result !== 'object' || result === null) return
    const { shape, opaque } = this.look(result, null)
    const isKnown = code !== null && !opaque && (name === null || name === last)
    this.instances.set(result, { shape, code: isKnown ? `new ${makes}(${code})` : null })
  }

  finish({ entry, scope, self, given, marks, target, makes }, outcome, value) {
    if (this.busy) return
    this.busy = true
    const { told } = entry
    const text = this.text
    try {
      const known = scope.of(told.watched)
      told.outcome = outcome
      if (outcome === 'raised') told.exception = thrown(value)
      else told.result = this.look(value, known)
      const isNew = marks === 'c' || target !== undefined
      if (told.receiver !== null && !isNew)
        this.compare(told, 'receiver', told.receiver, self, { known, makes })
      for (let at = 0; at < told.positional.length; at++)
        this.compare(told, `${at}`, told.positional[at], given[at], { known })
      this.text += told.result?.shape.length ?? 0
    } finally {
      entry.size += this.text - text
      this.busy = false
    }
  }

  compare(told, key, before, value, { known, makes = null }) {
    if (typeof value !== 'object' || value === null) return
    const now = this.look(value, known, makes)
    if (now.shape === before.shape) return
    told.after[key] = now
    this.text += now.shape.length
  }

  /** A test begins. A nested test is part of the outer one; other parallel tests cannot be distinguished. */
  start(name) {
    const outer = this.running.at(-1)
    if (outer?.name === name) return
    if (outer !== undefined && !name.startsWith(`${outer.name} `)) this.blurred = true
    this.running.push(new Scope(name))
    this.place()
  }

  /** Returns { lines, entered, calls } of a test that has ended, with lines by file. */
  end(name) {
    const at = this.running.findLastIndex(scope => scope.name === name)
    const [scope = null] = at < 0 ? [] : this.running.splice(at, 1)
    if (this.running.length < 2) this.blurred = false
    if (scope !== null) {
      this.promises.look()
      scope.ended = true
      if (at > 0 && !this.blurred) this.running[at - 1]?.inner.push(scope)
    }
    this.place()
    return { ...reachOf(scope), calls: scope === null ? [] : this.callsIn(scope) }
  }

  /** Called when a test turns out to be a group: code that ran in it outside its tests counts for all of them. */
  dissolve(name) {
    const at = this.running.findLastIndex(scope => scope.name === name)
    if (at < 0) return
    const [scope] = this.running.splice(at, 1)
    if (this.running.length < 2) this.blurred = false
    for (const [file, lines] of scope.lines) for (const line of lines) this.outside.note(file, line)
    for (const id of scope.entered) this.outside.entered.add(id)
    this.place()
  }

  place() {
    this.current = this.blurred ? null : (this.running.at(-1) ?? this.outside)
  }

  /** For tests that run before they are reported: assigns nothing to any of them. */
  blur() {
    this.current = null
    this.place = () => undefined
  }

  /** Called when a file begins. */
  enterFile(realm) {
    delete this.place
    this.realm = realm
    for (const scope of this.running.splice(0)) scope.ended = true
    this.blurred = false
    this.outside = new Scope(null)
    this.current = this.outside
    Object.defineProperty(realm, RECORDER, { value: this.face(), configurable: true, writable: true })
  }

  /** What ran outside tests so far: { lines, entered }; undefined when there is nothing new. */
  common() {
    const { lines, entered, told } = this.outside
    let size = entered.size
    for (const each of lines.values()) size += each.size
    if (size === told) return undefined
    this.outside.told = size
    return reachOf(this.outside)
  }

  /** The interface for the texts of watched files. */
  face() {
    return {
      line: (file, first, last) => this.line(file, first, last),
      enter: (...given) => this.enter(...given),
    }
  }
}

const callersOf = (id, watched) => watched.filter(({ reaches }) => reaches?.includes(id))

function ownName(maker) {
  const name = Reflect.getOwnPropertyDescriptor(maker, 'name')?.value
  return typeof name === 'string' ? name : null
}

/** Whether a value may be a thenable, as far as known without running its code. */
function isThenable(value) {
  if (value === null || !/^(?:object|function)$/.test(typeof value)) return false
  for (let at = value, far = 0; at !== null && far < 20; at = Reflect.getPrototypeOf(at), far++) {
    if (types.isProxy(at)) return true
    if (Reflect.getOwnPropertyDescriptor(at, 'then') !== undefined) return true
  }
  return false
}

module.exports = { Recorder }
