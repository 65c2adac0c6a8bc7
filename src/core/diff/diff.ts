// git's diff output -> file changes with line numbers. Paths come from the NUL-separated list, never from headers.
import type { FileChange, Hunk } from '../model/target.js'

/** One entry of `git diff --raw -z`: blob ids are zeros for a side that is not in the object store. */
export interface RawEntry {
  status: string
  oldMode: string
  mode: string
  oldBlob: string
  blob: string
  path: string
  oldPath: string | null
}

/** Reads `git diff --raw -z --no-abbrev` output, in git's order. Throws on any other text. */
export function parseRaw(text: string): RawEntry[] {
  const fields = text.split('\0')
  const entries: RawEntry[] = []
  let at = 0
  const next = (): string => {
    const field = fields[at++]
    if (field === undefined) throw new Error('git diff --raw ended in the middle of an entry')
    return field
  }
  while (at < fields.length - 1) {
    const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(next())
    if (!head) throw new Error('git diff --raw gave a line of unknown form')
    const [, oldMode = '', mode = '', oldBlob = '', blob = '', status = ''] = head
    const first = next()
    const renamed = status === 'R' || status === 'C'
    const path = renamed ? next() : first
    entries.push({ status, oldMode, mode, oldBlob, blob, path, oldPath: renamed ? first : null })
  }
  return entries
}

/** Sections of `git diff -p -U0`, one per `diff --git` line; quoting is on, so no header contains a line break. */
function splitPatch(text: string): string[] {
  const sections: string[] = []
  const starts = [...text.matchAll(/(?<![^\n])diff --git /g)].map(match => match.index)
  for (const [n, start] of starts.entries()) sections.push(text.slice(start, starts[n + 1]))
  return sections
}

/** The hunks of one section. Content lines are skipped by count, so that `@@` in a file is not read as a header. */
function parseHunks(section: string): { hunks: Hunk[]; binary: boolean } {
  const lines = section.split('\n')
  const hunks: Hunk[] = []
  let at = 0
  while (at < lines.length) {
    const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(lines[at++] ?? '')
    if (!head) continue
    const hunk: Hunk = { oldStart: Number(head[1]), newStart: Number(head[3]), added: [], removed: [] }
    at = readHunk(lines, at, hunk, { removed: Number(head[2] ?? 1), added: Number(head[4] ?? 1) })
    hunks.push(hunk)
  }
  return { hunks, binary: hunks.length === 0 && /^(Binary files |GIT binary patch)/m.test(section) }
}

/** `counts` are from the header. Returns the index of the first line after the hunk. */
function readHunk(
  lines: string[],
  start: number,
  hunk: Hunk,
  counts: { removed: number; added: number },
): number {
  let [at, oldLine, newLine] = [start, hunk.oldStart, hunk.newStart]
  const [oldEnd, newEnd] = [oldLine + counts.removed, newLine + counts.added]
  while (at < lines.length && (oldLine < oldEnd || newLine < newEnd)) {
    const sign = lines[at++]?.[0]
    if (sign === '+') hunk.added.push(newLine++)
    else if (sign === '-') hunk.removed.push(oldLine++)
    else if (sign !== '\\') [oldLine, newLine] = [oldLine + 1, newLine + 1]
  }
  return at
}

/** Joins the list and the patch, which git writes in the same order; a type change takes two sections of the patch. */
export function joinDiff(raw: RawEntry[], patch: string): FileChange[] {
  const sections = splitPatch(patch)
  let at = 0
  const changes = raw.map(entry => {
    const typeChanged = entry.status === 'T'
    const own = sections.slice(at, (at += typeChanged ? 2 : 1))
    const { hunks, binary } = parseHunks(own.at(-1) ?? '')
    return {
      path: entry.path,
      oldPath: entry.oldPath,
      status: statusOf(entry),
      mode: entry.mode,
      binary,
      hunks,
    }
  })
  if (at !== sections.length) throw new Error('git diff gave another number of patches than of files')
  return changes
}

/** The change for an entry whose text is missing in the clone. */
export function missingChange(entry: RawEntry): FileChange {
  const { path, oldPath, mode } = entry
  return { path, oldPath, status: statusOf(entry), mode, binary: false, missing: true, hunks: [] }
}

function statusOf(entry: RawEntry): FileChange['status'] {
  if (entry.status === 'D') return 'deleted'
  if (entry.status === 'A' || entry.status === 'C') return 'added'
  return entry.status === 'R' ? 'renamed' : 'modified'
}
