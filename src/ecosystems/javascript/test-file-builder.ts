// What a merge fills: names, imports, helpers and blocks of one file; and how blocks are laid out.
import { namedOf } from '../shared/syntax.js'
import { readBlock, type Block } from './blocks.js'
import type { ReadText } from './grammar.js'
import type { Habit } from './code-style.js'
import type { Import } from './imports.js'
import { reindent } from './indent.js'
import type { Names } from './name-conflicts.js'

/** A describe of the new code, or one of the old file that goes on. */
export interface Part {
  header: string
  members: string[]
  tests: string[]
  place: Block | null
}

export interface Sheet {
  read: ReadText
  names: Names
  habit: Habit
  imports: Import[]
  helpers: string[]
  /** Plain tests as texts, describes as parts, in the order of their first test. */
  body: (string | Part)[]
  parts: Map<string, Part>
  /** Code of the statements that the old file has at its top level. */
  known: Set<string>
  /** Full titles that the file has. */
  titles: Set<string>
  /** True for a new script that says `use strict`, as others of the project do. */
  strict: boolean
  result: Record<string, string>
}

/** One-line statements stand close together, all else apart. */
export function groupBlocks(texts: readonly string[], sheet: Sheet): string[] {
  const plain = (text: string) =>
    !text.includes('\n') && !readBlock(namedOf(sheet.read(text))[0] ?? sheet.read(text), text)
  const out: string[] = []
  texts.forEach((text, at) => {
    const before = texts[at - 1]
    if (before !== undefined && plain(before) && plain(text)) out[out.length - 1] += `\n${text}`
    else out.push(text)
  })
  return out
}

/** A describe with its members and tests, in steps of the file. */
export function layPart(part: Part, sheet: Sheet): string {
  const step = sheet.habit.step ?? '  '
  const inner = groupBlocks([...part.members, ...part.tests], sheet).map(text =>
    reindent(text, step, step, sheet.read),
  )
  return `${part.header}\n${inner.join('\n\n')}\n})`
}
