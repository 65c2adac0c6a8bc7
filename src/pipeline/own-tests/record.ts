// The project's own tests, run as they are on both sides of the change while the changed functions are watched.
import type { RunFiles } from '../../core/baseline/cut.js'
import { outcomeOf, caseId } from '../../core/baseline/own-tests.js'
import { differencesOf } from '../../core/baseline/recorded-calls.js'
import { likeliestFirst, testPathsOf, testsThatLoad } from '../../core/baseline/find-tests.js'
import { groupBy, mapLimit } from '../../core/lists.js'
import type { OwnTestRun, RecordPlan, Recording } from '../../core/model/own-tests.js'
import type { Language, Project, TestRunner } from '../../core/model/ports.js'
import type { Session } from '../../core/model/sandbox.js'
import type { WatchedFunction, FileChange, TestTask } from '../../core/model/target.js'
import { placeOf } from '../verify/place.js'

/** Functions whose tests are run in the same way. */
export interface OwnTestGroup {
  framework: TestRunner
  tasks: readonly TestTask[]
}

type Place = Pick<RecordPlan, 'roots' | 'start'>

export interface RecordTools {
  session: Session
  language(name: string): Language
  languages: readonly Language[]
  /** Jobs at once. */
  parallel: number
  head: Project
  /** Null without a base. */
  base: Project | null
  changes: readonly FileChange[]
  /** Seconds for all runs of the project's own tests. */
  seconds: number
  /** Whether a build command ran in the trees. */
  isBuilt?: boolean
  /** Whether tests get sources instead of built files. */
  isAliased?: boolean
  /** Test files to run instead of those that matter for the change, and how they are started. */
  only?: { files: readonly string[] } & Place
}

/** Shares of the seconds that one run on the head, and one on the base, may take. */
const SHARES = { head: 0.35, base: 0.25, again: 0.1 }
/** The most test files run that import no target; they run only if no other test reaches some target. */
const MOST_OTHERS = 40

/** Tasks by runner and by where their tests are started. */
export function groupsOf(
  tasks: readonly TestTask[],
  framework: (name: string) => TestRunner,
): OwnTestGroup[] {
  const key = (task: TestTask): string =>
    JSON.stringify([task.target.framework, task.access.start?.folder ?? ''])
  return [...groupBy([...tasks], key).values()].flatMap(own => {
    const [first] = own
    return first ? [{ framework: framework(first.target.framework), tasks: own }] : []
  })
}

/** What one group showed. */
export interface GroupRecording extends RunFiles {
  group: OwnTestGroup
  base: readonly (readonly OwnTestRun[])[]
  /** Why nothing could be measured; null where something was. */
  error: string | null
}

/** The run on the head; it is enough to know the calls that tests make. */
export async function recordHead(group: OwnTestGroup, tools: RecordTools): Promise<GroupRecording> {
  const nothing = { group, head: [], base: [], unreached: [], ended: [], near: [], leftOut: 0 }
  if (!group.framework.record)
    return {
      ...nothing,
      elsewhere: new Map(),
      error: `its calls under ${group.framework.name} cannot be followed`,
    }
  const files = tools.only
    ? { near: [...tools.only.files], others: [], leftOut: 0, elsewhere: new Map<string, string[]>() }
    : testFilesOf(group, tools)
  const overlay = instrumented(group, 'head', tools)
  const run = (paths: readonly string[], share: number) =>
    runAll(group, { tree: 'head', files: paths, overlay, seconds: tools.seconds * share }, tools)
  const first = files.near.length > 0 ? await run(files.near, SHARES.head) : noTests
  const isReached = ({ target }: TestTask): boolean =>
    first.tests.some(test => (test.lines[target.id]?.length ?? 0) > 0)
  const isOpen = group.tasks.some(task => !isReached(task)) && files.others.length > 0
  const share = files.near.length > 0 ? SHARES.head - SHARES.base : SHARES.head
  const more = isOpen ? await run(files.others, share) : noTests
  const tests = [...first.tests, ...more.tests]
  return {
    ...{ group, head: [tests], base: [] },
    unreached: [...first.unreached, ...more.unreached],
    ended: [...first.ended, ...more.ended],
    ...{ near: files.near, elsewhere: files.elsewhere },
    leftOut: files.leftOut,
    error: tests.length === 0 ? (first.error ?? more.error) : null,
  }
}

