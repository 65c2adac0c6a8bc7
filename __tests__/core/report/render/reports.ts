// A small report with one of everything, for tests of its renderings.
import {
  countFunnel,
  type Report,
  type ReportMutant,
  type ReportTest,
} from '../../../../src/core/model/report.js'

export function makeTest(given: Partial<ReportTest>): ReportTest {
  const { target = 'shop/tax.py::add_tax', verdict = 'kept' } = given
  return {
    target,
    name: 'test_add_tax',
    file: 'tests/test_tax.py',
    code: 'def test_add_tax():\n    assert add_tax(100, 10) == 110',
    verdict: 'kept',
    reason: null,
    writer: 'qwen',
    attribution: null,
    writersShare: null,
    dropped: [],
    expected: null,
    actual: null,
    marks: [],
    ...{ grownFrom: null, onBase: null, credits: verdict === 'kept' ? [target] : [] },
    evidence: { runs: 3, milliseconds: 4, lines: [12, 14], mutantsKilled: [] },
    ...given,
  }
}

export function makeReport(): Report {
  const tests = [
    makeTest({ attribution: 'verbatim' }),
    makeTest({
      name: 'test_wrong',
      verdict: 'rejected',
      reason: 'wrong-expectation',
      expected: '120',
      actual: '2880',
    }),
  ]
  const spent = {
    requests: 1,
    inputTokens: 18_213,
    cachedTokens: 0,
    outputTokens: 3_100,
    usd: 0.0061,
    usdPerKept: 0.0061,
  }
  return {
    schema: 2,
    tool: { name: 'testwright', version: '0.0.0' },
    pull: { base: 'b'.repeat(40), head: '1234567'.padEnd(40, 'a'), number: 7 },
    sandbox: 'bwrap',
    trees: 'overlay',
    targets: [
      {
        id: 'shop/tax.py::add_tax',
        file: 'shop/tax.py',
        name: 'add_tax',
        language: 'python',
        framework: 'pytest',
        change: 'changed',
        lines: [12, 15],
        changedLines: [14],
        via: null,
        baseline: null,
        coverage: null,
        mutants: null,
      },
    ],
    tests,
    skipped: [
      { id: 'shop/tax.py::main', file: 'shop/tax.py', name: 'main', reason: 'over max-functions (1)' },
    ],
    unread: [{ file: 'shop/broken.py', reason: 'line 3 does not parse' }],
    behaviour: [
      {
        target: 'shop/tax.py::add_tax',
        call: 'add_tax(100, -1)',
        before: 'raises ValueError: no',
        after: '99',
        ...{ source: 'explorer', test: null, path: null },
      },
    ],
    mutants: [],
    ownTests: [],
    funnel: countFunnel(tests),
    writers: [{ writer: 'qwen', funnel: countFunnel(tests), ...spent, estimated: false }],
    files: [
      {
        path: 'tests/test_tax.py',
        content: 'def test_add_tax():\n    assert add_tax(100, 10) == 110\n',
        sha256: '0'.repeat(64),
        tests: 1,
        new: true,
      },
    ],
    bill: { ...spent, seconds: { total: 41.2, model: 20, runs: 15 } },
  }
}

/** A mutant of the function of `makeReport` that no test notices. */
export const survivor: ReportMutant = {
  ...{ id: 'shop/tax.py::add_tax#12:<', target: 'shop/tax.py::add_tax', file: 'shop/tax.py' },
  ...{ line: 12, column: 8, endLine: 12, endColumn: 9, operator: '< <=', was: '<', now: '<=' },
  ...{ status: 'survived', killedBy: [] },
}
