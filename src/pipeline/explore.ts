// One target -> what its calls give on both trees: the behaviour diff, and the explorer's own tests where they are wanted.
import { behaviourRows, differingCalls, unchangedCalls } from '../core/explore/behaviour.js'
import { askable, chooseCalls, documented } from '../core/explore/choose.js'
import { isolatedBy, mostCalls, provesOf, questionsOf, type Questions } from '../core/explore/call-mutants.js'
import { planExploration, type Plan } from '../core/explore/plan.js'
import { boundTraits } from '../core/explore/bounds.js'
import {
  acceptable,
  callsAtBounds,
  firstCalls,
  nextCalls,
  oddCalls,
  scriptedCalls,
} from '../core/explore/generate-calls.js'
import type { Finding, GeneratedCall } from '../core/explore/generated-call.js'
import { pinChanges } from '../core/explore/pin-changes.js'
import { quotableCalls } from '../core/explore/quotable.js'
import { refusalOf } from '../core/explore/refusal.js'
import { writeRelations, type FoundRelation } from '../core/explore/relation-tests.js'
import { writeTests } from '../core/explore/write-tests.js'
import { findRelations } from './relations.js'
import type { TestRunner, Language, Project } from '../core/model/ports.js'
import type { Session } from '../core/model/sandbox.js'
import type { BehaviourRow, Call, Job, Observation } from '../core/model/run.js'
import type { Candidate } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'
import type { QuotedCall } from '../core/prompt/facts.js'
import type { OwnCalls } from './own-tests/tools.js'

export interface Exploration {
  behaviour: BehaviourRow[]
  /** Calls that did the same on both trees, as `unchangedCalls` writes them. */
  unchanged: ReadonlySet<string>
  /**
   * A test for each documented example, then tests of observed behaviour, up to `limit` in all. They are chosen by the mutants
   * that the calls notice; the first call runs the mutants.
   */
  generate(framework: TestRunner, limit: number): Promise<Candidate[]>
  /** Calls as single expressions, with what they gave; a few that show different things. */
  quotable: QuotedCall[]
  /** Why no test can be generated; null when one can. */
  reason: string | null
  /** Why no call could be made on the base, where calls could be made on the head; null where there is nothing to say. */
  baseFault: string | null
  /** False when no call notices that the target throws: another copy of it runs. Null where that is not known. */
  isolated: boolean | null
}

interface ExploreTools {
  language: Language
  session: Session
}

/** Rounds of proposed calls; each is one process. */
const MAX_ROUNDS = 5
/** Rounds of calls at bounds: the first round shows how to meet the bounds that it missed. */
const MAX_AT_BOUNDS = 2
/** How often what calls gave back is called in turn. */
const MAX_SCRIPTED = 2

/** The text of the target's file on the head, null for none, and whether its tests are sure to be asked for. */
export interface Exploring {
  source: string | null
  testsWanted: boolean
  /** Calls that the project's own tests make. */
  recorded?: OwnCalls
  /** The head; without it no relations are looked for. */
  project?: Project
}

/**
 * Calls the target on the head until enough was observed, then makes the same calls on the base where the target exists there.
 * Where a source is given, the calls run under mutants too: under all of them when tests are wanted, otherwise under the one
 * that throws.
 */
