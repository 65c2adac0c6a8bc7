// Bare names of a test -> where they come from: the runtime, the project's runner, its assertion library.
import type { TestStyle } from './test-style.js'
import type { ImportEntry } from './imports.js'

const globals = new Set(
  `AbortController AbortSignal AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Blob Boolean Buffer
  CustomEvent DataView Date Error EvalError Event EventTarget File FinalizationRegistry Float32Array Float64Array FormData Function
  Headers Infinity Int16Array Int32Array Int8Array Intl Iterator JSON JSX Map Math MessageChannel NaN NodeJS Number Object Partial
  Pick Omit Promise PromiseLike Proxy RangeError React ReadableStream Readonly ReadonlyArray Record ReferenceError Reflect RegExp
  Request Required Response ReturnType Parameters Awaited Set SharedArrayBuffer String Symbol SyntaxError TextDecoder TextEncoder
  TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WritableStream
  arguments atob btoa clearImmediate clearInterval clearTimeout console crypto decodeURI decodeURIComponent document encodeURI
  encodeURIComponent escape exports fetch global globalThis import isFinite isNaN jest location module navigator parseFloat parseInt
  performance process queueMicrotask require self setImmediate setInterval setTimeout structuredClone undefined unescape window
  __dirname __filename any unknown never void string number boolean object symbol bigint`.split(/\s+/),
)

export function isGlobal(name: string): boolean {
  return globals.has(name) || runnerNames.test(name) || /^(?:expect|assert)$/.test(name)
}

const runnerNames =
  /^(?:[fx]?it|x?test|x?specify|[fx]?describe|x?context|suite|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/
const modules: Record<string, string> = {
  fs: 'node:fs', path: 'node:path', os: 'node:os', util: 'node:util', url: 'node:url', events: 'node:events', stream: 'node:stream', zlib: 'node:zlib', timers: 'node:timers',
} // prettier-ignore

/** The import that a well-known name asks for, null where it needs none. */
export function moduleOf(name: string, testStyle: TestStyle): ImportEntry | null {
  const entry = (module: string | null, exported: string): ImportEntry | null =>
    module === null ? null : { module, name: exported, local: name, type: false }
  if (name === 'test' && testStyle.module === 'node:test')
    return entry('node:test', testStyle.defaultTest ? 'default' : 'test')
  if (runnerNames.test(name)) return entry(testStyle.module, name)
  if (name === 'expect') return entry(testStyle.expectFrom, name)
  if (name === 'assert') return entry(testStyle.assertFrom, 'default')
  const { mocks, mocksFrom } = testStyle.runner
  if (name === mocks) return entry(mocksFrom ?? testStyle.module, name)
  if (name === 'testMock') return { module: 'node:test', name: 'mock', local: name, type: false }
  if (name === 'isDeepStrictEqual') return entry('node:util', name)
  if (name === 'sinon') return entry('sinon', 'default')
  const module = modules[name]
  return module === undefined ? null : entry(module, 'default')
}
