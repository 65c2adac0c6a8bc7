// What asserts something and is not a test yet (bare assertions, functions without a runner) -> tests.
import type { TestTask } from '../../../core/model/target.js'
import { wrapAssertions, type Wrapping } from '../../shared/bare-assertions.js'
import { lastOf } from '../../shared/code-facts.js'
import { FIX_BARE, type Reply } from '../../shared/read-reply.js'
import type { ReadFacts } from './code-facts.js'
import type { ScriptPiece } from './outline.js'
import { indentText, quoteString } from './text.js'

/** Tests made from functions and assertions, where a reply holds no other test. */
export function looseTests(reply: Reply<ScriptPiece>, task: TestTask, facts: ReadFacts): ScriptPiece[] {
  const { pieces, tests, lost } = reply
  if (tests.length + lost.length > 0) return []
  const functions = pieces.flatMap(piece => testOfFunction(piece, facts) ?? [])
  const wrapping: Wrapping<ScriptPiece> = {
    facts,
    isLine: ({ kind, text }) =>
      kind === 'statement' ||
      (kind === 'helper' && !/^(?:async\s+)?function\b|^class\b|^(?:interface|type|enum)\b/.test(text)),
    isAssertion: line => line.kind === 'statement' && asserts(line, facts),
    testOf: (lines, number) => testAround(lines, `${lastOf(task.function.name)} ${number}`, facts),
  }
  return [...functions, ...wrapAssertions(pieces, functions.length + 1, wrapping)]
}

function asserts({ text }: ScriptPiece, facts: ReadFacts): boolean {
  const { assertions, throws } = facts(text)
  return throws || assertions.length > 0
}

function testAround(body: string, name: string, facts: ReadFacts): { name: string; text: string } {
  const { awaits, inner } = facts(body)
  return {
    name,
    text: `test(${quoteString(name)}, ${awaits ? 'async ' : ''}() => {\n${indentText(body, inner)}\n})`,
  }
}

const testHead =
  /^(?:async\s+)?(?:function\s+(test[\p{L}\p{N}_$]*)\s*\(\s*\)\s*\{|const\s+(test[\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?\(\s*\)\s*=>\s*\{)\n?/iu

/** `function testAdd() { assert(...) }`: a test in all but the call of a runner. */
function testOfFunction(piece: ScriptPiece, facts: ReadFacts): ScriptPiece | null {
  const { kind, group, text } = piece
  const head = kind === 'helper' && !group ? testHead.exec(text) : null
  const end = text.lastIndexOf('}')
  if (!head || end < 0 || !asserts(piece, facts)) return null
  const body = text.slice(head[0].length, end).trimEnd()
  const prefix = /^[ \t]*/.exec(body)?.[0] ?? ''
  const dedented = body.split('\n').map(row => (row.startsWith(prefix) ? row.slice(prefix.length) : row))
  const made = testAround(dedented.join('\n'), head[1] ?? head[2] ?? 'test', facts)
  return { ...piece, ...made, kind: 'test', draft: text, fixes: [FIX_BARE] }
}
