// Assertions outside any test -> one test each, with the lines that they need.
import { rootOf, type CodeFacts } from './code-facts.js'
import { FIX_BARE, type Piece } from './read-reply.js'

/** Most lines searched before an assertion, and most assertions of one reply for which they are searched. */
const MOST_LINES = 50
const MOST_ASSERTIONS = 1000

/** How a language recognizes assertions and builds tests from them. */
export interface Wrapping<P extends Piece> {
  facts(text: string): CodeFacts
  /** True for a piece that may stand inside a test: a statement or a variable, not a definition. */
  isLine(piece: P): boolean
  isAssertion(line: P): boolean
  /** Wraps some lines in a test; `number` is used in its name. */
  testOf(lines: string, number: number): { name: string; text: string }
}

/** Tests made from the assertions among `pieces`, numbered from `first`. */
export function wrapAssertions<P extends Piece>(pieces: P[], first: number, wrapping: Wrapping<P>): P[] {
  const lines = pieces.filter(piece => wrapping.isLine(piece))
  const tests: P[] = []
  lines.forEach((line, at) => {
    if (!wrapping.isAssertion(line)) return
    const own = lines.slice(Math.max(0, at - MOST_LINES), at).filter(({ block }) => block === line.block)
    const needed = tests.length < MOST_ASSERTIONS ? linesFor(line, own, wrapping) : []
    const draft = [...needed, line].map(({ text }) => text).join('\n')
    const made = wrapping.testOf(draft, first + tests.length)
    tests.push({ ...line, ...made, kind: 'test', draft, fixes: [...line.fixes, FIX_BARE] })
  })
  return tests
}

/** The earlier lines that set what `line` reads, or change it by a method call. Searched backwards. */
function linesFor<P extends Piece>(line: P, before: P[], { facts }: Wrapping<P>): P[] {
  const wanted = new Set(facts(line.text).uses)
  const bound = before.map(({ text }) => facts(text).binds)
  return before
    .toReversed()
    .filter(({ text }, index) => {
      const { sound, binds, uses, writes, calls } = facts(text)
      const sets = [...binds, ...writes.map(({ left }) => rootOf(left))].some(name => wanted.has(name))
      const changed = calls.filter(({ callee }) => callee.includes('.')).map(({ callee }) => rootOf(callee))
      // A call counts only on a name that an earlier line has set: `stack.pop()`, not `math.sqrt(2)`.
      const isVariable = (name: string) =>
        bound.slice(0, before.length - 1 - index).some(names => names.has(name))
      const needed = sound && (sets || changed.some(name => wanted.has(name) && isVariable(name)))
      if (needed) for (const name of uses) wanted.add(name)
      return needed
    })
    .toReversed()
}
