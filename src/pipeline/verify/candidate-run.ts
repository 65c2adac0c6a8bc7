// A candidate on its way through the gates, and the runs that it is given on the way.
import { judgeFailure, type Decision, type Run } from '../../core/verify/gates.js'
import type { DroppedAssertion, RunResult } from '../../core/model/run.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Assertion } from '../../core/model/surgery.js'
import { runCandidates, type RunTools } from './runs.js'
import type { TestTask } from '../../core/model/target.js'

export interface VerifyTools extends RunTools {
  /** Plain and varied runs of each test together. */
  runs: number
  mostPerTarget: number
  /** Text of a file of the head, null when it cannot be read. */
  source(path: string): string | null
  /** A wrong expected literal may be replaced by the observed value. */
  pinObserved?: boolean
  /** Replies that agree against the code make it a question (`writers-agree`). */
  agreement?: boolean
  /** What observed calls notice, by mutant; null or absent where none was asked. */
  noticed?(target: string): Record<string, string[]> | null
}

/** `ending` is null as long as no gate stopped it. */
export interface Case {
  candidate: Candidate
  task: TestTask
  /** On the head, the plain run first. */
  results: RunResult[]
  milliseconds: number
  ending: Decision | null
  dropped: DroppedAssertion[]
  /** Its assertions that do not hold on the head, as far as it could be taken apart. */
  wrong: Assertion[]
  /** Ids of the mutants that it notices; empty before it was asked. */
  kills: string[]
  /** True when it passes although the function does nothing but raise. */
  passesWhenBroken: boolean
}

export function makeCase(candidate: Candidate, task: TestTask): Case {
  return {
    candidate,
    task,
    results: [],
    milliseconds: 0,
    ending: null,
    dropped: [],
    wrong: [],
    kills: [],
    passesWhenBroken: false,
  }
}

/** Those that no gate stopped. */
export const surviving = (cases: Case[]): Case[] => cases.filter(one => one.ending === null)

/** Runs them all once more; what the head shows is added to their readings. */
export async function runAll(cases: Case[], run: Run, tools: VerifyTools): Promise<Map<string, RunResult>> {
  const results = await runCandidates(cases, run, tools)
  for (const one of cases) {
    const result = results.get(one.candidate.id)
    if (!result) continue
    one.milliseconds += result.milliseconds
    if (run.tree === 'head') one.results.push(result)
  }
  return results
}

/** The plain run on the base first; only what passes there is varied on both sides, as often as a kept test is. */
export async function askBase(cases: Case[], tools: VerifyTools): Promise<void> {
  const onBase = new Map<string, RunResult[]>()
  const passed = (one: Case): boolean => onBase.get(one.candidate.id)?.[0]?.outcome === 'passed'
  const [known, unknown] = [cases.filter(hasBase), cases.filter(one => !hasBase(one))]
  for (let seed = 0; seed < tools.runs; seed++) {
    const asked = seed === 0 ? known : known.filter(passed)
    if (seed > 0) await runAll(asked, { tree: 'head', seed }, tools)
    const found = await runAll(asked, { tree: 'base', seed }, tools)
    for (const [id, result] of found) onBase.set(id, [...(onBase.get(id) ?? []), result])
  }
  for (const one of [...known, ...unknown])
    one.ending = judgeFailure(one.candidate, one.results, onBase.get(one.candidate.id) ?? [])
}

const hasBase = (one: Case): boolean => one.task.target.baseId !== null
