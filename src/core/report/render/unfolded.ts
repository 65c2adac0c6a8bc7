// How much of a comment is seen before anything in it is opened, and how it is kept short.

/** Lines of the comment that stand unfolded at most, on a page that is 960 pixels wide. */
export const unfoldedLimit = 45

/** About as many characters are in a line of that page, and in a heading of it. */
const COLUMNS = 130
const HEADING_COLUMNS = 90

/** Lines outside of folds, blank ones included. Code and tables scroll; other long lines wrap. */
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

/** Ways to write one part of the comment, from the longest to the one that folds most. */
export type Forms = readonly [string, ...string[]]

/**
 * The forms with which the parts, in their order, stay within `limit` unfolded lines. `order` names the part whose next form is
 * tried next, until it fits; a form that is no lower than one before it is passed over. What later steps made needless is taken
 * back, from the last step on.
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
