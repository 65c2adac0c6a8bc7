// One text of a reply -> its pieces, with a missing head added and a cut-off end removed.
import type { TestTask } from '../../../core/model/target.js'
import type { Lost } from '../../shared/read-reply.js'
import type { Block } from '../../shared/reply-blocks.js'
import { scan } from '../scan.js'
import type { ReadFacts } from './code-facts.js'
import { completeAssert, completeHead } from './unfinished.js'
import { readOutline, testsIn, type PythonPiece } from './outline.js'

/** `at` is the number of the text in its reply; `torn` says that it was cut off at its end. */
export function readText(
  block: Block,
  at: number,
  torn: boolean,
  { task, facts }: { task: TestTask; facts: ReadFacts },
): { pieces: PythonPiece[]; lost: Lost[] } {
  const isProse = block.source === 'prose'
  const withHead = isProse && at === 0 ? completeHead(block.text, task) : null
  const withoutTests = isProse && !testLine.test(block.text)
  const plain = withoutTests
    ? (completeAssert(block.text, task, facts) ?? withoutBullets(block.text))
    : block.text
  const { pieces, open } = readOutline(withHead ?? plain, at, torn)
  if (withHead !== null) pieces.slice(0, 1).flatMap(testsIn)[0]?.fixes.push('head of the test')
  const lost: Lost[] = []
  if (torn) return { pieces: tearOff(pieces, lost, block.text.endsWith('\n') && open?.length === 0), lost }
  const test = pieces.flatMap(testsIn).at(-1)
  if (open && test?.last && !facts(test.text).sound) closeBrackets(test, facts)
  return { pieces, lost }
}

export const testLine = /^[ \t]*(?:async[ \t]+)?def[ \t]+test/m
export const codeLine =
  /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+|class[ \t]+[\p{L}\p{N}_]+|import[ \t]+[\p{L}\p{N}_]|from[ \t]+[\p{L}\p{N}_.]+[ \t]+import\b|assert\b[^a-z\n]|self\.[\p{L}\p{N}_]+\(|@[\p{L}\p{N}_]+)/mu

const compound = /^(?:if|for|while|try|with|async|match|@)/

/** Removes the last piece of a cut-off text; its tests count as torn. `ended`: the text stops after a complete line. */
function tearOff(pieces: PythonPiece[], torn: Lost[], ended: boolean): PythonPiece[] {
  const last = pieces.at(-1)
  if (!last?.last) return pieces
  if (last.kind === 'statement' && ended && !compound.test(last.text)) return pieces
  if (last.kind === 'test') torn.push({ name: last.name, text: last.text, torn: true })
  if (last.kind !== 'class' && last.kind !== 'main') return pieces.slice(0, -1)
  last.parts = tearOff(last.parts, torn, ended)
  return last.parts.length > 0 ? pieces : pieces.slice(0, -1)
}

/** Closes brackets left open at the very end of a whole reply. */
function closeBrackets(test: PythonPiece, facts: ReadFacts): void {
  const open = scan(test.text, false).open ?? []
  const closing = open.map(bracket => (bracket === '(' ? ')' : bracket === '[' ? ']' : '}')).reverse()
  const closed = test.text.replace(/[,\s]+$/, '') + closing.join('')
  if (!facts(closed).sound) return
  test.draft = test.text
  test.text = closed
  test.fixes.push('unclosed bracket')
}

const listed =
  /^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:assert\b|self\.assert)[^`\n]*)`{0,2}[ \t]*$/gm

/** The text with list markers such as `1. assert ...` removed. */
const withoutBullets = (text: string): string => text.replace(listed, '$1')
