// An existing test file and what a sheet adds -> the same file with imports joined, classes and the end continued.
import type { Parse } from '../shared/parser.js'
import { fieldOf, lastLeaf, namedOf, readSyntax, type Syntax } from '../shared/syntax.js'
import { formatImport, layImports, type ImportEntry } from './imports.js'
import { indent } from './scan.js'
import type { ClassPart, Present, TestFileBuilder } from './test-file-builder.js'

interface Insertion {
  at: number
  text: string
}

const mostCharacters = 200_000

/** True when tests can be added by syntax: it parses, ends its lines in one way, and is no generated giant. */
export function makeContinues(parse: Parse): (existing: string) => boolean {
  return existing => {
    if (existing.length > mostCharacters || /\r(?!\n)/.test(existing)) return false
    if (existing.includes('\r\n') && /(?<!\r)\n/.test(existing)) return false
    return !readSyntax(parse, existing.replaceAll('\r\n', '\n')).broken
  }
}

/** The text of the file with what the sheet holds; every other byte of it stays. */
export function continueFile(
  present: Present,
  builder: TestFileBuilder,
  layClass: (part: ClassPart) => string,
): string {
  const missing = builder.imports.filter(entry => !isThere(entry, present))
  const parts = builder.body.filter(part => typeof part === 'string' || !part.continued)
  const added = [...builder.helpers, ...parts.map(part => (typeof part === 'string' ? part : layClass(part)))]
  const insertions = [
    ...importsInto(present, missing),
    ...builder.body.flatMap(part => (typeof part === 'string' ? [] : testsInto(present, part))),
    ...(added.length > 0 ? [atEnd(present, added.join('\n\n\n'))] : []),
  ]
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), present.text)
}

function isThere(entry: ImportEntry, present: Present): boolean {
  return present.imports.some(({ entries }) =>
    entries.some(each => formatImport(each) === formatImport(entry)),
  )
}

/** Names join the import of the same module; other modules get lines behind the last import of the head. */
function importsInto(present: Present, missing: ImportEntry[]): Insertion[] {
  const joined = new Map<Syntax, string[]>()
  const left: ImportEntry[] = []
  for (const entry of missing) {
    const home = present.imports.find(
      ({ entries, node }) =>
        entry.name !== null &&
        entries.every(each => each.module === entry.module && each.name !== null && each.name !== '*') &&
        entries.length > 0 &&
        lastName(node) !== null,
    )
    const name = `${entry.name ?? ''}${entry.alias ? ` as ${entry.alias}` : ''}`
    if (home) joined.set(home.node, [...new Set([...(joined.get(home.node) ?? []), name])])
    else left.push(entry)
  }
  const inside = [...joined].map(([node, names]) => ({
    at: lastName(node)?.end ?? node.end,
    text: names.map(name => `, ${name}`).join(''),
  }))
  if (left.length === 0) return inside
  const lines = layImports(left)
  const body = namedOf(present.root).find(node => /_definition$/.test(node.type))
  const head = present.imports.filter(({ node }) => !body || node.start < body.start)
  const last = head.at(-1)?.node
  if (last) return [...inside, { at: lineEnd(present.text, last.end), text: `\n${lines}` }]
  const first = namedOf(present.root)[0]
  const opening =
    first?.type === 'expression_statement' && namedOf(first)[0]?.type === 'string' ? first : null
  if (opening) return [...inside, { at: lineEnd(present.text, opening.end), text: `\n\n${lines}` }]
  return [...inside, { at: first?.start ?? 0, text: `${lines}\n\n\n` }]
}

/** The last imported name of a `from` statement, null for others. */
function lastName(node: Syntax): Syntax | null {
  if (node.type !== 'import_from_statement') return null
  return node.children.findLast(child => child.field === 'name') ?? null
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function testsInto(present: Present, part: ClassPart): Insertion[] {
  const body = part.continued && fieldOf(part.continued, 'body')
  if (!body) return []
  const first = namedOf(body)[0] ?? body
  const margin = present.text.slice(present.text.lastIndexOf('\n', first.start) + 1, first.start)
  const plain = /^[ \t]+$/.test(margin) ? margin : '    '
  const text = part.tests.map(each => indent(each).replaceAll(/^ {4}/gm, plain)).join('\n\n')
  return [{ at: lineEnd(present.text, lastLeaf(body).end), text: `\n\n${text}` }]
}

/** Behind the last statement, but before the block that runs the file as a program. */
function atEnd({ text, root }: Present, added: string): Insertion {
  const statements = namedOf(root)
  const main = statements.findIndex(
    node => node.type === 'if_statement' && /^if\s+__name__\s*==/.test(node.text),
  )
  const before = main > 0 ? statements[main - 1] : main === 0 ? null : statements.at(-1)
  if (!before) return { at: statements[0]?.start ?? 0, text: `${added}\n\n\n` }
  const at = lineEnd(text, lastLeaf(before).end)
  return { at, text: `\n\n\n${added}${at >= text.length ? '\n' : ''}` }
}
