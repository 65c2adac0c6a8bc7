// A project's settings -> where it starts the tests of a source, its import path there, and the environment.
import type { Project } from '../../core/model/ports.js'
import type { Start } from '../../core/model/target.js'
import { remember } from '../shared/functions.js'
import { folderOf, foldersAbove, join } from '../shared/paths.js'
import { isRunnerSettings, pytestOption } from './settings.js'

const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py', 'tox.ini', 'manage.py']
const SETTINGS = ['pytest.ini', '.pytest.ini', 'pytest.toml', 'pyproject.toml', 'tox.ini', 'setup.cfg']
const VARIABLE = 'DJANGO_SETTINGS_MODULE'

/**
 * The folder of the nearest runner configuration above both files, else of the nearest manifest, else the root; for
 * Django, with the settings that the configuration or `manage.py` names.
 */
export function startOf(source: string, testPath: string, project: Project): Start {
  const above = foldersAbove(commonFolder(folderOf(source), folderOf(testPath)))
  const folder =
    above.find(each => isConfigured(each, project)) ?? above.find(each => holdsManifest(each, project)) ?? ''
  const manager = foldersAbove(folderOf(source)).find(each => filesOf(project).has(join(each, 'manage.py')))
  const named = djangoSettings(folder, manager, project)
  if (named === null) return { folder, roots: [], env: {} }
  return { folder, roots: manager === undefined ? [] : [manager], env: { [VARIABLE]: named } }
}

const filesOf = remember((project: Project): Set<string> => new Set(project.files))

const holdsManifest = (folder: string, project: Project): boolean =>
  MANIFESTS.some(name => filesOf(project).has(join(folder, name)))

const configuredIn = remember<Project, Map<string, boolean>>(() => new Map())

function isConfigured(folder: string, project: Project): boolean {
  const known = configuredIn(project)
  const found =
    known.get(folder) ?? SETTINGS.some(name => isRunnerSettings(name, textOf(join(folder, name), project)))
  known.set(folder, found)
  return found
}

const textOf = (path: string, project: Project): string | null =>
  filesOf(project).has(path) ? project.read(path) : null

function commonFolder(one: string, other: string): string {
  const [a, b] = [one.split('/'), other.split('/')]
  const end = a.findIndex((part, at) => part !== b[at])
  return (end < 0 ? a : a.slice(0, end)).join('/')
}

/** Read as text; only a dotted name is accepted. */
function djangoSettings(folder: string, manager: string | undefined, project: Project): string | null {
  const options = SETTINGS.map(name => {
    const text = textOf(join(folder, name), project)
    return text === null ? null : pytestOption(name, text, VARIABLE)
  })
  const said = options.find(value => value !== null) ?? null
  const text = manager === undefined ? null : textOf(join(manager, 'manage.py'), project)
  const managed = /DJANGO_SETTINGS_MODULE["']\s{0,20}(?:,|\]\s{0,20}=)\s{0,20}["']([^"'\n]{1,200})["']/.exec(
    text ?? '',
  )
  const name = (said ?? managed?.[1] ?? '').trim()
  return /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name) ? name : null
}
