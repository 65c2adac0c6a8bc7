// A function on both sides of a change -> its text with every changed line marked, old lines next to new ones.
import { compareLines, type Step } from '../diff/patch.js'

/** Number of context lines shown around a change in a long function. */
const AROUND = 12

/** Marks added lines with `+` and removed ones with `-`; null when nothing differs. */
export function markedCode(now: string, before: string): string | null {
  const steps = stepsOf(now, before)
  return steps.every(({ mark }) => mark === ' ') ? null : steps.map(renderStep).join('\n')
}

/** The same with only the start of the function and the lines around its changes. */
export function markedExcerpt(now: string, before: string): string | null {
  const steps = stepsOf(now, before)
  const changed = steps.flatMap(({ mark }, at) => (mark === ' ' ? [] : [at]))
  const isShown = (at: number): boolean =>
    at < AROUND / 2 || changed.some(place => Math.abs(place - at) <= AROUND)
  return changed.length === 0 ? null : withGaps(steps.map(renderStep), isShown)
}

/** The start of a function and the lines around some of its lines, counted from 0. */
export function excerpt(code: string, wanted: readonly number[]): string {
  const isShown = (at: number): boolean =>
    at < AROUND / 2 || wanted.some(place => Math.abs(place - at) <= AROUND)
  return withGaps(cleanLines(code), isShown)
}

/** The lines that the change removed, in order. */
export function removedLines(now: string, before: string): string[] {
  return stepsOf(now, before).flatMap(({ mark, line }) => (mark === '-' ? [line] : []))
}

const cleanLines = (text: string): string[] => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')

const stepsOf = (now: string, before: string): Step[] => compareLines(cleanLines(before), cleanLines(now))

const renderStep = ({ mark, line }: Step): string => `${mark}${line}`.trimEnd()

function withGaps(lines: readonly string[], isShown: (at: number) => boolean): string {
  const kept: string[] = []
  let hidden = 0
  const close = (): void => {
    if (hidden > 0) kept.push(`... (${hidden} lines are left out)`)
    hidden = 0
  }
  for (const [at, line] of lines.entries()) {
    if (!isShown(at)) hidden += 1
    else {
      close()
      kept.push(line)
    }
  }
  close()
  return kept.join('\n')
}
