// The request to the controller about a function for which no test of the writer was kept, and how its answer is used.
import { attributeAgainst } from '../report/attribution.js'
import type { Language } from '../model/ports.js'
import { isFailure, type RejectionReason } from '../model/reasons.js'
import { decide, type Decision } from '../verify/gates.js'
import { oneLine } from './foreign-text.js'
import { renderCode, renderFeedback, type Wording } from './prompt.js'
import type { Recipe } from './recipe.js'
import type { Candidate, Prompt } from '../model/candidate.js'
import type { Feedback } from './feedback.js'
import type { TestTask } from '../model/target.js'

const system =
  'You review unit tests that another model wrote. You say of each failing test whether the test or the code is wrong, then you answer with one fenced code block of tests.'

/** Maximum number of tests shown in one request; the most informative come first. */
export const mostShown = 6

/**
 * Renders the request to the controller for one target; `shown` are the writer's failures, the first of which are
 * used.
 */
export function renderControl(task: TestTask, style: Wording, recipe: Recipe, shown: Feedback[]): Prompt {
  const { target, access, function: fn } = task
  const language = oneLine(target.language)
  const tests = shown
    .slice(0, mostShown)
    .map(
      (feedback, n) => `Test ${n + 1}, \`${oneLine(feedback.name)}\`:\n${renderFeedback(feedback, language)}`,
    )
  const user = [
    `Another model wrote unit tests for \`${oneLine(fn.name)}\` from the module \`${oneLine(access.module)}\`. None of them could be kept.`,
    ...renderCode(task),
    'Its tests, with what happened when they were run:',
    ...tests,
    [
      'Rules:',
      '- First write one line for each of these tests: `Test N: test` if the test is wrong, or `Test N: code` if the test asks for what the function is meant to do and the code is wrong. After a dash say why, in a few words.',
      '- Then write one fenced code block with the tests to keep. Trim, repair or rewrite the ones above, or replace them; leave out what is worth nothing, and what shows that the code is wrong.',
      `- Write ${oneLine(style.words)}. Each test has its own name, one behaviour, and one or two assertions.`,
      '- Work out each expected value from the code. Do not repeat the code under test: import it.',
      `- The block is ${language}, has at most ${recipe.maxTokens} tokens, and begins with exactly this import:`,
      oneLine(access.importLine),
    ].join('\n'),
  ].join('\n\n')
  return {
    target: target.id,
    system: recipe.system === null ? null : system,
    user,
    maxTokens: recipe.maxTokens,
    temperature: recipe.temperature,
    sample: 0,
    ...(recipe.stop.length ? { stop: recipe.stop } : {}),
  }
}

/** The decision on a rejected test for which the controller says that the code is wrong, not the test. */
export function suspectBug(rejected: Decision, why: string): Decision {
  return decide('possible-bug', { ...rejected, detail: why.slice(0, 300) })
}

/** True for a test whose failure may be the code's fault. */
export function mayBeBug({ reason }: Pick<Feedback, 'reason'>): boolean {
  return isFailure(reason)
}

/** True for a rejection of a reply without code, from which no test can have been taken. */
export const holdsNoCode = ({ reason }: { reason: RejectionReason }): boolean =>
  /^(?:prose-only|scenarios|empty-reply)$/.test(reason)

/** The controller's tests as candidates: each is credited to the most similar draft of the writer. */
export function creditDrafts(
  candidates: Candidate[],
  drafts: string[],
  writer: string,
  language: Pick<Language, 'tokens'>,
): Candidate[] {
  const known = drafts.map(draft => language.tokens(draft))
  return candidates.map(candidate => {
    const { draft: answer } = candidate
    const { at } = attributeAgainst(language.tokens(answer), known)
    return { ...candidate, draft: drafts[at] ?? '', answer, revises: writer }
  })
}
