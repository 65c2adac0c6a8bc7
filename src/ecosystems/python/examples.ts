// The text of a docstring -> the examples in it: doctests, and lines such as `f(1) == 2` or `f(1) -> 2`.
import type { Example } from '../../core/model/target.js'
import { dedentedDoc, distinctExamples, linesOfDoc, writtenIn } from '../shared/docs.js'
import { identifiersIn } from '../shared/functions.js'
import { fieldOf, type ReadText } from '../shared/syntax.js'
import { expressionIn, literalValue } from './values.js'

/** Removes the common indentation, as `inspect.cleandoc` does. */
export const cleanDocstring = (text: string): string => dedentedDoc(text.replaceAll('\t', '        '))

/**
 * The examples of the function with the simple name `name`: only single expressions that need no earlier line.
 * `expected` is null when no exact value is given.
 */
export function examplesOf(docstring: string, name: string, read: ReadText): Example[] {
  if (!docstring.includes(name) || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return []
  const lines = linesOfDoc(docstring)
  return distinctExamples([...doctests(lines, name, read), ...writtenExamples(lines, name, read)])
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

function raisedIn([first = '', ...rest]: string[]): string | null {
  if (!/^Traceback \(/.test(first)) return null
  const last = rest.findLast(line => /^[\p{L}_][\p{L}\p{N}_.]*(?::|$)/u.test(line))
  return last?.split(':')[0] ?? 'Exception'
}

function expectedIn({ output, directives }: Block): string | null {
  const text = output.join('\n')
  const isExact = !/ELLIPSIS|NORMALIZE_WHITESPACE/.test(directives) && !text.includes('...')
  return output.length > 0 && isExact ? text : null
}

function doctests(lines: string[], name: string, read: ReadText): Example[] {
  const assigned = new Set<string>()
  return blocksOf(lines).flatMap((block): Example[] => {
    const code = block.code.replace(/\s*#\s*doctest:.*$/, '').trimEnd()
    const names = identifiersIn(read(code))
    const call = expressionIn(code, read)
    if (!call) for (const each of names) assigned.add(each)
    if (!call || !names.has(name) || names.has('print') || /\+SKIP/.test(block.directives)) return []
    if ([...names].some(used => used !== name && assigned.has(used))) return []
    const raises = raisedIn(block.output)
    return [{ call: call.text, expected: raises ? null : expectedIn(block), raises }]
  })
}

function writtenExamples(lines: string[], name: string, read: ReadText): Example[] {
  const called = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\(`, 'u')
  return lines.flatMap((line): Example[] => {
    const isText = line.length <= 300 && !/^\s*(?:>>>|\.\.\.)/.test(line)
    const found = isText ? writtenIn(line, called) : null
    if (!found || !isLiteral(found.expected, read)) return []
    const list = fieldOf(expressionIn(found.call, read) ?? read(''), 'arguments')
    const values = list?.text.slice(1, -1).replace(/\b[\p{L}\p{N}_]+=(?!=)/gu, '')
    return values !== undefined && isLiteral(`[${values}]`, read) ? [{ ...found, raises: null }] : []
  })
}

function isLiteral(text: string, read: ReadText): boolean {
  const node = expressionIn(text, read)
  return node !== null && literalValue(node) !== null
}
