// A reply -> outlines of the texts in it that hold Python, what was torn off at its end, and what was too long to read.
import { normalise, readBlocks, withoutFences, type Block } from '../../core/fences.js'
import type { Completion } from '../../core/reply.js'
import type { Brief } from '../../core/types.js'
import { completeAssert, isAssertion, wrapBare } from './bare.js'
import type { Facts } from './facts.js'
import { readOutline, testNames, type Piece } from './outline.js'

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
  mends: string[]
  /** True when some of it is code at all; `broken` when it only looks like code. */
  code: boolean
  broken: boolean
}

const mostRead = 262_144
const testLine = /^[ \t]*(?:async[ \t]+)?def[ \t]+test/m
const codeLine =
  /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+|class[ \t]+[\p{L}\p{N}_]+|import[ \t]+[\p{L}\p{N}_]|from[ \t]+[\p{L}\p{N}_.]+[ \t]+import\b|assert\b[^a-z\n]|self\.[\p{L}\p{N}_]+\(|@[\p{L}\p{N}_]+)/mu

/** Reads a reply; text beyond 256 KiB is only looked through for names of tests. */
export function readPages(reply: Completion, brief: Brief, facts: (text: string) => Facts): Pages {
  const whole = normalise(reply.text)
  const text = whole.length > mostRead ? whole.slice(0, mostRead) : whole
  const beyond = testNames(whole.slice(text.length))
  const cut = reply.cut || whole.length > text.length
  const blocks = readBlocks(text)
  const chosen = blocks.filter(block => block.source !== 'prose' || testLine.test(block.text))
  const first = readTexts(chosen.length > 0 ? chosen : blocks, blocks, cut, brief, facts)
  const sound = (pages: Pages) => pages.tests.filter(test => facts(test.text).sound).length
  const good = sound(first)
  const plain = (good > 0 && good === first.tests.length) || chosen.length === 0 ? null : withoutFences(text)
  const second = plain ? readTexts([plain], [plain], cut, brief, facts) : first
  const better = second !== first && sound(second) > good
  const pages = better ? second : first
  return { ...pages, beyond, broken: codeLine.test(text), mends: better ? ['fence lines'] : [] }
}

function readTexts(
  chosen: Block[],
  all: Block[],
  cut: boolean,
  brief: Brief,
  facts: (text: string) => Facts,
): Pages {
  const pages: Pages = {
    pieces: [],
    tests: [],
    torn: [],
    beyond: [],
    open: new Map(),
    mends: [],
    code: false,
    broken: false,
  }
  chosen.forEach((block, at) => {
    const last = block === all.at(-1)
    const torn = !block.closed || (cut && last && block.source !== 'fence')
    const completed =
      block.source === 'prose' && !testLine.test(block.text) ? completeAssert(block.text, brief, facts) : null
    const outline = readOutline(completed ?? block.text, at, torn)
    const kept = torn ? tearOff(outline.pieces, pages.torn) : outline.pieces
    if (outline.open && !torn) pages.open.set(at, outline.open)
    pages.pieces.push(...kept)
  })
  pages.tests = pages.pieces.flatMap(testsIn)
  pages.code = pages.pieces.some(piece => isCode(piece, facts))
  const bare =
    pages.tests.length + pages.torn.length === 0 && pages.pieces.some(piece => isBare(piece, facts))
  if (bare) for (const block of chosen.keys()) pages.tests.push(...wrapBlock(pages, block, brief, facts))
  return pages
}

function wrapBlock(pages: Pages, block: number, brief: Brief, facts: (text: string) => Facts): Piece[] {
  const pieces = pages.pieces.filter(piece => piece.block === block)
  return wrapBare(pieces, brief, pages.tests.length + 1, facts)
}

function isBare(piece: Piece, facts: (text: string) => Facts): boolean {
  return (
    isAssertion(piece, facts) || (piece.kind === 'main' && piece.parts.some(part => isAssertion(part, facts)))
  )
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

/** Takes away the last piece of a cut text; tests in what is taken away are torn. */
function tearOff(pieces: Piece[], torn: Piece[]): Piece[] {
  const last = pieces.at(-1)
  if (!last?.last) return pieces
  if (last.kind === 'test') torn.push(last)
  if (last.kind !== 'class' && last.kind !== 'main') return pieces.slice(0, -1)
  last.parts = tearOff(last.parts, torn)
  return last.parts.length > 0 ? pieces : pieces.slice(0, -1)
}
