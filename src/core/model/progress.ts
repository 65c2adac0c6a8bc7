// How far a run is.

export interface Progress {
  /** The current activity: `exploring add_tax`. */
  what: string
  /** Number of the current function, and of how many; null when functions are not being counted. */
  function: { at: number; of: number } | null
  /** Dollars paid so far; null when the price is unknown or no model was asked. */
  usd: number | null
}

/** One log line; an entry point that can display `progress` shows that instead. */
export type Log = (line: string, progress?: Progress) => void
