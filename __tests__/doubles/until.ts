// Waits for something that another process does.
import { setTimeout as pause } from 'node:timers/promises'

/** Polls until `seen` is true and returns its last result: false after half a minute, a limit that only ends a hang. */
export async function until(seen: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 1500; turn++) {
    if (seen()) return true
    await pause(20)
  }
  return seen()
}
