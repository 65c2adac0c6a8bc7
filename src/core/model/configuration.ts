// Inputs, flags and the configuration file -> one frozen Config. The schema is the single source of settings.
import * as z from 'zod'
import { UserError } from './errors.js'
import { nearest } from '../lists.js'
import { maskSecrets } from '../text.js'
import { runnerNames } from './runner-names.js'

const list = z.preprocess(
  value =>
    typeof value === 'string'
      ? value
          .split(/[\n,]/)
          .map(part => part.trim())
          .filter(Boolean)
      : value,
  z.array(z.string(), { error: 'give a list, or names separated by commas or line breaks' }),
)
const flag = z.preprocess(
  value =>
    typeof value === 'string' ? ({ true: true, false: false }[value.trim().toLowerCase()] ?? value) : value,
  z.boolean({ error: 'say true or false' }),
)
const text = z.string({ error: 'give one line of text' }).trim()
const count = (least: number) =>
  z.preprocess(
    value => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value),
    z
      .number({ error: `give a whole number of ${least} or more` })
      .int(`give a whole number of ${least} or more`)
      .min(least, `give a whole number of ${least} or more`),
  )
const dollars = z.preprocess(
  value => (typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/^\$/, '')) : value),
  z.number({ error: 'give 0 or more dollars, such as 0.50' }).min(0, 'give 0 or more dollars, such as 0.50'),
)
const price = z.preprocess(
  value => (typeof value === 'number' ? String(value) : value),
  text.regex(
    /^(?:0|\d+(?:\.\d+)?\/\d+(?:\.\d+)?)?$/,
    'give 0, or dollars per million tokens in and out, such as 0.15/0.60',
  ),
)
const MOST_VARIABLES = 50
const longestValue = 2000
/** Variables that change how programs start, including ours, or that describe the workflow. */
const reserved =
  /^(?:PATH|HOME|TMPDIR|IFS|ENV|BASH_ENV|SHELLOPTS|NODE_(?:OPTIONS|PATH|V8_COVERAGE)|(?:LD|DYLD)_.*|PYTHON(?!WARNINGS$).*|(?:GITHUB|ACTIONS|INPUT|RUNNER|TESTWRIGHT)_.*)$/i
const telling = /PASSW|SECRET|TOKEN|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY/i

/** Environment variables, as a mapping or as lines such as `NAME=value`. */
const variables = z.preprocess(
  value => (typeof value === 'string' ? pairsOf(value) : value),
  z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String), {
      error: 'give names with their values, such as TZ: UTC, or lines such as TZ=UTC',
    })
    .superRefine((given, context) => {
      const entries = Object.entries(given)
      const fault = entries.map(([name, value]) => faultOf(name, value)).find(found => found !== null)
      const message = entries.length > MOST_VARIABLES ? `give at most ${String(MOST_VARIABLES)} names` : fault
      if (message) context.addIssue({ code: 'custom', message })
    }),
)

function pairsOf(text: string): unknown {
  const lines = text.split(/\n|,(?=\s*[A-Za-z_]\w*=)/).map(line => line.trim())
  const pairs = lines.filter(Boolean).map(line => /^([^=]*)=(.*)$/s.exec(line))
  if (pairs.includes(null)) return text
  return Object.fromEntries(pairs.map(found => [found?.[1]?.trim() ?? '', found?.[2] ?? '']))
}

/** Why a variable is not passed on, null when it is. Never quotes its value. */
function faultOf(name: string, value: string): string | null {
  if (!/^[A-Za-z_]\w{0,99}$/.test(name)) return 'a name has letters, digits and underscores only'
  if (reserved.test(name))
    return `${name} changes how programs are started, so it is not passed on: name only what the tests themselves read`
  if (telling.test(name) || maskSecrets(`${name} = "${value}"`) !== `${name} = "${value}"`)
    return `${name} looks like a secret, and tests get none: leave it out, and set a made-up value in the tests' own set-up`
  if (value.length > longestValue || /[\0\n\r]/.test(value)) return `${name} is not one short line`
  return null
}

const choice = <const T extends [string, ...string[]]>(words: T) =>
  z.enum(words, { error: issue => adviseChoice(String(issue.input), words) })

function adviseChoice(given: string, words: string[]): string {
  const near = nearest(given, words)
  return `say ${words.join(', ').replace(/, ([^,]*)$/, ' or $1')}${near ? ` (did you mean ${near}?)` : ''}`
}

