// Tasks -> judged tests of the models: a first round, then a second one and the controller where something is missing, on one budget.
import type { Config } from '../core/model/configuration.js'
import { creditDrafts, holdsNoCode, renderControl, mayBeBug, mostShown } from '../core/prompt/controller.js'
import { readOpinions, type Opinion } from '../core/prompt/controller-answer.js'
import type { JudgedCandidate } from '../core/verify/gates.js'
import {
  creditAll,
  minimise,
  nothingVerified,
  runGates,
  verify,
  withDoubt,
  type VerificationState,
  type VerifyTools,
} from './verify.js'
import type { Wording } from '../core/prompt/prompt.js'
import type { EnvironmentFault } from '../core/verify/environment.js'
import { groupBy, mapLimit } from '../core/lists.js'
import { markQuoted } from '../core/report/quoted.js'
import { openBudget } from '../core/budget/budget.js'
import type { Candidate, Completion, Prompt, Rejection } from '../core/model/candidate.js'
import type { Feedback } from '../core/prompt/feedback.js'
import type { PromptFacts } from '../core/prompt/facts.js'
import type { TestTask } from '../core/model/target.js'
import {
  noReplies,
  pendingPrompts,
  wordingOf,
  generate,
  type PendingPrompt,
  type RequestContext,
  type Writer,
  type GeneratedReplies,
} from './generate.js'
import { secondPrompts, unserved, type Unserved } from './second-requests.js'
import type { Tools } from './tools.js'

/** One round of requests; `writer` is the model that was asked. */
export interface Round {
  stage: 'first' | 'retry' | 'controller'
  writer: Writer
  writing: GeneratedReplies
}

export interface Rounds {
  verification: VerificationState
  rounds: Round[]
  rejections: Rejection[]
  /** Tests of the explorer that ran with those of the first round, and are still to be compared with the kept ones. */
  aside: JudgedCandidate[]
  /** Functions that the controller was not asked about because of `controller-max`. */
  overMax: number
  /** By target id, what the environment lacks; tests of these targets get no verdict. */
  unset: ReadonlyMap<string, EnvironmentFault>
  /** Dollars paid by this run: nothing for stored replies, the worst case for requests that failed. */
  paid: number
}

export interface RoundsInput {
  config: Config
  tools: Tools
  writer: Writer | null
  controller: Writer | null
  /** In rank order. */
  tasks: TestTask[]
  /** What the prompt of a function quotes, once it is known; settles even when nothing will be measured. */
  factsOf(task: TestTask): Promise<PromptFacts>
}

/** What there must be before replies can be verified. */
interface Verifying {
  /** The functions that can be run here. */
  tasks: TestTask[]
  verifyTools: VerifyTools
  /** Tests of the explorer that are run whatever the models write; null for a function that cannot be measured. */
  explored(task: TestTask): Promise<Candidate[] | null>
  /** What the environment lacks if a test could not be loaded; null where the test itself may be at fault. */
  faultOf(test: JudgedCandidate): EnvironmentFault | null
}

export interface OpenRounds {
  /** Verifies the replies, and asks again where nothing was kept. */
  run(verifying: Verifying): Promise<Rounds>
  /** Waits for the requests under way, and sends no more. */
  stop(): Promise<void>
}

/** The values in it are replaced from round to round. */
interface State extends RoundsInput, Rounds, RequestContext {
  /** Targets that no reply is needed for. */
  ruledOut: Set<string>
}

export const noRounds: Rounds = {
  verification: nothingVerified,
  rounds: [],
  rejections: [],
  aside: [],
  overMax: 0,
  unset: new Map(),
  paid: 0,
}

