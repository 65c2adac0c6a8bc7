// A value -> its canonical structure and source for an equal one, read without running any of the tested code: only
// own data, using built-in functions that were captured before any test ran.
'use strict'
const { Buffer } = require('node:buffer')
const { createHash } = require('node:crypto')
const { types } = require('node:util')
const { isSecret } = require('./secrets.cjs')
const {
  FLAGS,
  INDEX,
  BUILT_IN_ERROR,
  BOXED,
  RealDate,
  bytesOf,
  cut,
  descriptionOf,
  eachOfMap,
  eachOfSet,
  encode,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hrefOf,
  is,

  isArray,
  isHiding,
  isNative,
  isRoot,
  isoOf,
  join,
  keyText,
  lengthOf,
  makerOf,
  matches,
  nameOfArray,
  offsetOf,
  ownKeys,
  owns,
  quoted,
  sizeOf,
  sort,
  sourceOf,
  timeOf,
} = require('./captured.cjs')

const DEEPEST = 8
const MOST = 1000
const LONGEST = 4000
const LONGEST_CODE = 400
/** Most characters of one string that are read. */
const LONGEST_TEXT = 100_000

const OPAQUE = { shape: '<unreadable>', code: null, opaque: true }
/** Types whose state cannot be read. */
const CLOSED = [
  types.isModuleNamespaceObject,
  types.isDataView,
  types.isPromise,
  types.isWeakMap,
  types.isWeakSet,
  types.isGeneratorObject,
  types.isMapIterator,
  types.isSetIterator,
  types.isExternal,
]
/** Built-in types, each with the method that reads it. */
const KINDS = [
  [isArray, 'array'],
  [types.isDate, 'date'],
  [types.isRegExp, 'pattern'],
  [types.isMap, 'entries'],
  [types.isSet, 'items'],
  [types.isNativeError, 'error'],
  [types.isTypedArray, 'bytes'],
  [types.isAnyArrayBuffer, 'buffer'],
  [types.isBoxedPrimitive, 'boxed'],
]

/** Reads one value. `code` of a part is null when there is none. */
class Reader {
  constructor(made) {
    this.nodes = 0
    this.opaque = false
    this.seen = []
    this.made = made
  }

  /** Returns [shape, code]. */
  of(value, name = null) {
    switch (typeof value) {
      case 'string':
        return this.text(value, name)
      case 'number': {
        const text = is(value, -0) ? '-0' : `${value}`
        return [text, text]
      }
      case 'bigint':
        return [`${value}n`, `${value}n`]
      case 'boolean':
        return [`${value}`, `${value}`]
      case 'undefined':
        return ['undefined', 'undefined']
      case 'symbol':
        return [`Symbol(${descriptionOf(value) ?? ''})`, null]
      case 'function':
        return this.hidden('function')
      default:
        return value === null ? ['null', 'null'] : this.object(value)
    }
  }

  hidden(word) {
    this.opaque = true
    return [`<${word}>`, null]
  }

  text(value, name) {
    if (isSecret(value.length > LONGEST_TEXT ? cut(value, 0, LONGEST_TEXT) : value, name))
      return this.hidden('secret')
    if (value.length > LONGEST_TEXT) return [`text ${value.length} ${hash(value)}`, null]
    return [encode(value), value.length > LONGEST_CODE ? null : quoted(value)]
  }

  object(value) {
    if (types.isProxy(value)) return this.hidden('proxy')
    const { seen } = this
    for (let at = 0; at < seen.length; at++)
      if (seen[at] === value) return [`<circle ${seen.length - at}>`, null]
    if (seen.length >= DEEPEST || ++this.nodes > MOST) return this.hidden('\u2026')
    seen[seen.length] = value
    try {
      return this.known(value)
    } finally {
      seen.length -= 1
    }
  }

  known(value) {
    const proto = getPrototypeOf(value)
    const own = makerOf(proto)
    const name = own === null ? '' : own.name
    // For a built-in class: a native constructor directly above plain objects.
    const isOwn = own !== null && isRoot(getPrototypeOf(proto)) && isNative(own.maker)
    for (let at = 0; at < CLOSED.length; at++) if (CLOSED[at](value)) return this.hidden(name || 'object')
    for (let at = 0; at < KINDS.length; at++) {
      const kind = KINDS[at]
      if (kind[0](value)) return this[kind[1]](value, name, isOwn)
    }
    if (proto === null) return [`null-prototype${this.fields(value)[0]}`, null]
    if (isRoot(proto)) return types.isArgumentsObject(value) ? this.arguments(value) : this.fields(value)
    return this.instance(value, own)
  }

