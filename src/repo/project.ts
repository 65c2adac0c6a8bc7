// Lists the files of a tree and reads their text without running anything. Links are never followed.
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../core/model/ports.js'

const maxFiles = 50_000
const maxText = 1024 * 1024

/** Looks at the tree below `root`: at most 50,000 files, texts of at most 1 MiB, read when first asked for. */
export function openProject(root: string): Project {
  const real = realpathSync(root)
  const files: string[] = []
  const folders = ['']
  for (
    let folder = folders.shift();
    folder !== undefined && files.length < maxFiles;
    folder = folders.shift()
  ) {
    for (const entry of readdirSync(join(real, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory() && entry.name !== '.git') folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  const known = new Set(files)
  const texts = new Map<string, string | null>()
  return {
    files: files.sort(),
    read(path) {
      if (!known.has(path)) return null
      const text = texts.get(path) ?? readText(join(real, path))
      texts.set(path, text)
      return text
    },
  }
}

function readText(file: string): string | null {
  try {
    if (lstatSync(file).size > maxText) return null
    const bytes = readFileSync(file)
    return bytes.includes(0) ? null : bytes.toString('utf8')
  } catch {
    return null
  }
}
