// A thrown value -> its name and message, read without running any of the tested code.
'use strict'
const { types } = require('node:util')
const { cut, getOwnPropertyDescriptor, getPrototypeOf, makerOf } = require('./captured.cjs')
const { read } = require('./passive.cjs')
const { isSecret } = require('./secrets.cjs')

const DEEPEST = 8

/** The name and message of a thrown value, as far as they are plain data. */
function thrown(error) {
  try {
    if (error === null || typeof error !== 'object' || types.isProxy(error)) {
      const { shape } = read(error)
      return { name: typeof error, text: cut(shape, 0, 300) }
    }
    const message = getOwnPropertyDescriptor(error, 'message')?.value
    const text = typeof message === 'string' ? message : ''
    return { name: nameOfThrown(error), text: isSecret(text) ? '<secret>' : cut(text, 0, 300) }
  } catch {
    return { name: 'Error', text: '' }
  }
}

/** Its own name if set, else that of the nearest class with a name. */
function nameOfThrown(error) {
  let proto = error
  for (let far = 0; far < DEEPEST && proto !== null && !types.isProxy(proto); far++) {
    const name = getOwnPropertyDescriptor(proto, 'name')?.value
    const own = far === 0 ? null : makerOf(proto)
    if (typeof name === 'string' && name !== 'Error') return cut(name, 0, 100)
    if (own !== null) return cut(own.name, 0, 100)
    proto = getPrototypeOf(proto)
  }
  return 'Error'
}

module.exports = { thrown }
