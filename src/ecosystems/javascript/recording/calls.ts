// A function -> the code around its body that reports its calls.
import { fieldOf, fieldText, hasToken, namedOf, walk, type Syntax } from '../../shared/syntax.js'
import type { Insertion } from '../mutation/flatten.js'
import { entryOf, openingOf } from '../mutation/instrument.js'
import { parameterNodes } from '../parameters.js'
import { boundIn, isFunctionNode } from '../scopes.js'
import { isConstructor, usesThis, type Telling } from './watched.js'

export interface Names {
  enter: string
  value: string
  threw: string
  end: string
  /** Variables in one function: its call, and what it throws. */
  call: string
  thrown: string
}

/** The top-level call of `super` in a constructor; nothing before it can be reported. */
export const superIn = (made: Syntax): Syntax | null =>
  (isConstructor(made) &&
    fieldOf(made, 'body')?.children.find(
      statement =>
        statement.type === 'expression_statement' &&
        fieldOf(namedOf(statement)[0] ?? statement, 'function')?.type === 'super',
    )) ||
  null

/** The code around the body of a function; `head` reports the lines that run in every call. */
export function callsOf(telling: Telling, names: Names, head: string): Insertion[] {
  if (telling.made.type === 'class_static_block') return staticBlock(telling, names)
  const entry = entryOf(telling.made)
  if (!entry) return []
  const { made, value } = entry
  const enter = `var ${names.call}=${enterOf(telling, names)};`
  const ends = isConstructor(made) ? ',()=>this' : ''
  if (value) {
    return [
      {
        node: value,
        rank: -2,
        before: `{${head}${enter}try{return ${names.value}(${names.call},(`,
        after: `))}${closing(names, '')}}`,
      },
    ]
  }
  const after = superIn(made) ?? entry.after
  const close = fieldOf(made, 'body')?.children.findLast(({ type }) => type === '}')
  if (!after || !close) return []
  const begin = (more: string): Insertion => ({
    node: after,
    rank: 0,
    before: '',
    after: `;${head}${enter}${more}`,
  })
  if (isGenerator(made)) return [begin('')]
  if (hasConflict(made))
    return [
      begin(''),
      ...returnsOf(made).map(node => ({
        ...{ node, rank: 0, before: `${names.end}(${names.call},null,(` },
        after: '))',
      })),
      {
        node: close,
        rank: -2,
        before: `;${names.end}(${names.call}${ends === '' ? ',null,void 0' : ends});`,
        after: '',
      },
    ]
  return [
    begin('try{'),
    ...returnsOf(made).map(node => ({
      ...{ node, rank: 0, before: `${names.value}(${names.call},(`, after: '))' },
    })),
    { node: close, rank: -2, before: `;}${closing(names, ends)}`, after: '' },
  ]
}

/** It has no arguments and no result: only the fact that it runs is reported. */
function staticBlock({ made, id }: Telling, { enter }: Names): Insertion[] {
  const body = fieldOf(made, 'body')
  const open = body && openingOf(body)
  if (!open || id === null) return []
  return [{ node: open, rank: 0, before: '', after: `${enter}(${literal(id)},'g',void 0,[],void 0,null);` }]
}

const closing = ({ threw, end, call, thrown }: Names, ends: string): string =>
  `catch(${thrown}){${threw}(${call},${thrown});throw ${thrown}}finally{${end}(${call}${ends})}`

const isGenerator = (made: Syntax): boolean =>
  hasToken(made, '*') || made.type.startsWith('generator_function')

/** The call that reports a start: id, kind, receiver, arguments, `new.target`, and the class that it instantiates. */
function enterOf({ made, id, kind, makes }: Telling, { enter }: Names): string {
  const isArrow = made.type === 'arrow_function'
  const isPlain = /^function_(?:declaration|expression)$/.test(made.type)
  const marks = [
    isConstructor(made) ? 'c' : '',
    isGenerator(made) ? 'g' : '',
    hasToken(made, 'async') ? 'a' : '',
  ]
  const given = [
    id === null ? 'null' : literal(id),
    literal(marks.join('')),
    hasReceiver(made, kind) ? 'this' : 'void 0',
    isArrow || bindsArguments(made) ? `[${parameterNodes(made).flatMap(valueOf).join(',')}]` : 'arguments',
    isConstructor(made) || (isPlain && !hasToken(made, 'async')) ? 'new.target' : 'void 0',
    makes === null ? 'null' : literal(makes),
  ]
  return `${enter}(${given.join(',')})`
}

