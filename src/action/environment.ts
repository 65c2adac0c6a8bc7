// The runner of GitHub: inputs and the event -> the input of a run; an exit status -> a failed step, a warning, or nothing.
import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { secrets, settings } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import { oneLine } from '../core/text.js'
import type { ExitStatus } from '../core/report/exit-status.js'
import { findAssets, type Environment, type RunInput } from '../wiring/run.js'
import { startTrace } from '../wiring/tracing.js'

/** A line that cannot be a command to the runner: neither `::` at its start nor `##[` anywhere. */
export const sanitise = (text: string): string =>
  oneLine(text, 2000).replace(/##\[/g, '# #[').replace(/^::/, ': :')

/** A failed step is for what the user can fix; an outage elsewhere is a warning. */
export function setStatus({ code, sentence }: ExitStatus): void {
  if (code === 0) return
  if (code === 3) core.warning(sanitise(sentence))
  else core.setFailed(sanitise(sentence))
}

/** Masks every secret before anything else is done. */
export function readInput(environment: Environment, signal: AbortSignal): RunInput {
  for (const name of Object.keys(secrets)) if (core.getInput(name)) core.setSecret(core.getInput(name))
  const [key, token] = [core.getInput('api-key'), core.getInput('github-token')]
  const inputs = Object.fromEntries(Object.keys(settings).map(name => [name, core.getInput(name)]))
  const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_WORKSPACE, GITHUB_EVENT_NAME } = environment
  if (!GITHUB_EVENT_PATH || !GITHUB_REPOSITORY || !GITHUB_WORKSPACE)
    throw new UserError(
      'This is the action, and no GitHub workflow started it: on a command line use dist/cli.js.',
    )
  return {
    sources: [{ name: 'input', values: inputs }],
    range: { base: null, head: null, worktree: false },
    folder: GITHUB_WORKSPACE,
    environment,
    key: key || null,
    github: {
      token,
      commitToken: core.getInput('commit-token') || null,
      repository: GITHUB_REPOSITORY,
      event: readEvent(GITHUB_EVENT_PATH),
      eventName: GITHUB_EVENT_NAME ?? '',
      apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
      serverUrl: environment['GITHUB_SERVER_URL'] || 'https://github.com',
    },
    recorded: null,
    trusted: false,
    notes: [],
    assets: findAssets(),
    log: line => void core.info(sanitise(line)),
    trace: startTrace(environment),
    signal,
  }
}

/** The address of the repository that the action was taken from; null for one of the checkout itself. */
export function homeOf(environment: Environment): string | null {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] ?? ''
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  return /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : null
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError('The event file of the workflow cannot be read: start the action as GitHub does.')
  }
}
