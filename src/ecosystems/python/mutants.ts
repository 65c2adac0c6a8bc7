// A module's text and some lines of it -> mutants: every change of the operators that parses and is other code.
import type { Mutant } from '../../core/model/run.js'
import type { Mutation } from '../../core/model/surgery.js'
import { nameEach, spread, instrumentLines, type Change } from '../shared/mutation.js'
import type { Parse } from '../shared/parser.js'
import { readSyntax, walk, type Syntax } from '../shared/syntax.js'
import { callOperators } from './call-operators.js'
import { throwingMutantOf } from './throwing-mutant.js'
import type { Code, Operator } from './change.js'
import { expressionOperators } from './operators.js'
import { isNotMutable } from './not-mutable.js'
import { makeScopes } from './scope.js'
import { statementOperators } from './statements.js'
import { isApart, makeCheck, touches, unitsOf, type Unit } from './units.js'

/** Changes that are looked at in one call, and of one statement. */
const MOST = 4000
const MOST_OF_UNIT = 200
/** Characters; no larger file of a repository is read. */
const LONGEST = 2_000_000

const operators: Record<string, Operator[]> = {
  ...expressionOperators,
  ...statementOperators,
  call: callOperators,
}

/** Mutants, the throwing mutant and the instrumented text of Python. */
export function makeMutation(parse: Parse): Mutation {
  return {
    mutants: (source, lines) => within(source, () => mutantsOf(parse, source, lines), []),
    throwingMutant: (source, lines) => within(source, () => throwingMutantOf(parse, source, lines), null),
    instrument: instrumentLines,
  }
}

function within<T>(source: string, make: () => T, empty: T): T {
  try {
    return source.length > LONGEST ? empty : make()
  } catch {
    return empty
  }
}

interface Proposal extends Change {
  unit: Unit
}

/** Offsets count a byte order mark; the parser does not read one. */
function mutantsOf(parse: Parse, source: string, lines: number[]): Mutant[] {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(mark)
  const code: Code = { text, of: node => node.text, scope: makeScopes() }
  const asked = [...new Set(lines)].sort((a, b) => a - b)
  const units = unitsOf(readSyntax(parse, text), code, asked)
  const proposals = units.flatMap(unit => proposalsOf(unit, code))
  const named = nameEach(text, proposals).filter(({ change: { line, endLine = line } }) =>
    touches(asked, line, endLine),
  )
  const sound = makeCheck(parse, text)
  return spread(named, MOST)
    .filter(({ mutant, change }) => sound(mutant.edits, change.unit))
    .map(({ mutant }) => ({
      ...mutant,
      edits: mutant.edits.map(edit => ({ ...edit, start: edit.start + mark, end: edit.end + mark })),
    }))
}

/** Inside of a formatted text no quotes, backslashes and comments may be added. */
const unquotable = /['"\\#\n]/

function proposalsOf(unit: Unit, code: Code): Proposal[] {
  const found: Proposal[] = []
  let formattedUntil = 0
  const quiet = (node: Syntax): boolean => node !== unit.node && isNotMutable(node, code)
  const enter = (node: Syntax): boolean =>
    node.type !== 'raise_statement' && !quiet(node) && (node === unit.node || !isApart(node))
  for (const node of walk(unit.node, enter)) {
    if (found.length >= MOST_OF_UNIT) break
    if (quiet(node) || node.broken || (node !== unit.node && isApart(node))) continue
    if (node.type === 'interpolation') formattedUntil = Math.max(formattedUntil, node.end)
    const made = (operators[node.type] ?? []).flatMap(operator => operator(node, code))
    const formatted = node.start < formattedUntil
    for (const change of made)
      if (!formatted || change.edits.every(edit => !unquotable.test(edit.text)))
        found.push({ ...change, unit })
  }
  return found
}
