// A value -> JavaScript source for it, and what can be pinned of a value without such source.
'use strict'
const { types } = require('node:util')
const vm = require('node:vm')
const { shape, className, isPlain, isPlainProto } = require('./shape.cjs')

const LONGEST = 200
const MOST = 100
const PROPERTIES = 4

class NoLiteral extends Error {}

function refuse() {
  throw new NoLiteral()
}

const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }
const HIDDEN = /[\\\p{C}\p{DI}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/gu
const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

function escaped(sign) {
  if (Object.prototype.hasOwnProperty.call(named, sign)) return named[sign]
  const code = sign.codePointAt(0)
  const digits = code.toString(16)
  if (code <= 0xff) return '\\x' + digits.padStart(2, '0')
  return code <= 0xffff ? '\\u' + digits.padStart(4, '0') : '\\u{' + digits + '}'
}

function quoted(text) {
  if (text.length > LONGEST) refuse()
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = text.replace(HIDDEN, escaped)
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote
}

/** Own keys of an object with only enumerable plain fields. */
function plainKeys(value, skip = () => false) {
  return Reflect.ownKeys(value).filter(key => {
    if (typeof key === 'string' && skip(key)) return false
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key)
    if (typeof key === 'symbol' || !descriptor || !descriptor.enumerable || !('value' in descriptor)) refuse()
    return true
  })
}

function write(value, depth) {
  if (depth > 12) refuse()
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value)
    case 'bigint':
      return value + 'n'
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'object':
      return value === null ? 'null' : writeObject(value, depth)
    default:
      return refuse()
  }
}

const isBuiltIn = (value, name) => {
  const proto = Object.getPrototypeOf(value)
  return className(value) === name && proto !== null && isPlainProto(Object.getPrototypeOf(proto))
}

const bare = value => (plainKeys(value).length === 0 ? '' : refuse())

/** Whether the literal may contain errors: tests compare them by class and message. */
let withErrors = false

/** Errors of built-in classes with nothing but a message. */
function writeError(value) {
  const name = className(value)
  const isPlainError = withErrors && globalThis[name] === value.constructor && Object.keys(value).length === 0
  if (!isPlainError || value.cause !== undefined || value.name !== name) refuse()
  return 'new ' + name + '(' + quoted(String(value.message)) + ')'
}

function writeObject(value, depth) {
  if (types.isProxy(value)) refuse()
  if (types.isNativeError(value)) return writeError(value)
  if (Array.isArray(value)) return writeArray(value, depth)
  if (types.isMap(value) && isBuiltIn(value, 'Map')) {
    const pairs = [...value]
      .slice(0, MOST + 1)
      .map(([key, held]) => '[' + write(key, depth + 1) + ', ' + write(held, depth + 1) + ']')
    return bare(value) + 'new Map(' + (pairs.length > 0 ? '[' + pairs.join(', ') + ']' : '') + ')'
  }
  if (types.isSet(value) && isBuiltIn(value, 'Set'))
    return bare(value) + 'new Set(' + (value.size > 0 ? '[' + writeAll([...value], depth) + ']' : '') + ')'
  if (types.isDate(value) && isBuiltIn(value, 'Date')) {
    const time = value.getTime()
    return bare(value) + 'new Date(' + (Number.isNaN(time) ? 'NaN' : quoted(value.toISOString())) + ')'
  }
  if (types.isRegExp(value) && isBuiltIn(value, 'RegExp') && value.lastIndex === 0)
    return RegExp.prototype.toString.call(value)
  if (ArrayBuffer.isView(value)) return writeBytes(value)
  if (!isPlain(value)) refuse()
  const keys = plainKeys(value)
  if (keys.length > MOST) refuse()
  if (keys.length === 0) return '{}'
  return '{ ' + keys.map(key => keyText(key) + ': ' + write(value[key], depth + 1)).join(', ') + ' }'
}

function keyText(key) {
  if (key === '__proto__') return "['__proto__']"
  return plainName.test(key) || /^(?:0|[1-9]\d{0,14})$/.test(key) ? key : quoted(key)
}

function writeAll(values, depth) {
  if (values.length > MOST) refuse()
  return values.map(each => write(each, depth + 1)).join(', ')
}

function writeArray(value, depth) {
  if (!isBuiltIn(value, 'Array') || value.length > MOST) refuse()
  const keys = plainKeys(value, key => key === 'length')
  if (keys.length !== value.length) refuse()
  return '[' + writeAll(value, depth) + ']'
}

