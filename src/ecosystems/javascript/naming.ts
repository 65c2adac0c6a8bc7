// An undeclared function -> a name derived from what it is assigned or passed to, and why a test cannot call it by
// that name.
import {
  IN_A_LIST,
  IN_AN_EXPRESSION,
  joinParts,
  passedTo,
  plainWords,
  RUNS_ON_LOADING,
} from '../shared/names.js'
import { fieldOf, fieldText, hasToken, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { memberName } from './classes.js'
import { exportTarget } from './exports.js'
import { boundIn, functionAround, isFunctionNode } from './scopes.js'

/** Where a function is: `root` and `member` are the first two parts of its name. */
export interface Place {
  name: string
  root: string
  member: string
  /** Why it cannot be called by its name; null when it can. */
  obstacle: string | null
  /** True when its first name is one that the module exports. */
  isExport: boolean
  /** How much of the surrounding code belongs to it: the call that it is passed to, the assignment, or nothing. */
  extent: 'call' | 'assignment' | 'none'
}

/** Most parts of a callee that are shown. */
const DEEPEST = 6

const SCOPES = /^(?:program|statement_block|switch_case|switch_default|class_static_block|ERROR)$/
const SEEN_THROUGH =
  /^(?:parenthesized|as|satisfies|non_null)_expression$|^(?:object|pair|type_assertion|arguments|class_body|jsx_expression|template_.*)$|(?:statement|declaration)$/
const DEFINES = /(?:^|\.)define(?:Propert(?:y|ies)|Getter|Setter|Accessor|Lazy\w*|Method)$/

/** What climbing finds, the innermost part first. */
interface Found {
  parts: string[]
  /** Number of parts below the outermost call, and that call's text, which names an otherwise nameless function. */
  call: { text: string; below: number } | null
  isBound: boolean
  /** True for a member of what the module exports as a whole. */
  isExport: boolean
  obstacle: string | null
}

/** The name of the function at `made`; the climb stops at `outer`, an enclosing function. */
export function placeOf(made: Syntax, outer: Syntax | null = null): Place {
  const found: Found = { parts: [], call: null, isBound: false, isExport: false, obstacle: null }
  let at = made
  step(made, null, found)
  while (at.parent && at.parent !== outer && !SCOPES.test(at.parent.type) && !found.isBound) {
    step(at.parent, at, found)
    at = at.parent
  }
  const { call } = found
  if (!found.isBound && call) found.parts.splice(call.below, Infinity, call.text)
  const own = fieldText(made, 'name')
  const wrapper = at.type === 'return_statement' ? functionAround(at) : null
  // What a wrapper returns is reached through the name of the wrapper's result.
  const around = wrapper && wrapper !== outer && !found.isBound ? placeOf(wrapper).name : ''
  if (around !== '' && around !== 'module') found.parts.push(around)
  const parts = found.parts.toReversed().filter(part => part !== '')
  if (parts.length === 0) parts.push(own || (outer ? 'callback' : 'module'))
  else if (own !== '' && made.type !== 'method_definition') addOwn(parts, own, found)
  const prefix = outer ? [] : namespacesOf(at)
  const extent = call ? 'call' : found.obstacle === null ? 'assignment' : 'none'
  const [root = '', member = ''] = parts.flatMap(part => part.split('.'))
  return {
    name: joinParts([...prefix, ...parts]),
    root,
    member,
    obstacle: found.obstacle,
    isExport: found.isExport,
    extent,
  }
}

/** Adds a function's own name, to distinguish callbacks of one call and items of one list. */
function addOwn(parts: string[], own: string, { isBound, call }: Found): void {
  const last = parts.at(-1) ?? ''
  if (last.endsWith('[]')) parts[parts.length - 1] = `${last.slice(0, -2)}[${own}]`
  else if (!isBound && last === call?.text && !last.endsWith(')')) parts[parts.length - 1] = `${last}(${own})`
}

/** Records what a node says about `child`, the part that the climb came from. */
function step(node: Syntax, child: Syntax | null, found: Found): void {
  const { parts } = found
  switch (node.type) {
    case 'method_definition':
      if (!child) parts.push(plainWords(memberName(fieldOf(node, 'name'))))
      return
    case 'pair':
      parts.push(plainWords(memberName(fieldOf(node, 'key'))))
      return
    case 'field_definition':
    case 'public_field_definition':
      parts.push(plainWords(memberName(fieldOf(node, 'property') ?? fieldOf(node, 'name'))))
      return stop(found, 'it is in a field')
    case 'class_static_block':
      parts.push('static')
      return stop(found, 'it runs while its class is defined')
    case 'class':
    case 'class_declaration':
    case 'abstract_class_declaration':
      stop(found, 'it belongs to a class that a test cannot name')
      return inClass(node, found)
    case 'variable_declarator':
      return bind(found, [...boundIn(fieldOf(node, 'name'))][0]?.text ?? '')
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      return child?.field === 'right' ? inAssignment(node, found) : undefined
    case 'export_statement':
      return child?.field === 'value' || hasToken(node, 'default') || hasToken(node, '=')
        ? bind(found, 'default')
        : undefined
    case 'array':
      if (parts.at(-1) !== '[]') parts.push(keyIn(node, child))
      return stop(found, IN_A_LIST)
    case 'object':
      return node.parent?.type === 'array' ? label(node, found) : undefined
    case 'jsx_attribute':
      parts.push(plainWords(namedOf(node)[0]?.text ?? ''))
      return stop(found, 'it is passed to a component, which decides when it runs')
    case 'call_expression':
    case 'new_expression':
      return inCall(node, child, found)
    default:
      if (child && !SEEN_THROUGH.test(node.type) && !isFunctionNode(node)) stop(found, IN_AN_EXPRESSION)
  }
}

function stop(found: Found, obstacle: string): void {
  found.obstacle ??= obstacle
}

function bind(found: Found, name: string): void {
  found.isBound = true
  found.parts.push(name)
}

/** A class expression is named after what it is assigned to; by its own name only if nothing else names it. */
function inClass(node: Syntax, found: Found): void {
  const name = fieldText(node, 'name')
  if (node.type !== 'class') return bind(found, name)
  const holder = node.parent?.type ?? ''
  if (name !== '' && !/^(?:variable_declarator|assignment_expression|pair|export_statement)$/.test(holder))
    found.parts.push(name)
}

function inAssignment(node: Syntax, found: Found): void {
  const left = fieldOf(node, 'left')
  const exported = exportTarget(left)
  if (exported !== null) return bind(found, exported || (found.parts.length > 0 ? '' : 'default'))
  const path = left ? pathTo(left) : ''
  if (/(?:^|\.)prototype(?:\.|$)/.test(path)) stop(found, 'it belongs to a class that a test cannot name')
  if (!/^[\p{L}\p{N}_$.]+$/u.test(path) || path.startsWith('this'))
    stop(found, 'it is not assigned to a plain name')
  found.isExport = /^(?:module\.)?exports\./.test(path)
  const plain = path.replace(/\.prototype(?=\.|$)/, '').replace(/^(?:module\.)?exports\./, '')
  bind(found, plainPath(plain))
}

const plainPath = (path: string): string => (/^[\p{L}\p{N}_$.#]+$/u.test(path) ? path : plainWords(path))

/** `['k', f]` is an entry of a table: its string distinguishes it from the others. */
function keyIn(array: Syntax, child: Syntax | null): string {
  const [first] = namedOf(array)
  const isEntry = array.parent?.type === 'array' && first?.type === 'string' && first !== child
  return isEntry ? `['${plainWords(first.text.slice(1, -1))}']` : '[]'
}

/** Distinguishes one object of a list from the others: by a string in a property that is usual for it. */
function label(node: Syntax, found: Found): void {
  for (const pair of namedOf(node)) {
    const value = fieldOf(pair, 'value')
    if (
      value?.type !== 'string' ||
      !/^['"]?(?:name|id|key|type|path|title|kind)['"]?$/.test(fieldText(pair, 'key'))
    )
      continue
    found.parts.push(`['${plainWords(value.text.slice(1, -1))}']`)
    return
  }
}

function inCall(node: Syntax, child: Syntax | null, found: Found): void {
  const called = fieldOf(node, node.type === 'new_expression' ? 'constructor' : 'function')
  if (!child || child === called) {
    if (child) stop(found, RUNS_ON_LOADING)
    return
  }
  const callee = called ? pathTo(called) : ''
  const given = namedIn(node, 'arguments')
  const [first, second] = given
  if (first && /^(?:Object\.assign|(?:\w+\.)?(?:extend|assign|mixin))$/.test(callee) && given.length > 1)
    // It returns the function with something mixed in: the result carries the name.
    return isFunctionNode(first) ? undefined : inMixin(first, found)
  if (first && DEFINES.test(callee) && second) {
    stop(found, passedTo(callee))
    const key = second.type === 'string' ? [plainWords(second.text.slice(1, -1))] : []
    const isPart = /^(?:get|set|value)$/.test(found.parts.at(-1) ?? '')
    if (isPart && key.length > 0) found.parts.pop()
    found.parts.push(...key)
    return bind(
      found,
      exportTarget(first) === null ? plainPath(pathTo(first).replace(/\.prototype$/, '')) : '',
    )
  }
  const text = callee === '' ? '' : plainPath(callee) + titleOf(node)
  stop(found, passedTo(callee))
  found.call = { text, below: found.parts.length }
}

function inMixin(first: Syntax, found: Found): void {
  const isExported = exportTarget(first) === ''
  const path = pathTo(first)
  found.isExport = isExported
  if (!isExported && !/^[\p{L}\p{N}_$]+$/u.test(path))
    stop(found, 'it belongs to a class that a test cannot name')
  if (first.type !== 'object') bind(found, isExported ? '' : plainPath(path.replace(/\.prototype$/, '')))
}

/** `('/x')` of a call whose first argument is a text. */
function titleOf(call: Syntax): string {
  const [first] = namedIn(call, 'arguments')
  if (first?.type !== 'string' && first?.type !== 'template_string') return ''
  return `('${plainWords(first.text.slice(1, -1)).replaceAll("'", '')}')`
}

/** The callee as a path of names; calls within it show only their title. */
function pathTo(node: Syntax): string {
  const parts: string[] = []
  for (let at: Syntax | null = node; at && parts.length < DEEPEST * 2;) {
    const inner = innerOf(at)
    parts.push(inner.text)
    at = inner.next
  }
  return parts.toReversed().join('').replace(/^\./, '')
}

function innerOf(node: Syntax): { text: string; next: Syntax | null } {
  switch (node.type) {
    case 'member_expression':
      return { text: `.${fieldText(node, 'property')}`, next: fieldOf(node, 'object') }
    case 'subscript_expression': {
      const index = fieldOf(node, 'index')
      const name = index?.type === 'string' ? memberName(index) : ''
      const text = name !== '' ? `.${plainWords(name)}` : `[${plainWords(pathOfIndex(index))}]`
      return { text, next: fieldOf(node, 'object') }
    }
    case 'call_expression':
      return { text: titleOf(node) || '()', next: fieldOf(node, 'function') }
    case 'await_expression':
    case 'non_null_expression':
    case 'parenthesized_expression':
    case 'sequence_expression':
    case 'as_expression':
      return { text: '', next: namedOf(node).at(node.type === 'sequence_expression' ? -1 : 0) ?? null }
    default:
      return { text: /^(?:identifier|this|super|import)$/.test(node.type) ? node.text : '', next: null }
  }
}

const pathOfIndex = (index: Syntax | null): string =>
  index && /^(?:identifier|number|member_expression)$/.test(index.type) ? index.text : ''

/** Namespaces around a statement, outermost first. */
function namespacesOf(node: Syntax): string[] {
  const names: string[] = []
  for (let at: Syntax | null = node; at; at = at.parent)
    if (at.type === 'internal_module' || at.type === 'module')
      names.unshift(plainWords(fieldText(at, 'name')))
  return names
}
