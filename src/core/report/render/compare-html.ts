// A comparison -> compare.html: charts and the whole table in one file.
import { keptInterval } from '../../compare/pairs.js'
import type { Comparison, JudgedTest, SystemRow } from '../../compare/table.js'
import { cellsOf, describeAdded, describeServed, sayFinding } from './compare.js'
import { money, plural, thousands } from '../../text.js'
import { renderBars, renderCards, renderGrid, renderPage, renderWideGrid, type Html, web } from './html.js'

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The comparison as one page. `notes` are our own sentences about the run. */
export function renderComparePage(comparison: Comparison, tests: JudgedTest[], notes: string[]): string {
  const { systems, pairs, unusable } = comparison
  const parts: Html[] = [
    web`<h1>${sayFinding(comparison)}</h1><p class="mute">${plural(systems.length, 'system')} compared by running their tests</p>`,
    web`${[...describeAdded(comparison), ...notes].map(note => web`<p>${note}</p>`)}`,
    renderMoney(comparison),
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
      : web`<h2>Function by function</h2>${renderWideGrid(
          'Function by function',
          [
            'System',
            'against',
            '#Functions',
            '#Better',
            '#Equal',
            '#Worse',
            '#p',
            'Told',
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

/** What each system cost; empty when no cost is known. */
function renderMoney({ systems }: Comparison): Html {
  if (systems.every(({ usd }) => usd === null)) return web``
  return renderCards(
    systems.map(({ system, usd, usdPerKept, kept }) => [
      money(usd),
      `${system}: ${plural(kept, 'test')} kept${usdPerKept === null ? '' : `, ${money(usdPerKept)} each`}`,
    ]),
  )
}

/** What the money buys; empty when nothing was paid. */
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

/** One chart for each figure that at least one system has. */
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

function renderFigures(comparison: Comparison): Html {
  const { titles, rows } = cellsOf(comparison)
  const columns = titles.map((title, at) => (at === 0 ? title : `#${title}`))
  return web`<h2>All figures</h2>${renderWideGrid('All figures', columns, rows)}`
}