/** All settings by the name that inputs, flags and the file share. `describe` appears in action.yml and the help. */
export const settings = {
  model: text
    .default('')
    .describe(
      'Who writes the tests: a model card (*.model.json), a model name, or explorer; on the command line also recorded replies (*.jsonl). Without one, the explorer writes them.',
    ),
  'base-url': text
    .default('')
    .describe(
      'Base URL of an OpenAI-compatible endpoint, path included. Default: that of the model card, then OPENAI_BASE_URL.',
    ),
  'prompt-title': flag
    .default(true)
    .describe(
      'Whether the prompt quotes the title of the pull request. It never does for pull requests from forks.',
    ),
  guidelines: text
    .default('')
    .describe(
      'A file of the project that says how its tests are written, such as docs/testing.md. It is read from the base and quoted to the model.',
    ),
  'model-timeout': count(1)
    .nullable()
    .default(null)
    .describe(
      'Time limit for one request to a model, in seconds, unless its card sets one. Default: 900 for a server on this machine, 180 for others.',
    ),
  controller: text
    .default('')
    .describe(
      'A second model, given by card or name, that is asked about functions for which no test by the first model is kept: it may trim, repair, rewrite, replace or discard. Default: none.',
    ),
  'controller-max': count(0).default(10).describe('Limit on requests to the controller in one run.'),
  mode: choice(['review', 'plan', 'baseline', 'generate', 'verify', 'report', 'commit'])
    .default('review')
    .describe(
      'review does everything in one job; plan, baseline, generate, verify and report do one stage each, so the key, untrusted code and the write token are never in one job; commit answers ticked boxes and commands.',
    ),
  config: text
    .default('testwright.yml')
    .describe('Path of the configuration file, read from the base branch.'),
  framework: choice(['auto', ...runnerNames])
    .default('auto')
    .describe(
      'Test runner for the languages that it supports; auto finds one for each file from the nearest manifest, configuration and tests.',
    ),
  languages: list.default([]).describe('Only these languages: python, javascript, typescript. Default: all.'),
  include: list.default([]).describe('Only functions in files that match one of these globs.'),
  exclude: list.default([]).describe('No functions in files that match one of these globs.'),
  'tests-path': text
    .default('')
    .describe('Folder for new test files. Default: where the project keeps its tests.'),
  setup: text
    .default('')
    .describe(
      'Command run in the checkout before the tests, outside the sandbox, to install what they need. Keys and tokens are removed from its environment.',
    ),
  build: text
    .default('')
    .describe(
      'Command that builds what the tests load, such as npm run build. It runs inside the sandbox, without network, in a copy of the head and in a copy of the base, for at most 5 minutes each.',
    ),
  env: variables
    .default({})
    .describe(
      'Environment variables that the tests need, never secrets: a mapping in the file, or lines such as NAME=value in an input.',
    ),
  'max-functions': count(1)
    .default(20)
    .describe('At most this many functions get tests; the others are listed as skipped.'),
  'max-tests-per-function': count(1)
    .default(6)
    .describe('At most this many tests by one writer are kept for one function.'),
  'max-cost': dollars
    .nullable()
    .default(null)
    .describe(
      'Limit on the cost of one run in dollars, including retries and the controller. A request whose worst case does not fit is not sent.',
    ),
  'max-cost-per-pull': dollars
    .nullable()
    .default(null)
    .describe(
      'Limit on the cost of all runs on one pull request together, in dollars. Their sum is kept in the comment. Once it is reached, the explorer alone writes tests.',
    ),
  price: price
    .default('')
    .describe(
      'Price of the model, used before its card and the price lists: 0 (free), or dollars per million tokens in/out, such as 0.15/0.60.',
    ),
  'pin-observed': flag
    .default(false)
    .describe(
      'true replaces a wrong expected value with the one that the code gives; such a test is marked as pinned from behaviour.',
    ),
  explorer: choice(['auto', 'always', 'never'])
    .default('auto')
    .describe(
      "When the explorer's tests are shown beside a model's: auto (if no test by the model is kept), always, never.",
    ),
  sandbox: choice(['auto', 'bwrap', 'unshare', 'sudo', 'none'])
    .default('auto')
    .describe(
      'Level of the sandbox; auto takes the strongest that works. none runs tests unprotected, and is ignored for forks.',
    ),
  'results-cache': text
    .default('')
    .describe(
      'Folder outside the checkout in which results of test runs are kept; a later run with the same files on the same machine reads them. Never read or written for forks or with sandbox: none. Default: none.',
    ),
  'baseline-seconds': count(0)
    .default(120)
    .describe(
      "Time limit in seconds for running the project's own tests, on both sides of the change and against mutants of the changed lines. 0 leaves them out, and the comment then says that nothing was measured.",
    ),
  comment: choice(['auto', 'always', 'findings', 'never'])
    .default('auto')
    .describe(
      'auto comments when there is something to report; always comments in any case; findings shows tests to look at, changed behaviour and facts about your own tests, but not the kept tests or the boxes; with never, only the job summary is written.',
    ),
  drafts: flag.default(false).describe('Also review draft pull requests.'),
  bots: flag.default(false).describe('Also review pull requests from bots.'),
  'fail-on': choice(['never', 'suspect', 'no-tests', 'unproven'])
    .default('never')
    .describe(
      'Exit 1 (a red check) on a suspect, when no test was kept for the functions that changed, or when behaviour changed and no test fails without the change (unproven; the label refactor exempts a pull request).',
    ),
  shard: text
    .regex(
      /^(?:[1-9]\d{0,2}(?:\/[1-9]\d{0,2})?)?$/,
      'give the number of shards (in plan), or one shard such as 2/3',
    )
    .default('')
    .describe(
      'In mode plan: the number of shards. In baseline, generate and verify: the shard of this job, such as 2/3; the output matrix of plan lists them.',
    ),
  signoff: flag
    .default(false)
    .describe(
      'Commits of ticked tests carry a Signed-off-by line of the person who ticked them. Also done if the repository requires it.',
    ),
}

