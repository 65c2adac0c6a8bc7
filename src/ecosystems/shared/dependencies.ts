// What one test needs from its reply: helpers by name, followed transitively, and imports of the names left free.

/** More helpers than a test may need; the search stops there. */
export const MOST_HELPERS = 200

/** All items of the last block up to `block` that has any, otherwise of the first block after it. */
export function nearest<T extends { block: number }>(found: readonly T[], block: number): T[] {
  const at = (found.findLast(item => item.block <= block) ?? found[0])?.block
  return found.filter(item => item.block === at)
}

/** `start` and everything reachable from it. */
export function follow<T>(start: readonly T[], next: (item: T) => Iterable<T>): Set<T> {
  const reached = new Set(start)
  for (const item of reached)
    for (const other of next(item)) if (reached.size <= start.length + MOST_HELPERS) reached.add(other)
  return reached
}

export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** An import in the reply: the name it binds (empty for none), and a key that identifies what it imports. */
export interface PoolImport<E> {
  entry: E
  block: number
  binds: string
  key: string
}

/** The imports of `names`, preferably the last up to `block`; plus earlier imports that bind no name. */
export function importsOf<E>(names: ReadonlySet<string>, pool: readonly PoolImport<E>[], block: number): E[] {
  const found = new Map<string, E>()
  for (const one of pool) {
    const { entry, binds, key } = one
    if (binds === '' ? one.block <= block : names.has(binds) && (one.block <= block || !found.has(key)))
      found.set(key, entry)
  }
  return [...found.values()]
}
