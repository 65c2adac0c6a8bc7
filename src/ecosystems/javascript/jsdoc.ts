// The comment above a function -> its text, its parameter descriptions, and its typedefs.
import { dedentedDoc } from '../shared/docs.js'
import type { Syntax } from '../shared/syntax.js'

const LONGEST = 20_000
/** Most `//` lines of one comment, and most characters of a type. */
const MOST_LINES = 200
const LONGEST_TYPE = 2000

export interface Tag {
  tag: string
  text: string
}

/** What a comment says about one parameter; `type` is text, `inner` has `options.name` and the like. */
export interface Said {
  name: string
  type: string | null
  optional: boolean
  inner: Said[]
}

export function plainComment(text: string): string {
  const lines = text.replace(/^\/\*\*?|\*\/$/g, '').split('\n')
  const bare = lines.map(line => line.replace(/^\s*(?:\/\/+|\*(?!\*)) ?/, '').trimEnd())
  return dedentedDoc(bare.join('\n')).slice(0, LONGEST)
}

/** Comments by the start of the code after them, at most two line ends apart. */
export function commentsBefore(comments: Syntax[]): Map<number, Syntax> {
  const blank = /\s*/y
  const placed = comments.map(comment => {
    blank.lastIndex = comment.end
    return { comment, gap: blank.exec(comment.source)?.[0] ?? '' }
  })
  return new Map(
    placed
      .filter(({ gap }) => gap.split('\n').length <= 3)
      .map(({ comment, gap }) => [comment.end + gap.length, comment]),
  )
}

/** The comment that documents the code at `start`; consecutive `//` lines count as one. Null without one. */
export function docBefore(start: number, before: ReadonlyMap<number, Syntax>): string | null {
  const lines: string[] = []
  for (let next = before.get(start); next && lines.length < MOST_LINES; next = before.get(next.start)) {
    if (!next.text.startsWith('//')) {
      if (lines.length === 0) return DIRECTIVE.test(next.text) ? null : next.text
      break
    }
    lines.unshift(next.text)
  }
  return lines.filter(line => !DIRECTIVE.test(line)).join('\n') || null
}

const DIRECTIVE =
  /^(?:\/\/|\/\*)\s*(?:eslint|prettier|istanbul|c8|v8|@ts-|tslint|biome|#region|#endregion|webpack)/

export function tagsOf(doc: string): Tag[] {
  const tags: Tag[] = []
  for (const line of doc.split('\n')) {
    const found = /^\s*@([A-Za-z]+)\s*(.*)$/.exec(line)
    const last = tags.at(-1)
    if (found) tags.push({ tag: found[1] ?? '', text: found[2] ?? '' })
    else if (last) last.text += `\n${line}`
  }
  return tags
}

/** `{...}` at the start of a tag's text, including nested braces; `type` is null without one. */
function typed({ text }: Tag): { type: string | null; rest: string } {
  const all = text.trim()
  let depth = 0
  for (let at = 0; at < Math.min(all.length, LONGEST_TYPE); at++) {
    if (all[at] === '{') depth++
    else if (all[at] === '}') depth--
    if (depth === 0)
      return at === 0
        ? { type: null, rest: all }
        : { type: all.slice(1, at).trim(), rest: all.slice(at + 1).trimStart() }
  }
  return { type: null, rest: all }
}

function saidOf(tag: Tag): Said | null {
  const { type, rest } = typed(tag)
  const named = /^(\[)?\s*([\p{L}_$][\p{L}\p{N}_$.[\]]*)/u.exec(rest)
  if (!named) return null
  return {
    name: (named[2] ?? '').replace(/\[\]/g, '').replace(/\]$/, ''),
    type: type && type.replace(/=$/, '').replace(/^\.\.\./, ''),
    optional: named[1] !== undefined || (type?.endsWith('=') ?? false),
    inner: [],
  }
}

/** Parameters (or properties of a typedef) in order; `options.a` is nested in `options`. */
export function saidParameters(tags: Tag[], wanted = /^(?:param|arg|argument)$/): Said[] {
  const all: Said[] = []
  for (const tag of tags) {
    const said = wanted.test(tag.tag) ? saidOf(tag) : null
    if (!said) continue
    const [head = '', ...path] = said.name.split('.')
    if (path.length === 0) all.push(said)
    else all.find(known => known.name === head)?.inner.push({ ...said, name: path.join('.') })
  }
  return all
}

/** The type of a tag: `@returns {string}`. */
export function taggedType(tags: Tag[], wanted: RegExp): string | null {
  const found = tags.find(({ tag }) => wanted.test(tag))
  return found ? typed(found).type : null
}

export function objectText(fields: Said[]): string {
  const parts = fields.filter(field => !field.name.includes('.'))
  return `{ ${parts.map(field => `${field.name}${field.optional ? '?' : ''}: ${field.type ?? 'any'}`).join('; ')} }`
}

/** The type that a comment defines: `@typedef {...} Name` with its properties. */
export function typedefsIn(doc: string): { name: string; text: string }[] {
  const tags = tagsOf(doc)
  const defined = tags.find(({ tag }) => tag === 'typedef' || tag === 'callback')
  if (!defined) return []
  const { type, rest } = typed(defined)
  const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0]
  if (!name) return []
  if (defined.tag === 'callback') return [{ name, text: 'Function' }]
  const fields = saidParameters(tags, /^(?:property|prop)$/)
  return [{ name, text: fields.length > 0 ? objectText(fields) : (type ?? 'any') }]
}
