// Candidates and one run -> readings: a process for all tests of a source file, and one of its own for what misbehaves.
import type { Run } from '../../core/verify/gates.js'
import { groupBy } from '../../core/lists/group.js'
import { mapLimit } from '../../core/lists/parallel.js'
import type { TestRunner, Language, Sandbox, RunPlan } from '../../core/model/ports.js'
import type { RunResult } from '../../core/model/run.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'

export interface Trees {
  head: string
  base: string | null
}

export interface RunTools {
  sandbox: Sandbox
  trees: Trees
  language: (name: string) => Language
  framework: (name: string) => TestRunner
  /** Jobs at once. */
  parallel: number
}

interface Case {
  candidate: Candidate
  task: TestTask
}

/** One reading a candidate. A candidate that a crash or a time-out of others kept from running is run again, alone at last. */
export async function runCandidates(
  cases: Case[],
  run: Run,
  tools: RunTools,
): Promise<Map<string, RunResult>> {
  const groups = [...groupBy(cases, one => `${one.task.target.file}\0${one.candidate.framework}`).values()]
  const results = new Map<string, RunResult>()
  const keep = (found: RunResult[]): void => found.forEach(result => results.set(result.candidate, result))
  await mapLimit(groups, tools.parallel, async group => keep(await runGroup(group, run, tools)))
  const missed = cases.filter(one => !results.has(one.candidate.id))
  await mapLimit(missed, tools.parallel, async one => {
    const found = await runGroup([one], run, tools)
    keep(found.length > 0 ? found : [broken(one.candidate.id)])
  })
  return results
}

function broken(candidate: string): RunResult {
  const detail = 'its process ended without a result'
  return {
    candidate,
    outcome: 'broken',
    assertion: false,
    expected: null,
    actual: null,
    detail,
    lines: [],
    milliseconds: 0,
  }
}

async function runGroup(group: Case[], run: Run, tools: RunTools): Promise<RunResult[]> {
  const [first] = group
  if (!first) return []
  const framework = tools.framework(first.candidate.framework)
  const plan = planRun(group, run, tools.language(first.task.target.language), framework)
  const outcome = await tools.sandbox.run(framework.trial(plan), tools.trees)
  return framework.read(outcome, plan.files)
}

/** Every candidate lies in a file of its own, so that a broken one breaks no other and no two names collide. */
export function planRun(group: Case[], run: Run, language: Language, { style }: TestRunner): RunPlan {
  const files = group.map(({ candidate, task }, n) => {
    const { content, names } = language.merge([candidate], { ...task.page, existing: null })
    return {
      path: style.candidatePath(task.testPath, n + 1),
      content,
      candidate: candidate.id,
      name: names[candidate.id] ?? candidate.name,
    }
  })
  const [first] = group
  const target = first?.task.target
  const watch =
    run.tree === 'base' && target?.baseId
      ? (target.baseId.split('::')[0] ?? target.file)
      : (target?.file ?? '')
  const roots = [...new Set(group.map(one => one.task.access.root))]
  return { tree: run.tree, candidates: group.map(one => one.candidate), files, watch, roots, seed: run.seed }
}
