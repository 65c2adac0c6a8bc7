// Titles of tests that run once per row of a table: a mark stands where the runner, or the test file, puts values of the row.

/** Stands for any text. No title keeps a private character, so none is taken for one. */
export const ANY_TEXT = '\uE000'

/** True for a title that a pattern describes; without a mark only for the same text. */
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
