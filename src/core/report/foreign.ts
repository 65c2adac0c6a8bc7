// Texts from the files of other jobs. A job that ran untrusted code may say anything: only known sentences are shown
// as ours, everything else as a quotation.
import type { Failure } from '../model/errors.js'
import type { Note } from './notes.js'
import { UNBUILT } from '../baseline/built-files.js'
import { sayCut } from '../baseline/cut.js'
import { outOfTime } from '../baseline/facts.js'
import { oneLine } from '../text.js'

const NAME = '[\\p{L}\\p{N}_$.#[\\]-]{1,100}'
const FILE = '[^\\p{C}/\\\\`<>"]{1,100}'

/** Why a function has no test or a file was not read, in the wording of the modules that plan, explore and run. */
const reasons = [
  'over max-functions \\(\\d{1,9}\\)',
  'over max-cost',
  'the model was not reached',
  'the model endpoint refused its request',
  'the explorer is switched off',
  'the explorer found no call whose result can be pinned',
  'the explorer cannot build the arguments of a call',
  `the explorer has no call to make of ${NAME}`,
  `the explorer does not know how to call ${NAME} functions`,
  'every call of it timed out',
  'there was no time left for it',
  'the calls did not end in time',
  'the calls could not be made',
  'it ends the process',
  `the module has no ${NAME}`,
  `the receiver cannot be made: ${NAME}`,
  'no test was written',
  'not isolated: its calls do not run the copy under test; an installed copy may be in the way',
  'it does not parse \\(in lines \\d{1,8} to \\d{1,8}\\)',
  'it does not parse \\(line \\d{1,8}\\)',
  'line \\d{1,8} does not parse',
  'line \\d{1,8} does not parse: functions there were not read',
  'it could not be parsed',
  'nothing to run: it has no body',
  'not reachable: (?:it is not exported, and no exported function calls it|its name is computed or quoted|it only declares a type)',
  'not reachable: (?:it is defined for type checkers only|it is defined only when the file is run as a program)',
  'not reachable: (?:only constants use it, while the file is loaded; no exported function calls it|it runs while the file is loaded|it runs while its class is defined)',
  'not reachable: (?:it is in a (?:list|table|field)|it is part of a larger expression|it belongs to a class that a test cannot name)',
  'not reachable: (?:it is not assigned to a (?:plain name|class of the file)|it is passed to a component, which decides when it runs)',
  `not reachable: it is passed to ${NAME}, which decides when it runs`,
  '\\d{1,8} (?:changed|removed) lines? belongs? to no function: [\\d, -]{1,200}(?:\\.\\.\\.)?(?: of the base)?',
  `not importable: (?:the root of the repository is not a package|${FILE} is not a (?:package|module) name|setup\\.py installs the project when it is imported)`,
  'not importable: (?:it only declares types|it is a story, and only its viewer loads it|it configures a tool, and only that tool loads it|its path cannot be written in an import)',
  'left out by include and exclude',
  'vendored',
  'generated',
  'built output',
  'binary',
  'a symbolic link',
  'over 1 MiB',
  'not UTF-8',
  'larger than 1 MiB, or not UTF-8 text',
  '(?:its language|notebooks|C|C\\+\\+|C#|R|[A-Z][A-Za-z]{1,9}) is not read yet',
  'not in this partial clone, and its remote did not give it: clone without --filter, or make the remote reachable',
  'its name has invisible characters',
  // Why nothing is known about the project's own tests.
  'baseline-seconds is 0',
  outOfTime,
  sayCut.ended,
  `nothing is known about your tests: (?:${outOfTime}|${UNBUILT})`,
  'the \\d{1,4} tests that were tried notice none of them, and more tests run these lines',
  'the tests do not pass when they are run again in one process',
  '\\d{1,8} test files? with no known connection to it (?:was|were) not run',
  'its calls under [a-z:]{1,20} cannot be followed',
  UNBUILT,
]
const known = new RegExp(`^(?:${reasons.join('|')})$`, 'u')

/** The reason if it is one of ours (or several, separated by semicolons); otherwise a pointer to the job's log. */
export function foreignReason(reason: string): string {
  const parts = known.test(reason) ? [reason] : reason.split('; ')
  return parts.every(part => known.test(part)) ? reason : OTHER_REASON
}

const OTHER_REASON = 'the log of its job says why'

/** Quotes the words of another job, at most 300 characters. */
export const quote = (text: string): string => `“${oneLine(text, 300).replace(/[“”]/g, '"')}”`

/** A failure of the model as reported by another job. */
export function foreignFailure(failure: Failure | null): Failure | null {
  return failure && { ...failure, sentence: `The job that asked the model says: ${quote(failure.sentence)}.` }
}

/** A note from another job: its code and numbers are used as they are, its words are quoted. */
export function foreignNote(note: Note): Note {
  if (note.code === 'not-reached' || note.code === 'refused')
    return { ...note, sentence: `its job says ${quote(note.sentence)}` }
  if (note.code === 'base-not-called') return { ...note, sentence: quote(note.sentence) }
  if (note.code === 'model-quirk') return { ...note, summary: `is said to differ: ${quote(note.summary)}` }
  if (note.code === 'limited-support') return { ...note, limits: note.limits.map(quote) }
  return note
}
