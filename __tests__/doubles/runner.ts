// Starts the committed action as GitHub's runner does: inputs, context and command files in, outputs and log out.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { checkoutMerge } from './checkout.js'
import { type Command, hear, readEntries } from './commands.js'
import type { Hosted } from './git.js'
import type { GitHubDouble } from './github.js'
import type { Account, PullState } from './state.js'

const project = fileURLToPath(new URL('../../', import.meta.url))

export interface RunSpec {
  hosted: Hosted
  github: GitHubDouble
  pull: PullState
  eventName?: string
  action?: string
  /** Instead of the event that GitHub would send. */
  event?: unknown
  sender?: Account
  /** Key of `github.tokens`. */
  token?: string
  /** `with:` of the step. */
  inputs?: Record<string, string>
  /** `env:` of the step. */
  env?: Record<string, string>
  depth?: 0 | 1
  /** Milliseconds until the step is killed. */
  limit?: number
  /** Puts files where an earlier step would have put them. */
  prepare?: (files: { temp: string }) => void
  /** True for a job without a checkout. */
  bare?: boolean
  /** True if an earlier step installed packages: our node_modules stand in for them. */
  installed?: boolean
}

export interface RunResult {
  code: number | null
  outputs: Record<string, string>
  /** Markdown of the job summary. */
  summary: string
  /** What people see: masked. */
  log: string
  /** What the process printed, both streams, as it came. */
  raw: string
  commands: Command[]
  workspace: string
}

/** Inputs as the runner hands them over: every one of `action.yml`, with its default or empty. */
function inputVariables(given: Record<string, string>, token: string): Record<string, string> {
  const manifest = parse(readFileSync(join(project, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>
  }
  const declared = manifest.inputs ?? {}
  const unknown = Object.keys(given).filter(name => !(name in declared))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const valueOf = (name: string) => {
    const value = (given[name] ?? String(declared[name]?.default ?? '')).replaceAll(
      '${{ github.token }}',
      token,
    )
    if (value.includes('${{')) throw new Error(`the double cannot evaluate ${value}`)
    return value
  }
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(Object.keys(declared).map(name => [variable(name), valueOf(name)]))
}

interface Files {
  temp: string
  workspace: string
  event: string
  output: string
  summary: string
  home: string
  others: Record<string, string>
}

function makeFiles(root: string, event: unknown): Files {
  const folder = mkdtempSync(join(root, 'job-'))
  const temp = join(folder, '_temp')
  const commands = join(temp, '_runner_file_commands')
  const [home, workspace] = [join(folder, 'home'), join(folder, 'shop', 'shop')]
  for (const made of [commands, home, workspace]) mkdirSync(made, { recursive: true })
  const file = (name: string, text = '') => {
    writeFileSync(join(commands, name), text)
    return join(commands, name)
  }
  const others = { GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), GITHUB_STATE: file('state') }
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event))
  return { temp, home, workspace, event: eventPath, output: file('output'), summary: file('summary'), others }
}

function context(spec: RunSpec, files: Files, sha: string): Record<string, string> {
  const { github, pull } = spec
  const server = github.url
  const [owner = ''] = github.repository.split('/')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: (spec.sender ?? pull.author).login,
    GITHUB_API_URL: server,
    GITHUB_BASE_REF: pull.base,
    GITHUB_EVENT_NAME: spec.eventName ?? 'pull_request',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: `${server}/graphql`,
    GITHUB_HEAD_REF: pull.head,
    GITHUB_JOB: 'review',
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: `refs/pull/${pull.number}/merge`,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'Testwright',
    GITHUB_WORKSPACE: files.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: join(files.temp, 'tools'),
    ...files.others,
  }
}

/** Checks the pull request out and runs `dist/index.js` on it. A step that hangs is killed: `code` is then null. */
export async function runAction(spec: RunSpec): Promise<RunResult> {
  const token = spec.token ?? 'ghs_workflow'
  const event = spec.event ?? spec.github.event(spec.pull, spec.action ?? 'opened', spec.sender)
  const files = makeFiles(spec.hosted.root, event)
  const sha = spec.bare ? '' : checkoutMerge(spec.hosted, spec.pull.number, files.workspace, spec.depth ?? 1)
  spec.prepare?.(files)
  if (spec.installed) symlinkSync(join(project, 'node_modules'), join(files.workspace, 'node_modules'))
  const env = {
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    HOME: files.home,
    ...context(spec, files, sha),
    ...inputVariables(spec.inputs ?? {}, token),
    ...spec.env,
  }
  const { code, raw } = await run(files.workspace, env, spec.limit ?? 240_000)
  const read = (path: string) => readFileSync(path, 'utf8')
  return {
    code,
    raw,
    ...hear(raw, [token]),
    outputs: readEntries(read(files.output)),
    summary: read(files.summary),
    workspace: files.workspace,
  }
}

function run(
  cwd: string,
  env: Record<string, string>,
  limit: number,
): Promise<{ code: number | null; raw: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'dist', 'index.js')], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), limit)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      resolve({ code, raw: Buffer.concat(chunks).toString('utf8') })
    })
  })
}
