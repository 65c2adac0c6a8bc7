// What a prompt quotes: the nearest test of the project, what its tests leave open, and calls of the explorer. Waits for these and nothing else.
import type { TargetBaseline } from '../core/baseline/facts.js'
import type { Mutant } from '../core/model/run.js'
import type { ReachingRun } from '../core/baseline/hand-over.js'
import type { Project } from '../core/model/ports.js'
import type { TestTask } from '../core/model/target.js'
import { noFacts, type OpenFacts, type PromptFacts } from '../core/prompt/facts.js'
import type { Recipe } from '../core/prompt/recipe.js'
import type { Exploration } from './explore.js'
import { measureBaseline } from './baseline.js'
import type { OwnTestsStage } from './own-tests/tools.js'
import type { PreparedPlan } from './plan.js'
import type { CommonTools, ReviewContext } from './tools.js'
import type { VerifyTools } from './verify.js'

/** What the prompts of a run quote from the pull request and its base. */
interface Around {
  title: string | null
  guidelines: string | null
}

interface PlannedContext extends Around {
  language: CommonTools['language']
  /** Text of a file on the head. */
  read: Project['read']
}

/** What the prompts of a run quote: no title from a fork, and the guidelines as they are on the base. */
export async function quotedContext(
  { config, tools, pull }: Pick<ReviewContext, 'config' | 'tools' | 'pull'>,
  { planned, trees }: Pick<PreparedPlan, 'planned' | 'trees'>,
): Promise<PlannedContext> {
  const { guidelines: path } = config
  const guidelines = path === '' ? null : await tools.repo.show(planned.base, path)
  if (path !== '' && guidelines === null) tools.notes.push({ code: 'no-guidelines', path })
  return {
    title: config['prompt-title'] && !pull.fork ? pull.title : null,
    guidelines: guidelines === null ? null : wholeParagraphs(guidelines),
    language: tools.language,
    read: tools.project(trees.head).read,
  }
}

/** Characters of the guidelines that a prompt has room for. */
const LONGEST_GUIDELINES = 4_000

function wholeParagraphs(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/)
  let length = 0
  const isIn = (paragraph: string): boolean => (length += paragraph.length + 2) <= LONGEST_GUIDELINES
  const end = paragraphs.findIndex(paragraph => !isIn(paragraph))
  return paragraphs.slice(0, end < 0 ? paragraphs.length : end).join('\n\n')
}

/** What is known without running anything. */
export function plannedFacts(
  task: TestTask,
  { title, guidelines, language, read }: PlannedContext,
): PromptFacts {
  return { ...noFacts, title, guidelines, test: namedTest(task, { language, read }) }
}

type Quoted = NonNullable<PromptFacts['test']>

/** The name that a test writes to call the function. */
function wordIn({ name, kind }: TestTask['function']): string {
  const parts = name.split('.')
  return parts.at(kind === 'constructor' && parts.length > 1 ? -2 : -1) ?? name
}

/** From related files, else the file that its tests go to: a test that names the function, else the first test. */
function namedTest(
  { target, function: called, related = [], testPath, page }: TestTask,
  { language, read }: Pick<PlannedContext, 'language' | 'read'>,
): Quoted | null {
  const { quoteTest, writtenTests } = language(target.language)
  if (!quoteTest) return null
  const word = wordIn(called)
  const files = [...related, ...(page.existing === null ? [] : [{ path: testPath, content: page.existing }])]
  for (const { path, content } of files) {
    if (content.length > LONGEST_FILE) continue
    const tests = writtenTests(content)
    const found = tests.find(({ code }) => code.includes(word)) ?? tests[0]
    const code = found ? quoteTest(content, found.name, { path, read }) : null
    if (code !== null) return { path, code, runs: false }
  }
  return null
}

/** The measurements that are under way. */
interface Measurements {
  ownTests: OwnTestsStage
  exploring: ReadonlyMap<string, Promise<Exploration>>
  verifyTools: VerifyTools
}

export interface Quoting {
  /** What the prompt of a function quotes, once it is known. */
  factsOf(task: TestTask): Promise<PromptFacts>
  /** From now on, prompts quote what is measured. */
  open(measurements: Measurements): void
  /** Nothing will be measured: prompts quote only what is known already. No effect after `open`. */
  close(): void
}

export function openQuoting(recipe: Pick<Recipe, 'request' | 'calls'>, context: PlannedContext): Quoting {
  let settle: (measurements: Measurements | null) => void = () => undefined
  const measured = new Promise<Measurements | null>(resolve => (settle = resolve))
  const known = new Map<string, Promise<PromptFacts>>()
  const facts = async (task: TestTask): Promise<PromptFacts> => {
    const planned = plannedFacts(task, context)
    const found = await measured
    // A failed measurement is reported by the code that needs it for more than a quotation.
    return found ? measuredFacts(task, planned, { ...found, recipe }).catch(() => planned) : planned
  }
  return {
    factsOf: task => {
      if (recipe.request === 'plain') return Promise.resolve(noFacts)
      const promise = known.get(task.target.id) ?? facts(task)
      known.set(task.target.id, promise)
      return promise
    },
    open: measurements => settle(measurements),
    close: () => settle(null),
  }
}

