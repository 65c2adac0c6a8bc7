// The diff of a pull request -> test tasks in rank order, and everything that was left out, with the reason. Runs no code.
import { testPathsOf } from '../core/baseline/find-tests.js'
import { isOwnPath, isTestPath, filterChange, filterText } from '../core/diff/filters.js'
import type { Checkout, TestRunner, Language, Project } from '../core/model/ports.js'
import type { Trees } from '../core/model/sandbox.js'
import { reportTarget } from '../core/model/report.js'
import type { PlanFile } from '../core/model/stage-files.js'
import { findTargets, type Found, type ReadFile } from '../core/diff/targets.js'
import { UserError } from '../core/model/errors.js'
import type {
  TestTask,
  ChangeSet,
  FileChange,
  SkippedTarget,
  Target,
  UnreadFile,
  FunctionInfo,
  Member,
} from '../core/model/target.js'
import { askSecondReaders, type Reading } from './second-readers.js'
import type { ReviewContext, Tools } from './tools.js'

export interface Planned {
  base: string
  /** Null for a work tree with changes that are not committed. */
  head: string | null
  tasks: TestTask[]
  /** Functions of `skipped` that the project's tests may run: they are measured with these, and no test is written. */
  watchOnly: TestTask[]
  skipped: SkippedTarget[]
  unread: UnreadFile[]
  /** All that changed, tests included. */
  changes: FileChange[]
}

/** A plan with both sides on disk; disposing removes the trees. */
export interface PreparedPlan extends AsyncDisposable {
  planned: Planned
  trees: Trees
}

/**
 * Finds the targets of a pull request. Without `withBase` there is no tree of the base, for callers that run nothing.
 * Throws UserError for a missing commit.
 */
export async function prepare(
  { config, tools, pull, range }: ReviewContext,
  { withBase = true } = {},
): Promise<PreparedPlan> {
  const { base, head } = await commitsOf(pull, tools.repo, range)
  const opened: Checkout[] = []
  const dispose = async (): Promise<void> => {
    for (const tree of opened) await tree[Symbol.asyncDispose]()
  }
  const checkout = tools.repo.checkout(head).then(tree => {
    opened.push(tree)
    return tree
  })
  try {
    const [changes, onHead] = await Promise.all([tools.repo.diff(base, head), checkout])
    const whole = tools.project(onHead.path)
    const project = { ...whole, files: whole.files.filter(isOwnPath) }
    const all = await planTargets({ config, tools, tree: onHead.path }, changes, project)
    const { only } = range
    const planned = only ? onlyThose(all, only) : all
    if (only && planned.tasks.length + planned.watchOnly.length !== only.size)
      throw new UserError(
        'The checkout does not have the functions of the plan: run all jobs on one commit with one configuration.',
      )
    const targets = [...planned.tasks, ...planned.watchOnly].map(({ target }) => target)
    // Even where all functions are new, tests of the pull request are also run without them, on the base.
    const hasTests =
      config['baseline-seconds'] > 0 &&
      changes.files.some(({ status, path }) => status !== 'deleted' && isTestPath(path))
    const isCompared = targets.some(({ baseId }) => baseId !== null) || (targets.length > 0 && hasTests)
    if (isCompared && withBase) opened.push(await tools.repo.checkout(base))
    const [, onBase] = opened
    const contents = { head: onHead.content, base: onBase?.content ?? null }
    const trees = { head: onHead.path, base: onBase?.path ?? null, contents }
    return {
      planned: { base, head, changes: changes.files, ...planned },
      trees,
      [Symbol.asyncDispose]: dispose,
    }
  } catch (error) {
    await checkout.catch(() => undefined)
    await dispose()
    throw error
  }
}

function onlyThose<P extends Pick<Planned, 'tasks' | 'watchOnly'>>(planned: P, ids: ReadonlySet<string>): P {
  const isOne = ({ target }: TestTask): boolean => ids.has(target.id)
  return { ...planned, tasks: planned.tasks.filter(isOne), watchOnly: planned.watchOnly.filter(isOne) }
}

