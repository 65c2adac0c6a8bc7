// Tests that passed all gates -> the files as they would be committed, run once more as a whole in a fresh tree.
import { decide, type Decision, type TestedCandidate } from '../../core/verify/gates.js'
import { groupBy, mapLimit } from '../../core/lists.js'
import type { Language } from '../../core/model/ports.js'
import type { Baseline } from '../baseline.js'
import { runDirectly, type DirectFile, type DirectTools } from './direct-run.js'
import { probeTests } from './probes.js'
import type { RunTools, VerifyTools } from './runs.js'
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

/** `tests` are ids of candidates; `new` is false for a file that is continued. */
interface FinalFile {
  path: string
  content: string
  tests: string[]
  new: boolean
}

const MAX_ROUNDS = 4

/** Tests that fail beside others are rejected, and the rest runs again; all tests of a file that never passes are rejected. */
export async function runFinalFiles(
  candidates: readonly TestedCandidate[],
  baselines: ReadonlyMap<string, Baseline>,
  tools: VerifyTools,
): Promise<FinalRun> {
  const groups = [...groupBy(candidates, ({ task }) => task.testPath)]
  const notDirect = new Set<string>()
  const found = await mapLimit(groups, tools.parallel, async ([path, [first, ...rest]]) =>
    first
      ? runUntilPassing(path, [first, ...rest], { tools, baselines, notDirect })
      : { file: null, faults: [] },
  )
  return {
    files: found.flatMap(({ file }) => file ?? []),
    rejected: new Map(found.flatMap(({ faults }) => [...faults])),
    notDirect: [...notDirect],
  }
}

type Group = [TestedCandidate, ...TestedCandidate[]]

/** `faults` are the decisions on tests that were taken out. */
async function runUntilPassing(
  path: string,
  all: Group,
  given: Pick<DirectTools, 'tools' | 'baselines'> & { notDirect: Set<string> },
): Promise<{ file: FinalFile | null; faults: Map<string, Decision> }> {
  const faults = new Map<string, Decision>()
  const [{ task }] = all
  const language = given.tools.language(task.target.language)
  for (let round = 1, left = all; ; round++) {
    const framework = given.tools.framework(
      commonFramework(
        left.map(({ candidate }) => candidate),
        task,
      ),
    )
    const file = await makeFile(path, left, language, given.tools)
    const own = await findFaults(file, { ...given, language, framework })
    if (own.size === 0) {
      const tests = left.map(({ candidate }) => candidate.id)
      return { file: { path, content: file.content, tests, new: task.page.existing === null }, faults }
    }
    for (const [id, decision] of own) faults.set(id, decision)
    const [first, ...rest] = left.filter(({ candidate }) => !faults.has(candidate.id))
    if (first && round < MAX_ROUNDS) left = [first, ...rest]
    else {
      for (const { candidate } of first ? [first, ...rest] : [])
        faults.set(candidate.id, rejected('the file did not pass as a whole'))
      return { file: null, faults }
    }
  }
}

/**
 * The first faults that are found: tests that do not pass, that notice changes only while we watch, that keep others from failing.
 * Our own run of the file tells why a test fails, and is the only one where the project's command cannot be used.
 */
async function findFaults(
  file: DirectFile,
  given: DirectTools & { notDirect: Set<string> },
): Promise<Map<string, Decision>> {
  const { language, framework, tools } = given
  const probe = () => probeTests(file.path, file.tests, { language, framework, tools })
  // Most files pass both: they need not wait for each other.
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
