// The command that runs a review again on the machine of a reader.
import { type ReviewSetting, reviewSettings } from '../model/setting-groups.js'
import { program as readersProgram } from '../model/tool.js'

/** What changes nothing of what is found: how long is waited, where results are kept, and the exit code. */
const idle: ReadonlySet<ReviewSetting> = new Set(['model-timeout', 'results-cache', 'fail-on'])

/** Where a command is run that repeats a review. */
interface Repeated {
  base: string | null
  /** Null for the work tree. */
  head: string | null
  /** Settings that were given as inputs or flags; those of the configuration file are found there again. */
  given: Record<string, unknown>
  /** True where the commits may have to be fetched first. */
  fetch: boolean
  /** How this program is started there, where that is known better than for any reader. */
  program?: string
}

/** Lines for a shell, in the folder of the project. What a shell might read otherwise is named in a remark. */
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
    ...(left.length > 0 ? [`# add the settings ${left.join(', ')} of the workflow`] : []),
    ...(fetch && commits.length > 0 ? [`git fetch origin ${commits.join(' ')}`] : []),
    [program, 'review', ...range, ...flags].join(' '),
  ].join('\n')
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false && value !== 'false'

/** Null for a value that is not plain, and for an address that may hold a key. */
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
