// A project's tests, scripts, settings and dependencies -> how likely each runner is for one source.
import type { Project } from '../../../core/model/ports.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'
import { runners } from '../runners/index.js'
import { nearTests } from './nearest-tests.js'
import { hasSettings } from './patterns.js'
import { folderOf } from '../../shared/paths.js'
import { projectFilesOf, type Manifest, type ProjectFiles } from './project-files.js'
import { commandsOf } from './scripts.js'

/** Scores from 0 to 1 by runner name. */
type Scores = Record<string, number>

const WEIGHT = { imported: 0.95, far: 0.2, globals: 0.4, script: 0.8, settings: 0.6, dependency: 0.3 }
/** For a runner that leaves no trace in a project. */
const BUILT_IN = 0.05
const NEAREST = 8

/** Signs of runners that may be unsupported: by name, so that a supported one is dropped. */
const FOREIGN: Record<string, RegExp> = {
  bun: /["'`]bun:test["'`]/,
  deno: /["'`]jsr:[^"'`]*["'`]|(?<![\p{L}\p{N}_.$])Deno\.test\(/u,
  cypress: /(?<![\p{L}\p{N}_.$])cy\.[a-z]+\(/u,
  others: /["'`](?:ava|tap|tape|uvu|zora|qunit|@playwright\/test|@japa\/runner)["'`]/,
}
const foreign = Object.entries(FOREIGN).flatMap(([name, sign]) =>
  runners.some(runner => runner.name === name) ? [] : [sign],
)

/** How likely a runner is for tests of `source`, 0 to 1; Node's own keeps a small score when nothing is known. */
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

/** The runner that a test's text names: `bare` for globals of any runner, null for an unsupported one. */
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

/** The likely runner of globals when no manifest says anything: one with its own `expect`, or one without. */
function globalsOf(texts: string[]): string | undefined {
  const library = /["'`](?:node:)?(?:assert(?:\/strict)?|chai|should|expect\.js|sinon-chai)["'`]/
  const asserts = texts.some(text => runnerOf(text) === 'bare' && library.test(text))
  const wanted = asserts ? 'always' : 'by default'
  return runners.find(({ globals }) => globals === wanted)?.name
}

/** The nearest manifest with any signs decides. */
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
