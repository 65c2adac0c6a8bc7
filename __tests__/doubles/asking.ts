// Sends one request of the model client to a scripted endpoint and returns its reply or error, waits and notes.
import { renderNote, type Note } from '../../src/core/report/notes.js'
import type { Completion, Prompt } from '../../src/core/model/candidate.js'
import { chatModel, type ChatOptions } from '../../src/models/chat-model.js'
import { openEndpoint, type Endpoint, type Step } from './endpoint.js'

export const prompt: Prompt = {
  target: 'a.py::f',
  system: 'Be short.',
  user: 'Write tests.',
  maxTokens: 50,
  temperature: 0,
  sample: 0,
}
export const key = 'sk-test-0123456789abcdefghij'
export const refuse = (message: string, extra: object = {}): Step => ({
  status: 400,
  body: { error: { message, type: 'invalid_request_error', ...extra } },
})

export interface Result {
  completion: Completion | null
  error: Error
  double: Endpoint
  waits: number[]
  notes: string[]
}

/** Asks one model of a scripted endpoint once; waits are only recorded. */
export async function ask(
  script: Parameters<typeof openEndpoint>[0],
  options: Partial<ChatOptions> = {},
  asked: Prompt = prompt,
): Promise<Result> {
  await using double = await openEndpoint(script)
  const [waits, notes]: [number[], string[]] = [[], []]
  const sleep = (ms: number): Promise<void> => (waits.push(ms), Promise.resolve())
  const note = (added: Note): void => void notes.push(renderNote(added))
  const base = { model: 'small', baseUrl: double.url, key, timeout: 60_000, sleep, note }
  const nothing = new Error('nothing was thrown')
  try {
    const completion = await chatModel({ ...base, ...options }).complete(asked)
    return { completion, error: nothing, double, waits, notes }
  } catch (error) {
    return { completion: null, error: error as Error, double, waits, notes }
  }
}
