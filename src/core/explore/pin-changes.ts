// Results too long for a literal -> what tests pin about them: first what the change altered.
import type { CallSyntax } from '../model/ports.js'
import type { Observation } from '../model/run.js'
import { differencesOf } from './difference.js'

const mostPinned = 2
const mostFacts = 6
const longestFact = 100
/** A number that needs approximate comparison, which facts do not have. */
const isRounded = /\.\d{7}|\de-/

/** True for a public path within the result itself. */
const isPublic = (path: string): boolean => /^[.[]/.test(path) && !/\._/.test(path)

type Facts = NonNullable<Observation['properties']>

/** The head's observations; for a result without a literal, differences from the base are its first properties. */
export function pinChanges(
  base: readonly Observation[],
  head: readonly Observation[],
  { value, literal }: Pick<CallSyntax, 'value' | 'literal'>,
): Observation[] {
  const before = new Map(base.map(seen => [seen.call, seen]))
  return head.map(now => {
    const was = before.get(now.call)
    const isOpaque = now.outcome === 'returned' && now.literal === null
    if (!was || !isOpaque || was.outcome !== 'returned' || !was.steady || !now.steady) return now
    const own = differencesOf(was.shape, now.shape).flatMap(({ path, after }): Facts => {
      const held = after !== null && isPublic(path) ? value(after) : null
      const text = held && literal(held)
      return text !== null && text.length <= longestFact && !isRounded.test(text)
        ? [{ access: path, literal: text }]
        : []
    })
    if (own.length === 0) return now
    const pinned = own.toSorted((a, b) => a.literal.length - b.literal.length).slice(0, mostPinned)
    const known = new Set(pinned.map(({ access }) => access))
    const others = (now.properties ?? []).filter(({ access }) => !known.has(access))
    return { ...now, properties: [...pinned, ...others].slice(0, mostFacts) }
  })
}
