// Replies with an incomplete test (no head, or just an assertion) -> tests.
import type { TestTask } from '../../../core/model/target.js'
import { wrapAssertions, type Wrapping } from '../../shared/bare-assertions.js'
import { lastOf } from '../../shared/code-facts.js'
import { FIX_BARE, type Reply } from '../../shared/read-reply.js'
import type { Setting } from './fix-imports.js'
import { type ScriptPiece, indentText } from './outline.js'
import { scan } from './scan.js'
import { quote } from '../literal.js'

/** The text with its missing beginning added; null when nothing is missing. */
export function completeStart(text: string, task: TestTask): string | null {
  const at = text.search(/\S/)
  if (at < 0) return null
  const start = text.lastIndexOf('\n', at) + 1
  const before = text.slice(0, start)
  const rest = text.slice(start)
  const [first = ''] = rest.split('\n', 1)
  if (first.length > 1000) return null
  const inside = rest.slice(first.length, first.length + 400).split(/\n\S/)[0] ?? ''
  const word = /^\s*(?:describe|it|test)\b/m.test(inside) ? 'describe' : 'test'
  if (opened.test(first)) return `${before}${word}(${rest.trimStart()}`
  const mark = statement.test(first) ? null : titled.exec(first)?.[1]
  if (mark) return `${before}${word}(${mark}${rest.trimStart()}`
  if (matched.test(first) && !asserting.test(first) && closesMore(first))
    return `${before}expect(${rest.trimStart()}`
  const head = /^[ \t]/.test(first) ? headOfBody(rest, task) : null
  return head === null ? null : `${before}${head}\n${rest}`
}

const opened =
  /^[ \t]*(['"`])(?:(?!\1)[^\\\n]|\\.){0,200}\1[ \t]*,[ \t]*(?:async[ \t]*)?(?:\(|function\b|[\p{L}_$]+[ \t]*=>)/u
const titled =
  /^[^'"`\n=;{}]{0,200}(['"`])[ \t]*,[ \t]*(?:async[ \t]*)?(?:\([^()\n]*\)[ \t]*=>|function\b|[\p{L}_$]+[ \t]*=>)/u
const statement =
  /^[ \t]*(?:[\p{L}_$][\p{L}\p{N}_$.]*[ \t]*[(=]|(?:import|export|const|let|var|function|class|async|await|return|if|for|while|try)\b|[/*}#@])/u
const asserting = /^[ \t]*(?:await[ \t]+)?(?:expect|assert)\b/
const matched = /^[^\n]{1,400}?\)[ \t]*\.(?:not\.|resolves\.|rejects\.)*(?:to[A-Z]\w*|to\.)/

/** True when a closing parenthesis precedes its opening one. */
function closesMore(row: string): boolean {
  let depth = 0
  for (const letter of row) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (depth < 0) return true
  }
  return false
}

/** The head of a test for indented assertions that end with an unindented closing bracket. */
function headOfBody(rest: string, task: TestTask): string | null {
  const end = rest.slice(0, 20_000).search(/^[ \t]*\}\)/m)
  const body = rest.slice(0, Math.max(0, end))
  if (!body.split('\n').some(row => asserting.test(row))) return null
  const { heads, open, inside } = scan(body)
  if (heads.length > 0 || open.length > 0 || inside) return null
  return `test(${quote(lastOf(task.function.name))}, ${/\bawait\b/.test(body) ? 'async ' : ''}() => {`
}

/** Tests made from functions and assertions, if a reply contains no other test. */
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
  const head = `test(${quote(name)}, ${facts(body).awaits ? 'async ' : ''}() => {`
  return { name, text: `${head}\n${indentText(body, read)}\n})` }
}

const testHead =
  /^(?:async\s+)?(?:function\s+(test[\p{L}\p{N}_$]*)\s*\(\s*\)\s*\{|const\s+(test[\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?\(\s*\)\s*=>\s*\{)\n?/iu

/** `function testAdd() { assert(...) }`: a test except for the runner's call. */
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
