// The stage `baseline`: what the project's own tests show of the change. Each part is available once its runs end.
import type { AskedMutants, OwnCalls, OwnTestsStage, OwnTestsTools } from './tools.js'
import type { ReachingRun } from '../../core/baseline/hand-over.js'
import type { Cut, WrittenTest } from '../../core/model/own-tests.js'
import {
  changedLinesRun,
  nothingMeasured,
  reachingTests,
  type ReachingTest,
  type TargetBaseline,
  outOfTime,
} from '../../core/baseline/facts.js'
import { claimable, cutOf, sayCut } from '../../core/baseline/cut.js'
import { editedIn, ownTestsOf, testId, type OwnTest } from '../../core/baseline/own-tests.js'
import {
  codeOf,
  chooseCalls,
  differencesOf,
  rowsOf,
  type Build,
  type RecordedRow,
} from '../../core/baseline/recorded-calls.js'
import { importsBuiltFile, missesBuiltFile, runsBuilt, unbuilt } from '../../core/baseline/built-files.js'
import { testPathsOf } from '../../core/baseline/find-tests.js'
import { mapLimit } from '../../core/lists.js'
import { plural } from '../../core/text.js'
import type { TestTask } from '../../core/model/target.js'
import { weaknessOf, type BlindTests } from '../../core/baseline/weak-tests.js'
import { blindTests, unsteadyTests } from './new-tests.js'
import { noticedHunks } from './hunks.js'
import { noticedMutants } from './kills.js'
import { groupsOf, recordBase, recordHead, type GroupRecording } from './record.js'

export function openOwnTests(tasks: readonly TestTask[], given: OwnTestsTools): OwnTestsStage {
  const { session, left } = withinSeconds(given)
  const tools = { ...given, session }
  const isEdited = editedTests(tools)
  const groups = tools.seconds === 0 ? [] : groupsOf(tasks, tools.framework)
  const onHead = new Map<string, Promise<GroupRecording>>()
  const onBoth = new Map<string, Promise<BothSides>>()
  const blind = new Map<string, BlindTests>()
  for (const group of groups) {
    const head = recordHead(group, tools)
    const both = head
      .then(recording => recordBase(recording, tools))
      .then(recording => ({ recording, tests: ownTestsOf(recording, isEdited) }))
    for (const promise of [head, both]) promise.catch(() => undefined)
    for (const { target } of group.tasks) {
      onHead.set(target.id, head)
      onBoth.set(target.id, both)
    }
  }
  const measured = new Map<string, Promise<TargetBaseline>>()
  const measure = (task: TestTask, asked: AskedMutants): Promise<TargetBaseline> => {
    const found =
      measured.get(task.target.id) ??
      measureTarget(task, asked, { onHead, onBoth, blind, tools, left, isEdited })
    measured.set(task.target.id, found)
    return found
  }
  return {
    isOff: tools.seconds === 0,
    records: ({ target }) => onHead.has(target.id) && tools.framework(target.framework).record !== undefined,
    callsOf: async task => {
      const recording = await onHead.get(task.target.id)
      return recording ? writtenCalls(task, recording, { build: buildFor(task, tools), isEdited }) : noCalls
    },
    reaching: async task => {
      const recording = await onHead.get(task.target.id)
      return recording ? reachingRuns(recording, task.target.id) : []
    },
    shownBy: measure,
    findings: async () => {
      const sides = await Promise.all(new Set(onBoth.values()))
      const targets = await mapLimit([...tasks], tasks.length || 1, async task => {
        const found = measured.get(task.target.id) ?? measure(task, { mutants: [], instrumented: null })
        return [task.target.id, await found] as const
      })
      const unsteady = await Promise.all(
        sides.map(({ recording }) => unsteadyTests(recording, isEdited, { ...tools, left })),
      )
      const isUnsteady = new Set(unsteady.flat())
      return {
        tests: sides.flatMap(({ tests }) =>
          tests.map(test => withWeakness(test, isUnsteady, [...blind.values()])),
        ),
        rows: sides.flatMap(({ recording }) => recordedRows(recording, tools)),
        targets: new Map(targets),
      }
    },
  }
}

function withWeakness(test: OwnTest, unsteady: ReadonlySet<string>, blind: readonly BlindTests[]): OwnTest {
  const isPassing = test.inThisPull && test.onHead === 'passed'
  const weakness = isPassing ? weaknessOf(testId(test), unsteady, blind) : null
  return weakness === null ? test : { ...test, weakness }
}

