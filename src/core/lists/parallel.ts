// Work on a list -> its results in the list's order, at most so many at once.

/** Runs `work` on every item, `limit` at a time. The first failure ends it; what had begun is awaited before that is thrown. */
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
