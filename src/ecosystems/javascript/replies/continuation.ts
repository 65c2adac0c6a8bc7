// A reply that goes on where the prompt stopped (inside a title, a callback, an `expect`) -> the same with what it lacks.
import type { TestTask } from '../../../core/model/target.js'
import { scan } from './scan.js'
import { quoteString } from './text.js'

const opened =
  /^[ \t]*(['"`])(?:(?!\1)[^\\\n]|\\.){0,200}\1[ \t]*,[ \t]*(?:async[ \t]*)?(?:\(|function\b|[\p{L}_$]+[ \t]*=>)/u
const titled =
  /^[^'"`\n=;{}]{0,200}(['"`])[ \t]*,[ \t]*(?:async[ \t]*)?(?:\([^()\n]*\)[ \t]*=>|function\b|[\p{L}_$]+[ \t]*=>)/u
const statement =
  /^[ \t]*(?:[\p{L}_$][\p{L}\p{N}_$.]*[ \t]*[(=]|(?:import|export|const|let|var|function|class|async|await|return|if|for|while|try)\b|[/*}#@])/u
const claim = /^[ \t]*(?:await[ \t]+)?(?:expect|assert)\b/
const matched = /^[^\n]{1,400}?\)[ \t]*\.(?:not\.|resolves\.|rejects\.)*(?:to[A-Z]\w*|to\.)/

/** The text with what its first lines lack; null where they lack nothing. */
export function completeStart(text: string, task: TestTask): string | null {
  const at = text.search(/\S/)
  if (at < 0) return null
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const first = text.slice(start, end < 0 ? text.length : end)
  const before = text.slice(0, start)
  const rest = text.slice(start)
  const word = /^\s*(?:describe|it|test)\b/m.test(
    rest.slice(first.length, first.length + 400).split(/\n\S/)[0] ?? '',
  )
    ? 'describe'
    : 'test'
  if (first.length > 1000) return null
  if (opened.test(first)) return `${before}${word}(${rest.trimStart()}`
  const mark = statement.test(first) ? null : titled.exec(first)?.[1]
  if (mark) return `${before}${word}(${mark}${rest.trimStart()}`
  if (matched.test(first) && !claim.test(first) && surplus(first))
    return `${before}expect(${rest.trimStart()}`
  return /^[ \t]/.test(first) ? inBody(before, rest, task) : null
}

/** One more closing bracket than there are opening ones. */
function surplus(row: string): boolean {
  let depth = 0
  for (const letter of row) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (depth < 0) return true
  }
  return false
}

/** Indented claims that a bracket at the left closes, with no head before it. */
function inBody(before: string, rest: string, task: TestTask): string | null {
  const close = /^[ \t]*\}\)/m.exec(rest.slice(0, 20_000))
  const body = close ? rest.slice(0, close.index) : ''
  if (!close || !body.split('\n').some(row => claim.test(row))) return null
  const read = scan(body)
  if (read.heads.length > 0 || read.open.length > 0 || read.inside) return null
  const title = quoteString(task.function.name.split('.').at(-1) ?? 'target')
  return `${before}test(${title}, ${/\bawait\b/.test(body) ? 'async ' : ''}() => {\n${rest}`
}

const listed = /^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:expect|assert)\b[^`\n]*)`{0,2}[ \t]*$/

/** The text with `1. expect(...)` and its like as plain lines, all else as it was. */
export function withoutBullets(text: string): string {
  return text
    .split('\n')
    .map(row => listed.exec(row)?.[1] ?? row)
    .join('\n')
}
