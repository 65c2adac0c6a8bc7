// A glob from a runner's settings -> whether a path matches it, in bounded time.

const MOST = 32
const LONGEST = 160
const MOST_STARS = 9

type Token = { kind: 'char'; char: string } | { kind: 'set'; has(char: string): boolean } | Wild
type Wild = { kind: 'one' | 'star' | 'folders' | 'rest' }

/** Null for a glob that is not supported (`!(...)`, too many stars or alternatives). */
export function fitsGlob(glob: string, path: string): boolean | null {
  if (glob.length > LONGEST || glob.split('*').length > MOST_STARS || path.length > LONGEST * 2) return null
  const plain = expand(glob.replace(/^(?:\.\/)+/, ''))
  return plain ? plain.some(expanded => fits(tokensOf(expanded), path)) : null
}

/** The folder that contains all paths of a glob: `test/unit` for `test/unit/*.js`. */
export function folderOfGlob(glob: string): string {
  const parts = glob.replace(/^(?:\.\/)+/, '').split('/')
  const wild = parts.findIndex(part => /[*?[{(!]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

/** Expands braces and groups: `x.?(c)js` gives `x.js` and `x.cjs`; a repeated group occurs once. */
function expand(glob: string): string[] | null {
  const done: string[] = []
  const open = [glob]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (done.length + open.length > MOST) return null
    const group = firstGroup(next)
    if (group === 'unknown') return null
    if (group) open.push(...group.reverse())
    else done.push(next)
  }
  return done
}

function firstGroup(glob: string): string[] | 'unknown' | null {
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === '[') at = Math.max(at, glob.indexOf(']', at + 1))
    const mark = glob[at + 1] === '(' && '?*+@!'.includes(glob[at] ?? '') ? glob[at] : null
    if (mark === '!') return 'unknown'
    if (mark === null && glob[at] !== '{') continue
    const start = mark === null ? at : at + 1
    const items = itemsOf(glob, start)
    if (!items || (mark === null && items.parts.length < 2)) return 'unknown'
    const parts = mark === '?' || mark === '*' ? ['', ...items.parts] : items.parts
    return parts.map(part => glob.slice(0, at) + part + glob.slice(items.end + 1))
  }
  return null
}

function itemsOf(glob: string, start: number): { parts: string[]; end: number } | null {
  const divider = glob[start] === '{' ? ',' : '|'
  const parts = ['']
  let depth = 0
  for (let at = start; at < glob.length; at++) {
    const char = glob[at] ?? ''
    if ('{('.includes(char) && depth++ === 0) continue
    if ('})'.includes(char) && --depth === 0) return { parts, end: at }
    if (char === divider && depth === 1) parts.push('')
    else parts.push((parts.pop() ?? '') + char)
  }
  return null
}

function tokensOf(glob: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] ?? ''
    const starts = at === 0 || glob[at - 1] === '/'
    if (starts && /^\*\*(\/|$)/.test(glob.slice(at))) {
      tokens.push({ kind: glob[at + 2] === '/' ? 'folders' : 'rest' })
      at += 2
    } else if (char === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' })
    } else if (char === '?') tokens.push({ kind: 'one' })
    else if (char === '[' && glob.includes(']', at + 2)) {
      const end = glob.indexOf(']', at + 2)
      tokens.push(setOf(glob.slice(at + 1, end)))
      at = end
    } else tokens.push({ kind: 'char', char: char === '\\' ? (glob[++at] ?? '') : char })
  }
  return tokens
}

function setOf(inner: string): Token {
  const not = /^[!^]/.test(inner)
  const body = not ? inner.slice(1) : inner
  const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, one]) => [from ?? one, to ?? one])
  const within = (char: string) => ranges.some(([from = '', to = '']) => char >= from && char <= to)
  return { kind: 'set', has: char => within(char) !== not }
}

/** Tracks all places of the path where the tokens read so far can end. */
function fits(tokens: Token[], path: string): boolean {
  let places = new Set([0])
  for (const token of tokens) {
    const next = new Set<number>()
    for (const place of places) {
      // A wild token that reached this place from an earlier one already continues from here as far as it can.
      if (token.kind !== 'char' && token.kind !== 'set' && token.kind !== 'one' && next.has(place)) continue
      for (const end of ends(token, path, place)) next.add(end)
    }
    if (next.size === 0) return false
    places = next
  }
  return places.has(path.length)
}

function* ends(token: Token, path: string, from: number): Generator<number> {
  const char = path[from]
  if (token.kind === 'char') {
    if (char === token.char) yield from + 1
  } else if (token.kind === 'one' || token.kind === 'set') {
    if (char !== undefined && char !== '/' && (token.kind !== 'set' || token.has(char))) yield from + 1
  } else {
    if (token.kind !== 'folders' || from === 0 || path[from - 1] === '/') yield from
    for (let at = from; at < path.length; at++) {
      if (token.kind === 'star' && path[at] === '/') return
      if (token.kind !== 'folders' || path[at] === '/') yield at + 1
    }
  }
}
