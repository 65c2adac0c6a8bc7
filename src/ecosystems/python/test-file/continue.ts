// An existing test file and additions to it -> edits: imports joined, classes and the end of the file continued.
import { groupBy } from '../../../core/lists.js'
import { insertAt, replaceNode, type Edit } from '../../shared/edits.js'
import type { Parse } from '../../shared/parser.js'
import { fieldOf, lastLeaf, marginOf, namedOf, readSyntax, type Syntax } from '../../shared/syntax.js'
import { plainText } from '../../shared/functions.js'
import type { Added, Part } from '../../shared/test-file.js'
import {
  compare,
  formatImport,
  fromLine,
  isImport,
  layImports,
  nameText,
  parseImports,
  rank,
  type ImportEntry,
  type ImportLayout,
} from '../imports.js'
import { indent } from '../scan.js'

const LONGEST = 200_000

/** True when tests can be added by syntax: the file parses, has uniform line ends, and is not a generated giant. */
export function makeContinues(parse: Parse): (existing: string) => boolean {
  return existing => {
    const hasOneEnd = !/\r(?!\n)/.test(existing) && !(existing.includes('\r\n') && /(?<!\r)\n/.test(existing))
    return existing.length <= LONGEST && hasOneEnd && !readSyntax(parse, plainText(existing)).broken
  }
}

export function editsFor<P extends Part<Syntax>>(
  present: Syntax,
  { imports, helpers, body, codeStyle }: Added<ImportEntry, P> & { codeStyle: ImportLayout },
  layClass: (part: P) => string,
): Edit[] {
  const parts = body.filter(part => typeof part === 'string' || !part.place)
  const added = [...helpers, ...parts.map(part => (typeof part === 'string' ? part : layClass(part)))]
  return [
    ...importsInto(present, imports, codeStyle),
    ...body.flatMap(part => (typeof part === 'string' ? [] : testsInto(part))),
    ...(added.length > 0 ? [atEnd(present, added.join('\n\n\n'))] : []),
  ]
}

interface Statement {
  node: Syntax
  entries: ImportEntry[]
}

/** Adds names to the import of the same module; other modules get new lines among the imports. */
function importsInto(present: Syntax, wanted: readonly ImportEntry[], layout: ImportLayout): Edit[] {
  const statements: Statement[] = present.children
    .filter(isImport)
    .map(node => ({ node, entries: parseImports(node.text) }))
  const there = new Set(statements.flatMap(({ entries }) => entries.map(formatImport)))
  const names = new Map<Statement, Set<string>>()
  const left: ImportEntry[] = []
  for (const entry of wanted.filter(entry => !there.has(formatImport(entry)))) {
    const home = layout.single ? undefined : statements.find(statement => mayTake(statement, entry))
    if (home) names.set(home, (names.get(home) ?? new Set()).add(nameText(entry)))
    else left.push(entry)
  }
  const joined = [...names].flatMap(([statement, texts]) => namesInto(statement, [...texts], layout))
  return [...joined, ...linesInto(present, statements, left, layout)]
}

const mayTake = ({ entries }: Statement, entry: ImportEntry): boolean =>
  entry.name !== null &&
  entries.length > 0 &&
  entries.every(({ module, name }) => module === entry.module && name !== null && name !== '*')

/** Possible orders of names in imports: constants, classes and functions separate, or all alphabetical. */
const orders: ((name: string) => string)[] = [
  name => `${/^[A-Z\d_]{2,}$/.test(name) ? 0 : /^_*[A-Z]/.test(name) ? 1 : 2} ${name.toLowerCase()}`,
  name => name.toLowerCase(),
  name => name,
]

/** Inserts names in their order if there is one, else at the end; on separate lines if the others are. */
function namesInto({ node }: Statement, wanted: string[], { width }: ImportLayout): Edit[] {
  const standing = node.children.filter(child => child.field === 'name')
  const [last] = standing.slice(-1)
  if (!last) return []
  const keys = orders.map(key => standing.map(({ text }) => key(text)))
  const at = keys.findIndex(all =>
    all.every((key, index) => index === 0 || compare(all[index - 1] ?? '', key) <= 0),
  )
  const key = orders[at] ?? null
  const isTall = standing.length > 1 && last.line > (standing.at(-2)?.line ?? 0)
  const placed = wanted.toSorted((a, b) => compare(key?.(a) ?? '', key?.(b) ?? ''))
  if (node.line === node.endLine && !node.text.includes('(')) {
    const all = [...standing.map(({ text }) => text), ...placed]
    const laid = key ? all.toSorted((a, b) => compare(key(a), key(b))) : all
    return [replaceNode(node, fromLine(parseImports(node.text)[0]?.module ?? '', laid, width))]
  }
  const gap = isTall ? `,\n${marginOf(last)}` : ', '
  return placed.map(name => {
    const next = key ? standing.find(({ text }) => compare(key(text), key(name)) > 0) : undefined
    return next ? insertAt(next.start, `${name}${gap}`) : insertAt(last.end, `${gap}${name}`)
  })
}

