// One test of a reply -> what else of the reply it needs: imports, helpers, fixtures, what its class holds.
import type { Parse } from '../shared/parser.js'
import { readFacts, type Facts } from './code-facts.js'
import { boundBy, parseImports, type ImportEntry } from './imports.js'
import type { Piece } from './outline.js'
import { indent } from './scan.js'

/** Everything at the top level of a reply that a test may lean on. */
export interface Pool {
  helpers: Helper[]
  imports: { entry: ImportEntry; block: number }[]
  /** Facts of a text, read once. */
  facts(text: string): Facts
}

interface Helper {
  text: string
  names: string[]
  block: number
  /** Found by parameter name. */
  fixture: boolean
  /** Needed whether named or not: `autouse` fixtures, module set-up, marks. */
  always: boolean
  /** A pasted copy of something of the module under test. */
  copy: boolean
}

export interface Dependencies {
  helpers: Helper[]
  imports: ImportEntry[]
  /** Facts of the test, its class and its helpers, the test first. */
  facts: Facts[]
  /** Names of removed copies that it leaned on. */
  copies: string[]
}

/** More than a test may lean on; the search ends there. */
export const mostHelpers = 200

const always = /^(?:set_?up_?module|tear_?down_?module|setup_function|teardown_function|pytestmark)$/i

/** Reads every text once. */
export function rememberFacts(parse: Parse): (text: string) => Facts {
  const known = new Map<string, Facts>()
  return text => {
    const found = known.get(text) ?? readFacts(parse, text)
    known.set(text, found)
    return found
  }
}

/** The pool of a reply. `copied` says which names the module under test defines itself. */
export function readPool(pieces: Piece[], facts: Pool['facts'], copied: Set<string>): Pool {
  const pool: Pool = { helpers: [], imports: [], facts }
  for (const piece of pieces) {
    if (piece.kind === 'import') {
      for (const entry of parseImports(piece.text)) pool.imports.push({ entry, block: piece.block })
    } else if (piece.kind !== 'test' && piece.kind !== 'main') {
      const helper = readHelper(piece, facts, copied)
      if (helper) pool.helpers.push(helper)
    }
  }
  return pool
}

function readHelper(piece: Piece, facts: Pool['facts'], copied: Set<string>): Helper | null {
  const text = piece.kind === 'class' ? withoutTests(piece, facts) : piece.text
  const read = facts(text)
  const names = piece.kind === 'statement' ? [...read.binds] : [piece.name]
  if (!read.sound || names.length === 0) return null
  const decorators = text.slice(0, Math.max(0, text.search(/^(?:async\s+)?def\b/m)))
  const fixture = piece.kind === 'function' && /\bfixture\b/.test(decorators)
  const isAlways = names.some(name => always.test(name)) || (fixture && /autouse\s*=\s*True/.test(decorators))
  return {
    text,
    names,
    block: piece.block,
    fixture,
    always: isAlways,
    copy: names.some(name => copied.has(name)),
  }
}

/** A class as a base or a helper: its tests are candidates of their own. */
function withoutTests(piece: Piece, facts: Pool['facts']): string {
  if (!piece.parts.some(holdsTest)) return piece.text
  const members = membersOf(piece, facts)
  return [piece.header, ...(members.length > 0 ? members : ['pass']).map(indent)].join('\n')
}

function holdsTest(piece: Piece): boolean {
  return piece.kind === 'test' || (piece.kind === 'class' && piece.parts.some(holdsTest))
}

/** What a class holds beside its tests, with the fixtures of the classes around it; broken parts left out. */
export function membersOf(owner: Piece, facts: Pool['facts']): string[] {
  const own = owner.parts.filter(part => !holdsTest(part) && facts(part.text).sound)
  const names = new Set(own.map(part => part.name))
  const outer: Piece[] = []
  for (let at = owner.owner; at && outer.length < mostHelpers; at = at.owner) {
    const found = at.parts.filter(part => part.kind === 'function' && /^@[^\n]*\bfixture\b/m.test(part.text))
    for (const part of found) if (!names.has(part.name) && facts(part.text).sound) outer.unshift(part)
    for (const part of found) names.add(part.name)
  }
  return [...outer, ...own].map(part => part.text)
}

