// Names of modules in a reply -> whose they are: the runtime's, a runner's, the target's under a wrong path.
import type { TestTask } from '../../../core/model/target.js'
import { readImports, type ImportEntry } from './imports.js'

const builtin =
  /^(?:node:.+|assert|async_hooks|buffer|child_process|cluster|console|constants|crypto|dgram|diagnostics_channel|dns|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib|(?:fs|dns|timers|stream|readline)\/promises|assert\/strict|path\/(?:posix|win32)|util\/types|stream\/(?:web|consumers))$/
const runner =
  /^(?:node:test|vitest|jest|@jest\/globals|mocha|bun:test|ava|tape|chai|expect|should|jasmine|uvu)$/
const placeholder =
  /(?:^|[/_.-])(?:your|my)[-_]?|path[-_/]to|^(?:\.{0,2}\/)*(?:module|file|filename|function|functions|solution|index|main|app|code|script|source|src|implementation|target|utils?|helpers?|lib|example|answer)(?:\.\w+)?$|under[-_]?test|placeholder|[<>]/i

export function isBuiltinModule(module: string): boolean {
  return builtin.test(module)
}

export function isRunnerModule(module: string): boolean {
  return runner.test(module)
}

/** The import that binds the target, as the brief's own line says it. */
export function targetEntry(task: TestTask): ImportEntry {
  const { access } = task
  const entries = readImports(access.importLine)
  return (
    entries.find(entry => entry.local === access.symbol) ??
    entries[0] ?? { module: access.module, name: access.symbol, local: access.symbol, type: false }
  )
}

/** True for a module name that can only mean the target's. */
export function meansTarget(module: string, target: ImportEntry): boolean {
  if (module === target.module) return true
  if (isBuiltinModule(module) || isRunnerModule(module)) return false
  return (
    stemOf(module) === stemOf(target.module) ||
    (placeholder.test(module) &&
      /your|my[-_]?module|path[-_/]to|under[-_]?test|placeholder|[<>]/i.test(module))
  )
}

/** True when the module is none that could be right for a name of the target's. */
export function mayBeInvented(module: string): boolean {
  return placeholder.test(module) || module.startsWith('.') || /^[@~#]\//.test(module)
}

function stemOf(module: string): string {
  const parts = module
    .replace(/\/+$/, '')
    .replace(/\/index(?:\.[cm]?[jt]sx?)?$/, '')
    .split('/')
  return (parts.at(-1) ?? '').replace(/\.[cm]?[jt]sx?$/, '').toLowerCase()
}
