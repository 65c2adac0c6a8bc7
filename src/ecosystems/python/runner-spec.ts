// The description of one Python test runner: one file in runners/ for each, and nothing elsewhere.
import type { Project, Style, TestSpec } from '../../core/model/ports.js'
import type { RunnerSpec } from '../shared/test-runner.js'

export interface PythonRunnerSpec extends RunnerSpec {
  /** How clearly the project's files call for it, 0 to 1. */
  matches(project: Project): number
  /** Names of files that it takes for test files by default. */
  files: RegExp
  /** Whether it only searches folders that are packages. */
  packagesOnly: boolean
  /** Settings files, relative to the root of the project. */
  settings: readonly string[]
  /** Python arguments that run the file at a path relative to the working folder. */
  command(path: string): string[]
  /** The same for a project with `manage.py` in its working folder; absent when there is no difference. */
  managed?(path: string): string[]
  /** The test for an observation. `body` has the lines of the test. */
  write(spec: TestSpec, body: string[]): Pick<ReturnType<Style['test']>, 'code' | 'container' | 'imports'>
  /** The function that takes warning types and returns a block that has to give one of them. */
  warns: string
  /** The lines of one check; `call` is the complete call, and only a float is `approximate`. */
  check(check: TestSpec['checks'][number], call: string): string[]
}
