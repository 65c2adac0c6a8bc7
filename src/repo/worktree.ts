// The work tree, with what is not committed: texts of its files, and its untracked files as changes.
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileChange } from '../core/model/target.js'
import { git, type GitOptions } from './git.js'

/** Bytes; larger files are not read as text. */
export const maxText = 1024 * 1024

/** Untracked files that are not ignored, as added files. */
export async function untracked(at: GitOptions): Promise<FileChange[]> {
  const listed = (await git(['ls-files', '--others', '--exclude-standard', '-z'], at))
    .split('\0')
    .filter(Boolean)
  const changes: FileChange[] = []
  for (const path of listed) {
    const entry = await lstat(join(at.cwd, path))
    const text = entry.isFile() ? await readWorktree(at.cwd, path) : null
    const count = text === null ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    const added = Array.from({ length: count }, (_, n) => n + 1)
    const mode = entry.isSymbolicLink() ? '120000' : '100644'
    const hunks = count > 0 ? [{ oldStart: 0, newStart: 1, added, removed: [] }] : []
    changes.push({ path, oldPath: null, status: 'added', mode, binary: text === null, hunks })
  }
  return changes
}

/** Null for what is absent, larger than 1 MiB, or not UTF-8 text. A file behind a link is not read. */
export async function readWorktree(root: string, path: string): Promise<string | null> {
  const file = join(root, path)
  const entry = await lstat(file).catch(() => null)
  if (!entry?.isFile() || entry.size > maxText) return null
  const real = await realpath(file)
  return real === file ? decode(await readFile(file)) : null
}

/** Null for bytes that are not UTF-8 text. */
export function decode(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
