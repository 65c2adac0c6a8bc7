// Pull requests in real repositories, reviewed from end to end: what the project's own tests show about each.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'
import { rowsOf } from '../doubles/matrix.js'
import { hasPytest, hasPython } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'

type Files = Record<string, string>

/** The same project for one runner. */
interface Form {
  runner: string
  isThere: boolean
  source: string
  /** Path of a test file. */
  testPath(name: string): string
  files: Files
  /** `module`: a module with these functions; `tests`: a test file with these imports and test bodies by name. */
  module(functions: string[]): string
  tests(imported: string[], tests: Record<string, string>): string
  /** The id of a test by its name. */
  id(file: string, name: string): string
  equal(call: string, expected: string): string
  throws(call: string): string
  text(words: string): string
  add: { base: string; head: string }
  label: { base: string; head: string }
  half: string
  alone: string
  fee: { base: string; head: string }
  twice: { base: string; head: string }
  /** The body of a test that does not end. */
  forever: string
  fence: string
}

const python = {
  ...{ source: 'shop/tax.py', fence: 'python', text: (words: string) => `'${words}'` },
  ...{ testPath: (name: string) => `tests/test_${name}.py`, module: (all: string[]) => all.join('\n\n') },
  add: {
    base: 'def add(price, rate):\n    if rate < 0:\n        raise ValueError("rate")\n    total = price + price * rate // 100\n    return total\n',
    head: 'def add(price, rate):\n    if rate < 0 or rate > 100:\n        raise ValueError("rate")\n    total = price + price * rate // 100\n    if price > 5000:\n        total -= 1\n    return total\n',
  },
  label: {
    base: 'def label(price):\n    return "%d EUR" % price\n',
    head: 'def label(price):\n    return "EUR %d" % price\n',
  },
  half: 'def half(price):\n    return price // 2\n',
  alone: 'def alone(n: int) -> int:\n    return n + 1\n',
  fee: {
    base: 'def fee(n):\n    return 3 if n < 10 else 5\n',
    head: 'def fee(n):\n    return 3 if n < 10 else n // 2\n',
  },
  twice: {
    base: 'def twice(n):\n    return n + 2\n',
    head: 'def twice(n):\n    return n * 2\n',
  },
  forever: 'while True: pass',
}

const pytest: Form = {
  ...python,
  ...{ runner: 'pytest', isThere: hasPytest, files: { 'shop/__init__.py': '' } },
  tests: (imported, tests) =>
    [
      `import pytest\n\nfrom shop.tax import ${imported.join(', ')}\n`,
      ...Object.entries(tests).map(([name, body]) => `def test_${name}():\n    ${body}\n`),
    ].join('\n\n'),
  id: (file, name) => `${file}::test_${name}`,
  equal: (call, expected) => `assert ${call} == ${expected}`,
  throws: call => `with pytest.raises(ValueError):\n        ${call}`,
}

const unittest: Form = {
  ...python,
  ...{ runner: 'unittest', isThere: hasPython },
  files: { 'shop/__init__.py': '', 'tests/__init__.py': '' },
  tests: (imported, tests) =>
    [
      `import unittest\n\nfrom shop.tax import ${imported.join(', ')}\n\n\nclass TestTax(unittest.TestCase):`,
      ...Object.entries(tests).map(([name, body]) => `    def test_${name}(self):\n        ${body}\n`),
    ].join('\n'),
  id: (file, name) => `${file}::TestTax.test_${name}`,
  equal: (call, expected) => `self.assertEqual(${call}, ${expected})`,
  throws: call => `with self.assertRaises(ValueError):\n            ${call}`,
}