  boxed(value, name) {
    let held
    for (let at = 0; at < BOXED.length; at++) if (BOXED[at][0](value)) held = BOXED[at][1](value)
    return [`${name}(${this.of(held)[0]})${this.extra(value, isText)}`, null]
  }

  instance(value, own) {
    if (own === null) return [`<?>${this.fields(value)[0]}`, this.hidden('?')[1]]
    if (own.name === 'URL' && isHiding(own.maker)) return this.address(value)
    const before = this.nodes
    const shape = own.name + this.fields(value)[0]
    if (this.mayHide(value)) this.opaque = true
    return [shape, before > MOST ? null : this.made(value, shape)]
  }

  /** Checks all of its classes. */
  mayHide(value) {
    let proto = getPrototypeOf(value)
    for (let far = 0; far < DEEPEST; far++) {
      if (proto === null || isRoot(proto)) return false
      const own = makerOf(proto)
      if (own === null || isHiding(own.maker)) return true
      proto = getPrototypeOf(proto)
      if (proto !== null && types.isProxy(proto)) return true
    }
    return true
  }

  address(value) {
    try {
      const href = hrefOf(value)
      const [shape, code] = this.text(href, null)
      return [`URL(${shape})`, code === null ? null : `new URL(${code})`]
    } catch {
      return this.hidden('URL')
    }
  }