/** Sends the first requests, as far as budget, endpoints and settings allow: they need the plan and nothing else. */
export function openRounds(input: RoundsInput): OpenRounds {
  const { config, tools, writer } = input
  const state: State = {
    ...input,
    ...noRounds,
    rounds: [],
    rejections: [],
    ruledOut: new Set(),
    isWanted: target => !state.ruledOut.has(target),
    budget: openBudget(config['max-cost']),
    now: tools.now,
    log: tools.log,
  }
  const first = openFirstRound(state, writer)
  return {
    run: async verifying => {
      await verifyFirstRound(state, first.replies, verifying)
      await first.ended
      if (writer && state.tasks.length > 0) {
        await askAgain(state, writer, verifying)
        await askController(state, writer, verifying)
      }
      const { verification, rounds, rejections, aside, overMax, unset } = state
      return { verification, rounds, rejections, aside, overMax, unset, paid: state.budget.paid() }
    },
    stop: async () => {
      for (const { target } of input.tasks) state.ruledOut.add(target.id)
      await first.ended.catch(() => undefined)
    },
  }
}

/** All replies so far. */
export function completionsOf({ rounds }: Pick<Rounds, 'rounds'>): Completion[] {
  return rounds.flatMap(round => round.writing.completions)
}

interface FirstRound {
  /** The replies for a target, as soon as it has all of them; none where it was not asked for. */
  replies(target: string): Promise<Completion[]>
  ended: Promise<unknown>
}

function openFirstRound(state: State, writer: Writer | null): FirstRound {
  const settled = new Map<string, (replies: Completion[]) => void>()
  const replies = new Map(
    state.tasks.map(({ target: { id } }) => [
      id,
      new Promise<Completion[]>(resolve => settled.set(id, resolve)),
    ]),
  )
  const ended = writer
    ? requestRound(
        { ...state, onSettled: (target, own) => settled.get(target)?.(own) },
        'first',
        pendingPrompts(state.tasks, writer.recipe, async task => ({
          ...wordingFor(writer, state)(task),
          facts: await state.factsOf(task),
        })),
        writer,
      )
    : Promise.resolve([])
  const release = (): void => settled.forEach(resolve => resolve([]))
  // The code that awaits `ended` gets the error.
  ended.then(release, release)
  return { ended, replies: async target => (await replies.get(target)) ?? [] }
}

const wordingFor =
  ({ recipe }: Writer, { tools }: Pick<State, 'tools'>) =>
  (task: TestTask): Wording =>
    wordingOf(task, tools, recipe)

/** The results for the functions of one source file. */
interface FirstResult {
  own: JudgedCandidate[]
  aside: JudgedCandidate[]
  rejections: Rejection[]
  baselines: VerificationState['baselines']
  unset: [target: string, fault: EnvironmentFault][]
}

/** The functions of a source file are verified together, while the models still write tests for others. */
async function verifyFirstRound(
  state: State,
  replies: FirstRound['replies'],
  verifying: Verifying,
): Promise<void> {
  const groups = [...groupBy(verifying.tasks, ({ target }) => target.file).values()]
  const ranks = new Map(verifying.tasks.map(({ target }, rank) => [target.id, rank]))
  for (const { target } of state.tasks) if (!ranks.has(target.id)) state.ruledOut.add(target.id)
  const found = await mapLimit(groups, groups.length, group => verifyFile(group, state, replies, verifying))
  state.unset = new Map(found.flatMap(({ unset }) => unset))
  for (const id of state.unset.keys()) state.ruledOut.add(id)
  const inOrder = <T>(all: T[], target: (item: T) => string): T[] =>
    all.toSorted((a, b) => (ranks.get(target(a)) ?? 0) - (ranks.get(target(b)) ?? 0))
  const judgedInOrder = (all: JudgedCandidate[]): JudgedCandidate[] =>
    inOrder(all, ({ candidate }) => candidate.target)
  const baselines = new Map(found.flatMap(result => [...result.baselines]))
  state.tasks = verifying.tasks.filter(({ target }) => !state.ruledOut.has(target.id))
  state.rejections.push(
    ...inOrder(
      found.flatMap(({ rejections }) => rejections),
      ({ target }) => target,
    ),
  )
  const own = judgedInOrder(found.flatMap(result => result.own))
  const aside = judgedInOrder(found.flatMap(result => result.aside))
  const gated = { judged: [...own, ...aside], baselines }
  const credited = await creditAll(gated, state.tasks, verifying.verifyTools)
  const verification = { ...state.verification, baselines: credited.baselines }
  state.verification = minimise(credited.judged.slice(0, own.length), verifying.verifyTools, verification)
  state.aside = credited.judged.slice(own.length)
}

