// How a project writes its tests (quotes, semicolons, indentation, commas, the word for a test) -> new code written so.
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { ReadText } from './grammar.js'
import { reindent, stepOf } from './indent.js'
import { applyEdits, type Edit } from '../shared/edits.js'
import { addSemicolons, dropSemicolons, endings, isOpen, lastStatementsOf } from './semicolons.js'

/** Null where a text does not show it. `commas`: after the last of several lines, in literals and in calls. */
export interface CodeStyle {
  quote: "'" | '"' | null
  semicolons: boolean | null
  step: string | null
  word: 'test' | 'it' | null
  commas: { literals: boolean | null; calls: boolean | null }
}

const literals = new Set(['object', 'array', 'object_pattern', 'array_pattern', 'named_imports'])
const calls = new Set(['arguments', 'formal_parameters'])

/** A literal; the grammar calls the word for its type the same. */
const isText = (node: Syntax) => node.named && node.type === 'string' && node.parent?.type !== 'jsx_attribute'

/** What most of a text shows. */
export function detectCodeStyle(text: string, read: ReadText): CodeStyle {
  const tree = read(text)
  const votes = { single: 0, double: 0, with: 0, without: 0, test: 0, it: 0 }
  const commas = { literals: 0, calls: 0 }
  for (const node of walk(tree, isOpen)) {
    if (isText(node)) {
      const body = text.slice(node.start + 1, node.end - 1)
      if (!/['"]/.test(body)) votes[text[node.start] === '"' ? 'double' : 'single'] += 1
    }
    if (endings.has(node.type) && lastStatementsOf(node))
      votes[text[node.end - 1] === ';' ? 'with' : 'without'] += 1
    if (node.type === 'call_expression') {
      const called = fieldOf(node, 'function')
      const word = called ? /^(test|it)\b/.exec(called.text)?.[1] : undefined
      if (word === 'test' || word === 'it') votes[word] += 1
    }
    const list = literals.has(node.type) ? 'literals' : calls.has(node.type) ? 'calls' : null
    const last = list && lastOfLines(node)
    if (list && last) commas[list] += last.comma ? 1 : -1
  }
  const better = (a: number, b: number) => (a === b ? null : a > b)
  const single = better(votes.single, votes.double)
  const word = votes.test > 0 && votes.it === 0 ? 'test' : votes.it > 0 && votes.test === 0 ? 'it' : null
  return {
    quote: single === null ? null : single ? "'" : '"',
    semicolons: better(votes.with, votes.without),
    step: stepOf(text),
    word,
    commas: { literals: better(commas.literals, 0), calls: better(commas.calls, 0) },
  }
}

/** The last element of a list whose closing bracket stands on a line of its own, and its comma. */
function lastOfLines(list: Syntax): { end: number; comma: Syntax | null; element: Syntax } | null {
  const close = list.children.at(-1)
  const parts = list.children.slice(1, -1).filter(node => node.type !== 'comment')
  const last = parts.at(-1)
  if (!close || !last || last.endLine === close.line || close.end === close.start) return null
  const comma = last.type === ',' ? last : null
  const element = comma ? parts.at(-2) : last
  if (!element || element.type === ',') return null
  return { end: element.end, comma, element }
}

/** Takes from `other` what this habit does not show. */
export function orElse(codeStyle: CodeStyle, other: CodeStyle): CodeStyle {
  return {
    quote: codeStyle.quote ?? other.quote,
    semicolons: codeStyle.semicolons ?? other.semicolons,
    step: codeStyle.step ?? other.step,
    word: codeStyle.word ?? other.word,
    commas: {
      literals: codeStyle.commas.literals ?? other.commas.literals,
      calls: codeStyle.commas.calls ?? other.commas.calls,
    },
  }
}

/** `text`, a whole number of statements, written by habit behind `margin`; its code is the same afterwards. */
export function applyCodeStyle(text: string, codeStyle: CodeStyle, read: ReadText, margin = ''): string {
  const before = read(text)
  if (before.broken) return text
  let out = applyEdits(text, [...swapQuotes(before, codeStyle), ...settleCommas(before, codeStyle)])
  if (codeStyle.semicolons !== null)
    out = applyEdits(out, (codeStyle.semicolons ? addSemicolons : dropSemicolons)(read(out), out))
  if (shapeOf(read(out)) !== shapeOf(before)) out = text
  return reindent(out, margin, codeStyle.step ?? stepOf(text) ?? '  ', read)
}

function swapQuotes(tree: Syntax, { quote }: CodeStyle): Edit[] {
  const edits: Edit[] = []
  for (const node of quote === null ? [] : walk(tree, isOpen)) {
    if (!isText(node)) continue
    const old = tree.source[node.start]
    const body = tree.source.slice(node.start + 1, node.end - 1)
    if (quote === null || old === quote || body.includes(quote)) continue
    const bare = body.replace(/\\([\s\S])/g, (all, one: string) => (one === old ? one : all))
    edits.push({ start: node.start, end: node.end, text: quote + bare + quote })
  }
  return edits
}

function settleCommas(tree: Syntax, { commas }: CodeStyle): Edit[] {
  const edits: Edit[] = []
  for (const node of walk(tree, isOpen)) {
    const wanted = literals.has(node.type) ? commas.literals : calls.has(node.type) ? commas.calls : null
    if (wanted === null) continue
    const last = lastOfLines(node)
    if (!last || (last.comma !== null) === wanted) continue
    if (last.comma) edits.push({ start: last.comma.start, end: last.comma.end, text: '' })
    else if (
      !/^rest_pattern$/.test(last.element.type) &&
      fieldOf(last.element, 'pattern')?.type !== 'rest_pattern'
    )
      edits.push({ start: last.end, end: last.end, text: ',' })
  }
  return edits.filter(edit => edit.text !== '' || tree.source[edit.start] === ',')
}

/** The code of a text without what habit may change: equal for equal code. */
export function shapeOf(tree: Syntax): string {
  const parts: string[] = []
  const enter = (node: Syntax) => !['string', 'template_string', 'regex'].includes(node.type)
  for (const node of walk(tree, enter)) {
    if (node.type === 'comment' || node.type === ';' || isLastComma(node)) continue
    if (isText(node)) parts.push(`s${plain(node)}`)
    else if (node.children.length === 0 || !enter(node)) parts.push(`t${node.text}`)
    else if (node.named) parts.push(`n${node.type} ${String(namedOf(node).length)}`)
  }
  return parts.join('\0')
}

const plain = (node: Syntax) => node.source.slice(node.start + 1, node.end - 1).replace(/\\(['"])/g, '$1')

function isLastComma(node: Syntax): boolean {
  if (node.type !== ',' || !node.parent) return false
  const list = node.parent
  if (!literals.has(list.type) && !calls.has(list.type)) return false
  const parts = list.children.slice(1, -1).filter(child => child.type !== 'comment')
  return parts.at(-1) === node && parts.at(-2)?.type !== ',' && parts.length > 1
}
