// One piece of Python -> what it reads, binds, calls and asserts.
import {
  LONGEST_PIECE,
  lastOf,
  noFacts,
  spanOf,
  visit,
  type Assertion,
  type CodeFacts,
  type Span,
  type Visitors,
} from '../../shared/code-facts.js'
import type { Parse } from '../../shared/parser.js'
import { ancestorOf, fieldOf, isSound, namedOf, readSyntax, type Syntax } from '../../shared/syntax.js'
import { swallowedOf } from '../surgery/swallowed.js'

export interface Facts extends CodeFacts {
  defines: Set<string>
  /** Names of functions and classes defined inside a function, without methods. */
  inner: Set<string>
  parameters: string[]
  imports: Span[]
  /** Dotted chains at full length, with their positions. */
  dotted: Span[]
}

export type ReadFacts = (text: string) => Facts

/** Facts of a text; unsound when it does not parse, lacks a body, or is Python 2. */
export function readFacts(parse: Parse, text: string): Facts {
  const own = {
    defines: new Set<string>(),
    inner: new Set<string>(),
    parameters: [],
    imports: [],
    dotted: [],
  }
  const facts: Facts = { ...noFacts(), ...own }
  if (text.length > LONGEST_PIECE) return facts
  const root = readSyntax(parse, text)
  // A missing line end is an error of the tree that no visible node shows.
  facts.sound = !root.broken && isSound(parse, text)
  visit(root, facts, visitors)
  return facts
}

const readImport = (node: Syntax, facts: Facts) => facts.imports.push(spanOf(node))
const isPython2 = (_: Syntax, facts: Facts) => {
  facts.sound = false
}

const visitors: Visitors<Facts> = {
  identifier: readName,
  string: (node, facts) => facts.strings.push(spanOf(node)),
  attribute: readChain,
  call: readCall,
  assert_statement: (node, facts) =>
    facts.assertions.push({ ...readAssert(node), swallowed: swallowedOf(node) }),
  assignment: readWrite,
  augmented_assignment: readWrite,
  delete_statement: readWrite,
  import_statement: readImport,
  import_from_statement: readImport,
  future_import_statement: readImport,
  print_statement: isPython2,
  exec_statement: isPython2,
  if_statement: readCondition,
  elif_clause: readCondition,
  while_statement: readCondition,
  conditional_expression: (node, facts) => facts.conditions.push(namedOf(node)[1]?.text ?? ''),
  boolean_operator: (node, facts) => facts.conditions.push(fieldOf(node, 'left')?.text ?? ''),
  parameters: (node, facts) => {
    if (facts.parameters.length === 0)
      facts.parameters = namedOf(node).map(
        parameter => /^[*\s]*([\p{L}\p{N}_]+)/u.exec(parameter.text)?.[1] ?? '',
      )
  },
  block: (node, facts) => {
    if (namedOf(node).length === 0) facts.sound = false
  },
}

function readName(node: Syntax, facts: Facts): void {
  const { parent, field, text: name } = node
  const isImport = parent?.type === 'dotted_name' && /import/.test(parent.parent?.type ?? '')
  if (parent?.type === 'attribute' && field === 'attribute') facts.attributes.add(name)
  else if (parent && (isImport || parent.type === 'aliased_import')) {
    if (bindsImport(node, parent)) facts.binds.add(name)
  } else if (parent?.type !== 'keyword_argument' || field !== 'name') {
    facts.names.push(spanOf(node))
    const names = isBinding(node) ? facts.binds : facts.uses
    names.add(name)
    if (!parent || field !== 'name' || !definition.test(parent.type)) return
    if (parent.type === 'function_definition') facts.defines.add(name)
    if (ancestorOf(parent, definition)?.type === 'function_definition') facts.inner.add(name)
  }
}

const definition = /^(?:function|class)_definition$/

/** `b` of `import a as b` and `from a import b`, `a` of `import a.c`. */
function bindsImport(node: Syntax, parent: Syntax): boolean {
  if (parent.type === 'aliased_import') return node.field === 'alias'
  return parent.parent?.type !== 'aliased_import' && parent.field === 'name' && namedOf(parent)[0] === node
}

const patterns =
  /^(?:(?:pattern|expression)_list|(?:tuple|list|list_splat|dictionary_splat)_pattern|tuple|list)$/
