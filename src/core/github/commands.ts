// An event about a comment -> what somebody asks for: a tick in our comment, a command, or nothing. The port through which it is answered.
import { z } from 'zod'

/** What a person asks for. `login` and `id` are GitHub's word for who it is, never the text's. */
export type Request =
  | { kind: 'nothing'; reason: string }
  | ({ kind: 'tick'; before: string; after: string } & Asking)
  | ({ kind: 'command'; verb: Verb; argument: string } & Asking)

interface Asking {
  /** Of the pull request. */
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

/** Null for an event file that is no event about a comment. */
export function readRequest(event: unknown): Request | null {
  const read = shape.safeParse(event)
  if (!read.success) return null
  const { action, issue, comment, sender, changes } = read.data
  if (!issue.pull_request) return nothing('this is no pull request')
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

/** The first line decides: `/testwright`, then a word, then at most one name. */
function readCommand(body: string): { verb: Verb; argument: string } | null {
  const line = (body.split(/\r?\n/)[0] ?? '').trim()
  const [, rest = ''] = /^\/testwright(?:\s+(.*))?$/.exec(line) ?? []
  if (!/^\/testwright(?:\s|$)/.test(line)) return null
  const [, word = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? []
  const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined
  return { verb: verb ?? 'unknown', argument: verb ? argument.replace(/^`+|`+$/g, '').trim() : word }
}

/** A pull request, as far as a commit to it needs it. Shas are full. */
export interface Head {
  open: boolean
  head: string
  base: string
  branch: string
  /** `owner/name` of the repository that holds the branch; null when it is gone. */
  repository: string | null
  /** True when that is another repository than the one that the pull request is for. */
  fork: boolean
}

/** Where people and Testwright speak on one pull request. */
export interface CommentsApi {
  /** Our one comment, or null; with `id` only when it is that one. */
  own(number: number, id?: number): Promise<{ id: number; body: string; url: string } | null>
  edit(id: number, body: string): Promise<void>
  say(number: number, body: string): Promise<void>
  react(id: number, with_: 'eyes' | '+1' | 'confused'): Promise<void>
  /** True for who may push to the repository; never by what an event says. */
  mayWrite(login: string): Promise<boolean>
  mute(number: number, on: boolean): Promise<void>
  /** Asks for the run again that made our comment, or for the latest of its workflow; null when it was started, else why not. */
  rerun(head: Head, run: string | null): Promise<string | null>
}

/** What lies on the branch of a pull request, and how something is put there. */
export interface Branches {
  find(number: number): Promise<Head | null>
  /** Text at a commit; null when there is none, it is too large, or no text. */
  read(commit: string, path: string): Promise<string | null>
  /** What a path is at a commit. */
  kind(commit: string, path: string): Promise<'absent' | 'folder' | 'file' | 'other'>
  /** True when the repository wants commits to be signed off. */
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
  /** The branch is not at the expected commit any more. */
  | { kind: 'moved' }
  | { kind: 'refused'; reason: string }
