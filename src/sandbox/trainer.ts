// The pinned training program in its own Python environment: sets it up once, runs it, reads its lines, always ends it.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { createInterface } from 'node:readline'
import { ServiceError, UserError } from '../core/model/errors.js'
import { findPython } from './python.js'
import { runToEnd } from './spawn.js'

type Environment = Record<string, string | undefined>

interface TrainerAsked {
  /** Folder of the program and its requirements. */
  program: string
  /** A Python that has the packages; null to set up an environment of our own. */
  python: string | null
  environment: Environment
  log(line: string): void
  signal: AbortSignal
}

export interface Trainer {
  /**
   * Trains with a settings file. Every line of standard output goes to `onLine`, the output of libraries to
   * `train.log` in `out`. Returns the exit status. After `limit` milliseconds it is asked to save a checkpoint and
   * stop.
   */
  train(settings: string, out: string, limit: number, onLine: (line: string) => void): Promise<number | null>
}

/** Bytes that the packages take, including pip's working space. */
const packagesSize = 9 * 1024 ** 3
const oldest = [3, 10]
const minutes = 60_000
/** Time to save a checkpoint after a signal. */
const checkpointTime = 3 * minutes

export const requirementsOf = (program: string): string =>
  createHash('sha256')
    .update(readFileSync(join(program, 'requirements.txt')))
    .digest('hex')

/** Throws UserError when Python, disk space or a package is missing. */
export async function openTrainer(asked: TrainerAsked): Promise<Trainer> {
  const python = asked.python ?? (await setUp(asked))
  if (asked.python !== null) await checkPackages(python, asked)
  return {
    async train(settings, out, limit, onLine) {
      const log = openSync(join(out, 'train.log'), 'a')
      try {
        const argv = ['-u', join(asked.program, 'train.py'), settings]
        const child = spawn(python, argv, {
          cwd: out,
          env: { ...libraryEnvironment(asked.environment), PYTHONDONTWRITEBYTECODE: '1' },
          stdio: ['ignore', 'pipe', log],
          // Keyboard signals then reach only us, and we pass each on once.
          detached: true,
        })
        return await listen(child, limit, asked.signal, onLine)
      } finally {
        closeSync(log)
      }
    },
  }
}

function listen(
  child: ChildProcess,
  limit: number,
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let last: NodeJS.Timeout | undefined
    const end = (): void => {
      child.kill('SIGTERM')
      last ??= setTimeout(() => child.kill('SIGKILL'), checkpointTime)
    }
    const clock = setTimeout(end, limit)
    signal.addEventListener('abort', end)
    if (child.stdout) createInterface({ input: child.stdout }).on('line', onLine)
    const over = (): void => {
      clearTimeout(clock)
      clearTimeout(last)
      signal.removeEventListener('abort', end)
    }
    child.on('error', error => (over(), reject(error)))
    child.on('close', code => (over(), resolve(code)))
    if (signal.aborted) end()
  })
}

/** Libraries from a registry get no keys except the one for their own hub. */
function libraryEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (entry[0] === 'HF_TOKEN' || !/KEY|TOKEN|SECRET|PASSWORD/i.test(entry[0])),
  )
  return Object.fromEntries(kept)
}

function homeOf(environment: Environment): string {
  const cache = environment['XDG_CACHE_HOME']
  const own = cache && isAbsolute(cache) ? cache : join(environment['HOME'] ?? homedir(), '.cache')
  return join(own, 'testwright')
}

/** An environment for exactly these packages, made once; an unfinished one is continued. */
async function setUp({ program, environment, log, signal }: TrainerAsked): Promise<string> {
  const home = join(homeOf(environment), `training-${requirementsOf(program).slice(0, 12)}`)
  const python = join(home, 'bin', 'python')
  const ready = join(home, 'ready')
  if (existsSync(ready)) return python
  const found = await findPython({ root: program, homes: [] }, environment)
  if (found === null || isOld(found.version))
    throw new UserError(
      `Local tuning needs Python ${oldest.join('.')} or newer, and ${found ? `${found.executable} is ${found.version}` : 'there is none here'}: install it, or name one with --python.`,
    )
  try {
    mkdirSync(home, { recursive: true })
  } catch (error) {
    throw new UserError(
      `${home} cannot be created (${codeOf(error)}): set XDG_CACHE_HOME to a folder of your own.`,
    )
  }
  const free = statfsSync(home)
  if (free.bavail * free.bsize < packagesSize)
    throw new UserError(
      `The packages for local tuning take ${Math.round(packagesSize / 1024 ** 3)} GB, and ${home} has less room: set XDG_CACHE_HOME to another disk, or name a Python that has them with --python.`,
    )
  log(`setting up ${home}: PyTorch and related packages, once; this takes some minutes`)
  const env = libraryEnvironment(environment)
  const run = (argv: string[], limit: number) => runToEnd({ argv, cwd: home, env, limit, signal })
  const steps: [string[], number][] = [
    [[found.executable, '-m', 'venv', home], 5 * minutes],
    [
      [python, '-m', 'pip', 'install', '--quiet', '--requirement', join(program, 'requirements.txt')],
      60 * minutes,
    ],
  ]
  for (const [argv, limit] of steps) {
    const { code, output } = await run(argv, limit)
    signal.throwIfAborted()
    if (code !== 0)
      throw new ServiceError(
        `The packages for local tuning cannot be installed (${lastLine(output)}): run the same command again to continue.`,
      )
  }
  writeFileSync(ready, '')
  return python
}

async function checkPackages(python: string, { program, environment, signal }: TrainerAsked): Promise<void> {
  const names = readFileSync(join(program, 'requirements.txt'), 'utf8').match(/^[\w-]+(?===)/gm) ?? []
  const ask = `import importlib.util as u; print(*[n for n in ${JSON.stringify(names)} if u.find_spec(n) is None])`
  const argv = [python, '-c', ask]
  const launch = { argv, cwd: program, env: libraryEnvironment(environment), limit: minutes, signal }
  const { code, output } = await runToEnd(launch)
  if (code === null) throw new UserError(`--python: ${python} cannot be started: give the path of a Python.`)
  if (code !== 0 || output.trim() !== '')
    throw new UserError(
      `--python: ${python} lacks ${output.trim() || 'what is needed'}: install ${join(program, 'requirements.txt')} there, or leave --python out.`,
    )
}

const isOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < (oldest[0] ?? 0) || (major === oldest[0] && minor < (oldest[1] ?? 0))
}
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'
const lastLine = (output: string): string => output.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
