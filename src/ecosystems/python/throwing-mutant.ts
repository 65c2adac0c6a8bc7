// Lines of a module -> the one mutant in which every function that stands there only raises.
import type { Mutant } from '../../core/model/run.js'
import type { Lines } from '../../core/model/code.js'
import type { Edit } from '../shared/mutation.js'
import type { Parse } from '../shared/parser.js'
import { fieldOf, lastLeaf, namedOf, readSyntax, walk, type Syntax } from '../shared/syntax.js'
import { isDocstring } from './tokens.js'

/** `type` may be the name of a parameter: it is taken from a class that needs no name. */
const RAISE = "raise (0).__class__.__class__('TestwrightCanary', (BaseException,), {})"

/** Outermost functions that stand wholly in the lines; without any, those that the lines touch. */
function functionsIn(root: Syntax, [first, last]: Lines): Syntax[] {
  const all: Syntax[] = []
  for (const node of walk(root, node => node.type !== 'function_definition'))
    if (node.type === 'function_definition') all.push(node)
  const whole = all.filter(node => node.line >= first && lastLeaf(node).endLine <= last)
  return whole.length > 0 ? whole : all.filter(node => node.line <= last && lastLeaf(node).endLine >= first)
}

function raising(node: Syntax): Edit[] {
  const body = fieldOf(node, 'body')
  const statements = body ? namedOf(body) : []
  const [head] = statements
  if (!body || !head) return []
  const documented = isDocstring(head)
  const first = documented ? statements[1] : head
  if (!first) return [{ start: head.end, end: head.end, text: `; ${RAISE}` }]
  const last = statements.at(-1) as Syntax
  const end = Math.max(first.start, lastLeaf(last).end)
  return [{ start: first.start, end, text: RAISE }]
}

/** The throwing mutant of the functions in `lines`, null when none can be made to raise. */
export function throwingMutantOf(parse: Parse, source: string, lines: Lines): Mutant | null {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const found = functionsIn(readSyntax(parse, source.slice(mark)), lines)
  const edits = found.flatMap(raising).sort((a, b) => b.start - a.start)
  const [line] = found.map(node => node.line)
  if (edits.length === 0 || line === undefined) return null
  const moved = edits.map(edit => ({ ...edit, start: edit.start + mark, end: edit.end + mark }))
  return { id: 'throwing', line, was: 'the whole body', now: 'raise', edits: moved }
}
