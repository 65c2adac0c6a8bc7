// Assertions without a test around them, and functions that are tests in all but name -> one test function each.
import type { TestTask } from '../../core/model/target.js'
import type { Facts } from './code-facts.js'
import type { Piece } from './outline.js'
import { indent } from './scan.js'

export const FIX_BARE = 'test around the assertion'
const statement =
  /^(?:assert|async|class|def|del|for|from|global|if|import|pass|raise|return|try|while|with|@|#|['"])/

/** Calls that say nothing of what they are given, or claim it themselves. */
const aloud = /^(?:print|self\.\w+|assert\w+|pytest\.\w+)\s*\(/

/** The first line of a reply that goes on where the prompt said `assert`; null when it does not look like one. */
export function completeAssert(text: string, task: TestTask, facts: (text: string) => Facts): string | null {
  const at = text.search(/\S/)
  const end = text.indexOf('\n', at)
  const line = at < 0 ? '' : text.slice(at, end < 0 ? text.length : end).trim()
  if (line === '' || line.length > 2000 || statement.test(line) || /^[\p{L}\p{N}_]+\s*=[^=]/u.test(line))
    return null
  const completed = facts(`assert ${line}`)
  if (!completed.sound || !completed.uses.has(task.access.symbol) || aloud.test(line)) return null
  return `${text.slice(0, at).replace(/[ \t]+$/, '')}assert ${text.slice(at)}`
}

/** Tests made of the assertions among `pieces`, which stand in one text; `first` is the number of the first one. */
export function wrapBare(
  pieces: Piece[],
  task: TestTask,
  first: number,
  facts: (text: string) => Facts,
): Piece[] {
  const flat = pieces.flatMap(piece => (piece.kind === 'main' ? piece.parts : [piece]))
  const lines = flat.filter(piece => piece.kind === 'statement')
  const subject = (task.target.name.split('.').at(-1) ?? 'target').replace(/^_+|_+$/g, '') || 'target'
  const tests: Piece[] = []
  lines.forEach((line, at) => {
    if (!isAssertion(line, facts)) return
    const draft = [...(tests.length < mostLeaning ? leaningOn(lines, at, facts) : []), line]
      .map(one => one.text)
      .join('\n')
    const name = `test_${subject}_${first + tests.length}`
    const body = draft.replace(loose, 'self.')
    const text = `def ${name}(${/^\s*self\./m.test(body) ? 'self' : ''}):\n${indent(body)}`
    tests.push({ ...line, kind: 'test', name, text, draft, mended: [FIX_BARE] })
  })
  return tests
}

/** `assertEqual(f(1), 2)`, a method of a test case without its object. */
const loose = /^(?=assert[A-Z]\w*\()/gm

/** True for a top-level statement that claims something: `assert ...`, a loop of them, `with pytest.raises(...)`. */
export function isAssertion(piece: Piece, facts: (text: string) => Facts): boolean {
  return piece.kind === 'statement' && claiming.test(piece.text) && facts(piece.text).checks.length > 0
}

const claiming = /\bassert|\b(?:raises|warns)\b/

const most = 50
const mostLeaning = 1000

/** Earlier lines that set what a line reads, or change it by a call; found backwards, so a later line changes none. */
function leaningOn(lines: Piece[], at: number, facts: (text: string) => Facts): Piece[] {
  const wanted = new Set(facts(lines[at]?.text ?? '').uses)
  const found: Piece[] = []
  for (let before = at - 1; before >= Math.max(0, at - most); before -= 1) {
    const line = lines[before] as Piece
    const read = facts(line.text)
    const sets =
      [...read.binds].some(name => wanted.has(name)) || read.writes.some(name => wanted.has(rootOf(name)))
    const changes = read.calls.some(call => call.callee.includes('.') && wanted.has(rootOf(call.callee)))
    if (!read.sound || !(sets || (changes && isVariable(lines, before, read, facts)))) continue
    found.unshift(line)
    for (const name of read.uses) wanted.add(name)
  }
  return found
}

/** Calls count only on what an earlier line has set: `stack.pop()`, not `math.sqrt(2)`. */
function isVariable(lines: Piece[], at: number, read: Facts, facts: (text: string) => Facts): boolean {
  const roots = read.calls.map(call => rootOf(call.callee))
  return lines
    .slice(Math.max(0, at - most), at)
    .some(line => roots.some(root => facts(line.text).binds.has(root)))
}

function rootOf(path: string): string {
  return /^[\p{L}\p{N}_]*/u.exec(path)?.[0] ?? ''
}
