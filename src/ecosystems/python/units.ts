// A module's syntax -> its statements and headers of compound ones, each as a text that can be read by itself.
import { applyEdits, spread, type Edit } from '../shared/mutation.js'
import type { Parse } from '../shared/parser.js'
import { fieldOf, readSyntax, walk, type Syntax } from '../shared/syntax.js'
import type { Code } from './change.js'
import { foldOf } from './normalise.js'
import { isNotMutable } from './not-mutable.js'

/** A statement without its blocks. `before` and `after` make a whole text of what stands from `start` to `end`. */
export interface Unit {
  node: Syntax
  start: number
  end: number
  before: string
  after: string
}

/** Units of one call, and the longest that is no mere table. */
const MOST_UNITS = 1500
const LONGEST_UNIT = 4000

/** What a clause needs before it to be read by itself; `elif` is read as an `if`. */
const before: Record<string, string> = {
  else_clause: 'if x: pass\n',
  except_clause: 'try: pass\n',
  except_group_clause: 'try: pass\n',
  finally_clause: 'try: pass\n',
  case_clause: 'match x:\n ',
}

const CLAUSE = /^(?:elif|else|except|except_group|finally|case)_clause$/
const HOLDER = /^(?:module|block)$/

function isUnit(node: Syntax): boolean {
  return CLAUSE.test(node.type) || (node.named && HOLDER.test(node.parent?.type ?? ''))
}

/** True below a unit for what is a unit itself, or holds some. */
export function isApart(node: Syntax): boolean {
  return node.type === 'block' || CLAUSE.test(node.type)
}

function unitOf(whole: Syntax): Unit {
  const node = fieldOf(whole, 'definition') ?? whole
  const block = node.children.find(child => child.type === 'block' || child.type === 'case_clause')
  const start = node.start + (node.type === 'elif_clause' ? 'el'.length : 0)
  const body = node.type === 'match_statement' ? '\n case _: pass' : 'pass'
  return {
    node,
    start,
    end: block?.start ?? node.end,
    before: before[node.type] ?? '',
    after: block ? body : '',
  }
}

/** Units that stand on one of `lines` (ascending) and may be mutated, in source order; from a long list some, evenly spread. */
export function unitsOf(root: Syntax, code: Code, lines: number[]): Unit[] {
  const found: Unit[] = []
  const isAsked = (node: Syntax) => touches(lines, node.line, node.endLine)
  const mayHold = (node: Syntax) =>
    HOLDER.test(node.type) || isUnit(node) || /^(?:function|class)_definition$/.test(node.type)
  for (const node of walk(root, node => isAsked(node) && mayHold(node) && !isNotMutable(node, code))) {
    const mayGo = node.type === 'raise_statement' || !isNotMutable(node, code)
    if (!isUnit(node) || node.type === 'comment' || !isAsked(node) || !mayGo) continue
    const unit = unitOf(node)
    if (unit.end - unit.start <= LONGEST_UNIT) found.push(unit)
  }
  return spread(found, MOST_UNITS)
}

/** Is one of `ordered` from `first` to `last`? */
export function touches(ordered: number[], first: number, last: number): boolean {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as number) < first) low = middle + 1
    else high = middle
  }
  return (ordered[low] ?? Infinity) <= last
}

/**
 * Says of edits in a unit whether the text still parses and is other code than it was, and than that of every edit that was
 * asked about before.
 */
export function makeCheck(parse: Parse, text: string): (edits: Edit[], unit: Unit) => boolean {
  const known = new Map<Unit, Set<string> | null>()
  const read = (unit: Unit, own: string): string | null => {
    const root = readSyntax(parse, unit.before + own + unit.after)
    return root.broken ? null : foldOf(root)
  }
  return (edits, unit) => {
    const own = text.slice(unit.start, unit.end)
    if (!known.has(unit)) {
      const first = read(unit, own)
      known.set(unit, first === null ? null : new Set([first]))
    }
    const seen = known.get(unit)
    if (!seen) return false
    if (edits.some(edit => edit.start < unit.start || edit.end > unit.end)) return true
    const moved = edits.map(edit => ({ ...edit, start: edit.start - unit.start, end: edit.end - unit.start }))
    const now = read(unit, applyEdits(own, moved))
    if (now === null || seen.has(now)) return false
    seen.add(now)
    return true
  }
}
