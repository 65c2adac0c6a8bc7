// The user's own command before the trials: it runs in the checkout, with network, and without keys and tokens.
import { spawn } from 'node:child_process'
import { UserError } from '../core/errors.js'

const limit = 15 * 60_000
const secret =
  /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|.*(TOKEN|SECRET|PASSWORD|API_?KEY|CREDENTIAL))/i

/** The environment without what names a secret or a file that the runner obeys. */
export function withoutSecrets(
  environment: Record<string, string | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !secret.test(name)))
}

/** Runs `command` by the shell in `folder`. Throws UserError with the end of its output when it fails or takes 15 minutes. */
export function runSetup(
  command: string,
  folder: string,
  environment: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = withoutSecrets(environment)
    const child = spawn('sh', ['-c', command], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-2000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const kill = (): void => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }
    const timer = setTimeout(kill, limit)
    signal.addEventListener('abort', kill, { once: true })
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      if (code === 0) return resolve()
      const last = output.trim().split('\n').slice(-3).join(' / ')
      reject(
        new UserError(
          `The setup command ended with ${code ?? 'a kill'}: mend it or the project. Its last words: ${last}`,
        ),
      )
    })
  })
}