  /** Own fields sorted by name, because comparisons in tests ignore their order. */
  fields(value, wanted = null) {
    const keys = ownKeys(value)
    if (keys.length > MOST) return this.hidden('\u2026')
    const named = []
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]
      if (wanted !== null && typeof key === 'string' && !wanted(key)) continue
      named[named.length] = [
        typeof key === 'symbol' ? `[Symbol(${descriptionOf(key) ?? ''})]` : encode(key),
        key,
      ]
    }
    const codes = this.codes(value, named)
    sort(named, ([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    const parts = []
    for (let at = 0; at < named.length; at++) {
      const [text, key, shape, isHidden] = named[at]
      parts[at] = `${isHidden ? '~' : ''}${text}: ${shape}`
      void key
    }
    return [`{${join(parts, ', ')}}`, codes]
  }

  /** Reads the fields in their own order; returns the code of all of them together. */
  codes(value, named) {
    const codes = []
    let whole = true
    for (let at = 0; at < named.length; at++) {
      const key = named[at][1]
      const descriptor = getOwnPropertyDescriptor(value, key)
      const isData = descriptor !== undefined && owns(descriptor, 'value')
      const [shape, code] = isData
        ? this.of(descriptor.value, typeof key === 'string' ? key : null)
        : this.hidden('getter')
      named[at][2] = shape
      named[at][3] = descriptor !== undefined && !descriptor.enumerable
      if (code === null || typeof key === 'symbol' || named[at][3]) whole = false
      else if (whole) codes[codes.length] = `${keyText(key)}: ${code}`
    }
    if (!whole) return null
    return codes.length === 0 ? '{}' : `{ ${join(codes, ', ')} }`
  }

  extra(value, wanted) {
    const [text] = this.fields(value, wanted)
    return text === '{}' ? '' : text
  }

  array(value, name, isOwn) {
    const length = getOwnPropertyDescriptor(value, 'length').value
    if (length > MOST) return this.hidden(`${name} ${length}`)
    const shapes = []
    const codes = []
    let whole = isOwn && name === 'Array'
    for (let at = 0; at < length; at++) {
      const descriptor = getOwnPropertyDescriptor(value, at)
      const isData = descriptor !== undefined && owns(descriptor, 'value')
      const [shape, code] =
        descriptor === undefined
          ? ['<hole>', null]
          : isData
            ? this.of(descriptor.value)
            : this.hidden('getter')
      shapes[at] = shape
      codes[at] = code
      if (code === null) whole = false
    }
    const more = this.extra(value, key => key !== 'length' && !matches(INDEX, key))
    const code = whole && more === '' ? `[${join(codes, ', ')}]` : null
    return [`${name === 'Array' ? '' : name}[${join(shapes, ', ')}]${more}`, code]
  }

  arguments(value) {
    const [shape] = this.fields(value)
    return [`Arguments${shape}`, null]
  }

  date(value, name, isOwn) {
    const time = timeOf(value)
    const more = this.extra(value, () => true)
    const shown = time === time ? quoted(isoOf(new RealDate(time))) : 'NaN'
    return [`${name}(${time})${more}`, isOwn && name === 'Date' && more === '' ? `new Date(${shown})` : null]
  }

  pattern(value, name, isOwn) {
    let text = `/${sourceOf(value)}/`
    for (let at = 0; at < FLAGS.length; at++) if (FLAGS[at][0](value)) text += FLAGS[at][1]
    const last = getOwnPropertyDescriptor(value, 'lastIndex').value
    const more = this.extra(value, key => key !== 'lastIndex')
    const from = this.of(last)[0]
    return [
      `${name}(${text} ${from})${more}`,
      isOwn && name === 'RegExp' && last === 0 && more === '' ? text : null,
    ]
  }

  entries(value, name, isOwn) {
    const shapes = []
    const codes = []
    let whole = isOwn && name === 'Map'
    let count = 0
    eachOfMap(value, (held, key) => {
      if (++count > MOST) return
      const [keyShape, keyCode] = this.of(key)
      const [shape, code] = this.of(held, typeof key === 'string' ? key : null)
      shapes[shapes.length] = `${keyShape} => ${shape}`
      codes[codes.length] = `[${keyCode}, ${code}]`
      if (code === null || keyCode === null) whole = false
    })
    return this.collected(value, { name, shapes, codes, whole, count, open: '{', close: '}' })
  }

  items(value, name, isOwn) {
    const shapes = []
    const codes = []
    let whole = isOwn && name === 'Set'
    let count = 0
    eachOfSet(value, held => {
      if (++count > MOST) return
      const [shape, code] = this.of(held)
      shapes[shapes.length] = shape
      codes[codes.length] = code
      if (code === null) whole = false
    })
    return this.collected(value, { name, shapes, codes, whole, count, open: '[', close: ']' })
  }

  collected(value, { name, shapes, codes, whole, count, open, close }) {
    if (count > MOST) this.opaque = true
    const more = this.extra(value, () => true)
    const code = `new ${name}(${codes.length > 0 ? `[${join(codes, ', ')}]` : ''})`
    return [
      `${name}${open}${join(shapes, ', ')}${close}${more}`,
      whole && more === '' && count <= MOST ? code : null,
    ]
  }

  /** Ignores the stack. */
  error(value, name) {
    const said = getOwnPropertyDescriptor(value, 'message')
    const message = said === undefined ? '' : said.value
    const more = this.extra(value, key => key !== 'stack' && key !== 'message')
    const [shape, code] = this.of(message, null)
    const isPlain =
      matches(BUILT_IN_ERROR, name) && more === '' && typeof message === 'string' && code !== null
    return [`${name}(${shape})${more}`, isPlain ? `new ${name}(${message === '' ? '' : code})` : null]
  }

  bytes(value, name) {
    const kind = nameOfArray(value)
    const length = lengthOf(value)
    const held = new Uint8Array(bytesOf(value), offsetOf(value), sizeOf(value))
    const shape = `${name || kind}<${length} ${hexOf(held)}>`
    if (length > 100) return [shape, null]
    const codes = []
    for (let at = 0; at < length; at++) codes[at] = this.of(value[at])[1]
    const list = `[${join(codes, ', ')}]`
    if (name === 'Buffer') return [shape, `Buffer.from(${list})`]
    return [shape, name === kind ? `new ${name}(${list})` : null]
  }

  buffer(value, name) {
    return [`${name}<${hexOf(new Uint8Array(value))}>`, null]
  }
}

const isText = key => !matches(INDEX, key) && key !== 'length'

function hexOf(bytes) {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return held.length > MOST ? hash(held) : held.toString('hex')
}

const hash = text => createHash('sha256').update(text).digest('hex')

/**
 * { shape, code, opaque } of a value, and `nodes`, the number of objects that were read. `made(value, shape)` gives
 * the code that makes an instance of a project class in this state, or null. Never throws, and runs none of the
 * tested code.
 */
function read(value, made = () => null) {
  const reader = new Reader(made)
  try {
    const [text, code] = reader.of(value)
    const shape = text.length <= LONGEST ? text : `${cut(text, 0, LONGEST - 80)}\u2026${hash(text)}`
    const short = code !== null && code.length <= LONGEST_CODE && !reader.opaque
    return { shape, code: short ? code : null, opaque: reader.opaque, nodes: reader.nodes }
  } catch {
    return { ...OPAQUE, nodes: reader.nodes }
  }
}

module.exports = { read }
