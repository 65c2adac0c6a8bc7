// The whole river for one pull request: plan, explore, write, prove, report. Prints nothing and publishes nothing.
import { assemble } from '../core/report/assemble.js'
import type { Config } from '../core/model/configuration.js'
import { explore, type Exploration } from './explore.js'
import { mapLimit } from '../core/lists/parallel.js'
import type { Pull } from '../core/model/forge.js'
import type { Sandbox } from '../core/model/ports.js'
import { surviving, finalise, verify, minimise, type Verification, type VerifyTools } from './verify.js'
import { missingPartsOf } from '../core/report/missing-parts.js'
import type { Report } from '../core/model/report.js'
import type { Candidate, Completion } from '../core/model/candidate.js'
import { seenIn } from '../core/report/training.js'
import type { TestTask } from '../core/model/target.js'
import type { Failure } from '../core/model/errors.js'
import { checkBudget, renamed, type Writer } from './generate.js'
import { leaveOut, leaveOutOthers } from './leave-out.js'
import { failureOf, fatesOf, notesOf } from './notes.js'
import { prepare, type PreparedPlan } from './plan.js'
import { askAndJudge, completionsOf, type Rounds, type RoundsInput } from './rounds.js'
import type { CommitRange, Tools } from './tools.js'

export interface Review {
  report: Report
  /** Why the model gave nothing for some targets; what else was found is in the report all the same. */
  failure: Failure | null
  /** Sentences of ours for the first lines of the comment. */
  notes: string[]
  /** Who says what the models cost. */
  priceSource: string | null
  /** Texts at the head of test files that are continued, by path. */
  existing: Record<string, string>
}

const runs = 3

type Explorations = Map<string, Exploration>

