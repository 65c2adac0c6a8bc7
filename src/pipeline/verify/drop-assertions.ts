// Failing tests -> the part of them that holds: wrong assertions among right ones are dropped, and are listed in the report.
import {
  untested,
  type DecidedCandidate,
  type Decision,
  type JudgedCandidate,
  type TestedCandidate,
} from '../../core/verify/gates.js'
import type { DroppedAssertion, RunResult } from '../../core/model/run.js'
import type { Assertion, Surgery } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import { judgeOnBase, runCandidates, type VerifyTools } from './runs.js'

/** A test that ran and failed; `decision` is its rejection where nothing of it can be kept. */
export type FailingCandidate = DecidedCandidate

/** What became of a failing test. */
interface ResolvedFailure {
  judged: JudgedCandidate
  /** The one assertion that it made: with several, it is unknown which of them is wrong. */
  disputed: Assertion[]
}

/** A test with more assertions than this is not taken apart. */
const MAX_ASSERTIONS = 60
const plain = { tree: 'head', seed: 0 } as const

/** For languages without code for it: no test is taken apart. */
const noSurgery: Surgery = {
  assertions: () => [],
  vary: () => null,
  expect: () => null,
  rename: candidate => candidate,
}

/** A failing test taken apart. */
interface Parts {
  failing: FailingCandidate
  surgery: Surgery
  assertions: Assertion[]
}

/** `wrong` are the assertions that do not hold, by index, with what the run of each alone showed. */
interface WrongParts extends Parts {
  wrong: ReadonlyMap<number, RunResult>
}

interface Variant<P extends Parts = WrongParts> {
  parts: P
  index: number
  candidate: Candidate
}

/**
 * Looks for right assertions in failing tests. An assertion is kept only if it is right with the wrong ones evaluated but
 * swallowed, and right again without them. A test with an assertion that holds on the base and not on the head is a suspect.
 * The result is in the order of `failing`.
 */
export async function dropWrongAssertions(
  failing: readonly FailingCandidate[],
  tools: VerifyTools,
): Promise<ResolvedFailure[]> {
  const all = failing.map(candidate => takeApart(candidate, tools))
  const least = tools.pinObserved ? 1 : 2
  const wrong = await findWrong(
    all.filter(({ assertions }) => assertions.length >= least && assertions.length <= MAX_ASSERTIONS),
    tools,
  )
  const suspects = await findSuspects(wrong, tools)
  const open = wrong.filter(parts => !suspects.has(idOf(parts)))
  const pinned = tools.pinObserved ? await pinObserved(open, tools) : []
  const rest = open.filter(parts => !pinned.some(({ candidate }) => candidate.id === idOf(parts)))
  const saved = new Map(
    [...pinned, ...(await dropFrom(rest, tools))].map(tested => [tested.candidate.id, tested]),
  )
  return all.map(parts => {
    const id = idOf(parts)
    const tested = saved.get(id)
    const decision = suspects.get(id) ?? parts.failing.decision
    return {
      judged: tested ? { ...tested, decision: null } : { ...parts.failing, decision },
      disputed: parts.assertions.length === 1 ? parts.assertions : [],
    }
  })
}

const idOf = ({ failing }: Parts): string => failing.candidate.id

/** An example of the documentation is never taken apart. */
function takeApart(failing: FailingCandidate, tools: VerifyTools): Parts {
  const { surgery = noSurgery } = tools.language(failing.task.target.language)
  return {
    failing,
    surgery,
    assertions: failing.candidate.documented ? [] : surgery.assertions(failing.candidate),
  }
}

const others = ({ assertions }: Parts, index: number, among = assertions.keys()): number[] =>
  [...among].filter(other => other !== index)

function vary<P extends Parts>(
  parts: P,
  index: number,
  change: { swallow: number[]; drop: number[] },
): Variant<P> | null {
  const made = parts.surgery.vary(parts.failing.candidate, change)
  const id = `${idOf(parts)}~${change.drop.length}.${index}`
  return made && { parts, index, candidate: { ...made, id } }
}

/** Results of variants, in their order; undefined for one that gave none. */
async function runVariants(
  variants: Variant<Parts>[],
  tools: VerifyTools,
): Promise<(RunResult | undefined)[]> {
  const runnable = variants.map(({ candidate, parts }) => ({ candidate, task: parts.failing.task }))
  const results = await runCandidates(runnable, plain, tools)
  return variants.map(({ candidate }) => results.get(candidate.id))
}

/** Runs every assertion alone, the others swallowed. Tests that cannot be run that way, or that hold that way, are left out. */
async function findWrong(all: Parts[], tools: VerifyTools): Promise<WrongParts[]> {
  const sets = all.flatMap(parts => {
    const variants = parts.assertions.flatMap(
      (_, index) => vary(parts, index, { swallow: others(parts, index), drop: [] }) ?? [],
    )
    return variants.length === parts.assertions.length ? [{ parts, variants }] : []
  })
  const results = await runVariants(
    sets.flatMap(({ variants }) => variants),
    tools,
  )
  let from = 0
  return sets.flatMap(({ parts, variants }) => {
    const own = results.slice(from, (from += variants.length))
    if (own.some(result => result?.outcome !== 'passed' && result?.outcome !== 'failed')) return []
    const wrong = new Map(
      own.flatMap((result, index) => (result?.outcome === 'failed' ? [[index, result] as const] : [])),
    )
    return wrong.size > 0 ? [{ ...parts, wrong }] : []
  })
}

