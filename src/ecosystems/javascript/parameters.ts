// The parameter list of a function -> parameters with their types, from annotations, comments, defaults and use.
import type { Parameter, Type } from '../../core/model/target.js'
import { fieldOf, fieldText, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { usesOf } from '../shared/uses.js'
import { boundNames } from './exports.js'
import { objectText, saidParameters, type Said, type Tag } from './jsdoc.js'
import { numberType, typeOf, type Find, type ReadType } from './types.js'
import { useRules } from './uses.js'
import { literalValue } from './values.js'

interface Surroundings {
  find: Find
  tags: Tag[]
  /** False for a type whose values cannot be made. */
  known(name: string): boolean
  readType: ReadType
}

interface Setting extends Surroundings {
  said: Said[]
  uses(name: string): string[]
}

const any: Type = { kind: 'any' }
const MOST_KEYS = 12
const SIMPLE = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/** The parameters of a function in order. A pattern gets a made-up name; `this` does not count. */
export function parametersOf(node: Syntax, around: Surroundings): Parameter[] {
  const items = parameterNodes(node).flatMap(itemOf)
  const body = fieldOf(node, 'body')
  const bound = new Set(items.flatMap(item => boundNames(item.pattern)))
  const uses = body && usesOf(body, bound, useRules)
  const setting: Setting = {
    ...around,
    said: saidParameters(around.tags),
    uses: name => uses?.get(name) ?? [],
  }
  const names = new Set<string>()
  return items.map((item, at) => {
    const byName = item.pattern.type === 'identifier' ? item.pattern.text : null
    const said =
      setting.said.find(parameter => parameter.name === byName) ?? (byName ? undefined : setting.said[at])
    let name = byName ?? (item.pattern.type === 'array_pattern' ? 'items' : 'options')
    for (let count = 2; names.has(name); count++) name = `${name.replace(/\d+$/, '')}${count}`
    names.add(name)
    const type = typeOfItem(item, said, setting)
    return {
      name,
      pass: item.rest ? 'rest' : 'positional',
      type: item.rest && type.kind === 'list' ? type.of : type,
      default: item.rest ? null : defaultOf(item, said),
      uses: byName === null ? [] : setting.uses(byName),
    }
  })
}

/** The parameter nodes of a function: a list in parentheses, or the single name of an arrow function. */
export function parameterNodes(node: Syntax): Syntax[] {
  const only = fieldOf(node, 'parameters') ? null : fieldOf(node, 'parameter')
  return only ? [only] : namedIn(node, 'parameters')
}

interface Item {
  pattern: Syntax
  type: Syntax | null
  value: Syntax | null
  optional: boolean
  rest: boolean
}

function itemOf(node: Syntax): Item[] {
  const outer = fieldOf(node, 'pattern') ?? fieldOf(node, 'left') ?? node
  const rest = outer.type === 'rest_pattern'
  const pattern = rest ? namedOf(outer)[0] : outer
  if (!pattern || !/identifier$|_pattern$/.test(pattern.type)) return []
  const value = fieldOf(node, 'value') ?? fieldOf(node, 'right')
  return [{ pattern, type: fieldOf(node, 'type'), value, optional: node.type === 'optional_parameter', rest }]
}

/** A default as text; one that is not a literal becomes `undefined`, which has the same effect. */
function defaultOf({ value, optional }: Item, said: Said | undefined): string | null {
  if (value) return literalValue(value) ? value.text : 'undefined'
  return optional || said?.optional ? 'undefined' : null
}

/** The written type comes first, then the default's, then what the body shows. */
function typeOfItem({ pattern, type, value }: Item, said: Said | undefined, setting: Setting): Type {
  const isPattern = pattern.type !== 'identifier'
  const written = type ? typeOf(type, setting.find) : saidType(said, setting)
  const uses = isPattern ? [] : setting.uses(pattern.text)
  if (written.kind !== 'any') {
    // A type whose values cannot be made is replaced by what the body reads from it.
    const isOpen = written.kind === 'named' && !setting.known(written.name)
    if (isPattern) return isOpen || written.kind === 'dict' ? patternType(pattern, setting) : written
    const read = isOpen ? recordOf(uses, 'key:') : null
    if (read && written.kind === 'named' && written.name === 'ProcessEnv') return environment(read)
    return read && isOpen ? { ...written, otherwise: read } : written
  }
  if (isPattern) return patternType(pattern, setting)
  const byDefault = typeOfDefault(value)
  return byDefault.kind === 'any' ? typeOfUses(uses) : byDefault
}

/** Environment variables are strings, and any may be missing. */
const environment = (type: Type): Type =>
  type.kind === 'record'
    ? { ...type, fields: type.fields.map(field => ({ ...field, type: { kind: 'str' }, optional: true })) }
    : type

function saidType(said: Said | undefined, { readType, find }: Setting): Type {
  if (!said) return any
  if (said.inner.length === 0) return said.type === null ? any : typeOf(readType(said.type), find)
  const record = typeOf(readType(objectText(said.inner)), find)
  return said.type && /\[\]$|^Array/.test(said.type) ? { kind: 'list', of: record } : record
}

/** The type of a default; `any` when it shows none. */
function typeOfDefault(value: Syntax | null): Type {
  if (!value) return any
  if (value.type === 'template_string') return { kind: 'str' }
  if (/^(?:arrow_function|function_expression)$/.test(value.type)) return { kind: 'callable' }
  if (value.type === 'array') return { kind: 'list', of: any }
  if (value.type === 'new_expression') {
    const name = fieldText(value, 'constructor')
    if (name === 'Set') return { kind: 'set', of: any }
    return SIMPLE.test(name) ? { kind: 'named', name } : any
  }
  const kind = literalValue(value)?.kind
  return kind === 'int' || kind === 'float' || kind === 'str' || kind === 'bool' ? { kind } : any
}

/** Fields of a pattern `{ a, b = 1, ...rest }`, each with a type from its default and use. */
function patternType(pattern: Syntax, setting: Setting): Type {
  const parts = namedOf(pattern)
  if (pattern.type === 'array_pattern') {
    const of = parts.map(part => (part.type === 'identifier' ? nameType(part.text, setting) : any))
    return { kind: 'tuple', of, open: false }
  }
  const fields = parts.flatMap(part => {
    const given = part.type === 'pair_pattern' ? fieldOf(part, 'value') : part
    const target = (given && fieldOf(given, 'left')) ?? given
    const value = given && fieldOf(given, 'right')
    const name = part.type === 'pair_pattern' ? fieldText(part, 'key') : (target?.text ?? '')
    if (!target || part.type === 'rest_pattern' || !SIMPLE.test(name)) return []
    const byDefault = typeOfDefault(value)
    const byUse = byDefault.kind === 'any' ? nameType(target.text, setting) : byDefault
    const isNested = /^(?:object|array)_pattern$/.test(target.type)
    return [{ name, type: isNested ? patternType(target, setting) : byUse, optional: value !== null }]
  })
  return fields.length > 0 ? { kind: 'record', fields } : any
}

/** Uses that leave no choice. */
const plain: [RegExp, Type][] = [
  [/^(?:date-method|isinstance:Date)$/, { kind: 'named', name: 'Date' }],
  [/^(?:pattern-method|isinstance:RegExp)$/, { kind: 'named', name: 'RegExp' }],
  [/^isinstance:Map$/, { kind: 'named', name: 'Map' }],
  [/^(?:isinstance:Set|set-method)$/, { kind: 'set', of: any }],
  [/^map-method$/, { kind: 'named', name: 'Map' }],
]
/** The most likely type of a name in a pattern by its use, when nothing else is known. */
const likely: [RegExp, Type][] = [
  [/^(?:call|callable)$/, { kind: 'callable' }],
  [/^(?:str-method|isinstance:str)$/, { kind: 'str' }],
  [/^(?:number-method|isinstance:int|arithmetic|compare-number)$/, numberType],
  [/^list-method$/, { kind: 'list', of: any }],
]
const LISTED = /^(?:len|iterate|index|list-method|slice|isinstance:list)$/

const firstOf = (table: [RegExp, Type][], uses: string[]): Type | null =>
  table.find(([pattern]) => uses.some(use => pattern.test(use)))?.[1] ?? null

/** The type that uses alone determine; `any` when they leave a choice. */
function typeOfUses(uses: string[]): Type {
  const found = firstOf(plain, uses)
  if (found) return found
  if (uses.some(use => /^(?:str-method|isinstance:str)$/.test(use))) return any
  const isListed = uses.some(use => LISTED.test(use))
  const items = isListed ? recordOf(uses, 'item-key:') : null
  if (items) return { kind: 'list', of: items }
  if (uses.includes('list-method') && uses.includes('item-str-method'))
    return { kind: 'list', of: { kind: 'str' } }
  return (isListed ? null : recordOf(uses, 'key:')) ?? any
}

function nameType(name: string, setting: Setting): Type {
  const type = typeOfUses(setting.uses(name))
  return type.kind === 'any' ? (firstOf(likely, setting.uses(name)) ?? any) : type
}

/** The keys that a body reads from a value, and the methods it calls on it, as fields of a plain object. */
function recordOf(uses: string[], mark: 'key:' | 'item-key:'): Type | null {
  const after = (start: string): string[] =>
    uses.flatMap(use => (use.startsWith(start) ? [use.slice(start.length)] : []))
  const keys = after(mark)
    .filter(key => SIMPLE.test(key))
    .slice(0, MOST_KEYS)
  if (keys.length === 0) return null
  const field = (type: Type) => (name: string) => ({ name, type, optional: false })
  const methods = mark === 'key:' ? after('method:') : []
  return { kind: 'record', fields: [...keys.map(field(any)), ...methods.map(field({ kind: 'callable' }))] }
}
