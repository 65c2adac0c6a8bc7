// A project's workflows -> what is adopted from them: runner machine, versions, pinned actions, test set-up. Pure.
import type { Workflow } from './judge.js'

interface Step {
  uses: string | null
  run: string | null
  folder: string
  with: Record<string, unknown>
}

interface Job {
  path: string
  runsOn: string | null
  steps: Step[]
}

export interface Existing {
  /** The workflow that already uses Testwright; null without one. */
  own: string | null
  /** The file of the job that runs the tests; null when none was found. */
  tests: string | null
  runsOn: string | null
  /** `actions/checkout` -> `actions/checkout@v7`. */
  pinned: Record<string, string>
  versions: { python: string | null; node: string | null }
  installs: { folder: string; command: string }[]
}

const INSTALL =
  /\b(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install)|bun (?:i|install)|(?:pip|pip3) install|pip3? sync|uv (?:sync|pip)|poetry (?:install|sync)|pipenv (?:install|sync)|pdm install|hatch env)\b/
const TESTS =
  /\b(?:pytest|unittest|tox|nox|jest|vitest|mocha|node --test|deno test|bun (?:run )?test|(?:npm|pnpm|yarn)(?: run)? (?:-[\w-]+ )*(?:t|test)\b)/
/** An expression: a step with one needs more than a checkout, such as a secret. */
const FOREIGN = /\$\{\{/

/**
 * Versions and installs come from the first job that installs and runs tests; scripts with expressions are left out.
 */
export function readExisting(workflows: readonly Workflow[]): Existing {
  const jobs = workflows.flatMap(jobsOf)
  const own = jobs.find(({ steps }) => steps.some(({ uses }) => /(?:^|\/)testwright@/.test(uses ?? '')))
  const testing = jobs.find(
    ({ steps }) =>
      steps.some(({ run }) => TESTS.test(run ?? '')) && steps.some(({ run }) => INSTALL.test(run ?? '')),
  )
  const steps = testing?.steps ?? []
  return {
    own: own?.path ?? null,
    tests: testing?.path ?? null,
    runsOn: testing?.runsOn ?? null,
    pinned: pinnedIn(jobs),
    versions: {
      python: versionOf(steps, 'actions/setup-python', 'python-version'),
      node: versionOf(steps, 'actions/setup-node', 'node-version'),
    },
    installs: steps.flatMap(installOf),
  }
}

function jobsOf({ path, content }: Workflow): Job[] {
  return Object.values(fieldsOf(fieldsOf(content)['jobs'])).map(job => {
    const { steps, 'runs-on': runsOn, defaults } = fieldsOf(job)
    const standard = textOf(fieldsOf(fieldsOf(defaults)['run'])['working-directory'])
    return {
      path,
      runsOn: typeof runsOn === 'string' && /^ubuntu-[\w.-]+$/.test(runsOn) ? runsOn : null,
      steps: (Array.isArray(steps) ? steps : []).map(fieldsOf).map(step => ({
        uses: textOf(step['uses']),
        run: textOf(step['run']),
        folder: (textOf(step['working-directory']) ?? standard ?? '').replace(/^\.(?:\/|$)|\/$/g, ''),
        with: fieldsOf(step['with']),
      })),
    }
  })
}

function pinnedIn(jobs: readonly Job[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { uses } of jobs.flatMap(({ steps }) => steps)) {
    const [, name = ''] = /^(actions\/(?:checkout|setup-python|setup-node))@[\w.-]+$/.exec(uses ?? '') ?? []
    if (name !== '' && uses !== null) found[name] ??= uses
  }
  return found
}

function versionOf(steps: readonly Step[], action: string, key: string): string | null {
  const given = steps.find(({ uses }) => uses?.startsWith(`${action}@`))?.with[key]
  const version = typeof given === 'number' ? String(given) : textOf(given)
  return version !== null && /^[\w.*^~<>= -]{1,40}$/.test(version) ? version : null
}

/** The lines of a step that install; others, such as building or testing, are left out. */
function installOf({ run, folder }: Step): { folder: string; command: string }[] {
  if (run === null || FOREIGN.test(run) || !/^[\w./-]*$/.test(folder) || folder.includes('..')) return []
  const lines = run.split('\n').map(line => line.trim())
  const installing = lines.filter(line => INSTALL.test(line) && !TESTS.test(line.replace(INSTALL, '')))
  const kept = installing.length === 0 && INSTALL.test(run) ? [] : installing
  return kept.length === 0 ? [] : [{ folder, command: kept.join('\n') }]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
