// The body of a function -> what it does with each of its parameters that tells a type.
import { walk, type Syntax } from './syntax.js'

/** The uses of a value by what stands around it; `deep` is false where a further look would cost without bound. */
type UsesAt = (node: Syntax, deep: boolean) => string[]

const DEEPEST = 2
const MOST_STEPS = 2000
const MOST_ITEM_USES = 12

export interface UseRules {
  usesAt: UsesAt
  /** Uses that are told of one name. */
  most: number
  /** Where an argument goes on: the body of the file that receives it and its name there; null for anything else. */
  receiverOf?(argument: Syntax): { body: Syntax; name: string } | null
}

/** The uses of each name in `names` below `body`, without repeats, in order of appearance; see `receiverOf`. */
export function usesOf(
  body: Syntax,
  names: ReadonlySet<string>,
  rules: UseRules,
  depth = 0,
): Map<string, string[]> {
  const uses = new Map([...names].map(name => [name, new Set<string>()]))
  const followed = new Set<string>()
  for (const node of walk(body)) {
    const found = node.type === 'identifier' ? uses.get(node.text) : undefined
    if (!found || found.size >= rules.most) continue
    for (const use of rules.usesAt(node, true)) found.add(use)
    const next = depth < DEEPEST ? (rules.receiverOf?.(node) ?? null) : null
    const way = `${node.text} ${String(next?.body.start)} ${next?.name ?? ''}`
    if (next === null || next.body === body || followed.has(way)) continue
    followed.add(way)
    const inner = usesOf(next.body, new Set([next.name]), rules, depth + 1).get(next.name)
    for (const use of inner ?? []) if (found.size < rules.most) found.add(use)
  }
  return new Map([...uses].map(([name, found]) => [name, [...found]]))
}

/** What is done below `scope` with the items that these names stand for; items of items are not followed. */
export function itemUses(
  scope: Syntax,
  names: ReadonlySet<string>,
  usesAt: (item: Syntax) => string[],
): string[] {
  const found = new Set<string>()
  let steps = 0
  for (const node of walk(scope)) {
    if (steps++ > MOST_STEPS || found.size >= MOST_ITEM_USES) break
    if (node.type === 'identifier' && names.has(node.text)) for (const use of usesAt(node)) found.add(use)
  }
  return [...found]
}

/** `like:other`: both are of one type, whatever it is. */
export const likeness = (other: Syntax | undefined, as = 'like'): string[] =>
  other?.type === 'identifier' ? [`${as}:${other.text}`] : []

/** The text of what may be long: its beginning tells enough. */
export const headOf = (node: Syntax | null | undefined): string =>
  node ? node.source.slice(node.start, Math.min(node.end, node.start + 80)) : ''
