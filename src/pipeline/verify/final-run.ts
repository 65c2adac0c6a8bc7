// Tests that passed all gates -> the files as they would be committed, run once more as a whole in a fresh tree.
import { decide, type Decision, type TestedCandidate } from '../../core/verify/gates.js'
import { groupBy, mapLimit } from '../../core/lists.js'
import type { Language } from '../../core/model/ports.js'
import type { Baseline } from '../baseline.js'
import { runDirectly, type DirectFile, type DirectTools } from './direct-run.js'
import { probeTests } from './probes.js'
import type { RunTools, VerifyTools } from './runs.js'
import { brokenBy, guiltyOf, passingTests, type OldFile } from './beside.js'
import { placeOf } from './place.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'

export interface FinalRun {
  files: FinalFile[]
  /** Decisions on the tests at fault, by candidate. */
  rejected: Map<string, Decision>
  /** Runners whose own command could not be used. */
  notDirect: string[]
}

/** `tests` are ids of candidates; `new` is false for an existing file. */
interface FinalFile {
  path: string
  content: string
  tests: string[]
  new: boolean
}

const MAX_ROUNDS = 4

/**
 * Rejects tests that fail beside others and runs the rest again; rejects all tests of a file that never passes. A test
 * that makes an existing test fail goes into a file of its own.
 */
export async function runFinalFiles(
  candidates: readonly TestedCandidate[],
  baselines: ReadonlyMap<string, Baseline>,
  tools: VerifyTools,
): Promise<FinalRun> {
  const groups = [...groupBy(candidates, ({ task }) => task.testPath)]
  const given: FinalTools = { tools, baselines, notDirect: new Set(), taken: new Set() }
  const found = await mapLimit(groups, tools.parallel, async ([path, [first, ...rest]]) => {
    if (!first) return []
    const own = await runUntilPassing(path, [first, ...rest], given)
    return [own, ...(await runApart(own, given))]
  })
  const ended = found.flat()
  return {
    files: ended.flatMap(({ file }) => file ?? []),
    rejected: new Map(ended.flatMap(({ faults }) => [...faults])),
    notDirect: [...given.notDirect],
  }
}

type Group = [TestedCandidate, ...TestedCandidate[]]

interface FinalTools extends Pick<DirectTools, 'tools' | 'baselines'> {
  notDirect: Set<string>
  /** Paths of new files so far. */
  taken: Set<string>
}

/** What became of the tests of one file. */
interface Ended {
  file: FinalFile | null
  /** Decisions on tests that were taken out. */
  faults: Map<string, Decision>
  /** Tests that make an existing test fail, with its name. */
  breaking: { test: TestedCandidate; name: string }[]
  old: OldFile | null
}

async function runUntilPassing(path: string, all: Group, given: FinalTools): Promise<Ended> {
  const faults = new Map<string, Decision>()
  const breaking: Ended['breaking'] = []
  const [{ task }] = all
  const language = given.tools.language(task.target.language)
  const { existing } = task.page
  let old: OldFile | null = null
  for (let round = 1, left = all; ; round++) {
    const framework = given.tools.framework(
      commonFramework(
        left.map(({ candidate }) => candidate),
        task,
      ),
    )
    const file = await makeFile(path, left, language, given.tools)
    const beside = { language, framework, tools: given.tools }
    if (existing !== null) old ??= await passingTests({ path, content: existing }, all, beside)
    const [own, broken] = await Promise.all([
      findFaults(file, { ...given, language, framework }),
      old ? brokenBy([file], old, left, beside) : [],
    ])
    if (own.size === 0 && broken.length === 0) {
      const tests = left.map(({ candidate }) => candidate.id)
      return { file: { path, content: file.content, tests, new: existing === null }, faults, breaking, old }
    }
    const guilty =
      old && broken.length > 0 ? await guiltyOf(old, left, broken, beside) : new Map<string, string>()
    for (const test of left) {
      const name = guilty.get(test.candidate.id)
      if (name !== undefined) breaking.push({ test, name })
    }
    // A test that fails beside one that is taken out may pass without it.
    if (guilty.size === 0) for (const [id, decision] of own) faults.set(id, decision)
    const [first, ...rest] = left.filter(({ candidate: { id } }) => !faults.has(id) && !guilty.has(id))
    if (first && round < MAX_ROUNDS) left = [first, ...rest]
    else {
      for (const { candidate } of first ? [first, ...rest] : [])
        faults.set(candidate.id, rejected('the file did not pass as a whole'))
      return { file: null, faults, breaking, old }
    }
  }
}

