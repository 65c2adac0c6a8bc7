// Candidates -> verdicts: the gates one after the other, many candidates in one trial, then the rehearsal of the files.
import { groupBy } from './group.js'
import { gates, judgeFailure, overLimit, type Ending, type Run } from './gates.js'
import { rehearse, type Rehearsal } from './rehearse.js'
import { runTrials, type TrialTools } from './trials.js'
import type { Attribution, Reading, Verdict } from './outcome.js'
import type { Candidate } from './reply.js'
import type { Brief } from './types.js'

export interface ProofTools extends TrialTools {
  /** Plain and varied runs of each test together. */
  runs: number
  mostPerTarget: number
}

export interface Proof {
  verdicts: Verdict[]
  files: Rehearsal['files']
}

/** A candidate on its way through the gates; `ending` is null as long as none stopped it. */
export interface Case {
  candidate: Candidate
  brief: Brief
  readings: Reading[]
  milliseconds: number
  ending: Ending | null
}

/** Runs the candidates through all gates before the rehearsal. Throws only when the sandbox itself cannot run. */
export async function judge(candidates: Candidate[], briefs: Brief[], tools: ProofTools): Promise<Case[]> {
  const byId = new Map(briefs.map(brief => [brief.target.id, brief]))
  const cases = candidates.map((candidate): Case => {
    const brief = byId.get(candidate.target)
    if (!brief) throw new Error(`there is no target ${candidate.target} for ${candidate.id}`)
    return { candidate, brief, readings: [], milliseconds: 0, ending: null }
  })
  for (const gate of gates) {
    for (const run of gate.trials(tools.runs)) await runAll(alive(cases), run, tools)
    const asked: Case[] = []
    for (const one of alive(cases)) {
      const judgement = gate.judge(one.candidate, one.brief, one.readings)
      if (judgement === 'ask-base') asked.push(one)
      else if (judgement !== 'pass') one.ending = judgement
    }
    await askBase(asked, tools)
  }
  limit(alive(cases), tools.mostPerTarget)
  return cases
}

/** Rehearses what is left as the files that would be committed. Each case ends in exactly one verdict. */
export async function conclude(cases: Case[], tools: ProofTools): Promise<Proof> {
  const rehearsal = await rehearse(alive(cases), tools)
  for (const one of alive(cases)) one.ending = rehearsal.endings.get(one.candidate.id) ?? kept
  return { verdicts: cases.map(verdictOf), files: rehearsal.files }
}

const kept: Ending = { verdict: 'kept', reason: null, detail: '', expected: null, actual: null }

/** Those that no gate stopped. */
export const alive = (cases: Case[]): Case[] => cases.filter(one => one.ending === null)

async function runAll(cases: Case[], run: Run, tools: ProofTools): Promise<Map<string, Reading>> {
  const readings = await runTrials(cases, run, tools)
  for (const one of cases) {
    const reading = readings.get(one.candidate.id)
    if (!reading) continue
    one.milliseconds += reading.milliseconds
    if (run.tree === 'head') one.readings.push(reading)
  }
  return readings
}

/** The plain run on the base first; only what passes there is varied on both sides, as often as a kept test is. */
async function askBase(cases: Case[], tools: ProofTools): Promise<void> {
  const onBase = new Map<string, Reading[]>()
  const passed = (one: Case): boolean => onBase.get(one.candidate.id)?.[0]?.outcome === 'passed'
  for (let seed = 0; seed < tools.runs; seed++) {
    const asked = seed === 0 ? cases : cases.filter(passed)
    if (seed > 0) await runAll(asked, { tree: 'head', seed }, tools)
    const found = await runAll(asked, { tree: 'base', seed }, tools)
    for (const [id, reading] of found) onBase.set(id, [...(onBase.get(id) ?? []), reading])
  }
  for (const one of cases) one.ending = judgeFailure(one.readings, onBase.get(one.candidate.id) ?? [])
}

function limit(cases: Case[], most: number): void {
  const byWriter = groupBy(cases, one => JSON.stringify([one.candidate.target, one.candidate.writer]))
  for (const group of byWriter.values()) {
    const tests = group.map(one => ({ id: one.candidate.id, lines: targetLines(one) }))
    const over = new Set(overLimit(tests, most))
    for (const one of group)
      if (over.has(one.candidate.id))
        one.ending = {
          ...kept,
          verdict: 'rejected',
          reason: 'max-tests-per-function',
          detail: `${most} others run more`,
        }
  }
}

function targetLines(one: Case): number[] {
  const [first, last] = one.brief.target.lines
  return (one.readings[0]?.lines ?? []).filter(line => line >= first && line <= last)
}

function verdictOf(one: Case): Verdict {
  if (!one.ending) throw new Error(`${one.candidate.id} was not judged`)
  const evidence = {
    runs: one.readings.length,
    milliseconds: Math.round(one.milliseconds),
    lines: targetLines(one),
    mutantsKilled: [],
  }
  const attribution = one.ending.verdict === 'rejected' ? null : attributionOf(one.candidate)
  return { candidate: one.candidate.id, ...one.ending, attribution, evidence }
}

/** Without repairs a test is its writer's own: to the letter, or with what is around it mended. */
export function attributionOf(candidate: Candidate): Attribution {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  return candidate.mends.length === 0 && plain(candidate.code) === plain(candidate.draft)
    ? 'verbatim'
    : 'trimmed'
}
