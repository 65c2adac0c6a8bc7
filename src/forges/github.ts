// GitHub as a forge: the pull request that a workflow's event asks about, and the one comment on it.
import { readSpent } from '../core/github/marker.js'
import type { Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Forge, Publication, Pull } from '../core/model/ports.js'
import { readContent } from './branches.js'
import { type ReviewedChange, isFork, hasLabel, skipReasonOf, PullRequest, readEvent } from './event.js'
import { type Api, connect, type Patience, patient, placeOf, readFailure } from './request.js'
import { makeRemarks } from './review-comments.js'
import { addMarker, findOwn, upsertComment } from './upsert-comment.js'

export interface GitHubOptions {
  token: string
  /** Commits ticked tests; null when `token` does. */
  commitToken: string | null
  /** `owner/name`. */
  repository: string
  /** The parsed event file. */
  event: unknown
  eventName: string
  /** `https://api.github.com` or the like. */
  apiUrl: string
  /** `https://github.com` or the like. */
  serverUrl: string
  /** Distinguishes the comments of several Testwright jobs on one pull request: letters, digits, `_`, `.`, `-`. */
  key: string
  commentMode: Config['comment']
  /** Comment on drafts too. */
  drafts: boolean
  /** Comment on pull requests opened by bots too. */
  bots: boolean
  fetch?: typeof globalThis.fetch
  patience?: Patience
}

/** What all steps need. */
interface Link {
  api: Api
  owner: string
  repo: string
  options: GitHubOptions
}

/** @throws UserError for a missing token or a repository that is not `owner/name`. Sends nothing yet. */
export function openGitHub(options: GitHubOptions): Forge {
  const { owner, repo } = placeOf(options.repository)
  const api = connect(options.token, options.apiUrl, options.patience ?? patient, options.fetch)
  const link = { api, owner, repo, options }
  return {
    pull: () => findPull(link),
    spent: pull => readSpentOn(link, pull),
    publish: (pages, pull) => publish(link, pages, pull),
    read: (commit, path) => readContent(api, { owner, repo }, commit, path),
  }
}

async function findPull(link: Link): Promise<Pull> {
  const { event, eventName, serverUrl, repository } = link.options
  const url = `${serverUrl.replace(/\/+$/, '')}/${repository}`
  const silent = (muted: string): Pull => ({
    base: null,
    head: null,
    number: null,
    title: null,
    muted,
    isRefactoring: false,
    fork: false,
    url,
    branch: null,
  })
  const asked = readEvent(eventName, event)
  if (asked.kind === 'nothing') return silent(asked.reason)
  const named = await findNamed(link, asked)
  if (named === null) return silent('no open pull request has this branch as its head')
  // Labels and drafts may have changed since the event; if the token may not read pull requests, the event counts.
  const now = (asked.kind === 'pull' ? await readPull(link, named.number) : null) ?? named
  const head = (asked.kind === 'branch' && asked.sha) || named.head.sha
  const pull = {
    head,
    number: named.number,
    title: now.title ?? null,
    muted: skipReasonOf(now, link.options),
    isRefactoring: hasLabel(now, 'refactor'),
    fork: isFork(named, event),
    url,
    branch: named.head.repo?.full_name === named.base.repo?.full_name ? named.head.ref : null,
  }
  return { ...pull, base: pull.muted === null ? await findMergeBase(link, now, head) : null }
}

/** The pull request that the event is about. Throws UserError for a number that no pull request has. */
async function findNamed(
  link: Link,
  asked: Exclude<ReviewedChange, { kind: 'nothing' }>,
): Promise<PullRequest | null> {
  if (asked.kind === 'pull') return asked.pull
  if (asked.kind === 'branch') return findByBranch(link, asked)
  const found = await readPull(link, asked.number)
  if (found !== null) return found
  throw new UserError(
    `There is no pull request ${asked.number} that the token may read: check the number, and give the job \`permissions: pull-requests: read\`.`,
  )
}

