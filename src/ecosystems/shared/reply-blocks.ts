// A model's reply -> the texts in it that may be code, in reading order: fences, the text around them, JSON fields.
import { addedText, isDiff, yamlFields } from './reply-text.js'

/** A text of a reply, with LF line ends; tabs are kept. */
export interface Block {
  text: string
  /** The language of the fence, in lower case: `python`, `json`; null without one. */
  language: string | null
  source: 'fence' | 'prose' | 'field'
  /** False when the reply ends inside the block, so that its last piece may be cut off. */
  closed: boolean
}

/** Blocks of a reply in reading order; blank ones are left out. Linear in the length of the text. */
export function readBlocks(reply: string): Block[] {
  const text = normalise(reply)
  const fields = readFields(text)
  if (fields.length > 0) return fields
  return splitFences(text).blocks.flatMap(found => {
    const block = withoutDiff(found)
    const mayBeYaml = block.source === 'prose' || /^ya?ml$/.test(block.language ?? '')
    const documents = mayBeYaml ? yamlFields(block.text) : []
    if (documents.length > 0)
      return documents.map((field, at): Block => {
        const closed = block.closed || at < documents.length - 1
        return { text: field, language: null, source: 'field', closed }
      })
    const mayBeJson = block.source === 'fence' && /^(?:json.*)?$/.test(block.language ?? '')
    const inner = mayBeJson ? readFields(block.text) : []
    return inner.length > 0 ? inner : [block]
  })
}

/** Replaces a diff by the text that it adds; other blocks stay as they are. */
function withoutDiff(block: Block): Block {
  const isNamed = /^(?:diff|patch)$/.test(block.language ?? '')
  return isNamed || isDiff(block.text) ? { ...block, text: addedText(block.text), language: null } : block
}

/** The reply as one text with its fence lines blanked, for fences in the wrong places. */
export function withoutFences(reply: string): Block {
  const whole = normalise(reply)
  const rows = whole.split('\n')
  const isFence = (row: string) => openingOf(row) !== null
  const text = rows.map(row => (isFence(row) ? '' : row)).join('\n')
  const last = rows.findLast(row => row.trim() !== '') ?? ''
  const closed = !splitFences(whole).isOpen && (isFence(last) || !rows.some(isFence))
  return { text, language: null, source: 'prose', closed }
}

/**
 * Everything after the first fence line as one text, for fences inside strings: up to the last fence line, or to the
 * end for a reply that may be cut off. Empty when there are no other fence lines in between.
 */
export function outerFences(reply: string): Block[] {
  const rows = normalise(reply).split('\n')
  const fences = rows.flatMap((row, at) => (openingOf(row) ? [at] : []))
  const [first = 0, second = 0] = fences
  const last = fences.at(-1) ?? 0
  const opening = openingOf(rows[first] ?? '')
  if (!opening || fences.length < 3) return []
  const block = (end: number, closed: boolean): Block => {
    const text = unindent(rows.slice(first + 1, end), opening.indent).join('\n')
    return { text, language: opening.language, source: 'fence', closed }
  }
  const isClosed = last > second && closes(rows[last] ?? '', opening)
  return [...(isClosed ? [block(last, true)] : []), block(rows.length, false)]
}

/** LF line ends, no byte order mark. */
export function normalise(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return plain.startsWith('\ufeff') ? plain.slice(1) : plain
}

interface Fence {
  indent: number
  mark: string
  language: string | null
}

/** A regex match over megabytes of backticks would overflow the stack; no fence line is longer than this. */
const LONGEST_LINE = 2000