/** The two commits to compare, as full shas; `base` is the merge base, a null head the work tree. Throws UserError for a missing commit. */
export async function commitsOf(
  pull: ReviewContext['pull'],
  repo: Tools['repo'],
  range: ReviewContext['range'],
): Promise<{ base: string; head: string | null }> {
  if (pull.number !== null && pull.base !== null && pull.head !== null) {
    await repo.fetch([pull.base, pull.head])
    return { base: pull.base, head: pull.head }
  }
  const head = await repo.resolve(range.head ?? 'HEAD')
  const base = await repo.resolve(range.base ?? (await repo.defaultBranch()))
  return { base: await repo.mergeBase(base, head), head: range.worktree ? null : head }
}

/** The plan as `plan --json` prints it. One shard has all targets, in rank order. */
export function planFile({ planned }: Pick<PreparedPlan, 'planned'>): PlanFile {
  const { base, head, skipped, unread } = planned
  const targets = planned.tasks.map(task => reportTarget(task.target))
  const watchOnly = planned.watchOnly.map(task => reportTarget(task.target))
  return {
    ...{ schema: 1, base, head, targets, skipped, unread },
    shards: [targets.map(({ id }) => id)],
    ...(watchOnly.length > 0 ? { watchOnly: [watchOnly] } : {}),
  }
}

async function planTargets(
  { config, tools, tree }: Pick<ReviewContext, 'config' | 'tools'> & { tree: string },
  changes: ChangeSet,
  project: Project,
): Promise<Pick<Planned, 'tasks' | 'watchOnly' | 'skipped' | 'unread'>> {
  const readings: Reading[] = []
  const unread: UnreadFile[] = []
  const wanted = chosenPaths(config, tools)
  const readable: ReadableChange[] = []
  const isTest = testPathsOf(project, tools.frameworks, tools.languages)
  for (const change of changes.files) {
    const language = languageOf(change.path, config, tools)
    if (isTest(change.path)) continue
    const filtered = filterChange(change, language?.name ?? null, wanted)
    if (filtered.fate === 'unread') unread.push({ file: change.path, reason: filtered.reason })
    if ((filtered.fate === 'read' || filtered.fate === 'gone') && language)
      readable.push({ change, language })
  }
  const texts = readAhead(readable, ({ change }) => readTexts(change, changes, tools))
  for await (const [{ change, language }, { now, old }] of texts) {
    const read = await parseSides(change, { now, old }, language)
    if ('reason' in read) unread.push({ file: change.path, reason: read.reason })
    else {
      const framework = frameworkOf(change.path, language.name, { config, tools, project }).name
      const file = {
        change,
        language: language.name,
        framework,
        ...read,
        notImportable: language.notImportable?.(change.path) ?? null,
      }
      readings.push({ file, language, now, old })
    }
  }
  await askSecondReaders(readings, tools, tree)
  const files = readings.map(({ file }) => file)
  await nextTurn()
  const tests = project.files.filter(isTest)
  const own = tests.filter(path => languageOf(path, config, tools))
  const testsIn = testTexts(project, tests)
  const {
    found,
    watchOnly,
    skipped,
    unread: broken,
  } = findTargets(files, {
    maxFunctions: config['max-functions'],
    mentioned: mentionedIn(own.map(path => project.read(path) ?? '')),
  })
  const tasksOf = (some: Found[]): TestTask[] =>
    some.map(target => taskOf(target, { config, tools, project, testsIn }))
  return {
    tasks: tasksOf(found),
    watchOnly: config['baseline-seconds'] > 0 ? tasksOf(watchOnly) : [],
    skipped,
    unread: [...unread, ...broken],
  }
}

/** A changed file in a language that is known. */
interface ReadableChange {
  change: FileChange
  language: Language
}

/** Items whose texts are read while an earlier one is parsed. */
const READ_AHEAD = 4

