// A kind by its right version and what the wrong one has in its place.
import type { Kind } from './kind.js'

/** `text` with `from`, which stands in it exactly once, replaced by `to`. */
function changed(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} is there ${parts.length - 1} times`)
  return parts.join(to)
}

/** A kind of which the change is shown; `wrong` is `[right, wrong]`. */
export function shown(
  name: string,
  [main, target]: [main: string, target: string],
  head: string,
  wrong: [string, string],
  others: Record<string, string> = {},
): Kind {
  return { name, main, target, head, base: changed(head, ...wrong), others, expected: 'shown' }
}
