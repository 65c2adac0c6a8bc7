// Parts of our HTML pages, single files that run no scripts and load nothing; all untrusted text is escaped.
import { clean } from '../../text.js'

/** HTML that needs no more escaping. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | undefined | (Html | string)[]

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string): string => clean(text).replace(/[&<>"']/g, sign => signs[sign] ?? sign)

function textOf(part: Part): string {
  if (Array.isArray(part)) return part.map(textOf).join('')
  if (part instanceof Html) return part.text
  return part === null || part === undefined ? '' : escape(String(part))
}

/** A template whose values are escaped unless they are HTML themselves. */
export function web(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.map((text, at) => text + textOf(parts[at])).join(''))
}

const style = `
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --mute: #59636e; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --bar: #0969da; --back: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --mute: #9198a1; --good: #3fb950; --bad: #f85149; --warn: #d29922; --bar: #4493f8; --back: #0d1117 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1080px; padding: 24px; font: 14px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywhere }
h1 { font-size: 24px; margin: 0 } h2 { font-size: 18px; margin: 32px 0 8px } .mute { color: var(--mute) }
table { border-collapse: collapse; width: 100%; margin: 8px 0 } th, td { border: 1px solid var(--line); padding: 6px 10px; text-align: left; vertical-align: top }
th { background: var(--soft); overflow-wrap: normal } .wide { overflow-x: auto } .wide td { overflow-wrap: break-word } .number { text-align: right } td.number { font-variant-numeric: tabular-nums; white-space: nowrap }
pre, code { font: 12px/1.45 ui-monospace, monospace } pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 10px; white-space: pre-wrap }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 12px } summary { cursor: pointer }
.cards { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 } .card { border: 1px solid var(--line); border-radius: 6px; padding: 10px 16px; min-width: 120px }
a { color: var(--bar) } .card b { display: block; font-size: 20px } .good { color: var(--good) } .bad { color: var(--bad) } .warn { color: var(--warn) }
svg text { fill: var(--text); font: 12px system-ui, sans-serif } svg .bar { fill: var(--bar) } svg .interval { stroke: var(--text); stroke-width: 1.5 } svg .axis { stroke: var(--line) } svg path { fill: none; stroke-width: 2 }
@media (max-width: 700px) { body { padding: 12px } th, td { padding: 3px 4px; font-size: 12px } td code { font-size: 11px } }
`

/** A whole page; the browser runs no script and loads no other file. */
export function renderPage(title: string, parts: Html[]): string {
  return web`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${parts.flatMap(part => [part, new Html('\n')])}</main>
</body>
</html>
`.text
}

/** Large figures side by side. */
export function renderCards(cards: [figure: string | number, words: string][]): Html {
  return web`<div class="cards">${cards.map(([figure, words]) => web`<div class="card"><b>${figure}</b><span class="mute">${words}</span></div>`)}</div>`
}

/** A table with many columns that scrolls in its own frame on narrow pages; `label` is for screen readers. */
export function renderWideGrid(label: string, ...grid: Parameters<typeof renderGrid>): Html {
  return web`<div class="wide" role="region" aria-label="${label}" tabindex="0">${renderGrid(...grid)}</div>`
}

/** A table; columns whose name starts with `#` hold numbers. */
export function renderGrid(columns: string[], rows: (Html | string | number | null)[][]): Html {
  const kind = columns.map(name => (name.startsWith('#') ? 'number' : ''))
  return web`<table><thead><tr>${columns.map((name, at) => web`<th scope="col" class="${kind[at]}">${name.replace('#', '')}</th>`)}</tr></thead>
<tbody>${rows.map(row => web`<tr>${row.map((cell, at) => web`<td class="${kind[at]}">${cell}</td>`)}</tr>\n`)}</tbody></table>`
}

interface Bar {
  name: string
  value: number
  /** The text after the bar. */
  words: string
  /** Lower and upper end of an interval, in the units of `value`. */
  interval?: [number, number]
}

/** Horizontal bars from 0 to `most`; an interval is a line across the end of its bar. The label has the numbers. */
export function renderBars(bars: Bar[], most: number, label: string): Html {
  const [left, wide, high] = [230, 560, 26]
  const place = (value: number): number => Math.round((Math.max(0, value) / Math.max(most, 1e-9)) * wide)
  const rows = bars.map(({ name, value, words, interval }, at) => {
    const y = at * high + 6
    const line = interval
      ? web`<line class="interval" x1="${left + place(interval[0])}" x2="${left + place(interval[1])}" y1="${y + 8}" y2="${y + 8}"/>`
      : null
    return web`<text x="${left - 8}" y="${y + 12}" text-anchor="end">${name.slice(0, 34)}</text><rect class="bar" x="${left}" y="${y}" width="${Math.max(1, place(value))}" height="16" rx="2"/>${line}<text x="${left + Math.max(place(value), place(interval?.[1] ?? 0)) + 8}" y="${y + 12}">${words}</text>`
  })
  const told = bars.map(({ name, words }) => `${name} ${words}`).join(', ')
  return web`<svg role="img" aria-label="${label}: ${told}" width="100%" viewBox="0 0 1030 ${bars.length * high + 8}"><line class="axis" x1="${left}" x2="${left}" y1="0" y2="${bars.length * high + 8}"/>${rows}</svg>`
}
