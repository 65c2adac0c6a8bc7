// A file of tests as it would be committed -> which of them fail in the project's own runner, and which notice changes only while we watch.
import {
  decide,
  type Decision,
  type RunnableCandidate,
  type TestedCandidate,
} from '../../core/verify/gates.js'
import { shownOf, type Shown } from '../../core/verify/credit.js'
import { groupBy } from '../../core/lists.js'
import type { DirectOutcome, DirectRunner, Language, TestRunner } from '../../core/model/ports.js'
import type { Mutant, DirectCommand } from '../../core/model/run.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Baseline } from '../baseline.js'
import type { VerifyTools } from './runs.js'

/** One file with the names of its tests by candidate id. */
export interface DirectFile {
  path: string
  content: string
  names: Record<string, string>
  tests: readonly TestedCandidate[]
}

export interface DirectTools {
  tools: VerifyTools
  language: Language
  framework: TestRunner
  baselines: ReadonlyMap<string, Baseline>
}

/** A test that overlooks this many mutants in a fresh process, although it noticed them before, is rejected. */
const MAX_ROUNDS = 3

/**
 * Runs a file in a fresh process of the project's own runner, without any code of ours: as it is, and with mutants
 * that its tests noticed. Gives decisions on tests at fault; null where the command does not work for this project.
 */
export async function runDirectly(
  file: DirectFile,
  given: DirectTools,
): Promise<Map<string, Decision> | null> {
  const run = await openRun(file, given)
  if (!run) return null
  const became = await run(file.content)
  const failing = file.tests.filter(({ candidate: { id } }) => became(id) !== 'passed')
  if (failing.length === 0) return findOverlooked(file, given, run)
  return (await isUsable(file, given, run))
    ? new Map(failing.map(({ candidate }) => [candidate.id, fails]))
    : null
}

const fails = decide('final-run', {
  detail: 'it does not pass in a fresh process of the project’s own runner',
})

/** The outcome of each candidate, undefined for no result. `more` are other files to write over the tree. */
type Run = (
  content: string,
  more?: Record<string, string>,
  names?: Record<string, string>,
) => Promise<(candidate: string) => DirectOutcome | undefined>

async function openRun(file: DirectFile, { tools, framework }: DirectTools): Promise<Run | null> {
  const { direct } = framework
  const [first] = file.tests
  const command = direct && first ? await findCommand(direct, file, first, tools) : null
  if (!direct || !command) return null
  return async (content, more = {}, names = file.names) => {
    const job = direct.job(command, { ...more, [file.path]: content })
    const outcome = await tools.session.run(job)
    const outcomes = direct.read(outcome, file.path, Object.values(names))
    return candidate => outcomes.get(names[candidate] ?? '')
  }
}

async function findCommand(
  direct: DirectRunner,
  { path, content }: DirectFile,
  { task }: RunnableCandidate,
  { session }: VerifyTools,
): Promise<DirectCommand | null> {
  const asking = direct.ask(path)
  const answer = asking && (await session.run({ ...asking, overlay: { [path]: content } }))
  return direct.command(path, task.access, answer)
}

/** Whether a test that only imports the function, with no assertion on it, passes: then failing tests are at fault. */
async function isUsable(file: DirectFile, { language, framework }: DirectTools, run: Run): Promise<boolean> {
  const [first] = file.tests
  if (!first) return false
  const { task } = first
  const written = framework.style.test({
    ...{ name: 'test_control', title: 'control', subject: 'control', imports: [task.access.importLine] },
    ...{ arrange: [], comment: '', like: task.page.like },
    checks: [{ kind: 'equal', call: '1', literal: '1', approximate: false, await: false }],
  })
  const control: Candidate = {
    ...written,
    ...{ id: 'control', target: task.target.id, writer: '', framework: framework.name },
    ...{ draft: written.code, fixes: [], observed: false },
  }
  const { content, names } = language.merge([control], { ...task.page, existing: null })
  return (await run(content, {}, names))('control') === 'passed'
}