/**
 * The same tests on the base, with the head's tests and fixtures written over its files. Tests with another outcome
 * there, or whose calls returned something else, run once more on both sides: only results that repeat count.
 */
export async function recordBase(recording: GroupRecording, tools: RecordTools): Promise<GroupRecording> {
  const { group, head } = recording
  const [tests = []] = head
  if (tools.base === null || tests.length === 0) return recording
  const changed = new Set(changedTests(group, tools))
  const isTelling = (test: OwnTestRun): boolean =>
    changed.has(test.file) || Object.values(test.lines).some(lines => lines.length > 0)
  const files = [...new Set(tests.filter(isTelling).map(({ file }) => file))]
  if (files.length === 0) return recording
  const overlays = {
    head: instrumented(group, 'head', tools),
    base: { ...instrumented(group, 'base', tools), ...testsOfHead(group, tools) },
  }
  const run = async (tree: 'head' | 'base', paths: string[], share: number): Promise<OwnTestRun[]> => {
    const plan = { tree, files: paths, overlay: overlays[tree], seconds: tools.seconds * share }
    return (await runAll(group, plan, tools)).tests
  }
  const base = await run('base', files, SHARES.base)
  const open = filesToRunAgain(tests, base)
  if (open.length === 0) return { ...recording, base: [base] }
  const [headAgain, baseAgain] = [
    await run('head', open, SHARES.again),
    await run('base', open, SHARES.again),
  ]
  return { ...recording, head: [...head, headAgain], base: [base, baseAgain] }
}

/** Files of tests that behave differently on the two sides. */
function filesToRunAgain(head: readonly OwnTestRun[], base: readonly OwnTestRun[]): string[] {
  const onBase = new Map(base.map(run => [caseId(run), run]))
  const different = differencesOf([head], [base]).map(({ test }) => test)
  const open = head.filter(run => {
    const other = onBase.get(caseId(run))
    return different.includes(caseId(run)) || (other && outcomeOf([run]) !== outcomeOf([other]))
  })
  return [...new Set(open.map(({ file }) => file))]
}

const noTests: Recording = { tests: [], unreached: [], ended: [], error: null }

/** Runs the files in as many jobs as can run at once, each file in one of them. */
async function runAll(
  group: OwnTestGroup,
  {
    tree,
    files,
    overlay,
    seconds,
  }: Pick<RecordPlan, 'tree' | 'overlay' | 'seconds'> & { files: readonly string[] },
  tools: RecordTools,
): Promise<Recording> {
  const { framework, tasks } = group
  const count = Math.min(files.length, tools.parallel)
  const shares = Array.from({ length: count }, (_, n) => files.filter((_, at) => at % count === n))
  const found = await mapLimit(shares, count, async own => {
    const plan: RecordPlan = {
      ...(tools.only ? placeIn(tools.only) : placeOf(tasks.map(task => ({ task })))),
      ...{ tree, files: own, overlay, seconds, watched: watchedIn(group, tree) },
    }
    const job = framework.record?.(plan)
    const told = job ? (framework.readRecord?.(await tools.session.run(job)) ?? noTests) : noTests
    return told.error === null ? told : { ...told, unreached: [...new Set([...told.unreached, ...own])] }
  })
  const tests = found.flatMap(recording => recording.tests)
  return {
    tests,
    unreached: found.flatMap(recording => recording.unreached),
    ended: found.flatMap(recording => recording.ended),
    error: tests.length > 0 ? null : (found.find(({ error }) => error !== null)?.error ?? null),
  }
}

const placeIn = ({ roots, start }: Place): Place => ({ roots, start })

function watchedIn({ tasks }: OwnTestGroup, tree: 'head' | 'base'): WatchedFunction[] {
  const all = tasks.flatMap(({ watched }) => watched?.[tree] ?? [])
  return [...groupBy(all, ({ id }) => id).values()].flatMap(same => {
    const reaches = [...new Set(same.flatMap(made => made.reaches ?? []))]
    return same.slice(0, 1).map(made => (reaches.length > 0 ? { ...made, reaches } : made))
  })
}

