// The whole pipeline for one pull request: plan, explore, generate, verify, report. Prints and publishes nothing.
import { runnerNames } from '../core/model/runner-names.js'
import type { Note } from '../core/report/notes.js'
import { assemble } from '../core/report/assemble.js'
import { explore, type Exploration } from './explore.js'
import { mapLimit, openQueue } from '../core/lists.js'
import type { Sandbox, Session } from '../core/model/sandbox.js'
import { missingPartsOf } from '../core/report/assemble.js'
import type { Verification } from './verify.js'
import { finishVerification, type GenerateTests } from './finish.js'
import type { Report } from '../core/model/report.js'
import type { Completion } from '../core/model/candidate.js'
import { seenIn } from '../core/report/training.js'
import type { TestTask } from '../core/model/target.js'
import type { Failure } from '../core/model/errors.js'
import { checkBudget, withName, type Writer } from './generate.js'
import { skipUnrunnable, skipNotIsolated, skipUnset } from './skip-targets.js'
import { environmentOf } from './environment.js'
import { whyNoTests, notesOf, notesOnBase, notesOnSetUp } from './notes.js'
import { prepare, type Planned, type PreparedPlan } from './plan.js'
import {
  openRounds,
  completionsOf,
  noRounds,
  type OpenRounds,
  type Rounds,
  type RoundsInput,
} from './rounds.js'
import { awaited, joinRows } from '../core/explore/behaviour.js'
import { splitTest } from '../core/baseline/own-tests.js'
import type { RecordedRow } from '../core/baseline/recorded-calls.js'
import type { BehaviourRow } from '../core/model/run.js'
import { measureBaseline } from './baseline.js'
import { openQuoting, quotedContext, type Quoting } from './prompt-facts.js'
import { handedOverTests } from './own-tests/handed-over.js'
import { openOwnTests } from './own-tests/own-tests.js'
import type { OwnFindings, OwnTestsStage } from './own-tests/tools.js'
import {
  noteAliases,
  noteBase,
  ownTestsTools,
  sourceAliasesOf,
  timeJobs,
  verifyToolsOf,
  withAliases,
} from './session-tools.js'
import type { ReviewContext, Tools } from './tools.js'

export interface Review {
  report: Report
  /** Why a model gave no reply for some targets; null where none failed. The report has everything else. */
  failure: Failure | null
  /** Sentences for the first lines of the comment. */
  notes: Note[]
  /** Where the prices of the models come from. */
  priceSource: string | null
  /** Head texts of the existing test files that new tests are added to, by path. */
  existing: Record<string, string>
  /** Head texts of the files with mutants, by path; unreadable files are left out. */
  sources: Record<string, string>
  /** Dollars that this run paid; the bill also counts replies that an earlier run paid for. */
  paid: number
}

/** Without a writer, nothing is quoted. */
const plain = { request: 'plain', calls: 'none' } as const

type Explorations = ReadonlyMap<string, Exploration>

/** Reviews one pull request. A model that fails throws nothing: the rest is done, and `failure` says why. */
export async function review(context: ReviewContext): Promise<Review> {
  const { config, tools } = context
  const started = tools.now()
  const models = await openWriters(config, tools)
  await using prepared = await prepare(context)
  const { tasks, watchOnly } = prepared.planned
  // Before the model is asked: nothing is paid for where nothing can be run.
  const sandbox = tasks.length + watchOnly.length > 0 ? await tools.sandbox() : null
  const quoting = openQuoting(models.writer?.recipe ?? plain, await quotedContext(context, prepared))
  const rounds = openRounds({ config, tools, ...models, tasks, factsOf: quoting.factsOf })
  try {
    const measured = sandbox
      ? await measureAll(context, prepared, { rounds, models, sandbox, quoting })
      : nothingMeasured(prepared.planned)
    return reportOf(context, { models, measured, seconds: (tools.now() - started) / 1000 })
  } catch (error) {
    quoting.close()
    await rounds.stop()
    throw error
  }
}

type Models = Pick<RoundsInput, 'writer' | 'controller'>

/** All that was found by running code. */
interface Measured {
  planned: Planned
  /** Null where there was nothing to run. */
  sandbox: Sandbox | null
  explorations: Explorations
  found: Rounds
  verified: Verification
  /** What the project's own tests show. */
  own: OwnFindings
  /** Texts of the files with functions that were measured, by path. */
  sources: ReadonlyMap<string, string>
  /** Seconds in which jobs ran. */
  seconds: number
  /** Jobs whose outcome was remembered from an earlier run. */
  remembered: number
}

interface Opened {
  rounds: OpenRounds
  models: Models
  sandbox: Sandbox
  quoting: Quoting
}

