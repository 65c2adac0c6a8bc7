// The same calls on base and head -> what changed between them, the most telling rows of each function first.
import type { BehaviourRow, Call, Observation } from '../model/run.js'

const mostRows = 5
const mostAlike = 3

/** So many calls must come back on one side only before a hang is believed: a slow machine makes one or two. */
const leastHangs = 3

/**
 * At most five rows a target, in the order of `calls`' targets: only where both sides were steady and gave something.
 * Calls that are `odd` come last; rows that read the same on both sides say nothing and are left out.
 * Exceptions compare by type, since their texts name what is inside.
 */
export function behaviourRows(
  calls: Call[],
  base: Observation[],
  head: Observation[],
  odd: (call: Call) => boolean = () => false,
): BehaviourRow[] {
  const before = new Map(base.map(seen => [seen.call, seen]))
  const after = new Map(head.map(seen => [seen.call, seen]))
  return [...new Set(calls.map(call => call.target))].flatMap(target => {
    const rows: Difference[] = []
    const late = { before: 0, after: 0 }
    for (const call of calls.filter(candidate => candidate.target === target)) {
      const was = before.get(call.id)
      const now = after.get(call.id)
      if (!was || !now) continue
      late.before += Number(was.outcome === 'timed-out')
      late.after += Number(now.outcome === 'timed-out')
      if (differs(was, now) || hangs(was, now))
        rows.push({ call, was, now, kind: `${word(was)} -> ${word(now)}`, odd: odd(call) })
    }
    return telling(believed(rows, late).filter(says)).map(toRow)
  })
}

/**
 * The rows of one target from the project's own tests, then the explorer's, at most five. A call has one row; where several end in
 * the same exception with the same words, the first speaks for all.
 */
export function joinRows(
  recorded: readonly BehaviourRow[],
  explored: readonly BehaviourRow[],
): BehaviourRow[] {
  const raised = new Set<string>()
  const calls = new Set<string>()
  const all = [...recorded, ...explored].filter(({ call, path, after }) => {
    const key = JSON.stringify([call, path])
    if (calls.has(key)) return false
    calls.add(key)
    if (!after.startsWith('raises ') && !after.startsWith('throws ')) return true
    const isNew = !raised.has(after)
    raised.add(after)
    return isNew
  })
  return all.slice(0, mostRows)
}

interface Difference {
  call: Call
  was: Observation
  now: Observation
  kind: string
  /** Called with values that the function was hardly made for. */
  odd: boolean
}

/** True when the two did something else, in every repetition of both. */
function differs(was: Observation, now: Observation): boolean {
  if (!was.steady || !now.steady || !hasResult(was) || !hasResult(now)) return false
  if (was.outcome !== now.outcome) return true
  if (was.outcome === 'raised') {
    if (was.exception?.name !== now.exception?.name) return !bothAccidental(was, now)
    return (
      was.message !== undefined &&
      now.message !== undefined &&
      plainText(was.message) !== plainText(now.message)
    )
  }
  return was.shape !== now.shape || changes(was) !== changes(now)
}

/** A message without what is another in every run or place: paths and addresses. */
const plainText = (message: string): string =>
  message
    .replace(/(?:\b[A-Za-z]:|\.{0,2})[/\\][^\s'"`)]+/g, 'PATH')
    .replace(/\b0x[\da-f]+\b|\b[\da-f-]{32,}\b/gi, 'ADDRESS')

/** True when exactly one of the two came back. A call that did not is never steady, so numbers must say it. */
function hangs(was: Observation, now: Observation): boolean {
  const sides = [was, now]
  return (
    sides.some(side => side.outcome === 'timed-out') &&
    sides.some(side => side.outcome === 'returned' && side.steady)
  )
}

/** Hangs count only when there are several on one side and not a single late call on the other: else it is slow. */
function believed(rows: Difference[], late: { before: number; after: number }): Difference[] {
  const sure = Math.min(late.before, late.after) === 0 && Math.max(late.before, late.after) >= leastHangs
  return rows.filter(row => sure || (row.was.outcome !== 'timed-out' && row.now.outcome !== 'timed-out'))
}

const hasResult = (seen: Observation): boolean => seen.outcome === 'returned' || seen.outcome === 'raised'

const bothAccidental = (was: Observation, now: Observation): boolean =>
  was.exception?.accidental === true && now.exception?.accidental === true

const changes = (seen: Observation): string =>
  (seen.changed ?? [])
    .map(({ index, literal }) => `${index}: ${literal ?? '?'}`)
    .sort()
    .join()

/** Each kind of difference once, the shortest call of it; then more of the same kinds up to three. */
function telling(rows: Difference[]): Difference[] {
  const sorted = rows.toSorted(
    (a, b) =>
      Number(a.odd) - Number(b.odd) || weight(a) - weight(b) || a.call.text.length - b.call.text.length,
  )
  const firsts = [...new Map(sorted.toReversed().map(row => [row.kind, row])).values()]
  const ordered = sorted.filter(row => firsts.includes(row)).slice(0, mostRows)
  const others = sorted
    .filter(row => !ordered.includes(row))
    .slice(0, Math.max(0, mostAlike - ordered.length))
  return [...ordered, ...others]
}

/** What once gave a result and now raises comes first, results of an accident last. */
function weight({ was, now }: Difference): number {
  if (was.exception?.accidental === true) return 3
  if (was.outcome !== now.outcome) return now.outcome === 'raised' ? 0 : 1
  return 2
}

function word({ outcome, exception, shown }: Observation): string {
  if (outcome === 'raised') return exception?.name ?? 'raised'
  if (outcome === 'timed-out') return outcome
  if (/^(True|true|False|false|None|null|undefined)$/.test(shown)) return shown
  return /^(''|""|\[\]|\{\}|\(\)|set\(\)|0)$/.test(shown) ? 'empty' : 'value'
}

function toRow({ call, was, now }: Difference): BehaviourRow {
  const [before, after] = [shownBy(was), shownBy(now)]
  const same = before === after
  const said = (side: string, seen: Observation): string =>
    same ? `${side}, leaving ${left(call, seen)}` : side
  return {
    ...{ target: call.target, call: call.text, before: said(before, was), after: said(after, now) },
    ...{ source: 'explorer', test: null, path: null },
  }
}

/** False when a reader would see the same text twice. */
function says(row: Difference): boolean {
  const { before, after } = toRow(row)
  return before !== after
}

const shownBy = (seen: Observation): string =>
  seen.outcome === 'timed-out' ? 'does not return in time' : seen.shown

/** What the call left of the arguments that it changed. */
function left(call: Call, one: Observation): string {
  const changed = (one.changed ?? []).map(
    ({ index, literal }) => `${call.positional[index] ?? ''} as ${literal ?? '?'}`,
  )
  return changed.length > 0 ? changed.join(', ') : 'its arguments as they were'
}
