// One piece of JavaScript (a test, a hook, a helper) -> what it reads, binds, calls and asserts.
import {
  LONGEST_PIECE,
  noFacts,
  spanOf,
  visit,
  type CodeFacts,
  type Visitors,
} from '../../shared/code-facts.js'
import { ancestorOf, fieldOf, namedOf, walk, type Syntax, type ReadText } from '../../shared/syntax.js'
import { stringOf } from '../imports.js'
import { boundAtTop, namesIn } from '../scopes.js'
import { readAssertion, type ScriptAssertion } from './assertions.js'

export interface Facts extends CodeFacts {
  /** Names declared by its outermost statements. */
  declares: Set<string>
  assertions: ScriptAssertion[]
  /** Names that it sets to a function, a class or a mock, at any depth. */
  makes: Set<string>
  /** Names used as a value somewhere, not only as a type. */
  valueNames: Set<string>
  throws: boolean
  /** True when it awaits outside all functions. */
  awaits: boolean
}

export type ReadFacts = (text: string) => Facts

/** Facts of a text; calls inside a callee become `()`: `expect().toBe`. */
export function readFacts(read: ReadText, text: string): Facts {
  const own = {
    ...{ declares: new Set<string>(), makes: new Set<string>() },
    ...{ assertions: [], valueNames: new Set<string>() },
  }
  const facts: Facts = { ...noFacts(), ...own, throws: false, awaits: false }
  if (text.length > LONGEST_PIECE) return facts
  const root = read(text)
  facts.sound = !root.broken
  visit(root, facts, visitors)
  for (const node of walk(root)) for (const name of namesIn(node)) facts.binds.add(name)
  for (const name of facts.binds) facts.uses.delete(name)
  facts.declares = new Set(boundAtTop(root).keys())
  return facts
}

const readString = (node: Syntax, facts: Facts) => facts.strings.push(spanOf(node))
const readProperty = (node: Syntax, facts: Facts) => {
  if (/^(?:member_expression|pair_pattern)$/.test(node.parent?.type ?? '')) facts.attributes.add(node.text)
}
const readElement = (_: Syntax, facts: Facts) => facts.uses.add('React')

const visitors: Visitors<Facts> = {
  identifier: readName,
  type_identifier: readName,
  shorthand_property_identifier: readName,
  shorthand_property_identifier_pattern: readName,
  property_identifier: readProperty,
  private_property_identifier: readProperty,
  string: readString,
  template_string: readString,
  new_expression: readCall,
  call_expression: readCall,
  member_expression: readMember,
  function_declaration: readDefinition,
  generator_function_declaration: readDefinition,
  class_declaration: readDefinition,
  abstract_class_declaration: readDefinition,
  assignment_expression: readWrite,
  augmented_assignment_expression: readWrite,
  update_expression: readWrite,
  unary_expression: (node, facts) => {
    if (node.text.startsWith('delete')) readWrite(node, facts)
  },
  variable_declarator: readWrite,
  if_statement: readCondition,
  while_statement: readCondition,
  do_statement: readCondition,
  for_statement: readCondition,
  ternary_expression: readCondition,
  binary_expression: (node, facts) => {
    if (node.children.some(child => /^(?:&&|\|\||\?\?)$/.test(child.type)))
      facts.conditions.push(fieldOf(node, 'left')?.text ?? '')
  },
  await_expression: (node, facts) => {
    facts.awaits ||= ancestorOf(node, /function|arrow|method/) === null
  },
  throw_statement: (_, facts) => {
    facts.throws = true
  },
  jsx_element: readElement,
  jsx_self_closing_element: readElement,
}

function readCondition(node: Syntax, facts: Facts): void {
  facts.conditions.push(fieldOf(node, 'condition')?.text ?? '')
}

function addAssertion(node: Syntax, facts: Facts): void {
  const assertion = readAssertion(node)
  if (assertion) facts.assertions.push(assertion)
}

function readMember(node: Syntax, facts: Facts): void {
  const object = fieldOf(node, 'object')
  const property = fieldOf(node, 'property')
  if (object && property && /^(?:identifier|this)$/.test(object.type))
    facts.chains.add(`${object.text}.${property.text}`)
  addAssertion(node, facts)
}

