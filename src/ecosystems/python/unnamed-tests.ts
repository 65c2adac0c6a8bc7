// Functions that check something and that no runner would take for tests -> tests; lists of assertions -> lines of them.
import type { TestTask } from '../../core/model/target.js'
import { wrapBare } from './bare-assertions.js'
import type { Facts } from './code-facts.js'
import { readOutline, type Piece } from './outline.js'

type ReadFacts = (text: string) => Facts

const handed = /^(?:candidate|func|function|fn|f|solution|impl|implementation|method|target)$/
const definition = /^(?:async[ \t]+)?def[ \t]+/m

/** Tests made of the functions among `pieces` that check something; used where a reply holds no other test. */
export function nameTests(pieces: Piece[], task: TestTask, first: number, facts: ReadFacts): Piece[] {
  const tests: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'function' || facts(piece.text).checks.length === 0) continue
    const { parameters, sound } = facts(piece.text)
    if (!sound || piece.text.startsWith('@')) continue
    if (parameters.length === 0) tests.push(renamed(piece))
    else if (parameters.length === 1)
      tests.push(...handedIn(piece, pieces, task, first + tests.length, facts))
  }
  return tests
}

/** `def should_add():` is collected by no runner. */
function renamed(piece: Piece): Piece {
  const name = `test_${piece.name.replace(/^_+/, '')}`
  const text = piece.text.replace(definition, found => `${found}\0`).replace(`\0${piece.name}`, name)
  return { ...piece, kind: 'test', name, text, draft: piece.text, mended: ['name of the test'] }
}

/** `def check(candidate): assert candidate(1) == 2`: its assertions, with the target in the place of what it is given. */
function handedIn(piece: Piece, pieces: Piece[], task: TestTask, first: number, facts: ReadFacts): Piece[] {
  const given = facts(piece.text).parameters[0] ?? ''
  const { symbol } = task.access
  if (
    task.target.name.includes('.') ||
    given === '' ||
    !(handed.test(given) || isGiven(piece, pieces, symbol, facts))
  )
    return []
  const head = piece.text.indexOf('\n')
  if (head < 0) return []
  const body = readOutline(piece.text.slice(head + 1), piece.block, false).pieces
  const named = body.map(part => ({ ...part, text: putIn(part.text, given, symbol, facts) }))
  return wrapBare(named, task, first, facts)
}

function isGiven(piece: Piece, pieces: Piece[], symbol: string, facts: ReadFacts): boolean {
  const lines = pieces.flatMap(one => (one.kind === 'main' ? one.parts : [one]))
  const calls = lines.filter(one => one.kind === 'statement').flatMap(one => facts(one.text).calls)
  return calls.some(call => call.callee === piece.name && call.args[0]?.split('.').at(-1) === symbol)
}

function putIn(text: string, name: string, symbol: string, facts: ReadFacts): string {
  const places = facts(text).names.filter(span => span.text === name)
  let out = text
  for (const { start, end } of places.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + symbol + out.slice(end)
  return out
}

const listed = /^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:assert\b|self\.assert)[^`\n]*)`{0,2}[ \t]*$/

/** The text with `1. assert ...` and its like as plain lines, all else as it was. */
export function withoutBullets(text: string): string {
  return text
    .split('\n')
    .map(row => listed.exec(row)?.[1] ?? row)
    .join('\n')
}
