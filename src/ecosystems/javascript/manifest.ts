// A path in a project -> the folders above it, and the package.json that speaks for it.
import type { Project } from '../../core/model/ports.js'

export const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The folder of a file and all above it, nearest first; the root is the empty text. */
export function foldersAbove(path: string): string[] {
  const found = [folderOf(path)]
  while (found.at(-1) !== '') found.push(folderOf(found.at(-1) ?? ''))
  return found
}

export const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

/** The nearest package.json and its folder, null without one. */
export function manifestAbove(path: string, project: Project): { folder: string; text: string } | null {
  for (const folder of foldersAbove(path)) {
    const text = project.read(inFolder(folder, 'package.json'))
    if (text !== null) return { folder, text }
  }
  return null
}
