// Files for other programs: valid by their schemas whatever foreign texts say, with the same meaning as the report.
import { describe, expect, test } from '@jest/globals'
import { calculateMutationTestMetrics } from 'mutation-testing-metrics'
import type { MutationTestResult } from 'mutation-testing-report-schema/api'
import { reasonNames, reasons } from '../../../../src/core/model/reasons.js'
import type { Report, ReportBaseline, ReportMutant } from '../../../../src/core/model/report.js'
import { renderJUnit } from '../../../../src/core/report/render/junit.js'
import { renderMutationReport } from '../../../../src/core/report/render/mutation.js'
import { renderSarif } from '../../../../src/core/report/render/sarif.js'
import { makeReport, makeTest, survivor } from './reports.js'
import { junitFaults, mutationFaults, sarifFaults } from './schemas.js'

/** Everything that has a meaning in one of the formats. */
const hostile =
  '"><script>alert(1)</script> ]]> <!-- &amp; &#0; [link](https://evil.example) {0} {1} \\ \u0000\u0001\u001b[31m\ud800 \udc00\ufffe\u202e\r\n\t%SRCROOT% ${{ secrets.X }}'

const suspect = makeTest({
  ...{ name: 'test_rounds', verdict: 'suspect', reason: 'behaviour-changed' },
  ...{ code: 'def test_rounds():\n    assert add_tax(1, 2) == 3', expected: '3', actual: '4' },
})

const baseline: ReportBaseline = {
  ...{ measured: true, why: null, tests: ['tests/test_own.py::test_own'], linesRun: [12, 14] },
  ...{ mutants: null, survivors: [survivor.id], hunks: [], command: null },
}

/** A report with one kept test, a suspect, and the given mutants. */
function reportWith(mutants: ReportMutant[] = [], own: ReportBaseline | null = baseline): Report {
  const report = makeReport()
  return {
    ...report,
    tests: [...report.tests, suspect],
    targets: report.targets.map(target => ({ ...target, changedLines: [12, 13, 14], baseline: own })),
    mutants,
  }
}

function hostileReport(): Report {
  const report = reportWith()
  const path = `shop/ä b/${hostile.replace(/[\r\n\0]/g, '')}.py`
  const id = `${path}::f`
  const targets = report.targets.map(target => ({ ...target, id, file: path, name: hostile }))
  const foreign = { target: id, name: hostile, file: hostile, code: hostile, expected: hostile }
  const mutant = { ...survivor, id: `${id}#${hostile}`, target: id, file: path, was: hostile, now: hostile }
  return {
    ...report,
    targets: targets.map(target => ({ ...target, baseline: { ...baseline, survivors: [mutant.id] } })),
    tests: [
      makeTest(foreign),
      makeTest({ ...foreign, actual: hostile, verdict: 'suspect', reason: 'possible-bug' }),
    ],
    mutants: [mutant, { ...mutant, id: 'killed', status: 'killed', killedBy: [hostile, '__proto__::x'] }],
  }
}

describe('junit.xml', () => {
  test.each<[name: string, report: Report]>([
    ['a report', reportWith()],
    ['nothing', { ...makeReport(), tests: [] }],
    ['hostile texts', hostileReport()],
    [
      'tests that took minutes',
      { ...makeReport(), tests: [makeTest({ evidence: { ...suspect.evidence, milliseconds: 1_234_567 } })] },
    ],
  ])('is valid for %s', async (_, report) => {
    expect(await junitFaults(renderJUnit(report))).toEqual([])
  })

  test('faults and broken XML are found', async () => {
    const xml = renderJUnit(reportWith())
    expect(await junitFaults(xml.replace('<failure ', '<fault '))).not.toEqual([])
    expect(await junitFaults(xml.replace('time="', 'time="x'))).not.toEqual([])
    expect(await junitFaults(xml.replace('</failure>', '\u0001</failure>'))).not.toEqual([])
  })

  test('a kept test passes, a suspect fails with both values, and a rejected test is left out', () => {
    expect(renderJUnit(reportWith())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="testwright" tests="2" failures="1" errors="0" time="0.008">
  <testsuite name="tests/test_tax.py" tests="2" failures="1" errors="0" time="0.008" skipped="0" file="tests/test_tax.py">
    <testcase classname="shop/tax.py::add_tax" name="test_add_tax" time="0.004"/>
    <testcase classname="shop/tax.py::add_tax" name="test_rounds" time="0.004">
      <failure type="behaviour-changed" message="test_rounds passes before the change and fails after it.">Expected: 3
The code gives: 4

def test_rounds():
    assert add_tax(1, 2) == 3</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
  })
})

interface Sarif {
  runs: {
    tool: {
      driver: { version: string; informationUri?: string; rules: { id: string; help: { text: string } }[] }
    }
    results: {
      ruleId: string
      ruleIndex: number
      level: string
      message: { text: string }
      locations: {
        physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: object }
      }[]
      partialFingerprints: Record<string, string>
    }[]
  }[]
}