const schema = z.strictObject(settings)

/** Inputs and flags that no configuration file may hold. */
export const secrets = {
  'api-key': 'Key of the model endpoint. Default: OPENAI_API_KEY. None is needed on loopback.',
  'github-token': 'Token that reads the pull request and writes the comment.',
  'commit-token': 'Token that commits ticked tests. Default: github-token, whose commits start no workflow.',
} as const

export type Config = Readonly<z.infer<typeof schema>>
export type Setting = keyof typeof settings

/** Where a value came from, for the message about a bad one. */
export interface Source {
  /** `input`, `flag` or the file's path. */
  name: string
  values: Record<string, unknown>
  /** The line of each setting, from 1, where the source has lines. */
  lines?: ReadonlyMap<string, number>
}

/**
 * Later sources win over earlier ones; an empty string counts as not given. Throws UserError with one sentence per
 * fault that names the source, the line, the setting and its allowed values.
 */
export function makeConfig(sources: Source[]): Config {
  const merged: Record<string, unknown> = {}
  const faults: string[] = []
  for (const source of sources) {
    for (const [name, value] of Object.entries(source.values)) {
      const fault = faultIn(name, value)
      if (fault !== null) faults.push(`${placeOf(source, name)}: ${fault}`)
      else if (!isLeftOut(value)) merged[name] = value
    }
  }
  if (faults.length > 0) throw new UserError(faults.join(' '))
  return Object.freeze(schema.parse(merged))
}

const isLeftOut = (value: unknown): boolean => value === '' || value === undefined || value === null

function placeOf({ name, lines }: Source, setting: string): string {
  const line = lines?.get(setting)
  return line === undefined ? name : `${name}, line ${line}`
}

/** What is wrong with one setting, as a sentence; null when nothing is. */
function faultIn(name: string, value: unknown): string | null {
  if (!Object.hasOwn(settings, name)) return unknown(name)
  if (isLeftOut(value)) return null
  const read = settings[name as Setting].safeParse(value)
  if (read.success) return null
  const shown = name === 'env' ? name : `${name} is ${JSON.stringify(value)}`
  return `${shown}: ${read.error.issues[0]?.message ?? 'give another value'}.`
}

function unknown(name: string): string {
  if (Object.hasOwn(secrets, name))
    return `${name} is a secret and has no place here: pass it in the environment.`
  const near = nearest(name, Object.keys(settings))
  return `there is no setting ${JSON.stringify(name)}${near ? `: did you mean ${near}?` : '.'}`
}

/** The allowed values of a setting, null when it is not a choice. */
export function choicesOf(name: Setting): string[] | null {
  const setting: z.ZodType = settings[name]
  const inner = setting instanceof z.ZodDefault ? setting.unwrap() : setting
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null
}
