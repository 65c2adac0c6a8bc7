// A call with its observation -> its features, which other calls may share, and how hard it is to read.
import type { Value } from '../model/target.js'
import type { Observation } from '../model/run.js'
import type { Finding } from './generated-call.js'
import { parts } from './values.js'

/** Feature of a call that behaved differently on the base. */
export const theChange = 'change'

const fullest = 8
const manyItems = 8

/** The features of a call with points; when calls are run against mutants (`proves` is set), edge cases count too. */
export function featuresOf(
  { generated, observation }: Finding,
  proves: Record<string, string[]> | null,
): Map<string, number> {
  const features = new Map<string, number>()
  for (const mutant of proves?.[generated.call.id] ?? []) features.set(`mutant ${mutant}`, 100)
  for (const line of observation.lines) features.set(`line ${line}`, 20)
  const sized = proves !== null
  features.set(`outcome ${outcomeOf(observation, sized)}`, 12)
  features.set(`result ${observation.outcome} ${resultOf(observation)}`, 6)
  features.set(`path ${observation.lines.join(' ')}`, 6)
  for (const trait of generated.inputs.flatMap((value, at) => describe(value).map(word => `${at} ${word}`)))
    if (!isEdge(trait)) features.set(`input ${trait}`, 3)
    else if (sized) features.set(`input ${trait}`, 9)
  return features
}

function resultOf({ literal, exception, properties, left = [], logged }: Observation): string {
  const own = `${literal ?? exception?.name ?? JSON.stringify(properties ?? '')}${logged ?? ''}`
  return left.length > 0 ? `${own} ${JSON.stringify(left)}` : own
}

const isEdge = (trait: string): boolean => / (empty|variety \d)$/.test(trait)

/** A coarse class of a result: another class is more informative than a longer result of the same class. */
function outcomeOf({ outcome, literal, exception }: Observation, sized: boolean): string {
  if (outcome === 'raised') return exception?.name ?? 'raised'
  const text = literal ?? ''
  if (/^-[\d.]/.test(text)) return 'negative'
  if (/^[\d.]/.test(text))
    return Number(text) === 0
      ? 'zero'
      : Number(text) === 1
        ? 'one'
        : `number${sized ? ` ${sizeOf(text)}` : ''}`
  if (/^(''|""|\[\]|\{\}|\(\)|set\(\))$/.test(text)) return 'empty'
  return /^[[({'"]/.test(text) ? `filled ${text[0] ?? ''}` : text
}

/** Number of digits before the point, at most three. */
const sizeOf = (text: string): number => Math.min(3, text.split('.')[0]?.length ?? 0)

/** Traits of an input on which bugs tend to depend. */
function describe(value: Value | null): string[] {
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
    ...(items.length === 0 ? ['empty'] : []),
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
    ...(text === '' ? ['empty'] : []),
    `variety ${Math.min(4, Math.ceil(Math.log2(letters.size + 1)))}`,
    `length ${Math.min(text.length, 4)}`,
    `letters ${kinds}`,
    `repeated ${letters.size < text.length}`,
    `repeated words ${new Set(words).size < words.length}`,
    `both cases ${cases}`,
  ]
}

/** Number of digits before the point, at most three: bugs rarely need a fourth. */
const digits = (value: { value: number }): number =>
  Math.min(3, String(Math.floor(Math.abs(value.value))).length)

/** Points for filled inputs, which notice more than empty ones; beyond eight parts they are merely longer. */
export function fullness({ generated }: Finding): number {
  const values = generated.inputs.flatMap(value => (value ? parts(value) : []))
  const amounts = values.map(value => ('value' in value ? Math.min(4, new Set(String(value.value)).size) : 1))
  return Math.min(
    fullest,
    amounts.reduce((sum, amount) => sum + amount, 0),
  )
}

/**
 * Reading effort: length of call and result, more for long lists and odd numbers not near `known` ones of the
 * function.
 */
export function effort({ generated, observation }: Finding, known: number[]): number {
  const values = generated.inputs.flatMap(value => (value ? parts(value) : []))
  const numbers = values.flatMap(value =>
    value.kind === 'int' || value.kind === 'float' ? [value.value] : [],
  )
  const odd = numbers.filter(
    number => Math.abs(number) > 10 && !known.some(own => Math.abs(own - number) <= 1),
  )
  const result = observation.literal ?? ''
  const long = [
    ...values.map(value => ('items' in value ? value.items.length : 0)),
    result.split(', ').length,
  ]
  const digits = odd.reduce((sum, number) => sum + String(Math.abs(number)).length, 0)
  const penalty = long.some(length => length > manyItems) ? 30 : 0
  const doubles = generated.call.doubles?.code.join().length ?? 0
  return generated.call.text.length + result.length + doubles + digits * 6 + penalty
}

/** How unusual a call is: negative numbers, unfamiliar strings. `known` are familiar strings. */
export function oddness({ generated }: Finding, known: ReadonlySet<string>): number {
  const values = generated.inputs.flatMap(value => (value ? parts(value) : []))
  const points = values.map(value => {
    if (value.kind === 'int' || value.kind === 'float') return value.value < 0 ? 6 : 0
    return value.kind === 'str' && !known.has(value.value) ? 14 : 0
  })
  return points.reduce((sum: number, point) => sum + point, 0)
}

/** Features of which a further test of the same function must add at least one. */
export const isNews = (trait: string): boolean =>
  /^(mutant |bound |line |outcome |result |defaults$|change$)/.test(trait)

/** Features that must be kept when a simpler call replaces a chosen one. */
export const isProof = (trait: string): boolean =>
  /^(mutant |bound |line |outcome |defaults$|change$|fields )/.test(trait)
