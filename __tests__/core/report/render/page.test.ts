import { describe, expect, test } from '@jest/globals'
import { renderReportPage } from '../../../../src/core/report/render/html-report.js'
import { renderBars, renderGrid, web } from '../../../../src/core/report/render/html.js'
import type { Report } from '../../../../src/core/model/report.js'
import { makeReport, makeTest, survivor } from './reports.js'

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'

test('the page has the whole report, and nothing that a browser would run or load', () => {
  const report = makeReport()
  const tests = [
    ...report.tests,
    makeTest({
      name: hostile,
      code: hostile,
      verdict: 'suspect',
      reason: 'possible-bug',
      expected: hostile,
      actual: hostile,
    }),
  ]
  const files = report.files.map(file => ({ ...file, path: hostile, content: hostile }))
  const page = renderReportPage({ ...report, tests, files }, [
    { code: 'model-quirk', model: hostile, summary: hostile },
  ])
  for (const one of report.tests) expect(page).toContain(one.name)
  for (const words of ['over max-functions (1)', 'line 3 does not parse', 'raises ValueError: no', '$0.0061'])
    expect(page).toContain(words)
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<(script|img|link|iframe)|\son\w+=x|src=x onerror=alert\(1\)>/)
  expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0)
})

test('the page is usable with a screen reader and with the keyboard', () => {
  const page = renderReportPage(makeReport(), [])
  const headings = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(headings.filter(level => level === 1)).toHaveLength(1)
  expect(headings.every((level, at) => level <= (headings[at - 1] ?? 0) + 1)).toBe(true)
  expect(page).toMatch(/<html lang="en">[^]*<body>\s*<main>[^]*<\/main>\s*<\/body>/)
  const heads = page.match(/<th\b[^>]*>[^<]*/g) ?? []
  expect(heads.length).toBeGreaterThan(10)
  expect(heads.filter(head => !/scope="col"[^>]*>\S/.test(head))).toEqual([])
  expect(page).toContain('aria-label="Tests left after each gate: written 2, parsed 2,')
  // A scrolling region can be focused and has a label.
  const frames = page.match(/<div class="wide"[^>]*>/g) ?? []
  expect(frames).toEqual(['<div class="wide" role="region" aria-label="Functions" tabindex="0">'])
  expect(page).not.toMatch(/tabindex="[1-9]/)
})

describe('a large report', () => {
  const report = makeReport()
  const many = (length: number) =>
    Array.from({ length }, (_, at) => makeTest({ name: `test_${at}`, target: `shop/${at % 3}.py::add_tax` }))
  const filesOf = (length: number) =>
    Array.from({ length }, (_, at) => ({
      path: `tests/test_${at}.py`,
      content: 'x',
      sha256: '',
      tests: 2,
      new: true,
    }))

  test('folds tests by the file of their function, and test files', () => {
    const page = renderReportPage({ ...report, tests: many(201), files: filesOf(21) }, [])
    expect(page).toContain(
      '<summary><code>shop/2.py</code> <span class="mute">67 kept of 67</span></summary>',
    )
    expect(page).toContain('<summary>tests/test_20.py')
    expect(page).not.toContain('<h2>tests/test_20.py')
    for (const { name } of many(201)) expect(page).toContain(`<code>${name}</code>`)
    expect(page.match(/<details>/g)).toHaveLength(3 + 201 + 21)
    expect(page.match(/<\/details>/g)).toHaveLength(3 + 201 + 21)
  })

  test('a smaller one is not folded', () => {
    const page = renderReportPage({ ...report, tests: many(200), files: filesOf(20) }, [])
    expect(page.match(/<details>/g)).toHaveLength(200)
    expect(page).toContain('<h2>tests/test_19.py')
  })

  test('a thousand functions fit into 5 MB', () => {
    const targets = Array.from({ length: 1000 }, (_, at) =>
      report.targets.map(target => ({ ...target, id: `shop/${at}.py::${target.name}` })),
    ).flat()
    expect(targets).toHaveLength(1000)
    const code = `def test_add_tax():\n${'    assert add_tax(100, 10) == 110\n'.repeat(4)}`
    const ids = Array.from({ length: 40 }, (_, at) => `shop/tax.py::add_tax#12:${'a + b'.repeat(8)}:${at}`)
    const evidence = { runs: 3, milliseconds: 4, lines: many(40).map((_, at) => at + 1), mutantsKilled: ids }
    const tests = targets.flatMap(({ id }) => many(6).map(one => ({ ...one, target: id, code, evidence })))
    const page = renderReportPage({ ...report, targets, tests, files: filesOf(600) }, [])
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000)
    expect(page).toContain('lines 1-40; kills ')
    expect(page).toContain(' and 37 more')
  })
})

test('the page links the other files beside it, and mutation.html where there are mutants', () => {
  const linksOf = (report: Report) =>
    [...renderReportPage(report, []).matchAll(/ href="([^"]*)"/g)].map(([, link]) => link)
  const files = ['report.json', 'junit.xml', 'results.sarif', 'mutation.json']
  expect(linksOf({ ...makeReport(), mutants: [survivor] })).toEqual(['mutation.html', ...files])
  expect(linksOf({ ...makeReport(), mutants: [] })).toEqual(files)
})

test('templates escape all text that is not a template', () => {
  expect(web`<p title="${'a"b'}">${'<b>'}${web`<i>${'&'}</i>`}${null}</p>`.text).toBe(
    '<p title="a&quot;b">&#60;'.replace('&#60;', '&lt;') + 'b&gt;<i>&amp;</i></p>',
  )
  expect(renderGrid(['A', '#N'], [['<', 1]]).text).toContain(
    '<td class="">&lt;</td><td class="number">1</td>',
  )
})

test.each([
  [0, 1],
  [10, 560],
  [5, 280],
])('a bar of %s of 10 is %s wide', (value, wide) => {
  expect(renderBars([{ name: 'a', value, words: '' }], 10, 'x').text).toContain(`width="${wide}" height="16"`)
})

test('notes are rendered from Markdown: no stars or entities are left, and their text is escaped', () => {
  const page = renderReportPage(makeReport(), [
    {
      code: 'not-reached',
      stage: 'controller',
      model: '<b>',
      functions: 1,
      sentence: 'why',
      explored: false,
    },
  ])
  expect(page).toContain('<p>The controller &lt;b&gt; was not reached for 1 function: why')
})
