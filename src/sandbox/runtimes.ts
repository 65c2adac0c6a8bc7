// A runtime that a job needs beside its toolchain becomes its program on this machine, to be shown inside the sandbox.
import { realpathSync } from 'node:fs'
import type { Runtime } from '../core/model/run.js'
import { isBelow } from './layout.js'
import { runToEnd } from './spawn.js'
import { onPath, scrubbed, type Toolchain } from './toolchain.js'
import { mayBeShown, type Fence } from './visible-folders.js'

/**
 * The path of a runtime's own program, by the entry of the environment that names it, else by the caller's path: what lies there may be
 * a script that starts it, so it is asked. Null where there is none outside of the checkout.
 */
export async function findRuntime(
  { program, variable, ask }: Runtime,
  environment: Record<string, string | undefined>,
  fence: Fence,
): Promise<string | null> {
  const named = environment[variable]
  const programs = named === undefined ? onPath([program], environment, fence.root) : [named]
  for (const each of programs) {
    const launch = { argv: [each, ...ask], cwd: '/', env: scrubbed(environment, []), limit: 10_000 }
    const { code, output } = await runToEnd(launch)
    const path = code === 0 ? realPath(output.trim().split('\n').at(-1) ?? '') : null
    if (path !== null && !isBelow(path, fence.root) && mayBeShown(path, fence)) return path
  }
  return null
}

/** Null for what is not there. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** The toolchain with a runtime beside it: seen at its own place, and named in the environment. */
export function withRuntime(toolchain: Toolchain, { variable }: Runtime, path: string): Toolchain {
  return {
    ...toolchain,
    folders: [...toolchain.folders, path],
    env: { ...toolchain.env, [variable]: path },
  }
}
