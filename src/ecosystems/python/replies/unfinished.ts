// Replies with an incomplete test (no head, or just an assertion) -> tests.
import type { TestTask } from '../../../core/model/target.js'
import { wrapAssertions, type Wrapping } from '../../shared/bare-assertions.js'
import { lastOf } from '../../shared/code-facts.js'
import { applyEdits } from '../../shared/edits.js'
import type { Reply } from '../../shared/read-reply.js'
import { widthOf, indent } from '../scan.js'
import type { ReadFacts } from './code-facts.js'
import { readOutline, topLevel, type PythonPiece } from './outline.js'

/** The text with its missing test head added; null when none is missing. */
export function completeHead(text: string, task: TestTask): string | null {
  const at = text.search(/\S/)
  if (at < 0) return null
  const start = text.lastIndexOf('\n', at) + 1
  const before = text.slice(0, start)
  const rows = text.slice(start, start + 20_000).split('\n')
  const first = rows[0] ?? ''
  const next = rows.slice(1).find(row => row.trim() !== '')
  const subject = subjectOf(task)
  const opened =
    next !== undefined && widthOf(next) > widthOf(first) ? openHead(first.trim(), next, subject) : null
  if (opened !== null) return before + opened + text.slice(start + first.length)
  if (!isBody(rows)) return null
  const self = /^\s*self\./.test(rows.find(row => asserting.test(row)) ?? '') ? 'self' : ''
  return `${before}def test_${subject}(${self}):\n${text.slice(start)}`
}

const keyword =
  /^(?:assert|async|await|class|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|and|pass|print|raise|return|super|try|while|with|yield)\b/
const head = /^([\p{L}\p{N}_]*)[ \t]*\([^"'\n]{0,400}\)[ \t]*(?:->[^:\n]{1,100})?:[ \t]*(?:#.*)?$/u
const asserting = /^\s*(?:assert\b|self\.assert|with\s+(?:pytest\.raises|self\.assertRaises))/
const definition = /^(?:(?:async[ \t]+)?def|class)[ \t]+[\p{L}\p{N}_]|^@[\p{L}_]/u

function openHead(first: string, next: string, subject: string): string | null {
  const found = head.exec(first)
  if (!found || keyword.test(first)) return null
  const name = found[1] ?? ''
  const rest = first.slice(name.length)
  if (/^\s*(?:async\s+)?def\s/.test(next) || /TestCase\)\s*:/.test(rest))
    return `class ${name || 'Tests'}${rest}`
  if (/^test/i.test(name)) return `def ${name}${rest}`
  return `def test_${name === '' ? subject : name.replace(/^_+/, '')}${rest}`
}

/** True for indented lines that assert something before the first definition with less indentation. */
function isBody(rows: string[]): boolean {
  const width = widthOf(rows[0] ?? '')
  if (width === 0 || /^def\b/.test((rows[0] ?? '').trim())) return false
  const end = rows.findIndex(row => row.trim() !== '' && widthOf(row) < width)
  return (
    end >= 0 &&
    rows.slice(0, end).some(row => asserting.test(row)) &&
    definition.test((rows[end] ?? '').trim())
  )
}

const statement =
  /^(?:assert|async|class|def|del|for|from|global|if|import|pass|raise|return|try|while|with|@|#|['"])/

/** Calls that only print their arguments, or are assertions themselves. */
const notAsserted = /^(?:print|self\.\w+|assert\w+|pytest\.\w+)\s*\(/

/** The text of a reply that continues after `assert`, with that word; null when it does not look like one. */
export function completeAssert(text: string, task: TestTask, facts: ReadFacts): string | null {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  if (line === '' || line.length > 2000 || statement.test(line) || /^[\p{L}\p{N}_]+\s*=[^=]/u.test(line))
    return null
  const completed = facts(`assert ${line}`)
  if (!completed.sound || !completed.uses.has(task.access.symbol) || notAsserted.test(line)) return null
  const at = text.search(/\S/)
  return `${text.slice(0, at).replace(/[ \t]+$/, '')}assert ${text.slice(at)}`
}

/** Tests made from the assertions of a reply or, if it contains no other test, from its functions. */
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

function subjectOf(task: TestTask): string {
  return lastOf(task.target.name).replace(/^_+|_+$/g, '') || 'target'
}

/** A test case's method without its object: `assertEqual(f(1), 2)`. */
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

/** Renames a function such as `should_add`, which no runner collects. */
function renamed(piece: PythonPiece): PythonPiece {
  const name = `test_${piece.name.replace(/^_+/, '')}`
  const text = piece.text.replace(
    /^((?:async[ \t]+)?def[ \t]+)[\p{L}\p{N}_]+/mu,
    (_, head: string) => head + name,
  )
  return { ...piece, kind: 'test', name, text, draft: piece.text, fixes: ['name of the test'] }
}

const handed = /^(?:candidate|func|function|fn|f|solution|impl|implementation|method|target)$/

/** Lines of `def check(candidate): assert candidate(1) == 2`, with the target in place of its parameter. */
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
