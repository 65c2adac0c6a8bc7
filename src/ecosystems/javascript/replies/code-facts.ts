// One piece of JavaScript (a test, a hook, a helper) -> what it reads, binds, calls and claims, as plain data.
import { fieldOf, namedOf, walk, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readClaim, type Claim } from './claims.js'
import { innerLines } from './text.js'
import { pathOf, readWrite } from './writes.js'

export interface Call {
  /** Dotted name of what is called; calls inside it stand as `()`: `expect().toBe`. */
  callee: string
  args: string[]
  start: number
  end: number
}

interface Span {
  text: string
  start: number
  end: number
}

export interface Facts {
  sound: boolean
  uses: Set<string>
  binds: Set<string>
  /** Names that its outermost statements declare. */
  declares: Set<string>
  /** Names after a dot, and names taken out of objects. */
  attributes: Set<string>
  calls: Call[]
  claims: Claim[]
  strings: Span[]
  /** Assignments and deletions of what is no plain name. */
  writes: { left: string; right: string }[]
  /** What plain names are set to, empty when set more than once. */
  values: Map<string, string>
  /** Names that stand for a value somewhere, not for a type alone. */
  surviving: Set<string>
  /** Every place where a bare name stands. */
  names: Span[]
  /** Names with the dot and the name after it: `math.add`. */
  pairs: Set<string>
  awaits: boolean
  /** Rows from 1 that begin inside a template literal. */
  inner: Set<number>
}

export type ReadFacts = (text: string) => Facts

const longest = 64_000

/** Reads every text once; one that is too long counts as unsound. */
export function rememberFacts(read: ReadText): ReadFacts {
  const known = new Map<string, Facts>()
  return text => {
    const found = known.get(text) ?? readFacts(read, text)
    known.set(text, found)
    return found
  }
}

function readFacts(read: ReadText, text: string): Facts {
  const facts: Facts = {
    sound: false,
    uses: new Set(),
    binds: new Set(),
    declares: new Set(),
    attributes: new Set(),
    calls: [],
    claims: [],
    strings: [],
    writes: [],
    values: new Map(),
    surviving: new Set(),
    names: [],
    pairs: new Set(),
    awaits: false,
    inner: new Set(),
  }
  if (text.length > longest) return facts
  const root = read(text)
  facts.sound = !root.broken
  facts.inner = innerLines(root)
  for (const node of walk(root)) visit(node, text, facts)
  for (const name of facts.binds) facts.uses.delete(name)
  return facts
}

function visit(node: Syntax, text: string, facts: Facts): void {
  const source = () => text.slice(node.start, node.end)
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
    case 'shorthand_property_identifier':
    case 'shorthand_property_identifier_pattern':
      return readName(node, source(), facts)
    case 'property_identifier':
    case 'private_property_identifier':
      if (/^(?:member_expression|pair_pattern)$/.test(node.parent?.type ?? '')) facts.attributes.add(source())
      return
    case 'string':
    case 'template_string':
      facts.strings.push({ text: source(), start: node.start, end: node.end })
      return
    case 'new_expression':
    case 'call_expression':
      readCall(node, text, facts)
      return
    case 'member_expression':
      readMember(node, text, facts)
      return
    case 'assignment_expression':
    case 'augmented_assignment_expression':
    case 'update_expression':
    case 'unary_expression':
    case 'variable_declarator':
      return readWrite(node, text, facts)
    case 'await_expression':
      if (!insideFunction(node)) facts.awaits = true
      return
    case 'jsx_element':
    case 'jsx_self_closing_element':
      facts.uses.add('React')
      return
    case 'throw_statement':
      facts.claims.push({
        style: 'throw',
        op: 'other',
        actual: '',
        args: [],
        not: false,
        via: null,
        start: node.start,
        end: node.end,
        statement: true,
        mute: false,
        chain: '',
      })
      return
    default:
  }
}

function insideFunction(node: Syntax): boolean {
  for (let at = node.parent; at; at = at.parent) if (/function|arrow|method/.test(at.type)) return true
  return false
}

function readMember(node: Syntax, text: string, facts: Facts): void {
  const object = fieldOf(node, 'object')
  const property = fieldOf(node, 'property')
  if (object?.type === 'identifier' && property)
    facts.pairs.add(`${text.slice(object.start, object.end)}.${text.slice(property.start, property.end)}`)
  const claim = readClaim(node, text)
  if (claim) facts.claims.push(claim)
}

function readName(node: Syntax, name: string, facts: Facts): void {
  facts.names.push({ text: name, start: node.start, end: node.end })
  if (node.type !== 'type_identifier' && !isTypePlace(node)) facts.surviving.add(name)
  const parent = node.parent
  if (node.field === 'name' && /^jsx_/.test(parent?.type ?? '') && /^\p{Ll}/u.test(name)) return
  if (parent?.type === 'labeled_statement' || node.field === 'label') return
  const holder = holderOf(node)
  if (!holder) {
    facts.uses.add(name)
    return
  }
  if (node.type === 'shorthand_property_identifier_pattern') facts.attributes.add(name)
  facts.binds.add(name)
  if (isOutermost(holder)) facts.declares.add(name)
}

/** `typeof x` in a type, `ns.Name` as a type. */
function isTypePlace(node: Syntax): boolean {
  return /^(?:nested_type_identifier|type_query)$/.test(node.parent?.type ?? '')
}

const patterns =
  /^(?:object_pattern|array_pattern|rest_pattern|pair_pattern|assignment_pattern|object_assignment_pattern)$/
const naming =
  /^(?:function_declaration|generator_function_declaration|function_expression|class_declaration|abstract_class_declaration|class|enum_declaration|interface_declaration|type_alias_declaration|variable_declarator|function_signature|type_parameter|module|internal_module)$/

/** The declaration that binds the name, null where it is read. */
function holderOf(node: Syntax): Syntax | null {
  let at = node
  while (at.parent && patterns.test(at.parent.type) && at.field !== 'right' && at.field !== 'key')
    at = at.parent
  const parent = at.parent
  if (!parent) return null
  if (naming.test(parent.type) && at.field === 'name') return parent
  if (
    /^(?:formal_parameters|catch_clause|import_specifier|namespace_import|import_clause)$/.test(parent.type)
  )
    return parent
  if (/^(?:required_parameter|optional_parameter)$/.test(parent.type) && at.field === 'pattern') return parent
  if (parent.type === 'arrow_function' && at.field === 'parameter') return parent
  return parent.type === 'for_in_statement' &&
    at.field === 'left' &&
    parent.children.some(one => /^(?:const|let|var)$/.test(one.type))
    ? parent
    : null
}

function isOutermost(holder: Syntax): boolean {
  const statement = holder.type === 'variable_declarator' ? holder.parent : holder
  const above = statement?.parent?.type
  return (
    /(?:declaration|declarator|module|signature)$/.test(holder.type) &&
    (above === 'program' ||
      above === 'export_statement' ||
      above === 'ambient_declaration' ||
      above === 'expression_statement')
  )
}

function readCall(node: Syntax, text: string, facts: Facts): void {
  const callee = fieldOf(node, 'function') ?? fieldOf(node, 'constructor')
  if (!callee) return
  const given = fieldOf(node, 'arguments')
  const args = given ? namedOf(given).map(arg => text.slice(arg.start, arg.end)) : []
  const name = `${node.type === 'new_expression' ? 'new ' : ''}${pathOf(callee, text)}`
  facts.calls.push({ callee: name, args, start: node.start, end: node.end })
  const claim = readClaim(node, text)
  if (claim) facts.claims.push(claim)
}
