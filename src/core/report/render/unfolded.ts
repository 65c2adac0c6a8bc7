// How much of a comment is visible before anything is unfolded, and how it is kept short.

/** Most unfolded lines of the comment, on a page 960 pixels wide. */
export const unfoldedLimit = 45

/** Approximate characters per line of that page, and per line of a heading. */
const COLUMNS = 130
const HEADING_COLUMNS = 90

/** Number of lines outside folds, blank ones included. Code and tables scroll; other long lines wrap. */
export function unfoldedLines(markdown: string): number {
  let [depth, fence, count, isAfterBlank] = [0, '', 0, true]
  for (const line of markdown.trimEnd().split('\n')) {
    if (fence !== '') {
      if (line === fence) fence = ''
      else if (depth === 0) count++
      continue
    }
    fence = /^`{3,}/.exec(line)?.[0] ?? ''
    if (fence !== '') continue
    const isClosing = line === '</details>'
    if (isClosing) depth--
    const isInside = depth > 0 || isClosing
    if (line.startsWith('<details>')) depth++
    if (isInside) continue
    const height = heightOf(line, isAfterBlank)
    count += height
    if (height > 0) isAfterBlank = line === ''
  }
  return count
}

function heightOf(line: string, isAfterBlank: boolean): number {
  if (line === '') return isAfterBlank ? 0 : 1
  const seen = line
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/&#\d+;/g, '.')
  if (seen.trim() === '' || /^[|-]+$/.test(seen)) return 0
  if (seen.startsWith('|')) return 1
  return Math.ceil(seen.length / (seen.startsWith('#') ? HEADING_COLUMNS : COLUMNS))
}

/** Alternative forms of one part of the comment, from the longest to the one that folds most. */
export type Forms = readonly [string, ...string[]]

/**
 * Chooses a form for each part so that all stay within `limit` unfolded lines. `order` names the part whose next form
 * is tried next, until it fits; a form that is no shorter than an earlier one is passed over. Steps that turn out to
 * be unnecessary are then undone, last one first.
 */
export function chooseForms<Name extends string>(
  parts: Record<Name, Forms>,
  order: readonly Name[],
  limit: number,
): Record<Name, string> {
  const names = Object.keys(parts) as Name[]
  const heights = new Map<string, number>()
  const heightOfForm = (text: string): number => {
    const known = heights.get(text) ?? (text === '' ? 0 : unfoldedLines(text) + 1)
    heights.set(text, known)
    return known
  }
  const tried = new Map<Name, number>()
  const step = (name: Name, by: 1 | -1): void => void tried.set(name, (tried.get(name) ?? 0) + by)
  const lowest = (name: Name): string =>
    parts[name]
      .slice(0, (tried.get(name) ?? 0) + 1)
      .reduce((best, form) => (heightOfForm(form) < heightOfForm(best) ? form : best))
  const lines = (): number => names.reduce((sum, name) => sum + heightOfForm(lowest(name)), -1)
  const taken: Name[] = []
  for (const name of order) {
    if (lines() <= limit) break
    step(name, 1)
    taken.push(name)
  }
  for (const name of taken.reverse()) {
    step(name, -1)
    if (lines() > limit) step(name, 1)
  }
  return Object.fromEntries(names.map(name => [name, lowest(name)])) as Record<Name, string>
}
