// One of the four runners of JavaScript and TypeScript -> a framework: they differ in words, signs and patterns only.
import type { Framework } from '../../../core/model/ports.js'
import { testPath, trialPath } from './places.js'
import { sureOf, type Runner } from './detect.js'
import { writeTest } from './write-test.js'
import { killJob, rehearsalJob, trialJob, type Bench } from '../../shared/run-jobs.js'
import { makeRead, readKills } from '../../shared/run-results.js'

const PER_TEST = 5

/** `words` is for prompts; `start` is what a cold start under load may take, in seconds. */
export function makeFramework(name: Runner, words: string, start: number): Framework {
  const bench: Bench = {
    toolchain: 'node',
    program: 'javascript/programs/trial.mjs',
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
      trialPath,
      test: spec => writeTest(name, spec),
    },
    trial: plan => trialJob(name, plan, bench),
    rehearsal: (files, roots) => rehearsalJob(name, files, roots, bench),
    read: makeRead(error => `${name} did not start: ${error.slice(0, 500)}`),
    killJob: plan => killJob(name, plan, bench),
    readKills,
  }
}