/** Every item with what `read` gives of it, in order; some are read before they are asked for. */
async function* readAhead<T, R>(items: T[], read: (item: T) => Promise<R>): AsyncGenerator<[T, R]> {
  const started: Promise<R>[] = []
  for (const [at, item] of items.entries()) {
    for (const next of items.slice(at + started.length, at + READ_AHEAD)) {
      const reading = read(next)
      // The loop that waits for it reports the error, unless an earlier one ends the loop.
      reading.catch(() => undefined)
      started.push(reading)
    }
    yield [item, await (started.shift() as Promise<R>)]
  }
}

/** Lets pending events run first, such as a stop signal: a large file keeps the process busy for a while. */
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Tells whether a name occurs in the texts. Their words are collected once: names are many, and texts long. */
function mentionedIn(texts: string[]): (file: string, name: string) => boolean {
  let words: string | undefined
  return (_file, qualified) => {
    const name = qualified.split('.').at(-1) ?? qualified
    if (!/^\w+$/.test(name)) return texts.some(text => text.includes(name))
    words ??= [...new Set(texts.flatMap(text => text.match(/\w+/g) ?? []))].join(' ')
    return words.includes(name)
  }
}

function chosenPaths(config: ReviewContext['config'], tools: Tools): (path: string) => boolean {
  const [include, exclude] = [tools.matches(config.include), tools.matches(config.exclude)]
  return path => (config.include.length === 0 || include(path)) && !exclude(path)
}

function languageOf(path: string, config: ReviewContext['config'], tools: Tools): Language | null {
  const language = tools.languages.find(known => known.matches(path)) ?? null
  return language && (config.languages.length === 0 || config.languages.includes(language.name))
    ? language
    : null
}

type Sides = Pick<ReadFile, 'before' | 'after'>

/** The texts of both sides of a change: null for what is absent, larger than 1 MiB, or not UTF-8 text. */
interface Texts {
  old: string | null
  now: string | null
}

async function readTexts(change: FileChange, changes: ChangeSet, { repo }: Tools): Promise<Texts> {
  const { path, oldPath, status } = change
  const [old, now] = await Promise.all([
    status === 'added' ? null : repo.show(changes.base, oldPath ?? path),
    status === 'deleted' ? null : repo.show(changes.head, path),
  ])
  return { old, now }
}

/** Parses the old side first: a reader that keeps its last tree then has the new one, from which tasks are made. */
async function parseSides(
  change: FileChange,
  { old, now }: Texts,
  language: Language,
): Promise<Sides | { reason: string }> {
  const readOld = () => (old === null ? null : language.functions(old))
  if (change.status === 'deleted') return { after: null, before: readOld() }
  const reason = now === null ? 'larger than 1 MiB, or not UTF-8 text' : filterText(now)
  if (now === null || reason !== null) return { reason: reason ?? '' }
  const before = readOld()
  await nextTurn()
  return { before, after: language.functions(now) }
}

/** The project around the change. */
export interface ProjectContext {
  config: ReviewContext['config']
  tools: Tools
  project: Project
}

interface TaskContext extends ProjectContext {
  /** The files of a language that hold tests. */
  testsIn(language: Language): TestText[]
}

/** The configured one where it runs the language; else the one that the files of the project point to most clearly. */
export function frameworkOf(
  path: string,
  language: string,
  {
    config,
    tools,
    project,
  }: Pick<ProjectContext, 'config' | 'project'> & { tools: Pick<Tools, 'frameworks'> },
): TestRunner {
  const own = tools.frameworks.filter(framework => framework.languages.includes(language))
  const asked = own.find(framework => framework.name === config.framework)
  if (asked) return asked
  const scored = own.map(framework => ({ framework, score: framework.matches(project, path) }))
  return scored.reduce((best, entry) => (entry.score > best.score ? entry : best)).framework
}

