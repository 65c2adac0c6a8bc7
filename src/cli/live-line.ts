// The one line at the foot of a terminal that says what is being done, for how long, and what it has cost so far.
import type { Progress } from '../core/model/progress.js'
import type { Style } from '../core/report/render/style.js'
import { money, oneLine } from '../core/text.js'

export interface LiveLine {
  /** A line with `progress` replaces the last one; every other line stays above it. */
  log(line: string, progress?: Progress): void
  /** Makes room for other output; the next progress shows the line again. */
  clear(): void
  /** Ends it. */
  close(): void
}

interface Stream {
  write(text: string): unknown
  columns?: number | undefined
}

const CLEAR = '\r\x1b[2K'
const EVERY = 1000

/** `now` is in milliseconds. */
export function openLiveLine(stream: Stream, style: Style, now = () => performance.now()): LiveLine {
  const started = now()
  let shown: Progress | null = null
  let usd: number | null = null
  let isOpen = false
  const draw = (): void => {
    if (shown === null) return
    const columns = Math.max(20, (stream.columns || 80) - 1)
    const seconds = Math.floor((now() - started) / 1000)
    stream.write(`${CLEAR}${style.dim(renderProgressLine({ ...shown, usd }, seconds, columns))}`)
    isOpen = true
  }
  const clear = (): void => {
    if (isOpen) stream.write(CLEAR)
    isOpen = false
  }
  const timer = setInterval(draw, EVERY)
  timer.unref()
  return {
    log(line, progress) {
      if (progress) {
        usd = progress.usd ?? usd
        shown = progress
      } else {
        clear()
        stream.write(`${line}\n`)
      }
      draw()
    },
    clear() {
      clear()
      shown = null
    },
    close() {
      clearInterval(timer)
      clear()
      shown = null
    },
  }
}

/** `exploring add_tax · function 3 of 5 · 12 s · $0.0012`; if it does not fit, its first part is cut. */
export function renderProgressLine(
  { what, function: place, usd }: Progress,
  seconds: number,
  columns: number,
): string {
  const parts = [
    place === null ? '' : `function ${place.at} of ${place.of}`,
    `${seconds} s`,
    usd === null ? '' : money(usd),
  ].filter(Boolean)
  const rest = ` · ${parts.join(' · ')}`
  return `${oneLine(what, Math.max(8, columns - rest.length))}${rest}`.slice(0, columns)
}
