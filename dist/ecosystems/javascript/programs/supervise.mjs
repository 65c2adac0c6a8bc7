// One child process that runs a driver: starts it, receives its events, and ends it when it is late. No project code
// runs in here.
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomBytes } from 'node:crypto'
import { assignedBefore, packagesAbove } from './manifests.mjs'
import { StringDecoder } from 'node:string_decoder'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))
const STARTUP = 40_000
const MOST_WAIT = 600_000
const MOST_EVENTS = 64 * 1024 * 1024
const TAIL = 4000
const POLL = 15

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
/** Milliseconds of a monotonic clock. */
export const now = () => Number(process.hrtime.bigint() / 1000000n)

/**
 * `why` is `done`, `again`, `timed-out`, `ended` or `deadline`; `at` is the current file, `phase` its progress and
 * `mutant` the one switched on; `finished` are the files that have ended; `error` is a sentence when the driver could
 * not start.
 */
export async function runOnce(driver, request, deadline, onEvent) {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'testwright-run-')))
  const events = join(scratch, randomBytes(16).toString('hex'))
  const order = { ...request, events, scratch }
  const round = {
    why: 'ended',
    at: null,
    phase: 'start',
    name: null,
    mutant: null,
    finished: new Set(),
    heard: new Set(),
    tail: '',
    waited: 0,
  }
  let child = null
  const tail = openTail(events)
  try {
    const flags = await driver.flags(order.folder, order.root, order)
    const path = join(scratch, 'order.json')
    writeFileSync(path, JSON.stringify(order))
    child = startChild([...flags, CHILD], order, path, { round, assigned: assignedFor(driver, order) })
    await follow(child, tail, { round, deadline, onEvent, allowed: new Set(request.files) })
  } catch (error) {
    return { ...round, error: String(error?.message ?? error) }
  } finally {
    if (child !== null) kill(child.pid)
    tail.close()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 2 })
  }
  round.tail = round.output.trim().slice(-TAIL)
  return round
}

/** Variables that the project's scripts set for the runner. */
export const assignedFor = ({ program }, { folder, root }) =>
  program === undefined ? {} : assignedBefore(packagesAbove(folder, root), program)

function startChild(argv, order, path, { round, assigned }) {
  // The project's own tests may check the colour settings.
  const plain = order.record ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }
  const env = { ...process.env, ...assigned, CI: 'true', ...plain, TESTWRIGHT_ORDER: path }
  for (const name of ['NODE_TEST_CONTEXT', 'NODE_V8_COVERAGE', 'JEST_WORKER_ID'])
    Reflect.deleteProperty(env, name)
  const stdio = ['ignore', 'pipe', 'pipe']
  const child = spawn(process.execPath, argv, { cwd: order.folder, env, stdio, detached: true })
  round.output = ''
  const keep = text => (round.output = (round.output + text).slice(-4 * TAIL))
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
  child.on('error', error => keep(String(error)))
  child.gone = new Promise(resolve => {
    child.once('error', () => resolve({ code: -1, signal: null }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  return child
}

function kill(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has already ended.
  }
}

async function follow(child, tail, state) {
  const { round } = state
  let gone = null
  child.gone.then(how => (gone = how))
  state.due = now() + STARTUP
  for (;;) {
    const ended = gone
    const messages = tail.read()
    for (const message of messages) {
      take(message, state)
      if (round.why === 'done' || round.why === 'again') return
    }
    if (ended !== null && messages.length === 0) {
      await pause(POLL)
      return Object.assign(round, ended)
    }
    if (now() > Math.min(state.deadline, state.due)) {
      round.why = now() > state.deadline ? 'deadline' : 'timed-out'
      return
    }
    await pause(POLL)
  }
}

/** Handles one message; ignores what it says about files that were not requested. */
function take(message, state) {
  const { round, allowed, onEvent } = state
  if (message.end === true) finish(state)
  if (message.again === true) round.why = 'again'
  if (message.late === true && allowed.has(message.file))
    return onEvent({ kind: 'late', file: message.file, unsafe: message.unsafe })
  if (!allowed.has(message.file) || round.finished.has(message.file)) return
  if (message.at !== undefined) {
    const wait = typeof message.wait === 'number' ? Math.min(Math.max(message.wait, 0), MOST_WAIT) : STARTUP
    Object.assign(round, { at: message.file, phase: message.at === 'test' ? 'test' : 'load', waited: wait })
    round.name = typeof message.name === 'string' ? message.name : null
    round.mutant = typeof message.mutant === 'string' ? message.mutant : null
    state.due = now() + wait
  } else if (message.done === true) {
    round.finished.add(message.file)
    if (round.at === message.file) round.at = null
    const { file, lines = [], elsewhere = {}, unsafe = null, common = {} } = message
    onEvent({ kind: 'file', file, lines, elsewhere, unsafe, common })
    state.due = now() + STARTUP
  } else if (message.kill === true) {
    onEvent({
      ...{ kind: 'kill', file: message.file, entry: message.entry, mutant: message.mutant },
      ...{ outcome: message.outcome, assertion: message.assertion },
    })
  } else if (message.outcome !== undefined) {
    round.heard.add(message.file)
    onEvent({ ...message, kind: 'test' })
  }
}

/** Handles an orderly end: files with events have ended too. */
function finish({ round, onEvent }) {
  round.why = 'done'
  for (const file of round.heard) {
    if (!round.finished.has(file)) onEvent({ kind: 'file', file, lines: [], unsafe: null })
    round.finished.add(file)
  }
}

/** The JSON lines added to a file since the last read. */
export function openTail(path) {
  writeFileSync(path, '', { mode: 0o600 })
  const descriptor = openSync(path, 'r')
  const [buffer, decoder] = [Buffer.alloc(256 * 1024), new StringDecoder('utf8')]
  let [rest, total] = ['', 0]
  const read = () => {
    let size
    while (total < MOST_EVENTS && (size = readSync(descriptor, buffer, 0, buffer.length, null)) > 0) {
      total += size
      rest += decoder.write(buffer.subarray(0, size))
    }
    const lines = rest.split('\n')
    rest = lines.pop()
    return lines.flatMap(parsed)
  }
  return { read, close: () => closeSync(descriptor) }
}

function parsed(line) {
  try {
    const message = JSON.parse(line)
    return message !== null && typeof message === 'object' ? [message] : []
  } catch {
    return []
  }
}
