// Briefs -> judged tests of the models: a first round, one retry and the controller where nothing is kept, one purse for all.
import type { Config } from '../core/model/configuration.js'
import { creditDrafts, drawControl, mayBeBug, mostShown, suspectBug } from '../core/prompt/controller.js'
import { readOpinions, type Opinion } from '../core/prompt/controller-answer.js'
import {
  alive,
  judge,
  sift,
  startProving,
  weigh,
  type Case,
  type ProofTools,
  type Proving,
} from './verify.js'
import { drawRetry, type Wording } from '../core/prompt/prompt.js'
import { openPurse } from '../core/budget/budget.js'
import type { Candidate, Completion, Prompt, Refusal } from '../core/model/candidate.js'
import { sketchTests } from '../core/prompt/sketch.js'
import { troublesOf, type Trouble } from '../core/prompt/feedback.js'
import type { Brief } from '../core/model/target.js'
import { firstPrompts, nothingWritten, write, type Asking, type Writer, type Writing } from './generate.js'
import type { Tools } from './tools.js'

/** What one round of requests gave; `writer` is who was asked. */
export interface Round {
  stage: 'first' | 'retry' | 'controller'
  writer: Writer
  writing: Writing
}

export interface Rounds {
  proving: Proving
  rounds: Round[]
  refusals: Refusal[]
  /** Tests of the explorer that were run together with those of the first round, and are still to be weighed. */
  aside: Case[]
  /** Functions that the controller was not asked about because of `controller-max`. */
  overMax: number
}

export interface Standing {
  config: Config
  tools: Tools
  writer: Writer | null
  controller: Writer | null
  briefs: Brief[]
  /** Tests of the explorer that are wanted whatever the models write. */
  explored: Candidate[]
  proof: ProofTools
  /** Times what runs as trials. */
  trials<T>(work: Promise<T>): Promise<T>
}

interface State extends Standing, Rounds, Asking {}

/** Asks the models as far as budget, endpoints and settings allow, and judges every test on the way. */
export async function askAndJudge(standing: Standing): Promise<Rounds> {
  const { config, tools, writer, briefs } = standing
  const state: State = {
    ...standing,
    ...{ proving: startProving(), rounds: [], refusals: [], aside: [], overMax: 0 },
    purse: openPurse(config['max-cost']),
    now: tools.now,
    log: tools.log,
  }
  if (briefs.length > 0) await first(state, writer)
  if (writer && briefs.length > 0) {
    await retry(state, writer)
    await control(state, writer)
  }
  const { proving, rounds, refusals, aside, overMax } = state
  return { proving, rounds, refusals, aside, overMax }
}

/** Everything that was asked so far. */
export function completionsOf({ rounds }: Pick<Rounds, 'rounds'>): Completion[] {
  return rounds.flatMap(round => round.writing.completions)
}

async function first(state: State, writer: Writer | null): Promise<void> {
  const wording = (brief: Brief): Wording => wordingOf(brief, state.tools)
  const completions = writer
    ? await ask(state, 'first', firstPrompts(state.briefs, writer.recipe, wording), writer)
    : []
  const { candidates, refusals } = readReplies(completions, state)
  state.refusals.push(...refusals)
  const all = [...candidates, ...state.explored]
  if (all.length === 0) return
  state.log(`proving ${all.length} tests`)
  const { briefs, proof, proving } = state
  const cases = await state.trials(sift(all, briefs, proof, proving))
  weigh(cases.slice(0, candidates.length), proof, proving)
  state.aside.push(...cases.slice(candidates.length))
}

