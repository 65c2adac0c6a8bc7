// What `/testwright explain NAME` answers: verdicts come from the codes in the first line, not from the text.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explain } from '../../../src/core/github/explain.js'
import {
  markerLimit,
  readMarker,
  readVerdicts,
  renderMarker,
  shownName,
} from '../../../src/core/github/marker.js'
import { reasonNames, reasons, verdictFor } from '../../../src/core/model/reasons.js'
import type { ReportTest } from '../../../src/core/model/report.js'
import { renderComment, type RenderContext } from '../../../src/core/report/render/comment.js'
import { makeReport, makeTest } from '../report/render/reports.js'

const context: RenderContext = {
  ...{ url: 'https://github.com/o/r', notes: [], priceSource: null, command: 'x' },
  ...{ existing: {}, run: '4242', branch: 'feature', key: 'default', mayCommit: () => true },
}
const render = (tests: ReportTest[]): string => renderComment({ ...makeReport(), tests }, context)
const marker = { key: 'default', head: 'a'.repeat(40), run: '7' }
const rejected = (name: string): ReportTest => makeTest({ name, verdict: 'rejected', reason: 'adds-nothing' })

describe('an explanation', () => {
  test('says of a kept test that it is kept, even if its name holds a reason', () => {
    const name = 'test_wrap_raises_value_error_for_abc_and_0'
    const text = explain(
      render([makeTest({ name, code: `def ${name}():\n    assert wrap('abc', 0)` })]),
      name,
    )
    expect(text).toContain(`- \`${name}\` for \`add_tax\`: kept`)
    for (const reason of reasonNames) expect(text).not.toContain(reasons[reason].people)
  })

  test.each(reasonNames)('says what `%s` means for a test', reason => {
    const body = render([makeTest({ name: 'test_it', verdict: verdictFor(reason), reason })])
    expect(explain(body, 'test_it')).toContain(
      `- \`test_it\` for \`add_tax\`: ${verdictFor(reason)}, \`${reason}\`: ${reasons[reason].people}`,
    )
  })

  test('shows the lines that name the test, and every verdict where several tests have the name', () => {
    const wrong = makeTest({
      ...{
        name: 'test_tax',
        verdict: 'rejected',
        reason: 'wrong-expectation',
        expected: '120',
        actual: '2880',
      },
    })
    const text = explain(render([makeTest({ name: 'test_tax' }), wrong, rejected('test_taxes')]), 'test_tax')
    expect(text).toMatch(/wrong-expectation: test_tax \(qwen\)\n {4}expected {2}120\n {4}actual {4}2880/)
    expect(text?.match(/^- .*$/gm)).toEqual([
      '- `test_tax` for `add_tax`: kept: it passed every gate.',
      `- \`test_tax\` for \`add_tax\`: rejected, \`wrong-expectation\`: ${reasons['wrong-expectation'].people}`,
    ])
  })

  test.each(['add_tax', 'shop/tax.py::add_tax'])('counts the tests of the function %s by verdict', name => {
    const text = explain(render([makeTest({}), makeTest({ name: 'two' }), rejected('three')]), name)
    expect(text?.match(/^- .*$/gm)).toEqual([
      '- 2 tests kept: it passed every gate.',
      `- 1 test rejected, \`adds-nothing\`: ${reasons['adds-nothing'].people}`,
    ])
  })

  test('finds a name as it is copied from the comment', () => {
    const name = "returns `{ 0: 2 }`  for <b> & '@me' --> #1"
    expect(explain(render([makeTest({ name })]), name)).toContain('kept')
    expect(explain(render([makeTest({ name })]), name.replaceAll('`', "'"))).toContain('kept')
  })

  test('is missing for what the comment does not name', () => {
    const body = render([makeTest({})])
    expect([explain(body, ''), explain(body, 'nothing'), explain('hello', 'test_it')]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('shows only the row of a skipped function', () => {
    expect(explain(render([makeTest({})]), 'main')).toMatch(/over max-functions[^]*```$/)
  })

  test('shows only the lines where the comment has no codes', () => {
    const body = render([rejected('test_it')]).replace(/<!-- testwright:tests .* -->/, '')
    expect(explain(body, 'test_it')).toMatch(/adds-nothing: test_it[^]*holds no verdict on `test_it`\.$/)
  })
})

describe('verdict codes in the first line', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.constantFrom(
      '-->',
      '--',
      '---',
      '<!-- testwright:tests {} -->',
      '\n',
      '`x`',
      '@team',
      '#12',
      '\u202e',
    ),
  )
  const verdict = fc.constantFrom(null, ...reasonNames)
  const tests = fc
    .array(
      fc.record({ name, target: fc.constantFrom('a.py::f', 'b.py::g', 'c -->.py::h'), reason: verdict }),
      { maxLength: 300 },
    )
    .map(all =>
      all.map(({ reason, ...rest }) =>
        makeTest({ ...rest, reason, verdict: reason === null ? 'kept' : verdictFor(reason) }),
      ),
    )

  test('are read as they were written: one line of ASCII that fits, the last rejected tests left out first', () => {
    fc.assert(
      fc.property(tests, all => {
        const line = renderMarker(marker, all)
        expect(line.length).toBeLessThanOrEqual(markerLimit)
        expect(line).toMatch(/^[\x20-\x7e]*$/)
        expect(line.match(/-->/g)?.length).toBe(all.length > 0 ? 2 : 1)
        expect(line.replace(/<!-- testwright:(?:v1|tests) | -->/g, '')).toMatch(/^[\w=+/ ]*$/)
        expect(readMarker(line)).toEqual(marker)
        const read = all.length > 0 ? readVerdicts(`${line}\r\nmore`) : { tests: [], left: 0 }
        const order = [
          ...all.filter(({ verdict }) => verdict !== 'rejected'),
          ...all.filter(({ verdict }) => verdict === 'rejected'),
        ].slice(0, all.length - (read?.left ?? 0))
        const plain = (list: { target: string; name: string; reason: unknown }[]): string[] =>
          list.map(({ target, name, reason }) => JSON.stringify([target, shownName(name), reason])).sort()
        expect(plain(read?.tests ?? [])).toEqual(plain(order))
      }),
      { numRuns: 60 },
    )
  })

  test('keep kept tests and suspects where there are too many, and count those left out', () => {
    const many = Array.from({ length: 2000 }, (_, n) => rejected(`test_of_the_many_${n}`))
    const kept = [
      makeTest({ name: 'test_last' }),
      makeTest({ name: 'test_odd', verdict: 'suspect', reason: 'writers-agree' }),
    ]
    const body = render([...many, ...kept])
    const read = readVerdicts(body)
    expect(read?.tests.slice(0, 3).map(({ name }) => name)).toEqual([
      'test_last',
      'test_odd',
      'test_of_the_many_0',
    ])
    expect(read?.left).toBe(2002 - (read?.tests.length ?? 0))
    expect(read?.left).toBeGreaterThan(1000)
    expect(explain(body, 'test_odd')).toContain('suspect, `writers-agree`')
    expect(explain(body, 'test_of_the_many_1')).toContain('rejected, `adds-nothing`')
    for (const unknown of ['test_of_the_many_1999', 'anything']) {
      const text = explain(body, unknown)
      expect(text).toContain(`no verdict on \`${unknown}\`: it has no room for ${read?.left} rejected tests`)
      expect(text).not.toContain(reasons['adds-nothing'].people)
    }
  })

  const holding = (text: string): string => `${renderMarker(marker, [])}<!-- testwright:tests ${text} -->`
  const json = (value: unknown): string => holding(btoa(JSON.stringify(value)))
  const row = ['a.py::f', 'flaky', 'test_it']
  test.each<[string, string]>([
    ['no base64', holding('{"left":0}')],
    ['base64 of a wrong length', holding('abcde')],
    ['no JSON', holding(btoa('{"left":0,"tests":['))],
    ['an unknown reason', json({ left: 0, tests: [['a.py::f', 'constructor', 'test_it']] })],
    ['one more key', json({ left: 0, tests: [row], more: 1 })],
    ['one key less', json({ tests: [row] })],
    ['a negative count', json({ left: -1, tests: [row] })],
    ['a name that is not a text', json({ left: 0, tests: [['a.py::f', 'flaky', 1]] })],
    ['a name that is too long', json({ left: 0, tests: [['a.py::f', 'flaky', 'x'.repeat(81)]] })],
    ['a line that is too long', json({ left: 0, tests: Array.from({ length: 900 }, () => row) })],
    ['another line', `x\n${json({ left: 0, tests: [row] })}`],
    ['a list', json([row])],
  ])('are not read after an edit: %s', (_title, body) => {
    expect(readVerdicts(body)).toBeNull()
    expect(explain(body, 'test_it')).not.toEqual(expect.stringContaining('flaky'))
  })

  test('are read where they are valid', () => {
    expect(readVerdicts(json({ left: 0, tests: [row] }))).toEqual({
      tests: [{ target: 'a.py::f', name: 'test_it', reason: 'flaky' }],
      left: 0,
    })
  })
})
