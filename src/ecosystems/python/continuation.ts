// A reply that goes on where the prompt stopped, inside the head of a test or its body -> the same with that head.
import type { TestTask } from '../../core/model/target.js'
import { widthOf } from './scan.js'

const keyword =
  /^(?:assert|async|await|class|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|and|pass|print|raise|return|super|try|while|with|yield)\b/
const head = /^([\p{L}\p{N}_]*)[ \t]*\([^"'\n]{0,400}\)[ \t]*(?:->[^:\n]{1,100})?:[ \t]*(?:#.*)?$/u
const claims = /^\s*(?:assert\b|self\.assert|with\s+(?:pytest\.raises|self\.assertRaises))/
const definition = /^(?:(?:async[ \t]+)?def|class)[ \t]+[\p{L}\p{N}_]|^@[\p{L}_]/u

/** The text with the head that its first lines lack; null where they lack none. `row` counts the lines put in. */
export function completeHead(text: string, task: TestTask): string | null {
  const at = text.search(/\S/)
  if (at < 0) return null
  const start = text.lastIndexOf('\n', at) + 1
  const before = text.slice(0, start)
  const rows = text.slice(start, start + 20_000).split('\n')
  const first = rows[0] ?? ''
  const next = rows.slice(1).find(row => row.trim() !== '')
  const words = subjectOf(task)
  const opened =
    next !== undefined && widthOf(next) > widthOf(first) ? openHead(first.trim(), next, words) : null
  if (opened !== null) return before + opened + text.slice(start + first.length)
  return isBody(rows)
    ? `${before}def test_${words}(${usesSelf(rows) ? 'self' : ''}):\n${text.slice(start)}`
    : null
}

function openHead(first: string, next: string, subject: string): string | null {
  const found = head.exec(first)
  if (!found || keyword.test(first)) return null
  const name = found[1] ?? ''
  const rest = first.slice(name.length)
  if (/^\s*(?:async\s+)?def\s/.test(next) || /TestCase\)\s*:/.test(rest))
    return `class ${name === '' ? 'Tests' : name}${rest}`
  if (/^test/i.test(name)) return `def ${name}${rest}`
  return `def test_${name === '' ? subject : name.replace(/^_+/, '')}${rest}`
}

/** Indented lines that claim something before the first definition that stands further left. */
function isBody(rows: string[]): boolean {
  const width = widthOf(rows[0] ?? '')
  if (width === 0 || keyword.exec((rows[0] ?? '').trim())?.[0] === 'def') return false
  const end = rows.findIndex(row => row.trim() !== '' && widthOf(row) < width)
  if (end < 0 || !rows.slice(0, end).some(row => claims.test(row))) return false
  return definition.test((rows[end] ?? '').trim())
}

function usesSelf(rows: string[]): boolean {
  return /^\s*self\./.test(rows.find(row => claims.test(row)) ?? '')
}

function subjectOf(task: TestTask): string {
  return (task.target.name.split('.').at(-1) ?? '').replace(/^_+|_+$/g, '') || 'target'
}
