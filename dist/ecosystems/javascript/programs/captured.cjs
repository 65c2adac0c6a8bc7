// Built-in functions that read values, captured before any test can replace them; and string functions built from
// these.
'use strict'
const { types } = require('node:util')

const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect
const { is } = Object
const { isArray } = Array
const encode = JSON.stringify
const RealDate = Date
/** A method or getter as a function that takes its receiver first. */
const free =
  method =>
  (self, ...given) =>
    apply(method, self, given)
const getter = (owner, key) => free(getOwnPropertyDescriptor(owner, key).get)
const TypedArray = getPrototypeOf(Uint8Array.prototype)
const timeOf = free(Date.prototype.getTime)
const isoOf = free(Date.prototype.toISOString)
const sourceOf = getter(RegExp.prototype, 'source')
const FLAGS = [
  ['hasIndices', 'd'],
  ['global', 'g'],
  ['ignoreCase', 'i'],
  ['multiline', 'm'],
  ['dotAll', 's'],
  ['unicode', 'u'],
  ['unicodeSets', 'v'],
  ['sticky', 'y'],
]
  .filter(([name]) => getOwnPropertyDescriptor(RegExp.prototype, name))
  .map(([name, flag]) => [getter(RegExp.prototype, name), flag])
const eachOfMap = free(Map.prototype.forEach)
const eachOfSet = free(Set.prototype.forEach)
const lengthOf = getter(TypedArray, 'length')
const nameOfArray = getter(TypedArray, Symbol.toStringTag)
const bytesOf = getter(TypedArray, 'buffer')
const offsetOf = getter(TypedArray, 'byteOffset')
const sizeOf = getter(TypedArray, 'byteLength')
const descriptionOf = getter(Symbol.prototype, 'description')
const hrefOf = getter(URL.prototype, 'href')
const textOf = free(Function.prototype.toString)
const matches = free(RegExp.prototype.test)
const replace = free(String.prototype.replace)
const codePoint = free(String.prototype.codePointAt)
const digits = free(Number.prototype.toString)
const cut = free(String.prototype.slice)
const sort = free(Array.prototype.sort)
const join = free(Array.prototype.join)
const owns = free(Object.prototype.hasOwnProperty)
const BOXED = [
  [types.isNumberObject, free(Number.prototype.valueOf)],
  [types.isStringObject, free(String.prototype.valueOf)],
  [types.isBooleanObject, free(Boolean.prototype.valueOf)],
  [types.isBigIntObject, free(BigInt.prototype.valueOf)],
  [types.isSymbolObject, free(Symbol.prototype.valueOf)],
]

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u
const INDEX = /^(?:0|[1-9]\d{0,14})$/
const HIDDEN = /[\\\p{C}\p{DI}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/gu
const BUILT_IN_ERROR = /^(?:Eval|Range|Reference|Syntax|Type|URI)?Error$/
const NATIVE = /\{\s*\[native code\]\s*\}\s*$/
const PRIVATE = /#[\p{ID_Start}$_]/u
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

function escaped(sign) {
  if (owns(SHORT, sign)) return SHORT[sign]
  const code = codePoint(sign, 0)
  const text = digits(code, 16)
  if (code <= 0xff) return '\\x' + (text.length < 2 ? '0' : '') + text
  return '\\u{' + text + '}'
}

function quoted(text) {
  const quote = matches(/'/, text) && !matches(/"/, text) ? '"' : "'"
  const body = replace(text, HIDDEN, escaped)
  return quote + (quote === "'" ? replace(body, /'/g, "\\'") : body) + quote
}

const keyText = key =>
  key === '__proto__' ? "['__proto__']" : matches(NAME, key) || matches(INDEX, key) ? key : quoted(key)

/** True for the prototype of plain objects in any realm. */
const isRoot = proto =>
  proto !== null &&
  !types.isProxy(proto) &&
  getPrototypeOf(proto) === null &&
  getOwnPropertyDescriptor(proto, 'isPrototypeOf') !== undefined

/** The class of an object, if its prototype names it as plain data; null otherwise. */
function makerOf(proto) {
  if (proto === null || types.isProxy(proto)) return null
  const maker = getOwnPropertyDescriptor(proto, 'constructor')?.value
  if (typeof maker !== 'function' || types.isProxy(maker)) return null
  const name = getOwnPropertyDescriptor(maker, 'name')?.value
  return typeof name === 'string' && name !== '' ? { name, maker } : null
}

const natives = new WeakMap()
/** Whether a function is built into the language. */
function isNative(maker) {
  const known = natives.get(maker)
  if (known !== undefined) return known
  const found = matches(NATIVE, textOf(maker))
  natives.set(maker, found)
  return found
}

/** Whether instances may have state that is not in own properties: private fields, internal slots. */
const hides = new WeakMap()
function isHiding(maker) {
  const known = hides.get(maker)
  if (known !== undefined) return known
  const found = isNative(maker) || matches(PRIVATE, textOf(maker))
  hides.set(maker, found)
  return found
}

module.exports = {
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
}
