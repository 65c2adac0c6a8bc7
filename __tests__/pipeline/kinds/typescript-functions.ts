// Kinds of TypeScript functions about functions and time: closures, callbacks, promises, generators.
import { changed } from './changed.js'
import type { Kind } from './kind.js'

export const functionKinds: Kind[] = [
  changed(
    'returned function',
    'atLeast',
    `export function atLeast(least: number): (value: number) => boolean {
  return value => value >= least
}
`,
    ['value >= least', 'value > least'],
  ),
  changed(
    'counter of closures',
    'createCounter',
    `export function createCounter(start = 0, step = 1) {
  let count = start
  return {
    increment(): number {
      count += step
      return count
    },
    reset(): void {
      count = start
    },
    value: (): number => count,
  }
}
`,
    ['count = start\n    }', 'count = 0\n    }'],
  ),
  changed(
    'curry',
    'curry',
    `export function curry<A, B, C>(fn: (a: A, b: B) => C): (a: A) => (b: B) => C {
  return a => b => fn(a, b)
}
`,
    ['=> fn(a, b)', '=> fn(b as never, a as never)'],
  ),
  changed(
    'debounce',
    'debounce',
    `export function debounce<A extends unknown[]>(fn: (...args: A) => void, wait: number): (...args: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (...args) => {
    clearTimeout(timer)
    timer = setTimeout(() => fn(...args), wait)
  }
}
`,
    ['    clearTimeout(timer)\n', ''],
  ),
  changed(
    'memoize',
    'memoize',
    `export function memoize<T>(fn: (key: string) => T): (key: string) => T {
  const cache = new Map<string, T>()
  return key => {
    if (!cache.has(key)) cache.set(key, fn(key))
    return cache.get(key) as T
  }
}
`,
    ['if (!cache.has(key)) cache', 'cache'],
  ),
  changed(
    'once',
    'once',
    `export function once<T>(fn: () => T): () => T {
  let done = false
  let result: T
  return () => {
    if (!done) {
      done = true
      result = fn()
    }
    return result
  }
}
`,
    ['      done = true\n', ''],
  ),
  changed(
    'generator',
    'chunks',
    `export function* chunks<T>(items: T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
`,
    ['at + size)', 'at + size - 1)'],
  ),
  changed(
    'async generator',
    'pages',
    `export async function* pages(load: (page: number) => Promise<string[]>, most = 3): AsyncGenerator<string> {
  for (let page = 1; page <= most; page++) {
    const items = await load(page)
    if (items.length === 0) return
    yield* items
  }
}
`,
    ['page <= most', 'page < most'],
  ),
  changed(
    'async function',
    'loadAll',
    `export async function loadAll<T>(ids: string[], load: (id: string) => Promise<T>): Promise<Map<string, T>> {
  const found = new Map<string, T>()
  for (const id of new Set(ids)) found.set(id, await load(id))
  return found
}
`,
    ['of new Set(ids)) found', 'of ids.slice(1)) found'],
  ),
  changed(
    'promise that rejects',
    'waitFor',
    `export function waitFor(status: string): Promise<string> {
  if (status === 'failed') return Promise.reject(new Error('the job failed'))
  return Promise.resolve(status.toUpperCase())
}
`,
    ["status === 'failed'", "status === 'fail'"],
  ),
  changed(
    'callback with an error',
    'divide',
    `export function divide(a: number, b: number, done: (error: Error | null, value?: number) => void): void {
  if (b === 0) {
    done(new Error('division by zero'))
    return
  }
  done(null, a / b)
}
`,
    ['a / b)', 'b / a)'],
  ),
  changed(
    'retry with sleep',
    'retry',
    `export async function retry<T>(
  task: () => Promise<T>,
  { times = 3, sleep }: { times?: number; sleep: (ms: number) => Promise<void> },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task()
    } catch (error) {
      if (attempt >= times) throw error
      await sleep(100 * 2 ** attempt)
    }
  }
}
`,
    ['attempt >= times', 'attempt > times'],
  ),
  changed(
    'sort comparator',
    'byVersion',
    `export function byVersion(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
`,
    ['Math.max(', 'Math.min('],
  ),
  changed(
    'tagged template',
    'html',
    `const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function html(strings: TemplateStringsArray, ...values: unknown[]): string {
  return strings.reduce((text, part, at) => text + escape(String(values[at - 1])) + part)
}
`,
    ['escape(String(values[at - 1]))', 'String(values[at - 1])'],
  ),
  changed(
    'proxy',
    'withDefaults',
    `export function withDefaults<T extends Record<string, number>>(values: T, fallback: number): Record<string, number> {
  return new Proxy<Record<string, number>>(values, {
    get: (target, key) => (typeof key === 'string' && key in target ? target[key] : fallback),
  })
}
`,
    [': fallback)', ': undefined)'],
  ),
  changed(
    'transform stream',
    'upperCase',
    `import { Transform } from 'node:stream'

export function upperCase(): Transform {
  return new Transform({
    transform(chunk, _encoding, done) {
      done(null, String(chunk).toUpperCase())
    },
  })
}
`,
    ['.toUpperCase()', '.toLowerCase()'],
  ),
]
