// What is to be said of one test runner of Python: a file in runners/ for each, and nothing elsewhere.
import type { Project, Style, TestSpec } from '../../core/model/ports.js'
import type { RunnerSpec } from '../shared/test-runner.js'

export interface PythonRunnerSpec extends RunnerSpec {
  /** How sure the project's files make it, 0 to 1. */
  matches(project: Project): number
  /** Names of files that it takes for test files where nothing is configured. */
  files: RegExp
  /** Whether it only looks into folders that are packages. */
  packagesOnly: boolean
  /** Settings files, from the root of the project. */
  settings: readonly string[]
  /** Arguments of Python that run the file at a path of the working folder. */
  command(path: string): string[]
  /** The same for a project with `manage.py` in its working folder; absent where that is no other. */
  managed?(path: string): string[]
  /** The test of what was observed. `body` are the lines of the test. */
  write(spec: TestSpec, body: string[]): Pick<ReturnType<Style['test']>, 'code' | 'container' | 'imports'>
  /** What is called with types of warnings for a block that has to give one of them. */
  warns: string
  /** The lines of one check; `call` is the call, run to its end, and only a float is `approximate`. */
  check(check: TestSpec['checks'][number], call: string): string[]
}
