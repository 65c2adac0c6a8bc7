// Makes a kind from its right text and the piece of it that is wrong on the base.
import type { Kind } from './kind.js'

type Options = Partial<Pick<Kind, 'main' | 'others' | 'expected' | 'why'>>

/** `right` occurs once in `head`; the base has `wrong` in its place. The file is named after the target. */
export function changed(
  name: string,
  target: string,
  head: string,
  [right, wrong]: [right: string, wrong: string],
  options: Options = {},
): Kind {
  if (head.split(right).length !== 2) throw new Error(`${name}: '${right}' does not stand once in it`)
  const stem = (target.split('.')[0] ?? target).replace(/(?<=[a-z])[A-Z]/g, capital => `-${capital}`)
  const base = head.replace(right, () => wrong)
  return { name, main: `${stem.toLowerCase()}.ts`, base, head, target, expected: 'shown', ...options }
}
