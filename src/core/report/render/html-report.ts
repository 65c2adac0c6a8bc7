// A report -> report.html: the whole report in one HTML file.
import { describeMutant } from '../../verify/measure.js'
import type { Report, ReportTest } from '../../model/report.js'
import { groupBy } from '../../lists.js'
import { splitId } from '../../model/target.js'
import { testsOf } from '../credits.js'
import { otherFormats, viewer } from '../other-formats.js'
import { plainNote, type Note } from '../notes.js'
import { outcome } from './comment.js'
import { renderSandbox } from './parts.js'
import { money, plural, rangesOf, thousands } from '../../text.js'
import { renderBars, renderCards, renderGrid, renderPage, renderWideGrid, type Html, web } from './html.js'

const share = (value: number): string => `${Math.round(value * 100)} %`

/** The whole report as one page. `notes` are our own sentences below the outcome. */
export function renderReportPage(report: Report, notes: Note[]): string {
  const { bill, funnel, pull } = report
  const suspects = report.tests.filter(test => test.verdict === 'suspect')
  const head = pull.head?.slice(0, 7) ?? 'work tree'
  const parts = [
    web`<h1>Testwright: ${outcome(report)}</h1>
<p class="mute">${head}${pull.base ? ` against ${pull.base.slice(0, 7)}` : ''} · ${report.tool.name} ${report.tool.version} · sandbox: ${renderSandbox(report)}</p>
${notes.map(note => web`<p>${plainNote(note)}</p>`)}`,
    renderCards([
      [funnel.kept, `kept of ${funnel.written} written`],
      [suspects.length, 'suspects'],
      [report.behaviour.length, 'calls with a different result'],
      [`${Math.round(bill.seconds.total)} s`, `${Math.round(bill.seconds.model)} s waiting for the model`],
      [money(bill.usd), bill.usdPerKept === null ? 'in all' : `${money(bill.usdPerKept)} per kept test`],
    ]),
    section('Behaviour changed', renderBehaviour(report)),
    section('Suspects', suspects.map(renderTestOf(report))),
    section('Functions', renderTargets(report)),
    section('From written to kept', renderFunnel(report)),
    ...renderFiles(report),
    section('Every test', renderTests(report)),
    section('Not looked at', renderLeftOut(report)),
    section('Bill', renderBill(report)),
    section('More files', renderOtherFormats(report)),
  ]
  return renderPage(`Testwright: ${head}`, parts)
}

function section(title: string, body: Html | Html[] | null): Html {
  return body === null || (Array.isArray(body) && body.length === 0) ? web`` : web`<h2>${title}</h2>${body}`
}

function renderBehaviour(report: Report): Html | null {
  if (report.behaviour.length === 0) return null
  const code = (text: string): Html => web`<code>${text}</code>`
  return renderGrid(
    ['Call', 'Before', 'Now'],
    report.behaviour.map(({ call, path, before, after }) => {
      const at = path === null ? '' : `${path}: `
      return [code(call), code(at + before), code(at + after)]
    }),
  )
}

function renderTargets(report: Report): Html | null {
  if (report.targets.length === 0) return null
  return renderWideGrid(
    'Functions',
    ['Function', 'File', 'Change', '#Kept', '#Written', '#Lines before', '#Lines now', '#Mutants killed'],
    report.targets.map(target => {
      const { tests, kept } = testsOf(target, report)
      const { coverage, mutants } = target
      return [
        web`<code>${target.name}</code>`,
        `${target.file}:${target.lines[0]}`,
        target.change,
        kept.length,
        tests.length,
        coverage && share(coverage.before),
        coverage && share(coverage.after),
        mutants && `${mutants.killed} of ${mutants.total}`,
      ]
    }),
  )
}

function renderFunnel({ funnel }: Report): Html {
  const rows = Object.entries(funnel).map(([name, value]) => ({ name, value, words: String(value) }))
  return renderBars(rows, Math.max(1, funnel.written), 'Tests left after each gate')
}

/** Limits on unfolded test files and on tests in one list; browsers lay out folded content only when it is opened. */
const MOST = { files: 20, tests: 200 }

function renderFiles({ files }: Report): Html[] {
  const about = (file: Report['files'][number]): Html =>
    web`${file.path} <span class="mute">${plural(file.tests, 'test')}${file.new ? ', new file' : ''}</span>`
  if (files.length <= MOST.files)
    return files.map(file => web`<h2>${about(file)}</h2><pre>${file.content}</pre>`)
  return [
    section(
      'Test files',
      files.map(file => fold(about(file), web`<pre>${file.content}</pre>`)),
    ),
  ]
}

