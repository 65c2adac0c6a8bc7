// What `testwright doctor` says about one requirement of a review: what was found, and what to do about it.

/** `failed`: a review cannot work. `warning`: it works with limitations. `skipped`: not checked. */
type State = 'ok' | 'warning' | 'failed' | 'skipped'

export interface Check {
  /** What was checked, in a word or two: `git`, `runner jest`. */
  name: string
  state: State
  /** What was found, without a full stop. */
  found: string
  /** A sentence that says what to do; null when nothing needs to be done. */
  cure: string | null
  /** The fix as a shell command to run in the repository; null when no single command does it. */
  command: string | null
}

/** What can be done about a fault: a sentence, a command line, or both. */
interface Cure {
  cure?: string | null
  command?: string | null
}

const check =
  (state: State) =>
  (name: string, found: string, { cure = null, command = null }: Cure = {}): Check => ({
    name,
    state,
    found,
    cure: cure ?? (command === null ? null : 'Run the command.'),
    command,
  })

export const ok = check('ok')
export const warning = check('warning')
export const failed = check('failed')
export const skipped = check('skipped')

/** An error sentence, `what is wrong: what to do`, as a failed check. */
export function failedBy(name: string, sentence: string, command: string | null = null): Check {
  const { fault, cure } = splitSentence(sentence)
  return failed(name, fault, { cure, command })
}

/** Splits at the first colon outside parentheses that is followed by a space. */
export function splitSentence(sentence: string): { fault: string; cure: string | null } {
  let depth = 0
  for (let at = 0; at < sentence.length; at++) {
    const letter = sentence[at]
    if (letter === '(') depth++
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (letter === ':' && depth === 0 && sentence[at + 1] === ' ') {
      const cure = sentence.slice(at + 2).trim()
      return { fault: sentence.slice(0, at), cure: `${cure.charAt(0).toUpperCase()}${cure.slice(1)}` }
    }
  }
  return { fault: sentence.replace(/\.$/, ''), cure: null }
}

/** True when no check failed, so a review should work. */
export const isSound = (checks: readonly Check[]): boolean => checks.every(({ state }) => state !== 'failed')