export const literal = (text: string): string => JSON.stringify(text).replace(/[\u2028\u2029]/g, '')

function hasReceiver(made: Syntax, kind: Telling['kind']): boolean {
  if (isConstructor(made) || kind === 'static') return false
  if (made.type === 'arrow_function') return kind === 'method'
  return kind === 'method' || kind === 'property' || usesThis(made)
}

const bindsArguments = (made: Syntax): boolean =>
  made.text.includes('arguments') &&
  [...walk(made)].some(
    node =>
      node.text === 'arguments' &&
      node.type === 'identifier' &&
      (node.field === 'name' || node.field === 'pattern' || node.parent?.type === 'formal_parameters'),
  )

/** Placeholder for an unknown argument: functions cannot be read. */
const UNKNOWN = '()=>0'

/** An expression for a parameter's argument, as far as its names give it. */
function valueOf(parameter: Syntax): string[] {
  const pattern = fieldOf(parameter, 'pattern') ?? fieldOf(parameter, 'left') ?? parameter
  if (pattern.type === 'this') return []
  if (pattern.type === 'rest_pattern') {
    const [inner] = namedOf(pattern)
    return inner?.type === 'identifier' ? [`...${inner.text}`] : []
  }
  return [patternValue(pattern)]
}

function patternValue(pattern: Syntax): string {
  switch (pattern.type) {
    case 'identifier':
      return pattern.text
    case 'assignment_pattern':
    case 'object_assignment_pattern': {
      const left = fieldOf(pattern, 'left')
      return left ? patternValue(left) : UNKNOWN
    }
    case 'array_pattern':
      return /[[,]\s*,/.test(pattern.text) ? UNKNOWN : `[${namedOf(pattern).map(itemValue).join(',')}]`
    case 'object_pattern': {
      const fields = namedOf(pattern).map(fieldValue)
      return fields.includes(null) ? UNKNOWN : `{${fields.join(',')}}`
    }
    default:
      return UNKNOWN
  }
}

const itemValue = (item: Syntax): string =>
  item.type === 'rest_pattern' ? `...${namedOf(item)[0]?.text ?? '[]'}` : patternValue(item)

function fieldValue(field: Syntax): string | null {
  if (field.type === 'shorthand_property_identifier_pattern') return field.text
  if (field.type === 'object_assignment_pattern') return fieldText(field, 'left')
  if (field.type === 'rest_pattern') return `...${namedOf(field)[0]?.text ?? '{}'}`
  const key = fieldOf(field, 'key')
  const value = fieldOf(field, 'value')
  if (!key || !value || key.type === 'computed_property_name') return null
  return `${key.text}:${patternValue(value)}`
}

/** The expressions that a function returns. */
function returnsOf(made: Syntax): Syntax[] {
  const isOpen = (node: Syntax): boolean =>
    node === made || !(isFunctionNode(node) || node.type === 'class_body')
  return [...walk(made, isOpen)].flatMap(node =>
    node.type === 'return_statement' ? namedOf(node).slice(0, 1) : [],
  )
}

/** True when the body cannot be nested in a block: it has a function and a variable with the same name. */
function hasConflict(made: Syntax): boolean {
  const body = fieldOf(made, 'body')
  const names = (body?.children ?? []).flatMap(node =>
    /^(?:generator_)?function_declaration$/.test(node.type) ? [fieldText(node, 'name')] : [],
  )
  if (names.length === 0) return false
  if (new Set(names).size < names.length) return true
  const isOpen = (node: Syntax): boolean => node === made || !isFunctionNode(node)
  return [...walk(made, isOpen)].some(node => {
    if (node.type === 'variable_declaration')
      return namedOf(node).some(part =>
        [...boundIn(fieldOf(part, 'name'))].some(({ text }) => names.includes(text)),
      )
    if (node.type !== 'for_in_statement' || fieldText(node, 'kind') !== 'var') return false
    return [...boundIn(fieldOf(node, 'left'))].some(({ text }) => names.includes(text))
  })
}