function reachingRuns({ head }: GroupRecording, target: string): ReachingRun[] {
  const passing = new Set(reachingTests(head, target).map(({ id }) => id))
  const [first = []] = head
  return first.flatMap(({ file, name, milliseconds, calls, lines: { [target]: lines = [] } }) => {
    const id = testId({ file, name })
    if (name === null || lines.length === 0 || !passing.has(id)) return []
    const codes = calls.flatMap(({ positional, keyword }) =>
      [...positional, ...Object.values(keyword)].flatMap(({ code }) => code ?? []),
    )
    return [{ id, file, name, milliseconds, lines, given: [...new Set(codes)] }]
  })
}

/** What one group showed on both sides, and what follows for each of its tests. */
interface BothSides {
  recording: GroupRecording
  tests: OwnTest[]
}

/** Counts the seconds that jobs took, divided by the jobs at once; time spent waiting for other work is not counted. */
function withinSeconds({ session, seconds, parallel }: OwnTestsTools): Pick<Measuring, 'left'> & {
  session: OwnTestsTools['session']
} {
  let spent = 0
  const run: OwnTestsTools['session']['run'] = async job => {
    const outcome = await session.run(job)
    spent += outcome.milliseconds / 1000 / parallel
    return outcome
  }
  return { session: { ...session, run }, left: () => seconds - spent }
}

interface Measuring {
  onHead: ReadonlyMap<string, Promise<GroupRecording>>
  onBoth: ReadonlyMap<string, Promise<BothSides>>
  /** Which new tests pass although a function is broken, by target; filled as targets are measured. */
  blind: Map<string, BlindTests>
  tools: OwnTestsTools
  isEdited(run: { file: string; name: string | null }): boolean
  /** Seconds that are left. */
  left(): number
}

async function measureTarget(
  task: TestTask,
  asked: AskedMutants,
  { onHead, onBoth, blind, tools, left, isEdited }: Measuring,
): Promise<TargetBaseline> {
  const recording = await onHead.get(task.target.id)
  if (!recording) return nothingMeasured('baseline-seconds is 0')
  const isBuilt = tools.isBuilt === true
  const isUnbuilt =
    missesBuiltFile(textOf(recording), tools.head) || (tools.isAliased === true && lacksFiles(recording))
  const whyUnbuilt = isUnbuilt ? unbuilt(isBuilt, tools.head) : null
  if (recording.error !== null) return nothingMeasured(whyUnbuilt ?? recording.error)
  const tests = reachingTests(recording.head, task.target.id)
  const cut = cutOf(recording, task.target)
  const why = tests.length === 0 ? (whyUnbuilt ?? whyNoneKnown(recording, cut, tools)) : null
  if (why !== null) return nothingMeasured(why)
  const found = {
    notMeasured: null,
    tests: tests.map(({ id }) => id),
    linesRun: changedLinesRun(task, tests),
    lines: [...new Set(tests.flatMap(({ lines }) => lines))],
  }
  // Tests written for the change run first: of many tests, only some are run.
  const ordered = [...tests.filter(isEdited), ...tests.filter(test => !isEdited(test))]
  const noticed = await noticedMutants(task, asked, ordered, { ...tools, left })
  const own = (await onBoth.get(task.target.id))?.tests ?? []
  const failsOnBase = stateTheChange(own, tests)
  const noticing = new Set([...Object.values(noticed.noticedBy).flat(), ...failing(own)])
  const edited = { tests: tests.filter(isEdited), noticing }
  blind.set(task.target.id, await blindTests(task, asked, edited, { ...tools, left }))
  const hunkTools = { ...tools, left, framework: recording.group.framework }
  const hunks = cut === null ? await noticedHunks(task, ordered, hunkTools) : []
  return claimable({ ...found, ...noticed, hunks, failsOnBase }, cut)
}

/** Whether test files could not be loaded. */
const lacksFiles = ({ head: [runs = []], error }: GroupRecording): boolean =>
  error !== null || runs.some(({ name }) => name === null)

/** What kept test files, or all of a run, from being loaded. */
const textOf = ({ head: [runs = []], error }: GroupRecording): string =>
  [error ?? '', ...runs.flatMap(({ name, detail }) => (name === null ? [detail] : []))].join('\n')

