// Names in a test -> where they come from: a module, a global, a member of one, however they were renamed.
import type { Call, Facts } from './code-facts.js'
import type { ImportEntry } from '../imports.js'

/** Local name -> dotted origin: `exit` -> `process.exit`, `spawn` -> `child_process.spawn`. */
export type Origins = Map<string, string>

const roots =
  /^(?:(?:globalThis|global|window|self)\.)*(?:process|require|module|eval|Function|fetch|Reflect|Object|WebSocket|Worker|globalThis|global|window|self)(?:\.[\p{L}\p{N}_$]+)*$/u
const loaded =
  /^\(?\s*(?:(?:await\s+)?import|require)\(\s*(['"`])([^'"`$]+)\1\s*\)\s*\)?((?:\.[\p{L}\p{N}_$]+)*)$/u

export function originsOf(texts: Facts[], entries: ImportEntry[]): Origins {
  const origins: Origins = new Map(entries.map(entry => [entry.local, memberOf(entry)] as const))
  for (const read of texts) {
    for (const [name, value] of read.values) {
      const plain = value.replace(/\[\s*(['"`])([\p{L}\p{N}_$]+)\1\s*\]/gu, '.$2')
      const module = loaded.exec(plain)
      if (module) origins.set(name, plainModule(module[2] ?? '') + (module[3] ?? ''))
      else if (roots.test(plain)) origins.set(name, withoutGlobal(plain))
      else follow(name, plain, origins)
    }
  }
  return origins
}

/** `const { exec } = cp`, where `cp` is known. */
function follow(name: string, value: string, origins: Origins): void {
  const [head = '', ...rest] = value.split('.')
  const from = origins.get(head)
  if (from !== undefined && head !== name && /^[\p{L}\p{N}_$.]+$/u.test(value))
    origins.set(name, [from, ...rest].join('.'))
}

function memberOf(entry: ImportEntry): string {
  const module = plainModule(entry.module)
  return entry.name === 'default' || entry.name === '*' ? module : `${module}.${entry.name}`
}

/** The module's name without `node:`, as paths of its members begin. */
export function plainModule(module: string): string {
  return module
    .replace(/^node:/, '')
    .replace(/^fs\/promises$/, 'fs.promises')
    .replace(/^dns\/promises$/, 'dns')
}

function withoutGlobal(path: string): string {
  return path.replace(/^(?:(?:globalThis|global|window|self)\.)+/, '')
}

/** The path with its first name traced back; `new ` stays in front. */
export function originOf(callee: string, origins: Origins, load: Call | undefined = undefined): string {
  const made = callee.startsWith('new ')
  const chain = withoutGlobal(made ? callee.slice(4) : callee)
  const [head = '', ...rest] = chain.split('.')
  const module = /^(?:require|import)\(\)$/.test(head)
    ? plainModule(load?.args[0]?.slice(1, -1) ?? '')
    : (origins.get(head) ?? head)
  const path = [module, ...rest].join('.').replace(/^([\p{L}\p{N}_$/-]+)\.default\./u, '$1.')
  return `${made ? 'new ' : ''}${withoutGlobal(path)}`
}
