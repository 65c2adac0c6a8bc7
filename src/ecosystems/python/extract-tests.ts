// A model's reply -> single Python test cases with what each needs, and a refusal by name for every other one.
import type { Language } from '../../core/model/ports.js'
import type { Candidate, Completion, Rejection, RejectionReason } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import type { Parse } from '../shared/parser.js'
import { isAssertion } from './bare-assertions.js'
import { makeCandidate, type ExtractionContext, type Made } from './candidate.js'
import { namesOfModule } from './names.js'
import { readPool, rememberFacts, type Pool } from './dependencies.js'
import type { Piece } from './outline.js'
import { readPages } from './read-reply.js'
import { checkLength } from './validate.js'
import { FIX_TABLE, splitRows } from './split-tables.js'
import { makeTokens } from './tokens.js'

type DroppedAssertion = ReturnType<Language['cut']>

const mostShown = 4000
/** Different tests of one reply that are looked into; no reply of a sane length has as many. */
const mostTests = 1000

/** The `cut` of Python. Every test definition of a reply ends once, as a candidate or as a refusal. */
export function makeExtractTests(parse: Parse): Language['cut'] {
  return (reply, task) => {
    if (reply.text.trim() === '')
      return { candidates: [], rejections: [rejection(reply, task, 'reply', '', 'empty-reply', 'no text')] }
    const context = readExtractionContext(parse, reply, task)
    const found = cutTests(context)
    if (found.candidates.length + found.rejections.length > 0) return found
    return { candidates: [], rejections: [refuseReply(context)] }
  }
}

function readExtractionContext(parse: Parse, reply: Completion, task: TestTask): ExtractionContext {
  const facts = rememberFacts(parse)
  const pages = readPages(reply, task, facts)
  const module = namesOfModule(task, facts)
  const pool = readPool(pages.pieces, facts, new Set([task.access.symbol, ...module.own]))
  const classes = new Map(
    pages.pieces.filter(piece => piece.kind === 'class').map(piece => [piece.name, piece]),
  )
  const dropped = new Set(pages.pieces.filter(piece => isDropped(piece, pool)).map(piece => piece.block))
  return { parse, reply, task, pages, pool, classes, module, dropped }
}

function cutTests(context: ExtractionContext): DroppedAssertion {
  const { reply, task, pages } = context
  const cut: DroppedAssertion = { candidates: [], rejections: [] }
  const refuse = (test: { name: string; text: string }, reason: RejectionReason, detail: string) =>
    cut.rejections.push(rejection(reply, task, test.name, test.text, reason, detail))
  const judge = judgeOnce(context)
  for (const test of pages.tests.flatMap(one =>
    checkLength(one.text) ? one : (splitRows(one, context.parse) ?? one),
  )) {
    const made = judge(test, cut.candidates.length + 1)
    if ('reason' in made) refuse(test, made.reason, made.detail)
    else cut.candidates.push(made)
  }
  for (const test of pages.torn) refuse(test, 'unparsable', 'cut by length')
  for (const name of pages.beyond)
    refuse({ name, text: '' }, 'too-long', 'it stands beyond the part of the reply that is read')
  return cut
}

/** Judges each text once: a repeat is a duplicate of what was tried, or refused for the same reason. */
function judgeOnce(context: ExtractionContext): (test: Piece, number: number) => Made {
  const byText = new Map<string, Made>()
  const byKey = new Map<string, string>()
  const owners = new Map<string, number>()
  return (test, number) => {
    const reachableClasses = test.owner?.text ?? ''
    const owner = owners.get(reachableClasses) ?? owners.size
    owners.set(reachableClasses, owner)
    const written = test.mended.includes(FIX_TABLE) ? test.text : (test.draft ?? test.text)
    const raw = `${test.block} ${owner} ${written}`
    const before = byText.get(raw)
    if (before) return 'reason' in before ? before : duplicateOf(before.name)
    if (byText.size >= mostTests)
      return { reason: 'too-long', detail: `more than ${mostTests} tests in one reply` }
    const made = makeCandidate(test, context, number)
    byText.set(raw, made)
    if ('reason' in made) return made
    const key = keyOf(made, context.parse)
    const same = byKey.get(key)
    byKey.set(key, same ?? made.name)
    return same === undefined ? made : duplicateOf(same)
  }
}

function duplicateOf(name: string): Made {
  return { reason: 'duplicate', detail: `the same as ${name}` }
}

function rejection(
  reply: Completion,
  task: TestTask,
  name: string,
  code: string,
  reason: RejectionReason,
  detail: string,
): Rejection {
  const shown = code.slice(0, mostShown)
  return { target: task.target.id, writer: reply.writer, name, code: shown, reason, detail }
}

/** What runs on import and binds nothing: the main block, prints, calls of the tests. */
function isDropped(piece: Piece, pool: Pool): boolean {
  if (piece.kind === 'main') return true
  if (piece.kind !== 'statement' || isAssertion(piece, pool.facts)) return false
  const read = pool.facts(piece.text)
  return read.sound && read.calls.length > 0 && read.binds.size === 0
}

/** Equal for the same test under another name, layout or quotes, with the same surroundings. */
function keyOf(candidate: Candidate, parse: Parse): string {
  const tokens = makeTokens(parse)(candidate.code)
  const at = tokens.indexOf(candidate.name)
  const plain = tokens.filter((_, index) => index !== at)
  return JSON.stringify([plain, candidate.container?.members ?? [], candidate.helpers])
}

const bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i

/** One refusal for a reply that holds no test at all. */
function refuseReply(context: ExtractionContext): Rejection {
  const { reply, task, pages } = context
  const say = (reason: RejectionReason, detail: string) =>
    rejection(reply, task, 'reply', reply.text, reason, detail)
  if (pages.pieces.some(piece => piece.name === task.access.symbol))
    return say('redefines-target', 'a copy of the target and no test')
  if (pages.code) return say('no-assertion', 'code without a test')
  if (pages.broken) return say('unparsable', 'no test in it parses')
  const bullets = reply.text.split('\n', 2000).filter(line => bullet.test(line)).length
  return bullets >= 2 ? say('scenarios', `${bullets} scenarios and no code`) : say('prose-only', 'no code')
}
