// A value -> a canonical text, equal exactly when the value is, in every realm of a process.
'use strict'
const { createHash } = require('node:crypto')
const { types } = require('node:util')

const DEEPEST = 8
const MOST = 1000
const LONGEST = 8000

const own = Object.prototype.hasOwnProperty

/** Name of the class of an object, empty for one without. */
function className(value) {
  try {
    const proto = Object.getPrototypeOf(value)
    if (proto === null) return ''
    const maker = proto.constructor
    return typeof maker === 'function' && typeof maker.name === 'string' ? maker.name : ''
  } catch {
    return ''
  }
}

/** True for the prototype of plain objects in any realm. */
function isPlainProto(proto) {
  return proto !== null && Object.getPrototypeOf(proto) === null && own.call(proto, 'isPrototypeOf')
}

const isPlain = value => isPlainProto(Object.getPrototypeOf(value)) && !own.call(value, 'isPrototypeOf')

function number(value) {
  return Object.is(value, -0) ? '-0' : String(value)
}

/** A plain own property, or an empty string: a proxy may answer with its own source, or with another proxy. */
function plain(callable, key) {
  const held = Object.getOwnPropertyDescriptor(callable, key)?.value
  return typeof held === 'string' || typeof held === 'number' ? held : ''
}

class Shaper {
  constructor() {
    this.nodes = 0
    this.seen = []
  }

  of(value) {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value)
      case 'number':
        return number(value)
      case 'bigint':
        return value + 'n'
      case 'symbol':
        return String(value)
      case 'function':
        return this.callable(value)
      case 'object':
        return value === null ? 'null' : this.object(value)
      default:
        return String(value)
    }
  }

  callable(value) {
    const kind = /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function'
    return `${kind} ${plain(value, 'name')}/${plain(value, 'length')}`
  }

  object(value) {
    const circle = this.seen.indexOf(value)
    if (circle >= 0) return '<circle ' + (this.seen.length - circle) + '>'
    if (this.seen.length >= DEEPEST || ++this.nodes > MOST) return '\u2026'
    this.seen.push(value)
    try {
      return (types.isProxy(value) ? 'Proxy ' : '') + this.known(value)
    } finally {
      this.seen.pop()
    }
  }

  known(value) {
    const name = className(value)
    if (Array.isArray(value)) return (name === 'Array' ? '' : name) + this.array(value)
    if (types.isDate(value))
      return name + '(' + number(Date.prototype.getTime.call(value)) + ')' + this.extra(value)
    if (types.isRegExp(value))
      return name + '(' + RegExp.prototype.toString.call(value) + ' ' + value.lastIndex + ')'
    if (types.isMap(value)) return name + this.entries(value) + this.extra(value)
    if (types.isSet(value))
      return name + '[' + this.list([...Set.prototype.values.call(value)]) + ']' + this.extra(value)
    if (types.isNativeError(value) || types.isAnyArrayBuffer(value)) return name + this.special(value)
    if (ArrayBuffer.isView(value)) return name + this.special(value)
    if (types.isPromise(value) || types.isWeakMap(value) || types.isWeakSet(value)) return name
    if (types.isBoxedPrimitive(value)) return name + '(' + this.of(value.valueOf()) + ')'
    if (typeof value.href === 'string' && /^URL$/.test(name))
      return name + '(' + JSON.stringify(value.href) + ')'
    return (name === '' ? 'null-prototype' : isPlain(value) ? '' : name) + this.fields(value)
  }

  special(value) {
    if (types.isNativeError(value))
      return this.extra(value, key => !['stack', 'message', 'cause', 'line', 'column'].includes(key))
    const bytes = ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value)
    return '<' + bytes.length + ' ' + Buffer.from(bytes).toString('hex').slice(0, LONGEST) + '>'
  }

  array(value) {
    const items = []
    for (let at = 0; at < Math.min(value.length, MOST); at++)
      items.push(at in value ? this.of(value[at]) : '<hole>')
    if (value.length > MOST) items.push('\u2026' + value.length)
    return '[' + items.join(', ') + ']' + this.extra(value, key => !/^\d+$/.test(key) && key !== 'length')
  }

  list(values) {
    const some = values.slice(0, MOST).map(each => this.of(each))
    return (values.length > MOST ? [...some, '\u2026' + values.length] : some).join(', ')
  }

  entries(map) {
    const pairs = [...Map.prototype.entries.call(map)]
    return (
      '{' +
      pairs
        .slice(0, MOST)
        .map(([key, held]) => this.of(key) + ' => ' + this.of(held))
        .join(', ') +
      '}'
    )
  }

  extra(value, wanted = () => true) {
    const text = this.fields(value, wanted)
    return text === '{}' ? '' : text
  }

  /** Own fields sorted by name, because comparisons in tests ignore their order. */
  fields(value, wanted = () => true) {
    const keys = Reflect.ownKeys(value).filter(key => typeof key === 'symbol' || wanted(key))
    const named = keys.map(key => [
      typeof key === 'symbol' ? '[' + String(key) + ']' : JSON.stringify(key),
      key,
    ])
    named.sort(([one], [other]) => (one < other ? -1 : 1))
    const parts = named.slice(0, MOST).map(([text, key]) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(value, key)
      const hidden = descriptor && !descriptor.enumerable ? '~' : ''
      const held =
        descriptor && descriptor.get
          ? 'get ' + this.of(value[key])
          : this.of(descriptor ? descriptor.value : undefined)
      return hidden + text + ': ' + held
    })
    if (named.length > MOST) parts.push('\u2026' + named.length)
    return '{' + parts.join(', ') + '}'
  }
}

/** Bounded canonical text of a value; a longer one ends in its hash. Never throws. */
function shape(value) {
  let text
  try {
    text = new Shaper().of(value)
  } catch (error) {
    text = '<unreadable ' + className(Object(error)) + '>'
  }
  if (text.length <= LONGEST) return text
  return text.slice(0, LONGEST / 2) + '\u2026' + createHash('sha256').update(text).digest('hex').slice(0, 24)
}

module.exports = { shape, className, isPlain, isPlainProto }
