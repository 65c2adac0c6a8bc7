import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/core/model/errors.js'
import { until } from '../doubles/until.js'
import { runSetup, withoutSecrets } from '../../src/sandbox/setup.js'

const folder = mkdtempSync(join(tmpdir(), 'setup-test-'))
const environment = { PATH: process.env['PATH'], OPENAI_API_KEY: 'canary', DEPLOY: 'canary' }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, signal = new AbortController().signal): Promise<void> =>
  runSetup(command, folder, environment, signal)

describe('the command', () => {
  test('runs in the folder, without secrets in its environment', async () => {
    await run('pwd > where; env > seen')
    expect(readFileSync(join(folder, 'where'), 'utf8').trim()).toMatch(/setup-test-/)
    const seen = readFileSync(join(folder, 'seen'), 'utf8')
    expect(seen).toContain('PATH=')
    expect(seen).not.toContain('canary')
  })

  test('that fails is an error with its last output', async () => {
    const failing = run('echo one; echo two >&2; exit 3')
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(/ended with 3.*Its last lines: .*two/)
  })

  test('that starts a daemon is not waited for, and the daemon goes on', async () => {
    // The daemon ends only after the command: a run that waited for it would never end.
    await run('(until [ -e go ]; do sleep 0.05; done; echo on > made; mv made daemon) & exit 0')
    expect(existsSync(join(folder, 'daemon'))).toBe(false)
    writeFileSync(join(folder, 'go'), '')
    expect(await until(() => existsSync(join(folder, 'daemon')))).toBe(true)
    expect(readFileSync(join(folder, 'daemon'), 'utf8')).toBe('on\n')
  })

  test('ends with the run: at the start, in the middle, and after its own end', async () => {
    await expect(run('sleep 600', AbortSignal.abort())).rejects.toThrow(/a signal/)
    await expect(run('sleep 600 & sleep 600', AbortSignal.timeout(100))).rejects.toThrow(/a signal/)
    const stop = new AbortController()
    const done = run('exit 0', stop.signal)
    // The process is gone but its end is not reported yet: there is no group to kill.
    const kill = process.kill.bind(process)
    process.kill = () => {
      throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' })
    }
    try {
      stop.abort()
    } finally {
      process.kill = kill
    }
    await done
  })
})

describe('the environment', () => {
  test.each([
    ['PATH', '/bin', true],
    ['HOME', '/home/me', true],
    ['LC_ALL', 'C', true],
    ['VIRTUAL_ENV', '/venv', true],
    ['pythonLocation', '/opt/python', true],
    ['PYTHONPATH', 'src', true],
    ['PIP_INDEX_URL', 'https://packages.invalid/simple', true],
    ['https_proxy', 'http://proxy.invalid:3128', true],
    ['UV_CACHE_DIR', '/cache', true],
    ['POETRY_VIRTUALENVS_PATH', '/venvs', true],
    ['GITHUB_WORKSPACE', '/checkout', true],
    ['PIP_INDEX_URL', 'https://me:word@packages.invalid/simple', false],
    ['HTTPS_PROXY', 'http://word@proxy.invalid', false],
    ['UV_PUBLISH_TOKEN', 'x', false],
    ['POETRY_HTTP_BASIC_SHOP_PASSWORD', 'x', false],
    ['NPM_CONFIG__AUTH', 'x', false],
    ['OPENAI_API_KEY', 'x', false],
    ['MODEL_KEY', 'x', false],
    ['DEPLOY_KEY', 'x', false],
    ['GH_PAT', 'x', false],
    ['MY_PAT_2', 'x', false],
    ['SSH_AUTH_SOCK', '/run/agent', false],
    ['DATABASE_URL', 'postgres://host/db', false],
    ['AWS_ACCESS_KEY_ID', 'x', false],
    ['RUNNER_TEMP', '/runner/temp', false],
    ['GITHUB_TOKEN', 'x', false],
    ['GITHUB_ENV', '/runner/env', false],
    ['GITHUB_OUTPUT', '/runner/output', false],
    ['GITHUB_PATH', '/runner/path', false],
    ['ACTIONS_RUNTIME_TOKEN', 'x', false],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'https://x', false],
    ['INPUT_MODEL', 'x', false],
    ['BASH_FUNC_pip%%', '() { :; }', false],
    ['ANYTHING', 'x', false],
  ])('%s=%s is kept: %j', (name, value, kept) =>
    expect(withoutSecrets({ [name]: value })).toEqual(kept ? { [name]: value } : {}),
  )
})
