// Runtimes that only some machines have.
import { spawnSync } from 'node:child_process'
import { specOf } from '../../src/ecosystems/javascript/runner.js'

/** Why a runner's runtime cannot be tried here; null if it can, or if the runner needs none. */
export function lackOf(runner: string): string | null {
  const { runtime } = specOf(runner)
  if (!runtime) return null
  const { program, variable, ask } = runtime
  const found = spawnSync(process.env[variable] ?? program, [...ask], { timeout: 60_000 })
  if (found.status !== 0) return `${program} is missing: put it on PATH, or set ${variable} to its path`
  // Programs that are started without a sandbox find it there.
  process.env[variable] = String(found.stdout).trim().split('\n').at(-1)
  return null
}

/** The entries of the environment that name runtimes. */
export const runtimeEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('TESTWRIGHT_')))
