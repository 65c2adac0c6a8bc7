// Runs test files with node:test in this process, each as a suite of its own. Node also loads this module by its
// flag, as the reporter that turns node:test events into those of a run.
import { randomBytes } from 'node:crypto'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PASSED, SKIPPED, broken, explain, late, ofFile, told } from '../failures.cjs'
import { noteWorld } from '../leftovers.cjs'
import { commandsOf, loadingFlags, readManifest, typeFlags } from '../manifests.mjs'
import { runInTurn, underTest } from '../one-process.mjs'
import { runAlone } from './node-test-alone.mjs'

/** Matches the program in scripts. */
export const program = /^(node|tsx|ts-node|--test|.*\/node)$/
const HOOKS = 5000
/** Prefix of the names of our own suites and tests. */
const MARK = randomBytes(8).toString('hex')
/** Milliseconds to wait for the last result of a file. */
const WAIT = 2000
/**
 * Any value means that `node --test` started the process: without one, some versions of Node skip tests with
 * `only: false`, and all others when one has `only: true`. Its own values would disable our reporter.
 */
const CONTEXT = 'testwright'
// Taken before a test can mock them.
const [soon, later] = [globalThis.setImmediate, globalThis.setTimeout]
const turn = () => new Promise(resolve => soon(resolve))
/** Ends a test that was not requested before it begins, without a report. */
const UNASKED = Symbol('a test that is not asked for')
/** What the reporter knows about the current file. */
const state = { emit: null, titles: [], ended: new Set(), waiting: new Map(), cancelled: [] }

/** The flags in the project's own test script, and those that TypeScript needs. */
export function ownFlags(folder, root, order) {
  const found = [folder, root].map(each => scriptFlags(each)).find(each => each.length > 0) ?? []
  return [...found, ...typeFlags([...order.files, order.watch ?? ''], found, folder)]
}

export const flags = (...given) => [
  ...ownFlags(...given),
  `--test-reporter=${import.meta.url}`,
  '--test-reporter-destination=stdout',
]

/** The report goes to standard output: a separate destination is sometimes lost when Node ends under load. */
export const direct = ({ files: [file], folder }) => ({
  argv: ['--test', '--test-reporter=tap', relative(folder, file)],
  folder,
})

function scriptFlags(folder) {
  const commands = commandsOf(readManifest(folder), program)
  const isTest = command => command.includes('--test')
  for (const command of [...commands.filter(isTest), ...commands.filter(each => !isTest(each))]) {
    const own = loadingFlags(command, folder)
    const started = command.find(word => /^(tsx|ts-node)$/.test(word))
    if (started === 'tsx') own.push('--import', 'tsx')
    if (started === 'ts-node') own.push('--loader', 'ts-node/esm')
    if (own.length > 0 || command.includes('--test')) return own
  }
  return []
}

/** Runs `order.files`; leftovers of a file are removed before the next. */
export async function run(order, emit) {
  if (order.record) return runAlone(order, emit, outcome)
  process.env.NODE_TEST_CONTEXT = CONTEXT
  const alive = setInterval(() => undefined, 1 << 30)
  const runner = await import('node:test')
  await runInTurn(order, emit, async tools => {
    state.emit = tools.emit
    const uncaught = []
    for (const name of ['uncaughtException', 'unhandledRejection'])
      process.on(name, error => uncaught.push(error))
    return (file, round) => runFile(file, { ...runner, ...tools, order, round, uncaught })
  })
  clearInterval(alive)
}

