// Stores replies outside the checkout, so that a repeated request costs nothing; also the JSON format of recorded replies.
import type { Note } from '../core/report/notes.js'
import { createHash, randomUUID } from 'node:crypto'
import { constants, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'
import type { Model } from '../core/model/ports.js'
import { noTextSchema, type Completion, type Prompt } from '../core/model/candidate.js'
import * as z from 'zod'

/** Bytes. */
const LARGEST_RECORD = 16 * 1024 * 1024

/** What a reply depends on besides its prompt. */
interface Origin {
  /** Base URL of the endpoint. */
  endpoint: string
  model: string
  /** The recipe's name. */
  recipe: string
  /** What else tells models of one name apart, or changes their replies; absent where there is nothing. */
  variant?: string
}

/** Where replies may be kept, best first: in the runner's temporary folder, the user's cache, the system's temporary folder. */
export function replyFolders(environment: { [name: string]: string | undefined }): string[] {
  const user = process.getuid?.() ?? 'user'
  const under = (name: string, ...parts: string[]): string[] => {
    const folder = environment[name]
    return folder && isAbsolute(folder) ? [join(folder, ...parts, 'testwright', 'replies')] : []
  }
  return [
    ...under('RUNNER_TEMP'),
    ...under('XDG_CACHE_HOME'),
    ...under('HOME', '.cache'),
    join(tmpdir(), `testwright-${user}`, 'replies'),
  ]
}

/** The first folder that can be created, belongs to this user alone, and is outside the checkout; null when there is none. */
export async function openFolder(folders: string[], checkout: string): Promise<string | null> {
  for (const folder of folders) if (await prepareFolder(folder, checkout)) return folder
  return null
}

/** Neither other users nor the checkout may be able to plant replies. */
async function prepareFolder(folder: string, checkout: string): Promise<boolean> {
  try {
    if (isInside(await resolveLinks(resolve(folder)), await realpath(checkout))) return false
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return (await isOurs(folder)) && (await isOurs(dirname(folder)))
  } catch {
    return false
  }
}

/** The path of a folder that may not exist yet, with links followed. */
async function resolveLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null)
  if (real !== null || dirname(path) === path) return real ?? path
  return join(await resolveLinks(dirname(path)), basename(path))
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder)
  const owner = process.getuid?.()
  return found.isDirectory() && (owner === undefined || (found.uid === owner && (found.mode & 0o022) === 0))
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Key of the reply to one request: the same for the same endpoint, model, tuning, recipe, parameters, text and sample. */
export function promptKey(origin: Origin, prompt: Prompt): string {
  const { system, user, maxTokens, temperature, sample, stop } = prompt
  const request = [system, user, maxTokens, temperature, sample, stop ?? []]
  const { endpoint, model, recipe, variant } = origin
  const text = JSON.stringify([endpoint, model, recipe, ...request, ...(variant ? [{ variant }] : [])])
  return createHash('sha256').update(text).digest('hex')
}

/** How replies are kept. */
interface StoreOptions {
  /** Asks again although there is a reply, and keeps the new one. */
  afresh?: boolean
  /** Called once where a reply cannot be written. */
  note?(note: Note): void
}

/** `folder` must exist. A reply that cannot be written is used anyway. */
export function storedModel(
  model: Model,
  origin: Origin,
  folder: string,
  { afresh = false, note = () => undefined }: StoreOptions = {},
): Model {
  let warned = false
  const store = async (prompt: Prompt, completion: Completion): Promise<void> => {
    const key = promptKey(origin, prompt)
    const asked = { ...completion, quoted: prompt.quoted ?? completion.quoted }
    const record = makeRecording(key, asked, new Date().toISOString().slice(0, 10))
    if ((await writeRecording(join(folder, `${key}.json`), record)) || warned) return
    warned = true
    note({ code: 'not-stored', folder })
  }
  const recall = async (prompt: Prompt): Promise<Completion | null> => {
    if (afresh) return null
    const key = promptKey(origin, prompt)
    const found = await readRecording(join(folder, `${key}.json`))
    return found?.key === key ? replay(found, prompt, model.name) : null
  }
  return {
    name: model.name,
    recall,
    async complete(prompt) {
      const stored = await recall(prompt)
      if (stored) return stored
      const completion = await model.complete(prompt)
      await store(prompt, completion)
      return completion
    },
  }
}

/** Null for a file that is missing, broken or another user's: the request is sent again. */
async function readRecording(path: string): Promise<Recording | null> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const found = await file.stat()
    const owner = process.getuid?.()
    if (!found.isFile() || found.size > LARGEST_RECORD || (owner !== undefined && found.uid !== owner))
      return null
    return parseRecording(await file.readFile('utf8'))
  } catch {
    return null
  }
}

/** Writes a temporary file first, so that a crash leaves no partial record. False when it cannot be written. */
async function writeRecording(path: string, record: Recording): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.part`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(record)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return true
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
    return false
  }
}

const count = z.number().int().min(0)

const recordingSchema = z.object({
  /** Of the request that it answers; recordings made by hand may lack it. */
  key: z.string().optional(),
  target: z.string(),
  sample: count,
  model: z.string().min(1).max(300),
  /** The day of the reply: `2026-11-22`. */
  recorded: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  text: z.string(),
  cut: z.boolean().default(false),
  usage: z.object({
    inputTokens: count,
    cachedTokens: count.default(0),
    outputTokens: count,
    estimated: z.boolean().default(false),
  }),
  seconds: z.number().min(0),
  answeredBy: z.string().max(300).optional(),
  noText: noTextSchema.optional(),
  /** Calls whose results the model was told. */
  quoted: z.array(z.string().max(1_000)).max(20).optional(),
})

export type Recording = z.infer<typeof recordingSchema>

/** Null for anything but a recording. */
export function parseRecording(text: string): Recording | null {
  try {
    return recordingSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The completion that it holds, as an answer to `prompt`. */
export function replay(recording: Recording, prompt: Prompt, writer: string): Completion {
  const { text, cut, usage, seconds, answeredBy, noText, quoted } = recording
  const answer = {
    target: prompt.target,
    writer,
    sample: prompt.sample,
    text,
    cut,
    usage,
    seconds,
    stored: true,
  }
  return {
    ...answer,
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(noText ? { noText } : {}),
    ...(quoted ? { quoted } : {}),
  }
}

/** `day` is `2026-11-22`. */
function makeRecording(key: string, completion: Completion, day: string): Recording {
  const { target, sample, writer: model, text, cut, usage, seconds, answeredBy, noText, quoted } = completion
  const recording = { key, target, sample, model, recorded: day, text, cut, usage, seconds }
  return {
    ...recording,
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(noText ? { noText } : {}),
    ...(quoted ? { quoted } : {}),
  }
}
