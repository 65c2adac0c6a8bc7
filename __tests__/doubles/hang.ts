// Synchronous work that must not hang on hostile input: it is stopped long after an honest run, so that one hang is one failure.
import { runInNewContext } from 'node:vm'

/** What `work` gives. Throws where it has not ended after a hundred seconds; says nothing about how fast it is. */
export function endsOn<T>(work: () => T): T {
  return runInNewContext('work()', { work }, { timeout: 100_000 }) as T
}
