// Names of well-known types -> expressions that make instances of them, for the explorer.
import { samplesIn } from '../shared/call-syntax.js'

const error = ["new Error('no')", "new TypeError('no')"]
const bytes = ['new Uint8Array([1, 2, 3])', 'new Uint8Array()']

const known: Record<string, string[]> = {
  Date: [
    "new Date('2024-01-15T10:30:00Z')",
    "new Date('2024-02-29T00:00:00Z')",
    "new Date('2023-12-31T23:59:59Z')",
    "new Date('2024-06-01T08:00:00Z')",
    'new Date(0)',
  ],
  Map: ["new Map([['a', 1], ['b', 2]])", 'new Map()', "new Map([['a', 3]])"],
  ReadonlyMap: ["new Map([['a', 1], ['b', 2]])", 'new Map()'],
  WeakMap: ['new WeakMap()'],
  Set: ["new Set(['a', 'b'])", 'new Set()', 'new Set([1, 2, 3])'],
  ReadonlySet: ["new Set(['a', 'b'])", 'new Set()', 'new Set([1, 2, 3])'],
  WeakSet: ['new WeakSet()'],
  RegExp: ['/a+/', '/x/g', '/^$/'],
  URL: ["new URL('https://example.com/path?a=1#b')", "new URL('http://localhost:8080/')"],
  URLSearchParams: [
    "new URLSearchParams('a=1&b=2')",
    'new URLSearchParams()',
    "new URLSearchParams('a=&b=%20c%20')",
  ],
  Request: [
    "new Request('https://example.com/')",
    "new Request('https://example.com/path?a=1')",
    "new Request('https://example.com/', { method: 'POST', body: 'a=1' })",
    "new Request('https://example.com/', { method: 'DELETE' })",
  ],
  Response: [
    "new Response('ok')",
    "new Response('no', { status: 404 })",
    'new Response(null, { status: 204 })',
  ],
  TemplateStringsArray: ["Object.assign(['a', 'b'], { raw: ['a', 'b'] })"],
  Error: error,
  TypeError: ["new TypeError('no')"],
  RangeError: ["new RangeError('no')"],
  Buffer: ["Buffer.from('abc')", "Buffer.from('')"],
  ArrayBuffer: ['new ArrayBuffer(8)'],
  Uint8Array: bytes,
  Int32Array: ['new Int32Array([1, -2, 3])'],
  Float64Array: ['new Float64Array([1.5, -2])'],
  Promise: ['Promise.resolve(1)', "Promise.resolve('abc')"],
  PromiseLike: ['Promise.resolve(1)'],
  Iterable: ['[1, 2, 3]', "new Set(['a', 'b'])", '[]'],
  Iterator: ['[1, 2, 3].values()', '[].values()'],
  AbortSignal: ['new AbortController().signal', 'AbortSignal.abort()'],
  AbortController: ['new AbortController()'],
  EventTarget: ['new EventTarget()'],
  Headers: ["new Headers({ a: '1' })", 'new Headers()'],
  Symbol: ["Symbol.for('a')"],
  symbol: ["Symbol.for('a')"],
  bigint: ['3n', '0n', '-1n', '10n'],
  BigInt: ['3n', '0n', '-1n', '10n'],
  undefined: ['undefined'],
  Object: ['{ a: 1 }', '{}'],
  object: ['{ a: 1 }', '{}'],
  Function: ['value => value', '() => true'],
}

/** Expressions that make instances of a well-known type, simplest first; empty for unknown names. */
export const samplesOf = samplesIn(known)

export const callables = [
  'value => value',
  '() => true',
  '() => false',
  'value => value > 2',
  '(a, b) => a - b',
  '(...values) => values.length',
  'String',
  'Boolean',
]
