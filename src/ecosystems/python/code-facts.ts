// One piece of Python (a test, a helper, a class header) -> what it reads, binds, calls and checks, as plain data.
import type { Parse } from '../shared/parser.js'
import { checkOf, readAssert, type Check } from './claims.js'
import { swallowedOf } from './swallowed.js'
import { fieldOf, namedOf, readSyntax, walk, type Syntax } from '../shared/syntax.js'

export interface Call {
  /** Dotted name of what is called, empty when it is no plain chain. */
  callee: string
  /** Source of the arguments, keyword ones included. */
  args: string[]
}

/** A string or an import statement with its place in the text. */
interface Span {
  text: string
  start: number
  end: number
}

export interface Facts {
  /** False when any of it does not parse, a body is missing, or it is Python 2. */
  sound: boolean
  uses: Set<string>
  binds: Set<string>
  /** Names after a dot. */
  attributes: Set<string>
  /** Names of functions defined inside. */
  defines: Set<string>
  /** Names of functions and classes defined inside a function, methods left out. */
  inner: Set<string>
  /** Parameters of the outermost function, in order. */
  parameters: string[]
  chains: Set<string>
  calls: Call[]
  checks: Check[]
  strings: Span[]
  imports: Span[]
  /** Every place where a bare name stands. */
  names: Span[]
  /** Maximal dotted chains with their places. */
  dotted: Span[]
  /** Left sides and keys of assignments and deletions that are no plain names: `os.environ['A']`. */
  writes: string[]
  /** Sources of what plain names are set to, when they are set once. */
  values: Map<string, string>
}

const longest = 64_000

/** Facts of a text; a text that is too long for one piece counts as unsound. */
export function readFacts(parse: Parse, text: string): Facts {
  const facts = noFacts()
  if (text.length > longest) return facts
  const root = readSyntax(parse, text)
  facts.sound = !root.broken && isWhole(parse, text)
  for (const node of walk(root)) visit(node, text, facts)
  return facts
}

/** A missing end of line is an error of the tree that none of its visible nodes shows. */
function isWhole(parse: Parse, text: string): boolean {
  const tree = parse(text)
  try {
    return !tree.rootNode.hasError
  } finally {
    tree.delete()
  }
}

function noFacts(): Facts {
  const sets = { uses: new Set<string>(), binds: new Set<string>(), attributes: new Set<string>() }
  const more = {
    defines: new Set<string>(),
    inner: new Set<string>(),
    chains: new Set<string>(),
    values: new Map<string, string>(),
  }
  const lists = {
    calls: [],
    checks: [],
    strings: [],
    imports: [],
    names: [],
    dotted: [],
    writes: [],
    parameters: [],
  }
  return { sound: false, ...sets, ...more, ...lists }
}

function visit(node: Syntax, text: string, facts: Facts): void {
  const source = () => text.slice(node.start, node.end)
  switch (node.type) {
    case 'identifier':
      return readName(node, source(), facts)
    case 'string':
      facts.strings.push({ text: source(), start: node.start, end: node.end })
      return
    case 'attribute':
      return readChain(node, source(), facts)
    case 'call':
      return readCall(node, text, facts)
    case 'assert_statement':
      facts.checks.push({ ...readAssert(node, text), mute: swallowedOf(node, text) })
      return
    case 'assignment':
    case 'augmented_assignment':
    case 'delete_statement':
      return readWrite(node, text, facts)
    case 'import_statement':
    case 'import_from_statement':
    case 'future_import_statement':
      facts.imports.push({ text: source(), start: node.start, end: node.end })
      return
    case 'print_statement':
    case 'exec_statement':
      facts.sound = false
      return
    case 'parameters':
      if (facts.parameters.length === 0) facts.parameters = parameterNames(node, text)
      return
    case 'block':
      if (namedOf(node).length === 0) facts.sound = false
      return
    default:
  }
}

function parameterNames(node: Syntax, text: string): string[] {
  return namedOf(node).map(one => /^[*\s]*([\p{L}\p{N}_]+)/u.exec(text.slice(one.start, one.end))?.[1] ?? '')
}

