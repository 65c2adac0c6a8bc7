// The same calls on base and head -> what changed between them, the most informative rows of each function first.
import { groupBy } from '../lists.js'
import type { BehaviourRow, Call, Observation } from '../model/run.js'
import { splitId } from '../model/target.js'
import { differencesOf, plainestOf } from './difference.js'
import { visible } from '../text.js'

const mostRows = 5
const mostAlike = 3

/** Minimum number of calls that time out on only one side to count as a hang: a slow machine causes one or two. */
const leastHangs = 3

interface RowOptions {
  odd?: (call: Call) => boolean
  /** True for a call at a bound of the changed lines, which is more informative than one far from any. */
  near?: (call: Call) => boolean
  changedLines?: readonly number[]
}

/**
 * At most five rows per target, in the order of the targets in `calls`, only for calls that were steady and had a
 * result on both sides. `odd` calls come last; rows that read the same on both sides are left out. Exceptions are
 * compared by type, since their messages may expose internals; by message, too, when one of `changedLines` raises
 * them.
 */
export function behaviourRows(
  calls: Call[],
  base: Observation[],
  head: Observation[],
  { odd = () => false, near = () => false, changedLines = [] }: RowOptions = {},
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
      if (differs(was, now, changedLines) || hangs(was, now))
        rows.push({ call, was, now, kind: `${word(was)} -> ${word(now)}`, odd: odd(call), near: near(call) })
    }
    const plain = rows.filter(({ was, now, odd: isOdd }) => !isOdd || !(isAccident(was) || isAccident(now)))
    return telling(believed(plain, late).filter(says)).map(toRow)
  })
}

/** Ids of the calls that behaved differently on the base, in every repetition on both sides. */
export function differingCalls(
  base: readonly Observation[],
  head: readonly Observation[],
  changedLines: readonly number[],
): Set<string> {
  const before = new Map(base.map(seen => [seen.call, seen]))
  return new Set(
    head.flatMap(now => {
      const was = before.get(now.call)
      return was && differs(was, now, changedLines) ? [now.call] : []
    }),
  )
}

/** Texts of the calls that behaved the same on both sides, every time. */
export function unchangedCalls(calls: Call[], base: Observation[], head: Observation[]): Set<string> {
  const before = new Map(base.map(seen => [seen.call, seen]))
  const after = new Map(head.map(seen => [seen.call, seen]))
  return new Set(
    calls.flatMap(({ id, text }) => {
      const [was, now] = [before.get(id), after.get(id)]
      const isSame = was?.steady && now?.steady && hasResult(was) && hasResult(now) && !differs(was, now, [])
      return isSame ? [plainText(text)] : []
    }),
  )
}

/** A call without formatting. */
export const plainText = (call: string): string => call.replace(/\s+/g, '').replaceAll('"', "'")

/**
 * The rows of one target from the project's own tests, then the explorer's, at most five. A call has one row; of
 * several that end in the same exception with the same message, only the first is kept. `unchanged` are calls that
 * behaved the same outside tests: their difference depends on a test's set-up, so the row names the test.
 */
