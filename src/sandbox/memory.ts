// Limits the total memory of a process and its descendants; limits on each process would not bound the sum.
import { readdirSync, readFileSync } from 'node:fs'

const EVERY = 150
const MOST_FAMILY = 4096

/**
 * Watches the memory of `root` and its descendants (Linux only; elsewhere there is nothing to read): while they hold
 * more than `most` bytes, the biggest is killed. Returns a function that stops the watch.
 */
export function boundMemory(root: number, most: number): () => void {
  const timer = setInterval(() => {
    for (const pid of tooMuch(holdings(root), most)) kill(pid)
  }, EVERY)
  timer.unref()
  return () => clearInterval(timer)
}

interface Holding {
  pid: number
  bytes: number
}

/** The processes to kill, biggest first, to bring the rest within the bound. */
export function tooMuch(held: Holding[], most: number): number[] {
  let sum = held.reduce((total, process) => total + process.bytes, 0)
  const gone: number[] = []
  for (const { pid, bytes } of [...held].sort((a, b) => b.bytes - a.bytes)) {
    if (sum <= most) break
    gone.push(pid)
    sum -= bytes
  }
  return gone
}

/** The memory of each process of a family: anonymous and shared memory, not mapped files. */
function holdings(root: number): Holding[] {
  return familyOf(root).map(pid => ({ pid, bytes: heldBy(pid) }))
}

/** A process and its descendants, parents first; orphaned descendants are not included. */
export function familyOf(root: number): number[] {
  const family = [root]
  for (let at = 0; at < family.length && family.length < MOST_FAMILY; at += 1) {
    family.push(...childrenOf(family[at] ?? 0))
  }
  return family
}

function childrenOf(pid: number): number[] {
  return listed(`/proc/${String(pid)}/task`).flatMap(thread =>
    contents(`/proc/${String(pid)}/task/${thread}/children`)
      .split(' ')
      .flatMap(child => (/^\d+$/.test(child) ? [Number(child)] : [])),
  )
}

function heldBy(pid: number): number {
  const status = contents(`/proc/${String(pid)}/status`)
  return [...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB/gm)].reduce(
    (sum, match) => sum + Number(match[1]) * 1024,
    0,
  )
}

function listed(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has already ended.
  }
}
