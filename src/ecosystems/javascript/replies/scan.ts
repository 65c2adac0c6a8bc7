// JavaScript text -> its brackets and the heads of tests in it, without a parser: an error stays local.

/** Where `test(`, `describe(` and their like begin. `end` is null where the call is not closed. */
export interface Head {
  group: boolean
  start: number
  /** Place of the opening bracket. */
  open: number
  end: number | null
  /** The title as far as it is written. */
  title: string
}

export interface Scan {
  heads: Head[]
  /** Places and kinds of brackets that are open at the end, outermost first. */
  open: { at: number; mark: string }[]
  /** True when the text ends inside a string, a template or a comment. */
  inside: boolean
}

const tests = /^(?:[fx]?it|x?test|x?specify)$/
const groups = /^(?:[fx]?describe|x?context|suite)$/
const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' }
const wordStart = /[\p{L}_$]/u
const word = /[\p{L}\p{N}_$]+/uy
const rest = /(?:\s*\.\s*[a-zA-Z]+)*\s*(?=[(`])/y
const beforeRegex = /[(,=:[!&|?{};+\-*%~^<>]/
const wordBeforeRegex = /(?:^|[^\p{L}\p{N}_$.])(?:return|typeof|case|in|of|delete|void|throw|await|yield)$/u

interface State {
  text: string
  at: number
  /** `t` stands for an open template literal. */
  stack: { at: number; mark: string }[]
  closed: Map<number, number>
  heads: Omit<Head, 'end' | 'title'>[]
  before: string
}

export function scan(text: string): Scan {
  const state: State = { text, at: 0, stack: [], closed: new Map(), heads: [], before: '' }
  let inside = false
  while (state.at < text.length) inside = step(state)
  const heads = state.heads.map(head => ({
    ...head,
    end: endOf(text, head.open, state.closed),
    title: titleOf(text, head.open),
  }))
  const open = state.stack.filter(one => one.mark !== 't')
  return { heads, open, inside: inside || open.length < state.stack.length }
}

/** Reads one token; true when the text ends inside it. */
function step(state: State): boolean {
  const { text } = state
  if (state.stack.at(-1)?.mark === 't') return readTemplate(state)
  const letter = text[state.at] ?? ''
  if (/\s/.test(letter)) {
    state.at += 1
    return false
  }
  if (letter === '/') return readSlash(state)
  if (letter === '"' || letter === "'") return readString(state, letter)
  if (letter === '`') open(state, 't')
  else if ('([{'.includes(letter)) open(state, letter)
  else if (partner[letter]) close(state, letter)
  else if (wordStart.test(letter)) return readWord(state)
  else {
    state.before = letter
    state.at += 1
  }
  return false
}

function open(state: State, mark: string): void {
  state.stack.push({ at: state.at, mark })
  state.before = mark
  state.at += 1
}

/** A closing bracket also ends what was left open inside its pair; one without a pair is passed over. */
function close(state: State, letter: string): void {
  const wanted = partner[letter]
  const at = state.stack.findLastIndex(one => one.mark === wanted || one.mark === 't' || one.mark === '$')
  const found = state.stack[at]
  if (found && found.mark === wanted) {
    state.closed.set(found.at, state.at)
    state.stack.length = at
  } else if (found && found.mark === '$' && letter === '}') state.stack.length = at
  state.before = letter
  state.at += 1
}

function readTemplate(state: State): boolean {
  const { text } = state
  const found = /[`\\]|\$\{/g
  found.lastIndex = state.at
  const match = found.exec(text)
  if (!match) {
    state.at = text.length
    return true
  }
  state.at = found.lastIndex
  if (match[0] === '\\') state.at += 1
  else if (match[0] === '`') {
    state.stack.pop()
    state.before = '`'
  } else {
    state.stack.push({ at: match.index, mark: '$' })
    state.before = '{'
  }
  return state.at >= text.length && match[0] !== '`'
}

function readString(state: State, mark: string): boolean {
  const found = mark === '"' ? /["\n]|\\[\s\S]/g : /['\n]|\\[\s\S]/g
  found.lastIndex = state.at + 1
  for (let match = found.exec(state.text); match; match = found.exec(state.text)) {
    if (match[0].startsWith('\\')) continue
    state.at = found.lastIndex
    state.before = mark
    return false
  }
  state.at = state.text.length
  return true
}

function readSlash(state: State): boolean {
  const { text, at } = state
  const next = text[at + 1]
  if (next === '/' || next === '*') {
    const end = text.indexOf(next === '/' ? '\n' : '*/', at + 2)
    state.at = end < 0 ? text.length : end + (next === '/' ? 0 : 2)
    return end < 0 && next === '*'
  }
  const regex = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
  regex.lastIndex = at
  const may =
    state.before === '' ||
    (beforeRegex.test(state.before) && state.before !== '<') ||
    wordBeforeRegex.test(text.slice(Math.max(0, at - 12), at).trimEnd())
  const match = may ? regex.exec(text.slice(0, Math.min(text.length, at + 2000))) : null
  state.at = match ? at + match[0].length : at + 1
  state.before = '/'
  return false
}

function readWord(state: State): boolean {
  const { text, at } = state
  word.lastIndex = at
  const name = word.exec(text)?.[0] ?? text[at] ?? ''
  const head = state.before !== '.' && (tests.test(name) || groups.test(name))
  rest.lastIndex = at + name.length
  const more = head ? rest.exec(text.slice(0, at + name.length + 80)) : null
  state.at = at + name.length
  state.before = 'w'
  if (more && text[rest.lastIndex] === '(')
    state.heads.push({ group: groups.test(name), start: at, open: rest.lastIndex })
  return false
}

/** After the last bracket of the call and of those that follow it at once (`each(...)(...)`), with a semicolon. */
function endOf(text: string, open: number, closed: Map<number, number>): number | null {
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
  const found = /^\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)*)/.exec(text.slice(open, open + 400))
  return found?.[2] ?? ''
}
