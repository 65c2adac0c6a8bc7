// A reply that goes on where the prompt stopped, in the head of a test, its body or an `assert` -> the same with what it lacks.
import type { TestTask } from '../../../core/model/target.js'
import { widthOf } from '../scan.js'
import type { ReadFacts } from './code-facts.js'
import { subjectOf } from './loose-tests.js'

const keyword =
  /^(?:assert|async|await|class|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|and|pass|print|raise|return|super|try|while|with|yield)\b/
const head = /^([\p{L}\p{N}_]*)[ \t]*\([^"'\n]{0,400}\)[ \t]*(?:->[^:\n]{1,100})?:[ \t]*(?:#.*)?$/u
const asserting = /^\s*(?:assert\b|self\.assert|with\s+(?:pytest\.raises|self\.assertRaises))/
const definition = /^(?:(?:async[ \t]+)?def|class)[ \t]+[\p{L}\p{N}_]|^@[\p{L}_]/u

/** The text with the head that its first lines lack; null where they lack none. */
export function completeHead(text: string, task: TestTask): string | null {
  const at = text.search(/\S/)
  if (at < 0) return null
  const start = text.lastIndexOf('\n', at) + 1
  const before = text.slice(0, start)
  const rows = text.slice(start, start + 20_000).split('\n')
  const first = rows[0] ?? ''
  const next = rows.slice(1).find(row => row.trim() !== '')
  const subject = subjectOf(task)
  const opened =
    next !== undefined && widthOf(next) > widthOf(first) ? openHead(first.trim(), next, subject) : null
  if (opened !== null) return before + opened + text.slice(start + first.length)
  if (!isBody(rows)) return null
  const self = /^\s*self\./.test(rows.find(row => asserting.test(row)) ?? '') ? 'self' : ''
  return `${before}def test_${subject}(${self}):\n${text.slice(start)}`
}

function openHead(first: string, next: string, subject: string): string | null {
  const found = head.exec(first)
  if (!found || keyword.test(first)) return null
  const name = found[1] ?? ''
  const rest = first.slice(name.length)
  if (/^\s*(?:async\s+)?def\s/.test(next) || /TestCase\)\s*:/.test(rest))
    return `class ${name || 'Tests'}${rest}`
  if (/^test/i.test(name)) return `def ${name}${rest}`
  return `def test_${name === '' ? subject : name.replace(/^_+/, '')}${rest}`
}

/** Indented lines that assert something before the first definition that stands further left. */
function isBody(rows: string[]): boolean {
  const width = widthOf(rows[0] ?? '')
  if (width === 0 || /^def\b/.test((rows[0] ?? '').trim())) return false
  const end = rows.findIndex(row => row.trim() !== '' && widthOf(row) < width)
  return (
    end >= 0 &&
    rows.slice(0, end).some(row => asserting.test(row)) &&
    definition.test((rows[end] ?? '').trim())
  )
}

const statement =
  /^(?:assert|async|class|def|del|for|from|global|if|import|pass|raise|return|try|while|with|@|#|['"])/

/** Calls that only print what they are given, or assert it themselves. */
const notAsserted = /^(?:print|self\.\w+|assert\w+|pytest\.\w+)\s*\(/

/** The text of a reply that goes on behind `assert` with that word; null when it does not look like one. */
export function completeAssert(text: string, task: TestTask, facts: ReadFacts): string | null {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  if (line === '' || line.length > 2000 || statement.test(line) || /^[\p{L}\p{N}_]+\s*=[^=]/u.test(line))
    return null
  const completed = facts(`assert ${line}`)
  if (!completed.sound || !completed.uses.has(task.access.symbol) || notAsserted.test(line)) return null
  const at = text.search(/\S/)
  return `${text.slice(0, at).replace(/[ \t]+$/, '')}assert ${text.slice(at)}`
}

const listed =
  /^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:assert\b|self\.assert)[^`\n]*)`{0,2}[ \t]*$/gm

/** The text with `1. assert ...` and its like as plain lines. */
export const withoutBullets = (text: string): string => text.replace(listed, '$1')
