// Test files of one group -> what each of their tests did: recorded on both sides, then run in several ways as they are.
import { changedLinesRun } from '../../core/baseline/facts.js'
import { ownTestsOf, testId } from '../../core/baseline/own-tests.js'
import { groupBy } from '../../core/lists.js'
import type { Candidate } from '../../core/model/candidate.js'
import { UserError } from '../../core/model/errors.js'
import type { OwnTestRun } from '../../core/model/own-tests.js'
import { isFailure } from '../../core/model/reasons.js'
import type { TestTask } from '../../core/model/target.js'
import {
  decide,
  gates,
  untested,
  type GateResult,
  type JudgedCandidate,
  type TestedCandidate,
  type TestHome,
} from '../../core/verify/gates.js'
import { onBaseByTest, type FileTest } from '../../core/verify/test-files.js'
import { editedTests } from '../own-tests/own-tests.js'
import type { OwnTestsTools } from '../own-tests/tools.js'
import { recordBase, recordHead, type GroupRecording, type RecordTools } from '../own-tests/record.js'
import { runGate } from '../verify/run-gate.js'
import type { VerifyTools } from '../verify/runs.js'
import type { HomeGroup } from './homes.js'

/** What tells the tests that the change adds or edits from the others. */
export type EditTools = RecordTools & Pick<OwnTestsTools, 'languages' | 'baseText'>

/** A test that was run, with the changed functions whose changed lines it runs. */
export interface RunTest {
  tested: JudgedCandidate
  name: string
  home: TestHome
  /** Lines of each changed function that it runs, by id. */
  lines: ReadonlyMap<string, number[]>
  reached: TestTask[]
  onBase: FileTest['onBase']
  isEdited: boolean
  isSkipped: boolean
}

export interface FileTools {
  verifyTools: VerifyTools
  recordTools: EditTools
  log(line: string): void
}

/** Runs the files of one group through the gates that judge each test on its own. `rows`: what could not be run. */
export async function runTests(
  group: HomeGroup,
  { verifyTools, recordTools, log }: FileTools,
): Promise<{ rows: FileTest[]; tests: RunTest[] }> {
  const { framework, homes, tasks } = group
  const [{ roots, start } = { roots: [], start: undefined }] = homes
  const tools = { ...recordTools, only: { files: homes.map(({ path }) => path), roots, start } }
  log(`running ${homes.map(({ path }) => path).join(', ')}`)
  const recording = await recordHead({ framework, tasks }, tools)
  if (recording.error !== null)
    throw new UserError(
      `The tests cannot be run with ${framework.name}: ${recording.error.replace(/\.$/, '')}.`,
    )
  const [runs = []] = recording.head
  const known = groupBy(
    runs.filter(({ name }) => name !== null),
    run => testId(run),
  )
  const plain = [...known.values()].flatMap(own => testOf(own, group) ?? [])
  const isOpen = ({ isSkipped }: PlainTest): boolean => !isSkipped
  const [gated, both] = await Promise.all([
    runGates(plain.filter(isOpen), verifyTools),
    recordBase(recording, tools),
  ])
  const onBase = onBaseByTest(ownTestsOf(both, () => true))
  const edited = editedTests(recordTools)
  return {
    rows: brokenFiles(recording, homes),
    tests: plain.map(test => ({
      ...test,
      tested: withRecorded(gated.get(test.tested.candidate.id) ?? { ...test.tested, decision: null }, test),
      onBase: onBase.get(test.tested.candidate.id) ?? null,
      isEdited: edited({ file: test.home.path, name: test.name }),
    })),
  }
}

interface PlainTest extends Pick<RunTest, 'name' | 'home' | 'lines' | 'reached' | 'isSkipped'> {
  tested: TestedCandidate
  /** Every case of it passed while it was recorded. */
  passedOnce: boolean
}

/** The cases of one test of a recording, as a candidate that stays where it is. */
function testOf(
  runs: readonly OwnTestRun[],
  { language, framework, tasks, homes, alone }: HomeGroup,
): PlainTest | null {
  const [first] = runs
  const home = homes.find(({ path }) => path === first?.file)
  if (!first || first.name === null || !home) return null
  const linesOf = (id: string): number[] => [...new Set(runs.flatMap(run => run.lines[id] ?? []))]
  const lines = new Map(tasks.map(({ target: { id } }) => [id, linesOf(id)]))
  const runsOf = tasks.filter(({ target: { id } }) => (lines.get(id)?.length ?? 0) > 0)
  const reached = runsOf.filter(task => {
    const { id } = task.target
    return (
      changedLinesRun(task, [{ id, file: '', name: '', milliseconds: 0, lines: lines.get(id) ?? [] }])
        .length > 0
    )
  })
  const code = language.writtenTests(home.content).find(({ name }) => name === first.name)?.code ?? ''
  const task = reached[0] ?? runsOf[0] ?? tasks[0] ?? alone
  const candidate: Candidate = {
    ...{ id: testId(first), target: task.target.id, writer: '', name: first.name, code, draft: code },
    ...{ container: null, imports: [], helpers: [], framework: framework.name, fixes: [], observed: false },
  }
  return {
    ...{ name: first.name, home, lines, reached, tested: untested(candidate, task, home) },
    isSkipped: runs.every(({ outcome }) => outcome === 'skipped'),
    passedOnce: runs.every(({ outcome }) => outcome === 'passed'),
  }
}

/** By candidate id; the recording already tells what part of the change each test runs. */
async function runGates(
  tests: readonly PlainTest[],
  tools: VerifyTools,
): Promise<Map<string, JudgedCandidate>> {
  let result: GateResult = { surviving: tests.map(({ tested }) => tested), rejected: [] }
  for (const gate of gates) {
    const { surviving, rejected } = await runGate(gate, result.surviving, tools)
    result = { surviving, rejected: [...result.rejected, ...rejected] }
  }
  const judged = [...result.surviving.map(test => ({ ...test, decision: null })), ...result.rejected]
  return new Map(judged.map(test => [test.candidate.id, test]))
}

/** A test that passed while it was recorded but fails in its runs is flaky. */
function withRecorded(tested: JudgedCandidate, { passedOnce }: PlainTest): JudgedCandidate {
  const { decision } = tested
  return passedOnce && decision && isFailure(decision.reason)
    ? { ...tested, decision: decide('flaky', decision) }
    : tested
}

/** Files that could not be loaded, held no test that ran, or were not reached in time. */
function brokenFiles(
  { head: [runs = []], unreached }: GroupRecording,
  homes: readonly TestHome[],
): FileTest[] {
  return homes.flatMap(({ path }): FileTest[] => {
    const own = runs.filter(({ file }) => file === path)
    const whole = own.find(({ name }) => name === null)
    const isLate = unreached.includes(path)
    if (!whole && own.length > 0 && !isLate) return []
    const late = own.length > 0 ? 'there was no time to run all of it' : 'there was no time to run it'
    const detail = whole?.detail ?? (isLate ? late : 'its runner finds no test in it')
    return [
      {
        ...{ file: path, name: null, verdict: 'rejected', reason: isLate ? 'timed-out' : 'broken', detail },
        ...{ expected: null, actual: null, targets: [], mutantsNoticed: 0, noticed: [], onBase: null },
        milliseconds: 0,
      },
    ]
  })
}
