// What a model does not accept in a request, learned from its rejections.
import type { Prompt } from '../core/model/candidate.js'

/** What requests to one model may contain. */
export interface RequestQuirks {
  /** Name of the limit of a chat completion's length. */
  tokenLimit: 'max_tokens' | 'max_completion_tokens'
  /** The longest reply that may be asked for, in tokens; null where no request was too long yet. */
  mostTokens: number | null
  temperature: boolean
  system: boolean
  stop: boolean
  topP: boolean
  effort: boolean
}

interface Rejection {
  status: number
  message: string
  /** The parameter that it names. */
  param: string | null
}

/** The tokens that a reply may have. */
export const tokenLimitOf = (
  { maxTokens }: Pick<Prompt, 'maxTokens'>,
  { mostTokens }: RequestQuirks,
): number => Math.min(maxTokens, mostTokens ?? Infinity)

const unsupported =
  /unsupported|not (?:be )?support|unknown|unrecogni[sz]ed|not (?:permitted|allowed)|extra|unexpected|deprecated|invalid (?:parameter|role)|only the default|instead/i
const refusedValue = /\b(?:must|should|invalid|illegal|range|between|greater|less|positive|valid)\b/i
const noSystemRole =
  /system (?:role|message|prompt|instruction)|(?:role|message)\W{1,4}(?:of )?system|roles? must alternate|developer instruction/i

/** Parameters that a request can do without, in the order in which they are given up. */
const mayBeLeftOut = [
  {
    quirk: 'temperature',
    name: 'temperature',
    summary: 'does not accept this temperature, so it is left out',
  },
  { quirk: 'stop', name: 'stop', summary: 'does not accept these stop sequences, so they are left out' },
  { quirk: 'topP', name: 'top_p', summary: 'does not accept this top_p, so it is left out' },
  {
    quirk: 'effort',
    name: 'reasoning_effort',
    summary: 'does not accept this reasoning_effort, so it is left out',
  },
] as const

/**
 * What a rejection says about `used`, the quirks of the rejected request: the quirks to use instead and a summary of the
 * change, which follows the model's name; null when it says nothing about them.
 */
export function adaptTo(
  rejection: Rejection,
  used: RequestQuirks,
  maxTokens: number,
): { quirks: RequestQuirks; summary: string } | null {
  if (![400, 422, 500].includes(rejection.status)) return null
  const isAbout = (name: string): boolean =>
    rejection.param === name || new RegExp(`\\b${name}\\b`).test(rejection.message)
  if (used.system && noSystemRole.test(rejection.message))
    return {
      quirks: { ...used, system: false },
      summary: 'takes no system message, so it is put before the question',
    }
  const isRefused =
    unsupported.test(rejection.message) || (rejection.status !== 500 && refusedValue.test(rejection.message))
  const refused = isRefused ? mayBeLeftOut.find(({ quirk, name }) => used[quirk] && isAbout(name)) : undefined
  if (refused) return { quirks: { ...used, [refused.quirk]: false }, summary: refused.summary }
  const most = mostTokensIn(rejection.message, maxTokens)
  if (most !== null)
    return { quirks: { ...used, mostTokens: most }, summary: `gives at most ${most} tokens in one reply` }
  if (!unsupported.test(rejection.message)) return null
  if (isAbout(used.tokenLimit)) {
    const tokenLimit = used.tokenLimit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    return { quirks: { ...used, tokenLimit }, summary: `takes ${tokenLimit} instead of ${used.tokenLimit}` }
  }
  return null
}

const tooManyTokens =
  /max_(?:completion_|new_|output_)?tokens\b[^]{0,80}(?:too (?:large|high|big|many)|less than|at most|exceed|must be|maximum|> ?\d)/i

/** The longest reply that a rejection allows where `asked` tokens were too many; null when that is not what it says. */
function mostTokensIn(message: string, asked: number): number | null {
  if (!tooManyTokens.test(message)) return null
  const difference = /(\d{2,7}) ?> ?(\d{2,7}) ?- ?(\d{1,7})/.exec(message)
  if (difference) return positive(Number(difference[2]) - Number(difference[3]), asked)
  const numbers = [...message.matchAll(/\d{2,7}/g)]
    .map(Number)
    .filter(number => number >= 16 && number < asked)
  return positive(numbers.length > 0 ? Math.max(...numbers) : Math.floor(asked / 2), asked)
}

const positive = (tokens: number, asked: number): number | null =>
  tokens >= 16 && tokens < asked ? tokens : null
