// A project's style of Python tests (quotes, annotations, one name per import, line length) -> new tests in that style.
import type { Candidate } from '../../../core/model/candidate.js'
import { splitId, type TestFile } from '../../../core/model/target.js'
import { applyEdits, insertAt, replaceNode, type Edit } from '../../shared/edits.js'
import {
  fieldOf,
  fieldText,
  lineStart,
  marginOf,
  namedOf,
  walk,
  type ReadText,
  type Syntax,
} from '../../shared/syntax.js'
import type { ImportLayout } from '../imports.js'
import { wrapped } from './wrap.js'

export interface CodeStyle extends ImportLayout {
  /** Null when the texts do not show it. */
  quote: "'" | '"' | null
  /** True when tests have a return annotation: `-> None`. */
  typed: boolean
  /** Form of the tests' docstrings, on one line or with quotes on their own lines; null unless nearly all have one. */
  docstrings: 'line' | 'block' | null
  /** Maximum line length. */
  width: number
}

/** The default of black and ruff. */
const WIDTH = 88

/** The style of the file that is continued, or of a similar one. */
export function detectCodeStyle(
  { existing, like, formatting = {} }: TestFile,
  read: ReadText,
  candidates: readonly Candidate[] = [],
): CodeStyle {
  const trees = [existing, like].flatMap(text => (text === null ? [] : [read(text.replaceAll('\r\n', '\n'))]))
  const shown = <T>(ask: (tree: Syntax) => T | null): T | null =>
    trees.reduce<T | null>((found, tree) => found ?? ask(tree), null)
  return {
    quote: shown(quoteOf) ?? formatting.quote ?? null,
    typed: shown(saysNone) ?? false,
    docstrings: shown(docstringsOf),
    single: formatting.singleImports ?? shown(hasSingleNames) ?? false,
    apart: formatting.apartImports ?? false,
    own: new Set(
      candidates.flatMap(({ target }) =>
        splitId(target)
          .file.replace(/\.pyi?$/, '')
          .split('/'),
      ),
    ),
    width: formatting.columns ?? WIDTH,
  }
}

