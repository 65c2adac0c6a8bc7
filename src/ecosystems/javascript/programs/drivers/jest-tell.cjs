// What Jest tells of files and tests, in the words of our report.
'use strict'
const { openAgent } = require('../agent.cjs')
const { openRounds } = require('../rounds.cjs')
const { explain, plain } = require('./jest-failure.cjs')

const STATE = Symbol.for('testwright.jest')

/** Kept for the modules that Jest loads itself. */
function remember(order, emit) {
  const rounds = openRounds(order, emit)
  globalThis[STATE] = {
    order,
    emit: rounds.emit,
    rounds,
    agent: openAgent(order, emit),
    told: new Map(),
    finished: new Set(),
    raised: null,
  }
}

const state = () => globalThis[STATE]
const titleOf = result => [...result.ancestorTitles, result.title].join(' ')

/** A file is run from its beginning. */
function afresh(file) {
  const { told, finished } = state()
  told.clear()
  finished.delete(file)
}

/** A file is being loaded, or is between its tests. */
function loading(file) {
  const { order, emit } = state()
  emit({ file, at: 'load', wait: order.loading })
}

/** A test begins: its hooks have as long as the test has, each. */
function begins(file, name) {
  const { order, emit } = state()
  state().raised = null
  emit({ file, at: 'test', wait: order.perTest * 2 + 2000, name })
}

/** Told once a test: what Jest repeats at the end of a file is known by how often the title was told. */
function tell(file, result) {
  const { emit, told } = state()
  const name = titleOf(result)
  told.set(`${file}\n${name}`, (told.get(`${file}\n${name}`) ?? 0) + 1)
  emit({ file, name, milliseconds: result.duration ?? 0, ...outcome(result) })
}

function outcome(result) {
  if (result.status === 'passed') return explain(null, '', 'passed')
  if (result.status !== 'failed') return explain(null, 'the runner skipped it', 'broken')
  const text = plain(result.failureMessages?.[0] ?? '')
  if (/Exceeded timeout of [\d.]+ ?m?s|Timeout - Async callback was not invoked/.test(text)) {
    return explain(null, text, 'timed-out')
  }
  const details = result.failureDetails?.[0]
  return explain(state().raised ?? details?.error ?? details, text, 'failed')
}

/** What a file's end adds: results that were not told one by one, and why it could not be run. */
function ends(file, result, found = { lines: [], unsafe: null }) {
  const { emit, told, finished } = state()
  if (finished.has(file)) return
  finished.add(file)
  const seen = new Map()
  state().raised = null
  for (const each of result.testResults ?? []) {
    const key = `${file}\n${titleOf(each)}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
    if (seen.get(key) > (told.get(key) ?? 0)) tell(file, each)
  }
  const error = result.testExecError
  if (error || !result.testResults?.length) {
    const detail = plain(result.failureMessage || error?.stack || error?.message || 'it holds no test')
    emit({ file, name: null, milliseconds: 0, ...explain(null, detail, 'broken') })
  }
  emit({ file, done: true, ...found })
}

module.exports = { remember, state, afresh, loading, begins, tell, ends }
