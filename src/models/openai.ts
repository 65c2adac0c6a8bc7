// A prompt -> a completion, from any endpoint that speaks OpenAI's chat completions, the older completions, or Anthropic's messages.
import { APIError, type OpenAI } from 'openai'
import type { Endpoint } from '../core/model/card.js'
import type { Model } from '../core/model/ports.js'
import type { Completion, Prompt } from '../core/model/candidate.js'
import { connect, readAddress, readKey } from './connect.js'
import { explain, doubtsModel, type Place } from './failures.js'
import { defaultQuirks, learn, shapeBody, shapeContinuation, type RequestQuirks } from './request-quirks.js'
import { readMessage, shapeMessage } from './anthropic.js'
import { readReply, type Answer } from './reply.js'
import { persist } from './retries.js'

export interface ChatOptions {
  /** What reports show; the model's own name by default. */
  name?: string
  model: string
  /** Which interface it answers; chat by default. */
  endpoint?: Endpoint
  /** With its path: `https://api.openai.com/v1`. */
  baseUrl: string
  /** Null where none is needed. */
  key: string | null
  /** Milliseconds for one request. */
  timeout: number
  /** Milliseconds for all tries of one request and the waits between them; a time-out and two minutes by default. */
  patience?: number
  pause?(milliseconds: number): Promise<void>
  /** Told once about each thing that people should know. */
  note?(sentence: string): void
}

/** Throws UserError when the address or the key cannot be right; sends nothing before the first prompt. */
export function chatModel(options: ChatOptions): Model {
  const { model, name = options.model } = options
  const url = readAddress(options.baseUrl)
  const key = readKey(options.key, url)
  const place: Place = { host: url.host, model, key, timeout: options.timeout }
  const client = connect(url, key, options.endpoint)
  const talk: Talk = {
    client,
    model,
    endpoint: options.endpoint ?? 'chat',
    quirks: defaultQuirks(url.hostname),
    note: options.note ?? (() => undefined),
  }
  const patience = { total: options.patience ?? options.timeout + 120_000, pause: options.pause ?? pause }
  return {
    name,
    async complete(prompt) {
      const start = performance.now()
      try {
        const answer = await persist(left => ask(talk, prompt, Math.min(options.timeout, left)), patience)
        return finish(answer, name, prompt, start)
      } catch (error) {
        throw explain(error, place, doubtsModel(error) ? await listModels(client) : null)
      }
    },
  }
}

interface Talk {
  client: OpenAI
  model: string
  endpoint: Endpoint
  quirks: RequestQuirks
  note(sentence: string): void
}

const interfaces = {
  chat: { path: '/chat/completions', shape: shapeBody, read: readReply },
  completions: { path: '/completions', shape: shapeContinuation, read: readReply },
  messages: { path: '/messages', shape: shapeMessage, read: readMessage },
}

/** One request, asked again at once when its refusal teaches how to ask. */
async function ask(talk: Talk, prompt: Prompt, timeout: number): Promise<Answer> {
  for (let lessons = 0; ; lessons++) {
    const used = talk.quirks
    try {
      const { path, shape, read } = interfaces[talk.endpoint]
      const body = shape(talk.model, prompt, used)
      return read(await talk.client.post(path, { body, timeout }), talk.model, prompt)
    } catch (error) {
      const lesson = error instanceof APIError && lessons < 4 ? learn(used, rejection(error)) : null
      if (!lesson) throw error
      if (talk.quirks === used) {
        talk.quirks = lesson.quirks
        talk.note(`${talk.model} ${lesson.words}.`)
      }
    }
  }
}

function rejection(error: APIError) {
  return { status: error.status ?? 0, message: error.message, param: error.param ?? null }
}

function finish(answer: Answer, writer: string, prompt: Prompt, start: number): Completion {
  const seconds = (performance.now() - start) / 1_000
  return { target: prompt.target, writer, sample: prompt.sample, ...answer, seconds, stored: false }
}

/** Names that the endpoint lists, null when it does not say. */
async function listModels(client: OpenAI): Promise<string[] | null> {
  try {
    const page = (await client.get('/models', { timeout: 5_000 })) as { data?: { id?: unknown }[] }
    const names = page.data?.map(entry => entry.id).filter(id => typeof id === 'string')
    return names?.length ? names : null
  } catch {
    return null
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
