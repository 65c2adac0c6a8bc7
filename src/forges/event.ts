// Reads the event that started a run: the pull request it is about, or why there is nothing to do.
import * as z from 'zod'
import { UserError } from '../core/model/errors.js'

const Sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
const Account = z.object({ login: z.string(), type: z.string().default('User') })
const Side = z.object({ ref: z.string(), sha: Sha, repo: z.object({ full_name: z.string() }).nullish() })

/** A pull request as GitHub describes it, both in events and in its API. */
export const PullRequest = z.object({
  number: z.int().positive(),
  title: z.string().nullish(),
  state: z.string().default('open'),
  draft: z.boolean().nullish(),
  user: Account.nullish(),
  labels: z.array(z.object({ name: z.string() })).default([]),
  head: Side,
  base: Side,
})
export type PullRequest = z.infer<typeof PullRequest>

const Push = z.object({ ref: z.string(), after: Sha.nullish(), deleted: z.boolean().nullish() })
const WorkflowRun = z.object({
  event: z.string(),
  head_sha: Sha,
  head_branch: z.string().nullable(),
  head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
})
const Sender = z.object({ sender: Account.nullish() })

/** What a run is about: a pull request, or a branch that may be the head of one. */
export type ReviewedChange =
  | { kind: 'pull'; pull: PullRequest }
  /** `owner` of the repository that holds the branch; null for this one. `exact`: only a pull request with this very head. */
  | { kind: 'branch'; branch: string; sha: string | null; owner: string | null; exact: boolean }
  | { kind: 'number'; number: number }
  | { kind: 'nothing'; reason: string }

const useInstead =
  'use `on: pull_request` (safe, and enough for branches and forks) or the workflows of docs/security-and-forks.md'

/** @throws UserError for an event that Testwright does not answer, with the event to use instead. */
export function readEvent(name: string, event: unknown): ReviewedChange {
  if (name === 'pull_request_target') {
    throw new UserError(
      `The event \`pull_request_target\` gives untrusted code your secrets and a write token: ${useInstead}.`,
    )
  }
  if (name === 'pull_request') {
    const read = z.object({ pull_request: PullRequest }).safeParse(event)
    if (read.success) return readLabel(event) ?? { kind: 'pull', pull: read.data.pull_request }
    throw new UserError(
      'The event file names no pull request: run the action on `pull_request` as GitHub starts it.',
    )
  }
  if (name === 'merge_group')
    return { kind: 'nothing', reason: 'there is nothing to review in a merge queue' }
  if (name === 'workflow_run') return readWorkflowRun(event)
  if (name === 'workflow_dispatch') return readNumber(event) ?? readPush(event)
  if (name === 'push') return readPush(event)
  throw new UserError(`The event \`${name}\` names no pull request: ${useInstead}.`)
}

/** Labels whose removal changes what a review does. */
const heeded = new Set(['no-testwright', 'refactor'])
const Unlabeled = z.object({ action: z.literal('unlabeled'), label: z.object({ name: z.string() }) })

/** `nothing` for the removal of a label that means nothing here; null for every other event. */
function readLabel(event: unknown): ReviewedChange | null {
  const name = Unlabeled.safeParse(event).data?.label.name
  if (name === undefined || heeded.has(name.toLowerCase())) return null
  return { kind: 'nothing', reason: 'the label that was removed has no effect on reviews' }
}

/** The pull request that a person named when starting the workflow; null where the workflow has no such input. */
function readNumber(event: unknown): ReviewedChange | null {
  const inputs = z.object({ inputs: z.object({ number: z.unknown() }) }).safeParse(event).data?.inputs
  const given = String(inputs?.number ?? '').trim()
  if (given === '') return null
  if (/^[1-9]\d{0,9}$/.test(given)) return { kind: 'number', number: Number(given) }
  throw new UserError('The input number is not the number of a pull request: give one such as 12.')
}

function readPush(event: unknown): ReviewedChange {
  const read = Push.safeParse(event)
  if (!read.success) throw new UserError('The event file names no branch: run the action on `pull_request`.')
  const { ref, after, deleted } = read.data
  if (deleted) return { kind: 'nothing', reason: 'the branch was deleted' }
  if (!ref.startsWith('refs/heads/')) return { kind: 'nothing', reason: 'not a branch' }
  return {
    kind: 'branch',
    branch: ref.slice('refs/heads/'.length),
    sha: after ?? null,
    owner: null,
    exact: false,
  }
}

/** Anybody's code may have run in the run that ended: only its head, as GitHub reports it, is used. */
function readWorkflowRun(event: unknown): ReviewedChange {
  const read = z.object({ workflow_run: WorkflowRun }).safeParse(event)
  if (!read.success)
    throw new UserError('The event file names no workflow run: start the action as GitHub does.')
  const { head_sha: sha, head_branch: branch, head_repository: from, event: name } = read.data.workflow_run
  if (name !== 'pull_request' || branch === null)
    return { kind: 'nothing', reason: 'the run belongs to no pull request' }
  return { kind: 'branch', branch, sha, owner: from?.owner.login ?? null, exact: true }
}

/** True where secrets are withheld and the token only reads: the head is in another repository, or for Dependabot. */
export function isFork(pull: PullRequest, event: unknown): boolean {
  const sender = Sender.safeParse(event).data?.sender?.login
  if (sender === 'dependabot[bot]') return true
  const head = pull.head.repo?.full_name.toLowerCase()
  return head === undefined || head !== pull.base.repo?.full_name.toLowerCase()
}

export const hasLabel = (pull: PullRequest, name: string): boolean =>
  pull.labels.some(label => label.name.toLowerCase() === name)

/** Why this pull request gets no comment; null if it does. `drafts` and `bots` allow those. */
export function skipReasonOf(pull: PullRequest, allow: { drafts: boolean; bots: boolean }): string | null {
  if (pull.state === 'closed') return 'closed'
  if (hasLabel(pull, 'no-testwright')) return 'label no-testwright'
  if (pull.draft && !allow.drafts) return 'draft'
  if (pull.user?.type === 'Bot' && !allow.bots) return 'opened by a bot'
  return null
}
