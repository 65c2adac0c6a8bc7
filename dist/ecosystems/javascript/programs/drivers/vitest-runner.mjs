// Vitest's own runner in the worker, reporting each test as soon as it ends: what a worker sends arrives late.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { openAgent } = require('../agent.cjs')
const { forgetModules, loadedModules, noteWorld } = require('../leftovers.cjs')
const { openReport, readOrder } = require('../report.cjs')
const { openRounds } = require('../rounds.cjs')
const {
  PASSED,
  SKIPPED,
  broken,
  explain,
  guarded,
  late,
  ofFile,
  pair,
  plain,
  told: wordsFor,
} = require('../failures.cjs')

const order = readOrder()
const told = JSON.parse(process.env.TESTWRIGHT_VITEST)
if (!told.again) delete process.env.TESTWRIGHT_ORDER
if (!told.again) delete process.env.TESTWRIGHT_VITEST
const report = openReport(order)
const rounds = openRounds(order, report)
const { emit } = rounds
const agent = openAgent(order, report)
const keep = loadedModules()
let putBack = () => false
const main = await import(/* @vite-ignore */ told.vitest)
const named = told.inner ? await import(/* @vite-ignore */ told.inner) : null
const Base =
  named?.default ?? main.TestRunner ?? (await import(/* @vite-ignore */ told.runners)).VitestTestRunner
const getFn =
  main.TestRunner?.getTestFn ?? main.TestRunner?.getFn ?? (await import(/* @vite-ignore */ told.suite)).getFn
const startTests = told.inside ? (await import(/* @vite-ignore */ told.inside)).startTests : null
const raised = new WeakMap()

/** One process runs all files: leftovers of a file are removed, and the next file reloads modules. */
function freshen() {
  main.vi.useRealTimers()
  main.vi.resetModules()
  forgetModules(keep)
  return putBack()
}

function loading(file) {
  emit({ file, at: 'load', wait: order.loading })
}

/** Uncaught errors fail the run without naming a test, so they are reported for the file. */
const uncaught = []
if (!told.tolerant)
  for (const name of ['uncaughtException', 'unhandledRejection'])
    process.on(name, error => uncaught.push(error))

export default class Runner extends Base {
  constructor(config) {
    super(config)
    // Otherwise Vitest 5 keeps source maps apart from the code, and lines could not be mapped.
    if (config.inspector) config.inspector.openInMainProcess = true
  }

  onBeforeCollect(files) {
    const first = files[0]?.filepath ?? files[0]
    if (!this.again) this.runs = rounds.of(first, globalThis)
    this.round = this.again ?? this.runs.next().value
    putBack = noteWorld()
    agent.begin(this.round.token)
    for (const file of files) loading(file.filepath ?? file)
    return super.onBeforeCollect?.(files)
  }

  onBeforeRunFiles(files) {
    agent.loaded()
    return super.onBeforeRunFiles?.(files)
  }

  onBeforeRunTask(test) {
    const name = title(test)
    if (rounds.skips(name)) test.mode = 'skip'
    // Each of its hooks gets as much time as the test.
    emit({ file: test.file.filepath, at: 'test', wait: order.perTest * 2 + 2000, name })
    return super.onBeforeRunTask?.(test)
  }

  async runTask(test) {
    try {
      await (super.runTask ? super.runTask(test) : getFn(test)())
    } catch (error) {
      // Before it is converted to text to leave the worker.
      raised.set(test, pair(error))
      throw error
    }
  }

  onAfterRunTask(test) {
    const after = super.onAfterRunTask?.(test)
    emit({
      file: test.file.filepath,
      name: title(test),
      milliseconds: test.result?.duration ?? 0,
      ...outcome(test),
    })
    loading(test.file.filepath)
    return after
  }

  async onAfterRunFiles(files) {
    const found = agent.end()
    const shaken = (told.fresh || order.kills !== null) && freshen()
    for (const file of files) {
      tellFile(file)
      for (const error of uncaught.splice(0))
        emit(ofFile(file.filepath, explain(error, words(error) || wordsFor(error), 'failed')))
      emit({ file: file.filepath, done: true, ...found })
    }
    if (shaken && order.kills === null) emit({ again: true })
    if (!this.again)
      for (const round of this.runs) await startTests([files[0].filepath], innerOf(this, round))
    return super.onAfterRunFiles?.(files)
  }
}

/** A runner for a repeated run of a file: like the first one, but it reports nothing to Vitest. */
function innerOf(runner, round) {
  const quiet = () => undefined
  const config = { ...runner.config, testTimeout: round.timeout, hookTimeout: round.timeout }
  const own = { again: round, config, onTaskUpdate: quiet, onCollected: quiet, onCleanupWorkerContext: quiet }
  const inner = Object.create(runner)
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(inner, name, { value, writable: true, configurable: true })
  inner.onCollectStart = file => Base.prototype.onCollectStart?.call(inner, file)
  return inner
}

function outcome(test) {
  const { result } = test
  if (result?.state === 'pass') return PASSED
  if (result?.state !== 'fail') return SKIPPED
  const [shown] = result.errors ?? []
  const text = words(shown)
  if (/(?:Test|Hook) timed out in \d+ms/.test(text)) return late(text)
  const explained = explain(shown, text, 'failed')
  return explained.assertion ? { ...explained, ...raised.get(test) } : explained
}

/** The stack of a timeout is that of the test's definition, so the message is used. */
function words(error) {
  return error ? guarded(() => plain(`${error.name ?? 'Error'}: ${error.message}`), wordsFor(error)) : ''
}

function title(test) {
  const titles = [test.name]
  for (let suite = test.suite; suite?.name && suite !== test.file; suite = suite.suite)
    titles.unshift(suite.name)
  return titles.join(' ')
}

/** Reports what a file's end adds: tests that were not run, and why the file itself could not be. */
function tellFile(file) {
  const errors = file.result?.errors ?? []
  const tests = leaves(file)
  for (const [name, task, why] of tests) {
    if (task.result?.state === 'pass' || task.result?.state === 'fail') continue
    const detail = why || words(errors[0])
    emit({ file: file.filepath, name, milliseconds: 0, ...(detail ? broken(detail) : SKIPPED) })
  }
  if (tests.length && !errors.length) return
  emit(ofFile(file.filepath, broken(errors[0] ? words(errors[0]) : 'it contains no tests')))
}

function leaves(suite, why = null) {
  return (suite.tasks ?? []).flatMap(task => {
    if (task.type !== 'suite') return [[title(task), task, why]]
    return leaves(task, words(task.result?.errors?.[0]) || why)
  })
}
