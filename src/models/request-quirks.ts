// What a model does not accept in a request, learned from its rejections.

/** What requests to one model may contain. */
export interface RequestQuirks {
  /** Name of the limit of a chat completion's length. */
  tokenLimit: 'max_tokens' | 'max_completion_tokens'
  temperature: boolean
  system: boolean
  stop: boolean
}

interface Rejection {
  status: number
  message: string
  /** The parameter that it names. */
  param: string | null
}

const unsupported =
  /unsupported|not (?:be )?support|unknown|unrecogni[sz]ed|not (?:permitted|allowed)|extra|unexpected|deprecated|invalid (?:parameter|role)|only the default|instead/i
const noSystemRole =
  /system (?:role|message|prompt|instruction)|(?:role|message)\W{1,4}(?:of )?system|roles? must alternate|developer instruction/i

/**
 * What a rejection says about `used`, the quirks of the rejected request: the quirks to use instead and a summary of the
 * change, which follows the model's name; null when it says nothing about them.
 */
export function adaptTo(
  rejection: Rejection,
  used: RequestQuirks,
): { quirks: RequestQuirks; summary: string } | null {
  if (![400, 422, 500].includes(rejection.status)) return null
  const isAbout = (name: string): boolean =>
    rejection.param === name || new RegExp(`\\b${name}\\b`).test(rejection.message)
  if (used.system && noSystemRole.test(rejection.message))
    return {
      quirks: { ...used, system: false },
      summary: 'takes no system message: it precedes the question',
    }
  if (!unsupported.test(rejection.message)) return null
  if (isAbout(used.tokenLimit)) {
    const tokenLimit = used.tokenLimit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    return { quirks: { ...used, tokenLimit }, summary: `takes ${tokenLimit} instead of ${used.tokenLimit}` }
  }
  if (used.temperature && isAbout('temperature'))
    return { quirks: { ...used, temperature: false }, summary: 'takes no temperature: it is left out' }
  if (used.stop && isAbout('stop'))
    return { quirks: { ...used, stop: false }, summary: 'takes no stop sequences: they are left out' }
  return null
}
