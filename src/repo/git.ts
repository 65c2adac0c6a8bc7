// Starts git: without hooks, file monitor, system or user configuration, prompts or `.gitattributes`, and with a time limit.
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { UserError } from '../core/model/errors.js'
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** The output of git. `stdout` is bytes; `code` is null when it was killed. */
export interface Answer {
  code: number | null
  stdout: Buffer
  stderr: string
}

export interface GitOptions {
  cwd: string
  /** PATH and the like; nothing else of the caller's environment is handed on. */
  environment: Record<string, string | undefined>
  /** Milliseconds. */
  limit?: number
  /** Bytes kept of what it prints; more ends in an error. */
  most?: number
  env?: Record<string, string>
  input?: string | Buffer
  /** True for commands that talk to a remote: the user's own settings (proxies, credentials) then hold. */
  remote?: boolean
  /** Folders whose owner does not matter. */
  safe?: string[]
  /** File that is read instead of the user's own settings; absent: none is read. */
  settings?: string
  signal?: AbortSignal | undefined
}

const settings = [
  'core.quotePath=false',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  'core.autocrlf=false',
  'protocol.ext.allow=never',
  'gc.auto=0',
].flatMap(setting => ['-c', setting])

/** `SUDO_UID` names the user that git takes for the owner when root runs it through sudo. */
const passedOn = new Set(['PATH', 'HOME', 'SUDO_UID'])

function environmentOf(options: GitOptions): Record<string, string> {
  const passed: Record<string, string> = {}
  for (const [name, value] of Object.entries(options.environment))
    if (value !== undefined && (options.remote || passedOn.has(name))) passed[name] = value
  const own = options.remote
    ? {}
    : {
        GIT_CONFIG_GLOBAL: options.settings ?? '/dev/null',
        GIT_LFS_SKIP_SMUDGE: '1',
        GIT_NO_LAZY_FETCH: '1',
      }
  return {
    ...passed,
    ...own,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    ...options.env,
  }
}

function argumentsOf(args: string[], { safe = [] }: GitOptions): string[] {
  return [...settings, ...safe.flatMap(folder => ['-c', `safe.directory=${folder}`]), ...args]
}

/** Starts git with pipes for its input and its output, for a conversation. It has no time limit; an aborted signal kills it. */
export function startGit(args: string[], options: GitOptions): ChildProcessByStdio<Writable, Readable, null> {
  return spawn('git', argumentsOf(args, options), {
    cwd: options.cwd,
    env: environmentOf(options),
    stdio: ['pipe', 'pipe', 'ignore'],
    killSignal: 'SIGKILL',
    ...(options.signal ? { signal: options.signal } : {}),
  })
}

/** Runs git and gives its output, whatever the exit code. Throws UserError when git is missing. */
export function runGit(args: string[], options: GitOptions): Promise<Answer> {
  const { limit = 120_000, most = 256 * 1024 * 1024 } = options
  return new Promise((resolve, reject) => {
    const child = spawn('git', argumentsOf(args, options), {
      cwd: options.cwd,
      env: environmentOf(options),
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
      ...(options.signal ? { signal: options.signal } : {}),
    })
    const out: Buffer[] = []
    let [size, err] = [0, '']
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) child.kill('SIGKILL')
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => (err = (err + chunk.toString()).slice(-8192)))
    child.stdin.on('error', () => undefined)
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ENOENT' ? new UserError('git was not found: install git and put it on PATH.') : error,
      )
    })
    child.on('close', code => {
      if (size > most) reject(new Error(`git ${args[0]} printed more than ${most} bytes`))
      else resolve({ code, stdout: Buffer.concat(out), stderr: err })
    })
    child.stdin.end(options.input)
  })
}

/** Runs git and gives its output as text. Throws an Error with git's own words when it fails. */
export async function git(args: string[], options: GitOptions): Promise<string> {
  const answer = await runGit(args, options)
  if (answer.code !== 0)
    throw new Error(`git ${args[0]} failed: ${answer.stderr.trim().slice(-500) || 'killed'}`)
  return answer.stdout.toString('utf8')
}

/** Overrides every file of a tree: binary files are told by their bytes, and no filters run. */
const attributes = '* !diff !filter\n'
const left = new Set(['info', 'HEAD', 'hooks', 'index', 'commondir', 'gitdir', 'worktrees'])

/**
 * Does `work` with a git folder of its own (links to the real one, but for the attributes), made in `scratch` and removed.
 * The index is the real one unless `work` names another.
 */
export async function unfiltered<T>(
  at: GitOptions,
  scratch: string,
  work: (at: GitOptions) => Promise<T>,
): Promise<T> {
  const known = gitFolders.get(at) ?? findFolders(at)
  gitFolders.set(at, known)
  const [own, common] = await known
  const folder = await mkdtemp(join(scratch, 'git-'))
  try {
    await mkdir(join(folder, 'info'))
    await writeFile(join(folder, 'info', 'attributes'), attributes)
    await copyFile(join(own, 'HEAD'), join(folder, 'HEAD'))
    for (const from of own === common ? [own] : [own, common])
      for (const name of await readdir(from))
        if (!left.has(name)) await symlink(join(from, name), join(folder, name)).catch(() => undefined)
    const env = { GIT_DIR: folder, GIT_WORK_TREE: at.cwd, GIT_INDEX_FILE: join(own, 'index') }
    return await work({ ...at, env: { ...at.env, ...env } })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The folder of a repository's work tree, and the one that it shares with its other work trees. */
const gitFolders = new WeakMap<GitOptions, Promise<[own: string, common: string]>>()

const findFolders = (at: GitOptions): Promise<[own: string, common: string]> =>
  Promise.all([folderOf(at, '--absolute-git-dir'), folderOf(at, '--git-common-dir')])

async function folderOf(at: GitOptions, flag: string): Promise<string> {
  return resolve(at.cwd, (await git(['rev-parse', flag], at)).replace(/\n$/, ''))
}
