// Runs whole test files of the project unchanged, while watched functions report their calls and lines.
import { readFileSync, realpathSync } from 'node:fs'
import { drive } from './drive.mjs'
import { IN_ALL, IN_TEST } from './keeping.cjs'
import { isMissing } from './missing.cjs'

const KNOWN = ['passed', 'failed', 'broken', 'timed-out']
/** Most characters of all calls together, and of one shape. */
const [MOST_TEXT, LONGEST_SHAPE] = [8 * 1024 * 1024, 4500]
const MOST_TESTS = 20_000
const MOST_LINE = 1_000_000

/**
 * `request` is that of a job with `mode: 'record'`, in seconds. Whenever there is something new, `onTold` gets a
 * function that returns { tests, unreached, ended }: tests as `OwnTestRun` with `path` in place of `file`; `ended`
 * are files that could not be loaded or ended before their last test. Returns a sentence when files could not be run,
 * else null.
 */
export async function record(request, onTold) {
  const seconds = value => (typeof value === 'number' ? value * 1000 : undefined)
  const watched = Array.isArray(request.watched) ? request.watched : []
  const sum = new Sum(
    watched,
    request.files.map(({ path }) => path),
  )
  const { error, unreached } = await drive(
    {
      ...{ driver: request.driver, files: request.files.map(({ path }) => path), watch: null, seed: 0 },
      ...{ perTest: seconds(request.perTest), budget: seconds(request.budget) },
      ...{ loading: seconds(request.loading), finalRun: true, record: { watched } },
    },
    event => {
      sum.hear(event)
      onTold(() => sum.told())
    },
  )
  sum.left = unreached
  onTold(() => sum.told())
  return error
}

