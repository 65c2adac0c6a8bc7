// A model's reply -> the texts in it that may be code, in reading order: fences, what stands around them, JSON fields.

/** One stretch of a reply. `text` has LF line ends; tabs are kept. */
export interface Block {
  text: string
  /** The fence's own word, lower case: `python`, `json`; null without one. */
  language: string | null
  source: 'fence' | 'prose' | 'field'
  /** False when the reply ends inside it, so that its last piece may be torn. */
  closed: boolean
}

const fieldName =
  /^(content|code|tests?|test_?(code|file|suite|cases?)|source|text|file|body|answer|output|completion)$/i
const deepest = 12
const longestFence = 2000

/** Blocks of a reply in reading order; blank ones are left out. Linear in the length of the text. */
export function readBlocks(reply: string): Block[] {
  const text = normalise(reply)
  const fields = readFields(text)
  if (fields.length > 0) return fields
  return splitFences(text).flatMap(block => {
    const inner = block.source === 'fence' && mayBeJson(block) ? readFields(block.text) : []
    return inner.length > 0 ? inner : [block]
  })
}

/** The reply as one text whose fence lines are blank, for fences that are set in the wrong places. */
export function withoutFences(reply: string): Block {
  const rows = normalise(reply).split('\n')
  const text = rows.map(row => (openingOf(row) ? '' : row)).join('\n')
  const last = rows.findLast(row => row.trim() !== '') ?? ''
  const closed = !endsInsideFence(rows) && (openingOf(last) !== null || !rows.some(row => openingOf(row)))
  return { text, language: null, source: 'prose', closed }
}

/**
 * Everything behind the first fence line as one text, for fences inside of strings: up to the last fence line, and to
 * the end for a reply that may be cut inside. Empty where no other fence line stands in between.
 */
