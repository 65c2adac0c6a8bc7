// One target -> what its calls give on both trees: the behaviour diff, and the explorer's own tests where they are wanted.
import { behaviourRows } from '../core/explore/behaviour.js'
import { askable, chooseCalls, documented } from '../core/explore/choose.js'
import { isolatedBy, mostCalls, provesOf, questionsOf } from '../core/explore/call-mutants.js'
import { planExploration, type Plan } from '../core/explore/plan.js'
import { firstCalls, nextCalls, oddCalls, type GeneratedCall } from '../core/explore/generate-calls.js'
import { writeTests } from '../core/explore/write-tests.js'
import type { TestRunner, Language, Sandbox } from '../core/model/ports.js'
import type { Trees } from './verify/runs.js'
import type { BehaviourRow, Call, Mutant, Observation } from '../core/model/run.js'
import type { Candidate } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'

export interface Exploration {
  behaviour: BehaviourRow[]
  /** A test for each documented example, then tests of observed behaviour, up to `limit` in all. */
  generate(framework: TestRunner, limit: number): Candidate[]
  /** Why no test can be generated; null when one can. */
  reason: string | null
  /** False when no call notices that the target throws: another copy of it is what runs. Null where that is not known. */
  isolated: boolean | null
  /** Mutants that the calls were run under. */
  mutants: Mutant[]
  /** The calls that notice each mutant, by its id; null when none was run. */
  kills: Record<string, string[]> | null
}

interface ExploreTools {
  language: Language
  sandbox: Sandbox
  trees: Trees
}

/** Rounds of proposed calls; each is one process. */
const MAX_ROUNDS = 5

/**
 * Calls the target on the head until enough was observed, then makes the same calls on the base where the target exists there.
 * With `source`, the text of its file on the head, the calls run under mutants too, and tests are chosen by what they notice.
 */
export async function explore(
  task: TestTask,
  tools: ExploreTools,
  source: string | null = null,
): Promise<Exploration> {
  const { language, trees } = tools
  if (!language.callSyntax || !language.callRunner)
    return noExploration(`the explorer does not know how to call ${language.name} functions`)
  const plan = planExploration(task, language.callSyntax)
  if (!plan) return noExploration('the explorer cannot build the arguments of a call')
  const proposals: GeneratedCall[] = []
  const seen: Observation[] = []
  let next = firstCalls(plan)
  for (let round = 0; round < MAX_ROUNDS && next.length > 0; round++) {
    proposals.push(...next)
    seen.push(...(await observe(next, task, 'head', tools)))
    next = nextCalls(plan, proposals, seen)
  }
  const before =
    task.target.baseId !== null && trees.base !== null ? await observe(proposals, task, 'base', tools) : []
  const odd = oddCalls(plan, proposals, before)
  const calls = proposals.map(proposal => proposal.call)
  const asked = source === null ? [] : askable(plan, proposals, seen, mostCalls)
  const { proves, ...proof } = await measureCalls(task, asked, source ?? '', tools)
  return {
    ...proof,
    behaviour: behaviourRows(calls, before, seen, call => odd.has(call.id)),
    generate: (framework, limit) => {
      const most = Math.max(1, limit - documented(plan, proposals).length)
      const findings = chooseCalls(plan, proposals, seen, { limit: most, ...(proves ? { proves } : {}) })
      return writeTests(plan, proposals, findings, framework)
    },
    reason: reasonOf(plan, seen),
  }
}

function noExploration(reason: string): Exploration {
  return { behaviour: [], generate: () => [], reason, ...notMeasured }
}

const notMeasured = { isolated: null, mutants: [], kills: null }

/** Which mutants of the target are noticed by the calls that a test may pin, in one more process. */
async function measureCalls(
  task: TestTask,
  calls: Call[],
  source: string,
  { language, sandbox, trees }: ExploreTools,
): Promise<Pick<Exploration, 'isolated' | 'mutants' | 'kills'> & { proves?: Record<string, string[]> }> {
  const { target } = task
  const { mutation, callRunner } = language
  if (!mutation || !callRunner || calls.length === 0) return notMeasured
  const questions = questionsOf(target, mutation, source)
  if (!questions) return notMeasured
  const outcome = await sandbox.run(callRunner.killJob(calls, task, questions.instrumented), trees)
  const kills = callRunner.readKills(outcome)
  const { mutants } = questions
  if (!kills) return { ...notMeasured, mutants }
  return { isolated: isolatedBy(questions, kills, target), mutants, kills, proves: provesOf(kills) }
}

async function observe(
  proposals: GeneratedCall[],
  task: TestTask,
  tree: 'head' | 'base',
  { language, sandbox, trees }: ExploreTools,
): Promise<Observation[]> {
  const { callRunner } = language
  if (!callRunner) return []
  const calls = proposals.map(proposal => proposal.call)
  return callRunner.read(await sandbox.run(callRunner.job(calls, task, tree), trees), calls)
}

function reasonOf(plan: Plan, seen: Observation[]): string | null {
  if (seen.length === 0) return `the explorer has no call to make of ${plan.task.function.name}`
  const refused = seen.find(({ outcome }) => outcome === 'refused')
  if (refused && seen.every(({ outcome }) => outcome === 'refused')) return refused.shown
  if (seen.every(({ outcome }) => outcome === 'timed-out')) return 'every call of it timed out'
  return null
}
