// The body of a function -> the uses of its parameters that tell something about their types.
import { walk, type Syntax } from './syntax.js'

/** The uses of a value, derived from the code around it; `deep` is false where looking further could be too costly. */
type UsesAt = (node: Syntax, deep: boolean) => string[]

const DEEPEST = 2
const MOST_STEPS = 2000
const MOST_ITEM_USES = 12

export interface UseRules {
  usesAt: UsesAt
  /** Most uses reported for one name. */
  most: number
  /** The function in this file that receives an argument: its body and parameter name; null for anything else. */
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

/** Uses below `scope` of the items that these names refer to; items of items are not followed. */
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

/** `like:other`: both have the same type, whatever it is. */
export const likeness = (other: Syntax | undefined, as = 'like'): string[] =>
  other?.type === 'identifier' ? [`${as}:${other.text}`] : []

/** The beginning of a node's text, which may be long. */
export const headOf = (node: Syntax | null | undefined): string =>
  node ? node.source.slice(node.start, Math.min(node.end, node.start + 80)) : ''