const arrays =
  /^(?:Uint8|Uint8Clamped|Int8|Uint16|Int16|Uint32|Int32|Float32|Float64|BigInt64|BigUint64)Array$/

function writeBytes(value) {
  const name = className(value)
  if (value.length > MOST) refuse()
  if (name === 'Buffer') return 'Buffer.from([' + [...value].join(', ') + '])'
  if (!arrays.test(name)) refuse()
  return 'new ' + name + '([' + [...value].map(each => write(each, 1)).join(', ') + '])'
}

/** JavaScript source of a value, of at most 200 characters, that evaluates to an equal value; else null. */
function literal(value, errors = false) {
  withErrors = errors
  try {
    const text = write(value, 0)
    if (text.length > LONGEST) return null
    return shapeOf(text, value) === shape(value) ? text : null
  } catch {
    return null
  } finally {
    withErrors = false
  }
}

/** Cache of evaluated source: calls are repeated, and most return the same values. */
const readBack = new Map()
const MOST_KEPT = 5000

function shapeOf(text, value) {
  if (/\bBuffer\./.test(text)) return shape(Buffer.from(value))
  const known = readBack.get(text)
  if (known !== undefined) return known
  // The source cannot loop, and a timeout would start a thread.
  const found = shape(vm.runInThisContext('(' + text + ')'))
  if (readBack.size < MOST_KEPT) readBack.set(text, found)
  return found
}

/** True when a number in the value has more decimals than should be compared exactly. */
function approximate(value, depth = 0) {
  if (typeof value === 'number') return Number.isFinite(value) && /\.\d{7}|\de-/.test(String(value))
  if (depth > 6 || value === null || typeof value !== 'object') return false
  try {
    if (types.isMap(value)) return [...value].slice(0, MOST).some(pair => approximate(pair, depth + 1))
    if (Array.isArray(value) || types.isSet(value))
      return [...value].slice(0, MOST).some(each => approximate(each, depth + 1))
    return (
      isPlain(value) &&
      Object.values(value)
        .slice(0, MOST)
        .some(each => approximate(each, depth + 1))
    )
  } catch {
    return false
  }
}

const simple = value => value === null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value)
const access = key => (plainName.test(key) ? '.' + key : '[' + quoted(key) + ']')

/** Names of fields and getters, those of the object itself first. */
function readable(value) {
  const names = []
  for (let at = value, far = 0; at && far < 4 && !isPlainProto(at); at = Object.getPrototypeOf(at), far++)
    for (const key of Object.getOwnPropertyNames(at)) {
      const descriptor = Object.getOwnPropertyDescriptor(at, key)
      if (descriptor && (at === value ? descriptor.enumerable : descriptor.get) && !names.includes(key))
        names.push(key)
    }
  return names.filter(key => !/^[_#]|^(?:stack|constructor|__proto__|then)$/.test(key))
}

/** True when its class has its own `toString`. */
function hasOwnWords(value) {
  const { toString } = value
  return (
    typeof toString === 'function' &&
    !/\[native code\]\s*\}$/.test(Function.prototype.toString.call(toString))
  )
}

/** Up to four simple properties of a value without a literal, each with its own literal. */
function properties(value) {
  if (value === null || typeof value !== 'object' || types.isProxy(value)) return []
  const found = []
  const add = (path, held) => {
    const text = simple(held) ? literal(held) : null
    if (text !== null && text.length <= 100 && found.length < PROPERTIES)
      found.push({ access: path, literal: text })
  }
  try {
    const names = Array.isArray(value) ? [] : readable(value)
    const held = names.slice(0, 40).map(key => [access(key), value[key]])
    const isHidden = !Array.isArray(value) && className(value) !== '' && !isPlain(value) && names.length === 0
    if (isHidden && hasOwnWords(value)) add('String({})', String(value))
    if (isHidden) add('.constructor.name', className(value))
    if (Array.isArray(value)) add('.length', value.length)
    if (types.isNativeError(value)) add('.message', value.message)
    for (const [path, each] of held) add(path, each)
    for (const [path, each] of held) {
      if (Array.isArray(each)) add(path + '.length', each.length)
      else if (types.isMap(each) || types.isSet(each)) add(path + '.size', each.size)
    }
    return found
  } catch {
    return found
  }
}

module.exports = { literal, approximate, properties, quoted }
