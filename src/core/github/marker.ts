// The hidden first line of our comment: whose it is, the reviewed head, and the verdict on each test as a code.
import * as z from 'zod'
import { groupBy } from '../lists.js'
import { reasonNames, type RejectionReason } from '../model/reasons.js'
import type { ReportTest } from '../model/report.js'
import { oneLine } from '../text.js'

export interface Marker {
  key: string
  /** Full sha of the commit that the tests were verified on. */
  head: string
  /** Id of the workflow run that made the comment; null outside of one. */
  run: string | null
}

/** Dollars with six digits after the point: at most a million. */
const usd = ' usd=(\\d{1,6}\\.\\d{6})'
const mostUsd = 999_999

/** The sum of all runs so far, as the marker holds it; empty for nothing. */
const renderSpent = (spent: number): string =>
  spent > 0 ? ` usd=${Math.min(mostUsd, Math.ceil(spent * 1e6) / 1e6).toFixed(6)}` : ''

/** What became of the tests of a comment. */
export interface TestVerdicts {
  tests: TestVerdict[]
  /** How many tests had no room. */
  left: number
}

export interface TestVerdict {
  /** `path::name` of the function. */
  target: string
  /** As `shownName` gives it. */
  name: string
  /** Null for a kept test. */
  reason: RejectionReason | null
}

/** Bytes of the whole line. */
export const markerLimit = 8192

const longestName = 80
const longestTarget = 200

/** The name of a test as the marker holds it, and as people name it who copy it from the comment. */
export const shownName = (name: string): string => oneLine(name, longestName).replace(/`/g, "'")

/** The first line of a comment; `spent` is what all runs on the pull request have cost. Where it has no room for all tests, rejected ones are left out, from the end. */
export function renderMarker({ key, head, run }: Marker, tests: ReportTest[], spent = 0): string {
  const isRejected = ({ verdict }: ReportTest): boolean => verdict === 'rejected'
  const ordered = [...tests.filter(test => !isRejected(test)), ...tests.filter(isRejected)].map(
    ({ target, name, reason }) => ({
      target: oneLine(target, longestTarget),
      name: shownName(name),
      reason,
    }),
  )
  const render = (count: number): string =>
    `<!-- testwright:v1 key=${key} head=${head} run=${run ?? '-'}${renderSpent(spent)} -->${renderTests(ordered.slice(0, count), ordered.length - count)}`
  return render(largest(ordered.length, count => render(count).length <= markerLimit))
}

/** The largest count from 0 to `most` that fits; what does not fit does not fit with more either. */
function largest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function renderTests(tests: TestVerdict[], left: number): string {
  if (tests.length + left === 0) return ''
  const groups = groupBy(tests, ({ target, reason }) => JSON.stringify([target, reason ?? 'kept']))
  const rows = [...groups].map(([row, group]) => [
    ...(JSON.parse(row) as string[]),
    ...group.map(test => test.name),
  ])
  return `<!-- testwright:tests ${encode({ left, tests: rows })} -->`
}

/** JSON in base64: names of tests are foreign text, and nothing in here may end the comment, mention anybody or link anywhere. */
function encode(value: unknown): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return btoa(JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped))
}

const ours = '^<!-- testwright:v1 key=([\\w.-]{1,64})'
const commit = ' head=([0-9a-f]{40}(?:[0-9a-f]{24})?) run=(\\d+|-)'
const firstLine = new RegExp(
  `${ours}${commit}(?:${usd})? -->(?:<!-- testwright:tests ([A-Za-z0-9+/]+={0,2}) -->)?$`,
)
const anyFirstLine = new RegExp(`${ours}(?:${commit})?(?:${usd})? -->`)

const storedSchema = z.strictObject({
  left: z.int().min(0),
  tests: z.array(
    z.tuple([z.string().max(longestTarget), z.enum(['kept', ...reasonNames])], z.string().max(longestName)),
  ),
})

/** What the first line of a comment says; null for a comment that is not ours. `body` may have any line ends. */
export function readMarker(body: string): Marker | null {
  const [, key, head, run] = matchFirstLine(body)
  return key && head ? { key, head, run: run === '-' ? null : (run ?? null) } : null
}

/** The first line of a comment that has nothing to say but holds the sum. */
export const renderSumMarker = (key: string, spent: number): string =>
  spent > 0 ? `<!-- testwright:v1 key=${key}${renderSpent(spent)} -->\n` : ''

/** Dollars that runs have cost so far, as a comment of ours says; 0 where it says nothing. */
export function readSpent(body: string): number {
  const [first = ''] = body.split(/\r?\n/, 1)
  return Number(anyFirstLine.exec(first)?.[4] ?? 0)
}

/** The verdicts that a comment holds, which anybody may have edited: null for anything but what `renderMarker` writes. */
export function readVerdicts(body: string): TestVerdicts | null {
  const [whole = '', , , , , encoded] = matchFirstLine(body)
  if (encoded === undefined || whole.length > markerLimit) return null
  let value: unknown
  try {
    value = JSON.parse(atob(encoded))
  } catch {
    return null
  }
  const stored = storedSchema.safeParse(value)
  if (!stored.success) return null
  const tests = stored.data.tests.flatMap(([target, code, ...names]) =>
    names.map(name => ({ target, name, reason: code === 'kept' ? null : code })),
  )
  return { tests, left: stored.data.left }
}

function matchFirstLine(body: string): string[] {
  const [first = ''] = body.split(/\r?\n/, 1)
  return [...(firstLine.exec(first) ?? [])]
}
