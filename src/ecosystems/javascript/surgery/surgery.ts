// JavaScript tests for `shared/surgery.ts`: how one is opened, varied and renamed.
import type { Candidate } from '../../../core/model/candidate.js'
import type { Surgery } from '../../../core/model/ports.js'
import { replaceNode } from '../../shared/edits.js'
import { makeSurgery as surgeryFor, type OpenTest } from '../../shared/surgery.js'
import { namedOf } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readRunnerCall } from '../replies/calls.js'
import { loopTest } from '../replies/outline.js'
import { quoteString } from '../replies/text.js'
import { assertionsIn, rowsIn } from './assertions.js'
import { bareIn } from './chains.js'
import { dropped, swallowed, takenOut, withoutRows } from './edits.js'

const LONGEST = 64_000

/** The `surgery` of the language that `read` reads. */
export function makeSurgery(read: ReadText): Surgery {
  return surgeryFor({
    read,
    open: candidate => openTest(candidate, read),
    rename: ({ code }, name) => {
      const [statement] = namedOf(read(code))
      const call = statement && (readRunnerCall(statement) ?? loopTest(statement))
      return call?.titleNode ? replaceNode(call.titleNode, quoteString(name)) : null
    },
  })
}

function openTest({ code, imports }: Candidate, read: ReadText): OpenTest | null {
  const bare = bareIn(imports, read)
  const root = code.length > LONGEST ? null : read(code)
  if (!root || root.broken) return null
  const rows = rowsIn(root)
  if (rows)
    return {
      source: code,
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