/** Parent types, with the field in which a name is bound if they have several. */
const binding =
  /^(?:(?:assignment|for_statement|for_in_clause) left|(?:named_expression|(?:function|class)_definition|(?:typed_)?default_parameter) name|(?:parameters|lambda_parameters|as_pattern_target|global_statement|typed_parameter|case_pattern) .*)$/

function isBinding(node: Syntax): boolean {
  let at = node
  while (at.parent && patterns.test(at.parent.type)) at = at.parent
  const { parent, field } = at
  if (parent?.type === 'dotted_name') return parent.parent?.type === 'case_pattern'
  return parent !== null && binding.test(`${parent.type} ${field ?? ''}`)
}

function readChain(node: Syntax, facts: Facts): void {
  if (!/^[\p{L}\p{N}_.]+$/u.test(node.text)) return
  facts.chains.add(node.text)
  if (node.parent?.type !== 'attribute') facts.dotted.push(spanOf(node))
}

/** Records a call; a callee that is not a plain chain begins with `?`. */
function readCall(node: Syntax, facts: Facts): void {
  const [called, given] = [fieldOf(node, 'function'), fieldOf(node, 'arguments')]
  if (!called || !given) return
  const path = called.text.replace(/\s/g, '')
  const callee = /^[\p{L}\p{N}_.]+$/u.test(path) ? path : path.replace(/^.*\)\.?/s, '?.')
  const args = namedOf(given).map(arg => arg.text)
  facts.calls.push({ callee, args, start: node.start, end: node.end })
  const assertion = assertionOf(lastOf(path), args)
  if (assertion) facts.assertions.push({ ...assertion, swallowed: swallowedOf(node) })
}

function readWrite(node: Syntax, facts: Facts): void {
  const left = fieldOf(node, 'left') ?? (node.type === 'delete_statement' ? namedOf(node)[0] : undefined)
  if (!left) return
  const right = fieldOf(node, 'right')?.text ?? ''
  if (left.type !== 'identifier') facts.writes.push({ left: left.text, right })
  else if (node.type !== 'assignment' || facts.values.has(left.text)) facts.values.set(left.text, '')
  else facts.values.set(left.text, right)
}

function readCondition(node: Syntax, facts: Facts): void {
  facts.conditions.push(fieldOf(node, 'condition')?.text ?? '')
}

type Claim = Omit<Assertion, 'swallowed'>

const comparing =
  /^assert(?:Equals?|Is|AlmostEqual|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_equal|_allclose)$/
const stating = /^assert(?:True|False|IsNone|IsNotNone|_)$/
const isValue = /^(?:-?[\d.]+(?:e-?\d+)?|True|False|None|\[.*|\{.*|\(.*)$/s
const checking = /^(?:assert\w+|raises|warns|fail|deprecated_call)$/

/** What a call asserts: `assertX`, `assert_x`, `raises`, `fail`, `warns`. */
function assertionOf(name: string, args: string[]): Claim | null {
  if (comparing.test(name)) return { kind: 'equal', sides: args.slice(0, 2) }
  // The second argument is a message: a value there is not compared with anything.
  if (/^assert(?:True|False)$/.test(name) && isValue.test(args[1] ?? ''))
    return { kind: 'condition', sides: ['True'] }
  if (stating.test(name)) return { kind: 'condition', sides: args.slice(0, 1) }
  return checking.test(name) ? { kind: 'other', sides: args } : null
}

function readAssert(node: Syntax): Claim {
  let claim = namedOf(node)[0]
  while (claim?.type === 'parenthesized_expression') claim = namedOf(claim)[0]
  if (!claim) return { kind: 'condition', sides: [] }
  const parts = namedOf(claim)
  const alwaysTrue = /^(?:tuple|list|dictionary|set)$/.test(claim.type) && parts.length > 0
  if (alwaysTrue || claim.type === 'lambda') return { kind: 'condition', sides: ['True'] }
  const equal =
    claim.type === 'comparison_operator' && claim.children.some(child => /^(?:==|is)$/.test(child.type))
  if (equal && parts.length === 2) return { kind: 'equal', sides: parts.map(side => side.text) }
  return { kind: 'condition', sides: [claim.text] }
}
