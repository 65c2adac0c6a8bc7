// Clean rows -> a frozen set: grouped by function, split by group, written in one format. The same input gives the same bytes.
import { groupBy } from '../lists.js'
import type { DataRow, Turn } from './rows.js'

export type Part = 'training' | 'validation' | 'held-back'

export interface Shares {
  validation: number
  heldBack: number
  seed: number
}

/** Origin data in a row of `dataset generate` or `collect`. */
interface Origin {
  teacher: string | null
  repository: string | null
  path: string | null
  usd: number | null
  /** Source text of the module. */
  source: string | null
}

/** The origin from the field `testwright` of a line; all null without one. */
export function originOf(line: string): Origin {
  const value = (JSON.parse(line) as { testwright?: Record<string, unknown> }).testwright ?? {}
  const word = (name: string): string | null => (typeof value[name] === 'string' ? value[name] : null)
  const usd = typeof value['usd'] === 'number' ? value['usd'] : null
  const place = { repository: word('repository'), path: word('path'), source: word('source') }
  return { teacher: word('teacher'), ...place, usd }
}

/** Minimum number of repositories for splitting by repository. */
const fewest = 5

interface Keyed {
  row: number
  /** Equal for rows about the same function. */
  group: string
  repository: string | null
}

/** The part each row goes to; rows about one function, or of one repository if there are enough, stay together. */
export function splitRows(rows: Keyed[], shares: Shares, hash: (text: string) => string): Map<number, Part> {
  const repositories = new Set(rows.flatMap(row => row.repository ?? []))
  const byRepository = repositories.size >= fewest && rows.every(row => row.repository !== null)
  const groups = groupBy(rows, row => (byRepository ? (row.repository ?? '') : row.group))
  const order = [...groups].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
  function rank(key: string): string {
    return hash(`${shares.seed} ${key}`)
  }
  const parts = new Map<number, Part>()
  let done = 0
  for (const [, group] of order) {
    const part: Part =
      done < Math.round(shares.heldBack * rows.length)
        ? 'held-back'
        : done < Math.round((shares.heldBack + shares.validation) * rows.length)
          ? 'validation'
          : 'training'
    for (const { row } of group) parts.set(row, part)
    done += group.length
  }
  return parts
}

export type Format = 'chat' | 'legacy' | 'preference'

/** The row as text in a format; null when that format cannot express it. */
export function renderRow({ prompt, completion, rejected }: DataRow, format: Format): string | null {
  const turns = prompt.map(turn => (turn.role === 'prompt' ? { role: 'user', content: turn.content } : turn))
  const said = (content: string): Turn => ({ role: 'assistant', content })
  if (format === 'chat') return JSON.stringify({ messages: [...turns, said(completion)] })
  if (format === 'legacy')
    return JSON.stringify({ prompt: turns.map(turn => turn.content).join('\n\n'), completion })
  if (rejected === null) return null
  return JSON.stringify({
    input: { messages: turns },
    preferred_output: [said(completion)],
    non_preferred_output: [said(rejected)],
  })
}
