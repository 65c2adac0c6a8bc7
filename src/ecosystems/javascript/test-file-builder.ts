// What a merge fills: names, imports, helpers and blocks of one file; and how blocks are laid out.
import { namedOf } from '../shared/syntax.js'
import { readBlock, type Block } from './blocks.js'
import type { ReadText } from './grammar.js'
import type { CodeStyle } from './code-style.js'
import type { ImportEntry } from './imports.js'
import { reindent } from './indent.js'
import type { Names } from './name-conflicts.js'

/** A describe of the new code, or one of the old file that goes on. */
export interface Part {
  header: string
  members: string[]
  tests: string[]
  place: Block | null
}

export interface TestFileBuilder {
  read: ReadText
  names: Names
  codeStyle: CodeStyle
  imports: ImportEntry[]
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
export function groupBlocks(texts: readonly string[], builder: TestFileBuilder): string[] {
  const plain = (text: string) =>
    !text.includes('\n') && !readBlock(namedOf(builder.read(text))[0] ?? builder.read(text), text)
  const out: string[] = []
  texts.forEach((text, at) => {
    const before = texts[at - 1]
    if (before !== undefined && plain(before) && plain(text)) out[out.length - 1] += `\n${text}`
    else out.push(text)
  })
  return out
}

/** A describe with its members and tests, in steps of the file. */
export function layPart(part: Part, builder: TestFileBuilder): string {
  const step = builder.codeStyle.step ?? '  '
  const inner = groupBlocks([...part.members, ...part.tests], builder).map(text =>
    reindent(text, step, step, builder.read),
  )
  return `${part.header}\n${inner.join('\n\n')}\n})`
}
