// JavaScript text -> its brackets and test heads, without a parser: errors stay local.
import { kindOfName } from './calls.js'

/** The start of `test(`, `describe(` and the like. */
export interface Head {
  group: boolean
  start: number
  /** Position of the opening bracket. */
  open: number
  /** Position after the call; null when it is not closed. */
  end: number | null
  title: string
}

export interface Scan {
  heads: Head[]
  /** Positions and kinds of brackets that are open at the end, outermost first. */
  open: { at: number; mark: string }[]
  /** True when the text ends inside a string, a template or a comment. */
  inside: boolean
}

const token =
  /\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?<comment>\*\/)?|(["'])(?:\\[^]|(?!\2)[^\\\n])*(?<string>\2|\n)?|[\p{L}_$][\p{L}\p{N}_$]*|[^]/uy
const template = /(?:\\[^]|\$(?!\{)|[^\\`$])*(?<end>`|\$\{)?/uy
const regex = /\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/uy
const headRest = /(?:\s{0,20}\.\s{0,20}[a-zA-Z]{1,40})*\s{0,20}\(/y
/** Tokens after which a slash begins a regular expression. */
const beforeRegex = /^(?:[(,=:[!&|?{};+\-*%~^>]|return|typeof|case|in|of|delete|void|throw|await|yield)?$/
const partners: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** In `open`, brackets are marked by themselves and template expressions by `$`. */
export function scan(text: string): Scan {
  const stack: Scan['open'] = []
  const closed = new Map<number, number>()
  const heads: Pick<Head, 'group' | 'start' | 'open'>[] = []
  const matchAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  /** The last token that is not whitespace or a comment. */
  let before = ''
  let inside = false
  /** Skips to the end of a template literal or to its next expression. */
  const passTemplate = (at: number): void => {
    const end = matchAt(template, at)?.groups?.['end']
    if (end === '`') stack.pop()
    else if (end) stack.push({ at: template.lastIndex - 2, mark: '$' })
    before = end === '`' ? '`' : '{'
    token.lastIndex = end ? template.lastIndex : text.length
    inside = !end
  }
  for (let at = 0; at < text.length; at = token.lastIndex) {
    if (stack.at(-1)?.mark === '`') {
      passTemplate(at)
      continue
    }
    const isRegex = text[at] === '/' && beforeRegex.test(before) && matchAt(regex, at)
    const found = matchAt(token, at)
    const word = found?.[0] ?? ''
    if (isRegex) token.lastIndex = regex.lastIndex
    inside = isUnclosed(word, found?.groups)
    if (/^(?:\s|\/[/*])/.test(word) && !isRegex) continue
    if (/^[([{`]/.test(word)) stack.push({ at, mark: word })
    else if (partners[word]) close(word, at, stack, closed)
    else if (
      before !== '.' &&
      /^(?:test|group)$/.test(kindOfName(word) ?? '') &&
      matchAt(headRest, token.lastIndex)
    )
      heads.push({ group: kindOfName(word) === 'group', start: at, open: headRest.lastIndex - 1 })
    before = before === '.' ? `.${word}` : word
  }
  const open = stack.filter(({ mark }) => mark !== '`')
  return {
    heads: heads.map(head => ({
      ...head,
      end: endOf(text, head.open, closed),
      title: titleOf(text, head.open),
    })),
    open,
    inside: inside || open.length < stack.length,
  }
}

function isUnclosed(word: string, ends: Record<string, string | undefined> = {}): boolean {
  return (word.startsWith('/*') && !ends['comment']) || (/^["']/.test(word) && !ends['string'])
}

/** A closing bracket also closes everything left open inside its pair; one without a pair is skipped. */
function close(bracket: string, at: number, stack: Scan['open'], closed: Map<number, number>): void {
  const partner = partners[bracket] ?? ''
  const place = stack.findLastIndex(({ mark }) => mark === partner || mark === '`' || mark === '$')
  const found = stack[place]
  if (found?.mark === partner) closed.set(found.at, at)
  if (found?.mark === partner || (found?.mark === '$' && bracket === '}')) stack.length = place
}

/** After the last bracket of the call and of directly following ones (`each(...)(...)`), including a semicolon. */
function endOf(text: string, open: number, closed: ReadonlyMap<number, number>): number | null {
  let end = closed.get(open)
  for (let count = 0; end !== undefined && count < 4; count += 1) {
    const next = /^\s{0,20}\(/.exec(text.slice(end + 1, end + 24))
    if (!next) break
    end = closed.get(end + next[0].length)
  }
  if (end === undefined) return null
  return text[end + 1] === ';' ? end + 2 : end + 1
}

function titleOf(text: string, open: number): string {
  return /^\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)*)/.exec(text.slice(open, open + 400))?.[2] ?? ''
}

/** Tests that are not inside another test, in order. */
export function outermost(heads: Head[]): Head[] {
  let last = -1
  return heads.filter(({ start, end }) => {
    if (start < last) return false
    last = end ?? start
    return true
  })
}
