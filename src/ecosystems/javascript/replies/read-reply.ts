// A reply -> pieces of the texts in it that hold JavaScript, what was torn or broken, and what was too long to read.
import { normalise, outerFences, readBlocks, withoutFences, type Block } from '../../shared/reply-blocks.js'
import type { Completion } from '../../../core/model/candidate.js'
import type { TestTask } from '../../../core/model/target.js'
import type { ReadText } from '../grammar.js'
import { isAssertion, wrapBare } from './bare-assertions.js'
import { closeExpect } from './brackets.js'
import { completeStart, withoutBullets } from './continuation.js'
import type { ReadFacts } from './code-facts.js'
import { readOutline, type Piece } from './outline.js'
import { outermost, repair, type Lost } from './repair.js'
import { scan } from './scan.js'

export interface Pages {
  /** Everything at the top level, in reading order. */
  pieces: Piece[]
  tests: Piece[]
  lost: Lost[]
  /** Titles of tests beyond the part that is read. */
  beyond: string[]
  fixes: string[]
  /** Blocks whose end was closed here. */
  closed: Set<number>
  /** Blocks in which the bracket of an `expect` was set right. */
  slipped: Set<number>
  /** True when some of it is code; `broken` when it only looks like code. */
  code: boolean
  broken: boolean
}

const mostRead = 262_144
const testLine =
  /^[ \t]*(?:await[ \t]+)?(?:[fx]?it|x?test|specify|[fx]?describe|suite)(?:\.[a-z]+)*[ \t]*[(`]/im
const codeLine =
  /^[ \t]*(?:import\b.*['"]|export\b|(?:const|let|var)[ \t]+[\p{L}$_{[]|(?:async[ \t]+)?function\b|class[ \t]+[\p{L}$_]|(?:[\p{L}\p{N}_$.]+)\(|\}|\/\/|\/\*|describe|it\b|test\b|expect\b|assert\b)/mu

/** Reads a reply; text beyond 256 KiB is only looked through for titles of tests. */
export function readPages(reply: Completion, task: TestTask, read: ReadText, facts: ReadFacts): Pages {
  const whole = normalise(reply.text)
  const text = whole.length > mostRead ? whole.slice(0, mostRead) : whole
  const cut = reply.cut || whole.length > text.length
  const blocks = readBlocks(text)
  const chosen = blocks.filter(block => block.source !== 'prose' || testLine.test(block.text))
  const make = (some: Block[], all: Block[]) => readTexts(some, all, cut, task, read, facts)
  const first = make(chosen.length > 0 ? chosen : blocks, blocks)
  const sane =
    (first.tests.length > 0 && first.lost.length === 0) || chosen.length === 0 || !testLine.test(text)
  const others = sane ? [] : [...outerFences(text), withoutFences(text)]
  const pages = others
    .map(block => make([block], [block]))
    .reduce((one, other) => (other.tests.length > one.tests.length ? other : one), first)
  const beyond = titlesIn(whole.slice(text.length))
  return { ...pages, beyond, broken: codeLine.test(text), fixes: pages === first ? [] : ['fence lines'] }
}

/** Titles of tests in a text by their look alone. */
function titlesIn(text: string): string[] {
  return [
    ...text.matchAll(/^[ \t]*(?:[fx]?it|x?test|specify)(?:\.[a-z]+)?\(\s?(['"`])([^\n]{0,200}?)\1/gm),
  ].map(match => match[2] ?? 'test')
}

function readTexts(
  chosen: Block[],
  all: Block[],
  cut: boolean,
  task: TestTask,
  read: ReadText,
  facts: ReadFacts,
): Pages {
  const pages: Pages = {
    pieces: [],
    tests: [],
    lost: [],
    beyond: [],
    fixes: [],
    closed: new Set(),
    slipped: new Set(),
    code: false,
    broken: false,
  }
  chosen.forEach((block, at) => {
    const torn = !block.closed || (cut && block === all.at(-1) && block.source !== 'fence')
    const whole = at === 0 && block.source === 'prose' ? completeStart(block.text, task) : null
    const text = whole ?? (block.source === 'prose' ? withoutBullets(block.text) : block.text)
    const before = pages.pieces.length
    readBlock({ ...block, text }, at, torn, pages, read)
    if (whole !== null) pages.pieces[before]?.mended.push('head of the test')
  })
  pages.tests = pages.pieces.filter(piece => piece.kind === 'test')
  pages.code = pages.pieces.some(piece => isCode(piece, facts))
  if (pages.tests.length + pages.lost.length > 0) return pages
  for (const block of chosen.keys()) {
    const own = pages.pieces.filter(piece => piece.block === block)
    if (own.some(piece => isAssertion(piece, facts)))
      pages.tests = pages.tests.concat(wrapBare(own, task, pages.tests.length + 1, facts))
  }
  return pages
}

function readBlock(block: Block, at: number, torn: boolean, pages: Pages, read: ReadText): void {
  const text = block.source === 'prose' && read(block.text).broken ? withoutProse(block.text) : block.text
  const closed = closeExpect(text)
  if (closed !== text) pages.slipped.add(at)
  const repaired = repair(closed, torn, read)
  const pieces = readOutline(repaired.text, at, read)
  pages.pieces = pages.pieces.concat(pieces)
  pages.lost = pages.lost.concat(repaired.lost)
  if (repaired.closed) pages.closed.add(at)
  readMissed(repaired.text, at, pieces, pages, read)
}

/** Tests that recovery from an error elsewhere swallowed, or that stand where none is looked for. */
function readMissed(text: string, at: number, pieces: Piece[], pages: Pages, read: ReadText): void {
  const tests = pieces.filter(piece => piece.kind === 'test')
  let next = 0
  for (const head of outermost(scan(text).heads.filter(one => !one.group))) {
    while ((tests[next]?.end ?? Infinity) <= head.start) next += 1
    const cover = tests[next]
    if (cover && cover.start <= head.start) continue
    const source = text.slice(head.start, head.end ?? head.start + 400)
    const alone = head.end === null ? [] : readOutline(source, at, read)
    if (alone.length === 1 && alone[0]?.kind === 'test') pages.pieces.push(alone[0])
    else pages.lost.push({ name: head.title || 'test', text: source, torn: head.end === null })
  }
}

const sentence =
  /^[ \t]*(?:[-*#>]+[ \t]|\d+[.)][ \t])|^[ \t]*[A-Z][\p{L}',]*(?: [\p{L}\p{N}'"`,()./_-]+){2,}[.:!]?[ \t]*$|^[^;{}()=]*:[ \t]*$/u

/** Rows that read as sentences are blanked, where they stand outside of all brackets. */
function withoutProse(text: string): string {
  const rows = text.split('\n')
  const first = rows.findIndex(row => codeLine.test(row) && !sentence.test(row))
  return rows
    .map((row, at) =>
      at < first || (/^\S/.test(row) && sentence.test(row) && !/^(?:\}|\/\/|\*|case\b|default\b)/.test(row))
        ? ''
        : row,
    )
    .join('\n')
}

/** Prose may parse as a lone name; code does something. */
function isCode(piece: Piece, facts: ReadFacts): boolean {
  if (piece.kind !== 'effect') return true
  const read = facts(piece.text)
  return read.sound && read.calls.length + read.writes.length > 0
}
