// The decorators of a test -> the rows of values that it is run with, and the edits that leave some of them out.
import type { Edit } from '../shared/edits.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

/** The literal lists of one decorator whose items belong together: the rows, and their names when it has some. */
export interface Rows {
  nodes: Syntax[]
  lists: Syntax[]
}

const NONE: Rows = { nodes: [], lists: [] }

function isList(node: Syntax | null | undefined): node is Syntax {
  return node?.type === 'list' || node?.type === 'tuple'
}

function valueOf(args: Syntax[], name: string): Syntax | null {
  const own = args.find(each => {
    const label = each.type === 'keyword_argument' ? fieldOf(each, 'name') : null
    return label !== null && label.text === name
  })
  return own ? fieldOf(own, 'value') : null
}

/** Where a decorator has its values: `parametrize("a", [...])`, `parameterized.expand([...])`; null for any other. */
function valuesOf(path: string, args: Syntax[]): Syntax | null {
  if (/^parameterized(?:\.expand)?$/.test(path)) return args[0] ?? null
  if (!/(?:^|\.)parametrize$/.test(path)) return null
  const second = args[1]
  return second && second.type !== 'keyword_argument' ? second : valueOf(args, 'argvalues')
}

function rowsOfDecorator(decorator: Syntax): Rows {
  const call = namedOf(decorator)[0]
  const called = call?.type === 'call' ? fieldOf(call, 'function') : null
  const list = call?.type === 'call' ? fieldOf(call, 'arguments') : null
  if (!called || list?.type !== 'argument_list') return NONE
  const args = namedOf(list)
  const given = valuesOf(decorator.source.slice(called.start, Math.min(called.end, called.start + 80)), args)
  if (!isList(given)) return NONE
  const nodes = namedOf(given)
  if (nodes.some(node => /splat/.test(node.type))) return NONE
  const ids = valueOf(args, 'ids')
  if (!isList(ids)) return { nodes, lists: [given] }
  return namedOf(ids).length === nodes.length ? { nodes, lists: [given, ids] } : NONE
}

/** Rows of the decorator that has most of them; none where a test has one row or is not parametrised by literals. */
export function rowsOf(test: Syntax): Rows {
  const whole = test.parent?.type === 'decorated_definition' ? test.parent : null
  const all = (whole?.children ?? [])
    .filter(child => child.type === 'decorator')
    .map(decorator => rowsOfDecorator(decorator))
  const most = all.reduce((one, other) => (other.nodes.length > one.nodes.length ? other : one), NONE)
  return most.nodes.length > 1 ? most : NONE
}

/** Edits that leave out the rows of some indices; null when none would be left. */
export function withoutRows(rows: Rows, out: Set<number>): Edit[] | null {
  if (out.size > 0 && rows.nodes.every((_, at) => out.has(at))) return null
  if ([...out].some(at => !(at in rows.nodes))) return null
  return out.size === 0 ? [] : rows.lists.flatMap(list => withoutItems(list, out))
}

/** Each item goes with the comma after it, and with its lines where nothing else stands on them. */
function withoutItems(list: Syntax, out: Set<number>): Edit[] {
  const parts = list.children.filter(child => child.type !== 'comment')
  const edits: Edit[] = []
  let number = -1
  let bare: Syntax | null = null
  parts.forEach((part, place) => {
    if (!part.named) return
    number += 1
    const comma = parts[place + 1]?.type === ',' ? parts[place + 1] : undefined
    if (out.has(number)) edits.push(widened(part.start, comma?.end ?? part.end, list.source))
    else bare = comma ? null : part
  })
  const last = bare as Syntax | null
  if (last && list.type === 'tuple') edits.push({ start: last.end, end: last.end, text: ',' })
  return edits
}

function widened(start: number, end: number, text: string): Edit {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0
  const after = /^[ \t]*(?:#[^\n]*)?/.exec(text.slice(end, end + 400))?.[0].length ?? 0
  const alone = text[start - before - 1] === '\n' && text[end + after] === '\n'
  if (alone) return { start: start - before, end: end + after + 1, text: '' }
  const space = /^[ \t]*/.exec(text.slice(end, end + 40))?.[0].length ?? 0
  return { start, end: end + (text[end + space] === '#' ? 0 : space), text: '' }
}
