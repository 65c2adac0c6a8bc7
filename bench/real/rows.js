// Rows of real commits, one JSON object per line:
// { project, repo: "owner/name", commit, language, setup: [shell lines], without?: [paths that are not checked out],
//   changed: [{ file, function, kind: "added" | "modified" | "constant" }],
//   meant: [{ function, call, base, head, via? }], unmeant?, quiet?: true where a caller sees no difference }
import { readFileSync } from 'node:fs'

/** The rows of a file, or those whose numbers (from 1) are listed in `chosen` (`1,4`). Each row gets its number. */
export function readRows(path, chosen) {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, at) => ({ ...JSON.parse(line), number: at + 1 }))
  if (chosen === undefined) return rows
  const numbers = chosen.split(',').map(Number)
  const unknown = numbers.filter(number => !rows.some(row => row.number === number))
  if (unknown.length > 0) throw new Error(`${path} has no row ${unknown.join(', ')}`)
  return numbers.map(number => rows[number - 1])
}
