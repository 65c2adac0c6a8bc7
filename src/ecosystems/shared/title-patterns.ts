// Titles of tests that run once per row of a table: a mark replaces each value that the runner or the file inserts.

/** Stands for any text. Titles contain no private-use characters, so none is mistaken for it. */
export const ANY_TEXT = '\uE000'

/** True when a pattern matches the whole title; a pattern without a mark matches only itself. */
export function fitsTitle(pattern: string, title: string): boolean {
  const [first = '', ...rest] = pattern.split(ANY_TEXT)
  const last = rest.pop()
  if (last === undefined) return pattern === title
  if (!title.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = title.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return title.endsWith(last) && title.length - last.length >= at
}
