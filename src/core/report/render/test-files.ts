// The verdicts on the tests of finished files -> a short text for the terminal, with what needs work first.
import { groupBy } from '../../lists.js'
import { reasons } from '../../model/reasons.js'
import { describeMutant } from '../../verify/measure.js'
import type { FilesVerdict, FileTarget, FileTest } from '../../verify/test-files.js'
import { maskSecrets, oneLine, plural } from '../../text.js'

const COLUMNS = 80
/** Width of a reason below the name of its test. */
const DETAIL = 72
/** Most lines of one kind listed; the others are counted. */
const MOST = 20
const MOST_SURVIVORS = 5

/** At most 80 columns. Names and details are untrusted text and are sanitised here. */
export function renderTestFiles(verdict: FilesVerdict): string {
  const { tests } = verdict
  const having = (...verdicts: FileTest['verdict'][]): FileTest[] =>
    tests.filter(test => verdicts.includes(test.verdict))
  const [failing, kept] = [having('rejected', 'suspect'), having('kept')]
  const [unrelated, skipped] = [having('unrelated'), having('skipped')]
  const blocks = [
    headOf(verdict, failing.length),
    block('Would not be kept:', failing, failingLines),
    block('Pass every gate:', kept, test => [nameOf(test), `  ${strengthOf(test, verdict)}`]),
    unrelated.length > 0 ? [`Run nothing that changed: ${plural(unrelated.length, 'test')}.`] : [],
    skipped.length > 0 ? [`Skipped by the runner: ${plural(skipped.length, 'test')}.`] : [],
    targetLines(verdict),
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(line => oneWithin(line)).join('\n'))
    .join('\n\n')}\n`
}

/** Truncates a line to the columns; its indentation stays. */
function oneWithin(line: string): string {
  const lead = /^ */.exec(line)?.[0] ?? ''
  return lead + oneLine(maskSecrets(line.slice(lead.length)), COLUMNS - lead.length)
}

function headOf({ tests, targets, base, head }: FilesVerdict, failing: number): string[] {
  const changed = targets.length === 0 ? 'No function' : plural(targets.length, 'function')
  const sides = `${base.slice(0, 8)} and ${head === null ? 'the work tree' : head.slice(0, 8)}`
  return [sumOf(tests.length, failing), `${changed} changed between ${sides}.`]
}

function sumOf(count: number, failing: number): string {
  if (count === 1) return failing === 0 ? 'The test passes its gates.' : 'The test would not be kept.'
  return failing === 0
    ? `All ${count} tests pass their gates.`
    : `${failing} of ${count} tests would not be kept.`
}

function block(title: string, tests: FileTest[], linesOf: (test: FileTest) => string[]): string[] {
  if (tests.length === 0) return []
  const files = groupBy(tests.slice(0, MOST), ({ file }) => file)
  const left = tests.length - MOST
  return [
    title,
    ...[...files].flatMap(([file, own]) => [
      `  ${file}`,
      ...own.flatMap(test => linesOf(test).map(line => `    ${line}`)),
    ]),
    ...(left > 0 ? [`  and ${left} more (--json lists all)`] : []),
  ]
}

const nameOf = ({ name }: FileTest): string => name ?? '(the whole file)'

function failingLines(test: FileTest): string[] {
  const { reason, detail, expected, actual } = test
  const pair = expected !== null && actual !== null ? `expected ${expected}, got ${actual}` : ''
  const told = pair || (detail.split('\n').find(line => line.trim() !== '') ?? '')
  const why = told || (reason ? reasons[reason].people : '')
  return [`${nameOf(test)}: ${reason ?? ''}`, ...wrap(why).map(line => `  ${line}`)]
}

/** A sentence in at most two lines. */
function wrap(text: string): string[] {
  const words = oneLine(maskSecrets(text), 2 * DETAIL).split(' ')
  const lines = ['']
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    const longer = last === '' ? word : `${last} ${word}`
    if (longer.length <= DETAIL || lines.length === 2 || last === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.filter(line => line !== '')
}

function strengthOf({ onBase, mutantsNoticed, targets }: FileTest, verdict: FilesVerdict): string {
  const own = verdict.targets.filter(({ id }) => targets.includes(id))
  const total = own.reduce((sum, { mutants }) => sum + (mutants?.total ?? 0), 0)
  const [only] = targets
  const place = targets.length === 1 && only ? nameOfTarget(only) : plural(targets.length, 'function')
  const notices = `notices ${mutantsNoticed} of ${plural(total, 'mutant')} of ${place}`
  if (onBase === 'failed') return `fails without this change; ${notices}`
  if (onBase === 'broken') return `cannot run without this change; ${notices}`
  return notices
}

const nameOfTarget = (id: string): string => id.split('::').slice(1).join('::') || id

/** Functions with changes that no test notices come first. */
function targetLines({ targets }: FilesVerdict): string[] {
  const open = targets.filter(({ survivors }) => survivors.length > 0)
  if (open.length === 0) return []
  return [
    'Changes that none of these tests notices:',
    ...open.slice(0, MOST).flatMap(targetLine),
    ...(open.length > MOST ? [`  and in ${open.length - MOST} more functions (--json lists all)`] : []),
  ]
}

function targetLine({ id, mutants, survivors }: FileTarget): string[] {
  const left = survivors.length - MOST_SURVIVORS
  if (mutants?.noticed === 0) return [`  ${id}: all ${plural(mutants.total, 'mutant')}`]
  return [
    `  ${id}: ${survivors.length} of ${mutants?.total ?? survivors.length}`,
    ...survivors.slice(0, MOST_SURVIVORS).map(mutant => `    ${describeMutant(mutant)}`),
    ...(left > 0 ? [`    and ${left} more`] : []),
  ]
}
