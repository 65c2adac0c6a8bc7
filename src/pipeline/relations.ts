// One explored target -> relations between calls that hold for all values tried: with itself or an inverse in its file.
import { inversesOf } from '../core/explore/inverse-names.js'
import { planExploration, type Plan } from '../core/explore/plan.js'
import type { FoundRelation } from '../core/explore/relation-tests.js'
import {
  callerOf,
  callsOf,
  holds,
  idOf,
  inverseRelation,
  ownRelations,
  samplesOf,
  strongest,
  type Caller,
  type Relation,
  type Sample,
} from '../core/explore/relations.js'
import type { GeneratedCall } from '../core/explore/generated-call.js'
import type { Language, Project } from '../core/model/ports.js'
import type { Call, Observation } from '../core/model/run.js'
import type { FunctionInfo, TestTask } from '../core/model/target.js'

/** What was called so far, and how to make more calls. */
interface Relating {
  plan: Plan
  proposals: GeneratedCall[]
  seen: Observation[]
  language: Language
  project: Project
  source: string
  /** Calls a function on the head, as often as exploring it takes. */
  explore(plan: Plan): Promise<{ proposals: GeneratedCall[]; seen: Observation[] }>
  observe(calls: Call[], task: TestTask): Promise<Observation[]>
  /** Ids of the mutants of the target that each of its calls notices, by call. */
  measure(calls: Call[]): Promise<Record<string, string[]>>
}

/** The most calls of an inverse: only its results matter, as arguments of the target. */
const MOST_OF_INVERSE = 80

export async function findRelations(relating: Relating): Promise<FoundRelation[]> {
  const { plan, proposals, seen } = relating
  const caller = callerOf(plan.task, plan.slots)
  if (!caller) return []
  const samples = samplesOf(plan, caller, proposals, seen)
  const own = ownRelations(caller, samples, plan.callSyntax).map(relation => ({ relation, plan }))
  const all = [...(await withInverses({ ...relating, caller, samples })), ...own]
  const holding = await whatHolds(all, relating)
  const strong = new Set(strongest(holding.map(({ relation }) => relation)))
  const found: FoundRelation[] = []
  for (const each of holding) if (strong.has(each.relation)) found.push(await withProof(each, relating))
  return found
}

/** The relations that hold; the calls of each second function run in one process. */
async function whatHolds(all: FoundRelation[], { observe }: Relating): Promise<FoundRelation[]> {
  const calls = new Map(all.map(({ relation, plan }) => [relation, callsOf(relation, plan.callSyntax)]))
  const tasks = new Set(all.map(({ relation }) => relation.second.task))
  const seen: Observation[] = []
  for (const task of tasks) {
    const asked = all.flatMap(({ relation }) =>
      relation.second.task === task ? (calls.get(relation) ?? []) : [],
    )
    if (asked.length > 0) seen.push(...(await observe(asked, task)))
  }
  return all.filter(({ relation, plan }) => holds(relation, plan.callSyntax, seen))
}

/** Adds the mutants that the calls notice, if the target is the second function: calls of the first do not run it. */
async function withProof(found: FoundRelation, { plan, measure }: Relating): Promise<FoundRelation> {
  const { relation } = found
  if (relation.first.task === plan.task) return found
  const noticed = await measure(callsOf(relation, plan.callSyntax))
  const proves = relation.samples.map(
    sample => [sample.finding.generated.call.id, noticed[idOf(relation, sample)] ?? []] as const,
  )
  return { ...found, proves: Object.fromEntries(proves) }
}

/** The relations with functions of the file whose names suggest that one undoes the other. */
async function withInverses(
  relating: Relating & { caller: Caller; samples: Sample[] },
): Promise<FoundRelation[]> {
  const { plan, caller: own, samples, language, source } = relating
  const { name: whole } = plan.task.function
  const name = lastOf(whole)
  const others = language.functions(source).functions.filter(each => isBeside(each, plan.task.function))
  const names = others.map(other => lastOf(other.name))
  const found: FoundRelation[] = []
  for (const { there, back } of inversesOf(name, names)) {
    const other = others.find(each => lastOf(each.name) === (there === name ? back : there))
    const partner = other && taskOfPartner(other, relating)
    const their = partner ? callerOf(partner) : null
    if (!partner || !their) continue
    if (there === name) found.push(...relationsOf(inverseRelation(own, their, samples), plan))
    else found.push(...(await explored(partner, relating)))
  }
  return found
}

/** The relation with the target as the inverse of a function that has not been explored yet. */
async function explored(
  partner: TestTask,
  { plan, caller: own, explore }: Relating & { caller: Caller },
): Promise<FoundRelation[]> {
  const first = planExploration(partner, plan.callSyntax, { limit: MOST_OF_INVERSE })
  const caller = first && callerOf(partner, first.slots)
  if (!caller) return []
  const { proposals, seen } = await explore(first)
  const samples = samplesOf(first, caller, proposals, seen)
  return relationsOf(inverseRelation(caller, own, samples), first)
}

const relationsOf = (relation: Relation | null, plan: Plan): FoundRelation[] =>
  relation ? [{ relation, plan }] : []

const homeOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1)
const lastOf = (name: string): string => name.split('.').at(-1) ?? name

/** True for another function of the same class, or of none, that a test can call. */
function isBeside(other: FunctionInfo, { name, owner, kind }: FunctionInfo): boolean {
  const isOpen = other.public && other.sound && other.unreachable === null && other.via === undefined
  const isNear = other.owner?.name === owner?.name && homeOf(other.name) === homeOf(name)
  return isOpen && isNear && other.name !== name && other.kind === kind
}

/** The task with another function of the same file as its target. */
function taskOfPartner(other: FunctionInfo, { plan, language, project }: Relating): TestTask {
  const { task } = plan
  const { file } = task.target
  const id = `${file}::${other.name}`
  const target = { ...task.target, id, name: other.name, lines: other.lines, changedLines: [], baseId: null }
  const access = language.access(file, other.name, project, task.testPath)
  return { ...task, target, function: other, access }
}
