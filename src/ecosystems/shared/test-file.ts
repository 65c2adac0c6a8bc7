// Tests of several candidates in one file, in any language: what each name stands for, which tests share a group.
import type { Candidate } from '../../core/model/candidate.js'
import { applyEdits, moved, type Edit } from './edits.js'

/** The texts of one candidate while names change in them. */
export interface Draft<Entry> {
  code: string
  container: NonNullable<Candidate['container']> | null
  helpers: string[]
  imports: Entry[]
}

/** Helpers may be given where some of the candidate's imports are none. */
export function draftOf<Entry>(
  { code, container, helpers }: Candidate,
  imports: Entry[],
  more: readonly string[] = [],
): Draft<Entry> {
  const own = container && { ...container, members: [...container.members] }
  return { code, container: own, helpers: [...more, ...helpers], imports }
}

/** Every text of a draft that is whole, as the header of a group is not. */
export const textsOf = ({ code, helpers, container }: Draft<unknown>): string[] => [
  code,
  ...helpers,
  ...(container?.members ?? []),
]

export class FileNames {
  /** By name, the identity of what it stands for: equal for imports of one thing and for helpers of one code. */
  readonly owners = new Map<string, string>()
  readonly taken = new Set<string>()
  private readonly aliases = new Map<string, string>()

  /** `separator` stands before the number of a name that is not the first of its kind. */
  constructor(private readonly separator: '' | '_') {}

  /** The name stands for this, unless it stands for something already. */
  own(name: string, id: string): void {
    if (name === '' || this.owners.has(name)) return
    this.owners.set(name, id)
    this.taken.add(name)
  }

  /** `name` or the first free of `name2`, `name3`, ...; it is taken from then on. */
  take(name: string, taken = this.taken): string {
    let free = name
    for (let number = 2; taken.has(free); number += 1) free = `${name}${this.separator}${number}`
    taken.add(free)
    return free
  }

  /** Another name for what cannot have its own; the same thing gets the same name again. */
  aliasFor(name: string, id: string): string {
    const key = JSON.stringify([name, id])
    const known = this.aliases.get(key)
    if (known !== undefined) return known
    this.taken.add(name)
    const alias = this.take(name)
    this.aliases.set(key, alias)
    this.owners.set(alias, id)
    return alias
  }
}

interface HelperRules<Entry> {
  namesOf(helper: string): Iterable<string>
  identityOf(helper: string): string
  /** Renames in all texts of a draft; the helper at `definition` binds the name. */
  rename(draft: Draft<Entry>, from: string, to: string, definition: number): void
}

/** Gives helpers whose names stand for something else another name, but for those that set one name together. */
export function settleHelpers<Entry>(
  draft: Draft<Entry>,
  names: FileNames,
  { namesOf, identityOf, rename }: HelperRules<Entry>,
): void {
  for (const at of draft.helpers.keys()) {
    const helper = draft.helpers[at] ?? ''
    const id = identityOf(helper)
    for (const name of namesOf(helper)) {
      names.own(name, id)
      const owner = names.owners.get(name)
      const isOwner = (other: string) => identityOf(other) === owner && [...namesOf(other)].includes(name)
      if (owner === id || draft.helpers.some(isOwner)) continue
      const alias = names.aliasFor(name, id)
      rename(draft, name, alias, at)
      names.owners.set(alias, identityOf(draft.helpers[at] ?? ''))
    }
  }
}

/** A group of tests (a class, a `describe`): a new one, or one at a place of the file that is continued. */
export interface Part<Place> {
  header: string
  members: string[]
  tests: string[]
  place: Place | null
}

/** What is put into a file, in the order in which it stands there. */
export interface Added<Entry, P> {
  imports: Entry[]
  helpers: string[]
  /** Plain tests as texts, groups as parts, in the order of their first test. */
  body: (string | P)[]
  parts: Map<string, P>
  /** The names that the tests got, by candidate id. */
  result: Record<string, string>
}

export const nothingAdded = <Entry, P>(): Added<Entry, P> => ({
  imports: [],
  helpers: [],
  body: [],
  parts: new Map(),
  result: {},
})

/** The part of this key, made where it is the first time that it is asked for. */
export function partOf<P>({ parts, body }: Added<unknown, P>, key: string, make: () => P): P {
  const part = parts.get(key) ?? make()
  if (!parts.has(key)) body.push(part)
  parts.set(key, part)
  return part
}

/** Plain statements of one line stand close together, everything else apart. */
export function groupBlocks(texts: readonly string[], isPlain: (text: string) => boolean): string[] {
  const groups: string[] = []
  texts.forEach((text, at) => {
    const before = texts[at - 1]
    const isClose = before !== undefined && isPlain(before) && isPlain(text)
    groups.push(isClose ? `${groups.pop() ?? ''}\n${text}` : text)
  })
  return groups
}

/** The file with edits of its plain text; its line ends, its mark and every other byte stay. */
export function editFile(file: string, edits: readonly Edit[]): string {
  const mark = file.startsWith('\uFEFF') ? 1 : 0
  const ends = [...file.slice(mark).matchAll(/\r\n/g)].map(({ index }, at) => index - at)
  const placed = edits.map(({ start, end, text }) => ({
    start: start + ends.filter(place => place < start).length,
    end: end + ends.filter(place => place < end).length,
    text: ends.length > 0 ? text.replaceAll('\n', '\r\n') : text,
  }))
  return applyEdits(file, moved(placed, mark))
}
