// What was observed -> the few calls worth a test: steady, readable, and each showing something that the others do not.
import type { Value } from '../code.js'
import type { Observation } from '../outcome.js'
import type { Plan } from './plan.js'
import { acceptedRows, type Proposal } from './propose.js'
import { parts } from './values.js'

/** A call with what it did. */
export interface Finding {
  proposal: Proposal
  observation: Observation
}

export interface ChooseOptions {
  /** Most calls chosen, documented examples not counted. */
  limit: number
  /** What a call proves beyond its result, by call id: names of mutants that it notices. */
  proves: Record<string, string[]>
}

const longestInput = 120
const longestResult = 100
const fullest = 8

/** Documented examples with a known result; they say what was meant, so they are tests whatever was observed. */
export function documented(plan: Plan, proposals: Proposal[]): Proposal[] {
  return proposals.filter(({ example }) => {
    const said = example === null ? undefined : plan.brief.function.examples[example]
    if (!said) return false
    return said.raises !== null || (said.expected !== null && plan.speech.value(said.expected) !== null)
  })
}

/** The chosen calls, the plainest first; none for an async generator, which no plain assertion can look at. Deterministic: the same observations give the same choice. */
export function chooseCalls(
  plan: Plan,
  proposals: Proposal[],
  observations: Observation[],
  options?: Partial<ChooseOptions>,
): Finding[] {
  const { async: awaited, generator } = plan.brief.function
  if (awaited && generator) return []
  const limit = options?.limit ?? 6
  const row = acceptedRows(plan, proposals, observations)[0] ?? 0
  const seen = new Map(observations.map(one => [one.call, one]))
  const findings = proposals.flatMap(proposal => {
    const observation = seen.get(proposal.call.id)
    const own = proposal.combination === row || proposal.combination === -1
    return own && observation && isWorthy(proposal, observation) ? [{ proposal, observation }] : []
  })
  const rated = findings.map(finding => ({ finding, traits: traitsOf(finding, options?.proves ?? {}) }))
  return greedy(rated, limit).map(one => one.finding)
}

function isWorthy({ call, inputs }: Proposal, seen: Observation): boolean {
  if (!seen.steady || call.text.length > longestInput || !inputs.every(isShort)) return false
  if (seen.outcome === 'raised') return seen.exception !== null && !seen.exception.accidental
  if (seen.outcome !== 'returned') return false
  const changed = seen.changed?.some(one => one.literal !== null) ?? false
  if (seen.literal === null) return false
  return (
    isPinnable(seen.literal) && (!changed || (seen.changed ?? []).every(one => isPinnable(one.literal ?? '')))
  )
}

/** At most two decimals in what a reader has to check by head. */
function isShort(value: Proposal['inputs'][number]): boolean {
  return !/\d\.\d{3,}/.test(JSON.stringify(value))
}

