// Like shared/title-patterns.ts: a mark in the title of a test stands for any text.
'use strict'
const ANY_TEXT = '\uE000'

/** True when a pattern matches the whole title; a pattern without a mark matches only itself. */
function fitsTitle(pattern, title) {
  const [first, ...rest] = pattern.split(ANY_TEXT)
  const last = rest.pop()
  if (last === undefined || typeof title !== 'string') return pattern === title
  if (!title.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = title.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return title.endsWith(last) && title.length - last.length >= at
}

/** True for the title of a test that may contain a test matching the pattern, or be contained in one. */
function isAround(pattern, title) {
  const [first, ...rest] = pattern.split(ANY_TEXT)
  if (typeof title !== 'string' || rest.length > 0) return title?.startsWith(first) || first.startsWith(title)
  return first.startsWith(`${title} `) || title.startsWith(`${first} `)
}

module.exports = { fitsTitle, isAround }
