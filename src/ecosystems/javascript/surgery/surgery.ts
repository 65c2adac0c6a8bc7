// JavaScript tests for `shared/surgery.ts`: how one is opened, varied and renamed.
import type { Candidate } from '../../../core/model/candidate.js'
import type { Surgery } from '../../../core/model/ports.js'
import { applyEdits, replaceNode, type Edit } from '../../shared/edits.js'
import { makeSurgery as surgeryFor, type OpenTest } from '../../shared/surgery.js'
import { fieldOf, lineStart, namedOf, type Syntax, type ReadText } from '../../shared/syntax.js'
import { readRunnerCall, unwrap } from '../replies/calls.js'
import { loopTest, repeatedTest } from '../replies/outline.js'
import { quote } from '../literal.js'
import { assertionsIn, type AssertingCode } from './assertions.js'
import { bareIn } from './chains.js'

const LONGEST = 64_000

export function makeSurgery(read: ReadText): Surgery {
  return surgeryFor({
    read,
    open: candidate => openTest(candidate, read),
    rename: ({ code }, name) => renaming(read(code), name),
  })
}

function renaming(root: Syntax, name: string): Edit | null {
  const [statement] = namedOf(root)
  const call = statement && (readRunnerCall(statement) ?? loopTest(statement))
  const { titleNode = null } = call ?? {}
  // Values of a row in the title stay.
  if (titleNode && statement && repeatedTest(statement)) return titleOfRows(titleNode, name)
  return titleNode && replaceNode(titleNode, quote(name))
}

function titleOfRows(node: Syntax, name: string): Edit | null {
  if (node.type === 'string') return replaceNode(node, quote(name))
  return node.type === 'template_string' && !/[`\\]/.test(name) ? replaceNode(node, `\`${name}\``) : null
}

/** Renames the test of a text. */
export function renameTest(code: string, name: string, read: ReadText): string {
  const edit = renaming(read(code), name)
  return edit ? applyEdits(code, [edit]) : code
}

/** A test taken apart; null when that is not possible. */
export function openTest({ code, imports, helpers }: Candidate, read: ReadText): OpenTest | null {
  const bare = bareIn(imports, read)
  const root = code.length > LONGEST ? null : read(code)
  if (!root || root.broken) return null
  const table = tableIn(root)
  const own = table && rowsOf(table)
  const named = table?.type === 'identifier' ? rowsByName(table.text, helpers, read) : null
  const { rows, ...place } = own ? { rows: own, source: code } : (named ?? { source: code })
  if (rows)
    return {
      ...place,
      assertions: rows.map(row => ({ code: row.text, comparison: null })),
      vary: (swallow, drop) => withoutRows(rows, new Set([...swallow, ...drop])),
    }
  const { assertions, counts } = assertionsIn(root, bare)
  return {
    source: code,
    assertions: assertions.map(({ node, comparison }) => ({
      code: node.text.replace(/^return\s+|;\s*$/g, ''),
      comparison,
    })),
    vary: (swallow, drop) => {
      if (swallow.size + drop.size === 0) return []
      const edits = assertions.flatMap((assertion, at) => {
        if (drop.has(at)) return [dropped(assertion)]
        return swallow.has(at) ? [swallowed(assertion)] : []
      })
      return [...edits, ...counts.map(takenOut)]
    },
  }
}

function swallowed({ kind, node, isUnawaited }: AssertingCode): Edit {
  const { text } = kind === 'return' ? (namedOf(node)[0] ?? node) : node
  const inner = kind === 'statement' ? text.replace(/;\s*$/, '') : text
  const evaluated = isUnawaited ? `Promise.resolve(${inner}).then(undefined, () => {})` : text
  const whole = `try { ${kind === 'statement' ? '' : 'return '}${evaluated} } catch {}`
  return replaceNode(node, kind === 'value' ? `{ ${whole} }` : whole)
}

function dropped({ kind, node }: AssertingCode): Edit {
  if (kind === 'value') return replaceNode(node, '{}')
  const isFinal = node.parent !== null && isAmongOthers(node) && namedOf(node.parent).at(-1) === node
  return kind === 'return' && !isFinal ? replaceNode(node, 'return') : takenOut(node)
}

/** Removes a statement with its whole line, if there is nothing else on it but a comment. */
function takenOut(node: Syntax): Edit {
  if (!isAmongOthers(node)) return replaceNode(node, '{}')
  const { source, start, end } = node
  const line = lineStart(source, start)
  const rest = /^[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?:\n|$)/.exec(source.slice(end))
  const isAlone = rest && source.slice(line, start).trim() === ''
  return isAlone ? { start: line, end: end + rest[0].length, text: '' } : replaceNode(node, '')
}

/** False for a statement in a place for exactly one: its replacement must be a statement too. */
const isAmongOthers = ({ parent }: Syntax) =>
  /^(?:program|statement_block|switch_case|switch_default)$/.test(parent?.type ?? '')

/** A table without some of its rows; null when none would be left. */
function withoutRows(rows: readonly Syntax[], out: ReadonlySet<number>): Edit[] | null {
  const lastKept = rows.findLastIndex((_, at) => !out.has(at))
  const [last, end] = [rows[lastKept], rows.at(-1)]
  if (!last || !end) return null
  const between = rows.slice(0, lastKept).flatMap((row, at) => {
    const next = rows[at + 1]
    return out.has(at) && next ? [{ start: row.start, end: next.start, text: '' }] : []
  })
  return last === end ? between : [...between, { start: last.end, end: end.end, text: '' }]
}

/** The table of a test that runs once per row. */
function tableIn(root: Syntax): Syntax | null {
  const [statement] = namedOf(root)
  const call = statement && repeatedTest(statement)
  if (!call) return null
  return (call.table ? namedOf(call.table)[0] : loopedOver(statement)) ?? null
}

/** Rows of a table in a helper of the test: `const cases = [...]`. */
function rowsByName(
  name: string,
  helpers: readonly string[],
  read: ReadText,
): (Pick<OpenTest, 'source' | 'helper'> & { rows: Syntax[] }) | null {
  for (const [helper, source] of helpers.entries()) {
    const made = namedOf(read(source)).flatMap(namedOf)
    const found = made.find(
      node => node.type === 'variable_declarator' && fieldOf(node, 'name')?.text === name,
    )
    const value = found && fieldOf(found, 'value')
    const rows = value && rowsOf(value)
    if (rows) return { source, helper, rows }
  }
  return null
}

/** Rows of a literal table. */
function rowsOf(given: Syntax): Syntax[] | null {
  let table: Syntax | undefined = given
  while (table && /^(?:as|satisfies)_expression$/.test(table.type)) table = namedOf(table)[0]
  const rows = table?.type === 'array' ? namedOf(table) : []
  return rows.length > 1 && rows.every(row => row.type !== 'spread_element') ? rows : null
}

/** The array of `for (const row of [...])` or `[...].forEach(row => ...)`. */
function loopedOver(statement: Syntax): Syntax | undefined {
  if (statement.type === 'for_in_statement') return fieldOf(statement, 'right') ?? undefined
  const callee = fieldOf(unwrap(statement), 'function')
  return (callee && fieldOf(callee, 'object')) ?? undefined
}
