// TypeScript text -> the same with types unchecked: its first line makes room for the word that says so.
import { walk, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { lacksEnd } from './flatten.js'

const WORD = '// @ts-nocheck'
const MODULE = /^(?:import|export)_statement$/

/** True where the end of the first line is part of a value. */
function isInside(at: number, root: Syntax): boolean {
  for (const node of walk(root, each => each.start < at && each.end > at))
    if (node.start < at && node.end > at && /^(?:string|template_string|jsx_text|regex)$/.test(node.type))
      return true
  return false
}

/** The first line as it can stand before the second: with its semicolon, and without a comment that ends with it. */
function joinable(first: string, root: Syntax): string {
  let line = first
  let ended = false
  for (const node of walk(root, each => each.start < first.length)) {
    if (node.start >= first.length || node.end > first.length) continue
    if (node.type === 'comment' && root.source.startsWith('//', node.start)) line = line.slice(0, node.start)
    const ends = lacksEnd(node) || MODULE.test(node.type)
    ended ||= ends && root.source.charAt(node.end - 1) !== ';' && after(node, first).trim() === ''
  }
  return `${line.trimEnd()}${ended ? ';' : ''} `
}

const after = (node: Syntax, first: string) => first.slice(node.end).replace(/\/\/.*|\/\*.*?\*\//g, '')

/**
 * The text with `@ts-nocheck` on its first line. What stood there goes to the head of the second, all other lines stay;
 * a text whose first line cannot move comes back as it is.
 */
export function unchecked(text: string, read: ReadText): string {
  const end = text.indexOf('\n')
  if (end < 0) return `${WORD}\n${text}`
  const first = text.slice(0, end)
  const plain = first.replace(/^\uFEFF/, '').trim()
  if (plain === '') return `${WORD}${text.slice(end)}`
  if (plain.startsWith('//') && !plain.startsWith('///')) return `${WORD} ${plain}${text.slice(end)}`
  if (plain.startsWith('#!')) return text
  const root = read(text)
  if (isInside(end, root)) return text
  return `${WORD}\n${joinable(first.replace(/^\uFEFF/, ' '), root)}${text.slice(end + 1)}`
}
