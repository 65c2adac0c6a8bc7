// What a project's tests, scripts, settings and dependencies say -> how sure each runner is for one source.
import type { Project } from '../../../core/model/ports.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'
import { runners } from '../runners/index.js'
import { nearTests } from './nearest-tests.js'
import { hasSettings } from './patterns.js'
import { folderOf } from '../../shared/paths.js'
import { projectFilesOf, type Manifest, type ProjectFiles } from './project-files.js'
import { commandsOf } from './scripts.js'

/** By the name of the runner, from 0 to 1. */
type Scores = Record<string, number>

const WEIGHT = { imported: 0.95, far: 0.2, globals: 0.4, script: 0.8, settings: 0.6, dependency: 0.3 }
/** For a runner that needs nothing that a project could show. */
const BUILT_IN = 0.05
const NEAREST = 8

/** What shows a runner that may not be known here: by name, so that one that becomes known is taken out. */
const FOREIGN: Record<string, RegExp> = {
  bun: /["'`]bun:test["'`]/,
  deno: /["'`]jsr:[^"'`]*["'`]|(?<![\p{L}\p{N}_.$])Deno\.test\(/u,
  cypress: /(?<![\p{L}\p{N}_.$])cy\.[a-z]+\(/u,
  others: /["'`](?:ava|tap|tape|uvu|zora|qunit|@playwright\/test|@japa\/runner)["'`]/,
}
const foreign = Object.entries(FOREIGN).flatMap(([name, sign]) =>
  runners.some(runner => runner.name === name) ? [] : [sign],
)

/** How sure it is, 0 to 1, that tests of `source` are run by a runner; something is left for Node's own where nothing is said. */
export function sureOf({ name }: JavaScriptRunnerSpec, project: Project, source: string): number {
  const projectFiles = projectFilesOf(project)
  if (projectFiles.sources.size === 0 && projectFiles.tests.length === 0) return 0
  const scores = projectFiles.once(`sure:${folderOf(source)}`, () => scoresOf(projectFiles, source))
  return scores[name] ?? 0
}

export const likelyRunner = (project: Project, source: string): JavaScriptRunnerSpec =>
  runners.reduce((one, other) =>
    sureOf(other, project, source) > sureOf(one, project, source) ? other : one,
  )

/** The runner whose name a test's text gives: `bare` for globals of any of them, null for one that is not known here. */
export function runnerOf(text: string): string | null {
  if (foreign.some(sign => sign.test(text))) return null
  const named = runners.find(({ signs }) => signs.sure.test(text))
  if (named) return named.name
  return /^[ \t]*(?:describe|it|test|suite)(?:\.[a-z]+)*\(/m.test(text) ? 'bare' : null
}

function scoresOf(projectFiles: ProjectFiles, source: string): Scores {
  const { tests, own } = nearTests(projectFiles, source)
  const texts = tests.slice(0, NEAREST).map(path => projectFiles.text(path) ?? '')
  const votes: Scores = {}
  let total = 0
  texts.forEach((text, rank) => {
    const said = runnerOf(text)
    if (said === null) return
    const weight = 1 / (1 + rank)
    votes[said] = (votes[said] ?? 0) + weight
    total += weight
  })
  const share = (said: string) => (votes[said] ?? 0) / (total || 1)
  const manifest = saidByManifests(projectFiles, source)
  const ofGlobals = manifest === null ? globalsOf(texts) : null
  const scores = runners.map(({ name, globals, builtIn, alsoRuns = [] }): [string, number] => {
    const listed = manifest?.[name] ?? 0
    const shares = [name, ...(listed > 0 ? alsoRuns : [])].map(share)
    const imported = (own ? WEIGHT.imported : WEIGHT.far) * shares.reduce((sum, each) => sum + each)
    const fits = manifest === null ? name === ofGlobals : listed > 0 && globals !== 'never'
    const bare = fits ? WEIGHT.globals * share('bare') : 0
    const score = 1 - (1 - imported) * (1 - bare) * (1 - listed)
    return [name, Math.max(score, builtIn ? BUILT_IN : 0)]
  })
  return Object.fromEntries(scores)
}

/** Whose globals they are where no manifest says anything: those of a runner with its own `expect`, or of one without. */
function globalsOf(texts: string[]): string | undefined {
  const library = /["'`](?:node:)?(?:assert(?:\/strict)?|chai|should|expect\.js|sinon-chai)["'`]/
  const asserts = texts.some(text => runnerOf(text) === 'bare' && library.test(text))
  const wanted = asserts ? 'always' : 'by default'
  return runners.find(({ globals }) => globals === wanted)?.name
}

/** The nearest manifest that says anything at all decides. */
function saidByManifests(projectFiles: ProjectFiles, source: string): Scores | null {
  for (const manifest of projectFiles.manifests(folderOf(source))) {
    const scores = runners.map(runner => [runner.name, saidBy(runner, projectFiles, manifest)] as const)
    if (scores.some(([, score]) => score > 0)) return Object.fromEntries(scores)
  }
  return null
}

function saidBy(runner: JavaScriptRunnerSpec, projectFiles: ProjectFiles, manifest: Manifest): number {
  const script = commandsOf(runner, manifest).length > 0 ? WEIGHT.script : 0
  const settings = hasSettings(runner, projectFiles, manifest) ? WEIGHT.settings : 0
  const listed = Object.keys(manifest.dependencies).some(name => runner.dependencies.test(name))
  const dependency = listed ? WEIGHT.dependency : 0
  return 1 - (1 - script) * (1 - settings) * (1 - dependency)
}
