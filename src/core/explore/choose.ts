// Observations -> the few calls worth a test: steady, readable, and each showing something the others do not.
import type { Call, Observation } from '../model/run.js'
import { greedy, type Rated, shrink, spread } from './greedy.js'
import { hasDigest } from './contrived.js'
import type { Plan } from './plan.js'
import { acceptedRows } from './generate-calls.js'
import type { Finding, GeneratedCall } from './generated-call.js'
import { knownTexts } from './typical-values.js'
import { effort, isProof, oddness, featuresOf, theChange } from './features.js'
import { parts, size } from './values.js'

interface ChooseOptions {
  /** Maximum calls chosen, documented examples not counted. */
  limit: number
  /** By call id, the mutants that it notices. */
  proves: Record<string, string[]>
  /** By call id, the sides of bounds to which it is the nearest call. */
  bounds: ReadonlyMap<string, readonly string[]>
  /** Ids of calls that behaved differently on the base. */
  differing: ReadonlySet<string>
}

const longestInput = 120
/** Points for the call nearest to a bound on its side. */
const atBound = 30
/** Maximum calls at bounds that are run against mutants, and minimum of others that are run in any case. */
const mostNear = 100
const leastOthers = 20
/** Points for the first call that behaved differently on the base. */
const asChanged = 60
const longestResult = 100
/** Difference in points within which two calls count as equally informative. */
const nearly = 4
/** The same when test titles show the values, which should then read well. */
const nearlyRead = 6

/** Documented examples with a known result; they state the intent, so they become tests whatever was observed. */
export function documented(plan: Plan, generatedCalls: GeneratedCall[]): GeneratedCall[] {
  return generatedCalls.filter(({ example }) => {
    const said = example === null ? undefined : plan.task.function.examples[example]
    if (!said) return false
    return said.raises !== null || (said.expected !== null && plan.callSyntax.value(said.expected) !== null)
  })
}

/** The chosen calls, simplest first; none for an async generator that no plain assertion can check. Deterministic. */
export function chooseCalls(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
  options?: Partial<ChooseOptions>,
): Finding[] {
  const rated = rate(plan, generatedCalls, observations, options?.proves ?? null)
  const bounds = options?.bounds ?? new Map<string, string[]>()
  for (const { finding, features } of rated) {
    const { id } = finding.generated.call
    for (const side of bounds.get(id) ?? []) features.set(side, atBound)
    if (options?.differing?.has(id)) features.set(theChange, asChanged)
  }
  const near = plan.callSyntax.titles ? nearlyRead : nearly
  const chosen = greedy(rated, options?.limit ?? 6, near)
  return (options?.proves ? unlike(shrink(chosen, rated, isProof)) : chosen).map(entry => entry.finding)
}

/** Drops a test whose noticed mutants are all noticed by one other test; of equal ones the first stays. */
function unlike(chosen: Rated[]): Rated[] {
  const noticed = chosen.map(
    ({ features }) =>
      new Set([...features.keys()].filter(trait => trait.startsWith('mutant ') || trait === theChange)),
  )
  return chosen.filter((_, at) => {
    const own = noticed[at] ?? new Set<string>()
    const isCovered = noticed.some(
      (other, place) =>
        place !== at && [...own].every(trait => other.has(trait)) && (own.size < other.size || place < at),
    )
    return own.size === 0 || !isCovered
  })
}

/**
 * Calls to run against mutants, among all that could be chosen: those at bounds, and others up to `most` in total,
 * spread over what they show.
 */
export function askable(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
  {
    most,
    bounds,
    differing,
  }: { most: number; bounds: ReadonlyMap<string, unknown>; differing?: ReadonlySet<string> },
): Call[] {
  const rated = rate(plan, generatedCalls, observations, {})
  const isNear = ({ finding }: Rated): boolean => bounds.has(finding.generated.call.id)
  for (const { finding, features } of rated) {
    features.set(`sizes ${finding.generated.inputs.map(sizeOf).join()}`, 2)
    if (differing?.has(finding.generated.call.id)) features.set(theChange, asChanged)
  }
  const near = spread(rated.filter(isNear), mostNear)
  const others = spread(
    rated.filter(each => !isNear(each)),
    Math.max(leastOthers, most - near.length),
  )
  return [...near, ...others].map(entry => entry.finding.generated.call)
}

/** Rough size class of an input, which a bound may depend on even when results do not differ. */
function sizeOf(value: GeneratedCall['inputs'][number]): string {
  if (!value) return '-'
  if (value.kind === 'int' || value.kind === 'float')
    return `${Math.sign(value.value)}${Math.abs(value.value) > 1 ? 'x' : ''}`
  return String(Math.min(2, size(value).amount))
}

/** Every call that a test could pin, with what it shows. */
function rate(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
  proves: ChooseOptions['proves'] | null,
): Rated[] {
  const { async: awaited, generator } = plan.task.function
  if (awaited && generator && !plan.callSyntax.gathers) return []
  const row = acceptedRows(plan, generatedCalls, observations)[0] ?? 0
  const seen = new Map(observations.map(observation => [observation.call, observation]))
  const pairs = generatedCalls.flatMap(generated => {
    const observation = seen.get(generated.call.id)
    return observation ? [{ generated, observation }] : []
  })
  const usual = pairs.filter(({ generated }) => generated.combination === row || generated.combination === -1)
  const assigns = plan.task.function.assigns === true
  const findings = [...usual, ...guarded(pairs, usual)].filter(
    entry => isWorthy(entry.generated, entry.observation, assigns) && !isAssignment(plan, entry.generated),
  )
  const own = [...plan.clues.ints, ...plan.clues.floats]
  const texts = plan.callSyntax.titles ? knownTexts(plan.clues) : null
  return telling(findings).map((finding): Rated => {
    const plain = usesDefaults(plan, finding.generated)
    const features = featuresOf(finding, proves)
    if (plain) features.set('defaults', 10)
    if (texts) for (const fields of fieldsOf(finding)) features.set(`fields ${fields}`, 7)
    return { finding, features, plain, effort: effort(finding, own) + (texts ? oddness(finding, texts) : 0) }
  })
}

