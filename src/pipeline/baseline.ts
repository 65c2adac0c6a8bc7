// A target -> what its tests are measured with: mutants, the canary, and what the project's own tests show already.
import { mostMutants, sampleMutants, canaryId } from '../core/verify/mutants.js'
import type { ProofTools } from './verify/candidate-run.js'
import type { Kill, Mutant, Woven } from '../core/model/run.js'
import type { Framework, KillPlan } from '../core/model/ports.js'
import type { Brief } from '../core/model/target.js'

/** What the tests of one target are asked. */
export interface Ground {
  /** Those that a runner can switch on, the canary left out. */
  mutants: Mutant[]
  /** True when the canary is among what is woven. */
  canary: boolean
  woven: Woven | null
  /** What the project's own tests that name the function reach and kill; null where they are not known or cannot be run. */
  existing: { lines: number[]; kills: string[] } | null
}

export async function prepareGround(brief: Brief, tools: ProofTools): Promise<Ground> {
  const { target } = brief
  const { mutation } = tools.language(target.language)
  const source = tools.source(target.file)
  const found =
    source === null ? [] : sampleMutants(mutation.mutants(source, target.changedLines), mostMutants)
  const canary = source === null ? null : mutation.canary(source, target.lines)
  const asked = canary ? [...found, { ...canary, id: canaryId }] : found
  const woven = source === null || asked.length === 0 ? null : mutation.weave(target.file, source, asked)
  const ids = new Set(woven ? idsOf(woven) : [])
  const ground = {
    mutants: found.filter(mutant => ids.has(mutant.id)),
    canary: ids.has(canaryId),
    woven: ids.size > 0 ? woven : null,
  }
  return { ...ground, existing: await askExisting(brief, ground.woven, tools) }
}

export function idsOf(woven: Woven): string[] {
  return woven.kind === 'switch' ? woven.ids : woven.mutants.map(mutant => mutant.id)
}

/** The project's own tests that name the function: their lines, and what they kill; once a target. */
async function askExisting(
  brief: Brief,
  woven: Woven | null,
  tools: ProofTools,
): Promise<Ground['existing']> {
  const { related } = brief
  if (!related) return null
  if (related.length === 0) return { lines: [], kills: [] }
  const framework = tools.framework(brief.target.framework)
  const files = related.map(({ path, content }) => ({ path, content, candidate: path, name: null }))
  const plan = { candidates: [], files, watch: brief.target.file, roots: [brief.access.root] }
  const outcome = await tools.sandbox.run(framework.trial({ ...plan, tree: 'head', seed: 0 }), tools.trees)
  const readings = framework.read(
    outcome,
    files.map(({ candidate, name }) => ({ candidate, name })),
  )
  const passed = readings.filter(reading => reading.outcome === 'passed')
  if (passed.length === 0) return null
  const sound = files.filter(file => passed.some(reading => reading.candidate === file.candidate))
  const kills = woven ? await askKills({ ...plan, files: sound, woven, only: {} }, framework, tools) : []
  const killed = kills.filter(kill => kill.outcome !== 'passed' && kill.mutant !== canaryId)
  return {
    lines: [...new Set(passed.flatMap(reading => reading.lines))],
    kills: [...new Set(killed.map(kill => kill.mutant))],
  }
}

export async function askKills(plan: KillPlan, framework: Framework, tools: ProofTools): Promise<Kill[]> {
  const outcome = await tools.sandbox.run(framework.killJob(plan), tools.trees)
  return framework.readKills(outcome) ?? []
}
