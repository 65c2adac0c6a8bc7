// The setting max-cost -> a purse that every request of a run is paid from, whichever model it goes to.

/** Dollars of one run. Without a limit everything fits. */
export interface Budget {
  limit: number | null
  /** Dollars paid, and promised to requests on their way. */
  spent(): number
  /**
   * Promises the most that a request may cost; false when that does not fit. Waits while requests on their way may still
   * turn out cheaper. Each true is followed by one `settle`.
   */
  reserve(worstCase: number): Promise<boolean>
  /** Takes a promise back and pays what the request did cost; one that failed may have been paid for: then `paid` is `worst`. */
  settle(worstCase: number, paid: number): void
}

/** `limit` in dollars; null for none. */
export function openBudget(limit: number | null): Budget {
  let [paid, promised, open] = [0, 0, 0]
  const waiting: (() => void)[] = []
  const most = limit ?? Infinity
  return {
    limit,
    spent: () => paid + promised,
    async reserve(worstCase) {
      while (paid + promised + worstCase > most) {
        if (open === 0) return false
        await new Promise<void>(resolve => waiting.push(resolve))
      }
      promised += worstCase
      open++
      return true
    },
    settle(worstCase, cost) {
      paid += cost
      open--
      // Nothing is owed once nothing is on its way: sums of fractions would leave a rest.
      promised = open === 0 ? 0 : promised - worstCase
      for (const wake of waiting.splice(0)) wake()
    },
  }
}