async function measuredFacts(
  task: TestTask,
  planned: PromptFacts,
  { ownTests, exploring, verifyTools, recipe }: Measurements & { recipe: Pick<Recipe, 'calls'> },
): Promise<PromptFacts> {
  const records = ownTests.records(task)
  const [runs, open, exploration] = await Promise.all([
    records ? ownTests.reaching(task) : [],
    records ? openFacts(task, ownTests, verifyTools) : null,
    recipe.calls === 'none' ? null : exploring.get(task.target.id),
  ])
  const test = nearestTest(task, runs, verifyTools) ?? planned.test
  return { ...planned, test, open, calls: exploration?.quotable ?? [] }
}

/** What the project's own tests leave open of a function that some of them run. */
async function openFacts(
  task: TestTask,
  ownTests: OwnTestsStage,
  tools: VerifyTools,
): Promise<OpenFacts | null> {
  const { mutants } = await measureBaseline(task, tools)
  // `measureBaseline` just asked it about all mutants, and it gives the same answer again.
  const shown = await ownTests.shownBy(task, { mutants: [], instrumented: null })
  if (shown.notMeasured !== null || shown.tests.length === 0) return null
  return openOf(tools.source(task.target.file) ?? '', { ...leftOpen(task, shown), mutants })
}

const leftOpen = (
  { target }: TestTask,
  { linesRun, survivors }: TargetBaseline,
): { lines: number[]; survivors: string[] } => ({
  lines: target.changedLines.filter(line => !linesRun.includes(line)),
  survivors,
})

/** The most characters of two lines that are quoted together. */
const LONGEST_LINES = 180

/** Lines and mutants of a file as texts; `survivors` are ids of `mutants`. */
export function openOf(
  source: string,
  {
    lines,
    survivors,
    mutants,
  }: { lines: number[]; survivors: readonly string[]; mutants: readonly Mutant[] },
): OpenFacts {
  const texts = source.split('\n')
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1)
  // A line that occurs more than once in the file is identified by the line above it.
  const textAt = (line: number): string => {
    const text = texts[line - 1] ?? ''
    const above = texts.slice(0, line - 1).findLast(each => each.trim() !== '')
    const isUnique = above === undefined || (counts.get(text.trim()) ?? 0) < 2
    return isUnique || above.length + text.length > LONGEST_LINES ? text : `${above}\n${text}`
  }
  const surviving = new Set(survivors)
  return {
    unrun: lines.filter(line => texts[line - 1]?.trim()).map(textAt),
    survivors: mutants
      .filter(({ id }) => surviving.has(id))
      .map(({ line, was, now }) => ({ line: textAt(line), was, now })),
  }
}

const LONGEST_FILE = 400_000
const MOST_QUOTED = 16

/** Of the tests that run the function: one that names it, then one that runs most of the change, then the shortest. */
function nearestTest(
  { target, function: called, testPath }: TestTask,
  runs: readonly ReachingRun[],
  { language, source }: Pick<VerifyTools, 'language' | 'source'>,
): Quoted | null {
  const { quoteTest } = language(target.language)
  if (!quoteTest) return null
  const word = wordIn(called)
  const byId = new Map(runs.map(run => [run.id, run]))
  const changedRun = (run: ReachingRun): number =>
    target.changedLines.filter(line => run.lines.includes(line)).length
  const texts = new Map(runs.map(({ file }) => [file, source(file) ?? '']))
  const mentions = (text: string): number => Number(text.includes(word))
  const inName = word.replace(/^_+/, '').toLowerCase()
  const rated = [...byId.values()].map(run => ({
    run,
    rates: [
      Number(run.name.toLowerCase().includes(inName)) + mentions(texts.get(run.file) ?? ''),
      changedRun(run),
      Number(run.file === testPath),
    ],
  }))
  rated.sort((a, b) => compareRates(b.rates, a.rates))
  const quoted = rated.slice(0, MOST_QUOTED).flatMap(({ run }) => {
    const text = texts.get(run.file) ?? ''
    if (text.length > LONGEST_FILE) return []
    const code = quoteTest(text, run.name, { path: run.file, read: source })
    return code === null
      ? []
      : [{ path: run.file, code, rates: [mentions(code), changedRun(run), -code.length] }]
  })
  const [first] = quoted.sort((a, b) => compareRates(b.rates, a.rates))
  return first ? { path: first.path, code: first.code, runs: true } : null
}

const compareRates = (one: number[], other: number[]): number => {
  const at = one.findIndex((rate, place) => rate !== other[place])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
