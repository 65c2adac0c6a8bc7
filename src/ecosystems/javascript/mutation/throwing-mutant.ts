// Lines of a program -> the mutant in which every function there does nothing but throw what no test expects.
import type { Lines } from '../../../core/model/code.js'
import type { Mutant } from '../../../core/model/run.js'
import type { Syntax } from '../../shared/syntax.js'
import type { Edit } from '../rename.js'
import { functionAround } from './change.js'
import { entriesOf, type Entry } from './entries.js'
import { runsAtOnce } from './hosts.js'

export const THROWING_MUTANT = 'throwing'
/** What is thrown: no error, so that no test takes it for one of the code's own. */
export const MARKER = "{ testwright: 'throwing' }"

function outermost(entries: Entry[]): Entry[] {
  const made = new Set(entries.map(entry => entry.made))
  return entries.filter(entry => {
    for (let at = functionAround(entry.made); at; at = functionAround(at)) if (made.has(at)) return false
    return true
  })
}

/** The functions that stand in the lines; where none does, the innermost one around them. */
function throwingMutants(root: Syntax, [first, last]: Lines): Entry[] {
  const all = entriesOf(root).filter(entry => !runsAtOnce(entry.made))
  const inside = all.filter(({ made }) => made.line >= first && made.endLine <= last)
  if (inside.length > 0) return outermost(inside)
  const over = all.filter(({ made }) => made.line <= first && made.endLine >= last)
  return over.slice(-1)
}

function editOf({ after, value }: Entry): Edit[] {
  if (after) return [{ start: after.end, end: after.end, text: `; throw ${MARKER};` }]
  return value ? [{ start: value.start, end: value.end, text: `{ throw ${MARKER} }` }] : []
}

/** As the port has it; null when no function stands in these lines. */
export function throwingMutantOf(root: Syntax, lines: Lines): Mutant | null {
  const found = throwingMutants(root, lines)
  const edits = found.flatMap(editOf).reverse()
  const first = found[0]
  if (!first || edits.length === 0) return null
  return { id: THROWING_MUTANT, line: first.made.line, was: '', now: `throw ${MARKER}`, edits }
}

/** The functions that a throwing mutant's edits stand in. */
export function throwingMutantsOf(root: Syntax, mutant: Mutant): Entry[] {
  const starts = new Set(mutant.edits.map(edit => edit.start))
  return entriesOf(root).filter(({ after, value }) => starts.has(after ? after.end : (value?.start ?? -1)))
}
