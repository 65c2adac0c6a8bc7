// A reply that goes on where the prompt stopped (inside a title, a callback, an `expect`) -> the same with what it lacks.
import type { TestTask } from '../../../core/model/target.js'
import { lastOf } from '../../shared/code-facts.js'
import { scan } from './scan.js'
import { quoteString } from './text.js'

const opened =
  /^[ \t]*(['"`])(?:(?!\1)[^\\\n]|\\.){0,200}\1[ \t]*,[ \t]*(?:async[ \t]*)?(?:\(|function\b|[\p{L}_$]+[ \t]*=>)/u
const titled =
  /^[^'"`\n=;{}]{0,200}(['"`])[ \t]*,[ \t]*(?:async[ \t]*)?(?:\([^()\n]*\)[ \t]*=>|function\b|[\p{L}_$]+[ \t]*=>)/u
const statement =
  /^[ \t]*(?:[\p{L}_$][\p{L}\p{N}_$.]*[ \t]*[(=]|(?:import|export|const|let|var|function|class|async|await|return|if|for|while|try)\b|[/*}#@])/u
const asserting = /^[ \t]*(?:await[ \t]+)?(?:expect|assert)\b/
const matched = /^[^\n]{1,400}?\)[ \t]*\.(?:not\.|resolves\.|rejects\.)*(?:to[A-Z]\w*|to\.)/

/** The text with what its first lines lack; null where they lack nothing. */
export function completeStart(text: string, task: TestTask): string | null {
  const at = text.search(/\S/)
  if (at < 0) return null
  const start = text.lastIndexOf('\n', at) + 1
  const before = text.slice(0, start)
  const rest = text.slice(start)
  const [first = ''] = rest.split('\n', 1)
  if (first.length > 1000) return null
  const inside = rest.slice(first.length, first.length + 400).split(/\n\S/)[0] ?? ''
  const word = /^\s*(?:describe|it|test)\b/m.test(inside) ? 'describe' : 'test'
  if (opened.test(first)) return `${before}${word}(${rest.trimStart()}`
  const mark = statement.test(first) ? null : titled.exec(first)?.[1]
  if (mark) return `${before}${word}(${mark}${rest.trimStart()}`
  if (matched.test(first) && !asserting.test(first) && closesMore(first))
    return `${before}expect(${rest.trimStart()}`
  const head = /^[ \t]/.test(first) ? headOfBody(rest, task) : null
  return head === null ? null : `${before}${head}\n${rest}`
}

/** A closing bracket stands before the opening one. */
function closesMore(row: string): boolean {
  let depth = 0
  for (const letter of row) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (depth < 0) return true
  }
  return false
}

/** The head of a test for indented assertions that a bracket at the left closes. */
function headOfBody(rest: string, task: TestTask): string | null {
  const end = rest.slice(0, 20_000).search(/^[ \t]*\}\)/m)
  const body = rest.slice(0, Math.max(0, end))
  if (!body.split('\n').some(row => asserting.test(row))) return null
  const { heads, open, inside } = scan(body)
  if (heads.length > 0 || open.length > 0 || inside) return null
  return `test(${quoteString(lastOf(task.function.name))}, ${/\bawait\b/.test(body) ? 'async ' : ''}() => {`
}

const listed = /^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:expect|assert)\b[^`\n]*)`{0,2}[ \t]*$/gm

/** The text with `1. expect(...)` and its like as plain lines. */
export const withoutBullets = (text: string): string => text.replace(listed, '$1')
