// Literals of a program -> other ones: numbers beside them, empty texts, lists and records, the opposite truth.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { own, replace, type Change, type Operator } from './change.js'

const TIGHT = /^(?:binary_expression|unary_expression|member_expression)$/

/** A number as it may stand at a place: a sign after another operator needs brackets. */
function numeral(value: number, suffix: string, node: Syntax): string {
  const plain = `${Object.is(value, -0) ? '0' : String(value)}${suffix}`
  return plain.startsWith('-') && TIGHT.test(node.parent?.type ?? '') ? `(${plain})` : plain
}

/** `2` -> `3`, `1`. */
export const number: Operator = node => {
  if (node.type !== 'number') return []
  const source = own(node).replaceAll('_', '')
  const suffix = source.endsWith('n') ? 'n' : ''
  const value = Number(suffix ? source.slice(0, -1) : source)
  if (!Number.isFinite(value) || Math.abs(value) > 2 ** 50) return []
  const signed = node.parent?.type === 'unary_expression' && /^[-+]/.test(own(node.parent))
  const others = [value + 1, value - 1].filter(other => !(signed && value === 0) && !(signed && other < 0))
  return others.map(other => replace(node, numeral(round(other), suffix, node)))
}

const round = (value: number) => Number(value.toPrecision(15))

/** `'a'` -> `''`, `''` -> `'x'`. */
export const string: Operator = node => {
  if (node.type !== 'string') return []
  const source = own(node)
  const quote = source.charAt(0)
  return [replace(node, source.length > 2 ? quote + quote : `${quote}x${quote}`)]
}

/** `` `a${b}` `` -> ``` `` ```, `` `${b}` ``. */
export const template: Operator = node => {
  if (node.type !== 'template_string' || node.parent?.type === 'call_expression') return []
  if (node.end - node.start === 2) return [replace(node, '`x`')]
  const changes: Change[] = [replace(node, '``')]
  const parts = namedOf(node)
  const fragment = parts.find(part => part.type === 'string_fragment')
  if (fragment && parts.length > 1) changes.push(replace(fragment, ''))
  return changes
}

/** `true` -> `false`, `null` -> `undefined`, each the other way round too. */
export const word: Operator = node => {
  if (node.type === 'true' || node.type === 'false')
    return [replace(node, node.type === 'true' ? 'false' : 'true')]
  const source = own(node)
  if (source !== 'null' && source !== 'undefined') return []
  if (!/^(?:null|undefined|identifier)$/.test(node.type) || isLoose(node)) return []
  return [replace(node, source === 'null' ? 'undefined' : 'null')]
}

/** `== null` is true of both, and `return undefined` is what `return` is. */
function isLoose(node: Syntax): boolean {
  const sign = node.parent?.type === 'binary_expression' ? own(fieldOf(node.parent, 'operator')) : ''
  return sign === '==' || sign === '!=' || sign === '??' || node.parent?.type === 'return_statement'
}

/** `[a]` -> `[]`, `{ a }` -> `{}`. */
export const collection: Operator = node => {
  if (node.type !== 'array' && node.type !== 'object') return []
  if (namedOf(node).length === 0 || (node.field === 'left' && node.parent?.type !== 'binary_expression'))
    return []
  return [replace(node, node.type === 'array' ? '[]' : '{}')]
}
