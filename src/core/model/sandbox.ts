// Where code that nobody trusts is run, seen from the core.
import type { SandboxLevel, TreeMode } from './report.js'
import type { Job, JobOutcome } from './run.js'

/** What holds code that is run: its level (`bwrap`, `unshare`, `sudo`, `none`), and how jobs get their tree. */
export interface Sandbox {
  level: SandboxLevel
  trees: TreeMode
  open(trees: Trees): Promise<Session>
}

/** Absolute paths of the two sides of a change; a null base is none. They stay as they are while a session uses them. */
export interface Trees {
  head: string
  base: string | null
  /** What names the files of each side: equal for equal files. Null or absent where nothing does. */
  contents?: { head: string | null; base: string | null }
  /** The command that builds what tests load, run in each of them before the first job; empty or absent for none. */
  build?: string
}

/**
 * One pair of trees in a sandbox. What all its jobs need alike is found out once; each job is closed off from every other one.
 * Disposing ends the jobs that run and removes what the session made.
 */
export interface Session extends AsyncDisposable {
  trees: Trees
  /** Why the base could not be built, where it is missing in `trees` for that; null or absent otherwise. */
  baseFault?: string | null
  /** A failing program is an outcome, not a throw. Throws when the tree cannot be prepared, and once the session is closed. */
  run(job: Job): Promise<JobOutcome>
  /** Why no job of a toolchain can run here, with the fix; null when it can. */
  lacks(toolchain: Job['toolchain']): Promise<string | null>
}
