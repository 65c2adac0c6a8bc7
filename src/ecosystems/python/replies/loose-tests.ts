// What checks something and is not a test yet (bare assertions, functions that no runner collects) -> tests.
import type { TestTask } from '../../../core/model/target.js'
import { wrapAssertions, type Wrapping } from '../../shared/bare-assertions.js'
import { lastOf } from '../../shared/code-facts.js'
import { applyEdits } from '../../shared/edits.js'
import type { Reply } from '../../shared/read-reply.js'
import { indent } from '../scan.js'
import type { ReadFacts } from './code-facts.js'
import { readOutline, topLevel, type PythonPiece } from './outline.js'

/** Tests made from the assertions of a reply, or where it holds no other test from its functions. */
export function looseTests(reply: Reply<PythonPiece>, task: TestTask, facts: ReadFacts): PythonPiece[] {
  const { pieces, tests, lost } = reply
  const wrapping = wrappingFor(task, facts)
  const wrapped = wrapAssertions(topLevel(pieces), tests.length + 1, wrapping)
  if (tests.length + lost.length + wrapped.length > 0) return wrapped
  const named: PythonPiece[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'function' || piece.text.startsWith('@')) continue
    const { assertions, parameters, sound } = facts(piece.text)
    if (!sound || assertions.length === 0 || parameters.length > 1) continue
    if (parameters.length === 0) named.push(renamed(piece))
    else named.push(...wrapAssertions(handedTarget(piece, pieces, task, facts), named.length + 1, wrapping))
  }
  return named
}

/** The name of the target in names of tests. */
export function subjectOf(task: TestTask): string {
  return lastOf(task.target.name).replace(/^_+|_+$/g, '') || 'target'
}

/** `assertEqual(f(1), 2)`, a method of a test case without its object. */
const withoutObject = /^(?=assert[A-Z]\w*\()/gm

function wrappingFor(task: TestTask, facts: ReadFacts): Wrapping<PythonPiece> {
  return {
    facts,
    isLine: piece => piece.kind === 'statement',
    isAssertion: line => isAssertion(line, facts),
    testOf: (lines, number) => {
      const body = lines.replace(withoutObject, 'self.')
      const name = `test_${subjectOf(task)}_${number}`
      return { name, text: `def ${name}(${/^\s*self\./m.test(body) ? 'self' : ''}):\n${indent(body)}` }
    },
  }
}

/** True for a statement that checks something: `assert ...`, a loop of them, `with pytest.raises(...)`. */
export function isAssertion(piece: PythonPiece, facts: ReadFacts): boolean {
  const mayAssert = piece.kind === 'statement' && /\bassert|\b(?:raises|warns)\b/.test(piece.text)
  return mayAssert && facts(piece.text).assertions.length > 0
}

/** `def should_add():` is collected by no runner. */
function renamed(piece: PythonPiece): PythonPiece {
  const name = `test_${piece.name.replace(/^_+/, '')}`
  const text = piece.text.replace(
    /^((?:async[ \t]+)?def[ \t]+)[\p{L}\p{N}_]+/mu,
    (_, head: string) => head + name,
  )
  return { ...piece, kind: 'test', name, text, draft: piece.text, fixes: ['name of the test'] }
}

const handed = /^(?:candidate|func|function|fn|f|solution|impl|implementation|method|target)$/

/** Lines of `def check(candidate): assert candidate(1) == 2` with the target in the place of what it is handed. */
function handedTarget(
  piece: PythonPiece,
  pieces: PythonPiece[],
  task: TestTask,
  facts: ReadFacts,
): PythonPiece[] {
  const given = facts(piece.text).parameters[0] ?? ''
  const { symbol } = task.access
  const head = piece.text.indexOf('\n')
  const isHanded =
    handed.test(given) ||
    topLevel(pieces)
      .flatMap(line => (line.kind === 'statement' ? facts(line.text).calls : []))
      .some(call => call.callee === piece.name && lastOf(call.args[0] ?? '') === symbol)
  if (task.target.name.includes('.') || given === '' || !isHanded || head < 0) return []
  return readOutline(piece.text.slice(head + 1), piece.block, false).pieces.map(line => {
    const places = facts(line.text).names.filter(span => span.text === given)
    return {
      ...line,
      text: applyEdits(
        line.text,
        places.map(place => ({ ...place, text: symbol })),
      ),
    }
  })
}
