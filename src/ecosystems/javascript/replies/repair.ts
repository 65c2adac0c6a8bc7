// A text that does not parse -> the same without its broken and torn tests, and with its groups closed.
import type { ReadText } from '../grammar.js'
import { scan, type Head, type Scan } from './scan.js'

/** A test that was taken out. */
export interface Lost {
  name: string
  text: string
  torn: boolean
}

export interface Repaired {
  text: string
  lost: Lost[]
  /** True when brackets were closed around a whole last test. */
  closed: boolean
}

const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/** `torn` says that the text was cut at its end. A text that parses comes back as it is. */
export function repair(text: string, torn: boolean, read: ReadText): Repaired {
  if (!read(text).broken) return { text, lost: [], closed: false }
  const seen = scan(text)
  const lost: Lost[] = []
  const end =
    seen.open.length > 0 || seen.inside ? endOf(text, seen, torn, read, lost) : { text, closed: false }
  const tests = outermost(
    seen.heads.filter(head => !head.group && head.end !== null && head.end <= end.text.length),
  )
  let out = ''
  let at = 0
  for (const head of tests) {
    const source = text.slice(head.start, head.end ?? head.start)
    if (!read(source).broken) continue
    lost.push({ name: head.title || 'test', text: source, torn: false })
    out += end.text.slice(at, head.start)
    at = head.end ?? head.start
  }
  return { text: out + end.text.slice(at), lost, closed: end.closed }
}

/** Tests that stand in no other test, in order. */
export function outermost(heads: Head[]): Head[] {
  let last = -1
  return heads.filter(head => {
    if (head.start < last) return false
    last = head.end ?? head.start
    return true
  })
}

function endOf(
  text: string,
  seen: Scan,
  torn: boolean,
  read: ReadText,
  lost: Lost[],
): { text: string; closed: boolean } {
  const opened = new Set(seen.open.map(one => one.at))
  const test = seen.heads.find(head => !head.group && opened.has(head.open))
  if (test) {
    const whole = torn || seen.inside ? null : closing(text, test, seen)
    if (whole && !read(whole.slice(test.start)).broken)
      return { text: whole + reachableClasses(seen, test.start), closed: true }
    const next = seen.heads.filter(head => head.start > test.start && head.end !== null && !head.group)
    const stop = next[0]?.start ?? text.length
    lost.push({
      name: test.title || 'test',
      text: text.slice(test.start, stop),
      torn: torn && next.length === 0,
    })
    return {
      text: text.slice(0, test.start) + text.slice(stop) + reachableClasses(seen, test.start),
      closed: false,
    }
  }
  const groups = new Set(seen.heads.filter(head => head.group).map(head => head.open))
  const cut = cutPlace(text, seen, groups, torn)
  return { text: text.slice(0, cut) + reachableClasses(seen, cut), closed: !torn && !seen.inside }
}

function closing(text: string, test: Head, seen: Scan): string {
  const inner = seen.open.filter(one => one.at >= test.start).map(one => closers[one.mark] ?? '')
  return text.replace(/[,\s]+$/, '') + inner.reverse().join('')
}

/** What closes the brackets that were open before `place`. */
function reachableClasses(seen: Scan, place: number): string {
  const outer = seen.open.filter(one => one.at < place).map(one => closers[one.mark] ?? '')
  return `\n${outer.reverse().join('')}\n`
}

/** Where the last whole statement ends: groups and their bodies stay open, anything else that is open goes. */
function cutPlace(text: string, seen: Scan, groups: Set<number>, torn: boolean): number {
  const stray = seen.open.find((one, at) => {
    const before = seen.open[at - 1]
    return !groups.has(one.at) && !(one.mark === '{' && before && groups.has(before.at))
  })
  if (stray && (torn || seen.inside)) return text.lastIndexOf('\n', stray.at) + 1
  if (!seen.inside) return text.length
  const last = text.lastIndexOf('\n')
  return last < 0 ? 0 : last
}