function readName(node: Syntax, name: string, facts: Facts): void {
  const parent = node.parent
  if (parent?.type === 'attribute' && node.field === 'attribute') {
    facts.attributes.add(name)
    return
  }
  if (parent?.type === 'keyword_argument' && node.field === 'name') return
  if (insideImport(node)) {
    if (parent?.type === 'aliased_import' ? node.field === 'alias' : bindsImport(node)) facts.binds.add(name)
    return
  }
  facts.names.push({ text: name, start: node.start, end: node.end })
  if (isBinding(node)) facts.binds.add(name)
  else facts.uses.add(name)
  if (!parent || node.field !== 'name' || !/^(?:function|class)_definition$/.test(parent.type)) return
  if (parent.type === 'function_definition') facts.defines.add(name)
  if (isInner(parent)) facts.inner.add(name)
}

/** The nearest definition around it is a function. */
function isInner(definition: Syntax): boolean {
  let at = definition.parent
  while (at && !/^(?:function|class)_definition$/.test(at.type)) at = at.parent
  return at?.type === 'function_definition'
}

function insideImport(node: Syntax): boolean {
  const up = node.parent
  if (up?.type === 'aliased_import') return true
  return up?.type === 'dotted_name' && /import/.test(up.parent?.type ?? '')
}

function bindsImport(node: Syntax): boolean {
  const dotted = node.parent
  if (dotted?.parent?.type === 'aliased_import' || dotted?.field !== 'name') return false
  return namedOf(dotted)[0] === node
}

const patterns = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'dictionary_splat_pattern',
  'tuple',
  'list',
  'expression_list',
])
const targets: Record<string, string[]> = {
  assignment: ['left'],
  for_statement: ['left'],
  for_in_clause: ['left'],
  named_expression: ['name'],
  function_definition: ['name'],
  class_definition: ['name'],
  default_parameter: ['name'],
  typed_default_parameter: ['name'],
}
const holders = new Set([
  'parameters',
  'lambda_parameters',
  'as_pattern_target',
  'global_statement',
  'typed_parameter',
])

function isBinding(node: Syntax): boolean {
  let at = node
  while (at.parent && patterns.has(at.parent.type)) at = at.parent
  const parent = at.parent
  if (!parent) return false
  if (holders.has(parent.type) || parent.type === 'case_pattern') return true
  if (parent.type === 'dotted_name') return parent.parent?.type === 'case_pattern'
  return (targets[parent.type] ?? []).includes(at.field ?? '')
}

function readChain(node: Syntax, source: string, facts: Facts): void {
  if (!/^[\p{L}\p{N}_.]+$/u.test(source)) return
  facts.chains.add(source)
  if (node.parent?.type !== 'attribute') facts.dotted.push({ text: source, start: node.start, end: node.end })
}

function readCall(node: Syntax, text: string, facts: Facts): void {
  const callee = fieldOf(node, 'function')
  const args = fieldOf(node, 'arguments')
  if (!callee || !args) return
  const name = text.slice(callee.start, callee.end).replace(/\s/g, '')
  const given = namedOf(args).map(arg => text.slice(arg.start, arg.end))
  facts.calls.push({
    callee: /^[\p{L}\p{N}_.]+$/u.test(name) ? name : name.replace(/^.*\)\.?/s, '?.'),
    args: given,
  })
  const check = checkOf(name.split('.').at(-1) ?? '', given)
  if (check) facts.checks.push({ ...check, mute: swallowedOf(node, text) })
}

function readWrite(node: Syntax, text: string, facts: Facts): void {
  const left = fieldOf(node, 'left') ?? (node.type === 'delete_statement' ? namedOf(node)[0] : undefined)
  if (!left) return
  const name = text.slice(left.start, left.end)
  if (left.type !== 'identifier') {
    facts.writes.push(name)
    return
  }
  const right = fieldOf(node, 'right')
  if (node.type !== 'assignment' || facts.values.has(name)) facts.values.set(name, '')
  else facts.values.set(name, right ? text.slice(right.start, right.end) : '')
}
