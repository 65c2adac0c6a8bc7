// A target's text -> the mutants that observed calls are asked about, and what each call proves by the answers.
import { idsOf, throwingMutantId, mostMutants, sampleMutants } from '../verify/measure.js'
import type { Mutant, Instrumented } from '../model/run.js'
import type { Mutation } from '../model/ports.js'
import type { Target } from '../model/target.js'

/** Mutants of one target that its calls are asked about, the throwing mutant left out. */
const mostAsked = 100

/** Calls that one job asks where few lie at bounds. */
export const mostCalls = 60

/** The function with its mutants. */
export interface Questions {
  all: Instrumented
  /** True when the throwing mutant is among them: it shows whether the target is what the calls run. */
  throwingMutant: boolean
  /** The function with that mutant alone. */
  throwing(): Instrumented | null
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
  { throwingMutant }: Pick<Questions, 'throwingMutant'>,
  kills: Record<string, string[]> | null,
  { via }: Pick<Target, 'via'>,
): boolean | null {
  const noticed = throwingMutant ? kills?.[throwingMutantId] : undefined
  if (noticed === undefined || (via !== null && noticed.length === 0)) return null
  return noticed.length > 0
}
