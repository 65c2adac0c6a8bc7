// Runs synchronous work that must not hang on hostile input: its limit is far above a normal run, so that a hang is one failure.
import { runInNewContext } from 'node:vm'

/** Returns the result of `work`. Throws if it has not ended after a hundred seconds; this is no check of its speed. */
export function endsOn<T>(work: () => T): T {
  return runInNewContext('work()', { work }, { timeout: 100_000 }) as T
}
