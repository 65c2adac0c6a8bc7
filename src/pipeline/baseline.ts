// A target -> what its tests are measured against: mutants, the throwing mutant, and what the project's own tests kill already.
import { idsOf, mostMutants, sampleMutants, throwingMutantId } from '../core/verify/measure.js'
import { groupBy } from '../core/lists.js'
import type { VerifyTools } from './verify/runs.js'
import { placeOf } from './verify/place.js'
import type { Kill, Mutant, Instrumented } from '../core/model/run.js'
import type { TestRunner, KillPlan, Mutation } from '../core/model/ports.js'
import type { Target, TestTask } from '../core/model/target.js'

/** What the tests of one target are measured against. */
export interface Baseline {
  /** Mutants that a runner can switch on, without the throwing mutant. */
  mutants: Mutant[]
  /** True when a runner can switch on the throwing mutant too. */
  throwingMutant: boolean
  instrumented: Instrumented | null
  /** The function with wrong results; null where the language cannot make them. */
  variants: Instrumented | null
  /**
   * Lines that the project's own tests of the function reach, mutants that they kill, and for each of these the ids of the tests
   * that do; null where no such test runs.
   */
  existing: ExistingTests | null
}

/** By target id. */
export type Baselines = ReadonlyMap<string, Baseline>

interface ExistingTests {
  lines: number[]
  kills: string[]
  noticedBy: Readonly<Record<string, string[]>>
  /** True when a test of the pull request that runs the function fails without the change. */
  failsOnBase: boolean
}

export async function measureBaseline(task: TestTask, tools: VerifyTools): Promise<Baseline> {
  const { target } = task
  const { mutation } = tools.language(target.language)
  const source = tools.source(target.file)
  const measured = mutation && source !== null ? instrumentMutants(target, mutation, source) : notMeasured
  const { ownTests } = tools
  if (ownTests?.isOff) return { ...measured, existing: null }
  if (!ownTests?.records(task))
    return { ...measured, existing: await measureExistingTests(task, measured.instrumented, tools) }
  const shown = await ownTests.shownBy(task, measured)
  if (shown.notMeasured !== null) return { ...measured, existing: null }
  const { lines, noticedBy, failsOnBase } = shown
  return { ...measured, existing: { lines, kills: Object.keys(noticedBy), noticedBy, failsOnBase } }
}

const notMeasured = { mutants: [], throwingMutant: false, instrumented: null, variants: null }

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

/** Runs the project's own tests that name the function, and the passing ones under every mutant. */
async function measureExistingTests(
  task: TestTask,
  instrumented: Instrumented | null,
  tools: VerifyTools,
): Promise<ExistingTests | null> {
  const { related } = task
  // Tests that do not name a function may still reach it: nothing is known.
  if (!related || related.length === 0) return null
  const framework = tools.framework(task.target.framework)
  const files = related.map(({ path, content }) => ({ path, content, candidate: path, name: null }))
  const plan = { candidates: [], files, watch: task.target.file, ...placeOf([{ task }]) }
  const outcome = await tools.session.run(framework.trial({ ...plan, tree: 'head', seed: 0 }))
  const results = framework.read(
    outcome,
    files.map(({ candidate, name }) => ({ candidate, name })),
  )
  const passed = results.filter(result => result.outcome === 'passed')
  if (passed.length === 0) return null
  const passing = files.filter(file => passed.some(result => result.candidate === file.candidate))
  const kills = instrumented
    ? await runUnderMutants({ ...plan, files: passing, instrumented, only: {} }, framework, tools)
    : []
  const killed = kills.filter(kill => kill.outcome !== 'passed' && kill.mutant !== throwingMutantId)
  return {
    lines: [...new Set(passed.flatMap(result => result.lines))],
    kills: [...new Set(killed.map(kill => kill.mutant))],
    noticedBy: Object.fromEntries(
      [...groupBy(killed, ({ mutant }) => mutant)].map(([id, own]) => [
        id,
        own.map(({ candidate }) => candidate),
      ]),
    ),
    failsOnBase: false,
  }
}

export async function runUnderMutants(
  plan: KillPlan,
  framework: TestRunner,
  tools: VerifyTools,
): Promise<Kill[]> {
  const outcome = await tools.session.run(framework.killJob(plan))
  return framework.readKills(outcome) ?? []
}
