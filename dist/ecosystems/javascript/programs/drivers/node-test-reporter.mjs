// A reporter of node:test, and the way from its events to those of a run. Node loads it by its flag, the driver by import.
import { randomBytes } from 'node:crypto'
import { explain, told } from './jest-failure.cjs'

const MARK = randomBytes(8).toString('hex')
const WAIT = 2000
const later = setTimeout
const state = {
  order: null,
  emit: null,
  file: null,
  titles: [],
  ended: new Set(),
  waiting: new Map(),
  cancelled: [],
}

/** What the driver tells and asks: which file is under way, and when the last result of it has come in. */
export function listen(order, emit) {
  Object.assign(state, { order, emit })
  return {
    mark: MARK,
    suite: file => `${MARK} ${file}`,
    at: file => ((state.file = file), state.ended.delete(file)),
    title: context =>
      typeof context?.fullName === 'string'
        ? context.fullName.split(' > ').slice(1).join(' ')
        : (context?.name ?? null),
    settled: file =>
      state.ended.has(file)
        ? Promise.resolve()
        : new Promise(resolve => (state.waiting.set(file, resolve), later(resolve, WAIT))),
  }
}

export default async function* reporter(source) {
  for await (const { type, data } of source) {
    if (type === 'test:start') start(data)
    if (type === 'test:pass' || type === 'test:fail') result(type === 'test:pass', data)
  }
  yield ''
}

function start({ nesting, name }) {
  state.titles.length = nesting
  state.titles[nesting] = name
}

function result(passed, data) {
  const { nesting, name, details = {} } = data
  const [top = name] = state.titles
  if (nesting === 0) return endOf(passed, data)
  if (!top.startsWith(MARK)) return
  if (details.type === 'suite') return void (passed || release(details.error))
  const file = top.slice(MARK.length + 1)
  const title = [...state.titles.slice(1, nesting), name].join(' ')
  const found = { file, name: title, milliseconds: details.duration_ms ?? 0, ...outcome(passed, data) }
  if (!passed && details.error?.failureType === 'cancelledByParent') state.cancelled.push(found)
  else state.emit(found)
}

/** Tests that were cancelled have for their reason what went wrong in the suite around them. */
function release(failure) {
  const { error, kind } = causeOf(failure)
  const known = kind !== 'subtestsFailed' && kind !== 'cancelledByParent' && error !== undefined
  for (const found of state.cancelled.splice(0)) {
    state.emit({ ...found, ...(known ? { detail: told(error) } : {}) })
  }
}

function outcome(passed, { skip, details }) {
  if (skip !== undefined && skip !== false) return explain(null, 'the runner skipped it', 'broken')
  if (passed) return { outcome: 'passed', assertion: false, expected: null, actual: null, detail: '' }
  const { error, kind } = causeOf(details.error)
  const text = told(error)
  if (kind === 'testTimeoutFailure') return explain(null, 'out of time', 'timed-out')
  return explain(error, text, kind === 'hookFailed' || kind === 'cancelledByParent' ? 'broken' : 'failed')
}

/** node:test wraps what was thrown. */
function causeOf(error) {
  const kind = error?.failureType ?? null
  return {
    kind,
    error: error?.code === 'ERR_TEST_FAILURE' && error.cause !== undefined ? error.cause : error,
  }
}

/** The suite of a file has ended; what went wrong in it outside of a test is told. */
function endOf(passed, { name, details }) {
  if (!name.startsWith(`${MARK} `)) return
  const file = name.slice(MARK.length + 1)
  const { error, kind } = passed ? {} : causeOf(details.error)
  release(passed ? undefined : details.error)
  if (!passed && kind !== 'subtestsFailed') {
    state.emit({
      file,
      name: null,
      milliseconds: 0,
      ...explain(null, told(error), 'broken'),
    })
  }
  state.ended.add(file)
  state.waiting.get(file)?.()
}
