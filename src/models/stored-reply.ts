// One reply on disk: the JSON format that stored replies and recordings share.
import { z } from 'zod'
import { noTextSchema, type Completion, type Prompt } from '../core/model/candidate.js'

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
  const { text, cut, usage, seconds, answeredBy, noText } = recording
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
  return { ...answer, ...(answeredBy === undefined ? {} : { answeredBy }), ...(noText ? { noText } : {}) }
}

/** `day` is `2026-11-22`. */
export function makeRecording(key: string, completion: Completion, day: string): Recording {
  const { target, sample, writer: model, text, cut, usage, seconds, answeredBy, noText } = completion
  const recording = { key, target, sample, model, recorded: day, text, cut, usage, seconds }
  return { ...recording, ...(answeredBy === undefined ? {} : { answeredBy }), ...(noText ? { noText } : {}) }
}
