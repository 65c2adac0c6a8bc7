// Two canonical texts of values -> where they differ, and the value there on either side.

/** One place where two values differ. `before` or `after` is null when that side has nothing there. */
export interface Difference {
  /** Access path from the value: `.zeta`, `[2]['a b']`. */
  path: string
  before: string | null
  after: string | null
}

/** A value parsed from its text: the text around its parts, and the parts. */
interface Node {
  text: string
  /** The text without the content of brackets. */
  outside: string
  groups: Group[]
}

interface Group {
  open: string
  items: Item[]
}

interface Item {
  /** A name (`Cart(total=1)`) or a string (`{'a': 1}`); null when there is none. */
  key: { text: string; sign: ':' | '=' | '=>' } | null
  node: Node
}

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const deepest = 40
const most = 20

/**
 * At most 20 places, in text order; empty for equal texts. Side effects of a call (`; self=Cart(n=1)`) have paths that
 * begin with their name. A text that cannot be parsed as a value differs as a whole.
 */
export function differencesOf(before: string, after: string): Difference[] {
  const [was, now] = [before, after].map(text => new Reader(text).parts())
  const found: Difference[] = []
  if (!was || !now) return before === after ? [] : [{ path: '', before, after }]
  for (const name of new Set([...was.keys(), ...now.keys()])) {
    const [one, other] = [was.get(name), now.get(name)]
    if (one && other) compare(one, other, name, found)
    else found.push({ path: name, before: one?.text ?? null, after: other?.text ?? null })
  }
  return found.slice(0, most)
}

function compare(was: Node, now: Node, path: string, found: Difference[]): void {
  if (was.text === now.text || found.length >= most) return
  const isAlike = was.outside === now.outside && was.groups.length === now.groups.length && isIndexed(was)
  const start = found.length
  const isSplit =
    isAlike && was.groups.every((group, at) => compareGroups(group, now.groups[at], path, found))
  if (isSplit && found.length > start) return
  found.length = start
  found.push({ path, before: was.text, after: now.text })
}

/** False when brackets contain parts that cannot be accessed individually: sets, arguments. */
const isIndexed = ({ outside, groups }: Node): boolean =>
  !/Set\[/.test(outside) &&
  groups.every(
    ({ open, items }) => open !== '(' || outside === '()' || items.every(({ key }) => key !== null),
  )

/** False when the parts of the two do not correspond. */
function compareGroups(was: Group, now: Group | undefined, path: string, found: Difference[]): boolean {
  if (!now || was.open !== now.open) return false
  const all = [...was.items, ...now.items]
  if (all.every(({ key }) => key !== null)) return compareKeyed(was.items, now.items, path, found)
  if (was.open === '{' || was.items.length !== now.items.length || all.some(({ key }) => key)) return false
  was.items.forEach(({ node }, at) => {
    const other = now.items[at]
    if (other) compare(node, other.node, `${path}[${at}]`, found)
  })
  return true
}

function compareKeyed(was: Item[], now: Item[], path: string, found: Difference[]): boolean {
  const nodesOf = (items: Item[]) => new Map(items.map(({ key, node }) => [accessOf(key), node]))
  const [before, after] = [nodesOf(was), nodesOf(now)]
  if (before.size < was.length || after.size < now.length || before.has('') || after.has('')) return false
  for (const access of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(access), after.get(access)]
    if (one && other) compare(one, other, path + access, found)
    else if (found.length < most)
      found.push({ path: path + access, before: one?.text ?? null, after: other?.text ?? null })
  }
  return true
}

const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/**
 * Code that accesses the part: JavaScript shapes quote keys, sources do not; empty for a key that cannot be written.
 */
function accessOf(key: Item['key']): string {
  if (!key) return ''
  if (key.sign === '=>') return `.get(${key.text})`
  if (key.sign === '=') return plainName.test(key.text) ? `.${key.text}` : ''
  const name = /^~?"((?:[^"\\]|\\.)*)"$/.exec(key.text)?.[1]
  const isLiteral = /^(?:'|"|-?\d|b'|None$|True$|False$)/.test(key.text)
  if (name === undefined && !isLiteral) return plainName.test(key.text) ? `.${key.text}` : ''
  if (name === undefined) return `[${key.text}]`
  return plainName.test(name) ? `.${name}` : `[${key.text.replace(/^~/, '')}]`
}

