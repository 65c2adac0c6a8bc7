// A task -> the style of its project's tests: names of the runner, assertion library, kind of imports.
import type { TestTask } from '../../../core/model/target.js'
import { specOf } from '../runner.js'
import { moduleIn, type JavaScriptRunnerSpec } from '../runner-spec.js'

export interface TestStyle {
  runner: JavaScriptRunnerSpec
  /** Module of the runner's own names; null when they are global. */
  module: string | null
  /** True when `test` is the module's default export. */
  defaultTest: boolean
  assertion: 'expect' | 'chai' | 'assert'
  /** Module that `expect` comes from; null when it is global. */
  expectFrom: string | null
  assertFrom: string
  imports: 'import' | 'require'
  /** Names that the runner has; among synonyms, the first is used. */
  names: readonly string[]
}

/** Names that are synonyms in some runner. */
const synonyms = [
  ['it', 'test', 'specify', 'fit'],
  ['describe', 'context', 'suite', 'fdescribe'],
  ['before', 'beforeAll', 'suiteSetup'],
  ['after', 'afterAll', 'suiteTeardown'],
  ['beforeEach', 'setup'],
  ['afterEach', 'teardown'],
]

/** The project's name for a test, a group or a hook of another runner; the same name when there is no better one. */
export function ownName(name: string, { names }: TestStyle): string {
  const same = synonyms.find(list => list.includes(name)) ?? []
  return names.includes(name) ? name : (names.find(own => same.includes(own)) ?? name)
}

/** Reads the project's tests in the task; without any, uses what each runner needs in every case. */
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

/** Another assertion library counts only when the project's own tests load it. */
function assertionLibrary(shown: string): Pick<TestStyle, 'assertion' | 'expectFrom'> {
  const found = /['"](chai|expect|@jest\/globals)['"]/.exec(shown)?.[1]
  if (found === 'chai' && /\bexpect\b/.test(shown)) return { assertion: 'chai', expectFrom: 'chai' }
  if (found === 'expect') return { assertion: 'expect', expectFrom: 'expect' }
  return { assertion: 'assert', expectFrom: null }
}
