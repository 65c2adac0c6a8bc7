// Python tests for `shared/surgery.ts`: how one is opened, varied and renamed.
import type { Candidate } from '../../../core/model/candidate.js'
import type { Surgery } from '../../../core/model/ports.js'
import { replaceNode } from '../../shared/edits.js'
import type { Parse } from '../../shared/parser.js'
import { makeSurgery as surgeryFor, type OpenTest } from '../../shared/surgery.js'
import { fieldOf, namedOf, readSyntax, type Syntax } from '../../shared/syntax.js'
import { assertionsOf } from './assertions.js'
import { rowsOf, withoutRows } from './rows.js'
import { editsOf, type Fate } from './variants.js'

export function makeSurgery(parse: Parse): Surgery {
  const read = (text: string) => readSyntax(parse, text)
  return surgeryFor({
    read,
    open: candidate => openTest(candidate, read),
    rename: (candidate, name) => {
      const test = testOf(read(candidate.code), candidate.name)
      const label = test && fieldOf(test, 'name')
      return label && replaceNode(label, name)
    },
  })
}

function openTest(candidate: Candidate, read: (text: string) => Syntax): OpenTest | null {
  const source = candidate.code.replaceAll('\r\n', '\n')
  const root = read(source)
  const test = root.broken ? null : testOf(root, candidate.name)
  if (!test) return null
  const rows = rowsOf(test)
  if (rows)
    return {
      source,
      assertions: rows.nodes.map(node => ({ code: codeOf(node), comparison: null })),
      vary: (swallow, drop) => withoutRows(rows, new Set([...swallow, ...drop])),
    }
  const assertions = assertionsOf(test)
  return {
    source,
    assertions: assertions.map(({ node, comparison }) => ({ code: codeOf(node), comparison })),
    vary: (swallow, drop) => {
      const fateOf = (at: number): Fate | null => (drop.has(at) ? 'drop' : swallow.has(at) ? 'swallow' : null)
      return editsOf(new Map(assertions.map(({ node }, at) => [node, fateOf(at)])))
    },
  }
}

/** The function that a test is: the one of its name, else the first. */
function testOf(root: Syntax, name: string): Syntax | null {
  const all = namedOf(root)
    .map(whole => (whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole))
    .filter(node => node?.type === 'function_definition')
  return all.find(node => node && fieldOf(node, 'name')?.text === name) ?? all[0] ?? null
}

/** A statement's text with the margin of its first line taken from the others. */
function codeOf({ source, start, text }: Syntax): string {
  const margin = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return margin.trim() === '' ? text.replaceAll(`\n${margin}`, '\n') : text
}
