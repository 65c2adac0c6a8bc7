// Anthropic's messages: a prompt -> the body of a request, and the JSON of a reply -> text, cut or not, usage, and who answered.
import { z } from 'zod'
import type { Prompt } from '../core/model/candidate.js'
import { StrangeReply } from './failures.js'
import type { RequestQuirks } from './request-quirks.js'
import { type Answer, isSame, parse, start, usageOf } from './reply.js'

/** The system text has a field of its own here. */
export function shapeMessage(model: string, { system, user, ...prompt }: Prompt, quirks: RequestQuirks) {
  return {
    model,
    ...(system === null ? {} : { system }),
    messages: [{ role: 'user' as const, content: user }],
    max_tokens: prompt.maxTokens,
    ...(quirks.temperature ? { temperature: Math.min(1, prompt.temperature) } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop_sequences: prompt.stop } : {}),
  }
}

const count = z.number().int().min(0).nullish().catch(null)
const shape = z.object({
  type: z.literal('message'),
  model: z.string().max(300).nullish().catch(null),
  content: z.array(z.object({ type: z.string(), text: z.string().nullish().catch(null) })),
  stop_reason: z.string().nullish(),
  usage: z
    .object({
      input_tokens: count,
      output_tokens: count,
      cache_read_input_tokens: count,
      cache_creation_input_tokens: count,
    })
    .nullish()
    .catch(null),
})

/** A refused reply is a reply with an empty text. Throws StrangeReply for anything but a message. */
export function readMessage(reply: unknown, model: string, prompt: Prompt): Answer {
  const body = shape.safeParse(typeof reply === 'string' ? parse(reply) : reply)
  if (!body.success) throw new StrangeReply(start(reply))
  const { content, stop_reason: stop, usage, model: by } = body.data
  const text = content.map(block => (block.type === 'text' ? (block.text ?? '') : '')).join('')
  const cached = usage?.cache_read_input_tokens ?? 0
  // Here, unlike elsewhere, what came from the cache is not part of the input tokens.
  const input = (usage?.input_tokens ?? 0) + cached + (usage?.cache_creation_input_tokens ?? 0)
  return {
    text,
    cut: stop === 'max_tokens' || stop === 'model_context_window_exceeded',
    usage: usageOf({ input, output: usage?.output_tokens, cached }, prompt, text),
    ...(by && !isSame(model, by) ? { answeredBy: by } : {}),
  }
}
