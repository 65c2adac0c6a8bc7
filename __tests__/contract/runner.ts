// Runs the stories with a runner: their facts and wrong twins in a trial, the files as they would be committed,
// mutants, the project's own command, and tests that must fail.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestRunner, Language, TestSpec } from '../../src/core/model/ports.js'
import type { Session } from '../../src/core/model/sandbox.js'
import { groupBy } from '../../src/core/lists.js'
import { rowsOf } from '../doubles/matrix.js'
import { probeTests } from '../../src/pipeline/verify/probes.js'
import type { Kill, Mutant, RunResult } from '../../src/core/model/run.js'
import type { Candidate } from '../../src/core/model/candidate.js'
import { planRun } from '../../src/pipeline/verify/runs.js'
import type { TestTask } from '../../src/core/model/target.js'
import { openSandbox } from '../../src/sandbox/index.js'
import { headOf, projectOf, targetsOf } from './language.js'
import { storyNames, type Fact, type Fixture, type Stories, type StoryName } from './stories.js'

export interface Member {
  framework: TestRunner
  language: Language
  stories: Stories
  /** Manifests and configuration of the project. */
  files: Record<string, string>
}

export interface Told {
  /** By `story/number of the fact`; `.../wrong` is the twin that expects something else. */
  trial: Map<string, RunResult>
  finalRun: Map<string, RunResult>
  /** Test files as they would be committed, by path. */
  files: Map<string, string>
  /** Tests of two stories under mutants of the first; null when the runner reported nothing. */
  kills: Kill[] | null
  mutants: string[]
  /** The same with other results of the first story's functions; null when the runner reported nothing. */
  variants: Kill[] | null
  /** Outcomes of some of these files, and of wrong tests of the first story, under the project's own command. */
  direct: Map<string, string>
  /** Right tests that are said to disable others, and how often tests that must fail did fail. */
  probed: { rejected: string[]; failed: number }
}

interface Case {
  key: string
  candidate: Candidate
  task: TestTask
}

const wrong = 'something else'

function specOf(fact: Fact, importLine: string, twin: boolean): TestSpec {
  const { call, gives = '', raises } = fact
  const literal = twin ? `'${wrong}'` : gives
  const awaits = fact.await === true
  const last = fact.of.split('.').at(-1) ?? fact.of
  return {
    name: `test_${last}_${twin ? 'is_wrong' : 'holds'}_for_${call.replace(/[^\p{L}\p{N}]+/gu, '_')}`,
    subject: fact.of,
    imports: [importLine],
    arrange: [],
    checks: [
      raises && !twin
        ? { kind: 'raises', call, exception: raises, await: awaits }
        : { kind: 'equal', call, literal, approximate: false, await: awaits },
    ],
    comment: '',
  }
}

/** A task for each target of a story, in a project that holds only that story. */
function tasksOf(story: Fixture, { framework, language, files }: Member): Map<string, TestTask> {
  const project = projectOf({ ...files, ...headOf(story) })
  const { found } = targetsOf(story, language, framework.name)
  return new Map(
    found.map(({ target, function: called, result: { classes } }) => {
      const testPath = framework.style.path(target.file, project)
      const existing = project.read(testPath)
      const task: TestTask = {
        target,
        function: called,
        classes,
        access: language.access(target.file, called.name, project, testPath),
        testPath,
        page: { existing, like: existing },
        existingTest: null,
      }
      return [target.name, task]
    }),
  )
}

function casesOf(title: StoryName, story: Fixture, member: Member): Case[] {
  const tasks = tasksOf(story, member)
  return story.facts.flatMap((fact, number) =>
    [false, true].flatMap((twin): Case[] => {
      const task = tasks.get(fact.of)
      if (!task) throw new Error(`${title} has no target ${fact.of}`)
      const made = member.framework.style.test(specOf(fact, task.access.importLine, twin))
      const key = `${title}/${number}${twin ? '/wrong' : ''}`
      const rest = { target: task.target.id, writer: 'story', draft: made.code, fixes: [], observed: false }
      return [{ key, task, candidate: { id: key, framework: member.framework.name, ...rest, ...made } }]
    }),
  )
}

function makeTree(member: Member): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'contract-')))
  const stories = storyNames.map(name => member.stories[name]).filter(story => typeof story !== 'string')
  const files = Object.assign({}, ...stories.map(headOf), member.files) as Record<string, string>
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

async function runFinalFiles(
  cases: Case[],
  member: Member,
  run: Run,
): Promise<Pick<Told, 'finalRun' | 'files'>> {
  const files = new Map<string, string>()
  const asked: { candidate: string; name: string }[] = []
  for (const path of new Set(cases.map(one => one.task.testPath))) {
    const own = cases.filter(one => one.task.testPath === path)
    const page = own[0]?.task.page ?? { existing: null, like: null }
    const { content, names } = member.language.merge(
      own.map(one => one.candidate),
      page,
    )
    files.set(path, content)
    asked.push(...own.map(({ key }) => ({ candidate: key, name: names[key] ?? '' })))
  }
  const laid = [...files].map(([path, content]) => ({ path, content }))
  const outcome = await run(member.framework.finalRun(laid, { roots: [''] }))
  return { files, finalRun: byCandidate(member.framework.read(outcome, asked)) }
}