/** Reviews one pull request. A model that fails is no throw: the rest is done and `failure` says why. */
export async function review(config: Config, tools: Tools, pull: Pull, range: CommitRange): Promise<Review> {
  const clock = stopwatch(tools.now)
  const models = await openModels(config, tools)
  await using prepared = await prepare(config, tools, pull, range)
  const sandbox = prepared.planned.tasks.length > 0 ? await openSandbox(tools) : null
  const runnable = sandbox ? await leaveOut(prepared, sandbox, tools) : prepared.planned
  const explorations: Explorations = sandbox
    ? await clock.runs(exploreAll(tools, { ...prepared, planned: runnable }, sandbox))
    : new Map()
  const planned = leaveOutOthers(runnable, id => explorations.get(id)?.isolated !== false)
  const limits = missingPartsOf(planned.tasks.map(({ target }) => tools.language(target.language)))
  const explorer = models.writer ? config.explorer : 'always'
  const proof = sandbox ? proofTools(config, tools, prepared.trees, sandbox, explorations) : null
  const explored = explorer === 'always' ? writtenBy(explorations, planned.tasks, config, tools) : []
  const input = { config, tools, ...models, tasks: planned.tasks, explored, runs: clock.runs }
  const found: Rounds = proof ? await askAndJudge({ ...input, proof }) : nothingAsked
  const proved = proof
    ? await clock.runs(proveRest({ ...input, proof }, found, explorations, explorer))
    : nothingProved
  const completions = completionsOf(found)
  const report = assemble({
    ...planned,
    ...proved,
    tool: tools.tool,
    pull: { base: planned.base, head: planned.head, number: pull.number },
    sandbox: sandbox?.level ?? null,
    rejections: found.rejections,
    seenInTraining: seenOf(found, models, tools),
    behaviour: planned.tasks.flatMap(({ target }) => explorations.get(target.id)?.behaviour ?? []),
    files: proved.files.map(file => ({ ...file, sha256: tools.hash(file.content) })),
    completions,
    price: completion => priceOf(found, completion),
    seconds: { ...clock.seconds(), model: sum(found.rounds.map(round => round.writing.seconds)) },
    fates: fatesOf(planned, found, explorations, explorer),
  })
  const sources = [models.writer?.priceSource, models.controller?.priceSource].filter(
    text => text !== undefined && text !== null,
  )
  return {
    report,
    failure: failureOf(found),
    notes: [...notesOf(tools, found, planned.tasks), ...limits],
    priceSource: [...new Set(sources)].join('; ') || null,
    existing: Object.fromEntries(
      planned.tasks.flatMap(({ testPath, page }) =>
        page.existing === null ? [] : [[testPath, page.existing]],
      ),
    ),
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Seconds of the whole run and of what was timed as trials. */
function stopwatch(now: () => number) {
  const started = now()
  let runs = 0
  return {
    runs: async <T>(work: Promise<T>): Promise<T> => {
      const from = now()
      const done = await work
      runs += now() - from
      return done
    },
    seconds: () => ({ total: (now() - started) / 1000, runs: runs / 1000 }),
  }
}

/** Both have to have a price where a budget is set. Who has one name twice would have one bill for two roles. */
async function openModels(
  config: Config,
  tools: Tools,
): Promise<{ writer: Writer | null; controller: Writer | null }> {
  const writer = await tools.writer()
  const controller = writer ? await tools.controller() : null
  checkBudget(writer, config['max-cost'])
  checkBudget(controller, config['max-cost'], 'name a model card with a price as controller')
  const twice = controller !== null && controller.model.name === writer?.model.name
  return {
    writer,
    controller: twice ? renamed(controller, `${controller.model.name} (controller)`) : controller,
  }
}

async function openSandbox(tools: Tools): Promise<Sandbox> {
  const sandbox = await tools.sandbox()
  await tools.setup()
  return sandbox
}

async function exploreAll(
  tools: Tools,
  { planned, trees }: Pick<PreparedPlan, 'planned' | 'trees'>,
  sandbox: Sandbox,
): Promise<Explorations> {
  const { read } = tools.project(trees.head)
  const found = await mapLimit(planned.tasks, tools.parallel, async task => {
    const { id, file, language } = task.target
    tools.log(`exploring ${id}`)
    const exploring = { language: tools.language(language), sandbox, trees }
    return [id, await explore(task, exploring, read(file))] as const
  })
  return new Map(found)
}

function proofTools(
  config: Config,
  { language, framework, parallel, project }: Tools,
  trees: PreparedPlan['trees'],
  sandbox: Sandbox,
  explorations: Explorations,
): VerifyTools {
  return {
    ...{ sandbox, trees, language, framework, parallel, runs },
    mostPerTarget: config['max-tests-per-function'],
    pinObserved: config['pin-observed'],
    source: project(trees.head).read,
    noticed: target => explorations.get(target)?.kills ?? null,
  }
}

const nothingAsked: Rounds = {
  verification: { cases: [], baselines: new Map() },
  rounds: [],
  rejections: [],
  aside: [],
  overMax: 0,
}
const nothingProved: Verification = { verdicts: [], files: [], candidates: [], measures: new Map() }

/** The explorer's tests after those of the models, where the setting wants them; then all that passed is rehearsed together. */
async function proveRest(
  { tasks, tools, proof, config }: Omit<RoundsInput, 'writer' | 'controller' | 'explored' | 'runs'>,
  { verification, aside }: Rounds,
  explorations: Explorations,
  explorer: Config['explorer'],
): Promise<Verification> {
  minimise(aside, proof, verification)
  const served = new Set(surviving(verification.cases).map(one => one.candidate.target))
  const open = explorer === 'auto' ? tasks.filter(({ target }) => !served.has(target.id)) : []
  const explored = writtenBy(explorations, open, config, tools)
  if (explored.length > 0) tools.log(`proving ${explored.length} tests of the explorer`)
  await verify(explored, tasks, proof, verification)
  return finalise(verification.cases, proof, verification)
}

/** What the explorer writes for these functions. */
function writtenBy(explorations: Explorations, tasks: TestTask[], config: Config, tools: Tools): Candidate[] {
  const most = config['max-tests-per-function']
  return tasks.flatMap(
    ({ target }) => explorations.get(target.id)?.write(tools.framework(target.framework), most) ?? [],
  )
}

/** Tests whose body is one that their writer was tuned on, as far as its card knows. */
function seenOf(
  { verification }: Rounds,
  models: Pick<RoundsInput, 'writer' | 'controller'>,
  { hash, language }: Tools,
): Set<string> {
  const known = [models.writer, models.controller].flatMap(one =>
    one?.fingerprints?.length ? [[one.model.name, seenIn(one.fingerprints, hash)] as const] : [],
  )
  const seen = new Map(known)
  const again = verification.cases.filter(({ candidate, task }) =>
    seen.get(candidate.writer)?.(language(task.target.language).tokens(candidate.code), candidate.name),
  )
  return new Set(again.map(one => one.candidate.id))
}

/** Each reply at the price of who gave it. */
function priceOf({ rounds }: Rounds, { writer, usage }: Completion): number | null {
  return rounds.find(round => round.writer.model.name === writer)?.writer.price(usage) ?? null
}
