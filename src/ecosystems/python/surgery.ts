// A test -> its assertions, and the same test with some of them swallowed, dropped, or expecting something else.
import type { Assertion, Surgery } from '../../core/model/surgery.js'
import type { Candidate } from '../../core/model/candidate.js'
import { applyEdits } from '../shared/edits.js'
import type { Parse } from '../shared/parser.js'
import { fieldOf, readSyntax, type Syntax } from '../shared/syntax.js'
import { assertingOf, testOf, type Asserting } from './assertions.js'
import { rowsOf, withoutRows, type Rows } from './parameter-tables.js'
import { editsOf, type Fate } from './variants.js'

/** A test with several rows is a test a row: only they are its assertions, and a row that is not heard is left out. */
interface Opened {
  text: string
  test: Syntax
  rows: Rows
  body: Asserting[]
}

/** Surgery of Python. */
export function makeSurgery(parse: Parse): Surgery {
  const open = (candidate: Candidate): Opened | null => {
    try {
      return openTest(parse, candidate)
    } catch {
      return null
    }
  }
  return {
    assertions: candidate => orElse(() => assertionsOf(open(candidate)), []),
    vary: (candidate, change) => orElse(() => vary(parse, candidate, open(candidate), change), null),
    expect: (candidate, index, literal) =>
      orElse(() => expected(parse, candidate, open(candidate), index, literal), null),
    rename: (candidate, name) => orElse(() => renamed(candidate, name, parse), candidate),
  }
}

function orElse<T>(make: () => T, other: T): T {
  try {
    return make()
  } catch {
    return other
  }
}

function openTest(parse: Parse, candidate: Candidate): Opened | null {
  const text = candidate.code.replaceAll('\r\n', '\n')
  const root = readSyntax(parse, text)
  const test = root.broken ? null : testOf(root, candidate.name)
  if (!test) return null
  const rows = rowsOf(test)
  return { text, test, rows, body: rows.nodes.length > 0 ? [] : assertingOf(test) }
}

/** A statement's text with the margin of its first line taken from the others. */
function codeOf(node: Syntax): string {
  const from = node.source.lastIndexOf('\n', node.start - 1) + 1
  const margin = node.source.slice(from, node.start)
  const own = node.text
  return margin.trim() === '' ? own.replaceAll(`\n${margin}`, '\n') : own
}

function assertionsOf(opened: Opened | null): Assertion[] {
  if (!opened) return []
  const { rows, body } = opened
  if (rows.nodes.length > 0) return rows.nodes.map(node => ({ code: codeOf(node), equal: null }))
  return body.map(({ node, equal }) => ({
    code: codeOf(node),
    equal: equal && { call: equal.call, expected: equal.expected },
  }))
}

function sound(parse: Parse, candidate: Candidate, code: string): Candidate | null {
  return readSyntax(parse, code).broken ? null : { ...candidate, code }
}

function vary(
  parse: Parse,
  candidate: Candidate,
  opened: Opened | null,
  { swallow, drop }: { swallow: number[]; drop: number[] },
): Candidate | null {
  if (!opened) return null
  const { rows, body, text } = opened
  if (rows.nodes.length > 0) {
    const edits = withoutRows(rows, new Set([...swallow, ...drop]))
    return edits && sound(parse, candidate, applyEdits(text, edits))
  }
  const fates = new Map<Syntax, Fate>()
  const decide = (indices: number[], fate: Fate): boolean =>
    indices.every(index => {
      const node = body[index]?.node
      if (node) fates.set(node, fate)
      return node !== undefined
    })
  if (!decide(swallow, 'swallow') || !decide(drop, 'drop')) return null
  return sound(parse, candidate, applyEdits(text, editsOf(fates)))
}

function expected(
  parse: Parse,
  candidate: Candidate,
  opened: Opened | null,
  index: number,
  literal: string,
): Candidate | null {
  const equal = opened?.body[index]?.equal
  return equal ? sound(parse, candidate, applyEdits(opened.text, equal.rewrite(literal))) : null
}

function renamed(candidate: Candidate, name: string, parse: Parse): Candidate {
  const root = readSyntax(parse, candidate.code)
  const test = testOf(root, candidate.name)
  const label = test && fieldOf(test, 'name')
  if (!label) return candidate
  const code = applyEdits(candidate.code, [{ start: label.start, end: label.end, text: name }])
  return { ...candidate, name, code }
}
