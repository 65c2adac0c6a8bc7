// Tasks -> judged tests of the models: a first round, then a retry and the controller where nothing was kept, on one budget.
import type { Config } from '../core/model/configuration.js'
import { creditDrafts, renderControl, mayBeBug, mostShown } from '../core/prompt/controller.js'
import { readOpinions, type Opinion } from '../core/prompt/controller-answer.js'
import { surviving, type JudgedCandidate } from '../core/verify/gates.js'
import {
  minimise,
  nothingVerified,
  runGates,
  verify,
  withDoubt,
  type VerificationState,
  type VerifyTools,
} from './verify.js'
import { renderPrompt, renderRetry, type Wording } from '../core/prompt/prompt.js'
import { openBudget } from '../core/budget/budget.js'
import type { Candidate, Completion, Prompt, Rejection } from '../core/model/candidate.js'
import { feedbackOf, type Feedback } from '../core/prompt/feedback.js'
import type { TestTask } from '../core/model/target.js'
import {
  firstPrompts,
  noReplies,
  wordingOf,
  generate,
  type RequestContext,
  type Writer,
  type GeneratedReplies,
} from './generate.js'
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
}

export interface RoundsInput {
  config: Config
  tools: Tools
  writer: Writer | null
  controller: Writer | null
  tasks: TestTask[]
  /** Tests of the explorer that are run whatever the models write. */
  explored: Candidate[]
  verifyTools: VerifyTools
  /** Counts the time of runs. */
  runs<T>(work: Promise<T>): Promise<T>
}

/** The values in it are replaced from round to round. */
interface State extends RoundsInput, Rounds, RequestContext {}

export const noRounds: Rounds = {
  verification: nothingVerified,
  rounds: [],
  rejections: [],
  aside: [],
  overMax: 0,
}

/** Asks the models as far as budget, endpoints and settings allow, and runs their tests round by round. */
export async function runRounds(input: RoundsInput): Promise<Rounds> {
  const { config, tools, writer, tasks } = input
  const state: State = {
    ...input,
    ...noRounds,
    rounds: [],
    rejections: [],
    budget: openBudget(config['max-cost']),
    now: tools.now,
    log: tools.log,
  }
  if (tasks.length > 0) await firstRound(state, writer)
  if (writer && tasks.length > 0) {
    await retry(state, writer)
    await askController(state, writer)
  }
  const { verification, rounds, rejections, aside, overMax } = state
  return { verification, rounds, rejections, aside, overMax }
}

/** All replies so far. */
export function completionsOf({ rounds }: Pick<Rounds, 'rounds'>): Completion[] {
  return rounds.flatMap(round => round.writing.completions)
}

async function firstRound(state: State, writer: Writer | null): Promise<void> {
  const wording = (task: TestTask): Wording => wordingOf(task, state.tools)
  const completions = writer
    ? await requestRound(state, 'first', firstPrompts(state.tasks, writer.recipe, wording), writer)
    : []
  const { candidates, rejections } = readReplies(completions, state)
  state.rejections.push(...rejections)
  const all = [...candidates, ...state.explored]
  if (all.length === 0) return
  state.log(`verifying ${all.length} tests`)
  const { tasks, verifyTools, verification } = state
  const { judged, baselines } = await state.runs(runGates(all, tasks, verifyTools, verification.baselines))
  const own = judged.slice(0, candidates.length)
  state.verification = minimise(own, verifyTools, { ...verification, baselines })
  state.aside = judged.slice(candidates.length)
}

/** How many tokens a reply may have when the first one had no text because of the limit. */
export const longerLimit = (maxTokens: number): number => Math.max(maxTokens, Math.min(4 * maxTokens, 32_000))

/** One more request to the writer for each function that it answered for and that has no surviving test. */
async function retry(state: State, writer: Writer): Promise<void> {
  if (state.rounds.some(round => round.writing.failure)) return
  const prompts = unserved(state, writer).flatMap(open => retryPrompt(open, state, writer))
  const asked = writer.recorded ? await onlyRecorded(prompts, writer) : prompts
  const { candidates, rejections } = readReplies(await requestRound(state, 'retry', asked, writer), state)
  await verifyReplies(state, candidates, rejections)
}

/** None where the model declined or was stopped: it would be again. */
function retryPrompt({ task, feedback }: Unserved, state: State, { recipe }: Writer): Prompt[] {
  const wording = wordingOf(task, state.tools)
  const replies = completionsOf(state).filter(({ target }) => target === task.target.id)
  const kinds = new Set(replies.map(({ noText }) => noText?.kind))
  if (kinds.has('refusal') || kinds.has('content-filter')) return []
  if (!replies.every(({ noText }) => noText?.kind === 'limit'))
    return [renderRetry(task, wording, recipe, feedback)]
  const longer = { ...recipe, maxTokens: longerLimit(recipe.maxTokens) }
  return [renderPrompt(task, wording, longer, recipe.samples)]
}

