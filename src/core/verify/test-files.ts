// Results for the tests of finished files -> a verdict on each, and what they notice together. Nothing runs here.
import { groupBy } from '../lists.js'
import type { OwnTest } from '../baseline/own-tests.js'
import { testId } from '../baseline/own-tests.js'
import type { RejectionReason } from '../model/reasons.js'
import type { Mutant, Verdict } from '../model/run.js'
import type { Decision, JudgedCandidate } from './gates.js'

/** `unrelated`: it passes and is steady, but runs no changed line. */
export type FileVerdict = Verdict['verdict'] | 'unrelated' | 'skipped'

/** One test of a given file, with its cases joined. */
export interface FileTest {
  file: string
  /** The runner's name for it; null for a file that as a whole could not be run. */
  name: string | null
  verdict: FileVerdict
  /** Null for a kept test. */
  reason: RejectionReason | null
  detail: string
  /** Literals of the language, for a test that fails. */
  expected: string | null
  actual: string | null
  /** Ids of the functions whose changed lines it runs. */
  targets: string[]
  /** Number of mutants of these functions' changed lines that it notices. */
  mutantsNoticed: number
  noticed: { target: string; mutant: string }[]
  /** `failed` means that it notices the change; null when not measured. */
  onBase: Verdict['onBase']
  /** Duration of one unseeded run. */
  milliseconds: number
}

/** A changed function, and how many mutants of its changed lines the steady tests of all files notice together. */
export interface FileTarget {
  id: string
  /** Null when there are no mutants for the language. */
  mutants: { total: number; noticed: number } | null
  /** Those that no test notices. */
  survivors: Pick<Mutant, 'line' | 'was' | 'now'>[]
}

/** What `verify FILE ... --json` prints. */
export interface FilesVerdict {
  schema: 1
  base: string
  /** Null for the working tree. */
  head: string | null
  tests: FileTest[]
  targets: FileTarget[]
}

/** The verdict on a steady passing test, from the decisions for each changed function that it runs. */
export function joinDecisions(
  pairs: readonly JudgedCandidate[],
  { runsFunction, isEdited }: { runsFunction: boolean; isEdited: boolean },
): Pick<FileTest, 'verdict' | 'reason' | 'detail'> {
  if (pairs.some(({ decision }) => decision === null)) return kept
  const [first] = pairs
  if (!first) {
    if (!runsFunction) return { ...unrelated, detail: 'it runs no changed function' }
    return { ...(isEdited ? missing : unrelated), detail: 'it runs none of the changed lines' }
  }
  const weakest = (pairs.find(({ decision }) => decision?.reason === 'adds-nothing') ?? first).decision
  // A test that existed before the change is not at fault when others show as much.
  if (weakest?.reason === 'adds-nothing' && !isEdited && pairs.some(showsAnything)) return kept
  return rowOf(weakest)
}

const kept = { verdict: 'kept', reason: null, detail: '' } as const
const unrelated = { verdict: 'unrelated', reason: 'misses-change' } as const
const missing = { verdict: 'rejected', reason: 'misses-change' } as const

const showsAnything = ({ kills, onBase }: JudgedCandidate): boolean => kills.length > 0 || onBase === 'failed'

const rowOf = (decision: Decision | null): Pick<FileTest, 'verdict' | 'reason' | 'detail'> => {
  const { verdict, reason, detail } = decision ?? kept
  return { verdict, reason, detail }
}

/** Outcome on the base by test id: the worst of its cases. */
export function onBaseByTest(cases: readonly OwnTest[]): Map<string, Verdict['onBase']> {
  const worst = (own: readonly OwnTest[]): Verdict['onBase'] => {
    const outcomes = own.map(({ onBase }) => onBase)
    if (outcomes.includes('failed')) return 'failed'
    if (outcomes.includes('broken')) return 'broken'
    return outcomes.every(outcome => outcome === 'passed') ? 'passed' : null
  }
  const tests = groupBy([...cases], ({ file, name }) => testId({ file, name }))
  return new Map([...tests].map(([id, own]) => [id, worst(own)]))
}

/** True when every test passes its gates. */
export const allPass = ({ tests }: Pick<FilesVerdict, 'tests'>): boolean =>
  tests.every(({ verdict }) => verdict !== 'rejected' && verdict !== 'suspect')
