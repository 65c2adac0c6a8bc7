// Runs one command to its end: bounded output, a time limit, and no process left running.
import { spawn } from 'node:child_process'
import { openSync, readdirSync, readFileSync } from 'node:fs'
import { followFamily } from './left-overs.js'
import { boundMemory } from './memory.js'

const HEAD = 32 * 1024
const TAIL = 32 * 1024

/** One program to start. `env` is its whole environment; `limit` is wall-clock time in milliseconds. */
interface Launch {
  argv: string[]
  cwd: string
  env: Record<string, string>
  limit: number
  signal?: AbortSignal | undefined
  /** Bytes that it and all its descendants may use together; null for no bound. */
  memory?: number | null
  /** Identifies leftover processes when no process namespace ends them: see `tagged`. */
  tag?: number
  /** Kills its process group when we may not signal it ourselves. */
  kill?: (processGroup: number) => void
}

export interface ProcessEnd {
  code: number | null
  timedOut: boolean
  output: string
  milliseconds: number
}

/** Keeps the first and last 32 kB of a stream and drops the rest. */
export function excerpt(): { add(chunk: Buffer): void; text(): string } {
  const head: Buffer[] = []
  let kept = 0
  let dropped = 0
  let tail = Buffer.alloc(0)
  return {
    add(chunk) {
      const space = Math.max(0, HEAD - kept)
      if (space > 0) head.push(chunk.subarray(0, space))
      kept += Math.min(space, chunk.length)
      const joined = Buffer.concat([tail, chunk.subarray(space)])
      dropped += Math.max(0, joined.length - TAIL)
      tail = joined.length > TAIL ? Buffer.from(joined.subarray(joined.length - TAIL)) : joined
    },
    text() {
      const gap = dropped > 0 ? `\n... ${String(dropped)} bytes left out ...\n` : ''
      return Buffer.concat(head).toString('utf8') + gap + tail.toString('utf8')
    },
  }
}

/** Runs to the end or the time limit, then kills the process group. Never throws: a missing program gives code null. */
export function runToEnd(launch: Launch): Promise<ProcessEnd> {
  const began = performance.now()
  return new Promise(resolve => {
    const [program = '', ...args] = launch.argv
    const output = excerpt()
    let timedOut = false
    const child = spawn(program, args, {
      cwd: launch.cwd,
      env: launch.env,
      detached: true,
      stdio: streams(),
    })
    const stop = (): void => {
      if (child.pid !== undefined) launch.kill?.(child.pid)
      killGroup(child.pid)
    }
    const clock = setTimeout(() => {
      timedOut = true
      stop()
    }, launch.limit)
    launch.signal?.addEventListener('abort', stop)
    const unbound = child.pid && launch.memory ? boundMemory(child.pid, launch.memory) : null
    const endFamily = child.pid && launch.tag !== undefined ? followFamily(child.pid, launch.tag) : null
    child.stdout.on('data', (chunk: Buffer) => output.add(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.add(chunk))
    let over = false
    const end = async (code: number | null): Promise<void> => {
      if (over) return
      over = true
      clearTimeout(clock)
      unbound?.()
      launch.signal?.removeEventListener('abort', stop)
      killGroup(child.pid)
      await endFamily?.()
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ code, timedOut, output: output.text(), milliseconds: performance.now() - began })
    }
    child.on('error', () => void end(null))
    // Not `close`: a leftover process that holds the pipe would block it. The delay lets buffered output arrive first.
    child.on('exit', code => setTimeout(() => void end(code), 5))
    child.on('close', code => void end(code))
    if (launch.signal?.aborted === true) stop()
  })
}

const CLOSED_BY_EXEC = 0o2000000

/** Descriptors that our caller left open and that a child would inherit (Linux; elsewhere none is known). */
function inherited(): number[] {
  try {
    return readdirSync('/proc/self/fd').map(Number).filter(isInherited)
  } catch {
    return []
  }
}

function isInherited(number: number): boolean {
  if (number <= 2) return false
  try {
    const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${String(number)}`, 'utf8'))?.[1]
    return flags !== undefined && (parseInt(flags, 8) & CLOSED_BY_EXEC) === 0
  } catch {
    return false
  }
}

let stdio: (number | 'ignore' | 'pipe')[] | undefined

/** Pipes for its output. Inherited descriptors would be a way out of the sandbox, so each is replaced by /dev/null. */
function streams(): ['ignore', 'pipe', 'pipe'] {
  if (stdio === undefined) {
    const open = inherited()
    const nothing = open.length > 0 ? openSync('/dev/null', 'r') : 'ignore'
    const above = Array.from({ length: Math.max(0, Math.max(2, ...open) - 2) }, (_, at) => at + 3)
    stdio = [
      'ignore',
      'pipe',
      'pipe',
      ...above.map(descriptor => (open.includes(descriptor) ? nothing : 'ignore')),
    ]
  }
  return stdio as ['ignore', 'pipe', 'pipe']
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The process group is already empty.
  }
}
