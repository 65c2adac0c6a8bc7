// Runs test files with node:test in this process, each as a suite of its own, one after another.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { openAgent } from '../agent.cjs'
import { commandsOf, loadingFlags, readManifest, typeFlags } from '../flags.mjs'
import { forgetModules, loadedModules, noteWorld } from '../leftovers.cjs'
import { openReload } from '../reload.mjs'
import { openRounds } from '../rounds.cjs'
import { explain, told } from './jest-failure.cjs'
import { listen } from './node-test-reporter.mjs'

const REPORTER = new URL('./node-test-reporter.mjs', import.meta.url).href
const PROGRAM = /^(node|tsx|ts-node|--test|.*\/node)$/
const HOOKS = 5000
// Taken before a test can mock it.
const soon = globalThis.setImmediate
const turn = () => new Promise(resolve => soon(resolve))

/** The flags of the project's own test script, our reporter, and what TypeScript needs. */
export function flags(folder, root, order) {
  const found = [folder, root].map(each => ownFlags(each)).find(each => each.length > 0) ?? []
  const types = typeFlags([...order.files, order.watch ?? ''], found, folder)
  return [...found, ...types, `--test-reporter=${REPORTER}`, '--test-reporter-destination=stdout']
}

function ownFlags(folder) {
  for (const command of commandsOf(readManifest(folder), PROGRAM)) {
    const own = loadingFlags(command, folder)
    const started = command.find(word => /^(tsx|ts-node)$/.test(word))
    if (started === 'tsx') own.push('--import', 'tsx')
    if (started === 'ts-node') own.push('--loader', 'ts-node/esm')
    if (own.length > 0 || command.includes('--test')) return own
  }
  return []
}

/** Runs `order.files`; what a file leaves behind is taken away before the next. */
export async function run(order, emit) {
  const require = createRequire(import.meta.url)
  const alive = setInterval(() => undefined, 1 << 30)
  const { describe, beforeEach, mock, test } = await import('node:test')
  const rounds = openRounds(order, emit)
  const own = { agent: openAgent(order, emit), uncaught: [], reload: openReload(order.root) }
  const tools = { describe, beforeEach, mock, test, ...own }
  for (const path of order.setup) {
    await import(pathToFileURL(path).href)
  }
  const keep = new Set([...loadedModules(), ...Object.keys(require.cache)])
  const events = listen(order, rounds.emit)
  for (const name of ['uncaughtException', 'unhandledRejection'])
    process.on(name, error => tools.uncaught.push(error))
  for (const file of order.files) {
    for (const round of rounds.of(file, globalThis)) {
      const shaken = await runFile(file, order, rounds.emit, { ...tools, round }, events)
      if (shaken && order.kills === null) return emit({ again: true })
      if (!round.again) tools.reload.note(file)
      forgetModules(keep)
    }
  }
  clearInterval(alive)
}

async function runFile(file, order, emit, tools, events) {
  const { describe, beforeEach, mock, test, agent, uncaught, round, reload } = tools
  let restore = () => false
  events.at(file)
  emit({ file, at: 'load', wait: order.loading })
  agent.begin(round.token)
  describe(events.suite(file), { timeout: round.whole }, async () => {
    beforeEach(async context => {
      // What the tests before it gave is to be reported before it may hang.
      for (let round = 0; round < 3; round++) await turn()
      emit({ file, at: 'test', wait: order.perTest, name: events.title(context) })
    })
    try {
      await (round.again ? reload.load(file) : import(pathToFileURL(file).href))
    } catch (error) {
      emit({ file, name: null, milliseconds: 0, ...explain(error, told(error), 'broken') })
    }
    restore = noteWorld()
    emit({ file, at: 'test', wait: order.perTest + HOOKS, name: null })
  })
  // Tests at the top run in order: when this one does, the suite has ended.
  await new Promise(resolve => test(events.mark, () => void soon(resolve)))
  await events.settled(file)
  // Where its test had ended, only the status of the process tells of it.
  for (const error of uncaught.splice(0))
    emit({ file, name: null, milliseconds: 0, ...explain(error, told(error), 'failed') })
  const shaken = restore()
  mock.reset()
  mock.timers?.reset()
  emit({ file, done: true, ...agent.end() })
  return shaken
}
