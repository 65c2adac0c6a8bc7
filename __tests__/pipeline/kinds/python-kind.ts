// Makes a kind from its right version and the piece of it that is wrong on the base.
import type { Kind } from './kind.js'

/** `text` with `from`, which must occur exactly once, replaced by `to`. */
function changed(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} is there ${parts.length - 1} times`)
  return parts.join(to)
}

/** A kind whose change is shown; `wrong` is `[right, wrong]`. */
export function shown(
  name: string,
  [main, target]: [main: string, target: string],
  head: string,
  wrong: [string, string],
  others: Record<string, string> = {},
): Kind {
  return { name, main, target, head, base: changed(head, ...wrong), others, expected: 'shown' }
}
