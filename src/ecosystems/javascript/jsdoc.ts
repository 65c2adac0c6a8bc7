// The comment above a function -> its text, what it says of parameters, and its typedefs.
import type { Syntax } from '../shared/syntax.js'

const LONGEST = 20_000

/** What a comment says of one parameter; `type` is text, `inner` holds `options.name` and its like. */
export interface Said {
  name: string
  type: string | null
  optional: boolean
  inner: Said[]
}

/** The text of comments without their signs. */
export function plainComment(text: string): string {
  const lines = text
    .replace(/^\/\*\*?/, '')
    .replace(/\*\/$/, '')
    .split('\n')
  const bare = lines.map(line => line.replace(/^\s*(?:\/\/+|\*(?!\*)) ?/, '').trimEnd())
  const depths = bare.slice(1).flatMap(line => (line.trim() ? [line.length - line.trimStart().length] : []))
  const depth = depths.reduce((least, each) => Math.min(least, each), Infinity)
  const cut = (line: string) =>
    Number.isFinite(depth) ? line.slice(Math.min(depth, line.length - line.trimStart().length)) : line
  return bare
    .map((line, at) => (at === 0 ? line.trim() : cut(line)))
    .join('\n')
    .trim()
    .slice(0, LONGEST)
}

/** Comments by where the code after them begins: at most two line ends lie between. */
export function commentsBefore(comments: Syntax[], text: string): Map<number, Syntax> {
  const found = new Map<number, Syntax>()
  const blank = /\s*/y
  for (const comment of comments) {
    blank.lastIndex = comment.end
    const gap = blank.exec(text)?.[0] ?? ''
    if ((gap.match(/\n/g)?.length ?? 0) <= 2) found.set(comment.end + gap.length, comment)
  }
  return found
}

/** The comment that documents what begins at `start`; lines of `//` count as one. Null without one. */
export function docBefore(start: number, before: Map<number, Syntax>): string | null {
  const last = before.get(start)
  if (!last) return null
  const own = last.text
  if (/^\/\*/.test(own)) return isDirective(own) ? null : own
  const lines = [own]
  let at = last
  for (let next = before.get(at.start); next && lines.length < 200; next = before.get(at.start)) {
    const line = next.text
    if (!line.startsWith('//')) break
    lines.unshift(line)
    at = next
  }
  const said = lines.filter(line => !isDirective(line))
  return said.length > 0 ? said.join('\n') : null
}

const isDirective = (comment: string) =>
  /^(?:\/\/|\/\*)\s*(?:eslint|prettier|istanbul|c8|v8|@ts-|tslint|biome|#region|#endregion|webpack)/.test(
    comment,
  )

/** `{...}` at the beginning of `text`, brackets inside of it balanced. */
function braced(text: string): { inner: string; rest: string } | null {
  if (!text.startsWith('{')) return null
  let depth = 0
  for (let at = 0; at < Math.min(text.length, 2000); at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0)
      return { inner: text.slice(1, at).trim(), rest: text.slice(at + 1).trimStart() }
  }
  return null
}

/** Tags of a comment: name and what follows up to the next tag. */
export function tagsOf(doc: string): { tag: string; text: string }[] {
  const tags: { tag: string; text: string }[] = []
  for (const line of doc.split('\n')) {
    const found = /^\s*@([A-Za-z]+)\s*(.*)$/.exec(line)
    if (found) tags.push({ tag: found[1] ?? '', text: found[2] ?? '' })
    else {
      const last = tags.at(-1)
      if (last) last.text += `\n${line}`
    }
  }
  return tags
}

function saidOf(text: string): Said | null {
  const typed = braced(text.trim())
  const rest = typed?.rest ?? text.trim()
  const named = /^(\[)?\s*([\p{L}_$][\p{L}\p{N}_$.[\]]*)/u.exec(rest)
  if (!named) return null
  const type = typed?.inner ?? null
  const optional = named[1] !== undefined || (type?.endsWith('=') ?? false)
  const name = (named[2] ?? '').replace(/\[\]/g, '').replace(/\]$/, '')
  return { name, type: type && type.replace(/=$/, '').replace(/^\.\.\./, ''), optional, inner: [] }
}

/** Parameters (or, for a typedef, properties) in order; `options.a` comes with `options`. */
export function saidParameters(
  tags: { tag: string; text: string }[],
  wanted = /^(?:param|arg|argument)$/,
): Said[] {
  const all: Said[] = []
  for (const { tag, text } of tags) {
    const said = wanted.test(tag) ? saidOf(text) : null
    if (!said) continue
    const [head = '', ...path] = said.name.split('.')
    const holder = path.length > 0 ? all.find(each => each.name === head) : undefined
    if (holder) holder.inner.push({ ...said, name: path.join('.') })
    else if (path.length === 0) all.push(said)
  }
  return all
}

/** The type that a tag gives: `@returns {string}`. */
export function taggedType(tags: { tag: string; text: string }[], wanted: RegExp): string | null {
  const found = tags.find(({ tag }) => wanted.test(tag))
  return found ? (braced(found.text.trim())?.inner ?? null) : null
}

/** Fields as the text of an object type. */
export function objectText(fields: Said[]): string {
  const parts = fields.filter(field => !field.name.includes('.'))
  return `{ ${parts.map(each => `${each.name}${each.optional ? '?' : ''}: ${each.type ?? 'any'}`).join('; ')} }`
}

/** Types that a comment defines: `@typedef {...} Name` with its properties. */
export function typedefsIn(doc: string): { name: string; text: string }[] {
  if (!/@(?:typedef|callback)/.test(doc)) return []
  const tags = tagsOf(doc)
  const at = tags.findIndex(({ tag }) => tag === 'typedef' || tag === 'callback')
  const text = tags[at]?.text.trim() ?? ''
  const typed = braced(text)
  const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(typed?.rest ?? text)?.[0]
  if (!name) return []
  if (tags[at]?.tag === 'callback') return [{ name, text: 'Function' }]
  const fields = saidParameters(tags, /^(?:property|prop)$/)
  return [{ name, text: fields.length > 0 ? objectText(fields) : (typed?.inner ?? 'any') }]
}
