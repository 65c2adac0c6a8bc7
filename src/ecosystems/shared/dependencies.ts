// What one test needs of its reply: helpers are followed by name, imports are those of the names that stay free.

/** More helpers than a test may need; the search ends there. */
export const MOST_HELPERS = 200

/** All of one name in the nearest text at or before `block`, else in the first one after it. */
export function nearest<T extends { block: number }>(found: readonly T[], block: number): T[] {
  const at = (found.findLast(item => item.block <= block) ?? found[0])?.block
  return found.filter(item => item.block === at)
}

/** `start` and all that it leads to. */
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

/** An import of the reply: what it binds (nothing when empty), and a key that is the same for imports of one thing. */
export interface PoolImport<E> {
  entry: E
  block: number
  binds: string
  key: string
}

/** The imports of `names`, each from the last text up to `block` if any; with those before it that bind no name. */
export function importsOf<E>(names: ReadonlySet<string>, pool: readonly PoolImport<E>[], block: number): E[] {
  const found = new Map<string, E>()
  for (const one of pool) {
    const { entry, binds, key } = one
    if (binds === '' ? one.block <= block : names.has(binds) && (one.block <= block || !found.has(key)))
      found.set(key, entry)
  }
  return [...found.values()]
}
