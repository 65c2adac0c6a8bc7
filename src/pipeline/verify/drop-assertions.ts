// Failing tests -> what of them is right: a wrong assertion among right ones is cut and stays visible, never the whole test.
import { askBase, makeCase, type Case, type VerifyTools } from './candidate-run.js'
import { isFailure } from '../../core/model/reasons.js'
import type { DroppedAssertion, RunResult } from '../../core/model/run.js'
import type { Assertion, Surgery } from '../../core/model/surgery.js'
import type { Candidate } from '../../core/model/candidate.js'
import { runCandidates } from './runs.js'

/** More assertions than this in one test are not taken apart. */
const mostAssertions = 60
const plain = { tree: 'head', seed: 0 } as const

/** One failing test on the table. `wrong` are the assertions that do not hold, with what the run of each alone showed. */
interface Part {
  one: Case
  surgery: Surgery
  assertions: Assertion[]
  wrong: Map<number, RunResult>
}

interface Variant {
  part: Part
  index: number
  candidate: Candidate
}

/**
 * Looks for right assertions in tests that ended as `wrong-expectation` or `raises`. One stays only if it is right with the
 * wrong ones evaluated and not heard, and right again without them. A test of which something is left has no ending any
 * more, and `cuts` say what it lost; one in which a single assertion holds on the base and not on the head is a suspect.
 */
export async function dropWrongAssertions(cases: Case[], tools: VerifyTools): Promise<void> {
  const parts = await findWrong(
    cases.flatMap(one => openPart(one, tools)),
    tools,
  )
  for (const part of parts) part.one.dropped = cutsOf(part)
  await suspectChanged(parts, tools)
  const open = parts.filter(part => part.one.ending?.verdict === 'rejected')
  if (tools.pinObserved) await pin(open, tools)
  await cut(
    open.filter(part => part.one.ending !== null),
    tools,
  )
}

function openPart(one: Case, tools: VerifyTools): Part[] {
  if (!isFailure(one.ending?.reason ?? null) || one.candidate.documented) return []
  const { surgery } = tools.language(one.task.target.language)
  const assertions = surgery.assertions(one.candidate)
  const least = tools.pinObserved ? 1 : 2
  if (assertions.length === 1) one.wrong = assertions
  if (assertions.length < least || assertions.length > mostAssertions) return []
  return [{ one, surgery, assertions, wrong: new Map() }]
}

const others = (part: Part, index: number, among = part.assertions.keys()): number[] =>
  [...among].filter(other => other !== index)

function variant(part: Part, index: number, change: { swallow: number[]; drop: number[] }): Variant | null {
  const made = part.surgery.vary(part.one.candidate, change)
  const id = `${part.one.candidate.id}~${change.drop.length}.${index}`
  return made && { part, index, candidate: { ...made, id } }
}

/** Readings of variants, in their order. One that gave none counts as broken. */
async function runVariants(variants: Variant[], tools: VerifyTools): Promise<(RunResult | undefined)[]> {
  const cases = variants.map(({ candidate, part }) => ({ candidate, task: part.one.task }))
  const results = await runCandidates(cases, plain, tools)
  return variants.map(({ candidate }) => results.get(candidate.id))
}

/** Every assertion heard alone, the others evaluated and not heard. Parts that cannot be read that way are left out. */
async function findWrong(parts: Part[], tools: VerifyTools): Promise<Part[]> {
  const sets = parts.map(part =>
    part.assertions.map((_, index) => variant(part, index, { swallow: others(part, index), drop: [] })),
  )
  const sound = parts.filter((_, at) => sets[at]?.every(one => one !== null))
  const variants = sets.flatMap(set => (set.includes(null) ? [] : (set as Variant[])))
  const results = await runVariants(variants, tools)
  const lost = new Set<Part>()
  for (const [at, { part, index }] of variants.entries()) {
    const result = results[at]
    if (!result || result.outcome === 'broken' || result.outcome === 'timed-out') lost.add(part)
    else if (result.outcome === 'failed') part.wrong.set(index, result)
  }
  return sound.filter(part => !lost.has(part) && part.wrong.size > 0)
}