/** Moves tests that break others to files of their own, one per set-up. Rejects those that do not pass there either. */
async function runApart({ breaking, old }: Ended, given: FinalTools): Promise<Ended[]> {
  const alike = groupBy(breaking, ({ test: { candidate } }) => JSON.stringify(candidate.helpers))
  const found: Ended[] = []
  for (const group of alike.values()) {
    const [first] = group
    const path = first ? pathApart(first.test.task, given) : null
    const names = new Map(group.map(({ test, name }) => [test.candidate.id, name]))
    const [moved, ...rest] = group.map(({ test }) => inFile(test, path ?? ''))
    const ended = path !== null && moved ? await runUntilPassing(path, [moved, ...rest], given) : null
    const isAlone = ended?.file && old ? await leavesAlone(ended.file, old, [moved, ...rest], given) : true
    const kept = new Set(isAlone ? ended?.file?.tests : [])
    const faults = [...names].flatMap(([id, name]) =>
      kept.has(id) ? [] : [[id, rejected(`it makes the existing test ${name} fail`)] as const],
    )
    found.push({
      file: kept.size > 0 ? (ended?.file ?? null) : null,
      faults: new Map(faults),
      ...{ breaking: [], old: null },
    })
  }
  return found
}

/** Whether the existing tests pass in one run with a new file. */
async function leavesAlone(
  { path, content }: FinalFile,
  old: OldFile,
  tests: readonly (TestedCandidate | undefined)[],
  { tools }: FinalTools,
): Promise<boolean> {
  const group = tests.flatMap(test => test ?? [])
  const [first] = group
  if (!first) return true
  const { task } = first
  const framework = tools.framework(
    commonFramework(
      group.map(({ candidate }) => candidate),
      task,
    ),
  )
  const beside = { language: tools.language(task.target.language), framework, tools }
  return (await brokenBy([{ path, content }, old], old, group, beside)).length === 0
}

/**
 * A new test file in the folder of the old one, which imports are written for. Its name contains that of the old one,
 * so that no other job uses it. Null where there is no such path.
 */
function pathApart(task: TestTask, { tools, taken }: FinalTools): string | null {
  const path = tools.pathApart?.(task, [...taken]) ?? null
  if (path === null || folderOf(path) !== folderOf(task.testPath)) return null
  if (!path.slice(folderOf(path).length).includes(stemOf(task.testPath))) return null
  taken.add(path)
  return path
}

/** What a test file is named after. */
const stemOf = (path: string): string =>
  path
    .slice(folderOf(path).length)
    .replace(/\.\w+$/, '')
    .replace(/^tests?[._-]?|[._-]?(?:tests?|spec)$/gi, '')

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const inFile = (test: TestedCandidate, path: string): TestedCandidate => ({
  ...test,
  task: { ...test.task, testPath: path, page: { ...test.task.page, existing: null } },
})

/**
 * The first faults that are found: tests that do not pass, that notice changes only while we watch, or that keep
 * others from failing. Our own run of the file tells why a test fails, and is the only one where the project's
 * command cannot be used.
 */
async function findFaults(
  file: DirectFile,
  given: DirectTools & { notDirect: Set<string> },
): Promise<Map<string, Decision>> {
  const { language, framework, tools } = given
  const probe = () => probeTests(file.path, file.tests, { language, framework, tools })
  // Most files pass both, so the two run at the same time.
  const [direct, probed] = await Promise.all([runDirectly(file, given), framework.direct ? probe() : null])
  if (direct === null && framework.direct) given.notDirect.add(framework.name)
  if (direct === null || direct.size > 0) {
    const own = await runFile(file, given)
    if (own.size > 0) return own
    if (direct !== null) return direct
  }
  return probed ?? probe()
}

function rejected(detail: string): Decision {
  const actual = (detail.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300) || null
  return decide('final-run', { detail, actual })
}

async function makeFile(
  path: string,
  tests: Group,
  language: Language,
  tools: RunTools,
): Promise<DirectFile> {
  const [{ task }] = tests
  const candidates = tests.map(({ candidate }) => candidate)
  const { content: merged, names } = language.merge(candidates, task.page)
  return { path, content: await format({ path, content: merged }, task, language, tools), names, tests }
}

async function runFile(
  { path, content, names, tests }: DirectFile,
  { tools, framework }: DirectTools,
): Promise<Map<string, Decision>> {
  const outcome = await tools.session.run(framework.finalRun([{ path, content }], placeOf(tests)))
  const asked = tests.map(({ candidate: { id } }) => ({ candidate: id, name: names[id] ?? '' }))
  const results = new Map(framework.read(outcome, asked).map(result => [result.candidate, result]))
  const faults = asked.flatMap(({ candidate }) => {
    const result = results.get(candidate)
    if (result?.outcome === 'passed') return []
    const detail = result?.detail ?? 'it gave no result when the whole file was run'
    return [[candidate, rejected(detail)] as const]
  })
  return new Map(faults)
}

/** In the format of the project's own formatter; unchanged where there is none. */
async function format(
  { path, content }: { path: string; content: string },
  { page }: TestTask,
  { layout }: Language,
  tools: RunTools,
): Promise<string> {
  if (!layout) return content
  const outcome = await tools.session.run(layout.job([{ path, content, existing: page.existing }]))
  const found = layout.read(outcome)
  return Object.hasOwn(found, path) ? (found[path] ?? content) : content
}

/** The project's own runner, unless a test needs another one. */
function commonFramework(candidates: Candidate[], task: TestTask): string {
  const { framework } = task.target
  return candidates.find(candidate => candidate.framework !== framework)?.framework ?? framework
}