const nodeTest: Form = {
  ...{ runner: 'node:test', isThere: true, source: 'lib/tax.js', fence: 'js', text: words => `'${words}'` },
  testPath: name => `test/${name}.test.js`,
  files: { 'package.json': '{"name": "shop", "scripts": {"test": "node --test"}}\n' },
  module: all => {
    const names = all.map(text => /^function (\w+)/.exec(text)?.[1])
    return `${all.join('\n')}\nmodule.exports = { ${names.join(', ')} }\n`
  },
  tests: (imported, tests) =>
    [
      "const { test } = require('node:test')\nconst assert = require('node:assert')",
      `const { ${imported.join(', ')} } = require('../lib/tax')\n`,
      ...Object.entries(tests).map(([name, body]) => `test('${name}', () => {\n  ${body}\n})\n`),
    ].join('\n'),
  id: (file, name) => `${file}::${name}`,
  equal: (call, expected) => `assert.strictEqual(${call}, ${expected})`,
  throws: call => `assert.throws(() => ${call}, RangeError)`,
  add: {
    base: "function add(price, rate) {\n  if (rate < 0)\n    throw new RangeError('rate')\n  let total = price + price * rate / 100\n  return total\n}\n",
    head: "function add(price, rate) {\n  if (rate < 0 || rate > 100)\n    throw new RangeError('rate')\n  let total = price + price * rate / 100\n  if (price > 5000)\n    total -= 1\n  return total\n}\n",
  },
  label: {
    base: 'function label(price) {\n  return `${price} EUR`\n}\n',
    head: 'function label(price) {\n  return `EUR ${price}`\n}\n',
  },
  half: 'function half(price) {\n  return Math.floor(price / 2)\n}\n',
  alone: 'function alone(n) {\n  return n + 1\n}\nexports.alone = alone\n',
  fee: {
    base: 'function fee(n) {\n  return n < 10 ? 3 : 5\n}\n',
    head: 'function fee(n) {\n  return n < 10 ? 3 : n - 5\n}\n',
  },
  twice: {
    base: 'function twice(n) {\n  return n + 2\n}\n',
    head: 'function twice(n) {\n  return n * 2\n}\n',
  },
  forever: 'return new Promise(() => setInterval(() => {}, 1000))',
}

const commandOf: Record<string, RegExp> = {
  pytest: /^pytest tests\/test_tax\.py::test_high$/,
  unittest: /^python -m unittest tests\.test_tax\.TestTax\.test_high$/,
  'node:test': /^node --test test\/tax\.test\.js$/,
}

interface Reviewed {
  report: Report
  comment: string
}

/** Commits `base`, then `head` on top of it, and reviews the head. */
async function review(form: Form, base: Files, head: Files, flags: string[] = []): Promise<Reviewed> {
  using repository = makeRepository()
  repository.commit({ ...form.files, ...base })
  repository.git('branch', 'base')
  repository.commit(head)
  const model = flags.includes('--model') ? [] : ['--model', 'explorer']
  const { out } = await runVerb(
    ['review', '--json', '--base', 'base', '--framework', form.runner, ...model, ...flags],
    repository.path,
  )
  const comment = readFileSync(join(repository.path, '.testwright/comment.md'), 'utf8')
  return { report: reportSchema.parse(JSON.parse(out)), comment }
}

const targetOf = ({ report }: Reviewed, name: string) => report.targets.find(target => target.name === name)

/** By test id: its outcome on each side, and whether the pull request added or edited it. */
const sidesOf = ({ report }: Reviewed): Record<string, unknown> =>
  Object.fromEntries(
    report.ownTests.map(({ id, onBase, onHead, inThisPull }) => [
      id,
      [onBase, onHead, inThisPull ? 'new' : 'old'],
    ]),
  )

function wholeStory(form: Form): { base: Files; head: Files } {
  const { source, testPath, module, tests, equal, throws, text, add, label, half } = form
  const old = {
    add: equal('add(100, 10)', '110'),
    negative: throws('add(1, -1)'),
    label: equal('label(3)', text('3 EUR')),
  }
  const names = ['add', 'label']
  return {
    base: { [source]: module([add.base, label.base]), [testPath('tax')]: tests(names, old) },
    head: {
      [source]: module([add.head, label.head, half]),
      [testPath('tax')]: tests(names, {
        ...old,
        high: throws('add(1, 101)'),
        usual: equal('add(200, 10)', '220'),
      }),
      [testPath('half')]: tests(['half'], { half: equal('half(9)', '4') }),
    },
  }
}

