// The documentation of a function -> the examples in it: `>>> f(1)`, `f(1) // => 2`, `expect(f(1)).toBe(2)`.
import type { Example } from '../../core/model/target.js'
import { distinctExamples, linesOfDoc, writtenIn } from '../shared/docs.js'
import { fieldOf, fieldText, namedIn, namedOf, walk, type ReadText, type Syntax } from '../shared/syntax.js'
import { bare } from './statements.js'
import { isLiteral } from './values.js'

const LONGEST = 2000

/** The examples of the function with the simple name `name`; `expected` is null when no exact value is given. */
export function examplesOf(docstring: string, name: string, read: ReadText): Example[] {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) || !docstring.includes(name)) return []
  const lines = linesOfDoc(docstring).map(line => line.trim())
  const prompts = lines.map((line, at) => promptExample(line, lines[at + 1] ?? '', name, read))
  const plain = lines.map((line, at) =>
    line.includes(`${name}(`) && !/^(?:>>>|@)/.test(line)
      ? lineExample(line.replace(/^[-*] /, ''), lines[at + 1] ?? '', name, read)
      : null,
  )
  return distinctExamples([...prompts, ...plain].filter(found => found !== null))
}

/** `>>> f(1)` with its result on the line below. */
function promptExample(line: string, next: string, name: string, read: ReadText): Example | null {
  const code = /^>>>\s*(.*)$/.exec(line)?.[1]
  if (code === undefined) return null
  const call = callIn(code.replace(/;$/, ''), name, read)
  if (!call) return lineExample(code, '', name, read)
  return { call, ...expectedOf(next === '' || /^(?:>>>|@)/.test(next) ? null : next, read) }
}

const CLAIM =
  /^(?:assert(?:\.(?:strictEqual|deepStrictEqual|equal|deepEqual))?|t\.(?:is|deepEqual))\((.*)\);?$|^expect\((.*)\)\.(?:toBe|toEqual|toStrictEqual|to\.(?:equal|eql|be))\((.*)\);?$/

function lineExample(line: string, next: string, name: string, read: ReadText): Example | null {
  const claim = CLAIM.exec(line)
  if (claim) return claimExample(claim[1] ?? `${claim[2] ?? ''}, ${claim[3] ?? ''}`, name, read)
  const { code, said } = commented(line)
  const call = callIn(code, name, read)
  if (call) {
    const isBelow = said === null && /^\/\/\s*(?:=>|->|returns?\b|throws?\b)/.test(next)
    return { call, ...expectedOf(isBelow ? commented(next).said : said, read) }
  }
  const found = writtenIn(line, new RegExp(`${name.replaceAll('$', '\\$')}\\(|^`))
  const shown = found && isLiteral(found.expected, read) ? callIn(found.call, name, read) : null
  return shown && found ? { call: shown, expected: found.expected, raises: null } : null
}

/** The operands of an assertion: a call of the function, and a literal. */
function claimExample(list: string, name: string, read: ReadText): Example | null {
  const array = bare(namedOf(namedOf(read(`[${list}]`))[0] ?? read(''))[0] ?? null)
  const [left, right] = array?.type === 'array' ? namedOf(array) : []
  const call = left ? callIn(left.text, name, read) : null
  const expected = right?.text ?? ''
  return call && isLiteral(expected, read) ? { call, expected, raises: null } : null
}

/** The one call of `name` that a line makes, null for anything else. */
function callIn(line: string, name: string, read: ReadText): string | null {
  if (line.length > LONGEST || !line.includes(name)) return null
  const root = read(line)
  const [only, ...others] = namedOf(root)
  if (root.broken || others.length > 0 || !only) return null
  const first = namedOf(only)[0] ?? null
  let call = bare(only.type === 'lexical_declaration' && first ? fieldOf(first, 'value') : first)
  if (call && /^console\.\w+$/.test(fieldText(call, 'function')))
    call = bare(namedIn(call, 'arguments')[0] ?? call)
  if (!call || !/^(?:call|new)_expression$/.test(call.type)) return null
  const names = (node: Syntax) => /identifier$/.test(node.type) && node.text === name
  return [...walk(call)].some(names) ? call.text : null
}

const ARROW =
  /^(?:=>|->|={2,3}>?|➞|→|➜|returns?:?\b|returned:?\b|evaluates to\b|gives\b|yields\b|outputs?:?\b)\s*/i

/** `f(1) // => 2` -> its two halves. */
function commented(line: string): { code: string; said: string | null } {
  const at = line.search(/\s*\/\/|\s*\/\*/)
  if (at < 0) return { code: line, said: null }
  const said = line
    .slice(at)
    .replace(/^\s*(?:\/\/|\/\*)\s*/, '')
    .replace(/\*\/\s*$/, '')
    .trim()
  return { code: line.slice(0, at).trim(), said: said.replace(ARROW, '').trim() }
}

function expectedOf(said: string | null, read: ReadText): Pick<Example, 'expected' | 'raises'> {
  if (said === null) return { expected: null, raises: null }
  const thrown = /^(?:throws?|rejects?)\b(?:\s+(?:an?\s+)?(?:new\s+)?([A-Z][\p{L}\p{N}]*)?)?/iu.exec(said)
  if (thrown) return { expected: null, raises: thrown[1] ?? 'Error' }
  const text = said.replace(/[.;,]$/, '')
  return { expected: isLiteral(text, read) ? text : null, raises: null }
}
