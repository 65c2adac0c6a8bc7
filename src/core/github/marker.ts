// The hidden first line of our comment: its key, the reviewed head, the cost, and the verdict on each test.
import * as z from 'zod'
import { groupBy } from '../lists.js'
import { reasonNames, type RejectionReason } from '../model/reasons.js'
import type { ReportTest } from '../model/report.js'
import { oneLine } from '../text.js'

export interface Marker {
  key: string
  /** Full sha of the commit that the tests were verified on. */
  head: string
  /** Id of the workflow run that made the comment; null outside a workflow. */
  run: string | null
}

/** Dollars with six decimals, below a million. */
const usd = ' usd=(\\d{1,6}\\.\\d{6})'
const mostUsd = 999_999

/** The cost of all runs so far as the marker holds it; empty for 0. */
const renderSpent = (spent: number): string =>
  spent > 0 ? ` usd=${Math.min(mostUsd, Math.ceil(spent * 1e6) / 1e6).toFixed(6)}` : ''

/** The verdicts on the tests of a comment. */
export interface TestVerdicts {
  tests: TestVerdict[]
  /** Number of tests for which there was no room. */
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

/** Maximum length of the whole line, in bytes. */
export const markerLimit = 8192

const longestName = 80
const longestTarget = 200

/** The name of a test as the marker holds it, and as people copy it from the comment. */
export const shownName = (name: string): string => oneLine(name, longestName).replace(/`/g, "'")

/**
 * The first line of a comment; `spent` is the cost of all runs on the pull request. If there is no room for all tests,
 * rejected ones are dropped from the end.
 */
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

/** The largest count from 0 to `most` that fits, by binary search: if a count does not fit, no larger one does. */
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

/** JSON in base64: test names are untrusted text, and nothing in here may end the comment, mention anybody or link. */
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

/** The first line of a comment that only records the cost. */
export const renderSumMarker = (key: string, spent: number): string =>
  spent > 0 ? `<!-- testwright:v1 key=${key}${renderSpent(spent)} -->\n` : ''

/** Dollars that runs have cost so far according to a comment of ours; 0 when it does not say. */
export function readSpent(body: string): number {
  const [first = ''] = body.split(/\r?\n/, 1)
  return Number(anyFirstLine.exec(first)?.[4] ?? 0)
}

/** The verdicts in a comment, which anybody may have edited: null for anything but what `renderMarker` writes. */
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
