// Candidates and one run -> readings: a process for all tests of a source file, and one of its own for what misbehaves.
import type { Run } from '../../core/verify/gates.js'
import { groupBy } from '../../core/lists/group.js'
import { mapLimit } from '../../core/lists/parallel.js'
import type { Framework, Language, Sandbox, TrialPlan } from '../../core/model/ports.js'
import type { Reading } from '../../core/model/run.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Brief } from '../../core/model/target.js'

export interface Trees {
  head: string
  base: string | null
}

export interface TrialTools {
  sandbox: Sandbox
  trees: Trees
  language: (name: string) => Language
  framework: (name: string) => Framework
  /** Jobs at once. */
  parallel: number
}

interface Case {
  candidate: Candidate
  brief: Brief
}

/** One reading a candidate. A candidate that a crash or a time-out of others kept from running is run again, alone at last. */
export async function runTrials(cases: Case[], run: Run, tools: TrialTools): Promise<Map<string, Reading>> {
  const groups = [...groupBy(cases, one => `${one.brief.target.file}\0${one.candidate.framework}`).values()]
  const readings = new Map<string, Reading>()
  const keep = (found: Reading[]): void => found.forEach(reading => readings.set(reading.candidate, reading))
  await mapLimit(groups, tools.parallel, async group => keep(await runGroup(group, run, tools)))
  const missed = cases.filter(one => !readings.has(one.candidate.id))
  await mapLimit(missed, tools.parallel, async one => {
    const found = await runGroup([one], run, tools)
    keep(found.length > 0 ? found : [broken(one.candidate.id)])
  })
  return readings
}

function broken(candidate: string): Reading {
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

async function runGroup(group: Case[], run: Run, tools: TrialTools): Promise<Reading[]> {
  const [first] = group
  if (!first) return []
  const framework = tools.framework(first.candidate.framework)
  const plan = planTrial(group, run, tools.language(first.brief.target.language), framework)
  const outcome = await tools.sandbox.run(framework.trial(plan), tools.trees)
  return framework.read(outcome, plan.files)
}

/** Every candidate lies in a file of its own, so that a broken one breaks no other and no two names collide. */
export function planTrial(group: Case[], run: Run, language: Language, { style }: Framework): TrialPlan {
  const files = group.map(({ candidate, brief }, n) => {
    const { content, names } = language.merge([candidate], { ...brief.page, existing: null })
    return {
      path: style.trialPath(brief.testPath, n + 1),
      content,
      candidate: candidate.id,
      name: names[candidate.id] ?? candidate.name,
    }
  })
  const [first] = group
  const target = first?.brief.target
  const watch =
    run.tree === 'base' && target?.baseId
      ? (target.baseId.split('::')[0] ?? target.file)
      : (target?.file ?? '')
  const roots = [...new Set(group.map(one => one.brief.access.root))]
  return { tree: run.tree, candidates: group.map(one => one.candidate), files, watch, roots, seed: run.seed }
}
