// Functions that are too long to handle as a whole -> their parts; names that are too long -> short ones.
import type { FunctionInfo } from '../model/target.js'

/** A longer function does not fit in a prompt: its changes are attributed to the functions inside it. */
export const LONGEST_FUNCTION = 400

/** Parsers list the parts of functions from this length on, so that both sides of a function that grew have them. */
export const TOLD_IN_PARTS = LONGEST_FUNCTION / 2

/** Maximum characters of a name in an id. */
const LONGEST_NAME = 80

type Named = Map<string, FunctionInfo[]>

/** Both sides with each long function split into its own part and those inside it, if both sides list these. */
export function splitLong(before: Named, after: Named): { before: Named; after: Named } {
  const sides = { before: new Map(before), after: new Map(after) }
  const waiting = [...after.keys()]
  for (const name of waiting) {
    const [now, ...others] = sides.after.get(name) ?? []
    const [old, ...more] = sides.before.get(name) ?? []
    if (others.length > 0 || more.length > 0 || !now?.inside || !old?.inside) continue
    if (now.lines[1] - now.lines[0] < LONGEST_FUNCTION) continue
    putParts(sides.before, old, old.inside)
    waiting.push(...putParts(sides.after, now, now.inside))
  }
  return sides
}

function putParts(side: Named, made: FunctionInfo, inside: NonNullable<FunctionInfo['inside']>): string[] {
  const own = { ...made }
  delete own.inside
  delete own.untyped
  const { closures, ...code } = inside
  side.set(made.name, [{ ...own, ...code, bodyLines: linesOutside(made.bodyLines, closures) }])
  for (const closure of closures) side.set(closure.name, [...(side.get(closure.name) ?? []), closure])
  return [...new Set(closures.map(({ name }) => name))]
}

/** The lines of a function outside its inner functions; both lists are in ascending order. */
function linesOutside(lines: number[], closures: FunctionInfo[]): number[] {
  let at = 0
  return lines.filter(line => {
    while ((closures[at]?.lines[1] ?? Infinity) < line) at++
    return line < (closures[at]?.lines[0] ?? Infinity)
  })
}

/** A name as used in ids: one that is too long is cut and ends in a hash, to tell it from others that begin alike. */
export function shortName(name: string): string {
  const letters = [...name]
  if (letters.length <= LONGEST_NAME) return name
  const mark = `~${hashOf(name)}`
  return `${letters.slice(0, LONGEST_NAME - mark.length).join('')}${mark}`
}

/** FNV-1a; not cryptographic. */
function hashOf(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}
