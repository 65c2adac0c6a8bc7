// A language of one statement, its runner and a sandbox that logs its jobs: what is run, in which order, without a process.
import type { Job, JobOutcome, Kill, Mutant, RunResult } from '../../src/core/model/run.js'
import type { Candidate } from '../../src/core/model/candidate.js'
import type { KillPlan, Language, RunPlan, TestRunner } from '../../src/core/model/ports.js'
import type { TestTask } from '../../src/core/model/target.js'
import type { VerifyTools } from '../../src/pipeline/verify.js'

/** The result of a call on the head, and on the base and in each varied run if it differs there. */
interface ToyCall {
  head: string
  base?: string
  seeds?: Record<number, string>
  lines?: number[]
  /** Lines of other files that it runs, by path. */
  elsewhere?: Record<string, number[]>
  /** Mutants under which it raises, whatever is asserted. */
  raises?: string[]
  /** Mutants under which its result is different. */
  kills?: string[]
  /** Its result is how often the test has called it so far. */
  counts?: boolean
}

export interface ToyWorld {
  calls: Record<string, ToyCall>
  /** A mutant with a `file` belongs to the functions of that file only. */
  mutants?: { id: string; line: number; file?: string }[]
  /** Names of tests that fail in the final run. */
  faults?: string[]
}

interface Conditions {
  tree: 'head' | 'base'
  seed: number
  mutant: string | null
}

const THROWING = 'throwing'
const plain: Conditions = { tree: 'head', seed: 0, mutant: null }
const statement = /^(check|swallow) (\S+) = (\S+)$/

/** `check CALL = VALUE` asserts, `swallow CALL = VALUE` evaluates, `broken`, `hang` and `unsafe` do what they say. */
function execute(code: string, { calls }: ToyWorld, { tree, seed, mutant }: Conditions): Partial<RunResult> {
  const lines: number[] = []
  const elsewhere: Record<string, number[]> = {}
  let counted = 0
  for (const line of code.split('\n')) {
    if (line === 'broken') return { outcome: 'broken', detail: 'it is broken', lines }
    if (line === 'hang') return { outcome: 'timed-out', detail: 'out of time', lines }
    if (line === 'unsafe') return { outcome: 'passed', unsafe: 'it uses the network', lines }
    const [, word, call = '', expected = ''] = statement.exec(line) ?? []
    const known = calls[call]
    if (word === undefined || !known) continue
    lines.push(...(known.lines ?? []))
    for (const [file, own] of Object.entries(known.elsewhere ?? {}))
      elsewhere[file] = [...(elsewhere[file] ?? []), ...own]
    if (known.raises?.includes(mutant ?? '')) return { outcome: 'failed', detail: 'it raises', lines }
    const count = known.counts ? String(++counted) : undefined
    const given = count ?? (tree === 'base' ? known.base : known.seeds?.[seed]) ?? known.head
    const changed = known.kills?.includes(mutant ?? '') || (mutant === THROWING && known.lines !== undefined)
    const actual = changed ? 'changed' : given
    if (word === 'check' && actual !== expected)
      return { outcome: 'failed', assertion: true, expected, actual, detail: '', lines }
  }
  return { outcome: 'passed', lines, ...(Object.keys(elsewhere).length > 0 ? { elsewhere } : {}) }
}

const resultOf = (candidate: string, found: Partial<RunResult>): RunResult => ({
  ...{ candidate, outcome: 'passed', assertion: false, expected: null, actual: null, detail: '' },
  ...{ lines: [], milliseconds: 1 },
  ...found,
})

const toyLanguage = (world: ToyWorld): Language =>
  ({
    name: 'toy',
    toolchain: 'node',
    merge: (candidates: Candidate[]) => ({
      content: candidates.map(candidate => candidate.code).join('\n'),
      names: Object.fromEntries(candidates.map(candidate => [candidate.id, candidate.name])),
    }),
    tokens: (text: string) => text.split(/\s+/),
    mutation: {
      mutants: (source: string) =>
        (world.mutants ?? [])
          .filter(({ file = source }) => file === source)
          .map(mutant => ({ ...mutant, was: '<', now: '>', edits: [] })),
      throwingMutant: (): Mutant => ({ id: 'any', line: 1, was: '', now: '', edits: [] }),
      instrument: (file: string, content: string, mutants: Mutant[]) => ({
        ...{ kind: 'switch', file, content },
        ids: mutants.map(mutant => mutant.id),
      }),
    },
    surgery: {
      assertions: ({ code }: Candidate) =>
        code.split('\n').flatMap(line => {
          const [, word, call = '', expected = ''] = statement.exec(line) ?? []
          return word === 'check' ? [{ code: line, equal: { call, expected } }] : []
        }),
      vary: (candidate: Candidate, { swallow, drop }: { swallow: number[]; drop: number[] }) => ({
        ...candidate,
        code: candidate.code
          .split('\n')
          .flatMap((line, at) =>
            drop.includes(at) ? [] : [swallow.includes(at) ? line.replace('check', 'swallow') : line],
          )
          .join('\n'),
      }),
      expect: (candidate: Candidate, index: number, literal: string) => ({
        ...candidate,
        code: candidate.code
          .split('\n')
          .map((line, at) => (at === index ? line.replace(/\S+$/, literal) : line))
          .join('\n'),
      }),
      rename: (candidate: Candidate, name: string) => ({ ...candidate, name }),
    },
  }) as unknown as Language

