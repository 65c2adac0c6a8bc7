// The text of a docstring -> the examples in it: doctests, and lines such as `f(1) == 2` or `f(1) -> 2`.
import type { Example } from '../../core/model/code.js'
import { identifiersIn } from '../shared/functions.js'
import type { ReadText } from '../shared/syntax.js'
import { expressionIn, literalValue } from './values.js'

const MOST = 30
const LONGEST = 2000

/** Takes the common indentation away, as `inspect.cleandoc` does. */
export function cleanDocstring(text: string): string {
  const lines = text.replaceAll('\t', '        ').split('\n')
  const depths = lines.slice(1).flatMap(line => (line.trim() ? [line.length - line.trimStart().length] : []))
  const depth = depths.length > 0 ? depths.reduce((least, each) => Math.min(least, each)) : 0
  const [first = '', ...rest] = lines
  return [first.trim(), ...rest.map(line => line.slice(depth).trimEnd())].join('\n').trim()
}

interface Block {
  code: string
  output: string[]
  directives: string
}

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const line of lines) {
    const text = line.trim()
    const prompt = /^>>>(?: (.*))?$/.exec(text)
    const more = /^\.\.\.(?: (.*))?$/.exec(text)
    if (prompt) {
      const code = prompt[1] ?? ''
      open = { code, output: [], directives: /#\s*doctest:(.*)$/.exec(code)?.[1] ?? '' }
      blocks.push(open)
    } else if (open && more && open.output.length === 0) open.code += `\n${more[1] ?? ''}`
    else if (text === '') open = null
    else open?.output.push(text)
  }
  return blocks
}

function raisedIn(output: string[]): string | null {
  if (!/^Traceback \(/.test(output[0] ?? '')) return null
  const last = output
    .slice(1)
    .filter(line => /^[\p{L}_][\p{L}\p{N}_.]*(?::|$)/u.test(line))
    .at(-1)
  return last ? (last.split(':')[0] ?? null) : 'Exception'
}

function expectedIn(block: Block): string | null {
  if (block.output.length === 0 || /ELLIPSIS|NORMALIZE_WHITESPACE/.test(block.directives)) return null
  const text = block.output.join('\n')
  return text.includes('...') ? null : text
}

function doctests(lines: string[], name: string, read: ReadText): Example[] {
  const assigned = new Set<string>()
  const examples: Example[] = []
  for (const block of blocksOf(lines)) {
    const code = block.code.replace(/\s*#\s*doctest:.*$/, '').trimEnd()
    const root = read(code)
    const names = identifiersIn(root)
    const call = expressionIn(code, read)
    if (!call) for (const each of names) assigned.add(each)
    if (!call || !names.has(name) || /\+SKIP/.test(block.directives)) continue
    if (names.has('print') || [...names].some(each => each !== name && assigned.has(each))) continue
    const raises = raisedIn(block.output)
    examples.push({
      call: call.text,
      expected: raises ? null : expectedIn(block),
      raises,
    })
  }
  return examples
}

function isLiteral(text: string, read: ReadText): boolean {
  const node = expressionIn(text, read)
  return node !== null && literalValue(node) !== null
}

const sign =
  /^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|# ?[=-]>|(?:should )?(?:returns?|gives|yields|evaluates to)\b)\s*(\S.*)$/

function written(lines: string[], name: string, read: ReadText): Example[] {
  const examples: Example[] = []
  const called = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\(`, 'u')
  for (const line of lines) {
    if (line.length > 300 || /^\s*(?:>>>|\.\.\.)/.test(line)) continue
    const shape = sign.exec(line.slice(Math.max(0, line.search(called))))
    if (!shape || !called.test(line)) continue
    const [call, expected] = [(shape[1] ?? '').trim(), (shape[2] ?? '').replace(/[.;,]$/, '').trim()]
    const found = expressionIn(call, read)
    const args =
      found?.type === 'call' ? found.children.find(child => child.type === 'argument_list') : undefined
    const values = args
      ? call.slice(args.start + 1, args.end - 1).replace(/\b[\p{L}\p{N}_]+=(?!=)/gu, '')
      : null
    if (values !== null && isLiteral(`[${values}]`, read) && isLiteral(expected, read))
      examples.push({ call, expected, raises: null })
  }
  return examples
}

/**
 * The examples of the function with the simple name `name`: only single expressions that need no earlier line.
 * `expected` is null where nothing exact was said.
 */
export function examplesOf(docstring: string, name: string, read: ReadText): Example[] {
  if (!docstring.includes(name) || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return []
  const lines = docstring.split('\n').slice(0, LONGEST)
  const seen = new Set<string>()
  return [...doctests(lines, name, read), ...written(lines, name, read)]
    .filter(({ call }) => call.length <= LONGEST && !seen.has(call) && seen.add(call))
    .slice(0, MOST)
}
