// One test of a reply -> what it needs from the reply: members of its groups, helpers, mocks, imports.
import {
  addTo,
  follow,
  importsOf,
  MOST_HELPERS,
  nearest,
  type PoolImport,
} from '../../shared/dependencies.js'
import type { ImportEntry } from '../imports.js'
import type { Facts, ReadFacts } from './code-facts.js'
import type { Setting } from './fix-imports.js'
import { meansTarget } from './names.js'
import { groupsAround, type ScriptPiece } from './outline.js'

export interface Pool {
  byName: Map<string, ScriptPiece[]>
  /** Needed even if not named: mocks of modules, settings of the runner, hooks. */
  always: ScriptPiece[]
  imports: PoolImport<ImportEntry>[]
  pieces: ScriptPiece[]
}

export interface Dependencies {
  /** Members of the groups around it, outermost first. */
  members: ScriptPiece[]
  /** Top-level hooks. */
  hooks: ScriptPiece[]
  helpers: ScriptPiece[]
  imports: ImportEntry[]
  /** Names of removed copies of the target that it used. */
  copies: string[]
  /** True when a mock of the target's module was left out. */
  unmocked: boolean
}

const chaiSetting =
  /^(?:(?:const|let|var)\s+(?:\{[^}]*\}|expect|assert|should)\s*(?::[^=]*)?=\s*(?:global(?:This)?\.)?chai\b)/

export function readPool(pieces: ScriptPiece[], facts: ReadFacts): Pool {
  const pool: Pool = { byName: new Map(), always: [], imports: [], pieces }
  for (const piece of pieces) {
    const { kind, text, block } = piece
    if (isAlwaysNeeded(piece, facts)) pool.always.push(piece)
    for (const entry of piece.imports)
      if (entry.name !== '' || !entry.module.startsWith('.'))
        pool.imports.push({ entry, block, binds: entry.local, key: entry.local || entry.module })
    const { sound, declares } = facts(text)
    if (kind === 'helper' && sound && !chaiSetting.test(text))
      for (const name of declares) addTo(pool.byName, name, piece)
  }
  return pool
}

/** True for a top-level definition that replaces the target; a mere value of that name may be anything. */
const copiesTarget = ({ declares, makes }: Facts, symbol: string): boolean =>
  declares.has(symbol) && makes.has(symbol)

/** True for hooks, mocks, timers and assignments to objects; other calls only show something. */
export function isAlwaysNeeded({ kind, text }: ScriptPiece, facts: ReadFacts): boolean {
  const { sound, writes } = facts(text)
  const isMock = /^(?:await\s+)?(?:jest|vi|mock|chai|sinon)\s*\./.test(text)
  const sets = writes.length > 0 && !/^(?:module\.)?exports\b/.test(text)
  return kind === 'hook' || (kind === 'statement' && sound && (isMock || sets))
}

/** Follows names from the test through its groups and helpers, except pieces for which `isLeftOut` is true. */
export function dependenciesOf(
  test: ScriptPiece,
  pool: Pool,
  {
    task,
    facts,
    target,
  }: Pick<Setting, 'facts'> & { task: { access: { symbol: string } }; target?: Setting['target'] },
  isLeftOut: (piece: ScriptPiece) => boolean,
): Dependencies {
  const { block } = test
  const { symbol } = task.access
  const inGroups = membersAround(test, facts)
  const membersByName = new Map<string, ScriptPiece[]>()
  for (const piece of inGroups.filter(({ kind }) => kind === 'helper'))
    for (const name of facts(piece.text).declares) addTo(membersByName, name, piece)
  const mayBeNeeded = [...inGroups, ...pool.always.filter(piece => piece.block === block)]
  const always = mayBeNeeded.filter(piece => isAlwaysNeeded(piece, facts))
  const names = new Set<string>()
  const copies = new Set<string>()
  const atFileLevel = pool.pieces.filter(piece => piece.block === block && piece.group === null)
  const setUps = setUpsAmong([...inGroups, ...atFileLevel], facts)
  const others = pool.imports.filter(({ entry }) => !target || !meansTarget(entry.module, target))
  const imported = new Set(others.map(({ binds }) => binds))
  const reached = follow([test, ...always.filter(piece => !isLeftOut(piece))], piece => {
    const { declares, uses } = facts(piece.text)
    const fresh = [...uses].filter(name => !names.has(name))
    for (const name of fresh) names.add(name)
    const own = piece.kind === 'helper' ? [...declares] : []
    const changed = setUps.filter(
      ({ text, root }) =>
        own.some(name => facts(text).uses.has(name)) || (fresh.includes(root) && imported.has(root)),
    )
    const needed = fresh.flatMap(name => {
      const own = membersByName.get(name)
      if (own) return own
      const found = nearest(pool.byName.get(name) ?? [], block)
      const isCopy = (piece: ScriptPiece) => copiesTarget(facts(piece.text), symbol)
      if (found.some(isCopy)) copies.add(symbol)
      return found.filter(piece => !isCopy(piece))
    })
    return [...needed, ...changed.map(each => each.piece)]
  })
  const atTop = pool.pieces.filter(piece => piece !== test && reached.has(piece))
  return {
    members: inGroups.filter(piece => reached.has(piece)),
    hooks: atTop.filter(piece => piece.kind === 'hook'),
    helpers: atTop.filter(piece => piece.kind !== 'hook'),
    imports: importsOf(names, pool.imports, block),
    copies: [...copies],
    unmocked: always.some(isLeftOut),
  }
}

interface SetUp {
  piece: ScriptPiece
  text: string
  /** The receiver of a method call: `app` in `app.use(cors())`; empty for other calls. */
  root: string
}

/** Calls beside tests that may change what these use: `app.get('/', handler)`, `fill(cart)`; not mere output. */
function setUpsAmong(pieces: readonly ScriptPiece[], facts: ReadFacts): SetUp[] {
  return pieces.flatMap(piece => {
    const { kind, text } = piece
    const { sound, calls, assertions, throws } = facts(text)
    const isCall = kind === 'statement' && sound && calls.length > 0 && assertions.length === 0 && !throws
    if (!isCall || /^(?:await\s+)?console\b/.test(text)) return []
    return [{ piece, text, root: /^(?:await\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*\./u.exec(text)?.[1] ?? '' }]
  })
}

/** Members of the groups around a test, outermost first. */
function membersAround(test: ScriptPiece, facts: ReadFacts): ScriptPiece[] {
  const members = groupsAround(test).flatMap(group => group.members)
  return members.filter(piece => facts(piece.text).sound).slice(0, MOST_HELPERS + 1)
}
