// A target's text -> the mutants that observed calls are run against, and which of them each call notices.
import { idsOf, throwingMutantId, mostMutants, sampleMutants } from '../verify/measure.js'
import type { Mutant, Instrumented } from '../model/run.js'
import type { Mutation } from '../model/ports.js'
import type { Target } from '../model/target.js'

/** Maximum mutants of one target that its calls are run against, the throwing mutant not counted. */
const mostAsked = 100

/** Maximum calls per job when few are at bounds. */
export const mostCalls = 60

/** The function with its mutants. */
export interface Questions {
  all: Instrumented
  /** True when the throwing mutant is among them: it shows whether the target is what the calls run. */
  throwingMutant: boolean
  /** The function with that mutant alone. */
  throwing(): Instrumented | null
}

/** Mutants of changed lines come first, since tests are measured with them. Null when there are no mutants. */
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
  const found = mutation.throwingMutant(source, target.lines)
  const throwing = found ? [{ ...found, id: throwingMutantId }] : []
  const instrument = (asked: Mutant[]): Instrumented | null => {
    const instrumented = asked.length === 0 ? null : mutation.instrument(target.file, source, asked)
    return instrumented && idsOf(instrumented).length > 0 ? instrumented : null
  }
  const all = instrument([...own, ...rest, ...throwing])
  return (
    all && {
      all,
      throwingMutant: idsOf(all).includes(throwingMutantId),
      throwing: () => instrument(throwing),
    }
  )
}

/** By call, the mutants that it notices, without the throwing mutant. */
export function provesOf(kills: Record<string, string[]>): Record<string, string[]> {
  const proves: Record<string, string[]> = {}
  for (const [mutant, calls] of Object.entries(kills))
    if (mutant !== throwingMutantId) for (const call of calls) (proves[call] ??= []).push(mutant)
  return proves
}

/**
 * False when no call noticed the throwing mutant although each must reach the target (one behind a caller is not
 * always reached); null when that cannot be told.
 */
export function isolatedBy(
  { throwingMutant }: Pick<Questions, 'throwingMutant'>,
  kills: Record<string, string[]> | null,
  { via }: Pick<Target, 'via'>,
): boolean | null {
  const noticed = throwingMutant ? kills?.[throwingMutantId] : undefined
  if (noticed === undefined || (via !== null && noticed.length === 0)) return null
  return noticed.length > 0
}
