// The whole pipeline for one pull request: plan, explore, generate, verify, report. Prints and publishes nothing.
import { runnerNames } from '../core/model/runner-names.js'
import type { Note } from '../core/report/notes.js'
import { assemble } from '../core/report/assemble.js'
import { explore, type Exploration } from './explore.js'
import { mapLimit } from '../core/lists.js'
import type { Sandbox } from '../core/model/ports.js'
import { surviving } from '../core/verify/gates.js'
import { missingPartsOf } from '../core/report/assemble.js'
import { finalise, minimise, verify, type Verification, type VerifyTools } from './verify.js'
import type { Report } from '../core/model/report.js'
import type { Candidate, Completion } from '../core/model/candidate.js'
import { seenIn } from '../core/report/training.js'
import type { TestTask } from '../core/model/target.js'
import type { Failure } from '../core/model/errors.js'
import { checkBudget, withName, type Writer } from './generate.js'
import { skipUnrunnable, skipNotIsolated } from './skip-targets.js'
import { whyNoTests, notesOf } from './notes.js'
import { prepare, type PreparedPlan } from './plan.js'
import { runRounds, completionsOf, noRounds, type Rounds, type RoundsInput } from './rounds.js'
import type { ReviewContext, Tools } from './tools.js'

export interface Review {
  report: Report
  /** Why a model gave no reply for some targets; null where none failed. The report has everything else. */
  failure: Failure | null
  /** Sentences for the first lines of the comment. */
  notes: Note[]
  /** Where the prices of the models come from. */
  priceSource: string | null
  /** The texts, at the head, of test files that are continued, by path. */
  existing: Record<string, string>
}

/** How often each test is run before it is kept. */
const RUNS = 3

type Explorations = Map<string, Exploration>

/** Reviews one pull request. A model that fails throws nothing: the rest is done, and `failure` says why. */
export async function review(context: ReviewContext): Promise<Review> {
  const { config, tools, pull } = context
  const clock = stopwatch(tools.now)
  const models = await openWriters(config, tools)
  await using prepared = await prepare(context)
  const sandbox = prepared.planned.tasks.length > 0 ? await prepareSandbox(tools) : null
  const runnable = sandbox ? await skipUnrunnable(prepared, sandbox, tools) : prepared.planned
  const explorations: Explorations = sandbox
    ? await clock.runs(exploreAll(tools, { ...prepared, planned: runnable }, sandbox))
    : new Map()
  const planned = skipNotIsolated(runnable, id => explorations.get(id)?.isolated !== false)
  const missingParts = missingPartsOf(planned.tasks.map(({ target }) => tools.language(target.language)))
  const explorer = models.writer ? config.explorer : 'always'
  const place = sandbox && { sandbox, trees: prepared.trees }
  const verifyTools = place && verifyToolsOf(config, tools, place, explorations)
  const explored = explorer === 'always' ? testsOfExplorer(explorations, planned.tasks, config, tools) : []
  const input = { config, tools, ...models, tasks: planned.tasks, explored, runs: clock.runs }
  const found: Rounds = verifyTools ? await runRounds({ ...input, verifyTools }) : noRounds
  const verified = verifyTools
    ? await clock.runs(finishVerification({ ...input, verifyTools }, found, explorations, explorer))
    : noVerification
  const completions = completionsOf(found)
  const report = assemble({
    ...planned,
    ...verified,
    tool: tools.tool,
    pull: { base: planned.base, head: planned.head, number: pull.number },
    sandbox: sandbox?.level ?? null,
    trees: sandbox?.trees ?? null,
    rejections: found.rejections,
    seenInTraining: seenInTrainingOf(verified, models, tools),
    behaviour: planned.tasks.flatMap(({ target }) => explorations.get(target.id)?.behaviour ?? []),
    files: verified.files.map(file => ({ ...file, sha256: tools.hash(file.content) })),
    completions,
    price: completion => priceOf(found, completion),
    seconds: { ...clock.seconds(), model: sum(found.rounds.map(round => round.writing.seconds)) },
    whyNoTest: whyNoTests(planned, found, explorations, explorer === 'never'),
  })
  const sources = [models.writer?.priceSource, models.controller?.priceSource].filter(
    text => text !== undefined && text !== null,
  )
  return {
    report,
    failure: failureOf(found),
    notes: [
      ...notesOf(tools, found, planned.tasks, explorer === 'never'),
      ...missingParts,
      ...noteOnDirectRuns(verified),
    ],
    priceSource: [...new Set(sources)].join('; ') || null,
    existing: Object.fromEntries(
      planned.tasks.flatMap(({ testPath, page }) =>
        page.existing === null ? [] : [[testPath, page.existing]],
      ),
    ),
  }
}

