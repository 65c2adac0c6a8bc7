// A report -> junit.xml: kept tests as passed, suspects as failed, for programs that read test results.
import type { Report, ReportTest } from '../../model/report.js'
import { groupBy } from '../../lists.js'
import { oneLine } from '../../text.js'
import { web, type Html } from './html.js'
import { sayExpected, saySuspect, suspectsOf } from './suspects.js'

/** JUnit XML as Jenkins reads it: a suite per test file. Rejected tests, which need no attention, are left out. */
export function renderJUnit(report: Report): string {
  const tests = [...report.tests.filter(({ verdict }) => verdict === 'kept'), ...suspectsOf(report)]
  const suites = [...groupBy(tests, ({ file }) => file)].map(([file, own]) => renderSuite(file, own))
  return web`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="testwright" ${counted(tests)}>
${suites}</testsuites>
`.text
}

function renderSuite(file: string, tests: ReportTest[]): Html {
  return web`  <testsuite name="${attribute(file)}" ${counted(tests)} skipped="0" file="${attribute(file)}">
${tests.map(renderCase)}  </testsuite>\n`
}

function renderCase(test: ReportTest): Html {
  const { target, name, code, verdict, evidence } = test
  const head = web`    <testcase classname="${attribute(target)}" name="${attribute(name)}" time="${seconds(evidence.milliseconds)}"`
  if (verdict === 'kept') return web`${head}/>\n`
  const values = sayExpected(test)
  return web`${head}>
      <failure type="${test.reason}" message="${attribute(saySuspect(test))}">${values}${values === '' ? '' : '\n\n'}${code}</failure>
    </testcase>\n`
}

function counted(tests: readonly ReportTest[]): Html {
  const failures = tests.filter(({ verdict }) => verdict === 'suspect').length
  const time = tests.reduce((sum, { evidence }) => sum + evidence.milliseconds, 0)
  return web`tests="${tests.length}" failures="${failures}" errors="0" time="${seconds(time)}"`
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)

/** A line break in an attribute would be read as a space. */
const attribute = (text: string): string => oneLine(text, 1000)
