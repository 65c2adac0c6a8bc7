// Bare names and modules of a reply -> whether they belong to the runtime, a runner, or the target under a wrong path.
import { builtinModules } from 'node:module'
import type { TestTask } from '../../../core/model/target.js'
import type { ReadText } from '../../shared/syntax.js'
import { parseImports, toKind, type ImportEntry } from '../imports.js'
import type { TestStyle } from './test-style.js'

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
  __dirname __filename any unknown never void string number boolean object symbol bigint expect assert`.split(
    /\s+/,
  ),
)
const runnerNames =
  /^(?:[fx]?it|x?test|x?specify|[fx]?describe|x?context|suite|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/

export const isGlobal = (name: string): boolean => globals.has(name) || runnerNames.test(name)

/** Runtime modules that tests use under their usual name without importing them. */
const wellKnown = /^(?:fs|path|os|util|url|events|stream|zlib|timers)$/

/** The import for a well-known name; null when it needs none. */
export function importFor(local: string, style: TestStyle): ImportEntry | null {
  const { runner, module } = style
  const from = (module: string | null, name = local): ImportEntry | null =>
    module === null ? null : entryOf(module, name, local)
  if (local === 'test' && module === 'node:test') return from(module, style.defaultTest ? 'default' : 'test')
  if (runnerNames.test(local)) return from(module)
  if (local === runner.mocks) return from(runner.mocksFrom ?? module)
  if (wellKnown.test(local)) return from(`node:${local}`, 'default')
  switch (local) {
    case 'expect':
      return from(style.expectFrom)
    case 'assert':
      return from(style.assertFrom, 'default')
    case 'testMock':
      return from('node:test', 'mock')
    case 'isDeepStrictEqual':
      return from('node:util')
    case 'sinon':
      return from('sinon', 'default')
    default:
      return null
  }
}

export function isBuiltinModule(module: string): boolean {
  return module.startsWith('node:') || builtinModules.includes(module)
}

export function isRunnerModule(module: string): boolean {
  return /^(?:node:test|vitest|jest|@jest\/globals|mocha|bun:test|ava|tape|chai|expect|should|jasmine|uvu)$/.test(
    module,
  )
}

export function targetImport({ access }: TestTask, read: ReadText): ImportEntry {
  const { module, symbol, importLine } = access
  const entries = asImports(parseImports([importLine], read).entries)
  return entries.find(({ local }) => local === symbol) ?? entries[0] ?? entryOf(module, symbol)
}

/** Entries in the form of `import` statements: a module that is required as a whole becomes a default. */
export const asImports = (entries: ImportEntry[]) => entries.map(entry => toKind(entry, 'import'))

export function entryOf(module: string, name: string, local = name): ImportEntry {
  return { kind: 'import', module, name, local, type: null, attributes: '' }
}

const placeholder =
  /(?:^|[/_.-])(?:your|my)[-_]?|path[-_/]to|^(?:\.{0,2}\/)*(?:module|file|filename|function|functions|solution|index|main|app|code|script|source|src|implementation|target|utils?|helpers?|lib|example|answer)(?:\.\w+)?$|under[-_]?test|placeholder|[<>]/i
const surePlaceholder = /your|my[-_]?module|path[-_/]to|under[-_]?test|placeholder|[<>]/i

/** True for a module name that can only mean the target's module. */
export function meansTarget(module: string, target: ImportEntry): boolean {
  if (module === target.module) return true
  if (isBuiltinModule(module) || isRunnerModule(module)) return false
  const isInvented = placeholder.test(module) && surePlaceholder.test(module)
  return isInvented || stemOf(module) === stemOf(target.module)
}

/** True when the module may not exist, so that it could mean the target's. */
export function mayBeInvented(module: string): boolean {
  return placeholder.test(module) || module.startsWith('.') || /^[@~#]\//.test(module)
}

/** The last part of a path, without its extension and `/index`. */
function stemOf(module: string): string {
  const path = module.replace(/\/+$/, '').replace(/\/index(?:\.[cm]?[jt]sx?)?$/, '')
  return (path.split('/').at(-1) ?? '').replace(/\.[cm]?[jt]sx?$/, '').toLowerCase()
}
