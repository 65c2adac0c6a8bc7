// A model's reply -> single Python test cases with what each needs, and a refusal by name for every other one.
import type { Language } from '../../core/ports.js'
import type { Candidate, Completion, Refusal, RefusalReason } from '../../core/reply.js'
import type { Brief } from '../../core/types.js'
import type { Parse } from '../parser.js'
import { boundBy, formatImport, parseImports, type ImportEntry } from './imports.js'
import { mendNeeds, type Mended, type ModuleNames } from './mend.js'
import { namesOfModule } from './names.js'
import { mostHelpers, needsOf, readPool, rememberFacts, type Needs, type Pool } from './needs.js'
import type { Piece } from './outline.js'
import { readPages, type Pages } from './read.js'
import { checkLength, refuseTest } from './refuse.js'
import { scan } from './scan.js'
import { shapeTest, withSelf, type Shape } from './shape.js'
import { readSyntax } from '../syntax.js'
import { tokensOf } from './tokens.js'

type Cut = ReturnType<Language['cut']>

interface Bench {
  parse: Parse
  reply: Completion
  brief: Brief
  pages: Pages
  pool: Pool
  classes: Map<string, Piece>
  module: ModuleNames
  /** Texts in which something that runs on import was left out. */
  dropped: Set<number>
}

const mostShown = 4000
/** Different tests of one reply that are looked into; no reply of a sane length has as many. */
const mostTests = 1000

/** The `cut` of Python. Every test definition of a reply ends once, as a candidate or as a refusal. */
export function makeCut(parse: Parse): Language['cut'] {
  return (reply, brief) => {
    if (reply.text.trim() === '')
      return { candidates: [], refusals: [refusal(reply, brief, 'reply', '', 'empty-reply', 'no text')] }
    const bench = readBench(parse, reply, brief)
    const found = cutTests(bench)
    if (found.candidates.length + found.refusals.length > 0) return found
    return { candidates: [], refusals: [refuseReply(bench)] }
  }
}

function readBench(parse: Parse, reply: Completion, brief: Brief): Bench {
  const facts = rememberFacts(parse)
  const pages = readPages(reply, brief, facts)
  const module = namesOfModule(brief, facts)
  const pool = readPool(pages.pieces, facts, new Set([brief.access.symbol, ...module.own]))
  const classes = new Map(
    pages.pieces.filter(piece => piece.kind === 'class').map(piece => [piece.name, piece]),
  )
  const dropped = new Set(pages.pieces.filter(piece => isDropped(piece, pool)).map(piece => piece.block))
  return { parse, reply, brief, pages, pool, classes, module, dropped }
}