const forms = [pytest, unittest, nodeTest]

/** Types and documentation of `fee` and `label` change, and one line of code; overloads stand before `fee`. */
const typedFee = (type: string, words: string, rate: number): string =>
  `from typing import overload


@overload
def fee(n: ${type}) -> int: ...
@overload
def fee(n: float) -> float: ...
def fee(
    n: ${type},
    most: int = 9,
):
    """${words}"""
    if n < 0:
        return 0
    return min(n * ${rate}, most)


def label(n: ${type}) -> str:
    return 'EUR %d' % n
`
const story = (form: Form) => (form.isThere ? describe : describe.skip)
const isMissing = ({ isThere, runner }: Form): string => (isThere ? '' : ` (skipped: ${runner} is missing)`)

for (const form of forms)
  story(form)(`${form.runner}${isMissing(form)}`, () => {
    const { testPath, id } = form
    const tax = (name: string): string => id(testPath('tax'), name)

    test('a pull request with all kinds of tests', async () => {
      const { base, head } = wholeStory(form)
      const found = await review(form, base, head)
      const { report, comment } = found
      expect(sidesOf(found)).toEqual({
        [tax('add')]: ['passed', 'passed', 'old'],
        [tax('negative')]: ['passed', 'passed', 'old'],
        [tax('label')]: ['passed', 'failed', 'old'],
        [tax('high')]: ['failed', 'passed', 'new'],
        [tax('usual')]: ['passed', 'passed', 'new'],
        [id(testPath('half'), 'half')]: ['broken', 'passed', 'new'],
      })

      const add = targetOf(found, 'add')
      expect(add?.baseline).toMatchObject({ measured: true, why: null })
      expect(add?.baseline?.tests.toSorted()).toEqual(
        ['add', 'high', 'negative', 'usual'].map(tax).toSorted(),
      )
      // Every line but the one below the second condition.
      const [first = 0] = add?.lines ?? []
      expect(add?.baseline?.linesRun).toEqual([first + 1, first + 4])

      const parts = add?.baseline?.hunks.map(({ lines, noticedBy }) => [lines, noticedBy > 0])
      expect(parts).toEqual([
        [[first + 1, first + 1], true],
        [[first + 4, first + 5], false],
      ])

      const mutants = report.mutants.filter(({ target }) => target === add?.id)
      const noticed = mutants.filter(({ killedBy }) => killedBy.includes(tax('high')))
      expect(noticed.length).toBeGreaterThan(0)
      expect(noticed.every(({ line, status }) => line === first + 1 && status === 'killed')).toBe(true)
      const { total = 0, killed = 0 } = add?.baseline?.mutants ?? {}
      expect(killed).toBeGreaterThan(0)
      expect(add?.baseline?.survivors).toHaveLength(total - killed)
      const open = mutants.filter(mutant => add?.baseline?.survivors.includes(mutant.id))
      expect(open.some(({ line }) => line === first + 5)).toBe(true)
      expect(open.flatMap(({ killedBy }) => killedBy.filter(test => tax('').startsWith(test)))).toEqual([])

      const rows = report.behaviour.filter(({ source }) => source === 'recorded')
      expect(rows.map(({ call, before, after, test: by }) => ({ call, before, after, by }))).toContainEqual({
        ...{ call: expect.stringMatching(/^label\(3\)$/), by: tax('label') },
        ...{ before: expect.stringContaining('3 EUR'), after: expect.stringContaining('EUR 3') },
      })
      expect(rows.every(({ target }) => target.endsWith('::label'))).toBe(false)

      expect(comment).toContain('1 of your 3 new or edited tests fails without this change')
      expect(comment).toMatch(/`[^`]*half` cannot run without it; `[^`]*usual` passes either way/)
      expect(comment).toMatch(/\*\*1 test passes before this change and fails after it\*\*: `[^`]*label`/)
      expect(comment.match(/Your tests still pass without this part of the change/g)).toHaveLength(1)
      expect(comment).not.toContain('Well tested')
      expect(add?.baseline?.command).toMatch(commandOf[form.runner] ?? 'no command')
    })

    if (form === unittest)
      test('changed types and documentation need no test; functions in which only types changed are named', async () => {
        const { source, module, tests, equal } = form
        const own = { fee: equal('fee(2)', '6'), label: equal('label(3)', "'EUR 3'") }
        const found = await review(
          form,
          { [source]: module([typedFee('int', 'Old.', 2)]) },
          {
            [source]: module([typedFee('bool', 'New.', 3)]),
            [testPath('tax')]: tests(['fee', 'label'], own),
          },
        )
        const [fee, label] = ['fee', 'label'].map(name => targetOf(found, name))
        expect(fee?.changedLines).toEqual([15])
        expect(fee?.baseline?.hunks).toEqual([{ lines: [15, 15], noticedBy: 1 }])
        expect(label).toMatchObject({ changedLines: [18], onlyTypes: true })
        expect(label?.baseline).toMatchObject({ linesRun: [18], mutants: null, hunks: [] })
        expect(label?.baseline?.tests).toEqual([tax('label')])
        expect(found.report.mutants.filter(({ target }) => target === label?.id)).toEqual([])
        expect(found.comment).toContain('`label`: reached by 1 test; only types in its signature changed.')
        expect(found.comment).not.toMatch(/still pass without|No test notices .*line 1[89]/)
      })

    test('a well tested pull request is reported in one sentence', async () => {
      const { source, module, tests, equal, twice } = form
      const old = { two: equal('twice(2)', '4') }
      const found = await review(
        form,
        { [source]: module([twice.base]), [testPath('tax')]: tests(['twice'], old) },
        {
          [source]: module([twice.head]),
          [testPath('tax')]: tests(['twice'], { ...old, five: equal('twice(5)', '10') }),
        },
      )
      expect(sidesOf(found)).toMatchObject({
        [tax('two')]: ['passed', 'passed', 'old'],
        [tax('five')]: ['failed', 'passed', 'new'],
      })
      expect(found.report.tests.filter(({ verdict }) => verdict !== 'rejected')).toEqual([])
      expect(found.report.files).toEqual([])
      expect(found.comment).toMatch(
        /Well tested: your tests notice all \d+ mutants? of the changed lines, and 1 new or edited test fails without this change\./,
      )
      expect(found.comment).not.toMatch(/\| Function|\*\*Your tests\*\*/)
    })

    const testPython = form === nodeTest ? test.skip : test
    testPython('unfinished tests may notice what the others do not', async () => {
      const { source, module, tests, equal, fee, forever } = form
      const files = (extra: Record<string, string>) => ({
        [testPath('waits')]: tests(['fee'], { five: equal('fee(5)', '3'), ...extra }),
      })
      const found = await review(
        form,
        { [source]: module([fee.base]), ...files({ wait: forever }) },
        { [source]: module([fee.head]), ...files({ six: equal('fee(6)', '3'), wait: forever }) },
        ['--baseline-seconds', '24'],
      )
      expect(targetOf(found, 'fee')?.baseline).toMatchObject({
        ...{ measured: true, cut: 'late', survivors: [], hunks: [] },
        tests: expect.arrayContaining([id(testPath('waits'), 'five')]),
      })
      expect(found.report.mutants.map(({ status }) => status)).not.toContain('survived')
      expect(found.comment).toMatch(/reached by at least \d tests? \(there was not enough time for all\)/)
      expect(found.comment).not.toMatch(
        /your tests miss|No test notices|still pass without|None of your|Well tested/,
      )
    })

    test('a test that shows the change is kept even if existing tests notice every mutant', async () => {
      const { source, module, tests, equal, fee, fence } = form
      const old = {
        nine: equal('fee(9)', '3'),
        ten: equal('fee(10)', '5'),
        more: equal('fee(11)', form === nodeTest ? '6' : '5'),
      }
      const own = form === nodeTest ? { nine: old.nine, ten: old.ten } : old
      const file = { [testPath('tax')]: tests(['fee'], own) }
      const written = tests(['fee'], { large: equal('fee(20)', form === nodeTest ? '15' : '10') })
      await using endpoint = await openEndpoint(() => ({
        body: reply(`\`\`\`${fence}\n${written}\n\`\`\`\n`),
      }))
      const found = await review(
        form,
        { [source]: module([fee.base]), ...file },
        { [source]: module([fee.head]) },
        ['--model', 'small', '--base-url', endpoint.url, '--price', '0', '--explorer', 'never'],
      )
      const baseline = targetOf(found, 'fee')?.baseline
      expect(baseline?.survivors).toEqual([])
      expect(baseline?.mutants?.killed).toBe(baseline?.mutants?.total)
      expect(found.report.tests).toMatchObject([{ verdict: 'kept', reason: null, onBase: 'failed' }])
      expect(found.comment).not.toContain('Well tested')
    })
  })

