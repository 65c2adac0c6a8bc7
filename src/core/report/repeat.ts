// The command that repeats a review on a reader's machine.
import { type ReviewSetting, reviewSettings } from '../model/setting-groups.js'
import { program as readersProgram } from '../model/tool.js'

/** Settings that do not affect the findings: a time limit, where results are kept, and the exit code. */
const idle: ReadonlySet<ReviewSetting> = new Set(['model-timeout', 'results-cache', 'fail-on'])

/** What a command that repeats a review depends on. */
interface Repeated {
  base: string | null
  /** Null for the working tree. */
  head: string | null
  /** Settings given as inputs or flags; those of the configuration file are read from it again. */
  given: Record<string, unknown>
  /** True when the commits may have to be fetched first. */
  fetch: boolean
  /** How to start this program there, if known; absent for readers in general. */
  program?: string
}

/** Shell lines to run in the project's folder. A comment names settings whose values are not safe to quote. */
export function repeatCommand({ base, head, given, fetch, program = readersProgram }: Repeated): string {
  const settings = reviewSettings
    .filter(name => !idle.has(name) && isGiven(given[name]))
    .map(name => ({ name, flag: flagOf(name, given[name]) }))
  const commits = [base, head].filter(sha => sha !== null)
  const flags = settings.flatMap(({ flag }) => flag ?? [])
  const left = settings.filter(({ flag }) => flag === null).map(({ name }) => name)
  const range = [
    ...(base === null ? [] : [`--base ${base}`]),
    head === null ? '--worktree' : `--head ${head}`,
  ]
  return [
    ...(left.length > 0 ? [`# add these settings from the workflow: ${left.join(', ')}`] : []),
    ...(fetch && commits.length > 0 ? [`git fetch origin ${commits.join(' ')}`] : []),
    [program, 'review', ...range, ...flags].join(' '),
  ].join('\n')
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false && value !== 'false'

/** Null for a value that is not plain, and for a URL that may contain a key. */
function flagOf(name: ReviewSetting, value: unknown): string | null {
  if (value === true || value === 'true') return name === 'pin-observed' ? `--${name}` : null
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .trim()
    .replace(/\s*\n\s*/g, ',')
  if (name === 'base-url' && !/^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(text)) return null
  if (/^[\w./:@=,+-]+$/.test(text)) return `--${name} ${text}`
  return /^[\w ./:@=,+*?{}()[\]!|&<>"-]+$/.test(text) ? `--${name} '${text}'` : null
}
