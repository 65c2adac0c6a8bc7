// Anthropic's messages: a prompt -> the body of a request, and the JSON of a reply -> text, truncated or not, usage, and which model answered.
import { z } from 'zod'
import type { Prompt } from '../core/model/candidate.js'
import { UnexpectedReply } from './failures.js'
import { answeredBy, excerptOf, parseJson, usageOf, type Answer } from './reply.js'
import { tokenLimitOf, type RequestQuirks } from './request-quirks.js'

/** The system text has a field of its own; temperatures above 1 are refused. */
export function messageBody(model: string, { system, user, ...prompt }: Prompt, quirks: RequestQuirks) {
  return {
    model,
    ...(system === null ? {} : { system }),
    messages: [{ role: 'user' as const, content: user }],
    max_tokens: tokenLimitOf({ ...prompt, system, user }, quirks),
    ...(quirks.temperature ? { temperature: Math.min(1, prompt.temperature) } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop_sequences: prompt.stop } : {}),
  }
}

const count = z.number().int().min(0).nullish().catch(null)
const messageSchema = z.object({
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

/** Without any text, `noText` says why. Throws UnexpectedReply for anything but a message. */
export function readMessage(reply: unknown, model: string, prompt: Prompt): Answer {
  const parsed = messageSchema.safeParse(typeof reply === 'string' ? parseJson(reply) : reply)
  if (!parsed.success) throw new UnexpectedReply(excerptOf(reply))
  const { content, stop_reason: stop, usage } = parsed.data
  const text = content.map(block => (block.type === 'text' ? (block.text ?? '') : '')).join('')
  const cached = usage?.cache_read_input_tokens ?? 0
  // Unlike in OpenAI's interface, cached tokens are not part of the input tokens.
  const input = (usage?.input_tokens ?? 0) + cached + (usage?.cache_creation_input_tokens ?? 0)
  return {
    text,
    ...(text.trim() === '' ? whyNoText(stop, content) : {}),
    cut: stop === 'max_tokens' || stop === 'model_context_window_exceeded',
    usage: usageOf({ input, output: usage?.output_tokens, cached }, prompt, text),
    ...answeredBy(model, parsed.data.model),
  }
}

function whyNoText(stop: string | null | undefined, content: { type: string }[]): Pick<Answer, 'noText'> {
  if (stop === 'refusal') return { noText: { kind: 'refusal', said: null } }
  if (stop === 'max_tokens') return { noText: { kind: 'limit', said: null } }
  return content.some(block => block.type === 'tool_use')
    ? { noText: { kind: 'tool-calls', said: null } }
    : {}
}
