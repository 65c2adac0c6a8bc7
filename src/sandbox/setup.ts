// The user's setup command before the tests: runs in the checkout, with network and the variables that a build needs.
import { spawn } from 'node:child_process'
import { UserError } from '../core/model/errors.js'

const limit = 15 * 60_000
/** Names that a build needs. A project can set any others in the command itself. */
const known = new RegExp(
  '^(' +
    [
      'PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|CI|DEBIAN_FRONTEND|SOURCE_DATE_EPOCH',
      'XDG_[A-Z]+_(HOME|DIRS?)|(HTTPS?|NO|ALL|FTP)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE',
      '(LD|DYLD|PKG_CONFIG|CMAKE_PREFIX)_(LIBRARY_)?PATH|CC|CXX|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKEFLAGS',
      'VIRTUAL_ENV|PYTHON\\w*|pythonLocation|PYENV_\\w+|CONDA_\\w+|MAMBA_\\w+|PIP_\\w+|PIPX_\\w+|UV_\\w+|POETRY_\\w+',
      'PDM_\\w+|HATCH_\\w+|TOX_\\w+|NOX_\\w+|NODE_\\w+|NPM_CONFIG_\\w+|YARN_\\w+|NVM_\\w+|JAVA_HOME\\w*',
      'GO(ROOT|PATH|PROXY|FLAGS)\\w*|CARGO_\\w+|RUSTUP_\\w+|HOMEBREW_\\w+',
      'RUNNER_(OS|ARCH|NAME|TOOL_CACHE|ENVIRONMENT)|AGENT_TOOLSDIRECTORY|Image(OS|Version)',
      'GITHUB_(ACTIONS|WORKSPACE|REPOSITORY|SHA|REF|REF_NAME|HEAD_REF|BASE_REF|RUN_ID|RUN_NUMBER|EVENT_NAME|SERVER_URL)',
    ].join('|') +
    ')$',
  'i',
)
const secret =
  /TOKEN|SECRET|PASS|PWD|KEY|CREDENTIAL|AUTH|COOKIE|SESSION|PRIVATE|SIGNING|(^|_)(PAT|USERNAME)(_|$)/i
/** A URL with a user or a password in it. */
const addressed = /:\/\/[^/\s]*@/

/** The variables that a build needs: well-known names, except those that name a secret or contain one in a URL. */
export function withoutSecrets(
  environment: Record<string, string | undefined>,
): Record<string, string | undefined> {
  const kept = Object.entries(environment).filter(
    ([name, value]) => known.test(name) && !secret.test(name) && !addressed.test(value ?? ''),
  )
  return Object.fromEntries(kept)
}

/**
 * Runs the shell command `command` in `folder`. Background processes that it starts keep running, and are not waited
 * for.
 * @throws UserError with the end of its output when it fails or takes 15 minutes.
 */
export function runSetup(
  command: string,
  folder: string,
  environment: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], {
      cwd: folder,
      env: withoutSecrets(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-2000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const kill = (): void => killGroup(child.pid)
    const timer = setTimeout(kill, limit)
    signal.addEventListener('abort', kill, { once: true })
    if (signal.aborted) kill()
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      child.stdout.destroy()
      child.stderr.destroy()
    }
    child.on('error', error => {
      end()
      reject(error)
    })
    // Not `close`: a daemon that holds the pipes would block it. The delay lets buffered output arrive first.
    child.on('exit', code =>
      setTimeout(() => {
        end()
        if (code === 0) resolve()
        else reject(failure(code, output))
      }, 20),
    )
  })
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // The process group is already empty.
  }
}

function failure(code: number | null, output: string): UserError {
  const last = output.trim().split('\n').slice(-3).join(' / ')
  return new UserError(
    `The setup command ended with ${code ?? 'a signal'}: fix the command or the project. Its last lines: ${last}`,
  )
}
