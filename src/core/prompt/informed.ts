// Renders the request for recipes that include measurements: the change, the nearest test, what tests do not cover.
import { estimateTokens } from '../budget/cost.js'
import { groupBy } from '../lists.js'
import type { TestTask } from '../model/target.js'
import { maskSecrets } from '../text.js'
import { noFacts, type OpenFacts, type PromptFacts, type QuotedCall, type QuotedMutant } from './facts.js'
import { fitParts, shorterLists, type Part } from './fit.js'
import { codeBlock, oneLine } from './foreign-text.js'
import { excerpt, markedCode, markedExcerpt, removedLines } from './marked-code.js'
import type { Recipe } from './recipe.js'

/** How tests are written, for one prompt; see `Wording`. */
interface Style {
  words: string
  sketch?: string
  makers?: readonly string[]
  facts?: PromptFacts
}

export interface Request {
  user: string
  /** Calls that it quotes with their results. */
  quoted: string[]
}

const longest = { title: 200, line: 200, call: 160 }
const most = { lines: 12, mutants: 8, calls: 5 }

/** The same arguments give the same bytes. */
export function renderInformed(task: TestTask, style: Style, recipe: Recipe): Request {
  const facts = withoutLongTest(style.facts ?? noFacts, recipe)
  const parts = partsOf(task, style, recipe, facts)
  const texts = fitParts(parts, recipe.promptTokens)
  const quoted = facts.calls.filter(call => texts.some(text => text.split('\n').includes(resultLine(call))))
  return {
    user: texts.join('\n\n'),
    quoted: recipe.calls === 'with-results' ? quoted.map(({ call }) => call) : [],
  }
}

/** A test that would take most of the prompt is not quoted; the sketch is used instead. */
function withoutLongTest(facts: PromptFacts, { promptTokens }: Recipe): PromptFacts {
  const { test } = facts
  const isLong = test !== null && promptTokens !== null && 2 * estimateTokens(test.code) > promptTokens
  return isLong ? { ...facts, test: null } : facts
}

/** Assumed tokens of one test, and of the imports and set-up around all tests, if no test was found to measure. */
const usual = { test: 120, around: 120 }
const largestTest = 250

/** How many tests to ask for: what the largest reply has room for, with a quarter to spare, up to `tests`. */
export function testsAsked({ tests, maxTokens }: Pick<Recipe, 'tests' | 'maxTokens'>, like: string): number {
  const each = Math.min(largestTest, Math.max(usual.test, estimateTokens(like)))
  return Math.max(1, Math.min(tests, Math.floor((maxTokens - usual.around) / (1.25 * each))))
}

function partsOf(task: TestTask, style: Style, recipe: Recipe, facts: PromptFacts): Part[] {
  const { target } = task
  const { title, guidelines, open } = facts
  const small = recipe.request === 'small'
  return [
    part(0, `Write unit tests for \`${oneLine(target.name)}\` in \`${oneLine(target.file)}\`.`),
    part(
      5,
      title && `The pull request that changes it has this title:\n${codeBlock('text', titleLine(title))}`,
    ),
    { rank: 0, forms: renderTarget(task, small) },
    part(2, target.via !== null && renderCaller(task)),
    { rank: 4, forms: renderContext(task) },
    part(3, renderMakers(task, style)),
    part(1, renderTest(task, facts)),
    {
      rank: 6,
      forms: recipe.calls === 'none' ? [] : renderCalls(task, facts.calls, recipe.calls === 'with-results'),
    },
    ...(open ? renderOpen(task, open, 'No test of the project') : []),
    part(8, guidelines && `The project says of its tests:\n${codeBlock('text', guidelines)}`),
    part(0, renderRules(task, style, recipe, facts)),
  ]
}

const part = (rank: number, text: string | false | null): Part => ({ rank, forms: text ? [text] : [] })

const titleLine = (title: string): string =>
  maskSecrets(oneLine(title)).replace(/ +/g, ' ').slice(0, longest.title)

/** The function that changed, with old and new lines: the whole of it, or an excerpt around the change. */
function renderTarget(task: TestTask, small: boolean): string[] {
  const { target, function: called, code } = task
  const now = code?.now ?? called.source
  const before = code?.before ?? null
  const language = target.language
  const wanted = target.changedLines.map(line => line - target.lines[0])
  const plain = [now, excerpt(now, wanted)]
  const marked = before === null ? null : markedCode(now, before)
  if (before === null || marked === null)
    return plain.map(text => `The code under test:\n${codeBlock(language, text)}`)
  if (small) {
    const removed = removedLines(now, before)
    const old =
      removed.length > 0 &&
      `Before the change, these lines stood in it:\n${codeBlock(language, removed.join('\n'))}`
    return plain.map(text => joined(`The code under test:\n${codeBlock(language, text)}`, old))
  }
  const words =
    'The code under test. The pull request put the lines marked + in and took those marked - out; the marks are not part of the code:'
  return [marked, markedExcerpt(now, before) ?? marked].map(text => `${words}\n${codeBlock('diff', text)}`)
}

const joined = (...texts: (string | false)[]): string => texts.filter(Boolean).join('\n\n')

function renderCaller({ target, function: called }: TestTask): string {
  return `Tests cannot call \`${oneLine(target.name)}\` by its name. They reach it through \`${oneLine(called.name)}\`:\n${codeBlock(target.language, called.source)}`
}

