// One of the four runners of JavaScript and TypeScript -> a framework: they differ in words, signs and patterns only.
import type { TestRunner } from '../../core/model/ports.js'
import { testPath, candidatePath } from './project/test-path.js'
import { sureOf, type Runner } from './project/detect.js'
import { writeTest } from './write-test.js'
import { killJob, finalRunJob, runJob, type RunProgram } from '../shared/run-jobs.js'
import { makeRead, readKills } from '../shared/run-results.js'

const PER_TEST = 5

/** `words` is for prompts; `start` is what a cold start under load may take, in seconds. */
export function makeRunner(name: Runner, words: string, start: number): TestRunner {
  const program: RunProgram = {
    toolchain: 'node',
    program: 'javascript/programs/run-tests.mjs',
    start,
    perTest: PER_TEST,
    env: () => ({}),
  }
  return {
    name,
    languages: ['javascript', 'typescript'],
    matches: (project, source) => sureOf(name, project, source),
    style: {
      words,
      path: (source, project, apart) => testPath(name, source, project, apart),
      candidatePath,
      test: spec => writeTest(name, spec),
    },
    trial: plan => runJob(name, plan, program),
    finalRun: (files, roots) => finalRunJob(name, files, roots, program),
    read: makeRead(error => `${name} did not start: ${error.slice(0, 500)}`),
    killJob: plan => killJob(name, plan, program),
    readKills,
  }
}