export async function explore(
  task: TestTask,
  tools: ExploreTools,
  { source, testsWanted, recorded = { start: [], made: [], stated: [] }, project }: Exploring,
): Promise<Exploration> {
  const { language, session } = tools
  if (!language.callSyntax || !language.callRunner)
    return noExploration(`the explorer does not know how to call ${language.name} functions`)
  const { start, ...own } = recorded
  const plan = planExploration(task, language.callSyntax, { recorded: start, ...own })
  if (!plan) return noExploration('the explorer cannot build the arguments of a call')
  const { proposals, seen } = await callHead(plan, tools)
  const bounds = await exploreBounds({ plan, proposals, seen, source }, tools)
  proposals.push(...bounds.calls)
  seen.push(...bounds.seen)
  const before =
    task.target.baseId !== null && session.trees.base !== null
      ? await observe(proposals, { task, tree: 'base' }, tools)
      : []
  const odd = oddCalls(plan, proposals, before)
  const calls = proposals.map(proposal => proposal.call)
  const { changedLines } = task.target
  const differing = differingCalls(before, seen, changedLines)
  const wanted = { most: mostCalls, bounds: bounds.traits, differing }
  const asked = source === null ? [] : askable(plan, proposals, seen, wanted)
  const questions = source === null || asked.length === 0 ? null : questionsAbout(task, source, tools)
  const measuring = { task, calls: asked, questions, tools }
  const first = await measureCalls(measuring, testsWanted ? 'all' : 'throwing')
  let proving = testsWanted ? Promise.resolve(first) : null
  let relations: Promise<FoundRelation[]> | null = null
  const reason = refusalOf(seen, plan.task.function.name)
  return {
    quotable: quotableCalls(plan, proposals, seen, { bounds: bounds.traits, differing }),
    isolated: questions && isolatedBy(questions, first, task.target),
    behaviour: behaviourRows(calls, before, seen, {
      odd: call => odd.has(call.id),
      near: call => bounds.traits.has(call.id),
      changedLines,
    }),
    unchanged: unchangedCalls(calls, before, seen),
    generate: async (framework, limit) => {
      const kills = await (proving ??= measureCalls(measuring, 'all'))
      const found = { plan, proposals, seen, before, bounds: bounds.traits, kills, differing }
      const tests = writeTests(plan, withWarnings(proposals, seen), chosenOf(found, limit), framework)
      if (source === null || !project) return tests
      const holding = await (relations ??= relate({ ...found, source, project, questions }, tools))
      const proves = kills ? provesOf(kills) : {}
      const properties = language.properties?.(project, task.testPath) ?? null
      const how = { framework, proves, number: tests.length, properties }
      return [...tests, ...writeRelations(task, holding, how)]
    },
    reason,
    baseFault: reason === null && before.length > 0 ? refusalOf(before, plan.task.function.name) : null,
  }
}

/** Calls of the target on the head, alone and among others. */
async function callHead(plan: Plan, tools: ExploreTools) {
  const { task } = plan
  const proposals: GeneratedCall[] = []
  const seen: Observation[] = []
  let next = firstCalls(plan)
  for (let round = 0; round < MAX_ROUNDS && next.length > 0; round++) {
    proposals.push(...next)
    seen.push(...(await observe(next, { task, tree: 'head' }, tools)))
    next = nextCalls(plan, proposals, seen)
  }
  for (let latest = null as GeneratedCall[] | null, round = 0; round < MAX_SCRIPTED; round++) {
    const scripted = scriptedCalls(plan, proposals, seen, latest)
    if (scripted.length === 0) break
    proposals.push(...scripted)
    seen.push(...(await observe(scripted, { task, tree: 'head' }, tools)))
    latest = scripted
  }
  return { proposals, seen }
}

/** The relations of an explored function that hold. */
function relate(
  {
    plan,
    proposals,
    seen,
    questions,
    ...around
  }: Pick<Found, 'plan' | 'proposals' | 'seen'> & {
    source: string
    project: Project
    questions: Questions | null
  },
  tools: ExploreTools,
): Promise<FoundRelation[]> {
  const { task } = plan
  return findRelations({
    ...{ plan, proposals, seen, ...around, language: tools.language },
    explore: other => callHead(other, tools),
    observe: (calls, of) => observeCalls(calls, { task: of, tree: 'head' }, tools),
    measure: async calls => provesOf((await measureCalls({ task, calls, questions, tools }, 'all')) ?? {}),
  })
}

interface Found {
  plan: Plan
  proposals: GeneratedCall[]
  seen: Observation[]
  before: Observation[]
  bounds: Bounds['traits']
  /** Ids of calls that did something else on the base. */
  differing: ReadonlySet<string>
  /** Calls that notice each mutant; null where that was not measured. */
  kills: Record<string, string[]> | null
}

/** The calls that get tests beside the documented ones, at most `limit` in all. */
function chosenOf(found: Found, limit: number): Finding[] {
  const { plan, proposals, seen, before, bounds, differing, kills } = found
  const pinned = pinChanges(before, seen, plan.callSyntax)
  return chooseCalls(plan, proposals, pinned, {
    limit: Math.max(1, limit - documented(plan, proposals).length),
    ...{ bounds, differing },
    ...(kills && { proves: provesOf(kills) }),
  })
}

