// Candidate Python environments: in or beside the checkout, active, on the path, or kept by a package manager.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'

type Environment = Record<string, string | undefined>

const NAMES = ['.venv', 'venv', 'env']
const PROGRAMS = ['python3', 'python']
const MOST_FOLDERS = 2000

/** Environments with the usual names in the absolute `folder`. */
export const ownEnvironments = (folder: string): string[] => NAMES.map(name => join(folder, name))

/** Environments named by the caller's variables: an activated one, and the one that uv is told to use. */
export function activeEnvironments(environment: Environment, root: string): string[] {
  const kept = environment['UV_PROJECT_ENVIRONMENT']
  const named = [environment['VIRTUAL_ENV'], kept && resolve(root, kept), environment['CONDA_PREFIX']]
  return named.filter(folder => folder !== undefined && isAbsolute(folder)) as string[]
}

/**
 * Environments that are not activated: beside the checkout, and those that Poetry and Pipenv keep for it elsewhere.
 * Environments of other users, except root, are ignored.
 */
export function besideEnvironments(root: string, environment: Environment): string[] {
  return [...keptEnvironments(root, environment), ...ownEnvironments(dirname(root))].filter(isOurs)
}

/** Both put eight characters of a hash into the folder name: Poetry of the project's path, Pipenv of the Pipfile's. */
function keptEnvironments(root: string, environment: Environment): string[] {
  const home = environment['HOME'] ?? '/nonexistent'
  const cache = environment['POETRY_CACHE_DIR'] ?? join(home, '.cache/pypoetry')
  const poetry = environment['POETRY_VIRTUALENVS_PATH'] ?? join(cache, 'virtualenvs')
  const pipenv = environment['WORKON_HOME'] ?? join(home, '.local/share/virtualenvs')
  return [
    ...foldersIn(poetry, new RegExp(`-${hashOf(root)}-py[\\d.]+$`)),
    ...foldersIn(pipenv, new RegExp(`-${hashOf(join(root, 'Pipfile'))}(?:-.+)?$`)),
  ]
}

const hashOf = (path: string): string => createHash('sha256').update(path).digest('base64url').slice(0, 8)

/** Matching folders in reverse alphabetical order, but with numbers compared as numbers: `-py3.12` before `-py3.9`. */
function foldersIn(folder: string, name: RegExp): string[] {
  if (!isAbsolute(folder)) return []
  try {
    const found = readdirSync(folder)
      .slice(0, MOST_FOLDERS)
      .filter(each => name.test(each))
    const newest = found.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    return newest.map(each => join(folder, each))
  } catch {
    return []
  }
}

function isOurs(folder: string): boolean {
  const user = process.getuid?.()
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid
  return owner !== undefined && (user === undefined || owner === user || owner === 0)
}

/** Folders of PATH that contain a Python, in order. */
export function pythonsOnPath(environment: Environment): { folder: string; programs: string[] }[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(folder => isAbsolute(folder))
  return [...new Set(folders)].flatMap(each => {
    const folder = resolve(each)
    const programs = PROGRAMS.map(name => join(folder, name)).filter(isFile)
    return programs.length > 0 ? [{ folder, programs }] : []
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** `virtual`: uses a Python from elsewhere; `conda`: contains its own. */
export function kindOf(folder: string): 'virtual' | 'conda' | null {
  if (!(lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) return null
  if (isFile(join(folder, 'pyvenv.cfg'))) return 'virtual'
  return existsSync(join(folder, 'conda-meta')) ? 'conda' : null
}

/** The version that pyenv selects in the checkout: the caller's, else the first installed one of `.python-version`. */
export function pyenvVersion(root: string, environment: Environment): string | undefined {
  const home = environment['PYENV_ROOT'] ?? join(environment['HOME'] ?? '/nonexistent', '.pyenv')
  const given = environment['PYENV_VERSION']
  if (given !== undefined) return given
  try {
    const path = realpathSync(join(root, '.python-version'))
    const names = readFileSync(path, 'utf8').slice(0, 1000).split(/\s+/)
    return names.find(name => /^\w[\w.-]*$/.test(name) && isFile(join(home, 'versions', name, 'bin/python')))
  } catch {
    return undefined
  }
}
