// The parameter list of a function -> parameters with their types, from annotations, comments, defaults and use.
import type { Parameter, Type } from '../../core/model/code.js'
import { boundNames } from './exports.js'
import type { Said } from './jsdoc.js'
import { objectText } from './jsdoc.js'
import { literalValue } from './values.js'
import { numberType, typeOf, type Find, type ReadType } from './types.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

/** What is known around a list: types by name, what the comment says, what the body does with each name. */
export interface Setting {
  text: string
  find: Find
  said: Said[]
  uses: Map<string, string[]>
  /** False for a type that no value of can be made. */
  known: (name: string) => boolean
  readType: ReadType
}

const any: Type = { kind: 'any' }
const own = (node: Syntax | null) => (node ? node.text : '')

interface Item {
  pattern: Syntax
  type: Syntax | null
  value: Syntax | null
  optional: boolean
  rest: boolean
}

function itemOf(node: Syntax): Item | null {
  const typed = node.type === 'required_parameter' || node.type === 'optional_parameter'
  const outer = typed
    ? fieldOf(node, 'pattern')
    : node.type === 'assignment_pattern'
      ? fieldOf(node, 'left')
      : node
  if (!outer || outer.type === 'this') return null
  const rest = outer.type === 'rest_pattern'
  const pattern = rest ? namedOf(outer)[0] : outer
  if (!pattern || !/identifier$|_pattern$/.test(pattern.type)) return null
  const annotation = typed ? fieldOf(node, 'type') : null
  const value = typed
    ? fieldOf(node, 'value')
    : node.type === 'assignment_pattern'
      ? fieldOf(node, 'right')
      : null
  return { pattern, type: annotation, value, optional: node.type === 'optional_parameter', rest }
}

/** The type that a default tells, `any` where it tells none. */
function typeOfDefault(value: Syntax | null): Type {
  if (!value) return any
  if (value.type === 'template_string') return { kind: 'str' }
  if (/^(?:arrow_function|function_expression)$/.test(value.type)) return { kind: 'callable' }
  if (value.type === 'array') return { kind: 'list', of: any }
  if (value.type === 'object') return any
  const made = literalValue(value)
  if (made?.kind === 'int' || made?.kind === 'float')
    return made.kind === 'int' ? { kind: 'int' } : { kind: 'float' }
  if (made?.kind === 'str' || made?.kind === 'bool') return { kind: made.kind }
  const named = value.type === 'new_expression' ? own(fieldOf(value, 'constructor')) : ''
  if (named === 'Set') return { kind: 'set', of: any }
  return named && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(named) ? { kind: 'named', name: named } : any
}

const strong: [string, Type][] = [
  ['date-method', { kind: 'named', name: 'Date' }],
  ['isinstance:Date', { kind: 'named', name: 'Date' }],
  ['pattern-method', { kind: 'named', name: 'RegExp' }],
  ['isinstance:RegExp', { kind: 'named', name: 'RegExp' }],
  ['isinstance:Map', { kind: 'named', name: 'Map' }],
  ['isinstance:Set', { kind: 'set', of: any }],
  ['set-method', { kind: 'set', of: any }],
  ['map-method', { kind: 'named', name: 'Map' }],
]
const listed = new Set(['len', 'iterate', 'index', 'list-method', 'slice', 'isinstance:list'])
const textual = new Set(['str-method', 'isinstance:str'])

/** Keys that a body reads from a value are the fields of a plain object. */
function recordOf(uses: string[], mark: string): Type | null {
  const keys = uses.flatMap(use => (use.startsWith(mark) ? [use.slice(mark.length)] : []))
  const plain = keys.filter(key => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)).slice(0, 12)
  if (plain.length === 0) return null
  const methods = uses.flatMap(use => (use.startsWith('method:') ? [use.slice(7)] : []))
  const fields = plain.map(name => ({ name, type: any, optional: false }))
  const called =
    mark === 'key:'
      ? methods.map(name => ({ name, type: { kind: 'callable' } as Type, optional: false }))
      : []
  return { kind: 'record', fields: [...fields, ...called] }
}

/** The type that uses alone make plain; `any` where they leave a choice. */
function typeOfUses(uses: string[]): Type {
  for (const [use, type] of strong) if (uses.includes(use)) return type
  if (uses.some(use => textual.has(use))) return any
  const items = recordOf(uses, 'item-key:')
  if (items && uses.some(use => listed.has(use))) return { kind: 'list', of: items }
  if (uses.includes('list-method') && uses.includes('item-str-method'))
    return { kind: 'list', of: { kind: 'str' } }
  const record = uses.some(use => listed.has(use)) ? null : recordOf(uses, 'key:')
  return record ?? any
}

