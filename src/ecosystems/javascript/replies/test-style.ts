// A task -> how tests of its project are written: names of the runner, the assertion library, the kind of import.
import type { TestTask } from '../../../core/model/target.js'
import { specOf } from '../runner.js'
import { moduleIn, type JavaScriptRunnerSpec } from '../runner-spec.js'

export interface TestStyle {
  runner: JavaScriptRunnerSpec
  /** Module of the runner's own names, null where they are global. */
  module: string | null
  /** True when `test` is the module's default export. */
  defaultTest: boolean
  assertion: 'expect' | 'chai' | 'assert'
  /** Module that `expect` comes from, null where it is global. */
  expectFrom: string | null
  assertFrom: string
  imports: 'import' | 'require'
  /** Names that the runner has; of those that mean the same, the first is used. */
  names: readonly string[]
}

/** Names that mean the same to some runner. */
const synonyms = [
  ['it', 'test', 'specify', 'fit'],
  ['describe', 'context', 'suite', 'fdescribe'],
  ['before', 'beforeAll', 'suiteSetup'],
  ['after', 'afterAll', 'suiteTeardown'],
  ['beforeEach', 'setup'],
  ['afterEach', 'teardown'],
]

/** What the project's runner calls a test, a group or a hook of another runner; the same name where it knows no better. */
export function ownName(name: string, { names }: TestStyle): string {
  const same = synonyms.find(list => list.includes(name)) ?? []
  return names.includes(name) ? name : (names.find(own => same.includes(own)) ?? name)
}

/** Reads the project's tests that the task shows; without any, what each runner needs in every case. */
export function testStyleOf(task: TestTask): TestStyle {
  const { existing, like } = task.page
  const shown = [existing, like, task.existingTest].find(text => text !== null && text.trim() !== '') ?? ''
  const runner = specOf(task.target.framework)
  const module = moduleIn(shown, runner)
  const isSuites = /\bsuite\s*\(/.test(shown) && !/\bdescribe\s*\(/.test(shown)
  return {
    ...(runner.assertion === 'expect'
      ? { assertion: 'expect', expectFrom: module }
      : assertionLibrary(shown)),
    runner,
    module,
    defaultTest: runner.globals !== 'never' || importsTestAsDefault.test(shown),
    assertFrom:
      /['"](node:assert\/strict|node:assert|assert\/strict|assert)['"]/.exec(shown)?.[1] ??
      'node:assert/strict',
    imports: /\brequire\s*\(/.test(task.access.importLine) ? 'require' : 'import',
    names: (isSuites ? runner.suiteNames : null) ?? runner.names,
  }
}

const importsTestAsDefault =
  /(?:import\s+test\b[^;\n]*from|(?:const|let|var)\s+test\s*=\s*require\s*\()\s*['"](?:node:)?test['"]/

/** An assertion library beside the runner counts only where the project's own tests load it. */
function assertionLibrary(shown: string): Pick<TestStyle, 'assertion' | 'expectFrom'> {
  const found = /['"](chai|expect|@jest\/globals)['"]/.exec(shown)?.[1]
  if (found === 'chai' && /\bexpect\b/.test(shown)) return { assertion: 'chai', expectFrom: 'chai' }
  if (found === 'expect') return { assertion: 'expect', expectFrom: 'expect' }
  return { assertion: 'assert', expectFrom: null }
}
