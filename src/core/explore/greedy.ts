// Rated calls -> the few that together show the most, preferring simple ones among near-equals.
import type { Observation } from '../model/run.js'
import type { Finding } from './generated-call.js'
import { fullness, isNews } from './features.js'

/** Points for noticing a mutant again, as it may catch similar bugs; and the maximum for all of these together. */
const again = 3
const mostAgain = 15

/** A finding with what it shows and how hard it is to read. */
export interface Rated {
  finding: Finding
  features: Map<string, number>
  effort: number
  /** True when all defaults are left to the function. */
  plain: boolean
}

/** Repeatedly takes the call that shows the most new features; among those within `near` points, the simplest. */
export function greedy(all: Rated[], limit: number, near: number): Rated[] {
  const chosen: Rated[] = []
  const known: Known = new Map()
  while (chosen.length < limit) {
    const open = all.filter(candidate => !chosen.includes(candidate) && isWelcome(candidate, chosen, known))
    const best = bestOf(stillOwed(open, chosen, limit), known, near)
    if (!best) break
    chosen.push(best)
    learn(known, best)
  }
  return chosen
}

/** How many of the chosen show each trait. */
type Known = Map<string, number>

function learn(known: Known, { features }: Rated): void {
  for (const trait of features.keys()) known.set(trait, (known.get(trait) ?? 0) + 1)
}

/** Up to `limit` calls that cover all features as evenly as possible: each feature once, then once more, and so on. */
export function spread(all: Rated[], limit: number): Rated[] {
  const chosen: Rated[] = []
  const known: Known = new Map()
  let left = all
  while (chosen.length < limit && left.length > 0) {
    const best = bestOf(left, known, 0)
    if (!best) break
    if (![...best.features.keys()].some(trait => !known.has(trait)) && known.size > 0) {
      known.clear()
      continue
    }
    chosen.push(best)
    left = left.filter(candidate => candidate !== best)
    learn(known, best)
  }
  return chosen
}

function bestOf(left: Rated[], known: Known, near: number): Rated | undefined {
  const gains = left.map(candidate => ({ one: candidate, points: gain(candidate, known) }))
  const most = gains.reduce((sum, gain) => Math.max(sum, gain.points), -Infinity)
  return gains
    .filter(gain => gain.points >= most - near)
    .sort((a, b) => a.one.effort - b.one.effort || b.points - a.points)[0]?.one
}

function gain(one: Rated, known: Known): number {
  let [sum, more] = [0, 0]
  for (const [trait, points] of one.features) {
    const times = known.get(trait) ?? 0
    if (times === 0) sum += points
    else if (trait.startsWith('mutant ')) more += again / times
  }
  return sum + Math.min(mostAgain, more) + fullness(one.finding)
}

/**
 * Allows one test that only shows that nothing happened; from the third on, tests with new features, or a second one
 * with the same result.
 */
function isWelcome({ finding, features }: Rated, chosen: Rated[], known: Known): boolean {
  const { observation } = finding
  if (isSilent(observation) && chosen.some(candidate => isSilent(candidate.finding.observation))) return false
  if (chosen.length < 2 || [...features.keys()].some(trait => isNews(trait) && !known.has(trait))) return true
  return chosen.filter(candidate => sameOutcome(candidate.finding.observation, observation)).length < 2
}

const isSilent = ({ silent, outcome, literal, changed }: Observation): boolean =>
  silent ??
  (outcome === 'returned' &&
    /^(None|undefined)$/.test(literal ?? '') &&
    !changed?.some(change => change.literal !== null))

function sameOutcome(one: Observation, other: Observation): boolean {
  return (
    one.outcome === other.outcome &&
    one.literal === other.literal &&
    one.exception?.name === other.exception?.name &&
    one.lines.join() === other.lines.join()
  )
}

/** The last place goes to a call that leaves all defaults to the function, if none of the others does. */
function stillOwed(open: Rated[], chosen: Rated[], limit: number): Rated[] {
  if (limit < 2 || chosen.length < limit - 1 || chosen.some(candidate => candidate.plain)) return open
  const plain = open.filter(candidate => candidate.plain)
  return plain.length > 0 ? plain : open
}

/**
 * Replaces chosen calls by simpler ones, as long as no `telling` trait is lost and no two calls have the same result
 * on the same lines.
 */
export function shrink(chosen: Rated[], all: Rated[], telling: (trait: string) => boolean): Rated[] {
  const made = [...chosen]
  for (const [place, old] of made.entries()) {
    const others = made.filter((_, at) => at !== place)
    const shown = [...old.features.keys()].filter(telling)
    const fits = all.filter(
      candidate =>
        candidate.effort < old.effort &&
        !made.includes(candidate) &&
        candidate.plain === old.plain &&
        shown.every(trait => candidate.features.has(trait)) &&
        !others.some(other => sameOutcome(other.finding.observation, candidate.finding.observation)),
    )
    const best = fits.sort((a, b) => a.effort - b.effort)[0]
    if (best) made[place] = best
  }
  return made
}
