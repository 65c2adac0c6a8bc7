// Parses what a person asks for in a comment (a ticked box, a command, or nothing); ports for carrying it out.
import * as z from 'zod'

/** What a person asks for. `login` and `id` come from GitHub, never from the text of the comment. */
export type Request =
  | { kind: 'nothing'; reason: string }
  | ({ kind: 'tick'; before: string; after: string } & Asking)
  | ({ kind: 'command'; verb: Verb; argument: string } & Asking)

interface Asking {
  /** Number of the pull request. */
  number: number
  /** Id of the comment that was edited or written. */
  comment: number
  login: string
  id: number
}

type Verb = 'review' | 'off' | 'on' | 'commit' | 'explain' | 'unknown'

const account = z.object({ login: z.string(), id: z.int(), type: z.string().default('User') })
const shape = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.int(), body: z.string().nullable(), user: account.nullish() }),
  sender: account,
  changes: z.object({ body: z.object({ from: z.string() }).optional() }).optional(),
})

const nothing = (reason: string): Request => ({ kind: 'nothing', reason })

/** Null for an event that is not about a comment. */
export function readRequest(event: unknown): Request | null {
  const read = shape.safeParse(event)
  if (!read.success) return null
  const { action, issue, comment, sender, changes } = read.data
  if (!issue.pull_request) return nothing('this is not a pull request')
  if (sender.type !== 'User' || sender.login.endsWith('[bot]')) return nothing('a bot did it')
  const asking = { number: issue.number, comment: comment.id, login: sender.login, id: sender.id }
  const body = comment.body ?? ''
  if (action === 'edited') {
    const before = changes?.body?.from
    if (before === undefined) return nothing('the text did not change')
    return { kind: 'tick', before, after: body, ...asking }
  }
  if (action !== 'created') return nothing(`nothing is done when a comment is ${action}`)
  const command = readCommand(body)
  return command ? { kind: 'command', ...command, ...asking } : nothing('no command')
}

const verbs: Record<string, Verb> = {
  '': 'review',
  off: 'off',
  on: 'on',
  commit: 'commit',
  explain: 'explain',
}

/** Only the first line is read: `/testwright`, then a word, then at most one name. */
function readCommand(body: string): { verb: Verb; argument: string } | null {
  const line = (body.split(/\r?\n/)[0] ?? '').trim()
  const [, rest = ''] = /^\/testwright(?:\s+(.*))?$/.exec(line) ?? []
  if (!/^\/testwright(?:\s|$)/.test(line)) return null
  const [, word = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? []
  const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined
  return { verb: verb ?? 'unknown', argument: verb ? argument.replace(/^`+|`+$/g, '').trim() : word }
}

/** What is needed to commit to a pull request. Shas are full. */
export interface Head {
  open: boolean
  head: string
  base: string
  branch: string
  /** `owner/name` of the repository that holds the branch; null when it is gone. */
  repository: string | null
  /** True when the branch is in a different repository than the pull request. */
  fork: boolean
}

/** The comments of a pull request, and what else answering them needs. */
export interface CommentsApi {
  /** Our comment, or null; with `id` only if it is the comment with that id. */
  own(number: number, id?: number): Promise<{ id: number; body: string; url: string } | null>
  edit(id: number, body: string): Promise<void>
  say(number: number, body: string): Promise<void>
  react(id: number, with_: 'eyes' | '+1' | 'confused'): Promise<void>
  /** True for a person who may push to the repository, according to GitHub's API; an event is not trusted. */
  mayWrite(login: string): Promise<boolean>
  mute(number: number, on: boolean): Promise<void>
  /** Restarts the run that made our comment, or the latest of its workflow. Null when it was started, else why not. */
  rerun(head: Head, run: string | null): Promise<string | null>
}

/** The branch of a pull request: reading it and committing to it. */
export interface Branches {
  find(number: number): Promise<Head | null>
  /** The text of a file at a commit; null when it is missing, too large, or not text. */
  read(commit: string, path: string): Promise<string | null>
  /** The kind of entry that a path is at a commit. */
  kind(commit: string, path: string): Promise<'absent' | 'folder' | 'file' | 'other'>
  /** True when the repository requires commits to be signed off. */
  wantsSignoff(base: string): Promise<boolean>
  commit(head: Head, change: Change): Promise<Committed>
}

export interface Change {
  headline: string
  body: string
  files: { path: string; content: string }[]
}

export type Committed =
  | { kind: 'done'; sha: string; url: string }
  /** The branch is no longer at the expected commit. */
  | { kind: 'moved' }
  | { kind: 'refused'; reason: string }
