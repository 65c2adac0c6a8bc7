// A thrown value -> its name in a test, the import for that, and whether the code meant to throw it.
'use strict'
const { types } = require('node:util')
const { shape, className } = require('./shape.cjs')

const LONGEST = 200

/** Messages of the JavaScript engine: nobody throws these on purpose. */
const engine = new RegExp(
  [
    'is not (?:a function|a constructor|iterable|defined|extensible|an object|a symbol|callable)',
    'Cannot (?:read|set|destructure|access|convert|mix|assign|add property|delete property|redefine|define property|create property|spread|use)',
    'Assignment to constant variable',
    'Invalid (?:array length|string length|count value|array buffer length|typed array length|code point|time value|date)',
    'Invalid time zone|Incorrect locale information',
    'Maximum call stack',
    'Reduce of empty array',
    'Class constructor .* cannot be invoked',
    'called on (?:incompatible|null or undefined|non-object)',
    'Right-hand side of',
    'is not an entry object',
    'Found non-callable',
    'object null is not a function',
    'Converting circular structure',
    'Iterator result .* is not an object',
    'The comparison function must be',
    'toString\\(\\) radix|toFixed\\(\\) digits|toPrecision\\(\\) argument|toExponential\\(\\) argument',
    'must be of type .* Received|must be an instance of .* Received|is out of range. It must be',
    'requires a callback|Proxy',
    'Method .* called on|Class extends value|private (?:field|member|method)|Object prototype may only be',
    'Division by zero|The number .* cannot be converted to a BigInt',
    'first argument must (?:be|not be)|Invalid array|offset is out of bounds',
  ].join('|'),
)
const engineKinds = ['TypeError', 'ReferenceError', 'RangeError']

function message(error) {
  try {
    return typeof error.message === 'string' ? error.message.split('\n')[0].trim() : ''
  } catch {
    return ''
  }
}

/** The nearest class that a test can name: a global one, or one that the module under test exports. */
function nameOf(error, subject, line) {
  for (let proto = Object.getPrototypeOf(error); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const maker = Object.getOwnPropertyDescriptor(proto, 'constructor')?.value
    if (typeof maker !== 'function' || maker.name === 'Object') continue
    if (globalThis[maker.name] === maker) return { name: maker.name, import: null }
    const held = Object(subject)
    const known = Object.keys(held).find(
      key => key !== 'default' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) && held[key] === maker,
    )
    if (known) return { name: known, import: line.replace('\u0000', known) }
  }
  return null
}

const bounded = text => (text.length <= LONGEST ? text : text.slice(0, LONGEST - 1) + '\u2026')

/** The observation of a throw. `line` is the import line of the module under test with \0 in place of a name. */
function raised(error, subject, line) {
  const isError =
    types.isNativeError(error) ||
    (error !== null && typeof error === 'object' && typeof error.message === 'string')
  if (!isError)
    return {
      outcome: 'raised',
      shape: 'throws ' + shape(error),
      shown: bounded('throws ' + shape(error)),
      exception: null,
    }
  const kind = className(error) || 'Error'
  const said = message(error)
  const found = nameOf(error, subject, line)
  const accidental =
    !found || (engineKinds.includes(kind) && engine.test(said)) || error.code === 'ERR_INTERNAL_ASSERTION'
  const wordless = bounded(
    'raises ' + (kind === 'Error' && typeof error.name === 'string' && error.name ? error.name : kind),
  )
  return {
    outcome: 'raised',
    shape: 'raises ' + kind,
    shown: bounded(wordless + (said ? ': ' + said : '')),
    wordless,
    exception: { name: found ? found.name : kind, import: found ? found.import : null, accidental },
  }
}

module.exports = { raised, bounded }
