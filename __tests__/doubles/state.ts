// The state of the GitHub double: accounts behind tokens, pull requests over real branches, comments.
import { git, type Hosted, tryGit } from './git.js'

export interface Account {
  login: string
  type: 'User' | 'Bot'
}

/** Who a token speaks for, and what it may do. */
export interface Token extends Account {
  write: boolean
  /** Tokens of apps may not ask `GET /user`. */
  app: boolean
  /** Scopes that a workflow left out of `permissions`. */
  denied?: ('pull-requests' | 'contents' | 'graphql' | 'actions')[]
}

export interface PullSpec {
  /** Branch of the bare repository; for a fork the head is pushed to `refs/pull/N/head` by the test. */
  head: string
  base?: string
  author?: Account
  draft?: boolean
  labels?: string[]
  /** `owner/name` of the head's repository, null when it was deleted. */
  from?: string | null
}

export interface PullState extends Required<PullSpec> {
  number: number
  state: 'open' | 'closed'
  locked: boolean
}

export interface Comment {
  id: number
  number: number
  body: string
  user: Account
  edits: number
}

/** A comment at a line of the diff. */
interface LineComment {
  id: number
  number: number
  path: string
  line: number
  body: string
  user: Account
}

/** A run of a workflow. */
interface Run {
  id: number
  workflow_id: number
  head_sha: string
  event: string
  status: 'completed' | 'in_progress'
}

export interface State {
  hosted: Hosted
  pulls: PullState[]
  comments: Comment[]
  nextComment: number
  /** Ids that the next list leaves out. */
  hidden: Set<number>
  hideNext: boolean
  url: string
  remarks: LineComment[]
  reactions: { comment: number; content: string }[]
  /** What people may do, by login; anyone who is not listed may read. */
  permissions: Record<string, 'admin' | 'write' | 'read'>
  /** Branches that only a pull request may change. */
  protected: Set<string>
  runs: Run[]
  /** Ids of runs for which a rerun was requested. */
  reruns: number[]
  signoff: boolean
}

export interface Answer {
  status: number
  data?: unknown
  headers?: Record<string, string>
}

export const full = 'octo/shop'
export const person: Account = { login: 'ada', type: 'User' }
export const workflowBot: Account = { login: 'github-actions[bot]', type: 'Bot' }

export const defaultTokens: Record<string, Token> = {
  ghs_workflow: { ...workflowBot, write: true, app: true },
  ghs_readonly: { ...workflowBot, write: false, app: true },
  ghs_otherapp: { login: 'acme-tests[bot]', type: 'Bot', write: true, app: true },
  ghp_person: { ...person, write: true, app: false },
}

interface Heads {
  head: string
  base: string
  /** Null when the two conflict. */
  merge: string | null
}

const merges = new Map<string, string | null>()

/** Sha of the head; keeps `refs/pull/N/head` and `refs/pull/N/merge` as GitHub keeps them. */
export function syncPull({ bare }: Hosted, pull: PullState): Heads {
  const name = `refs/pull/${pull.number}`
  const refs = new Map(
    git(bare, 'show-ref')
      .split('\n')
      .map(line => [line.slice(41), line.slice(0, 40)]),
  )
  const own = pull.from === full ? refs.get(`refs/heads/${pull.head}`) : undefined
  const head = own ?? refs.get(`${name}/head`)
  const base = refs.get(`refs/heads/${pull.base}`)
  if (!head || !base) throw new Error(`the double has no head or base for ${name}`)
  if (refs.get(`${name}/head`) !== head) git(bare, 'update-ref', `${name}/head`, head)
  const known = `${bare} ${pull.number} ${base} ${head}`
  if (!merges.has(known)) merges.set(known, makeMerge(bare, `${name}/merge`, base, head))
  return { head, base, merge: merges.get(known) ?? null }
}

function makeMerge(bare: string, ref: string, base: string, head: string): string | null {
  const ahead = tryGit(bare, 'merge-base', '--is-ancestor', base, head) !== null
  const tree = ahead
    ? `${head}^{tree}`
    : tryGit(bare, 'merge-tree', '--write-tree', base, head)?.split('\n')[0]
  if (!tree) return null
  const merge = git(bare, 'commit-tree', '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`, tree)
  git(bare, 'update-ref', ref, merge)
  return merge
}

/** A pull request as the API and events show it, reduced to the fields that are used. */
export function showPull(hosted: Hosted, pull: PullState): Record<string, unknown> {
  const { head, base, merge } = syncPull(hosted, pull)
  const repo = (name: string | null) =>
    name === null
      ? null
      : {
          full_name: name,
          name: name.split('/')[1],
          fork: name !== full,
          owner: { login: name.split('/')[0], type: 'User' },
        }
  return {
    number: pull.number,
    state: pull.state,
    draft: pull.draft,
    locked: pull.locked,
    title: 'Change; `$(touch pwned)` "quoted"',
    user: pull.author,
    labels: pull.labels.map(name => ({ name })),
    merge_commit_sha: merge,
    head: {
      ref: pull.head,
      sha: head,
      label: `${pull.from?.split('/')[0] ?? 'ghost'}:${pull.head}`,
      repo: repo(pull.from),
    },
    base: { ref: pull.base, sha: base, label: `octo:${pull.base}`, repo: repo(full) },
  }
}

export function showComment(comment: Comment, server: string): Record<string, unknown> {
  return {
    id: comment.id,
    body: comment.body,
    user: { ...comment.user, id: comment.user.login.length },
    html_url: `${server}/${full}/pull/${comment.number}#issuecomment-${comment.id}`,
    performed_via_github_app:
      comment.user.type === 'Bot' ? { slug: comment.user.login.replace('[bot]', '') } : null,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'MEMBER',
  }
}
