// Answers `/testwright explain NAME` from the comment: the verdict on that test or function, and the lines that name it.
import { splitId } from '../model/target.js'
import { reasons, verdictFor } from '../model/reasons.js'
import { fenced, inline, plural } from '../text.js'
import { readVerdicts, shownName, type TestVerdict, type TestVerdicts } from './marker.js'

/** Limits on the shown lines that name it, and on the lines below each of them. */
const mostNamed = 6
const mostDetails = 3

/** Markdown; null when the comment does not know the name. */
export function explain(body: string, name: string): string | null {
  if (name === '') return null
  const verdicts = readVerdicts(body)
  const shown = linesAbout(body, name)
  const known = verdicts ? describe(verdicts, name) : []
  if (shown.length + known.length === 0 && !verdicts?.left) return null
  return [
    shown.length > 0 ? `What the comment says about ${inline(name)}:` : '',
    shown.length > 0 ? fenced(shown.join('\n'), 'text') : '',
    known.length > 0 ? known.join('\n') : unknown(verdicts, name),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function unknown(verdicts: TestVerdicts | null, name: string): string {
  if (verdicts === null) return `The comment holds no verdict on ${inline(name)}.`
  if (verdicts.left === 0) return ''
  return `The comment holds no verdict on ${inline(name)}: it has no room for ${plural(verdicts.left, 'rejected test')}. The job summary and report.json hold all of them.`
}

/** One item per verdict on a test of this name, or per verdict on the tests of a function of this name. */
function describe({ tests }: TestVerdicts, name: string): string[] {
  const own = tests.filter(test => test.name !== '' && test.name === shownName(name))
  if (own.length > 0)
    return unique(
      own.map(test => `- ${inline(test.name)} for ${inline(functionOf(test))}: ${sentence(test)}`),
    )
  const about = tests.filter(test => name === test.target || name === functionOf(test))
  const count = (words: string): number => about.filter(test => sentence(test) === words).length
  return unique(about.map(sentence)).map(words => `- ${plural(count(words), 'test')} ${words}`)
}

const unique = (texts: string[]): string[] => [...new Set(texts)]

const functionOf = ({ target }: TestVerdict): string => splitId(target).name

function sentence({ reason }: TestVerdict): string {
  if (reason === null) return 'kept: it passed every gate.'
  return `${verdictFor(reason)}, \`${reason}\`: ${reasons[reason].people}`
}

/** Visible lines of the comment that contain the name as a whole word, each with the indented lines below it. */
function linesAbout(body: string, name: string): string[] {
  const lines = body.replace(/\r\n/g, '\n').split('\n')
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}_])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`,
    'u',
  )
  const found = lines.flatMap((line, at) => (word.test(line) && !/<!-- testwright:/.test(line) ? [at] : []))
  const shown = new Set(found.slice(0, mostNamed).flatMap(at => [at, ...detailsOf(lines, at)]))
  return [...shown].sort((a, b) => a - b).map(at => lines[at] ?? '')
}

/** The indented lines below a line, which belong to it. */
function detailsOf(lines: string[], at: number): number[] {
  const below = Array.from({ length: mostDetails }, (_, step) => at + 1 + step)
  const end = below.findIndex(place => !/^\s{2,}\S/.test(lines[place] ?? ''))
  return end < 0 ? below : below.slice(0, end)
}
