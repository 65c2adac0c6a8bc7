// A reply -> outlines of the texts in it that hold Python, what was torn off at its end, and what was too long to read.
import { normalise, outerFences, readBlocks, withoutFences, type Block } from '../shared/reply-blocks.js'
import type { Completion } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import { completeAssert, FIX_BARE, wrapBare } from './bare-assertions.js'
import type { Facts } from './code-facts.js'
import { completeHead } from './continuation.js'
import { readOutline, testNames, type Piece } from './outline.js'
import { nameTests, withoutBullets } from './unnamed-tests.js'

export interface Pages {
  /** Everything at the top level, in reading order. */
  pieces: Piece[]
  /** Tests in reading order. */
  tests: Piece[]
  /** Names and texts of tests that the end of the reply tore. */
  torn: Piece[]
  /** Names of tests beyond the part that is read. */
  beyond: string[]
  /** Brackets left open at the end of a text, by block. */
  open: Map<number, string[]>
  fixes: string[]
  /** True when some of it is code at all; `broken` when it only looks like code. */
  code: boolean
  broken: boolean
}

const mostRead = 262_144
const testLine = /^[ \t]*(?:async[ \t]+)?def[ \t]+test/m
const codeLine =
  /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+|class[ \t]+[\p{L}\p{N}_]+|import[ \t]+[\p{L}\p{N}_]|from[ \t]+[\p{L}\p{N}_.]+[ \t]+import\b|assert\b[^a-z\n]|self\.[\p{L}\p{N}_]+\(|@[\p{L}\p{N}_]+)/mu

/** Reads a reply; text beyond 256 KiB is only looked through for names of tests. */
export function readPages(reply: Completion, task: TestTask, facts: (text: string) => Facts): Pages {
  const whole = normalise(reply.text)
  const text = whole.length > mostRead ? whole.slice(0, mostRead) : whole
  const beyond = testNames(whole.slice(text.length))
  const cut = reply.cut || whole.length > text.length
  const blocks = readBlocks(text)
  const chosen = blocks.filter(block => block.source !== 'prose' || testLine.test(block.text))
  const first = readTexts(chosen.length > 0 ? chosen : blocks, blocks, cut, task, facts)
  const written = (pages: Pages) => pages.tests.filter(test => !test.mended.includes(FIX_BARE))
  const sound = (pages: Pages) => written(pages).filter(test => facts(test.text).sound).length
  const good = sound(first)
  const sane = (good > 0 && good === written(first).length) || chosen.length === 0
  const others = sane ? [] : [...outerFences(text), withoutFences(text)]
  const pages = others
    .map(block => readTexts([block], [block], cut, task, facts))
    .reduce((one, other) => (sound(other) > sound(one) ? other : one), first)
  return { ...pages, beyond, broken: codeLine.test(text), fixes: pages === first ? [] : ['fence lines'] }
}

function readTexts(
  chosen: Block[],
  all: Block[],
  cut: boolean,
  task: TestTask,
  facts: (text: string) => Facts,
): Pages {
  const pages: Pages = {
    pieces: [],
    tests: [],
    torn: [],
    beyond: [],
    open: new Map(),
    fixes: [],
    code: false,
    broken: false,
  }
  chosen.forEach((block, at) => {
    const last = block === all.at(-1)
    const torn = !block.closed || (cut && last && block.source !== 'fence')
    const whole = block.source === 'prose' && at === 0 ? completeHead(block.text, task) : null
    const outline = readOutline(whole ?? completed(block, task, facts), at, torn)
    if (whole !== null) outline.pieces.slice(0, 1).flatMap(testsIn)[0]?.mended.push('head of the test')
    const ended = block.text.endsWith('\n') && outline.open?.length === 0
    const kept = torn ? tearOff(outline.pieces, pages.torn, ended) : outline.pieces
    if (outline.open && !torn) pages.open.set(at, outline.open)
    pages.pieces = pages.pieces.concat(kept)
  })
  pages.tests = pages.pieces.flatMap(testsIn)
  pages.code = pages.pieces.some(piece => isCode(piece, facts))
  for (const block of chosen.keys()) {
    const own = pages.pieces.filter(piece => piece.block === block)
    pages.tests = pages.tests.concat(wrapBare(own, task, pages.tests.length + 1, facts))
  }
  if (pages.tests.length + pages.torn.length === 0) pages.tests = nameTests(pages.pieces, task, 1, facts)
  return pages
}

/** The text of a block with what makes lone assertions of it, where it holds no test. */
function completed(block: Block, task: TestTask, facts: (text: string) => Facts): string {
  if (block.source !== 'prose' || testLine.test(block.text)) return block.text
  return completeAssert(block.text, task, facts) ?? withoutBullets(block.text)
}

/** Prose may parse as a lone name; code does something. */
function isCode(piece: Piece, facts: (text: string) => Facts): boolean {
  if (piece.kind !== 'statement') return piece.kind === 'class' || facts(piece.text).sound
  const read = facts(piece.text)
  return read.sound && (read.calls.length > 0 || read.binds.size > 0)
}

function testsIn(piece: Piece): Piece[] {
  return piece.kind === 'test' ? [piece] : piece.kind === 'function' ? [] : piece.parts.flatMap(testsIn)
}

const compound = /^(?:if|for|while|try|with|async|match|@)/

/** Takes away the last piece of a cut text; tests in what is taken away are torn. `ended`: behind a line end that nothing joins. */
function tearOff(pieces: Piece[], torn: Piece[], ended: boolean): Piece[] {
  const last = pieces.at(-1)
  if (!last?.last) return pieces
  if (last.kind === 'statement' && ended && !compound.test(last.text)) return pieces
  if (last.kind === 'test') torn.push(last)
  if (last.kind !== 'class' && last.kind !== 'main') return pieces.slice(0, -1)
  last.parts = tearOff(last.parts, torn, ended)
  return last.parts.length > 0 ? pieces : pieces.slice(0, -1)
}
