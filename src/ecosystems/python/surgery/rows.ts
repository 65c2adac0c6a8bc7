// The decorators of a test -> the rows of values that it is run with, and the edits that leave some of them out.
import type { Edit } from '../../shared/edits.js'
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'

/** The rows of one decorator, and the literal lists that they stand in: the rows, and their names when it has some. */
export interface Rows {
  nodes: Syntax[]
  lists: Syntax[]
}

/** Rows of the decorator that has most of them; null where a test has one row or is not parametrised by literals. */
export function rowsOf(test: Syntax): Rows | null {
  const decorators = test.parent?.type === 'decorated_definition' ? test.parent.children : []
  const all = decorators.flatMap(child => (child.type === 'decorator' ? (rowsOfDecorator(child) ?? []) : []))
  const most = Math.max(2, ...all.map(({ nodes }) => nodes.length))
  return all.find(({ nodes }) => nodes.length === most) ?? null
}

const isList = (node: Syntax | null | undefined) => node?.type === 'list' || node?.type === 'tuple'

function rowsOfDecorator(decorator: Syntax): Rows | null {
  const [call] = namedOf(decorator)
  const called = call?.type === 'call' ? fieldOf(call, 'function') : null
  const list = call && fieldOf(call, 'arguments')
  if (!called || list?.type !== 'argument_list') return null
  const args = namedOf(list)
  const rows = valuesOf(called.text, args)
  const nodes = rows && isList(rows) ? namedOf(rows) : []
  if (!rows || nodes.some(node => /splat/.test(node.type))) return null
  const ids = argument(args, 'ids')
  if (!ids || !isList(ids)) return { nodes, lists: [rows] }
  return namedOf(ids).length === nodes.length ? { nodes, lists: [rows, ids] } : null
}

/** Where a decorator has its values: `parametrize("a", [...])`, `parameterized.expand([...])`; null for any other. */
function valuesOf(path: string, args: Syntax[]): Syntax | null {
  if (/^parameterized(?:\.expand)?$/.test(path)) return args[0] ?? null
  if (!/(?:^|\.)parametrize$/.test(path)) return null
  const [, second] = args
  return second && second.type !== 'keyword_argument' ? second : argument(args, 'argvalues')
}

function argument(args: Syntax[], name: string): Syntax | null {
  const own = args.find(({ type, children }) => type === 'keyword_argument' && children[0]?.text === name)
  return own ? fieldOf(own, 'value') : null
}

/** Edits that leave out the rows of some indices; null when none would be left. */
export function withoutRows(rows: Rows, out: ReadonlySet<number>): Edit[] | null {
  if (out.size === rows.nodes.length) return null
  return rows.lists.flatMap(list => withoutItems(list, out))
}

/** Each item goes with the comma after it, and with its lines where nothing else stands on them. */
function withoutItems(list: Syntax, out: ReadonlySet<number>): Edit[] {
  const items = namedOf(list)
  const commaAfter = ({ end }: Syntax, at: number) =>
    list.children.find(
      ({ type, start }) => type === ',' && start >= end && start < (items[at + 1]?.start ?? list.end),
    )
  const edits = items.flatMap((item, at) =>
    out.has(at) ? [widened(item.start, commaAfter(item, at)?.end ?? item.end, list.source)] : [],
  )
  const last = items.at(-1)
  const isOpen = last && !out.has(items.length - 1) && !commaAfter(last, items.length - 1)
  if (isOpen && list.type === 'tuple' && out.size > 0)
    edits.push({ start: last.end, end: last.end, text: ',' })
  return edits
}

function widened(start: number, end: number, text: string): Edit {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0
  const after = /^[ \t]*(?:#[^\n]*)?/.exec(text.slice(end, end + 400))?.[0].length ?? 0
  const isAlone = text[start - before - 1] === '\n' && text[end + after] === '\n'
  if (isAlone) return { start: start - before, end: end + after + 1, text: '' }
  const space = /^[ \t]*/.exec(text.slice(end, end + 40))?.[0].length ?? 0
  return { start, end: end + (text[end + space] === '#' ? 0 : space), text: '' }
}