function noteOnDirectRuns({ notDirect }: Verification): Note[] {
  const runners = runnerNames.filter(name => notDirect.includes(name))
  return runners.length === 0 ? [] : [{ code: 'no-direct-run', runners }]
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Seconds of the whole review, and of the runs that were timed. */
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

/** With a budget both need a price. A model with both roles gets two names, so that the bill has a row per role. */
async function openWriters(
  config: ReviewContext['config'],
  tools: Tools,
): Promise<{ writer: Writer | null; controller: Writer | null }> {
  const writer = await tools.writer()
  const controller = writer ? await tools.controller() : null
  checkBudget(writer, config['max-cost'])
  checkBudget(controller, config['max-cost'], 'name a model card with a price as controller')
  const bothRoles = controller !== null && controller.model.name === writer?.model.name
  return {
    writer,
    controller: bothRoles ? withName(controller, `${controller.model.name} (controller)`) : controller,
  }
}

async function prepareSandbox(tools: Tools): Promise<Sandbox> {
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

function verifyToolsOf(
  config: ReviewContext['config'],
  { language, framework, parallel, project }: Tools,
  { sandbox, trees }: Pick<VerifyTools, 'sandbox' | 'trees'>,
  explorations: Explorations,
): VerifyTools {
  return {
    sandbox,
    trees,
    language,
    framework,
    parallel,
    runs: RUNS,
    mostPerTarget: config['max-tests-per-function'],
    pinObserved: config['pin-observed'],
    source: project(trees.head).read,
    noticed: target => explorations.get(target)?.kills ?? null,
  }
}

const noVerification: Verification = {
  verdicts: [],
  files: [],
  judged: [],
  candidates: [],
  measures: new Map(),
  notDirect: [],
}

/** Adds the explorer's tests to those of the models, as configured, then does the final run of all that survive. */
async function finishVerification(
  { tasks, tools, verifyTools, config }: Omit<RoundsInput, 'writer' | 'controller' | 'explored' | 'runs'>,
  { verification, aside }: Rounds,
  explorations: Explorations,
  explorer: ReviewContext['config']['explorer'],
): Promise<Verification> {
  const asked = minimise(aside, verifyTools, verification)
  const served = new Set(surviving(asked.judged).map(({ candidate }) => candidate.target))
  const open = explorer === 'auto' ? tasks.filter(({ target }) => !served.has(target.id)) : []
  const explored = testsOfExplorer(explorations, open, config, tools)
  if (explored.length > 0) tools.log(`verifying ${explored.length} tests of the explorer`)
  return finalise(await verify(explored, tasks, verifyTools, asked), verifyTools)
}

/** The explorer's tests for these functions. */
function testsOfExplorer(
  explorations: Explorations,
  tasks: TestTask[],
  config: ReviewContext['config'],
  tools: Tools,
): Candidate[] {
  const most = config['max-tests-per-function']
  return tasks.flatMap(
    ({ target }) => explorations.get(target.id)?.generate(tools.framework(target.framework), most) ?? [],
  )
}

/** Ids of tests whose body is in the training data of their writer, as far as its card says. */
function seenInTrainingOf(
  { judged }: Verification,
  models: Pick<RoundsInput, 'writer' | 'controller'>,
  { hash, language }: Tools,
): Set<string> {
  const known = [models.writer, models.controller].flatMap(writer =>
    writer?.fingerprints?.length ? [[writer.model.name, seenIn(writer.fingerprints, hash)] as const] : [],
  )
  const seen = new Map(known)
  const again = judged.filter(({ candidate, task }) =>
    seen.get(candidate.writer)?.(language(task.target.language).tokens(candidate.code), candidate.name),
  )
  return new Set(again.map(({ candidate }) => candidate.id))
}

/** The first failure of all rounds, null where none failed. */
function failureOf({ rounds }: Rounds): Failure | null {
  return rounds.find(round => round.writing.failure)?.writing.failure ?? null
}

/** The price of a reply, in dollars; null when it is unknown. */
function priceOf({ rounds }: Rounds, { writer, usage }: Completion): number | null {
  return rounds.find(round => round.writer.model.name === writer)?.writer.price(usage) ?? null
}
