// Where untrusted code is run, as the core sees it.
import type { SandboxLevel, TreeMode } from './report.js'
import type { Job, JobOutcome } from './run.js'

/** A sandbox for running code: its level (`bwrap`, `unshare`, `sudo`, `none`), and how jobs get their tree. */
export interface Sandbox {
  level: SandboxLevel
  trees: TreeMode
  open(trees: Trees): Promise<Session>
}

/** Absolute paths of both sides of a change (`base` may be null). Neither changes while a session uses them. */
export interface Trees {
  head: string
  base: string | null
  /** A hash of the files of each side: equal for equal files. Null or absent when there is none. */
  contents?: { head: string | null; base: string | null }
  /** The command that builds what tests load, run in each tree before the first job; empty or absent for none. */
  build?: string
}

/**
 * One pair of trees in a sandbox. What all its jobs need is determined once; jobs are isolated from each other.
 * Disposing stops running jobs and removes what the session created.
 */
export interface Session extends AsyncDisposable {
  trees: Trees
  /** Why the base could not be built, if that is why it is missing in `trees`; null or absent otherwise. */
  baseFault?: string | null
  /** A failing program is an outcome. Throws when the tree cannot be prepared, and once the session is closed. */
  run(job: Job): Promise<JobOutcome>
  /** Why no job of a toolchain can run here, with the fix; null when jobs can. */
  lacks(toolchain: Job['toolchain']): Promise<string | null>
}