function taskOf(found: Found, context: TaskContext): TestTask {
  const { target } = found
  const { tools, project } = context
  const language = tools.language(target.language)
  const tests = context.testsIn(language)
  const { path, existing } = testFileFor(target, language, context)
  const example = exampleTest(target.file, path, tests)
  const { style } = tools.framework(target.framework)
  const selection = style.selection?.(target.file, path, project, existing ?? example)
  const formatting = language.formatting?.(project)
  return {
    target,
    function: found.function,
    ...(language.reachableClasses?.(target.file, found.result, project, path) ?? {
      classes: found.result.classes,
      enums: found.result.enums ?? {},
    }),
    ...(language.callSyntax?.script ? membersOf(found.function, found.result.functions) : {}),
    access: language.access(target.file, found.function.name, project, path),
    testPath: path,
    page: {
      ...{ existing, like: existing ?? example ?? project.read(target.file) },
      ...(selection ? { selection } : {}),
      ...(formatting ? { formatting } : {}),
    },
    code: found.code,
    existingTest: example,
    related: relatedTests(found, path, tests),
    watched: found.watched,
    hunks: found.hunks,
  }
}

const mostMembers = 12

/** The members of the function's class that anyone may call. */
function membersOf({ owner }: FunctionInfo, functions: FunctionInfo[]): Pick<TestTask, 'members'> {
  if (!owner) return {}
  const own = functions.filter(
    ({ owner: other, kind, public: open }) =>
      open && other?.name === owner.name && (kind === 'method' || kind === 'property'),
  )
  const members = own.map(({ name, kind, async, parameters }): Member => {
    const word = kind === 'method' ? 'method' : parameters.length > 0 ? 'setter' : 'getter'
    return { name: name.split('.').at(-1) ?? name, kind: word, async, parameters }
  })
  return { members: members.slice(0, mostMembers) }
}

/** One test file of the project. */
type TestText = NonNullable<TestTask['related']>[number]

/** The test files of a language, gathered once: every task asks for them. */
function testTexts(project: Project, paths: string[]): TaskContext['testsIn'] {
  const known = new Map<Language, TestText[]>()
  return language => {
    const read = () =>
      paths
        .filter(path => language.matches(path))
        .map(path => ({ path, content: project.read(path) ?? '' }))
        .filter(({ content }) => language.holdsTests.test(content))
    const tests = known.get(language) ?? read()
    known.set(language, tests)
    return tests
  }
}

/** The file that its tests go to first, then others that name the function, the shortest first. */
function relatedTests({ function: { name } }: Found, testPath: string, tests: TestText[]): TestText[] {
  const word = name.split('.').at(-1) ?? name
  const named = tests.filter(({ content }) => content.includes(word))
  named.sort(
    (a, b) =>
      Number(b.path === testPath) - Number(a.path === testPath) || a.content.length - b.content.length,
  )
  return named.slice(0, MAX_RELATED_TESTS)
}

const MAX_RELATED_TESTS = 3

/** The file that tests go to: an existing one where it can be continued, else a new one. */
function testFileFor(
  target: Target,
  language: Language,
  { config, tools, project }: ProjectContext,
): { path: string; existing: string | null } {
  const { style } = tools.framework(target.framework)
  const folder = config['tests-path'].replace(/\/+$/, '')
  for (const apart of [false, true]) {
    const own = style.path(target.file, project, apart)
    const path = folder === '' ? own : `${folder}/${own.split('/').at(-1) ?? ''}`
    const existing = project.files.includes(path) ? project.read(path) : null
    const free = !project.files.includes(path)
    if (free || (existing !== null && language.continues?.(existing))) return { path, existing }
  }
  throw new UserError(
    `${folder || 'The folder of the tests'} has a file for ${target.file} that cannot be continued: set tests-path to another folder.`,
  )
}

/** A test of the project as an example of its style: the one named after the file, else the shortest. */
function exampleTest(file: string, testPath: string, tests: TestText[]): string | null {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
  const texts = tests.map(({ path, content }) => ({
    own: path === testPath || path.includes(stem),
    text: content,
  }))
  texts.sort((a, b) => Number(b.own) - Number(a.own) || a.text.length - b.text.length)
  return texts[0]?.text ?? null
}