/** One more request to the writer for each function that it answered for and of which nothing stays. */
async function retry(state: State, writer: Writer): Promise<void> {
  if (state.rounds.some(round => round.writing.failure)) return
  const { samples } = writer.recipe
  const prompts = unserved(state, writer).map(({ brief, troubles }) =>
    drawRetry(brief, wordingOf(brief, state.tools), writer.recipe, samples, troubles),
  )
  const asked = writer.recorded ? await recorded(prompts, writer) : prompts
  const { candidates, refusals } = readReplies(await ask(state, 'retry', asked, writer), state)
  await prove(state, candidates, refusals)
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
  const prompts = served.map(({ brief, troubles }) =>
    drawControl(brief, wordingOf(brief, tools), controller.recipe, 0, troubles),
  )
  const asked = controller.recorded ? await recorded(prompts, controller) : prompts
  for (const completion of await ask(state, 'controller', asked, controller)) {
    const one = served.find(({ brief }) => brief.target.id === completion.target)
    if (one) await obey(state, writer, completion, one)
  }
}

interface Unserved {
  brief: Brief
  troubles: Trouble[]
}

/** Functions that the writer answered for, that no test stays of, and of which there is something to mend. */
function unserved({ briefs, proving, refusals }: State, writer: Writer): Unserved[] {
  const stays = new Set(alive(proving.cases).map(one => one.candidate.target))
  return briefs
    .filter(({ target }) => !stays.has(target.id))
    .map(brief => ({
      brief,
      troubles: troublesOf(brief.target.id, writer.model.name, proving.cases, refusals),
    }))
    .filter(({ troubles }) => troubles.length > 0)
}

/** What the controller says of the writer's tests, then its own tests, each credited to the draft that it comes from. */
async function obey(
  state: State,
  writer: Writer,
  completion: Completion,
  { brief, troubles }: Unserved,
): Promise<void> {
  const shown = troubles.slice(0, mostShown)
  const opinions = readOpinions(
    completion.text,
    shown.map(trouble => trouble.name),
  )
  suspect(state, opinions, shown)
  const { candidates, refusals } = readReplies([completion], state)
  const { id, language } = brief.target
  const own = ({ target, writer: name }: { target: string; writer: string }): boolean =>
    target === id && name === writer.model.name
  const drafts = [
    ...state.proving.cases.filter(one => own(one.candidate)).map(one => one.candidate.draft),
    ...state.refusals.filter(own).map(refusal => refusal.code),
  ]
  const credited = creditDrafts(candidates, drafts, writer.model.name, state.tools.language(language))
  // An answer about the tests that holds none of its own is no test that was written badly.
  const silent = opinions.length > 0 && candidates.length === 0
  await prove(
    state,
    credited,
    silent ? refusals.filter(refusal => refusal.reason !== 'prose-only') : refusals,
  )
}

function suspect({ proving }: State, opinions: Opinion[], shown: Trouble[]): void {
  for (const { at, says, why } of opinions) {
    const trouble = shown[at]
    const one = proving.cases.find(({ candidate }) => candidate.id === trouble?.id)
    if (one && trouble && says === 'code' && mayBeBug(trouble)) suspectBug(one, why)
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

async function prove(state: State, candidates: Candidate[], refusals: Refusal[]): Promise<void> {
  state.refusals.push(...refusals)
  if (candidates.length === 0) return
  state.log(`proving ${candidates.length} tests`)
  await state.trials(judge(candidates, state.briefs, state.proof, state.proving))
}

/** How tests of a function are to look. */
export function wordingOf(
  brief: Brief,
  { framework, language }: Pick<Tools, 'framework' | 'language'>,
): Wording {
  const { style } = framework(brief.target.framework)
  return { words: style.words, sketch: sketchTests(brief, style, language(brief.target.language)) }
}

function readReplies(
  completions: Completion[],
  { briefs, tools }: Pick<State, 'briefs' | 'tools'>,
): { candidates: Candidate[]; refusals: Refusal[] } {
  const byId = new Map(briefs.map(brief => [brief.target.id, brief]))
  const read = completions.flatMap(completion => {
    const brief = byId.get(completion.target)
    return brief ? [tools.language(brief.target.language).cut(completion, brief)] : []
  })
  return { candidates: read.flatMap(one => one.candidates), refusals: read.flatMap(one => one.refusals) }
}
