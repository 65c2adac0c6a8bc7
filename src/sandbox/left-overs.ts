// Finds and ends the processes of a job without a namespace, even after they left their group, session and parent.
import { readdirSync, readFileSync } from 'node:fs'
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { familyOf, kill } from './memory.js'

const EVERY = 100
const MOST_ROUNDS = 50
const PAUSE = 10

/** Linux ignores the limit on file locks, and every child inherits it: it identifies the job whatever a process does. */
const SET_TAG = '{ ulimit -w "$1" || ulimit -x "$1"; } 2>/dev/null; shift; exec "$@"'

/** A random tag for one job. */
export const makeTag = (): number => 2 ** 40 + randomInt(2 ** 40)

/** The command with a tag that everything it starts inherits. */
export function tagged(tag: number, argv: string[]): string[] {
  return ['/bin/sh', '-c', SET_TAG, 'sh', String(tag), ...argv]
}

/**
 * Follows `root` and its descendants (Linux only; elsewhere there is nothing to read). The returned function ends all
 * that are left: those with the tag, and those seen below `root` before.
 */
export function followFamily(root: number, tag: number): () => Promise<void> {
  const known = new Map<number, string>()
  const look = (): void => {
    for (const pid of familyOf(root)) {
      const start = startOf(pid)
      if (start !== null) known.set(pid, start)
    }
  }
  const timer = setInterval(look, EVERY)
  timer.unref()
  const isLeft = (pid: number): boolean =>
    hasTag(pid, tag) || (known.has(pid) && startOf(pid) === known.get(pid))
  return async () => {
    clearInterval(timer)
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const left = processes().filter(pid => pid !== process.pid && isLeft(pid))
      if (left.length === 0) return
      left.forEach(kill)
      await sleep(PAUSE)
    }
  }
}

function processes(): number[] {
  try {
    return readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []))
  } catch {
    return []
  }
}

/** False for a process that has ended and waits for its parent: its limits are empty. */
function hasTag(pid: number, tag: number): boolean {
  try {
    const limits = readFileSync(`/proc/${String(pid)}/limits`, 'utf8')
    return /^Max file locks\s+\d+\s+(\d+)/m.exec(limits)?.[1] === String(tag)
  } catch {
    return false
  }
}

/** When a process started, in ticks since boot: tells it from a later one with the same id. Null once it has ended. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}