async function verifyFile(
  group: TestTask[],
  state: State,
  replies: FirstRound['replies'],
  { explored, verifyTools, faultOf }: Verifying,
): Promise<FirstResult> {
  const found = await mapLimit(group, group.length, async task => ({ task, tests: await explored(task) }))
  for (const { task, tests } of found) if (tests === null) state.ruledOut.add(task.target.id)
  const tasks = found.flatMap(({ task, tests }) => (tests === null ? [] : [task]))
  const completions = await Promise.all(tasks.map(({ target }) => replies(target.id)))
  const { candidates, rejections } = await readReplies(completions.flat(), { ...state, tasks })
  const all = [...candidates, ...found.flatMap(({ tests }) => tests ?? [])]
  if (all.length === 0) return { own: [], aside: [], rejections, baselines: new Map(), unset: [] }
  logVerifying(state, all, tasks)
  const { judged, baselines } = await runGates(all, tasks, verifyTools, new Map())
  const unset = judged.flatMap((test): FirstResult['unset'] => {
    const fault = test.decision?.reason === 'broken' ? faultOf(test) : null
    return fault === null ? [] : [[test.task.target.id, fault]]
  })
  const isSet = ({ task }: JudgedCandidate): boolean => unset.every(([id]) => id !== task.target.id)
  return {
    own: judged.slice(0, candidates.length).filter(isSet),
    aside: judged.slice(candidates.length).filter(isSet),
    rejections: rejections.filter(({ target }) => unset.every(([id]) => id !== target)),
    baselines,
    unset,
  }
}

function logVerifying({ log }: State, { length }: Candidate[], [first]: TestTask[]): void {
  const of = first ? ` of ${first.target.file}` : ''
  const line = `verifying ${length} ${length === 1 ? 'test' : 'tests'}${of}`
  log(line, { what: line, function: null, usd: null })
}

/** One more request to the writer for each function for which another answer can add something. */
async function askAgain(state: State, writer: Writer, verifying: Verifying): Promise<void> {
  if (state.rounds.some(round => round.writing.failure)) return
  const known = { ...state, completions: completionsOf(state) }
  const prompts = await secondPrompts(known, writer, verifying.verifyTools)
  const asked = writer.recorded ? await onlyRecorded(prompts, writer) : prompts
  const completions = await requestRound(state, 'retry', asked, writer)
  const { candidates, rejections } = await readReplies(completions, state)
  await verifyReplies(state, { candidates, rejections }, verifying)
}

async function onlyRecorded(prompts: Prompt[], { model }: Writer): Promise<Prompt[]> {
  const found = await Promise.all(prompts.map(async prompt => (await model.recall?.(prompt)) ?? null))
  return prompts.filter((_, at) => found[at] !== null)
}

/** One request to the controller for each function that still has no surviving test, best rank first. */
async function askController(state: State, writer: Writer, verifying: Verifying): Promise<void> {
  const { controller, config } = state
  const open = controller ? unserved(state, writer) : []
  const most = config['controller-max']
  state.overMax = Math.max(0, open.length - most)
  if (!controller || open.length === 0) return
  const served = open.slice(0, most)
  const prompts = served.map(({ task, feedback }) =>
    renderControl(task, wordingFor(controller, state)(task), controller.recipe, feedback),
  )
  const asked = controller.recorded ? await onlyRecorded(prompts, controller) : prompts
  for (const completion of await requestRound(state, 'controller', asked, controller)) {
    const asked = served.find(({ task }) => task.target.id === completion.target)
    if (asked) await verifyReplies(state, await readAnswer(state, writer, completion, asked), verifying)
  }
}

