// Reads a training file in any of three formats into uniform rows, with a reason for each line that cannot be read.
import * as z from 'zod'

export type Format = 'legacy' | 'chat' | 'preference'

export interface Turn {
  role: string
  content: string
}

/** One line as read; `text` is null when its bytes are not UTF-8. Rows count from 1, blank lines included. */
export interface Line {
  row: number
  text: string | null
}

/** What a model is to learn from one line. */
export interface DataRow {
  row: number
  format: Format
  /** Turns before the completion; a legacy prompt is one turn with the role `prompt`. */
  prompt: Turn[]
  completion: string
  /** The rejected reply of a preference row; null for other rows. */
  rejected: string | null
  /** The line itself. */
  line: string
}

/** A line that nothing can be learned from. */
export interface BadRow {
  row: number
  kind: 'not-utf8' | 'too-large' | 'not-json' | 'format'
  reason: string
}

/** Maximum length of a line, in characters. */
const longestLine = 1024 * 1024

const part = z.union([z.string(), z.object({ type: z.literal('text'), text: z.string() })])
const turn = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.union([z.string(), z.array(part)]),
})
const turns = z.array(turn).min(1)
const said = z.union([z.string(), turns])
const shapes = {
  legacy: z.object({ prompt: z.string(), completion: z.string() }),
  chat: z.object({ messages: turns }),
  pair: z.object({
    input: z.object({ messages: turns }),
    preferred_output: turns,
    non_preferred_output: turns,
  }),
  chosen: z.object({ prompt: said, chosen: said, rejected: said }),
}

type Read = Omit<DataRow, 'row' | 'line'>

/** Never throws; every line becomes a row or a bad row. */
export function readRows(lines: Line[]): { rows: DataRow[]; bad: BadRow[] } {
  const rows: DataRow[] = []
  const bad: BadRow[] = []
  for (const { row, text } of lines) {
    const found = readLine(text)
    if ('reason' in found) bad.push({ row, ...found })
    else rows.push({ row, ...found, line: text ?? '' })
  }
  return { rows, bad }
}

function readLine(text: string | null): Read | Omit<BadRow, 'row'> {
  if (text === null) return { kind: 'not-utf8', reason: 'it is not UTF-8' }
  if (text.length > longestLine) return { kind: 'too-large', reason: 'it is longer than 1 MiB' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'not-json', reason: 'it is not JSON' }
  }
  return readValue(value)
}

function readValue(value: unknown): Read | Omit<BadRow, 'row'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault('it is not a JSON object')
  const has = (name: string): boolean => Object.hasOwn(value, name)
  if (has('messages')) {
    const read = shapes.chat.safeParse(value)
    return read.success ? readChat(read.data.messages.map(plain)) : fault(tell(read.error))
  }
  if (has('preferred_output') || has('non_preferred_output')) {
    const read = shapes.pair.safeParse(value)
    if (!read.success) return fault(tell(read.error))
    const { input, preferred_output: good, non_preferred_output: other } = read.data
    return readPair(input.messages.map(plain), last(good.map(plain)), last(other.map(plain)))
  }
  if (has('chosen') || has('rejected')) {
    const read = shapes.chosen.safeParse(value)
    return read.success ? readChosen(read.data) : fault(tell(read.error))
  }
  const read = shapes.legacy.safeParse(value)
  if (!read.success) return fault(tell(read.error))
  const { prompt, completion } = read.data
  return { format: 'legacy', prompt: [{ role: 'prompt', content: prompt }], completion, rejected: null }
}

function readChat(messages: Turn[]): Read | Omit<BadRow, 'row'> {
  const reply = messages.at(-1)
  if (reply?.role !== 'assistant') return fault('its last message is not from the assistant')
  const prompt = messages.slice(0, -1)
  if (!prompt.some(turn => turn.role === 'user')) return fault('it has no message from a user')
  return { format: 'chat', prompt, completion: reply.content, rejected: null }
}

function readPair(prompt: Turn[], completion: string | null, rejected: string | null) {
  if (completion === null || rejected === null) return fault('one of its outputs is not from the assistant')
  return { format: 'preference' as const, prompt, completion, rejected }
}

function readChosen({ prompt, chosen, rejected }: z.infer<typeof shapes.chosen>) {
  const asked = typeof prompt === 'string' ? [{ role: 'prompt', content: prompt }] : prompt.map(plain)
  const reply = (value: z.infer<typeof said>): string | null =>
    typeof value === 'string' ? value : last(value.map(plain))
  return readPair(asked, reply(chosen), reply(rejected))
}

const fault = (reason: string): Omit<BadRow, 'row'> => ({ kind: 'format', reason })

function plain({ role, content }: z.infer<typeof turn>): Turn {
  if (typeof content === 'string') return { role, content }
  return { role, content: content.map(part => (typeof part === 'string' ? part : part.text)).join('') }
}

function last(messages: Turn[]): string | null {
  const reply = messages.at(-1)
  return reply?.role === 'assistant' ? reply.content : null
}

/** A sentence about the first invalid field. */
function tell(error: z.ZodError): string {
  const issue = error.issues[0]
  const field = issue?.path.map(String).join('.').slice(0, 80) ?? ''
  if (field === '') return 'it is not a row: give {prompt, completion}, {messages} or a preference pair'
  const lacks = issue?.code === 'invalid_type' && /undefined/.test(issue.message)
  return lacks ? `it has no ${field}` : `its ${field} is not what the format asks for`
}

/** Equal for rows that teach the same. */
export function keyOf({ prompt, completion, rejected }: DataRow): string {
  return JSON.stringify([prompt.map(({ role, content }) => [role, content]), completion, rejected])
}

export const promptKey = ({ prompt }: DataRow): string =>
  JSON.stringify(prompt.map(({ role, content }) => [role, content]))
