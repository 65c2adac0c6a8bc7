// Runs test files one after another in one process, each as if the process were its own.
import { readFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'
import { parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { types } from 'node:util'
import { openAgent } from './agent.cjs'
import { forgetModules, loadedModules } from './leftovers.cjs'
import { openRounds } from './rounds.cjs'

const require = createRequire(import.meta.url)
const { cache } = require

/**
 * Runs `order.files` with what `prepare({ agent, rounds, emit, reload })` gives: a function of a file and a round (`rounds.cjs`) that runs the file
 * and tells whether the process is fit for no other. What a file leaves behind is taken away before the next, and a new process takes over
 * where this one cannot be trusted any more.
 */
export async function runInTurn(order, emit, prepare) {
  const rounds = openRounds(order, emit)
  const reload = openReload(order.root)
  for (const path of order.setup) await import(pathToFileURL(path).href)
  const runFile = await prepare({ agent: openAgent(order, emit), rounds, emit: rounds.emit, reload })
  const keep = loadedModules()
  for (const file of order.files) {
    for (const round of rounds.of(file, globalThis)) {
      const shaken = await runFile(file, round)
      if (shaken && order.kills === null) return emit({ again: true })
      if (!round.again) reload.note(file)
      forgetModules(keep)
    }
  }
}

/** The module under test where the tests have it as they imported it, and the assertions of the project beside Node's. */
export async function underTest(file, { watch, seed, kills, finalRun, folder }, { again }) {
  if (watch === null || seed !== 0 || kills !== null || finalRun || again) return []
  // To import what the tests do not would run it; a loader of TypeScript may give another instance.
  if (/\.[cm]?tsx?$/.test(watch)) return []
  const { name } = parse(watch)
  if (!readFileSync(file, 'utf8').includes(name === 'index' ? '.' : name)) return []
  const found = await Promise.allSettled([import(pathToFileURL(watch).href), chaiOf(folder)])
  return found.flatMap(({ value }) => value ?? [])
}

async function chaiOf(folder) {
  return import(pathToFileURL(createRequire(`${folder}/package.json`).resolve('chai')).href)
}

/**
 * Loads a module of the project once more, with all that it imports of the project, as a new process would. `load(file)` once the CommonJS
 * modules are forgotten (`leftovers.cjs`). What a file is, is told by how it was loaded the first time: `note(file)` before that is
 * forgotten.
 */
function openReload(root) {
  const common = new Set()
  let hooked = false
  let number = 0
  return {
    note(file) {
      const held = cache[file]
      if (held !== undefined && !types.isModuleNamespaceObject(held.exports)) common.add(file)
    },
    async load(file) {
      if (common.has(file)) return require(file)
      // Modules are kept by their whole address: with another query they are others, and so are those that they import.
      if (!hooked) register('./one-process-hooks.mjs', import.meta.url, { data: { root } })
      hooked = true
      number += 1
      return import(`${pathToFileURL(file).href}?testwright=${number}`)
    },
  }
}
