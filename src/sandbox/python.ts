// Finds the Python for a checkout's code, and the folders it needs.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isBelow, mayBeShown, type Limits, type PrivateFolders } from './layout.js'
import {
  activeEnvironments,
  besideEnvironments,
  kindOf,
  ownEnvironments,
  pyenvVersion,
  pythonsOnPath,
} from './python-environments.js'
import { runToEnd } from './spawn.js'
import { realPath, scrubbed, type Toolchain } from './toolchain.js'

const LIMITS: Limits = { address: 2 * 1024 * 1024, memory: null, cores: 1, openFiles: 512, processes: 256 }
const START_LIMIT = 30_000
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
 * The Python that runs a checkout's code, from the first of these: the checkout's own virtual environment (unless git
 * tracks it, see `tracked`), the active environment, the first environment on the path, an environment beside the
 * checkout or kept for it by a package manager, the first Python on the path. Null when there is none from 3.8 on.
 */
export async function findPython(
  privateFolders: PrivateFolders,
  variables: Record<string, string | undefined>,
  tracked: (folder: string) => boolean = () => false,
): Promise<Toolchain | null> {
  const { root } = privateFolders
  const environment = { ...variables, PYENV_VERSION: pyenvVersion(root, variables) }
  const mayBeUsed = (folder: string): boolean =>
    !isBelow(folder, root) || (folder !== root && !tracked(folder.slice(root.length + 1)))
  const first = async (folders: string[]): Promise<Toolchain | null> => {
    for (const folder of folders.filter(mayBeUsed)) {
      const found = await fromEnvironment(privateFolders, folder, environment)
      if (found !== null) return found
    }
    return null
  }
  const named = await first([...ownEnvironments(root), ...activeEnvironments(environment, root)])
  if (named !== null) return named
  const onPath = await fromPath(privateFolders, environment, first)
  return onPath.environment ?? (await first(besideEnvironments(root, environment))) ?? onPath.python
}

/** Searches PATH in order, as a shell does: the first Python, and the environment that it belongs to. */
async function fromPath(
  privateFolders: PrivateFolders,
  environment: Record<string, string | undefined>,
  first: (folders: string[]) => Promise<Toolchain | null>,
): Promise<{ environment: Toolchain | null; python: Toolchain | null }> {
  for (const { folder, programs } of pythonsOnPath(environment)) {
    const found = await first([dirname(folder)])
    if (found !== null) return { environment: found, python: null }
    const outside = programs.filter(program => !isBelow(realPath(program) ?? program, privateFolders.root))
    for (const program of isBelow(folder, privateFolders.root) ? [] : outside) {
      const answer = await ask(program, environment)
      if (answer === null) continue
      // A program on the path may be a script that starts another one, like pyenv's.
      const started = await first([dirname(dirname(answer.executable))])
      if (started !== null) return { environment: started, python: null }
      const shown = { shared: true, privateFolders, more: [] }
      return { environment: null, python: fromAnswer(placeOf(answer), answer, shown) }
    }
  }
  return { environment: null, python: null }
}

/** Resolves a link from outside the shown folders, which would be broken inside the sandbox. */
function placeOf({ executable, folders }: Answer): string {
  return folders.some(folder => isBelow(executable, folder)) ? executable : realpathSync(executable)
}

/** Queries an environment through the Python it was made from: nothing in the checkout is started. */
async function fromEnvironment(
  privateFolders: PrivateFolders,
  folder: string,
  environment: Record<string, string | undefined>,
): Promise<Toolchain | null> {
  try {
    const kind = kindOf(folder)
    if (kind === null) return null
    const settings = kind === 'virtual' ? readFileSync(join(folder, 'pyvenv.cfg'), 'utf8') : ''
    const executable = join(folder, 'bin', 'python')
    const real = realpathSync(existsSync(executable) ? executable : join(folder, 'bin', 'python3'))
    if (isBelow(real, privateFolders.root)) return null
    const answer = await ask(real, environment)
    const shared = kind === 'conda' || /^include-system-site-packages\s*=\s*true/im.test(settings)
    if (answer === null) return null
    const more = [folder, ...linksOf(join(folder, 'bin'))]
    const start = existsSync(executable) ? executable : join(folder, 'bin', 'python3')
    return fromAnswer(start, answer, { shared, privateFolders, more })
  } catch {
    return null
  }
}

/** Folders that the environment's `python` links lead to. */
function linksOf(bin: string): string[] {
  return ['python', 'python3'].flatMap(name => {
    try {
      return [dirname(dirname(realpathSync(join(bin, name))))]
    } catch {
      return []
    }
  })
}

interface Shown {
  /** True when the user's own packages are visible. */
  shared: boolean
  privateFolders: PrivateFolders
  /** Folders besides those that the Python reports. */
  more: string[]
}

function fromAnswer(executable: string, answer: Answer, { shared, privateFolders, more }: Shown): Toolchain {
  const own = shared && existsSync(answer.packages)
  const folders = [...answer.folders, ...more, ...(own ? [answer.packages] : [])]
  const shown = folders.flatMap(folder => partsOf(folder, executable, answer.version, privateFolders))
  return {
    executable,
    flags: [],
    version: answer.version,
    folders: [...new Set([...shown, executable])],
    env: {
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONHASHSEED: '0',
      ...(own ? { PYTHONUSERBASE: answer.base } : {}),
    },
    limits: LIMITS,
  }
}

const MOST_LIBRARIES = 300

/** The whole prefix, or only what its Python needs when the prefix contains more (a home, the checkout). */
function partsOf(
  prefix: string,
  executable: string,
  version: string,
  privateFolders: PrivateFolders,
): string[] {
  const allowed = (path: string): boolean =>
    existsSync(path) && [path, realpathSync(path)].every(place => mayBeShown(place, privateFolders))
  if (allowed(prefix)) return [prefix]
  const short = version.split('.').slice(0, 2).join('.')
  const programs = new Set(['python', 'python3', `python${short}`, basename(executable)])
  const library = `python${short}`
  const names = [
    'pyvenv.cfg',
    ...[...programs].map(name => `bin/${name}`),
    ...['lib', 'lib64'].map(folder => `${folder}/${library}`),
    `lib/python${short.replace('.', '')}.zip`,
    ...namesIn(join(prefix, 'lib'))
      .filter(name => /^lib.+\.so(?:\.[\d.]+)?$/.test(name))
      .slice(0, MOST_LIBRARIES)
      .map(name => `lib/${name}`),
  ]
  return names.map(name => join(prefix, name)).filter(allowed)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Queries a Python from outside any checkout. Null when it does not start or is older than 3.8. */
async function ask(program: string, environment: Record<string, string | undefined>): Promise<Answer | null> {
  const env = scrubbed(environment, ['PYENV_ROOT', 'PYENV_VERSION'])
  const ended = await runToEnd({ argv: [program, '-I', '-S', '-c', ASK], cwd: '/', env, limit: START_LIMIT })
  if (ended.code !== 0) return null
  try {
    const answer = JSON.parse(ended.output.slice(ended.output.indexOf('{'))) as Answer
    const [major = 0, minor = 0] = answer.version.split('.').map(Number)
    return major === 3 && minor >= 8 ? answer : null
  } catch {
    return null
  }
}
