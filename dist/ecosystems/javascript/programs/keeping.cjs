// Which calls of a function are kept of a test that makes more of them than there is room for.
'use strict'
/** Distinct calls of one function: of a test, and of all tests. */
const [IN_TEST, IN_ALL] = [100, 500]
/** Characters of a value that tell its kind. */
const [READ, LONGEST] = [200, 40]

/**
 * Calls of one function in one test, each { entered, given, kind, kept }: `entered` are the functions in question that it came to enter, `given`
 * the shapes of its arguments. Those that enter one come first, then each kind of arguments has its share, and in a kind each value that many
 * calls have (a locale, a mode). Of equals the first are kept.
 */
class Keeping {
  constructor() {
    this.calls = []
  }

  /** Takes a call in; gives the one that there is no place for, which may be the same, or null. */
  take(call) {
    this.calls.push(call)
    call.kept = true
    if (this.calls.length <= IN_TEST) return null
    const out = leastWanted(this.calls)
    this.calls.splice(this.calls.indexOf(out), 1)
    out.kept = false
    return out
  }
}

function leastWanted(calls) {
  const outside = calls.filter(({ entered }) => entered.length === 0)
  let open = outside.length > 0 ? outside : largest(calls, ({ entered }) => entered.join('\n'))
  open = largest(open, ({ kind }) => kind)
  const place = sharedPlace(open)
  return (place < 0 ? open : largest(open, ({ given }) => given[place])).at(-1)
}

/** The calls of which there are most by this key; of those, the ones that came last. */
function largest(calls, keyOf) {
  const groups = new Map()
  for (const call of calls) {
    const key = keyOf(call)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [call])
    else known.push(call)
  }
  return [...groups.values()].reduce((most, each) => (each.length >= most.length ? each : most))
}

/** The place of the argument with the fewest values, each in two calls or more; -1 where there is none. */
function sharedPlace(calls) {
  let [place, fewest] = [-1, calls.length / 2]
  for (let at = 0; at < calls[0].given.length; at++) {
    const values = new Set(calls.map(({ given }) => given[at])).size
    if (values > 1 && values <= fewest) [place, fewest] = [at, values - 1]
  }
  return place
}

/** Shapes whose letters and digits are set out alike and that are about as long are of one kind. */
const kindOf = shapes => shapes.map(kindOfOne).join(', ')

function kindOfOne(shape) {
  if (shape === null || /^[A-Za-z]*$/.test(shape)) return shape
  const look = shape
    .slice(0, READ)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/(.{1,3}?)\1+/gsu, '$1')
  return `${look.slice(0, LONGEST)} ${32 - Math.clz32(shape.length)}`
}

module.exports = { Keeping, kindOf, IN_TEST, IN_ALL }