story(pytest)(`pytest${isMissing(pytest)}`, () => {
  const { source, module, add, testPath, tests, equal } = pytest
  const own = tests(['add'], { add: equal('add(100, 10)', '110') })

  test('tests that cannot be loaded are not reported as missing tests', async () => {
    const file = { [testPath('tax')]: `import not_installed_anywhere\n\n${own}` }
    const found = await review(
      pytest,
      { [source]: module([add.base]), ...file },
      { [source]: module([add.head]) },
    )
    expect(targetOf(found, 'add')?.baseline).toMatchObject({
      ...{ measured: false, mutants: null, survivors: [], tests: [] },
      why: 'tests/test_tax.py could not be loaded',
    })
    expect(targetOf(found, 'add')?.coverage).toBeNull()
    expect(found.comment).toContain('was not measured, because tests/test_tax.py could not be loaded')
  })

  test('all tests run, but none of them reaches the function', async () => {
    const file = { [testPath('tax')]: 'def test_other():\n    assert True\n' }
    const found = await review(
      pytest,
      { [source]: module([add.base]), ...file },
      { [source]: module([add.head]) },
    )
    const { baseline } = targetOf(found, 'add') ?? {}
    expect(baseline).toMatchObject({ measured: true, why: null, tests: [], linesRun: [] })
    expect(baseline?.mutants?.killed).toBe(0)
    expect(found.comment).toContain('No passing test of the project reaches `add`.')
  })
})

