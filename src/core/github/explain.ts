// Our comment and a name -> what it says of that test or function, with the word that ended it explained.
import { fenced, inline } from '../report/render/text.js'

const reasons: Record<string, string> = {
  'wrong-expectation': 'It expects another value than the code gives, before the change as well as after it.',
  'adds-nothing': 'What it notices, the tests that are there or that were kept notice too.',
  'misses-change': 'It passes, and executes none of the changed lines.',
  flaky:
    'It did not pass every time: in another order, with another clock or with randomness driven to its extremes.',
  broken: 'It could not be imported or set up.',
  raises: 'It ends with an error that it does not expect.',
  'timed-out': 'It did not end in time.',
  'does-not-call-target': 'It never calls the changed function.',
  'no-assertion': 'It asserts nothing, so it cannot fail for a reason that matters.',
  tautology: 'It asserts what holds whatever the code does.',
  unsafe: 'It uses the network, processes, the environment, or deletes files.',
  duplicate: 'The same test stands in the same reply already.',
  unparsable: 'It is no complete piece of code; a reply that was cut by length ends like that.',
  'redefines-target': 'It tests a copy of the function that it brings along.',
  'prose-only': 'The reply holds no code.',
  scenarios: 'The reply lists what should be tested and tests nothing.',
  'empty-reply': 'The model answered nothing.',
  'too-long': 'It is longer than any test that a person would read.',
  'behaviour-changed':
    'It passes before the change and fails after it. Whether that was meant is yours to say.',
  'possible-bug': 'It looks sound, and the code does not pass it.',
  'contradicts-docstring': 'The documentation says so, and the code does not do it.',
}

const reachableClasses = 3

/** Markdown; null when the comment does not know the name. */
export function explain(body: string, name: string): string | null {
  const lines = body.replace(/\r\n/g, '\n').split('\n')
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}_])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`,
    'u',
  )
  const found = lines.flatMap((line, at) => (whole.test(line) && !/<!-- testwright:/.test(line) ? [at] : []))
  if (name === '' || found.length === 0) return null
  const shown = new Set(found.slice(0, 6).flatMap(at => [at, ...detailsOf(lines, at)]))
  const text = [...shown].sort((one, other) => one - other).map(at => lines[at] ?? '')
  const words = Object.keys(reasons).filter(word => text.some(line => line.includes(word)))
  const told = words.map(word => `- \`${word}\`: ${reasons[word] ?? ''}`)
  return [`What the comment says of ${inline(name)}:`, fenced(text.join('\n'), 'text'), told.join('\n')]
    .filter(Boolean)
    .join('\n\n')
}

/** Lines that are indented below one belong to it. */
function detailsOf(lines: string[], at: number): number[] {
  const own = [1, 2, reachableClasses].map(step => at + step)
  const end = own.findIndex(place => !/^\s{2,}\S/.test(lines[place] ?? ''))
  return end < 0 ? own : own.slice(0, end)
}
