// What a reply sets on objects at the top level of its file -> the same around the body of each test, undone at its
// end.
import { applyEdits } from '../../shared/edits.js'
import { fieldOf, lineStart, namedOf, readSyntax, type Syntax } from '../../shared/syntax.js'
import type { Parse } from '../../shared/parser.js'
import type { ReadFacts } from './code-facts.js'
import type { PythonPiece } from './outline.js'

/** `shop.price.RATE = 7`, `os.environ['RATE'] = '7'` */
const attribute =
  /^((?:[\p{L}_][\p{L}\p{N}_]*\.)*[\p{L}_][\p{L}\p{N}_]*)\.([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)\s*([^]+)$/u
const entry =
  /^((?:[\p{L}_][\p{L}\p{N}_]*\.)*[\p{L}_][\p{L}\p{N}_]*)\[((['"])[^'"\\\]]*\3)\]\s*=(?!=)\s*([^]+)$/u

/** The import that a test with such a scope needs. */
export const ownScopeImport = 'from unittest import mock'

/**
 * The test wrapped in what the same block of the reply sets for its whole file; unchanged when there is nothing.
 * `isShared` recognizes names of objects that outlive the file.
 */
export function withOwnScope(
  test: PythonPiece,
  pieces: readonly PythonPiece[],
  isShared: (name: string) => boolean,
  { facts, parse, symbol }: { facts: ReadFacts; parse: Parse; symbol: string },
): string {
  const near = pieces.filter(
    ({ kind, block, group }) => kind === 'statement' && block === test.block && !group,
  )
  const patches = near.flatMap(({ text }) => {
    const { sound, writes, binds } = facts(text)
    return sound && writes.length === 1 && binds.size === 0
      ? (patchOf(text.trim(), isShared, symbol) ?? [])
      : []
  })
  // Multi-line strings would change if their lines were indented.
  const isTaken = facts(test.text).parameters.includes('mock')
  if (patches.length === 0 || isTaken || /"""|'''|\\\n/.test(test.text)) return test.text
  const [top] = namedOf(readSyntax(parse, test.text))
  const body = top && fieldOf(fieldOf(top, 'definition') ?? top, 'body')
  return body ? wrapped(test.text, body, [...new Set(patches)]) : test.text
}

/** A replacement of the target itself is skipped. */
function patchOf(text: string, isShared: (name: string) => boolean, symbol: string): string | null {
  const [, owner = '', name = '', value = ''] = attribute.exec(text) ?? []
  const isOwn = (path: string): boolean => isShared(path.split('.')[0] ?? '')
  if (owner !== '' && name !== symbol && !value.includes('\n'))
    return isOwn(owner) ? `mock.patch.object(${owner}, '${name}', ${value})` : null
  const [, holder = '', key = '', , item = ''] = entry.exec(text) ?? []
  return holder !== '' && !item.includes('\n') && isOwn(holder)
    ? `mock.patch.dict(${holder}, {${key}: ${item}})`
    : null
}

function wrapped(text: string, body: Syntax, patches: string[]): string {
  const start = lineStart(text, body.start)
  const margin = text.slice(start, body.start)
  // The body is on the same line as `def`.
  if (margin.trim() !== '') return text
  const inner = text.slice(start).split('\n')
  const step = margin.includes('\t') ? '\t' : '    '
  const open = patches.map((patch, at) => `${margin}${step.repeat(at)}with ${patch}:`)
  const deeper = inner.map(line => (line.trim() === '' ? line : step.repeat(patches.length) + line))
  return applyEdits(text, [{ start, end: text.length, text: [...open, ...deeper].join('\n') }])
}