async function runFile(file, tools) {
  const { describe, beforeEach, mock, test, agent, emit, order, round, rounds, reload, uncaught } = tools
  let restore = () => false
  state.ended.delete(file)
  emit({ file, at: 'load', wait: order.loading })
  agent.begin(round.token)
  describe(`${MARK} ${file}`, { timeout: round.whole }, async () => {
    beforeEach(async context => {
      if (typeof context?.fullName === 'string' && rounds.skips(titleOf(context), true)) throw UNASKED
      // Results of the previous tests must be reported before this one may hang.
      for (let count = 0; count < 3; count++) await turn()
      emit({ file, at: 'test', wait: order.perTest, name: titleOf(context) })
    })
    try {
      await (round.again ? reload.load(file) : import(pathToFileURL(file).href))
    } catch (error) {
      emit(ofFile(file, broken(told(error))))
    }
    // Tests that the file adds one after another appear as soon as it is loaded.
    for (let count = 0; count < 3; count++) await turn()
    restore = noteWorld()
    agent.loaded(await underTest(file, order, round))
    emit({ file, at: 'test', wait: order.perTest + HOOKS, name: null })
  })
  // Top-level tests run in order: when this one runs, the suite has ended.
  await new Promise(resolve => test(MARK, () => void soon(resolve)))
  await settled(file)
  // When the test had already ended, only the exit status of the process would show the error.
  for (const error of uncaught.splice(0)) emit(ofFile(file, explain(error, told(error), 'failed')))
  mock.reset()
  mock.timers?.reset()
  agent.compare()
  const shaken = restore()
  emit({ file, done: true, ...agent.end() })
  return shaken
}

const titleOf = context =>
  typeof context?.fullName === 'string'
    ? context.fullName.split(' > ').slice(1).join(' ')
    : (context?.name ?? null)

function settled(file) {
  if (state.ended.has(file)) return Promise.resolve()
  return new Promise(resolve => {
    state.waiting.set(file, resolve)
    later(resolve, WAIT)
  })
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
  if (nesting === 0) return endOfSuite(passed, data)
  if (!top.startsWith(MARK)) return
  if (details.type === 'suite') return void (passed || release(details.error))
  const file = top.slice(MARK.length + 1)
  if (!passed && isUnasked(details.error)) return
  const title = [...state.titles.slice(1, nesting), name].join(' ')
  const found = { file, name: title, milliseconds: details.duration_ms ?? 0, ...outcome(passed, data) }
  if (!passed && details.error?.failureType === 'cancelledByParent') state.cancelled.push(found)
  else state.emit(found)
}

/** Cancelled tests get the error of the suite around them as their reason. */
function release(failure) {
  const { error, kind } = causeOf(failure)
  const known = kind !== 'subtestsFailed' && kind !== 'cancelledByParent' && error !== undefined
  for (const found of state.cancelled.splice(0))
    state.emit({ ...found, ...(known ? { detail: told(error) } : {}) })
}

function outcome(passed, { skip, details }) {
  if (skip !== undefined && skip !== false) return SKIPPED
  if (passed) return PASSED
  const { error, kind } = causeOf(details.error)
  if (kind === 'testTimeoutFailure') return late()
  if (kind === 'hookFailed' || kind === 'cancelledByParent') return broken(told(error))
  return explain(error, told(error), 'failed')
}

/** Unwraps the error, which node:test wraps. */
function causeOf(error) {
  const wrapped = error?.code === 'ERR_TEST_FAILURE' && error.cause !== undefined
  return { kind: error?.failureType ?? null, error: wrapped ? error.cause : error }
}

function isUnasked(error) {
  for (let at = error, far = 0; at !== undefined && far < 5; at = at?.cause, far++)
    if (at === UNASKED) return true
  return false
}

/** Called when the suite of a file has ended; reports errors in it outside tests. */
function endOfSuite(passed, { name, details }) {
  if (!name.startsWith(`${MARK} `)) return
  const file = name.slice(MARK.length + 1)
  const { error, kind } = passed ? {} : causeOf(details.error)
  release(passed ? undefined : details.error)
  if (!passed && kind !== 'subtestsFailed') state.emit(ofFile(file, broken(told(error))))
  state.ended.add(file)
  state.waiting.get(file)?.()
}
