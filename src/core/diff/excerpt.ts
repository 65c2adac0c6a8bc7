// A long function's text -> its start and the context of the lines that matter.

/** Number of lines at the start, and around a line that matters. */
const OPENING = 12
const AROUND = 12
const LEFT_OUT = '...'

/** At most about `most` lines of `source`, whole if it fits; `first` is the line of the file that it begins on. */
export function excerptOf(source: string, first: number, wanted: number[], most: number): string {
  const lines = source.split('\n')
  if (lines.length <= most) return source
  const shown = new Set<number>()
  const show = (from: number, to: number): void => {
    for (let at = Math.max(0, from); at <= to && at < lines.length && shown.size < most; at++) shown.add(at)
  }
  show(0, OPENING - 1)
  for (const line of wanted) show(line - first - AROUND, line - first + AROUND)
  const kept: string[] = []
  for (const [at, line] of lines.entries()) {
    if (shown.has(at)) kept.push(line)
    else if (kept.at(-1) !== LEFT_OUT) kept.push(LEFT_OUT)
  }
  return kept.join('\n')
}
