// Waits for something that another process does.
import { setTimeout as pause } from 'node:timers/promises'

/** Looks again and again until `seen` is true, and gives its last word: false after half a minute, which only ends a hang. */
export async function until(seen: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 1500; turn++) {
    if (seen()) return true
    await pause(20)
  }
  return seen()
}
