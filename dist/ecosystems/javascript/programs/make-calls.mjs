// Makes the calls of the explorer inside the project's own test runner: `node make-calls.mjs request.json result.json`.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { drive, real } from './drive.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const parts =
  'shape literals thrown perturbations time-limits coverage effects ticks kill-calls observe'.split(' ')
const MOST_STARTS = 6
const SILENT = 'the test runner did not take the calls for a test'
const HEAP = '--max-old-space-size=768'

const [requestPath, resultPath] = process.argv.slice(2)
const request = JSON.parse(fs.readFileSync(requestPath, 'utf8'))
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'probe-'))
const until = Date.now() + request.budget

/** Lines that the observer wrote; a last line that was cut off is left out. */
function linesOf(out) {
  let text = ''
  try {
    text = fs.readFileSync(out, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap(line => {
    try {
      return line ? [JSON.parse(line)] : []
    } catch {
      return []
    }
  })
}

/**
 * Starts the runner once for the remaining calls, or with `kills` for the remaining mutants. Returns what was
 * written, how it ended, and the runner's own output. `interrupts` as for the `Guard` of `time-limits.cjs`.
 */
async function once(number, { skip = [], kills = null, interrupts = true }) {
  const out = path.join(scratch, `calls-${number}.jsonl`)
  const settings = path.join(scratch, `settings-${number}.json`)
  const { line, wantsLines, repeats, perCall } = request
  const asked = { skip, kills, interrupts, line, wantsLines, repeats, perCall, until }
  fs.writeFileSync(
    settings,
    JSON.stringify({ ...asked, out, file: real('.', request.file), tree: real('.', '.') }),
  )
  process.env.TESTWRIGHT_PROBE = settings
  const events = []
  const left = Math.max(1000, until - Date.now())
  const { error } = await drive(
    {
      ...{ driver: request.driver, files: [request.callsFile], root: process.cwd(), seed: 0 },
      ...{ perTest: left, budget: left, setup: parts.map(name => path.join(here, `${name}.cjs`)) },
    },
    event => events.push(event),
  )
  const lines = linesOf(out)
  return {
    lines,
    seen: lines.flatMap(each => each.seen ?? []),
    started: lines.findLast(each => each.start)?.start,
    stuck: lines.some(each => each.stuck),
    ended: lines.some(each => each.end),
    fault: lines.length > 0 ? null : (error ?? events.find(event => event.detail)?.detail ?? SILENT),
  }
}

const blank = {
  literal: null,
  shape: '',
  exception: null,
  approximate: false,
  lines: [],
  steady: false,
  changed: [],
  drained: false,
}

function lost(id, stuck) {
  return stuck
    ? { call: id, ...blank, outcome: 'timed-out', shape: 'timed out', shown: 'did not end in time' }
    : { call: id, ...blank, outcome: 'refused', shown: 'it ends the process' }
}

/** The outcome of each call. When one hangs, it and all later ones are made in a process that can interrupt them. */
async function main() {
  const observations = []
  let [error, interrupts] = [null, false]
  for (let number = 0; number < mostStarts(interrupts) && Date.now() < until; number++) {
    const found = await once(number, { skip: observations.map(each => each.call), interrupts })
    observations.push(...found.seen)
    if (found.ended) break
    if (found.stuck && !interrupts) {
      interrupts = true
      continue
    }
    if (found.fault !== null && observations.length === 0) error = found.fault
    const known = new Set(observations.map(each => each.call))
    if (found.started === undefined || known.has(found.started)) break
    observations.push(lost(found.started, found.stuck))
  }
  return { observations, error }
}

/**
 * The calls that detect each mutant; a mutant that was not reached in time has no entry. Instrumented code ends its
 * own loops. When something else hangs, the mutants since the last check of the calls are run again, and all later
 * ones too, with interrupts.
 */
async function kills() {
  const found = new Map()
  let [ids, error, interrupts] = [request.mutants.ids, null, false]
  for (let number = 0; ids.length > 0 && number < mostStarts(interrupts) && Date.now() < until; number++) {
    const told = await once(number, { kills: { ids, perKill: request.perKill }, interrupts })
    const hung = told.stuck && !interrupts
    const checked = told.lines.findLastIndex(line => line.checked !== undefined)
    for (const line of hung ? told.lines.slice(0, checked + 1) : told.lines) take(line, found)
    if (told.fault !== null && found.size === 0) error = told.fault
    if (told.ended) break
    if (hung) {
      interrupts = true
      ids = ids.slice(ids.indexOf(told.lines[checked]?.checked) + 1)
      continue
    }
    const last = told.lines.findLast(each => each.start !== undefined)
    if (typeof last?.start !== 'string') break
    // The process ended during this call, so the mutant is detected.
    take({ hit: last.start, call: last.call }, found)
    const place = ids.indexOf(last.start)
    if (place < 0) break
    ids = ids.slice(place + 1)
  }
  return { kills: Object.fromEntries([...found].map(([id, calls]) => [id, [...calls]])), error }
}

/** The start that shows that interrupts are needed is not counted. */
const mostStarts = interrupts => MOST_STARTS + (interrupts ? 1 : 0)

function take(line, found) {
  const of = id => found.get(id) ?? found.set(id, new Set()).get(id)
  if (typeof line.hit === 'string') of(line.hit).add(line.call)
  if (typeof line.through === 'string') of(line.through)
  for (const id of line.doubt ? line.of : []) for (const call of line.doubt) of(id).delete(call)
}

const firstLine = text =>
  String(text)
    .split('\n')
    .map(line => line.trim())
    .find(line => line !== '') ?? ''

let result
try {
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, HEAP].filter(Boolean).join(' ')
  result = await (request.mode === 'kills' ? kills() : main())
  if (result.error !== null) result.error = firstLine(result.error).slice(0, 300)
} catch (error) {
  result = { observations: [], kills: {}, error: firstLine(error?.message ?? error).slice(0, 300) }
}
fs.writeFileSync(resultPath, JSON.stringify(result))
fs.rmSync(scratch, { recursive: true, force: true })
process.exit(0)