const jobOf = (request: unknown): Job => ({
  ...{ tree: 'head', toolchain: 'node', program: 'toy', overlay: {}, env: {}, limit: 1, request },
})

/** Probes fail, unless a test with the line `deafen` runs before them. */
const isFault = (name: string, files: { content: string }[], { faults = [] }: ToyWorld): boolean =>
  name.startsWith('test_probe_')
    ? !(name.includes('after') && files.some(({ content }) => content.split('\n').includes('deafen')))
    : faults.includes(name)

const judged = ({ outcome = 'passed', assertion = false }: Partial<RunResult>) => ({ outcome, assertion })

const toyRunner = (world: ToyWorld): TestRunner =>
  ({
    name: 'toy',
    languages: ['toy'],
    style: {
      candidatePath: (path: string, number: number) => `${number}.${path}`,
      test: ({ name }: { name: string }) => ({ name, code: '', container: null, imports: [], helpers: [] }),
    },
    trial: (plan: RunPlan) => jobOf({ kind: 'run', plan }),
    killJob: (plan: KillPlan) => jobOf({ kind: 'kills', plan }),
    finalRun: (files: { path: string; content: string }[]) => jobOf({ kind: 'final', files }),
    read: ({ result }: JobOutcome, asked: { candidate: string; name: string | null }[]) => {
      const { kind, plan, files } = result as { kind: string; plan: RunPlan; files: { content: string }[] }
      return asked.map(({ candidate, name }) => {
        if (kind === 'final')
          return resultOf(candidate, { outcome: isFault(name ?? '', files, world) ? 'failed' : 'passed' })
        const own = plan.files.find(file => file.candidate === candidate)
        return resultOf(candidate, execute(own?.content ?? '', world, { ...plain, ...plan, mutant: null }))
      })
    },
    readKills: ({ result }: JobOutcome): Kill[] => {
      const { plan } = result as { plan: KillPlan }
      const ids = plan.instrumented.kind === 'switch' ? plan.instrumented.ids : []
      return ids.flatMap(mutant =>
        plan.files
          .filter(file => plan.only[mutant]?.includes(file.candidate) ?? true)
          .map(({ candidate, content }) => ({
            ...{ candidate, mutant },
            ...judged(execute(content, world, { ...plain, mutant })),
          })),
      )
    },
  }) as unknown as TestRunner

/**
 * Tools that log their jobs: `head 1: a b` runs these candidates on the head with seed 1, and `probes: f`
 * runs the tests that must fail after the tests of a file.
 */
export function toyTools(
  world: ToyWorld,
  options: Partial<VerifyTools> = {},
): { tools: VerifyTools; jobs: string[] } {
  const jobs: string[] = []
  const tools: VerifyTools = {
    session: {
      trees: { head: '/head', base: '/base' },
      lacks: async () => null,
      [Symbol.asyncDispose]: async () => undefined,
      run: async ({ request }) => {
        jobs.push(describe(request as Request))
        return { status: 'done', result: request, output: '', milliseconds: 1 }
      },
    },
    language: () => toyLanguage(world),
    framework: () => toyRunner(world),
    ...{ parallel: 1, runs: 3, mostPerTarget: 6 },
    source: () => 'source',
    ...options,
  }
  return { tools, jobs }
}

type Request =
  | { kind: 'run'; plan: RunPlan }
  | { kind: 'kills'; plan: KillPlan }
  | { kind: 'final'; files: { path: string; content: string }[] }

function describe(request: Request): string {
  if (request.kind === 'final') {
    const paths = request.files.map(file => file.path)
    return paths.length > 1 ? `probes: ${paths.slice(1).join(' ')}` : `final: ${paths.join(' ')}`
  }
  const ids = request.plan.files.map(file => shortOf(file.candidate)).join(' ')
  return request.kind === 'run' ? `${request.plan.tree} ${request.plan.seed}: ${ids}` : `mutants: ${ids}`
}

const shortOf = (id: string): string => id.replace(/^.*#/, '')

export function toyTask(name: string, changed: boolean): TestTask {
  const id = `${name}.toy::${name}`
  return {
    target: {
      ...{ id, file: `${name}.toy`, name, language: 'toy', framework: 'toy', via: null },
      ...{ change: changed ? 'changed' : 'added', lines: [1, 20], changedLines: [1, 2, 3] },
      baseId: changed ? id : null,
    },
    function: { name, bodyLines: [1, 2, 3, 4] },
    ...{ classes: {}, access: { importLine: '', module: name, symbol: name, root: '' } },
    ...{
      testPath: `${name}.test.toy`,
      page: { existing: null, like: null },
      existingTest: null,
      related: [],
    },
  } as unknown as TestTask
}

/** `id` is `SAMPLE.NUMBER`, as the log shows it; `code` has one statement per line. */
export function toyCandidate(
  task: TestTask,
  id: string,
  name: string,
  code: string[],
  more: Partial<Candidate> = {},
): Candidate {
  const text = code.join('\n')
  return {
    ...{
      id: `${task.target.id}#model#${id}`,
      target: task.target.id,
      writer: 'model',
      name,
      code: text,
      draft: text,
    },
    ...{ container: null, imports: [], helpers: [], framework: 'toy', fixes: [], observed: false },
    ...more,
  }
}
