// The runners of JavaScript and TypeScript: what they share, made into ports.
import type { TestRunner } from '../../core/model/ports.js'
import { readCommand } from '../shared/direct-runner.js'
import { makeTestRunner, type RunnerFamily } from '../shared/test-runner.js'
import { sureOf } from './project/detect.js'
import { fitsGlob } from './project/globs.js'
import { isConfiguredTest, settingsFor } from './project/patterns.js'
import { projectFilesOf } from './project/project-files.js'
import { candidatePath, testPath } from './project/test-path.js'
import type { JavaScriptRunnerSpec } from './runner-spec.js'
import { runners } from './runners/index.js'
import { writeTest } from './write-test.js'

const family: RunnerFamily<JavaScriptRunnerSpec> = {
  languages: ['javascript', 'typescript'],
  program: {
    toolchain: 'node',
    program: 'javascript/programs/run-tests.mjs',
    perTest: 5,
    env: () => ({}),
  },
  matches: sureOf,
  selects: (runner, path) => runner.globs(undefined).some(glob => fitsGlob(anywhere(glob), path) === true),
  takes: (runner, path, project) => isConfiguredTest(runner, projectFilesOf(project), path),
  settingsFor: (runner, path, project) => settingsFor(runner, projectFilesOf(project), path),
  testPath,
  candidatePath,
  write: writeTest,
  direct: ({ direct }, { toolchain, program, driver, runtime, start }) => ({
    ask: path => ({
      ...{ tree: 'head', toolchain, program, runtime, overlay: {}, env: {}, limit: start * 1000 },
      request: { mode: 'command', driver, files: [path], report: direct.report },
    }),
    command: (_path, _access, answer) => readCommand(answer, direct),
  }),
  explain: ({ name }, error) => `${name} did not start: ${error.slice(0, 500)}`,
}

/** The same glob in each package of a repository. */
const anywhere = (glob: string): string => (glob.startsWith('**/') ? glob : `**/${glob}`)

export const javascriptRunners: TestRunner[] = runners.map(runner => makeTestRunner(runner, family))

/** @throws Error for an unknown name. */
export function specOf(name: string): JavaScriptRunnerSpec {
  const found = runners.find(runner => runner.name === name)
  if (!found) throw new Error(`there is no runner named ${name}`)
  return found
}
