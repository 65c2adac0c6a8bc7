// What a function reads of an argument that no value or class is known for -> the type of a small object that has just that.
import type { Parameter, Type } from '../model/code.js'
import type { CallSyntax } from '../model/ports.js'
import { inferTypes } from './infer-types.js'

const mostFields = 5
const deepest = 2

/** Uses that go with an object of any kind. */
const neutral = /^(truth|compare-none|compare|format|await|attribute:.*)$/

/** Methods of the language's own collections and texts: what has them is one of these. */
const builtin =
  /^(count|index|copy|pop|remove|clear|update|insert|isascii|maketrans|rindex|rpartition|fromkeys|issubset|real|imag)\b/

/** One attribute that is read: its path, how it is called, what is done with it. */
interface RunResult {
  path: string[]
  call: '' | '()' | '(...)'
  uses: string[]
}

function readingOf(use: string): RunResult | null {
  const [said = '', ...uses] = use.replace('attribute:', '').split(' ')
  const shape = /^([\w.]+?)(\(\)|\(\.\.\.\))?$/.exec(said)
  if (!use.startsWith('attribute:') || !shape) return null
  return { path: (shape[1] ?? '').split('.'), call: (shape[2] ?? '') as RunResult['call'], uses }
}

/** Null where nothing is read of it, it is used as a value of another kind too, or its language has no such objects. */
export function objectOf(parameter: Parameter, callSyntax: CallSyntax): Type | null {
  if (!callSyntax.object || !parameter.uses.every(use => neutral.test(use))) return null
  const results = parameter.uses.flatMap(use => readingOf(use) ?? [])
  if (results.length === 0 || results.some(({ path }) => builtin.test(path[0] ?? ''))) return null
  return fieldsOf(results, callSyntax, 1)
}

function fieldsOf(results: RunResult[], callSyntax: CallSyntax, depth: number): Type | null {
  const names = [...new Set(results.map(({ path }) => path[0] ?? ''))]
  if (names.length > mostFields || names.some(name => /^_/.test(name))) return null
  const fields = names.map(name => {
    const own = results.filter(({ path }) => path[0] === name)
    return { name, type: fieldOf(name, own, callSyntax, depth), optional: false }
  })
  return fields.every(({ type }) => type !== null)
    ? {
        kind: 'record',
        attributes: true,
        fields: fields as { name: string; type: Type; optional: boolean }[],
      }
    : null
}

function fieldOf(name: string, results: RunResult[], callSyntax: CallSyntax, depth: number): Type | null {
  const plain = results.filter(({ path }) => path.length === 1)
  const inner = results
    .filter(({ path }) => path.length > 1)
    .map(one => ({ ...one, path: one.path.slice(1) }))
  if (inner.length > 0) {
    const held = depth < deepest ? fieldsOf(inner, callSyntax, depth + 1) : null
    const isOptional = plain.some(({ uses }) => uses.includes('compare-none') || uses.includes('truth'))
    return held && isOptional ? { kind: 'union', of: [held, { kind: 'none' }] } : held
  }
  const uses = plain.flatMap(one => one.uses)
  const word = name.replace(/^(get|is|has|to)_/, '')
  const parameter: Parameter = { name: word, pass: 'either', type: { kind: 'any' }, default: null, uses }
  const [type = { kind: 'int' }] = inferTypes(parameter, [], null, '') as [Type?]
  const call = plain.find(one => one.call !== '')?.call ?? ''
  if (call !== '') return { kind: 'method', gives: type, takes: call === '(...)' }
  return uses.includes('compare-none') ? { kind: 'union', of: [type, { kind: 'none' }] } : type
}
