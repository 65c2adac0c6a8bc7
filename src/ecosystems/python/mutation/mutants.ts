// A module's text and some of its lines -> mutants: every change of the operators that parses and is different code.
import type { Lines } from '../../../core/model/target.js'
import type { Instrumented, Mutant } from '../../../core/model/run.js'
import type { Mutation } from '../../../core/model/ports.js'
import { variantIds } from '../../../core/verify/variants.js'
import { insertAt, type Edit } from '../../shared/edits.js'
import {
  instrumentLines,
  nameChanges,
  proposedBy,
  spread,
  toMutant,
  type Change,
} from '../../shared/mutants.js'
import type { Parse } from '../../shared/parser.js'
import { fieldOf, lastLeaf, namedOf, readSyntax, walk, type Syntax } from '../../shared/syntax.js'
import { isNotMutable } from './not-mutable.js'
import { printOperands } from './operands.js'
import { operators } from './operators.js'
import { isDocstring } from '../body.js'
import { isApart, makeCheck, touches, unitsOf, type Unit } from './units.js'

/** Most changes considered in one call, and for one statement. */
const MOST = 4000
const MOST_OF_UNIT = 200
/** Most characters of a file that is read. */
const LONGEST = 2_000_000

export function makeMutation(parse: Parse): Mutation {
  return {
    mutants: (source, lines) => within(source, () => mutantsOf(parse, source, lines), []),
    throwingMutant: (source, lines) => within(source, () => throwingMutantOf(parse, source, lines), null),
    instrument: instrumentLines,
    printOperands: (source, lines) =>
      within(source, () => printOperands(readSyntax(parse, source), lines), null),
    variants: (file, source, lines) => within(source, () => variantsOf(parse, file, source, lines), null),
  }
}

function within<T>(source: string, make: () => T, empty: T): T {
  try {
    return source.length > LONGEST ? empty : make()
  } catch {
    return empty
  }
}

/** Offsets include a byte order mark, which the parser does not read. */
function withoutMark(source: string): { text: string; mark: number } {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  return { text: source.slice(mark), mark }
}

function mutantsOf(parse: Parse, source: string, lines: number[]): Mutant[] {
  const { text, mark } = withoutMark(source)
  const asked = [...new Set(lines)].sort((a, b) => a - b)
  const proposals = unitsOf(readSyntax(parse, text), asked).flatMap(proposalsOf)
  const named = nameChanges(text, proposals).filter(({ line, endLine = line }) =>
    touches(asked, line, endLine),
  )
  const isSound = makeCheck(parse, text)
  return spread(named, MOST)
    .filter(({ edits, unit }) => isSound(edits, unit))
    .map(change => toMutant(change, mark))
}

/** In formatted strings no quotes, backslashes or comments may be added. */
const unquotable = /['"\\#\n]/

function proposalsOf(unit: Unit): (Change & { unit: Unit })[] {
  const found: Change[] = []
  let formattedUntil = 0
  const isOut = (node: Syntax) => node !== unit.node && (isNotMutable(node) || isApart(node))
  const enter = (node: Syntax) => node.type !== 'raise_statement' && !isOut(node)
  for (const node of walk(unit.node, enter)) {
    if (found.length >= MOST_OF_UNIT) break
    if (isOut(node) || node.broken) continue
    if (node.type === 'interpolation') formattedUntil = Math.max(formattedUntil, node.end)
    const isFormatted = node.start < formattedUntil
    for (const change of proposedBy(operators, node))
      if (!isFormatted || change.edits.every(edit => !unquotable.test(edit.text))) found.push(change)
  }
  return found.map(change => ({ ...change, unit }))
}

/** `type` may be shadowed by a parameter, so it is taken from an object. */
const RAISE = "raise (0).__class__.__class__('TestwrightCanary', (BaseException,), {})"

/** The mutant in which the functions in `lines` do nothing but raise; null when there is none. */
function throwingMutantOf(parse: Parse, source: string, lines: Lines): Mutant | null {
  const { text, mark } = withoutMark(source)
  const found = functionsIn(readSyntax(parse, text), lines)
  const edits = found.flatMap(raising)
  const [first] = found
  if (!first || edits.length === 0) return null
  return toMutant({ id: 'throwing', line: first.line, was: 'the whole body', now: 'raise', edits }, mark)
}

/**
 * Adds an innermost decorator to each function, so that all other decorators get its result. Null without functions.
 * The decorator is the module `variants` of the programs, which the runner has imported.
 */
function variantsOf(parse: Parse, file: string, source: string, lines: Lines): Instrumented | null {
  const { text, mark } = withoutMark(source)
  const found = functionsIn(readSyntax(parse, text), lines)
  const [first] = found
  if (!first) return null
  const mutants = variantIds(found.some(hasResult)).map(id => {
    const edits = found.map(node => {
      const indent = /[ \t]*$/.exec(text.slice(0, node.start))?.[0] ?? ''
      const name = id.replace(/-void$/, '')
      const decorator = `@__import__('sys').modules['testwright_runner.variants'].vary('${name}')`
      return insertAt(node.start, `${decorator}\n${indent}`)
    })
    return toMutant({ id, line: first.line, was: '', now: id, edits }, mark)
  })
  return instrumentLines(file, source, mutants)
}

/** False for a function that can only return None. */
function hasResult(node: Syntax): boolean {
  const isOwn = (inner: Syntax) => inner === node || !/^(?:function_definition|lambda)$/.test(inner.type)
  return [...walk(node, isOwn)].some(
    inner =>
      inner.type === 'yield' ||
      (inner.type === 'return_statement' && !/^(?:|None)$/.test(namedOf(inner)[0]?.text ?? '')),
  )
}

/** Outermost functions that lie wholly in the lines; if there are none, those that the lines touch. */
function functionsIn(root: Syntax, [first, last]: Lines): Syntax[] {
  const isFunction = (node: Syntax) => node.type === 'function_definition'
  const all = [...walk(root, node => !isFunction(node))].filter(isFunction)
  const whole = all.filter(node => node.line >= first && lastLeaf(node).endLine <= last)
  return whole.length > 0 ? whole : all.filter(node => node.line <= last && lastLeaf(node).endLine >= first)
}

/** Replaces everything but a docstring; a body that is only a docstring is extended. */
function raising(node: Syntax): Edit[] {
  const body = fieldOf(node, 'body')
  const statements = body ? namedOf(body) : []
  const [head, second] = statements
  const last = statements.at(-1)
  if (!head || !last) return []
  const first = isDocstring(head) ? second : head
  if (!first) return [insertAt(head.end, `; ${RAISE}`)]
  return [{ start: first.start, end: Math.max(first.start, lastLeaf(last).end), text: RAISE }]
}
