// The JSON of a chat completion, whatever server wrote it -> text, cut or not, usage, and who answered.
import { z } from 'zod'
import { estimateTokens } from '../core/budget/tokens.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import { StrangeReply } from './failures.js'

const count = z.number().int().min(0).nullish().catch(null)
const part = z.union([z.string(), z.object({ text: z.string().nullish() })])
const shape = z.object({
  model: z.string().max(300).nullish().catch(null),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        /** Where a text was continued. */
        text: z.string().nullish().catch(null),
        message: z.object({ content: z.union([z.string(), z.array(part)]).nullish() }).nullish(),
      }),
    )
    .nullish(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count }).nullish().catch(null),
      prompt_cache_hit_tokens: count,
    })
    .nullish()
    .catch(null),
})

export type Answer = Pick<Completion, 'text' | 'cut' | 'usage' | 'answeredBy'>

/** An empty or refused reply is a reply with an empty text. Throws StrangeReply for anything but a completion. */
export function readReply(reply: unknown, model: string, prompt: Prompt): Answer {
  const body = shape.safeParse(typeof reply === 'string' ? parse(reply) : reply)
  if (!body.success || !Array.isArray(body.data.choices)) throw new StrangeReply(start(reply))
  const choice = body.data.choices[0]
  const content = choice?.message?.content ?? choice?.text ?? ''
  const text =
    typeof content === 'string'
      ? content
      : content.map(piece => (typeof piece === 'string' ? piece : (piece.text ?? ''))).join('')
  const by = body.data.model
  return {
    text,
    cut: choice?.finish_reason === 'length',
    usage: usageOf(told(body.data.usage), prompt, text),
    ...(by && !isSame(model, by) ? { answeredBy: by } : {}),
  }
}

function told(usage: z.infer<typeof shape>['usage']): Told {
  const cached = usage?.prompt_tokens_details?.cached_tokens ?? usage?.prompt_cache_hit_tokens ?? 0
  return { input: usage?.prompt_tokens, output: usage?.completion_tokens, cached }
}

/** Tokens as a reply tells them; `cached` is a part of `input`. */
export interface Told {
  input: number | null | undefined
  output: number | null | undefined
  cached: number
}

/** What the reply says it cost; counted here, and marked so, when it says nothing that can be true. */
export function usageOf({ input, output, cached }: Told, prompt: Prompt, text: string): Usage {
  if (input && typeof output === 'number' && (output > 0 || text === '')) {
    return {
      inputTokens: input,
      cachedTokens: Math.min(cached, input),
      outputTokens: output,
      estimated: false,
    }
  }
  return {
    inputTokens: estimateTokens(`${prompt.system ?? ''}${prompt.user}`),
    cachedTokens: 0,
    outputTokens: estimateTokens(text),
    estimated: true,
  }
}

/** `gpt-4o` answered by `gpt-4o-2024-08-06`, or with its vendor's prefix, is no other model. */
export function isSame(asked: string, answered: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^.*\//, '')
  const dated = new RegExp(`^[-@](?:\\d{8}|\\d{4}-\\d{2}-\\d{2}|\\d{4}|\\d{3})$`)
  const [one, other] = [bare(asked), bare(answered)]
  return one === other || (other.startsWith(one) && dated.test(other.slice(one.length)))
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function start(reply: unknown): string {
  return (typeof reply === 'string' ? reply : (JSON.stringify(reply) ?? '')).slice(0, 200)
}
