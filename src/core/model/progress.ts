// How far a run is.

export interface Progress {
  /** What is being done: `exploring add_tax`. */
  what: string
  /** Which of how many functions; null where that is not the count. */
  function: { at: number; of: number } | null
  /** Dollars paid so far; null where no price is known, or nothing was asked. */
  usd: number | null
}

/** One line of progress; an entry point that has a place for it shows how far the run is instead. */
export type Log = (line: string, progress?: Progress) => void
