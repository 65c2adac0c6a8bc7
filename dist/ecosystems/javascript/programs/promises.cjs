// Observes how promises settle without side effects: an unhandled rejection stays unhandled.
'use strict'
const { Session } = require('node:inspector')
const { types } = require('node:util')
const vm = require('node:vm')
const { guarded } = require('./failures.cjs')

const HELD = Symbol('testwright.promise')
const FIND =
  'globalThis[Object.getOwnPropertySymbols(globalThis).find(each => each.description === "testwright.promise")]'
const MOST = 200
/** The realm that the debugger sees: a runner may have loaded this module into another one. */
const main = vm.runInThisContext('globalThis')
const { apply, getOwnPropertyDescriptor, getPrototypeOf } = Reflect
const { then } = Promise.prototype
const soon = queueMicrotask

/** Queries the state of a promise from the debugger: { state, value }; null without a debugger. */
function openStates() {
  let session
  const post = (method, parameters) => {
    let answer = null
    session.post(method, parameters, (error, result) => (answer = error ? null : result))
    return answer
  }
  const held = part =>
    post('Runtime.evaluate', { expression: `${FIND}.${part}`, silent: true }).result.objectId
  return promise => {
    session ??= connected()
    if (session === null) return null
    let found
    main[HELD] = { promise, take: value => (found = value) }
    try {
      const told = post('Runtime.getProperties', { objectId: held('promise'), ownProperties: true })
      const inner = name => told.internalProperties.find(each => each.name === name)?.value
      const state = inner('[[PromiseState]]')?.value
      const { objectId, value, unserializableValue } = inner('[[PromiseResult]]') ?? {}
      const argument = objectId ? { objectId } : unserializableValue ? { unserializableValue } : { value }
      if (state !== 'pending')
        post('Runtime.callFunctionOn', {
          ...{ functionDeclaration: 'function (value) { this(value) }', objectId: held('take') },
          ...{ arguments: [argument], silent: true },
        })
      return { state, value: found }
    } finally {
      delete main[HELD]
    }
  }
}

/**
 * For one process. `follow(promise, settle)` is for a promise that is awaited anyway; `watch(promise, settle)` for
 * any other: it is checked soon and whenever `look()` is called. `settle(outcome, value)` is called with `returned`
 * or `raised`.
 */
function openPromises() {
  const stateOf = openStates()
  let waiting = []
  const look = () => {
    const all = waiting
    waiting = []
    for (const each of all) if (!told(each)) waiting.push(each)
  }
  const told = ({ promise, settle }) => {
    const found = guarded(() => stateOf(promise), null)
    if (found === null) return true
    if (found.state === 'fulfilled') settle('returned', found.value)
    else if (found.state === 'rejected') settle('raised', found.value)
    return found.state !== 'pending'
  }
  return {
    follow(promise, settle) {
      if (!isPlain(promise)) return
      apply(then, promise, [value => settle('returned', value), error => settle('raised', error)])
    },
    watch(promise, settle) {
      if (waiting.length >= MOST) waiting.shift()
      waiting.push({ promise, settle })
      soon(look)
    },
    look,
  }
}

function connected() {
  try {
    const session = new Session()
    session.connect()
    return session
  } catch {
    return null
  }
}

/** True for a plain promise: awaiting any other could run code of its class. */
function isPlain(promise) {
  const proto = getPrototypeOf(promise)
  if (proto === null || types.isProxy(proto) || getOwnPropertyDescriptor(promise, 'constructor')) return false
  const maker = getOwnPropertyDescriptor(proto, 'constructor')?.value
  const own = getOwnPropertyDescriptor(proto, 'then')?.value
  if (typeof maker !== 'function' || typeof own !== 'function' || types.isProxy(maker)) return false
  const species = getOwnPropertyDescriptor(maker, Symbol.species)
  return species?.get !== undefined && NATIVE(own) && NATIVE(maker)
}

const source = Function.prototype.toString
const NATIVE = made => /\{\s*\[native code\]\s*\}\s*$/.test(apply(source, made, []))

module.exports = { openPromises }
