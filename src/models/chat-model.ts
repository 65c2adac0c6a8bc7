// A prompt -> a completion, by any of three interfaces: OpenAI's chat completions, its older completions, Anthropic's messages.
import type { Note } from '../core/report/notes.js'
import { APIError, type OpenAI } from 'openai'
import type { Model } from '../core/model/ports.js'
import { maskKey } from '../core/text.js'
import type { Completion, Prompt } from '../core/model/candidate.js'
import type { Decoding } from '../core/model/card.js'
import { decodingOf, errorIn, interfaces, type Answer } from './interfaces.js'
import { openClient, type ClientOptions } from './client.js'
import { explainError, isUnknownModel, sleep, withRetries } from './failures.js'
import { adaptTo, tokenLimitOf, type RequestQuirks } from './request-quirks.js'

export interface ChatOptions extends ClientOptions {
  /** What reports show; the model's own name by default. */
  name?: string
  decoding?: Decoding
  /** Milliseconds for all attempts at one request and the waits between them; the time-out and two minutes by default. */
  totalTimeout?: number
  sleep?(milliseconds: number): Promise<void>
  /** Called once for each thing that people should know. */
  note?(note: Note): void
}

/** Throws UserError when the address or the key cannot be right; sends nothing before the first prompt. */
export function chatModel(options: ChatOptions): Model {
  const { model, name = model, timeout, endpoint = 'chat' } = options
  const { client, target } = openClient({ ...options, endpoint })
  const note = options.note ?? (() => undefined)
  const { decoding = {} } = options
  const connection: Connection = { client, model, endpoint, decoding, quirks: target.provider.quirks, note }
  const limits = { total: options.totalTimeout ?? timeout + 120_000, sleep: options.sleep ?? sleep }
  return {
    name,
    async complete(prompt) {
      const start = performance.now()
      try {
        const answer = await withRetries(left => send(connection, prompt, Math.min(timeout, left)), limits)
        return finish(withoutKey(answer, target.key), name, prompt, start)
      } catch (error) {
        throw explainError(error, target, isUnknownModel(error) ? await listModels(client) : null)
      }
    },
  }
}

/** Shared by all requests to one model: what one request learns, the next one uses. */
interface Connection {
  client: OpenAI
  model: string
  endpoint: keyof typeof interfaces
  decoding: Decoding
  quirks: RequestQuirks
  note(note: Note): void
}

const MAX_ADAPTATIONS = 4
const SHORTEST_KEY = 20

/** One request, repeated at once when its rejection says how to change it. */
async function send(connection: Connection, prompt: Prompt, timeout: number): Promise<Answer> {
  const { client, model, endpoint, decoding } = connection
  const { path, body, read } = interfaces[endpoint]
  for (let adaptations = 0; ; adaptations++) {
    const used = connection.quirks
    try {
      const reply = await client.post(path, {
        body: { ...body(model, prompt, used), ...decodingOf(endpoint, decoding, used) },
        timeout,
      })
      throwErrorIn(reply)
      return read(reply, model, prompt)
    } catch (error) {
      const mayAdapt = error instanceof APIError && adaptations < MAX_ADAPTATIONS
      const adaptation = mayAdapt ? adaptTo(rejectionOf(error), used, tokenLimitOf(prompt, used)) : null
      if (!adaptation) throw error
      // A parallel request may have changed them already.
      if (connection.quirks === used) {
        connection.quirks = adaptation.quirks
        connection.note({ code: 'model-quirk', model, summary: adaptation.summary })
      }
    }
  }
}

/** Gateways report what went wrong behind them with status 200. Throws APIError. */
function throwErrorIn(reply: unknown): void {
  const found = errorIn(reply)
  if (found) throw APIError.generate(found.status, { error: found.error }, undefined, new Headers())
}

function rejectionOf(error: APIError) {
  return { status: error.status ?? 0, message: error.message, param: error.param ?? null }
}

/** Masks the key, since answers are stored and shown. A short key is left: it may be an ordinary word. */
function withoutKey(answer: Answer, key: string | null): Answer {
  if (key === null || key.length < SHORTEST_KEY) return answer
  const { answeredBy, noText } = answer
  return {
    ...answer,
    text: maskKey(answer.text, key),
    ...(answeredBy === undefined ? {} : { answeredBy: maskKey(answeredBy, key) }),
    ...(noText?.said ? { noText: { ...noText, said: maskKey(noText.said, key) } } : {}),
  }
}

function finish(answer: Answer, writer: string, prompt: Prompt, start: number): Completion {
  const seconds = (performance.now() - start) / 1_000
  return { target: prompt.target, writer, sample: prompt.sample, ...answer, seconds, stored: false }
}

/** Names that the endpoint lists; null when it does not list any. */
async function listModels(client: OpenAI): Promise<string[] | null> {
  try {
    const page = (await client.get('/models', { timeout: 5_000 })) as { data?: { id?: unknown }[] }
    const names = page.data?.map(entry => entry.id).filter(id => typeof id === 'string')
    return names?.length ? names : null
  } catch {
    return null
  }
}
