// Renders the request to a model for one task, both for generating tests and for training rows.
import type { Prompt } from '../model/candidate.js'
import { maskSecrets } from '../text.js'
import type { PromptFacts } from './facts.js'
import { describeMutant } from '../verify/measure.js'
import type { LeftOpen } from '../baseline/hand-over.js'
import { estimateTokens } from '../budget/cost.js'
import type { Feedback } from './feedback.js'
import { fitParts, type Part } from './fit.js'
import { codeBlock, fence, oneLine, truncateLines } from './foreign-text.js'
import { renderInformed, type Request } from './informed.js'
import { temperatureOf, type Recipe } from './recipe.js'
import type { TestTask } from '../model/target.js'

/** How tests in the project's framework are written, and what is known besides the code. */
export interface Wording {
  /** `pytest functions with plain assert` */
  words: string
  /** Skeleton of a file with a few tests; see sketch.ts. Without it small models write one endless test. */
  sketch?: string
  /** Language of the test file; absent when it is that of the function. */
  language?: string
  /** Lines of code that construct the objects the function takes. */
  makers?: readonly string[]
  /** Measurements; a plain request does not include them. */
  facts?: PromptFacts
}

/** Maximum characters for each part of a prompt; longer parts are truncated at a line end. */
const limits = {
  source: 12_000,
  context: 3_000,
  test: 1_500,
  sketch: 1_500,
  failed: 1_500,
  detail: 600,
  open: 1_500,
}

/**
 * Renders the request for one target. The same arguments give the same bytes.
 * `sample` counts replies from 0.
 */
export function renderPrompt(task: TestTask, style: Wording, recipe: Recipe, sample: number): Prompt {
  const request = requestOf(task, style, recipe)
  return {
    target: task.target.id,
    system: recipe.system,
    user: inTemplate(request.user, task, recipe),
    maxTokens: recipe.maxTokens,
    temperature: temperatureOf(recipe, sample),
    sample,
    ...(recipe.stop.length ? { stop: recipe.stop } : {}),
    ...(request.quoted.length ? { quoted: request.quoted } : {}),
  }
}

function requestOf(task: TestTask, style: Wording, recipe: Recipe): Request {
  if (recipe.request !== 'plain') return renderInformed(task, style, recipe)
  return { user: renderRequest(task, style, recipe), quoted: [] }
}

function inTemplate(request: string, task: TestTask, { template }: Recipe): string {
  if (template === null) return request
  const parts: Record<string, string> = { request, code: truncateLines(task.function.source, limits.source) }
  return template.replace(/\{(request|code)\}/g, (_, name: string) => parts[name] ?? '')
}

function renderRequest(task: TestTask, style: Wording, recipe: Recipe): string {
  const { access, function: fn } = task
  return [
    `Write unit tests for \`${oneLine(fn.name)}\` from the module \`${oneLine(access.module)}\`.`,
    ...renderCode(task),
    renderRules(task, style, recipe),
  ].join('\n\n')
}

/** The function with its surrounding code, and an example test. */
export function renderCode({ target, function: fn, existingTest }: TestTask): string[] {
  const told = fn.context.join('\n')
  const context = fn.owner && !told.includes(fn.owner.header) ? `${fn.owner.header}\n${told}` : told
  const code = (text: string, limit: number): string => codeBlock(target.language, text, limit)
  return [
    context.trim() && `It stands among this code:\n${code(context, limits.context)}`,
    `The code under test:\n${code(fn.source, limits.source)}`,
    existingTest?.trim() && `Tests of this project look like this one:\n${code(existingTest, limits.test)}`,
  ].filter(text => text !== undefined && text !== '') as string[]
}

/**
 * Renders the second request, after a reply from which nothing could be kept: the same request, and what went wrong.
 * Its sample number follows those of the recipe.
 */
