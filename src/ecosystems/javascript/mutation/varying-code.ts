// The code appended to a module whose functions give wrong results. It runs in the module's realm, whatever loads it.

/** Names of the four functions that the changed functions call. */
export interface VaryingNames {
  /** `vary(run, references, silence)`: runs a function in the variant that is switched on. */
  vary: string
  /** The same for the items of a generator and of an asynchronous generator. */
  items: string
  laterItems: string
  /** `made(object)`: an object that a constructor has created. */
  made: string
}

/**
 * `on` is an expression for the id of the variant that is switched on. All of it is one hoisted function that creates
 * its parts on first use, because functions of a module may be called before the end of the module is reached.
 */
export function varyingCode({ vary, items, laterItems, made }: VaryingNames, on: string): string {
  const parts = `${vary}$parts`
  const call = (name: string, method: string, given: string) =>
    `function ${name}(${given}){return (${parts}.made||(${parts}.made=${parts}())).${method}(${on},${given})}`
  const code = PARTS.replace(/^\s*\/\/.*$/gm, '').replace(/\s*\n\s*/g, '\n')
  return [
    `function ${parts}(){${code}}`,
    call(vary, 'result', 'run,references,silence'),
    call(items, 'items', 'inner'),
    call(laterItems, 'laterItems', 'inner'),
    call(made, 'made', 'object'),
  ].join('\n')
}