export function joinRows(
  recorded: readonly BehaviourRow[],
  explored: readonly BehaviourRow[],
  unchanged: ReadonlySet<string> = new Set(),
): BehaviourRow[] {
  const raised = new Set<string>()
  const calls = new Set<string>()
  const known = new Set(explored.map(({ call }) => plainText(call)))
  const needsTest = ({ call, test }: BehaviourRow): boolean =>
    test !== null &&
    !call.endsWith(` in ${test}`) &&
    (unchanged.has(plainText(call)) || (givesNothing.test(call) && !known.has(plainText(call))))
  const named = recorded.map(row =>
    needsTest(row) ? { ...row, call: `${row.call} in ${row.test ?? ''}` } : row,
  )
  const all = [...named, ...explored].filter(({ call, path, after }) => {
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

/**
 * Removes repeated rows: a call that reaches several changed functions is listed for the one it names, else the first.
 */
export function withoutRepeats(rows: readonly BehaviourRow[]): BehaviourRow[] {
  const factOf = ({ call, path, before, after }: BehaviourRow): string =>
    JSON.stringify([call, path, before, after])
  return [...groupBy(rows, factOf).values()].flatMap(
    same => same.find(({ call, target }) => names(call, target)) ?? same.slice(0, 1),
  )
}

/** True when a call calls the target by its own name. */
function names(call: string, target: string): boolean {
  const [name = ''] = splitId(target).name.split('.').slice(-1)
  return (
    call
      .slice(0, call.indexOf('('))
      .split(/[^\p{L}\p{N}_$]+/u)
      .at(-1) === name
  )
}

/** The row of a coroutine function, whose results are those of awaiting the call. */
export const awaited = (row: BehaviourRow): BehaviourRow => ({ ...row, call: `await ${row.call}` })

/** A function call without arguments, whose result depends on something else. */
const givesNothing = /^[\p{L}_$][\p{L}\p{N}_$.]*\(\)$/u

interface Difference {
  call: Call
  was: Observation
  now: Observation
  kind: string
  /** True when called with values that the function was hardly made for. */
  odd: boolean
  near: boolean
}

/** True when the two sides behaved differently, in every repetition of both. */
function differs(was: Observation, now: Observation, changedLines: readonly number[]): boolean {
  if (!was.steady || !now.steady || !hasResult(was) || !hasResult(now)) return false
  if (was.outcome !== now.outcome) return true
  if (was.outcome === 'raised')
    return was.exception?.name === now.exception?.name
      ? saysOther(was, now, changedLines)
      : !bothAccidental(was, now)
  return was.shape !== now.shape || changes(was) !== changes(now) || logsOther(was, now)
}

/** True when both logs are known and differ. */
const logsOther = (was: Observation, now: Observation): boolean =>
  typeof was.logs === 'string' && typeof now.logs === 'string' && was.logs !== now.logs

/** True when the change altered the message of an exception, apart from numbers and paths. */
function saysOther(was: Observation, now: Observation, changedLines: readonly number[]): boolean {
  const [before, after] = [was, now].map(({ message, exception }) => message ?? exception?.message)
  if (before === undefined || after === undefined) return false
  const line = now.exception?.line
  const isMade = now.message !== undefined || (line !== undefined && changedLines.includes(line))
  return isMade && maskedText(before) !== maskedText(after)
}

const maskedText = (text: string): string =>
  text
    .replace(/(?:\b[A-Za-z]:|\.{0,2})[/\\][^\s'"`)]+/g, 'PATH')
    .replace(/\b[\da-f-]{32,}\b/gi, 'ADDRESS')
    .replace(/0x[\da-f]+|\d+/gi, '0')

/** True when exactly one side returned. A call that timed out is never steady, so several such calls are required. */
function hangs(was: Observation, now: Observation): boolean {
  const sides = [was, now]
  return (
    sides.some(side => side.outcome === 'timed-out') &&
    sides.some(side => side.outcome === 'returned' && side.steady)
  )
}

/** Hangs only count when there are several on one side and no timeout on the other: else the machine is just slow. */
function believed(rows: Difference[], late: { before: number; after: number }): Difference[] {
  const sure = Math.min(late.before, late.after) === 0 && Math.max(late.before, late.after) >= leastHangs
  return rows.filter(row => sure || (row.was.outcome !== 'timed-out' && row.now.outcome !== 'timed-out'))
}

const hasResult = (seen: Observation): boolean => seen.outcome === 'returned' || seen.outcome === 'raised'

/** With odd argument types, an accidental exception is just what any wrong argument causes. */
const isAccident = ({ exception }: Observation): boolean => exception?.accidental === true

const bothAccidental = (was: Observation, now: Observation): boolean =>
  was.exception?.accidental === true && now.exception?.accidental === true

const changes = (seen: Observation): string =>
  (seen.changed ?? [])
    .map(({ index, literal, shape }) => `${index}: ${shape ?? literal ?? '?'}`)
    .sort()
    .join()

/** The shortest call of each kind of difference; then other facts of the same kinds, up to three rows. */
function telling(found: Difference[]): Difference[] {
  const fitting = found.filter(({ was, now }) => !isMisfit(was) && !isMisfit(now))
  const rows = fitting.length > 0 ? fitting : found
  const sorted = rows.toSorted(
    (a, b) =>
      Number(a.odd) - Number(b.odd) ||
      weight(a) - weight(b) ||
      Number(b.near) - Number(a.near) ||
      a.call.text.length - b.call.text.length ||
      variety(a.call.text) - variety(b.call.text),
  )
  const firsts = [...new Map(sorted.toReversed().map(row => [row.kind, row])).values()]
  const ordered = sorted.filter(row => firsts.includes(row)).slice(0, mostRows)
  // Calls with the same two results, or the same place of difference, show the same fact: the simplest one is kept.
  const facts = new Map(sorted.toReversed().map(row => [factOf(row), row]))
  const others = sorted
    .filter(row => facts.get(factOf(row)) === row && !ordered.includes(row))
    .slice(0, Math.max(0, mostAlike - ordered.length))
  return [...ordered, ...others]
}

/** Number of distinct characters, for a reader to take in. */
const variety = (text: string): number => new Set(text).size

function factOf(row: Difference): string {
  const { before, after, path } = toRow(row)
  return JSON.stringify(path === null ? [before, after] : [path])
}

/** True when something passed in was called with arguments it does not accept, which says little. */
const isMisfit = ({ exception, shown }: Observation): boolean =>
  exception?.accidental === true &&
  exception.name === 'TypeError' &&
  /\b(?:takes|missing|expected)\b.*\barguments?\b|unexpected keyword argument/.test(shown)

/** Calls that had a result and now raise come first, accidental exceptions last. */
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

/** Maximum length of results that a reader can compare at a glance. */
const longestWhole = 80
const longestSide = 200

function toRow({ call, was, now }: Difference): BehaviourRow {
  const { target, text, doubles } = call
  const said = doubles?.data === undefined ? text : `${text} with ${doubles.data}`
  const named = { target, call: said, source: 'explorer', test: null } as const
  const [before, after] = [shownBy(was), shownBy(now)]
  const same = before === after
  const beside = (seen: Observation): string =>
    logsOther(was, now) ? `logging ${seen.logs || 'nothing'}` : `leaving ${left(call, seen)}`
  const whole = (side: string, seen: Observation): string => (same ? `${side}, ${beside(seen)}` : side)
  const sides = { before: whole(before, was), after: whole(after, now), path: null }
  const isShort = sides.before.length <= longestWhole && sides.after.length <= longestWhole
  const isTold = isShort && sides.before !== sides.after
  return { ...named, ...((isTold ? null : insideOf(call, was, now)) ?? sides) }
}

/** Where two long results differ, and both values there; null when that is not informative. */
function insideOf(
  call: Call,
  was: Observation,
  now: Observation,
): Pick<BehaviourRow, 'path' | 'before' | 'after'> | null {
  if (was.outcome !== 'returned' || now.outcome !== 'returned') return null
  const found = [...differencesOf(was.shape, now.shape), ...changedInside(call, was, now)]
  const plainest = plainestOf(found, longestWhole)
  if (!plainest || plainest.sides.every(side => isHashed.test(side))) return null
  const [before = '', after = ''] = plainest.sides.map(side => visible(side).slice(0, longestSide))
  return { path: plainest.path, before, after }
}

/** The same for arguments that the call changed. */
function changedInside({ positional }: Call, was: Observation, now: Observation) {
  return (was.changed ?? []).flatMap(({ index, shape }) => {
    const other = now.changed?.find(change => change.index === index)
    if (shape === undefined || other?.shape === undefined) return []
    return differencesOf(shape, other.shape).map(each => ({
      ...each,
      path: `${positional[index] ?? ''}${each.path}`,
    }))
  })
}

/** The end of a text that was shortened to a hash. */
const isHashed = /…[0-9a-f]{24}$/

/** False when a reader would see the same text twice. */
function says(row: Difference): boolean {
  const { before, after } = toRow(row)
  return before !== after
}

const shownBy = (seen: Observation): string =>
  seen.outcome === 'timed-out' ? 'does not return in time' : seen.shown

/** The arguments that the call changed, with their values afterwards. */
function left(call: Call, one: Observation): string {
  const changed = (one.changed ?? []).map(
    ({ index, literal }) => `${call.positional[index] ?? ''} as ${literal ?? '?'}`,
  )
  return changed.length > 0 ? changed.join(', ') : 'its arguments as they were'
}
