// Runs test files one after another in one process, each as if it had a process of its own.
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
 * Runs `order.files`. `prepare({ agent, rounds, emit, reload })` returns a function of a file and a round
 * (`rounds.cjs`) that runs the file and tells whether the process can no longer be used. Leftovers of a file are
 * removed before the next, and a new process takes over when this one can no longer be trusted.
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

/** The instance of the module under test that the tests imported, and the project's assertion library beside Node's. */
export async function underTest(file, { watch, seed, kills, finalRun, folder }, { again }) {
  if (watch === null || seed !== 0 || kills !== null || finalRun || again) return []
  // Importing a module that the tests do not use would run it; a TypeScript loader may return another instance.
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
 * Reloads a project module with all its imports from the project, as a new process would. Call `load(file)` once the
 * CommonJS modules are forgotten (`leftovers.cjs`). The kind of a file is known from its first load: call
 * `note(file)` before that is forgotten.
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
      // Modules are cached by their full URL: a new query gives new instances, also of their imports.
      if (!hooked) register('./one-process-hooks.mjs', import.meta.url, { data: { root } })
      hooked = true
      number += 1
      return import(`${pathToFileURL(file).href}?testwright=${number}`)
    },
  }
}