/** Sources that report their own calls, where a runner does not watch from outside. */
function instrumented(
  group: OwnTestGroup,
  tree: 'head' | 'base',
  { language, head, base }: RecordTools,
): Record<string, string> {
  const project = tree === 'head' ? head : base
  const languages = new Map(group.tasks.map(({ target }) => [target.file, language(target.language)]))
  const files = groupBy(watchedIn(group, tree), ({ file }) => file)
  const texts = [...files].flatMap(([file, functions]) => {
    const recording = [...languages].find(([, each]) => each.matches(file))?.[1].recording
    const source = recording ? (project?.read(file) ?? null) : null
    const text = source === null ? null : (recording?.instrument(file, source, functions) ?? null)
    return text === null ? [] : [[file, text] as const]
  })
  return Object.fromEntries(texts)
}

/** The languages that the runner runs tests for: tests in JavaScript may test TypeScript. */
const languagesOf = ({ framework }: OwnTestGroup, languages: readonly Language[]): Language[] =>
  languages.filter(({ name }) => framework.languages.includes(name))

/** Test files that the pull request adds or changes, in the languages of the group. */
function changedTests(group: OwnTestGroup, { changes, languages: all, head }: RecordTools): string[] {
  const languages = languagesOf(group, all)
  const isTest = testPathsOf(head, [group.framework], languages)
  return changes
    .filter(({ status, path }) => status !== 'deleted' && isTest(path))
    .map(({ path }) => path)
    .filter(path => languages.some(each => each.matches(path) && each.holdsTests.test(head.read(path) ?? '')))
}

/** Tests, fixtures and snapshots of the head that the change touches, as texts. */
function testsOfHead(
  group: OwnTestGroup,
  { changes, languages, head, only }: RecordTools,
): Record<string, string> {
  const isTest = testPathsOf(head, [group.framework], languagesOf(group, languages))
  const touched = changes.filter(({ status, path }) => status !== 'deleted' && isTest(path))
  const paths = [...new Set([...touched.map(({ path }) => path), ...(only?.files ?? [])])]
  return Object.fromEntries(
    paths.flatMap(path => {
      const text = head.read(path)
      return text === null ? [] : [[path, text] as const]
    }),
  )
}

/** `near`: files that the change touches, that new tests go to, or that load a target; `others`: the likeliest rest. */
function testFilesOf(
  group: OwnTestGroup,
  tools: RecordTools,
): { near: string[]; others: string[]; leftOut: number; elsewhere: Map<string, string[]> } {
  const { head } = tools
  const languages = languagesOf(group, tools.languages)
  const languageOf = (path: string): Language | undefined => languages.find(each => each.matches(path))
  const isTest = testPathsOf(head, [group.framework], languages)
  const tests = head.files.filter(path => {
    if (!isTest(path)) return false
    const text = head.read(path) ?? ''
    return languageOf(path)?.holdsTests.test(text) || (group.framework.takes(path, head) && CALLS.test(text))
  })
  const importsOf = (path: string): string[] =>
    languageOf(path)?.imports(path, head.read(path) ?? '', head) ?? []
  const sources = [...new Set(group.tasks.map(({ target }) => target.file))]
  const loading = testsThatLoad(sources, tests, importsOf)
  const own = group.tasks.map(({ testPath }) => testPath).filter(path => tests.includes(path))
  const always = [...changedTests(group, tools), ...own]
  const near = [...new Set([...always, ...inTurn([...loading.values()])])]
  const elsewhere = new Map(
    [...loading].map(([source, paths]) => {
      const known = new Set([...always, ...paths])
      return [source, near.filter(path => !known.has(path))]
    }),
  )
  const names = group.tasks.flatMap(({ target }) => target.name.split('.'))
  const others = likeliestFirst(
    tests.filter(path => !near.includes(path)),
    { sources, names },
    path => head.read(path) ?? '',
  )
  const leftOut = Math.max(0, others.length - MOST_OTHERS)
  return { near, others: others.slice(0, MOST_OTHERS), leftOut, elsewhere }
}

/** Calls that run on load: in a file that the project's scripts name, they count as tests, whatever their names. */
const CALLS = /^(?:await\s+)?[\w.]+\(/m

/** The first of each list, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap(list => list.slice(at, at + 1))).flat()
}
