// An existing test file and what is added to it -> edits: imports joined, classes and the end continued.
import { insertAt, type Edit } from '../../shared/edits.js'
import type { Parse } from '../../shared/parser.js'
import { fieldOf, lastLeaf, namedOf, readSyntax, type Syntax } from '../../shared/syntax.js'
import { plainText } from '../../shared/functions.js'
import type { Added, Part } from '../../shared/test-file.js'
import { formatImport, isImport, layImports, nameText, parseImports, type ImportEntry } from '../imports.js'
import { indent } from '../scan.js'

const LONGEST = 200_000

/** True when tests can be added by syntax: it parses, ends its lines in one way, and is not a generated giant. */
export function makeContinues(parse: Parse): (existing: string) => boolean {
  return existing => {
    const hasOneEnd = !/\r(?!\n)/.test(existing) && !(existing.includes('\r\n') && /(?<!\r)\n/.test(existing))
    return existing.length <= LONGEST && hasOneEnd && !readSyntax(parse, plainText(existing)).broken
  }
}

export function editsFor<P extends Part<Syntax>>(
  present: Syntax,
  { imports, helpers, body }: Added<ImportEntry, P>,
  layClass: (part: P) => string,
): Edit[] {
  const parts = body.filter(part => typeof part === 'string' || !part.place)
  const added = [...helpers, ...parts.map(part => (typeof part === 'string' ? part : layClass(part)))]
  return [
    ...importsInto(present, imports),
    ...body.flatMap(part => (typeof part === 'string' ? [] : testsInto(part))),
    ...(added.length > 0 ? [atEnd(present, added.join('\n\n\n'))] : []),
  ]
}

/** Names join the import of the same module; other modules get lines behind the last import of the head. */
function importsInto(present: Syntax, wanted: readonly ImportEntry[]): Edit[] {
  const statements = present.children
    .filter(isImport)
    .map(node => ({ node, entries: parseImports(node.text), last: lastName(node) }))
  const there = new Set(statements.flatMap(({ entries }) => entries.map(formatImport)))
  const names = new Map<Syntax, Set<string>>()
  const left: ImportEntry[] = []
  for (const entry of wanted.filter(entry => !there.has(formatImport(entry)))) {
    const home = statements.find(
      ({ entries, last }) =>
        last !== null &&
        entry.name !== null &&
        entries.length > 0 &&
        entries.every(({ module, name }) => module === entry.module && name !== null && name !== '*'),
    )?.last
    if (home) names.set(home, (names.get(home) ?? new Set()).add(nameText(entry)))
    else left.push(entry)
  }
  const joined = [...names].map(([last, texts]) =>
    insertAt(last.end, [...texts].map(text => `, ${text}`).join('')),
  )
  return left.length > 0 ? [...joined, linesInto(present, layImports(left))] : joined
}

/** The last imported name of a `from` statement, null for others. */
function lastName(node: Syntax): Syntax | null {
  const names = node.type === 'import_from_statement' ? node.children : []
  return names.findLast(child => child.field === 'name') ?? null
}

/** Behind the last import before all definitions, else behind a docstring, else at the head. */
function linesInto(present: Syntax, lines: string): Edit {
  const statements = namedOf(present)
  const body = statements.find(node => /_definition$/.test(node.type))
  const last = statements.findLast(node => isImport(node) && (!body || node.start < body.start))
  if (last) return insertAt(lineEnd(present.source, last.end), `\n${lines}`)
  const [first] = statements
  const isText = first?.type === 'expression_statement' && namedOf(first)[0]?.type === 'string'
  if (first && isText) return insertAt(lineEnd(present.source, first.end), `\n\n${lines}`)
  return insertAt(first?.start ?? 0, `${lines}\n\n\n`)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** At the end of a class, with the margin of its first member. */
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

/** Behind the last statement, but before the block that runs the file as a program. */
function atEnd(present: Syntax, added: string): Edit {
  const statements = namedOf(present)
  const main = statements.findIndex(node => /^if\s+__name__\s*==/.test(node.text))
  const before = main < 0 ? statements.at(-1) : statements[main - 1]
  if (!before) return insertAt(statements[0]?.start ?? 0, `${added}\n\n\n`)
  const at = lineEnd(present.source, lastLeaf(before).end)
  return insertAt(at, `\n\n\n${added}${at >= present.source.length ? '\n' : ''}`)
}
