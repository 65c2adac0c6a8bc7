// One test of a reply -> what it needs from the reply: imports, helpers, fixtures, members of its class.
import { freeNames } from '../../shared/code-facts.js'
import {
  addTo,
  follow,
  importsOf,
  MOST_HELPERS,
  nearest,
  type PoolImport,
} from '../../shared/dependencies.js'
import { boundBy, formatImport, parseImports, type ImportEntry } from '../imports.js'
import { indent } from '../scan.js'
import type { Facts, ReadFacts } from './code-facts.js'
import type { PythonPiece } from './outline.js'

interface Pool {
  helpers: Helper[]
  byName: Map<string, Helper[]>
  imports: PoolImport<ImportEntry>[]
}

interface Helper {
  text: string
  names: string[]
  block: number
  /** Also found by parameter name. */
  fixture: boolean
  /** Needed even if not named: `autouse` fixtures, module set-up, marks. */
  always: boolean
  /** A pasted copy of code of the module under test. */
  copy: boolean
  /** A statement that may change what it names: `app.register(routes)`, `CASES.append(1)`. */
  changes: boolean
}

export interface Dependencies {
  helpers: Helper[]
  /** Members of its class that are not tests. */
  members: string[]
  imports: ImportEntry[]
  /** Facts of its class, of the class's members, and of its helpers. */
  others: Facts[]
  /** Names of removed copies that it used. */
  copies: string[]
}

/** The pool of a reply. `copied` has the names that the module under test itself defines. */
export function readPool(pieces: PythonPiece[], facts: ReadFacts, copied: ReadonlySet<string>): Pool {
  const pool: Pool = { helpers: [], byName: new Map(), imports: [] }
  for (const piece of pieces) {
    const { kind, text, block } = piece
    if (kind === 'import')
      for (const entry of parseImports(text)) pool.imports.push({ entry, block, ...keyOf(entry) })
    const helper = /^(?:test|main|import)$/.test(kind) ? null : readHelper(piece, facts, copied)
    if (helper) pool.helpers.push(helper)
    for (const name of helper?.names ?? []) addTo(pool.byName, name, helper as Helper)
  }
  return pool
}

/** `import a.b` and `import a.c` both bind `a`, and both may be needed. */
function keyOf(entry: ImportEntry): { binds: string; key: string } {
  const binds = entry.module === '__future__' ? '' : boundBy(entry)
  const isWhole = binds === '' || (entry.name === null && !entry.alias)
  return { binds, key: isWhole ? formatImport(entry) : binds }
}

const alwaysNeeded = /^(?:set_?up_?module|tear_?down_?module|setup_function|teardown_function|pytestmark)$/i

function readHelper(piece: PythonPiece, facts: ReadFacts, copied: ReadonlySet<string>): Helper | null {
  const text = piece.kind === 'class' ? withoutTests(piece, facts) : piece.text
  const read = facts(text)
  const decorators = decoratorsOf(text)
  const fixture = piece.kind === 'function' && /\bfixture\b/.test(decorators)
  // `@pytest.fixture(name="rate")` is requested under that name.
  const [, given] = (fixture && /\bname\s*=\s*['"](\w+)['"]/.exec(decorators)) || []
  const own = given === undefined ? [piece.name] : [piece.name, given]
  const names = piece.kind === 'statement' ? [...read.binds] : own
  const acts = read.calls.length + read.writes.length > 0 && read.assertions.length === 0
  const changes = piece.kind === 'statement' && acts && !/^print\b/.test(text)
  if (!read.sound || (names.length === 0 && !changes)) return null
  const always =
    names.some(name => alwaysNeeded.test(name)) || (fixture && /autouse\s*=\s*True/.test(decorators))
  const copy = names.some(name => copied.has(name))
  return { text, names, block: piece.block, fixture, always, copy, changes }
}

/** The text before the first `def`. */
export function decoratorsOf(text: string): string {
  return text.slice(0, Math.max(0, text.search(/^(?:async\s+)?def\b/m)))
}

/** A class as a base or a helper, without its tests, which are candidates of their own. */
function withoutTests(piece: PythonPiece, facts: ReadFacts): string {
  if (!piece.parts.some(holdsTest)) return piece.text
  const members = membersOf(piece, facts)
  return [piece.header, ...(members.length > 0 ? members : ['pass']).map(text => indent(text))].join('\n')
}

function holdsTest(piece: PythonPiece): boolean {
  return piece.kind === 'test' || (piece.kind === 'class' && piece.parts.some(holdsTest))
}

/** Members of a class that are not tests, with the fixtures of enclosing classes; broken parts left out. */
function membersOf(owner: PythonPiece, facts: ReadFacts): string[] {
  const members = owner.parts.filter(part => !holdsTest(part) && facts(part.text).sound)
  for (let at = owner.group; at && members.length <= MOST_HELPERS; at = at.group) {
    const isFixture = (part: PythonPiece) =>
      part.kind === 'function' && /^@[^\n]*\bfixture\b/m.test(part.text) && facts(part.text).sound
    const names = new Set(members.map(part => part.name))
    members.unshift(...at.parts.filter(part => isFixture(part) && !names.has(part.name)))
  }
  return members.slice(0, MOST_HELPERS + 1).map(part => part.text)
}

/** Follows names from the test, its class and its helpers. */
export function dependenciesOf(test: PythonPiece, pool: Pool, facts: ReadFacts): Dependencies {
  const { group, block } = test
  const members = group ? membersOf(group, facts) : []
  const own = [test.text, ...(group ? [headerText(group), ...members] : [])].map(text => ({ text }))
  const always = pool.helpers.filter(helper => helper.always && helper.block === block)
  const copies = new Set<string>()
  const changing = pool.helpers.filter(helper => helper.changes && helper.block === block)
  const reached = follow<{ text: string; names?: string[] }>([...own, ...always], ({ text, names = [] }) => {
    const changed = changing.filter(helper => names.some(name => facts(helper.text).uses.has(name)))
    const found = helpersFor(facts(text), pool, block)
    for (const { copy, text, names } of found)
      if (copy && /^(?:async|def|class|@)/.test(text)) for (const name of names) copies.add(name)
    return [...found.filter(helper => !helper.copy), ...changed]
  })
  const helpers = pool.helpers.filter(helper => reached.has(helper))
  const all = [...reached].map(({ text }) => facts(text))
  const defined = new Set(helpers.flatMap(helper => helper.names))
  const wanted = all.flatMap(freeNames).filter(name => !defined.has(name))
  return {
    helpers,
    members,
    imports: importsOf(new Set(wanted), pool.imports, block),
    others: all.slice(1),
    copies: [...copies],
  }
}

/** A class header that parses on its own. */
export function headerText(owner: PythonPiece): string {
  return /:\s*(?:#.*)?$/.test(owner.header) ? `${owner.header}\n    pass` : owner.header
}

/** Helpers that a text names without binding the name itself; fixtures also by its parameters. */
function helpersFor(read: Facts, pool: Pool, block: number): Helper[] {
  const marks = [...read.chains].some(chain => chain.endsWith('usefixtures'))
  const named = marks ? read.strings.map(span => span.text.replace(/^\w*['"]+|['"]+$/g, '')) : []
  return [...new Set([...read.uses, ...read.binds, ...named])].flatMap(name => {
    const isFree = read.uses.has(name) && !read.binds.has(name)
    const found = pool.byName.get(name) ?? []
    return nearest(isFree ? found : found.filter(helper => helper.fixture), block)
  })
}
