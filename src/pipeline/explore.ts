// One target -> what its calls showed on both trees: the behaviour diff, and tests of the explorer's own when wanted.
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
  /** One test for each documented example, and observed behaviour up to `limit` tests in all. */
  write(framework: TestRunner, limit: number): Candidate[]
  /** Why no test can come of it, null when one can. */
  reason: string | null
  /** False when no call notices that the target does nothing any more: something else is what runs. Null: not known. */
  isolated: boolean | null
  /** Mutants that the calls were asked about. */
  mutants: Mutant[]
  /** By mutant, the calls that notice it; null when none was asked. */
  kills: Record<string, string[]> | null
}

export interface ExploreTools {
  language: Language
  sandbox: Sandbox
  trees: Trees
}

/** Rounds of proposals; each is one process. */
const mostRounds = 5

/**
 * Calls the target on the head until enough was seen, then the same calls on the base when it exists there. With
 * `source`, the head's text of its file, the calls are asked which mutants they notice, and tests are chosen by that.
 */
export async function explore(
  task: TestTask,
  tools: ExploreTools,
  source: string | null = null,
): Promise<Exploration> {
  const { language, trees } = tools
  if (!language.callSyntax || !language.callRunner)
    return nothing(`the explorer does not know how to call ${language.name} functions`)
  const plan = planExploration(task, language.callSyntax)
  if (!plan) return nothing('the explorer cannot build the arguments of a call')
  const generatedCalls: GeneratedCall[] = []
  const seen: Observation[] = []
  let next = firstCalls(plan)
  for (let round = 0; round < mostRounds && next.length > 0; round++) {
    generatedCalls.push(...next)
    seen.push(...(await observe(next, task, 'head', tools)))
    next = nextCalls(plan, generatedCalls, seen)
  }
  const before =
    task.target.baseId !== null && trees.base !== null
      ? await observe(generatedCalls, task, 'base', tools)
      : []
  const odd = oddCalls(plan, generatedCalls, before)
  const calls = generatedCalls.map(generated => generated.call)
  const asked = source === null ? [] : askable(plan, generatedCalls, seen, mostCalls)
  const { proves, ...proof } = await askMutants(task, asked, source ?? '', tools)
  return {
    ...proof,
    behaviour: behaviourRows(calls, before, seen, call => odd.has(call.id)),
    write: (framework, limit) => {
      const layout = Math.max(1, limit - documented(plan, generatedCalls).length)
      const findings = chooseCalls(plan, generatedCalls, seen, {
        limit: layout,
        ...(proves ? { proves } : {}),
      })
      return writeTests(plan, generatedCalls, findings, framework)
    },
    reason: reasonOf(plan, seen),
  }
}

function nothing(reason: string): Exploration {
  return { behaviour: [], write: () => [], reason, ...notAsked }
}

const notAsked = { isolated: null, mutants: [], kills: null }

/** What the calls that a test may pin notice of the target's mutants, in one more process. */
async function askMutants(
  task: TestTask,
  calls: Call[],
  source: string,
  { language, sandbox, trees }: ExploreTools,
): Promise<Pick<Exploration, 'isolated' | 'mutants' | 'kills'> & { proves?: Record<string, string[]> }> {
  const { target } = task
  const { mutation, callRunner } = language
  if (!mutation || !callRunner || calls.length === 0) return notAsked
  const questions = questionsOf(target, mutation, source)
  if (!questions) return notAsked
  const outcome = await sandbox.run(callRunner.killJob(calls, task, questions.instrumented), trees)
  const kills = callRunner.readKills(outcome)
  const { mutants } = questions
  if (!kills) return { ...notAsked, mutants }
  return { isolated: isolatedBy(questions, kills, target), mutants, kills, proves: provesOf(kills) }
}

async function observe(
  generatedCalls: GeneratedCall[],
  task: TestTask,
  tree: 'head' | 'base',
  { language, sandbox, trees }: ExploreTools,
): Promise<Observation[]> {
  const { callRunner } = language
  if (!callRunner) return []
  const calls = generatedCalls.map(generated => generated.call)
  return callRunner.read(await sandbox.run(callRunner.job(calls, task, tree), trees), calls)
}

function reasonOf(plan: Plan, seen: Observation[]): string | null {
  if (seen.length === 0) return `the explorer has no call to make of ${plan.task.function.name}`
  const refused = seen.find(one => one.outcome === 'refused')
  if (refused && seen.every(one => one.outcome === 'refused')) return refused.shown
  if (seen.every(one => one.outcome === 'timed-out')) return 'no call of it ended in time'
  return null
}