/** Calls with unusual types that run a line which no call with the usual types runs, such as a type check. */
function guarded(all: Finding[], usual: Finding[]): Finding[] {
  const reached = new Set(usual.flatMap(entry => entry.observation.lines))
  if (reached.size === 0) return []
  const known = new Set(usual)
  return all.filter(entry => !known.has(entry) && entry.observation.lines.some(line => !reached.has(line)))
}

/** The fields of plain objects among the inputs: the effect of a missing one may not show in the executed lines. */
function fieldsOf({ generated }: Finding): string[] {
  const objects = generated.inputs.flatMap(value => (value ? parts(value) : []))
  return objects.flatMap(value =>
    value.kind === 'dict' ? [value.entries.map(([key]) => JSON.stringify(key)).join()] : [],
  )
}

/** Calls whose result can only be pinned by properties are kept only if they run a line that no plain result runs. */
function telling(findings: Finding[]): Finding[] {
  const opaque = ({ observation: { outcome, literal, logged } }: Finding): boolean =>
    outcome === 'returned' && literal === null && !logged
  const returned = findings.filter(finding => finding.observation.outcome === 'returned' && !opaque(finding))
  const known = new Set(returned.flatMap(entry => entry.observation.lines))
  if (returned.length === 0) return findings
  return findings.filter(
    finding => !opaque(finding) || finding.observation.lines.some(line => !known.has(line)),
  )
}

/** True for setting a value without reading it afterwards, which shows nothing. */
const isAssignment = ({ task, slots, callSyntax }: Plan, { script }: GeneratedCall): boolean =>
  callSyntax.script !== undefined &&
  task.function.kind === 'property' &&
  !script?.after.length &&
  slots.some(({ of }) => of === 'call')

function isWorthy(generated: GeneratedCall, seen: Observation, assigns: boolean): boolean {
  const { call, inputs } = generated
  if (!seen.steady || call.text.length > longestInput || !inputs.every(isShort)) return false
  // A value made with a secret or from the current time differs elsewhere.
  if (isMute(generated, seen) || hasDigest(call.text)) return false
  if (seen.outcome === 'raised') return seen.exception !== null && !seen.exception.accidental
  if (seen.outcome !== 'returned' || (assigns && (seen.left ?? []).length === 0)) return false
  return isTold(seen, call.text)
}

/** True when nothing is returned and nothing was recorded, or what was recorded cannot be written. */
function isMute({ script }: GeneratedCall, { outcome, literal, logged }: Observation): boolean {
  if (script && !logged && literal === 'undefined') return true
  const isOpaque = outcome === 'returned' && literal === null
  return logged === null || (logged === '[]' && isOpaque)
}

/** True when something of it can be pinned, and nothing in it cannot. */
function isTold(seen: Observation, text: string): boolean {
  const changed = seen.changed?.some(change => change.literal !== null) ?? false
  const facts = [...(seen.left ?? []), ...(seen.literal === null ? (seen.properties ?? []) : [])]
  const own = [seen.literal, seen.logged].flatMap(literal => literal ?? [])
  const shown = [...facts.map(fact => fact.literal), ...own]
  return (
    shown.length > 0 &&
    shown.every(literal => isPinnable(literal, text)) &&
    (!changed || (seen.changed ?? []).every(change => isPinnable(change.literal ?? '', text)))
  )
}

/** At most two decimals, so that a reader can check it mentally; milliseconds in a timestamp do not count. */
function isShort(value: GeneratedCall['inputs'][number]): boolean {
  return !/\d\.\d{3,}/.test(JSON.stringify(value).replace(/:\d\d\.\d{3}Z/g, ''))
}

const accidents = [
  /0x[0-9a-f]{6,}/i,
  /\bobject at\b/,
  /\b[0-2]\d:[0-5]\d:[0-5]\d\.\d/,
  /^['"](unsupported operand|invalid literal for|list index out of|'\w+' object|can only concatenate|division by zero)/,
  /(not supported between|has no attribute|is not (callable|subscriptable|iterable)|is not a function|of undefined)/,
  /^['"]?\/(tmp|home|root|var|usr|proc)\//,
]

const moment = /\b(19|20)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:/

/** No memory address, no interpreter message, nothing too long to read, and no time of day unless the call has one. */
function isPinnable(literal: string, call: string): boolean {
  if (literal.length > longestResult || accidents.some(pattern => pattern.test(literal))) return false
  return moment.test(call) || !moment.test(literal)
}

/** True when there are parameters with defaults and all of them are left out. */
function usesDefaults(plan: Plan, { inputs }: GeneratedCall): boolean {
  const places = plan.slots.flatMap(({ of, parameter }, at) =>
    of === 'call' && parameter.default !== null ? [at] : [],
  )
  return places.length > 0 && places.every(at => inputs[at] === null)
}