/** An assertion whose first argument looks like the expected value: a literal, or a name that says so. */
const SWAPPED =
  /(?:(?<!\.)\bexpect|(?:[eE]qual|[eE]quals|[sS]ame|\bis))\(\s*(?:['"`[{+-]|\d|(?:true|false|null|undefined|new)\b|(?:\w+\.)*\w*(?:expected|want))/i

/** True when the test line passes expected and actual in the other order: then it is unknown which one it expects. */
function isSwapped(frame, path) {
  const [, line] = new RegExp(`${escaped(baseName(path))}:(\\d+)`).exec(frame) ?? []
  if (line === undefined) return false
  try {
    const lines = readFileSync(path, 'utf8').split('\n')
    const [first = '', second = ''] = lines.slice(Number(line) - 1)
    return SWAPPED.test(first.trimEnd().endsWith('(') ? first + second : first)
  } catch {
    return false
  }
}

const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const baseName = path => String(path).slice(String(path).lastIndexOf('/') + 1)

class Sum {
  constructor(watched, files) {
    this.watched = watched
    this.ids = new Set(watched.map(({ id }) => id))
    /** For each file, its tests, and the lines that ran outside them. */
    this.files = new Map(
      files.map(path => [
        path,
        { tests: [], common: new Reach(), ended: false, unloaded: false, untaken: false },
      ]),
    )
    this.distinct = new Map()
    this.text = 0
    this.count = 0
    /** Null until it is known. */
    this.left = null
    this.root = realpathSync(process.cwd())
  }

  hear(event) {
    const file = this.files.get(event.file)
    if (file === undefined) return
    file.common.add(event.common)
    if (event.kind === 'file') file.ended = true
    if (event.untaken === true) file.untaken = true
    if (event.kind === 'test' && event.outcome === 'broken' && typeof event.name !== 'string')
      file.unloaded = true
    if (event.kind !== 'test' || !KNOWN.includes(event.outcome) || this.count >= MOST_TESTS) return
    this.count += 1
    const reach = new Reach()
    reach.add(event)
    file.tests.push({ test: this.testOf(event), reach, calls: this.callsOf(event.calls) })
  }

  testOf(event) {
    const detail = this.bare(textOf(event.detail))
    const failed = event.outcome === 'failed'
    const wrong = failed || event.outcome === 'broken'
    const milliseconds = Number(event.milliseconds)
    return {
      path: event.file,
      name: typeof event.name === 'string' ? event.name.slice(0, 500) : null,
      case: null,
      outcome: event.skipped === true ? 'skipped' : event.outcome,
      assertion: failed && event.assertion === true,
      missing:
        wrong && event.skipped !== true && isMissing(detail, this.bare(textOf(event.frame)), event.file),
      detail: event.skipped === true ? '' : detail.slice(0, 2000),
      compared: failed && !isSwapped(textOf(event.frame), event.file) ? this.sidesOf(event.compared) : null,
      milliseconds: Number.isFinite(milliseconds) && milliseconds > 0 ? milliseconds : 0,
    }
  }

  sidesOf(compared) {
    const [expected, actual] = [textOf(compared?.expected), textOf(compared?.actual)].map(side =>
      this.bare(side).slice(0, 4000),
    )
    return expected === '' || actual === '' ? null : { expected, actual }
  }

  /** Removes the tree's location from paths. */
  bare(text) {
    return text.split(`${this.root}/`).join('')
  }

  /** Drops malformed calls: project code may have tampered with the child that reports them. */
  callsOf(given) {
    const counts = new Map()
    return (Array.isArray(given) ? given : []).filter(call => {
      if (!isCall(call) || !this.ids.has(call.watched)) return false
      const key = JSON.stringify([call.receiver?.shape ?? null, call.positional.map(each => each?.shape)])
      const all = this.distinct.get(call.watched) ?? new Set()
      const count = (counts.get(call.watched) ?? 0) + 1
      const length = JSON.stringify(call).length
      if ((!all.has(key) && all.size >= IN_ALL) || count > IN_TEST || this.text + length > MOST_TEXT)
        return false
      this.text += length
      counts.set(call.watched, count)
      this.distinct.set(call.watched, all.add(key))
      return true
    })
  }

  told() {
    const tests = [...this.files.values()].flatMap(({ tests, common }) =>
      tests.map(({ test, reach, calls }) => ({ ...test, lines: this.linesOf(test, [reach, common]), calls })),
    )
    const files = [...this.files].filter(([, { untaken }]) => !untaken)
    const unreached = this.left ?? files.flatMap(([path, { ended }]) => (ended ? [] : [path]))
    const ended = files.flatMap(([path, { ended, unloaded }]) =>
      (ended && !unloaded) || unreached.includes(path) ? [] : [path],
    )
    return { tests, unreached, ended }
  }

  /** Lines by watched function; lines outside tests count for each test of the file that was run. */
  linesOf({ outcome }, reached) {
    if (outcome === 'skipped') return {}
    const found = {}
    for (const { id, file, lines } of this.watched) {
      if (!reached.some(({ entered }) => entered.has(id))) continue
      const own = reached.flatMap(reach => reach.within(file, lines))
      found[id] = [...new Set([...(found[id] ?? []), ...own])].sort((a, b) => a - b)
    }
    return found
  }
}

/** What a child reports as executed. */
class Reach {
  constructor() {
    this.lines = new Map()
    this.entered = new Set()
  }

  add(told) {
    if (Array.isArray(told?.entered)) for (const id of told.entered) this.entered.add(id)
    for (const [file, lines] of Object.entries(told?.lines ?? {})) {
      if (!Array.isArray(lines)) continue
      const known = this.lines.get(file) ?? new Set()
      for (const line of lines) if (Number.isInteger(line) && line > 0 && line < MOST_LINE) known.add(line)
      this.lines.set(file, known)
    }
  }

  within(file, [first, last]) {
    return [...(this.lines.get(file) ?? [])].filter(line => line >= first && line <= last)
  }
}

const textOf = value => (typeof value === 'string' ? value.slice(0, 10_000) : '')

const isValue = value =>
  value === null ||
  (typeof value === 'object' && typeof value.shape === 'string' && value.shape.length <= LONGEST_SHAPE)

function isCall(call) {
  if (call === null || typeof call !== 'object' || !Array.isArray(call.positional)) return false
  return [call.receiver, call.result, ...call.positional, ...Object.values(call.after ?? {})].every(isValue)
}
