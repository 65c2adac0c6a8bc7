// Finds the Python that runs a checkout's code, and the folders it needs.
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { isBelow, type Limits } from './layout.js'
import { runToEnd } from './spawn.js'
import { onPath, scrubbed, type Toolchain } from './toolchain.js'

const LIMITS: Limits = { address: 2 * 1024 * 1024, memory: null, cores: 1, openFiles: 512, processes: 256 }
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
  for (const program of onPath(['python3', 'python'], environment, root)) {
    const answer = await ask(program, environment)
    if (answer !== null) return fromAnswer(placeOf(answer), answer, true)
  }
  return null
}

/** A link to it from elsewhere would lead to nothing inside. */
function placeOf({ executable, folders }: Answer): string {
  return folders.some(folder => isBelow(executable, folder)) ? executable : realpathSync(executable)
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
    flags: [],
    version: answer.version,
    folders: [...new Set(folders)].filter(folder => folder !== '/'),
    env: {
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONHASHSEED: '0',
      ...(own ? { PYTHONUSERBASE: answer.base } : {}),
    },
    limits: LIMITS,
  }
}

/** Asks a Python about itself, away from any checkout. Null when it does not start or is older than 3.8. */
async function ask(program: string, environment: Record<string, string | undefined>): Promise<Answer | null> {
  const env = scrubbed(environment, ['PYENV_ROOT', 'PYENV_VERSION'])
  const ended = await runToEnd({ argv: [program, '-I', '-S', '-c', ASK], cwd: '/', env, limit: 10_000 })
  if (ended.code !== 0) return null
  try {
    const answer = JSON.parse(ended.output.slice(ended.output.indexOf('{'))) as Answer
    const [major = 0, minor = 0] = answer.version.split('.').map(Number)
    return major === 3 && minor >= 8 ? answer : null
  } catch {
    return null
  }
}
