// The parameter list of a function -> parameters with their types; also the fields of a data class.
import type { Parameter, Type } from '../../core/model/target.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { typeOf } from './types.js'
import { typeOfDefault } from './values.js'

export type Alias = (name: string) => string | null

/** Type from annotation, else from default, else any; a default of None widens the annotation. */
export function typeFrom(annotation: string | null, fallback: string | null, alias: Alias): Type {
  if (annotation === null) return fallback === null ? { kind: 'any' } : typeOfDefault(fallback)
  const type = typeOf(annotation, alias)
  if (fallback !== 'None' || type.kind === 'any' || type.kind === 'none') return type
  const members: Type[] = type.kind === 'union' ? type.of : [type]
  return members.some(member => member.kind === 'none')
    ? type
    : { kind: 'union', of: [...members, { kind: 'none' }] }
}

function passOf(node: Syntax): 'rest' | 'keyword-rest' | null {
  const inner = node.type === 'typed_parameter' ? namedOf(node)[0] : node
  if (inner?.type === 'list_splat_pattern') return 'rest'
  return inner?.type === 'dictionary_splat_pattern' ? 'keyword-rest' : null
}

function nameOf(node: Syntax): Syntax | null {
  if (node.type === 'identifier') return node
  const inner = fieldOf(node, 'name') ?? namedOf(node)[0] ?? null
  return inner && inner !== node && inner.type !== 'identifier' ? nameOf(inner) : inner
}

const kinds = new Set([
  'identifier',
  'typed_parameter',
  'default_parameter',
  'typed_default_parameter',
  'list_splat_pattern',
  'dictionary_splat_pattern',
])

export function parametersOf(list: Syntax | null, alias: Alias): Parameter[] {
  const parameters: Parameter[] = []
  let keywordOnly = false
  const own = (node: Syntax | null) => node && node.text
  for (const node of list ? namedOf(list) : []) {
    if (node.type === 'keyword_separator') keywordOnly = true
    if (node.type === 'positional_separator') for (const earlier of parameters) earlier.pass = 'positional'
    if (!kinds.has(node.type)) continue
    const name = own(nameOf(node))
    if (!name) continue
    const rest = passOf(node)
    const fallback = own(fieldOf(node, 'value'))
    const type = typeFrom(own(fieldOf(node, 'type')), fallback, alias)
    parameters.push({
      name,
      pass: rest ?? (keywordOnly ? 'keyword' : 'either'),
      type,
      default: fallback,
      uses: [],
    })
    if (rest === 'rest') keywordOnly = true
  }
  return parameters
}
