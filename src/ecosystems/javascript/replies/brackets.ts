// `expect(f(1).toBe(2))` and `expect(f(1).toBe(2);` -> `expect(f(1)).toBe(2)`: the slip of small models, row by row.
import { jestMatchers } from './matchers.js'

const row = /^[ \t]*(?:await[ \t]+)?expect\(/
const claim = /\.(?:not\.|resolves\.|rejects\.)*(?:to\.|to(?=[A-Z])([a-zA-Z]+)\()/y
const longest = 1000

/** The text with the bracket of `expect` closed before its matcher; the same text where nothing slipped. */
export function closeExpect(text: string): string {
  if (!text.includes('expect(')) return text
  return text
    .split('\n')
    .map(line => (row.test(line) && line.length <= longest ? closeRow(line) : line))
    .join('\n')
}

function closeRow(line: string): string {
  const from = row.exec(line)?.[0].length ?? 0
  let depth = 1
  let place = -1
  let last = -1
  for (let at = from; at < line.length; at += 1) {
    const letter = line[at] ?? ''
    if (/['"`]/.test(letter)) at = endOfString(line, at)
    else if (/[([{]/.test(letter)) depth += 1
    else if (/[)\]}]/.test(letter)) {
      depth -= 1
      last = at
      if (depth === 0 && !/^\)\s*;?\s*$/.test(line.slice(at))) return line
    } else if (letter === '.' && depth === 1 && place < 0 && isMatcher(line, at)) place = at
  }
  if (place < 0 || depth > 1 || depth < 0) return line
  const open = `${line.slice(0, place)})${line.slice(place)}`
  return depth === 1 ? open : `${line.slice(0, place)})${line.slice(place, last)}${line.slice(last + 1)}`
}

function isMatcher(line: string, at: number): boolean {
  claim.lastIndex = at
  const found = claim.exec(line)
  return (
    found !== null && (found[1] === undefined || found[1].length === 0 || `to${found[1]}` in jestMatchers)
  )
}

function endOfString(line: string, start: number): number {
  const mark = line[start]
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1
    else if (line[at] === mark) return at
  }
  return line.length
}
