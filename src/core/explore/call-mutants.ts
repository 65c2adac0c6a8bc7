// A target's text -> the mutants that observed calls are asked about, and what each call proves by the answers.
import { throwingMutantId, mostMutants, sampleMutants } from '../verify/measure.js'
import type { Mutant, Instrumented } from '../model/run.js'
import type { Mutation } from '../model/ports.js'
import type { Target } from '../model/target.js'

/** Mutants of one target that its calls are asked about, the throwing mutant left out. */
const mostAsked = 100

/** Calls that one job asks. */
export const mostCalls = 60

interface Questions {
  mutants: Mutant[]
  /** True when it is asked too whether the target is what the calls run. */
  throwingMutant: boolean
  instrumented: Instrumented
}

/** Those of changed lines first: tests are measured with them. Null when there is nothing to ask. */
export function questionsOf(target: Target, mutation: Mutation, source: string): Questions | null {
  const [first, last] = target.lines
  const changed = new Set(target.changedLines)
  const others = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  const own = sampleMutants(mutation.mutants(source, target.changedLines), mostMutants)
  const more = mutation.mutants(
    source,
    others.filter(line => !changed.has(line)),
  )
  const rest = sampleMutants(more, Math.max(0, mostAsked - own.length))
  const throwingMutant = mutation.throwingMutant(source, target.lines)
  const asked = [...own, ...rest]
  const all = throwingMutant ? [...asked, { ...throwingMutant, id: throwingMutantId }] : asked
  if (all.length === 0) return null
  const instrumented = mutation.instrument(target.file, source, all)
  const ids = new Set(
    instrumented.kind === 'switch' ? instrumented.ids : instrumented.mutants.map(mutant => mutant.id),
  )
  if (ids.size === 0) return null
  return {
    mutants: asked.filter(call => ids.has(call.id)),
    throwingMutant: ids.has(throwingMutantId),
    instrumented,
  }
}

/** By call, the mutants that it notices, the throwing mutant left out. */
export function provesOf(kills: Record<string, string[]>): Record<string, string[]> {
  const proves: Record<string, string[]> = {}
  for (const [mutant, calls] of Object.entries(kills))
    if (mutant !== throwingMutantId) for (const call of calls) (proves[call] ??= []).push(mutant)
  return proves
}

/**
 * False when calls were made and none noticed that the target does nothing any more, although none can have gone past it
 * (a target behind a caller is not always reached); null when nobody can tell.
 */
export function isolatedBy(
  { throwingMutant }: Questions,
  kills: Record<string, string[]> | null,
  { via }: Pick<Target, 'via'>,
): boolean | null {
  const noticed = throwingMutant ? kills?.[throwingMutantId] : undefined
  if (noticed === undefined || (via !== null && noticed.length === 0)) return null
  return noticed.length > 0
}