/** Records the controller's opinions of the writer's tests; returns its own, each credited to the draft behind it. */
async function readAnswer(
  state: State,
  writer: Writer,
  completion: Completion,
  { task, feedback }: Unserved,
): Promise<ReadReplies> {
  const shown = feedback.slice(0, mostShown)
  const opinions = readOpinions(
    completion.text,
    shown.map(feedback => feedback.name),
  )
  state.verification = addDoubts(state.verification, opinions, shown)
  const { candidates, rejections } = await readReplies([completion], state)
  const { id, language } = task.target
  const own = ({ target, writer: name }: { target: string; writer: string }): boolean =>
    target === id && name === writer.model.name
  const drafts = [
    ...state.verification.judged.flatMap(({ candidate }) => (own(candidate) ? [candidate.draft] : [])),
    ...state.rejections.flatMap(rejection =>
      own(rejection) && !holdsNoCode(rejection) ? [rejection.code] : [],
    ),
  ]
  // An answer with opinions and no tests of its own is not a badly written test.
  const silent = opinions.length > 0 && candidates.length === 0
  return {
    candidates: creditDrafts(candidates, drafts, writer.model.name, state.tools.language(language)),
    rejections: silent ? rejections.filter(rejection => rejection.reason !== 'prose-only') : rejections,
  }
}

/** Notes a doubt about the code where the controller blames it for a test that ran and failed. */
function addDoubts(before: VerificationState, opinions: Opinion[], shown: Feedback[]): VerificationState {
  return opinions.reduce((verification, { at, says, why }) => {
    const feedback = shown[at]
    if (!feedback || feedback.id === null || says !== 'code' || !mayBeBug(feedback)) return verification
    return withDoubt(verification, feedback.id, why)
  }, before)
}

async function requestRound(
  state: RequestContext & Pick<Rounds, 'rounds'>,
  stage: Round['stage'],
  prompts: (Prompt | PendingPrompt)[],
  writer: Writer,
): Promise<Completion[]> {
  const unpaid = (prompt: Pick<Prompt, 'target'>): boolean => writer.unpaid?.has(prompt.target) ?? false
  const open = prompts.filter(prompt => !unpaid(prompt))
  const written = open.length > 0 ? await generate(open, writer, state) : noReplies
  const left = prompts.filter(unpaid).map(prompt => prompt.target)
  const writing = { ...written, overBudget: [...written.overBudget, ...new Set(left)] }
  if (prompts.length > 0) state.rounds.push({ stage, writer, writing })
  return writing.completions
}

interface ReadReplies {
  candidates: Candidate[]
  rejections: Rejection[]
}

async function verifyReplies(
  state: State,
  { candidates, rejections }: ReadReplies,
  { verifyTools }: Verifying,
): Promise<void> {
  state.rejections.push(...rejections)
  if (candidates.length === 0) return
  logVerifying(state, candidates, [])
  state.verification = await verify(candidates, state.tasks, verifyTools, state.verification)
}

async function readReplies(
  completions: Completion[],
  { tasks, tools, factsOf }: Pick<State, 'tasks' | 'tools' | 'factsOf'>,
): Promise<ReadReplies> {
  const byId = new Map(tasks.map(task => [task.target.id, task]))
  const all = completions.map(async completion => {
    const task = byId.get(completion.target)
    if (!task) return []
    const language = tools.language(task.target.language)
    const { candidates, rejections } = language.cut(completion, withQuoted(task, await factsOf(task)))
    return [{ candidates: markQuoted(candidates, completion.quoted ?? [], { task, language }), rejections }]
  })
  const read = (await Promise.all(all)).flat()
  return {
    candidates: read.flatMap(({ candidates }) => candidates),
    rejections: read.flatMap(({ rejections }) => rejections),
  }
}

/** A reply takes up names of the test that its prompt quoted. */
function withQuoted(task: TestTask, { test }: PromptFacts): TestTask {
  if (test === null) return task
  return { ...task, related: [...(task.related ?? []), { path: test.path, content: test.code }] }
}
