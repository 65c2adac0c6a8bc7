// The three interfaces that models are asked by (OpenAI's chat completions and completions, Anthropic's messages): request bodies and replies.
import * as z from 'zod'
import { estimateTokens } from '../core/budget/cost.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import type { Decoding, Endpoint } from '../core/model/card.js'
import { UnexpectedReply } from './failures.js'
import { tokenLimitOf, type RequestQuirks } from './request-quirks.js'

/** The body of a chat completion. A model without a system role gets that text at the start of the first user message. */
function chatBody(model: string, prompt: Prompt, quirks: RequestQuirks) {
  const { system, user } = prompt
  return {
    model,
    messages:
      system !== null && quirks.system
        ? [
            { role: 'system' as const, content: system },
            { role: 'user' as const, content: user },
          ]
        : [{ role: 'user' as const, content: system === null ? user : `${system}\n\n${user}` }],
    [quirks.tokenLimit]: tokenLimitOf(prompt, quirks),
    ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
  }
}

/** The body for the older interface, which continues one text and has no roles. */
function completionBody(model: string, prompt: Prompt, quirks: RequestQuirks) {
  const { system, user } = prompt
  return {
    model,
    prompt: system === null ? user : `${system}\n\n${user}`,
    max_tokens: tokenLimitOf(prompt, quirks),
    ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
  }
}

