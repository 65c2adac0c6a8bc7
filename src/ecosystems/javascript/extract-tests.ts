// A model's reply -> single JavaScript or TypeScript test cases with what each needs, and a refusal by name for every other one.
import type { Language } from '../../core/model/ports.js'
import type { Candidate, Completion, Rejection, RejectionReason } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import type { ReadText } from './grammar.js'
import { assemble, keyOf, type ExtractionContext } from './replies/assemble.js'
import { isMockOfTarget } from './replies/target-copies.js'
import { testStyleOf } from './replies/test-style.js'
import { rememberFacts, type ReadFacts } from './replies/code-facts.js'
import { isSetting, mostHelpers, dependenciesOf, readPool } from './replies/dependencies.js'
import { withTargetEntry } from './replies/modules.js'
import type { Piece } from './replies/outline.js'
import { readPages } from './replies/read-reply.js'
import { checkLength, validateTest } from './replies/validate.js'
import { FIX_TABLE, splitRows } from './replies/parameter-tables.js'
import { withPlainTitle } from './replies/titles.js'

type DroppedAssertion = ReturnType<Language['cut']>
type Made = Candidate | { reason: RejectionReason; detail: string }

const mostShown = 4000
/** Different tests of one reply that are looked into; no reply of a sane length has as many. */
const mostTests = 1000

/** The `cut` of the language that `read` reads. Every test definition of a reply ends once, as a candidate or as a refusal. */
export function makeExtractTests(read: ReadText): Language['cut'] {
  return (reply, task) => {
    if (reply.text.trim() === '')
      return { candidates: [], rejections: [rejection(reply, task, 'reply', '', 'empty-reply', 'no text')] }
    const context = readExtractionContext(read, reply, task)
    const found = cutTests(context)
    if (found.candidates.length + found.rejections.length > 0) return found
    return { candidates: [], rejections: [refuseReply(context)] }
  }
}

function readExtractionContext(read: ReadText, reply: Completion, asked: TestTask): ExtractionContext {
  const task = withTargetEntry(asked, read)
  const facts = rememberFacts(read)
  const pages = readPages(reply, task, read, facts)
  const copies = {
    copied: new Set([task.access.symbol]),
    isLeftOut: (piece: Piece) => isMockOfTarget(piece, facts, task),
  }
  const pool = readPool(pages.pieces, facts, copies, read)
  const dropped = new Set(pages.pieces.filter(piece => isDropped(piece, facts)).map(piece => piece.block))
  return { read, facts, reply, task, pages, pool, testStyle: testStyleOf(task), dropped }
}

/** What runs on import and neither sets nor claims anything: prints, calls of the tests. */
function isDropped(piece: Piece, facts: ReadFacts): boolean {
  if (piece.kind !== 'effect' || isSetting(piece, facts)) return false
  const read = facts(piece.text)
  return read.sound && read.calls.length > 0 && read.claims.length === 0
}

function cutTests(context: ExtractionContext): DroppedAssertion {
  const { reply, task, pages } = context
  const cut: DroppedAssertion = { candidates: [], rejections: [] }
  const refuse = (name: string, text: string, reason: RejectionReason, detail: string) =>
    cut.rejections.push(rejection(reply, task, name, text, reason, detail))
  const judge = judgeOnce(context)
  for (const test of singleTests(context)) {
    const made = judge(test, cut.candidates.length + 1)
    if ('reason' in made) refuse(test.name, test.text, made.reason, made.detail)
    else cut.candidates.push(made)
  }
  for (const lost of pages.lost)
    refuse(lost.name, lost.text, 'unparsable', lost.torn ? 'cut by length' : 'its syntax is broken')
  for (const name of pages.beyond)
    refuse(name, '', 'too-long', 'it stands beyond the part of the reply that is read')
  return cut
}

