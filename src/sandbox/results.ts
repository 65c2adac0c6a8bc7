// Outcomes of earlier jobs, one file each in the caller's folder. Read and write errors are ignored: the job runs.
import { createHash, randomUUID } from 'node:crypto'
import { lstat, open, readdir, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobOutcome } from '../core/model/run.js'
import { readResult } from './job-tree.js'

const MOST_ENTRY = 16 * 1024 * 1024
const MOST_BYTES = 200 * 1024 * 1024
/** Milliseconds after which an incomplete file is removed. */
const LEFT_OVER = 60 * 60_000
const ENTRY = /^[0-9a-f]{64}\.json$/
const PART = /^[0-9a-f]{64}\.json\.[\w-]+\.part$/

/** Keys are sha256 digests in hexadecimal digits. */
export interface ResultStore {
  /** Null for an entry that is missing, damaged, too large, not a plain file, or stored under another key. */
  read(key: string): Promise<JobOutcome | null>
  /** Does not keep outcomes of more than 16 MiB. */
  write(key: string, outcome: JobOutcome): Promise<void>
  /** Removes the least recently used entries until the total is at most `most` bytes. */
  prune(most?: number): Promise<void>
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** `folder` must exist, and nobody else may write to it. */
export function openResults(folder: string): ResultStore {
  const place = (key: string): string => join(folder, `${key}.json`)
  return {
    async read(key) {
      const text = await readResult(place(key), MOST_ENTRY)
      const outcome = text === null ? null : parseEntry(text, key)
      const now = new Date()
      if (outcome !== null) await utimes(place(key), now, now).catch(() => undefined)
      return outcome
    },
    async write(key, outcome) {
      const body = JSON.stringify({ key, outcome })
      const text = `${digestOf(body)}\n${body}\n`
      if (Buffer.byteLength(text) > MOST_ENTRY) return
      const temporary = `${place(key)}.${randomUUID()}.part`
      try {
        const file = await open(temporary, 'wx', 0o600)
        try {
          await file.writeFile(text)
        } finally {
          await file.close()
        }
        await rename(temporary, place(key))
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
    async prune(most = MOST_BYTES) {
      const names = await readdir(folder).catch(() => [])
      const found = await Promise.all(names.map(name => look(folder, name)))
      const old = Date.now() - LEFT_OVER
      let bytes = 0
      for (const { path, size, used, isPart } of found.flat().sort((a, b) => b.used - a.used)) {
        bytes += size
        if (isPart ? used < old : bytes > most) await rm(path, { force: true }).catch(() => undefined)
      }
    },
  }
}

interface Found {
  path: string
  size: number
  /** Milliseconds since 1970. */
  used: number
  isPart: boolean
}

/** Ignores files that are not ours. */
async function look(folder: string, name: string): Promise<Found[]> {
  const isPart = PART.test(name)
  if (!isPart && !ENTRY.test(name)) return []
  const path = join(folder, name)
  const found = await lstat(path).catch(() => null)
  return found ? [{ path, size: found.size, used: found.mtimeMs, isPart }] : []
}

/** The checksum detects a damaged entry, the key one stored under another name. Neither proves who wrote it. */
function parseEntry(text: string, key: string): JobOutcome | null {
  const [sum, body = ''] = text.split('\n')
  if (sum !== digestOf(body)) return null
  try {
    const entry = JSON.parse(body) as { key?: unknown; outcome?: Partial<JobOutcome> }
    const { status, result, output, milliseconds } = entry.outcome ?? {}
    const isWhole = status === 'done' && typeof output === 'string' && typeof milliseconds === 'number'
    return entry.key === key && isWhole ? { status, result, output, milliseconds } : null
  } catch {
    return null
  }
}
