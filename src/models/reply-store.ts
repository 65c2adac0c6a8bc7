// A model -> the same model whose every reply is on disk, outside the checkout, before it is used; asked again, it pays nothing.
import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'
import type { Model } from '../core/model/ports.js'
import type { Completion, Prompt } from '../core/model/candidate.js'
import { makeRecording, parseRecording, replay, type Recording } from './stored-reply.js'

const LARGEST_RECORD = 16 * 1024 * 1024

/** What a reply depends on beside its prompt. */
export interface Origin {
  /** Base URL of the endpoint. */
  endpoint: string
  model: string
  /** The recipe's name. */
  recipe: string
}

/** Where replies may lie, best first: the runner's own temporary folder, the user's cache, the system's. */
export function storeFolders(environment: { [name: string]: string | undefined }): string[] {
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

/** The first folder that can be made, is ours alone, and lies outside the checkout; null when there is none. */
export async function openFolder(folders: string[], checkout: string): Promise<string | null> {
  for (const folder of folders) if (await prepare(folder, checkout)) return folder
  return null
}

/** Other people must not be able to plant replies, and neither must the checkout. */
async function prepare(folder: string, checkout: string): Promise<boolean> {
  try {
    const tree = await realpath(checkout)
    if (isInside(await realPlace(resolve(folder)), tree)) return false
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return (await isOurs(folder)) && (await isOurs(dirname(folder)))
  } catch {
    return false
  }
}

/** Where a folder that may not exist yet would lie once links are followed. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null)
  if (real !== null || dirname(path) === path) return real ?? path
  return join(await realPlace(dirname(path)), basename(path))
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder)
  const owner = process.getuid?.()
  return found.isDirectory() && (owner === undefined || (found.uid === owner && (found.mode & 0o022) === 0))
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Name of the reply to one request: the same for the same endpoint, model, recipe, parameters, text and sample. */
export function promptKey(origin: Origin, prompt: Prompt): string {
  const { system, user, maxTokens, temperature, sample, stop } = prompt
  const asked = [system, user, maxTokens, temperature, sample, stop ?? []]
  const text = JSON.stringify([origin.endpoint, origin.model, origin.recipe, ...asked])
  return createHash('sha256').update(text).digest('hex')
}

/** `folder` exists. `note` is told, once, when a reply could not be written: it is used all the same. */
export function storedModel(
  model: Model,
  origin: Origin,
  folder: string,
  note: (sentence: string) => void = () => undefined,
): Model {
  let warned = false
  const keep = async (prompt: Prompt, completion: Completion): Promise<void> => {
    const key = promptKey(origin, prompt)
    const record = makeRecording(key, completion, new Date().toISOString().slice(0, 10))
    if ((await writeRecording(join(folder, `${key}.json`), record)) || warned) return
    warned = true
    note(`Replies cannot be kept in ${folder}: a second run will pay for them again.`)
  }
  const recall = async (prompt: Prompt): Promise<Completion | null> => {
    const key = promptKey(origin, prompt)
    const found = await readRecording(join(folder, `${key}.json`))
    return found?.key === key ? replay(found, prompt, model.name) : null
  }
  return {
    name: model.name,
    recall,
    async complete(prompt) {
      const kept = await recall(prompt)
      if (kept) return kept
      const completion = await model.complete(prompt)
      await keep(prompt, completion)
      return completion
    },
  }
}

/** Null for a missing, broken or foreign file: it is asked again. */
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

/** Whole or not at all: a crash leaves no half of a record. */
async function writeRecording(path: string, record: Recording): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.part`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(record)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    return true
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
    return false
  }
}
