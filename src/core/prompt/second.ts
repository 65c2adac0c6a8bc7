// Renders the second request for a function: the outcome of the first answer, and what no test runs or notices yet.
import type { Prompt } from '../model/candidate.js'
import type { TestTask } from '../model/target.js'
import type { OpenFacts } from './facts.js'
import type { Feedback } from './feedback.js'
import { fitParts } from './fit.js'
import { codeBlock, oneLine } from './foreign-text.js'
import { renderOpen } from './informed.js'
import { renderFeedback, renderPrompt, renderRetry, type Wording } from './prompt.js'
import type { Recipe } from './recipe.js'

/** The outcome of the first answer. */
export interface Answered {
  feedback: readonly Feedback[]
  /** The test file as it would be committed, first whole, then with the kept tests only; null when none was kept. */
  file: { path: string; contents: string[] } | null
  /** What neither the project's tests nor the kept ones run or notice; null when not known. */
  open: OpenFacts | null
}

const mostShown = 3
/** Token limit for what is added to the first request, which is repeated. */
const mostTokens = 3_000

/** The same request, followed by what is said about its answer. Its sample number follows those of the recipe. */
export function renderSecond(task: TestTask, style: Wording, recipe: Recipe, answered: Answered): Prompt {
  const { feedback, file, open } = answered
  if (recipe.request === 'plain') return renderRetry(task, style, recipe, [...feedback])
  const first = renderPrompt(task, style, recipe, recipe.samples)
  const { language } = task.target
  const failed = eachOnce(feedback).slice(0, mostShown)
  const texts = fitParts(
    [
      { rank: 0, forms: [introduction(answered)] },
      {
        rank: 2,
        forms: (file?.contents ?? []).map(
          content =>
            `The test file \`${oneLine(file?.path ?? '')}\` with the tests that were kept, as it would be committed:\n${codeBlock(language, content)}`,
        ),
      },
      ...failed.map(each => ({ rank: file ? 3 : 1, forms: [renderFeedback(each, language)] })),
      ...(open ? renderOpen(task, open, 'No test so far') : []),
      { rank: 0, forms: [request(answered)] },
    ],
    mostTokens,
  )
  return { ...first, user: [first.user, ...texts].join('\n\n') }
}

const introduction = ({ file, feedback }: Answered): string => {
  if (file === null)
    return 'This was asked before, and no test of the answer could be kept. What became of it:'
  return feedback.length > 0
    ? 'This was asked before. Some tests of the answer were kept, others were not:'
    : 'This was asked before, and tests of the answer were kept.'
}

const request = ({ file }: Answered): string =>
  file === null
    ? 'Answer again by the same rules. Work out each wrong expected value anew from the code, and mend what was broken or missing.'
    : 'Answer again by the same rules, with new tests only. Each has to run one of the lines or fail for one of the changes that are listed above. Do not repeat a test that was kept.'

/** The first of each group that failed in the same way. */
function eachOnce(feedback: readonly Feedback[]): Feedback[] {
  const told = new Map<string, Feedback>()
  for (const each of feedback) {
    const detail = withoutFrames(each.detail)
    const isValue = each.expected !== null || each.actual !== null
    const key = isValue
      ? JSON.stringify([each.name, each.reason])
      : JSON.stringify([each.reason, masked(detail)])
    if (!told.has(key)) told.set(key, { ...each, detail })
  }
  return [...told.values()]
}

/** An error without line numbers and other digits. */
const masked = (detail: string): string => (lastLine(detail) ?? '').replace(/\d+/g, '0')
const lastLine = (text: string): string | undefined =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .at(-1)

const FRAME =
  /^\s+(?:File "[^"]*(?:site-packages|dist-packages|<frozen|\/importlib\/|\/unittest\/|\/asyncio\/)[^"]*", line \d+|at .*(?:node_modules\/|node:|<anonymous>\)?$))/

/** An error text without stack frames of runners and libraries, nor the code lines that Python prints below them. */
export function withoutFrames(detail: string): string {
  const kept: string[] = []
  let frame: number | null = null
  const depth = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0
  for (const line of detail.split('\n')) {
    if (frame !== null && depth(line) > frame) continue
    frame = FRAME.test(line) ? depth(line) : null
    if (frame === null) kept.push(line)
  }
  return kept.join('\n')
}
