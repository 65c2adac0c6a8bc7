// Helpers for lists: grouping, the nearest known word, and parallel work with a limit.
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** Adds a value to the list of a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Index of the first number in an ascending list that is at least `least`. */
export function firstAtLeast(numbers: number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The known word nearest to `word`; null when none is within edits of a third of its length (a swap is one edit). */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: { word: string; edits: number } | null = null
  for (const known of words) {
    const edits = distance(word.toLowerCase(), known.toLowerCase())
    if (edits <= Math.max(1, Math.floor(known.length / 3)) && (!best || edits < best.edits))
      best = { word: known, edits }
  }
  return best?.word ?? null
}

function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, n) => n)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const at = (up: number, left: number): number => rows[i - up]?.[j - left] ?? 0
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const edits = [at(1, 0) + 1, (row[j - 1] ?? 0) + 1, at(1, 1) + (one[i - 1] === other[j - 1] ? 0 : 1)]
      row.push(Math.min(...edits, ...(swapped ? [at(2, 2) + 1] : [])))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

/** Runs `work` on every item, `limit` at a time. The first failure stops it and is thrown once running work ends. */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>()
  let [at, failed] = [0, false]
  const worker = async (): Promise<void> => {
    while (at < items.length && !failed) {
      const place = at++
      try {
        results.set(place, await work(items[place] as T))
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const workers = Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker)
  const ended = await Promise.allSettled(workers)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return items.map((_, place) => results.get(place) as R)
}

/** A queue that runs work in the order it is submitted, `limit` at a time. */
export function openQueue(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = Math.max(1, limit)
  return async work => {
    if (free > 0) free -= 1
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** The first item of each column, then the second of each, and so on. */
export function interleave<T>(columns: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...columns.map(column => column.length))
  return Array.from({ length: longest }, (_, at) =>
    columns.flatMap(column => column.slice(at, at + 1)),
  ).flat()
}
