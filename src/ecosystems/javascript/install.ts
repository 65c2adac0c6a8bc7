// The steps that install the packages of a JavaScript project.
import type { Project } from '../../core/model/ports.js'
import { foldersWith, within, type InstallStep } from '../shared/install.js'

/** One step for each project in the tree; packages of one workspace share a step. */
export function javascriptInstall(project: Project): InstallStep[] {
  return foldersWith(project, /^package\.json$/).flatMap(folder => stepIn(project, folder))
}

function stepIn(project: Project, folder: string): InstallStep[] {
  const { has, read, pathOf } = within(project, folder)
  const step = (because: string, command: string, before: string | null = null): InstallStep[] => [
    { toolchain: 'node', folder, before, command, because: pathOf(because) },
  ]
  if (has('pnpm-lock.yaml'))
    return step('pnpm-lock.yaml', 'pnpm install --frozen-lockfile', 'npm install --global pnpm')
  if (has('yarn.lock')) {
    const isFirst = /^# yarn lockfile v1/m.test(read('yarn.lock') ?? '')
    return step(
      'yarn.lock',
      isFirst ? 'yarn install --frozen-lockfile' : 'yarn install --immutable',
      'corepack enable',
    )
  }
  const bun = ['bun.lock', 'bun.lockb'].find(has)
  if (bun !== undefined) return step(bun, 'bun install --frozen-lockfile', 'npm install --global bun')
  const lock = ['package-lock.json', 'npm-shrinkwrap.json'].find(has)
  if (lock !== undefined) return step(lock, 'npm ci')
  const manifest = read('package.json') ?? ''
  return /"(?:dev|peer|optional)?[dD]ependencies"/.test(manifest) ? step('package.json', 'npm install') : []
}