export function outerFences(reply: string): Block[] {
  const rows = normalise(reply).split('\n')
  const fences = rows.flatMap((row, at) => (openingOf(row) ? [at] : []))
  const [first = 0, second = 0] = fences
  const opening = openingOf(rows[first] ?? '')
  if (!opening || fences.length < 3) return []
  const last = fences.at(-1) ?? first
  const upTo = (end: number) => unindent(rows.slice(first + 1, end), opening.indent).join('\n')
  const block = (text: string, closed: boolean): Block => ({
    text,
    language: opening.language,
    source: 'fence',
    closed,
  })
  const closed = last > second && closes(rows[last] ?? '', opening) ? [block(upTo(last), true)] : []
  return [...closed, block(upTo(rows.length), false)]
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

function openingOf(row: string): Fence | null {
  // No fence is that long, and a match over megabytes of backticks would run out of stack.
  if (row.length > longestFence) return null
  const mark = row.search(/[`~]{3}/)
  if (mark < 0 || mark > 40) return null
  const match = /^([ \t]*)(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^`\n]*)$/.exec(row)
  if (!match) return null
  const word = /^[\w+#.-]+/.exec(match[3] ?? '')?.[0]
  return { indent: (match[1] ?? '').length, mark: match[2] ?? '', language: word?.toLowerCase() ?? null }
}

function closes(row: string, fence: Fence): boolean {
  const found = openingOf(row)
  if (!found || found.mark[0] !== fence.mark[0] || found.language !== null) return false
  return found.mark.length >= fence.mark.length && found.indent <= fence.indent + 3
}

function reopens(row: string, fence: Fence): Fence | null {
  const found = openingOf(row)
  if (!found || found.language === null || found.mark[0] !== fence.mark[0]) return null
  return found.indent <= fence.indent + 3 ? found : null
}

/** `    assert f(1) == 2```` closes the fence behind the code. */
function closesBehind(row: string, fence: Fence): string | null {
  if (!row.endsWith(fence.mark)) return null
  const code = row.slice(0, row.length - fence.mark.length)
  return code.trim() !== '' && !code.includes(fence.mark[0] ?? '`') ? code : null
}

/** The reply ends inside the very line that closes the fence. */
function beginsToClose(row: string, fence: Fence): boolean {
  const mark = row.trim()
  return mark !== '' && mark.length < fence.mark.length && fence.mark.startsWith(mark)
}

function splitFences(text: string): Block[] {
  const blocks: Block[] = []
  let fence: Fence | null = null
  let rows: string[] = []
  const flush = (closed: boolean) => {
    const body = (fence ? unindent(rows, fence.indent) : rows).join('\n')
    const source = fence ? 'fence' : 'prose'
    if (body.trim() !== '') blocks.push({ text: body, language: fence?.language ?? null, source, closed })
    rows = []
  }
  for (const row of text.split('\n')) {
    const behind = fence ? closesBehind(row, fence) : null
    const next: Fence | null = fence ? reopens(row, fence) : openingOf(row)
    if (behind !== null) rows.push(behind)
    if (behind !== null || next || (fence && closes(row, fence))) {
      flush(true)
      fence = next
    } else rows.push(row)
  }
  const begun = fence !== null && beginsToClose(rows.at(-1) ?? '', fence)
  if (begun) rows.pop()
  flush(fence === null || begun)
  return blocks
}

function endsInsideFence(rows: string[]): boolean {
  let fence: Fence | null = null
  for (const row of rows) {
    if (!fence) fence = openingOf(row)
    else if (closesBehind(row, fence) !== null || closes(row, fence)) fence = null
    else fence = reopens(row, fence) ?? fence
  }
  return fence !== null
}

function unindent(rows: string[], width: number): string[] {
  if (width === 0) return rows
  return rows.map(row => row.slice(Math.min(width, row.length - row.trimStart().length)))
}

function mayBeJson(block: Block): boolean {
  return block.language === null || /^json/.test(block.language)
}

/** Texts of code-like fields when the text is JSON, whole or cut; none when it is not. */
function readFields(text: string): Block[] {
  const start = jsonStart(text)
  if (start < 0) return []
  const body = text.slice(start).trimEnd()
  const parsed = parseJson(body)
  const found = parsed === undefined ? tornFields(body) : { texts: fieldTexts(parsed), closed: true }
  return found.texts.flatMap((field, index) => {
    const last = index === found.texts.length - 1
    return splitFences(normalise(field)).map(block => ({
      ...block,
      source: 'field' as const,
      closed: block.closed && (found.closed || !last),
    }))
  })
}

function jsonStart(text: string): number {
  const first = text.search(/\S/)
  if (first < 0) return -1
  if (/^[{[]\s*[{"[]/.test(text.slice(first, first + 2000))) return first
  return text.includes('```') || text.includes('~~~') ? -1 : text.search(/^\{\s{0,20}"\w{1,40}"\s{0,20}:/m)
}

function parseJson(body: string): unknown {
  const end = Math.max(body.lastIndexOf('}'), body.lastIndexOf(']'))
  for (const text of end >= 0 && end + 1 < body.length ? [body, body.slice(0, end + 1)] : [body]) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      continue
    }
  }
  return undefined
}

function fieldTexts(value: unknown): string[] {
  const named: string[] = []
  const others: string[] = []
  const walk = (item: unknown, key: string, depth: number) => {
    if (depth > deepest || item === null) return
    if (typeof item === 'string') (fieldName.test(key) ? named : item.includes('\n') ? others : []).push(item)
    else if (Array.isArray(item)) for (const one of item) walk(one, key, depth + 1)
    else if (typeof item === 'object')
      for (const [name, one] of Object.entries(item)) walk(one, name, depth + 1)
  }
  walk(value, '', 0)
  return named.some(text => text.trim() !== '') ? named : others
}

/** JSON that does not parse, most often because it was cut: strings of code-like fields are read one by one. */
function tornFields(body: string): { texts: string[]; closed: boolean } {
  const texts: string[] = []
  let closed = true
  const opening = /"(\w{1,40})"\s{0,20}:\s{0,20}"/g
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    const start = opening.lastIndex
    const end = closingQuote(body, start)
    if (fieldName.test(match[1] ?? '')) {
      texts.push(unescape(body.slice(start, end < 0 ? body.length : end)))
      closed = end >= 0
    }
    if (end < 0) break
    opening.lastIndex = end + 1
  }
  return { texts, closed }
}

function closingQuote(body: string, start: number): number {
  for (let at = start; at < body.length; at += 1) {
    if (body[at] === '\\') at += 1
    else if (body[at] === '"') return at
  }
  return -1
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
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.)|$)/g, (whole: string, code?: string, letter?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return letter === undefined ? '' : (escapes[letter] ?? whole)
  })
}