/** The first function with a mutant that an assertion of the test notices, its own before others. */
const assertedOf = (test: TestedCandidate): Shown | undefined =>
  shownOf(test).find(({ asserts }) => asserts.length > 0)

/** Tests that pass under mutants for which one of their assertions failed while we watched. */
async function findOverlooked(
  { content, tests }: DirectFile,
  { tools, baselines }: DirectTools,
  run: Run,
): Promise<Map<string, Decision>> {
  let open = tests.filter(test => assertedOf(test) !== undefined)
  const overlooked = new Map<string, Mutant[]>()
  for (let round = 0; round < MAX_ROUNDS && open.length > 0; round += 1) {
    const { chosen, sources } = chooseMutants(open, overlooked, { tools, baselines })
    if (chosen.size === 0) break
    const became = await run(content, sources)
    const asked = open.filter(({ candidate }) => chosen.has(candidate.id))
    // A test without a result counts as failed: a module that cannot be loaded fails all its tests.
    open = asked.filter(({ candidate }) => ['passed', 'skipped'].includes(became(candidate.id) ?? 'failed'))
    for (const {
      candidate: { id },
    } of open) {
      const mutant = chosen.get(id)
      if (mutant) overlooked.set(id, [...(overlooked.get(id) ?? []), mutant])
    }
  }
  return new Map(open.map(({ candidate: { id } }) => [id, onlyWatched(overlooked.get(id) ?? [])]))
}

function onlyWatched(mutants: readonly Mutant[]): Decision {
  const what = mutants.map(({ was, now }) => `${was} → ${now}`).join(', ')
  return decide('notices-nothing', {
    detail:
      `in a fresh process of the project’s own runner it passes under changes that it noticed before: ${what}`.slice(
        0,
        300,
      ),
  })
}

interface Chosen {
  /** The mutant under which each test runs. */
  chosen: Map<string, Mutant>
  /** Text by path of the files with these mutants. */
  sources: Record<string, string>
}

/** One mutant per function: the one that most of its tests noticed and have not overlooked yet; all in one run. */
function chooseMutants(
  open: readonly TestedCandidate[],
  overlooked: ReadonlyMap<string, readonly Mutant[]>,
  { tools, baselines }: Pick<DirectTools, 'tools' | 'baselines'>,
): Chosen {
  const asserting = open.flatMap(test => {
    const shown = assertedOf(test)
    return shown ? [{ candidate: test.candidate, ...shown }] : []
  })
  const picked = [...groupBy(asserting, ({ task }) => task.target.id)].flatMap(([target, group]) => {
    const asking = (mutant: Mutant): typeof group =>
      group.filter(
        ({ candidate, asserts }) =>
          asserts.includes(mutant.id) && !overlooked.get(candidate.id)?.some(({ id }) => id === mutant.id),
      )
    const all = (baselines.get(target)?.mutants ?? []).map(mutant => ({ mutant, tests: asking(mutant) }))
    const [best] = all.sort((a, b) => b.tests.length - a.tests.length)
    const file = group[0]?.task.target.file
    return best && best.tests.length > 0 && file !== undefined ? [{ ...best, file }] : []
  })
  const chosen = new Map<string, Mutant>()
  const sources: Record<string, string> = {}
  for (const [file, own] of groupBy(picked, ({ file }) => file)) {
    const source = tools.source(file)
    if (source === null) continue
    const apart = own.filter(({ mutant }, at) =>
      own.slice(0, at).every(before => !overlap(before.mutant, mutant)),
    )
    sources[file] = withEdits(
      source,
      apart.flatMap(({ mutant }) => mutant.edits),
    )
    for (const { mutant, tests } of apart) for (const { candidate } of tests) chosen.set(candidate.id, mutant)
  }
  return { chosen, sources }
}

const withEdits = (source: string, edits: Mutant['edits']): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), source)

const overlap = (one: Mutant, other: Mutant): boolean =>
  one.edits.some(a => other.edits.some(b => a.start <= b.end && b.start <= a.end))
