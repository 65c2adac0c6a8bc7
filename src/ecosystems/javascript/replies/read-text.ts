// One text of a reply -> its pieces, with a missing head added, repaired if it does not parse.
import type { TestTask } from '../../../core/model/target.js'
import type { Lost } from '../../shared/read-reply.js'
import type { Block } from '../../shared/reply-blocks.js'
import type { ReadText } from '../../shared/syntax.js'
import { eraseTypes, isPlainScript } from './erase-types.js'
import { completeStart } from './unfinished.js'
import { readOutline, type ScriptPiece } from './outline.js'
import { closeExpect, repair } from './repair.js'
import { outermost, scan } from './scan.js'

interface Found {
  pieces: ScriptPiece[]
  lost: Lost[]
}

/** `at` is the number of the text in its reply; `torn` says that it was cut off at its end. */
export function readText(
  block: Block,
  at: number,
  torn: boolean,
  { task, read, readTyped }: { task: TestTask; read: ReadText; readTyped: ReadText },
): Found {
  const isProse = block.source === 'prose'
  const completed = isProse && at === 0 ? completeStart(block.text, task) : null
  const plain = completed ?? (isProse ? withoutBullets(block.text) : block.text)
  const code = isProse && read(plain).broken ? withoutProse(plain) : plain
  const untyped = isPlainScript(task.testPath) ? eraseTypes(code, readTyped) : code
  const expected = closeExpect(untyped)
  const { text, lost, closed } = repair(expected, torn, read)
  const pieces = readOutline(text, at, read)
  const missed = readMissed(text, pieces, at, read)
  const all = [...pieces, ...missed.pieces]
  if (completed !== null) all[0]?.fixes.push('head of the test')
  for (const { fixes } of all) {
    if (closed) fixes.unshift('unclosed bracket')
    if (expected !== untyped) fixes.unshift('bracket of expect')
    if (untyped !== code) fixes.unshift('types')
  }
  return { pieces: all, lost: [...lost, ...missed.lost] }
}

export const testLine =
  /^[ \t]*(?:await[ \t]+)?(?:[fx]?it|x?test|specify|[fx]?describe|suite)(?:\.[a-z]+)*[ \t]*[(`]/im
export const testName = /^[ \t]*(?:[fx]?it|x?test|specify)(?:\.[a-z]+)?\(\s?(['"`])([^\n]{0,200}?)\1/gm
export const codeLine =
  /^[ \t]*(?:import\b.*['"]|export\b|(?:const|let|var)[ \t]+[\p{L}$_{[]|(?:async[ \t]+)?function\b|class[ \t]+[\p{L}$_]|(?:[\p{L}\p{N}_$.]+)\(|\}|\/\/|\/\*|describe|it\b|test\b|expect\b|assert\b)/mu

/** Tests lost in error recovery, or in places that are not searched. */
function readMissed(text: string, pieces: ScriptPiece[], at: number, read: ReadText): Found {
  const tests = pieces.filter(piece => piece.kind === 'test')
  const found: ScriptPiece[] = []
  const lost: Lost[] = []
  let next = 0
  for (const { start, end, title } of outermost(scan(text).heads.filter(head => !head.group))) {
    while ((tests[next]?.end ?? Infinity) <= start) next += 1
    if ((tests[next]?.start ?? Infinity) <= start) continue
    const source = text.slice(start, end ?? start + 400)
    const [test, more] = end === null ? [] : readOutline(source, at, read)
    if (test?.kind === 'test' && !more) found.push(test)
    else lost.push({ name: title || 'test', text: source, torn: end === null })
  }
  return { pieces: found, lost }
}

const sentence =
  /^[ \t]*(?:[-*#>]+[ \t]|\d+[.)][ \t])|^[ \t]*[A-Z][\p{L}',]*(?: [\p{L}\p{N}'"`,()./_-]+){2,}[.:!]?[ \t]*$|^[^;{}()=]*:[ \t]*$/u

/** Blanks rows that read as sentences, outside all brackets. */
function withoutProse(text: string): string {
  const rows = text.split('\n')
  const first = rows.findIndex(row => codeLine.test(row) && !sentence.test(row))
  const isProse = (row: string) =>
    /^\S/.test(row) && sentence.test(row) && !/^(?:\}|\/\/|\*|case\b|default\b)/.test(row)
  return rows.map((row, at) => (at < first || isProse(row) ? '' : row)).join('\n')
}

const listed = /^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:expect|assert)\b[^`\n]*)`{0,2}[ \t]*$/gm

/** The text with list markers such as `1. expect(...)` removed. */
const withoutBullets = (text: string): string => text.replace(listed, '$1')
