// The project's own interpreter as a second parser, in the sandbox: code that the grammar does not support gets
// stand-ins.
import type { SecondReader } from '../../core/model/ports.js'
import { plainText } from '../shared/functions.js'
import type { Parse } from '../shared/parser.js'
import { withStandIns, type Part } from '../shared/stand-ins.js'
import { isSound } from '../shared/syntax.js'

/** Milliseconds for all texts of a plan. */
const LIMIT = 30_000

/** The reader, and a parser that uses what it has learned. */
export function makeSecondReader(parse: Parse): { reader: SecondReader; parse: Parse } {
  const learned = new Map<string, string>()
  return {
    parse: text => parse(learned.get(text) ?? text),
    reader: {
      name: 'Python',
      wants(source) {
        const text = plainText(source)
        return !learned.has(text) && !isSound(parse, text)
      },
      job: texts => ({
        tree: 'head',
        toolchain: 'python',
        program: 'python/programs/read_parts.py',
        request: { texts: texts.map(plainText) },
        overlay: {},
        env: {},
        limit: LIMIT,
      }),
      learn(sources, { result }) {
        const lists = (result as { texts?: unknown } | null)?.texts
        for (const [at, text] of sources.map(plainText).entries()) {
          const whole = Array.isArray(lists) ? wholeOf(text, lists[at]) : null
          const plain = whole && withStandIns(text, whole, each => isSound(parse, each))
          if (plain) learned.set(text, plain)
        }
      },
    },
  }
}

/** The parts as a tree; null for malformed output. A part that is not inside its parent is dropped. */
function wholeOf(text: string, list: unknown): Part | null {
  if (!Array.isArray(list)) return null
  const whole: Part = { start: 0, end: text.length, standIn: null, children: [] }
  const made: Part[] = []
  for (const entry of list as unknown[]) {
    if (!Array.isArray(entry) || !entry.every(Number.isSafeInteger)) return null
    const [start, end, at] = entry as [number, number, number]
    const parent = at === -1 ? whole : made[at]
    if (!parent) return null
    const part: Part = { start, end, standIn: null, children: [] }
    made.push(part)
    if (start < parent.start || end > parent.end || start >= end) continue
    part.standIn = '_'.repeat(end - start)
    parent.children.push(part)
  }
  for (const part of [whole, ...made]) part.children = apart(part.children)
  return whole
}

/** In order and without overlaps; the longer of two parts at one place wins. */
function apart(parts: Part[]): Part[] {
  let last = 0
  return parts
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= last
      if (isFree) last = end
      return isFree
    })
}
