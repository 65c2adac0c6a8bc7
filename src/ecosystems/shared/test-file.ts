// Tests of several candidates in one file, in any language: what each name refers to, which tests share a group.
import type { Candidate } from '../../core/model/candidate.js'
import { applyEdits, moved, type Edit } from './edits.js'

/** The texts of one candidate while its names change. */
export interface Draft<Entry> {
  code: string
  container: NonNullable<Candidate['container']> | null
  helpers: string[]
  imports: Entry[]
}

/** `more` adds helpers, for imports of the candidate that are not written as imports. */
export function draftOf<Entry>(
  { code, container, helpers }: Candidate,
  imports: Entry[],
  more: readonly string[] = [],
): Draft<Entry> {
  const own = container && { ...container, members: [...container.members] }
  return { code, container: own, helpers: [...more, ...helpers], imports }
}

/** Every complete text of a draft: not the header of its group. */
export const textsOf = ({ code, helpers, container }: Draft<unknown>): string[] => [
  code,
  ...helpers,
  ...(container?.members ?? []),
]

export class FileNames {
  /** Identity of what each name refers to: equal for imports of the same thing and for helpers with the same code. */
  readonly owners = new Map<string, string>()
  readonly taken = new Set<string>()
  private readonly aliases = new Map<string, string>()

  /** `separator` goes between a name and the number that makes it unique. */
  constructor(private readonly separator: '' | '_') {}

  /** Lets the name refer to this, unless it refers to something already. */
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

  /** Another name for a thing that cannot have its own; the same thing always gets the same alias. */
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
  /** Renames in all texts of a draft; the helper with index `definition` binds the name. */
  rename(draft: Draft<Entry>, from: string, to: string, definition: number): void
}

/** Renames helpers whose names refer to something else, except helpers that set one name together. */
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

/** A group of tests (a class, a `describe`): a new one, or one at a place in the existing file. */
export interface Part<Place> {
  header: string
  members: string[]
  tests: string[]
  place: Place | null
}

/** What is added to a file, in file order. */
export interface Added<Entry, P> {
  imports: Entry[]
  helpers: string[]
  /** Plain tests as texts and groups as parts, in the order of their first test. */
  body: (string | P)[]
  parts: Map<string, P>
  /** The final names of the tests, by candidate id. */
  result: Record<string, string>
}

export const nothingAdded = <Entry, P>(): Added<Entry, P> => ({
  imports: [],
  helpers: [],
  body: [],
  parts: new Map(),
  result: {},
})

/** The part with this key, made on first use. */
export function partOf<P>({ parts, body }: Added<unknown, P>, key: string, make: () => P): P {
  const part = parts.get(key) ?? make()
  if (!parts.has(key)) body.push(part)
  parts.set(key, part)
  return part
}

/** Joins consecutive plain one-line statements into blocks; everything else stays separate. */
export function groupBlocks(texts: readonly string[], isPlain: (text: string) => boolean): string[] {
  const groups: string[] = []
  texts.forEach((text, at) => {
    const before = texts[at - 1]
    const isClose = before !== undefined && isPlain(before) && isPlain(text)
    groups.push(isClose ? `${groups.pop() ?? ''}\n${text}` : text)
  })
  return groups
}

/** The file with edits of its plain text; its line ends, byte order mark and every other byte stay. */
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
