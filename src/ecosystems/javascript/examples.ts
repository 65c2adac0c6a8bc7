// The documentation of a function -> the examples in it: `>>> f(1)`, `f(1) // => 2`, `expect(f(1)).toBe(2)`.
import type { Example } from '../../core/model/code.js'
import type { ReadText } from './grammar.js'
import { isLiteral } from './values.js'
import { bare } from './statements.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

const MOST = 30
const LONGEST = 2000
const simple = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

const own = (node: Syntax | null) => (node ? node.text : '')

/** The one call of `name` that a line makes, null for anything else. */
function callIn(line: string, name: string, read: ReadText): string | null {
  if (line.length > LONGEST || !line.includes(name)) return null
  const root = read(line)
  const [only, ...others] = namedOf(root)
  if (root.broken || others.length > 0 || !only) return null
  const first = namedOf(only)[0] ?? null
  const value = only.type === 'lexical_declaration' && first ? fieldOf(first, 'value') : first
  let call = bare(value)
  if (call?.type === 'call_expression' && /^console\.\w+$/.test(own(fieldOf(call, 'function'))))
    call = bare(namedOf(fieldOf(call, 'arguments') ?? call)[0] ?? null)
  if (call?.type !== 'call_expression' && call?.type !== 'new_expression') return null
  for (const node of walk(call)) if (/identifier$/.test(node.type) && own(node) === name) return own(call)
  return null
}

interface Ended {
  code: string
  said: string | null
}

const arrow =
  /^(?:=>|->|={2,3}>?|➞|→|➜|returns?:?\b|returned:?\b|evaluates to\b|gives\b|yields\b|outputs?:?\b)\s*/i

/** `f(1) // => 2` -> its two halves. */
function commented(line: string): Ended {
  const at = line.search(/\s*\/\/|\s*\/\*/)
  if (at < 0) return { code: line, said: null }
  const said = line
    .slice(at)
    .replace(/^\s*(?:\/\/|\/\*)\s*/, '')
    .replace(/\*\/\s*$/, '')
    .trim()
  return { code: line.slice(0, at).trim(), said: said.replace(arrow, '').trim() }
}

function expectedOf(said: string | null, read: ReadText): Pick<Example, 'expected' | 'raises'> {
  if (said === null) return { expected: null, raises: null }
  const thrown = /^(?:throws?|rejects?)\b(?:\s+(?:an?\s+)?(?:new\s+)?([A-Z][\p{L}\p{N}]*)?)?/iu.exec(said)
  if (thrown) return { expected: null, raises: thrown[1] ?? 'Error' }
  const text = said.replace(/[.;,]$/, '')
  return { expected: isLiteral(text, read) ? text : null, raises: null }
}

const written =
  /^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|(?:should )?(?:returns?|gives|yields|evaluates to)\b:?)\s*(\S.*)$/

const claimed =
  /^(?:assert(?:\.(?:strictEqual|deepStrictEqual|equal|deepEqual))?|t\.(?:is|deepEqual))\((.*)\);?$|^expect\((.*)\)\.(?:toBe|toEqual|toStrictEqual|to\.(?:equal|eql|be))\((.*)\);?$/

function lineExample(line: string, next: string, name: string, read: ReadText): Example | null {
  const claim = claimed.exec(line)
  if (claim) return claimExample(claim, name, read)
  const { code, said } = commented(line)
  const call = callIn(code, name, read)
  if (call) {
    const below =
      said === null && /^\/\/\s*(?:=>|->|returns?\b|throws?\b)/.test(next) ? commented(next).said : said
    return { call, ...expectedOf(below, read) }
  }
  const shape = written.exec(line.slice(Math.max(0, line.indexOf(`${name}(`))))
  const shown = shape ? callIn((shape[1] ?? '').trim(), name, read) : null
  const expected = (shape?.[2] ?? '').trim().replace(/[.;,]$/, '')
  return shown && isLiteral(expected, read) ? { call: shown, expected, raises: null } : null
}

function claimExample(claim: RegExpExecArray, name: string, read: ReadText): Example | null {
  const list = claim[1] ?? `${claim[2] ?? ''}, ${claim[3] ?? ''}`
  const text = `[${list}]`
  const root = read(text)
  const array = bare(namedOf(namedOf(root)[0] ?? root)[0] ?? null)
  const [left, right] = array?.type === 'array' ? namedOf(array) : []
  const call = left ? callIn(own(left), name, read) : null
  const expected = own(right ?? null)
  return call && isLiteral(expected, read) ? { call, expected, raises: null } : null
}

/** `>>> f(1)` with its result on the line below. */
function prompts(lines: string[], name: string, read: ReadText): Example[] {
  return lines.flatMap((line, at): Example[] => {
    const code = /^>>>\s*(.*)$/.exec(line)?.[1]
    const call = code === undefined ? null : callIn(code.replace(/;$/, ''), name, read)
    const equal = code !== undefined && call === null ? lineExample(code, '', name, read) : null
    if (equal) return [equal]
    const next = lines[at + 1] ?? ''
    const said = next === '' || next.startsWith('>>>') || next.startsWith('@') ? null : next
    return call ? [{ call, ...expectedOf(said, read) }] : []
  })
}

/** The examples of the function with the simple name `name`; `expected` is null where nothing exact was said. */
export function examplesOf(docstring: string, name: string, read: ReadText): Example[] {
  if (!simple.test(name) || !docstring.includes(name)) return []
  const lines = docstring
    .split('\n')
    .slice(0, LONGEST)
    .map(line => line.trim())
  const plain = lines.flatMap((line, at): Example[] => {
    if (!line.includes(`${name}(`) || line.startsWith('>>>') || line.startsWith('@')) return []
    const found = lineExample(line.replace(/^[-*] /, ''), lines[at + 1] ?? '', name, read)
    return found ? [found] : []
  })
  const seen = new Set<string>()
  return [...prompts(lines, name, read), ...plain]
    .filter(({ call }) => !seen.has(call) && seen.add(call))
    .slice(0, MOST)
}
