// The port to where pull requests live: who asked, what lies there, and where to speak.

export interface Forge {
  pull(): Promise<Pull>
  /** The comment and the remarks. Nothing is said twice, and nothing about a head that is no longer the pull request's. */
  publish(pages: Pages, pull: Pull): Promise<Publication>
  /** Text of a file at a commit (full sha) of the repository that holds the head, without a checkout; null when there is none, it is larger than 1 MiB, or no UTF-8. */
  read(commit: string, path: string): Promise<string | null>
}

interface Pages {
  /** Null: nothing to say. Then an older comment of ours is replaced by `quiet`, and none is created. */
  comment: string | null
  summary: string
  quiet?: string | null
  /** Lines to speak at; those outside of the hunks of the pull request are left out. */
  remarks?: Remark[]
}

/** A comment at lines of a file as the head has it. */
export interface Remark {
  /** The same for the same matter on a later head: letters and digits. What was said once is not said again. */
  id: string
  path: string
  /** Line of the head, counting from 1. */
  line: number
  /** Markdown. */
  body: string
}

/** A pull request, or a local pair of commits (`number` null). Shas are full. */
export interface Pull {
  base: string | null
  head: string | null
  number: number | null
  /** Why nothing is to be said or done, null to go on: `draft`, `closed`, `label no-testwright`. */
  muted: string | null
  /** True when secrets are withheld and the token cannot write. */
  fork: boolean
  /** `https://github.com/o/r`, null when local. */
  url: string | null
  /** Name of the head's branch where the head lies in the same repository, else null. */
  branch: string | null
}

export interface Publication {
  comment: 'created' | 'edited' | 'unchanged' | 'none' | 'forbidden'
  url: string | null
  /** Why nothing was said (`none`, `forbidden`), for the log; null or absent when there is nothing to explain. */
  reason?: string | null
  /** Remarks that were made now. */
  remarks?: number
}
