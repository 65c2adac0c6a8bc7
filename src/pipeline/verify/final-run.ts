// Tests that passed all gates -> the files as they would be committed, run once more as a whole in a fresh tree.
import { decide, type Decision, type RunnableCandidate } from '../../core/verify/gates.js'
import { groupBy, mapLimit } from '../../core/lists.js'
import type { Language } from '../../core/model/ports.js'
import { probeTests } from './probes.js'
import type { RunTools } from './runs.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'

export interface FinalRun {
  files: FinalFile[]
  /** Decisions on the tests at fault, by candidate. */
  rejected: Map<string, Decision>
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
  candidates: readonly RunnableCandidate[],
  tools: RunTools,
): Promise<FinalRun> {
  const groups = [...groupBy(candidates, ({ task }) => task.testPath)]
  const found = await mapLimit(groups, tools.parallel, ([path, group]) => runUntilPassing(path, group, tools))
  return {
    files: found.flatMap(({ file }) => file ?? []),
    rejected: new Map(found.flatMap(({ faults }) => [...faults])),
  }
}

/** `faults` are the decisions on tests that were taken out. */
async function runUntilPassing(
  path: string,
  group: RunnableCandidate[],
  tools: RunTools,
): Promise<{ file: FinalFile | null; faults: Map<string, Decision> }> {
  const all = new Map<string, Decision>()
  let left = group
  for (let round = 1; left.length > 0; round++) {
    const { content, faults } = await runFile(path, left, tools)
    for (const [id, decision] of faults.size === 0 ? await probe(path, left, tools) : [])
      faults.set(id, decision)
    if (faults.size === 0) {
      const tests = left.map(({ candidate }) => candidate.id)
      return { file: { path, content, tests, new: group[0]?.task.page.existing === null }, faults: all }
    }
    for (const [id, detail] of faults) all.set(id, detail)
    left = left.filter(({ candidate }) => !all.has(candidate.id))
    if (round < MAX_ROUNDS) continue
    for (const { candidate } of left) all.set(candidate.id, rejected('the file did not pass as a whole'))
    break
  }
  return { file: null, faults: all }
}

function rejected(detail: string): Decision {
  const actual = (detail.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300) || null
  return decide('final-run', { detail, actual })
}

async function runFile(
  path: string,
  group: RunnableCandidate[],
  tools: RunTools,
): Promise<{ content: string; faults: Map<string, Decision> }> {
  const [first] = group
  if (!first) return { content: '', faults: new Map() }
  const candidates = group.map(({ candidate }) => candidate)
  const language = tools.language(first.task.target.language)
  const { content: merged, names } = language.merge(candidates, first.task.page)
  const content = await format({ path, content: merged }, first.task, language, tools)
  const framework = tools.framework(commonFramework(candidates, first.task))
  const roots = [...new Set(group.map(({ task }) => task.access.root))]
  const outcome = await tools.sandbox.run(framework.finalRun([{ path, content }], roots), tools.trees)
  const asked = candidates.map(({ id }) => ({ candidate: id, name: names[id] ?? '' }))
  const results = new Map(framework.read(outcome, asked).map(result => [result.candidate, result]))
  const faults = new Map<string, Decision>()
  for (const { id } of candidates) {
    const result = results.get(id)
    if (result?.outcome !== 'passed')
      faults.set(id, rejected(result?.detail ?? 'it gave no result when the whole file was run'))
  }
  return { content, faults }
}

/** Tests that keep others from failing. */
async function probe(
  path: string,
  group: RunnableCandidate[],
  tools: RunTools,
): Promise<Map<string, Decision>> {
  const [first] = group
  if (!first) return new Map()
  const language = tools.language(first.task.target.language)
  const candidates = group.map(({ candidate }) => candidate)
  const framework = tools.framework(commonFramework(candidates, first.task))
  return probeTests(path, group, { language, framework, tools })
}

/** In the format of the project's own formatter; unchanged where there is none. */
async function format(
  { path, content }: { path: string; content: string },
  { page }: TestTask,
  { layout }: Language,
  tools: RunTools,
): Promise<string> {
  if (!layout) return content
  const outcome = await tools.sandbox.run(
    layout.job([{ path, content, existing: page.existing }]),
    tools.trees,
  )
  const found = layout.read(outcome)
  return Object.hasOwn(found, path) ? (found[path] ?? content) : content
}

/** The project's own runner, unless a test needs another one. */
function commonFramework(candidates: Candidate[], task: TestTask): string {
  const { framework } = task.target
  return candidates.find(candidate => candidate.framework !== framework)?.framework ?? framework
}