/** Whole excerpts of the file; when there is no room for all, the longest are left out. */
function renderContext({ target, function: called, code }: TestTask): string[] {
  const all = called.context.filter(text => text.trim() !== '' && text !== code?.now)
  const { owner } = called
  const told = owner && !all.some(text => text.includes(owner.header)) ? [owner.header, ...all] : all
  const render = (texts: readonly string[]): string =>
    `It stands among this code:\n${codeBlock(target.language, texts.join('\n'))}`
  const bySize = told.toSorted((a, b) => a.length - b.length)
  return shorterLists(bySize, texts => render(told.filter(text => texts.includes(text))))
}

function renderMakers({ target }: TestTask, { makers = [] }: Style): string | false {
  return makers.length > 0 && `Objects are made like this:\n${codeBlock(target.language, makers.join('\n'))}`
}

function renderTest({ target }: TestTask, { test }: PromptFacts): string | false {
  if (test === null) return false
  const words = test.runs
    ? `A test of the project that runs it, in \`${oneLine(test.path)}\`:`
    : `Tests of this project look like this one, in \`${oneLine(test.path)}\`:`
  return `${words}\n${codeBlock(target.language, test.code)}`
}

const callLine = ({ call }: QuotedCall): string => maskSecrets(call)
const resultLine = (quoted: QuotedCall): string => `${callLine(quoted)} -> ${maskSecrets(quoted.result)}`

function renderCalls({ target }: TestTask, calls: readonly QuotedCall[], withResults: boolean): string[] {
  const short = calls.filter(call => resultLine(call).length <= longest.call).slice(0, most.calls)
  const words = withResults
    ? 'Calls of it that were made, with what the code gives now:'
    : 'Calls of it that can be made:'
  const line = withResults ? resultLine : callLine
  return shorterLists(short, some => `${words}\n${codeBlock(target.language, some.map(line).join('\n'))}`)
}

/** What no test runs or notices; `who` is the subject of the sentences, such as `No test so far`. */
export function renderOpen({ target }: TestTask, { unrun, survivors }: OpenFacts, who: string): Part[] {
  const lines = unrun.filter(isShort).slice(0, most.lines).map(shownLine)
  const mutants = survivors
    .filter(({ line, was, now }) => [line, was, now].every(isShort))
    .slice(0, most.mutants)
  return [
    {
      rank: 2,
      forms: shorterLists(
        lines,
        some => `${who} runs these changed lines:\n${codeBlock(target.language, some.join('\n'))}`,
      ),
    },
    {
      rank: 3,
      forms: shorterLists(
        mutants,
        some =>
          `${who} fails when the code is changed like this, one change at a time:\n${codeBlock('text', renderMutants(some))}`,
      ),
    },
  ]
}

/** Long lines are left out: a truncated one would be misleading. */
const isShort = (line: string): boolean => line.trim().length <= longest.line
const flat = (text: string): string => maskSecrets(text.trim().replace(/\s+/g, ' '))

/** A line, or two with what their indentation says. */
function shownLine(text: string): string {
  const lines = text.split('\n')
  const margin = Math.min(...lines.map(line => line.search(/\S|$/)))
  return maskSecrets(lines.map(line => line.slice(margin).replace(/(?<=\S)\s+/g, ' ')).join('\n'))
}

/** Each line once, with its mutations below. */
function renderMutants(mutants: readonly QuotedMutant[]): string {
  const byLine = groupBy([...mutants], ({ line }) => shownLine(line))
  return [...byLine].map(([line, own]) => [line, ...own.map(renderMutant)].join('\n')).join('\n')
}

const renderMutant = ({ was, now }: QuotedMutant): string =>
  now.trim() === '' ? `    without ${flat(was)}` : `    with ${flat(now)} instead of ${flat(was)}`

function renderRules(
  { target, function: called, access, testPath }: TestTask,
  style: Style,
  recipe: Recipe,
  { test }: PromptFacts,
): string {
  const language = oneLine(target.language)
  const small = recipe.request === 'small'
  const sketch = test === null || small ? (style.sketch?.trim() ?? '') : ''
  const asked = testsAsked(recipe, test?.code ?? '')
  const count = asked === 1 ? 'one test' : `up to ${asked} separate tests`
  return [
    'Rules:',
    `- Write ${oneLine(style.words)}.`,
    `- Write ${count}. Each has its own name, one behaviour, and one or two assertions.`,
    ...(target.change === 'changed' && !small
      ? [
          '- A test that fails without the change is worth most. Do not repeat what the project tests already.',
        ]
      : []),
    '- Use short inputs, and work out each expected value from the code. Test errors only if the code raises them.',
    `- Do not repeat the code under test: import it. Call \`${oneLine(called.kind === 'constructor' ? access.symbol : called.name)}\` and nothing private.`,
    `- The tests go into \`${oneLine(testPath)}\`, and need at least this import:`,
    oneLine(access.importLine),
    `- Answer with one fenced ${language} code block of at most ${recipe.maxTokens} tokens: a test file with all of its imports.`,
    ...(sketch === ''
      ? []
      : [`It has this form, with every ... filled in:\n${codeBlock(language, sketch, 1_500)}`]),
  ].join('\n')
}
