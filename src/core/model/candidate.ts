// From a request to a model to the single tests extracted from its reply. All survive JSON.stringify.
import * as z from 'zod'
import type { RejectionReason } from './reasons.js'
import { text } from './report.js'

/** One request to a model, rendered by core/prompt. */
export interface Prompt {
  target: string
  system: string | null
  user: string
  maxTokens: number
  temperature: number
  /** 0 for the first reply, counting up when several are requested. */
  sample: number
  /** Stop sequences; absent when the recipe has none. */
  stop?: string[]
  /** Calls of the function that it quotes with their results; absent when there are none. */
  quoted?: string[]
}

export interface Usage {
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  /** True when the tokens were estimated here because the reply did not give them. */
  estimated: boolean
}

/** Why a reply has no text, according to the endpoint; `said` holds the model's own words. */
export const noTextSchema = z.strictObject({
  kind: z.enum(['limit', 'refusal', 'content-filter', 'tool-calls', 'no-choice']),
  said: text(300).nullable(),
})
export type NoText = z.infer<typeof noTextSchema>

/** What a model answered. `text` is raw. */
export interface Completion {
  target: string
  writer: string
  sample: number
  text: string
  /** True when the reply was truncated by the token limit. */
  cut: boolean
  usage: Usage
  seconds: number
  /** True when it was read from disk or from a recording, and cost nothing now. */
  stored: boolean
  /** The model that answered, according to the endpoint, when it differs from the one requested. */
  answeredBy?: string
  /** Why `text` is empty, if the endpoint says so. */
  noText?: NoText | undefined
  /** Calls whose results the prompt gave to the model; see `Prompt`. */
  quoted?: string[] | undefined
}

/** One generated test with what it needs. `code` is dedented. */
export interface Candidate {
  /** `path::name#writer#sample.number` */
  id: string
  target: string
  writer: string
  name: string
  code: string
  /** The enclosing class or block, with its set-up; null for a plain function. */
  container: { name: string; header: string; members: string[] } | null
  imports: string[]
  /** Top-level helpers, constants and fixtures that it uses, in file order. */
  helpers: string[]
  /** The framework it is written for. */
  framework: string
  /** The writer's own text of this test, for attribution. */
  draft: string
  /** The writer whose draft the controller revised; absent for a test straight from a writer. */
  revises?: string
  /** What the controller wrote, when `draft` is the text that it was shown. */
  answer?: string
  /** What was fixed, in words: `import of the target`. */
  fixes: string[]
  /** The test with the writer's own imports, if these were changed: this version is preferred when it works. */
  written?: Pick<Candidate, 'code' | 'container' | 'imports' | 'helpers' | 'fixes'>
  /** True when it pins what the code does, without evidence that the behaviour is right. */
  observed: boolean
  /** True when it asserts what the function's documentation says. */
  documented?: boolean
  /** True when it calls the function with values that a person would hardly write. */
  contrived?: true
  /**
   * Set when it asserts a relation between calls over a table of values: `inside` compares the function only with
   * itself, `outside` with something that does not come from it.
   */
  relation?: 'inside' | 'outside'
  /** The same test with fewer values, used when the full one does not pass. */
  narrower?: Pick<Candidate, 'code' | 'container' | 'imports' | 'helpers' | 'draft'>
  /** Set when a test of the project makes the same call: a new or edited one of the pull request, or an old one. */
  repeats?: 'new' | 'old'
  /** Id of the project's test that it is a variation of and is inserted below: `path::name`. */
  grownFrom?: string
  /** True when it never names the target function: only running it shows whether it reaches it. */
  unnamed?: true
  /** True when the prompt gave the model the result of every call of the function in it. */
  quoted?: true
  /** True when a wrong expected value was replaced by the observed one (`pin-observed`). */
  pinned?: boolean
}

/** A generated test that was refused before it ran. */
export interface Rejection {
  target: string
  writer: string
  name: string
  code: string
  reason: RejectionReason
  detail: string
}