/** Runs right and wrong tests of `added` and `changed` under mutants of `added` (also the throwing one) and its variants. */
async function meet(
  cases: Case[],
  member: Member,
  run: Run,
): Promise<Pick<Told, 'kills' | 'mutants' | 'variants'>> {
  const { added } = member.stories
  if (typeof added === 'string') throw new Error(added)
  const [file, source] = Object.entries(headOf(added))[0] ?? ['', '']
  const { mutation } = member.language
  if (!mutation) throw new Error(`${member.language.name} has no mutants`)
  const lines = source.split('\n').map((_, place) => place + 1)
  const throwingMutant = mutation.throwingMutant(source, [1, lines.length])
  const mutants = [throwingMutant, ...mutation.mutants(source, lines).slice(0, 12)].filter(
    (each): each is Mutant => each !== null,
  )
  const own = cases.filter(({ key }) => /^(?:added|changed)\//.test(key))
  const plan = planRun(own, { tree: 'head', seed: 0 }, member.language, member.framework)
  const instrumented = mutation.instrument(file, source, mutants)
  const outcome = await run(member.framework.killJob({ ...plan, watch: file, instrumented, only: {} }))
  const varied = mutation.variants?.(file, source, [1, lines.length])
  if (!varied) throw new Error(`${member.language.name} has no variants`)
  const variedOutcome = await run(
    member.framework.killJob({ ...plan, watch: file, instrumented: varied, only: {} }),
  )
  return {
    kills: member.framework.readKills(outcome),
    mutants: mutants.map(({ id }) => id),
    variants: member.framework.readKills(variedOutcome),
  }
}

/** Runs files as they would be committed, and the wrong twins of the first story, by the project's own command. */
async function runDirectly(cases: Case[], member: Member, run: Run): Promise<Told['direct']> {
  const { direct } = member.framework
  if (!direct) throw new Error(`${member.framework.name} has no command`)
  const right = cases.filter(({ key }) => !key.endsWith('/wrong'))
  const wrong = cases.filter(({ key }) => /^added\/\d+\/wrong$/.test(key))
  const found = new Map<string, string>()
  const files = [...groupBy(right, ({ task }) => task.testPath).values()]
  // A new file, and an existing one that is continued.
  const chosen = rowsOf(files, ([first]) => /^(?:added|existing test file)\//.test(first?.key ?? ''))
  for (const group of [...chosen, wrong]) {
    const [first] = group
    if (!first) continue
    const { testPath, page, access } = first.task
    const { content, names } = member.language.merge(
      group.map(({ candidate }) => candidate),
      page,
    )
    const asking = direct.ask(testPath)
    const answer = asking && (await run({ ...asking, overlay: { [testPath]: content } }))
    const command = direct.command(testPath, access, answer)
    if (!command) throw new Error(`no command: ${JSON.stringify(answer)}`)
    const outcome = await run(direct.job(command, { [testPath]: content }))
    const outcomes = direct.read(outcome, testPath, Object.values(names))
    for (const { key } of group)
      found.set(key, outcomes.get(names[key] ?? '') ?? `nothing: ${outcome.output.slice(-500)}`)
  }
  return found
}

/** Runs tests that must fail after right tests of one file. */
async function probe(right: Case[], member: Member, run: Run): Promise<Told['probed']> {
  const { language, framework } = member
  const own = right.filter(({ key }) => key.startsWith('added/'))
  let failed = 0
  const watched: TestRunner = {
    ...framework,
    read: (outcome, asked) => {
      const results = framework.read(outcome, asked)
      failed += results.filter(result => result.outcome === 'failed').length
      return results
    },
  }
  const session: Session = {
    trees: { head: '', base: null },
    ...{ run, lacks: async () => null, [Symbol.asyncDispose]: async () => undefined },
  }
  const tools = { session, language: () => language, framework: () => framework, parallel: 1 }
  const path = own[0]?.task.testPath ?? ''
  const rejected = await probeTests(path, own, { language, framework: watched, tools })
  return { rejected: [...rejected.keys()], failed }
}

type Run = Session['run']

const byCandidate = (results: RunResult[]) => new Map(results.map(each => [each.candidate, each]))

/** Runs all stories with one runner. */
export async function tell(member: Member): Promise<Told> {
  const tree = makeTree(member)
  try {
    if (member.language.name !== 'python')
      symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'))
    const sandbox = await openSandbox({
      want: 'auto',
      root: tree,
      programs: 'src/ecosystems',
      environment: process.env,
      trusted: true,
    })
    await using session = await sandbox.open({ head: tree, base: null })
    const { run } = session
    const cases = storyNames.flatMap(name => {
      const story = member.stories[name]
      return typeof story === 'string' ? [] : casesOf(name, story, member)
    })
    const plan = planRun(cases, { tree: 'head', seed: 0 }, member.language, member.framework)
    const also = cases.filter(({ key }) => key === 'changed/0').map(({ task }) => task.target.file)
    const outcome = await run(member.framework.trial({ ...plan, also }))
    const trial = byCandidate(member.framework.read(outcome, plan.files))
    const right = cases.filter(one => !one.key.endsWith('/wrong'))
    return {
      trial,
      ...(await runFinalFiles(right, member, run)),
      ...(await meet(cases, member, run)),
      direct: await runDirectly(cases, member, run),
      probed: await probe(right, member, run),
    }
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}
