// Judged tests of a first answer -> the second requests: where nothing was kept, and where mutants survive or changed lines are not run.
import { creditsOf, killsOf, linesIn } from '../core/verify/credit.js'
import { surviving, type JudgedCandidate } from '../core/verify/gates.js'
import { changedLinesIn } from '../core/verify/measure.js'
import { feedbackOf, type Feedback } from '../core/prompt/feedback.js'
import type { OpenFacts, PromptFacts } from '../core/prompt/facts.js'
import { renderPrompt } from '../core/prompt/prompt.js'
import { renderSecond, type Answered } from '../core/prompt/second.js'
import type { Completion, Prompt, Rejection } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'
import { wordingOf, type Writer } from './generate.js'
import { openOf } from './prompt-facts.js'
import { measureBaseline } from './baseline.js'
import type { CommonTools } from './tools.js'
import type { VerificationState, VerifyTools } from './verify.js'
import { whyEnough } from './verify/strengthens.js'

/** What is known after the first round. */
interface AfterFirst {
  /** In rank order. */
  tasks: readonly TestTask[]
  verification: VerificationState
  rejections: readonly Rejection[]
  completions: readonly Completion[]
  tools: Pick<CommonTools, 'framework' | 'language'>
  factsOf(task: TestTask): Promise<PromptFacts>
}

export interface Unserved {
  task: TestTask
  feedback: Feedback[]
}

/** Functions without a surviving test for which the writer wrote one that can be fixed. */
export function unserved(
  { tasks, verification, rejections }: Pick<AfterFirst, 'tasks' | 'verification' | 'rejections'>,
  { model }: Pick<Writer, 'model'>,
): Unserved[] {
  const served = new Set(surviving(verification.judged).flatMap(creditsOf))
  return tasks
    .filter(({ target }) => !served.has(target.id))
    .map(task => ({
      task,
      feedback: feedbackOf(task.target.id, model.name, verification.judged, rejections),
    }))
    .filter(({ feedback }) => feedback.length > 0)
}

/** How many tokens a reply may have when the first one had no text because of the limit. */
export const longerLimit = (maxTokens: number): number => Math.max(maxTokens, Math.min(4 * maxTokens, 32_000))

/** At most one for each function of which a test may still be kept, in rank order. */
export async function secondPrompts(
  state: AfterFirst,
  writer: Writer,
  verifyTools: VerifyTools,
): Promise<Prompt[]> {
  const open = new Map(unserved(state, writer).map(found => [found.task.target.id, found.feedback]))
  const prompts: Prompt[] = []
  for (const task of state.tasks) {
    const feedback = open.get(task.target.id)
    const answered = feedback
      ? { feedback, file: null, open: openAfter(task, state, verifyTools) }
      : whatIsOpen(task, state, { writer, verifyTools })
    if (answered && !(await isClosed(task, state, verifyTools)))
      prompts.push(...(await secondPrompt(task, answered, state, writer)))
  }
  return prompts
}

/** True when the project's own tests leave nothing that another answer could be kept for. */
async function isClosed(
  task: TestTask,
  { verification }: Pick<AfterFirst, 'verification'>,
  verifyTools: VerifyTools,
): Promise<boolean> {
  const known = verification.baselines.get(task.target.id)
  if (known || !verifyTools.ownTests?.records(task)) return whyEnough(known) !== null
  return whyEnough(await measureBaseline(task, verifyTools)) !== null
}

/** None where the model refused or a content filter stopped it: that would happen again. */
async function secondPrompt(
  task: TestTask,
  answered: Answered,
  { completions, tools, factsOf }: AfterFirst,
  { recipe }: Writer,
): Promise<Prompt[]> {
  const replies = completions.filter(({ target }) => target === task.target.id)
  const kinds = new Set(replies.map(({ noText }) => noText?.kind))
  if (kinds.has('refusal') || kinds.has('content-filter')) return []
  const wording = { ...wordingOf(task, tools, recipe), facts: await factsOf(task) }
  if (replies.length === 0 || !replies.every(({ noText }) => noText?.kind === 'limit'))
    return [renderSecond(task, wording, recipe, answered)]
  const longer = { ...recipe, maxTokens: longerLimit(recipe.maxTokens) }
  return [renderPrompt(task, wording, longer, recipe.samples)]
}

/** What is open for a function that the writer answered for and that has a kept test; null if nothing can be added. */
function whatIsOpen(
  task: TestTask,
  state: AfterFirst,
  { writer, verifyTools }: { writer: Writer; verifyTools: VerifyTools },
): Answered | null {
  const { id, language } = task.target
  const isAnswered = state.completions.some(({ target }) => target === id)
  if (writer.recipe.again !== 'something-open' || !isAnswered) return null
  const open = openAfter(task, state, verifyTools)
  if (open === null || open.unrun.length + open.survivors.length === 0) return null
  const kept = keptIn(task.testPath, state).map(({ candidate }) => candidate)
  if (kept.length === 0) return null
  const { merge } = state.tools.language(language)
  const contents = [task.page, { ...task.page, existing: null }].map(page => merge([...kept], page).content)
  const feedback = feedbackOf(id, writer.model.name, state.verification.judged, state.rejections)
  return { feedback, file: { path: task.testPath, contents }, open }
}

const keptIn = (path: string, { verification }: Pick<AfterFirst, 'verification'>): JudgedCandidate[] =>
  surviving(verification.judged).filter(({ task }) => task.testPath === path)

/** Changed lines and mutants that the project's tests and the kept ones miss; null where mutants were not measured. */
function openAfter(
  task: TestTask,
  { verification }: Pick<AfterFirst, 'verification'>,
  { source }: Pick<VerifyTools, 'source'>,
): OpenFacts | null {
  const { target } = task
  const baseline = verification.baselines.get(target.id)
  if (!baseline) return null
  const kept = surviving(verification.judged)
  const noticed = new Set([
    ...(baseline.existing?.kills ?? []),
    ...kept.flatMap(test => killsOf(test, target.id)),
  ])
  const run = new Set([
    ...(baseline.existing?.lines ?? []),
    ...kept.flatMap(test => linesIn(test, target.file)),
  ])
  const changedRun = new Set(changedLinesIn(task, run))
  return openOf(source(target.file) ?? '', {
    lines: target.changedLines.filter(line => !changedRun.has(line)),
    survivors: baseline.mutants.flatMap(({ id }) => (noticed.has(id) ? [] : [id])),
    mutants: baseline.mutants,
  })
}
