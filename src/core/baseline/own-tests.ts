// Runs of the project's own tests on both sides -> what is known about each test. Values only; nothing runs here.
import { groupBy } from '../lists.js'
import type { OwnTestRun, Weakness, WrittenTest } from '../model/own-tests.js'
import { withoutChange, type WithoutChange } from './without-change.js'

/** Id of a single case of a test: `tests/test_tax.py::TestTax.test_zero[0]`. */
export const caseId = ({ file, name, case: one }: Pick<OwnTestRun, 'file' | 'name' | 'case'>): string =>
  `${file}::${name ?? ''}${one === null ? '' : `[${one}]`}`

/** Id of a test with all its cases: `tests/test_tax.py::TestTax.test_zero`. */
export const testId = ({ file, name }: Pick<OwnTestRun, 'file' | 'name'>): string => `${file}::${name ?? ''}`

/** The parts of a test id, without its case. The path of a test file never contains `::`. */
export function splitTest(id: string): { file: string; name: string } {
  const at = id.indexOf('::')
  return { file: id.slice(0, at), name: withoutCase(id).slice(at + 2) }
}

/** The id of a test from that of one of its cases, which pytest distinguishes by brackets at the end. */
export function withoutCase(id: string): string {
  const at = id.indexOf('::')
  const from = id.indexOf('[', at)
  const hasCase = id.slice(0, at).endsWith('.py') && from >= 0 && id.endsWith(']')
  return hasCase ? id.slice(0, from) : id
}

/** `failed`: in the test's own body. `broken`: it could not be loaded or set up, or a name is missing. */
export type SideOutcome = 'passed' | 'failed' | 'broken'

/** What a test did in all its runs on one side; null where they disagree, it was skipped, or there were none. */
export function outcomeOf(runs: readonly (OwnTestRun | undefined)[]): SideOutcome | null {
  const outcomes = new Set(runs.map(run => (run ? sideOutcome(run) : null)))
  const [first = null] = outcomes
  return outcomes.size === 1 ? first : null
}

/** True when a test failed because a name, module or member is missing, which says nothing about behaviour. */
export function isMissing(detail: string): boolean {
  const [first = ''] = detail.trimStart().split('\n')
  return MISSING.test(first)
}

const MISSING =
  /^(?:ImportError|ModuleNotFoundError|NameError|AttributeError|ReferenceError|SyntaxError)\b|is not a (?:function|constructor)\b|^(?:Error: )?Cannot find (?:module|package)\b|does not provide an export named/

function sideOutcome({ outcome, missing }: OwnTestRun): SideOutcome | null {
  if (outcome === 'skipped') return null
  if (outcome === 'passed' || outcome === 'broken') return outcome
  return missing ? 'broken' : 'failed'
}

/** One test of the project, or one case of it. */
export interface OwnTest {
  id: string
  file: string
  name: string
  onHead: SideOutcome | null
  /** Also null when it was not run there. */
  onBase: SideOutcome | null
  /** True when the pull request adds or edits it. */
  inThisPull: boolean
  /** For a test that the pull request adds or edits; absent when nothing speaks against it. */
  weakness?: Weakness | undefined
  /** How a test fails that only fails on the base; absent when that is not informative. */
  withoutChange?: WithoutChange | undefined
}

export interface SideRuns {
  /** One list per run on this side; a test that was run less often is only in the first ones. */
  head: readonly (readonly OwnTestRun[])[]
  base: readonly (readonly OwnTestRun[])[]
}

/**
 * Every case that was run on the head, in order. A file that cannot be loaded on the base breaks all of its tests there.
 */
export function ownTestsOf({ head, base }: SideRuns, isEdited: (run: OwnTestRun) => boolean): OwnTest[] {
  const [first = []] = head
  const [onHead, onBase] = [head, base].map(side => side.map(byCase)) as [ByCase[], ByCase[]]
  return first.flatMap(run => {
    if (run.name === null) return []
    const id = caseId(run)
    const [now, before] = [runsOf(run, id, onHead), runsOf(run, id, onBase)]
    const proven = provenOf(now, before)
    const inThisPull = isEdited(run)
    const isStating = proven.onBase === 'failed' && proven.onHead === 'passed'
    const shown = isStating ? sameFailure(before) : null
    return {
      ...{ id, file: run.file, name: run.name },
      ...proven,
      inThisPull,
      ...(shown ? { withoutChange: shown } : {}),
    }
  })
}

/** How a test fails in all its runs on the base; null when that differs between runs. */
function sameFailure(runs: Runs): WithoutChange | null {
  const [first = null, ...others] = runs.map(run => (run ? withoutChange(run) : null))
  return others.every(other => JSON.stringify(other) === JSON.stringify(first)) ? first : null
}

type Runs = readonly (OwnTestRun | undefined)[]

/**
 * A failure on one side only counts when it occurred twice, and so does a pass on the base beside a failure on the
 * head: a single run, when there was no time to repeat it, proves nothing.
 */
function provenOf(now: Runs, before: Runs): Pick<OwnTest, 'onHead' | 'onBase'> {
  const [onHead, onBase] = [outcomeOf(now), outcomeOf(before)]
  if (onHead === null || onBase === null || onHead === onBase) return { onHead, onBase }
  const isProven = (side: SideOutcome | null, runs: Runs): boolean =>
    runs.length > 1 || (side !== 'failed' && onHead !== 'failed')
  return {
    onHead: isProven(onHead, now) ? onHead : null,
    onBase: isProven(onBase, before) ? onBase : null,
  }
}

type ByCase = ReadonlyMap<string, OwnTestRun>

/** Its run in each list that has one, or that of its whole file. Lists with neither are skipped. */
function runsOf(run: OwnTestRun, id: string, lists: readonly ByCase[]): (OwnTestRun | undefined)[] {
  const whole = caseId({ file: run.file, name: null, case: null })
  const found = lists.flatMap(list => list.get(id) ?? list.get(whole) ?? [])
  return found.length === 0 ? [undefined] : found
}

const byCase = (runs: readonly OwnTestRun[]): ByCase => new Map(runs.map(run => [caseId(run), run]))

/**
 * Returns a function that tells for the name of a test that ran whether the change added or edited it. Templates for
 * names (`adds %i`) match every name of that form. In a file without readable tests all count as edited.
 */
export function editedIn(
  now: readonly WrittenTest[],
  before: readonly WrittenTest[],
): (name: string) => boolean {
  if (now.length === 0) return () => true
  const old = groupBy([...before], ({ name }) => name)
  const isNew = ({ name, code }: WrittenTest): boolean => !old.get(name)?.some(test => test.code === code)
  const exact = groupBy([...now], ({ name }) => name)
  const forms = now.flatMap(test => {
    const parts = test.name.split(PLACEHOLDER)
    return parts.length > 1 ? [{ parts, edited: isNew(test) }] : []
  })
  return name =>
    exact.get(name)?.some(isNew) ?? forms.find(({ parts }) => hasForm(name, parts))?.edited ?? false
}

const PLACEHOLDER = /%[sdifjopO#%$]|\$\{[^}]*\}|\$[\w.#]+/g

/** Whether a name consists of these parts with anything in between. No regular expression, so time stays linear. */
function hasForm(name: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const end = name.length - last.length
  if (!name.startsWith(first) || !name.endsWith(last) || end < first.length) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from <= end
}