story(pytest)(`new tests that show little${isMissing(pytest)}`, () => {
  test('are named: flaky ones, and those that assert nothing or only about their own mock', async () => {
    const { source, module, fee, testPath, tests, equal, id } = pytest
    const head = [
      tests(['fee'], { nine: equal('fee(9)', '3'), ten: equal('fee(10)', '5') }),
      'import random\nfrom unittest.mock import Mock\n',
      'def test_lucky():\n    assert 0.001 < random.random() < 0.999 and fee(9) == 3\n',
      'def test_quiet():\n    try:\n        fee(9)\n    except Exception:\n        pass\n',
      'def test_mock():\n    told = Mock()\n    told(9)\n    fee(9)\n    told.assert_called_once_with(9)\n',
    ].join('\n\n')
    const found = await review(
      pytest,
      { [source]: module([fee.base]), [testPath('tax')]: tests(['fee'], { nine: equal('fee(9)', '3') }) },
      { [source]: module([fee.head]), [testPath('tax')]: head },
    )
    const weak = found.report.ownTests.flatMap(({ id: test, weakness }) =>
      weakness ? [[test, weakness]] : [],
    )
    const named = (name: string): string => id(testPath('tax'), name)
    expect(Object.fromEntries(weak)).toEqual({
      [named('lucky')]: 'not-steady',
      [named('quiet')]: 'notices-nothing',
      [named('mock')]: 'notices-nothing',
    })
    expect(found.comment).toContain(
      '`test_quiet`, `test_mock` pass whatever the changed functions that they run return or do.',
    )
  })
})

