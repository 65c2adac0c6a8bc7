// Names of modules in a reply -> whose they are: the runtime's, a runner's, the target's under a wrong path.
import type { TestTask } from '../../../core/model/target.js'
import type { ReadText } from '../grammar.js'
import { parseImports, toKind, type ImportEntry } from '../imports.js'

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

/** A task with the import that binds its target. */
export interface ReplyTask extends TestTask {
  targetEntry: ImportEntry
}

/** Entries of imports as an `import` statement says them: a module that is required as a whole is a default. */
export function readEntries(text: string, read: ReadText): ImportEntry[] {
  return parseImports([text], read).entries.map(entry => toKind(entry, 'import'))
}

/** An entry for a name of a module. */
export const entryOf = (module: string, name: string, local = name): ImportEntry => ({
  kind: 'import',
  module,
  name,
  local,
  type: null,
  attributes: '',
})

/** The task with the import that its own line says. */
export function withTargetEntry(task: TestTask, read: ReadText): ReplyTask {
  const { symbol, module, importLine } = task.access
  const entries = readEntries(importLine, read)
  const targetEntry = entries.find(entry => entry.local === symbol) ?? entries[0] ?? entryOf(module, symbol)
  return { ...task, targetEntry }
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
