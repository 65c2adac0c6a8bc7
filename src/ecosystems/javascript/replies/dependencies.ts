// One test of a reply -> what else of the reply it needs: members of its groups, helpers, mocks, imports.
import type { Facts, ReadFacts } from './code-facts.js'
import type { ReadText } from '../grammar.js'
import type { ImportEntry } from '../imports.js'
import { readEntries } from './modules.js'
import type { Group, Piece } from './outline.js'

/** Everything at the top level of a reply that a test may lean on. */
export interface Pool {
  index: Map<string, Piece[]>
  /** Needed whether named or not: mocks of modules, settings of the runner, hooks. */
  always: Piece[]
  imports: Map<string, { entry: ImportEntry; block: number }[]>
  effects: { entry: ImportEntry; block: number }[]
  order: Map<Piece, number>
  copied: Set<string>
  /** True for what stands in the place of the target and is left out. */
  isLeftOut(piece: Piece): boolean
}

export interface Dependencies {
  /** What stands in the groups around it, outermost first. */
  members: Piece[]
  /** Hooks at the top level. */
  hooks: Piece[]
  helpers: Piece[]
  imports: ImportEntry[]
  /** Names of removed copies of the target that it leaned on. */
  copies: string[]
  /** True when a mock of the target's module was left out. */
  unmocked: boolean
}

/** More than a test may lean on; the search ends there. */
export const mostHelpers = 200

const library =
  /^(?:(?:const|let|var)\s+(?:\{[^}]*\}|expect|assert|should)\s*(?::[^=]*)?=\s*(?:global(?:This)?\.)?chai\b)/
const setting = /^(?:await\s+)?(?:jest|vi|mock|chai|sinon)\s*\./

export function readPool(
  pieces: Piece[],
  facts: ReadFacts,
  copies: Pick<Pool, 'copied' | 'isLeftOut'>,
  read: ReadText,
): Pool {
  const pool: Pool = {
    index: new Map(),
    always: [],
    imports: new Map(),
    effects: [],
    order: new Map(),
    ...copies,
  }
  pieces.forEach((piece, at) => {
    pool.order.set(piece, at)
    if (piece.kind === 'import')
      for (const entry of readEntries(piece.text, read)) addImport(entry, piece.block, pool)
    else if (piece.kind === 'helper') addHelper(piece, facts, pool)
    else if (piece.kind === 'hook') pool.always.push(piece)
    else if (piece.kind === 'effect' && isSetting(piece, facts)) pool.always.push(piece)
  })
  return pool
}

function addImport(entry: ImportEntry, block: number, pool: Pool): void {
  if (entry.name === '') {
    if (!entry.module.startsWith('.')) pool.effects.push({ entry, block })
    return
  }
  push(pool.imports, entry.local, { entry, block })
}

function addHelper(piece: Piece, facts: ReadFacts, pool: Pool): void {
  const read = facts(piece.text)
  if (!read.sound || library.test(piece.text)) return
  for (const name of read.declares) push(pool.index, name, piece)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}

/** Mocks, timers and what is set on objects that stay; a call of anything else only shows something. */
export function isSetting(piece: Piece, facts: ReadFacts): boolean {
  const read = facts(piece.text)
  return (
    read.sound &&
    (setting.test(piece.text) || (read.writes.length > 0 && !/^(?:module\.)?exports\b/.test(piece.text)))
  )
}

/** Follows names from the test through its groups and helpers. */
export function dependenciesOf(test: Piece, pool: Pool, facts: ReadFacts): Dependencies {
  const reachableClasses = membersOf(test.group, facts)
  const taken = new Set<Piece>()
  const copies = new Set<string>()
  const members = new Set<Piece>()
  const wanted = new Set<string>()
  const queue: Facts[] = []
  const read = (piece: Piece) => {
    const found = facts(piece.text)
    queue.push(found)
  }
  const take = (piece: Piece) => {
    if (taken.has(piece) || taken.size > mostHelpers) return
    const copy = [...facts(piece.text).declares].filter(name => pool.copied.has(name))
    if (copy.length > 0) return copy.forEach(name => copies.add(name))
    taken.add(piece)
    read(piece)
  }
  read(test)
  for (const piece of reachableClasses.always) {
    if (pool.isLeftOut(piece)) continue
    members.add(piece)
    read(piece)
  }
  for (const piece of pool.always) if (piece.block === test.block && !pool.isLeftOut(piece)) take(piece)
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const name of next.uses) {
      if (wanted.has(name)) continue
      wanted.add(name)
      const own = reachableClasses.named.get(name) ?? []
      for (const piece of own) {
        if (!members.has(piece)) read(piece)
        members.add(piece)
      }
      if (own.length === 0) nearest(pool.index.get(name) ?? [], test.block).forEach(take)
    }
  }
  const unmocked = [...reachableClasses.always, ...pool.always.filter(one => one.block === test.block)].some(
    pool.isLeftOut,
  )
  return { ...collect(test, pool, { reachableClasses, members, taken, wanted, copies }), unmocked }
}

interface Found {
  reachableClasses: { all: Piece[] }
  members: Set<Piece>
  taken: Set<Piece>
  wanted: Set<string>
  copies: Set<string>
}

function collect(test: Piece, pool: Pool, found: Found): Omit<Dependencies, 'unmocked'> {
  const sorted = [...found.taken].sort((a, b) => (pool.order.get(a) ?? 0) - (pool.order.get(b) ?? 0))
  const imports = [...found.wanted].flatMap(name => nearestImport(pool.imports.get(name) ?? [], test.block))
  const effects = pool.effects.filter(one => one.block === test.block).map(one => one.entry)
  return {
    members: found.reachableClasses.all.filter(piece => found.members.has(piece)),
    hooks: sorted.filter(piece => piece.kind === 'hook'),
    helpers: sorted.filter(piece => piece.kind !== 'hook'),
    imports: [...effects, ...imports],
    copies: [...found.copies],
  }
}

function membersOf(
  group: Group | null,
  facts: ReadFacts,
): { all: Piece[]; always: Piece[]; named: Map<string, Piece[]> } {
  const chain: Group[] = []
  for (let at = group; at; at = at.parent) chain.unshift(at)
  const all = chain
    .flatMap(one => one.members)
    .filter(piece => facts(piece.text).sound)
    .slice(0, mostHelpers)
  const named = new Map<string, Piece[]>()
  for (const piece of all)
    if (piece.kind === 'helper') for (const name of facts(piece.text).declares) push(named, name, piece)
  return {
    all,
    always: all.filter(
      piece => piece.kind === 'hook' || (piece.kind === 'effect' && isSetting(piece, facts)),
    ),
    named,
  }
}

/** All of one name in the same text, else the last one before, else the first. */
function nearest(pieces: Piece[], block: number): Piece[] {
  const same = pieces.filter(piece => piece.block === block)
  if (same.length > 0) return same
  const before = pieces.filter(piece => piece.block < block).at(-1)
  return [before ?? pieces[0]].filter(piece => piece !== undefined)
}

function nearestImport(entries: { entry: ImportEntry; block: number }[], block: number): ImportEntry[] {
  const found =
    entries.find(one => one.block === block) ?? entries.filter(one => one.block < block).at(-1) ?? entries[0]
  return found ? [found.entry] : []
}
