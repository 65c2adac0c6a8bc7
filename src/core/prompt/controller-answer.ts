// A controller's answer in lines, prose or JSON -> for each test it was shown: the test is wrong, or the code is.

export interface Opinion {
  /** Index among the tests that were shown. */
  at: number
  says: 'test' | 'code'
  why: string
}

/** Limits on the characters and lines of an answer that are read. */
const most = { text: 60_000, lines: 2_000 }
const fields = {
  name: ['test', 'name', 'id'],
  says: ['verdict', 'wrong', 'answer', 'fault'],
  why: ['why', 'reason', 'because'],
}

/**
 * Extracts the opinions from a reply; `names` are the tests in the order shown. Lines that are not about a test, and
 * contradictory ones, are ignored. Never throws.
 */
export function readOpinions(reply: string, names: string[]): Opinion[] {
  const text = reply.slice(0, most.text)
  const { prose, blocks } = split(text)
  const inJson = [text, ...blocks].flatMap(block => fromJson(block, names))
  const found = inJson.length > 0 ? inJson : fromLines(prose, names)
  return names.flatMap((_, at) => {
    const own = found.filter(opinion => opinion.at === at)
    const [first] = own
    return first && own.every(opinion => opinion.says === first.says) ? [first] : []
  })
}

/** Lines outside fences, and the content of each fence. */
function split(text: string): { prose: string[]; blocks: string[] } {
  const prose: string[] = []
  const blocks: string[] = []
  let open: { mark: string; lines: string[] } | null = null
  for (const line of text.split(/\r\n?|\n/).slice(0, most.lines)) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (open && mark?.startsWith(open.mark)) {
      blocks.push(open.lines.join('\n'))
      open = null
    } else if (open) open.lines.push(line)
    else if (mark) open = { mark, lines: [] }
    else prose.push(line)
  }
  if (open) blocks.push(open.lines.join('\n'))
  return { prose, blocks }
}

function fromLines(lines: string[], names: string[]): Opinion[] {
  const found = lines.flatMap(line => {
    const place = subject(line, names)
    return place ? opinion(place.at, place.rest) : []
  })
  if (found.length > 0 || names.length !== 1) return found
  return lines.flatMap(line =>
    opinion(
      0,
      /^[\s*_#>-]*(?:verdict|answer)?[\s*_]*[:=]?[\s*_`]*(?=(?:the\s+)?(?:test|code)\b)(.*)$/i.exec(
        line,
      )?.[1] ?? '',
    ),
  )
}

/** Which test a line is about, by its number at the start or by its name anywhere, and what it says after that. */
function subject(line: string, names: string[]): { at: number; rest: string } | null {
  const numbered = /^[\s*_#>`-]*(?:test\s*)?#?(\d{1,3})[\s*_`]*[.:),=\u2013\u2014-](.*)$/i.exec(line)
  const at = Number(numbered?.[1] ?? 0) - 1
  const named = names
    .map((name, index) => ({ index, name, from: name === '' ? -1 : line.indexOf(name) }))
    .filter(match => match.from >= 0)
    .sort((a, b) => b.name.length - a.name.length)[0]
  const rest = named ? line.slice(named.from + named.name.length) : (numbered?.[2] ?? '')
  if (numbered && at >= 0 && at < names.length && (!named || named.index === at)) return { at, rest }
  return named && !numbered ? { at: named.index, rest } : null
}

const guilty = String.raw`(?:is|was|seems|looks)\s+(?!not\b|never\b)(?:\p{L}+\s+)?(?:wrong|at\s+fault|incorrect|buggy|faulty|mistaken)|has\s+a\s+bug`
/** At the start, the word alone counts. Elsewhere the line must say which of the two is wrong. */
const patterns = [
  /^[\s"'*_`:.)=>,\u2013\u2014-]*(?:the\s+)?(test|code)(?![\p{L}\p{N}_])(?!\s+(?!because\b|since\b)\p{L})/iu,
  new RegExp(
    String.raw`(?<!\bnot\s+(?:the\s+)?)\b(test|code)\s+(?:itself\s+)?(?:${guilty})(?![\p{L}])`,
    'iu',
  ),
  /(?<!\b(?:no|not\sa)\s)\b(?:bug|fault|mistake)\s+(?:is\s+|lies\s+)?(?:in|with)\s+the\s+(test|code)(?![\p{L}\p{N}_])/iu,
]

/** What one line says about one test; the rest of the line is the reason. */
function opinion(at: number, rest: string): Opinion[] {
  const text = rest.slice(0, 1000)
  const hit = patterns.map(pattern => pattern.exec(text)).find(found => found !== null)
  if (!hit) return []
  const why = text.slice(hit.index + hit[0].length).replace(/^[\s"'*_`:.,;\u2013\u2014-]+/, '')
  return [{ at, says: hit[1]?.toLowerCase() === 'code' ? 'code' : 'test', why: why.trim().slice(0, 300) }]
}

function fromJson(text: string, names: string[]): Opinion[] {
  if (!/^\s*[[{]/.test(text)) return []
  try {
    return fromValue(JSON.parse(text), names, 0)
  } catch {
    return []
  }
}

function fromValue(value: unknown, names: string[], depth: number): Opinion[] {
  if (typeof value !== 'object' || value === null || depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(item => fromValue(item, names, depth + 1))
  const entries = Object.entries(value as Record<string, unknown>).slice(0, 100)
  const field = (keys: string[]): string =>
    String(entries.find(([key, held]) => keys.includes(key.toLowerCase()) && isPlain(held))?.[1] ?? '')
  const says = word(field(fields.says))
  const at = place(field(fields.name), names)
  if (says && at >= 0) return [{ at, says, why: field(fields.why).slice(0, 300) }]
  return entries.flatMap(([key, held]) => {
    const inner = place(key, names)
    const plain = typeof held === 'string' ? word(held) : null
    if (inner >= 0 && plain) return [{ at: inner, says: plain, why: '' }]
    const nested = inner >= 0 && typeof held === 'object' && held !== null ? { ...held, test: key } : held
    return fromValue(nested, names, depth + 1)
  })
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

const word = (text: string): Opinion['says'] | null => {
  const found = /^\W*(?:the\s+)?(test|code)\b/i.exec(text)?.[1]?.toLowerCase()
  return found === 'code' || found === 'test' ? found : null
}

/** Index of a test by its name or by its number. */
function place(text: string, names: string[]): number {
  const named = names.indexOf(text)
  if (named >= 0) return named
  const number = Number(/^(?:test\s*)?#?(\d{1,3})$/i.exec(text.trim())?.[1] ?? 0)
  return number <= names.length ? number - 1 : -1
}