describe('functions that no test can name', () => {
  const { testPath } = nodeTest
  const source = 'lib/request.js'
  const module = (fresh: string, quiet: string): string =>
    [
      'const request = {}',
      'exports.request = request',
      `defineGetter(request, 'fresh', function fresh() {\n  const age = this.age\n${fresh}\n})`,
      `defineGetter(request, 'quiet', function quiet() {\n${quiet}\n})`,
      'function defineGetter(object, name, getter) {\n  Object.defineProperty(object, name, { get: getter })\n}\n',
    ].join('\n')
  const own = [
    "const { test } = require('node:test')\nconst assert = require('node:assert')",
    "const { request } = require('../lib/request')",
    'const aged = age => Object.assign(Object.create(request), { age })',
    "test('young', () => assert.strictEqual(aged(1).fresh, true))",
    "test('old', () => assert.strictEqual(aged(90).fresh, false))",
    "test('nobody knows', () => assert.ok([true, false].includes(aged(45).fresh)))\n",
  ].join('\n')
  const base = { [source]: module('  return age < 60', '  return 1'), [testPath('request')]: own }
  const head = { [source]: module('  return age < 30', '  return 2') }

  test('are reported with what the project’s tests notice; those that no test runs stay skipped', async () => {
    const found = await review(nodeTest, base, head)
    const { report, comment } = found
    const fresh = report.targets.find(({ name }) => name.includes('fresh'))
    expect(report.targets).toEqual([fresh])
    expect(fresh?.skipReason).toBe('not reachable: it is passed to defineGetter, which decides when it runs')
    expect(report.skipped).toEqual([
      expect.objectContaining({ name: expect.stringContaining('quiet'), reason: fresh?.skipReason }),
    ])
    const { baseline } = fresh ?? {}
    expect(baseline?.tests.toSorted()).toEqual(
      ['nobody knows', 'old', 'young'].map(name => nodeTest.id(testPath('request'), name)),
    )
    expect(baseline?.linesRun).toEqual(fresh?.changedLines)
    expect(baseline?.hunks).toMatchObject([{ noticedBy: 0 }])
    expect(baseline?.mutants?.killed).toBeGreaterThan(0)
    expect(baseline?.survivors.length).toBeGreaterThan(0)
    expect(report.tests).toEqual([])
    expect(comment).toMatch(
      /\| ⏭️ skipped \| `[^`]*fresh[^`]*` \| \| 1 of 1 by your tests \| \| not reachable/,
    )
    expect(comment).toMatch(/`[^`]*fresh[^`]*`: reached by 3 tests; 1 of 1 changed line run;/)
    expect(comment).toMatch(/Your tests still pass without this part of the change/)
  })

  test('nothing is run for them when the time for own tests is 0', async () => {
    const { report } = await review(nodeTest, base, head, ['--baseline-seconds', '0'])
    expect([report.targets, report.skipped.length, report.sandbox]).toEqual([[], 2, null])
  })
})

/** Whether Node loads TypeScript by itself. */
const stripsTypes = Number(process.versions.node.split('.')[0]) >= 24