/** Rows of tables as tests of their own, and titles that every runner tells alike. */
function singleTests({ pages, read, facts }: ExtractionContext): Piece[] {
  return pages.tests.flatMap(test => {
    if (test.skipped || checkLength(test.text)) return [test]
    const lookUp = (name: string) => valueOf(name, test, pages.pieces, facts)
    const rows = splitRows(test, read, lookUp)
    if (rows) return rows
    const plain = withPlainTitle(test.text, read)
    return [
      plain ? { ...test, ...plain, draft: test.draft ?? test.text, mended: [...test.mended, 'title'] } : test,
    ]
  })
}

/** What a name is set to once, in the groups around the test or at the top level of its text. */
function valueOf(name: string, test: Piece, pieces: Piece[], facts: ReadFacts): string | null {
  const inside: Piece[] = []
  for (let at = test.group; at; at = at.parent) for (const member of at.members) inside.push(member)
  const holder = [...inside, ...pieces.filter(piece => piece.block === test.block)].find(
    piece => piece.kind === 'helper' && facts(piece.text).declares.has(name),
  )
  return (holder && facts(holder.text).values.get(name)) || null
}

/** Judges each text once: a repeat is a duplicate of what was tried, or refused for the same reason. */
function judgeOnce(context: ExtractionContext): (test: Piece, number: number) => Made {
  const byText = new Map<string, Made>()
  const byKey = new Map<string, string>()
  const groups = new Map<object | null, number>()
  return (test, number) => {
    const group = groups.get(test.group) ?? groups.size
    groups.set(test.group, group)
    const written = test.mended.includes(FIX_TABLE) ? test.text : (test.draft ?? test.text)
    const raw = `${test.block} ${group} ${written}`
    const before = byText.get(raw)
    if (before) return 'reason' in before ? before : duplicateOf(before.name)
    if (byText.size >= mostTests)
      return { reason: 'too-long', detail: `more than ${mostTests} tests in one reply` }
    const made = makeCandidate(test, context, number)
    byText.set(raw, made)
    if ('reason' in made) return made
    const key = keyOf(made, context.read)
    const same = byKey.get(key)
    byKey.set(key, same ?? made.name)
    return same === undefined ? made : duplicateOf(same)
  }
}

function duplicateOf(name: string): Made {
  return { reason: 'duplicate', detail: `the same as ${name}` }
}

function makeCandidate(test: Piece, context: ExtractionContext, number: number): Made {
  const tooLong = checkLength(test.text)
  if (tooLong) return tooLong
  if (test.skipped) return { reason: 'no-assertion', detail: 'it is skipped' }
  if (!context.facts(test.text).sound) return { reason: 'unparsable', detail: 'its syntax is broken' }
  const needs = dependenciesOf(test, context.pool, context.facts)
  if (needs.helpers.length + needs.members.length > mostHelpers)
    return { reason: 'too-long', detail: `it needs more than ${mostHelpers} helpers` }
  const { candidate, parts } = assemble(test, needs, context, number)
  if (!parts.test.sound) return { reason: 'unparsable', detail: 'its syntax is broken' }
  return validateTest(parts, context.task) ?? candidate
}

function rejection(
  reply: Completion,
  task: TestTask,
  name: string,
  code: string,
  reason: RejectionReason,
  detail: string,
): Rejection {
  return {
    target: task.target.id,
    writer: reply.writer,
    name,
    code: code.slice(0, mostShown),
    reason,
    detail,
  }
}

const bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i

/** One refusal for a reply that holds no test at all. */
function refuseReply(context: ExtractionContext): Rejection {
  const { reply, task, pages, facts } = context
  const say = (reason: RejectionReason, detail: string) =>
    rejection(reply, task, 'reply', reply.text, reason, detail)
  if (
    pages.pieces.some(piece => piece.kind === 'helper' && facts(piece.text).declares.has(task.access.symbol))
  )
    return say('redefines-target', 'a copy of the target and no test')
  if (pages.code) return say('no-assertion', 'code without a test')
  const bullets = reply.text.split('\n', 2000).filter(line => bullet.test(line)).length
  if (pages.broken && bullets < 2) return say('unparsable', 'no test in it parses')
  return bullets >= 2 ? say('scenarios', `${bullets} scenarios and no code`) : say('prose-only', 'no code')
}
