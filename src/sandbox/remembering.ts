// A session that answers jobs with outcomes of earlier runs when everything that a job depends on is the same.
import { lstatSync } from 'node:fs'
import type { Session, Trees } from '../core/model/sandbox.js'
import type { Job, JobOutcome } from '../core/model/run.js'
import { fingerprint, type Surroundings } from './fingerprint.js'
import { digestOf, openResults, type ResultStore } from './results.js'
import { openSession, type SandboxContext } from './session.js'

/** Digests of what jobs depend on besides themselves and their tree. */
interface Fingerprints {
  /** Digest of all that a job would see now; null when unknown. Cached per kind of job. @throws as `run` does. */
  of(job: Job): Promise<string | null>
  /** True while all digests that were computed are still valid. */
  hold(): Promise<boolean>
}

/** A session that keeps outcomes in `folder` (the caller's own) for later runs of the same `build`. */
export async function openRemembering(
  sandboxContext: SandboxContext,
  trees: Trees,
  { folder, build }: { folder: string; build: string },
): Promise<Session> {
  const session = await openSession(sandboxContext, trees)
  const { root, level, overlay, home, machine, programs, variables } = sandboxContext
  // The mode of a new tree depends on the umask, as do the modes of all its files.
  const mode = lstatSync(trees.head).mode
  const own = { home, machine, programs, variables, command: trees.build ?? '' }
  const facts = { build, level: level.name, user: level.user, overlay, ...own, mode }
  const known = new Map<string, { seen: Surroundings; then: Promise<string | null> }>()
  const fingerprints: Fingerprints = {
    async of(job) {
      const { toolchain, dependencies } = await session.needs(job)
      const name = JSON.stringify(toolchain)
      const seen = { root, toolchain, dependencies, facts }
      const found = known.get(name) ?? { seen, then: fingerprint(seen) }
      known.set(name, found)
      return found.then
    },
    async hold() {
      for (const { seen, then } of known.values())
        if ((await fingerprint(seen)) !== (await then)) return false
      return true
    },
  }
  return remembering(session, openResults(folder), fingerprints)
}

/**
 * Stores outcomes when the session closes, if the surroundings are the same as at its start. A job is never answered
 * from the same session: a caller that repeats a job wants it to run again.
 */
function remembering(session: Session, store: ResultStore, fingerprints: Fingerprints): Session {
  const asked = new Set<string>()
  const fresh = new Map<string, JobOutcome>()
  return {
    ...session,
    async run(job) {
      const key = await keyOf(job, session, fingerprints)
      if (key === null || asked.has(key)) return session.run(job)
      asked.add(key)
      const known = await store.read(key)
      if (known !== null) return { ...known, remembered: true }
      const outcome = await session.run(job)
      if (mayBeKept(outcome)) fresh.set(key, outcome)
      return outcome
    },
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]()
      const found = [...fresh]
      fresh.clear()
      if (found.length === 0 || !(await fingerprints.hold())) return
      for (const [key, outcome] of found) await store.write(key, outcome)
      await store.prune()
    },
  }
}

async function keyOf(job: Job, { trees }: Session, fingerprints: Fingerprints): Promise<string | null> {
  const content = trees.contents?.[job.tree] ?? null
  const surroundings = content === null ? null : await fingerprints.of(job)
  return surroundings === null ? null : digestOf(JSON.stringify([content, surroundings, job]))
}

/** A job that ran out of time may have waited for other jobs, and one without a result may have lacked memory. */
function mayBeKept({ status, result }: JobOutcome): boolean {
  return status === 'done' && result !== null && !JSON.stringify(result).includes('timed-out')
}
