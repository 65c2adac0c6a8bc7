// Tests that passed all gates -> the files as they would be committed, proved once more as a whole in a fresh tree.
import { decide, type Decision } from '../../core/verify/gates.js'
import { groupBy } from '../../core/lists/group.js'
import { mapLimit } from '../../core/lists/parallel.js'
import type { Language } from '../../core/model/ports.js'
import type { RunTools } from './runs.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'

interface Case {
  candidate: Candidate
  task: TestTask
}

export interface FinalRun {
  files: { path: string; content: string; tests: string[]; new: boolean }[]
  /** Verdicts of those at fault, by candidate. */
  endings: Map<string, Decision>
}

const rounds = 4

/** Tests that fail in company are taken out and the rest is rehearsed again; a file that never holds gives up all of its tests. */
export async function runFinalFiles(cases: Case[], tools: RunTools): Promise<FinalRun> {
  const endings = new Map<string, Decision>()
  const groups = [...groupBy(cases, one => one.task.testPath)]
  const files = await mapLimit(groups, tools.parallel, ([path, group]) =>
    rehearseUntilSound(path, group, tools, endings),
  )
  return { files: files.filter(file => file.tests.length > 0), endings }
}

async function rehearseUntilSound(
  path: string,
  group: Case[],
  tools: RunTools,
  endings: Map<string, Decision>,
): Promise<FinalRun['files'][number]> {
  let left = group
  for (let round = 1; left.length > 0; round++) {
    const { content, faults } = await rehearseFile(path, left, tools)
    const added = group[0]?.task.page.existing === null
    if (faults.size === 0) return { path, content, tests: left.map(one => one.candidate.id), new: added }
    for (const one of left) {
      const detail =
        faults.get(one.candidate.id) ?? (round === rounds ? 'the file did not pass as a whole' : undefined)
      if (detail !== undefined) endings.set(one.candidate.id, faultOf(detail))
    }
    left = left.filter(one => !endings.has(one.candidate.id))
  }
  return { path, content: '', tests: [], new: true }
}

function faultOf(detail: string): Decision {
  const actual = (detail.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300) || null
  return decide('final-run', { detail, actual })
}

async function rehearseFile(
  path: string,
  cases: Case[],
  tools: RunTools,
): Promise<{ content: string; faults: Map<string, string> }> {
  const [first] = cases
  if (!first) return { content: '', faults: new Map() }
  const candidates = cases.map(one => one.candidate)
  const language = tools.language(first.task.target.language)
  const merged = language.merge(candidates, first.task.page)
  const { names } = merged
  const content = await layOut(path, merged.content, first.task, language, tools)
  const framework = tools.framework(commonFramework(candidates, first.task))
  const roots = [...new Set(cases.map(one => one.task.access.root))]
  const outcome = await tools.sandbox.run(framework.finalRun([{ path, content }], roots), tools.trees)
  const asked = candidates.map(({ id }) => ({ candidate: id, name: names[id] ?? '' }))
  const results = new Map(framework.read(outcome, asked).map(result => [result.candidate, result]))
  const faults = new Map<string, string>()
  for (const { id } of candidates) {
    const result = results.get(id)
    if (result?.outcome !== 'passed')
      faults.set(id, result?.detail ?? 'it gave no result when the whole file was run')
  }
  return { content, faults }
}

/** As the project's own formatter would have it; as it is where there is none. */
async function layOut(
  path: string,
  content: string,
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
  return candidates.find(one => one.framework !== task.target.framework)?.framework ?? task.target.framework
}
