// A module's syntax -> its simple statements and compound headers, each as a text that can be parsed on its own.
import { applyEdits, moved, type Edit } from '../../shared/edits.js'
import { spread } from '../../shared/mutants.js'
import type { Parse } from '../../shared/parser.js'
import { readSyntax, walk, type Syntax } from '../../shared/syntax.js'
import { foldOf } from '../normalise.js'
import { isNotMutable } from './not-mutable.js'

/** A statement without its blocks. `before` and `after` complete the text from `start` to `end`. */
export interface Unit {
  node: Syntax
  start: number
  end: number
  before: string
  after: string
}

/** Most units of one call, and the size above which a unit is just a table. */
const MOST_UNITS = 1500
const LONGEST_UNIT = 4000

const clauses: Record<string, { skip: number; before: string }> = {
  elif_clause: { skip: 2, before: '' },
  else_clause: { skip: 0, before: 'if x: pass\n' },
  except_clause: { skip: 0, before: 'try: pass\n' },
  except_group_clause: { skip: 0, before: 'try: pass\n' },
  finally_clause: { skip: 0, before: 'try: pass\n' },
  case_clause: { skip: 0, before: 'match x:\n ' },
}

const HOLDERS = new Set(['module', 'block'])
const CLAUSE = /^(?:elif|else|except|except_group|finally|case)_clause$/

function isUnit(node: Syntax): boolean {
  return (node.named && HOLDERS.has(node.parent?.type ?? '')) || CLAUSE.test(node.type)
}

/** True for a node below a unit that is a unit itself, or contains some. */
export function isApart(node: Syntax): boolean {
  return node.type === 'block' || CLAUSE.test(node.type)
}

function definitionOf(node: Syntax): Syntax {
  if (node.type !== 'decorated_definition') return node
  return node.children.find(child => child.field === 'definition') ?? node
}

function unitOf(whole: Syntax): Unit {
  const node = definitionOf(whole)
  const block = node.children.find(child => child.type === 'block' || child.type === 'case_clause')
  const { skip, before } = clauses[node.type] ?? { skip: 0, before: '' }
  const start = node.start + skip
  if (!block) return { node, start, end: node.end, before, after: '' }
  return {
    node,
    start,
    end: block.start,
    before,
    after: node.type === 'match_statement' ? '\n case _: pass' : 'pass',
  }
}

/** Mutable units on one of `lines` (ascending), in source order; an even selection when there are too many. */
export function unitsOf(root: Syntax, lines: number[]): Unit[] {
  const found: Unit[] = []
  const asked = (node: Syntax): boolean => touches(lines, node.line, node.endLine)
  const enter = (node: Syntax): boolean =>
    asked(node) &&
    (node.type === 'module' || HOLDERS.has(node.type) || holdsBlocks(node)) &&
    !isNotMutable(node)
  for (const node of walk(root, enter)) {
    if (!isUnit(node) || node.type === 'comment' || !asked(node) || isQuietUnit(node)) continue
    const unit = unitOf(node)
    if (unit.end - unit.start <= LONGEST_UNIT) found.push(unit)
  }
  return spread(found, MOST_UNITS)
}

function isQuietUnit(node: Syntax): boolean {
  return node.type !== 'raise_statement' && isNotMutable(node)
}

function holdsBlocks(node: Syntax): boolean {
  return (
    CLAUSE.test(node.type) ||
    isUnit(node) ||
    node.type === 'function_definition' ||
    node.type === 'class_definition'
  )
}

/** True when `ordered` has a value from `first` to `last`. */
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
 * Returns a check of edits in a unit: true when the text still parses and differs as code from the original and from
 * the results of all edits checked before.
 */
export function makeCheck(parse: Parse, text: string): (edits: Edit[], unit: Unit) => boolean {
  const known = new Map<Unit, Set<string> | null>()
  const read = (unit: Unit, own: string): string | null => {
    const whole = unit.before + own + unit.after
    const root = readSyntax(parse, whole)
    return root.broken ? null : foldOf(root)
  }
  return (edits, unit) => {
    const own = text.slice(unit.start, unit.end)
    const seen = known.get(unit) ?? seenFirst(read(unit, own))
    known.set(unit, seen)
    if (!seen) return false
    if (edits.some(edit => edit.start < unit.start || edit.end > unit.end)) return true
    const now = read(unit, applyEdits(own, moved(edits, -unit.start)))
    if (now === null || seen.has(now)) return false
    seen.add(now)
    return true
  }
}

function seenFirst(folded: string | null): Set<string> | null {
  return folded === null ? null : new Set([folded])
}
