// Briefs -> judged tests of the models: a first round, one retry and the controller where nothing is kept, one purse for all.
import type { Config } from '../core/model/configuration.js'
import { creditDrafts, renderControl, mayBeBug, mostShown, suspectBug } from '../core/prompt/controller.js'
import { readOpinions, type Opinion } from '../core/prompt/controller-answer.js'
import {
  surviving,
  verify,
  runGates,
  startVerification,
  minimise,
  type Case,
  type VerifyTools,
  type VerificationState,
} from './verify.js'
import { renderRetry, type Wording } from '../core/prompt/prompt.js'
import { openBudget } from '../core/budget/budget.js'
import type { Candidate, Completion, Prompt, Rejection } from '../core/model/candidate.js'
import { sketchTests } from '../core/prompt/sketch.js'
import { feedbackOf, type Feedback } from '../core/prompt/feedback.js'
import type { TestTask } from '../core/model/target.js'
import { firstPrompts, nothingWritten, write, type Asking, type Writer, type Writing } from './generate.js'
import type { Tools } from './tools.js'

/** What one round of requests gave; `writer` is who was asked. */
export interface Round {
  stage: 'first' | 'retry' | 'controller'
  writer: Writer
  writing: Writing
}

export interface Rounds {
  verification: VerificationState
  rounds: Round[]
  rejections: Rejection[]
  /** Tests of the explorer that were run together with those of the first round, and are still to be weighed. */
  aside: Case[]
  /** Functions that the controller was not asked about because of `controller-max`. */
  overMax: number
}

export interface RoundsInput {
  config: Config
  tools: Tools
  writer: Writer | null
  controller: Writer | null
  tasks: TestTask[]
  /** Tests of the explorer that are wanted whatever the models write. */
  explored: Candidate[]
  proof: VerifyTools
  /** Times what runs as trials. */
  runs<T>(work: Promise<T>): Promise<T>
}

interface State extends RoundsInput, Rounds, Asking {}

/** Asks the models as far as budget, endpoints and settings allow, and judges every test on the way. */
export async function askAndJudge(input: RoundsInput): Promise<Rounds> {
  const { config, tools, writer, tasks } = input
  const state: State = {
    ...input,
    ...{ verification: startVerification(), rounds: [], rejections: [], aside: [], overMax: 0 },
    budget: openBudget(config['max-cost']),
    now: tools.now,
    log: tools.log,
  }
  if (tasks.length > 0) await first(state, writer)
  if (writer && tasks.length > 0) {
    await retry(state, writer)
    await control(state, writer)
  }
  const { verification, rounds, rejections, aside, overMax } = state
  return { verification, rounds, rejections, aside, overMax }
}

/** Everything that was asked so far. */
export function completionsOf({ rounds }: Pick<Rounds, 'rounds'>): Completion[] {
  return rounds.flatMap(round => round.writing.completions)
}

async function first(state: State, writer: Writer | null): Promise<void> {
  const wording = (task: TestTask): Wording => wordingOf(task, state.tools)
  const completions = writer
    ? await ask(state, 'first', firstPrompts(state.tasks, writer.recipe, wording), writer)
    : []
  const { candidates, rejections } = readReplies(completions, state)
  state.rejections.push(...rejections)
  const all = [...candidates, ...state.explored]
  if (all.length === 0) return
  state.log(`proving ${all.length} tests`)
  const { tasks, proof, verification } = state
  const cases = await state.runs(runGates(all, tasks, proof, verification))
  minimise(cases.slice(0, candidates.length), proof, verification)
  state.aside.push(...cases.slice(candidates.length))
}

/** One more request to the writer for each function that it answered for and of which nothing stays. */
async function retry(state: State, writer: Writer): Promise<void> {
  if (state.rounds.some(round => round.writing.failure)) return
  const { samples } = writer.recipe
  const prompts = unserved(state, writer).map(({ task, feedback }) =>
    renderRetry(task, wordingOf(task, state.tools), writer.recipe, samples, feedback),
  )
  const asked = writer.recorded ? await recorded(prompts, writer) : prompts
  const { candidates, rejections } = readReplies(await ask(state, 'retry', asked, writer), state)
  await prove(state, candidates, rejections)
}

