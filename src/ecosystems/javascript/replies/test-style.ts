// A brief -> how tests of its project are written: names of the runner, the assertion library, the kind of import.
import type { TestTask } from '../../../core/model/target.js'

export interface TestStyle {
  runner: 'node:test' | 'jest' | 'vitest' | 'mocha'
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

const nodeNames = {
  specify: 'it',
  context: 'describe',
  suiteSetup: 'before',
  suiteTeardown: 'after',
  setup: 'beforeEach',
  teardown: 'afterEach',
  beforeAll: 'before',
  afterAll: 'after',
  fit: 'it',
  fdescribe: 'describe',
}

const bdd = {
  specify: 'it',
  suite: 'describe',
  context: 'describe',
  suiteSetup: 'beforeAll',
  suiteTeardown: 'afterAll',
  setup: 'beforeEach',
  teardown: 'afterEach',
}

/** Reads the project's tests that the brief shows; without any, what each runner needs in every case. */
export function testStyleOf(task: TestTask): TestStyle {
  const shown =
    [task.page.existing, task.page.like, task.existingTest].find(
      text => text !== null && text.trim() !== '',
    ) ?? ''
  const imports = /\brequire\s*\(/.test(task.access.importLine) ? 'require' : 'import'
  const runner = task.target.framework as TestStyle['runner']
  const own = new RegExp(
    `['"]${{ 'node:test': 'node:test', jest: '@jest/globals', vitest: 'vitest', mocha: 'mocha' }[runner] ?? ''}['"]`,
  ).test(shown)
  const base = {
    runner,
    imports,
    group: 'describe',
    test: 'test',
    defaultTest: true,
    expectFrom: null,
  } as const
  const assertFrom =
    /['"](node:assert\/strict|node:assert|assert\/strict|assert)['"]/.exec(shown)?.[1] ?? 'node:assert/strict'
  if (runner === 'jest' || runner === 'vitest') {
    const module = runner === 'jest' ? (own ? '@jest/globals' : null) : vitestModule(own, shown)
    const focused = runner === 'vitest' ? { fit: 'it', fdescribe: 'describe' } : {}
    const names = { ...bdd, before: 'beforeAll', after: 'afterAll', ...focused }
    return { ...base, module, assertion: 'expect', expectFrom: module, assertFrom, names }
  }
  const library = libraryOf(shown)
  if (runner === 'mocha')
    return { ...base, ...library, assertFrom, module: own ? 'mocha' : null, ...mochaNames(shown) }
  const whole =
    /(?:import\s+test\b[^;\n]*from|(?:const|let|var)\s+test\s*=\s*require\s*\()\s*['"](?:node:)?test['"]/.test(
      shown,
    )
  return {
    ...base,
    ...library,
    assertFrom,
    module: 'node:test',
    defaultTest: whole,
    names: nodeNames,
  }
}

/** Null where the project's tests use Vitest's names without an import. */
function vitestModule(own: boolean, shown: string): string | null {
  return own || !/\b(?:describe|it|test)\s*\(/.test(shown) ? 'vitest' : null
}

/** An assertion library beside the runner counts only where the project's own tests load it. */
function libraryOf(shown: string): Pick<TestStyle, 'assertion' | 'expectFrom'> {
  const found = /['"](chai|expect|@jest\/globals)['"]/.exec(shown)?.[1]
  if (found === 'chai' && /\bexpect\b/.test(shown)) return { assertion: 'chai', expectFrom: 'chai' }
  if (found === 'expect') return { assertion: 'expect', expectFrom: 'expect' }
  return { assertion: 'assert', expectFrom: null }
}

function mochaNames(shown: string): Pick<TestStyle, 'names' | 'group' | 'test'> {
  const tdd = /\bsuite\s*\(/.test(shown) && !/\bdescribe\s*\(/.test(shown)
  if (tdd) {
    const names = {
      it: 'test',
      specify: 'test',
      fit: 'test',
      describe: 'suite',
      context: 'suite',
      before: 'suiteSetup',
      after: 'suiteTeardown',
      beforeAll: 'suiteSetup',
      afterAll: 'suiteTeardown',
      beforeEach: 'setup',
      afterEach: 'teardown',
    }
    return { names, group: 'suite', test: 'test' }
  }
  const names = {
    test: 'it',
    fit: 'it',
    suite: 'describe',
    suiteSetup: 'before',
    suiteTeardown: 'after',
    setup: 'beforeEach',
    teardown: 'afterEach',
    beforeAll: 'before',
    afterAll: 'after',
  }
  return { names, group: 'describe', test: 'it' }
}