/** Fields of a pattern `{ a, b = 1, ...rest }`, each with what its default and its use tell. */
function patternType(pattern: Syntax, setting: Setting): Type {
  if (pattern.type === 'array_pattern') {
    const of = namedOf(pattern).map(each => (each.type === 'identifier' ? nameType(own(each), setting) : any))
    return { kind: 'tuple', of, open: false }
  }
  const fields = namedOf(pattern).flatMap(each => {
    if (each.type === 'rest_pattern') return []
    const isPair = each.type === 'pair_pattern'
    const given = isPair ? fieldOf(each, 'value') : each
    const assigned = given && /assignment_pattern$/.test(given.type) ? given : null
    const target = assigned ? fieldOf(assigned, 'left') : given
    const value = assigned ? fieldOf(assigned, 'right') : null
    const name = own(isPair ? fieldOf(each, 'key') : target)
    if (!target || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return []
    const nested = /^(?:object|array)_pattern$/.test(target.type)
    const byDefault = typeOfDefault(value)
    const type = nested
      ? patternType(target, setting)
      : byDefault.kind !== 'any'
        ? byDefault
        : nameType(own(target), setting)
    return [{ name, type, optional: value !== null }]
  })
  return fields.length > 0 ? { kind: 'record', fields } : any
}

const single: [RegExp, Type][] = [
  [/^(?:call|callable)$/, { kind: 'callable' }],
  [/^(?:str-method|isinstance:str)$/, { kind: 'str' }],
  [/^(?:number-method|isinstance:int|arithmetic|compare-number)$/, numberType],
]

function nameType(name: string, setting: Setting): Type {
  const uses = setting.uses.get(name) ?? []
  const plain = typeOfUses(uses)
  if (plain.kind !== 'any') return plain
  const found = single.find(([pattern]) => uses.some(use => pattern.test(use)))
  if (found) return found[1]
  return uses.includes('list-method') ? { kind: 'list', of: any } : any
}

function saidType(said: Said | undefined, setting: Setting): Type | null {
  if (!said) return null
  if (said.inner.length > 0) {
    const record = typeOf(setting.readType(objectText(said.inner)), setting.find)
    return said.type && /\[\]$|^Array/.test(said.type) ? { kind: 'list', of: record } : record
  }
  return said.type === null ? null : typeOf(setting.readType(said.type), setting.find)
}

/** A type that no value can be made of gives way to what the body reads from it. */
function usable(type: Type, uses: string[], setting: Setting): Type {
  if (type.kind !== 'named' || setting.known(type.name)) return type
  return recordOf(uses, 'key:') ?? type
}

function typeOfItem(item: Item, said: Said | undefined, uses: string[], setting: Setting): Type {
  const written = item.type === null ? saidType(said, setting) : typeOf(item.type, setting.find)
  const isPattern = item.pattern.type !== 'identifier'
  if (written && written.kind !== 'any') {
    const made = usable(written, uses, setting)
    const open = made.kind === 'named' && !setting.known(made.name)
    return isPattern && (open || made.kind === 'dict') ? patternType(item.pattern, setting) : made
  }
  if (isPattern) return patternType(item.pattern, setting)
  const byDefault = typeOfDefault(item.value)
  return byDefault.kind === 'any' ? typeOfUses(uses) : byDefault
}

/** A default as text; what is no literal is passed as `undefined`, which stands for it anywhere. */
function defaultOf(item: Item, said: Said | undefined): string | null {
  if (item.value) return literalValue(item.value) ? own(item.value) : 'undefined'
  return item.optional || (said?.optional ?? false) ? 'undefined' : null
}

/** The parameters in order. A pattern gets a name of its own; `this` is none. */
export function parametersOf(nodes: Syntax[], setting: Setting): Parameter[] {
  const items = nodes.flatMap(node => itemOf(node) ?? [])
  const names = new Set<string>()
  return items.map((item, at) => {
    const byName = item.pattern.type === 'identifier' ? own(item.pattern) : null
    const said = setting.said.find(each => each.name === byName) ?? (byName ? undefined : setting.said[at])
    let name = byName ?? (item.pattern.type === 'array_pattern' ? 'items' : 'options')
    for (let count = 2; names.has(name); count++) name = `${name.replace(/\d+$/, '')}${count}`
    names.add(name)
    const uses = byName ? (setting.uses.get(byName) ?? []) : []
    const type = typeOfItem(item, said, uses, setting)
    return {
      name,
      pass: item.rest ? 'rest' : 'positional',
      type: item.rest && type.kind === 'list' ? type.of : type,
      default: item.rest ? null : defaultOf(item, said),
      uses,
    }
  })
}

/** The nodes of the parameters of a function: a list in brackets, or the one name of an arrow. */
export function parameterNodes(node: Syntax): Syntax[] {
  const list = fieldOf(node, 'parameters')
  if (list) return namedOf(list)
  const only = fieldOf(node, 'parameter')
  return only ? [only] : []
}

/** All names that the list binds: what the body may use. */
export function parameterNames(nodes: Syntax[]): string[] {
  return nodes.flatMap(node => {
    const item = itemOf(node)
    return item ? boundNames(item.pattern) : []
  })
}