const PARTS = String.raw`
const tag = value => Object.prototype.toString.call(value).slice(8, -1)
const numberOf = on => (/^value-\d$/.test(on) ? Number(on.slice(6)) : 0)
const isNothing = on => /^nothing/.test(on)
const isKnown = on => typeof on === 'string' && (isNothing(on) || /^(?:value-\d|swallow|arguments|callbacks)$/.test(on))
const isPlain = value => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function result(on, run, references, silence) {
  if (!isKnown(on)) return run()
  if (isNothing(on)) return undefined
  if (on === 'callbacks') silence(quiet)
  const undo = on === 'arguments' ? noted(references()) : () => undefined
  const number = numberOf(on)
  const ended = value => {
    undo()
    return number ? varied(value, number, 0) : value
  }
  const failed = error => {
    undo()
    if (on === 'swallow') return undefined
    throw error
  }
  let value
  try {
    value = run()
  } catch (error) {
    return failed(error)
  }
  return tag(value) === 'Promise' ? value.then(ended, failed) : ended(value)
}

function quiet(value) {
  if (typeof value !== 'function' || /^class\b/.test(Function.prototype.toString.call(value))) return value
  return function () {}
}

// What the objects hold now; the function that is returned puts it back.
function noted(roots) {
  const backs = []
  const seen = new Set()
  const note = value => {
    if (value === null || typeof value !== 'object' || value === globalThis || seen.has(value) || seen.size > 5000) return
    seen.add(value)
    const kind = tag(value)
    if (kind === 'Map' || kind === 'Set') {
      const entries = [...value]
      backs.push(() => {
        value.clear()
        for (const entry of entries) kind === 'Map' ? value.set(entry[0], entry[1]) : value.add(entry)
      })
      for (const entry of entries) kind === 'Map' ? note(entry[1]) : note(entry)
      return
    }
    const before = Object.getOwnPropertyDescriptors(value)
    backs.push(() => {
      if (Array.isArray(value)) value.length = before.length.value
      for (const key of Reflect.ownKeys(value)) if (!Object.hasOwn(before, key)) Reflect.deleteProperty(value, key)
      for (const key of Reflect.ownKeys(before)) Reflect.defineProperty(value, key, before[key])
    })
    for (const key of Reflect.ownKeys(before)) note(before[key].value)
  }
  for (const root of roots) note(root)
  return () => {
    for (const back of backs) try { back() } catch {}
  }
}

function varied(value, number, depth) {
  if (depth > 4) return value
  try {
    return changed(value, number, depth)
  } catch {
    return undefined
  }
}

function changed(value, number, depth) {
  if (value === undefined || value === null) return [0, 'x', true][number - 1]
  switch (typeof value) {
    case 'boolean':
      return !value
    case 'number':
      return numeral(value, number)
    case 'bigint':
      return [value + 1n, -value - 1n, value === 0n ? 7n : 0n][number - 1]
    case 'string':
      return text(value, number)
    case 'symbol':
      return Symbol('x')
    case 'function':
      return callable(value, number)
  }
  return object(value, number, depth)
}

function numeral(value, number) {
  if (!Number.isFinite(value)) return 7
  const found = [value + 1, -value - 1, value === 0 ? 7 : 0][number - 1]
  return found === value ? value * 2 + 7 : found
}

function text(value, number) {
  if (number === 1) return value + 'x'
  if (number === 2) return value === '' ? 'x' : ''
  const swapped = [...value].map(letter => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('')
  return swapped === value ? 'x' + value : swapped
}

function callable(value, number) {
  const on = 'value-' + number
  return new Proxy(value, {
    apply: (target, self, given) => result(on, () => Reflect.apply(target, self, given)),
    construct: (target, given, by) => {
      const made = Reflect.construct(target, given, by)
      return varied(made, number, 0)
    },
  })
}

function list(values, number, depth) {
  if (number === 1) return [...values, values.length > 0 ? varied(values[values.length - 1], 1, depth + 1) : 0]
  if (number === 2) return values.length > 0 ? values.slice(0, -1) : ['x']
  return values.length > 0 ? values.map((value, at) => (at < 1000 ? varied(value, 1, depth + 1) : value)) : [null]
}

function object(value, number, depth) {
  const kind = tag(value)
  if (Array.isArray(value)) return list(Array.from(value), number, depth)
  if (kind === 'Map') {
    const entries = [...value]
    if (number === 3 && entries.length > 0) return new Map(entries.map(([key, item]) => [key, varied(item, 1, depth + 1)]))
    return number === 2 && entries.length > 0 ? new Map(entries.slice(0, -1)) : new Map([...entries, ['x', 0]])
  }
  if (kind === 'Set') return new Set(list([...value], number, depth))
  if (kind === 'Date') return new Date((Number(value) || 0) + [86400000, -400 * 86400000, 1000][number - 1])
  if (kind === 'RegExp') return new RegExp('x'.repeat(number))
  if (kind === 'Promise') return value.then(settled => varied(settled, number, 0))
  if (ArrayBuffer.isView(value) && kind !== 'DataView') return bytes(value, number)
  if (kind === 'URL') return new URL('x' + number, value)
  if (typeof value.next === 'function')
    return typeof value[Symbol.asyncIterator] === 'function' ? laterItems('value-' + number, value) : items('value-' + number, value)
  return members(value, number, depth)
}

function bytes(value, number) {
  const copy = Uint8Array.prototype.slice.call(value)
  if (copy.length === 0) return new value.constructor([number])
  if (number === 2) return copy.subarray(0, copy.length - 1)
  for (let at = 0; at < (number === 1 ? 1 : copy.length); at++) copy[at] = copy[at] ^ 1
  return copy
}

function members(value, number, depth) {
  const before = Object.getOwnPropertyDescriptors(value)
  const copy = Object.create(Object.getPrototypeOf(value))
  const keys = Reflect.ownKeys(before)
  for (const key of keys) {
    const held = before[key]
    const own = 'value' in held && key !== 'stack' ? { ...held, value: varied(held.value, number === 2 && isPlain(value) ? 1 : number, depth + 1) } : held
    Object.defineProperty(copy, key, { ...own, configurable: true })
  }
  if (isPlain(value) && number === 2 && keys.length > 1) delete copy[keys[keys.length - 1]]
  if (isPlain(value) && (number === 3 || keys.length === 0)) copy['x' + number] = 0
  return keys.length > 0 || isPlain(value) ? copy : undefined
}

function made(on, object) {
  const number = numberOf(on)
  if (!number) return
  for (const [key, held] of Object.entries(Object.getOwnPropertyDescriptors(object)))
    if ('value' in held && held.writable) object[key] = varied(held.value, number, 1)
}

function* items(on, inner) {
  if (!isKnown(on)) return yield* inner
  if (isNothing(on)) return undefined
  const number = numberOf(on)
  try {
    if (!number) return yield* inner
    let step = inner.next()
    if (step.done) {
      yield 0
      return step.value
    }
    const first = step.value
    if (number === 3) step = inner.next()
    if (step.done) yield varied(first, number, 0)
    while (!step.done) step = inner.next(yield varied(step.value, number, 0))
    return step.value
  } catch (error) {
    if (on !== 'swallow') throw error
  } finally {
    if (typeof inner.return === 'function') inner.return()
  }
}

async function* laterItems(on, inner) {
  if (!isKnown(on)) return yield* inner
  if (isNothing(on)) return undefined
  const number = numberOf(on)
  try {
    if (!number) return yield* inner
    let step = await inner.next()
    if (step.done) {
      yield 0
      return step.value
    }
    const first = step.value
    if (number === 3) step = await inner.next()
    if (step.done) yield varied(first, number, 0)
    while (!step.done) step = await inner.next(yield varied(step.value, number, 0))
    return step.value
  } catch (error) {
    if (on !== 'swallow') throw error
  } finally {
    if (typeof inner.return === 'function') await inner.return()
  }
}

return { result, items, laterItems, made }
`