const count = z.number().int().min(0).nullish().catch(null)
const part = z.union([
  z.string(),
  z.object({ type: z.string().nullish().catch(null), text: z.string().nullish().catch(null) }),
])
const replySchema = z.object({
  model: z.string().max(300).nullish().catch(null),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish().catch(null),
        /** Of the older interface. */
        text: z.string().nullish().catch(null),
        message: z
          .object({
            content: z.union([z.string(), z.array(part)]).nullish(),
            refusal: z.string().nullish().catch(null),
            tool_calls: z.array(z.unknown()).nullish().catch(null),
            function_call: z.unknown().optional(),
          })
          .nullish(),
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

export type Answer = Pick<Completion, 'text' | 'cut' | 'usage' | 'answeredBy' | 'noText'>

/** The text of a part of an answer; none of one that is the model's thinking. */
function textOf(piece: z.infer<typeof part>): string {
  if (typeof piece === 'string') return piece
  return /^(?:thinking|reasoning|thought|summary)/.test(piece.type ?? '') ? '' : (piece.text ?? '')
}

/** Without any text, `noText` says why. Throws UnexpectedReply for anything but a completion. */
function readReply(reply: unknown, model: string, prompt: Prompt): Answer {
  const parsed = replySchema.safeParse(typeof reply === 'string' ? parseJson(reply) : reply)
  if (!parsed.success || parsed.data.choices === undefined) throw new UnexpectedReply(excerptOf(reply))
  const choice = parsed.data.choices?.[0]
  const content = choice?.message?.content ?? choice?.text ?? ''
  const text = typeof content === 'string' ? content : content.map(textOf).join('')
  return {
    text,
    cut: choice?.finish_reason === 'length',
    usage: usageOf(reportedUsage(parsed.data.usage), prompt, text),
    ...answeredBy(model, parsed.data.model),
    ...(text.trim() === '' ? whyNoText(choice) : {}),
  }
}

type Choice = NonNullable<z.infer<typeof replySchema>['choices']>[number]

const mostSaid = 300

function whyNoText(choice: Choice | undefined): Pick<Answer, 'noText'> {
  if (!choice) return { noText: { kind: 'no-choice', said: null } }
  const { finish_reason: finish, message } = choice
  if (message?.refusal) return { noText: { kind: 'refusal', said: message.refusal.slice(0, mostSaid) } }
  if (finish === 'content_filter') return { noText: { kind: 'content-filter', said: null } }
  if (message?.tool_calls?.length || message?.function_call)
    return { noText: { kind: 'tool-calls', said: null } }
  return finish === 'length' ? { noText: { kind: 'limit', said: null } } : {}
}

/** What a body with status 200 reports as an error, at the top or in its first choice; null without one. */
export function errorIn(reply: unknown): { status: number; error: unknown } | null {
  const body = reply as { error?: unknown; choices?: unknown } | null
  if (typeof body !== 'object' || body === null) return null
  const choice = Array.isArray(body.choices) ? (body.choices[0] as { error?: unknown } | null) : null
  const error = body.error ?? choice?.error ?? null
  if (error === null || error === '' || error === false) return null
  const { code, status, type } = Object(error) as { code?: unknown; status?: unknown; type?: unknown }
  const number = [code, status].map(Number).find(value => value >= 400 && value < 600)
  const isLimited = [code, type].some(word => typeof word === 'string' && /rate.?limit/i.test(word))
  return { status: number ?? (isLimited ? 429 : 400), error }
}

function reportedUsage(usage: z.infer<typeof replySchema>['usage']): ReportedUsage {
  const cached = usage?.prompt_tokens_details?.cached_tokens ?? usage?.prompt_cache_hit_tokens ?? 0
  return { input: usage?.prompt_tokens, output: usage?.completion_tokens, cached }
}

/** Tokens as a reply reports them; `cached` is part of `input`. */
interface ReportedUsage {
  input: number | null | undefined
  output: number | null | undefined
  cached: number
}

/** What the reply reports; an estimate, marked as one, when that is missing or impossible. */
function usageOf({ input, output, cached }: ReportedUsage, prompt: Prompt, text: string): Usage {
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

/** The model that answered, where it is another one than was asked. */
function answeredBy(asked: string, answered: string | null | undefined): Pick<Completion, 'answeredBy'> {
  return answered && !isSameModel(asked, answered) ? { answeredBy: answered } : {}
}

/** `gpt-4o` answered by `gpt-4o-2024-08-06`, or with its vendor's prefix, is the same model. */
function isSameModel(asked: string, answered: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^.*\//, '')
  const dated = /^[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|\d{4}|\d{3})$/
  const [wanted, given] = [bare(asked), bare(answered)]
  return wanted === given || (given.startsWith(wanted) && dated.test(given.slice(wanted.length)))
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The beginning of a reply, for error messages. */
function excerptOf(reply: unknown): string {
  return (typeof reply === 'string' ? reply : (JSON.stringify(reply) ?? '')).slice(0, 200)
}

/** The system text has a field of its own; temperatures above 1 are refused. */
function messageBody(model: string, { system, user, ...prompt }: Prompt, quirks: RequestQuirks) {
  return {
    model,
    ...(system === null ? {} : { system }),
    messages: [{ role: 'user' as const, content: user }],
    max_tokens: tokenLimitOf(prompt, quirks),
    ...(quirks.temperature ? { temperature: Math.min(1, prompt.temperature) } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop_sequences: prompt.stop } : {}),
  }
}

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
function readMessage(reply: unknown, model: string, prompt: Prompt): Answer {
  const parsed = messageSchema.safeParse(typeof reply === 'string' ? parseJson(reply) : reply)
  if (!parsed.success) throw new UnexpectedReply(excerptOf(reply))
  const { content, stop_reason: stop, usage } = parsed.data
  const text = content.map(block => (block.type === 'text' ? (block.text ?? '') : '')).join('')
  const cached = usage?.cache_read_input_tokens ?? 0
  // Unlike in OpenAI's interface, cached tokens are not part of the input tokens.
  const input = (usage?.input_tokens ?? 0) + cached + (usage?.cache_creation_input_tokens ?? 0)
  return {
    text,
    ...(text.trim() === '' ? whyNoMessage(stop, content) : {}),
    cut: stop === 'max_tokens' || stop === 'model_context_window_exceeded',
    usage: usageOf({ input, output: usage?.output_tokens, cached }, prompt, text),
    ...answeredBy(model, parsed.data.model),
  }
}

function whyNoMessage(stop: string | null | undefined, content: { type: string }[]): Pick<Answer, 'noText'> {
  if (stop === 'refusal') return { noText: { kind: 'refusal', said: null } }
  if (stop === 'max_tokens') return { noText: { kind: 'limit', said: null } }
  const callsTool = content.some(({ type }) => type === 'tool_use')
  return callsTool ? { noText: { kind: 'tool-calls', said: null } } : {}
}

/** A card's sampling settings, as far as the interface and the model support them. */
export function decodingOf(
  endpoint: Endpoint,
  { topP, reasoningEffort }: Decoding,
  quirks: RequestQuirks,
): Record<string, unknown> {
  return {
    ...(topP !== undefined && quirks.topP ? { top_p: topP } : {}),
    ...(reasoningEffort !== undefined && endpoint === 'chat' && quirks.effort
      ? { reasoning_effort: reasoningEffort }
      : {}),
  }
}

/** By interface: where requests go, what they hold, and how replies are read. */
export const interfaces = {
  chat: { path: '/chat/completions', body: chatBody, read: readReply },
  completions: { path: '/completions', body: completionBody, read: readReply },
  messages: { path: '/messages', body: messageBody, read: readMessage },
}