function readCall(node: Syntax, facts: Facts): void {
  const callee = fieldOf(node, 'function') ?? fieldOf(node, 'constructor')
  if (!callee) return
  const given = fieldOf(node, 'arguments')
  const args = given ? namedOf(given).map(arg => arg.text) : []
  const made = node.type === 'new_expression' ? 'new ' : ''
  facts.calls.push({ callee: made + pathOf(callee), args, start: node.start, end: node.end })
  addAssertion(node, facts)
}

function readName(node: Syntax, facts: Facts): void {
  const { text: name, type, parent, field } = node
  facts.names.push(spanOf(node))
  // `typeof x` in a type and `ns.Name` as a type are not values.
  const isType =
    type === 'type_identifier' || /^(?:nested_type_identifier|type_query)$/.test(parent?.type ?? '')
  if (!isType) facts.valueNames.add(name)
  if (type === 'shorthand_property_identifier_pattern') facts.attributes.add(name)
  const isTag = field === 'name' && parent?.type.startsWith('jsx_') && /^\p{Ll}/u.test(name)
  const isLabel = field === 'label' || parent?.type === 'labeled_statement'
  if (!isTag && !isLabel) facts.uses.add(name)
}

const transparent = /^(?:parenthesized|non_null|as|satisfies|await|sequence)_expression$/

/** The dotted name of an expression: `process.env.HOME`; a part without a name, such as a computed key, becomes `?`. */
function pathOf(node: Syntax, depth = 0): string {
  if (depth > 12) return '?'
  if (/^(?:identifier|this|super|import)$/.test(node.type)) return node.text
  if (transparent.test(node.type)) {
    const inner = namedOf(node).at(node.type === 'sequence_expression' ? -1 : 0)
    return inner ? pathOf(inner, depth + 1) : '?'
  }
  const object = fieldOf(node, 'object') ?? fieldOf(node, 'function') ?? fieldOf(node, 'constructor')
  if (!object) return '?'
  const path = pathOf(object, depth + 1)
  if (node.type === 'call_expression' || node.type === 'new_expression') return `${path}()`
  const property = fieldOf(node, 'property')
  if (property) return `${path}.${property.text}`
  const index = fieldOf(node, 'index')
  return `${path}.${stringOf(index) ?? (index?.type === 'number' ? '0' : '?')}`
}

/** A function, a class, or a mock. */
const isMade =
  /^(?:async\s*)?(?:function\b|class\b|\([^()]*\)\s*(?::[^=]*)?=>|[\p{L}\p{N}_$]+\s*=>)|^\(?(?:jest|vi|mock|sinon|td)\.\w+/u

function readDefinition(node: Syntax, facts: Facts): void {
  const name = fieldOf(node, 'name')
  if (name) facts.makes.add(name.text)
}

/** Adds what an assignment, an update, a deletion or a declaration sets. */
function readWrite(node: Syntax, facts: Facts): void {
  const left = fieldOf(node, 'left') ?? fieldOf(node, 'name') ?? fieldOf(node, 'argument')
  const right = (fieldOf(node, 'right') ?? fieldOf(node, 'value'))?.text ?? ''
  if (!left) return
  const isFirst = (name: string) => node.type === 'variable_declarator' && !facts.values.has(name)
  if (left.type === 'identifier' && isMade.test(right)) facts.makes.add(left.text)
  if (left.type === 'identifier') facts.values.set(left.text, isFirst(left.text) ? right : '')
  else if (left.type === 'object_pattern')
    for (const { name, key } of takenBy(left)) facts.values.set(name, isFirst(name) ? `${right}.${key}` : '')
  else if (!left.type.endsWith('pattern')) facts.writes.push({ left: pathOf(left), right })
}

/** `{ exit, env: e }`: names with the keys they come from; nested patterns are left out. */
function takenBy(pattern: Syntax): { name: string; key: string }[] {
  return namedOf(pattern).flatMap(part => {
    const [key, value] = [fieldOf(part, 'key') ?? part, fieldOf(part, 'value') ?? part]
    const isName = /^(?:identifier|shorthand_property_identifier_pattern)$/.test(value.type)
    return isName ? [{ name: value.text, key: key.text.replace(/^['"]|['"]$/g, '') }] : []
  })
}
