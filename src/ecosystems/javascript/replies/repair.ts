// A text that does not parse -> the same without broken and torn tests, and with its groups closed.
import type { Lost } from '../../shared/read-reply.js'
import type { ReadText } from '../../shared/syntax.js'
import { jestMatchers } from './assertion-words.js'
import { outermost, scan, type Head, type Scan } from './scan.js'

interface Repaired {
  text: string
  lost: Lost[]
  /** True when brackets were closed around a complete last test. */
  closed: boolean
}

/** `torn` says that the text was cut off at its end. A text that parses is returned unchanged. */
export function repair(text: string, torn: boolean, read: ReadText): Repaired {
  if (!read(text).broken) return { text, lost: [], closed: false }
  const seen = scan(text)
  const isOpen = seen.open.length > 0 || seen.inside
  const ended = isOpen ? closeEnd(text, seen, torn, read) : { text, lost: [], closed: false }
  let out = ''
  let at = 0
  const isWhole = ({ group, end }: Head) => !group && end !== null && end <= ended.text.length
  for (const { start, end, title } of outermost(seen.heads.filter(isWhole))) {
    const source = text.slice(start, end ?? start)
    if (!read(source).broken) continue
    ended.lost.push({ name: title || 'test', text: source, torn: false })
    out += ended.text.slice(at, start)
    at = end ?? start
  }
  return { ...ended, text: out + ended.text.slice(at) }
}

/** Removes the test that is open at the end, or closes it if it is complete, and closes the groups around it. */
function closeEnd(text: string, seen: Scan, torn: boolean, read: ReadText): Repaired {
  const opened = new Set(seen.open.map(({ at }) => at))
  const test = seen.heads.find(({ group, open }) => !group && opened.has(open))
  if (!test) {
    const cut = cutPlace(text, seen, torn)
    const rest = closing(seen.open.filter(({ at }) => at < cut))
    return { text: `${text.slice(0, cut)}\n${rest}\n`, lost: [], closed: !torn && !seen.inside }
  }
  const groups = `\n${closing(seen.open.filter(({ at }) => at < test.start))}\n`
  const whole = text.replace(/[,\s]+$/, '') + closing(seen.open.filter(({ at }) => at >= test.start))
  if (!torn && !seen.inside && !read(whole.slice(test.start)).broken)
    return { text: whole + groups, lost: [], closed: true }
  const next = seen.heads.find(({ group, start, end }) => !group && start > test.start && end !== null)
  const stop = next?.start ?? text.length
  const lost = { name: test.title || 'test', text: text.slice(test.start, stop), torn: torn && !next }
  return { text: text.slice(0, test.start) + text.slice(stop) + groups, lost: [lost], closed: false }
}

const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

const closing = (open: Scan['open']) => open.reduce((text, { mark }) => (closers[mark] ?? '') + text, '')

/** Where the last complete statement ends: groups and their bodies stay open, anything else that is open is dropped. */
function cutPlace(text: string, { open, heads, inside }: Scan, torn: boolean): number {
  const groups = new Set(heads.filter(head => head.group).map(head => head.open))
  const stray = open.find(({ at, mark }, index) => {
    const before = open[index - 1]
    const isBody = mark === '{' && before !== undefined && groups.has(before.at)
    return !groups.has(at) && !isBody
  })
  if (stray && (torn || inside)) return text.lastIndexOf('\n', stray.at) + 1
  return inside ? Math.max(0, text.lastIndexOf('\n')) : text.length
}

const expectRow = /^[ \t]*(?:await[ \t]+)?expect\(/
const matcher = /\.(?:not\.|resolves\.|rejects\.)*(?:to\.|(to[A-Z][a-zA-Z]+)\()/y
const LONGEST_ROW = 1000

/** `expect(f(1).toBe(2))` and `expect(f(1).toBe(2);` -> `expect(f(1)).toBe(2)`, a typical slip of small models. */
export function closeExpect(text: string): string {
  if (!text.includes('expect(')) return text
  const rows = text.split('\n')
  return rows.map(row => (expectRow.test(row) && row.length <= LONGEST_ROW ? closeRow(row) : row)).join('\n')
}

function closeRow(row: string): string {
  let depth = 1
  let place = -1
  let last = -1
  for (let at = expectRow.exec(row)?.[0].length ?? 0; at < row.length; at += 1) {
    const letter = row[at] ?? ''
    if (/['"`]/.test(letter)) at = endOfString(row, at)
    else if (/[([{]/.test(letter)) depth += 1
    else if (/[)\]}]/.test(letter)) {
      depth -= 1
      last = at
      if (depth === 0 && !/^\)\s*;?\s*$/.test(row.slice(at))) return row
    } else if (letter === '.' && depth === 1 && place < 0 && isMatcher(row, at)) place = at
  }
  if (place < 0 || depth > 1 || depth < 0) return row
  const head = `${row.slice(0, place)})`
  return depth === 1 ? head + row.slice(place) : head + row.slice(place, last) + row.slice(last + 1)
}

function isMatcher(row: string, at: number): boolean {
  matcher.lastIndex = at
  const found = matcher.exec(row)
  return found !== null && (found[1] === undefined || jestMatchers.has(found[1]))
}

function endOfString(row: string, start: number): number {
  for (let at = start + 1; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1
    else if (row[at] === row[start]) return at
  }
  return row.length
}