/** The open pull request of a branch; if there are several, the one with this very head, else the oldest. */
async function findByBranch(
  link: Link,
  { branch, sha, owner: from, exact }: Extract<ReviewedChange, { kind: 'branch' }>,
): Promise<PullRequest | null> {
  const { api, owner, repo } = link
  const ask = { owner, repo, state: 'open' as const, head: `${from ?? owner}:${branch}`, per_page: 100 }
  const { data } = await api.rest.pulls
    .list(ask)
    .catch(
      refusedTo('read pull requests', 'pull-requests: read', ' and check that both branches share history'),
    )
  const found = data
    .map(item => PullRequest.parse(item))
    .filter(item => item.head.ref === branch)
    .sort((a, b) => a.number - b.number)
  return found.find(item => item.head.sha === sha) ?? (exact ? null : (found[0] ?? null))
}

/** The pull request as it is now, null when the token may not see it. */
async function readPull({ api, owner, repo }: Link, number: number): Promise<PullRequest | null> {
  try {
    return PullRequest.parse((await api.rest.pulls.get({ owner, repo, pull_number: number })).data)
  } catch (error) {
    const status = readFailure(error)?.status
    if (status === 403 || status === 404) return null
    throw error
  }
}

/** Full sha of the merge base, by GitHub's own history: a shallow clone does not hold it. */
async function findMergeBase({ api, owner, repo }: Link, pull: PullRequest, head: string): Promise<string> {
  const compare = (base: string) =>
    api.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 })
  // The branch's current tip: the event's `base.sha` falls behind when the base is merged into the head.
  const answer = await compare(pull.base.ref)
    .catch((error: unknown) => {
      if (readFailure(error)?.status !== 404) throw error
      return compare(pull.base.sha)
    })
    .catch(
      refusedTo(
        'compare the base with the head',
        'contents: read',
        ' and check that both branches share history',
      ),
    )
  return answer.data.merge_base_commit.sha
}

const refusedTo =
  (what: string, permission: string, more = '') =>
  (error: unknown) => {
    const failure = readFailure(error)
    if (failure === null) throw error
    throw new UserError(
      `GitHub refused to ${what} (${failure.status}: ${failure.message}): give the job \`permissions: ${permission}\`${more}.`,
      { cause: error },
    )
  }

/** If there are duplicates, the highest sum counts: it was written last. */
async function readSpentOn({ api, owner, repo, options }: Link, { number }: Pull): Promise<number> {
  if (number === null) return 0
  const own = await findOwn(api, { owner, repo, number, key: options.key }).catch(
    refusedTo('read the comments of the pull request', 'pull-requests: read'),
  )
  return Math.max(0, ...own.map(({ body }) => readSpent(body)))
}

async function publish(link: Link, pages: Parameters<Forge['publish']>[0], pull: Pull): Promise<Publication> {
  const { options, owner, repo } = link
  const none = (reason: string | null): Publication => ({ comment: 'none', url: null, reason })
  if (options.commentMode === 'never') return none('`comment: never`')
  if (pull.muted !== null || pull.number === null) return none(pull.muted)
  const body = pages.comment ?? pages.quiet ?? null
  if (body === null) return none('nothing to say')
  const now = await readPull(link, pull.number)
  const muted = now && skipReasonOf(now, options)
  if (muted) return none(muted)
  if (now && now.head.sha !== pull.head)
    return none(`a newer commit was pushed meanwhile (${now.head.sha.slice(0, 7)})`)
  const place = { owner, repo, number: pull.number, key: options.key }
  try {
    const create = pages.comment !== null || options.commentMode === 'always'
    const said = await upsertComment(link.api, place, addMarker(body, options.key), create)
    const remarks = await makeRemarks(link.api, place, pull.head ?? '', pages.remarks ?? [])
    return { ...said, remarks }
  } catch (error) {
    const failure = readFailure(error)
    if (failure?.status !== 403 && failure?.status !== 404) throw error
    return { comment: 'forbidden', url: null, reason: failure.message }
  }
}