/** Decided by strings that could be in either quotes. */
function quoteOf(tree: Syntax): CodeStyle['quote'] {
  let double = 0
  for (const node of strings(tree)) {
    const body = bodyOf(node)
    if (body !== null && !/['"\\]/.test(body.text)) double += body.quote === '"' ? 1 : -1
  }
  return double === 0 ? null : double > 0 ? '"' : "'"
}

function saysNone(tree: Syntax): boolean | null {
  const tests = [...walk(tree)].filter(isTest)
  const typed = tests.filter(test => fieldOf(test, 'return_type') !== null)
  return tests.length === 0 ? null : typed.length * 2 > tests.length
}

/** The share of tests that must have what the project is assumed to require. */
const NEARLY = 0.9

function docstringsOf(tree: Syntax): CodeStyle['docstrings'] {
  const tests = [...walk(tree)].filter(isTest)
  const texts = tests.flatMap(test => docstringOf(test)?.text ?? [])
  if (tests.length < 2 || texts.length < tests.length * NEARLY) return null
  const blocks = texts.filter(text => /^[a-zA-Z]?(?:"""|''')\s*\n/.test(text))
  return blocks.length * 2 > texts.length ? 'block' : 'line'
}

function docstringOf(test: Syntax): Syntax | null {
  const [first] = namedOf(fieldOf(test, 'body') ?? test)
  const text = first?.type === 'expression_statement' ? namedOf(first)[0] : null
  return text?.type === 'string' ? text : null
}

const isTest = (node: Syntax): boolean =>
  node.type === 'function_definition' && /^test/.test(fieldText(node, 'name'))

/** Null when no module provides more than one name. */
function hasSingleNames(tree: Syntax): boolean | null {
  const counts = new Map<string, number[]>()
  for (const node of namedOf(tree)) {
    if (node.type !== 'import_from_statement') continue
    const module = fieldText(node, 'module_name')
    const names = node.children.filter(({ field }) => field === 'name').length
    counts.set(module, [...(counts.get(module) ?? []), names])
  }
  const all = [...counts.values()]
  if (all.some(names => names.some(count => count > 1))) return false
  return all.some(names => names.length > 1) ? true : null
}

/** Strings that are not part of other strings. */
const strings = (tree: Syntax): Syntax[] =>
  [...walk(tree, node => node.type !== 'string')].filter(node => node.named && node.type === 'string')

/** The content of a string in plain quotes; null for a triple-quoted one. */
function bodyOf({ text }: Syntax): { prefix: string; quote: string; text: string } | null {
  const [, prefix = '', quote = '', body = ''] = /^([A-Za-z]*)(['"])(?!\2\2)([\s\S]*)\2$/.exec(text) ?? []
  return quote === '' ? null : { prefix, quote, text: body }
}

/** A candidate in the style, with equivalent code; inside a class it will be indented further. */
export function inStyle(candidate: Candidate, style: CodeStyle, read: ReadText): Candidate {
  const margin = candidate.container ? 4 : 0
  const lay = (text: string, columns: number): string => styled(text, style, read, columns)
  return {
    ...candidate,
    code: lay(candidate.code, margin),
    helpers: candidate.helpers.map(helper => lay(helper, 0)),
    container: candidate.container && {
      ...candidate.container,
      members: candidate.container.members.map(member => lay(member, margin)),
    },
  }
}

/** Complete statements in the style; they will be indented by `margin` columns later. */
export function styled(text: string, style: CodeStyle, read: ReadText, margin = 0): string {
  const tree = read(text)
  if (tree.broken) return text
  const out = applyEdits(text, [
    ...quoteEdits(tree, style),
    ...(style.typed ? noneEdits(tree) : []),
    ...(style.docstrings ? docstringEdits(tree, style.docstrings) : []),
  ])
  return wrapped(out, style.width - margin, read)
}

function quoteEdits(tree: Syntax, { quote }: CodeStyle): Edit[] {
  if (quote === null) return []
  return strings(tree).flatMap(node => {
    const body = bodyOf(node)
    if (!body || body.quote === quote || body.text.includes(quote)) return []
    const isRaw = /r/i.test(body.prefix)
    const isFormat = /[ft]/i.test(body.prefix)
    if ((isRaw || isFormat) && /['"\\]/.test(body.text)) return []
    const bare = body.text.replace(/\\([\s\S])/g, (all, sign: string) => (sign === body.quote ? sign : all))
    return [replaceNode(node, body.prefix + quote + bare + quote)]
  })
}

function noneEdits(tree: Syntax): Edit[] {
  return [...walk(tree)].filter(isTest).flatMap(test => {
    const parameters = fieldOf(test, 'parameters')
    return parameters && !fieldOf(test, 'return_type') ? [insertAt(parameters.end, ' -> None')] : []
  })
}

/** Adds the name of the test as a sentence. */
function docstringEdits(tree: Syntax, form: 'line' | 'block'): Edit[] {
  return [...walk(tree)].filter(isTest).flatMap(test => {
    const body = fieldOf(test, 'body')
    if (!body || body.line === test.line || docstringOf(test)) return []
    const words = fieldText(test, 'name')
      .replace(/^test_*/, '')
      .replace(/_+/g, ' ')
    const sentence = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
    const head = lineStart(tree.source, body.start)
    const margin = marginOf(body)
    const gap = form === 'block' ? `\n${margin}` : ''
    const place = lineAfter(test, fieldOf(test, 'parameters') ?? test) ?? head
    return words === '' ? [] : [insertAt(place, `${margin}"""${gap}${sentence}${gap}"""\n`)]
  })
}

/** The start of the line after a definition's head: in the grammar, comments come before the body. */
function lineAfter({ source }: Syntax, parameters: Syntax): number | null {
  const end = /^[^\n]*:[ \t]*(?:#[^\n]*)?\n/.exec(source.slice(parameters.end))
  return end ? parameters.end + end[0].length : null
}

const LITERAL = /^(?:identifier|integer|float|string|true|false|none|attribute)$/

/** A grown test without the values of its table that it no longer reads. */
export function withoutUnusedValues(code: string, read: ReadText): string {
  const tree = read(code)
  if (tree.broken) return code
  const count = new Map<string, number>()
  for (const { type, text } of walk(tree))
    if (type === 'identifier') count.set(text, (count.get(text) ?? 0) + 1)
  const edits = [...walk(tree)].flatMap(node => {
    if (node.type !== 'assignment' || node.parent?.type !== 'expression_statement') return []
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
    if (left?.type !== 'pattern_list' || right?.type !== 'expression_list') return []
    const [names, values] = [namedOf(left), namedOf(right)]
    const used = names.map(({ text }, at) => count.get(text) !== 1 || !LITERAL.test(values[at]?.type ?? ''))
    if (names.length !== values.length || used.every(Boolean) || !used.some(Boolean)) return []
    const keptNames = names.filter((_, at) => used[at]).map(({ text }) => text)
    const keptValues = values.filter((_, at) => used[at]).map(({ text }) => text)
    return [replaceNode(node, `${keptNames.join(', ')} = ${keptValues.join(', ')}`)]
  })
  return applyEdits(code, edits)
}