const accidents = [
  /0x[0-9a-f]{6,}/i,
  /\bobject at\b/,
  /\b(19|20)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:/,
  /\b[0-2]\d:[0-5]\d:[0-5]\d\.\d/,
  /^['"](unsupported operand|invalid literal for|list index out of|'\w+' object|can only concatenate|division by zero)/,
  /(not supported between|has no attribute|is not (callable|subscriptable|iterable)|is not a function|of undefined)/,
  /^['"]?\/(tmp|home|root|var|usr|proc)\//,
]

/** No address, no clock, no interpreter's message, nothing too long to read. */
function isPinnable(literal: string): boolean {
  return literal.length <= longestResult && !accidents.some(pattern => pattern.test(literal))
}

interface Rated {
  finding: Finding
  traits: Map<string, number>
}

/** What a call shows, with what each showing is worth. */
function traitsOf({ proposal, observation }: Finding, proves: Record<string, string[]>): Map<string, number> {
  const traits = new Map<string, number>()
  for (const mutant of proves[proposal.call.id] ?? []) traits.set(`mutant ${mutant}`, 100)
  for (const line of observation.lines) traits.set(`line ${line}`, 20)
  traits.set(`outcome ${outcomeOf(observation)}`, 12)
  traits.set(`result ${observation.outcome} ${observation.literal ?? observation.exception?.name ?? ''}`, 6)
  traits.set(`path ${observation.lines.join(' ')}`, 6)
  for (const trait of proposal.inputs.flatMap((value, at) => describe(value).map(word => `${at} ${word}`)))
    traits.set(`input ${trait}`, 3)
  return traits
}

/** A coarse word for a result: results of another word tell more apart than longer ones of the same. */
function outcomeOf({ outcome, literal, exception }: Observation): string {
  if (outcome === 'raised') return exception?.name ?? 'raised'
  const text = literal ?? ''
  if (/^-[\d.]/.test(text)) return 'negative'
  if (/^[\d.]/.test(text)) return Number(text) === 0 ? 'zero' : Number(text) === 1 ? 'one' : 'number'
  if (/^(''|""|\[\]|\{\}|\(\)|set\(\))$/.test(text)) return 'empty'
  return /^[[({'"]/.test(text) ? `filled ${text[0] ?? ''}` : text
}

/** What an input is like, in words that bugs tend to turn on. */
function describe(value: Proposal['inputs'][number]): string[] {
  if (value === null) return ['left out']
  if ('items' in value) return describeItems(value.items)
  if (value.kind === 'str') return describeText(value.value)
  if (value.kind === 'int' || value.kind === 'float')
    return [`sign ${Math.sign(value.value)}`, `digits ${digits(value)}`, `odd ${value.value % 2}`]
  return [JSON.stringify(value).slice(0, 60)]
}

function describeItems(items: Value[]): string[] {
  const texts = items.map(item => JSON.stringify(item))
  const repeated = new Set(texts).size < texts.length ? 'repeated' : 'single'
  const sorted = texts.join() === texts.toSorted().join() ? 'sorted' : 'mixed'
  const numbers = items.flatMap(item => (item.kind === 'int' || item.kind === 'float' ? [item] : []))
  const signs = [...new Set(numbers.map(item => Math.sign(item.value)))].sort().join('')
  const longest = Math.max(0, ...numbers.map(digits))
  return [
    `items ${Math.min(items.length, 4)}`,
    `${repeated} ${sorted}`,
    `signs ${signs}`,
    `digits ${longest}`,
  ]
}

function describeText(text: string): string[] {
  const kinds = [/[A-Z]/, /[a-z]/, /\d/, /\s/, /[^\w\s]/].map(pattern => Number(pattern.test(text))).join('')
  const letters = new Set(text)
  const cases = [...letters].some(
    letter => letter !== letter.toLowerCase() && letters.has(letter.toLowerCase()),
  )
  const words = text.split(/\s+/)
  return [
    `length ${Math.min(text.length, 4)}`,
    `letters ${kinds}`,
    `repeated ${letters.size < text.length}`,
    `repeated words ${new Set(words).size < words.length}`,
    `both cases ${cases}`,
  ]
}

const digits = (value: { value: number }): number => String(Math.floor(Math.abs(value.value))).length

/** Inputs with something in them notice more than empty ones; beyond eight parts they are only longer. */
function fullness({ proposal }: Finding): number {
  const values = proposal.inputs.flatMap(value => (value ? parts(value) : []))
  const amounts = values.map(value => ('value' in value ? Math.min(4, new Set(String(value.value)).size) : 1))
  return Math.min(
    fullest,
    amounts.reduce((sum, one) => sum + one, 0),
  )
}

/** Takes, again and again, the call that shows most that is new; the shorter text on a tie. */
function greedy(all: Rated[], limit: number): Rated[] {
  const chosen: Rated[] = []
  const known = new Set<string>()
  const left = new Set(all)
  const worth = (one: Rated): number => {
    let sum = 0
    for (const [trait, points] of one.traits) if (!known.has(trait)) sum += points
    return sum + fullness(one.finding) - one.finding.proposal.call.text.length / 20
  }
  while (chosen.length < limit && left.size > 0) {
    const [best] = [...left].map(one => ({ one, points: worth(one) })).sort((a, b) => b.points - a.points)
    if (!best) break
    left.delete(best.one)
    chosen.push(best.one)
    for (const trait of best.one.traits.keys()) known.add(trait)
  }
  return chosen
}