/** If there are many tests, they are grouped by the file of the tested function. */
function renderTests(report: Report): Html[] {
  const render = renderTestOf(report)
  if (report.tests.length <= MOST.tests) return report.tests.map(render)
  const groups = groupBy(report.tests, ({ target }) => splitId(target).file)
  return [...groups].map(([file, tests]) => {
    const kept = tests.filter(({ verdict }) => verdict === 'kept').length
    return fold(
      web`<code>${file}</code> <span class="mute">${kept} kept of ${tests.length}</span>`,
      web`${tests.map(render)}`,
    )
  })
}

const fold = (summary: Html, body: Html): Html =>
  web`<details><summary>${summary}</summary>${body}</details>\n`

const tone = { kept: 'good', suspect: 'warn', rejected: 'bad' }

/** Renders a test with its mutants in words. */
function renderTestOf({ mutants }: Report): (test: ReportTest) => Html {
  const words = new Map(mutants.map(mutant => [mutant.id, describeMutant(mutant)]))
  return test => renderTest(test, id => words.get(id) ?? id)
}

/** Most mutants named for one test: mutation.json has all. */
const MOST_KILLED = 3

function renderTest(test: ReportTest, describe: (mutant: string) => string): Html {
  const facts = [
    test.reason,
    test.attribution && `${test.attribution} from ${test.writer}`,
    test.writersShare !== null && test.writersShare < 1 ? `${share(test.writersShare)} by the writer` : null,
    ...test.marks,
  ].filter(Boolean)
  const gave =
    test.expected === null && test.actual === null
      ? null
      : web`<p>expected <code>${test.expected}</code>, the code gives <code>${test.actual}</code></p>`
  const dropped = test.dropped.map(
    assertion =>
      web`<p>dropped: <code>${assertion.code}</code>${assertion.actual === null ? '' : ` (the code gives ${assertion.actual})`}</p>`,
  )
  const { mutantsKilled: ids, lines, runs, milliseconds } = test.evidence
  const more = ids.length > MOST_KILLED ? ` and ${ids.length - MOST_KILLED} more` : ''
  const killed = ids.slice(0, MOST_KILLED).map(describe).join('; ') + more
  return web`<details><summary><span class="${tone[test.verdict]}">${test.verdict}</span> <code>${test.name}</code> <span class="mute">${test.target} · ${facts.join(' · ')}</span></summary>
<pre>${test.code}</pre>${gave}${dropped}
<p class="mute">${plural(runs, 'run')}, ${Math.round(milliseconds)} ms, lines ${rangesOf(lines) || 'none'}${killed && `; kills ${killed}`}</p></details>\n`
}

function renderLeftOut({ skipped, unread }: Report): Html | null {
  const rows = [
    ...skipped.map(({ file, name, reason }) => [`${file}: ${name}`, reason]),
    ...unread.map(({ file, reason }) => [file, reason]),
  ]
  return rows.length === 0 ? null : renderGrid(['What', 'Why'], rows)
}

function renderBill({ writers, bill }: Report): Html {
  const row = (
    name: string,
    part: Omit<Report['bill'], 'seconds' | 'remembered'>,
    note: string,
  ): (string | number)[] => [
    name,
    part.requests,
    thousands(part.inputTokens),
    thousands(part.cachedTokens),
    thousands(part.outputTokens),
    money(part.usd),
    part.usdPerKept === null ? '' : money(part.usdPerKept),
    note,
  ]
  return renderGrid(
    [
      'Writer',
      '#Requests',
      '#Tokens in',
      '#of which cached',
      '#Tokens out',
      '#Dollars',
      '#per kept test',
      'Note',
    ],
    [
      ...writers.map(writer => row(writer.writer, writer, writer.estimated ? 'tokens estimated' : '')),
      row('all', bill, `${Math.round(bill.seconds.runs)} s of test runs`),
    ],
  )
}

/** Links to the files beside the page. */
function renderOtherFormats({ mutants }: Report): Html {
  const files = [
    ...(mutants.length > 0 ? [viewer] : []),
    ...[{ file: 'report.json', about: 'the whole report' }, ...Object.values(otherFormats)],
  ]
  return web`<ul>${files.map(({ file, about }) => web`<li><a href="${file}">${file}</a>: ${about}</li>`)}</ul>`
}
