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
  /** 0 for the first, counting up when several replies are asked for. */
  sample: number
  /** Texts that end the reply; absent when the recipe has none. */
  stop?: string[]
  /** Calls of the function that stand in it with their results; absent where there are none. */
  quoted?: string[]
}

export interface Usage {
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  /** True when the tokens were estimated here because the reply did not say. */
  estimated: boolean
}

/** Why a reply holds no text, as the endpoint says; `said` are the model's own words. */
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
  /** The model that answered, as the endpoint says, when it is not the one that was asked. */
  answeredBy?: string
  /** Why `text` is empty, where the endpoint says so. */
  noText?: NoText | undefined
  /** Calls whose results the model was told; see `Prompt`. */
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
  /** The class or block around it, with its set-up; null for a plain function. */
  container: { name: string; header: string; members: string[] } | null
  imports: string[]
  /** Top-level helpers, constants and fixtures that it uses, in file order. */
  helpers: string[]
  /** The framework it is written for. */
  framework: string
  /** The writer's own text of this test, for attribution. */
  draft: string
  /** The writer whose draft the controller was shown; absent for a test that a writer wrote by itself. */
  revises?: string
  /** What the controller itself wrote, where `draft` is the text that it was shown. */
  answer?: string
  /** What was fixed, in words: `import of the target`. */
  fixes: string[]
  /** The test with its imports as the writer wrote them, where these were changed: it stays where it works. */
  written?: Pick<Candidate, 'code' | 'container' | 'imports' | 'helpers' | 'fixes'>
  /** True when it pins what the code does, without evidence that this is right. */
  observed: boolean
  /** True when it asserts what the documentation of the function says. */
  documented?: boolean
  /** True when it calls the function with what a person would hardly write. */
  contrived?: true
  /**
   * Where it states what holds between calls, for a table of values: `inside` compares the function with itself alone, `outside` with
   * what does not come from it.
   */
  relation?: 'inside' | 'outside'
  /** The same for fewer values, for where it does not pass as it is. */
  narrower?: Pick<Candidate, 'code' | 'container' | 'imports' | 'helpers' | 'draft'>
  /** A test of the project makes the same call: one that is new or edited in the pull request, or an old one. */
  repeats?: 'new' | 'old'
  /** Id of the project's test that it is a variation of, below which it stands: `path::name`. */
  grownFrom?: string
  /** True when nothing in it names the function that was asked for: only its run tells whether it gets there. */
  unnamed?: true
  /** True when the model was told of every call of the function in it what it gives. */
  quoted?: true
  /** True when the observed value was put in the place of a wrong expected one (`pin-observed`). */
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