function cutTests(bench: Bench): Cut {
  const { reply, brief, pages } = bench
  const cut: Cut = { candidates: [], refusals: [] }
  const refuse = (test: { name: string; text: string }, reason: RefusalReason, detail: string) =>
    cut.refusals.push(refusal(reply, brief, test.name, test.text, reason, detail))
  const judge = judgeOnce(bench)
  for (const test of pages.tests) {
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
function judgeOnce(bench: Bench): (test: Piece, number: number) => Made {
  const byText = new Map<string, Made>()
  const byKey = new Map<string, string>()
  const owners = new Map<string, number>()
  return (test, number) => {
    const around = test.owner?.text ?? ''
    const owner = owners.get(around) ?? owners.size
    owners.set(around, owner)
    const raw = `${test.block} ${owner} ${test.draft ?? test.text}`
    const before = byText.get(raw)
    if (before) return 'reason' in before ? before : duplicateOf(before.name)
    if (byText.size >= mostTests)
      return { reason: 'too-long', detail: `more than ${mostTests} tests in one reply` }
    const made = makeCandidate(test, bench, number)
    byText.set(raw, made)
    if ('reason' in made) return made
    const key = keyOf(made, bench.parse)
    const same = byKey.get(key)
    byKey.set(key, same ?? made.name)
    return same === undefined ? made : duplicateOf(same)
  }
}

function duplicateOf(name: string): Made {
  return { reason: 'duplicate', detail: `the same as ${name}` }
}

function refusal(
  reply: Completion,
  brief: Brief,
  name: string,
  code: string,
  reason: RefusalReason,
  detail: string,
): Refusal {
  const shown = code.slice(0, mostShown)
  return { target: brief.target.id, writer: reply.writer, name, code: shown, reason, detail }
}

type Made = Candidate | { reason: RefusalReason; detail: string }

function makeCandidate(written: Piece, bench: Bench, number: number): Made {
  const tooLong = checkLength(written.text)
  if (tooLong) return tooLong
  const members = written.owner?.parts.filter(part => part.kind !== 'test').length ?? 0
  if (members > mostHelpers) return { reason: 'too-long', detail: `its class holds ${members} other members` }
  const test = closeBrackets(written, bench)
  const facts = bench.pool.facts(test.text)
  if (!facts.sound) return { reason: 'unparsable', detail: 'its syntax is broken' }
  const needs = needsOf(test, bench.pool)
  if (needs.helpers.length > mostHelpers)
    return { reason: 'too-long', detail: `it needs ${needs.helpers.length} helpers` }
  const shape = shapeTest(test, facts, needs.facts.slice(1), bench.pool, bench.brief, bench.classes)
  const mended = mendNeeds(needs, bench.brief, bench.module)
  const candidate = assemble(test, written, bench, { needs, shape, mended, number })
  const around = needs.facts.slice(1)
  const origins = originsOf([
    ...mended.imports,
    ...needs.facts.flatMap(read => read.imports.flatMap(span => parseImports(span.text))),
  ])
  const parts = {
    code: candidate.code,
    test: facts,
    around,
    origins,
    unknown: mended.unknown,
    copies: needs.copies,
  }
  return refuseTest(parts, bench.brief) ?? candidate
}

/** Closes what the writer left open at the very end of a whole reply. */
function closeBrackets(test: Piece, bench: Bench): Piece {
  if (!test.last || !bench.pages.open.has(test.block) || bench.pool.facts(test.text).sound) return test
  const open = scan(test.text, false).open ?? []
  const closers = open.map(bracket => (bracket === '(' ? ')' : bracket === '[' ? ']' : '}')).reverse()
  return { ...test, text: test.text.replace(/[,\s]+$/, '') + closers.join('') }
}

interface Work {
  needs: Needs
  shape: Shape
  mended: Mended
  number: number
}

function assemble(test: Piece, written: Piece, bench: Bench, work: Work): Candidate {
  const { reply, brief, pool } = bench
  const { needs, shape, mended } = work
  const rewrite = (text: string) => mended.rewrite(text, pool.facts(text))
  const code = shape.addSelf ? withSelf(rewrite(test.text)) : rewrite(test.text)
  const container = shape.container && { ...shape.container, members: shape.container.members.map(rewrite) }
  const helpers = needs.helpers.map(helper => rewrite(helper.text))
  const entries = [...mended.imports, ...shape.imports.flatMap(parseImports)]
  return {
    id: `${brief.target.id}#${reply.writer}#${reply.sample}.${work.number}`,
    target: brief.target.id,
    writer: reply.writer,
    name: test.name,
    code,
    container,
    imports: [...new Set(entries.map(formatImport))],
    helpers,
    framework: shape.framework,
    draft: written.draft ?? written.text,
    mends: mendsOf(test, written, bench, work),
    observed: false,
  }
}

function mendsOf(test: Piece, written: Piece, bench: Bench, work: Work): string[] {
  const mends = [...bench.pages.mends, ...work.mended.mends, ...work.shape.mends]
  if (work.needs.copies.length > 0) mends.push('pasted copy of the target')
  if (test !== written) mends.push('unclosed bracket')
  if (written.draft !== null) mends.push('test around the assertion')
  if (bench.dropped.has(test.block)) mends.push('top-level calls')
  return mends
}

/** What runs on import and binds nothing: the main block, prints, calls of the tests. */
function isDropped(piece: Piece, pool: Pool): boolean {
  if (piece.kind === 'main') return true
  if (piece.kind !== 'statement' || /\bassert\b/.test(piece.text)) return false
  const read = pool.facts(piece.text)
  return read.sound && read.calls.length > 0 && read.binds.size === 0
}

function originsOf(entries: ImportEntry[]): Map<string, string> {
  const named = entries.map(entry => [boundBy(entry), pathOf(entry)] as const)
  return new Map(named)
}

function pathOf(entry: ImportEntry): string {
  if (entry.name !== null) return `${entry.module}.${entry.name}`
  return entry.alias ? entry.module : (entry.module.split('.')[0] ?? '')
}

/** Equal for the same test under another name, layout or quotes, with the same surroundings. */
function keyOf(candidate: Candidate, parse: Parse): string {
  const tokens = tokensOf(readSyntax(parse, candidate.code), candidate.code)
  const at = tokens.indexOf(candidate.name)
  const plain = tokens.filter((_, index) => index !== at).map(sameQuotes)
  return JSON.stringify([plain, candidate.container?.members ?? [], candidate.helpers])
}

function sameQuotes(token: string): string {
  const match = /^([a-zA-Z]{0,2})(['"])([^'"\\]*)\2$/.exec(token)
  return match ? `${match[1] ?? ''}"${match[3] ?? ''}"` : token
}

const bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i

/** One refusal for a reply that holds no test at all. */
function refuseReply(bench: Bench): Refusal {
  const { reply, brief, pages } = bench
  const say = (reason: RefusalReason, detail: string) =>
    refusal(reply, brief, 'reply', reply.text, reason, detail)
  if (pages.pieces.some(piece => piece.name === brief.access.symbol))
    return say('redefines-target', 'a copy of the target and no test')
  if (pages.code) return say('no-assertion', 'code without a test')
  if (pages.broken) return say('unparsable', 'no test in it parses')
  const bullets = reply.text.split('\n', 2000).filter(line => bullet.test(line)).length
  return bullets >= 2 ? say('scenarios', `${bullets} scenarios and no code`) : say('prose-only', 'no code')
}