/** Inserts lines according to the order of the imports. */
function linesInto(
  present: Syntax,
  statements: readonly Statement[],
  left: readonly ImportEntry[],
  layout: ImportLayout,
): Edit[] {
  const body = namedOf(present).find(node => /_definition$/.test(node.type))
  const head = statements.filter(({ node }) => !body || node.start < body.start)
  if (left.length > 0 && head.length === 0) return [atHead(present, layImports([...left], layout))]
  const groups = groupBy(left, ({ module, name }) => `${name === null ? 0 : 1} ${module}`)
  const placed = [...groups.values()].map(group => ({ group, edit: inOrder(present, head, group, layout) }))
  const rest = groupBy(
    placed.flatMap(({ group, edit }) => (edit ? [] : group)),
    ({ module }) => String(rank(module, layout)),
  )
  const added = [...rest]
    .sort(([a], [b]) => compare(a, b))
    .map(([of, group]) => apart(present, head, { of: Number(of), group, layout }))
  // At one position, groups before the imports come first, then lines after a statement.
  const isBehind = ({ text }: Edit): boolean => text.startsWith('\n')
  return [
    ...added.filter(edit => !isBehind(edit)),
    ...placed.flatMap(({ edit }) => edit ?? []),
    ...added.filter(isBehind),
  ]
}

/** `import` statements come before `from` imports. */
const placeOf = ({ module, name }: ImportEntry): string =>
  `${name === null ? 0 : 1} ${module.toLowerCase()}${name === null ? '' : ` ${orders[0]?.(name) ?? ''}`}`

/** After the statements that come before it, among those of the same package or origin. Null when there are none. */
function inOrder(
  { source }: Syntax,
  head: readonly Statement[],
  group: readonly ImportEntry[],
  layout: ImportLayout,
): Edit | null {
  const [first] = group
  if (!first) return null
  const root = (module: string): string => module.split('.')[0] ?? ''
  const known = rank(first.module, layout)
  // Which other packages are the project's own is unknown: only the groups of the standard library and frameworks are.
  const isAlike = (module: string): boolean =>
    known > 2 ? root(module) === root(first.module) : rank(module, layout) === known
  const alike = head.filter(({ entries: [entry] }) => entry !== undefined && isAlike(entry.module))
  const next = alike[0]
  if (!next) return null
  const before = alike.findLast(
    ({ entries: [entry] }) => entry && compare(placeOf(entry), placeOf(first)) < 0,
  )
  const lines = layImports([...group], layout)
  const gap = (other: ImportEntry | undefined): string =>
    layout.apart && (other?.name === null) !== (first.name === null) ? '\n\n' : '\n'
  return before
    ? insertAt(lineEnd(source, before.node.end), `${gap(before.entries[0])}${lines}`)
    : insertAt(next.node.start, `${lines}${gap(next.entries[0])}`)
}

/** A new group, after the groups that come before it. */
function apart(
  { source }: Syntax,
  head: readonly Statement[],
  { of, group, layout }: { of: number; group: ImportEntry[]; layout: ImportLayout },
): Edit {
  const rankOf = ({ entries: [entry] }: Statement): number => rank(entry?.module ?? '', layout)
  const lines = layImports(group, layout)
  const last = head.findLast(statement => rankOf(statement) <= of)
  if (!last) return insertAt(head[0]?.node.start ?? 0, `${lines}\n\n`)
  return insertAt(lineEnd(source, last.node.end), `${rankOf(last) < of ? '\n\n' : '\n'}${lines}`)
}

/** In a file without imports: after its docstring, or at the top. */
function atHead(present: Syntax, lines: string): Edit {
  const [first] = namedOf(present)
  const isText = first?.type === 'expression_statement' && namedOf(first)[0]?.type === 'string'
  if (first && isText) return insertAt(lineEnd(present.source, first.end), `\n\n${lines}`)
  return insertAt(first?.start ?? 0, `${lines}\n\n\n`)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** At the end of a class, with the indentation of its first member. */
function testsInto({ place, tests }: Part<Syntax>): Edit[] {
  const body = place && fieldOf(place, 'body')
  if (!body) return []
  const { source } = body
  const first = namedOf(body)[0] ?? body
  const margin = source.slice(source.lastIndexOf('\n', first.start) + 1, first.start)
  const plain = /^[ \t]+$/.test(margin) ? margin : '    '
  const text = tests.map(test => indent(test).replaceAll(/^ {4}/gm, plain)).join('\n\n')
  return [insertAt(lineEnd(source, lastLeaf(body).end), `\n\n${text}`)]
}

/** After the last statement, but before the main block. */
function atEnd(present: Syntax, added: string): Edit {
  const statements = namedOf(present)
  const main = statements.findIndex(node => /^if\s+__name__\s*==/.test(node.text))
  const before = main < 0 ? statements.at(-1) : statements[main - 1]
  if (!before) return insertAt(statements[0]?.start ?? 0, `${added}\n\n\n`)
  const at = lineEnd(present.source, lastLeaf(before).end)
  return insertAt(at, `\n\n\n${added}${at >= present.source.length ? '\n' : ''}`)
}
