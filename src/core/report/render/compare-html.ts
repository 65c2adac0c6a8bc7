// A comparison -> compare.html: charts and the whole table in one file.
import { keptInterval } from '../../compare/pairs.js'
import type { Comparison, JudgedTest, SystemRow } from '../../compare/table.js'
import { breakEvenOf, describeServed } from './compare.js'
import { money, plural, thousands } from '../../text.js'
import { renderBars, renderGrid, renderPage, type Html, web } from './html.js'

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The comparison as one page. `notes` are our own sentences about the run. */
export function renderComparePage(comparison: Comparison, tests: JudgedTest[], notes: string[]): string {
  const { systems, pairs, unusable } = comparison
  const parts: Html[] = [
    web`<h1>${plural(systems.length, 'system')} compared by running their tests</h1>${notes.map(note => web`<p>${note}</p>`)}`,
    renderWorth(comparison),
    web`<h2>Kept of written</h2><p class="mute">The line is a 95 % interval (Wilson).</p>${renderBars(
      systems.map(({ system, kept, written }) => {
        const share = written === 0 ? 0 : kept / written
        return {
          name: system,
          value: share,
          words: `${percent(share)} (${kept} of ${written})`,
          interval: keptInterval(kept, written),
        }
      }),
      1,
      'Kept of written by system',
    )}`,
    ...charts(comparison),
    renderFigures(comparison),
    pairs.length === 0
      ? web``
      : web`<h2>Function by function</h2>${renderGrid(
          [
            'System',
            'against',
            '#Functions',
            '#Better',
            '#Equal',
            '#Worse',
            '#p',
            '',
            'Functions with a kept test',
          ],
          pairs.map(pair => [
            pair.system,
            pair.baseline,
            pair.functions,
            pair.better,
            pair.equal,
            pair.worse,
            pair.p.toFixed(3),
            pair.p < 0.05 ? 'a difference' : 'too few to tell',
            describeServed(pair.served),
          ]),
        )}`,
    renderReasons(comparison),
    unusable.length === 0
      ? web``
      : web`<h2>Not usable</h2>${renderGrid(
          ['Where', 'Why'],
          unusable.map(({ place, reason }) => [place, reason]),
        )}`,
    web`<p class="mute">${plural(tests.length, 'test')} judged; tests.jsonl holds every one with its verdict.</p>`,
  ]
  return renderPage('Testwright: comparison', parts)
}

/** What the money buys; empty where nothing was paid. */
function renderWorth({ systems }: Comparison): Html {
  const paid = systems.filter(row => row.mutants !== null && row.usd !== null && row.usd > 0)
  const perDollar = (row: SystemRow): number => (row.mutants?.killed ?? 0) / (row.usd ?? 1)
  if (paid.length === 0) return web``
  return web`<h2>Mutants killed per dollar</h2>${renderBars(
    paid.map(row => ({
      name: row.system,
      value: perDollar(row),
      words: thousands(Math.round(perDollar(row))),
    })),
    Math.max(1, ...paid.map(perDollar)),
    'Mutants killed per dollar by system',
  )}`
}

/** One chart per figure that some system has. */
function charts({ systems }: Comparison): Html[] {
  const mutants = systems.filter(row => row.mutants !== null && row.mutants.total > 0)
  const dollars = systems.filter(row => row.usdPerKept !== null)
  const most = Math.max(0, ...dollars.map(row => row.usdPerKept ?? 0))
  return [
    mutants.length === 0
      ? web``
      : web`<h2>Mutants killed</h2>${renderBars(
          mutants.map(({ system, mutants: found }) => {
            const share = (found?.killed ?? 0) / Math.max(1, found?.total ?? 0)
            return { name: system, value: share, words: `${percent(share)} of ${found?.total ?? 0}` }
          }),
          1,
          'Mutants killed by system',
        )}`,
    most === 0
      ? web``
      : web`<h2>Dollars per kept test</h2>${renderBars(
          dollars.map(row => ({
            name: row.system,
            value: row.usdPerKept ?? 0,
            words: money(row.usdPerKept),
          })),
          most,
          'Dollars per kept test by system',
        )}`,
  ]
}

function renderReasons({ systems }: Comparison): Html {
  const rows = systems.flatMap(row =>
    Object.entries(row.rejected).map(([reason, times]) => [row.system, reason, times]),
  )
  return rows.length === 0
    ? web``
    : web`<h2>What was not kept</h2>${renderGrid(['System', 'Reason', '#Tests'], rows)}`
}

function renderFigures({ systems }: Comparison): Html {
  return web`<h2>All figures</h2>${renderGrid(
    [
      'System',
      '#Rows',
      '#Written',
      '#Ran',
      '#Passed',
      '#Steady',
      '#Kept',
      '#Wrong',
      '#Mutants',
      '#Bugs',
      '#In training',
      '#Tokens in',
      '#Tokens out',
      '#Dollars',
      '#Per kept test',
      '#By texts',
      '#Claimed',
      '#Tuning',
      '#Break-even',
      '#Seconds',
    ],
    systems.map(row => [
      row.system,
      ...[row.rows, row.written, row.ran, row.passed, row.steady, row.kept, row.wrongExpectations],
      row.mutants && `${row.mutants.killed} of ${row.mutants.total}`,
      row.bugs && `${row.bugs.caught} of ${row.bugs.total}`,
      row.seenInTraining,
      row.inputTokens === null ? null : thousands(row.inputTokens),
      row.outputTokens === null ? null : thousands(row.outputTokens),
      row.usd === null ? null : money(row.usd),
      row.usdPerKept === null ? null : money(row.usdPerKept),
      row.textUsd === null ? null : `about ${money(row.textUsd)}`,
      row.claimed === null ? null : money(row.claimed.usd),
      row.bill === null ? null : money(row.bill),
      breakEvenOf(row),
      row.seconds,
    ]),
  )}`
}
