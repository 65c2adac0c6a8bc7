// Loss by step -> a curve for the terminal and one for a web page.
import type { LossPoint } from '../../tuning/jobs.js'
import { type Html, web } from './html.js'

const ticks = '▁▂▃▄▅▆▇█'

type Series = 'train' | 'validation'

const measured = (points: LossPoint[], series: Series): { step: number; loss: number }[] =>
  points.flatMap(point => (point[series] === null ? [] : [{ step: point.step, loss: point[series] }]))

/** One line per series: `train      2.31 ▇▆▄▃▂▁ 0.42  (90 steps)`; empty when nothing was measured. */
export function renderLossLines(points: LossPoint[], width = 40): string[] {
  return (['train', 'validation'] as const).flatMap(series => {
    const all = measured(points, series)
    const [first, last] = [all[0], all.at(-1)]
    if (!first || !last) return []
    const columns = Math.min(width, all.length)
    const means = Array.from({ length: columns }, (_, at) => {
      const part = all.slice(
        Math.floor((at * all.length) / columns),
        Math.floor(((at + 1) * all.length) / columns),
      )
      return part.reduce((sum, point) => sum + point.loss, 0) / Math.max(1, part.length)
    })
    const [low, high] = [Math.min(...means), Math.max(...means)]
    const bar = means.map(mean => ticks[Math.round(((mean - low) / Math.max(high - low, 1e-9)) * 7)]).join('')
    return [
      `${series.padEnd(11)}${first.loss.toFixed(3)} ${bar} ${last.loss.toFixed(3)}  (${last.step} steps)`,
    ]
  })
}

const frame = { left: 60, top: 16, wide: 660, high: 260 }
const colours = { train: '#0969da', validation: '#bf3989' }

/** A standalone SVG, 760 by 330; null when nothing was measured. */
export function renderLossChart(points: LossPoint[], title: string): Html | null {
  const all = points.flatMap(({ train, validation }) => [train, validation].filter(loss => loss !== null))
  if (all.length === 0) return null
  const most = Math.max(...all)
  const steps = Math.max(1, ...points.map(point => point.step))
  const x = (step: number): number => Math.round(frame.left + (step / steps) * frame.wide)
  const y = (loss: number): number => Math.round(frame.top + frame.high * (1 - loss / Math.max(most, 1e-9)))
  const bottom = frame.top + frame.high
  const lines = (['train', 'validation'] as const).map((series, at) => {
    const own = measured(points, series)
    if (own.length === 0) return web``
    const path = own
      .map(({ step, loss }, place) => `${place === 0 ? 'M' : 'L'}${x(step)} ${y(loss)}`)
      .join('')
    return web`<path d="${path}" fill="none" stroke="${colours[series]}" stroke-width="2"/><text x="${frame.left + 12 + at * 110}" y="${bottom + 44}" fill="${colours[series]}">${series} loss</text>`
  })
  const rules = [0, 0.25, 0.5, 0.75, 1].map(
    share =>
      web`<line x1="${frame.left}" x2="${frame.left + frame.wide}" y1="${y(most * share)}" y2="${y(most * share)}" stroke="#d1d9e0"/><text x="${frame.left - 8}" y="${y(most * share) + 4}" text-anchor="end">${(most * share).toFixed(2)}</text>`,
  )
  return web`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 330" width="760" height="330" font-family="system-ui, sans-serif" font-size="12"><title>${title}</title>${rules}${lines}<text x="${frame.left}" y="${bottom + 20}">0</text><text x="${frame.left + frame.wide}" y="${bottom + 20}" text-anchor="end">${steps} steps</text></svg>`
}
