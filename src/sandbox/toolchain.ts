// What starts a program inside a room, whatever the language: an executable, the folders it needs, and its limits.
import { statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** `folders` are absolute and must be readable for it to start. */
export interface Toolchain {
  /** What is started; of a virtual environment the environment's own `python`. */
  executable: string
  /** Arguments before the program. */
  flags: string[]
  version: string
  folders: string[]
  env: Record<string, string>
  limits: Limits
}

export interface Limits {
  /** Address space of one process in KiB, null for no bound on it. */
  address: number | null
  /** Bytes that all processes of a job may hold together, null where nobody watches them. */
  memory: number | null
  /** How many CPU seconds one process may use in a second of the job's limit: threads run at the same time. */
  cores: number
  openFiles: number
  /** Processes and threads of the user that the job runs as. */
  processes: number
}

/** Files by one of the names on the caller's path, but none of the checkout's own. */
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

/** The caller's path and home, and of the rest only the variables by these names. */
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
