// Assertions without a test around them -> one test each, with the lines that they lean on.
import type { TestTask } from '../../../core/model/target.js'
import type { ReadFacts } from './code-facts.js'
import type { Piece } from './outline.js'
import { indentText, quoteString } from './text.js'

/** True for a statement, or a function without parameters named like a test, that claims something. */
export function isAssertion(piece: Piece, facts: ReadFacts): boolean {
  if (piece.kind === 'effect') return facts(piece.text).claims.length > 0
  return testFunction(piece, facts) !== null
}

const most = 50

/** Tests made of the assertions among `pieces`, which stand in one text. */
export function wrapBare(pieces: Piece[], task: TestTask, first: number, facts: ReadFacts): Piece[] {
  const subject = task.function.name.split('.').at(-1) ?? 'target'
  const lines = pieces.filter(piece => piece.kind === 'effect' || piece.kind === 'helper')
  const tests: Piece[] = []
  lines.forEach((line, at) => {
    if (!isAssertion(line, facts)) return
    const named = testFunction(line, facts)
    const draft = named ? line.text : [...leaningOn(lines, at, facts), line].map(one => one.text).join('\n')
    const name = named ? named.name : `${subject} ${first + tests.length}`
    const body = named ? named.body : draft
    const awaits = facts(line.text).awaits || facts(body).awaits
    const text = `test(${quoteString(name)}, ${awaits ? 'async ' : ''}() => {\n${indentText(body, facts(body).inner)}\n})`
    tests.push({ ...line, kind: 'test', name, text, draft, mended: ['test around the assertion'] })
  })
  return tests
}

/** `function testAdd() { assert(...) }`: a test in all but the call of a runner. */
function testFunction(piece: Piece, facts: ReadFacts): { name: string; body: string } | null {
  if (piece.kind !== 'helper' || piece.group) return null
  const head =
    /^(?:async\s+)?(?:function\s+(test[\p{L}\p{N}_$]*)\s*\(\s*\)\s*\{|const\s+(test[\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?\(\s*\)\s*=>\s*\{)\n?/iu.exec(
      piece.text,
    )
  const end = piece.text.lastIndexOf('}')
  if (!head || end < 0 || facts(piece.text).claims.length === 0) return null
  const body = piece.text.slice(head[0].length, end).replace(/\s+$/, '')
  const prefix = /^[ \t]*/.exec(body)?.[0] ?? ''
  return {
    name: head[1] ?? head[2] ?? 'test',
    body: body
      .split('\n')
      .map(row => (row.startsWith(prefix) ? row.slice(prefix.length) : row))
      .join('\n'),
  }
}

/** Earlier lines that set what a line reads, or change it by a call; found backwards. Functions stay helpers. */
function leaningOn(lines: Piece[], at: number, facts: ReadFacts): Piece[] {
  const wanted = new Set(facts(lines[at]?.text ?? '').uses)
  const found: Piece[] = []
  for (let before = at - 1; before >= Math.max(0, at - most); before -= 1) {
    const line = lines[before] as Piece
    const read = facts(line.text)
    if (
      !read.sound ||
      read.claims.length > 0 ||
      /^(?:async\s+)?function\b|^class\b|^(?:interface|type|enum)\b/.test(line.text)
    )
      continue
    const sets = line.kind === 'helper' && [...read.declares].some(name => wanted.has(name))
    const writes = line.kind === 'effect' && read.writes.some(write => wanted.has(rootOf(write.left)))
    const calls =
      line.kind === 'effect' &&
      read.calls.some(call => call.callee.includes('.') && wanted.has(rootOf(call.callee)))
    if (!sets && !writes && !calls) continue
    found.unshift(line)
    for (const name of read.uses) wanted.add(name)
  }
  return found
}

function rootOf(path: string): string {
  return /^[\p{L}\p{N}_$]*/u.exec(path)?.[0] ?? ''
}