async function recorded(prompts: Prompt[], { model }: Writer): Promise<Prompt[]> {
  const found = await Promise.all(prompts.map(async prompt => (await model.recall?.(prompt)) ?? null))
  return prompts.filter((_, at) => found[at] !== null)
}

/** One request to the controller for each function of which nothing stays even then, best rank first. */
async function control(state: State, writer: Writer): Promise<void> {
  const { controller, config, tools } = state
  const open = controller ? unserved(state, writer) : []
  const most = config['controller-max']
  state.overMax = Math.max(0, open.length - most)
  if (!controller || open.length === 0) return
  const served = open.slice(0, most)
  const prompts = served.map(({ task, feedback }) =>
    renderControl(task, wordingOf(task, tools), controller.recipe, 0, feedback),
  )
  const asked = controller.recorded ? await recorded(prompts, controller) : prompts
  for (const completion of await ask(state, 'controller', asked, controller)) {
    const one = served.find(({ task }) => task.target.id === completion.target)
    if (one) await obey(state, writer, completion, one)
  }
}

interface Unserved {
  task: TestTask
  feedback: Feedback[]
}

/** Functions that the writer answered for, that no test stays of, and of which there is something to mend. */
function unserved({ tasks, verification, rejections }: State, writer: Writer): Unserved[] {
  const stays = new Set(surviving(verification.cases).map(one => one.candidate.target))
  return tasks
    .filter(({ target }) => !stays.has(target.id))
    .map(task => ({
      task,
      feedback: feedbackOf(task.target.id, writer.model.name, verification.cases, rejections),
    }))
    .filter(({ feedback }) => feedback.length > 0)
}

/** What the controller says of the writer's tests, then its own tests, each credited to the draft that it comes from. */
async function obey(
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
  suspect(state, opinions, shown)
  const { candidates, rejections } = readReplies([completion], state)
  const { id, language } = task.target
  const own = ({ target, writer: name }: { target: string; writer: string }): boolean =>
    target === id && name === writer.model.name
  const drafts = [
    ...state.verification.cases.filter(one => own(one.candidate)).map(one => one.candidate.draft),
    ...state.rejections.filter(own).map(rejection => rejection.code),
  ]
  const credited = creditDrafts(candidates, drafts, writer.model.name, state.tools.language(language))
  // An answer about the tests that holds none of its own is no test that was written badly.
  const silent = opinions.length > 0 && candidates.length === 0
  await prove(
    state,
    credited,
    silent ? rejections.filter(rejection => rejection.reason !== 'prose-only') : rejections,
  )
}

function suspect({ verification }: State, opinions: Opinion[], shown: Feedback[]): void {
  for (const { at, says, why } of opinions) {
    const feedback = shown[at]
    const one = verification.cases.find(({ candidate }) => candidate.id === feedback?.id)
    if (one && feedback && says === 'code' && mayBeBug(feedback)) suspectBug(one, why)
  }
}

async function ask(
  state: State,
  stage: Round['stage'],
  prompts: Prompt[],
  writer: Writer,
): Promise<Completion[]> {
  const unpaid = (prompt: Prompt): boolean => writer.unpaid?.has(prompt.target) ?? false
  const open = prompts.filter(prompt => !unpaid(prompt))
  const written = open.length > 0 ? await write(open, writer, state) : nothingWritten
  const left = prompts.filter(unpaid).map(prompt => prompt.target)
  const writing = { ...written, overBudget: [...written.overBudget, ...new Set(left)] }
  if (prompts.length > 0) state.rounds.push({ stage, writer, writing })
  return writing.completions
}

async function prove(state: State, candidates: Candidate[], rejections: Rejection[]): Promise<void> {
  state.rejections.push(...rejections)
  if (candidates.length === 0) return
  state.log(`proving ${candidates.length} tests`)
  await state.runs(verify(candidates, state.tasks, state.proof, state.verification))
}

/** How tests of a function are to look. */
export function wordingOf(
  task: TestTask,
  { framework, language }: Pick<Tools, 'framework' | 'language'>,
): Wording {
  const { style } = framework(task.target.framework)
  return { words: style.words, sketch: sketchTests(task, style, language(task.target.language)) }
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
  return { candidates: read.flatMap(one => one.candidates), rejections: read.flatMap(one => one.rejections) }
}
