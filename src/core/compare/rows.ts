// Reads JSON lines recorded by other tools into uniform rows, with a sentence for each line that cannot be read.
import * as z from 'zod'

/** One recorded reply, or one finished test file, with what its line says about the module under test. */
export interface Row {
  /** Index across all files; unique. */
  index: number
  /** File and line: `rows.jsonl:12`. */
  place: string
  id: string
  system: string
  kind: 'reply' | 'file'
  /** The raw reply, or the text of the test file. */
  text: string
  /** Path of a finished test file, null for replies. */
  testPath: string | null
  language: string | null
  framework: string | null
  /** Path and text of the module under test, and the name it is imported by; null when the line does not say. */
  path: string | null
  source: string | null
  module: string | null
  function: string | null
  usage: { input: number; output: number; cached: number } | null
  /** True when the line says that the reply was truncated by the token limit. */
  cut: boolean
  /** Text of the module with a known bug, for judging which tests catch it; null without one. */
  twin: string | null
}

/** A line whose tests cannot be judged. */
export interface Unusable {
  place: string
  id: string | null
  system: string | null
  reason: string
}

const text = z.string().nullish()
const count = z.number().min(0).nullish()

const lineSchema = z.object({
  kind: z.enum(['reply', 'file']).nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
  system: text,
  model: text,
  language: text,
  framework: text,
  path: text,
  module_path: text,
  test_path: text,
  module: text,
  import_name: text,
  source: text,
  module_source: text,
  function: text,
  function_name: text,
  completion: text,
  finish_reason: text,
  stop_reason: text,
  twin: text,
  usage: z
    .object({
      input: count,
      output: count,
      cached: count,
      prompt_tokens: count,
      completion_tokens: count,
      input_tokens: count,
      output_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count }).nullish(),
    })
    .nullish(),
})

type Line = z.infer<typeof lineSchema>

/** Maximum length of one field's text, in characters. */
const longest = 5 * 1024 * 1024

/** Reads files of JSON lines; line ends of any kind, blank lines and a byte order mark do not matter. Never throws. */
export function readRows(files: { name: string; text: string }[]): { rows: Row[]; unusable: Unusable[] } {
  const rows: Row[] = []
  const unusable: Unusable[] = []
  let index = 0
  for (const { name, text: content } of files)
    for (const [at, line] of linesOf(content)) {
      const made = readLine(line, `${name}:${at}`, index++)
      if ('reason' in made) unusable.push(made)
      else rows.push(made)
    }
  return { rows, unusable }
}

/** Non-blank lines, with their numbers. */
function linesOf(content: string): [number: number, line: string][] {
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, at): [number, string] => [at + 1, line])
    .filter(([, line]) => line.trim() !== '')
}

function readLine(line: string, place: string, index: number): Row | Unusable {
  const bad = (reason: string): Unusable => ({ place, id: null, system: null, reason })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return bad('it is not JSON')
  }
  const read = lineSchema.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    const field = issue?.path.join('.') ?? ''
    return bad(
      field === '' ? 'it is not a JSON object' : `its field ${field} does not have the expected type`,
    )
  }
  return rowOf(read.data, place, index)
}

function rowOf(line: Line, place: string, index: number): Row | Unusable {
  const id = line.id === null || line.id === undefined ? place : String(line.id)
  const system = word(line.system) ?? word(line.model) ?? 'unnamed'
  const texts = textsOf(line)
  if ('reason' in texts) return { place, id, system, reason: texts.reason }
  return {
    index,
    place,
    id,
    system,
    ...texts,
    language: word(line.language)?.toLowerCase() ?? null,
    framework: word(line.framework),
    module: word(line.module) ?? word(line.import_name),
    function: word(line.function) ?? word(line.function_name),
    usage: usageOf(line.usage),
    cut: /^(?:length|max_tokens)$/i.test(line.finish_reason ?? line.stop_reason ?? ''),
    twin: line.twin ?? null,
  }
}

/** The fields whose meaning differs between a reply, which comes with its module, and a finished test file. */
function textsOf(
  line: Line,
): Pick<Row, 'kind' | 'text' | 'testPath' | 'path' | 'source'> | { reason: string } {
  const kind = line.kind ?? (typeof line.completion === 'string' ? 'reply' : 'file')
  const isReply = kind === 'reply'
  const text = isReply ? line.completion : (line.source ?? line.completion)
  if (typeof text !== 'string')
    return { reason: isReply ? 'it has no completion' : 'it has neither completion nor source' }
  const source = (isReply ? (line.source ?? line.module_source) : line.module_source) ?? null
  if (text.length > longest || (source ?? '').length > longest) return { reason: 'it is longer than 5 MB' }
  const testPath = isReply ? null : word(line.path ?? line.test_path)
  const path = word(isReply ? (line.path ?? line.module_path) : line.module_path)
  return { kind, text, testPath, path, source }
}

function word(value: string | null | undefined): string | null {
  const trimmed = (value ?? '').trim()
  return trimmed === '' ? null : trimmed
}

function usageOf(usage: Line['usage']): Row['usage'] {
  const input = usage?.input ?? usage?.prompt_tokens ?? usage?.input_tokens
  const output = usage?.output ?? usage?.completion_tokens ?? usage?.output_tokens
  if (typeof input !== 'number' || typeof output !== 'number') return null
  return { input, output, cached: usage?.cached ?? usage?.prompt_tokens_details?.cached_tokens ?? 0 }
}

const moduleSchema = z.object({
  path: text,
  module_path: text,
  source: text,
  module_source: text,
})

/** Texts of modules by path, from lines of `{path, source}`; `faults` has a sentence for every other line. */
export function readModules(files: { name: string; text: string }[]): {
  modules: Map<string, string>
  faults: string[]
} {
  const modules = new Map<string, string>()
  const faults: string[] = []
  for (const { name, text: content } of files)
    for (const [at, line] of linesOf(content)) {
      const read = moduleSchema.safeParse(parsed(line))
      const path = read.success ? word(read.data.path ?? read.data.module_path) : null
      const source = read.success ? (read.data.source ?? read.data.module_source) : null
      if (path === null || typeof source !== 'string')
        faults.push(`${name}:${at} holds no module: give {"path", "source"} on one line`)
      else modules.set(path, source)
    }
  return { modules, faults }
}

const trainingSchema = z.object({
  completion: text,
  messages: z.array(z.object({ role: z.string(), content: text })).nullish(),
})

/** The target texts of training rows: completions, or the last assistant message of a chat. */
export function readTraining(files: { name: string; text: string }[]): string[] {
  return files.flatMap(file =>
    linesOf(file.text).flatMap(([, line]) => {
      const read = trainingSchema.safeParse(parsed(line))
      if (!read.success) return []
      const said = read.data.messages?.findLast(message => message.role === 'assistant')?.content
      const completion = read.data.completion ?? said
      return typeof completion === 'string' ? [completion] : []
    }),
  )
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