export function renderRetry(task: TestTask, style: Wording, recipe: Recipe, feedback: Feedback[]): Prompt {
  const first = renderPrompt(task, style, recipe, recipe.samples)
  const told = feedback.slice(0, 3).map(feedback => renderFeedback(feedback, languageOf(task, style)))
  const user = [
    first.user,
    'This was asked before, and no test of the answer could be kept. What became of it:',
    ...told,
    'Answer again by the same rules. A wrong expected value has to be worked out anew from the code; what was broken or missing has to be mended.',
  ].join('\n\n')
  return { ...first, user }
}

/** A test that was not kept, with what happened; untrusted text is put in fences. */
export function renderFeedback(
  { code, words, expected, actual, detail }: Feedback,
  language: string,
): string {
  const details = [
    expected !== null && `expected: ${oneLine(maskSecrets(expected))}`,
    actual !== null && `what the code gives: ${oneLine(maskSecrets(actual))}`,
    expected === null &&
      detail.trim() &&
      truncateLines(maskSecrets(detail), limits.detail).slice(0, limits.detail),
  ].filter(Boolean)
  return [
    code.trim() ? `${codeBlock(language, code, limits.failed)}\n${words}` : words,
    ...(details.length > 0 ? [fence('text', details.join('\n'))] : []),
  ].join('\n')
}

const languageOf = ({ target }: TestTask, { language }: Wording): string => language ?? target.language

const RULES = 'Rules:'

/**
 * Inserts what the project's own tests leave open before the rules of a request, as far as it fits in `tokens` (null:
 * no limit). A test that the request already quotes is not repeated. A model's own template without rules stays
 * unchanged, since that model was not trained with anything else in it.
 */
export function withLeftOpen(
  prompt: Prompt,
  open: LeftOpen,
  { language, tokens }: { language: string; tokens: number | null },
): Prompt {
  const at = prompt.user.lastIndexOf(`\n\n${RULES}\n`)
  const told = fitParts(
    renderLeftOpen(open, language, prompt.user),
    tokens === null ? null : tokens - estimateTokens(prompt.user),
  )
  if (at < 0 || told.length === 0) return prompt
  return { ...prompt, user: [prompt.user.slice(0, at), ...told].join('\n\n') + prompt.user.slice(at) }
}

function renderLeftOpen({ nearest, unrun, survivors }: LeftOpen, language: string, told: string): Part[] {
  const lines = [
    ...unrun.map(({ line, text }) => `not run: line ${line}: ${oneLine(text)}`),
    ...survivors.map(mutant => `not noticed: ${describeMutant(mutant)}`.replace(/\s+/g, ' ')),
  ]
  const test = nearest?.trim() ? codeBlock(language, nearest, limits.test) : null
  const words =
    'No test of the project runs these lines, or notices these changes of the code. Tests that do are wanted most:'
  return [
    {
      rank: 2,
      forms:
        test === null || told.includes(test) ? [] : [`This test of the project runs it already:\n${test}`],
    },
    {
      rank: 1,
      forms: lines.length > 0 ? [`${words}\n${codeBlock('text', lines.join('\n'), limits.open)}`] : [],
    },
  ]
}

function renderRules(task: TestTask, style: Wording, recipe: Recipe): string {
  const language = oneLine(languageOf(task, style))
  const line = oneLine(task.access.importLine)
  return [
    RULES,
    `- Write ${oneLine(style.words)}.`,
    '- Write four to six separate tests. Each has its own name, one behaviour, and one or two assertions.',
    '- Use short inputs, and work out each expected value from the code. Test errors only if the code raises them.',
    '- Do not repeat the code under test: import it.',
    `- Answer with one fenced ${language} code block of at most ${recipe.maxTokens} tokens, with exactly this import:`,
    line,
    ...(style.sketch?.trim()
      ? [
          `It has this form, with every ... filled in:\n${fence(language, truncateLines(style.sketch, limits.sketch))}`,
        ]
      : []),
  ].join('\n')
}