async function onlyRecorded(prompts: Prompt[], { model }: Writer): Promise<Prompt[]> {
  const found = await Promise.all(prompts.map(async prompt => (await model.recall?.(prompt)) ?? null))
  return prompts.filter((_, at) => found[at] !== null)
}

/** One request to the controller for each function that still has no surviving test, best rank first. */
async function askController(state: State, writer: Writer): Promise<void> {
  const { controller, config, tools } = state
  const open = controller ? unserved(state, writer) : []
  const most = config['controller-max']
  state.overMax = Math.max(0, open.length - most)
  if (!controller || open.length === 0) return
  const served = open.slice(0, most)
  const prompts = served.map(({ task, feedback }) =>
    renderControl(task, wordingOf(task, tools), controller.recipe, feedback),
  )
  const asked = controller.recorded ? await onlyRecorded(prompts, controller) : prompts
  for (const completion of await requestRound(state, 'controller', asked, controller)) {
    const asked = served.find(({ task }) => task.target.id === completion.target)
    if (asked) await applyAnswer(state, writer, completion, asked)
  }
}

interface Unserved {
  task: TestTask
  feedback: Feedback[]
}

/** Functions that the writer answered for and that have no surviving test, but one that can be fixed. */
function unserved({ tasks, verification, rejections }: State, writer: Writer): Unserved[] {
  const served = new Set(surviving(verification.judged).map(({ candidate }) => candidate.target))
  return tasks
    .filter(({ target }) => !served.has(target.id))
    .map(task => ({
      task,
      feedback: feedbackOf(task.target.id, writer.model.name, verification.judged, rejections),
    }))
    .filter(({ feedback }) => feedback.length > 0)
}

/** Takes the controller's opinions of the writer's tests, then its own tests, each credited to the draft that it comes from. */
async function applyAnswer(
  state: State,
  writer: Writer,
  completion: Completion,
  { task, feedback }: Unserved,
): Promise<void> {
  const shown = feedback.slice(0, mostShown)
  const opinions = readOpinions(
    completion.text,
    shown.map(feedback => feedback.name),
  )
  state.verification = addDoubts(state.verification, opinions, shown)
  const { candidates, rejections } = readReplies([completion], state)
  const { id, language } = task.target
  const own = ({ target, writer: name }: { target: string; writer: string }): boolean =>
    target === id && name === writer.model.name
  const drafts = [
    ...state.verification.judged.flatMap(({ candidate }) => (own(candidate) ? [candidate.draft] : [])),
    ...state.rejections.filter(own).map(rejection => rejection.code),
  ]
  const credited = creditDrafts(candidates, drafts, writer.model.name, state.tools.language(language))
  // An answer with opinions and no tests of its own is not a badly written test.
  const silent = opinions.length > 0 && candidates.length === 0
  await verifyReplies(
    state,
    credited,
    silent ? rejections.filter(rejection => rejection.reason !== 'prose-only') : rejections,
  )
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
  state: State,
  stage: Round['stage'],
  prompts: Prompt[],
  writer: Writer,
): Promise<Completion[]> {
  const unpaid = (prompt: Prompt): boolean => writer.unpaid?.has(prompt.target) ?? false
  const open = prompts.filter(prompt => !unpaid(prompt))
  const written = open.length > 0 ? await generate(open, writer, state) : noReplies
  const left = prompts.filter(unpaid).map(prompt => prompt.target)
  const writing = { ...written, overBudget: [...written.overBudget, ...new Set(left)] }
  if (prompts.length > 0) state.rounds.push({ stage, writer, writing })
  return writing.completions
}

async function verifyReplies(state: State, candidates: Candidate[], rejections: Rejection[]): Promise<void> {
  state.rejections.push(...rejections)
  if (candidates.length === 0) return
  state.log(`verifying ${candidates.length} tests`)
  const { tasks, verifyTools, verification } = state
  state.verification = await state.runs(verify(candidates, tasks, verifyTools, verification))
}

function readReplies(
  completions: Completion[],
  { tasks, tools }: Pick<State, 'tasks' | 'tools'>,
): { candidates: Candidate[]; rejections: Rejection[] } {
  const byId = new Map(tasks.map(task => [task.target.id, task]))
  const read = completions.flatMap(completion => {
    const task = byId.get(completion.target)
    return task ? [tools.language(task.target.language).cut(completion, task)] : []
  })
  return {
    candidates: read.flatMap(({ candidates }) => candidates),
    rejections: read.flatMap(({ rejections }) => rejections),
  }
}