/** Adds the warnings that calls raised: documented examples do not state them. */
function withWarnings(proposals: GeneratedCall[], seen: Observation[]): GeneratedCall[] {
  const known = new Map(seen.map(({ call, warns }) => [call, warns]))
  return proposals.map(proposal => ({ ...proposal, warns: known.get(proposal.call.id) }))
}

function noExploration(reason: string): Exploration {
  const nothing = {
    quotable: [],
    behaviour: [],
    unchanged: new Set<string>(),
    baseFault: null,
    isolated: null,
  }
  return { ...nothing, generate: () => Promise.resolve([]), reason }
}

interface Bounds {
  calls: GeneratedCall[]
  seen: Observation[]
  /** By call, the sides of bounds that it comes nearest to. */
  traits: ReadonlyMap<string, readonly string[]>
}

/** Calls that meet the bounds of the changed lines, derived from what earlier calls compared, round by round. */
async function exploreBounds(
  {
    plan,
    proposals,
    seen,
    source,
  }: { plan: Plan; proposals: GeneratedCall[]; seen: Observation[]; source: string | null },
  tools: ExploreTools,
): Promise<Bounds> {
  const { task } = plan
  const { file, changedLines } = task.target
  const text = source === null ? null : tools.language.mutation?.printOperands?.(source, changedLines, file)
  if (text === null || text === undefined) return noBounds
  const changed = new Set(changedLines)
  const asked = acceptable(proposals, seen)
  const reaching = new Set(
    seen.flatMap(({ call, lines }) => (lines.some(line => changed.has(line)) ? [call] : [])),
  )
  const near = asked.filter(({ call }) => reaching.has(call.id))
  if (near.length === 0) return noBounds
  const compare = (calls: GeneratedCall[]): Promise<Observation[]> =>
    observe(calls, { task, tree: 'head', overlay: { [file]: text }, wanted: 'operands' }, tools)
  const compared = await compare(near)
  const calls: GeneratedCall[] = []
  for (let round = 0; round < MAX_AT_BOUNDS; round++) {
    const more = callsAtBounds(plan, [...proposals, ...calls], [...seen, ...compared], round > 0)
    if (more.length === 0) break
    calls.push(...more)
    compared.push(...(await compare(more)))
  }
  const found = calls.length === 0 ? [] : await observe(calls, { task, tree: 'head' }, tools)
  return { calls, seen: found, traits: boundTraits([...near, ...calls], compared) }
}

const noBounds: Bounds = { calls: [], seen: [], traits: new Map() }

interface Measuring {
  task: TestTask
  calls: Call[]
  questions: Questions | null
  tools: ExploreTools
}

function questionsAbout({ target }: TestTask, source: string, { language }: ExploreTools): Questions | null {
  return language.mutation ? questionsOf(target, language.mutation, source) : null
}

/** The calls that notice each mutant, by its id, in one more process; null when none was run. */
async function measureCalls(
  { task, calls, questions, tools: { language, session } }: Measuring,
  which: 'all' | 'throwing',
): Promise<Record<string, string[]> | null> {
  const { callRunner } = language
  const instrumented = which === 'all' ? questions?.all : questions?.throwing()
  if (!callRunner || !instrumented) return null
  return callRunner.readKills(await session.run(callRunner.killJob(calls, task, instrumented)))
}

const observe = (
  proposals: GeneratedCall[],
  how: Parameters<typeof observeCalls>[1],
  tools: ExploreTools,
): Promise<Observation[]> =>
  observeCalls(
    proposals.map(proposal => proposal.call),
    how,
    tools,
  )

async function observeCalls(
  calls: Call[],
  {
    task,
    tree,
    overlay = {},
    wanted = 'behaviour',
  }: {
    task: TestTask
    tree: 'head' | 'base'
    overlay?: Job['overlay']
    wanted?: 'behaviour' | 'operands'
  },
  { language, session }: ExploreTools,
): Promise<Observation[]> {
  const { callRunner } = language
  if (!callRunner) return []
  const job = callRunner.job(calls, task, tree, wanted)
  const outcome = await session.run({ ...job, overlay: { ...job.overlay, ...overlay } })
  return callRunner.read(outcome, calls)
}