/** Why a test may reach the function although none that ran does, as the end of a sentence; null where all ran. */
function whyNoneKnown(
  { group, head: [runs = []], leftOut }: GroupRecording,
  cut: Cut | null,
  { head, isBuilt, languages }: OwnTestsTools,
): string | null {
  if (cut === 'late') return outOfTime
  if (leftOut > 0)
    return `${plural(leftOut, 'test file')} with no known connection to it ${leftOut === 1 ? 'was' : 'were'} not run`
  const unloaded = runs.find(({ name }) => name === null)
  if (unloaded) return `${unloaded.file} could not be loaded`
  if (cut !== null) return sayCut[cut]
  const isTest = testPathsOf(head, [group.framework], languages)
  return isBuilt && importsBuiltFile(head.files.filter(isTest), head) ? runsBuilt : null
}

/** Ids of tests that fail without the change. */
const failing = (own: readonly OwnTest[]): string[] =>
  own.flatMap(test => (test.onBase === 'failed' && test.onHead === 'passed' ? [testId(test)] : []))

/** Whether one of these tests is the pull request's own, fails on the base, and passes on the head. */
function stateTheChange(own: readonly OwnTest[], tests: readonly ReachingTest[]): boolean {
  const ids = new Set(tests.map(({ id }) => id))
  return own.some(
    test => ids.has(testId(test)) && test.inThisPull && test.onBase === 'failed' && test.onHead === 'passed',
  )
}

const noCalls: OwnCalls = { start: [], made: [], stated: [] }

function writtenCalls(
  task: TestTask,
  { head: [runs = []] }: GroupRecording,
  { build, isEdited }: { build: Build } & Pick<Measuring, 'isEdited'>,
): OwnCalls {
  const watched = new Map((task.watched?.head ?? []).map(made => [made.id, made]))
  const called = task.target.via ?? task.target.id
  const made = watched.get(called)
  if (!made) return noCalls
  const calls = runs
    .filter(({ outcome }) => outcome === 'passed')
    .flatMap(run => run.calls.map(call => ({ call, isNew: isEdited(run) })))
    .flatMap(({ call, isNew }) => {
      const code = call.watched === called ? codeOf(call, made, build) : null
      const reaches = called === task.target.id || call.entered?.includes(task.target.id) === true
      const given = call.positional.map(value => value.code ?? '')
      return code === null ? [] : [{ code, given, reaches, isNew }]
    })
  const codes = (of: typeof calls): string[] => [...new Set(of.map(({ code }) => code))]
  return { start: chooseCalls(calls), made: codes(calls), stated: codes(calls.filter(({ isNew }) => isNew)) }
}

function buildFor({ target }: TestTask, { language }: OwnTestsTools): Build {
  const { callSyntax } = language(target.language)
  const coded = (code: string) => ({ kind: 'code' as const, code })
  return (name, positional, keyword) =>
    callSyntax?.build(
      name,
      positional.map(coded),
      Object.fromEntries(Object.entries(keyword).map(([key, code]) => [key, coded(code)])),
    ) ?? `${name}(${positional.join(', ')})`
}

function recordedRows({ group, head, base }: GroupRecording, tools: OwnTestsTools): RecordedRow[] {
  const byId = new Map(group.tasks.map(task => [task.target.id, task]))
  const targets = group.tasks.map(({ target: { id, via }, watched }) => ({
    ...{ id, via },
    watched: watched?.head ?? [],
  }))
  return rowsOf(differencesOf(head, base), targets, id => {
    const task = byId.get(id)
    return task ? buildFor(task, tools) : name => name
  })
}

/** Whether a test that ran is one that the change adds or edits. */
export function editedTests({
  changes,
  head,
  baseText,
  languages,
}: Pick<OwnTestsTools, 'changes' | 'head' | 'baseText' | 'languages'>) {
  const byFile = new Map<string, (name: string) => boolean>()
  const byPath = new Map(changes.map(change => [change.path, change]))
  return ({ file, name }: { file: string; name: string | null }): boolean => {
    const change = byPath.get(file)
    if (!change || name === null) return false
    const known = byFile.get(file)
    if (known) return known(name)
    const read = (text: string | null): WrittenTest[] =>
      text === null ? [] : (languages.find(each => each.matches(file))?.writtenTests(text) ?? [])
    const before = change.status === 'added' ? null : baseText(change.oldPath ?? file)
    const edited = before === null ? () => true : editedIn(read(head.read(file)), read(before))
    byFile.set(file, edited)
    return edited(name)
  }
}
