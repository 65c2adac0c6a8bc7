// All mutants of a target -> a sample that tests are run under, spread over lines and kinds; and their names for people.
import { groupBy } from '../lists/group.js'
import type { Mutant } from '../model/run.js'

/** The mutant whose functions only raise. */
export const throwingMutantId = 'throwing'

/** At most this many mutants of one target are tried. */
export const mostMutants = 60

/**
 * At most `most` of them, in their order: the lines in turn, and on each line the kind of change that was taken least so
 * far. The same list gives the same sample.
 */
export function sampleMutants(mutants: Mutant[], most = mostMutants): Mutant[] {
  if (mutants.length <= most) return mutants
  const lines = [...groupBy(mutants, mutant => String(mutant.line)).values()]
  const taken = new Set<Mutant>()
  const kinds = new Map<string, number>()
  const seen = (mutant: Mutant): number => kinds.get(kindOf(mutant)) ?? 0
  while (taken.size < most) {
    for (const line of lines) {
      const open = line.filter(mutant => !taken.has(mutant))
      const [first] = open
      if (!first || taken.size >= most) continue
      const best = open.reduce((rarest, mutant) => (seen(mutant) < seen(rarest) ? mutant : rarest), first)
      taken.add(best)
      kinds.set(kindOf(best), seen(best) + 1)
    }
  }
  return mutants.filter(mutant => taken.has(mutant))
}

/** Without names and numbers, which differ from place to place, the texts say what kind of change it is. */
function kindOf({ was, now }: Mutant): string {
  const plain = (text: string): string => text.replace(/[\p{L}\p{N}_$]+/gu, 'x').slice(0, 20)
  return `${plain(was)} ${plain(now)}`
}

/** `line 12: < -> <=` */
export function describeMutant({ line, was, now }: Pick<Mutant, 'line' | 'was' | 'now'>): string {
  const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text) || 'nothing'
  return `line ${line}: ${short(was)} -> ${short(now)}`
}