describe('node:test with files that a build makes', () => {
  const { source, module, add, testPath, tests, equal } = nodeTest
  const rate = (text: string): string => `const { RATE } = require('../dist/rates')\n${text}`
  const base = {
    [source]: rate(module([add.base])),
    [testPath('tax')]: tests(['add'], { add: equal('add(100, 10)', '110') }),
    'rates.txt': 'exports.RATE = 1\n',
    '.gitignore': 'dist\n',
  }
  const head = { [source]: rate(module([add.head])) }
  const build = 'mkdir dist && cp rates.txt dist/rates.js'

  test('if they are missing, the report names the remedy', async () => {
    const [before, after] = [module([add.base]), module([add.head])]
    const own = { [testPath('tax')]: rate(base[testPath('tax')] ?? '') }
    const found = await review(nodeTest, { [source]: before, ...own }, { [source]: after })
    expect(targetOf(found, 'add')?.baseline).toMatchObject({
      measured: false,
      why: 'the tests run built files; set `build`',
    })
    expect(found.comment).toContain('was not measured: the tests run built files; set `build`.')
  })

  const aliased: [name: string, source: string, typed: boolean][] = [
    ['of JavaScript', 'src/tax.mjs', false],
    ['of TypeScript, with tests in JavaScript', 'src/tax.ts', true],
  ]
  for (const [name, path, isTyped] of aliased) {
    const canLoad = isTyped && !stripsTypes ? test.skip : test
    canLoad(`${name}, each built from one source file: the tests run the source`, async () => {
      const exported = (text: string): string =>
        `export ${isTyped ? text.replace('(price, rate)', '(price: number, rate: number): number') : text}`
      const built = "import { add } from '../lib/tax.esm.mjs'\nimport test from 'node:test'\n"
      const own = {
        'test/tax.test.mjs': `${built}test('add', () => { if (add(100, 10) !== 110) throw Error() })\n`,
      }
      const before = { 'package.json': '{"scripts": {"test": "node --test"}}', ...own }
      const found = await review(
        nodeTest,
        { ...before, [path]: exported(add.base) },
        { [path]: exported(add.head) },
      )
      const { baseline } = targetOf(found, 'add') ?? {}
      expect(baseline).toMatchObject({ measured: true, why: null, tests: ['test/tax.test.mjs::add'] })
      expect(baseline?.mutants?.killed).toBeGreaterThan(0)
      expect(sidesOf(found)).toEqual({ 'test/tax.test.mjs::add': ['passed', 'passed', 'old'] })
    })
  }

  test('the build command of the base branch makes them in each tree', async () => {
    const hostile = { ...head, 'testwright.yml': 'build: exit 1\n' }
    const found = await review(nodeTest, { ...base, 'testwright.yml': `build: ${build}\n` }, hostile)
    expect(targetOf(found, 'add')?.baseline).toMatchObject({ measured: true, why: null })
    expect(targetOf(found, 'add')?.baseline?.tests).toHaveLength(1)
    expect(found.report.behaviour.length).toBeGreaterThan(0)
  })

  test('if the base cannot be built, nothing is compared and the report says so', async () => {
    const withRates = { ...head, 'dist-rates.txt': 'exports.RATE = 1\n' }
    const flags = ['--build', 'mkdir dist && cp dist-rates.txt dist/rates.js']
    const found = await review(nodeTest, base, withRates, flags)
    expect(found.comment).toContain(
      'Nothing was compared with the base: the build command failed on the base',
    )
    expect(found.report.behaviour).toEqual([])
    expect(found.report.funnel.kept).toBeGreaterThan(0)
  })
})

const first = rowsOf(forms, form => form === (hasPython ? unittest : nodeTest))
test.each(first.filter(({ isThere }) => isThere).map(form => [form.runner, form] as const))(
  'without seconds nothing is measured or claimed: %s',
  async (_, form) => {
    const { base, head } = wholeStory(form)
    // The head also has a function that no test names.
    const source = { [form.source]: `${head[form.source] ?? ''}\n\n${form.alone}` }
    const found = await review(form, base, { ...head, ...source }, ['--baseline-seconds', '0'])
    expect(targetOf(found, 'alone')?.coverage).toBeNull()
    expect(found.report.ownTests).toEqual([])
    for (const { baseline } of found.report.targets)
      expect(baseline).toMatchObject({ measured: false, tests: [], linesRun: [], mutants: null, hunks: [] })
    expect(found.report.behaviour.filter(({ source }) => source === 'recorded')).toEqual([])
    expect(found.comment).toMatch(/was not measured/)
    expect(found.comment).not.toMatch(/\b0 %|No (?:passing )?test of the project|Well tested/)
  },
)
