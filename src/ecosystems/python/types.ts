// The text of an annotation -> a type in the model that all languages share.
import type { Type } from '../../core/model/target.js'
import { kindsByWord } from '../shared/functions.js'

const any: Type = { kind: 'any' }

const plain = kindsByWord({
  none: 'None NoneType',
  bool: 'bool',
  int: 'int Integral SupportsIndex',
  float: 'float Number Real',
  str: 'str Text AnyStr LiteralString',
  bytes: 'bytes bytearray',
  any: 'Any object Hashable',
  callable: 'Callable',
})

/** Kinds of generic types. */
const families = kindsByWord({
  list: 'list List Sequence MutableSequence',
  iterable: 'Iterable Iterator Generator Collection Container Reversible',
  set: 'set Set AbstractSet MutableSet',
  dict: 'dict Dict Mapping MutableMapping',
  wrapper: 'Annotated Final ClassVar InitVar Required NotRequired ReadOnly Awaitable',
})

const LONGEST = 2000
const DEEPEST = 20

/** Splits at `separator` outside brackets and quotes. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (quote) {
      if (sign === '\\') i++
      else if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) depth--
    else if (sign === separator && depth <= 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts.map(part => part.trim())
}

function unionOf(texts: string[], read: (text: string) => Type): Type {
  const members: Type[] = []
  for (const text of texts) {
    const type = read(text)
    for (const member of type.kind === 'union' ? type.of : [type])
      if (!members.some(other => JSON.stringify(other) === JSON.stringify(member))) members.push(member)
  }
  if (members.some(member => member.kind === 'any')) return any
  return members.length === 1 ? (members[0] ?? any) : { kind: 'union', of: members }
}

function tupleOf(parts: string[], read: (text: string) => Type): Type {
  if (parts.length === 0) return { kind: 'tuple', of: [any], open: true }
  if (parts[1] === '...') return { kind: 'tuple', of: [read(parts[0] ?? '')], open: true }
  return { kind: 'tuple', of: parts[0] === '()' ? [] : parts.map(read), open: false }
}

function callableOf([taken = '', given = '']: string[], read: (text: string) => Type): Type {
  const gives = read(given)
  const takes = /^\[\s*\]$/.test(taken) ? [] : [any]
  return gives.kind === 'any' ? { kind: 'callable' } : { kind: 'callable', gives, takes }
}

function generic(name: string, parts: string[], read: (text: string) => Type): Type | null {
  const first = parts[0] === undefined ? any : read(parts[0])
  if (name === 'Optional') return unionOf([parts[0] ?? 'Any', 'None'], read)
  if (name === 'Union') return unionOf(parts, read)
  if (name === 'Literal') return { kind: 'literal', text: parts }
  if (/^[tT]ype$/.test(name) && /(?:Exception|Error)$/.test(parts[0] ?? ''))
    return { kind: 'literal', text: ['ValueError', 'KeyError', 'Exception'] }
  if (/^[fF]rozen[sS]et$/.test(name) && first.kind === 'str')
    return { kind: 'literal', text: ["frozenset({'a', 'b'})", 'frozenset()', "frozenset({'apple'})"] }
  if (name === 'tuple' || name === 'Tuple') return tupleOf(parts, read)
  const family = families.get(name)
  if (family === 'wrapper') return first
  if (family === 'dict')
    return { kind: 'dict', key: first, value: parts[1] === undefined ? any : read(parts[1]) }
  return family ? { kind: family, of: first } : null
}

/**
 * The type that an annotation denotes. Quoted annotations are parsed; `alias` gives the text behind a module-level
 * name (a type alias, `Any` for a type variable). A type that is not understood is `named`.
 */
export function typeOf(
  annotation: string,
  alias: (name: string) => string | null = () => null,
  depth = 0,
): Type {
  const text = annotation.trim()
  if (!text || text.length > LONGEST || depth > DEEPEST) return any
  const read = (part: string) => typeOf(part, alias, depth + 1)
  const quoted = /^("""|'''|"|')((?:(?!\1)[\s\S])*)\1$/.exec(text)
  if (quoted) return read(quoted[2] ?? '')
  const members = splitOutside(text, '|')
  if (members.length > 1) return unionOf(members, read)
  if (text.startsWith('(') && text.endsWith(')')) return read(text.slice(1, -1))
  const shape = /^([\p{L}_][\p{L}\p{N}_.]*)\s*(?:\[([\s\S]*)\])?$/u.exec(text)
  if (!shape) return any
  const name = shape[1] ?? ''
  const short = name.slice(name.lastIndexOf('.') + 1)
  const parts = shape[2] === undefined ? [] : splitOutside(shape[2], ',').filter(part => part !== '')
  const behind = alias(name)
  if (behind !== null && behind !== name)
    return read(shape[2] === undefined ? behind : `${behind}[${shape[2]}]`)
  if (short === 'Callable' && parts.length === 2) return callableOf(parts, read)
  const kind = plain.get(short)
  return kind ? { kind } : (generic(short, parts, read) ?? { kind: 'named', name })
}