async function measureAll(
  { config, tools, baseline }: ReviewContext,
  prepared: PreparedPlan,
  { rounds, models, sandbox, quoting }: Opened,
): Promise<Measured> {
  await tools.setup()
  await using opened = await sandbox.open({ ...prepared.trees, build: config.build })
  noteBase(opened, tools)
  const runnable = await skipUnrunnable(prepared.planned, opened, tools)
  const aliases = sourceAliasesOf({ config, tools }, prepared)
  noteAliases(aliases, tools)
  const { session, seconds, remembered } = timeJobs(withAliases(opened, aliases), tools)
  const explorer = models.writer ? config.explorer : 'always'
  const ownTestsOf = [...runnable.tasks, ...runnable.watchOnly]
  const ownTests =
    baseline && config['baseline-seconds'] > 0
      ? handedOverTests(baseline, ownTestsOf, tools.project(session.trees.head).read)
      : openOwnTests(ownTestsOf, ownTestsTools({ config, tools }, prepared, { session, aliases }))
  const exploring = exploreAll(tools, { session, tasks: runnable.tasks, ownTests }, explorer === 'always')
  const generateTests = testsOfExplorer(exploring, config, tools)
  const verifyTools = { ...verifyToolsOf(config, tools, session), ownTests, changed: runnable.tasks }
  quoting.open({ ownTests, exploring, verifyTools })
  const head = tools.project(session.trees.head)
  const { faultOf, faultBefore } = environmentOf(head, config.build !== '', ownTests)
  const found = await rounds.run({
    tasks: runnable.tasks,
    verifyTools,
    faultOf,
    explored: async task => {
      const exploration = await exploring.get(task.target.id)
      if (exploration?.isolated === false || (await faultBefore(task, exploration))) return null
      return explorer === 'always' ? generateTests(task) : []
    },
  })
  const explorations = new Map<string, Exploration>()
  for (const [id, exploration] of exploring) explorations.set(id, await exploration)
  const unset = new Map(found.unset)
  for (const task of runnable.tasks) {
    const { id } = task.target
    const fault = await faultBefore(task, explorations.get(id))
    if (fault !== null && !unset.has(id)) unset.set(id, fault)
  }
  tools.notes.push(...notesOnSetUp(unset))
  const planned = skipNotIsolated(skipUnset(runnable, unset), id => explorations.get(id)?.isolated !== false)
  const tests = explorer === 'auto' ? generateTests : null
  const finishing = { tasks: planned.tasks, tools, verifyTools, generateTests: tests, ownTests, explorer }
  const verified = await finishVerification(finishing, found)
  const left = [...planned.tasks, ...planned.watchOnly].filter(
    task => ownTests.records(task) && !verified.measures.has(task.target.id),
  )
  await mapLimit(left, tools.parallel, task => measureBaseline(task, verifyTools))
  const own = await ownTests.findings()
  return {
    ...{ planned, sandbox, explorations, found, verified, own },
    sources: textsOf([...planned.tasks, ...planned.watchOnly], head.read),
    ...{ seconds: seconds(), remembered: remembered() },
  }
}

function textsOf(tasks: readonly TestTask[], read: (path: string) => string | null): Map<string, string> {
  const files = new Set(tasks.map(({ target }) => target.file))
  const texts = [...files].map(file => [file, read(file)] as const)
  return new Map(texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])))
}

function sourcesOf({ mutants }: Report, texts: Measured['sources']): Review['sources'] {
  const mutated = new Set(mutants.map(({ file }) => file))
  return Object.fromEntries([...texts].filter(([file]) => mutated.has(file)))
}

const nothingMeasured = (planned: Planned): Measured => ({
  planned,
  sandbox: null,
  explorations: new Map(),
  found: noRounds,
  verified: noVerification,
  own: { tests: [], rows: [], targets: new Map() },
  sources: new Map(),
  seconds: 0,
  remembered: 0,
})

