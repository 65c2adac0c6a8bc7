// What one model does not take in a request, learned from its refusals -> the body of the next request.
import type { Prompt } from '../core/model/candidate.js'

/** How this model wants to be asked. One object a model, shared by all its requests. */
export interface RequestQuirks {
  limit: 'max_tokens' | 'max_completion_tokens'
  temperature: boolean
  system: boolean
  stop: boolean
}

export interface Invalid {
  status: number
  message: string
  param: string | null
}

/** OpenAI's own models, and Azure's, want the newer name of the limit; all others know the older one. */
export function defaultQuirks(host: string): RequestQuirks {
  const newer = /(^|\.)(openai\.com|azure\.com)$/.test(host.replace(/:\d+$/, ''))
  return {
    limit: newer ? 'max_completion_tokens' : 'max_tokens',
    temperature: true,
    system: true,
    stop: true,
  }
}

/** The body of a chat completion. Without a system turn its text goes before the first user turn. */
export function shapeBody(model: string, prompt: Prompt, quirks: RequestQuirks) {
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
    [quirks.limit]: prompt.maxTokens,
    ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
  }
}

/** The body for the older interface, which continues one text and knows no turns. */
export function shapeContinuation(model: string, prompt: Prompt, quirks: RequestQuirks) {
  const { system, user } = prompt
  return {
    model,
    prompt: system === null ? user : `${system}\n\n${user}`,
    max_tokens: prompt.maxTokens,
    ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
    ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
  }
}

const unwelcome =
  /unsupported|not (?:be )?support|unknown|unrecogni[sz]ed|not (?:permitted|allowed)|extra|unexpected|deprecated|invalid (?:parameter|role)|only the default|instead/i
const roles =
  /system (?:role|message|prompt|instruction)|(?:role|message)\W{1,4}(?:of )?system|roles? must alternate|developer instruction/i

/**
 * What a refusal teaches about `used`, the manners of the refused request: the changed part, in words; null when it
 * teaches nothing. Parallel requests may learn the same thing twice.
 */
export function learn(
  used: RequestQuirks,
  refused: Invalid,
): { quirks: RequestQuirks; words: string } | null {
  if (![400, 422, 500].includes(refused.status)) return null
  const about = (name: string): boolean =>
    refused.param === name || new RegExp(`\\b${name}\\b`).test(refused.message)
  if (used.system && roles.test(refused.message))
    return { quirks: { ...used, system: false }, words: 'takes no system turn: it goes before the question' }
  if (!unwelcome.test(refused.message)) return null
  if (about(used.limit)) {
    const limit = used.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    return { quirks: { ...used, limit }, words: `takes ${limit} instead of ${used.limit}` }
  }
  if (used.temperature && about('temperature'))
    return { quirks: { ...used, temperature: false }, words: 'takes no temperature: it is left out' }
  if (used.stop && about('stop'))
    return { quirks: { ...used, stop: false }, words: 'takes no stop texts: they are left out' }
  return null
}
