// A task -> how tests of its project are written: names of the runner, the assertion library, the kind of import.
import type { TestTask } from '../../../core/model/target.js'
import { specOf } from '../runner.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'

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
  /** Runner names by what replies call them: `test` -> `it`. */
  names: Record<string, string>
  group: string
  test: string
}

/** What runners call the same thing; the first that a runner knows stands for all of them. */
const SYNONYMS = [
  ['it', 'test', 'specify', 'fit'],
  ['describe', 'suite', 'context', 'fdescribe'],
  ['before', 'beforeAll', 'suiteSetup'],
  ['after', 'afterAll', 'suiteTeardown'],
  ['beforeEach', 'setup'],
  ['afterEach', 'teardown'],
]

/** Reads the project's tests that the task shows; without any, what each runner needs in every case. */
export function testStyleOf(task: TestTask): TestStyle {
  const { existing, like } = task.page
  const shown = [existing, like, task.existingTest].find(text => text !== null && text.trim() !== '') ?? ''
  const runner = specOf(task.target.framework)
  const module = moduleIn(shown, runner)
  const suites = runner.suiteNames && /\bsuite\s*\(/.test(shown) && !/\bdescribe\s*\(/.test(shown)
  const names = (suites ? runner.suiteNames : runner.names) ?? []
  const assertion =
    runner.assertion === 'expect' ? ({ assertion: 'expect', expectFrom: module } as const) : libraryOf(shown)
  return {
    ...assertion,
    runner,
    module,
    defaultTest: runner.globals !== 'never' || importsTestAsDefault.test(shown),
    assertFrom:
      /['"](node:assert\/strict|node:assert|assert\/strict|assert)['"]/.exec(shown)?.[1] ??
      'node:assert/strict',
    imports: /\brequire\s*\(/.test(task.access.importLine) ? 'require' : 'import',
    names: aliasesOf(names),
    group: suites ? 'suite' : 'describe',
    test: names.includes('test') ? 'test' : 'it',
  }
}

const importsTestAsDefault =
  /(?:import\s+test\b[^;\n]*from|(?:const|let|var)\s+test\s*=\s*require\s*\()\s*['"](?:node:)?test['"]/

/** Null where the project's tests use the runner's names without an import. */
function moduleIn(shown: string, { module, globals }: JavaScriptRunnerSpec): string | null {
  const named = shown.includes(`'${module}'`) || shown.includes(`"${module}"`)
  if (globals === 'never' || named) return module
  return globals === 'on request' && !/\b(?:describe|it|test)\s*\(/.test(shown) ? module : null
}

/** An assertion library beside the runner counts only where the project's own tests load it. */
function libraryOf(shown: string): Pick<TestStyle, 'assertion' | 'expectFrom'> {
  const found = /['"](chai|expect|@jest\/globals)['"]/.exec(shown)?.[1]
  if (found === 'chai' && /\bexpect\b/.test(shown)) return { assertion: 'chai', expectFrom: 'chai' }
  if (found === 'expect') return { assertion: 'expect', expectFrom: 'expect' }
  return { assertion: 'assert', expectFrom: null }
}

/** Names that the runner does not know -> those that it has for the same. */
function aliasesOf(names: readonly string[]): Record<string, string> {
  const pairs = SYNONYMS.flatMap(words => {
    const own = words.find(word => names.includes(word))
    return own === undefined
      ? []
      : words.filter(word => !names.includes(word)).map(word => [word, own] as const)
  })
  return Object.fromEntries(pairs)
}
