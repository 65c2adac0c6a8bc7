// A generated call -> whether a person would hardly write it: unfamiliar strings, or needlessly nested values.
import type { Value } from '../model/target.js'
import type { Finding } from './generated-call.js'
import { fits } from './fits.js'
import type { Plan } from './plan.js'
import { typicalValues } from './typical-values.js'
import { parts } from './values.js'

/** Strings up to this length are readable at a glance, whatever they contain. */
const glance = 4
const deepest = 3
/** A key or a digest, which depends on a time or a secret. */
const DIGEST = /(?<![\p{L}\p{N}])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{12,}(?![\p{L}\p{N}])/iu

export const hasDigest = (text: string): boolean => DIGEST.test(text)

/** Maximum of object literals in a call: more of them are nested in each other. */
const mostDoubles = 1

/**
 * Returns a function that is true for a test that nobody would write: it contains a digest, scrambled strings,
 * needless nesting, or values that a type checker would reject. Strings from documentation and tests never count as
 * scrambled.
 */
export function contrivedIn(plan: Plan): (finding: Finding) => boolean {
  const { clues, examples, task, slots, callSyntax } = plan
  const written = examples.flatMap(({ inputs }) => inputs.flatMap(value => (value ? textsOf(value) : [])))
  const own = [...clues.strings, ...(clues.forms ?? []), ...(clues.keys ?? []), ...(clues.compared ?? [])]
  const typical = [...typicalValues.strings, ...typicalValues.words]
  const said = [...written, ...own, ...typical, task.function.source, task.function.docstring ?? '']
  const known = new Set(said)
  const words = new Set(said.flatMap(wordsOf))
  const isFamiliar = (text: string): boolean => {
    if (text.length <= glance || known.has(text)) return true
    const used = wordsOf(text)
    return used.length > 0 && !/[\p{Cf}\p{Cc}]/u.test(text) && used.every(word => words.has(word))
  }
  const isTyped = callSyntax.typed?.(task) ?? false
  const isOfItsType = (value: Value | null, at: number): boolean => {
    const { parameter } = slots[at] ?? {}
    return !value || !parameter || parameter.pass === 'rest' || fits(value, parameter.type)
  }
  const { opens } = callSyntax.object ?? {}
  const doublesIn = (text: string): number => (opens === undefined ? 0 : text.split(opens).length - 1)
  return ({ generated: { call, inputs, combination }, observation: { literal } }) => {
    if (hasDigest(call.text) || hasDigest(literal ?? '')) return true
    if (combination < 0) return false
    const values = inputs.flatMap(value => value ?? [])
    if (values.some(value => depthOf(value) > deepest)) return true
    if (doublesIn(call.text) > (isTyped ? 0 : mostDoubles)) return true
    if (isTyped && !inputs.every(isOfItsType)) return true
    return !values.flatMap(textsOf).every(isFamiliar)
  }
}

const textsOf = (value: Value): string[] =>
  parts(value).flatMap(part => (part.kind === 'str' ? [part.value] : []))

/** Runs of three letters or more, in lower case. */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/\p{L}{3,}/gu)].map(([word]) => word.toLowerCase())

function depthOf(value: Value): number {
  const inner = 'items' in value ? value.items : value.kind === 'dict' ? value.entries.flat() : []
  return inner.length === 0 ? 0 : 1 + Math.max(...inner.map(depthOf))
}
