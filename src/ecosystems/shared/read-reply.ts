// A reply -> the pieces of code in it, and the tests that were cut off, broken, or beyond the part that is read.
import type { Completion } from '../../core/model/candidate.js'
import type { CodeFacts } from './code-facts.js'
import { asTyped, withoutReasoning } from './reply-text.js'
import { normalise, outerFences, readBlocks, withoutFences, type Block } from './reply-blocks.js'

/** A part of a reply: a test, or code beside tests at the top level, in a class or in a group. */
export interface Piece {
  /** `test`, `import` and `statement` mean the same in all languages, which may add kinds of their own. */
  kind: string
  /** The name of a test, function or class; empty for anything else. */
  name: string
  /** Dedented source. */
  text: string
  /** Number of the block of the reply that contains it. */
  block: number
  group: object | null
  /** The writer's own text, when `text` was made from it. */
  draft: string | null
  /** Our changes, in words. */
  fixes: string[]
}

/** A test that could not be read; `torn` when the reply ends inside it. */
export interface Lost {
  name: string
  text: string
  torn: boolean
}

export interface Reply<P extends Piece> {
  /** Everything at the top level, in reading order. */
  pieces: P[]
  tests: P[]
  lost: Lost[]
  /** Names of tests beyond the part of the reply that is read. */
  beyond: string[]
}

export interface ReplyReader<P extends Piece> {
  facts(text: string): CodeFacts
  /** Matches a line that begins a test or a group of tests. */
  testLine: RegExp
  /** Matches the beginnings of tests, with the name in the last group that matched; for text that is only searched. */
  testName: RegExp
  /** The pieces of block number `at`; `torn` says that it was cut off at its end. */
  readText(text: Block, at: number, torn: boolean): { pieces: P[]; lost: Lost[] }
  /** Tests nested inside a piece, not at the top level themselves. */
  testsIn(piece: P): P[]
  /** Tests made from code that is not in a test, such as bare assertions. */
  looseTests(reply: Reply<P>): P[]
}

/** The fix of a test that was made around a bare assertion. */
export const FIX_BARE = 'test around the assertion'
const LONGEST_READ = 262_144

/** Reads a reply; text beyond 256 KiB is only searched for names of tests. */
export function readReply<P extends Piece>(reply: Completion, reader: ReplyReader<P>): Reply<P> {
  const { text: whole, isOpen } = withoutReasoning(normalise(reply.text))
  const text = whole.slice(0, LONGEST_READ)
  const truncated = reply.cut || isOpen || whole.length > text.length
  const read = (blocks: Block[]): Reply<P> => {
    const code = blocks.filter(block => block.source !== 'prose' || reader.testLine.test(block.text))
    return readBlocksOf(code.length > 0 ? code : blocks, blocks.at(-1), truncated, reader)
  }
  const first = read(readBlocks(text))
  let best = first
  const attempt = (blocks: Block[], fix: string): void => {
    const other = read(blocks)
    if (!isBetter(other, best, reader)) return
    for (const test of other.tests) test.fixes.unshift(fix)
    best = other
  }
  if (!isWhole(first, reader) && reader.testLine.test(text)) {
    for (const block of [...outerFences(text), withoutFences(text)]) attempt([block], 'fence lines')
    const typed = asTyped(text)
    if (typed !== text) attempt(readBlocks(typed), 'characters of a page')
  }
  const beyond = [...whole.slice(text.length).matchAll(reader.testName)].map(match => match.at(-1) ?? 'test')
  return { ...best, beyond }
}

function readBlocksOf<P extends Piece>(
  blocks: Block[],
  last: Block | undefined,
  truncated: boolean,
  reader: ReplyReader<P>,
): Reply<P> {
  const reply: Reply<P> = { pieces: [], tests: [], lost: [], beyond: [] }
  blocks.forEach((block, at) => {
    const torn = !block.closed || (truncated && block === last && block.source !== 'fence')
    const { pieces, lost } = reader.readText(block, at, torn)
    reply.pieces = reply.pieces.concat(pieces)
    reply.lost.push(...lost)
  })
  reply.tests = reply.pieces.flatMap(piece => reader.testsIn(piece))
  reply.tests = reply.tests.concat(reader.looseTests(reply))
  return reply
}

/** The tests that the reply contains as tests. */
const writtenTests = <P extends Piece>({ tests }: Reply<P>) =>
  tests.filter(test => !test.fixes.includes(FIX_BARE))

function soundTests<P extends Piece>(reply: Reply<P>, reader: ReplyReader<P>): number {
  return writtenTests(reply).filter(test => reader.facts(test.text).sound).length
}

/** More sound tests, or as many and fewer broken ones: a fence inside a string breaks the test around it. */
function isBetter<P extends Piece>(one: Reply<P>, other: Reply<P>, reader: ReplyReader<P>): boolean {
  const more = soundTests(one, reader) - soundTests(other, reader)
  return more > 0 || (more === 0 && brokenTests(one, reader) < brokenTests(other, reader))
}

function brokenTests<P extends Piece>(reply: Reply<P>, reader: ReplyReader<P>): number {
  const unread = reply.lost.filter(test => !test.torn).length
  return unread + writtenTests(reply).length - soundTests(reply, reader)
}

/** True when no other choice of fences could give a better result. */
function isWhole<P extends Piece>(reply: Reply<P>, reader: ReplyReader<P>): boolean {
  const sound = soundTests(reply, reader)
  return sound > 0 && sound === writtenTests(reply).length && reply.lost.every(test => test.torn)
}
