// A target -> what its tests are measured with: mutants, the throwing mutant, and what the project's own tests show already.
import { mostMutants, sampleMutants, throwingMutantId } from '../core/verify/mutants.js'
import type { VerifyTools } from './verify/runs.js'
import type { Kill, Mutant, Instrumented } from '../core/model/run.js'
import type { TestRunner, KillPlan } from '../core/model/ports.js'
import type { Mutation } from '../core/model/surgery.js'
import type { Target, TestTask } from '../core/model/target.js'

/** What the tests of one target are measured with. */
export interface Baseline {
  /** Mutants that a runner can switch on, without the throwing mutant. */
  mutants: Mutant[]
  /** True when a runner can switch on the throwing mutant too. */
  throwingMutant: boolean
  instrumented: Instrumented | null
  /** The function with wrong results; null where the language cannot make them. */
  variants: Instrumented | null
  /** What the project's own tests that name the function reach and kill; null where they are unknown or cannot be run. */
  existing: { lines: number[]; kills: string[] } | null
}

export async function measureBaseline(task: TestTask, tools: VerifyTools): Promise<Baseline> {
  const { target } = task
  const { mutation } = tools.language(target.language)
  const source = tools.source(target.file)
  const measured = mutation && source !== null ? instrumentMutants(target, mutation, source) : nothingMeasured
  return { ...measured, existing: await askExisting(task, measured.instrumented, tools) }
}

const nothingMeasured = { mutants: [], throwingMutant: false, instrumented: null, variants: null }

function instrumentMutants(target: Target, mutation: Mutation, source: string): Omit<Baseline, 'existing'> {
  const found = sampleMutants(mutation.mutants(source, target.changedLines), mostMutants)
  const throwingMutant = mutation.throwingMutant(source, target.lines)
  const asked = throwingMutant ? [...found, { ...throwingMutant, id: throwingMutantId }] : found
  const instrumented = asked.length === 0 ? null : mutation.instrument(target.file, source, asked)
  const ids = new Set(instrumented ? idsOf(instrumented) : [])
  return {
    mutants: found.filter(mutant => ids.has(mutant.id)),
    throwingMutant: ids.has(throwingMutantId),
    instrumented: ids.size > 0 ? instrumented : null,
    variants: mutation.variants?.(target.file, source, target.lines) ?? null,
  }
}

export function idsOf(instrumented: Instrumented): string[] {
  return instrumented.kind === 'switch' ? instrumented.ids : instrumented.mutants.map(mutant => mutant.id)
}

/** Runs the project's own tests that name the function, and the passing ones under every mutant. */
async function askExisting(
  task: TestTask,
  instrumented: Instrumented | null,
  tools: VerifyTools,
): Promise<Baseline['existing']> {
  const { related } = task
  if (!related) return null
  if (related.length === 0) return { lines: [], kills: [] }
  const framework = tools.framework(task.target.framework)
  const files = related.map(({ path, content }) => ({ path, content, candidate: path, name: null }))
  const plan = { candidates: [], files, watch: task.target.file, roots: [task.access.root] }
  const outcome = await tools.sandbox.run(framework.trial({ ...plan, tree: 'head', seed: 0 }), tools.trees)
  const results = framework.read(
    outcome,
    files.map(({ candidate, name }) => ({ candidate, name })),
  )
  const passed = results.filter(result => result.outcome === 'passed')
  if (passed.length === 0) return null
  const sound = files.filter(file => passed.some(result => result.candidate === file.candidate))
  const kills = instrumented
    ? await askKills({ ...plan, files: sound, instrumented, only: {} }, framework, tools)
    : []
  const killed = kills.filter(kill => kill.outcome !== 'passed' && kill.mutant !== throwingMutantId)
  return {
    lines: [...new Set(passed.flatMap(result => result.lines))],
    kills: [...new Set(killed.map(kill => kill.mutant))],
  }
}

export async function askKills(plan: KillPlan, framework: TestRunner, tools: VerifyTools): Promise<Kill[]> {
  const outcome = await tools.sandbox.run(framework.killJob(plan), tools.trees)
  return framework.readKills(outcome) ?? []
}
