// Python tests for `shared/surgery.ts`: how one is opened, varied and renamed.
import type { Candidate } from '../../../core/model/candidate.js'
import type { Surgery } from '../../../core/model/ports.js'
import { applyEdits, replaceNode, type Edit } from '../../shared/edits.js'
import { dedentedText } from '../../shared/functions.js'
import type { Parse } from '../../shared/parser.js'
import { makeSurgery as surgeryFor, type OpenTest } from '../../shared/surgery.js'
import { fieldOf, namedOf, readSyntax, type ReadText, type Syntax } from '../../shared/syntax.js'
import { assertionsOf } from './assertions.js'
import { editsOf, type Fate } from './variants.js'

export function makeSurgery(parse: Parse): Surgery {
  const read = (text: string) => readSyntax(parse, text)
  return surgeryFor({
    read,
    open: candidate => openTest(candidate, read),
    rename: (candidate, name) => renaming(read(candidate.code), candidate.name, name),
  })
}

function renaming(root: Syntax, from: string, to: string): Edit | null {
  const test = testOf(root, from)
  const label = test && fieldOf(test, 'name')
  return label && replaceNode(label, to)
}

/** Renames the first test of a text. */
export function renameTest(code: string, name: string, read: ReadText): string {
  const edit = renaming(read(code), '', name)
  return edit ? applyEdits(code, [edit]) : code
}

/** A test taken apart; null when that is not possible. */
export function openTest(candidate: Candidate, read: (text: string) => Syntax): OpenTest | null {
  const source = candidate.code.replaceAll('\r\n', '\n')
  const root = read(source)
  const test = root.broken ? null : testOf(root, candidate.name)
  if (!test) return null
  const own = rowsOf(test)
  const { rows, ...place } = own ? { rows: own, source } : (rowsByName(test, candidate, read) ?? { source })
  if (rows)
    return {
      ...place,
      assertions: rows.nodes.map(node => ({ code: dedentedText(node), comparison: null })),
      vary: (swallow, drop) => withoutRows(rows, new Set([...swallow, ...drop])),
    }
  const assertions = assertionsOf(test)
  return {
    source,
    assertions: assertions.map(({ node, comparison }) => ({ code: dedentedText(node), comparison })),
    vary: (swallow, drop) => {
      const fateOf = (at: number): Fate | null => (drop.has(at) ? 'drop' : swallow.has(at) ? 'swallow' : null)
      return editsOf(new Map(assertions.map(({ node }, at) => [node, fateOf(at)])))
    },
  }
}

/** The test function: the one with the given name, else the first. */
export function testOf(root: Syntax, name: string): Syntax | null {
  const all = namedOf(root)
    .map(whole => (whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole))
    .filter(node => node?.type === 'function_definition')
  return all.find(node => node && fieldOf(node, 'name')?.text === name) ?? all[0] ?? null
}

/** The rows of one decorator, and the literal lists that contain them: the rows, and their ids if there are any. */
interface Rows {
  nodes: Syntax[]
  lists: Syntax[]
}

/** Rows of the decorator with the most; null for a single row or a test not parametrised by literals. */
function rowsOf(test: Syntax): Rows | null {
  const decorators = test.parent?.type === 'decorated_definition' ? test.parent.children : []
  const all = decorators.flatMap(child => (child.type === 'decorator' ? (rowsOfDecorator(child) ?? []) : []))
  const most = Math.max(2, ...all.map(({ nodes }) => nodes.length))
  return all.find(({ nodes }) => nodes.length === most) ?? null
}

/** Rows of a table in a helper of the test: `@pytest.mark.parametrize("a", CASES)`. */
function rowsByName(
  test: Syntax,
  { helpers }: Candidate,
  read: (text: string) => Syntax,
): (Pick<OpenTest, 'source' | 'helper'> & { rows: Rows }) | null {
  const decorators = test.parent?.type === 'decorated_definition' ? test.parent.children : []
  const names = decorators.flatMap(child => {
    const call = child.type === 'decorator' ? namedOf(child)[0] : undefined
    const called = call?.type === 'call' ? fieldOf(call, 'function') : null
    const list = call && fieldOf(call, 'arguments')
    const values = called && list ? valuesOf(called.text, namedOf(list)) : null
    return values?.type === 'identifier' ? [values.text] : []
  })
  for (const [helper, source] of helpers.entries()) {
    const set = namedOf(read(source))
      .flatMap(namedOf)
      .find(node => node.type === 'assignment')
    const [left, right] = set ? [fieldOf(set, 'left'), fieldOf(set, 'right')] : []
    const nodes = right && isList(right) ? namedOf(right) : []
    const isTable = nodes.length > 1 && !nodes.some(node => /splat/.test(node.type))
    if (left && right && names.includes(left.text) && isTable)
      return { source, helper, rows: { nodes, lists: [right] } }
  }
  return null
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

/** The values of a decorator: `parametrize("a", [...])`, `parameterized.expand([...])`; null for any other. */
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

/** Edits that remove the rows with some indices; null when none would be left. */
function withoutRows(rows: Rows, out: ReadonlySet<number>): Edit[] | null {
  if (out.size === rows.nodes.length) return null
  return rows.lists.flatMap(list => withoutItems(list, out))
}

/** Removes items with the comma after each, and their lines when nothing else is on them. */
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
