// Verifies replies about one function of a module, with its versions before and after, in a real sandbox.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestRunner, Language } from '../../src/core/model/ports.js'
import { finalise, verify, type Verification, type VerifyTools } from '../../src/pipeline/verify.js'
import type { Candidate, Completion } from '../../src/core/model/candidate.js'
import type { TestTask } from '../../src/core/model/target.js'
import { openSandbox } from '../../src/sandbox/index.js'
import { projectOf } from '../contract/language.js'

export interface OverlayTree {
  language: Language
  framework: TestRunner
  path: string
  /** The module on the head; `before` is null where the function is new. */
  source: string
  before?: string | null
  name: string
  replies: string[]
  /** Test files that the project has already. */
  tests?: Record<string, string>
  /** Other files of the project. */
  files?: Record<string, string>
  /** True if the runner is a package: our node_modules stand in for those of the project. */
  installed?: boolean
  /** Changes the tests of the replies before they are run. */
  alter?: (candidate: Candidate) => Candidate
  options?: Partial<VerifyTools>
}

export interface Shown extends Verification {
  /** By the final name of the test. */
  byName: Map<string, Verification['verdicts'][number] & { code: string }>
  refused: string[]
}

function taskOf(scene: OverlayTree): TestTask {
  const { language, framework, path, source, before, name, tests = {}, files = {} } = scene
  const found = language.functions(source)
  const fn = found.functions.find(one => one.name === name)
  if (!fn) throw new Error(`there is no ${name}`)
  const project = projectOf({ [path]: source, ...files, ...tests })
  const testPath = framework.style.path(path, project)
  const existing = project.read(testPath)
  const id = `${path}::${name}`
  return {
    target: {
      ...{ id, file: path, name, language: language.name, framework: framework.name },
      change: before ? 'changed' : 'added',
      lines: fn.lines,
      changedLines: fn.bodyLines,
      via: null,
      baseId: before ? id : null,
    },
    function: fn,
    classes: found.classes,
    access: language.access(path, name, project, testPath),
    testPath,
    page: { existing, like: existing },
    existingTest: null,
    related: Object.entries(tests).map(([place, content]) => ({ path: place, content })),
  }
}

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Verifies all tests of the replies together; `refused` lists why parts of them could not be read as tests. */
export async function proveScene(scene: OverlayTree): Promise<Shown> {
  const [head, base] = ['head', 'base'].map(word =>
    realpathSync(mkdtempSync(join(tmpdir(), `proof-${word}-`))),
  )
  if (!head || !base) throw new Error('no folder')
  try {
    const { language, framework, path, source, before, tests = {}, files = {} } = scene
    write(head, { [path]: source, ...tests, ...files })
    write(base, { ...(before ? { [path]: before } : {}), ...tests, ...files })
    for (const root of scene.installed ? [head, base] : [])
      symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
    const sandbox = await openSandbox({
      want: 'auto',
      root: head,
      programs: 'src/ecosystems',
      environment: process.env,
      trusted: true,
    })
    await using session = await sandbox.open({ head, base: before ? base : null })
    const task = taskOf(scene)
    const read = scene.replies.map((text, sample) => language.cut(replyOf(task, text, sample), task))
    const tools: VerifyTools = {
      session,
      language: () => language,
      framework: () => framework,
      parallel: 2,
      runs: 2,
      mostPerTarget: 6,
      source: file => (file === path ? source : null),
      ...scene.options,
    }
    const { alter = (candidate: Candidate) => candidate } = scene
    const written = read.flatMap(({ candidates }) => candidates).map(alter)
    const verified = await finalise(await verify(written, [task], tools), tools)
    const candidates = new Map(
      verified.candidates.map(candidate => [candidate.id, candidate] as [string, Candidate]),
    )
    const byName = new Map(
      verified.verdicts.map(verdict => {
        const { name = '', code = '' } = candidates.get(verdict.candidate) ?? {}
        return [name, { ...verdict, code }]
      }),
    )
    return {
      ...verified,
      byName,
      refused: read.flatMap(({ rejections }) => rejections.map(rejection => rejection.reason)),
    }
  } finally {
    for (const root of [head, base]) rmSync(root, { recursive: true, force: true })
  }
}

function replyOf(task: TestTask, text: string, sample: number): Completion {
  return {
    ...{ target: task.target.id, writer: 'writer', sample, text, cut: false, seconds: 0, stored: false },
    usage: { inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false },
  }
}

/** One function of a module and a test of it, as lines of the language. */
export interface Case {
  title: string
  /** Source of the function, and its name. */
  source: string
  name: string
  /** The body of the test; its file also has `imports` and `helpers`. */
  body: string
  imports?: string[]
  helpers?: string[]
}

export interface Module {
  language: Language
  framework: TestRunner
  path: string
  /** What stands before all functions. */
  head?: string
  cases: Case[]
  /** The candidate for a case, read from a reply under the language's rules or made by hand; or why it is refused. */
  candidateOf(test: Case, task: TestTask): Candidate | string
}

/** By title: `kept`, or why the test is not. All functions stand in one module and are verified together. */
export async function verifyCases(module: Module): Promise<Record<string, string>> {
  const { language, framework, path, head = '', cases, candidateOf } = module
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cases-')))
  try {
    const source = [head, ...new Set(cases.map(test => test.source))].join('\n\n')
    write(root, { [path]: source })
    const sandbox = await openSandbox({
      ...{ want: 'auto', root, programs: 'src/ecosystems', environment: process.env, trusted: true },
    })
    await using session = await sandbox.open({ head: root, base: null })
    const tasks = new Map(
      cases.map(({ name }) => [
        name,
        taskOf({ ...{ language, framework, path, source, name, replies: [] } }),
      ]),
    )
    const made = cases.map(test => [test, candidateOf(test, tasks.get(test.name) as TestTask)] as const)
    const tools: VerifyTools = {
      ...{ session, language: () => language, framework: () => framework },
      ...{ parallel: 2, runs: 2, mostPerTarget: 50, source: () => source },
    }
    const candidates = made.flatMap(([, candidate]) => (typeof candidate === 'string' ? [] : [candidate]))
    const { verdicts } = await finalise(await verify(candidates, [...tasks.values()], tools), tools)
    const byId = new Map(verdicts.map(verdict => [verdict.candidate, verdict]))
    return Object.fromEntries(
      made.map(([{ title }, candidate]) => {
        if (typeof candidate === 'string') return [title, candidate]
        const { reason = null, detail = '' } = byId.get(candidate.id) ?? {}
        return [title, reason === null ? 'kept' : `${reason}: ${detail.slice(0, 300)}`]
      }),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The one test of a reply, or why it is refused. */
export function readCandidate(
  language: Language,
  text: string,
  task: TestTask,
  sample: number,
): Candidate | string {
  const { candidates, rejections } = language.cut(replyOf(task, text, sample), task)
  const [refused] = rejections
  return candidates[0] ?? (refused ? `${refused.reason}: ${refused.detail}` : 'nothing')
}
