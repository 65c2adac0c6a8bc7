// Candidates -> verdicts: the gates one after the other, many candidates in one trial, then the rehearsal of the files.
import { creditOf } from '../core/report/attribution.js'
import { alive, askBase, makeCase, runAll, type Case, type ProofTools } from './verify/candidate-run.js'
import { coverageOf } from '../core/verify/coverage.js'
import { gates, type Ending } from '../core/verify/gates.js'
import { prepareGround, type Ground } from './baseline.js'
import { groupBy } from '../core/lists/group.js'
import { sayMutant } from '../core/verify/mutants.js'
import { mapLimit } from '../core/lists/parallel.js'
import { rehearse, type Rehearsal } from './verify/final-run.js'
import { askMutants, judgeStrength } from './verify/strengthens.js'
import { trimWrong } from './verify/drop-assertions.js'
import { askWriters } from '../core/verify/agreement.js'
import type { Measure, Verdict } from '../core/model/run.js'
import type { Language } from '../core/model/ports.js'
import type { Candidate } from '../core/model/candidate.js'
import type { Brief } from '../core/model/target.js'

export { alive, type Case, type ProofTools } from './verify/candidate-run.js'

export interface Proof {
  verdicts: Verdict[]
  files: Rehearsal['files']
  /** As they are in the end: what was cut is gone from them. */
  candidates: Candidate[]
  /** By target id, for targets with a test that passed. */
  measures: Map<string, Measure>
}

/** All that is proved of a pull request, round after round; what was asked once of a target is not asked again. */
export interface Proving {
  cases: Case[]
  grounds: Map<string, Ground>
}

export const startProving = (): Proving => ({ cases: [], grounds: new Map() })

/**
 * Runs the candidates through all gates before the rehearsal and adds them to `proving`. Tests that stay from earlier rounds
 * count as kept. Throws only when the sandbox itself cannot run.
 */
export async function judge(
  candidates: Candidate[],
  briefs: Brief[],
  tools: ProofTools,
  proving: Proving = startProving(),
): Promise<Case[]> {
  const cases = await sift(candidates, briefs, tools, proving)
  weigh(cases, tools, proving)
  return cases
}

/** All that has to be run of `judge`: each test for itself, and which mutants it notices. Nothing is weighed against others yet. */
export async function sift(
  candidates: Candidate[],
  briefs: Brief[],
  tools: ProofTools,
  { grounds }: Pick<Proving, 'grounds'>,
): Promise<Case[]> {
  const byId = new Map(briefs.map(brief => [brief.target.id, brief]))
  const cases = candidates.map(candidate => {
    const brief = byId.get(candidate.target)
    if (!brief) throw new Error(`there is no target ${candidate.target} for ${candidate.id}`)
    return makeCase(candidate, brief)
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
    if (gate.name === 'runs') {
      await trimWrong(cases, tools)
      if (tools.witnesses) askWriters(cases, tools.language)
    }
  }
  await measureAll(alive(cases), tools, grounds)
  return cases
}

async function measureAll(cases: Case[], tools: ProofTools, grounds: Proving['grounds']): Promise<void> {
  await mapLimit([...groupBy(cases, one => one.candidate.target)], tools.parallel, async ([id, [first]]) => {
    if (first && !grounds.has(id)) grounds.set(id, await prepareGround(first.brief, tools))
  })
  await askMutants(cases, grounds, tools)
}

/** Ends the sifted tests that add nothing to each other and to what stays in `proving`, and adds all of them to it. */
export function weigh(
  cases: Case[],
  { mostPerTarget }: Pick<ProofTools, 'mostPerTarget'>,
  proving: Proving,
): void {
  for (const [id, group] of groupBy(alive(cases), one => one.candidate.target)) {
    const ground = proving.grounds.get(id)
    const kept = alive(proving.cases).filter(one => one.candidate.target === id)
    if (ground) judgeStrength(group, ground, kept, mostPerTarget)
  }
  proving.cases.push(...cases)
}

/** Rehearses what is left as the files that would be committed. Each case ends in exactly one verdict. */
export async function conclude(
  cases: Case[],
  tools: ProofTools,
  { grounds }: Pick<Proving, 'grounds'> = startProving(),
): Promise<Proof> {
  const rehearsal = await rehearse(alive(cases), tools)
  for (const one of alive(cases)) one.ending = rehearsal.endings.get(one.candidate.id) ?? kept
  const measures = new Map(
    [...groupBy(cases, one => one.candidate.target)].flatMap(([id, group]) => {
      const ground = grounds.get(id)
      return ground ? [[id, measure(group, ground, tools)] as const] : []
    }),
  )
  return {
    verdicts: cases.map(one =>
      verdictOf(one, grounds.get(one.candidate.target), tools.language(one.brief.target.language)),
    ),
    files: rehearsal.files,
    candidates: cases.map(one => one.candidate),
    measures,
  }
}

const kept: Ending = { verdict: 'kept', reason: null, detail: '', expected: null, actual: null }

function measure(cases: Case[], ground: Ground, tools: ProofTools): Measure {
  const stayed = cases.filter(one => one.ending?.verdict === 'kept')
  const [first] = cases
  const coverage = first ? coverageOf(first.brief, ground.existing?.lines ?? null, stayed) : null
  if (!ground.woven || !first) return { coverage, mutants: null }
  const noticed = tools.noticed?.(first.candidate.target) ?? null
  const killed = (by: Case[]): Set<string> => new Set(by.flatMap(one => one.kills))
  const [byAll, byKept] = [killed(cases), killed(stayed)]
  const before = new Set(ground.existing?.kills)
  const real = ground.mutants.filter(
    ({ id }) =>
      !noticed || !Object.hasOwn(noticed, id) || noticed[id]?.length || byAll.has(id) || before.has(id),
  )
  return {
    coverage,
    mutants: {
      total: real.length,
      killed: real.filter(({ id }) => byKept.has(id)).length,
      killedByPassing: real.filter(({ id }) => byAll.has(id)).length,
      survivors: real.filter(({ id }) => !byKept.has(id) && !before.has(id)),
    },
  }
}

function targetLines(one: Case): number[] {
  const [first, last] = one.brief.target.lines
  return (one.readings[0]?.lines ?? []).filter(line => line >= first && line <= last)
}

function verdictOf(one: Case, ground: Ground | undefined, language: Language): Verdict {
  if (!one.ending) throw new Error(`${one.candidate.id} was not judged`)
  const killed = new Set(one.kills)
  const evidence = {
    runs: one.readings.length,
    milliseconds: Math.round(one.milliseconds),
    lines: targetLines(one),
    mutantsKilled: (ground?.mutants ?? []).filter(mutant => killed.has(mutant.id)).map(sayMutant),
  }
  const credited = one.ending.verdict !== 'rejected'
  const whole = ['wrong-expectation', 'raises'].includes(one.ending.reason ?? '')
  return {
    candidate: one.candidate.id,
    ...one.ending,
    ...(credited ? creditOf(one.candidate, language) : { attribution: null, writersShare: null }),
    cuts: whole || one.ending.verdict === 'suspect' ? [] : one.cuts,
    evidence,
  }
}
