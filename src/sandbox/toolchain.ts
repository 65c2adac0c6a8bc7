// A checkout and its caller's environment become the Python that runs there, and the folders it needs.
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { runToEnd } from './spawn.js'

/** The Python of a project. `folders` are absolute and must be readable for it to start. */
export interface Toolchain {
  /** What is started: in a virtual environment the environment's own `python`. */
  executable: string
  version: string
  folders: string[]
  env: Record<string, string>
}

const OWN = ['.venv', 'venv', 'env']
const ASK = `
import json, os, site, sys
print(json.dumps({
  'version': '.'.join(map(str, sys.version_info[:3])), 'executable': sys.executable,
  'folders': [sys.prefix, sys.base_prefix, sys.exec_prefix] + site.getsitepackages(),
  'base': site.getuserbase(), 'packages': site.getusersitepackages(),
}))`

interface Answer {
  version: string
  executable: string
  folders: string[]
  base: string
  packages: string
}

/**
 * The Python that a checkout is run with: its own virtual environment (not one that git tracks: `tracked` tells), else
 * the active one, else `python3` or `python` on the path. Null when there is none from 3.8 on.
 */
export async function findPython(
  root: string,
  environment: Record<string, string | undefined>,
  tracked: (folder: string) => boolean = () => false,
): Promise<Toolchain | null> {
  const own = OWN.filter(name => !tracked(name)).map(name => join(root, name))
  const active = environment['VIRTUAL_ENV']
  const folders = [...own, ...(active !== undefined && isAbsolute(active) ? [active] : [])]
  for (const folder of folders) {
    const found = await fromEnvironment(root, folder, environment)
    if (found !== null) return found
  }
  for (const program of onPath(environment, root)) {
    const answer = await ask(program, environment)
    if (answer !== null) return fromAnswer(answer.executable, answer, true)
  }
  return null
}

function onPath(environment: Record<string, string | undefined>, root: string): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(folder => isAbsolute(folder))
  const outside = folders.filter(folder => folder !== root && !folder.startsWith(root + '/'))
  return ['python3', 'python'].flatMap(name => outside.map(folder => join(folder, name))).filter(isProgram)
}

function isProgram(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** A virtual environment is asked about through the Python it was made from: nothing of the checkout is started. */
async function fromEnvironment(
  root: string,
  folder: string,
  environment: Record<string, string | undefined>,
): Promise<Toolchain | null> {
  try {
    if (!lstatSync(folder).isDirectory()) return null
    const settings = readFileSync(join(folder, 'pyvenv.cfg'), 'utf8')
    const executable = join(folder, 'bin', 'python')
    const real = realpathSync(existsSync(executable) ? executable : join(folder, 'bin', 'python3'))
    if (real.startsWith(root + '/')) return null
    const answer = await ask(real, environment)
    const shared = /^include-system-site-packages\s*=\s*true/im.test(settings)
    if (answer === null) return null
    const base = fromAnswer(
      existsSync(executable) ? executable : join(folder, 'bin', 'python3'),
      answer,
      shared,
    )
    return { ...base, folders: [...base.folders, folder, ...linksOf(join(folder, 'bin'))] }
  } catch {
    return null
  }
}

/** Folders that the environment's `python` links pass through. */
function linksOf(bin: string): string[] {
  return ['python', 'python3'].flatMap(name => {
    try {
      return [dirname(dirname(realpathSync(join(bin, name))))]
    } catch {
      return []
    }
  })
}

function fromAnswer(executable: string, answer: Answer, shared: boolean): Toolchain {
  const own = shared && existsSync(answer.packages)
  const folders = [...answer.folders, ...(own ? [answer.packages] : [])].filter(folder => existsSync(folder))
  return {
    executable,
    version: answer.version,
    folders: [...new Set(folders)].filter(folder => folder !== '/'),
    env: own ? { PYTHONUSERBASE: answer.base } : {},
  }
}

/** Asks a Python about itself, away from any checkout. Null when it does not start or is older than 3.8. */
async function ask(program: string, environment: Record<string, string | undefined>): Promise<Answer | null> {
  const env: Record<string, string> = { PATH: environment['PATH'] ?? '/usr/bin:/bin' }
  for (const name of ['HOME', 'PYENV_ROOT', 'PYENV_VERSION']) {
    const value = environment[name]
    if (value !== undefined) env[name] = value
  }
  const ending = await runToEnd({ argv: [program, '-I', '-S', '-c', ASK], cwd: '/', env, limit: 10_000 })
  if (ending.code !== 0) return null
  try {
    const answer = JSON.parse(ending.output.slice(ending.output.indexOf('{'))) as Answer
    const [major = 0, minor = 0] = answer.version.split('.').map(Number)
    return major === 3 && minor >= 8 ? answer : null
  } catch {
    return null
  }
}
