// What was kept of a reply -> the training row that teaches it, and the pair that teaches what was wrong.
import { fence } from '../prompt/foreign-text.js'
import type { Prompt } from '../model/candidate.js'

/** Where a row comes from; stands in its field `testwright`, which `dataset freeze` takes out again. */
export interface Source {
  teacher: string
  path: string
  /** Text of the module: a prompt shows what stands around the function in outline. */
  source: string
  target: string
  repository?: string
  licence?: string
  /** Dollars of the reply, divided among nothing: the whole request. */
  usd: number | null
  /** Names of the kept tests, with the mutants that they kill. */
  evidence: { test: string; mutantsKilled: number }[]
}

/** The request byte for byte as the action sends it, and the file of kept tests in one fence. */
export function taughtRow(prompt: Prompt, language: string, content: string, source: Source): string {
  const answer = fence(language, content.trimEnd())
  return JSON.stringify({
    messages: [...turnsOf(prompt), { role: 'assistant', content: answer }],
    testwright: source,
  })
}

/** The kept file against the reply that had a wrong expected value in it. */
export function taughtPair(
  prompt: Prompt,
  language: string,
  { content, rejected }: { content: string; rejected: string },
  source: Source,
): string {
  return JSON.stringify({
    input: { messages: turnsOf(prompt) },
    preferred_output: [{ role: 'assistant', content: fence(language, content.trimEnd()) }],
    non_preferred_output: [{ role: 'assistant', content: rejected }],
    testwright: source,
  })
}

const turnsOf = ({ system, user }: Prompt) => [
  ...(system === null ? [] : [{ role: 'system', content: system }]),
  { role: 'user', content: user },
]
