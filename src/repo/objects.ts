// Reads many texts out of the object store with one `git cat-file --batch`, started when first asked and started anew when it ends.
import type { ChildProcessByStdio } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { runGit, startGit, type GitOptions } from './git.js'
import { decode, maxText } from './worktree.js'

type Batch = ChildProcessByStdio<Writable, Readable, null>

/** The bytes of an object; null for one that is absent or larger than 1 MiB; `ended` when the process ended first. */
type Answer = Buffer | null | 'ended'

/** Milliseconds for one object. */
const LIMIT = 120_000
/** Longest header that can be an answer: a name of at most this many characters is sent. */
const LONGEST_NAME = 4096

/**
 * A function that gives the text of a path at a commit (full sha): null for what is absent, larger than 1 MiB, or not UTF-8 text.
 * It rejects once the signal is aborted. An idle process does not keep this one alive, and ends with it.
 */
export function openObjects(at: GitOptions): (commit: string, path: string) => Promise<string | null> {
  let batch: Batch | null = null
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (name: string): Promise<Answer> => {
    at.signal?.throwIfAborted()
    batch ??= start(at, ended => (batch = batch === ended ? null : batch))
    const asked = batch
    keepAlive(asked, true)
    const answer = await readObject(asked, name)
    keepAlive(asked, false)
    at.signal?.throwIfAborted()
    if (answer === 'ended' || answer === null) batch = batch === asked && isUsable(asked) ? batch : null
    return answer
  }
  return async (commit, path) => {
    const name = `${commit}:${path}`
    // A name ends where its line ends; git before 2.38 knows no other separator.
    if (/[\n\r]/.test(name) || name.length > LONGEST_NAME) return readOne(at, name)
    const turn = last.then(() => ask(name))
    last = turn.catch(() => undefined)
    const answer = await turn
    if (answer === 'ended') return readOne(at, name)
    return answer && decode(answer)
  }
}

function start(at: GitOptions, onEnd: (batch: Batch) => void): Batch {
  const batch = startGit(['cat-file', '--batch'], at)
  batch.on('error', () => onEnd(batch))
  batch.on('exit', () => onEnd(batch))
  batch.stdin.on('error', () => undefined)
  batch.stdout.on('error', () => undefined)
  return batch
}

const isUsable = (batch: Batch): boolean => batch.exitCode === null && !batch.killed

function keepAlive(batch: Batch, isAsked: boolean): void {
  const change = isAsked ? 'ref' : 'unref'
  for (const handle of [batch, batch.stdin as Socket, batch.stdout as Socket]) handle[change]()
}

/** Sends one name and reads its answer: `<id> blob <size>`, the bytes and a line end, or a line of another form. */
function readObject(batch: Batch, name: string): Promise<Answer> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let [size, wanted] = [0, 0]
    const finish = (answer: Answer, isOver = false): void => {
      clearTimeout(timer)
      batch.stdout.removeListener('data', onData)
      batch.removeListener('error', onEnd)
      batch.removeListener('close', onEnd)
      if (isOver) batch.kill('SIGKILL')
      resolve(answer)
    }
    const onEnd = (): void => finish('ended')
    const onData = (chunk: Buffer): void => {
      chunks.push(chunk)
      size += chunk.length
      if (size < wanted) return
      const bytes = Buffer.concat(chunks)
      const lineEnd = bytes.indexOf(10)
      if (lineEnd < 0) return
      const [, length] = /^[0-9a-f]{40,64} blob (\d+)$/.exec(bytes.toString('latin1', 0, lineEnd)) ?? []
      // A tree or a commit would follow with its bytes: they are not waited for.
      if (length === undefined) return finish(null, !/ missing$/.test(bytes.toString('latin1', 0, lineEnd)))
      if (Number(length) > maxText) return finish(null, true)
      wanted = lineEnd + 1 + Number(length) + 1
      if (size >= wanted) finish(bytes.subarray(lineEnd + 1, wanted - 1))
    }
    const timer = setTimeout(() => finish(null, true), LIMIT)
    batch.stdout.on('data', onData)
    batch.on('error', onEnd)
    batch.on('close', onEnd)
    batch.stdin.write(`${name}\n`)
  })
}

/** The same for one name, by processes of its own. */
async function readOne(at: GitOptions, name: string): Promise<string | null> {
  const size = await runGit(['cat-file', '-s', name], at)
  if (size.code !== 0 || Number(size.stdout.toString('utf8')) > maxText) return null
  const answer = await runGit(['cat-file', 'blob', name], at)
  return answer.code === 0 ? decode(answer.stdout) : null
}
