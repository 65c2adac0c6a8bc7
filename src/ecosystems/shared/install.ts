// How to install a project's packages, according to its own files.
import type { Project } from '../../core/model/ports.js'
import type { Job } from '../../core/model/run.js'

export interface InstallStep {
  /** The toolchain that the packages are for. */
  toolchain: Job['toolchain']
  /** The folder in which it is run; empty for the root. */
  folder: string
  /** Installs the package manager on a machine that lacks it; null for one that is always there. */
  before: string | null
  command: string
  /** The file that calls for this step, relative to the root; null when there is none. */
  because: string | null
}

/** Folders below this depth belong to examples and fixtures. */
const DEEPEST = 3

/** Folders with one of these files, except those nested in another; the root has an empty name. */
export function foldersWith({ files }: Project, names: RegExp): string[] {
  const folders = files
    .filter(path => names.test(path.split('/').at(-1) ?? ''))
    .map(path => path.split('/').slice(0, -1))
    .filter(
      parts => parts.length <= DEEPEST && !parts.some(part => /^(?:node_modules|\..+|fixtures?)$/.test(part)),
    )
    .map(parts => parts.join('/'))
  const all = [...new Set(folders)].sort()
  return all.filter(folder => !all.some(other => other !== folder && isBelow(folder, other)))
}

const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

/** Functions that read a file of a folder (null when it is missing), or tell whether it exists. */
export function within(project: Project, folder: string) {
  const known = new Set(project.files)
  const pathOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
  return {
    pathOf,
    has: (name: string): boolean => known.has(pathOf(name)),
    read: (name: string): string | null => project.read(pathOf(name)),
  }
}
