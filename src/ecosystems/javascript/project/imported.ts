// The text of a test -> the sources of the project that it imports by a relative path.
import { folderOf, mayBeTest, type ProjectFiles } from './project-files.js'

const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])(\.{1,2}(?:\/[^'"\n]*)?)\1/g
const ENDS = ['', '.js', '.ts', '.tsx', '.jsx', '.mjs', '.cjs', '.mts', '.cts']
const MOST = 40

export function importedBy(test: string, text: string, projectFiles: ProjectFiles): Set<string> {
  const found = new Set<string>()
  let left = MOST
  for (const match of text.matchAll(IMPORT)) {
    if (left-- <= 0) break
    const path = resolved(folderOf(test), match[2] ?? '')
    const file = path === null ? undefined : fileAt(path, projectFiles)
    if (file !== undefined && !mayBeTest(file)) found.add(file)
  }
  return found
}

/** Null for what lies outside the project. */
function resolved(folder: string, specifier: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of specifier.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** The file that a path without extension, with that of the compiled file, or of a folder stands for. */
function fileAt(path: string, projectFiles: ProjectFiles): string | undefined {
  const stem = path.replace(/\.([cm]?)jsx?$/, '')
  const kinds = /\.[cm]?jsx?$/.test(path) ? [path, ...ENDS.slice(1).map(end => stem + end)] : []
  const all = [
    ...kinds,
    ...(path === '' ? [] : ENDS.map(end => path + end)),
    ...ENDS.slice(1).map(end => (path === '' ? `index${end}` : `${path}/index${end}`)),
  ]
  return all.find(each => /\.[cm]?[jt]sx?$/.test(each) && projectFiles.known.has(each))
}
