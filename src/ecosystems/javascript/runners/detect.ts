// What a project's tests, scripts, settings and dependencies say -> how sure each of the four runners is for one source.
import type { Project } from '../../../core/model/ports.js'
import { folderOf, projectFilesOf, join, type ProjectFiles, type Manifest } from './project-files.js'
import { nearTests } from './nearest-tests.js'
import { argumentsOf, testCommands } from './scripts.js'

const RUNNERS = ['node:test', 'jest', 'vitest', 'mocha'] as const
export type Runner = (typeof RUNNERS)[number]
type Scores = Record<Runner, number>

const WEIGHT = { imported: 0.95, far: 0.2, globals: 0.4, script: 0.8, settings: 0.6, dependency: 0.3 }
const FALLBACK = 0.05
const NEAREST = 8

const DEPENDENCY: Record<Runner, RegExp> = {
  'node:test': /^(?:borp|@matteo\.collina\/borp)$/,
  jest: /^(?:jest|jest-cli|ts-jest|babel-jest|@swc\/jest|@jest\/(?:core|globals)|jest-environment-.*)$/,
  vitest: /^(?:vitest|@vitest\/(?:ui|browser|coverage-.*))$/,
  mocha: /^(?:mocha|ts-mocha)$/,
}
const PROGRAM: Record<Runner, RegExp> = {
  'node:test': /^(?:node|tsx|ts-node|borp)$/,
  jest: /^(?:jest(?:\.[cm]?js)?|ts-jest)$/,
  vitest: /^vitest(?:\.mjs)?$/,
  mocha: /^(?:_?mocha(?:\.[cm]?js)?|ts-mocha)$/,
}
const MODULES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const namesOf = (stem: string, ...more: string[]) => [...MODULES, ...more].map(end => `${stem}.${end}`)

/** Names of settings files by runner, as they are looked for in the folder of a manifest. */
export const SETTINGS: Record<Runner, string[]> = {
  'node:test': [],
  jest: namesOf('jest.config', 'json'),
  vitest: [
    ...namesOf('vitest.config'),
    ...namesOf('vite.config'),
    'vitest.workspace.ts',
    'vitest.workspace.js',
  ],
  mocha: ['js', 'cjs', 'mjs', 'json', 'jsonc', 'yml', 'yaml'].map(end => `.mocharc.${end}`),
}

const IMPORTED: [Runner, RegExp][] = [
  ['node:test', /["'`]node:test["'`]/],
  ['vitest', /["'`]vitest["'`]|(?<![\p{L}\p{N}_.$])vi\.(?:fn|mock|spyOn|useFakeTimers)\(/u],
  [
    'jest',
    /["'`]@jest\/globals["'`]|(?<![\p{L}\p{N}_.$])jest\.(?:fn|mock|spyOn|useFakeTimers|setTimeout)\(/u,
  ],
  ['mocha', /["'`]mocha["'`]/],
]
const FOREIGN =
  /["'`](?:bun:test|ava|tap|tape|uvu|zora|qunit|@playwright\/test|@japa\/runner|jsr:[^"'`]*)["'`]|(?<![\p{L}\p{N}_.$])(?:Deno\.test|cy\.[a-z]+)\(/u

/** How sure it is, 0 to 1, that tests of `source` are run by `runner`; `node:test` is left where nothing is said. */
export function sureOf(runner: Runner, project: Project, source: string): number {
  const projectFiles = projectFilesOf(project)
  if (projectFiles.sources.size === 0 && projectFiles.tests.length === 0) return 0
  const key = `sure:${folderOf(source)}`
  const known = projectFiles.scratch.get(key) as Scores | undefined
  const scores = known ?? minimise(projectFiles, source)
  projectFiles.scratch.set(key, scores)
  return scores[runner]
}

/** The runner whose name a test's text gives: `bare` for globals of any of them, null for one that is not known here. */
export function runnerOf(text: string): Runner | 'bare' | null {
  if (FOREIGN.test(text)) return null
  const named = IMPORTED.find(([, pattern]) => pattern.test(text))
  if (named) return named[0]
  return /^[ \t]*(?:describe|it|test|suite)(?:\.[a-z]+)*\(/m.test(text) ? 'bare' : null
}

function minimise(projectFiles: ProjectFiles, source: string): Scores {
  const { tests, own } = nearTests(projectFiles, source)
  const said = tests.slice(0, NEAREST).map(path => projectFiles.text(path) ?? '')
  const manifest = saidByManifests(projectFiles, source)
  const some = RUNNERS.some(runner => manifest[runner] > 0)
  const total = said.reduce((sum, text, rank) => sum + (runnerOf(text) === null ? 0 : 1 / (1 + rank)), 0)
  const share = (of: Runner | 'bare') =>
    said.reduce((sum, text, rank) => sum + (runnerOf(text) === of ? 1 / (1 + rank) : 0), 0) / (total || 1)
  const scores = RUNNERS.map((runner): [Runner, number] => {
    const imported = (own ? WEIGHT.imported : WEIGHT.far) * share(runner)
    const fits = some ? manifest[runner] > 0 && runner !== 'node:test' : runner === globalsOf(said)
    const bare = fits ? WEIGHT.globals * share('bare') : 0
    return [runner, 1 - (1 - imported) * (1 - bare) * (1 - manifest[runner])]
  })
  const all = Object.fromEntries(scores) as Scores
  return { ...all, 'node:test': Math.max(all['node:test'], FALLBACK) }
}

/** Whose globals they are where no manifest says anything: Jest brings its own `expect`, Mocha none. */
function globalsOf(texts: string[]): Runner {
  const asserts = /["'`](?:node:)?(?:assert(?:\/strict)?|chai|should|expect\.js|sinon-chai)["'`]/
  return texts.some(text => runnerOf(text) === 'bare' && asserts.test(text)) ? 'mocha' : 'jest'
}

/** The nearest manifest that says anything at all decides. */
function saidByManifests(projectFiles: ProjectFiles, source: string): Scores {
  for (const manifest of projectFiles.manifests(folderOf(source))) {
    const scores = saidBy(projectFiles, manifest)
    if (RUNNERS.some(runner => scores[runner] > 0)) return scores
  }
  return { 'node:test': 0, jest: 0, vitest: 0, mocha: 0 }
}

function saidBy(projectFiles: ProjectFiles, manifest: Manifest): Scores {
  const commands = testCommands(manifest.scripts)
  const dependencies = Object.keys(manifest.dependencies)
  const scores = RUNNERS.map((runner): [Runner, number] => {
    const started = commands.some(command => {
      const given = argumentsOf(command, PROGRAM[runner])
      return (
        given !== null && (runner !== 'node:test' || command.includes('borp') || given.includes('--test'))
      )
    })
    const script = started ? WEIGHT.script : 0
    const settings = hasSettings(runner, projectFiles, manifest) ? WEIGHT.settings : 0
    const dependency = dependencies.some(name => DEPENDENCY[runner].test(name)) ? WEIGHT.dependency : 0
    return [runner, 1 - (1 - script) * (1 - settings) * (1 - dependency)]
  })
  return Object.fromEntries(scores) as Scores
}

function hasSettings(runner: Runner, projectFiles: ProjectFiles, { folder, json }: Manifest): boolean {
  if ((runner === 'jest' || runner === 'mocha') && json[runner] !== undefined) return true
  return SETTINGS[runner].some(name => {
    const path = join(folder, name)
    if (!projectFiles.known.has(path)) return false
    return !name.startsWith('vite.') || /\btest\s*:/.test(projectFiles.settings(path) ?? '')
  })
}
