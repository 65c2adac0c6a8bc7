// A generated call -> whether a person would write it: texts of words that somebody used before, and values that are not nested for their own sake.
import type { Value } from '../model/target.js'
import type { GeneratedCall } from './generated-call.js'
import type { Plan } from './plan.js'
import { typicalValues } from './typical-values.js'
import { parts } from './values.js'

/** Texts up to this length are read at a glance, whatever is in them. */
const glance = 4
const deepest = 3
/** Doubles inside of each other. */
const mostDoubles = 1

/** True where nobody would write such a call: its texts are scrambled, or its values only nest. Calls of documents and tests never are. */
export function contrivedIn(plan: Plan): (generated: GeneratedCall) => boolean {
  const { clues, examples, task } = plan
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
  return ({ call, inputs, combination }) => {
    if (combination < 0) return false
    const values = inputs.flatMap(value => value ?? [])
    if (values.some(value => depthOf(value) > deepest)) return true
    if (call.text.split('SimpleNamespace').length - 1 > mostDoubles) return true
    return !values.flatMap(textsOf).every(isFamiliar)
  }
}

const textsOf = (value: Value): string[] =>
  parts(value).flatMap(part => (part.kind === 'str' ? [part.value] : []))

/** Runs of three letters or more, in small ones. */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/\p{L}{3,}/gu)].map(([word]) => word.toLowerCase())

function depthOf(value: Value): number {
  const inner = 'items' in value ? value.items : value.kind === 'dict' ? value.entries.flat() : []
  return inner.length === 0 ? 0 : 1 + Math.max(...inner.map(depthOf))
}
