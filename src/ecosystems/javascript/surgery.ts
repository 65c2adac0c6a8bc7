// Tests taken apart into their assertions, and written again with some of them unheard, gone, or expecting something else.
import type { Surgery } from '../../core/model/surgery.js'
import type { Candidate } from '../../core/model/candidate.js'
import { namedOf } from '../shared/syntax.js'
import type { ReadText } from './grammar.js'
import { readRunnerCall, type RunnerCall } from './replies/calls.js'
import { loopTest } from './replies/outline.js'
import { applyEdits, type Edit } from '../shared/edits.js'
import { quoteString } from './replies/text.js'
import { bareIn } from './surgery/chains.js'
import { dropped, swallowed, takenOut, withoutRows } from './surgery/edits.js'
import { placesIn, type Places } from './surgery/places.js'

const findPlaces = (candidate: Candidate, read: ReadText): Places | null =>
  placesIn(candidate.code, bareIn(candidate.imports), read)

/** The test with its code edited; null when that is no code any more. */
function rewritten(candidate: Candidate, edits: Edit[], read: ReadText): Candidate | null {
  const code = applyEdits(candidate.code, edits)
  return read(code).broken ? null : { ...candidate, code }
}

function vary(
  candidate: Candidate,
  change: { swallow: number[]; drop: number[] },
  read: ReadText,
): Candidate | null {
  const found = findPlaces(candidate, read)
  const drop = new Set(change.drop)
  const swallow = new Set(change.swallow.filter(index => !drop.has(index)))
  if (!found || [...drop, ...swallow].some(index => found.all[index] === undefined)) return null
  if (drop.size + swallow.size === 0) return { ...candidate }
  const { code } = candidate
  if (found.all[0]?.kind === 'row') {
    const edits = withoutRows(found.all, new Set([...drop, ...swallow]))
    return edits && rewritten(candidate, edits, read)
  }
  const edits = found.all.flatMap((place, index) => {
    if (drop.has(index)) return [dropped(place, code)]
    return swallow.has(index) ? [swallowed(place)] : []
  })
  return rewritten(candidate, [...edits, ...found.counts.map(count => takenOut(count, code))], read)
}

/** The call that makes the test, also from inside a loop. */
function callOf(code: string, read: ReadText): RunnerCall | null {
  const statement = namedOf(read(code))[0]
  if (!statement) return null
  return readRunnerCall(statement, new Map()) ?? loopTest(statement)
}

/** The `surgery` of the language that `read` reads. */
export function makeSurgery(read: ReadText): Surgery {
  return {
    assertions: candidate =>
      (findPlaces(candidate, read)?.all ?? []).map(({ node, equal }) => ({
        code: node.text.replace(/^return\s+|;\s*$/g, ''),
        equal,
      })),
    vary: (candidate, change) => vary(candidate, change, read),
    expect: (candidate, index, literal) => {
      const place = findPlaces(candidate, read)?.all[index]
      if (!place?.literal) return null
      const { start, end } = place.literal
      return rewritten(candidate, [{ start, end, text: literal }], read)
    },
    rename: (candidate, name) => {
      const title = callOf(candidate.code, read)?.titleNode
      if (!title) return candidate
      const edit = { start: title.start, end: title.end, text: quoteString(name) }
      return { ...candidate, name, code: applyEdits(candidate.code, [edit]) }
    },
  }
}
