// Results for the project's own tests as one job hands them to a later one, and what a prompt quotes from them.
import { asLine, asText } from '../model/report.js'
import type { BaselineFile } from '../model/stage-files.js'
import type { Mutant } from '../model/run.js'
import { placeOfMutant } from '../verify/measure.js'
import { nothingMeasured, type TargetBaseline } from './facts.js'

type HandedOver = BaselineFile['targets'][number]

/** A passing run of a test that runs lines of a target, with the source of arguments it passed to the target. */
export type ReachingRun = HandedOver['reaching'][number]

/** What is only known to the job that runs the tests. */
interface Found extends Pick<HandedOver, 'calls' | 'reaching' | 'nearest'> {
  baseline: TargetBaseline
  /** Text of the target's file, and the target's changed lines. */
  source: string
  changedLines: readonly number[]
}

const MOST = { tests: 1000, reaching: 200, given: 50, lines: 40 }
const LONGEST = { code: 1500, line: 200, given: 2000 }

export function handOver(target: string, { baseline, source, changedLines, ...found }: Found): HandedOver {
  const lines = source.split('\n')
  const open = baseline.notMeasured === null ? changedLines : []
  return {
    target,
    notMeasured: baseline.notMeasured === null ? null : asLine(baseline.notMeasured),
    tests: baseline.tests.slice(0, MOST.tests).map(asLine),
    ...{ linesRun: baseline.linesRun, lines: baseline.lines },
    asked: baseline.asked.map(({ mutant: { id, line, was, now } }) => ({
      ...{ id: asText(id), line },
      ...{ was: asText(was).slice(0, LONGEST.line), now: asText(now).slice(0, LONGEST.line) },
    })),
    ...(baseline.whyNoMutants === undefined ? {} : { whyNoMutants: asLine(baseline.whyNoMutants) }),
    noticedBy: Object.fromEntries(
      Object.entries(baseline.noticedBy).map(([id, tests]) => [
        asText(id),
        tests.slice(0, MOST.tests).map(asLine),
      ]),
    ),
    survivors: baseline.survivors.map(asText),
    ...(baseline.cut === undefined ? {} : { cut: baseline.cut }),
    ...{ hunks: baseline.hunks, failsOnBase: baseline.failsOnBase },
    calls: found.calls.map(asText),
    reaching: found.reaching.slice(0, MOST.reaching).map(run => ({
      ...{ ...run, id: asLine(run.id), file: asLine(run.file), name: asText(run.name) },
      given: run.given
        .filter(code => code.length <= LONGEST.given)
        .slice(0, MOST.given)
        .map(asText),
    })),
    nearest: found.nearest === null ? null : asText(found.nearest.slice(0, LONGEST.code)),
    unrun: open
      .filter(line => !baseline.linesRun.includes(line))
      .slice(0, MOST.lines)
      .map(line => ({ line, text: asText((lines[line - 1] ?? '').slice(0, LONGEST.line)) })),
  }
}

/** Converts back; only mutants that this job also knows, by id, are taken. */
export function takeOver(given: HandedOver, mutants: readonly Mutant[], source: string): TargetBaseline {
  if (given.notMeasured !== null) return nothingMeasured(given.notMeasured)
  const told = new Set(given.asked.map(({ id }) => id))
  const asked = mutants.filter(({ id }) => told.has(asText(id)))
  const noticedBy = Object.fromEntries(
    asked.flatMap(({ id }) => {
      const tests = given.noticedBy[asText(id)] ?? []
      return tests.length > 0 ? [[id, tests] as const] : []
    }),
  )
  const killed = Object.keys(noticedBy).length
  const { tests, linesRun, lines, hunks, failsOnBase, whyNoMutants, cut } = given
  const surviving = new Set(given.survivors)
  return {
    ...{ notMeasured: null, tests, linesRun, lines, hunks, failsOnBase, noticedBy },
    ...(whyNoMutants === undefined ? {} : { whyNoMutants }),
    ...(cut === undefined ? {} : { cut }),
    asked: asked.map(mutant => ({ mutant, place: placeOfMutant(source, mutant) })),
    mutants: asked.length === 0 ? null : { total: asked.length, killed },
    survivors: asked.flatMap(({ id }) => (surviving.has(asText(id)) ? [id] : [])),
  }
}

/** What a prompt quotes: the nearest test, changed lines that no test runs, and mutants that no test notices. */
export interface LeftOpen {
  nearest: string | null
  unrun: { line: number; text: string }[]
  survivors: { line: number; was: string; now: string }[]
}

/** Null when nothing was measured. */
export function leftOpen({ notMeasured, nearest, unrun, asked, ...given }: HandedOver): LeftOpen | null {
  if (notMeasured !== null) return null
  const survivors = asked.filter(({ id }) => given.survivors.includes(id))
  return { nearest, unrun, survivors }
}
