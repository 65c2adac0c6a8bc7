// A review in a terminal, and a comparison that fits into it.
import { describe, expect, test } from '@jest/globals'
import { renderCheck, renderVerdict } from '../../../../src/core/report/render/checks.js'
import { renderReport } from '../../../../src/core/report/render/terminal-report.js'
import { plain, wrap, type Style } from '../../../../src/core/report/render/style.js'
import { failed, ok } from '../../../../src/core/setup/check.js'
import type { Note } from '../../../../src/core/report/notes.js'
import type { Report } from '../../../../src/core/model/report.js'
import { makeReport, makeTest } from './reports.js'

const shown = { style: plain, columns: 80, notes: [], folder: '.testwright', apply: 'testwright apply' }
const rowsOf = (report: Report, more: Partial<Parameters<typeof renderReport>[1]> = {}): string[] =>
  renderReport(report, { ...shown, ...more })
    .split('\n')
    .slice(0, -1)

/** A report with many items of each kind. */
function makeLarge(): Report {
  const report = makeReport()
  const many = <T>(make: (n: number) => T): T[] => Array.from({ length: 9 }, (_, n) => make(n))
  return {
    ...report,
    tests: [
      ...report.tests,
      ...many(n =>
        makeTest({
          name: `test_bug_${n}`,
          verdict: 'suspect',
          reason: 'contradicts-docstring',
          expected: '1',
          actual: '2',
        }),
      ),
      ...many(n => makeTest({ name: `test_look_${n}`, verdict: 'suspect', reason: 'behaviour-changed' })),
    ],
    behaviour: many(n => ({
      ...{
        target: 'shop/tax.py::add_tax',
        call: `add_tax(${n}, ${'9'.repeat(90)})`,
        before: '1',
        after: '2',
      },
      ...{ source: 'explorer' as const, test: null, path: null },
    })),
    skipped: many(n => ({ id: `a.py::f${n}`, file: 'a.py', name: `f${n}`, reason: 'over max-functions' })),
  }
}

describe('a review', () => {
  test('a small one: outcome, numbers, report, and what to do next', () => {
    const rows = rowsOf(makeReport())
    expect(rows[0]).toMatch(/1 test kept for 1 of \d changed function/)
    expect(rows[1]).toMatch(/^1234567 · \d+ written, \d+ kept · \d+ s · \$0\.0061 · sandbox bwrap$/)
    expect(rows.slice(-2)).toEqual(['report   .testwright/report.html', 'next     testwright apply'])
  })

  test('a large one fits into 80 columns and about fifteen rows, bugs first', () => {
    const rows = rowsOf(makeLarge())
    expect(rows.length).toBeLessThanOrEqual(18)
    expect(rows.filter(row => row.length > 80)).toEqual([])
    const labels = rows.slice(rows.indexOf('') + 1).map(row => row.split(' ')[0])
    expect(labels[0]).toBe('bug?')
    expect(labels.indexOf('changed')).toBeLessThan(labels.indexOf('skipped'))
    expect(rows.some(row => /^ +and \d+ more$/.test(row))).toBe(true)
  })

  test('a model that was not reached comes right after the numbers', () => {
    const note: Note = {
      ...{ code: 'not-reached', stage: 'first', model: 'qwen', functions: 2, explored: true },
      sentence: 'Nothing answers at 127.0.0.1:8080: start the `server`.',
    }
    const rows = rowsOf(makeReport(), { notes: [note, { code: 'demo' }] })
    expect(rows[3]).toMatch(/^note {5}qwen was not reached for 2 functions: Nothing answers/)
    expect(rows.join('\n')).not.toMatch(/A sample pull request|\*\*|&#/)
  })

  test('text of a pull request cannot move the cursor', () => {
    const report = makeReport()
    const evil = makeTest({ name: 'x\u001b[2Jy', verdict: 'suspect', reason: 'contradicts-docstring' })
    const text = renderReport({ ...report, tests: [evil] }, shown)
    expect(text).not.toContain('\u001b')
  })

  test('nothing changed', () => {
    const report = {
      ...makeReport(),
      targets: [],
      tests: [],
      files: [],
      behaviour: [],
      skipped: [],
      mutants: [],
      ownTests: [],
    }
    expect(rowsOf(report)[0]).toBe('no function changed')
  })

  test('colours do not count as columns', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const style = {
      bold: mark('b'),
      dim: mark('d'),
      good: mark('g'),
      bad: mark('x'),
      warn: mark('w'),
    } as Style
    const bare = renderReport(makeLarge(), { ...shown, style }).replace(/<\/?\w>/g, '')
    expect(bare).toBe(renderReport(makeLarge(), shown))
  })
})

describe('the checks of doctor', () => {
  test('a command is on a line of its own and not broken', () => {
    const check = failed('pytest, python', 'pytest is not installed for this Python', {
      cure: 'Install it in an earlier step, or set framework: unittest.',
      command: `cd ${'long/'.repeat(20)} && pip install pytest`,
    })
    const rows = renderCheck(check, { style: plain, columns: 80 }).split('\n')
    expect(rows[0]).toBe('FAILED  pytest, python        pytest is not installed for this Python')
    expect(rows.find(row => row.includes('$ '))).toMatch(/^ {30}\$ cd .* && pip install pytest$/)
  })

  test('the verdict counts faults', () => {
    expect(renderVerdict([ok('a', 'b')], plain)).toBe('A review works here.\n')
    expect(renderVerdict([failed('a', 'b'), failed('a', 'b')], plain)).toBe(
      'A review does not work here: 2 faults.\n',
    )
  })
})

test('a paragraph is broken at spaces', () => expect(wrap('aa bb  cc', 5)).toBe('aa bb\ncc'))
