// How a project's packages are installed, as its own files say.
import type { Project } from '../../core/model/ports.js'
import type { Job } from '../../core/model/run.js'

export interface InstallStep {
  /** What runs the code that it is for. */
  toolchain: Job['toolchain']
  /** Where it is run; empty for the root. */
  folder: string
  /** Installs the package manager where a machine does not have it; null for one that is always there. */
  before: string | null
  command: string
  /** The file that says so, from the root; null where none does. */
  because: string | null
}

/** Deeper ones are those of examples and fixtures. */
const DEEPEST = 3

/** Folders with one of these files, those inside another one left out; the root has an empty name. */
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

/** A function that gives the text of a file in a folder, null where it is not there, and one that says whether it is. */
export function within(project: Project, folder: string) {
  const known = new Set(project.files)
  const pathOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
  return {
    pathOf,
    has: (name: string): boolean => known.has(pathOf(name)),
    read: (name: string): string | null => project.read(pathOf(name)),
  }
}
