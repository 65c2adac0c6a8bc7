// The budget of one run (setting max-cost). Every request reserves its worst case before it is sent and is charged its cost afterwards.

/** The dollars of one run. Without a limit everything fits. */
export interface Budget {
  limit: number | null
  /** Dollars paid plus those reserved for requests in flight. */
  spent(): number
  /** Dollars paid. */
  paid(): number
  /**
   * Reserves the most that a request may cost; false when that does not fit. Waits while requests in flight may still
   * turn out cheaper. Each true must be followed by one call of `charge`.
   */
  reserve(worstCase: number): Promise<boolean>
  /** Releases the reservation and adds the real cost. A failed request may have been paid for: its `paid` is then the worst case. */
  charge(worstCase: number, paid: number): void
}

/** `limit` in dollars; null for none. */
export function openBudget(limit: number | null): Budget {
  let [paid, promised, open] = [0, 0, 0]
  const waiting: (() => void)[] = []
  const most = limit ?? Infinity
  return {
    limit,
    spent: () => paid + promised,
    paid: () => paid,
    async reserve(worstCase) {
      while (paid + promised + worstCase > most) {
        if (open === 0) return false
        await new Promise<void>(resolve => waiting.push(resolve))
      }
      promised += worstCase
      open++
      return true
    },
    charge(worstCase, cost) {
      paid += cost
      open--
      // Reset when nothing is in flight: sums of fractions would leave a rounding error.
      promised = open === 0 ? 0 : promised - worstCase
      for (const wake of waiting.splice(0)) wake()
    },
  }
}
