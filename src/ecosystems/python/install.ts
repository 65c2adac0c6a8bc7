// The steps that install the packages of a Python project.
import type { Project } from '../../core/model/ports.js'
import { foldersWith, within, type InstallStep } from '../shared/install.js'

const MANIFEST = /^(?:pyproject\.toml|setup\.py|setup\.cfg|Pipfile|requirements(?:[-_.]\w+)?\.txt)$/
const REQUIREMENTS = [
  'requirements.txt',
  ...['dev', 'test', 'tests', 'ci'].flatMap(word =>
    ['-', '_', '.'].map(mark => `requirements${mark}${word}.txt`),
  ),
  ...['dev', 'test', 'tests', 'ci'].map(word => `requirements/${word}.txt`),
]

/** One step for each project in the tree. `runners` are the names of the ones that its tests need. */
export function pythonInstall(project: Project, runners: readonly string[]): InstallStep[] {
  if (!project.files.some(path => path.endsWith('.py'))) return []
  const folders = foldersWith(project, MANIFEST)
  const steps = folders.flatMap(folder => stepIn(project, folder, runners))
  if (steps.length > 0 || !runners.includes('pytest')) return steps
  return [{ toolchain: 'python', folder: '', before: null, command: 'pip install pytest', because: null }]
}

function stepIn(project: Project, folder: string, runners: readonly string[]): InstallStep[] {
  const { has, read, pathOf } = within(project, folder)
  const step = (because: string, command: string, before: string | null = null): InstallStep[] => [
    { toolchain: 'python', folder, before, command, because: pathOf(because) },
  ]
  if (has('uv.lock')) return step('uv.lock', 'uv sync --locked --all-groups --all-extras', 'pip install uv')
  if (has('poetry.lock')) return step('poetry.lock', 'poetry install', 'pip install poetry')
  if (has('Pipfile')) return step('Pipfile', 'pipenv install --dev', 'pip install pipenv')
  const manifest = read('pyproject.toml')
  const isPackage = has('setup.py') || (manifest !== null && /^\[(?:build-system|project)\]/m.test(manifest))
  const lists = REQUIREMENTS.filter(has)
  const extra = manifest === null ? null : extraOf(manifest)
  const parts = [
    ...(isPackage ? [extra === null ? '-e .' : `-e '.[${extra}]'`] : []),
    ...lists.map(name => `-r ${name}`),
  ]
  const texts = [...lists, 'pyproject.toml', 'setup.cfg', 'setup.py'].map(name => read(name) ?? '')
  const isListed = texts.some(text =>
    /\bpytest\b(?!\s*\.ini|\.)/.test(text.replace(/^\[tool\.pytest.*$/gm, '')),
  )
  if (runners.includes('pytest') && !(isListed && (lists.length > 0 || extra !== null))) parts.push('pytest')
  if (parts.length === 0) return []
  const because = isPackage
    ? manifest === null
      ? 'setup.py'
      : 'pyproject.toml'
    : (lists[0] ?? 'pyproject.toml')
  return step(because, `pip install ${parts.join(' ')}`)
}

/** The name of the optional dependencies for tests, if it is a usual one. */
function extraOf(manifest: string): string | null {
  const [, table = ''] = /^\[project\.optional-dependencies\]\n([^]*?)(?=^\[|(?![^]))/m.exec(manifest) ?? []
  const names = [...table.matchAll(/^"?([\w-]+)"?\s*=/gm)].map(([, name = '']) => name)
  return ['test', 'tests', 'testing', 'dev'].find(name => names.includes(name)) ?? null
}