/** An assertion that holds on the base and not on the head tells of a change of behaviour: it is never cut. */
async function suspectChanged(parts: Part[], tools: VerifyTools): Promise<void> {
  const asked = parts
    .filter(({ one }) => one.task.target.baseId !== null)
    .flatMap(part =>
      [...part.wrong].flatMap(([index, result]) => {
        const made = variant(part, index, { swallow: others(part, index), drop: [] })
        return made ? [{ part, one: { ...makeCase(made.candidate, part.one.task), results: [result] } }] : []
      }),
    )
  await askBase(
    asked.map(({ one }) => one),
    tools,
  )
  for (const { part, one } of asked) if (one.ending?.verdict === 'suspect') part.one.ending = one.ending
}

/** The observed value in the place of each wrong expected literal, where that makes the whole test hold. */
async function pin(parts: Part[], tools: VerifyTools): Promise<void> {
  const pinned = parts.flatMap((part): Variant[] => {
    let candidate: Candidate | null = part.one.candidate
    for (const [index, result] of part.wrong) {
      const value = part.assertions[index]?.equal && isWhole(result.actual) ? result.actual : null
      candidate = candidate && value !== null ? part.surgery.expect(candidate, index, value) : null
    }
    return candidate ? [{ part, index: 0, candidate: { ...candidate, pinned: true } }] : []
  })
  const results = await runVariants(pinned, tools)
  for (const [at, { part, candidate }] of pinned.entries()) {
    const result = results[at]
    if (result?.outcome === 'passed')
      settle(part, candidate, result, 'observed value in place of the expected')
  }
}

/** Excerpts of runners end here. */
const isWhole = (text: string | null): text is string => text !== null && text.length < 300

async function cut(parts: Part[], tools: VerifyTools): Promise<void> {
  const open = parts.filter(part => part.wrong.size < part.assertions.length)
  const left = await keepOnly(
    open.map(part => ({ part, keep: others(part, -1).filter(index => !part.wrong.has(index)) })),
    tools,
  )
  const again = left.flatMap(({ part, keep }) =>
    keep.map(index =>
      variant(part, index, { swallow: others(part, index, keep.values()), drop: [...part.wrong.keys()] }),
    ),
  )
  const variants = again.filter(one => one !== null)
  const results = await runVariants(variants, tools)
  const held = left.map(({ part }) => ({
    part,
    keep: variants.flatMap((one, at) =>
      one.part === part && results[at]?.outcome === 'passed' ? [one.index] : [],
    ),
  }))
  await keepOnly(
    held.filter(({ keep }) => keep.length > 0),
    tools,
  )
}

interface Rest {
  part: Part
  keep: number[]
}

/** Settles what holds with nothing but `keep`; gives back what does not. */
async function keepOnly(rests: Rest[], tools: VerifyTools): Promise<Rest[]> {
  const made = rests.flatMap(rest => {
    const drop = others(rest.part, -1).filter(index => !rest.keep.includes(index))
    const one = variant(rest.part, -1, { swallow: [], drop })
    return one ? [{ ...one, rest }] : []
  })
  const results = await runVariants(made, tools)
  return made.flatMap(({ part, candidate, rest }, at) => {
    const result = results[at]
    if (result?.outcome !== 'passed') return [rest]
    const most = rest.keep.length * 2 < part.assertions.length
    const named = most ? part.surgery.rename(candidate, inPart(candidate.name)) : candidate
    settle(part, named, result, 'assertions that do not hold')
    return []
  })
}

/** A test that lost most of what it asserts is not to claim all that its name says. */
const inPart = (name: string): string => (/^\w+$/.test(name) ? `${name}_in_part` : `${name} (in part)`)

function settle(part: Part, candidate: Candidate, result: RunResult, mend: string): void {
  const { one } = part
  const { id, fixes } = one.candidate
  one.candidate = { ...candidate, id, fixes: [...fixes, mend] }
  one.results = [{ ...result, candidate: id }]
  one.ending = null
}

function cutsOf(part: Part): DroppedAssertion[] {
  return [...part.wrong].map(([index, { expected, actual, detail }]) => {
    const said = detail.split('\n').find(line => line.trim() !== '')
    return {
      code: (part.assertions[index]?.code ?? '').slice(0, 1000),
      expected: expected ?? part.assertions[index]?.equal?.expected ?? null,
      actual: actual ?? said?.trim().slice(0, 300) ?? null,
    }
  })
}