/** Follows names from the test through its class and helpers. */
export function dependenciesOf(test: Piece, pool: Pool): Dependencies {
  const owner = test.owner
  const start = [test.text, ...(owner ? [headerText(owner), ...membersOf(owner, pool.facts)] : [])]
  const taken = new Set<Helper>()
  const copies = new Set<string>()
  const facts = start.map(text => pool.facts(text))
  const queue = [...facts]
  const add = (helper: Helper) => {
    if (taken.has(helper) || taken.size > mostHelpers) return
    if (helper.copy) {
      if (/^(?:async|def|class|@)/.test(helper.text)) for (const name of helper.names) copies.add(name)
      return
    }
    taken.add(helper)
    const read = pool.facts(helper.text)
    facts.push(read)
    queue.push(read)
  }
  for (const helper of pool.helpers) if (helper.always && helper.block === test.block) add(helper)
  const index = indexOf(pool.helpers)
  for (let read = queue.shift(); read; read = queue.shift()) {
    for (const name of wantedBy(read))
      for (const helper of nearest(index.get(name) ?? [], name, read, test.block)) add(helper)
  }
  const helpers = pool.helpers.filter(helper => taken.has(helper))
  return { helpers, imports: importsFor(facts, helpers, pool, test.block), facts, copies: [...copies] }
}

/** A class header that parses by itself. */
export function headerText(owner: Piece): string {
  return /:\s*(?:#.*)?$/.test(owner.header) ? `${owner.header}\n    pass` : owner.header
}

const indexes = new WeakMap<Helper[], Map<string, Helper[]>>()

function indexOf(helpers: Helper[]): Map<string, Helper[]> {
  const known = indexes.get(helpers)
  if (known) return known
  const index = new Map<string, Helper[]>()
  for (const helper of helpers) {
    for (const name of helper.names) {
      const found = index.get(name)
      if (found) found.push(helper)
      else index.set(name, [helper])
    }
  }
  indexes.set(helpers, index)
  return index
}

function wantedBy(facts: Facts): Set<string> {
  const marks = [...facts.chains].some(chain => chain.endsWith('usefixtures'))
  const named = marks ? facts.strings.map(span => span.text.replace(/^\w*['"]+|['"]+$/g, '')) : []
  return new Set([...facts.uses, ...facts.binds, ...named])
}

/** Helpers for one name: those of the test's own text, else of the nearest before, else of the first after it. */
function nearest(found: Helper[], name: string, reader: Facts, block: number): Helper[] {
  const usable = found.filter(helper => helper.fixture || (reader.uses.has(name) && !reader.binds.has(name)))
  const before = usable.filter(helper => helper.block <= block)
  const at = before.length > 0 ? before.at(-1)?.block : usable[0]?.block
  return usable.filter(helper => helper.block === at)
}

function importsFor(facts: Facts[], helpers: Helper[], pool: Pool, block: number): ImportEntry[] {
  const wanted = new Set(facts.flatMap(read => [...read.uses].filter(name => !read.binds.has(name))))
  const local = new Set(helpers.flatMap(helper => helper.names))
  const found = new Map<string, { entry: ImportEntry; block: number }>()
  const extra: ImportEntry[] = []
  for (const one of pool.imports) {
    const bound = boundBy(one.entry)
    if (one.entry.module === '__future__' || bound === '') {
      if (one.block <= block) extra.push(one.entry)
    } else if (wanted.has(bound) && !local.has(bound)) {
      const known = found.get(keyOf(one.entry))
      if (!known || one.block <= block) found.set(keyOf(one.entry), one)
    }
  }
  return [...extra, ...[...found.values()].map(one => one.entry)]
}

/** `import a.b` and `import a.c` both bind `a` and both are needed. */
function keyOf(entry: ImportEntry): string {
  return entry.name === null && !entry.alias ? `import ${entry.module}` : boundBy(entry)
}
