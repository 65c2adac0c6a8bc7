// What is known about a test runner in any language, and the port that is made from it.
import type { DirectRunner, Project, Style, TestRunner } from '../../core/model/ports.js'
import type { Runtime } from '../../core/model/run.js'
import { makeDirectRunner, type DirectSpec } from './direct-runner.js'
import { makeReadRecord } from './recordings.js'
import { finalRunJob, killJob, recordJob, runJob, type RunProgram } from './run-jobs.js'
import { makeRead, readKills, whyNoKills } from './run-results.js'

/** The facts about one test runner. All tables about runners are derived from these; each language adds its own. */
export interface RunnerSpec {
  /** Its name in configuration and reports. */
  name: string
  /** When a project's files point to two runners equally, the one with the lower number is taken. */
  precedence: number
  /** How its tests look, for prompts. */
  words: string
  /** The command that runs a file, or one of its tests alone. Paths are relative to the project's working folder. */
  commandFor(path: string, name: string | null): string[]
  /** The part of the program in the sandbox that drives it. */
  driver: string
  /** The package that has to be installed for it. */
  package?: string
  /** The runtime that includes it, when the toolchain of its language does not run it. */
  runtime?: Runtime
  /** Seconds that a cold start under load may take. */
  start: number
  /** Signs in a text that is written for it: `sure` names the runner, `likely` only looks like it. */
  signs: { sure: RegExp; likely?: RegExp }
  /** Names of runners under which its tests usually pass too. */
  kin?: readonly string[]
  /** Whether to try it when nothing is known about the project. */
  usual?: boolean
  /** Whether its driver can run whole test files while functions are watched. */
  records?: boolean
  /** What cannot be done or measured with it, each as the end of a sentence for the report. */
  cannot?: readonly string[]
  /** How its own command reports results. */
  direct: DirectSpec
}

/** What the runners of one language share. */
export interface RunnerFamily<Spec extends RunnerSpec> {
  languages: readonly string[]
  program: Omit<RunProgram, 'driver' | 'package' | 'runtime' | 'start'>
  /** How clearly the project's files call for it for tests of `source`, 0 to 1. */
  matches(spec: Spec, project: Project, source: string): number
  /** True for a path that it takes for a test file by default. */
  selects(spec: Spec, path: string): boolean
  /** Whether the project's settings select a path, and which known files may contain those settings. */
  takes(spec: Spec, path: string, project: Project): boolean
  settingsFor(spec: Spec, path: string, project: Project): string[]
  testPath(spec: Spec, source: string, project: Project, apart?: boolean): string
  candidatePath: Style['candidatePath']
  selection?(
    spec: Spec,
    ...given: Parameters<NonNullable<Style['selection']>>
  ): ReturnType<NonNullable<Style['selection']>>
  write(spec: Spec, ...given: Parameters<Style['test']>): ReturnType<Style['test']>
  /** How to find its own command for one file. */
  direct(spec: Spec, program: RunProgram): Pick<DirectRunner, 'ask' | 'command'>
  /** What an error of the whole job means, for people. */
  explain(spec: Spec, error: string): string
}

export function makeTestRunner<Spec extends RunnerSpec>(spec: Spec, family: RunnerFamily<Spec>): TestRunner {
  const { name, driver, start, words, signs, kin = [], usual = false, cannot = [], runtime } = spec
  const explain = (error: string): string => family.explain(spec, error)
  const program = { ...family.program, driver, package: spec.package ?? null, runtime, start }
  return {
    name,
    languages: family.languages,
    matches: (project, source) => family.matches(spec, project, source),
    selects: path => family.selects(spec, path),
    takes: (path, project) => family.takes(spec, path, project),
    settingsFor: (path, project) => family.settingsFor(spec, path, project),
    speaks: (text, likely) => (likely ? signs.likely : signs.sure)?.test(text) ?? false,
    kin,
    usual,
    cannot,
    commandFor: (path, name) => spec.commandFor(path, name),
    style: {
      words,
      path: (source, project, apart) => family.testPath(spec, source, project, apart),
      candidatePath: family.candidatePath,
      selection: (...given) => family.selection?.(spec, ...given) ?? null,
      test: test => family.write(spec, test),
    },
    trial: plan => runJob(plan, program),
    finalRun: (files, place) => finalRunJob(files, place, program),
    direct: makeDirectRunner(spec.direct, program, family.direct(spec, program)),
    read: makeRead(explain),
    ...(spec.records
      ? { record: plan => recordJob(plan, program), readRecord: makeReadRecord(explain) }
      : {}),
    killJob: plan => killJob(plan, program),
    readKills,
    whyNoKills: outcome => whyNoKills(outcome, explain),
  }
}
