// Rows with what is known about them -> findings: what is wrong, where, and what to do, one line each.
import { oneLine, maskSecrets } from '../text.js'
import { reasons } from '../model/reasons.js'
import { findRepeats, type Repeat } from './duplicates.js'
import {
  driftsFrom,
  conventionsOf,
  isTorn,
  lacksMarker,
  type Conventions,
  type ReadRow,
} from './conventions.js'
import type { BadRow } from './rows.js'
import { failingOf, missingIn, missingName, type Tried, type TriedTest } from './row-results.js'

export interface Finding {
  kind: string
  /** Counts from 1; null for the set as a whole. */
  row: number | null
  message: string
}

/** Everything about one set that findings are derived from. */
export interface Looked {
  rows: ReadRow[]
  bad: BadRow[]
  /** Test results by row. */
  tried: Map<number, Tried>
  /** Tokens of a completion, by row. */
  lengths: Map<number, number>
  maxTokens: number
  /** Number of rows that may have the same prompt. */
  perPrompt: number
}

/** Findings about one set, in row order; findings about the set as a whole come first. */
export function findFaults(looked: Looked): Finding[] {
  const conventions = conventionsOf(looked.rows)
  const repeats = new Map(findRepeats(looked.rows, looked.perPrompt).map(repeat => [repeat.row, repeat]))
  const found = [
    ...wholeFaults(looked, conventions),
    ...looked.bad.map(({ row, kind, reason }) => finding(kind, row, `${reason}: fix the line or drop it`)),
    ...looked.rows.flatMap(row => rowFaults(row, looked, conventions, repeats.get(row.row))),
  ]
  return found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

function finding(kind: string, row: number | null, message: string): Finding {
  const line = oneLine(message, 500)
  return { kind, row, message: row === null ? line : `row ${row}: ${line}` }
}

/** Without a common end marker a legacy model never learns when to stop. */
function wholeFaults({ rows }: Looked, conventions: Conventions): Finding[] {
  if (conventions.format !== 'legacy' || conventions.marker !== null) return []
  return rows.length < 2
    ? []
    : [
        finding(
          'no-end-marker',
          null,
          'completions have no common end marker: end each with one, such as ###, and set it as stop',
        ),
      ]
}

function rowFaults(
  row: ReadRow,
  looked: Looked,
  conventions: Conventions,
  repeat: Repeat | undefined,
): Finding[] {
  const say = (kind: string, message: string): Finding => finding(kind, row.row, message)
  const tried = looked.tried.get(row.row)
  const found = [
    ...(repeat ? [say(repeat.kind, tellRepeat(repeat))] : []),
    ...shapeFaults(row, conventions, say),
  ]
  if (maskSecrets(row.line) !== row.line)
    found.push(say('secret', 'it holds what looks like a key: take it out, and revoke the key'))
  const length = looked.lengths.get(row.row) ?? 0
  if (length > looked.maxTokens)
    found.push(
      say(
        'too-long',
        `its completion has ${length} tokens, more than the ${looked.maxTokens} that a reply may have: shorten it`,
      ),
    )
  if (row.asked === null) found.push(say('no-function', 'its prompt holds no function: put the code into it'))
  return tried ? [...found, ...triedFaults(tried, say)] : found
}

type Say = (kind: string, message: string) => Finding

function shapeFaults(row: ReadRow, conventions: Conventions, say: Say): Finding[] {
  const found: Finding[] = []
  if (conventions.format !== null && row.format !== conventions.format)
    found.push(
      say(
        'format',
        `it is a ${row.format} row among ${conventions.format} rows: write all rows in one format`,
      ),
    )
  if (row.completion.trim() === '')
    return [...found, say('empty', 'its completion is empty: write it or drop the row')]
  if (row.rejected === row.completion)
    found.push(say('no-preference', 'both its replies are the same: nothing can be preferred'))
  if (driftsFrom(conventions, row))
    found.push(
      say('template', 'its prompt does not follow the template of the other rows: use the same words in all'),
    )
  if (isTorn(row.completion))
    found.push(
      say('end-marker', 'its completion opens a fence and does not close it: it was cut, so write its end'),
    )
  else if (row.format === 'legacy' && lacksMarker(conventions, row))
    found.push(
      say(
        'end-marker',
        `its completion does not end in ${conventions.marker ?? ''}: the model would learn not to stop`,
      ),
    )
  return found
}

function tellRepeat({ kind, of, alike }: Repeat): string {
  if (kind === 'duplicate') return `the same as row ${of}: drop one of them`
  if (kind === 'near-duplicate') return `${Math.round(alike * 100)} % the same as row ${of}: drop one of them`
  return `it repeats the prompt of row ${of} with another completion: keep one of them`
}

function triedFaults(tried: Tried, say: Say): Finding[] {
  if (tried.none !== null)
    return [say('no-test', `its completion holds no test (${tried.none}): drop the row`)]
  const missing = missingIn(tried).map(name => {
    const tests = tried.tests.filter(test => missingName(test) === name).map(test => test.name)
    return say(
      'missing-helper',
      `${name} is not defined, so ${tests.join(', ')} fail${tests.length === 1 ? 's' : ''}: add it to the prompt's code`,
    )
  })
  const failing = failingOf(tried)
    .filter(test => missingName(test) === null)
    .map(test => say('failing-test', tellFailure(test)))
  const others = tried.tests.flatMap(test => rejection(test, say))
  return [...missing, ...failing, ...others]
}

function tellFailure({ name, outcome, expected, actual, detail }: TriedTest): string {
  if (outcome === 'timed-out') return `${name} does not finish: drop it`
  const said = detail
    .split('\n')
    .find(line => line.trim() !== '')
    ?.trim()
  if (expected !== null && actual !== null)
    return `${name} fails: expected ${oneLine(expected, 120)}, got ${oneLine(actual, 120)}: fix or drop it`
  return `${name} fails: ${oneLine(said ?? actual ?? 'it gave no result', 200)}: fix or drop it`
}

function rejection({ name, outcome, reason, detail }: TriedTest, say: Say): Finding[] {
  const key = outcome === 'unsafe' ? 'unsafe' : outcome === 'refused' ? reason : null
  if (key === null) return []
  const { kind, words } = reasons[key].finding ?? {
    kind: 'unparsable',
    words: `cannot be used (${key}): drop it`,
  }
  return [say(kind, `${name} ${words.replace('{detail}', () => oneLine(detail, 120))}`)]
}
