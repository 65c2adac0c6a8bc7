// What asserts something and is not a test yet (bare assertions, functions without a runner) -> tests.
import { wrapAssertions, type Wrapping } from '../../shared/bare-assertions.js'
import { lastOf } from '../../shared/code-facts.js'
import { FIX_BARE, type Reply } from '../../shared/read-reply.js'
import type { Setting } from './fix-imports.js'
import type { ScriptPiece } from './outline.js'
import { indentText, quoteString } from './text.js'

/** Tests made from functions and assertions, where a reply holds no other test. */
export function looseTests(reply: Reply<ScriptPiece>, setting: Setting): ScriptPiece[] {
  const { pieces, tests, lost } = reply
  const { task, facts } = setting
  if (tests.length + lost.length > 0) return []
  const functions = pieces.flatMap(piece => testOfFunction(piece, setting) ?? [])
  const wrapping: Wrapping<ScriptPiece> = {
    facts,
    isLine: ({ kind, text }) =>
      kind === 'statement' ||
      (kind === 'helper' && !/^(?:async\s+)?function\b|^class\b|^(?:interface|type|enum)\b/.test(text)),
    isAssertion: line => line.kind === 'statement' && asserts(line, setting),
    testOf: (lines, number) => testAround(lines, `${lastOf(task.function.name)} ${number}`, setting),
  }
  return [...functions, ...wrapAssertions(pieces, functions.length + 1, wrapping)]
}

function asserts({ text }: ScriptPiece, { facts }: Setting): boolean {
  const { assertions, throws } = facts(text)
  return throws || assertions.length > 0
}

function testAround(body: string, name: string, { read, facts }: Setting): { name: string; text: string } {
  const head = `test(${quoteString(name)}, ${facts(body).awaits ? 'async ' : ''}() => {`
  return { name, text: `${head}\n${indentText(body, read)}\n})` }
}

const testHead =
  /^(?:async\s+)?(?:function\s+(test[\p{L}\p{N}_$]*)\s*\(\s*\)\s*\{|const\s+(test[\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?\(\s*\)\s*=>\s*\{)\n?/iu

/** `function testAdd() { assert(...) }`: a test in all but the call of a runner. */
function testOfFunction(piece: ScriptPiece, setting: Setting): ScriptPiece | null {
  const { kind, group, text } = piece
  const head = kind === 'helper' && !group ? testHead.exec(text) : null
  const end = text.lastIndexOf('}')
  if (!head || end < 0 || !asserts(piece, setting)) return null
  const body = text.slice(head[0].length, end).trimEnd()
  const prefix = /^[ \t]*/.exec(body)?.[0] ?? ''
  const dedented = body.split('\n').map(row => (row.startsWith(prefix) ? row.slice(prefix.length) : row))
  const made = testAround(dedented.join('\n'), head[1] ?? head[2] ?? 'test', setting)
  return { ...piece, ...made, kind: 'test', draft: text, fixes: [FIX_BARE] }
}