/** Decisions, by candidate, on tests with an assertion that holds on the base and not on the head: it is never dropped. */
async function findSuspects(all: WrongParts[], tools: VerifyTools): Promise<Map<string, Decision>> {
  const asked = all
    .filter(({ failing: { task, candidate } }) => task.target.baseId !== null && !candidate.grownFrom)
    .flatMap(parts =>
      [...parts.wrong].flatMap(([index, result]) => {
        const variant = vary(parts, index, { swallow: others(parts, index), drop: [] })
        const tested = variant && { ...untested(variant.candidate, parts.failing.task), results: [result] }
        return tested ? [{ id: idOf(parts), tested }] : []
      }),
    )
  const judged = await judgeOnBase(
    asked.map(({ tested }) => tested),
    tools,
  )
  return new Map(
    asked.flatMap(({ id }, at) => {
      const decision = judged[at]?.decision
      return decision?.verdict === 'suspect' ? [[id, decision] as const] : []
    }),
  )
}

/** Replaces each wrong expected literal with the observed value, where the whole test then holds. */
async function pinObserved(all: WrongParts[], tools: VerifyTools): Promise<TestedCandidate[]> {
  const variants = all.flatMap((parts): Variant[] => {
    let candidate: Candidate | null = parts.failing.candidate
    for (const [index, result] of parts.wrong) {
      const value = parts.assertions[index]?.equal && isWhole(result.actual) ? result.actual : null
      candidate = candidate && value !== null ? parts.surgery.expect(candidate, index, value) : null
    }
    return candidate ? [{ parts, index: 0, candidate: asPinned(candidate) }] : []
  })
  const results = await runVariants(variants, tools)
  return variants.flatMap(({ parts, candidate }, at) => {
    const result = results[at]
    return result?.outcome === 'passed'
      ? [saved(parts, candidate, result, 'observed value in place of the expected')]
      : []
  })
}

/** A test of observed behaviour pins what was observed anyway. */
const asPinned = (candidate: Candidate): Candidate =>
  candidate.observed ? candidate : { ...candidate, pinned: true }

/** Runners truncate values at this length. */
const isWhole = (text: string | null): text is string => text !== null && text.length < 300

/** The tests without their wrong assertions, or without all that do not hold on their own, if any assertion is left. */
async function dropFrom(all: WrongParts[], tools: VerifyTools): Promise<TestedCandidate[]> {
  const open = all.filter(({ wrong, assertions }) => wrong.size < assertions.length)
  const first = await keepOnly(
    open.map(parts => ({ parts, keep: others(parts, -1).filter(index => !parts.wrong.has(index)) })),
    tools,
  )
  const variants = first.failed.flatMap(({ parts, keep }) =>
    keep.flatMap(
      index =>
        vary(parts, index, {
          swallow: others(parts, index, keep.values()),
          drop: [...parts.wrong.keys()],
        }) ?? [],
    ),
  )
  const results = await runVariants(variants, tools)
  const held = first.failed.map(({ parts }) => ({
    parts,
    keep: variants.flatMap((variant, at) =>
      variant.parts === parts && results[at]?.outcome === 'passed' ? [variant.index] : [],
    ),
  }))
  const second = await keepOnly(
    held.filter(({ keep }) => keep.length > 0),
    tools,
  )
  return [...first.saved, ...second.saved]
}

/** A test with the indexes of the assertions to keep. */
interface Remainder {
  parts: WrongParts
  keep: number[]
}

/** Runs the tests with only the assertions of `keep`: those that pass are saved. */
async function keepOnly(
  remainders: Remainder[],
  tools: VerifyTools,
): Promise<{ saved: TestedCandidate[]; failed: Remainder[] }> {
  const made = remainders.flatMap(remainder => {
    const drop = others(remainder.parts, -1).filter(index => !remainder.keep.includes(index))
    const variant = vary(remainder.parts, -1, { swallow: [], drop })
    return variant ? [{ ...variant, remainder }] : []
  })
  const results = await runVariants(made, tools)
  const passed = made
    .map((_, at) => results[at])
    .map(result => (result?.outcome === 'passed' ? result : null))
  return {
    failed: made.flatMap(({ remainder }, at) => (passed[at] ? [] : [remainder])),
    saved: made.flatMap(({ parts, candidate, remainder }, at) => {
      const result = passed[at]
      if (!result) return []
      const lostMost = remainder.keep.length * 2 < parts.assertions.length
      const named =
        lostMost && candidate.grownFrom === undefined
          ? parts.surgery.rename(candidate, inPart(candidate.name))
          : candidate
      return [saved(parts, named, result, 'assertions that do not hold')]
    }),
  }
}

/** A test that lost most of its assertions no longer shows all that its name says. */
const inPart = (name: string): string => (/^\w+$/.test(name) ? `${name}_in_part` : `${name} (in part)`)

/** The changed test that replaces the failing one: it passed its plain run, and the time of the earlier runs counts. */
function saved(parts: WrongParts, changed: Candidate, result: RunResult, fix: string): TestedCandidate {
  const { candidate, task, milliseconds } = parts.failing
  const { id, fixes } = candidate
  return {
    ...untested({ ...changed, id, fixes: [...fixes, fix] }, task),
    results: [{ ...result, candidate: id }],
    milliseconds,
    // Assertions that a grown test lost say something about its origin's values, not about the code.
    dropped: candidate.grownFrom === undefined ? droppedOf(parts) : [],
  }
}

function droppedOf({ assertions, wrong }: WrongParts): DroppedAssertion[] {
  return [...wrong].map(([index, { expected, actual, detail }]) => {
    const line = detail.split('\n').find(text => text.trim() !== '')
    return {
      code: (assertions[index]?.code ?? '').slice(0, 1000),
      expected: expected ?? assertions[index]?.equal?.expected ?? null,
      actual: actual ?? line?.trim().slice(0, 300) ?? null,
    }
  })
}