function reportOf(
  { config, tools, pull }: ReviewContext,
  { models, measured, seconds }: { models: Models; measured: Measured; seconds: number },
): Review {
  const { planned, found, verified, explorations } = measured
  const explorerIsOff = (models.writer ? config.explorer : 'always') === 'never'
  const report = assemble({
    ...planned,
    ...verified,
    tool: tools.tool,
    pull: { base: planned.base, head: planned.head, number: pull.number },
    sandbox: measured.sandbox?.level ?? null,
    trees: measured.sandbox?.trees ?? null,
    rejections: found.rejections,
    seenInTraining: seenInTrainingOf(verified, models, tools),
    behaviour: [...planned.tasks, ...planned.watchOnly].flatMap(task => rowsOf(task, measured)),
    ownTests: measured.own.tests,
    baselines: measured.own.targets,
    command: (target, test) => commandFor(planned, { target, test }, tools),
    files: verified.files.map(file => ({ ...file, sha256: tools.hash(file.content) })),
    completions: completionsOf(found),
    price: completion => priceOf(found, completion),
    remembered: measured.remembered,
    seconds: {
      total: seconds,
      runs: measured.seconds,
      model: sum(found.rounds.map(round => round.writing.seconds)),
    },
    whyNoTest: whyNoTests(planned, found, explorations, explorerIsOff),
  })
  const sources = [models.writer?.priceSource, models.controller?.priceSource].filter(
    text => text !== undefined && text !== null,
  )
  return {
    report,
    failure: failureOf(found),
    notes: [
      ...notesOf(tools, found, planned.tasks, explorerIsOff),
      ...missingPartsOf(planned.tasks.map(({ target }) => tools.language(target.language))),
      ...noteOnDirectRuns(verified),
      ...notesOnBase(planned.tasks, explorations),
    ],
    priceSource: [...new Set(sources)].join('; ') || null,
    paid: found.paid,
    existing: Object.fromEntries(
      [...planned.tasks, ...verified.judged.map(({ task }) => task)].flatMap(({ testPath, page }) =>
        page.existing === null ? [] : [[testPath, page.existing]],
      ),
    ),
    sources: sourcesOf(report, measured.sources),
  }
}

function rowsOf({ target, function: called }: TestTask, { own, explorations }: Measured): BehaviourRow[] {
  const exploration = explorations.get(target.id)
  const recorded = own.rows.filter(row => row.target === target.id).map(recordedRow)
  const isAwaited = ({ source }: BehaviourRow): boolean =>
    called.async && !called.generator && (source === 'explorer' || target.via === null)
  return joinRows(recorded, exploration?.behaviour ?? [], exploration?.unchanged).map(row =>
    isAwaited(row) ? awaited(row) : row,
  )
}

const recordedRow = (row: RecordedRow): BehaviourRow => ({ ...row, source: 'recorded', path: null })

/** The command for a project test, by id. A name that a shell would misread is left out; null for such a path. */
function commandFor(
  { tasks, watchOnly }: Planned,
  { target, test }: { target: string; test: string },
  { framework }: Tools,
): string | null {
  const task = [...tasks, ...watchOnly].find(each => each.target.id === target)
  if (!task) return null
  const { folder = '' } = task.access.start ?? {}
  const { file, name } = splitTest(test)
  const path = folder !== '' && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file
  const isPlain = (word: string): boolean => /^[\p{L}\p{N}_./:@ +,=()-]+$/u.test(word)
  if (!isPlain(path) || path.startsWith('-')) return null
  const words = framework(task.target.framework).commandFor(path, isPlain(name) ? name : null)
  return words.map(word => (/[ ()\\]/.test(word) ? `"${word}"` : word)).join(' ')
}

function noteOnDirectRuns({ notDirect }: Verification): Note[] {
  const runners = runnerNames.filter(name => notDirect.includes(name))
  return runners.length === 0 ? [] : [{ code: 'no-direct-run', runners }]
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

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

/** Explores targets in rank order, as many at once as the machine can run; by target id. */
function exploreAll(
  tools: Tools,
  { session, tasks, ownTests }: { session: Session; tasks: TestTask[]; ownTests: OwnTestsStage },
  testsWanted: boolean,
): Map<string, Promise<Exploration>> {
  const project = tools.project(session.trees.head)
  const queue = openQueue(tools.parallel)
  return new Map(
    tasks.map((task, at) => {
      const { id, file, language } = task.target
      const exploring = { language: tools.language(language), session }
      const exploration = queue(async () => {
        const recorded = await ownTests.callsOf(task)
        const line = `exploring ${id}`
        tools.log(line, { what: line, function: { at: at + 1, of: tasks.length }, usd: null })
        return explore(task, exploring, { source: project.read(file), testsWanted, recorded, project })
      })
      // The code that awaits it reports the error.
      exploration.catch(() => undefined)
      return [id, exploration]
    }),
  )
}

const noVerification: Verification = {
  verdicts: [],
  files: [],
  judged: [],
  candidates: [],
  measures: new Map(),
  notDirect: [],
}

/** The explorer's tests for a function. */
function testsOfExplorer(
  exploring: ReadonlyMap<string, Promise<Exploration>>,
  config: ReviewContext['config'],
  tools: Tools,
): GenerateTests {
  const most = config['max-tests-per-function']
  return async ({ target }) => {
    const exploration = await exploring.get(target.id)
    return exploration?.generate(tools.framework(target.framework), most) ?? []
  }
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
