// Drives a test runner that is a runtime of its own, such as Bun: one process of it per run of a file.
// `runtime-tests.mjs` runs inside.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { broken, explain, ofFile, plain } from './failures.cjs'
import { openRounds } from './rounds.cjs'
import { openTail, pause } from './supervise.mjs'

const POLL = 10

/**
 * The two halves of a driver. `variable` names the environment variable with the path of the runtime's program, which
 * the sandbox sets; `command({ file, order, folder, covers })` returns the arguments that run one file, with a
 * private writable `folder`, and `covers` when lines are needed; `report({ executable, folder })` returns the text of
 * the resulting lcov report, empty for none; `isFault(output)` tells whether a failing process failed because of its
 * tests.
 */
export function makeRuntimeDriver({ name, variable, command, report, isFault }) {
  return {
    /** Throws a sentence when the runtime is missing. */
    flags() {
      if (existsSync(process.env[variable] ?? '')) return []
      throw new Error(
        `${name} was not found: put it on PATH before this step, or set ${variable} to its path`,
      )
    },
    async run(order, emit) {
      const executable = process.env[variable]
      const rounds = openRounds(order, emit)
      let count = 0
      for (const file of order.files) {
        for (const round of rounds.of(file, {})) {
          const folder = join(order.scratch, `${name}-${(count += 1)}`)
          const covers = order.watch !== null && order.kills === null
          mkdirSync(folder)
          const argv = command({ file, order, folder, covers })
          const ending = await runFile({ executable, argv, file, folder, order, round, isFault }, rounds.emit)
          const found = covers ? linesIn(report({ executable, folder }), order) : { lines: [], elsewhere: {} }
          rounds.emit({ file, done: true, ...found, unsafe: ending.unsafe })
        }
      }
    },
  }
}

/** Runs a file once, and passes on the reports of its tests. Returns a forbidden effect in words, or null. */
async function runFile({ executable, argv, file, folder, order, round, isFault }, emit) {
  const events = join(folder, 'events')
  const settings = join(folder, 'settings.json')
  const { mutant, timeout } = round
  writeFileSync(
    settings,
    JSON.stringify({ ...order, file, events, mutant, timeout: timeout ?? order.perTest }),
  )
  const tail = openTail(events)
  const env = { ...process.env, TESTWRIGHT_RUN: settings }
  const child = spawn(executable, argv, { cwd: order.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output = (output + text).slice(-8000)))
  let ended = null
  child.on('error', error => (ended = { code: -1, signal: String(error) }))
  child.on('close', (code, signal) => (ended ??= { code, signal }))
  const seen = { at: null, name: null, tests: 0, failed: false, end: null }
  for (;;) {
    const last = ended
    for (const message of tail.read()) follow(message, seen, emit)
    if (last !== null) break
    await pause(POLL)
  }
  tail.close()
  if (seen.end === null) emit(lossOf(file, seen, ended, output))
  else tellRest(file, seen, ended.code === 0 || !isFault(output) ? null : plain(output), emit)
  return { unsafe: seen.end?.unsafe ?? null }
}

function follow(message, seen, emit) {
  if (message.ended) return void (seen.end = message)
  if (message.at !== undefined) Object.assign(seen, { at: message.at, name: message.name ?? null })
  if (message.outcome !== undefined) seen.tests += 1
  if (message.outcome !== undefined && message.outcome !== 'passed') seen.failed = true
  emit(message)
}

/** Reports tests that were not run, and a fault that no test has reported. */
function tellRest(file, { tests, failed, end }, fault, emit) {
  for (const name of end.left) emit({ ...ofFile(file, broken(fault ?? 'the runner did not reach it')), name })
  if (tests === 0 && end.left.length === 0) emit(ofFile(file, broken(fault ?? 'it contains no tests')))
  else if (fault !== null && !failed && end.left.length === 0)
    emit(ofFile(file, explain(null, fault, 'failed')))
}

/** For a process that ended early: a running test has failed; without one, the file is broken. */
function lossOf(file, { at, name }, { code, signal }, output) {
  const how = signal ? `the process was ended by ${signal}` : `the process ended with status ${code}`
  const detail = plain(`${how}\n${output}`)
  return at === 'test'
    ? { ...ofFile(file, explain(null, detail, 'failed')), name }
    : ofFile(file, broken(detail))
}

function linesIn(text, { root, folder, watch, also }) {
  const linesOf = path => linesOfFile(text, { root, folder, path })
  return { lines: linesOf(watch), elsewhere: Object.fromEntries(also.map(path => [path, linesOf(path)])) }
}

/** The executed lines of a file in an lcov report. */
function linesOfFile(text, { root, folder, path: wanted }) {
  for (const record of text.split('end_of_record')) {
    const [, path] = /^SF:(.*)$/m.exec(record) ?? []
    if (path === undefined || ![path, join(folder, path), join(root, path)].includes(wanted)) continue
    return [...record.matchAll(/^DA:(\d+),(\d+)/gm)].flatMap(([, line, hits]) =>
      hits === '0' ? [] : [Number(line)],
    )
  }
  return []
}

/** Text of a file; empty when it is missing. */
export const textOf = path => (existsSync(path) ? readFileSync(path, 'utf8') : '')