function openingOf(row: string): Fence | null {
  const place = row.length > LONGEST_LINE ? -1 : row.search(/[`~]{3}/)
  if (place < 0 || place > 40) return null
  const match = /^([ \t]*)(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^`\n]*)$/.exec(row)
  if (!match) return null
  const [, indent = '', mark = '', rest = ''] = match
  return { indent: indent.length, mark, language: /^[\w+#.-]+/.exec(rest)?.[0].toLowerCase() ?? null }
}

/** A fence of the same kind, not indented further: with a language it opens a new block, else it closes this one. */
function nextFence(row: string, { indent, mark }: Fence): Fence | null {
  const found = openingOf(row)
  return found && found.mark[0] === mark[0] && found.indent <= indent + 3 ? found : null
}

function closes(row: string, fence: Fence): boolean {
  const found = nextFence(row, fence)
  return found !== null && found.language === null && found.mark.length >= fence.mark.length
}

/** The code before a fence that closes on the same line, as in `    assert f(1) == 2````; null for any other line. */
function codeBeforeClose(row: string, { mark }: Fence): string | null {
  const code = row.endsWith(mark) ? row.slice(0, -mark.length) : ''
  return code.trim() !== '' && !code.includes(mark[0] ?? '`') ? code : null
}

/** Fences and the text between them; `isOpen` says that the last fence is not closed. */
function splitFences(text: string): { blocks: Block[]; isOpen: boolean } {
  const blocks: Block[] = []
  let fence: Fence | null = null
  let rows: string[] = []
  const flush = (closed: boolean) => {
    const body = unindent(rows, fence?.indent ?? 0).join('\n')
    const source = fence ? 'fence' : 'prose'
    if (body.trim() !== '') blocks.push({ text: body, language: fence?.language ?? null, source, closed })
    rows = []
  }
  for (const row of text.split('\n')) {
    const code = fence ? codeBeforeClose(row, fence) : null
    const found: Fence | null = fence ? nextFence(row, fence) : openingOf(row)
    const opens: boolean = found !== null && (fence === null || found.language !== null)
    if (code !== null) rows.push(code)
    if (code !== null || opens || (fence && closes(row, fence))) {
      flush(true)
      fence = opens ? found : null
    } else rows.push(row)
  }
  const last = rows.at(-1)?.trim() ?? ''
  // The reply is cut off inside the closing fence.
  const isClosing =
    fence !== null && last !== '' && last.length < fence.mark.length && fence.mark.startsWith(last)
  if (isClosing) rows.pop()
  flush(fence === null || isClosing)
  return { blocks, isOpen: fence !== null }
}

function unindent(rows: string[], width: number): string[] {
  if (width === 0) return rows
  return rows.map(row => row.slice(Math.min(width, row.length - row.trimStart().length)))
}

/** Texts of code-like fields when the text is JSON, complete or cut off; none when it is not. */
function readFields(text: string): Block[] {
  const start = jsonStart(text)
  if (start < 0) return []
  const body = text.slice(start).trimEnd()
  const parsed = parseJson(body)
  const { texts, closed } =
    parsed === undefined ? tornFields(body) : { texts: fieldTexts(parsed), closed: true }
  return texts.flatMap((field, at) => {
    const isWhole = closed || at < texts.length - 1
    const { blocks } = splitFences(normalise(field))
    return blocks.map(block => ({ ...block, source: 'field' as const, closed: block.closed && isWhole }))
  })
}

function jsonStart(text: string): number {
  const first = text.search(/\S/)
  if (first < 0 || /^[{[]\s*[{"[]/.test(text.slice(first, first + 2000))) return first
  return text.includes('```') || text.includes('~~~') ? -1 : text.search(/^\{\s{0,20}"\w{1,40}"\s{0,20}:/m)
}

/** The JSON value of the text, or of the part up to its last closing bracket. */
function parseJson(body: string): unknown {
  const end = Math.max(body.lastIndexOf('}'), body.lastIndexOf(']')) + 1
  for (const text of end > 0 && end < body.length ? [body, body.slice(0, end)] : [body]) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      continue
    }
  }
  return undefined
}

const fieldName =
  /^(content|code|tests?|test_?(code|file|suite|cases?)|source|text|file|body|answer|output|completion)$/i
const DEEPEST = 12

function fieldTexts(value: unknown): string[] {
  const named: string[] = []
  const others: string[] = []
  const walk = (item: unknown, key: string, depth: number) => {
    if (typeof item === 'string') {
      if (fieldName.test(key)) named.push(item)
      else if (item.includes('\n')) others.push(item)
    } else if (typeof item === 'object' && item !== null && depth < DEEPEST)
      for (const [name, inner] of Object.entries(item))
        walk(inner, Array.isArray(item) ? key : name, depth + 1)
  }
  walk(value, '', 0)
  return named.some(text => text.trim() !== '') ? named : others
}

const field = /"(\w{1,40})"\s{0,20}:\s{0,20}"([^"\\]*(?:\\[^][^"\\]*)*)(\\?"?)/g

/** For JSON that does not parse, usually because it was cut off: reads strings of code-like fields one by one. */
function tornFields(body: string): { texts: string[]; closed: boolean } {
  const found = [...body.matchAll(field)].filter(([, name = '']) => fieldName.test(name))
  return {
    texts: found.map(([, , text = '']) => unescape(text)),
    closed: (found.at(-1)?.[3] ?? '"') === '"',
  }
}

const escapes: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  '\\': '\\',
  '/': '/',
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (whole: string, code?: string, letter = '') =>
    code === undefined ? (escapes[letter] ?? whole) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
