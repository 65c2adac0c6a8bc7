// The documentation of a function -> its plain text and its examples, for the notations that all languages share.
import type { Example } from '../../core/model/target.js'

const MOST_EXAMPLES = 30
const LONGEST_EXAMPLE = 2000
const MOST_LINES = 2000

/** Removes the common indentation of all lines after the first, as `inspect.cleandoc` does. */
export function dedentedDoc(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const depths = rest.flatMap(line => (line.trim() ? [line.search(/\S/)] : []))
  const depth = depths.reduce((least, each) => Math.min(least, each), Infinity)
  return [first.trim(), ...rest.map(line => line.slice(depth).trimEnd())].join('\n').trim()
}

export const linesOfDoc = (docstring: string): string[] => docstring.split('\n').slice(0, MOST_LINES)

/** The first examples, at most one per call. */
export function distinctExamples(examples: Example[]): Example[] {
  const seen = new Set<string>()
  return examples
    .filter(({ call }) => call.length <= LONGEST_EXAMPLE && !seen.has(call) && seen.add(call))
    .slice(0, MOST_EXAMPLES)
}

/** Splits `f(1) == 2`, `f(1) -> 2` or `f(1) returns 2` into its two halves; `calls` finds the start of the call. */
export function writtenIn(line: string, calls: RegExp): { call: string; expected: string } | null {
  const from = line.search(calls)
  const shape = from < 0 ? null : SAYS.exec(line.slice(from))
  return (
    shape && {
      call: (shape[1] ?? '').trim(),
      expected: (shape[2] ?? '')
        .trim()
        .replace(/[.;,]$/, '')
        .trim(),
    }
  )
}

const SAYS =
  /^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|# ?[=-]>|(?:should )?(?:returns?|gives|yields|evaluates to)\b:?)\s*(\S.*)$/