class Reader {
  private at = 0

  constructor(private readonly text: string) {}

  /** The result (under an empty name) and side effects by name; null when brackets do not match. */
  parts(): Map<string, Node> | null {
    const parts = new Map<string, Node>()
    while (this.at < this.text.length) {
      const [, name = '', gap = ''] = (parts.size > 0 && /^(\w+)([= ])/.exec(this.text.slice(this.at))) || []
      this.at += name.length + gap.length
      const node = this.node(';', 0)
      if (!node) return null
      parts.set(name, node)
      this.at += 2
    }
    return parts
  }

  /** Reads up to one of `ends` outside all brackets, or to the end. */
  private node(ends: string, depth: number): Node | null {
    const start = this.at
    let outside = ''
    const groups: Group[] = []
    while (this.at < this.text.length) {
      const sign = this.text[this.at] ?? ''
      if (ends.includes(sign) && ends !== '') break
      if (sign in closing) {
        const group = this.group(depth + 1)
        if (!group) return null
        groups.push(group)
        outside += sign + (closing[sign] ?? '')
      } else if (')]}'.includes(sign)) return null
      else outside += this.piece()
    }
    return { text: this.text.slice(start, this.at).trim(), outside: outside.trim(), groups }
  }

  private group(depth: number): Group | null {
    const open = this.text[this.at] ?? ''
    const close = closing[open] ?? ''
    if (depth > deepest) return null
    this.at++
    const items: Item[] = []
    while (this.at < this.text.length && this.text[this.at] !== close) {
      const item = this.item(close, depth)
      if (!item) return null
      if (item.node.text !== '' || item.key) items.push(item)
      if (this.text[this.at] === ',') this.at++
      while (this.text[this.at] === ' ') this.at++
    }
    if (this.text[this.at] !== close) return null
    this.at++
    return { open, items }
  }

  private item(close: string, depth: number): Item | null {
    const start = this.at
    const head = this.node(`,:=${close}`, depth)
    const sign = this.text[this.at]
    if (!head || (sign !== ':' && sign !== '=')) return head && { key: null, node: head }
    // Even after a key that is no plain word or string, what follows belongs to the item.
    const signs = sign === '=' && this.text[this.at + 1] === '>' ? '=>' : sign
    this.at += signs.length
    const isSpaced = this.text[this.at] === ' '
    const node = this.node(`,${close}`, depth)
    if (!node) return null
    if (head.groups.length === 0 && (sign === '=' || isSpaced))
      return { key: { text: head.text, sign: signs }, node }
    const text = this.text.slice(start, this.at).trim()
    return { key: null, node: { text, outside: text, groups: [] } }
  }

  /** One character, or a whole quoted string. */
  private piece(): string {
    const quote = this.text[this.at] ?? ''
    const start = this.at++
    if (quote !== "'" && quote !== '"') return quote
    for (; this.at < this.text.length; this.at++)
      if (this.text[this.at] === '\\') this.at++
      else if (this.text[this.at] === quote) break
    this.at = Math.min(this.text.length, this.at + 1)
    return this.text.slice(start, this.at)
  }
}

/** Number of characters shown before a difference. */
const before = 30

/** Two texts with a common start, from shortly before they differ; short texts are returned whole. */
export function partingTexts(one: string, other: string, longest: number): [string, string] {
  if (one.length <= longest && other.length <= longest) return [one, other]
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  if (same <= before) return [one, other]
  return [one, other].map(text => `…${text.slice(same - before)}`) as [string, string]
}

const longestPath = 100
const missing = 'missing'

/**
 * The place with the shortest texts, and both texts, cut to shortly before they differ if longer than `longest`.
 * `path` is null for the value as a whole; null when there is no place with a short path.
 */
export function plainestOf(
  found: readonly Difference[],
  longest: number,
): { path: string | null; sides: [string, string] } | null {
  const all = found
    .filter(({ path }) => path.length <= longestPath)
    .map(({ path, before, after }) => ({
      path: path === '' ? null : path,
      sides: partingTexts(before ?? missing, after ?? missing, longest),
    }))
  const [plainest] = all.toSorted((a, b) => a.sides.join().length - b.sides.join().length)
  return plainest ?? null
}
