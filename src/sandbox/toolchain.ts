// How to start programs of any language in the sandbox: an executable, the folders it needs, and its limits.
import { statSync, realpathSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Runtime } from '../core/model/run.js'
import { isBelow, mayBeShown, type PrivateFolders, type Limits } from './layout.js'
import { runToEnd } from './spawn.js'

/** `folders` are absolute, and must be readable for it to start. */
export interface Toolchain {
  /** What is started; for a virtual environment its own `python`. */
  executable: string
  /** Arguments before the program. */
  flags: string[]
  version: string
  folders: string[]
  env: Record<string, string>
  limits: Limits
}

/** Files with one of the names on the caller's PATH, except those in the checkout. */
export function onPath(
  names: string[],
  environment: Record<string, string | undefined>,
  root: string,
): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(folder => isAbsolute(folder))
  const outside = folders.filter(folder => folder !== root && !folder.startsWith(root + '/'))
  return names.flatMap(name => outside.map(folder => join(folder, name))).filter(isProgram)
}

function isProgram(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The caller's path and home, plus the named variables. */
export function scrubbed(
  environment: Record<string, string | undefined>,
  names: string[],
): Record<string, string> {
  const env: Record<string, string> = { PATH: environment['PATH'] ?? '/usr/bin:/bin' }
  for (const name of ['HOME', ...names]) {
    const value = environment[name]
    if (value !== undefined) env[name] = value
  }
  return env
}

/**
 * The path of a runtime's own program: named by an environment variable, or found on the caller's PATH. A file there
 * may be a script that starts the real program, so it is queried. Null when there is none outside the checkout.
 */
export async function findRuntime(
  { program, variable, ask }: Runtime,
  environment: Record<string, string | undefined>,
  privateFolders: PrivateFolders,
): Promise<string | null> {
  const named = environment[variable]
  const programs = named === undefined ? onPath([program], environment, privateFolders.root) : [named]
  for (const each of programs) {
    const launch = { argv: [each, ...ask], cwd: '/', env: scrubbed(environment, []), limit: 10_000 }
    const { code, output } = await runToEnd(launch)
    const path = code === 0 ? realPath(output.trim().split('\n').at(-1) ?? '') : null
    if (path !== null && !isBelow(path, privateFolders.root) && mayBeShown(path, privateFolders)) return path
  }
  return null
}

/** Null for a missing path. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** The toolchain with an additional runtime: visible at its own path, and named in the environment. */
export function withRuntime(toolchain: Toolchain, { variable }: Runtime, path: string): Toolchain {
  return {
    ...toolchain,
    folders: [...toolchain.folders, path],
    env: { ...toolchain.env, [variable]: path },
  }
}