const sarifOf = (report: Report, home: string | null = null): Sarif['runs'][number] => {
  const [run] = (JSON.parse(renderSarif(report, home)) as Sarif).runs
  if (!run) throw new Error('there is no run')
  return run
}

describe('results.sarif', () => {
  test.each<[name: string, report: Report, home: string | null]>([
    ['a report', reportWith([survivor]), 'https://github.com/your-org/testwright'],
    ['nothing', { ...makeReport(), tests: [], targets: [] }, null],
    ['hostile texts', hostileReport(), null],
  ])('is valid for %s', (_name, report, home) => {
    expect(sarifFaults(renderSarif(report, home))).toEqual([])
  })

  test('faults are found', () => {
    const text = renderSarif(reportWith([survivor]), null)
    expect(sarifFaults(text.replace('"warning"', '"warn"'))).not.toEqual([])
    expect(sarifFaults(text.replace('"startLine": 12', '"startLine": 0'))).not.toEqual([])
    expect(sarifFaults(text.replace('"results"', '"result"'))).not.toEqual([])
  })

  test('has a warning for a suspect at its function and a note for a mutant at its position', () => {
    const { results, tool } = sarifOf(reportWith([survivor]), 'https://github.com/your-org/testwright')
    expect(results).toMatchObject([
      {
        ...{ ruleId: 'behaviour-changed', ruleIndex: 0, level: 'warning' },
        message: {
          text: 'test_rounds passes before the change and fails after it.\nExpected: 3\nThe code gives: 4',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'shop/tax.py', uriBaseId: '%SRCROOT%' },
              region: { startLine: 12 },
            },
          },
        ],
      },
      {
        ...{ ruleId: 'surviving-mutant', ruleIndex: 4, level: 'note' },
        message: { text: 'No test of add_tax notices "<" becoming "<=".' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'shop/tax.py', uriBaseId: '%SRCROOT%' },
              region: { startLine: 12, startColumn: 8, endLine: 12, endColumn: 9 },
            },
          },
        ],
      },
    ])
    expect(tool.driver).toMatchObject({
      version: '0.0.0',
      informationUri: 'https://github.com/your-org/testwright',
    })
  })

  test('every reason for a suspect is a rule with a help text, and no other reason is', () => {
    const { rules } = sarifOf(makeReport()).tool.driver
    const suspicious = reasonNames.filter(name => reasons[name].suspect)
    expect(rules.map(({ id }) => id)).toEqual([...suspicious, 'surviving-mutant'])
    expect(rules.filter(({ help }) => help.text.length < 100)).toEqual([])
  })

  test('leaves out mutants that were noticed or that own tests were not asked about', () => {
    const mutants: ReportMutant[] = [
      { ...survivor, status: 'killed', killedBy: ['tests/test_tax.py::test_add_tax'] },
      { ...survivor, id: 'not asked' },
    ]
    expect(sarifOf(reportWith(mutants)).results.map(({ ruleId }) => ruleId)).toEqual(['behaviour-changed'])
  })

  test('fingerprints stay the same when lines move, and differ between findings', () => {
    const twin = { ...survivor, id: 'twin', line: 14, endLine: 14 }
    const printsOf = (report: Report): (string | undefined)[] =>
      sarifOf(report).results.map(({ partialFingerprints }) => partialFingerprints['testwright/v1'])
    const own = { ...baseline, survivors: [survivor.id, 'twin', 'other'] }
    const before = printsOf(reportWith([survivor, twin, { ...survivor, id: 'other', now: '>' }], own))
    expect(new Set(before).size).toBe(4)
    const moved = reportWith(
      [survivor, twin, { ...survivor, id: 'other', now: '>' }].map(mutant => ({
        ...mutant,
        line: mutant.line + 7,
        endLine: mutant.endLine + 7,
      })),
      own,
    )
    const targets = moved.targets.map(target => ({ ...target, lines: [19, 22] as [number, number] }))
    expect(printsOf({ ...moved, targets })).toEqual(before)
  })

  test('foreign text makes no link, no placeholder and no other path', () => {
    const { results } = sarifOf(hostileReport())
    expect(results).toHaveLength(2)
    for (const { message, locations } of results) {
      expect(message.text).toContain('link\\](https')
      expect(message.text).not.toMatch(/[^\\]\]\(|(?<!\{)\{\d\}/)
      expect(message.text).not.toMatch(/[\0\x01\x1b\r\ud800\u202e]/)
      const { uri } = locations[0]?.physicalLocation.artifactLocation ?? {}
      expect(uri).toMatch(/^shop\/%C3%A4%20b\/[\w%.~!*'()/-]+$/)
    }
  })
})

const sources = { 'shop/tax.py': `${'\n'.repeat(11)}    if x < 1:\n        return 2\n    return 3\n` }
const mutationOf = (report: Report, texts: Record<string, string> = sources): MutationTestResult =>
  JSON.parse(renderMutationReport(report, { sources: texts, home: null })) as MutationTestResult
const mutantOf = (report: Report) => mutationOf(report).files['shop/tax.py']?.mutants[0]

describe('mutation.json', () => {
  test.each<[name: string, report: Report, texts: Record<string, string>]>([
    ['a report', reportWith([survivor]), sources],
    ['nothing', makeReport(), {}],
    ['a file whose text is unknown', reportWith([survivor]), {}],
    ['hostile texts', hostileReport(), {}],
  ])('is valid for %s', (_name, report, texts) => {
    expect(mutationFaults(JSON.stringify(mutationOf(report, texts)))).toEqual([])
  })

  test('faults are found', () => {
    const { files, ...rest } = mutationOf(reportWith([survivor]))
    expect(mutationFaults(JSON.stringify(rest))).not.toEqual([])
    const withoutSource = { ...rest, files: { a: { language: 'python', mutants: [] } } }
    expect(mutationFaults(JSON.stringify(withoutSource))).not.toEqual([])
    expect(Object.keys(files)).toEqual(['shop/tax.py'])
  })

  const kept = makeTest({ evidence: { ...suspect.evidence, lines: [12, 13] } })
  const notRun = { ...baseline, tests: [], linesRun: [] }
  const unasked = { ...baseline, survivors: [] }
  test.each<
    [name: string, given: Partial<ReportMutant>, own: ReportBaseline | null, kept: boolean, status: string]
  >([
    ['killed by a test', { status: 'killed', killedBy: ['tests/a.py::t'] }, baseline, true, 'Killed'],
    ['run by own tests', {}, baseline, false, 'Survived'],
    ['run by a kept test only', {}, notRun, true, 'Survived'],
    ['in a function that no test runs', {}, notRun, false, 'NoCoverage'],
    ['on a changed line that own tests do not run', { line: 13 }, baseline, false, 'NoCoverage'],
    ['on a line without measurement', { line: 15 }, baseline, false, 'Survived'],
    ['that there was no time to ask own tests about', {}, unasked, true, 'Pending'],
    ['whose own tests did not all run', { status: 'pending' }, { ...unasked, cut: 'ended' }, true, 'Pending'],
    ['where own tests are off, and one was kept', {}, null, true, 'Survived'],
    ['where own tests are off, and none was kept', {}, null, false, 'Pending'],
    ['that timed out', { status: 'timeout' }, baseline, true, 'Timeout'],
    ['known to be equivalent', { status: 'ignored' }, baseline, true, 'Ignored'],
    ['without coverage', { status: 'noCoverage' }, baseline, true, 'NoCoverage'],
  ])('a mutant %s', (_name, given, own, isKept, status) => {
    const report = reportWith([{ ...survivor, ...given }], own)
    expect(mutantOf({ ...report, tests: isKept ? [kept] : [] })?.status).toBe(status)
  })

  test.each([
    ['<', '<=', 'EqualityOperator'],
    ['is not', 'is', 'EqualityOperator'],
    ['and', 'or', 'LogicalOperator'],
    ['+', '-', 'ArithmeticOperator'],
    ['+=', '-=', 'AssignmentOperator'],
    ['True', 'False', 'BooleanLiteral'],
    ['width < 1', 'True', 'ConditionalExpression'],
    ['1', '2', 'NumericLiteral'],
    ['"a b"', '""', 'StringLiteral'],
    ['raise ValueError("no")', 'pass', 'Statement'],
    ['not ', '', 'Removal'],
    ['split', 'rsplit', 'Replacement'],
  ])('%j becoming %j is called %s', (was, now, name) => {
    expect(mutantOf(reportWith([{ ...survivor, was, now }]))?.mutatorName).toBe(name)
  })

  test('Stryker counts the same as the report, and finds the tests of each mutant', () => {
    const own = 'tests/test_own.py::test_own'
    const killed: ReportMutant = {
      ...{ ...survivor, id: 'b', status: 'killed', replacement: '>', now: '>' },
      killedBy: [own, 'tests/test_tax.py::test_add_tax'],
    }
    const report = { ...reportWith([survivor, killed, { ...survivor, id: 'c' }]), tests: [kept, suspect] }
    const result = mutationOf(report)
    expect(result.files['shop/tax.py']?.source).toBe(sources['shop/tax.py'])
    expect(result.files['shop/tax.py']?.mutants[1]).toMatchObject({
      ...{ replacement: '>', killedBy: killed.killedBy, coveredBy: killed.killedBy },
      location: { start: { line: 12, column: 8 }, end: { line: 12, column: 9 } },
    })
    const { systemUnderTestMetrics, testMetrics } = calculateMutationTestMetrics(result)
    expect(systemUnderTestMetrics.metrics).toMatchObject({
      ...{ killed: 1, survived: 1, pending: 1, totalMutants: 3, mutationScore: 50 },
    })
    const tests = [...(testMetrics?.childResults ?? [])].flatMap(({ childResults, file }) =>
      [...childResults.flatMap(child => child.file?.tests ?? []), ...(file?.tests ?? [])].map(one => [
        one.name,
        one.killedMutants?.map(({ id }) => id),
        one.coveredMutants?.map(({ id }) => id),
      ]),
    )
    expect(tests.sort()).toEqual([
      ['test_add_tax', ['b'], [survivor.id, 'b', 'c']],
      ['test_own', ['b'], ['b']],
    ])
    expect(result.testFiles?.['tests/test_tax.py']).toMatchObject({
      source: report.files[0]?.content,
      tests: [{ name: 'test_add_tax', location: { start: { line: 1, column: 1 } } }],
    })
  })

  test.each([
    ['indented', 'class A:\n    def test_a(self):\n        pass\n', { line: 2, column: 5 }],
    ['with a name that occurs twice', 'def test_a(self):\n    pass\n'.repeat(2), undefined],
    ['under another name', 'def test_a_2(self):\n    pass\n', undefined],
  ])('a test %s has the location of its line, or none', (_name, content, start) => {
    const report = reportWith([survivor])
    const files = report.files.map(file => ({ ...file, content }))
    const tests = [makeTest({ code: 'def test_a(self):\n    pass' })]
    const { testFiles } = mutationOf({ ...report, files, tests })
    expect(testFiles?.['tests/test_tax.py']?.tests[0]?.location?.start).toEqual(start)
  })

  test('a file whose text is unknown shows the original code of its mutants', () => {
    const other = { ...survivor, id: 'b', column: 10, endColumn: 12, was: '1:' }
    const { source } = mutationOf(reportWith([survivor, other]), {}).files['shop/tax.py'] ?? {}
    expect(source).toBe(`${'\n'.repeat(11)}       < 1:`)
  })
})
