// The kept part of a reply -> a training row, and a preference pair against what was wrong.
import { fence } from '../prompt/foreign-text.js'
import type { Prompt } from '../model/candidate.js'

/** Where a row comes from; stored in its field `testwright`, which `dataset freeze` removes. */
export interface Source {
  teacher: string
  path: string
  /** Full text of the module, since a prompt shows the code around the function only in outline. */
  source: string
  target: string
  repository?: string
  licence?: string
  /** Cost of the whole request in dollars. */
  usd: number | null
  /** Names of the kept tests, with the number of mutants they kill. */
  evidence: { test: string; mutantsKilled: number }[]
}

/** The request exactly as the action sends it, with the file of kept tests in a fence as the reply. */
export function taughtRow(prompt: Prompt, language: string, content: string, source: Source): string {
  const answer = fence(language, content.trimEnd())
  return JSON.stringify({
    messages: [...turnsOf(prompt), { role: 'assistant', content: answer }],
    testwright: source,
  })
}

/** A preference pair: the kept file against a reply with a wrong expected value. */
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
